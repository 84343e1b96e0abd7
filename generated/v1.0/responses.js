// Generated from openapi/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 }), exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    }, exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    }, exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var formats_37d7ec70449e = require_formats().fullFormats["date-time"], formats_53abe991a407 = require_formats().fullFormats.int32;
function validate_aadUserConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_aadUserConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_8f8fd1e3adb3, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_aadUserConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.aadUserConversationMember")
              return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.aadUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.userId !== void 0) {
                      let data6 = data.userId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.email !== void 0) {
                        let data7 = data.email, _errs16 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.tenantId !== void 0) {
                          let data8 = data.tenantId, _errs18 = errors;
                          if (typeof data8 != "string" && data8 !== null)
                            return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.user !== void 0) {
                            let data9 = data.user, _errs20 = errors;
                            if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null)
                              return validate_aadUserConversationMember.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: type_ebf51c8947af }, message: "must be object,null" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_aadUserConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_aadUserConversationMember.errors = vErrors, errors === 0;
}
function validate_anonymousGuestConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_anonymousGuestConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "anonymousGuestId" || pattern_4be15f4cc011.test(key0))) {
            return validate_anonymousGuestConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.anonymousGuestConversationMember")
              return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.anonymousGuestConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.anonymousGuestId !== void 0) {
                      let data6 = data.anonymousGuestId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_anonymousGuestConversationMember.errors = [{ instancePath: instancePath + "/anonymousGuestId", schemaPath: "#/properties/anonymousGuestId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_anonymousGuestConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_anonymousGuestConversationMember.errors = vErrors, errors === 0;
}
function validate_attachment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.fileAttachment")
          validate_fileAttachment(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_fileAttachment.errors : vErrors.concat(validate_fileAttachment.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.itemAttachment")
          validate_itemAttachment(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_itemAttachment.errors : vErrors.concat(validate_itemAttachment.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.referenceAttachment")
          validate_referenceAttachment(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_referenceAttachment.errors : vErrors.concat(validate_referenceAttachment.errors), errors = vErrors.length);
        else
          return validate_attachment.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate_attachment.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate_attachment.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_attachment.errors = vErrors, errors === 0;
}
function validate_attachmentCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_attachmentCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_attachmentCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate_attachment(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_attachment.errors : vErrors.concat(validate_attachment.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate_attachmentCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_attachmentCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_attachmentCollection.errors = vErrors, errors === 0;
}
function validate_azureCommunicationServicesUserConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "azureCommunicationServicesId" || pattern_4be15f4cc011.test(key0))) {
            return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.azureCommunicationServicesUserConversationMember")
              return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.azureCommunicationServicesUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.azureCommunicationServicesId !== void 0) {
                      let data6 = data.azureCommunicationServicesId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath: instancePath + "/azureCommunicationServicesId", schemaPath: "#/properties/azureCommunicationServicesId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_azureCommunicationServicesUserConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_azureCommunicationServicesUserConversationMember.errors = vErrors, errors === 0;
}
function validate_batchResponse(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.responses === void 0 && (missing0 = "responses"))
        return validate_batchResponse.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "responses" || pattern_4be15f4cc011.test(key0))) {
            return validate_batchResponse.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.responses !== void 0) {
          let data0 = data.responses;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs4 = errors;
                validate_batchResponseItem(data0[i0], { instancePath: instancePath + "/responses/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_batchResponseItem.errors : vErrors.concat(validate_batchResponseItem.errors), errors = vErrors.length);
                var valid1 = _errs4 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate_batchResponse.errors = [{ instancePath: instancePath + "/responses", schemaPath: "#/properties/responses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      }
    } else
      return validate_batchResponse.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_batchResponse.errors = vErrors, errors === 0;
}
function validate_batchResponseItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status"))
        return validate_batchResponseItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "status" || key0 === "headers" || key0 === "body" || pattern_4be15f4cc011.test(key0))) {
            return validate_batchResponseItem.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_batchResponseItem.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.status !== void 0) {
              let data1 = data.status, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
                return validate_batchResponseItem.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number") {
                if (data1 > 599 || isNaN(data1))
                  return validate_batchResponseItem.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
                if (data1 < 100 || isNaN(data1))
                  return validate_batchResponseItem.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.headers !== void 0) {
                let data2 = data.headers, _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                    for (let key1 in data2) {
                      let _errs9 = errors;
                      if (typeof data2[key1] != "string")
                        return validate_batchResponseItem.errors = [{ instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate_batchResponseItem.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.body !== void 0) {
                  let data4 = data.body, _errs11 = errors, _errs12 = errors, valid2 = !1, passing0 = null, _errs13 = errors;
                  if (errors === _errs13 && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                    let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  _valid0 && (valid2 = !0, passing0 = 0);
                  let _errs16 = errors;
                  if (typeof data4 != "string") {
                    let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                  var _valid0 = _errs16 === errors;
                  if (_valid0 && valid2)
                    valid2 = !1, passing0 = [passing0, 1];
                  else {
                    _valid0 && (valid2 = !0, passing0 = 1);
                    let _errs18 = errors;
                    if (data4 !== null) {
                      let err2 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                    }
                    var _valid0 = _errs18 === errors;
                    _valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 2]) : _valid0 && (valid2 = !0, passing0 = 2);
                  }
                  if (valid2)
                    errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
                  else {
                    let err3 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_batchResponseItem.errors = vErrors, !1;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_batchResponseItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_batchResponseItem.errors = vErrors, errors === 0;
}
function validate_bodyType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_bodyType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "text" || data === "html" ? (validate_bodyType.errors = vErrors, errors === 0) : (validate_bodyType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_ca67558af193 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_callEndedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_callEndedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callDuration" || key0 === "callEventType" || key0 === "callId" || key0 === "callParticipants" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_callEndedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_callEndedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callEndedEventMessageDetail")
              return validate_callEndedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callEndedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callDuration !== void 0) {
              let data1 = data.callDuration, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_callEndedEventMessageDetail.errors = [{ instancePath: instancePath + "/callDuration", schemaPath: "#/properties/callDuration/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats_669b76e25d6b.test(data1))
                return validate_callEndedEventMessageDetail.errors = [{ instancePath: instancePath + "/callDuration", schemaPath: "#/properties/callDuration/format", keyword: "format", params: { format: "duration" }, message: 'must match format "duration"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callEventType !== void 0) {
                let data2 = data.callEventType, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate_teamworkCallEventType(data2, { instancePath: instancePath + "/callEventType", parentData: data, parentDataProperty: "callEventType", rootData }) || (vErrors = vErrors === null ? validate_teamworkCallEventType.errors : vErrors.concat(validate_teamworkCallEventType.errors), errors = vErrors.length);
                var _valid0 = _errs8 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs9 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/callEventType", schemaPath: "#/properties/callEventType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/callEventType", schemaPath: "#/properties/callEventType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_callEndedEventMessageDetail.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.callId !== void 0) {
                  let data3 = data.callId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_callEndedEventMessageDetail.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.callParticipants !== void 0) {
                    let data4 = data.callParticipants, _errs13 = errors;
                    if (!Array.isArray(data4) && data4 !== null)
                      return validate_callEndedEventMessageDetail.errors = [{ instancePath: instancePath + "/callParticipants", schemaPath: "#/properties/callParticipants/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                    if (errors === _errs13 && Array.isArray(data4)) {
                      var valid2 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs15 = errors;
                        validate_callParticipantInfo(data4[i0], { instancePath: instancePath + "/callParticipants/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_callParticipantInfo.errors : vErrors.concat(validate_callParticipantInfo.errors), errors = vErrors.length);
                        var valid2 = _errs15 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.initiator !== void 0) {
                      let data6 = data.initiator, _errs16 = errors, _errs17 = errors, valid3 = !1, passing1 = null, _errs18 = errors;
                      validate_identitySet(data6, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                      var _valid1 = _errs18 === errors;
                      _valid1 && (valid3 = !0, passing1 = 0);
                      let _errs19 = errors;
                      if (data6 !== null) {
                        let err2 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                      var _valid1 = _errs19 === errors;
                      if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                      else {
                        let err3 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_callEndedEventMessageDetail.errors = vErrors, !1;
                      }
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_callEndedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_callEndedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_callParticipantInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "participant" || pattern_4be15f4cc011.test(key0))) {
          return validate_callParticipantInfo.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.participant !== void 0) {
        let data0 = data.participant, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
        validate_identitySet(data0, { instancePath: instancePath + "/participant", parentData: data, parentDataProperty: "participant", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
        var _valid0 = _errs4 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs5 = errors;
        if (data0 !== null) {
          let err0 = { instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
        else {
          let err1 = { instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_callParticipantInfo.errors = vErrors, !1;
        }
      }
    } else
      return validate_callParticipantInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_callParticipantInfo.errors = vErrors, errors === 0;
}
function validate_callRecordingEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_callRecordingEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callId" || key0 === "callRecordingDisplayName" || key0 === "callRecordingDuration" || key0 === "callRecordingStatus" || key0 === "callRecordingUrl" || key0 === "initiator" || key0 === "meetingOrganizer" || pattern_4be15f4cc011.test(key0))) {
            return validate_callRecordingEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callRecordingEventMessageDetail")
              return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callRecordingEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callId !== void 0) {
              let data1 = data.callId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callRecordingDisplayName !== void 0) {
                let data2 = data.callRecordingDisplayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/callRecordingDisplayName", schemaPath: "#/properties/callRecordingDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.callRecordingDuration !== void 0) {
                  let data3 = data.callRecordingDuration, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/callRecordingDuration", schemaPath: "#/properties/callRecordingDuration/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats_669b76e25d6b.test(data3))
                    return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/callRecordingDuration", schemaPath: "#/properties/callRecordingDuration/format", keyword: "format", params: { format: "duration" }, message: 'must match format "duration"' }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.callRecordingStatus !== void 0) {
                    let data4 = data.callRecordingStatus, _errs10 = errors, _errs11 = errors, valid1 = !1, passing0 = null, _errs12 = errors;
                    validate_callRecordingStatus(data4, { instancePath: instancePath + "/callRecordingStatus", parentData: data, parentDataProperty: "callRecordingStatus", rootData }) || (vErrors = vErrors === null ? validate_callRecordingStatus.errors : vErrors.concat(validate_callRecordingStatus.errors), errors = vErrors.length);
                    var _valid0 = _errs12 === errors;
                    _valid0 && (valid1 = !0, passing0 = 0);
                    let _errs13 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/callRecordingStatus", schemaPath: "#/properties/callRecordingStatus/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs13 === errors;
                    if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/callRecordingStatus", schemaPath: "#/properties/callRecordingStatus/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_callRecordingEventMessageDetail.errors = vErrors, !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.callRecordingUrl !== void 0) {
                      let data5 = data.callRecordingUrl, _errs15 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_callRecordingEventMessageDetail.errors = [{ instancePath: instancePath + "/callRecordingUrl", schemaPath: "#/properties/callRecordingUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.initiator !== void 0) {
                        let data6 = data.initiator, _errs17 = errors, _errs18 = errors, valid2 = !1, passing1 = null, _errs19 = errors;
                        validate_identitySet(data6, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                        var _valid1 = _errs19 === errors;
                        _valid1 && (valid2 = !0, passing1 = 0);
                        let _errs20 = errors;
                        if (data6 !== null) {
                          let err2 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                        var _valid1 = _errs20 === errors;
                        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                        else {
                          let err3 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_callRecordingEventMessageDetail.errors = vErrors, !1;
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.meetingOrganizer !== void 0) {
                          let data7 = data.meetingOrganizer, _errs22 = errors, _errs23 = errors, valid3 = !1, passing2 = null, _errs24 = errors;
                          validate_identitySet(data7, { instancePath: instancePath + "/meetingOrganizer", parentData: data, parentDataProperty: "meetingOrganizer", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                          var _valid2 = _errs24 === errors;
                          _valid2 && (valid3 = !0, passing2 = 0);
                          let _errs25 = errors;
                          if (data7 !== null) {
                            let err4 = { instancePath: instancePath + "/meetingOrganizer", schemaPath: "#/properties/meetingOrganizer/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                          }
                          var _valid2 = _errs25 === errors;
                          if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                            errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                          else {
                            let err5 = { instancePath: instancePath + "/meetingOrganizer", schemaPath: "#/properties/meetingOrganizer/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                            return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_callRecordingEventMessageDetail.errors = vErrors, !1;
                          }
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_callRecordingEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_callRecordingEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_callRecordingStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_callRecordingStatus.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "success" || data === "failure" || data === "initial" || data === "chunkFinished" || data === "unknownFutureValue" ? (validate_callRecordingStatus.errors = vErrors, errors === 0) : (validate_callRecordingStatus.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_705311747a19 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_callStartedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_callStartedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callEventType" || key0 === "callId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_callStartedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_callStartedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callStartedEventMessageDetail")
              return validate_callStartedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callStartedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callEventType !== void 0) {
              let data1 = data.callEventType, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_teamworkCallEventType(data1, { instancePath: instancePath + "/callEventType", parentData: data, parentDataProperty: "callEventType", rootData }) || (vErrors = vErrors === null ? validate_teamworkCallEventType.errors : vErrors.concat(validate_teamworkCallEventType.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/callEventType", schemaPath: "#/properties/callEventType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/callEventType", schemaPath: "#/properties/callEventType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_callStartedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callId !== void 0) {
                let data2 = data.callId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_callStartedEventMessageDetail.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs11 = errors, _errs12 = errors, valid2 = !1, passing1 = null, _errs13 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid1 = _errs13 === errors;
                  _valid1 && (valid2 = !0, passing1 = 0);
                  let _errs14 = errors;
                  if (data3 !== null) {
                    let err2 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                  }
                  var _valid1 = _errs14 === errors;
                  if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                    errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
                  else {
                    let err3 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_callStartedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_callStartedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_callStartedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_callTranscriptEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_callTranscriptEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callId" || key0 === "callTranscriptICalUid" || key0 === "meetingOrganizer" || pattern_4be15f4cc011.test(key0))) {
            return validate_callTranscriptEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_callTranscriptEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callTranscriptEventMessageDetail")
              return validate_callTranscriptEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callTranscriptEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callId !== void 0) {
              let data1 = data.callId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_callTranscriptEventMessageDetail.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callTranscriptICalUid !== void 0) {
                let data2 = data.callTranscriptICalUid, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_callTranscriptEventMessageDetail.errors = [{ instancePath: instancePath + "/callTranscriptICalUid", schemaPath: "#/properties/callTranscriptICalUid/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.meetingOrganizer !== void 0) {
                  let data3 = data.meetingOrganizer, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/meetingOrganizer", parentData: data, parentDataProperty: "meetingOrganizer", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/meetingOrganizer", schemaPath: "#/properties/meetingOrganizer/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/meetingOrganizer", schemaPath: "#/properties/meetingOrganizer/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_callTranscriptEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_callTranscriptEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_callTranscriptEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_changeNotification(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subscriptionId === void 0 && (missing0 = "subscriptionId") || data.subscriptionExpirationDateTime === void 0 && (missing0 = "subscriptionExpirationDateTime") || data.tenantId === void 0 && (missing0 = "tenantId"))
        return validate_changeNotification.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_03b15458b5ed, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_changeNotification.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null)
              return validate_changeNotification.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.subscriptionId !== void 0) {
              let data1 = data.subscriptionId, _errs4 = errors;
              if (errors === _errs4 && errors === _errs4)
                if (typeof data1 == "string") {
                  if (!formats_f16e24a5ebb4.test(data1))
                    return validate_changeNotification.errors = [{ instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                } else
                  return validate_changeNotification.errors = [{ instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.subscriptionExpirationDateTime !== void 0) {
                let data2 = data.subscriptionExpirationDateTime, _errs6 = errors;
                if (errors === _errs6 && errors === _errs6)
                  if (typeof data2 == "string") {
                    if (!formats_37d7ec70449e.validate(data2))
                      return validate_changeNotification.errors = [{ instancePath: instancePath + "/subscriptionExpirationDateTime", schemaPath: "#/properties/subscriptionExpirationDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  } else
                    return validate_changeNotification.errors = [{ instancePath: instancePath + "/subscriptionExpirationDateTime", schemaPath: "#/properties/subscriptionExpirationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.clientState !== void 0) {
                  let data3 = data.clientState, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_changeNotification.errors = [{ instancePath: instancePath + "/clientState", schemaPath: "#/properties/clientState/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.changeType !== void 0) {
                    let _errs10 = errors;
                    validate_changeType(data.changeType, { instancePath: instancePath + "/changeType", parentData: data, parentDataProperty: "changeType", rootData }) || (vErrors = vErrors === null ? validate_changeType.errors : vErrors.concat(validate_changeType.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.resource !== void 0) {
                      let _errs11 = errors;
                      if (typeof data.resource != "string")
                        return validate_changeNotification.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.resourceData !== void 0) {
                        let data6 = data.resourceData, _errs13 = errors, _errs14 = errors, valid1 = !1, passing0 = null, _errs15 = errors;
                        validate_resourceData(data6, { instancePath: instancePath + "/resourceData", parentData: data, parentDataProperty: "resourceData", rootData }) || (vErrors = vErrors === null ? validate_resourceData.errors : vErrors.concat(validate_resourceData.errors), errors = vErrors.length);
                        var _valid0 = _errs15 === errors;
                        _valid0 && (valid1 = !0, passing0 = 0);
                        let _errs16 = errors;
                        if (data6 !== null) {
                          let err0 = { instancePath: instancePath + "/resourceData", schemaPath: "#/properties/resourceData/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                        }
                        var _valid0 = _errs16 === errors;
                        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
                        else {
                          let err1 = { instancePath: instancePath + "/resourceData", schemaPath: "#/properties/resourceData/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_changeNotification.errors = vErrors, !1;
                        }
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.encryptedContent !== void 0) {
                          let data7 = data.encryptedContent, _errs18 = errors, _errs19 = errors, valid2 = !1, passing1 = null, _errs20 = errors;
                          validate_changeNotificationEncryptedContent(data7, { instancePath: instancePath + "/encryptedContent", parentData: data, parentDataProperty: "encryptedContent", rootData }) || (vErrors = vErrors === null ? validate_changeNotificationEncryptedContent.errors : vErrors.concat(validate_changeNotificationEncryptedContent.errors), errors = vErrors.length);
                          var _valid1 = _errs20 === errors;
                          _valid1 && (valid2 = !0, passing1 = 0);
                          let _errs21 = errors;
                          if (data7 !== null) {
                            let err2 = { instancePath: instancePath + "/encryptedContent", schemaPath: "#/properties/encryptedContent/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var _valid1 = _errs21 === errors;
                          if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
                          else {
                            let err3 = { instancePath: instancePath + "/encryptedContent", schemaPath: "#/properties/encryptedContent/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                            return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_changeNotification.errors = vErrors, !1;
                          }
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.lifecycleEvent !== void 0) {
                            let data8 = data.lifecycleEvent, _errs23 = errors, _errs24 = errors, valid3 = !1, passing2 = null, _errs25 = errors;
                            validate_lifecycleEventType(data8, { instancePath: instancePath + "/lifecycleEvent", parentData: data, parentDataProperty: "lifecycleEvent", rootData }) || (vErrors = vErrors === null ? validate_lifecycleEventType.errors : vErrors.concat(validate_lifecycleEventType.errors), errors = vErrors.length);
                            var _valid2 = _errs25 === errors;
                            _valid2 && (valid3 = !0, passing2 = 0);
                            let _errs26 = errors;
                            if (data8 !== null) {
                              let err4 = { instancePath: instancePath + "/lifecycleEvent", schemaPath: "#/properties/lifecycleEvent/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                            }
                            var _valid2 = _errs26 === errors;
                            if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                              errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                            else {
                              let err5 = { instancePath: instancePath + "/lifecycleEvent", schemaPath: "#/properties/lifecycleEvent/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                              return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_changeNotification.errors = vErrors, !1;
                            }
                            var valid0 = _errs23 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.tenantId !== void 0) {
                              let data9 = data.tenantId, _errs28 = errors;
                              if (errors === _errs28 && errors === _errs28)
                                if (typeof data9 == "string") {
                                  if (!formats_f16e24a5ebb4.test(data9))
                                    return validate_changeNotification.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                                } else
                                  return validate_changeNotification.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs28 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_changeNotification.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_changeNotification.errors = vErrors, errors === 0;
}
function validate_changeNotificationCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_changeNotificationCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "value" || key0 === "validationTokens" || pattern_4be15f4cc011.test(key0))) {
            return validate_changeNotificationCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.value !== void 0) {
            let data0 = data.value, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate_changeNotification(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_changeNotification.errors : vErrors.concat(validate_changeNotification.errors), errors = vErrors.length);
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate_changeNotificationCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.validationTokens !== void 0) {
              let data2 = data.validationTokens, _errs5 = errors;
              if (!Array.isArray(data2) && data2 !== null)
                return validate_changeNotificationCollection.errors = [{ instancePath: instancePath + "/validationTokens", schemaPath: "#/properties/validationTokens/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
              if (errors === _errs5 && Array.isArray(data2)) {
                var valid2 = !0;
                let len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let _errs7 = errors;
                  if (typeof data2[i1] != "string")
                    return validate_changeNotificationCollection.errors = [{ instancePath: instancePath + "/validationTokens/" + i1, schemaPath: "#/properties/validationTokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs7 === errors;
                  if (!valid2)
                    break;
                }
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_changeNotificationCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_changeNotificationCollection.errors = vErrors, errors === 0;
}
function validate_changeNotificationEncryptedContent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.dataKey === void 0 && (missing0 = "dataKey") || data.dataSignature === void 0 && (missing0 = "dataSignature") || data.encryptionCertificateId === void 0 && (missing0 = "encryptionCertificateId") || data.encryptionCertificateThumbprint === void 0 && (missing0 = "encryptionCertificateThumbprint"))
        return validate_changeNotificationEncryptedContent.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "data" || key0 === "dataKey" || key0 === "dataSignature" || key0 === "encryptionCertificateId" || key0 === "encryptionCertificateThumbprint" || pattern_4be15f4cc011.test(key0))) {
            return validate_changeNotificationEncryptedContent.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let _errs2 = errors;
            if (typeof data.data != "string")
              return validate_changeNotificationEncryptedContent.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.dataKey !== void 0) {
              let _errs4 = errors;
              if (typeof data.dataKey != "string")
                return validate_changeNotificationEncryptedContent.errors = [{ instancePath: instancePath + "/dataKey", schemaPath: "#/properties/dataKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.dataSignature !== void 0) {
                let _errs6 = errors;
                if (typeof data.dataSignature != "string")
                  return validate_changeNotificationEncryptedContent.errors = [{ instancePath: instancePath + "/dataSignature", schemaPath: "#/properties/dataSignature/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.encryptionCertificateId !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.encryptionCertificateId != "string")
                    return validate_changeNotificationEncryptedContent.errors = [{ instancePath: instancePath + "/encryptionCertificateId", schemaPath: "#/properties/encryptionCertificateId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.encryptionCertificateThumbprint !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.encryptionCertificateThumbprint != "string")
                      return validate_changeNotificationEncryptedContent.errors = [{ instancePath: instancePath + "/encryptionCertificateThumbprint", schemaPath: "#/properties/encryptionCertificateThumbprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_changeNotificationEncryptedContent.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_changeNotificationEncryptedContent.errors = vErrors, errors === 0;
}
function validate_changeType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_changeType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "created" || data === "updated" || data === "deleted" ? (validate_changeType.errors = vErrors, errors === 0) : (validate_changeType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_2dafe42ff9a8 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_channelAddedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_channelAddedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_channelAddedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_channelAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelAddedEventMessageDetail")
              return validate_channelAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelAddedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_channelAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_channelAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_channelAddedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_channelAddedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelAddedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_channelDeletedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_channelDeletedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_channelDeletedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_channelDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelDeletedEventMessageDetail")
              return validate_channelDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelDeletedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_channelDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_channelDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_channelDeletedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_channelDeletedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelDeletedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_channelDescriptionUpdatedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDescription" || key0 === "channelId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail")
              return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDescription !== void 0) {
              let data1 = data.channelDescription, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelDescription", schemaPath: "#/properties/channelDescription/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_channelDescriptionUpdatedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_channelDescriptionUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelDescriptionUpdatedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_channelIdentity(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "teamId" || key0 === "channelId" || pattern_4be15f4cc011.test(key0))) {
          return validate_channelIdentity.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.teamId !== void 0) {
          let data0 = data.teamId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_channelIdentity.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.channelId !== void 0) {
            let data1 = data.channelId, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_channelIdentity.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_channelIdentity.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelIdentity.errors = vErrors, errors === 0;
}
function validate_channelRenamedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_channelRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_channelRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_channelRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelRenamedEventMessageDetail")
              return validate_channelRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_channelRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_channelRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_channelRenamedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_channelRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelRenamedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_channelSetAsFavoriteByDefaultEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail")
              return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelId !== void 0) {
              let data1 = data.channelId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate_identitySet(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                var _valid0 = _errs8 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs9 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_channelUnsetAsFavoriteByDefaultEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail")
              return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelId !== void 0) {
              let data1 = data.channelId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate_identitySet(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                var _valid0 = _errs8 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs9 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_chat(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_chat.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_0fa7ebc147af, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_chat.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_chat.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.chat")
              return validate_chat.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chat" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_chat.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let data3 = data.topic, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_chat.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_chat.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats_37d7ec70449e.validate(data4))
                      return validate_chat.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastUpdatedDateTime !== void 0) {
                      let data5 = data.lastUpdatedDateTime, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_chat.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                        return validate_chat.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.chatType !== void 0) {
                        let _errs13 = errors;
                        validate_chatType(data.chatType, { instancePath: instancePath + "/chatType", parentData: data, parentDataProperty: "chatType", rootData }) || (vErrors = vErrors === null ? validate_chatType.errors : vErrors.concat(validate_chatType.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.webUrl !== void 0) {
                          let data7 = data.webUrl, _errs14 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate_chat.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tenantId !== void 0) {
                            let data8 = data.tenantId, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate_chat.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.isHiddenForAllMembers !== void 0) {
                              let data9 = data.isHiddenForAllMembers, _errs18 = errors;
                              if (typeof data9 != "boolean" && data9 !== null)
                                return validate_chat.errors = [{ instancePath: instancePath + "/isHiddenForAllMembers", schemaPath: "#/properties/isHiddenForAllMembers/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.onlineMeetingInfo !== void 0) {
                                let data10 = data.onlineMeetingInfo, _errs20 = errors, _errs21 = errors, valid1 = !1, passing0 = null, _errs22 = errors;
                                validate_teamworkOnlineMeetingInfo(data10, { instancePath: instancePath + "/onlineMeetingInfo", parentData: data, parentDataProperty: "onlineMeetingInfo", rootData }) || (vErrors = vErrors === null ? validate_teamworkOnlineMeetingInfo.errors : vErrors.concat(validate_teamworkOnlineMeetingInfo.errors), errors = vErrors.length);
                                var _valid0 = _errs22 === errors;
                                _valid0 && (valid1 = !0, passing0 = 0);
                                let _errs23 = errors;
                                if (data10 !== null) {
                                  let err0 = { instancePath: instancePath + "/onlineMeetingInfo", schemaPath: "#/properties/onlineMeetingInfo/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                }
                                var _valid0 = _errs23 === errors;
                                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                                  errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
                                else {
                                  let err1 = { instancePath: instancePath + "/onlineMeetingInfo", schemaPath: "#/properties/onlineMeetingInfo/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chat.errors = vErrors, !1;
                                }
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.viewpoint !== void 0) {
                                  let data11 = data.viewpoint, _errs25 = errors, _errs26 = errors, valid2 = !1, passing1 = null, _errs27 = errors;
                                  validate_chatViewpoint(data11, { instancePath: instancePath + "/viewpoint", parentData: data, parentDataProperty: "viewpoint", rootData }) || (vErrors = vErrors === null ? validate_chatViewpoint.errors : vErrors.concat(validate_chatViewpoint.errors), errors = vErrors.length);
                                  var _valid1 = _errs27 === errors;
                                  _valid1 && (valid2 = !0, passing1 = 0);
                                  let _errs28 = errors;
                                  if (data11 !== null) {
                                    let err2 = { instancePath: instancePath + "/viewpoint", schemaPath: "#/properties/viewpoint/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                  }
                                  var _valid1 = _errs28 === errors;
                                  if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                                    errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
                                  else {
                                    let err3 = { instancePath: instancePath + "/viewpoint", schemaPath: "#/properties/viewpoint/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chat.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.migrationMode !== void 0) {
                                    let data12 = data.migrationMode, _errs30 = errors, _errs31 = errors, valid3 = !1, passing2 = null, _errs32 = errors;
                                    validate_migrationMode(data12, { instancePath: instancePath + "/migrationMode", parentData: data, parentDataProperty: "migrationMode", rootData }) || (vErrors = vErrors === null ? validate_migrationMode.errors : vErrors.concat(validate_migrationMode.errors), errors = vErrors.length);
                                    var _valid2 = _errs32 === errors;
                                    _valid2 && (valid3 = !0, passing2 = 0);
                                    let _errs33 = errors;
                                    if (data12 !== null) {
                                      let err4 = { instancePath: instancePath + "/migrationMode", schemaPath: "#/properties/migrationMode/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                    }
                                    var _valid2 = _errs33 === errors;
                                    if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                                      errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
                                    else {
                                      let err5 = { instancePath: instancePath + "/migrationMode", schemaPath: "#/properties/migrationMode/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chat.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.originalCreatedDateTime !== void 0) {
                                      let data13 = data.originalCreatedDateTime, _errs35 = errors;
                                      if (typeof data13 != "string" && data13 !== null)
                                        return validate_chat.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      if (errors === _errs35 && errors === _errs35 && typeof data13 == "string" && !formats_37d7ec70449e.validate(data13))
                                        return validate_chat.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                      var valid0 = _errs35 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.members !== void 0) {
                                        let data14 = data.members, _errs37 = errors;
                                        if (errors === _errs37)
                                          if (Array.isArray(data14)) {
                                            var valid4 = !0;
                                            let len0 = data14.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let _errs39 = errors;
                                              validate_conversationMember(data14[i0], { instancePath: instancePath + "/members/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_conversationMember.errors : vErrors.concat(validate_conversationMember.errors), errors = vErrors.length);
                                              var valid4 = _errs39 === errors;
                                              if (!valid4)
                                                break;
                                            }
                                          } else
                                            return validate_chat.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.lastMessagePreview !== void 0) {
                                          let data16 = data.lastMessagePreview, _errs40 = errors, _errs41 = errors, valid5 = !1, passing3 = null, _errs42 = errors;
                                          validate_chatMessageInfo(data16, { instancePath: instancePath + "/lastMessagePreview", parentData: data, parentDataProperty: "lastMessagePreview", rootData }) || (vErrors = vErrors === null ? validate_chatMessageInfo.errors : vErrors.concat(validate_chatMessageInfo.errors), errors = vErrors.length);
                                          var _valid3 = _errs42 === errors;
                                          _valid3 && (valid5 = !0, passing3 = 0);
                                          let _errs43 = errors;
                                          if (data16 !== null) {
                                            let err6 = { instancePath: instancePath + "/lastMessagePreview", schemaPath: "#/properties/lastMessagePreview/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                          }
                                          var _valid3 = _errs43 === errors;
                                          if (_valid3 && valid5 ? (valid5 = !1, passing3 = [passing3, 1]) : _valid3 && (valid5 = !0, passing3 = 1), valid5)
                                            errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
                                          else {
                                            let err7 = { instancePath: instancePath + "/lastMessagePreview", schemaPath: "#/properties/lastMessagePreview/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate_chat.errors = vErrors, !1;
                                          }
                                          var valid0 = _errs40 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_chat.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chat.errors = vErrors, errors === 0;
}
function validate_chatCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_chatCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_chat(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_chat.errors : vErrors.concat(validate_chat.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_chatCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatCollection.errors = vErrors, errors === 0;
}
function validate_chatMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.replyToId === void 0 && (missing0 = "replyToId") || data.etag === void 0 && (missing0 = "etag") || data.messageType === void 0 && (missing0 = "messageType") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.lastModifiedDateTime === void 0 && (missing0 = "lastModifiedDateTime") || data.lastEditedDateTime === void 0 && (missing0 = "lastEditedDateTime") || data.deletedDateTime === void 0 && (missing0 = "deletedDateTime") || data.subject === void 0 && (missing0 = "subject") || data.summary === void 0 && (missing0 = "summary") || data.chatId === void 0 && (missing0 = "chatId") || data.importance === void 0 && (missing0 = "importance") || data.locale === void 0 && (missing0 = "locale") || data.webUrl === void 0 && (missing0 = "webUrl") || data.channelIdentity === void 0 && (missing0 = "channelIdentity") || data.policyViolation === void 0 && (missing0 = "policyViolation") || data.eventDetail === void 0 && (missing0 = "eventDetail") || data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body") || data.attachments === void 0 && (missing0 = "attachments") || data.mentions === void 0 && (missing0 = "mentions") || data.reactions === void 0 && (missing0 = "reactions"))
        return validate_chatMessage.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_c15b150a0576, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessage.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_chatMessage.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.chatMessage")
              return validate_chatMessage.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatMessage" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_chatMessage.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.replyToId !== void 0) {
                  let data3 = data.replyToId, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_chatMessage.errors = [{ instancePath: instancePath + "/replyToId", schemaPath: "#/properties/replyToId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.etag !== void 0) {
                    let data4 = data.etag, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_chatMessage.errors = [{ instancePath: instancePath + "/etag", schemaPath: "#/properties/etag/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.messageType !== void 0) {
                      let _errs11 = errors;
                      validate_chatMessageType(data.messageType, { instancePath: instancePath + "/messageType", parentData: data, parentDataProperty: "messageType", rootData }) || (vErrors = vErrors === null ? validate_chatMessageType.errors : vErrors.concat(validate_chatMessageType.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.createdDateTime !== void 0) {
                        let data6 = data.createdDateTime, _errs12 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_chatMessage.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        if (errors === _errs12 && errors === _errs12 && typeof data6 == "string" && !formats_37d7ec70449e.validate(data6))
                          return validate_chatMessage.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.lastModifiedDateTime !== void 0) {
                          let data7 = data.lastModifiedDateTime, _errs14 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate_chatMessage.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          if (errors === _errs14 && errors === _errs14 && typeof data7 == "string" && !formats_37d7ec70449e.validate(data7))
                            return validate_chatMessage.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.lastEditedDateTime !== void 0) {
                            let data8 = data.lastEditedDateTime, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate_chatMessage.errors = [{ instancePath: instancePath + "/lastEditedDateTime", schemaPath: "#/properties/lastEditedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            if (errors === _errs16 && errors === _errs16 && typeof data8 == "string" && !formats_37d7ec70449e.validate(data8))
                              return validate_chatMessage.errors = [{ instancePath: instancePath + "/lastEditedDateTime", schemaPath: "#/properties/lastEditedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.deletedDateTime !== void 0) {
                              let data9 = data.deletedDateTime, _errs18 = errors;
                              if (typeof data9 != "string" && data9 !== null)
                                return validate_chatMessage.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                              if (errors === _errs18 && errors === _errs18 && typeof data9 == "string" && !formats_37d7ec70449e.validate(data9))
                                return validate_chatMessage.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.subject !== void 0) {
                                let data10 = data.subject, _errs20 = errors;
                                if (typeof data10 != "string" && data10 !== null)
                                  return validate_chatMessage.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.summary !== void 0) {
                                  let data11 = data.summary, _errs22 = errors;
                                  if (typeof data11 != "string" && data11 !== null)
                                    return validate_chatMessage.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.chatId !== void 0) {
                                    let data12 = data.chatId, _errs24 = errors;
                                    if (typeof data12 != "string" && data12 !== null)
                                      return validate_chatMessage.errors = [{ instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.importance !== void 0) {
                                      let _errs26 = errors;
                                      validate_chatMessageImportance(data.importance, { instancePath: instancePath + "/importance", parentData: data, parentDataProperty: "importance", rootData }) || (vErrors = vErrors === null ? validate_chatMessageImportance.errors : vErrors.concat(validate_chatMessageImportance.errors), errors = vErrors.length);
                                      var valid0 = _errs26 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.locale !== void 0) {
                                        let _errs27 = errors;
                                        if (typeof data.locale != "string")
                                          return validate_chatMessage.errors = [{ instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs27 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.webUrl !== void 0) {
                                          let data15 = data.webUrl, _errs29 = errors;
                                          if (typeof data15 != "string" && data15 !== null)
                                            return validate_chatMessage.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                          var valid0 = _errs29 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.channelIdentity !== void 0) {
                                            let data16 = data.channelIdentity, _errs31 = errors, _errs32 = errors, valid1 = !1, passing0 = null, _errs33 = errors;
                                            validate_channelIdentity(data16, { instancePath: instancePath + "/channelIdentity", parentData: data, parentDataProperty: "channelIdentity", rootData }) || (vErrors = vErrors === null ? validate_channelIdentity.errors : vErrors.concat(validate_channelIdentity.errors), errors = vErrors.length);
                                            var _valid0 = _errs33 === errors;
                                            _valid0 && (valid1 = !0, passing0 = 0);
                                            let _errs34 = errors;
                                            if (data16 !== null) {
                                              let err0 = { instancePath: instancePath + "/channelIdentity", schemaPath: "#/properties/channelIdentity/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                            }
                                            var _valid0 = _errs34 === errors;
                                            if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                                              errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
                                            else {
                                              let err1 = { instancePath: instancePath + "/channelIdentity", schemaPath: "#/properties/channelIdentity/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessage.errors = vErrors, !1;
                                            }
                                            var valid0 = _errs31 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.policyViolation !== void 0) {
                                              let data17 = data.policyViolation, _errs36 = errors, _errs37 = errors, valid2 = !1, passing1 = null, _errs38 = errors;
                                              validate_chatMessagePolicyViolation(data17, { instancePath: instancePath + "/policyViolation", parentData: data, parentDataProperty: "policyViolation", rootData }) || (vErrors = vErrors === null ? validate_chatMessagePolicyViolation.errors : vErrors.concat(validate_chatMessagePolicyViolation.errors), errors = vErrors.length);
                                              var _valid1 = _errs38 === errors;
                                              _valid1 && (valid2 = !0, passing1 = 0);
                                              let _errs39 = errors;
                                              if (data17 !== null) {
                                                let err2 = { instancePath: instancePath + "/policyViolation", schemaPath: "#/properties/policyViolation/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                              }
                                              var _valid1 = _errs39 === errors;
                                              if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                                                errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
                                              else {
                                                let err3 = { instancePath: instancePath + "/policyViolation", schemaPath: "#/properties/policyViolation/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chatMessage.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs36 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.eventDetail !== void 0) {
                                                let data18 = data.eventDetail, _errs41 = errors, _errs42 = errors, valid3 = !1, passing2 = null, _errs43 = errors;
                                                validate_eventMessageDetail(data18, { instancePath: instancePath + "/eventDetail", parentData: data, parentDataProperty: "eventDetail", rootData }) || (vErrors = vErrors === null ? validate_eventMessageDetail.errors : vErrors.concat(validate_eventMessageDetail.errors), errors = vErrors.length);
                                                var _valid2 = _errs43 === errors;
                                                _valid2 && (valid3 = !0, passing2 = 0);
                                                let _errs44 = errors;
                                                if (data18 !== null) {
                                                  let err4 = { instancePath: instancePath + "/eventDetail", schemaPath: "#/properties/eventDetail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                }
                                                var _valid2 = _errs44 === errors;
                                                if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                                                  errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
                                                else {
                                                  let err5 = { instancePath: instancePath + "/eventDetail", schemaPath: "#/properties/eventDetail/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chatMessage.errors = vErrors, !1;
                                                }
                                                var valid0 = _errs41 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.from !== void 0) {
                                                  let data19 = data.from, _errs46 = errors, _errs47 = errors, valid4 = !1, passing3 = null, _errs48 = errors;
                                                  validate_chatMessageFromIdentitySet(data19, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_chatMessageFromIdentitySet.errors : vErrors.concat(validate_chatMessageFromIdentitySet.errors), errors = vErrors.length);
                                                  var _valid3 = _errs48 === errors;
                                                  _valid3 && (valid4 = !0, passing3 = 0);
                                                  let _errs49 = errors;
                                                  if (data19 !== null) {
                                                    let err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                  }
                                                  var _valid3 = _errs49 === errors;
                                                  if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
                                                    errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
                                                  else {
                                                    let err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate_chatMessage.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.body !== void 0) {
                                                    let _errs51 = errors;
                                                    validate_itemBody(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate_itemBody.errors : vErrors.concat(validate_itemBody.errors), errors = vErrors.length);
                                                    var valid0 = _errs51 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.attachments !== void 0) {
                                                      let data21 = data.attachments, _errs52 = errors;
                                                      if (!Array.isArray(data21) && data21 !== null)
                                                        return validate_chatMessage.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                                                      if (errors === _errs52 && Array.isArray(data21)) {
                                                        var valid5 = !0;
                                                        let len0 = data21.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                          let _errs54 = errors;
                                                          validate_chatMessageAttachment(data21[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data21, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_chatMessageAttachment.errors : vErrors.concat(validate_chatMessageAttachment.errors), errors = vErrors.length);
                                                          var valid5 = _errs54 === errors;
                                                          if (!valid5)
                                                            break;
                                                        }
                                                      }
                                                      var valid0 = _errs52 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.mentions !== void 0) {
                                                        let data23 = data.mentions, _errs55 = errors;
                                                        if (!Array.isArray(data23) && data23 !== null)
                                                          return validate_chatMessage.errors = [{ instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                                                        if (errors === _errs55 && Array.isArray(data23)) {
                                                          var valid6 = !0;
                                                          let len1 = data23.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let _errs57 = errors;
                                                            validate_chatMessageMention(data23[i1], { instancePath: instancePath + "/mentions/" + i1, parentData: data23, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_chatMessageMention.errors : vErrors.concat(validate_chatMessageMention.errors), errors = vErrors.length);
                                                            var valid6 = _errs57 === errors;
                                                            if (!valid6)
                                                              break;
                                                          }
                                                        }
                                                        var valid0 = _errs55 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.reactions !== void 0) {
                                                          let data25 = data.reactions, _errs58 = errors;
                                                          if (!Array.isArray(data25) && data25 !== null)
                                                            return validate_chatMessage.errors = [{ instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                                                          if (errors === _errs58 && Array.isArray(data25)) {
                                                            var valid7 = !0;
                                                            let len2 = data25.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs60 = errors;
                                                              validate_chatMessageReaction(data25[i2], { instancePath: instancePath + "/reactions/" + i2, parentData: data25, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate_chatMessageReaction.errors : vErrors.concat(validate_chatMessageReaction.errors), errors = vErrors.length);
                                                              var valid7 = _errs60 === errors;
                                                              if (!valid7)
                                                                break;
                                                            }
                                                          }
                                                          var valid0 = _errs58 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.messageHistory !== void 0) {
                                                            let data27 = data.messageHistory, _errs61 = errors;
                                                            if (!Array.isArray(data27) && data27 !== null)
                                                              return validate_chatMessage.errors = [{ instancePath: instancePath + "/messageHistory", schemaPath: "#/properties/messageHistory/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                                                            if (errors === _errs61 && Array.isArray(data27)) {
                                                              var valid8 = !0;
                                                              let len3 = data27.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let _errs63 = errors;
                                                                validate_chatMessageHistoryItem(data27[i3], { instancePath: instancePath + "/messageHistory/" + i3, parentData: data27, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate_chatMessageHistoryItem.errors : vErrors.concat(validate_chatMessageHistoryItem.errors), errors = vErrors.length);
                                                                var valid8 = _errs63 === errors;
                                                                if (!valid8)
                                                                  break;
                                                              }
                                                            }
                                                            var valid0 = _errs61 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_chatMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessage.errors = vErrors, errors === 0;
}
function validate_chatMessageActions(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_e822ba3d8b9a.test(data))
        return validate_chatMessageActions.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(, ?[A-Za-z]+)*$" }, message: 'must match pattern "^[A-Za-z]+(, ?[A-Za-z]+)*$"' }], !1;
    } else
      return validate_chatMessageActions.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_chatMessageActions.errors = vErrors, errors === 0;
}
function validate_chatMessageAttachment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "contentType" || key0 === "contentUrl" || key0 === "content" || key0 === "name" || key0 === "thumbnailUrl" || key0 === "teamsAppId" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessageAttachment.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.contentType !== void 0) {
            let data1 = data.contentType, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contentUrl !== void 0) {
              let data2 = data.contentUrl, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let data3 = data.content, _errs8 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.name !== void 0) {
                  let data4 = data.name, _errs10 = errors;
                  if (typeof data4 != "string" && data4 !== null)
                    return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.thumbnailUrl !== void 0) {
                    let data5 = data.thumbnailUrl, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/thumbnailUrl", schemaPath: "#/properties/thumbnailUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.teamsAppId !== void 0) {
                      let data6 = data.teamsAppId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_chatMessageAttachment.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_chatMessageAttachment.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageAttachment.errors = vErrors, errors === 0;
}
function validate_chatMessageCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_chatMessageCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_chatMessage(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_chatMessage.errors : vErrors.concat(validate_chatMessage.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_chatMessageCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatMessageCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageCollection.errors = vErrors, errors === 0;
}
function validate_chatMessageDeltaCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_chatMessageDeltaCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "@odata.deltaLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageDeltaCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.deltaLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataDeltaLink(data["@odata.deltaLink"], { instancePath: instancePath + "/@odata.deltaLink", parentData: data, parentDataProperty: "@odata.deltaLink", rootData }) || (vErrors = vErrors === null ? validate_odataDeltaLink.errors : vErrors.concat(validate_odataDeltaLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_chatMessage(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_chatMessage.errors : vErrors.concat(validate_chatMessage.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_chatMessageDeltaCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatMessageDeltaCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageDeltaCollection.errors = vErrors, errors === 0;
}
function validate_chatMessageFromIdentitySet(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || key0 === "conversation" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessageFromIdentitySet.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.application !== void 0) {
          let data0 = data.application, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate_teamworkApplicationIdentity(data0, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData }) || (vErrors = vErrors === null ? validate_teamworkApplicationIdentity.errors : vErrors.concat(validate_teamworkApplicationIdentity.errors), errors = vErrors.length);
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs5 = errors;
          if (data0 !== null) {
            let err0 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessageFromIdentitySet.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data1 = data.device, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate_identity(data1, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate_identity.errors : vErrors.concat(validate_identity.errors), errors = vErrors.length);
            var _valid1 = _errs9 === errors;
            _valid1 && (valid2 = !0, passing1 = 0);
            let _errs10 = errors;
            if (data1 !== null) {
              let err2 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
              errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
            else {
              let err3 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chatMessageFromIdentitySet.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.user !== void 0) {
              let data2 = data.user, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate_teamworkUserIdentity(data2, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
              var _valid2 = _errs14 === errors;
              _valid2 && (valid3 = !0, passing2 = 0);
              let _errs15 = errors;
              if (data2 !== null) {
                let err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              var _valid2 = _errs15 === errors;
              if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              else {
                let err5 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chatMessageFromIdentitySet.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.conversation !== void 0) {
                let data3 = data.conversation, _errs17 = errors, _errs18 = errors, valid4 = !1, passing3 = null, _errs19 = errors;
                validate_teamworkConversationIdentity(data3, { instancePath: instancePath + "/conversation", parentData: data, parentDataProperty: "conversation", rootData }) || (vErrors = vErrors === null ? validate_teamworkConversationIdentity.errors : vErrors.concat(validate_teamworkConversationIdentity.errors), errors = vErrors.length);
                var _valid3 = _errs19 === errors;
                _valid3 && (valid4 = !0, passing3 = 0);
                let _errs20 = errors;
                if (data3 !== null) {
                  let err6 = { instancePath: instancePath + "/conversation", schemaPath: "#/properties/conversation/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                var _valid3 = _errs20 === errors;
                if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
                  errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                else {
                  let err7 = { instancePath: instancePath + "/conversation", schemaPath: "#/properties/conversation/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate_chatMessageFromIdentitySet.errors = vErrors, !1;
                }
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_chatMessageFromIdentitySet.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageFromIdentitySet.errors = vErrors, errors === 0;
}
function validate_chatMessageHistoryItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actions === void 0 && (missing0 = "actions") || data.modifiedDateTime === void 0 && (missing0 = "modifiedDateTime"))
        return validate_chatMessageHistoryItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "modifiedDateTime" || key0 === "actions" || key0 === "reaction" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageHistoryItem.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.modifiedDateTime !== void 0) {
            let data0 = data.modifiedDateTime, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats_37d7ec70449e.validate(data0))
                  return validate_chatMessageHistoryItem.errors = [{ instancePath: instancePath + "/modifiedDateTime", schemaPath: "#/properties/modifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate_chatMessageHistoryItem.errors = [{ instancePath: instancePath + "/modifiedDateTime", schemaPath: "#/properties/modifiedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.actions !== void 0) {
              let _errs4 = errors;
              validate_chatMessageActions(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData }) || (vErrors = vErrors === null ? validate_chatMessageActions.errors : vErrors.concat(validate_chatMessageActions.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.reaction !== void 0) {
                let data2 = data.reaction, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
                validate_chatMessageReaction(data2, { instancePath: instancePath + "/reaction", parentData: data, parentDataProperty: "reaction", rootData }) || (vErrors = vErrors === null ? validate_chatMessageReaction.errors : vErrors.concat(validate_chatMessageReaction.errors), errors = vErrors.length);
                var _valid0 = _errs7 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs8 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/reaction", schemaPath: "#/properties/reaction/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs8 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/reaction", schemaPath: "#/properties/reaction/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessageHistoryItem.errors = vErrors, !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_chatMessageHistoryItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageHistoryItem.errors = vErrors, errors === 0;
}
function validate_chatMessageHostedContent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate_chatMessageHostedContent.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@odata.context" || key0 === "id" || key0 === "contentBytes" || key0 === "contentType" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageHostedContent.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_chatMessageHostedContent.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.chatMessageHostedContent")
              return validate_chatMessageHostedContent.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatMessageHostedContent" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_chatMessageHostedContent.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentBytes !== void 0) {
                  let data3 = data.contentBytes, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_chatMessageHostedContent.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.contentType !== void 0) {
                    let data4 = data.contentType, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_chatMessageHostedContent.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_chatMessageHostedContent.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageHostedContent.errors = vErrors, errors === 0;
}
function validate_chatMessageHostedContentCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_chatMessageHostedContentCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageHostedContentCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate_chatMessageHostedContent(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_chatMessageHostedContent.errors : vErrors.concat(validate_chatMessageHostedContent.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate_chatMessageHostedContentCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_chatMessageHostedContentCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageHostedContentCollection.errors = vErrors, errors === 0;
}
function validate_chatMessageImportance(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_chatMessageImportance.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "normal" || data === "high" || data === "urgent" || data === "unknownFutureValue" ? (validate_chatMessageImportance.errors = vErrors, errors === 0) : (validate_chatMessageImportance.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_12b87031deac }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_chatMessageInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.messageType === void 0 && (missing0 = "messageType"))
        return validate_chatMessageInfo.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "createdDateTime" || key0 === "isDeleted" || key0 === "messageType" || key0 === "body" || key0 === "from" || key0 === "eventDetail" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageInfo.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_chatMessageInfo.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.createdDateTime !== void 0) {
              let data1 = data.createdDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_chatMessageInfo.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats_37d7ec70449e.validate(data1))
                return validate_chatMessageInfo.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.isDeleted !== void 0) {
                let data2 = data.isDeleted, _errs6 = errors;
                if (typeof data2 != "boolean" && data2 !== null)
                  return validate_chatMessageInfo.errors = [{ instancePath: instancePath + "/isDeleted", schemaPath: "#/properties/isDeleted/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.messageType !== void 0) {
                  let _errs8 = errors;
                  validate_chatMessageType(data.messageType, { instancePath: instancePath + "/messageType", parentData: data, parentDataProperty: "messageType", rootData }) || (vErrors = vErrors === null ? validate_chatMessageType.errors : vErrors.concat(validate_chatMessageType.errors), errors = vErrors.length);
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.body !== void 0) {
                    let data4 = data.body, _errs9 = errors, _errs10 = errors, valid1 = !1, passing0 = null, _errs11 = errors;
                    validate_itemBody(data4, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate_itemBody.errors : vErrors.concat(validate_itemBody.errors), errors = vErrors.length);
                    var _valid0 = _errs11 === errors;
                    _valid0 && (valid1 = !0, passing0 = 0);
                    let _errs12 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessageInfo.errors = vErrors, !1;
                    }
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.from !== void 0) {
                      let data5 = data.from, _errs14 = errors, _errs15 = errors, valid2 = !1, passing1 = null, _errs16 = errors;
                      validate_chatMessageFromIdentitySet(data5, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_chatMessageFromIdentitySet.errors : vErrors.concat(validate_chatMessageFromIdentitySet.errors), errors = vErrors.length);
                      var _valid1 = _errs16 === errors;
                      _valid1 && (valid2 = !0, passing1 = 0);
                      let _errs17 = errors;
                      if (data5 !== null) {
                        let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                      var _valid1 = _errs17 === errors;
                      if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
                      else {
                        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chatMessageInfo.errors = vErrors, !1;
                      }
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.eventDetail !== void 0) {
                        let data6 = data.eventDetail, _errs19 = errors, _errs20 = errors, valid3 = !1, passing2 = null, _errs21 = errors;
                        validate_eventMessageDetail(data6, { instancePath: instancePath + "/eventDetail", parentData: data, parentDataProperty: "eventDetail", rootData }) || (vErrors = vErrors === null ? validate_eventMessageDetail.errors : vErrors.concat(validate_eventMessageDetail.errors), errors = vErrors.length);
                        var _valid2 = _errs21 === errors;
                        _valid2 && (valid3 = !0, passing2 = 0);
                        let _errs22 = errors;
                        if (data6 !== null) {
                          let err4 = { instancePath: instancePath + "/eventDetail", schemaPath: "#/properties/eventDetail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                        }
                        var _valid2 = _errs22 === errors;
                        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                          errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                        else {
                          let err5 = { instancePath: instancePath + "/eventDetail", schemaPath: "#/properties/eventDetail/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                          return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chatMessageInfo.errors = vErrors, !1;
                        }
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_chatMessageInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageInfo.errors = vErrors, errors === 0;
}
function validate_chatMessageMention(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "mentionText" || key0 === "mentioned" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessageMention.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null)
            return validate_chatMessageMention.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_182b32493dcc }, message: "must be integer,null" }], !1;
          if (errors === _errs2 && typeof data0 == "number" && !formats_53abe991a407.validate(data0))
            return validate_chatMessageMention.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.mentionText !== void 0) {
            let data1 = data.mentionText, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_chatMessageMention.errors = [{ instancePath: instancePath + "/mentionText", schemaPath: "#/properties/mentionText/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.mentioned !== void 0) {
              let data2 = data.mentioned, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
              validate_chatMessageMentionedIdentitySet(data2, { instancePath: instancePath + "/mentioned", parentData: data, parentDataProperty: "mentioned", rootData }) || (vErrors = vErrors === null ? validate_chatMessageMentionedIdentitySet.errors : vErrors.concat(validate_chatMessageMentionedIdentitySet.errors), errors = vErrors.length);
              var _valid0 = _errs8 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs9 = errors;
              if (data2 !== null) {
                let err0 = { instancePath: instancePath + "/mentioned", schemaPath: "#/properties/mentioned/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/mentioned", schemaPath: "#/properties/mentioned/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessageMention.errors = vErrors, !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_chatMessageMention.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageMention.errors = vErrors, errors === 0;
}
function validate_chatMessageMentionedIdentitySet(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || key0 === "conversation" || key0 === "tag" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessageMentionedIdentitySet.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.application !== void 0) {
          let data0 = data.application, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate_teamworkApplicationIdentity(data0, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData }) || (vErrors = vErrors === null ? validate_teamworkApplicationIdentity.errors : vErrors.concat(validate_teamworkApplicationIdentity.errors), errors = vErrors.length);
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs5 = errors;
          if (data0 !== null) {
            let err0 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessageMentionedIdentitySet.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data1 = data.device, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate_identity(data1, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate_identity.errors : vErrors.concat(validate_identity.errors), errors = vErrors.length);
            var _valid1 = _errs9 === errors;
            _valid1 && (valid2 = !0, passing1 = 0);
            let _errs10 = errors;
            if (data1 !== null) {
              let err2 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
              errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
            else {
              let err3 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chatMessageMentionedIdentitySet.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.user !== void 0) {
              let data2 = data.user, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate_teamworkUserIdentity(data2, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
              var _valid2 = _errs14 === errors;
              _valid2 && (valid3 = !0, passing2 = 0);
              let _errs15 = errors;
              if (data2 !== null) {
                let err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              var _valid2 = _errs15 === errors;
              if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              else {
                let err5 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chatMessageMentionedIdentitySet.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.conversation !== void 0) {
                let data3 = data.conversation, _errs17 = errors, _errs18 = errors, valid4 = !1, passing3 = null, _errs19 = errors;
                validate_teamworkConversationIdentity(data3, { instancePath: instancePath + "/conversation", parentData: data, parentDataProperty: "conversation", rootData }) || (vErrors = vErrors === null ? validate_teamworkConversationIdentity.errors : vErrors.concat(validate_teamworkConversationIdentity.errors), errors = vErrors.length);
                var _valid3 = _errs19 === errors;
                _valid3 && (valid4 = !0, passing3 = 0);
                let _errs20 = errors;
                if (data3 !== null) {
                  let err6 = { instancePath: instancePath + "/conversation", schemaPath: "#/properties/conversation/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                var _valid3 = _errs20 === errors;
                if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
                  errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                else {
                  let err7 = { instancePath: instancePath + "/conversation", schemaPath: "#/properties/conversation/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate_chatMessageMentionedIdentitySet.errors = vErrors, !1;
                }
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.tag !== void 0) {
                  let data4 = data.tag, _errs22 = errors, _errs23 = errors, valid5 = !1, passing4 = null, _errs24 = errors;
                  validate_teamworkTagIdentity(data4, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData }) || (vErrors = vErrors === null ? validate_teamworkTagIdentity.errors : vErrors.concat(validate_teamworkTagIdentity.errors), errors = vErrors.length);
                  var _valid4 = _errs24 === errors;
                  _valid4 && (valid5 = !0, passing4 = 0);
                  let _errs25 = errors;
                  if (data4 !== null) {
                    let err8 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                  var _valid4 = _errs25 === errors;
                  if (_valid4 && valid5 ? (valid5 = !1, passing4 = [passing4, 1]) : _valid4 && (valid5 = !0, passing4 = 1), valid5)
                    errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                  else {
                    let err9 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate_chatMessageMentionedIdentitySet.errors = vErrors, !1;
                  }
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatMessageMentionedIdentitySet.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageMentionedIdentitySet.errors = vErrors, errors === 0;
}
function validate_chatMessagePolicyViolation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "dlpAction" || key0 === "verdictDetails" || key0 === "userAction" || key0 === "justificationText" || key0 === "policyTip" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessagePolicyViolation.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.dlpAction !== void 0) {
          let data0 = data.dlpAction, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate_chatMessagePolicyViolationDlpActionTypes(data0, { instancePath: instancePath + "/dlpAction", parentData: data, parentDataProperty: "dlpAction", rootData }) || (vErrors = vErrors === null ? validate_chatMessagePolicyViolationDlpActionTypes.errors : vErrors.concat(validate_chatMessagePolicyViolationDlpActionTypes.errors), errors = vErrors.length);
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs5 = errors;
          if (data0 !== null) {
            let err0 = { instancePath: instancePath + "/dlpAction", schemaPath: "#/properties/dlpAction/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/dlpAction", schemaPath: "#/properties/dlpAction/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessagePolicyViolation.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.verdictDetails !== void 0) {
            let data1 = data.verdictDetails, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate_chatMessagePolicyViolationVerdictDetailsTypes(data1, { instancePath: instancePath + "/verdictDetails", parentData: data, parentDataProperty: "verdictDetails", rootData }) || (vErrors = vErrors === null ? validate_chatMessagePolicyViolationVerdictDetailsTypes.errors : vErrors.concat(validate_chatMessagePolicyViolationVerdictDetailsTypes.errors), errors = vErrors.length);
            var _valid1 = _errs9 === errors;
            _valid1 && (valid2 = !0, passing1 = 0);
            let _errs10 = errors;
            if (data1 !== null) {
              let err2 = { instancePath: instancePath + "/verdictDetails", schemaPath: "#/properties/verdictDetails/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
              errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
            else {
              let err3 = { instancePath: instancePath + "/verdictDetails", schemaPath: "#/properties/verdictDetails/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chatMessagePolicyViolation.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.userAction !== void 0) {
              let data2 = data.userAction, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate_chatMessagePolicyViolationUserActionTypes(data2, { instancePath: instancePath + "/userAction", parentData: data, parentDataProperty: "userAction", rootData }) || (vErrors = vErrors === null ? validate_chatMessagePolicyViolationUserActionTypes.errors : vErrors.concat(validate_chatMessagePolicyViolationUserActionTypes.errors), errors = vErrors.length);
              var _valid2 = _errs14 === errors;
              _valid2 && (valid3 = !0, passing2 = 0);
              let _errs15 = errors;
              if (data2 !== null) {
                let err4 = { instancePath: instancePath + "/userAction", schemaPath: "#/properties/userAction/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              var _valid2 = _errs15 === errors;
              if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              else {
                let err5 = { instancePath: instancePath + "/userAction", schemaPath: "#/properties/userAction/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chatMessagePolicyViolation.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.justificationText !== void 0) {
                let data3 = data.justificationText, _errs17 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate_chatMessagePolicyViolation.errors = [{ instancePath: instancePath + "/justificationText", schemaPath: "#/properties/justificationText/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.policyTip !== void 0) {
                  let data4 = data.policyTip, _errs19 = errors, _errs20 = errors, valid4 = !1, passing3 = null, _errs21 = errors;
                  validate_chatMessagePolicyViolationPolicyTip(data4, { instancePath: instancePath + "/policyTip", parentData: data, parentDataProperty: "policyTip", rootData }) || (vErrors = vErrors === null ? validate_chatMessagePolicyViolationPolicyTip.errors : vErrors.concat(validate_chatMessagePolicyViolationPolicyTip.errors), errors = vErrors.length);
                  var _valid3 = _errs21 === errors;
                  _valid3 && (valid4 = !0, passing3 = 0);
                  let _errs22 = errors;
                  if (data4 !== null) {
                    let err6 = { instancePath: instancePath + "/policyTip", schemaPath: "#/properties/policyTip/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                  var _valid3 = _errs22 === errors;
                  if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
                    errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                  else {
                    let err7 = { instancePath: instancePath + "/policyTip", schemaPath: "#/properties/policyTip/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate_chatMessagePolicyViolation.errors = vErrors, !1;
                  }
                  var valid0 = _errs19 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatMessagePolicyViolation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessagePolicyViolation.errors = vErrors, errors === 0;
}
function validate_chatMessagePolicyViolationDlpActionTypes(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_d3368e9a6c27.test(data))
        return validate_chatMessagePolicyViolationDlpActionTypes.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$" }, message: 'must match pattern "^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$"' }], !1;
    } else
      return validate_chatMessagePolicyViolationDlpActionTypes.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_chatMessagePolicyViolationDlpActionTypes.errors = vErrors, errors === 0;
}
function validate_chatMessagePolicyViolationPolicyTip(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "generalText" || key0 === "complianceUrl" || key0 === "matchedConditionDescriptions" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessagePolicyViolationPolicyTip.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.generalText !== void 0) {
          let data0 = data.generalText, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_chatMessagePolicyViolationPolicyTip.errors = [{ instancePath: instancePath + "/generalText", schemaPath: "#/properties/generalText/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.complianceUrl !== void 0) {
            let data1 = data.complianceUrl, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_chatMessagePolicyViolationPolicyTip.errors = [{ instancePath: instancePath + "/complianceUrl", schemaPath: "#/properties/complianceUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.matchedConditionDescriptions !== void 0) {
              let data2 = data.matchedConditionDescriptions, _errs6 = errors;
              if (!Array.isArray(data2) && data2 !== null)
                return validate_chatMessagePolicyViolationPolicyTip.errors = [{ instancePath: instancePath + "/matchedConditionDescriptions", schemaPath: "#/properties/matchedConditionDescriptions/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
              if (errors === _errs6 && Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs8 = errors;
                  if (typeof data2[i0] != "string")
                    return validate_chatMessagePolicyViolationPolicyTip.errors = [{ instancePath: instancePath + "/matchedConditionDescriptions/" + i0, schemaPath: "#/properties/matchedConditionDescriptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs8 === errors;
                  if (!valid1)
                    break;
                }
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_chatMessagePolicyViolationPolicyTip.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessagePolicyViolationPolicyTip.errors = vErrors, errors === 0;
}
function validate_chatMessagePolicyViolationUserActionTypes(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_f396e98c0520.test(data))
        return validate_chatMessagePolicyViolationUserActionTypes.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$" }, message: 'must match pattern "^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$"' }], !1;
    } else
      return validate_chatMessagePolicyViolationUserActionTypes.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_chatMessagePolicyViolationUserActionTypes.errors = vErrors, errors === 0;
}
function validate_chatMessagePolicyViolationVerdictDetailsTypes(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_49c40774aef8.test(data))
        return validate_chatMessagePolicyViolationVerdictDetailsTypes.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$" }, message: 'must match pattern "^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$"' }], !1;
    } else
      return validate_chatMessagePolicyViolationVerdictDetailsTypes.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_chatMessagePolicyViolationVerdictDetailsTypes.errors = vErrors, errors === 0;
}
function validate_chatMessageReaction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reactionType === void 0 && (missing0 = "reactionType") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.user === void 0 && (missing0 = "user"))
        return validate_chatMessageReaction.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "reactionType" || key0 === "displayName" || key0 === "reactionContentUrl" || key0 === "createdDateTime" || key0 === "user" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageReaction.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.reactionType !== void 0) {
            let _errs2 = errors;
            if (typeof data.reactionType != "string")
              return validate_chatMessageReaction.errors = [{ instancePath: instancePath + "/reactionType", schemaPath: "#/properties/reactionType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data1 = data.displayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_chatMessageReaction.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reactionContentUrl !== void 0) {
                let data2 = data.reactionContentUrl, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_chatMessageReaction.errors = [{ instancePath: instancePath + "/reactionContentUrl", schemaPath: "#/properties/reactionContentUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data3 = data.createdDateTime, _errs8 = errors;
                  if (errors === _errs8 && errors === _errs8)
                    if (typeof data3 == "string") {
                      if (!formats_37d7ec70449e.validate(data3))
                        return validate_chatMessageReaction.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate_chatMessageReaction.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.user !== void 0) {
                    let _errs10 = errors;
                    validate_chatMessageReactionIdentitySet(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_chatMessageReactionIdentitySet.errors : vErrors.concat(validate_chatMessageReactionIdentitySet.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_chatMessageReaction.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageReaction.errors = vErrors, errors === 0;
}
function validate_chatMessageReactionIdentitySet(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatMessageReactionIdentitySet.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.application !== void 0) {
          let data0 = data.application, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate_teamworkApplicationIdentity(data0, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData }) || (vErrors = vErrors === null ? validate_teamworkApplicationIdentity.errors : vErrors.concat(validate_teamworkApplicationIdentity.errors), errors = vErrors.length);
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs5 = errors;
          if (data0 !== null) {
            let err0 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatMessageReactionIdentitySet.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data1 = data.device, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate_identity(data1, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate_identity.errors : vErrors.concat(validate_identity.errors), errors = vErrors.length);
            var _valid1 = _errs9 === errors;
            _valid1 && (valid2 = !0, passing1 = 0);
            let _errs10 = errors;
            if (data1 !== null) {
              let err2 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
              errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
            else {
              let err3 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_chatMessageReactionIdentitySet.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.user !== void 0) {
              let data2 = data.user, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate_teamworkUserIdentity(data2, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
              var _valid2 = _errs14 === errors;
              _valid2 && (valid3 = !0, passing2 = 0);
              let _errs15 = errors;
              if (data2 !== null) {
                let err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              var _valid2 = _errs15 === errors;
              if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              else {
                let err5 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_chatMessageReactionIdentitySet.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_chatMessageReactionIdentitySet.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageReactionIdentitySet.errors = vErrors, errors === 0;
}
function validate_chatMessageType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_chatMessageType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "message" || data === "chatEvent" || data === "typing" || data === "unknownFutureValue" || data === "systemEventMessage" ? (validate_chatMessageType.errors = vErrors, errors === 0) : (validate_chatMessageType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_ae95a7913729 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_chatRenamedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_chatRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "chatDisplayName" || key0 === "chatId" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_chatRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.chatRenamedEventMessageDetail")
              return validate_chatRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatDisplayName !== void 0) {
              let data1 = data.chatDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_chatRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/chatDisplayName", schemaPath: "#/properties/chatDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.chatId !== void 0) {
                let data2 = data.chatId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_chatRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_identitySet(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_chatRenamedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatRenamedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_chatType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_chatType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "oneOnOne" || data === "group" || data === "meeting" || data === "unknownFutureValue" ? (validate_chatType.errors = vErrors, errors === 0) : (validate_chatType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_bb49572b4843 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_chatViewpoint(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "isHidden" || key0 === "lastMessageReadDateTime" || pattern_4be15f4cc011.test(key0))) {
          return validate_chatViewpoint.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.isHidden !== void 0) {
          let data0 = data.isHidden, _errs2 = errors;
          if (typeof data0 != "boolean" && data0 !== null)
            return validate_chatViewpoint.errors = [{ instancePath: instancePath + "/isHidden", schemaPath: "#/properties/isHidden/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.lastMessageReadDateTime !== void 0) {
            let data1 = data.lastMessageReadDateTime, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_chatViewpoint.errors = [{ instancePath: instancePath + "/lastMessageReadDateTime", schemaPath: "#/properties/lastMessageReadDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats_37d7ec70449e.validate(data1))
              return validate_chatViewpoint.errors = [{ instancePath: instancePath + "/lastMessageReadDateTime", schemaPath: "#/properties/lastMessageReadDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_chatViewpoint.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatViewpoint.errors = vErrors, errors === 0;
}
function validate_conversation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_conversation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_2270b464e48b, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_conversation.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_conversation.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.conversation")
              return validate_conversation.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversation" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_conversation.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate_conversation.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate_conversation.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats_37d7ec70449e.validate(data5))
                            return validate_conversation.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate_conversation.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate_conversation.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.uniqueSenders !== void 0) {
                          let data7 = data.uniqueSenders, _errs15 = errors;
                          if (errors === _errs15)
                            if (Array.isArray(data7)) {
                              var valid1 = !0;
                              let len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs17 = errors;
                                if (typeof data7[i0] != "string")
                                  return validate_conversation.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate_conversation.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.threads !== void 0) {
                            let data9 = data.threads, _errs19 = errors;
                            if (errors === _errs19)
                              if (Array.isArray(data9)) {
                                var valid2 = !0;
                                let len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let _errs21 = errors;
                                  validate_conversationThread(data9[i1], { instancePath: instancePath + "/threads/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_conversationThread.errors : vErrors.concat(validate_conversationThread.errors), errors = vErrors.length);
                                  var valid2 = _errs21 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate_conversation.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_conversation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversation.errors = vErrors, errors === 0;
}
function validate_conversationCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_conversationCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_conversationCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate_conversation(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_conversation.errors : vErrors.concat(validate_conversation.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate_conversationCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_conversationCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationCollection.errors = vErrors, errors === 0;
}
function validate_conversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.aadUserConversationMember")
          validate_aadUserConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_aadUserConversationMember.errors : vErrors.concat(validate_aadUserConversationMember.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.anonymousGuestConversationMember")
          validate_anonymousGuestConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_anonymousGuestConversationMember.errors : vErrors.concat(validate_anonymousGuestConversationMember.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.azureCommunicationServicesUserConversationMember")
          validate_azureCommunicationServicesUserConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_azureCommunicationServicesUserConversationMember.errors : vErrors.concat(validate_azureCommunicationServicesUserConversationMember.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.microsoftAccountUserConversationMember")
          validate_microsoftAccountUserConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_microsoftAccountUserConversationMember.errors : vErrors.concat(validate_microsoftAccountUserConversationMember.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.phoneUserConversationMember")
          validate_phoneUserConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_phoneUserConversationMember.errors : vErrors.concat(validate_phoneUserConversationMember.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.skypeForBusinessUserConversationMember")
          validate_skypeForBusinessUserConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_skypeForBusinessUserConversationMember.errors : vErrors.concat(validate_skypeForBusinessUserConversationMember.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.skypeUserConversationMember")
          validate_skypeUserConversationMember(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_skypeUserConversationMember.errors : vErrors.concat(validate_skypeUserConversationMember.errors), errors = vErrors.length);
        else
          return validate_conversationMember.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate_conversationMember.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate_conversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationMember.errors = vErrors, errors === 0;
}
function validate_conversationMemberCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_conversationMemberCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_conversationMemberCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_conversationMember(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_conversationMember.errors : vErrors.concat(validate_conversationMember.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_conversationMemberCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_conversationMemberCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationMemberCollection.errors = vErrors, errors === 0;
}
function validate_conversationMemberRoleUpdatedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "conversationMemberRoles" || key0 === "conversationMemberUser" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail")
              return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.conversationMemberRoles !== void 0) {
              let data1 = data.conversationMemberRoles, _errs4 = errors;
              if (!Array.isArray(data1) && data1 !== null)
                return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/conversationMemberRoles", schemaPath: "#/properties/conversationMemberRoles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  if (typeof data1[i0] != "string")
                    return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/conversationMemberRoles/" + i0, schemaPath: "#/properties/conversationMemberRoles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.conversationMemberUser !== void 0) {
                let data3 = data.conversationMemberUser, _errs8 = errors, _errs9 = errors, valid2 = !1, passing0 = null, _errs10 = errors;
                validate_teamworkUserIdentity(data3, { instancePath: instancePath + "/conversationMemberUser", parentData: data, parentDataProperty: "conversationMemberUser", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
                var _valid0 = _errs10 === errors;
                _valid0 && (valid2 = !0, passing0 = 0);
                let _errs11 = errors;
                if (data3 !== null) {
                  let err0 = { instancePath: instancePath + "/conversationMemberUser", schemaPath: "#/properties/conversationMemberUser/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                  errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/conversationMemberUser", schemaPath: "#/properties/conversationMemberUser/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_conversationMemberRoleUpdatedEventMessageDetail.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data4 = data.initiator, _errs13 = errors, _errs14 = errors, valid3 = !1, passing1 = null, _errs15 = errors;
                  validate_identitySet(data4, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                  var _valid1 = _errs15 === errors;
                  _valid1 && (valid3 = !0, passing1 = 0);
                  let _errs16 = errors;
                  if (data4 !== null) {
                    let err2 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                  }
                  var _valid1 = _errs16 === errors;
                  if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                    errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
                  else {
                    let err3 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_conversationMemberRoleUpdatedEventMessageDetail.errors = vErrors, !1;
                  }
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationMemberRoleUpdatedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_conversationThread(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_conversationThread.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_6b2dbbeb0630, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_conversationThread.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_conversationThread.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.conversationThread")
              return validate_conversationThread.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationThread" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_conversationThread.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate_conversationThread.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate_conversationThread.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats_37d7ec70449e.validate(data5))
                            return validate_conversationThread.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate_conversationThread.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate_conversationThread.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.uniqueSenders !== void 0) {
                          let data7 = data.uniqueSenders, _errs15 = errors;
                          if (errors === _errs15)
                            if (Array.isArray(data7)) {
                              var valid1 = !0;
                              let len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs17 = errors;
                                if (typeof data7[i0] != "string")
                                  return validate_conversationThread.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate_conversationThread.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.isLocked !== void 0) {
                            let _errs19 = errors;
                            if (typeof data.isLocked != "boolean")
                              return validate_conversationThread.errors = [{ instancePath: instancePath + "/isLocked", schemaPath: "#/properties/isLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.toRecipients !== void 0) {
                              let data10 = data.toRecipients, _errs21 = errors;
                              if (errors === _errs21)
                                if (Array.isArray(data10)) {
                                  var valid2 = !0;
                                  let len1 = data10.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let _errs23 = errors;
                                    validate_recipient(data10[i1], { instancePath: instancePath + "/toRecipients/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                    var valid2 = _errs23 === errors;
                                    if (!valid2)
                                      break;
                                  }
                                } else
                                  return validate_conversationThread.errors = [{ instancePath: instancePath + "/toRecipients", schemaPath: "#/properties/toRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.ccRecipients !== void 0) {
                                let data12 = data.ccRecipients, _errs24 = errors;
                                if (errors === _errs24)
                                  if (Array.isArray(data12)) {
                                    var valid3 = !0;
                                    let len2 = data12.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let _errs26 = errors;
                                      validate_recipient(data12[i2], { instancePath: instancePath + "/ccRecipients/" + i2, parentData: data12, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                      var valid3 = _errs26 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  } else
                                    return validate_conversationThread.errors = [{ instancePath: instancePath + "/ccRecipients", schemaPath: "#/properties/ccRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid0 = _errs24 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.posts !== void 0) {
                                  let data14 = data.posts, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (Array.isArray(data14)) {
                                      var valid4 = !0;
                                      let len3 = data14.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        let _errs29 = errors;
                                        validate_post(data14[i3], { instancePath: instancePath + "/posts/" + i3, parentData: data14, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate_post.errors : vErrors.concat(validate_post.errors), errors = vErrors.length);
                                        var valid4 = _errs29 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                    } else
                                      return validate_conversationThread.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_conversationThread.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationThread.errors = vErrors, errors === 0;
}
function validate_conversationThreadCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_conversationThreadCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_conversationThreadCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate_conversationThread(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_conversationThread.errors : vErrors.concat(validate_conversationThread.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate_conversationThreadCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_conversationThreadCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationThreadCollection.errors = vErrors, errors === 0;
}
function validate_conversationValue(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_conversationValue.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_conversationValue.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let _errs3 = errors;
              validate_conversation(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate_conversation.errors : vErrors.concat(validate_conversation.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_conversationValue.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_conversationValue.errors = vErrors, errors === 0;
}
function validate_deletedChat(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_deletedChat.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@odata.context" || key0 === "id" || pattern_4be15f4cc011.test(key0))) {
            return validate_deletedChat.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_deletedChat.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.deletedChat")
              return validate_deletedChat.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.deletedChat" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_deletedChat.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_deletedChat.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_deletedChat.errors = vErrors, errors === 0;
}
function validate_directoryObject(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.user")
          validate_listedUser(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_listedUser.errors : vErrors.concat(validate_listedUser.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.group")
          validate_listedGroup(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_listedGroup.errors : vErrors.concat(validate_listedGroup.errors), errors = vErrors.length);
        else
          return validate_directoryObject.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate_directoryObject.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate_directoryObject.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_directoryObject.errors = vErrors, errors === 0;
}
function validate_directoryObjectCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_directoryObjectCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_directoryObjectCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataTotal(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataTotal.errors : vErrors.concat(validate_odataTotal.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_directoryObject(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_directoryObject.errors : vErrors.concat(validate_directoryObject.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_directoryObjectCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_directoryObjectCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_directoryObjectCollection.errors = vErrors, errors === 0;
}
function validate_emailAddress(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "address" || key0 === "name" || pattern_4be15f4cc011.test(key0))) {
          return validate_emailAddress.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.address !== void 0) {
          let data0 = data.address, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_emailAddress.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.name !== void 0) {
            let data1 = data.name, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_emailAddress.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_emailAddress.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_emailAddress.errors = vErrors, errors === 0;
}
function validate_emptyObject(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!pattern_4be15f4cc011.test(key0)) {
          return validate_emptyObject.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
    } else
      return validate_emptyObject.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_emptyObject.errors = vErrors, errors === 0;
}
function validate_errorDetails(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate_errorDetails.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "message" || key0 === "target" || pattern_4be15f4cc011.test(key0))) {
            return validate_errorDetails.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let _errs2 = errors;
            if (typeof data.code != "string")
              return validate_errorDetails.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.message !== void 0) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate_errorDetails.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.target !== void 0) {
                let data2 = data.target, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_errorDetails.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_errorDetails.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_errorDetails.errors = vErrors, errors === 0;
}
function validate_eventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.callEndedEventMessageDetail")
          validate_callEndedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_callEndedEventMessageDetail.errors : vErrors.concat(validate_callEndedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.callRecordingEventMessageDetail")
          validate_callRecordingEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_callRecordingEventMessageDetail.errors : vErrors.concat(validate_callRecordingEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.callStartedEventMessageDetail")
          validate_callStartedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_callStartedEventMessageDetail.errors : vErrors.concat(validate_callStartedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.callTranscriptEventMessageDetail")
          validate_callTranscriptEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_callTranscriptEventMessageDetail.errors : vErrors.concat(validate_callTranscriptEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.channelAddedEventMessageDetail")
          validate_channelAddedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_channelAddedEventMessageDetail.errors : vErrors.concat(validate_channelAddedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.channelDeletedEventMessageDetail")
          validate_channelDeletedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_channelDeletedEventMessageDetail.errors : vErrors.concat(validate_channelDeletedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail")
          validate_channelDescriptionUpdatedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_channelDescriptionUpdatedEventMessageDetail.errors : vErrors.concat(validate_channelDescriptionUpdatedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.channelRenamedEventMessageDetail")
          validate_channelRenamedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_channelRenamedEventMessageDetail.errors : vErrors.concat(validate_channelRenamedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail")
          validate_channelSetAsFavoriteByDefaultEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors : vErrors.concat(validate_channelSetAsFavoriteByDefaultEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail")
          validate_channelUnsetAsFavoriteByDefaultEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors : vErrors.concat(validate_channelUnsetAsFavoriteByDefaultEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.chatRenamedEventMessageDetail")
          validate_chatRenamedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_chatRenamedEventMessageDetail.errors : vErrors.concat(validate_chatRenamedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail")
          validate_conversationMemberRoleUpdatedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_conversationMemberRoleUpdatedEventMessageDetail.errors : vErrors.concat(validate_conversationMemberRoleUpdatedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail")
          validate_meetingPolicyUpdatedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_meetingPolicyUpdatedEventMessageDetail.errors : vErrors.concat(validate_meetingPolicyUpdatedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.membersAddedEventMessageDetail")
          validate_membersAddedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_membersAddedEventMessageDetail.errors : vErrors.concat(validate_membersAddedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.membersDeletedEventMessageDetail")
          validate_membersDeletedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_membersDeletedEventMessageDetail.errors : vErrors.concat(validate_membersDeletedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.membersJoinedEventMessageDetail")
          validate_membersJoinedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_membersJoinedEventMessageDetail.errors : vErrors.concat(validate_membersJoinedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.membersLeftEventMessageDetail")
          validate_membersLeftEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_membersLeftEventMessageDetail.errors : vErrors.concat(validate_membersLeftEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.messagePinnedEventMessageDetail")
          validate_messagePinnedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_messagePinnedEventMessageDetail.errors : vErrors.concat(validate_messagePinnedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.messageUnpinnedEventMessageDetail")
          validate_messageUnpinnedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_messageUnpinnedEventMessageDetail.errors : vErrors.concat(validate_messageUnpinnedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.tabUpdatedEventMessageDetail")
          validate_tabUpdatedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_tabUpdatedEventMessageDetail.errors : vErrors.concat(validate_tabUpdatedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamArchivedEventMessageDetail")
          validate_teamArchivedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamArchivedEventMessageDetail.errors : vErrors.concat(validate_teamArchivedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamCreatedEventMessageDetail")
          validate_teamCreatedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamCreatedEventMessageDetail.errors : vErrors.concat(validate_teamCreatedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail")
          validate_teamDescriptionUpdatedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamDescriptionUpdatedEventMessageDetail.errors : vErrors.concat(validate_teamDescriptionUpdatedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamJoiningDisabledEventMessageDetail")
          validate_teamJoiningDisabledEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamJoiningDisabledEventMessageDetail.errors : vErrors.concat(validate_teamJoiningDisabledEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamJoiningEnabledEventMessageDetail")
          validate_teamJoiningEnabledEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamJoiningEnabledEventMessageDetail.errors : vErrors.concat(validate_teamJoiningEnabledEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamRenamedEventMessageDetail")
          validate_teamRenamedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamRenamedEventMessageDetail.errors : vErrors.concat(validate_teamRenamedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamsAppInstalledEventMessageDetail")
          validate_teamsAppInstalledEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamsAppInstalledEventMessageDetail.errors : vErrors.concat(validate_teamsAppInstalledEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamsAppRemovedEventMessageDetail")
          validate_teamsAppRemovedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamsAppRemovedEventMessageDetail.errors : vErrors.concat(validate_teamsAppRemovedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamsAppUpgradedEventMessageDetail")
          validate_teamsAppUpgradedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamsAppUpgradedEventMessageDetail.errors : vErrors.concat(validate_teamsAppUpgradedEventMessageDetail.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.teamUnarchivedEventMessageDetail")
          validate_teamUnarchivedEventMessageDetail(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_teamUnarchivedEventMessageDetail.errors : vErrors.concat(validate_teamUnarchivedEventMessageDetail.errors), errors = vErrors.length);
        else
          return validate_eventMessageDetail.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate_eventMessageDetail.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate_eventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_eventMessageDetail.errors = vErrors, errors === 0;
}
function validate_fileAttachment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_fileAttachment.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_22bc30a13e2c, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_fileAttachment.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_fileAttachment.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.fileAttachment")
              return validate_fileAttachment.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.fileAttachment" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_fileAttachment.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_fileAttachment.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_fileAttachment.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.size !== void 0) {
                    let data4 = data.size, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate_fileAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4))
                        return validate_fileAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!formats_53abe991a407.validate(data4))
                        return validate_fileAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate_fileAttachment.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lastModifiedDateTime !== void 0) {
                        let data6 = data.lastModifiedDateTime, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_fileAttachment.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        if (errors === _errs14 && errors === _errs14 && typeof data6 == "string" && !formats_37d7ec70449e.validate(data6))
                          return validate_fileAttachment.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.contentBytes !== void 0) {
                          let data7 = data.contentBytes, _errs16 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate_fileAttachment.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.contentId !== void 0) {
                            let data8 = data.contentId, _errs18 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate_fileAttachment.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.contentLocation !== void 0) {
                              let data9 = data.contentLocation, _errs20 = errors;
                              if (typeof data9 != "string" && data9 !== null)
                                return validate_fileAttachment.errors = [{ instancePath: instancePath + "/contentLocation", schemaPath: "#/properties/contentLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                              var valid0 = _errs20 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_fileAttachment.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_fileAttachment.errors = vErrors, errors === 0;
}
function validate_group(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(func_191f75b36e8d.call(properties_26164e8c570f, key0) || pattern_4be15f4cc011.test(key0))) {
          return validate_group.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.context"] !== void 0) {
          let _errs2 = errors;
          validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data["@odata.type"] !== void 0) {
            let data1 = data["@odata.type"], _errs3 = errors;
            if (typeof data1 != "string")
              return validate_group.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data1 !== "#microsoft.graph.group")
              return validate_group.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.group" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs5 = errors;
              if (typeof data.id != "string")
                return validate_group.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.classification !== void 0) {
                let data3 = data.classification, _errs7 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate_group.errors = [{ instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data4 = data.createdDateTime, _errs9 = errors;
                  if (typeof data4 != "string" && data4 !== null)
                    return validate_group.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats_37d7ec70449e.validate(data4))
                    return validate_group.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.deletedDateTime !== void 0) {
                    let data5 = data.deletedDateTime, _errs11 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_group.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_group.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.description !== void 0) {
                      let data6 = data.description, _errs13 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_group.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.displayName !== void 0) {
                        let data7 = data.displayName, _errs15 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate_group.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.expirationDateTime !== void 0) {
                          let data8 = data.expirationDateTime, _errs17 = errors;
                          if (typeof data8 != "string" && data8 !== null)
                            return validate_group.errors = [{ instancePath: instancePath + "/expirationDateTime", schemaPath: "#/properties/expirationDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          if (errors === _errs17 && errors === _errs17 && typeof data8 == "string" && !formats_37d7ec70449e.validate(data8))
                            return validate_group.errors = [{ instancePath: instancePath + "/expirationDateTime", schemaPath: "#/properties/expirationDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.groupTypes !== void 0) {
                            let data9 = data.groupTypes, _errs19 = errors;
                            if (errors === _errs19)
                              if (Array.isArray(data9)) {
                                var valid1 = !0;
                                let len0 = data9.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs21 = errors;
                                  if (typeof data9[i0] != "string")
                                    return validate_group.errors = [{ instancePath: instancePath + "/groupTypes/" + i0, schemaPath: "#/properties/groupTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid1 = _errs21 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate_group.errors = [{ instancePath: instancePath + "/groupTypes", schemaPath: "#/properties/groupTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.isAssignableToRole !== void 0) {
                              let data11 = data.isAssignableToRole, _errs23 = errors;
                              if (typeof data11 != "boolean" && data11 !== null)
                                return validate_group.errors = [{ instancePath: instancePath + "/isAssignableToRole", schemaPath: "#/properties/isAssignableToRole/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mail !== void 0) {
                                let data12 = data.mail, _errs25 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate_group.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.mailEnabled !== void 0) {
                                  let data13 = data.mailEnabled, _errs27 = errors;
                                  if (typeof data13 != "boolean" && data13 !== null)
                                    return validate_group.errors = [{ instancePath: instancePath + "/mailEnabled", schemaPath: "#/properties/mailEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mailNickname !== void 0) {
                                    let data14 = data.mailNickname, _errs29 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate_group.errors = [{ instancePath: instancePath + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.membershipRule !== void 0) {
                                      let data15 = data.membershipRule, _errs31 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate_group.errors = [{ instancePath: instancePath + "/membershipRule", schemaPath: "#/properties/membershipRule/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.membershipRuleProcessingState !== void 0) {
                                        let data16 = data.membershipRuleProcessingState, _errs33 = errors;
                                        if (typeof data16 != "string" && data16 !== null)
                                          return validate_group.errors = [{ instancePath: instancePath + "/membershipRuleProcessingState", schemaPath: "#/properties/membershipRuleProcessingState/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                        var valid0 = _errs33 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.onPremisesLastSyncDateTime !== void 0) {
                                          let data17 = data.onPremisesLastSyncDateTime, _errs35 = errors;
                                          if (typeof data17 != "string" && data17 !== null)
                                            return validate_group.errors = [{ instancePath: instancePath + "/onPremisesLastSyncDateTime", schemaPath: "#/properties/onPremisesLastSyncDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                          if (errors === _errs35 && errors === _errs35 && typeof data17 == "string" && !formats_37d7ec70449e.validate(data17))
                                            return validate_group.errors = [{ instancePath: instancePath + "/onPremisesLastSyncDateTime", schemaPath: "#/properties/onPremisesLastSyncDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.onPremisesSecurityIdentifier !== void 0) {
                                            let data18 = data.onPremisesSecurityIdentifier, _errs37 = errors;
                                            if (typeof data18 != "string" && data18 !== null)
                                              return validate_group.errors = [{ instancePath: instancePath + "/onPremisesSecurityIdentifier", schemaPath: "#/properties/onPremisesSecurityIdentifier/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                            var valid0 = _errs37 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.onPremisesSyncEnabled !== void 0) {
                                              let data19 = data.onPremisesSyncEnabled, _errs39 = errors;
                                              if (typeof data19 != "boolean" && data19 !== null)
                                                return validate_group.errors = [{ instancePath: instancePath + "/onPremisesSyncEnabled", schemaPath: "#/properties/onPremisesSyncEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                              var valid0 = _errs39 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.preferredDataLocation !== void 0) {
                                                let data20 = data.preferredDataLocation, _errs41 = errors;
                                                if (typeof data20 != "string" && data20 !== null)
                                                  return validate_group.errors = [{ instancePath: instancePath + "/preferredDataLocation", schemaPath: "#/properties/preferredDataLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                var valid0 = _errs41 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.preferredLanguage !== void 0) {
                                                  let data21 = data.preferredLanguage, _errs43 = errors;
                                                  if (typeof data21 != "string" && data21 !== null)
                                                    return validate_group.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                  var valid0 = _errs43 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.proxyAddresses !== void 0) {
                                                    let data22 = data.proxyAddresses, _errs45 = errors;
                                                    if (errors === _errs45)
                                                      if (Array.isArray(data22)) {
                                                        var valid2 = !0;
                                                        let len1 = data22.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                          let _errs47 = errors;
                                                          if (typeof data22[i1] != "string")
                                                            return validate_group.errors = [{ instancePath: instancePath + "/proxyAddresses/" + i1, schemaPath: "#/properties/proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid2 = _errs47 === errors;
                                                          if (!valid2)
                                                            break;
                                                        }
                                                      } else
                                                        return validate_group.errors = [{ instancePath: instancePath + "/proxyAddresses", schemaPath: "#/properties/proxyAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                    var valid0 = _errs45 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.renewedDateTime !== void 0) {
                                                      let data24 = data.renewedDateTime, _errs49 = errors;
                                                      if (typeof data24 != "string" && data24 !== null)
                                                        return validate_group.errors = [{ instancePath: instancePath + "/renewedDateTime", schemaPath: "#/properties/renewedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                      if (errors === _errs49 && errors === _errs49 && typeof data24 == "string" && !formats_37d7ec70449e.validate(data24))
                                                        return validate_group.errors = [{ instancePath: instancePath + "/renewedDateTime", schemaPath: "#/properties/renewedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                      var valid0 = _errs49 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.resourceBehaviorOptions !== void 0) {
                                                        let data25 = data.resourceBehaviorOptions, _errs51 = errors;
                                                        if (errors === _errs51)
                                                          if (Array.isArray(data25)) {
                                                            var valid3 = !0;
                                                            let len2 = data25.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs53 = errors;
                                                              if (typeof data25[i2] != "string")
                                                                return validate_group.errors = [{ instancePath: instancePath + "/resourceBehaviorOptions/" + i2, schemaPath: "#/properties/resourceBehaviorOptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid3 = _errs53 === errors;
                                                              if (!valid3)
                                                                break;
                                                            }
                                                          } else
                                                            return validate_group.errors = [{ instancePath: instancePath + "/resourceBehaviorOptions", schemaPath: "#/properties/resourceBehaviorOptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var valid0 = _errs51 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.resourceProvisioningOptions !== void 0) {
                                                          let data27 = data.resourceProvisioningOptions, _errs55 = errors;
                                                          if (errors === _errs55)
                                                            if (Array.isArray(data27)) {
                                                              var valid4 = !0;
                                                              let len3 = data27.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let _errs57 = errors;
                                                                if (typeof data27[i3] != "string")
                                                                  return validate_group.errors = [{ instancePath: instancePath + "/resourceProvisioningOptions/" + i3, schemaPath: "#/properties/resourceProvisioningOptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var valid4 = _errs57 === errors;
                                                                if (!valid4)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate_group.errors = [{ instancePath: instancePath + "/resourceProvisioningOptions", schemaPath: "#/properties/resourceProvisioningOptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                          var valid0 = _errs55 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.securityEnabled !== void 0) {
                                                            let data29 = data.securityEnabled, _errs59 = errors;
                                                            if (typeof data29 != "boolean" && data29 !== null)
                                                              return validate_group.errors = [{ instancePath: instancePath + "/securityEnabled", schemaPath: "#/properties/securityEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                                            var valid0 = _errs59 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.securityIdentifier !== void 0) {
                                                              let data30 = data.securityIdentifier, _errs61 = errors;
                                                              if (typeof data30 != "string" && data30 !== null)
                                                                return validate_group.errors = [{ instancePath: instancePath + "/securityIdentifier", schemaPath: "#/properties/securityIdentifier/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                              var valid0 = _errs61 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.theme !== void 0) {
                                                                let data31 = data.theme, _errs63 = errors;
                                                                if (typeof data31 != "string" && data31 !== null)
                                                                  return validate_group.errors = [{ instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                var valid0 = _errs63 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0)
                                                                if (data.visibility !== void 0) {
                                                                  let data32 = data.visibility, _errs65 = errors;
                                                                  if (typeof data32 != "string" && data32 !== null)
                                                                    return validate_group.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                  var valid0 = _errs65 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_group.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_group.errors = vErrors, errors === 0;
}
function validate_groupCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_groupCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_groupCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataTotal(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataTotal.errors : vErrors.concat(validate_odataTotal.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_group(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_group.errors : vErrors.concat(validate_group.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_groupCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_groupCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_groupCollection.errors = vErrors, errors === 0;
}
function validate_identity(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "displayName" || pattern_4be15f4cc011.test(key0))) {
          return validate_identity.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_identity.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.displayName !== void 0) {
            let data1 = data.displayName, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_identity.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_identity.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_identity.errors = vErrors, errors === 0;
}
function validate_identitySet(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || pattern_4be15f4cc011.test(key0))) {
          return validate_identitySet.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.application !== void 0) {
          let data0 = data.application, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate_teamworkApplicationIdentity(data0, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData }) || (vErrors = vErrors === null ? validate_teamworkApplicationIdentity.errors : vErrors.concat(validate_teamworkApplicationIdentity.errors), errors = vErrors.length);
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs5 = errors;
          if (data0 !== null) {
            let err0 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_identitySet.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data1 = data.device, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate_identity(data1, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate_identity.errors : vErrors.concat(validate_identity.errors), errors = vErrors.length);
            var _valid1 = _errs9 === errors;
            _valid1 && (valid2 = !0, passing1 = 0);
            let _errs10 = errors;
            if (data1 !== null) {
              let err2 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid1 = _errs10 === errors;
            if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
              errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
            else {
              let err3 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_identitySet.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.user !== void 0) {
              let data2 = data.user, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate_teamworkUserIdentity(data2, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
              var _valid2 = _errs14 === errors;
              _valid2 && (valid3 = !0, passing2 = 0);
              let _errs15 = errors;
              if (data2 !== null) {
                let err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              var _valid2 = _errs15 === errors;
              if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              else {
                let err5 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_identitySet.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_identitySet.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_identitySet.errors = vErrors, errors === 0;
}
function validate_innerError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.date !== void 0) {
        let _errs2 = errors;
        if (typeof data.date != "string")
          return validate_innerError.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data["request-id"] !== void 0) {
          let _errs4 = errors;
          if (typeof data["request-id"] != "string")
            return validate_innerError.errors = [{ instancePath: instancePath + "/request-id", schemaPath: "#/properties/request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data["client-request-id"] !== void 0) {
            let _errs6 = errors;
            if (typeof data["client-request-id"] != "string")
              return validate_innerError.errors = [{ instancePath: instancePath + "/client-request-id", schemaPath: "#/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0) {
              let _errs8 = errors;
              if (typeof data.code != "string")
                return validate_innerError.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.message !== void 0) {
                let _errs10 = errors;
                if (typeof data.message != "string")
                  return validate_innerError.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_innerError.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_innerError.errors = vErrors, errors === 0;
}
function validate_itemAttachment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_itemAttachment.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "name" || key0 === "contentType" || key0 === "size" || key0 === "isInline" || key0 === "lastModifiedDateTime" || key0 === "item" || pattern_4be15f4cc011.test(key0))) {
            return validate_itemAttachment.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_itemAttachment.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.itemAttachment")
              return validate_itemAttachment.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.itemAttachment" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_itemAttachment.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_itemAttachment.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_itemAttachment.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.size !== void 0) {
                    let data4 = data.size, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate_itemAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4))
                        return validate_itemAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!formats_53abe991a407.validate(data4))
                        return validate_itemAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate_itemAttachment.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lastModifiedDateTime !== void 0) {
                        let data6 = data.lastModifiedDateTime, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_itemAttachment.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        if (errors === _errs14 && errors === _errs14 && typeof data6 == "string" && !formats_37d7ec70449e.validate(data6))
                          return validate_itemAttachment.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.item !== void 0) {
                          let data7 = data.item, _errs16 = errors, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
                          validate_outlookItem(data7, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData }) || (vErrors = vErrors === null ? validate_outlookItem.errors : vErrors.concat(validate_outlookItem.errors), errors = vErrors.length);
                          var _valid0 = _errs18 === errors;
                          _valid0 && (valid1 = !0, passing0 = 0);
                          let _errs19 = errors;
                          if (data7 !== null) {
                            let err0 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          }
                          var _valid0 = _errs19 === errors;
                          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                            errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                          else {
                            let err1 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_itemAttachment.errors = vErrors, !1;
                          }
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_itemAttachment.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_itemAttachment.errors = vErrors, errors === 0;
}
function validate_itemBody(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "contentType" || key0 === "content" || pattern_4be15f4cc011.test(key0))) {
          return validate_itemBody.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.contentType !== void 0) {
          let data0 = data.contentType, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate_bodyType(data0, { instancePath: instancePath + "/contentType", parentData: data, parentDataProperty: "contentType", rootData }) || (vErrors = vErrors === null ? validate_bodyType.errors : vErrors.concat(validate_bodyType.errors), errors = vErrors.length);
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs5 = errors;
          if (data0 !== null) {
            let err0 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var _valid0 = _errs5 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_itemBody.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let data1 = data.content, _errs7 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_itemBody.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_itemBody.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_itemBody.errors = vErrors, errors === 0;
}
function validate_lifecycleEventType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_lifecycleEventType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "missed" || data === "subscriptionRemoved" || data === "reauthorizationRequired" ? (validate_lifecycleEventType.errors = vErrors, errors === 0) : (validate_lifecycleEventType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_0af5110207de }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_listedGroup(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_listedGroup.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_26164e8c570f, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_listedGroup.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate_listedGroup.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.group")
                return validate_listedGroup.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.group" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_listedGroup.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.classification !== void 0) {
                  let data3 = data.classification, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_listedGroup.errors = [{ instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_listedGroup.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats_37d7ec70449e.validate(data4))
                      return validate_listedGroup.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.deletedDateTime !== void 0) {
                      let data5 = data.deletedDateTime, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_listedGroup.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                        return validate_listedGroup.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.description !== void 0) {
                        let data6 = data.description, _errs13 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_listedGroup.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.displayName !== void 0) {
                          let data7 = data.displayName, _errs15 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate_listedGroup.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.expirationDateTime !== void 0) {
                            let data8 = data.expirationDateTime, _errs17 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate_listedGroup.errors = [{ instancePath: instancePath + "/expirationDateTime", schemaPath: "#/properties/expirationDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            if (errors === _errs17 && errors === _errs17 && typeof data8 == "string" && !formats_37d7ec70449e.validate(data8))
                              return validate_listedGroup.errors = [{ instancePath: instancePath + "/expirationDateTime", schemaPath: "#/properties/expirationDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.groupTypes !== void 0) {
                              let data9 = data.groupTypes, _errs19 = errors;
                              if (errors === _errs19)
                                if (Array.isArray(data9)) {
                                  var valid1 = !0;
                                  let len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let _errs21 = errors;
                                    if (typeof data9[i0] != "string")
                                      return validate_listedGroup.errors = [{ instancePath: instancePath + "/groupTypes/" + i0, schemaPath: "#/properties/groupTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid1 = _errs21 === errors;
                                    if (!valid1)
                                      break;
                                  }
                                } else
                                  return validate_listedGroup.errors = [{ instancePath: instancePath + "/groupTypes", schemaPath: "#/properties/groupTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.isAssignableToRole !== void 0) {
                                let data11 = data.isAssignableToRole, _errs23 = errors;
                                if (typeof data11 != "boolean" && data11 !== null)
                                  return validate_listedGroup.errors = [{ instancePath: instancePath + "/isAssignableToRole", schemaPath: "#/properties/isAssignableToRole/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.mail !== void 0) {
                                  let data12 = data.mail, _errs25 = errors;
                                  if (typeof data12 != "string" && data12 !== null)
                                    return validate_listedGroup.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                  var valid0 = _errs25 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mailEnabled !== void 0) {
                                    let data13 = data.mailEnabled, _errs27 = errors;
                                    if (typeof data13 != "boolean" && data13 !== null)
                                      return validate_listedGroup.errors = [{ instancePath: instancePath + "/mailEnabled", schemaPath: "#/properties/mailEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                    var valid0 = _errs27 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.mailNickname !== void 0) {
                                      let data14 = data.mailNickname, _errs29 = errors;
                                      if (typeof data14 != "string" && data14 !== null)
                                        return validate_listedGroup.errors = [{ instancePath: instancePath + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.membershipRule !== void 0) {
                                        let data15 = data.membershipRule, _errs31 = errors;
                                        if (typeof data15 != "string" && data15 !== null)
                                          return validate_listedGroup.errors = [{ instancePath: instancePath + "/membershipRule", schemaPath: "#/properties/membershipRule/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                        var valid0 = _errs31 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.membershipRuleProcessingState !== void 0) {
                                          let data16 = data.membershipRuleProcessingState, _errs33 = errors;
                                          if (typeof data16 != "string" && data16 !== null)
                                            return validate_listedGroup.errors = [{ instancePath: instancePath + "/membershipRuleProcessingState", schemaPath: "#/properties/membershipRuleProcessingState/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                          var valid0 = _errs33 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.onPremisesLastSyncDateTime !== void 0) {
                                            let data17 = data.onPremisesLastSyncDateTime, _errs35 = errors;
                                            if (typeof data17 != "string" && data17 !== null)
                                              return validate_listedGroup.errors = [{ instancePath: instancePath + "/onPremisesLastSyncDateTime", schemaPath: "#/properties/onPremisesLastSyncDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                            if (errors === _errs35 && errors === _errs35 && typeof data17 == "string" && !formats_37d7ec70449e.validate(data17))
                                              return validate_listedGroup.errors = [{ instancePath: instancePath + "/onPremisesLastSyncDateTime", schemaPath: "#/properties/onPremisesLastSyncDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                            var valid0 = _errs35 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.onPremisesSecurityIdentifier !== void 0) {
                                              let data18 = data.onPremisesSecurityIdentifier, _errs37 = errors;
                                              if (typeof data18 != "string" && data18 !== null)
                                                return validate_listedGroup.errors = [{ instancePath: instancePath + "/onPremisesSecurityIdentifier", schemaPath: "#/properties/onPremisesSecurityIdentifier/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                              var valid0 = _errs37 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.onPremisesSyncEnabled !== void 0) {
                                                let data19 = data.onPremisesSyncEnabled, _errs39 = errors;
                                                if (typeof data19 != "boolean" && data19 !== null)
                                                  return validate_listedGroup.errors = [{ instancePath: instancePath + "/onPremisesSyncEnabled", schemaPath: "#/properties/onPremisesSyncEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                                var valid0 = _errs39 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.preferredDataLocation !== void 0) {
                                                  let data20 = data.preferredDataLocation, _errs41 = errors;
                                                  if (typeof data20 != "string" && data20 !== null)
                                                    return validate_listedGroup.errors = [{ instancePath: instancePath + "/preferredDataLocation", schemaPath: "#/properties/preferredDataLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                  var valid0 = _errs41 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.preferredLanguage !== void 0) {
                                                    let data21 = data.preferredLanguage, _errs43 = errors;
                                                    if (typeof data21 != "string" && data21 !== null)
                                                      return validate_listedGroup.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                    var valid0 = _errs43 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.proxyAddresses !== void 0) {
                                                      let data22 = data.proxyAddresses, _errs45 = errors;
                                                      if (errors === _errs45)
                                                        if (Array.isArray(data22)) {
                                                          var valid2 = !0;
                                                          let len1 = data22.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let _errs47 = errors;
                                                            if (typeof data22[i1] != "string")
                                                              return validate_listedGroup.errors = [{ instancePath: instancePath + "/proxyAddresses/" + i1, schemaPath: "#/properties/proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid2 = _errs47 === errors;
                                                            if (!valid2)
                                                              break;
                                                          }
                                                        } else
                                                          return validate_listedGroup.errors = [{ instancePath: instancePath + "/proxyAddresses", schemaPath: "#/properties/proxyAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                      var valid0 = _errs45 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.renewedDateTime !== void 0) {
                                                        let data24 = data.renewedDateTime, _errs49 = errors;
                                                        if (typeof data24 != "string" && data24 !== null)
                                                          return validate_listedGroup.errors = [{ instancePath: instancePath + "/renewedDateTime", schemaPath: "#/properties/renewedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                        if (errors === _errs49 && errors === _errs49 && typeof data24 == "string" && !formats_37d7ec70449e.validate(data24))
                                                          return validate_listedGroup.errors = [{ instancePath: instancePath + "/renewedDateTime", schemaPath: "#/properties/renewedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                        var valid0 = _errs49 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.resourceBehaviorOptions !== void 0) {
                                                          let data25 = data.resourceBehaviorOptions, _errs51 = errors;
                                                          if (errors === _errs51)
                                                            if (Array.isArray(data25)) {
                                                              var valid3 = !0;
                                                              let len2 = data25.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let _errs53 = errors;
                                                                if (typeof data25[i2] != "string")
                                                                  return validate_listedGroup.errors = [{ instancePath: instancePath + "/resourceBehaviorOptions/" + i2, schemaPath: "#/properties/resourceBehaviorOptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var valid3 = _errs53 === errors;
                                                                if (!valid3)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate_listedGroup.errors = [{ instancePath: instancePath + "/resourceBehaviorOptions", schemaPath: "#/properties/resourceBehaviorOptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                          var valid0 = _errs51 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.resourceProvisioningOptions !== void 0) {
                                                            let data27 = data.resourceProvisioningOptions, _errs55 = errors;
                                                            if (errors === _errs55)
                                                              if (Array.isArray(data27)) {
                                                                var valid4 = !0;
                                                                let len3 = data27.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                  let _errs57 = errors;
                                                                  if (typeof data27[i3] != "string")
                                                                    return validate_listedGroup.errors = [{ instancePath: instancePath + "/resourceProvisioningOptions/" + i3, schemaPath: "#/properties/resourceProvisioningOptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var valid4 = _errs57 === errors;
                                                                  if (!valid4)
                                                                    break;
                                                                }
                                                              } else
                                                                return validate_listedGroup.errors = [{ instancePath: instancePath + "/resourceProvisioningOptions", schemaPath: "#/properties/resourceProvisioningOptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                            var valid0 = _errs55 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.securityEnabled !== void 0) {
                                                              let data29 = data.securityEnabled, _errs59 = errors;
                                                              if (typeof data29 != "boolean" && data29 !== null)
                                                                return validate_listedGroup.errors = [{ instancePath: instancePath + "/securityEnabled", schemaPath: "#/properties/securityEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                                              var valid0 = _errs59 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.securityIdentifier !== void 0) {
                                                                let data30 = data.securityIdentifier, _errs61 = errors;
                                                                if (typeof data30 != "string" && data30 !== null)
                                                                  return validate_listedGroup.errors = [{ instancePath: instancePath + "/securityIdentifier", schemaPath: "#/properties/securityIdentifier/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                var valid0 = _errs61 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.theme !== void 0) {
                                                                  let data31 = data.theme, _errs63 = errors;
                                                                  if (typeof data31 != "string" && data31 !== null)
                                                                    return validate_listedGroup.errors = [{ instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                  var valid0 = _errs63 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0)
                                                                  if (data.visibility !== void 0) {
                                                                    let data32 = data.visibility, _errs65 = errors;
                                                                    if (typeof data32 != "string" && data32 !== null)
                                                                      return validate_listedGroup.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                    var valid0 = _errs65 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_listedGroup.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_listedGroup.errors = vErrors, errors === 0;
}
function validate_listedUser(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_listedUser.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_f0a90c6d6130, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_listedUser.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate_listedUser.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.user")
                return validate_listedUser.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.user" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_listedUser.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.accountEnabled !== void 0) {
                  let data3 = data.accountEnabled, _errs7 = errors;
                  if (typeof data3 != "boolean" && data3 !== null)
                    return validate_listedUser.errors = [{ instancePath: instancePath + "/accountEnabled", schemaPath: "#/properties/accountEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.businessPhones !== void 0) {
                    let data4 = data.businessPhones, _errs9 = errors;
                    if (errors === _errs9)
                      if (Array.isArray(data4)) {
                        var valid1 = !0;
                        let len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs11 = errors;
                          if (typeof data4[i0] != "string")
                            return validate_listedUser.errors = [{ instancePath: instancePath + "/businessPhones/" + i0, schemaPath: "#/properties/businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs11 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate_listedUser.errors = [{ instancePath: instancePath + "/businessPhones", schemaPath: "#/properties/businessPhones/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.city !== void 0) {
                      let data6 = data.city, _errs13 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_listedUser.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.companyName !== void 0) {
                        let data7 = data.companyName, _errs15 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate_listedUser.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.country !== void 0) {
                          let data8 = data.country, _errs17 = errors;
                          if (typeof data8 != "string" && data8 !== null)
                            return validate_listedUser.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.createdDateTime !== void 0) {
                            let data9 = data.createdDateTime, _errs19 = errors;
                            if (typeof data9 != "string" && data9 !== null)
                              return validate_listedUser.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            if (errors === _errs19 && errors === _errs19 && typeof data9 == "string" && !formats_37d7ec70449e.validate(data9))
                              return validate_listedUser.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.department !== void 0) {
                              let data10 = data.department, _errs21 = errors;
                              if (typeof data10 != "string" && data10 !== null)
                                return validate_listedUser.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.displayName !== void 0) {
                                let data11 = data.displayName, _errs23 = errors;
                                if (typeof data11 != "string" && data11 !== null)
                                  return validate_listedUser.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.employeeId !== void 0) {
                                  let data12 = data.employeeId, _errs25 = errors;
                                  if (typeof data12 != "string" && data12 !== null)
                                    return validate_listedUser.errors = [{ instancePath: instancePath + "/employeeId", schemaPath: "#/properties/employeeId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                  var valid0 = _errs25 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.employeeType !== void 0) {
                                    let data13 = data.employeeType, _errs27 = errors;
                                    if (typeof data13 != "string" && data13 !== null)
                                      return validate_listedUser.errors = [{ instancePath: instancePath + "/employeeType", schemaPath: "#/properties/employeeType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                    var valid0 = _errs27 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.externalUserState !== void 0) {
                                      let data14 = data.externalUserState, _errs29 = errors;
                                      if (typeof data14 != "string" && data14 !== null)
                                        return validate_listedUser.errors = [{ instancePath: instancePath + "/externalUserState", schemaPath: "#/properties/externalUserState/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.faxNumber !== void 0) {
                                        let data15 = data.faxNumber, _errs31 = errors;
                                        if (typeof data15 != "string" && data15 !== null)
                                          return validate_listedUser.errors = [{ instancePath: instancePath + "/faxNumber", schemaPath: "#/properties/faxNumber/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                        var valid0 = _errs31 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.givenName !== void 0) {
                                          let data16 = data.givenName, _errs33 = errors;
                                          if (typeof data16 != "string" && data16 !== null)
                                            return validate_listedUser.errors = [{ instancePath: instancePath + "/givenName", schemaPath: "#/properties/givenName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                          var valid0 = _errs33 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.imAddresses !== void 0) {
                                            let data17 = data.imAddresses, _errs35 = errors;
                                            if (!Array.isArray(data17) && data17 !== null)
                                              return validate_listedUser.errors = [{ instancePath: instancePath + "/imAddresses", schemaPath: "#/properties/imAddresses/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                                            if (errors === _errs35 && Array.isArray(data17)) {
                                              var valid2 = !0;
                                              let len1 = data17.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let _errs37 = errors;
                                                if (typeof data17[i1] != "string")
                                                  return validate_listedUser.errors = [{ instancePath: instancePath + "/imAddresses/" + i1, schemaPath: "#/properties/imAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid2 = _errs37 === errors;
                                                if (!valid2)
                                                  break;
                                              }
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.jobTitle !== void 0) {
                                              let data19 = data.jobTitle, _errs39 = errors;
                                              if (typeof data19 != "string" && data19 !== null)
                                                return validate_listedUser.errors = [{ instancePath: instancePath + "/jobTitle", schemaPath: "#/properties/jobTitle/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                              var valid0 = _errs39 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.mail !== void 0) {
                                                let data20 = data.mail, _errs41 = errors;
                                                if (typeof data20 != "string" && data20 !== null)
                                                  return validate_listedUser.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                var valid0 = _errs41 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.mailNickname !== void 0) {
                                                  let data21 = data.mailNickname, _errs43 = errors;
                                                  if (typeof data21 != "string" && data21 !== null)
                                                    return validate_listedUser.errors = [{ instancePath: instancePath + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                  var valid0 = _errs43 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.mobilePhone !== void 0) {
                                                    let data22 = data.mobilePhone, _errs45 = errors;
                                                    if (typeof data22 != "string" && data22 !== null)
                                                      return validate_listedUser.errors = [{ instancePath: instancePath + "/mobilePhone", schemaPath: "#/properties/mobilePhone/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                    var valid0 = _errs45 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.officeLocation !== void 0) {
                                                      let data23 = data.officeLocation, _errs47 = errors;
                                                      if (typeof data23 != "string" && data23 !== null)
                                                        return validate_listedUser.errors = [{ instancePath: instancePath + "/officeLocation", schemaPath: "#/properties/officeLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                      var valid0 = _errs47 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.onPremisesSyncEnabled !== void 0) {
                                                        let data24 = data.onPremisesSyncEnabled, _errs49 = errors;
                                                        if (typeof data24 != "boolean" && data24 !== null)
                                                          return validate_listedUser.errors = [{ instancePath: instancePath + "/onPremisesSyncEnabled", schemaPath: "#/properties/onPremisesSyncEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                                        var valid0 = _errs49 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.otherMails !== void 0) {
                                                          let data25 = data.otherMails, _errs51 = errors;
                                                          if (errors === _errs51)
                                                            if (Array.isArray(data25)) {
                                                              var valid3 = !0;
                                                              let len2 = data25.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let _errs53 = errors;
                                                                if (typeof data25[i2] != "string")
                                                                  return validate_listedUser.errors = [{ instancePath: instancePath + "/otherMails/" + i2, schemaPath: "#/properties/otherMails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var valid3 = _errs53 === errors;
                                                                if (!valid3)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate_listedUser.errors = [{ instancePath: instancePath + "/otherMails", schemaPath: "#/properties/otherMails/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                          var valid0 = _errs51 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.postalCode !== void 0) {
                                                            let data27 = data.postalCode, _errs55 = errors;
                                                            if (typeof data27 != "string" && data27 !== null)
                                                              return validate_listedUser.errors = [{ instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                            var valid0 = _errs55 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.preferredLanguage !== void 0) {
                                                              let data28 = data.preferredLanguage, _errs57 = errors;
                                                              if (typeof data28 != "string" && data28 !== null)
                                                                return validate_listedUser.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                              var valid0 = _errs57 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.proxyAddresses !== void 0) {
                                                                let data29 = data.proxyAddresses, _errs59 = errors;
                                                                if (errors === _errs59)
                                                                  if (Array.isArray(data29)) {
                                                                    var valid4 = !0;
                                                                    let len3 = data29.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                      let _errs61 = errors;
                                                                      if (typeof data29[i3] != "string")
                                                                        return validate_listedUser.errors = [{ instancePath: instancePath + "/proxyAddresses/" + i3, schemaPath: "#/properties/proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var valid4 = _errs61 === errors;
                                                                      if (!valid4)
                                                                        break;
                                                                    }
                                                                  } else
                                                                    return validate_listedUser.errors = [{ instancePath: instancePath + "/proxyAddresses", schemaPath: "#/properties/proxyAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                var valid0 = _errs59 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.state !== void 0) {
                                                                  let data31 = data.state, _errs63 = errors;
                                                                  if (typeof data31 != "string" && data31 !== null)
                                                                    return validate_listedUser.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                  var valid0 = _errs63 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.streetAddress !== void 0) {
                                                                    let data32 = data.streetAddress, _errs65 = errors;
                                                                    if (typeof data32 != "string" && data32 !== null)
                                                                      return validate_listedUser.errors = [{ instancePath: instancePath + "/streetAddress", schemaPath: "#/properties/streetAddress/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                    var valid0 = _errs65 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0) {
                                                                    if (data.surname !== void 0) {
                                                                      let data33 = data.surname, _errs67 = errors;
                                                                      if (typeof data33 != "string" && data33 !== null)
                                                                        return validate_listedUser.errors = [{ instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                      var valid0 = _errs67 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                    if (valid0) {
                                                                      if (data.usageLocation !== void 0) {
                                                                        let data34 = data.usageLocation, _errs69 = errors;
                                                                        if (typeof data34 != "string" && data34 !== null)
                                                                          return validate_listedUser.errors = [{ instancePath: instancePath + "/usageLocation", schemaPath: "#/properties/usageLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                        var valid0 = _errs69 === errors;
                                                                      } else
                                                                        var valid0 = !0;
                                                                      if (valid0) {
                                                                        if (data.userPrincipalName !== void 0) {
                                                                          let data35 = data.userPrincipalName, _errs71 = errors;
                                                                          if (typeof data35 != "string" && data35 !== null)
                                                                            return validate_listedUser.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                          var valid0 = _errs71 === errors;
                                                                        } else
                                                                          var valid0 = !0;
                                                                        if (valid0)
                                                                          if (data.userType !== void 0) {
                                                                            let data36 = data.userType, _errs73 = errors;
                                                                            if (typeof data36 != "string" && data36 !== null)
                                                                              return validate_listedUser.errors = [{ instancePath: instancePath + "/userType", schemaPath: "#/properties/userType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                            var valid0 = _errs73 === errors;
                                                                          } else
                                                                            var valid0 = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_listedUser.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_listedUser.errors = vErrors, errors === 0;
}
function validate_mainError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate_mainError.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "message" || key0 === "target" || key0 === "details" || key0 === "innerError" || pattern_4be15f4cc011.test(key0))) {
            return validate_mainError.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let _errs2 = errors;
            if (typeof data.code != "string")
              return validate_mainError.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.message !== void 0) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate_mainError.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_mainError.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.details !== void 0) {
                  let data3 = data.details, _errs8 = errors;
                  if (errors === _errs8)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs10 = errors;
                        validate_errorDetails(data3[i0], { instancePath: instancePath + "/details/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_errorDetails.errors : vErrors.concat(validate_errorDetails.errors), errors = vErrors.length);
                        var valid1 = _errs10 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_mainError.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.innerError !== void 0) {
                    let _errs11 = errors;
                    validate_innerError(data.innerError, { instancePath: instancePath + "/innerError", parentData: data, parentDataProperty: "innerError", rootData }) || (vErrors = vErrors === null ? validate_innerError.errors : vErrors.concat(validate_innerError.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_mainError.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_mainError.errors = vErrors, errors === 0;
}
function validate_meetingPolicyUpdatedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "meetingChatEnabled" || key0 === "meetingChatId" || pattern_4be15f4cc011.test(key0))) {
            return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail")
              return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_meetingPolicyUpdatedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.meetingChatEnabled !== void 0) {
                let data2 = data.meetingChatEnabled, _errs9 = errors;
                if (typeof data2 != "boolean" && data2 !== null)
                  return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/meetingChatEnabled", schemaPath: "#/properties/meetingChatEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.meetingChatId !== void 0) {
                  let data3 = data.meetingChatId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/meetingChatId", schemaPath: "#/properties/meetingChatId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_meetingPolicyUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_meetingPolicyUpdatedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_membersAddedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_membersAddedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || key0 === "visibleHistoryStartDateTime" || pattern_4be15f4cc011.test(key0))) {
            return validate_membersAddedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_membersAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersAddedEventMessageDetail")
              return validate_membersAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersAddedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_membersAddedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate_membersAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate_teamworkUserIdentity(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
                    var valid2 = _errs11 === errors;
                    if (!valid2)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.visibleHistoryStartDateTime !== void 0) {
                  let data4 = data.visibleHistoryStartDateTime, _errs12 = errors;
                  if (typeof data4 != "string" && data4 !== null)
                    return validate_membersAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  if (errors === _errs12 && errors === _errs12 && typeof data4 == "string" && !formats_37d7ec70449e.validate(data4))
                    return validate_membersAddedEventMessageDetail.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_membersAddedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_membersAddedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_membersDeletedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_membersDeletedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern_4be15f4cc011.test(key0))) {
            return validate_membersDeletedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_membersDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersDeletedEventMessageDetail")
              return validate_membersDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersDeletedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_membersDeletedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate_membersDeletedEventMessageDetail.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate_teamworkUserIdentity(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
                    var valid2 = _errs11 === errors;
                    if (!valid2)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_membersDeletedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_membersDeletedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_membersJoinedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_membersJoinedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern_4be15f4cc011.test(key0))) {
            return validate_membersJoinedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_membersJoinedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersJoinedEventMessageDetail")
              return validate_membersJoinedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersJoinedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_membersJoinedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate_membersJoinedEventMessageDetail.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate_teamworkUserIdentity(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
                    var valid2 = _errs11 === errors;
                    if (!valid2)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_membersJoinedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_membersJoinedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_membersLeftEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_membersLeftEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern_4be15f4cc011.test(key0))) {
            return validate_membersLeftEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_membersLeftEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersLeftEventMessageDetail")
              return validate_membersLeftEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersLeftEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_membersLeftEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate_membersLeftEventMessageDetail.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate_teamworkUserIdentity(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
                    var valid2 = _errs11 === errors;
                    if (!valid2)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_membersLeftEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_membersLeftEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_messagePinnedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_messagePinnedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "eventDateTime" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_messagePinnedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_messagePinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.messagePinnedEventMessageDetail")
              return validate_messagePinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.messagePinnedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.eventDateTime !== void 0) {
              let data1 = data.eventDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_messagePinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats_37d7ec70449e.validate(data1))
                return validate_messagePinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate_identitySet(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                var _valid0 = _errs8 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs9 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_messagePinnedEventMessageDetail.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_messagePinnedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_messagePinnedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_messageUnpinnedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "eventDateTime" || key0 === "initiator" || pattern_4be15f4cc011.test(key0))) {
            return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.messageUnpinnedEventMessageDetail")
              return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.messageUnpinnedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.eventDateTime !== void 0) {
              let data1 = data.eventDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats_37d7ec70449e.validate(data1))
                return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate_identitySet(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                var _valid0 = _errs8 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs9 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_messageUnpinnedEventMessageDetail.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_messageUnpinnedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_messageUnpinnedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_microsoftAccountUserConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_microsoftAccountUserConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "userId" || pattern_4be15f4cc011.test(key0))) {
            return validate_microsoftAccountUserConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.microsoftAccountUserConversationMember")
              return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.microsoftAccountUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.userId !== void 0) {
                      let data6 = data.userId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_microsoftAccountUserConversationMember.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_microsoftAccountUserConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_microsoftAccountUserConversationMember.errors = vErrors, errors === 0;
}
function validate_migrationMode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_migrationMode.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "inProgress" || data === "completed" || data === "unknownFutureValue" ? (validate_migrationMode.errors = vErrors, errors === 0) : (validate_migrationMode.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_91c879b8fb77 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_multiValueLegacyExtendedProperty(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_multiValueLegacyExtendedProperty.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_multiValueLegacyExtendedProperty.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_multiValueLegacyExtendedProperty.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!Array.isArray(data1) && data1 !== null)
                return validate_multiValueLegacyExtendedProperty.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  if (typeof data1[i0] != "string")
                    return validate_multiValueLegacyExtendedProperty.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_multiValueLegacyExtendedProperty.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_multiValueLegacyExtendedProperty.errors = vErrors, errors === 0;
}
function validate_odataContext(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_odataContext.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate_odataContext.errors = vErrors, errors === 0);
}
function validate_odataCount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 0 || isNaN(data)) ? (validate_odataCount.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1) : (validate_odataCount.errors = vErrors, errors === 0) : (validate_odataCount.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1);
}
function validate_odataDeltaLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_odataDeltaLink.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate_odataDeltaLink.errors = vErrors, errors === 0);
}
function validate_odataError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate_odataError.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "error" || pattern_4be15f4cc011.test(key0))) {
            return validate_odataError.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        _errs1 === errors && data.error !== void 0 && (validate_mainError(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate_mainError.errors : vErrors.concat(validate_mainError.errors), errors = vErrors.length));
      }
    } else
      return validate_odataError.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_odataError.errors = vErrors, errors === 0;
}
function validate_odataNextLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_odataNextLink.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate_odataNextLink.errors = vErrors, errors === 0);
}
function validate_odataTotal(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 0 || isNaN(data)) ? (validate_odataTotal.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1) : (validate_odataTotal.errors = vErrors, errors === 0) : (validate_odataTotal.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1);
}
function validate_openTypeExtension(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_openTypeExtension.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let _errs2 = errors;
        if (typeof data["@odata.type"] != "string")
          return validate_openTypeExtension.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs4 = errors;
          if (typeof data.id != "string")
            return validate_openTypeExtension.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.extensionName !== void 0) {
            let _errs6 = errors;
            if (typeof data.extensionName != "string")
              return validate_openTypeExtension.errors = [{ instancePath: instancePath + "/extensionName", schemaPath: "#/properties/extensionName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_openTypeExtension.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_openTypeExtension.errors = vErrors, errors === 0;
}
function validate_outlookItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_outlookItem.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"], _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (!pattern_585e595d2f7a.test(data0))
              return validate_outlookItem.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/pattern", keyword: "pattern", params: { pattern: "^#microsoft[.]graph[.][A-Za-z]+$" }, message: 'must match pattern "^#microsoft[.]graph[.][A-Za-z]+$"' }], !1;
          } else
            return validate_outlookItem.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs4 = errors;
          if (typeof data.id != "string")
            return validate_outlookItem.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.createdDateTime !== void 0) {
            let data2 = data.createdDateTime, _errs6 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate_outlookItem.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            if (errors === _errs6 && errors === _errs6 && typeof data2 == "string" && !formats_37d7ec70449e.validate(data2))
              return validate_outlookItem.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastModifiedDateTime !== void 0) {
              let data3 = data.lastModifiedDateTime, _errs8 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate_outlookItem.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats_37d7ec70449e.validate(data3))
                return validate_outlookItem.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.changeKey !== void 0) {
                let data4 = data.changeKey, _errs10 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate_outlookItem.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.categories !== void 0) {
                  let data5 = data.categories, _errs12 = errors;
                  if (!Array.isArray(data5) && data5 !== null)
                    return validate_outlookItem.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs12 && Array.isArray(data5)) {
                    var valid1 = !0;
                    let len0 = data5.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs14 = errors;
                      if (typeof data5[i0] != "string")
                        return validate_outlookItem.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs14 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_outlookItem.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_outlookItem.errors = vErrors, errors === 0;
}
function validate_phoneUserConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_phoneUserConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "phoneNumber" || pattern_4be15f4cc011.test(key0))) {
            return validate_phoneUserConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.phoneUserConversationMember")
              return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.phoneUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.phoneNumber !== void 0) {
                      let data6 = data.phoneNumber, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_phoneUserConversationMember.errors = [{ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_phoneUserConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_phoneUserConversationMember.errors = vErrors, errors === 0;
}
function validate_pinnedChatMessageInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_pinnedChatMessageInfo.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@odata.context" || key0 === "id" || key0 === "message" || pattern_4be15f4cc011.test(key0))) {
            return validate_pinnedChatMessageInfo.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_pinnedChatMessageInfo.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.pinnedChatMessageInfo")
              return validate_pinnedChatMessageInfo.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.pinnedChatMessageInfo" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_pinnedChatMessageInfo.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.message !== void 0) {
                  let data3 = data.message, _errs7 = errors, _errs8 = errors, valid1 = !1, passing0 = null, _errs9 = errors;
                  validate_chatMessage(data3, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }) || (vErrors = vErrors === null ? validate_chatMessage.errors : vErrors.concat(validate_chatMessage.errors), errors = vErrors.length);
                  var _valid0 = _errs9 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs10 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_pinnedChatMessageInfo.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_pinnedChatMessageInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_pinnedChatMessageInfo.errors = vErrors, errors === 0;
}
function validate_pinnedChatMessageInfoCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_pinnedChatMessageInfoCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_pinnedChatMessageInfoCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_pinnedChatMessageInfo(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_pinnedChatMessageInfo.errors : vErrors.concat(validate_pinnedChatMessageInfo.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_pinnedChatMessageInfoCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_pinnedChatMessageInfoCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_pinnedChatMessageInfoCollection.errors = vErrors, errors === 0;
}
function validate_post(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_post.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_89c33ce2382a, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_post.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_post.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.post")
              return validate_post.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.post" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.etag"] !== void 0) {
                let _errs5 = errors;
                if (typeof data["@odata.etag"] != "string")
                  return validate_post.errors = [{ instancePath: instancePath + "/@odata.etag", schemaPath: "#/properties/%40odata.etag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.id !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.id != "string")
                    return validate_post.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_post.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats_37d7ec70449e.validate(data4))
                      return validate_post.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastModifiedDateTime !== void 0) {
                      let data5 = data.lastModifiedDateTime, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_post.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                        return validate_post.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.changeKey !== void 0) {
                        let data6 = data.changeKey, _errs13 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_post.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.categories !== void 0) {
                          let data7 = data.categories, _errs15 = errors;
                          if (!Array.isArray(data7) && data7 !== null)
                            return validate_post.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                          if (errors === _errs15 && Array.isArray(data7)) {
                            var valid1 = !0;
                            let len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs17 = errors;
                              if (typeof data7[i0] != "string")
                                return validate_post.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs17 === errors;
                              if (!valid1)
                                break;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.receivedDateTime !== void 0) {
                            let data9 = data.receivedDateTime, _errs19 = errors;
                            if (errors === _errs19 && errors === _errs19)
                              if (typeof data9 == "string") {
                                if (!formats_37d7ec70449e.validate(data9))
                                  return validate_post.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                              } else
                                return validate_post.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.hasAttachments !== void 0) {
                              let _errs21 = errors;
                              if (typeof data.hasAttachments != "boolean")
                                return validate_post.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.body !== void 0) {
                                let data11 = data.body, _errs23 = errors, _errs24 = errors, valid2 = !1, passing0 = null, _errs25 = errors;
                                validate_itemBody(data11, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate_itemBody.errors : vErrors.concat(validate_itemBody.errors), errors = vErrors.length);
                                var _valid0 = _errs25 === errors;
                                _valid0 && (valid2 = !0, passing0 = 0);
                                let _errs26 = errors;
                                if (data11 !== null) {
                                  let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                }
                                var _valid0 = _errs26 === errors;
                                if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                                  errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                                else {
                                  let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_post.errors = vErrors, !1;
                                }
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.from !== void 0) {
                                  let _errs28 = errors;
                                  validate_recipient(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.sender !== void 0) {
                                    let data13 = data.sender, _errs29 = errors, _errs30 = errors, valid3 = !1, passing1 = null, _errs31 = errors;
                                    validate_recipient(data13, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                    var _valid1 = _errs31 === errors;
                                    _valid1 && (valid3 = !0, passing1 = 0);
                                    let _errs32 = errors;
                                    if (data13 !== null) {
                                      let err2 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                    }
                                    var _valid1 = _errs32 === errors;
                                    if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                                      errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
                                    else {
                                      let err3 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_post.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.conversationId !== void 0) {
                                      let data14 = data.conversationId, _errs34 = errors;
                                      if (typeof data14 != "string" && data14 !== null)
                                        return validate_post.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs34 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.conversationThreadId !== void 0) {
                                        let data15 = data.conversationThreadId, _errs36 = errors;
                                        if (typeof data15 != "string" && data15 !== null)
                                          return validate_post.errors = [{ instancePath: instancePath + "/conversationThreadId", schemaPath: "#/properties/conversationThreadId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                        var valid0 = _errs36 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.newParticipants !== void 0) {
                                          let data16 = data.newParticipants, _errs38 = errors;
                                          if (errors === _errs38)
                                            if (Array.isArray(data16)) {
                                              var valid4 = !0;
                                              let len1 = data16.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let _errs40 = errors;
                                                validate_recipient(data16[i1], { instancePath: instancePath + "/newParticipants/" + i1, parentData: data16, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                                var valid4 = _errs40 === errors;
                                                if (!valid4)
                                                  break;
                                              }
                                            } else
                                              return validate_post.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid0 = _errs38 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.attachments !== void 0) {
                                            let data18 = data.attachments, _errs41 = errors;
                                            if (errors === _errs41)
                                              if (Array.isArray(data18)) {
                                                var valid5 = !0;
                                                let len2 = data18.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let _errs43 = errors;
                                                  validate_attachment(data18[i2], { instancePath: instancePath + "/attachments/" + i2, parentData: data18, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate_attachment.errors : vErrors.concat(validate_attachment.errors), errors = vErrors.length);
                                                  var valid5 = _errs43 === errors;
                                                  if (!valid5)
                                                    break;
                                                }
                                              } else
                                                return validate_post.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                            var valid0 = _errs41 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.extensions !== void 0) {
                                              let data20 = data.extensions, _errs44 = errors;
                                              if (errors === _errs44)
                                                if (Array.isArray(data20)) {
                                                  var valid6 = !0;
                                                  let len3 = data20.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    let _errs46 = errors;
                                                    validate_openTypeExtension(data20[i3], { instancePath: instancePath + "/extensions/" + i3, parentData: data20, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate_openTypeExtension.errors : vErrors.concat(validate_openTypeExtension.errors), errors = vErrors.length);
                                                    var valid6 = _errs46 === errors;
                                                    if (!valid6)
                                                      break;
                                                  }
                                                } else
                                                  return validate_post.errors = [{ instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                              var valid0 = _errs44 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.inReplyTo !== void 0) {
                                                let data22 = data.inReplyTo, _errs47 = errors, _errs48 = errors, valid7 = !1, passing2 = null, _errs49 = errors;
                                                validate_repliedPost(data22, { instancePath: instancePath + "/inReplyTo", parentData: data, parentDataProperty: "inReplyTo", rootData }) || (vErrors = vErrors === null ? validate_repliedPost.errors : vErrors.concat(validate_repliedPost.errors), errors = vErrors.length);
                                                var _valid2 = _errs49 === errors;
                                                _valid2 && (valid7 = !0, passing2 = 0);
                                                let _errs50 = errors;
                                                if (data22 !== null) {
                                                  let err4 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                }
                                                var _valid2 = _errs50 === errors;
                                                if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
                                                  errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
                                                else {
                                                  let err5 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_post.errors = vErrors, !1;
                                                }
                                                var valid0 = _errs47 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.singleValueExtendedProperties !== void 0) {
                                                  let data23 = data.singleValueExtendedProperties, _errs52 = errors;
                                                  if (errors === _errs52)
                                                    if (Array.isArray(data23)) {
                                                      var valid8 = !0;
                                                      let len4 = data23.length;
                                                      for (let i4 = 0; i4 < len4; i4++) {
                                                        let _errs54 = errors;
                                                        validate_singleValueLegacyExtendedProperty(data23[i4], { instancePath: instancePath + "/singleValueExtendedProperties/" + i4, parentData: data23, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate_singleValueLegacyExtendedProperty.errors : vErrors.concat(validate_singleValueLegacyExtendedProperty.errors), errors = vErrors.length);
                                                        var valid8 = _errs54 === errors;
                                                        if (!valid8)
                                                          break;
                                                      }
                                                    } else
                                                      return validate_post.errors = [{ instancePath: instancePath + "/singleValueExtendedProperties", schemaPath: "#/properties/singleValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var valid0 = _errs52 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0)
                                                  if (data.multiValueExtendedProperties !== void 0) {
                                                    let data25 = data.multiValueExtendedProperties, _errs55 = errors;
                                                    if (errors === _errs55)
                                                      if (Array.isArray(data25)) {
                                                        var valid9 = !0;
                                                        let len5 = data25.length;
                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                          let _errs57 = errors;
                                                          validate_multiValueLegacyExtendedProperty(data25[i5], { instancePath: instancePath + "/multiValueExtendedProperties/" + i5, parentData: data25, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate_multiValueLegacyExtendedProperty.errors : vErrors.concat(validate_multiValueLegacyExtendedProperty.errors), errors = vErrors.length);
                                                          var valid9 = _errs57 === errors;
                                                          if (!valid9)
                                                            break;
                                                        }
                                                      } else
                                                        return validate_post.errors = [{ instancePath: instancePath + "/multiValueExtendedProperties", schemaPath: "#/properties/multiValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                    var valid0 = _errs55 === errors;
                                                  } else
                                                    var valid0 = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_post.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_post.errors = vErrors, errors === 0;
}
function validate_postCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_postCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_postCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate_post(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_post.errors : vErrors.concat(validate_post.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate_postCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_postCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_postCollection.errors = vErrors, errors === 0;
}
function validate_recipient(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "emailAddress" || pattern_4be15f4cc011.test(key0))) {
          return validate_recipient.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.emailAddress !== void 0) {
        let data0 = data.emailAddress, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
        validate_emailAddress(data0, { instancePath: instancePath + "/emailAddress", parentData: data, parentDataProperty: "emailAddress", rootData }) || (vErrors = vErrors === null ? validate_emailAddress.errors : vErrors.concat(validate_emailAddress.errors), errors = vErrors.length);
        var _valid0 = _errs4 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs5 = errors;
        if (data0 !== null) {
          let err0 = { instancePath: instancePath + "/emailAddress", schemaPath: "#/properties/emailAddress/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
        else {
          let err1 = { instancePath: instancePath + "/emailAddress", schemaPath: "#/properties/emailAddress/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_recipient.errors = vErrors, !1;
        }
      }
    } else
      return validate_recipient.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_recipient.errors = vErrors, errors === 0;
}
function validate_referenceAttachment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_referenceAttachment.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "name" || key0 === "contentType" || key0 === "size" || key0 === "isInline" || key0 === "lastModifiedDateTime" || pattern_4be15f4cc011.test(key0))) {
            return validate_referenceAttachment.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.referenceAttachment")
              return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.referenceAttachment" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.size !== void 0) {
                    let data4 = data.size, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4))
                        return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!formats_53abe991a407.validate(data4))
                        return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.lastModifiedDateTime !== void 0) {
                        let data6 = data.lastModifiedDateTime, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        if (errors === _errs14 && errors === _errs14 && typeof data6 == "string" && !formats_37d7ec70449e.validate(data6))
                          return validate_referenceAttachment.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_referenceAttachment.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_referenceAttachment.errors = vErrors, errors === 0;
}
function validate_repliedPost(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_repliedPost.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_a4b0d921032b, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_repliedPost.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_repliedPost.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.post")
              return validate_repliedPost.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.post" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.etag"] !== void 0) {
              let _errs4 = errors;
              if (typeof data["@odata.etag"] != "string")
                return validate_repliedPost.errors = [{ instancePath: instancePath + "/@odata.etag", schemaPath: "#/properties/%40odata.etag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs6 = errors;
                if (typeof data.id != "string")
                  return validate_repliedPost.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data3 = data.createdDateTime, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_repliedPost.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats_37d7ec70449e.validate(data3))
                    return validate_repliedPost.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastModifiedDateTime !== void 0) {
                    let data4 = data.lastModifiedDateTime, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_repliedPost.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs10 && errors === _errs10 && typeof data4 == "string" && !formats_37d7ec70449e.validate(data4))
                      return validate_repliedPost.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.changeKey !== void 0) {
                      let data5 = data.changeKey, _errs12 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_repliedPost.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.categories !== void 0) {
                        let data6 = data.categories, _errs14 = errors;
                        if (!Array.isArray(data6) && data6 !== null)
                          return validate_repliedPost.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                        if (errors === _errs14 && Array.isArray(data6)) {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs16 = errors;
                            if (typeof data6[i0] != "string")
                              return validate_repliedPost.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs16 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.receivedDateTime !== void 0) {
                          let data8 = data.receivedDateTime, _errs18 = errors;
                          if (errors === _errs18 && errors === _errs18)
                            if (typeof data8 == "string") {
                              if (!formats_37d7ec70449e.validate(data8))
                                return validate_repliedPost.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate_repliedPost.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.hasAttachments !== void 0) {
                            let _errs20 = errors;
                            if (typeof data.hasAttachments != "boolean")
                              return validate_repliedPost.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.body !== void 0) {
                              let data10 = data.body, _errs22 = errors, _errs23 = errors, valid2 = !1, passing0 = null, _errs24 = errors;
                              validate_itemBody(data10, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate_itemBody.errors : vErrors.concat(validate_itemBody.errors), errors = vErrors.length);
                              var _valid0 = _errs24 === errors;
                              _valid0 && (valid2 = !0, passing0 = 0);
                              let _errs25 = errors;
                              if (data10 !== null) {
                                let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                              }
                              var _valid0 = _errs25 === errors;
                              if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                                errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                              else {
                                let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_repliedPost.errors = vErrors, !1;
                              }
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.from !== void 0) {
                                let _errs27 = errors;
                                validate_recipient(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                var valid0 = _errs27 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.sender !== void 0) {
                                  let data12 = data.sender, _errs28 = errors, _errs29 = errors, valid3 = !1, passing1 = null, _errs30 = errors;
                                  validate_recipient(data12, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                  var _valid1 = _errs30 === errors;
                                  _valid1 && (valid3 = !0, passing1 = 0);
                                  let _errs31 = errors;
                                  if (data12 !== null) {
                                    let err2 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                  }
                                  var _valid1 = _errs31 === errors;
                                  if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                                    errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
                                  else {
                                    let err3 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_repliedPost.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.conversationId !== void 0) {
                                    let data13 = data.conversationId, _errs33 = errors;
                                    if (typeof data13 != "string" && data13 !== null)
                                      return validate_repliedPost.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                    var valid0 = _errs33 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.conversationThreadId !== void 0) {
                                      let data14 = data.conversationThreadId, _errs35 = errors;
                                      if (typeof data14 != "string" && data14 !== null)
                                        return validate_repliedPost.errors = [{ instancePath: instancePath + "/conversationThreadId", schemaPath: "#/properties/conversationThreadId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs35 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.newParticipants !== void 0) {
                                        let data15 = data.newParticipants, _errs37 = errors;
                                        if (errors === _errs37)
                                          if (Array.isArray(data15)) {
                                            var valid4 = !0;
                                            let len1 = data15.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs39 = errors;
                                              validate_recipient(data15[i1], { instancePath: instancePath + "/newParticipants/" + i1, parentData: data15, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_recipient.errors : vErrors.concat(validate_recipient.errors), errors = vErrors.length);
                                              var valid4 = _errs39 === errors;
                                              if (!valid4)
                                                break;
                                            }
                                          } else
                                            return validate_repliedPost.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_repliedPost.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_repliedPost.errors = vErrors, errors === 0;
}
function validate_resourceData(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data["@odata.id"] === void 0 && (missing0 = "@odata.id") || data.id === void 0 && (missing0 = "id"))
        return validate_resourceData.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let _errs2 = errors;
        if (typeof data["@odata.type"] != "string")
          return validate_resourceData.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data["@odata.id"] !== void 0) {
          let _errs4 = errors;
          if (typeof data["@odata.id"] != "string")
            return validate_resourceData.errors = [{ instancePath: instancePath + "/@odata.id", schemaPath: "#/properties/%40odata.id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.id !== void 0) {
            let _errs6 = errors;
            if (typeof data.id != "string")
              return validate_resourceData.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_resourceData.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_resourceData.errors = vErrors, errors === 0;
}
function validate_resourceSpecificPermissionGrant(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.clientAppId === void 0 && (missing0 = "clientAppId") || data.clientId === void 0 && (missing0 = "clientId") || data.permission === void 0 && (missing0 = "permission") || data.permissionType === void 0 && (missing0 = "permissionType") || data.resourceAppId === void 0 && (missing0 = "resourceAppId"))
        return validate_resourceSpecificPermissionGrant.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "deletedDateTime" || key0 === "clientAppId" || key0 === "clientId" || key0 === "permission" || key0 === "permissionType" || key0 === "resourceAppId" || pattern_4be15f4cc011.test(key0))) {
            return validate_resourceSpecificPermissionGrant.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.deletedDateTime !== void 0) {
              let data1 = data.deletedDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats_37d7ec70449e.validate(data1))
                return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clientAppId !== void 0) {
                let data2 = data.clientAppId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/clientAppId", schemaPath: "#/properties/clientAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.clientId !== void 0) {
                  let data3 = data.clientId, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.permission !== void 0) {
                    let data4 = data.permission, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.permissionType !== void 0) {
                      let data5 = data.permissionType, _errs12 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.resourceAppId !== void 0) {
                        let data6 = data.resourceAppId, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_resourceSpecificPermissionGrant.errors = [{ instancePath: instancePath + "/resourceAppId", schemaPath: "#/properties/resourceAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_resourceSpecificPermissionGrant.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_resourceSpecificPermissionGrant.errors = vErrors, errors === 0;
}
function validate_resourceSpecificPermissionGrantCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_resourceSpecificPermissionGrantCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_resourceSpecificPermissionGrantCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_resourceSpecificPermissionGrant(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_resourceSpecificPermissionGrant.errors : vErrors.concat(validate_resourceSpecificPermissionGrant.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_resourceSpecificPermissionGrantCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_resourceSpecificPermissionGrantCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_resourceSpecificPermissionGrantCollection.errors = vErrors, errors === 0;
}
function validate_singleValueLegacyExtendedProperty(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_singleValueLegacyExtendedProperty.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_singleValueLegacyExtendedProperty.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_singleValueLegacyExtendedProperty.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_singleValueLegacyExtendedProperty.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_singleValueLegacyExtendedProperty.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_singleValueLegacyExtendedProperty.errors = vErrors, errors === 0;
}
function validate_skypeForBusinessUserConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "userId" || key0 === "tenantId" || pattern_4be15f4cc011.test(key0))) {
            return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.skypeForBusinessUserConversationMember")
              return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.skypeForBusinessUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.userId !== void 0) {
                      let data6 = data.userId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.tenantId !== void 0) {
                        let data7 = data.tenantId, _errs16 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_skypeForBusinessUserConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_skypeForBusinessUserConversationMember.errors = vErrors, errors === 0;
}
function validate_skypeUserConversationMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate_skypeUserConversationMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "skypeId" || pattern_4be15f4cc011.test(key0))) {
            return validate_skypeUserConversationMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.skypeUserConversationMember")
              return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.skypeUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.visibleHistoryStartDateTime !== void 0) {
                    let data5 = data.visibleHistoryStartDateTime, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats_37d7ec70449e.validate(data5))
                      return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.skypeId !== void 0) {
                      let data6 = data.skypeId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate_skypeUserConversationMember.errors = [{ instancePath: instancePath + "/skypeId", schemaPath: "#/properties/skypeId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_skypeUserConversationMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_skypeUserConversationMember.errors = vErrors, errors === 0;
}
function validate_subscription(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.resource === void 0 && (missing0 = "resource") || data.applicationId === void 0 && (missing0 = "applicationId") || data.changeType === void 0 && (missing0 = "changeType") || data.clientState === void 0 && (missing0 = "clientState") || data.notificationUrl === void 0 && (missing0 = "notificationUrl") || data.notificationQueryOptions === void 0 && (missing0 = "notificationQueryOptions") || data.lifecycleNotificationUrl === void 0 && (missing0 = "lifecycleNotificationUrl") || data.expirationDateTime === void 0 && (missing0 = "expirationDateTime") || data.creatorId === void 0 && (missing0 = "creatorId") || data.includeResourceData === void 0 && (missing0 = "includeResourceData") || data.latestSupportedTlsVersion === void 0 && (missing0 = "latestSupportedTlsVersion") || data.encryptionCertificate === void 0 && (missing0 = "encryptionCertificate") || data.encryptionCertificateId === void 0 && (missing0 = "encryptionCertificateId") || data.notificationUrlAppId === void 0 && (missing0 = "notificationUrlAppId"))
        return validate_subscription.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_27e177b1aa32, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_subscription.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_subscription.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.subscription")
              return validate_subscription.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.subscription" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_subscription.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.resource !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.resource != "string")
                    return validate_subscription.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.applicationId !== void 0) {
                    let data4 = data.applicationId, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_subscription.errors = [{ instancePath: instancePath + "/applicationId", schemaPath: "#/properties/applicationId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.changeType !== void 0) {
                      let _errs11 = errors;
                      if (typeof data.changeType != "string")
                        return validate_subscription.errors = [{ instancePath: instancePath + "/changeType", schemaPath: "#/properties/changeType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.clientState !== void 0) {
                        let data6 = data.clientState, _errs13 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_subscription.errors = [{ instancePath: instancePath + "/clientState", schemaPath: "#/properties/clientState/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.notificationUrl !== void 0) {
                          let _errs15 = errors;
                          if (typeof data.notificationUrl != "string")
                            return validate_subscription.errors = [{ instancePath: instancePath + "/notificationUrl", schemaPath: "#/properties/notificationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.notificationQueryOptions !== void 0) {
                            let data8 = data.notificationQueryOptions, _errs17 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate_subscription.errors = [{ instancePath: instancePath + "/notificationQueryOptions", schemaPath: "#/properties/notificationQueryOptions/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.lifecycleNotificationUrl !== void 0) {
                              let data9 = data.lifecycleNotificationUrl, _errs19 = errors;
                              if (typeof data9 != "string" && data9 !== null)
                                return validate_subscription.errors = [{ instancePath: instancePath + "/lifecycleNotificationUrl", schemaPath: "#/properties/lifecycleNotificationUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.expirationDateTime !== void 0) {
                                let data10 = data.expirationDateTime, _errs21 = errors;
                                if (errors === _errs21 && errors === _errs21)
                                  if (typeof data10 == "string") {
                                    if (!formats_37d7ec70449e.validate(data10))
                                      return validate_subscription.errors = [{ instancePath: instancePath + "/expirationDateTime", schemaPath: "#/properties/expirationDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate_subscription.errors = [{ instancePath: instancePath + "/expirationDateTime", schemaPath: "#/properties/expirationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid0 = _errs21 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.creatorId !== void 0) {
                                  let data11 = data.creatorId, _errs23 = errors;
                                  if (typeof data11 != "string" && data11 !== null)
                                    return validate_subscription.errors = [{ instancePath: instancePath + "/creatorId", schemaPath: "#/properties/creatorId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                  var valid0 = _errs23 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.includeResourceData !== void 0) {
                                    let data12 = data.includeResourceData, _errs25 = errors;
                                    if (typeof data12 != "boolean" && data12 !== null)
                                      return validate_subscription.errors = [{ instancePath: instancePath + "/includeResourceData", schemaPath: "#/properties/includeResourceData/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                    var valid0 = _errs25 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.latestSupportedTlsVersion !== void 0) {
                                      let data13 = data.latestSupportedTlsVersion, _errs27 = errors;
                                      if (typeof data13 != "string" && data13 !== null)
                                        return validate_subscription.errors = [{ instancePath: instancePath + "/latestSupportedTlsVersion", schemaPath: "#/properties/latestSupportedTlsVersion/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs27 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.encryptionCertificate !== void 0) {
                                        let data14 = data.encryptionCertificate, _errs29 = errors;
                                        if (typeof data14 != "string" && data14 !== null)
                                          return validate_subscription.errors = [{ instancePath: instancePath + "/encryptionCertificate", schemaPath: "#/properties/encryptionCertificate/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                        var valid0 = _errs29 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.encryptionCertificateId !== void 0) {
                                          let data15 = data.encryptionCertificateId, _errs31 = errors;
                                          if (typeof data15 != "string" && data15 !== null)
                                            return validate_subscription.errors = [{ instancePath: instancePath + "/encryptionCertificateId", schemaPath: "#/properties/encryptionCertificateId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                          var valid0 = _errs31 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.notificationUrlAppId !== void 0) {
                                            let data16 = data.notificationUrlAppId, _errs33 = errors;
                                            if (typeof data16 != "string" && data16 !== null)
                                              return validate_subscription.errors = [{ instancePath: instancePath + "/notificationUrlAppId", schemaPath: "#/properties/notificationUrlAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                            var valid0 = _errs33 === errors;
                                          } else
                                            var valid0 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_subscription.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_subscription.errors = vErrors, errors === 0;
}
function validate_subscriptionCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_subscriptionCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_subscriptionCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate_subscription(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_subscription.errors : vErrors.concat(validate_subscription.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate_subscriptionCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_subscriptionCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_subscriptionCollection.errors = vErrors, errors === 0;
}
function validate_tabUpdatedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_tabUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "tabId" || pattern_4be15f4cc011.test(key0))) {
            return validate_tabUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_tabUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.tabUpdatedEventMessageDetail")
              return validate_tabUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.tabUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_tabUpdatedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tabId !== void 0) {
                let data2 = data.tabId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_tabUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/tabId", schemaPath: "#/properties/tabId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_tabUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_tabUpdatedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamArchivedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamArchivedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamArchivedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamArchivedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamArchivedEventMessageDetail")
              return validate_teamArchivedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamArchivedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamArchivedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamArchivedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_teamArchivedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamArchivedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamCreatedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamCreatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDescription" || key0 === "teamDisplayName" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamCreatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamCreatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamCreatedEventMessageDetail")
              return validate_teamCreatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamCreatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamCreatedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamDescription !== void 0) {
                let data2 = data.teamDescription, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamCreatedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamDescription", schemaPath: "#/properties/teamDescription/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.teamDisplayName !== void 0) {
                  let data3 = data.teamDisplayName, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamCreatedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamDisplayName", schemaPath: "#/properties/teamDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.teamId !== void 0) {
                    let data4 = data.teamId, _errs13 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_teamCreatedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_teamCreatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamCreatedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamDescriptionUpdatedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDescription" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail")
              return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamDescriptionUpdatedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamDescription !== void 0) {
                let data2 = data.teamDescription, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamDescription", schemaPath: "#/properties/teamDescription/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamId !== void 0) {
                  let data3 = data.teamId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamDescriptionUpdatedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamDescriptionUpdatedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamJoiningDisabledEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamJoiningDisabledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamJoiningDisabledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamJoiningDisabledEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamJoiningDisabledEventMessageDetail")
              return validate_teamJoiningDisabledEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamJoiningDisabledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamJoiningDisabledEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamJoiningDisabledEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_teamJoiningDisabledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamJoiningDisabledEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamJoiningEnabledEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamJoiningEnabledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamJoiningEnabledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamJoiningEnabledEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamJoiningEnabledEventMessageDetail")
              return validate_teamJoiningEnabledEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamJoiningEnabledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamJoiningEnabledEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamJoiningEnabledEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_teamJoiningEnabledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamJoiningEnabledEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamRenamedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDisplayName" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamRenamedEventMessageDetail")
              return validate_teamRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamRenamedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamDisplayName !== void 0) {
                let data2 = data.teamDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamDisplayName", schemaPath: "#/properties/teamDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamId !== void 0) {
                  let data3 = data.teamId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamRenamedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamRenamedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamRenamedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamUnarchivedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamUnarchivedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamUnarchivedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamUnarchivedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamUnarchivedEventMessageDetail")
              return validate_teamUnarchivedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamUnarchivedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamUnarchivedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamUnarchivedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_teamUnarchivedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamUnarchivedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamsApp(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.displayName === void 0 && (missing0 = "displayName") || data.distributionMethod === void 0 && (missing0 = "distributionMethod"))
        return validate_teamsApp.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "externalId" || key0 === "displayName" || key0 === "distributionMethod" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsApp.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_teamsApp.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.externalId !== void 0) {
              let data1 = data.externalId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_teamsApp.errors = [{ instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamsApp.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.distributionMethod !== void 0) {
                  let data3 = data.distributionMethod, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate_teamsAppDistributionMethod(data3, { instancePath: instancePath + "/distributionMethod", parentData: data, parentDataProperty: "distributionMethod", rootData }) || (vErrors = vErrors === null ? validate_teamsAppDistributionMethod.errors : vErrors.concat(validate_teamsAppDistributionMethod.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs11 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/distributionMethod", schemaPath: "#/properties/distributionMethod/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/distributionMethod", schemaPath: "#/properties/distributionMethod/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsApp.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsApp.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsApp.errors = vErrors, errors === 0;
}
function validate_teamsAppAuthorization(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "clientAppId" || key0 === "requiredPermissionSet" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamsAppAuthorization.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.clientAppId !== void 0) {
          let data0 = data.clientAppId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_teamsAppAuthorization.errors = [{ instancePath: instancePath + "/clientAppId", schemaPath: "#/properties/clientAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.requiredPermissionSet !== void 0) {
            let data1 = data.requiredPermissionSet, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
            validate_teamsAppPermissionSet(data1, { instancePath: instancePath + "/requiredPermissionSet", parentData: data, parentDataProperty: "requiredPermissionSet", rootData }) || (vErrors = vErrors === null ? validate_teamsAppPermissionSet.errors : vErrors.concat(validate_teamsAppPermissionSet.errors), errors = vErrors.length);
            var _valid0 = _errs6 === errors;
            _valid0 && (valid1 = !0, passing0 = 0);
            let _errs7 = errors;
            if (data1 !== null) {
              let err0 = { instancePath: instancePath + "/requiredPermissionSet", schemaPath: "#/properties/requiredPermissionSet/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
              errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
            else {
              let err1 = { instancePath: instancePath + "/requiredPermissionSet", schemaPath: "#/properties/requiredPermissionSet/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppAuthorization.errors = vErrors, !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_teamsAppAuthorization.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppAuthorization.errors = vErrors, errors === 0;
}
function validate_teamsAppDefinition(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.teamsAppId === void 0 && (missing0 = "teamsAppId") || data.displayName === void 0 && (missing0 = "displayName") || data.version === void 0 && (missing0 = "version") || data.publishingState === void 0 && (missing0 = "publishingState"))
        return validate_teamsAppDefinition.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func_191f75b36e8d.call(properties_aad8cf53066d, key0) || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsAppDefinition.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.teamsAppId !== void 0) {
              let data1 = data.teamsAppId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.version !== void 0) {
                  let data3 = data.version, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.publishingState !== void 0) {
                    let data4 = data.publishingState, _errs10 = errors, _errs11 = errors, valid1 = !1, passing0 = null, _errs12 = errors;
                    validate_teamsAppPublishingState(data4, { instancePath: instancePath + "/publishingState", parentData: data, parentDataProperty: "publishingState", rootData }) || (vErrors = vErrors === null ? validate_teamsAppPublishingState.errors : vErrors.concat(validate_teamsAppPublishingState.errors), errors = vErrors.length);
                    var _valid0 = _errs12 === errors;
                    _valid0 && (valid1 = !0, passing0 = 0);
                    let _errs13 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/publishingState", schemaPath: "#/properties/publishingState/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs13 === errors;
                    if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/publishingState", schemaPath: "#/properties/publishingState/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppDefinition.errors = vErrors, !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.shortDescription !== void 0) {
                      let data5 = data.shortDescription, _errs15 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/shortDescription", schemaPath: "#/properties/shortDescription/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.description !== void 0) {
                        let data6 = data.description, _errs17 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.lastModifiedDateTime !== void 0) {
                          let data7 = data.lastModifiedDateTime, _errs19 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          if (errors === _errs19 && errors === _errs19 && typeof data7 == "string" && !formats_37d7ec70449e.validate(data7))
                            return validate_teamsAppDefinition.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.createdBy !== void 0) {
                            let data8 = data.createdBy, _errs21 = errors, _errs22 = errors, valid2 = !1, passing1 = null, _errs23 = errors;
                            validate_identitySet(data8, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
                            var _valid1 = _errs23 === errors;
                            _valid1 && (valid2 = !0, passing1 = 0);
                            let _errs24 = errors;
                            if (data8 !== null) {
                              let err2 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                            }
                            var _valid1 = _errs24 === errors;
                            if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                              errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
                            else {
                              let err3 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_teamsAppDefinition.errors = vErrors, !1;
                            }
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.authorization !== void 0) {
                              let data9 = data.authorization, _errs26 = errors, _errs27 = errors, valid3 = !1, passing2 = null, _errs28 = errors;
                              validate_teamsAppAuthorization(data9, { instancePath: instancePath + "/authorization", parentData: data, parentDataProperty: "authorization", rootData }) || (vErrors = vErrors === null ? validate_teamsAppAuthorization.errors : vErrors.concat(validate_teamsAppAuthorization.errors), errors = vErrors.length);
                              var _valid2 = _errs28 === errors;
                              _valid2 && (valid3 = !0, passing2 = 0);
                              let _errs29 = errors;
                              if (data9 !== null) {
                                let err4 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                              }
                              var _valid2 = _errs29 === errors;
                              if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                                errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
                              else {
                                let err5 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_teamsAppDefinition.errors = vErrors, !1;
                              }
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.bot !== void 0) {
                                let data10 = data.bot, _errs31 = errors, _errs32 = errors, valid4 = !1, passing3 = null, _errs33 = errors;
                                validate_teamworkBot(data10, { instancePath: instancePath + "/bot", parentData: data, parentDataProperty: "bot", rootData }) || (vErrors = vErrors === null ? validate_teamworkBot.errors : vErrors.concat(validate_teamworkBot.errors), errors = vErrors.length);
                                var _valid3 = _errs33 === errors;
                                _valid3 && (valid4 = !0, passing3 = 0);
                                let _errs34 = errors;
                                if (data10 !== null) {
                                  let err6 = { instancePath: instancePath + "/bot", schemaPath: "#/properties/bot/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                }
                                var _valid3 = _errs34 === errors;
                                if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
                                  errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
                                else {
                                  let err7 = { instancePath: instancePath + "/bot", schemaPath: "#/properties/bot/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate_teamsAppDefinition.errors = vErrors, !1;
                                }
                                var valid0 = _errs31 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_teamsAppDefinition.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppDefinition.errors = vErrors, errors === 0;
}
function validate_teamsAppDistributionMethod(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamsAppDistributionMethod.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "store" || data === "organization" || data === "sideloaded" || data === "unknownFutureValue" ? (validate_teamsAppDistributionMethod.errors = vErrors, errors === 0) : (validate_teamsAppDistributionMethod.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_5978114914d7 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_teamsAppInstallation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_teamsAppInstallation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@odata.context" || key0 === "id" || key0 === "consentedPermissionSet" || key0 === "teamsApp" || key0 === "teamsAppDefinition" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsAppInstallation.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamsAppInstallation.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppInstallation")
              return validate_teamsAppInstallation.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppInstallation" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_teamsAppInstallation.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.consentedPermissionSet !== void 0) {
                  let data3 = data.consentedPermissionSet, _errs7 = errors, _errs8 = errors, valid1 = !1, passing0 = null, _errs9 = errors;
                  validate_teamsAppPermissionSet(data3, { instancePath: instancePath + "/consentedPermissionSet", parentData: data, parentDataProperty: "consentedPermissionSet", rootData }) || (vErrors = vErrors === null ? validate_teamsAppPermissionSet.errors : vErrors.concat(validate_teamsAppPermissionSet.errors), errors = vErrors.length);
                  var _valid0 = _errs9 === errors;
                  _valid0 && (valid1 = !0, passing0 = 0);
                  let _errs10 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/consentedPermissionSet", schemaPath: "#/properties/consentedPermissionSet/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs10 === errors;
                  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                    errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/consentedPermissionSet", schemaPath: "#/properties/consentedPermissionSet/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppInstallation.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.teamsApp !== void 0) {
                    let data4 = data.teamsApp, _errs12 = errors, _errs13 = errors, valid2 = !1, passing1 = null, _errs14 = errors;
                    validate_teamsApp(data4, { instancePath: instancePath + "/teamsApp", parentData: data, parentDataProperty: "teamsApp", rootData }) || (vErrors = vErrors === null ? validate_teamsApp.errors : vErrors.concat(validate_teamsApp.errors), errors = vErrors.length);
                    var _valid1 = _errs14 === errors;
                    _valid1 && (valid2 = !0, passing1 = 0);
                    let _errs15 = errors;
                    if (data4 !== null) {
                      let err2 = { instancePath: instancePath + "/teamsApp", schemaPath: "#/properties/teamsApp/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                    }
                    var _valid1 = _errs15 === errors;
                    if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                      errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                    else {
                      let err3 = { instancePath: instancePath + "/teamsApp", schemaPath: "#/properties/teamsApp/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_teamsAppInstallation.errors = vErrors, !1;
                    }
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.teamsAppDefinition !== void 0) {
                      let data5 = data.teamsAppDefinition, _errs17 = errors, _errs18 = errors, valid3 = !1, passing2 = null, _errs19 = errors;
                      validate_teamsAppDefinition(data5, { instancePath: instancePath + "/teamsAppDefinition", parentData: data, parentDataProperty: "teamsAppDefinition", rootData }) || (vErrors = vErrors === null ? validate_teamsAppDefinition.errors : vErrors.concat(validate_teamsAppDefinition.errors), errors = vErrors.length);
                      var _valid2 = _errs19 === errors;
                      _valid2 && (valid3 = !0, passing2 = 0);
                      let _errs20 = errors;
                      if (data5 !== null) {
                        let err4 = { instancePath: instancePath + "/teamsAppDefinition", schemaPath: "#/properties/teamsAppDefinition/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      }
                      var _valid2 = _errs20 === errors;
                      if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
                        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                      else {
                        let err5 = { instancePath: instancePath + "/teamsAppDefinition", schemaPath: "#/properties/teamsAppDefinition/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate_teamsAppInstallation.errors = vErrors, !1;
                      }
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate_teamsAppInstallation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppInstallation.errors = vErrors, errors === 0;
}
function validate_teamsAppInstallationCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_teamsAppInstallationCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsAppInstallationCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_teamsAppInstallation(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamsAppInstallation.errors : vErrors.concat(validate_teamsAppInstallation.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_teamsAppInstallationCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsAppInstallationCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppInstallationCollection.errors = vErrors, errors === 0;
}
function validate_teamsAppInstalledEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppInstalledEventMessageDetail")
              return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppInstalledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppInstalledEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsAppInstalledEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppInstalledEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamsAppPermissionSet(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "resourceSpecificPermissions" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamsAppPermissionSet.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.resourceSpecificPermissions !== void 0) {
        let data0 = data.resourceSpecificPermissions, _errs2 = errors;
        if (!Array.isArray(data0) && data0 !== null)
          return validate_teamsAppPermissionSet.errors = [{ instancePath: instancePath + "/resourceSpecificPermissions", schemaPath: "#/properties/resourceSpecificPermissions/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
        if (errors === _errs2 && Array.isArray(data0)) {
          var valid1 = !0;
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let _errs4 = errors;
            validate_teamsAppResourceSpecificPermission(data0[i0], { instancePath: instancePath + "/resourceSpecificPermissions/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamsAppResourceSpecificPermission.errors : vErrors.concat(validate_teamsAppResourceSpecificPermission.errors), errors = vErrors.length);
            var valid1 = _errs4 === errors;
            if (!valid1)
              break;
          }
        }
      }
    } else
      return validate_teamsAppPermissionSet.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppPermissionSet.errors = vErrors, errors === 0;
}
function validate_teamsAppPublishingState(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamsAppPublishingState.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "submitted" || data === "rejected" || data === "published" || data === "unknownFutureValue" ? (validate_teamsAppPublishingState.errors = vErrors, errors === 0) : (validate_teamsAppPublishingState.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_73eb8cb057a3 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_teamsAppRemovedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppRemovedEventMessageDetail")
              return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppRemovedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppRemovedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsAppRemovedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppRemovedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamsAppResourceSpecificPermission(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "permissionValue" || key0 === "permissionType" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamsAppResourceSpecificPermission.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.permissionValue !== void 0) {
          let data0 = data.permissionValue, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_teamsAppResourceSpecificPermission.errors = [{ instancePath: instancePath + "/permissionValue", schemaPath: "#/properties/permissionValue/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.permissionType !== void 0) {
            let data1 = data.permissionType, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
            validate_teamsAppResourceSpecificPermissionType(data1, { instancePath: instancePath + "/permissionType", parentData: data, parentDataProperty: "permissionType", rootData }) || (vErrors = vErrors === null ? validate_teamsAppResourceSpecificPermissionType.errors : vErrors.concat(validate_teamsAppResourceSpecificPermissionType.errors), errors = vErrors.length);
            var _valid0 = _errs6 === errors;
            _valid0 && (valid1 = !0, passing0 = 0);
            let _errs7 = errors;
            if (data1 !== null) {
              let err0 = { instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
              errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
            else {
              let err1 = { instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppResourceSpecificPermission.errors = vErrors, !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_teamsAppResourceSpecificPermission.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppResourceSpecificPermission.errors = vErrors, errors === 0;
}
function validate_teamsAppResourceSpecificPermissionType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamsAppResourceSpecificPermissionType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "delegated" || data === "application" || data === "unknownFutureValue" ? (validate_teamsAppResourceSpecificPermissionType.errors = vErrors, errors === 0) : (validate_teamsAppResourceSpecificPermissionType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_ceac02a9e058 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_teamsAppUpgradedEventMessageDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppUpgradedEventMessageDetail")
              return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppUpgradedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate_identitySet(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData }) || (vErrors = vErrors === null ? validate_identitySet.errors : vErrors.concat(validate_identitySet.errors), errors = vErrors.length);
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs7 = errors;
              if (data1 !== null) {
                let err0 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/initiator", schemaPath: "#/properties/initiator/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsAppUpgradedEventMessageDetail.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsAppUpgradedEventMessageDetail.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsAppUpgradedEventMessageDetail.errors = vErrors, errors === 0;
}
function validate_teamsTab(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_teamsTab.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@odata.context" || key0 === "id" || key0 === "displayName" || key0 === "webUrl" || key0 === "configuration" || key0 === "teamsApp" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsTab.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_teamsTab.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsTab")
              return validate_teamsTab.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsTab" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.context"] !== void 0) {
              let _errs4 = errors;
              validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate_teamsTab.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.displayName !== void 0) {
                  let data3 = data.displayName, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamsTab.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.webUrl !== void 0) {
                    let data4 = data.webUrl, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_teamsTab.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.configuration !== void 0) {
                      let data5 = data.configuration, _errs11 = errors, _errs12 = errors, valid1 = !1, passing0 = null, _errs13 = errors;
                      validate_teamsTabConfiguration(data5, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData }) || (vErrors = vErrors === null ? validate_teamsTabConfiguration.errors : vErrors.concat(validate_teamsTabConfiguration.errors), errors = vErrors.length);
                      var _valid0 = _errs13 === errors;
                      _valid0 && (valid1 = !0, passing0 = 0);
                      let _errs14 = errors;
                      if (data5 !== null) {
                        let err0 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var _valid0 = _errs14 === errors;
                      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
                      else {
                        let err1 = { instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamsTab.errors = vErrors, !1;
                      }
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.teamsApp !== void 0) {
                        let data6 = data.teamsApp, _errs16 = errors, _errs17 = errors, valid2 = !1, passing1 = null, _errs18 = errors;
                        validate_teamsApp(data6, { instancePath: instancePath + "/teamsApp", parentData: data, parentDataProperty: "teamsApp", rootData }) || (vErrors = vErrors === null ? validate_teamsApp.errors : vErrors.concat(validate_teamsApp.errors), errors = vErrors.length);
                        var _valid1 = _errs18 === errors;
                        _valid1 && (valid2 = !0, passing1 = 0);
                        let _errs19 = errors;
                        if (data6 !== null) {
                          let err2 = { instancePath: instancePath + "/teamsApp", schemaPath: "#/properties/teamsApp/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                        var _valid1 = _errs19 === errors;
                        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
                          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                        else {
                          let err3 = { instancePath: instancePath + "/teamsApp", schemaPath: "#/properties/teamsApp/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_teamsTab.errors = vErrors, !1;
                        }
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_teamsTab.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsTab.errors = vErrors, errors === 0;
}
function validate_teamsTabCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_teamsTabCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsTabCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataCount(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataCount.errors : vErrors.concat(validate_odataCount.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_teamsTab(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_teamsTab.errors : vErrors.concat(validate_teamsTab.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_teamsTabCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsTabCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsTabCollection.errors = vErrors, errors === 0;
}
function validate_teamsTabConfiguration(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "entityId" || key0 === "contentUrl" || key0 === "websiteUrl" || key0 === "removeUrl" || key0 === "dateAdded" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamsTabConfiguration.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.entityId !== void 0) {
          let data0 = data.entityId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_teamsTabConfiguration.errors = [{ instancePath: instancePath + "/entityId", schemaPath: "#/properties/entityId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.contentUrl !== void 0) {
            let data1 = data.contentUrl, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_teamsTabConfiguration.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.websiteUrl !== void 0) {
              let data2 = data.websiteUrl, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate_teamsTabConfiguration.errors = [{ instancePath: instancePath + "/websiteUrl", schemaPath: "#/properties/websiteUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.removeUrl !== void 0) {
                let data3 = data.removeUrl, _errs8 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate_teamsTabConfiguration.errors = [{ instancePath: instancePath + "/removeUrl", schemaPath: "#/properties/removeUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.dateAdded !== void 0) {
                  let data4 = data.dateAdded, _errs10 = errors;
                  if (typeof data4 != "string" && data4 !== null)
                    return validate_teamsTabConfiguration.errors = [{ instancePath: instancePath + "/dateAdded", schemaPath: "#/properties/dateAdded/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsTabConfiguration.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsTabConfiguration.errors = vErrors, errors === 0;
}
function validate_teamworkApplicationIdentity(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "applicationIdentityType" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamworkApplicationIdentity.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate_teamworkApplicationIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkApplicationIdentity")
            return validate_teamworkApplicationIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkApplicationIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_teamworkApplicationIdentity.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate_teamworkApplicationIdentity.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.applicationIdentityType !== void 0) {
                let data3 = data.applicationIdentityType, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                validate_teamworkApplicationIdentityType(data3, { instancePath: instancePath + "/applicationIdentityType", parentData: data, parentDataProperty: "applicationIdentityType", rootData }) || (vErrors = vErrors === null ? validate_teamworkApplicationIdentityType.errors : vErrors.concat(validate_teamworkApplicationIdentityType.errors), errors = vErrors.length);
                var _valid0 = _errs10 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs11 = errors;
                if (data3 !== null) {
                  let err0 = { instancePath: instancePath + "/applicationIdentityType", schemaPath: "#/properties/applicationIdentityType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/applicationIdentityType", schemaPath: "#/properties/applicationIdentityType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamworkApplicationIdentity.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_teamworkApplicationIdentity.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamworkApplicationIdentity.errors = vErrors, errors === 0;
}
function validate_teamworkApplicationIdentityType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamworkApplicationIdentityType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "aadApplication" || data === "bot" || data === "tenantBot" || data === "office365Connector" || data === "outgoingWebhook" || data === "unknownFutureValue" ? (validate_teamworkApplicationIdentityType.errors = vErrors, errors === 0) : (validate_teamworkApplicationIdentityType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_ebe21eb7c622 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_teamworkBot(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate_teamworkBot.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamworkBot.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.id !== void 0 && typeof data.id != "string")
          return validate_teamworkBot.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate_teamworkBot.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamworkBot.errors = vErrors, errors === 0;
}
function validate_teamworkCallEventType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamworkCallEventType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "call" || data === "meeting" || data === "screenShare" || data === "unknownFutureValue" ? (validate_teamworkCallEventType.errors = vErrors, errors === 0) : (validate_teamworkCallEventType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_8727132a584f }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_teamworkConversationIdentity(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "conversationIdentityType" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamworkConversationIdentity.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate_teamworkConversationIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkConversationIdentity")
            return validate_teamworkConversationIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkConversationIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_teamworkConversationIdentity.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate_teamworkConversationIdentity.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.conversationIdentityType !== void 0) {
                let data3 = data.conversationIdentityType, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                validate_teamworkConversationIdentityType(data3, { instancePath: instancePath + "/conversationIdentityType", parentData: data, parentDataProperty: "conversationIdentityType", rootData }) || (vErrors = vErrors === null ? validate_teamworkConversationIdentityType.errors : vErrors.concat(validate_teamworkConversationIdentityType.errors), errors = vErrors.length);
                var _valid0 = _errs10 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs11 = errors;
                if (data3 !== null) {
                  let err0 = { instancePath: instancePath + "/conversationIdentityType", schemaPath: "#/properties/conversationIdentityType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/conversationIdentityType", schemaPath: "#/properties/conversationIdentityType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamworkConversationIdentity.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_teamworkConversationIdentity.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamworkConversationIdentity.errors = vErrors, errors === 0;
}
function validate_teamworkConversationIdentityType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamworkConversationIdentityType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "team" || data === "channel" || data === "chat" || data === "unknownFutureValue" ? (validate_teamworkConversationIdentityType.errors = vErrors, errors === 0) : (validate_teamworkConversationIdentityType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_614154196d21 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_teamworkOnlineMeetingInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "calendarEventId" || key0 === "joinWebUrl" || key0 === "organizer" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamworkOnlineMeetingInfo.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.calendarEventId !== void 0) {
          let data0 = data.calendarEventId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate_teamworkOnlineMeetingInfo.errors = [{ instancePath: instancePath + "/calendarEventId", schemaPath: "#/properties/calendarEventId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.joinWebUrl !== void 0) {
            let data1 = data.joinWebUrl, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_teamworkOnlineMeetingInfo.errors = [{ instancePath: instancePath + "/joinWebUrl", schemaPath: "#/properties/joinWebUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.organizer !== void 0) {
              let data2 = data.organizer, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
              validate_teamworkUserIdentity(data2, { instancePath: instancePath + "/organizer", parentData: data, parentDataProperty: "organizer", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentity.errors : vErrors.concat(validate_teamworkUserIdentity.errors), errors = vErrors.length);
              var _valid0 = _errs8 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs9 = errors;
              if (data2 !== null) {
                let err0 = { instancePath: instancePath + "/organizer", schemaPath: "#/properties/organizer/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
              else {
                let err1 = { instancePath: instancePath + "/organizer", schemaPath: "#/properties/organizer/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamworkOnlineMeetingInfo.errors = vErrors, !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_teamworkOnlineMeetingInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamworkOnlineMeetingInfo.errors = vErrors, errors === 0;
}
function validate_teamworkTagIdentity(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamworkTagIdentity.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate_teamworkTagIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkTagIdentity")
            return validate_teamworkTagIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkTagIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_teamworkTagIdentity.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate_teamworkTagIdentity.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_teamworkTagIdentity.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamworkTagIdentity.errors = vErrors, errors === 0;
}
function validate_teamworkUserIdentity(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "userIdentityType" || key0 === "tenantId" || pattern_4be15f4cc011.test(key0))) {
          return validate_teamworkUserIdentity.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate_teamworkUserIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkUserIdentity")
            return validate_teamworkUserIdentity.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkUserIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate_teamworkUserIdentity.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate_teamworkUserIdentity.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.userIdentityType !== void 0) {
                let data3 = data.userIdentityType, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                validate_teamworkUserIdentityType(data3, { instancePath: instancePath + "/userIdentityType", parentData: data, parentDataProperty: "userIdentityType", rootData }) || (vErrors = vErrors === null ? validate_teamworkUserIdentityType.errors : vErrors.concat(validate_teamworkUserIdentityType.errors), errors = vErrors.length);
                var _valid0 = _errs10 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs11 = errors;
                if (data3 !== null) {
                  let err0 = { instancePath: instancePath + "/userIdentityType", schemaPath: "#/properties/userIdentityType/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/userIdentityType", schemaPath: "#/properties/userIdentityType/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_teamworkUserIdentity.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.tenantId !== void 0) {
                  let _errs13 = errors;
                  if (typeof data.tenantId != "string")
                    return validate_teamworkUserIdentity.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamworkUserIdentity.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamworkUserIdentity.errors = vErrors, errors === 0;
}
function validate_teamworkUserIdentityType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_teamworkUserIdentityType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "aadUser" || data === "onPremiseAadUser" || data === "anonymousGuest" || data === "federatedUser" || data === "personalMicrosoftAccountUser" || data === "skypeUser" || data === "phoneUser" || data === "unknownFutureValue" || data === "emailUser" ? (validate_teamworkUserIdentityType.errors = vErrors, errors === 0) : (validate_teamworkUserIdentityType.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_60f4a1a97fca }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_user(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(func_191f75b36e8d.call(properties_f0a90c6d6130, key0) || pattern_4be15f4cc011.test(key0))) {
          return validate_user.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.context"] !== void 0) {
          let _errs2 = errors;
          validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data["@odata.type"] !== void 0) {
            let data1 = data["@odata.type"], _errs3 = errors;
            if (typeof data1 != "string")
              return validate_user.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data1 !== "#microsoft.graph.user")
              return validate_user.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.user" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs5 = errors;
              if (typeof data.id != "string")
                return validate_user.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.accountEnabled !== void 0) {
                let data3 = data.accountEnabled, _errs7 = errors;
                if (typeof data3 != "boolean" && data3 !== null)
                  return validate_user.errors = [{ instancePath: instancePath + "/accountEnabled", schemaPath: "#/properties/accountEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.businessPhones !== void 0) {
                  let data4 = data.businessPhones, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data4)) {
                      var valid1 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs11 = errors;
                        if (typeof data4[i0] != "string")
                          return validate_user.errors = [{ instancePath: instancePath + "/businessPhones/" + i0, schemaPath: "#/properties/businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs11 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_user.errors = [{ instancePath: instancePath + "/businessPhones", schemaPath: "#/properties/businessPhones/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.city !== void 0) {
                    let data6 = data.city, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate_user.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.companyName !== void 0) {
                      let data7 = data.companyName, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate_user.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.country !== void 0) {
                        let data8 = data.country, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate_user.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.createdDateTime !== void 0) {
                          let data9 = data.createdDateTime, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate_user.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                          if (errors === _errs19 && errors === _errs19 && typeof data9 == "string" && !formats_37d7ec70449e.validate(data9))
                            return validate_user.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.department !== void 0) {
                            let data10 = data.department, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate_user.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.displayName !== void 0) {
                              let data11 = data.displayName, _errs23 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate_user.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.employeeId !== void 0) {
                                let data12 = data.employeeId, _errs25 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate_user.errors = [{ instancePath: instancePath + "/employeeId", schemaPath: "#/properties/employeeId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.employeeType !== void 0) {
                                  let data13 = data.employeeType, _errs27 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate_user.errors = [{ instancePath: instancePath + "/employeeType", schemaPath: "#/properties/employeeType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.externalUserState !== void 0) {
                                    let data14 = data.externalUserState, _errs29 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate_user.errors = [{ instancePath: instancePath + "/externalUserState", schemaPath: "#/properties/externalUserState/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.faxNumber !== void 0) {
                                      let data15 = data.faxNumber, _errs31 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate_user.errors = [{ instancePath: instancePath + "/faxNumber", schemaPath: "#/properties/faxNumber/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.givenName !== void 0) {
                                        let data16 = data.givenName, _errs33 = errors;
                                        if (typeof data16 != "string" && data16 !== null)
                                          return validate_user.errors = [{ instancePath: instancePath + "/givenName", schemaPath: "#/properties/givenName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                        var valid0 = _errs33 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.imAddresses !== void 0) {
                                          let data17 = data.imAddresses, _errs35 = errors;
                                          if (!Array.isArray(data17) && data17 !== null)
                                            return validate_user.errors = [{ instancePath: instancePath + "/imAddresses", schemaPath: "#/properties/imAddresses/type", keyword: "type", params: { type: type_396d11dfd69e }, message: "must be array,null" }], !1;
                                          if (errors === _errs35 && Array.isArray(data17)) {
                                            var valid2 = !0;
                                            let len1 = data17.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs37 = errors;
                                              if (typeof data17[i1] != "string")
                                                return validate_user.errors = [{ instancePath: instancePath + "/imAddresses/" + i1, schemaPath: "#/properties/imAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid2 = _errs37 === errors;
                                              if (!valid2)
                                                break;
                                            }
                                          }
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.jobTitle !== void 0) {
                                            let data19 = data.jobTitle, _errs39 = errors;
                                            if (typeof data19 != "string" && data19 !== null)
                                              return validate_user.errors = [{ instancePath: instancePath + "/jobTitle", schemaPath: "#/properties/jobTitle/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                            var valid0 = _errs39 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.mail !== void 0) {
                                              let data20 = data.mail, _errs41 = errors;
                                              if (typeof data20 != "string" && data20 !== null)
                                                return validate_user.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                              var valid0 = _errs41 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.mailNickname !== void 0) {
                                                let data21 = data.mailNickname, _errs43 = errors;
                                                if (typeof data21 != "string" && data21 !== null)
                                                  return validate_user.errors = [{ instancePath: instancePath + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                var valid0 = _errs43 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.mobilePhone !== void 0) {
                                                  let data22 = data.mobilePhone, _errs45 = errors;
                                                  if (typeof data22 != "string" && data22 !== null)
                                                    return validate_user.errors = [{ instancePath: instancePath + "/mobilePhone", schemaPath: "#/properties/mobilePhone/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                  var valid0 = _errs45 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.officeLocation !== void 0) {
                                                    let data23 = data.officeLocation, _errs47 = errors;
                                                    if (typeof data23 != "string" && data23 !== null)
                                                      return validate_user.errors = [{ instancePath: instancePath + "/officeLocation", schemaPath: "#/properties/officeLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                    var valid0 = _errs47 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.onPremisesSyncEnabled !== void 0) {
                                                      let data24 = data.onPremisesSyncEnabled, _errs49 = errors;
                                                      if (typeof data24 != "boolean" && data24 !== null)
                                                        return validate_user.errors = [{ instancePath: instancePath + "/onPremisesSyncEnabled", schemaPath: "#/properties/onPremisesSyncEnabled/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1;
                                                      var valid0 = _errs49 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.otherMails !== void 0) {
                                                        let data25 = data.otherMails, _errs51 = errors;
                                                        if (errors === _errs51)
                                                          if (Array.isArray(data25)) {
                                                            var valid3 = !0;
                                                            let len2 = data25.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs53 = errors;
                                                              if (typeof data25[i2] != "string")
                                                                return validate_user.errors = [{ instancePath: instancePath + "/otherMails/" + i2, schemaPath: "#/properties/otherMails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid3 = _errs53 === errors;
                                                              if (!valid3)
                                                                break;
                                                            }
                                                          } else
                                                            return validate_user.errors = [{ instancePath: instancePath + "/otherMails", schemaPath: "#/properties/otherMails/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var valid0 = _errs51 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.postalCode !== void 0) {
                                                          let data27 = data.postalCode, _errs55 = errors;
                                                          if (typeof data27 != "string" && data27 !== null)
                                                            return validate_user.errors = [{ instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                          var valid0 = _errs55 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.preferredLanguage !== void 0) {
                                                            let data28 = data.preferredLanguage, _errs57 = errors;
                                                            if (typeof data28 != "string" && data28 !== null)
                                                              return validate_user.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                            var valid0 = _errs57 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.proxyAddresses !== void 0) {
                                                              let data29 = data.proxyAddresses, _errs59 = errors;
                                                              if (errors === _errs59)
                                                                if (Array.isArray(data29)) {
                                                                  var valid4 = !0;
                                                                  let len3 = data29.length;
                                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                                    let _errs61 = errors;
                                                                    if (typeof data29[i3] != "string")
                                                                      return validate_user.errors = [{ instancePath: instancePath + "/proxyAddresses/" + i3, schemaPath: "#/properties/proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var valid4 = _errs61 === errors;
                                                                    if (!valid4)
                                                                      break;
                                                                  }
                                                                } else
                                                                  return validate_user.errors = [{ instancePath: instancePath + "/proxyAddresses", schemaPath: "#/properties/proxyAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                              var valid0 = _errs59 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.state !== void 0) {
                                                                let data31 = data.state, _errs63 = errors;
                                                                if (typeof data31 != "string" && data31 !== null)
                                                                  return validate_user.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                var valid0 = _errs63 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.streetAddress !== void 0) {
                                                                  let data32 = data.streetAddress, _errs65 = errors;
                                                                  if (typeof data32 != "string" && data32 !== null)
                                                                    return validate_user.errors = [{ instancePath: instancePath + "/streetAddress", schemaPath: "#/properties/streetAddress/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                  var valid0 = _errs65 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.surname !== void 0) {
                                                                    let data33 = data.surname, _errs67 = errors;
                                                                    if (typeof data33 != "string" && data33 !== null)
                                                                      return validate_user.errors = [{ instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                    var valid0 = _errs67 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0) {
                                                                    if (data.usageLocation !== void 0) {
                                                                      let data34 = data.usageLocation, _errs69 = errors;
                                                                      if (typeof data34 != "string" && data34 !== null)
                                                                        return validate_user.errors = [{ instancePath: instancePath + "/usageLocation", schemaPath: "#/properties/usageLocation/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                      var valid0 = _errs69 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                    if (valid0) {
                                                                      if (data.userPrincipalName !== void 0) {
                                                                        let data35 = data.userPrincipalName, _errs71 = errors;
                                                                        if (typeof data35 != "string" && data35 !== null)
                                                                          return validate_user.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                        var valid0 = _errs71 === errors;
                                                                      } else
                                                                        var valid0 = !0;
                                                                      if (valid0)
                                                                        if (data.userType !== void 0) {
                                                                          let data36 = data.userType, _errs73 = errors;
                                                                          if (typeof data36 != "string" && data36 !== null)
                                                                            return validate_user.errors = [{ instancePath: instancePath + "/userType", schemaPath: "#/properties/userType/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                                                                          var valid0 = _errs73 === errors;
                                                                        } else
                                                                          var valid0 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate_user.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_user.errors = vErrors, errors === 0;
}
function validate_userCollection(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate_userCollection.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern_4be15f4cc011.test(key0))) {
            return validate_userCollection.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate_odataContext(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData }) || (vErrors = vErrors === null ? validate_odataContext.errors : vErrors.concat(validate_odataContext.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate_odataTotal(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData }) || (vErrors = vErrors === null ? validate_odataTotal.errors : vErrors.concat(validate_odataTotal.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate_odataNextLink(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData }) || (vErrors = vErrors === null ? validate_odataNextLink.errors : vErrors.concat(validate_odataNextLink.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.value !== void 0) {
                  let data3 = data.value, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_user(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_user.errors : vErrors.concat(validate_user.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_userCollection.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_userCollection.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_userCollection.errors = vErrors, errors === 0;
}

const enum_0af5110207de = ["missed","subscriptionRemoved","reauthorizationRequired"];
const enum_12b87031deac = ["normal","high","urgent","unknownFutureValue"];
const enum_2dafe42ff9a8 = ["created","updated","deleted"];
const enum_5978114914d7 = ["store","organization","sideloaded","unknownFutureValue"];
const enum_60f4a1a97fca = ["aadUser","onPremiseAadUser","anonymousGuest","federatedUser","personalMicrosoftAccountUser","skypeUser","phoneUser","unknownFutureValue","emailUser"];
const enum_614154196d21 = ["team","channel","chat","unknownFutureValue"];
const enum_705311747a19 = ["success","failure","initial","chunkFinished","unknownFutureValue"];
const enum_73eb8cb057a3 = ["submitted","rejected","published","unknownFutureValue"];
const enum_8727132a584f = ["call","meeting","screenShare","unknownFutureValue"];
const enum_91c879b8fb77 = ["inProgress","completed","unknownFutureValue"];
const enum_ae95a7913729 = ["message","chatEvent","typing","unknownFutureValue","systemEventMessage"];
const enum_bb49572b4843 = ["oneOnOne","group","meeting","unknownFutureValue"];
const enum_ca67558af193 = ["text","html"];
const enum_ceac02a9e058 = ["delegated","application","unknownFutureValue"];
const enum_ebe21eb7c622 = ["aadApplication","bot","tenantBot","office365Connector","outgoingWebhook","unknownFutureValue"];
const formats_669b76e25d6b = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/;
const formats_f16e24a5ebb4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const func_191f75b36e8d = Object.prototype.hasOwnProperty;
const pattern_49c40774aef8 = new RegExp("^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$", "u");
const pattern_4be15f4cc011 = new RegExp("^[^@]*@(odata|microsoft[.]graph)[.]", "u");
const pattern_585e595d2f7a = new RegExp("^#microsoft[.]graph[.][A-Za-z]+$", "u");
const pattern_d3368e9a6c27 = new RegExp("^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$", "u");
const pattern_e822ba3d8b9a = new RegExp("^[A-Za-z]+(, ?[A-Za-z]+)*$", "u");
const pattern_f396e98c0520 = new RegExp("^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$", "u");
const properties_03b15458b5ed = {"id":{"type":["string","null"],"description":"The id of the notification. Those of chats have none."},"subscriptionId":{"type":"string","format":"uuid","description":"The subscription that asked for it."},"subscriptionExpirationDateTime":{"type":"string","format":"date-time","description":"When that subscription ends."},"clientState":{"type":["string","null"],"description":"The secret of the subscription. Trust nothing that carries another."},"changeType":{"$ref":"#/components/schemas/changeType","description":"What happened to the resource. Compare without case. Absent from a lifecycle notification."},"resource":{"type":"string","description":"What changed, relative to the version: `chats('19:…')/messages('1607124005331')`. A GET of it returns what it is like now, not what it was like then. Absent from a lifecycle notification."},"resourceData":{"oneOf":[{"$ref":"#/components/schemas/resourceData"},{"type":"null"}],"description":"The type and the id of what changed. Absent from a lifecycle notification."},"encryptedContent":{"oneOf":[{"$ref":"#/components/schemas/changeNotificationEncryptedContent"},{"type":"null"}],"description":"What changed as it is now, encrypted. Present if the subscription has `includeResourceData`."},"lifecycleEvent":{"oneOf":[{"$ref":"#/components/schemas/lifecycleEventType"},{"type":"null"}],"description":"What happened to the subscription. Present in a lifecycle notification alone."},"tenantId":{"type":"string","format":"uuid","description":"The tenant that it comes from."}};
const properties_0fa7ebc147af = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.chat"],"const":"#microsoft.graph.chat"},"@odata.context":{"$ref":"#/components/schemas/odataContext"},"id":{"type":"string","readOnly":true,"description":"The chat's id, opaque."},"topic":{"type":["string","null"],"description":"The title of a group or meeting chat. Null on a one-on-one chat, and on a group without one."},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the chat was created."},"lastUpdatedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the chat was renamed or its list of members changed, not when a message came."},"chatType":{"$ref":"#/components/schemas/chatType","description":"Whether the chat is one-on-one, of a group or of an online meeting. It never changes."},"webUrl":{"type":["string","null"],"readOnly":true,"description":"Where the chat opens in Teams. Opaque, not to be taken apart."},"tenantId":{"type":["string","null"],"readOnly":true,"description":"The tenant in which the chat was created."},"isHiddenForAllMembers":{"type":["boolean","null"],"readOnly":true,"description":"Whether the chat is hidden for all its members."},"onlineMeetingInfo":{"oneOf":[{"$ref":"#/components/schemas/teamworkOnlineMeetingInfo"},{"type":"null"}],"readOnly":true,"description":"The online meeting that the chat belongs to. Null on every other chat."},"viewpoint":{"oneOf":[{"$ref":"#/components/schemas/chatViewpoint"},{"type":"null"}],"readOnly":true,"description":"What holds for the calling user alone. Null for an app on its own."},"migrationMode":{"oneOf":[{"$ref":"#/components/schemas/migrationMode"},{"type":"null"}],"readOnly":true,"description":"Whether messages are being imported. Null on a chat that was never migrated."},"originalCreatedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the chat was created, before a migration moved `createdDateTime` back. Null on a chat that was never migrated."},"members":{"type":"array","description":"The members, present when `$expand=members` asks for them.","items":{"$ref":"#/components/schemas/conversationMember"}},"lastMessagePreview":{"oneOf":[{"$ref":"#/components/schemas/chatMessageInfo"},{"type":"null"}],"description":"The last message, present when `$expand=lastMessagePreview` asks for it. Null in a chat without messages."}};
const properties_2270b464e48b = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.conversation"],"const":"#microsoft.graph.conversation"},"@odata.context":{"$ref":"#/components/schemas/odataContext"},"id":{"type":"string","readOnly":true,"description":"The conversation's id, opaque."},"topic":{"type":"string","description":"What the conversation is about. Set when it is created and never changed."},"hasAttachments":{"type":"boolean","readOnly":true,"description":"Whether any post has an attachment."},"lastDeliveredDateTime":{"type":"string","format":"date-time","readOnly":true,"description":"When the latest post came."},"preview":{"type":"string","readOnly":true,"description":"The beginning of the latest post, 255 characters at most."},"uniqueSenders":{"type":"array","readOnly":true,"description":"Everybody who has posted, by display name.","items":{"type":"string"}},"threads":{"type":"array","readOnly":true,"description":"The threads. Only the response to a creation has them, and there each has its id alone.","items":{"$ref":"#/components/schemas/conversationThread"}}};
const properties_22bc30a13e2c = {"@odata.type":{"type":"string","const":"#microsoft.graph.fileAttachment","description":"Which kind of attachment this is."},"id":{"type":"string","readOnly":true,"description":"The attachment's id, opaque."},"name":{"type":["string","null"],"description":"The name to show. It need not be the name of a file."},"contentType":{"type":["string","null"],"description":"The media type. Null if none was given."},"size":{"type":"integer","format":"int32","minimum":0,"readOnly":true,"description":"How many bytes the attachment takes, which is more than its content has."},"isInline":{"type":"boolean","description":"Whether the body shows the attachment in its place, an image for one."},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the attachment was last changed."},"contentBytes":{"type":["string","null"],"contentEncoding":"base64","description":"The content of the file, in base64."},"contentId":{"type":["string","null"],"description":"The id under which an HTML body refers to the attachment, as `cid:` and this id."},"contentLocation":{"type":["string","null"],"description":"Not supported by the service, and null."}};
const properties_26164e8c570f = {"@odata.context":{"$ref":"#/components/schemas/odataContext"},"@odata.type":{"type":"string","const":"#microsoft.graph.group","description":"Says that this is a group, where a list can have something else as well."},"id":{"type":"string","readOnly":true,"description":"The group's id."},"classification":{"type":["string","null"],"description":"How sensitive the content is, in words of the organization."},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the group was created."},"deletedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the group was deleted. Null for one that is there."},"description":{"type":["string","null"],"description":"What the group is for."},"displayName":{"type":["string","null"],"description":"The display name."},"expirationDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the group expires. Null if it does not."},"groupTypes":{"type":"array","description":"`Unified` for a Microsoft 365 group, empty for a security or distribution group.","items":{"type":"string"}},"isAssignableToRole":{"type":["boolean","null"],"description":"Whether directory roles can be given to the group."},"mail":{"type":["string","null"],"readOnly":true,"description":"The e-mail address."},"mailEnabled":{"type":["boolean","null"],"description":"Whether the group has an e-mail address."},"mailNickname":{"type":["string","null"],"description":"The e-mail alias."},"membershipRule":{"type":["string","null"],"description":"The rule by which people become members. Null if somebody adds them."},"membershipRuleProcessingState":{"type":["string","null"],"description":"Whether the rule is applied: `On` or `Paused`. Null without a rule."},"onPremisesLastSyncDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the group was last taken over from a directory of the organization's own."},"onPremisesSecurityIdentifier":{"type":["string","null"],"readOnly":true,"description":"The security identifier in a directory of the organization's own."},"onPremisesSyncEnabled":{"type":["boolean","null"],"readOnly":true,"description":"Whether the group comes from a directory of the organization's own. Null if that was never so."},"preferredDataLocation":{"type":["string","null"],"description":"Where the data of the group should be kept, such as `EUR`."},"preferredLanguage":{"type":["string","null"],"description":"The language, such as `en-US`."},"proxyAddresses":{"type":"array","readOnly":true,"description":"Every address that mail reaches the group at; `SMTP:` in capitals marks the first.","items":{"type":"string"}},"renewedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the group was last renewed."},"resourceBehaviorOptions":{"type":"array","description":"How a Microsoft 365 group behaves, such as `WelcomeEmailDisabled`.","items":{"type":"string"}},"resourceProvisioningOptions":{"type":"array","description":"What belongs to the group beside its mailbox, such as `Team`.","items":{"type":"string"}},"securityEnabled":{"type":["boolean","null"],"description":"Whether the group is a security group."},"securityIdentifier":{"type":["string","null"],"readOnly":true,"description":"The security identifier."},"theme":{"type":["string","null"],"description":"The colour theme."},"visibility":{"type":["string","null"],"description":"Who may join and see the group, such as `Private` or `Public`."}};
const properties_27e177b1aa32 = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.subscription"],"const":"#microsoft.graph.subscription"},"@odata.context":{"$ref":"#/components/schemas/odataContext"},"id":{"type":"string","readOnly":true,"description":"The subscription's id, a GUID. Every notification carries it as `subscriptionId`."},"resource":{"type":"string","description":"What is watched, as the request that created the subscription spells it."},"applicationId":{"type":["string","null"],"readOnly":true,"description":"The app that created the subscription, by its client id."},"changeType":{"type":"string","description":"Which changes are posted, `created`, `updated` and `deleted`, joined by commas."},"clientState":{"type":["string","null"],"description":"The secret that every notification repeats, by which the endpoint knows it. Null if there is none, and in lists always."},"notificationUrl":{"type":"string","description":"Where changes are posted."},"notificationQueryOptions":{"type":["string","null"],"readOnly":true,"description":"A filter for printers. Null on everything that is described here."},"lifecycleNotificationUrl":{"type":["string","null"],"description":"Where the service posts what happens to the subscription itself. Null if nowhere."},"expirationDateTime":{"type":"string","format":"date-time","description":"When the subscription ends, in UTC. The service may have moved it to 45 minutes after the request."},"creatorId":{"type":["string","null"],"readOnly":true,"description":"Who created the subscription: the signed-in user, or the service principal of an app on its own."},"includeResourceData":{"type":["boolean","null"],"description":"Whether notifications carry the changed resource, encrypted. Null if the request did not say."},"latestSupportedTlsVersion":{"type":["string","null"],"description":"The newest version of TLS that the endpoint speaks."},"encryptionCertificate":{"type":["string","null"],"description":"The certificate under which the service encrypts, in base64. Null if nothing is encrypted."},"encryptionCertificateId":{"type":["string","null"],"description":"What the app calls the certificate. Every encrypted notification repeats it."},"notificationUrlAppId":{"type":["string","null"],"description":"The app for which the service makes validation tokens, if it is not that of `applicationId`."}};
const properties_6b2dbbeb0630 = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.conversationThread"],"const":"#microsoft.graph.conversationThread"},"@odata.context":{"$ref":"#/components/schemas/odataContext"},"id":{"type":"string","readOnly":true,"description":"The thread's id, opaque."},"topic":{"type":"string","description":"What the thread is about. Set when it is created and never changed."},"hasAttachments":{"type":"boolean","readOnly":true,"description":"Whether any post has an attachment."},"lastDeliveredDateTime":{"type":"string","format":"date-time","readOnly":true,"description":"When the latest post came."},"preview":{"type":"string","readOnly":true,"description":"The beginning of the latest post, 255 characters at most."},"uniqueSenders":{"type":"array","readOnly":true,"description":"Everybody who has posted, by display name.","items":{"type":"string"}},"isLocked":{"type":"boolean","description":"Whether the thread is closed for new posts."},"toRecipients":{"type":"array","readOnly":true,"description":"Who receives the posts. Only present when `$select` names it.","items":{"$ref":"#/components/schemas/recipient"}},"ccRecipients":{"type":"array","readOnly":true,"description":"Who receives a copy of the posts. Only present when `$select` names it.","items":{"$ref":"#/components/schemas/recipient"}},"posts":{"type":"array","readOnly":true,"description":"The posts, present when `$expand=posts` asks for them.","items":{"$ref":"#/components/schemas/post"}}};
const properties_89c33ce2382a = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.post"],"const":"#microsoft.graph.post"},"@odata.context":{"$ref":"#/components/schemas/odataContext"},"@odata.etag":{"type":"string","description":"The version of the post, as a weak entity tag."},"id":{"type":"string","readOnly":true,"description":"The post's id, opaque."},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the post was created."},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the post was last changed."},"changeKey":{"type":["string","null"],"readOnly":true,"description":"The version of the post. It is another one after each change."},"categories":{"type":["array","null"],"readOnly":true,"description":"The categories of the post.","items":{"type":"string"}},"receivedDateTime":{"type":"string","format":"date-time","readOnly":true,"description":"When the group received the post."},"hasAttachments":{"type":"boolean","readOnly":true,"description":"Whether the post has an attachment."},"body":{"oneOf":[{"$ref":"#/components/schemas/itemBody"},{"type":"null"}],"description":"The content."},"from":{"$ref":"#/components/schemas/recipient","description":"In whose name the post was sent: its author, or the mailbox that the author wrote for."},"sender":{"oneOf":[{"$ref":"#/components/schemas/recipient"},{"type":"null"}],"readOnly":true,"description":"Who sent the post. It differs from `from` where a delegate has sent it."},"conversationId":{"type":["string","null"],"readOnly":true,"description":"The id of the conversation. Name it in `$select`; a response without `$select` may leave it out."},"conversationThreadId":{"type":["string","null"],"readOnly":true,"description":"The id of the thread. Name it in `$select`; a response without `$select` may leave it out."},"newParticipants":{"type":"array","readOnly":true,"description":"The people whom the post brought into the thread. Name it in `$select`; a response without `$select` may leave it out.","items":{"$ref":"#/components/schemas/recipient"}},"attachments":{"type":"array","readOnly":true,"description":"The attachments, present when `$expand=attachments` asks for them.","items":{"$ref":"#/components/schemas/attachment"}},"extensions":{"type":"array","readOnly":true,"description":"The open extensions, present when `$expand=extensions` asks for them.","items":{"$ref":"#/components/schemas/openTypeExtension"}},"inReplyTo":{"oneOf":[{"$ref":"#/components/schemas/repliedPost"},{"type":"null"}],"readOnly":true,"description":"The post that this one replies to, present when `$expand=inReplyTo` asks for it. Null on a post that replies to none."},"singleValueExtendedProperties":{"type":"array","readOnly":true,"description":"The extended properties with one value that `$expand` names.","items":{"$ref":"#/components/schemas/singleValueLegacyExtendedProperty"}},"multiValueExtendedProperties":{"type":"array","readOnly":true,"description":"The extended properties with several values that `$expand` names.","items":{"$ref":"#/components/schemas/multiValueLegacyExtendedProperty"}}};
const properties_8f8fd1e3adb3 = {"@odata.type":{"type":"string","const":"#microsoft.graph.aadUserConversationMember","description":"Which kind of member this is."},"id":{"type":"string","readOnly":true,"description":"The id of the membership, opaque. It is not the id of the user."},"displayName":{"type":["string","null"],"readOnly":true,"description":"The display name."},"roles":{"type":["array","null"],"description":"`owner` or `guest`. Empty for a member without either.","items":{"type":"string"}},"visibleHistoryStartDateTime":{"type":["string","null"],"format":"date-time","description":"From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history."},"userId":{"type":["string","null"],"description":"The user's id."},"email":{"type":["string","null"],"description":"The user's e-mail address."},"tenantId":{"type":["string","null"],"description":"The tenant that the account belongs to. The account of a guest belongs to this one."},"user":{"type":["object","null"],"description":"The user. The service may name the property, with null or a user; no `$expand` asks for it.","additionalProperties":true}};
const properties_a4b0d921032b = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.post"],"const":"#microsoft.graph.post"},"@odata.etag":{"type":"string","description":"The version of the post, as a weak entity tag."},"id":{"type":"string","readOnly":true,"description":"The post's id, opaque."},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the post was created."},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the post was last changed."},"changeKey":{"type":["string","null"],"readOnly":true,"description":"The version of the post. It is another one after each change."},"categories":{"type":["array","null"],"readOnly":true,"description":"The categories of the post.","items":{"type":"string"}},"receivedDateTime":{"type":"string","format":"date-time","readOnly":true,"description":"When the group received the post."},"hasAttachments":{"type":"boolean","readOnly":true,"description":"Whether the post has an attachment."},"body":{"oneOf":[{"$ref":"#/components/schemas/itemBody"},{"type":"null"}],"description":"The content."},"from":{"$ref":"#/components/schemas/recipient","description":"In whose name the post was sent: its author, or the mailbox that the author wrote for."},"sender":{"oneOf":[{"$ref":"#/components/schemas/recipient"},{"type":"null"}],"readOnly":true,"description":"Who sent the post. It differs from `from` where a delegate has sent it."},"conversationId":{"type":["string","null"],"readOnly":true,"description":"The id of the conversation. Name it in `$select`; a response without `$select` may leave it out."},"conversationThreadId":{"type":["string","null"],"readOnly":true,"description":"The id of the thread. Name it in `$select`; a response without `$select` may leave it out."},"newParticipants":{"type":"array","readOnly":true,"description":"The people whom the post brought into the thread. Name it in `$select`; a response without `$select` may leave it out.","items":{"$ref":"#/components/schemas/recipient"}}};
const properties_aad8cf53066d = {"id":{"type":"string","readOnly":true,"description":"The id of the version, opaque. It is not the id of the app."},"teamsAppId":{"type":["string","null"],"readOnly":true,"description":"The id of the app."},"displayName":{"type":["string","null"],"readOnly":true,"description":"The name of the app in this version."},"version":{"type":["string","null"],"readOnly":true,"description":"The version number, as the manifest has it."},"publishingState":{"oneOf":[{"$ref":"#/components/schemas/teamsAppPublishingState"},{"type":"null"}],"readOnly":true,"description":"How far the version has come on its way into the organization's catalog."},"shortDescription":{"type":["string","null"],"readOnly":true,"description":"What the app is for, in a line."},"description":{"type":["string","null"],"readOnly":true,"description":"What the app is for, at length."},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the version last changed. Null on apps of the store."},"createdBy":{"oneOf":[{"$ref":"#/components/schemas/identitySet"},{"type":"null"}],"readOnly":true,"description":"Who brought the version into the catalog. Null on apps of the store."},"authorization":{"oneOf":[{"$ref":"#/components/schemas/teamsAppAuthorization"},{"type":"null"}],"readOnly":true,"description":"What the app asks to be allowed. It may be absent."},"bot":{"oneOf":[{"$ref":"#/components/schemas/teamworkBot"},{"type":"null"}],"readOnly":true,"description":"The bot of the app, present when `$expand=teamsAppDefinition($expand=bot)` asks for it and the app has one."}};
const properties_c15b150a0576 = {"@odata.type":{"type":"string","description":"The type, present if the context does not give it.","examples":["#microsoft.graph.chatMessage"],"const":"#microsoft.graph.chatMessage"},"@odata.context":{"$ref":"#/components/schemas/odataContext"},"id":{"type":"string","readOnly":true,"description":"The id of the message, opaque and unique only within its chat."},"replyToId":{"type":["string","null"],"readOnly":true,"description":"The message that this one replies to, in a channel. Null in a chat."},"etag":{"type":["string","null"],"readOnly":true,"description":"The version of the message."},"messageType":{"$ref":"#/components/schemas/chatMessageType","description":"Whether somebody wrote the message, or it says that something happened in the chat."},"createdDateTime":{"type":["string","null"],"format":"date-time","description":"When the message was created. Only an import may set it."},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the message was last changed, by a reaction too. At first, when it was created."},"lastEditedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the sender last edited the message. Null on one that was never edited."},"deletedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the message was deleted. Null on one that is not."},"subject":{"type":["string","null"],"description":"The subject, as plain text."},"summary":{"type":["string","null"],"description":"A summary for notifications, in a channel. Null in a chat."},"chatId":{"type":["string","null"],"readOnly":true,"description":"The id of the chat."},"importance":{"$ref":"#/components/schemas/chatMessageImportance","description":"How urgent the sender made the message."},"locale":{"type":"string","description":"The language of the message, which is always `en-us`."},"webUrl":{"type":["string","null"],"readOnly":true,"description":"Where the message opens in Teams. Null in a chat."},"channelIdentity":{"oneOf":[{"$ref":"#/components/schemas/channelIdentity"},{"type":"null"}],"readOnly":true,"description":"The channel that the message was posted in. Null in a chat."},"policyViolation":{"oneOf":[{"$ref":"#/components/schemas/chatMessagePolicyViolation"},{"type":"null"}],"description":"How the message breaks a policy. Null on one that breaks none."},"eventDetail":{"oneOf":[{"$ref":"#/components/schemas/eventMessageDetail"},{"type":"null"}],"readOnly":true,"description":"What happened, on a system event message. Null on every other."},"from":{"oneOf":[{"$ref":"#/components/schemas/chatMessageFromIdentitySet"},{"type":"null"}],"description":"Who sent the message. Null on a system event message. Only an import may set it."},"body":{"$ref":"#/components/schemas/itemBody","description":"What the message says, as plain text or HTML. A deleted message has an empty one."},"attachments":{"type":["array","null"],"description":"What is attached to the message.","items":{"$ref":"#/components/schemas/chatMessageAttachment"}},"mentions":{"type":["array","null"],"description":"Who and what the message mentions. If there is one, the body is `html`.","items":{"$ref":"#/components/schemas/chatMessageMention"}},"reactions":{"type":["array","null"],"readOnly":true,"description":"The reactions, one for each user and emoji.","items":{"$ref":"#/components/schemas/chatMessageReaction"}},"messageHistory":{"type":["array","null"],"readOnly":true,"description":"The changes of the message, those of its reactions for example. It may be absent.","items":{"$ref":"#/components/schemas/chatMessageHistoryItem"}}};
const properties_f0a90c6d6130 = {"@odata.context":{"$ref":"#/components/schemas/odataContext"},"@odata.type":{"type":"string","const":"#microsoft.graph.user","description":"Says that this is a user, where a list can have something else as well."},"id":{"type":"string","readOnly":true,"description":"The user's id."},"accountEnabled":{"type":["boolean","null"],"description":"Whether the user can sign in."},"businessPhones":{"type":"array","description":"The business telephone numbers. One at the most.","items":{"type":"string"}},"city":{"type":["string","null"],"description":"The city."},"companyName":{"type":["string","null"],"description":"The company, for people who come from outside."},"country":{"type":["string","null"],"description":"The country or region, such as `US`."},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true,"description":"When the user was created."},"department":{"type":["string","null"],"description":"The department."},"displayName":{"type":["string","null"],"description":"The display name."},"employeeId":{"type":["string","null"],"description":"The number that the organization gave the user."},"employeeType":{"type":["string","null"],"description":"The kind of employment, such as `Employee` or `Contractor`."},"externalUserState":{"type":["string","null"],"description":"Whether an invited guest has accepted: `PendingAcceptance` or `Accepted`. Null for everybody else."},"faxNumber":{"type":["string","null"],"description":"The fax number."},"givenName":{"type":["string","null"],"description":"The first name."},"imAddresses":{"type":["array","null"],"readOnly":true,"description":"The addresses for calls and chats.","items":{"type":"string"}},"jobTitle":{"type":["string","null"],"description":"The job title."},"mail":{"type":["string","null"],"description":"The e-mail address."},"mailNickname":{"type":["string","null"],"description":"The e-mail alias."},"mobilePhone":{"type":["string","null"],"description":"The mobile telephone number."},"officeLocation":{"type":["string","null"],"description":"Where the office is."},"onPremisesSyncEnabled":{"type":["boolean","null"],"readOnly":true,"description":"Whether the user comes from a directory of the organization's own. Null if that was never so."},"otherMails":{"type":"array","description":"Further e-mail addresses.","items":{"type":"string"}},"postalCode":{"type":["string","null"],"description":"The postal code."},"preferredLanguage":{"type":["string","null"],"description":"The language, such as `en-US`."},"proxyAddresses":{"type":"array","readOnly":true,"description":"Every address that mail reaches the user at; `SMTP:` in capitals marks the first.","items":{"type":"string"}},"state":{"type":["string","null"],"description":"The state or province."},"streetAddress":{"type":["string","null"],"description":"The street and the number."},"surname":{"type":["string","null"],"description":"The last name."},"usageLocation":{"type":["string","null"],"description":"Where the user uses the services, as a country code of two letters, such as `DE`."},"userPrincipalName":{"type":["string","null"],"description":"The name to sign in with."},"userType":{"type":["string","null"],"description":"`Member` or `Guest`."}};
const type_182b32493dcc = ["integer","null"];
const type_396d11dfd69e = ["array","null"];
const type_3be7a1eadbe8 = ["boolean","null"];
const type_ebf51c8947af = ["object","null"];
const type_f2aa28b7b593 = ["string","null"];

export default {
  "listChats.200": validate_chatCollection,
  "listChats.400": validate_odataError,
  "listChats.401": validate_odataError,
  "listChats.403": validate_odataError,
  "listChats.412": validate_odataError,
  "listChats.429": validate_odataError,
  "listChats.500": validate_odataError,
  "listChats.503": validate_odataError,
  "listChats.default": validate_odataError,
  "createChat.201": validate_chat,
  "createChat.400": validate_odataError,
  "createChat.401": validate_odataError,
  "createChat.403": validate_odataError,
  "createChat.404": validate_odataError,
  "createChat.413": validate_odataError,
  "createChat.415": validate_odataError,
  "createChat.429": validate_odataError,
  "createChat.500": validate_odataError,
  "createChat.503": validate_odataError,
  "createChat.default": validate_odataError,
  "getChat.200": validate_chat,
  "getChat.400": validate_odataError,
  "getChat.401": validate_odataError,
  "getChat.403": validate_odataError,
  "getChat.404": validate_odataError,
  "getChat.429": validate_odataError,
  "getChat.500": validate_odataError,
  "getChat.503": validate_odataError,
  "getChat.default": validate_odataError,
  "updateChat.200": validate_chat,
  "updateChat.400": validate_odataError,
  "updateChat.401": validate_odataError,
  "updateChat.403": validate_odataError,
  "updateChat.404": validate_odataError,
  "updateChat.413": validate_odataError,
  "updateChat.415": validate_odataError,
  "updateChat.429": validate_odataError,
  "updateChat.500": validate_odataError,
  "updateChat.503": validate_odataError,
  "updateChat.default": validate_odataError,
  "deleteChat.400": validate_odataError,
  "deleteChat.401": validate_odataError,
  "deleteChat.403": validate_odataError,
  "deleteChat.404": validate_odataError,
  "deleteChat.429": validate_odataError,
  "deleteChat.500": validate_odataError,
  "deleteChat.503": validate_odataError,
  "deleteChat.default": validate_odataError,
  "hideChatForUser.400": validate_odataError,
  "hideChatForUser.401": validate_odataError,
  "hideChatForUser.403": validate_odataError,
  "hideChatForUser.404": validate_odataError,
  "hideChatForUser.412": validate_odataError,
  "hideChatForUser.413": validate_odataError,
  "hideChatForUser.415": validate_odataError,
  "hideChatForUser.429": validate_odataError,
  "hideChatForUser.500": validate_odataError,
  "hideChatForUser.503": validate_odataError,
  "hideChatForUser.default": validate_odataError,
  "unhideChatForUser.400": validate_odataError,
  "unhideChatForUser.401": validate_odataError,
  "unhideChatForUser.403": validate_odataError,
  "unhideChatForUser.404": validate_odataError,
  "unhideChatForUser.412": validate_odataError,
  "unhideChatForUser.413": validate_odataError,
  "unhideChatForUser.415": validate_odataError,
  "unhideChatForUser.429": validate_odataError,
  "unhideChatForUser.500": validate_odataError,
  "unhideChatForUser.503": validate_odataError,
  "unhideChatForUser.default": validate_odataError,
  "markChatReadForUser.400": validate_odataError,
  "markChatReadForUser.401": validate_odataError,
  "markChatReadForUser.403": validate_odataError,
  "markChatReadForUser.404": validate_odataError,
  "markChatReadForUser.412": validate_odataError,
  "markChatReadForUser.413": validate_odataError,
  "markChatReadForUser.415": validate_odataError,
  "markChatReadForUser.429": validate_odataError,
  "markChatReadForUser.500": validate_odataError,
  "markChatReadForUser.503": validate_odataError,
  "markChatReadForUser.default": validate_odataError,
  "markChatUnreadForUser.400": validate_odataError,
  "markChatUnreadForUser.401": validate_odataError,
  "markChatUnreadForUser.403": validate_odataError,
  "markChatUnreadForUser.404": validate_odataError,
  "markChatUnreadForUser.412": validate_odataError,
  "markChatUnreadForUser.413": validate_odataError,
  "markChatUnreadForUser.415": validate_odataError,
  "markChatUnreadForUser.429": validate_odataError,
  "markChatUnreadForUser.500": validate_odataError,
  "markChatUnreadForUser.503": validate_odataError,
  "markChatUnreadForUser.default": validate_odataError,
  "removeAllAccessForUser.400": validate_odataError,
  "removeAllAccessForUser.401": validate_odataError,
  "removeAllAccessForUser.403": validate_odataError,
  "removeAllAccessForUser.404": validate_odataError,
  "removeAllAccessForUser.412": validate_odataError,
  "removeAllAccessForUser.413": validate_odataError,
  "removeAllAccessForUser.415": validate_odataError,
  "removeAllAccessForUser.429": validate_odataError,
  "removeAllAccessForUser.500": validate_odataError,
  "removeAllAccessForUser.503": validate_odataError,
  "removeAllAccessForUser.default": validate_odataError,
  "startChatMigration.400": validate_odataError,
  "startChatMigration.401": validate_odataError,
  "startChatMigration.403": validate_odataError,
  "startChatMigration.404": validate_odataError,
  "startChatMigration.413": validate_odataError,
  "startChatMigration.415": validate_odataError,
  "startChatMigration.429": validate_odataError,
  "startChatMigration.500": validate_odataError,
  "startChatMigration.503": validate_odataError,
  "startChatMigration.default": validate_odataError,
  "completeChatMigration.400": validate_odataError,
  "completeChatMigration.401": validate_odataError,
  "completeChatMigration.403": validate_odataError,
  "completeChatMigration.404": validate_odataError,
  "completeChatMigration.429": validate_odataError,
  "completeChatMigration.500": validate_odataError,
  "completeChatMigration.503": validate_odataError,
  "completeChatMigration.default": validate_odataError,
  "listMyChats.200": validate_chatCollection,
  "listMyChats.400": validate_odataError,
  "listMyChats.401": validate_odataError,
  "listMyChats.403": validate_odataError,
  "listMyChats.429": validate_odataError,
  "listMyChats.500": validate_odataError,
  "listMyChats.503": validate_odataError,
  "listMyChats.default": validate_odataError,
  "getMyChat.200": validate_chat,
  "getMyChat.400": validate_odataError,
  "getMyChat.401": validate_odataError,
  "getMyChat.403": validate_odataError,
  "getMyChat.404": validate_odataError,
  "getMyChat.429": validate_odataError,
  "getMyChat.500": validate_odataError,
  "getMyChat.503": validate_odataError,
  "getMyChat.default": validate_odataError,
  "listUserChats.200": validate_chatCollection,
  "listUserChats.400": validate_odataError,
  "listUserChats.401": validate_odataError,
  "listUserChats.403": validate_odataError,
  "listUserChats.404": validate_odataError,
  "listUserChats.429": validate_odataError,
  "listUserChats.500": validate_odataError,
  "listUserChats.503": validate_odataError,
  "listUserChats.default": validate_odataError,
  "getUserChat.200": validate_chat,
  "getUserChat.400": validate_odataError,
  "getUserChat.401": validate_odataError,
  "getUserChat.403": validate_odataError,
  "getUserChat.404": validate_odataError,
  "getUserChat.429": validate_odataError,
  "getUserChat.500": validate_odataError,
  "getUserChat.503": validate_odataError,
  "getUserChat.default": validate_odataError,
  "getChatForUserApp.200": validate_chat,
  "getChatForUserApp.400": validate_odataError,
  "getChatForUserApp.401": validate_odataError,
  "getChatForUserApp.403": validate_odataError,
  "getChatForUserApp.404": validate_odataError,
  "getChatForUserApp.429": validate_odataError,
  "getChatForUserApp.500": validate_odataError,
  "getChatForUserApp.503": validate_odataError,
  "getChatForUserApp.default": validate_odataError,
  "getDeletedChat.200": validate_deletedChat,
  "getDeletedChat.400": validate_odataError,
  "getDeletedChat.401": validate_odataError,
  "getDeletedChat.403": validate_odataError,
  "getDeletedChat.404": validate_odataError,
  "getDeletedChat.429": validate_odataError,
  "getDeletedChat.500": validate_odataError,
  "getDeletedChat.503": validate_odataError,
  "getDeletedChat.default": validate_odataError,
  "undoDeleteChat.400": validate_odataError,
  "undoDeleteChat.401": validate_odataError,
  "undoDeleteChat.403": validate_odataError,
  "undoDeleteChat.404": validate_odataError,
  "undoDeleteChat.429": validate_odataError,
  "undoDeleteChat.500": validate_odataError,
  "undoDeleteChat.503": validate_odataError,
  "undoDeleteChat.default": validate_odataError,
  "listChatMembers.200": validate_conversationMemberCollection,
  "listChatMembers.400": validate_odataError,
  "listChatMembers.401": validate_odataError,
  "listChatMembers.403": validate_odataError,
  "listChatMembers.404": validate_odataError,
  "listChatMembers.429": validate_odataError,
  "listChatMembers.500": validate_odataError,
  "listChatMembers.503": validate_odataError,
  "listChatMembers.default": validate_odataError,
  "addChatMember.400": validate_odataError,
  "addChatMember.401": validate_odataError,
  "addChatMember.403": validate_odataError,
  "addChatMember.404": validate_odataError,
  "addChatMember.413": validate_odataError,
  "addChatMember.415": validate_odataError,
  "addChatMember.429": validate_odataError,
  "addChatMember.500": validate_odataError,
  "addChatMember.503": validate_odataError,
  "addChatMember.default": validate_odataError,
  "getChatMember.200": validate_conversationMember,
  "getChatMember.400": validate_odataError,
  "getChatMember.401": validate_odataError,
  "getChatMember.403": validate_odataError,
  "getChatMember.404": validate_odataError,
  "getChatMember.429": validate_odataError,
  "getChatMember.500": validate_odataError,
  "getChatMember.503": validate_odataError,
  "getChatMember.default": validate_odataError,
  "removeChatMember.400": validate_odataError,
  "removeChatMember.401": validate_odataError,
  "removeChatMember.403": validate_odataError,
  "removeChatMember.404": validate_odataError,
  "removeChatMember.429": validate_odataError,
  "removeChatMember.500": validate_odataError,
  "removeChatMember.503": validate_odataError,
  "removeChatMember.default": validate_odataError,
  "listMyChatMembers.200": validate_conversationMemberCollection,
  "listMyChatMembers.400": validate_odataError,
  "listMyChatMembers.401": validate_odataError,
  "listMyChatMembers.403": validate_odataError,
  "listMyChatMembers.404": validate_odataError,
  "listMyChatMembers.429": validate_odataError,
  "listMyChatMembers.500": validate_odataError,
  "listMyChatMembers.503": validate_odataError,
  "listMyChatMembers.default": validate_odataError,
  "getMyChatMember.200": validate_conversationMember,
  "getMyChatMember.400": validate_odataError,
  "getMyChatMember.401": validate_odataError,
  "getMyChatMember.403": validate_odataError,
  "getMyChatMember.404": validate_odataError,
  "getMyChatMember.429": validate_odataError,
  "getMyChatMember.500": validate_odataError,
  "getMyChatMember.503": validate_odataError,
  "getMyChatMember.default": validate_odataError,
  "listUserChatMembers.200": validate_conversationMemberCollection,
  "listUserChatMembers.400": validate_odataError,
  "listUserChatMembers.401": validate_odataError,
  "listUserChatMembers.403": validate_odataError,
  "listUserChatMembers.404": validate_odataError,
  "listUserChatMembers.429": validate_odataError,
  "listUserChatMembers.500": validate_odataError,
  "listUserChatMembers.503": validate_odataError,
  "listUserChatMembers.default": validate_odataError,
  "getUserChatMember.200": validate_conversationMember,
  "getUserChatMember.400": validate_odataError,
  "getUserChatMember.401": validate_odataError,
  "getUserChatMember.403": validate_odataError,
  "getUserChatMember.404": validate_odataError,
  "getUserChatMember.429": validate_odataError,
  "getUserChatMember.500": validate_odataError,
  "getUserChatMember.503": validate_odataError,
  "getUserChatMember.default": validate_odataError,
  "listChatMessages.200": validate_chatMessageCollection,
  "listChatMessages.400": validate_odataError,
  "listChatMessages.401": validate_odataError,
  "listChatMessages.403": validate_odataError,
  "listChatMessages.404": validate_odataError,
  "listChatMessages.429": validate_odataError,
  "listChatMessages.500": validate_odataError,
  "listChatMessages.503": validate_odataError,
  "listChatMessages.default": validate_odataError,
  "sendChatMessage.201": validate_chatMessage,
  "sendChatMessage.400": validate_odataError,
  "sendChatMessage.401": validate_odataError,
  "sendChatMessage.403": validate_odataError,
  "sendChatMessage.404": validate_odataError,
  "sendChatMessage.412": validate_odataError,
  "sendChatMessage.413": validate_odataError,
  "sendChatMessage.415": validate_odataError,
  "sendChatMessage.429": validate_odataError,
  "sendChatMessage.500": validate_odataError,
  "sendChatMessage.503": validate_odataError,
  "sendChatMessage.default": validate_odataError,
  "listMyChatMessages.200": validate_chatMessageCollection,
  "listMyChatMessages.400": validate_odataError,
  "listMyChatMessages.401": validate_odataError,
  "listMyChatMessages.403": validate_odataError,
  "listMyChatMessages.404": validate_odataError,
  "listMyChatMessages.429": validate_odataError,
  "listMyChatMessages.500": validate_odataError,
  "listMyChatMessages.503": validate_odataError,
  "listMyChatMessages.default": validate_odataError,
  "sendMyChatMessage.201": validate_chatMessage,
  "sendMyChatMessage.400": validate_odataError,
  "sendMyChatMessage.401": validate_odataError,
  "sendMyChatMessage.403": validate_odataError,
  "sendMyChatMessage.404": validate_odataError,
  "sendMyChatMessage.413": validate_odataError,
  "sendMyChatMessage.415": validate_odataError,
  "sendMyChatMessage.429": validate_odataError,
  "sendMyChatMessage.500": validate_odataError,
  "sendMyChatMessage.503": validate_odataError,
  "sendMyChatMessage.default": validate_odataError,
  "listUserChatMessages.200": validate_chatMessageCollection,
  "listUserChatMessages.400": validate_odataError,
  "listUserChatMessages.401": validate_odataError,
  "listUserChatMessages.403": validate_odataError,
  "listUserChatMessages.404": validate_odataError,
  "listUserChatMessages.429": validate_odataError,
  "listUserChatMessages.500": validate_odataError,
  "listUserChatMessages.503": validate_odataError,
  "listUserChatMessages.default": validate_odataError,
  "sendUserChatMessage.201": validate_chatMessage,
  "sendUserChatMessage.400": validate_odataError,
  "sendUserChatMessage.401": validate_odataError,
  "sendUserChatMessage.403": validate_odataError,
  "sendUserChatMessage.404": validate_odataError,
  "sendUserChatMessage.412": validate_odataError,
  "sendUserChatMessage.413": validate_odataError,
  "sendUserChatMessage.415": validate_odataError,
  "sendUserChatMessage.429": validate_odataError,
  "sendUserChatMessage.500": validate_odataError,
  "sendUserChatMessage.503": validate_odataError,
  "sendUserChatMessage.default": validate_odataError,
  "getChatMessage.200": validate_chatMessage,
  "getChatMessage.400": validate_odataError,
  "getChatMessage.401": validate_odataError,
  "getChatMessage.403": validate_odataError,
  "getChatMessage.404": validate_odataError,
  "getChatMessage.429": validate_odataError,
  "getChatMessage.500": validate_odataError,
  "getChatMessage.503": validate_odataError,
  "getChatMessage.default": validate_odataError,
  "updateChatMessage.400": validate_odataError,
  "updateChatMessage.401": validate_odataError,
  "updateChatMessage.402": validate_odataError,
  "updateChatMessage.403": validate_odataError,
  "updateChatMessage.404": validate_odataError,
  "updateChatMessage.413": validate_odataError,
  "updateChatMessage.415": validate_odataError,
  "updateChatMessage.429": validate_odataError,
  "updateChatMessage.500": validate_odataError,
  "updateChatMessage.503": validate_odataError,
  "updateChatMessage.default": validate_odataError,
  "getMyChatMessage.200": validate_chatMessage,
  "getMyChatMessage.400": validate_odataError,
  "getMyChatMessage.401": validate_odataError,
  "getMyChatMessage.403": validate_odataError,
  "getMyChatMessage.404": validate_odataError,
  "getMyChatMessage.429": validate_odataError,
  "getMyChatMessage.500": validate_odataError,
  "getMyChatMessage.503": validate_odataError,
  "getMyChatMessage.default": validate_odataError,
  "updateMyChatMessage.400": validate_odataError,
  "updateMyChatMessage.401": validate_odataError,
  "updateMyChatMessage.403": validate_odataError,
  "updateMyChatMessage.404": validate_odataError,
  "updateMyChatMessage.413": validate_odataError,
  "updateMyChatMessage.415": validate_odataError,
  "updateMyChatMessage.429": validate_odataError,
  "updateMyChatMessage.500": validate_odataError,
  "updateMyChatMessage.503": validate_odataError,
  "updateMyChatMessage.default": validate_odataError,
  "undoSoftDeleteMyChatMessage.400": validate_odataError,
  "undoSoftDeleteMyChatMessage.401": validate_odataError,
  "undoSoftDeleteMyChatMessage.403": validate_odataError,
  "undoSoftDeleteMyChatMessage.404": validate_odataError,
  "undoSoftDeleteMyChatMessage.429": validate_odataError,
  "undoSoftDeleteMyChatMessage.500": validate_odataError,
  "undoSoftDeleteMyChatMessage.503": validate_odataError,
  "undoSoftDeleteMyChatMessage.default": validate_odataError,
  "softDeleteMyChatMessage.400": validate_odataError,
  "softDeleteMyChatMessage.401": validate_odataError,
  "softDeleteMyChatMessage.403": validate_odataError,
  "softDeleteMyChatMessage.404": validate_odataError,
  "softDeleteMyChatMessage.429": validate_odataError,
  "softDeleteMyChatMessage.500": validate_odataError,
  "softDeleteMyChatMessage.503": validate_odataError,
  "softDeleteMyChatMessage.default": validate_odataError,
  "listMyHostedContents.200": validate_chatMessageHostedContentCollection,
  "listMyHostedContents.400": validate_odataError,
  "listMyHostedContents.401": validate_odataError,
  "listMyHostedContents.403": validate_odataError,
  "listMyHostedContents.404": validate_odataError,
  "listMyHostedContents.429": validate_odataError,
  "listMyHostedContents.500": validate_odataError,
  "listMyHostedContents.503": validate_odataError,
  "listMyHostedContents.default": validate_odataError,
  "getMyHostedContent.200": validate_chatMessageHostedContent,
  "getMyHostedContent.400": validate_odataError,
  "getMyHostedContent.401": validate_odataError,
  "getMyHostedContent.403": validate_odataError,
  "getMyHostedContent.404": validate_odataError,
  "getMyHostedContent.429": validate_odataError,
  "getMyHostedContent.500": validate_odataError,
  "getMyHostedContent.503": validate_odataError,
  "getMyHostedContent.default": validate_odataError,
  "getMyHostedContentValue.400": validate_odataError,
  "getMyHostedContentValue.401": validate_odataError,
  "getMyHostedContentValue.403": validate_odataError,
  "getMyHostedContentValue.404": validate_odataError,
  "getMyHostedContentValue.429": validate_odataError,
  "getMyHostedContentValue.500": validate_odataError,
  "getMyHostedContentValue.503": validate_odataError,
  "getMyHostedContentValue.default": validate_odataError,
  "getUserChatMessage.200": validate_chatMessage,
  "getUserChatMessage.400": validate_odataError,
  "getUserChatMessage.401": validate_odataError,
  "getUserChatMessage.403": validate_odataError,
  "getUserChatMessage.404": validate_odataError,
  "getUserChatMessage.429": validate_odataError,
  "getUserChatMessage.500": validate_odataError,
  "getUserChatMessage.503": validate_odataError,
  "getUserChatMessage.default": validate_odataError,
  "updateUserChatMessage.400": validate_odataError,
  "updateUserChatMessage.401": validate_odataError,
  "updateUserChatMessage.402": validate_odataError,
  "updateUserChatMessage.403": validate_odataError,
  "updateUserChatMessage.404": validate_odataError,
  "updateUserChatMessage.413": validate_odataError,
  "updateUserChatMessage.415": validate_odataError,
  "updateUserChatMessage.429": validate_odataError,
  "updateUserChatMessage.500": validate_odataError,
  "updateUserChatMessage.503": validate_odataError,
  "updateUserChatMessage.default": validate_odataError,
  "softDeleteChatMessage.400": validate_odataError,
  "softDeleteChatMessage.401": validate_odataError,
  "softDeleteChatMessage.403": validate_odataError,
  "softDeleteChatMessage.404": validate_odataError,
  "softDeleteChatMessage.412": validate_odataError,
  "softDeleteChatMessage.429": validate_odataError,
  "softDeleteChatMessage.500": validate_odataError,
  "softDeleteChatMessage.503": validate_odataError,
  "softDeleteChatMessage.default": validate_odataError,
  "undoSoftDeleteChatMessage.400": validate_odataError,
  "undoSoftDeleteChatMessage.401": validate_odataError,
  "undoSoftDeleteChatMessage.403": validate_odataError,
  "undoSoftDeleteChatMessage.404": validate_odataError,
  "undoSoftDeleteChatMessage.412": validate_odataError,
  "undoSoftDeleteChatMessage.429": validate_odataError,
  "undoSoftDeleteChatMessage.500": validate_odataError,
  "undoSoftDeleteChatMessage.503": validate_odataError,
  "undoSoftDeleteChatMessage.default": validate_odataError,
  "setChatMessageReaction.400": validate_odataError,
  "setChatMessageReaction.401": validate_odataError,
  "setChatMessageReaction.403": validate_odataError,
  "setChatMessageReaction.404": validate_odataError,
  "setChatMessageReaction.412": validate_odataError,
  "setChatMessageReaction.413": validate_odataError,
  "setChatMessageReaction.415": validate_odataError,
  "setChatMessageReaction.429": validate_odataError,
  "setChatMessageReaction.500": validate_odataError,
  "setChatMessageReaction.503": validate_odataError,
  "setChatMessageReaction.default": validate_odataError,
  "unsetChatMessageReaction.400": validate_odataError,
  "unsetChatMessageReaction.401": validate_odataError,
  "unsetChatMessageReaction.403": validate_odataError,
  "unsetChatMessageReaction.404": validate_odataError,
  "unsetChatMessageReaction.412": validate_odataError,
  "unsetChatMessageReaction.413": validate_odataError,
  "unsetChatMessageReaction.415": validate_odataError,
  "unsetChatMessageReaction.429": validate_odataError,
  "unsetChatMessageReaction.500": validate_odataError,
  "unsetChatMessageReaction.503": validate_odataError,
  "unsetChatMessageReaction.default": validate_odataError,
  "replyWithQuote.201": validate_chatMessage,
  "replyWithQuote.400": validate_odataError,
  "replyWithQuote.401": validate_odataError,
  "replyWithQuote.403": validate_odataError,
  "replyWithQuote.404": validate_odataError,
  "replyWithQuote.412": validate_odataError,
  "replyWithQuote.413": validate_odataError,
  "replyWithQuote.415": validate_odataError,
  "replyWithQuote.429": validate_odataError,
  "replyWithQuote.500": validate_odataError,
  "replyWithQuote.503": validate_odataError,
  "replyWithQuote.default": validate_odataError,
  "listHostedContents.200": validate_chatMessageHostedContentCollection,
  "listHostedContents.400": validate_odataError,
  "listHostedContents.401": validate_odataError,
  "listHostedContents.403": validate_odataError,
  "listHostedContents.404": validate_odataError,
  "listHostedContents.429": validate_odataError,
  "listHostedContents.500": validate_odataError,
  "listHostedContents.503": validate_odataError,
  "listHostedContents.default": validate_odataError,
  "listUserHostedContents.200": validate_chatMessageHostedContentCollection,
  "listUserHostedContents.400": validate_odataError,
  "listUserHostedContents.401": validate_odataError,
  "listUserHostedContents.403": validate_odataError,
  "listUserHostedContents.404": validate_odataError,
  "listUserHostedContents.429": validate_odataError,
  "listUserHostedContents.500": validate_odataError,
  "listUserHostedContents.503": validate_odataError,
  "listUserHostedContents.default": validate_odataError,
  "getUserHostedContent.200": validate_chatMessageHostedContent,
  "getUserHostedContent.400": validate_odataError,
  "getUserHostedContent.401": validate_odataError,
  "getUserHostedContent.403": validate_odataError,
  "getUserHostedContent.404": validate_odataError,
  "getUserHostedContent.429": validate_odataError,
  "getUserHostedContent.500": validate_odataError,
  "getUserHostedContent.503": validate_odataError,
  "getUserHostedContent.default": validate_odataError,
  "getUserHostedContentValue.400": validate_odataError,
  "getUserHostedContentValue.401": validate_odataError,
  "getUserHostedContentValue.403": validate_odataError,
  "getUserHostedContentValue.404": validate_odataError,
  "getUserHostedContentValue.429": validate_odataError,
  "getUserHostedContentValue.500": validate_odataError,
  "getUserHostedContentValue.503": validate_odataError,
  "getUserHostedContentValue.default": validate_odataError,
  "getHostedContent.200": validate_chatMessageHostedContent,
  "getHostedContent.400": validate_odataError,
  "getHostedContent.401": validate_odataError,
  "getHostedContent.403": validate_odataError,
  "getHostedContent.404": validate_odataError,
  "getHostedContent.429": validate_odataError,
  "getHostedContent.500": validate_odataError,
  "getHostedContent.503": validate_odataError,
  "getHostedContent.default": validate_odataError,
  "getHostedContentValue.400": validate_odataError,
  "getHostedContentValue.401": validate_odataError,
  "getHostedContentValue.403": validate_odataError,
  "getHostedContentValue.404": validate_odataError,
  "getHostedContentValue.429": validate_odataError,
  "getHostedContentValue.500": validate_odataError,
  "getHostedContentValue.503": validate_odataError,
  "getHostedContentValue.default": validate_odataError,
  "getAllMessages.200": validate_chatMessageCollection,
  "getAllMessages.400": validate_odataError,
  "getAllMessages.401": validate_odataError,
  "getAllMessages.403": validate_odataError,
  "getAllMessages.404": validate_odataError,
  "getAllMessages.429": validate_odataError,
  "getAllMessages.500": validate_odataError,
  "getAllMessages.503": validate_odataError,
  "getAllMessages.default": validate_odataError,
  "deltaChatMessages.200": validate_chatMessageDeltaCollection,
  "deltaChatMessages.400": validate_odataError,
  "deltaChatMessages.401": validate_odataError,
  "deltaChatMessages.403": validate_odataError,
  "deltaChatMessages.404": validate_odataError,
  "deltaChatMessages.429": validate_odataError,
  "deltaChatMessages.500": validate_odataError,
  "deltaChatMessages.503": validate_odataError,
  "deltaChatMessages.default": validate_odataError,
  "getAllRetainedMessages.200": validate_chatMessageCollection,
  "getAllRetainedMessages.400": validate_odataError,
  "getAllRetainedMessages.401": validate_odataError,
  "getAllRetainedMessages.403": validate_odataError,
  "getAllRetainedMessages.404": validate_odataError,
  "getAllRetainedMessages.429": validate_odataError,
  "getAllRetainedMessages.500": validate_odataError,
  "getAllRetainedMessages.503": validate_odataError,
  "getAllRetainedMessages.default": validate_odataError,
  "deleteTargetedMessage.400": validate_odataError,
  "deleteTargetedMessage.401": validate_odataError,
  "deleteTargetedMessage.403": validate_odataError,
  "deleteTargetedMessage.404": validate_odataError,
  "deleteTargetedMessage.412": validate_odataError,
  "deleteTargetedMessage.429": validate_odataError,
  "deleteTargetedMessage.500": validate_odataError,
  "deleteTargetedMessage.503": validate_odataError,
  "deleteTargetedMessage.default": validate_odataError,
  "listPinnedMessages.200": validate_pinnedChatMessageInfoCollection,
  "listPinnedMessages.400": validate_odataError,
  "listPinnedMessages.401": validate_odataError,
  "listPinnedMessages.403": validate_odataError,
  "listPinnedMessages.404": validate_odataError,
  "listPinnedMessages.429": validate_odataError,
  "listPinnedMessages.500": validate_odataError,
  "listPinnedMessages.503": validate_odataError,
  "listPinnedMessages.default": validate_odataError,
  "pinMessage.201": validate_pinnedChatMessageInfo,
  "pinMessage.400": validate_odataError,
  "pinMessage.401": validate_odataError,
  "pinMessage.403": validate_odataError,
  "pinMessage.404": validate_odataError,
  "pinMessage.413": validate_odataError,
  "pinMessage.415": validate_odataError,
  "pinMessage.429": validate_odataError,
  "pinMessage.500": validate_odataError,
  "pinMessage.503": validate_odataError,
  "pinMessage.default": validate_odataError,
  "unpinMessage.400": validate_odataError,
  "unpinMessage.401": validate_odataError,
  "unpinMessage.403": validate_odataError,
  "unpinMessage.404": validate_odataError,
  "unpinMessage.429": validate_odataError,
  "unpinMessage.500": validate_odataError,
  "unpinMessage.503": validate_odataError,
  "unpinMessage.default": validate_odataError,
  "listChatApps.200": validate_teamsAppInstallationCollection,
  "listChatApps.400": validate_odataError,
  "listChatApps.401": validate_odataError,
  "listChatApps.403": validate_odataError,
  "listChatApps.404": validate_odataError,
  "listChatApps.429": validate_odataError,
  "listChatApps.500": validate_odataError,
  "listChatApps.503": validate_odataError,
  "listChatApps.default": validate_odataError,
  "addChatApp.400": validate_odataError,
  "addChatApp.401": validate_odataError,
  "addChatApp.403": validate_odataError,
  "addChatApp.404": validate_odataError,
  "addChatApp.409": validate_odataError,
  "addChatApp.413": validate_odataError,
  "addChatApp.415": validate_odataError,
  "addChatApp.429": validate_odataError,
  "addChatApp.500": validate_odataError,
  "addChatApp.503": validate_odataError,
  "addChatApp.default": validate_odataError,
  "getChatApp.200": validate_teamsAppInstallation,
  "getChatApp.400": validate_odataError,
  "getChatApp.401": validate_odataError,
  "getChatApp.403": validate_odataError,
  "getChatApp.404": validate_odataError,
  "getChatApp.429": validate_odataError,
  "getChatApp.500": validate_odataError,
  "getChatApp.503": validate_odataError,
  "getChatApp.default": validate_odataError,
  "removeChatApp.400": validate_odataError,
  "removeChatApp.401": validate_odataError,
  "removeChatApp.403": validate_odataError,
  "removeChatApp.404": validate_odataError,
  "removeChatApp.429": validate_odataError,
  "removeChatApp.500": validate_odataError,
  "removeChatApp.503": validate_odataError,
  "removeChatApp.default": validate_odataError,
  "upgradeChatApp.400": validate_odataError,
  "upgradeChatApp.401": validate_odataError,
  "upgradeChatApp.403": validate_odataError,
  "upgradeChatApp.404": validate_odataError,
  "upgradeChatApp.413": validate_odataError,
  "upgradeChatApp.415": validate_odataError,
  "upgradeChatApp.429": validate_odataError,
  "upgradeChatApp.500": validate_odataError,
  "upgradeChatApp.503": validate_odataError,
  "upgradeChatApp.default": validate_odataError,
  "listChatPermissionGrants.200": validate_resourceSpecificPermissionGrantCollection,
  "listChatPermissionGrants.400": validate_odataError,
  "listChatPermissionGrants.401": validate_odataError,
  "listChatPermissionGrants.403": validate_odataError,
  "listChatPermissionGrants.404": validate_odataError,
  "listChatPermissionGrants.429": validate_odataError,
  "listChatPermissionGrants.500": validate_odataError,
  "listChatPermissionGrants.503": validate_odataError,
  "listChatPermissionGrants.default": validate_odataError,
  "sendActivityNotificationInChat.400": validate_odataError,
  "sendActivityNotificationInChat.401": validate_odataError,
  "sendActivityNotificationInChat.403": validate_odataError,
  "sendActivityNotificationInChat.404": validate_odataError,
  "sendActivityNotificationInChat.409": validate_odataError,
  "sendActivityNotificationInChat.413": validate_odataError,
  "sendActivityNotificationInChat.415": validate_odataError,
  "sendActivityNotificationInChat.429": validate_odataError,
  "sendActivityNotificationInChat.500": validate_odataError,
  "sendActivityNotificationInChat.503": validate_odataError,
  "sendActivityNotificationInChat.default": validate_odataError,
  "listChatTabs.200": validate_teamsTabCollection,
  "listChatTabs.400": validate_odataError,
  "listChatTabs.401": validate_odataError,
  "listChatTabs.403": validate_odataError,
  "listChatTabs.404": validate_odataError,
  "listChatTabs.429": validate_odataError,
  "listChatTabs.500": validate_odataError,
  "listChatTabs.503": validate_odataError,
  "listChatTabs.default": validate_odataError,
  "addChatTab.201": validate_teamsTab,
  "addChatTab.400": validate_odataError,
  "addChatTab.401": validate_odataError,
  "addChatTab.403": validate_odataError,
  "addChatTab.404": validate_odataError,
  "addChatTab.413": validate_odataError,
  "addChatTab.415": validate_odataError,
  "addChatTab.429": validate_odataError,
  "addChatTab.500": validate_odataError,
  "addChatTab.503": validate_odataError,
  "addChatTab.default": validate_odataError,
  "getChatTab.200": validate_teamsTab,
  "getChatTab.400": validate_odataError,
  "getChatTab.401": validate_odataError,
  "getChatTab.403": validate_odataError,
  "getChatTab.404": validate_odataError,
  "getChatTab.429": validate_odataError,
  "getChatTab.500": validate_odataError,
  "getChatTab.503": validate_odataError,
  "getChatTab.default": validate_odataError,
  "updateChatTab.200": validate_teamsTab,
  "updateChatTab.400": validate_odataError,
  "updateChatTab.401": validate_odataError,
  "updateChatTab.403": validate_odataError,
  "updateChatTab.404": validate_odataError,
  "updateChatTab.413": validate_odataError,
  "updateChatTab.415": validate_odataError,
  "updateChatTab.429": validate_odataError,
  "updateChatTab.500": validate_odataError,
  "updateChatTab.503": validate_odataError,
  "updateChatTab.default": validate_odataError,
  "removeChatTab.400": validate_odataError,
  "removeChatTab.401": validate_odataError,
  "removeChatTab.403": validate_odataError,
  "removeChatTab.404": validate_odataError,
  "removeChatTab.429": validate_odataError,
  "removeChatTab.500": validate_odataError,
  "removeChatTab.503": validate_odataError,
  "removeChatTab.default": validate_odataError,
  "listConversations.200": validate_conversationCollection,
  "listConversations.400": validate_odataError,
  "listConversations.401": validate_odataError,
  "listConversations.403": validate_odataError,
  "listConversations.404": validate_odataError,
  "listConversations.429": validate_odataError,
  "listConversations.500": validate_odataError,
  "listConversations.503": validate_odataError,
  "listConversations.default": validate_odataError,
  "createConversation.201": validate_conversation,
  "createConversation.400": validate_odataError,
  "createConversation.401": validate_odataError,
  "createConversation.403": validate_odataError,
  "createConversation.404": validate_odataError,
  "createConversation.412": validate_odataError,
  "createConversation.413": validate_odataError,
  "createConversation.415": validate_odataError,
  "createConversation.429": validate_odataError,
  "createConversation.500": validate_odataError,
  "createConversation.503": validate_odataError,
  "createConversation.default": validate_odataError,
  "getConversation.200": validate_conversation,
  "getConversation.400": validate_odataError,
  "getConversation.401": validate_odataError,
  "getConversation.403": validate_odataError,
  "getConversation.404": validate_odataError,
  "getConversation.429": validate_odataError,
  "getConversation.500": validate_odataError,
  "getConversation.503": validate_odataError,
  "getConversation.default": validate_odataError,
  "createConversationWithId.201": validate_conversationValue,
  "createConversationWithId.400": validate_odataError,
  "createConversationWithId.401": validate_odataError,
  "createConversationWithId.403": validate_odataError,
  "createConversationWithId.404": validate_odataError,
  "createConversationWithId.409": validate_odataError,
  "createConversationWithId.412": validate_odataError,
  "createConversationWithId.413": validate_odataError,
  "createConversationWithId.415": validate_odataError,
  "createConversationWithId.429": validate_odataError,
  "createConversationWithId.500": validate_odataError,
  "createConversationWithId.503": validate_odataError,
  "createConversationWithId.default": validate_odataError,
  "deleteConversation.400": validate_odataError,
  "deleteConversation.401": validate_odataError,
  "deleteConversation.403": validate_odataError,
  "deleteConversation.404": validate_odataError,
  "deleteConversation.429": validate_odataError,
  "deleteConversation.500": validate_odataError,
  "deleteConversation.503": validate_odataError,
  "deleteConversation.default": validate_odataError,
  "listConversationThreads.200": validate_conversationThreadCollection,
  "listConversationThreads.400": validate_odataError,
  "listConversationThreads.401": validate_odataError,
  "listConversationThreads.403": validate_odataError,
  "listConversationThreads.404": validate_odataError,
  "listConversationThreads.429": validate_odataError,
  "listConversationThreads.500": validate_odataError,
  "listConversationThreads.503": validate_odataError,
  "listConversationThreads.default": validate_odataError,
  "createConversationThread.201": validate_conversationThread,
  "createConversationThread.400": validate_odataError,
  "createConversationThread.401": validate_odataError,
  "createConversationThread.403": validate_odataError,
  "createConversationThread.404": validate_odataError,
  "createConversationThread.412": validate_odataError,
  "createConversationThread.413": validate_odataError,
  "createConversationThread.415": validate_odataError,
  "createConversationThread.429": validate_odataError,
  "createConversationThread.500": validate_odataError,
  "createConversationThread.503": validate_odataError,
  "createConversationThread.default": validate_odataError,
  "listThreads.200": validate_conversationThreadCollection,
  "listThreads.400": validate_odataError,
  "listThreads.401": validate_odataError,
  "listThreads.403": validate_odataError,
  "listThreads.404": validate_odataError,
  "listThreads.429": validate_odataError,
  "listThreads.500": validate_odataError,
  "listThreads.503": validate_odataError,
  "listThreads.default": validate_odataError,
  "createThread.201": validate_conversationThread,
  "createThread.400": validate_odataError,
  "createThread.401": validate_odataError,
  "createThread.403": validate_odataError,
  "createThread.404": validate_odataError,
  "createThread.412": validate_odataError,
  "createThread.413": validate_odataError,
  "createThread.415": validate_odataError,
  "createThread.429": validate_odataError,
  "createThread.500": validate_odataError,
  "createThread.503": validate_odataError,
  "createThread.default": validate_odataError,
  "getThread.200": validate_conversationThread,
  "getThread.400": validate_odataError,
  "getThread.401": validate_odataError,
  "getThread.403": validate_odataError,
  "getThread.404": validate_odataError,
  "getThread.429": validate_odataError,
  "getThread.500": validate_odataError,
  "getThread.503": validate_odataError,
  "getThread.default": validate_odataError,
  "updateThread.200": validate_emptyObject,
  "updateThread.400": validate_odataError,
  "updateThread.401": validate_odataError,
  "updateThread.403": validate_odataError,
  "updateThread.404": validate_odataError,
  "updateThread.413": validate_odataError,
  "updateThread.415": validate_odataError,
  "updateThread.429": validate_odataError,
  "updateThread.500": validate_odataError,
  "updateThread.503": validate_odataError,
  "updateThread.default": validate_odataError,
  "deleteThread.400": validate_odataError,
  "deleteThread.401": validate_odataError,
  "deleteThread.403": validate_odataError,
  "deleteThread.404": validate_odataError,
  "deleteThread.429": validate_odataError,
  "deleteThread.500": validate_odataError,
  "deleteThread.503": validate_odataError,
  "deleteThread.default": validate_odataError,
  "getConversationThread.200": validate_conversationThread,
  "getConversationThread.400": validate_odataError,
  "getConversationThread.401": validate_odataError,
  "getConversationThread.403": validate_odataError,
  "getConversationThread.404": validate_odataError,
  "getConversationThread.429": validate_odataError,
  "getConversationThread.500": validate_odataError,
  "getConversationThread.503": validate_odataError,
  "getConversationThread.default": validate_odataError,
  "updateConversationThread.200": validate_emptyObject,
  "updateConversationThread.400": validate_odataError,
  "updateConversationThread.401": validate_odataError,
  "updateConversationThread.403": validate_odataError,
  "updateConversationThread.404": validate_odataError,
  "updateConversationThread.413": validate_odataError,
  "updateConversationThread.415": validate_odataError,
  "updateConversationThread.429": validate_odataError,
  "updateConversationThread.500": validate_odataError,
  "updateConversationThread.503": validate_odataError,
  "updateConversationThread.default": validate_odataError,
  "deleteConversationThread.400": validate_odataError,
  "deleteConversationThread.401": validate_odataError,
  "deleteConversationThread.403": validate_odataError,
  "deleteConversationThread.404": validate_odataError,
  "deleteConversationThread.429": validate_odataError,
  "deleteConversationThread.500": validate_odataError,
  "deleteConversationThread.503": validate_odataError,
  "deleteConversationThread.default": validate_odataError,
  "replyToThread.400": validate_odataError,
  "replyToThread.401": validate_odataError,
  "replyToThread.403": validate_odataError,
  "replyToThread.404": validate_odataError,
  "replyToThread.412": validate_odataError,
  "replyToThread.413": validate_odataError,
  "replyToThread.415": validate_odataError,
  "replyToThread.429": validate_odataError,
  "replyToThread.500": validate_odataError,
  "replyToThread.503": validate_odataError,
  "replyToThread.default": validate_odataError,
  "replyToConversationThread.400": validate_odataError,
  "replyToConversationThread.401": validate_odataError,
  "replyToConversationThread.403": validate_odataError,
  "replyToConversationThread.404": validate_odataError,
  "replyToConversationThread.412": validate_odataError,
  "replyToConversationThread.413": validate_odataError,
  "replyToConversationThread.415": validate_odataError,
  "replyToConversationThread.429": validate_odataError,
  "replyToConversationThread.500": validate_odataError,
  "replyToConversationThread.503": validate_odataError,
  "replyToConversationThread.default": validate_odataError,
  "listPosts.200": validate_postCollection,
  "listPosts.400": validate_odataError,
  "listPosts.401": validate_odataError,
  "listPosts.403": validate_odataError,
  "listPosts.404": validate_odataError,
  "listPosts.429": validate_odataError,
  "listPosts.500": validate_odataError,
  "listPosts.503": validate_odataError,
  "listPosts.default": validate_odataError,
  "listConversationPosts.200": validate_postCollection,
  "listConversationPosts.400": validate_odataError,
  "listConversationPosts.401": validate_odataError,
  "listConversationPosts.403": validate_odataError,
  "listConversationPosts.404": validate_odataError,
  "listConversationPosts.429": validate_odataError,
  "listConversationPosts.500": validate_odataError,
  "listConversationPosts.503": validate_odataError,
  "listConversationPosts.default": validate_odataError,
  "getPost.200": validate_post,
  "getPost.400": validate_odataError,
  "getPost.401": validate_odataError,
  "getPost.403": validate_odataError,
  "getPost.404": validate_odataError,
  "getPost.429": validate_odataError,
  "getPost.500": validate_odataError,
  "getPost.503": validate_odataError,
  "getPost.default": validate_odataError,
  "getConversationPost.200": validate_post,
  "getConversationPost.400": validate_odataError,
  "getConversationPost.401": validate_odataError,
  "getConversationPost.403": validate_odataError,
  "getConversationPost.404": validate_odataError,
  "getConversationPost.429": validate_odataError,
  "getConversationPost.500": validate_odataError,
  "getConversationPost.503": validate_odataError,
  "getConversationPost.default": validate_odataError,
  "replyToPost.400": validate_odataError,
  "replyToPost.401": validate_odataError,
  "replyToPost.403": validate_odataError,
  "replyToPost.404": validate_odataError,
  "replyToPost.413": validate_odataError,
  "replyToPost.415": validate_odataError,
  "replyToPost.429": validate_odataError,
  "replyToPost.500": validate_odataError,
  "replyToPost.503": validate_odataError,
  "replyToPost.default": validate_odataError,
  "replyToConversationPost.400": validate_odataError,
  "replyToConversationPost.401": validate_odataError,
  "replyToConversationPost.403": validate_odataError,
  "replyToConversationPost.404": validate_odataError,
  "replyToConversationPost.413": validate_odataError,
  "replyToConversationPost.415": validate_odataError,
  "replyToConversationPost.429": validate_odataError,
  "replyToConversationPost.500": validate_odataError,
  "replyToConversationPost.503": validate_odataError,
  "replyToConversationPost.default": validate_odataError,
  "forwardPost.400": validate_odataError,
  "forwardPost.401": validate_odataError,
  "forwardPost.403": validate_odataError,
  "forwardPost.404": validate_odataError,
  "forwardPost.413": validate_odataError,
  "forwardPost.415": validate_odataError,
  "forwardPost.429": validate_odataError,
  "forwardPost.500": validate_odataError,
  "forwardPost.503": validate_odataError,
  "forwardPost.default": validate_odataError,
  "forwardConversationPost.400": validate_odataError,
  "forwardConversationPost.401": validate_odataError,
  "forwardConversationPost.403": validate_odataError,
  "forwardConversationPost.404": validate_odataError,
  "forwardConversationPost.413": validate_odataError,
  "forwardConversationPost.415": validate_odataError,
  "forwardConversationPost.429": validate_odataError,
  "forwardConversationPost.500": validate_odataError,
  "forwardConversationPost.503": validate_odataError,
  "forwardConversationPost.default": validate_odataError,
  "listPostAttachments.200": validate_attachmentCollection,
  "listPostAttachments.400": validate_odataError,
  "listPostAttachments.401": validate_odataError,
  "listPostAttachments.403": validate_odataError,
  "listPostAttachments.404": validate_odataError,
  "listPostAttachments.412": validate_odataError,
  "listPostAttachments.429": validate_odataError,
  "listPostAttachments.500": validate_odataError,
  "listPostAttachments.503": validate_odataError,
  "listPostAttachments.default": validate_odataError,
  "getPostAttachment.200": validate_attachment,
  "getPostAttachment.400": validate_odataError,
  "getPostAttachment.401": validate_odataError,
  "getPostAttachment.403": validate_odataError,
  "getPostAttachment.404": validate_odataError,
  "getPostAttachment.412": validate_odataError,
  "getPostAttachment.429": validate_odataError,
  "getPostAttachment.500": validate_odataError,
  "getPostAttachment.503": validate_odataError,
  "getPostAttachment.default": validate_odataError,
  "deletePostAttachment.400": validate_odataError,
  "deletePostAttachment.401": validate_odataError,
  "deletePostAttachment.403": validate_odataError,
  "deletePostAttachment.404": validate_odataError,
  "deletePostAttachment.412": validate_odataError,
  "deletePostAttachment.429": validate_odataError,
  "deletePostAttachment.500": validate_odataError,
  "deletePostAttachment.503": validate_odataError,
  "deletePostAttachment.default": validate_odataError,
  "getPostAttachmentValue.400": validate_odataError,
  "getPostAttachmentValue.401": validate_odataError,
  "getPostAttachmentValue.403": validate_odataError,
  "getPostAttachmentValue.404": validate_odataError,
  "getPostAttachmentValue.412": validate_odataError,
  "getPostAttachmentValue.429": validate_odataError,
  "getPostAttachmentValue.500": validate_odataError,
  "getPostAttachmentValue.503": validate_odataError,
  "getPostAttachmentValue.default": validate_odataError,
  "createPostExtension.201": validate_openTypeExtension,
  "createPostExtension.400": validate_odataError,
  "createPostExtension.401": validate_odataError,
  "createPostExtension.403": validate_odataError,
  "createPostExtension.404": validate_odataError,
  "createPostExtension.413": validate_odataError,
  "createPostExtension.415": validate_odataError,
  "createPostExtension.429": validate_odataError,
  "createPostExtension.500": validate_odataError,
  "createPostExtension.503": validate_odataError,
  "createPostExtension.default": validate_odataError,
  "getPostExtension.200": validate_openTypeExtension,
  "getPostExtension.400": validate_odataError,
  "getPostExtension.401": validate_odataError,
  "getPostExtension.403": validate_odataError,
  "getPostExtension.404": validate_odataError,
  "getPostExtension.429": validate_odataError,
  "getPostExtension.500": validate_odataError,
  "getPostExtension.503": validate_odataError,
  "getPostExtension.default": validate_odataError,
  "updatePostExtension.200": validate_openTypeExtension,
  "updatePostExtension.400": validate_odataError,
  "updatePostExtension.401": validate_odataError,
  "updatePostExtension.403": validate_odataError,
  "updatePostExtension.404": validate_odataError,
  "updatePostExtension.413": validate_odataError,
  "updatePostExtension.415": validate_odataError,
  "updatePostExtension.429": validate_odataError,
  "updatePostExtension.500": validate_odataError,
  "updatePostExtension.503": validate_odataError,
  "updatePostExtension.default": validate_odataError,
  "deletePostExtension.400": validate_odataError,
  "deletePostExtension.401": validate_odataError,
  "deletePostExtension.403": validate_odataError,
  "deletePostExtension.404": validate_odataError,
  "deletePostExtension.429": validate_odataError,
  "deletePostExtension.500": validate_odataError,
  "deletePostExtension.503": validate_odataError,
  "deletePostExtension.default": validate_odataError,
  "listConversationPostAttachments.200": validate_attachmentCollection,
  "listConversationPostAttachments.400": validate_odataError,
  "listConversationPostAttachments.401": validate_odataError,
  "listConversationPostAttachments.403": validate_odataError,
  "listConversationPostAttachments.404": validate_odataError,
  "listConversationPostAttachments.412": validate_odataError,
  "listConversationPostAttachments.429": validate_odataError,
  "listConversationPostAttachments.500": validate_odataError,
  "listConversationPostAttachments.503": validate_odataError,
  "listConversationPostAttachments.default": validate_odataError,
  "getConversationPostAttachment.200": validate_attachment,
  "getConversationPostAttachment.400": validate_odataError,
  "getConversationPostAttachment.401": validate_odataError,
  "getConversationPostAttachment.403": validate_odataError,
  "getConversationPostAttachment.404": validate_odataError,
  "getConversationPostAttachment.412": validate_odataError,
  "getConversationPostAttachment.429": validate_odataError,
  "getConversationPostAttachment.500": validate_odataError,
  "getConversationPostAttachment.503": validate_odataError,
  "getConversationPostAttachment.default": validate_odataError,
  "deleteConversationPostAttachment.400": validate_odataError,
  "deleteConversationPostAttachment.401": validate_odataError,
  "deleteConversationPostAttachment.403": validate_odataError,
  "deleteConversationPostAttachment.404": validate_odataError,
  "deleteConversationPostAttachment.412": validate_odataError,
  "deleteConversationPostAttachment.429": validate_odataError,
  "deleteConversationPostAttachment.500": validate_odataError,
  "deleteConversationPostAttachment.503": validate_odataError,
  "deleteConversationPostAttachment.default": validate_odataError,
  "getConversationPostAttachmentValue.400": validate_odataError,
  "getConversationPostAttachmentValue.401": validate_odataError,
  "getConversationPostAttachmentValue.403": validate_odataError,
  "getConversationPostAttachmentValue.404": validate_odataError,
  "getConversationPostAttachmentValue.412": validate_odataError,
  "getConversationPostAttachmentValue.429": validate_odataError,
  "getConversationPostAttachmentValue.500": validate_odataError,
  "getConversationPostAttachmentValue.503": validate_odataError,
  "getConversationPostAttachmentValue.default": validate_odataError,
  "listAcceptedSenders.200": validate_directoryObjectCollection,
  "listAcceptedSenders.400": validate_odataError,
  "listAcceptedSenders.401": validate_odataError,
  "listAcceptedSenders.403": validate_odataError,
  "listAcceptedSenders.404": validate_odataError,
  "listAcceptedSenders.412": validate_odataError,
  "listAcceptedSenders.429": validate_odataError,
  "listAcceptedSenders.500": validate_odataError,
  "listAcceptedSenders.503": validate_odataError,
  "listAcceptedSenders.default": validate_odataError,
  "addAcceptedSender.400": validate_odataError,
  "addAcceptedSender.401": validate_odataError,
  "addAcceptedSender.403": validate_odataError,
  "addAcceptedSender.404": validate_odataError,
  "addAcceptedSender.412": validate_odataError,
  "addAcceptedSender.413": validate_odataError,
  "addAcceptedSender.415": validate_odataError,
  "addAcceptedSender.429": validate_odataError,
  "addAcceptedSender.500": validate_odataError,
  "addAcceptedSender.503": validate_odataError,
  "addAcceptedSender.default": validate_odataError,
  "removeAcceptedSender.400": validate_odataError,
  "removeAcceptedSender.401": validate_odataError,
  "removeAcceptedSender.403": validate_odataError,
  "removeAcceptedSender.404": validate_odataError,
  "removeAcceptedSender.412": validate_odataError,
  "removeAcceptedSender.429": validate_odataError,
  "removeAcceptedSender.500": validate_odataError,
  "removeAcceptedSender.503": validate_odataError,
  "removeAcceptedSender.default": validate_odataError,
  "listRejectedSenders.200": validate_directoryObjectCollection,
  "listRejectedSenders.400": validate_odataError,
  "listRejectedSenders.401": validate_odataError,
  "listRejectedSenders.403": validate_odataError,
  "listRejectedSenders.404": validate_odataError,
  "listRejectedSenders.412": validate_odataError,
  "listRejectedSenders.429": validate_odataError,
  "listRejectedSenders.500": validate_odataError,
  "listRejectedSenders.503": validate_odataError,
  "listRejectedSenders.default": validate_odataError,
  "addRejectedSender.400": validate_odataError,
  "addRejectedSender.401": validate_odataError,
  "addRejectedSender.403": validate_odataError,
  "addRejectedSender.404": validate_odataError,
  "addRejectedSender.412": validate_odataError,
  "addRejectedSender.413": validate_odataError,
  "addRejectedSender.415": validate_odataError,
  "addRejectedSender.429": validate_odataError,
  "addRejectedSender.500": validate_odataError,
  "addRejectedSender.503": validate_odataError,
  "addRejectedSender.default": validate_odataError,
  "removeRejectedSender.400": validate_odataError,
  "removeRejectedSender.401": validate_odataError,
  "removeRejectedSender.403": validate_odataError,
  "removeRejectedSender.404": validate_odataError,
  "removeRejectedSender.412": validate_odataError,
  "removeRejectedSender.429": validate_odataError,
  "removeRejectedSender.500": validate_odataError,
  "removeRejectedSender.503": validate_odataError,
  "removeRejectedSender.default": validate_odataError,
  "listSubscriptions.200": validate_subscriptionCollection,
  "listSubscriptions.400": validate_odataError,
  "listSubscriptions.401": validate_odataError,
  "listSubscriptions.403": validate_odataError,
  "listSubscriptions.429": validate_odataError,
  "listSubscriptions.500": validate_odataError,
  "listSubscriptions.503": validate_odataError,
  "listSubscriptions.default": validate_odataError,
  "createSubscription.201": validate_subscription,
  "createSubscription.400": validate_odataError,
  "createSubscription.401": validate_odataError,
  "createSubscription.403": validate_odataError,
  "createSubscription.404": validate_odataError,
  "createSubscription.409": validate_odataError,
  "createSubscription.413": validate_odataError,
  "createSubscription.415": validate_odataError,
  "createSubscription.429": validate_odataError,
  "createSubscription.500": validate_odataError,
  "createSubscription.503": validate_odataError,
  "createSubscription.default": validate_odataError,
  "getSubscription.200": validate_subscription,
  "getSubscription.400": validate_odataError,
  "getSubscription.401": validate_odataError,
  "getSubscription.403": validate_odataError,
  "getSubscription.404": validate_odataError,
  "getSubscription.429": validate_odataError,
  "getSubscription.500": validate_odataError,
  "getSubscription.503": validate_odataError,
  "getSubscription.default": validate_odataError,
  "updateSubscription.200": validate_subscription,
  "updateSubscription.400": validate_odataError,
  "updateSubscription.401": validate_odataError,
  "updateSubscription.403": validate_odataError,
  "updateSubscription.404": validate_odataError,
  "updateSubscription.413": validate_odataError,
  "updateSubscription.415": validate_odataError,
  "updateSubscription.429": validate_odataError,
  "updateSubscription.500": validate_odataError,
  "updateSubscription.503": validate_odataError,
  "updateSubscription.default": validate_odataError,
  "deleteSubscription.400": validate_odataError,
  "deleteSubscription.401": validate_odataError,
  "deleteSubscription.403": validate_odataError,
  "deleteSubscription.404": validate_odataError,
  "deleteSubscription.429": validate_odataError,
  "deleteSubscription.500": validate_odataError,
  "deleteSubscription.503": validate_odataError,
  "deleteSubscription.default": validate_odataError,
  "reauthorizeSubscription.400": validate_odataError,
  "reauthorizeSubscription.401": validate_odataError,
  "reauthorizeSubscription.403": validate_odataError,
  "reauthorizeSubscription.404": validate_odataError,
  "reauthorizeSubscription.429": validate_odataError,
  "reauthorizeSubscription.500": validate_odataError,
  "reauthorizeSubscription.503": validate_odataError,
  "reauthorizeSubscription.default": validate_odataError,
  "getMe.200": validate_user,
  "getMe.400": validate_odataError,
  "getMe.401": validate_odataError,
  "getMe.403": validate_odataError,
  "getMe.429": validate_odataError,
  "getMe.500": validate_odataError,
  "getMe.503": validate_odataError,
  "getMe.default": validate_odataError,
  "getMyPhotoValue.400": validate_odataError,
  "getMyPhotoValue.401": validate_odataError,
  "getMyPhotoValue.403": validate_odataError,
  "getMyPhotoValue.404": validate_odataError,
  "getMyPhotoValue.429": validate_odataError,
  "getMyPhotoValue.500": validate_odataError,
  "getMyPhotoValue.503": validate_odataError,
  "getMyPhotoValue.default": validate_odataError,
  "listMyMemberOf.200": validate_directoryObjectCollection,
  "listMyMemberOf.400": validate_odataError,
  "listMyMemberOf.401": validate_odataError,
  "listMyMemberOf.403": validate_odataError,
  "listMyMemberOf.429": validate_odataError,
  "listMyMemberOf.500": validate_odataError,
  "listMyMemberOf.503": validate_odataError,
  "listMyMemberOf.default": validate_odataError,
  "listUsers.200": validate_userCollection,
  "listUsers.400": validate_odataError,
  "listUsers.401": validate_odataError,
  "listUsers.403": validate_odataError,
  "listUsers.429": validate_odataError,
  "listUsers.500": validate_odataError,
  "listUsers.503": validate_odataError,
  "listUsers.default": validate_odataError,
  "getUser.200": validate_user,
  "getUser.400": validate_odataError,
  "getUser.401": validate_odataError,
  "getUser.403": validate_odataError,
  "getUser.404": validate_odataError,
  "getUser.429": validate_odataError,
  "getUser.500": validate_odataError,
  "getUser.503": validate_odataError,
  "getUser.default": validate_odataError,
  "getUserPhotoValue.400": validate_odataError,
  "getUserPhotoValue.401": validate_odataError,
  "getUserPhotoValue.403": validate_odataError,
  "getUserPhotoValue.404": validate_odataError,
  "getUserPhotoValue.429": validate_odataError,
  "getUserPhotoValue.500": validate_odataError,
  "getUserPhotoValue.503": validate_odataError,
  "getUserPhotoValue.default": validate_odataError,
  "listGroups.200": validate_groupCollection,
  "listGroups.400": validate_odataError,
  "listGroups.401": validate_odataError,
  "listGroups.403": validate_odataError,
  "listGroups.429": validate_odataError,
  "listGroups.500": validate_odataError,
  "listGroups.503": validate_odataError,
  "listGroups.default": validate_odataError,
  "getGroup.200": validate_group,
  "getGroup.400": validate_odataError,
  "getGroup.401": validate_odataError,
  "getGroup.403": validate_odataError,
  "getGroup.404": validate_odataError,
  "getGroup.429": validate_odataError,
  "getGroup.500": validate_odataError,
  "getGroup.503": validate_odataError,
  "getGroup.default": validate_odataError,
  "listGroupMembers.200": validate_directoryObjectCollection,
  "listGroupMembers.400": validate_odataError,
  "listGroupMembers.401": validate_odataError,
  "listGroupMembers.403": validate_odataError,
  "listGroupMembers.404": validate_odataError,
  "listGroupMembers.429": validate_odataError,
  "listGroupMembers.500": validate_odataError,
  "listGroupMembers.503": validate_odataError,
  "listGroupMembers.default": validate_odataError,
  "runBatch.200": validate_batchResponse,
  "runBatch.400": validate_odataError,
  "runBatch.401": validate_odataError,
  "runBatch.403": validate_odataError,
  "runBatch.413": validate_odataError,
  "runBatch.415": validate_odataError,
  "runBatch.429": validate_odataError,
  "runBatch.500": validate_odataError,
  "runBatch.503": validate_odataError,
  "runBatch.default": validate_odataError,
  "webhooks.changeNotification": validate_changeNotificationCollection,
  "webhooks.lifecycleNotification": validate_changeNotificationCollection,
};

export const patternRules = {
  "^ *([cC][rR][eE][aA]|[uU][pP][dD][aA]|[dD][eE][lL][eE])[tT][eE][dD]( *, *([cC][rR][eE][aA]|[uU][pP][dD][aA]|[dD][eE][lL][eE])[tT][eE][dD])* *$": "Which changes to post, `created`, `updated` and `deleted`, joined by commas. Case does not matter.",
  "^#microsoft[.]graph[.][A-Za-z]+$": "Which kind of item it is, `#microsoft.graph.event` for one.",
  "^(?![A-Za-z][A-Za-z0-9+.\\-]*:)(?!//)(?!/?\\$batch).+$": "The path and the query below the version, `/me/chats?$top=5` for one. It has no scheme, host or version, and is not `$batch` itself.",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$": "The bytes, as base64. The padding may be left out.",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": "The content of the file, in base64 with its padding. The request as a whole is 4 MB at most, so a file is a little less than 3 MB. A larger file needs an upload session, which is not part of this API.",
  "^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$": "What the sender may do about a violation: `none`, `allowFalsePositiveOverride` (call it an error), `allowOverrideWithoutJustification` or `allowOverrideWithJustification`, in any case, several of them joined by commas.",
  "^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$": "What is done about a message: `none`, `notifySender` (everybody may still read it), `blockAccess` (nobody may) or `blockAccessExternal` (nobody outside the organization may), in any case, several of them joined by commas.",
  "^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$": "What the sender did about a violation: `none`, `override` or `reportFalsePositive`, in any case, several of them joined by commas.",
  "^[A-Za-z]+(, ?[A-Za-z]+)*$": "What was done to a message: `reactionAdded`, `reactionRemoved` or `actionUndefined`, several of them joined by commas. Evolvable: be ready for another name.",
  "^[^:]*$": "The title, 250 characters at most, without a colon. Defaults to none.",
  "^https?://[^\\s/?#]+(/[^\\s?#]*)?/([Uu][Ss][Ee][Rr][Ss]|[Gg][Rr][Oo][Uu][Pp][Ss])((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+)$": "An absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. For a user, x is the id or the user principal name; for a group, the id.",
  "^https?://[^\\s/?#]+(/[^\\s?#]*)?/[Aa][Pp][Pp][Cc][Aa][Tt][Aa][Ll][Oo][Gg][Ss]/[Tt][Ee][Aa][Mm][Ss][Aa][Pp][Pp][Ss]((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+)$": "An absolute URL that ends in `/appCatalogs/teamsApps('x')` or `/appCatalogs/teamsApps/x`, where x is the id that the catalog gave the app. Any origin and version do: national clouds and local servers have their own.",
  "^https?://[^\\s/?#]+(/[^\\s?#]*)?/[Cc][Hh][Aa][Tt][Ss]((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+)(/[Mm][Ee][Ss][Ss][Aa][Gg][Ee][Ss]((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+))?$": "An absolute URL that ends in `/chats/x` or `/chats/x/messages/y`, keys in parentheses included: the chat of the path, or a message in it.",
  "^https?://[^\\s/?#]+(/[^\\s?#]*)?/[Cc][Hh][Aa][Tt][Ss]((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+)/[Mm][Ee][Ss][Ss][Aa][Gg][Ee][Ss]((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+)$": "An absolute URL that ends in `/chats/x/messages/y`, where x is the id of a chat and y that of a message in it. Each may also stand in parentheses and quotes, as in `/messages('y')`. Any origin and version do: national clouds and local servers have their own.",
  "^https?://[^\\s/?#]+(/[^\\s?#]*)?/[Uu][Ss][Ee][Rr][Ss]((\\(|%28)('|%27)[^\\s/?#]+('|%27)(\\)|%29)|/[^\\s/?#()]+)$": "An absolute URL that ends in `/users('x')` or `/users/x`, where x is a user's id or user principal name. Any origin and version do: national clouds and local servers have their own. An apostrophe inside quotes is doubled.",
  "^image/(?:jpg|jpeg|png)$": "The media type, `image/jpg`, `image/jpeg` or `image/png`."
};
