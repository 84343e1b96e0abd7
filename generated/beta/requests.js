// Generated from openapi/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
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
    };
    exports.fastFormats = {
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
    };
    exports.formatNames = Object.keys(exports.fullFormats);
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
var v0 = validate52, schema19 = { $id: "v0", type: "object", properties: { path: { type: "object", required: [], properties: {} }, query: { type: "object", required: [], properties: { $top: { type: "integer", minimum: 1, maximum: 50 }, $expand: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["members", "lastMessagePreview"] } }, $filter: { type: "string", minLength: 1, maxLength: 4096 }, $orderby: { type: "string", enum: ["lastMessagePreview/createdDateTime desc"] }, $skiptoken: { type: "string", minLength: 1, maxLength: 4096 } } }, header: { type: "object", required: [], properties: { "client-request-id": { type: "string", maxLength: 128 }, Prefer: { type: "string" } } } } }, func1 = require_ucs2length().default;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate52.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.$top !== void 0) {
                let data2 = data1.$top, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate52.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number") {
                  if (data2 > 50 || isNaN(data2))
                    return validate52.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate52.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.$expand !== void 0) {
                  let data3 = data1.$expand, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      var valid2 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0], _errs9 = errors;
                        if (typeof data4 != "string")
                          return validate52.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data4 === "members" || data4 === "lastMessagePreview"))
                          return validate52.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.$expand.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid2 = _errs9 === errors;
                        if (!valid2)
                          break;
                      }
                      if (valid2) {
                        let i1 = data3.length, j0;
                        if (i1 > 1) {
                          let indices0 = {};
                          for (; i1--; ) {
                            let item0 = data3[i1];
                            if (typeof item0 == "string") {
                              if (typeof indices0[item0] == "number") {
                                return j0 = indices0[item0], validate52.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                break;
                              }
                              indices0[item0] = i1;
                            }
                          }
                        }
                      }
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.$filter !== void 0) {
                    let data5 = data1.$filter, _errs11 = errors;
                    if (errors === _errs11)
                      if (typeof data5 == "string") {
                        if (func1(data5) > 4096)
                          return validate52.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                        if (func1(data5) < 1)
                          return validate52.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate52.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs11 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.$orderby !== void 0) {
                      let data6 = data1.$orderby, _errs13 = errors;
                      if (typeof data6 != "string")
                        return validate52.errors = [{ instancePath: instancePath + "/query/$orderby", schemaPath: "#/properties/query/properties/%24orderby/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (data6 !== "lastMessagePreview/createdDateTime desc")
                        return validate52.errors = [{ instancePath: instancePath + "/query/$orderby", schemaPath: "#/properties/query/properties/%24orderby/enum", keyword: "enum", params: { allowedValues: schema19.properties.query.properties.$orderby.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data1.$skiptoken !== void 0) {
                        let data7 = data1.$skiptoken, _errs15 = errors;
                        if (errors === _errs15)
                          if (typeof data7 == "string") {
                            if (func1(data7) > 4096)
                              return validate52.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                            if (func1(data7) < 1)
                              return validate52.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate52.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs15 === errors;
                      } else
                        var valid1 = !0;
                  }
                }
              }
            } else
              return validate52.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs17 = errors;
            if (errors === _errs17)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["client-request-id"] !== void 0) {
                  let data9 = data8["client-request-id"], _errs19 = errors;
                  if (errors === _errs19)
                    if (typeof data9 == "string") {
                      if (func1(data9) > 128)
                        return validate52.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid4 = _errs19 === errors;
                } else
                  var valid4 = !0;
                if (valid4)
                  if (data8.Prefer !== void 0) {
                    let _errs21 = errors;
                    if (typeof data8.Prefer != "string")
                      return validate52.errors = [{ instancePath: instancePath + "/header/Prefer", schemaPath: "#/properties/header/properties/Prefer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid4 = _errs21 === errors;
                  } else
                    var valid4 = !0;
              } else
                return validate52.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs17 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v1 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate53.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query, _errs3 = errors;
          if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate53.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data2 = data.header, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2["client-request-id"] !== void 0) {
                  let data3 = data2["client-request-id"];
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 128)
                        return validate53.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate53.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate53.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var s_chatDraftOrCreate = validate55;
var pattern3 = new RegExp("^[^@]*@(odata|microsoft[.]graph)[.]", "u"), schema25 = { type: "string", description: "The type of what is sent. It may be left out.", enum: ["#microsoft.graph.chat", "microsoft.graph.chat"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "#microsoft.graph.chat" || data === "microsoft.graph.chat" ? (validate58.errors = vErrors, errors === 0) : (validate58.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { type: "object", title: "Member of a new chat", description: "A person to put into a chat, bound by URL.", required: ["@odata.type", "roles", "user@odata.bind"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.aadUserConversationMember", "microsoft.graph.aadUserConversationMember"], description: "The kind of member. People with a Microsoft Entra account are the only kind that a request can add." }, roles: { type: "array", description: "Exactly one role. A guest of the tenant is a `guest`; everybody else is an `owner`, federated users included.", minItems: 1, maxItems: 1, items: { type: "string", enum: ["owner", "guest"] } }, "user@odata.bind": { $ref: "#/components/schemas/userUrl" }, tenantId: { type: "string", minLength: 1, maxLength: 256, description: "The home tenant of a federated user, that is, of somebody outside the caller's organization." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
var pattern5 = new RegExp("^https?://[^\\s/?#]+(/[^\\s?#]*)?/users(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (func1(data) > 2048)
        return validate61.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
      if (!pattern5.test(data))
        return validate61.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+(/[^\\s?#]*)?/users(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$" }, message: `must match pattern "^https?://[^\\s/?#]+(/[^\\s?#]*)?/users(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$"` }], !1;
    } else
      return validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.roles === void 0 && (missing0 = "roles") || data["user@odata.bind"] === void 0 && (missing0 = "user@odata.bind"))
        return validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "roles" || key0 === "user@odata.bind" || key0 === "tenantId" || pattern3.test(key0))) {
            return validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate60.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.aadUserConversationMember" || data0 === "microsoft.graph.aadUserConversationMember"))
              return validate60.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema26.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.roles !== void 0) {
              let data1 = data.roles, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  if (data1.length > 1)
                    return validate60.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }], !1;
                  if (data1.length < 1)
                    return validate60.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0], _errs6 = errors;
                      if (typeof data2 != "string")
                        return validate60.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data2 === "owner" || data2 === "guest"))
                        return validate60.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate60.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["user@odata.bind"] !== void 0) {
                let _errs8 = errors;
                validate61(data["user@odata.bind"], { instancePath: instancePath + "/user@odata.bind", parentData: data, parentDataProperty: "user@odata.bind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.tenantId !== void 0) {
                  let data4 = data.tenantId, _errs9 = errors;
                  if (errors === _errs9)
                    if (typeof data4 == "string") {
                      if (func1(data4) > 256)
                        return validate60.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                      if (func1(data4) < 1)
                        return validate60.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate60.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.chatType === void 0 && (missing0 = "chatType") || data.members === void 0 && (missing0 = "members"))
        return validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "chatType" || key0 === "members" || pattern3.test(key0))) {
            return validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let _errs2 = errors;
            validate58(data["@odata.type"], { instancePath: instancePath + "/@odata.type", parentData: data, parentDataProperty: "@odata.type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatType !== void 0) {
              let data1 = data.chatType, _errs3 = errors;
              if (typeof data1 != "string")
                return validate57.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "oneOnOne")
                return validate57.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/const", keyword: "const", params: { allowedValue: "oneOnOne" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 2)
                      return validate57.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }], !1;
                    if (data2.length < 2)
                      return validate57.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate60(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate57.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema28 = { type: "object", title: "Group chat", description: "A new chat of a group of people.", required: ["chatType", "members"], properties: { "@odata.type": { $ref: "#/components/schemas/chatODataType" }, chatType: { type: "string", const: "group", description: "Says that the chat is of a group." }, topic: { type: ["string", "null"], maxLength: 250, pattern: "^[^:]*$", description: "The title, 250 characters at most, without a colon. Defaults to none." }, members: { type: "array", description: "Everybody who takes part, the caller being one of them.", minItems: 2, maxItems: 250, items: { $ref: "#/components/schemas/chatMemberCreate" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, pattern7 = new RegExp("^[^:]*$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.chatType === void 0 && (missing0 = "chatType") || data.members === void 0 && (missing0 = "members"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "chatType" || key0 === "topic" || key0 === "members" || pattern3.test(key0))) {
            return validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let _errs2 = errors;
            validate58(data["@odata.type"], { instancePath: instancePath + "/@odata.type", parentData: data, parentDataProperty: "@odata.type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatType !== void 0) {
              let data1 = data.chatType, _errs3 = errors;
              if (typeof data1 != "string")
                return validate64.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "group")
                return validate64.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/const", keyword: "const", params: { allowedValue: "group" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.topic !== void 0) {
                let data2 = data.topic, _errs5 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate64.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema28.properties.topic.type }, message: "must be string,null" }], !1;
                if (errors === _errs5 && typeof data2 == "string") {
                  if (func1(data2) > 250)
                    return validate64.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }], !1;
                  if (!pattern7.test(data2))
                    return validate64.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[^:]*$" }, message: 'must match pattern "^[^:]*$"' }], !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.members !== void 0) {
                  let data3 = data.members, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      if (data3.length > 250)
                        return validate64.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" }], !1;
                      if (data3.length < 2)
                        return validate64.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }], !1;
                      {
                        var valid1 = !0;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs9 = errors;
                          validate60(data3[i0], { instancePath: instancePath + "/members/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                          var valid1 = _errs9 === errors;
                          if (!valid1)
                            break;
                        }
                      }
                    } else
                      return validate64.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data.chatType;
      if (typeof tag0 == "string")
        if (tag0 === "oneOnOne") {
          validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "group")
          validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate56.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "chatType", tagValue: tag0 }, message: 'value of tag "chatType" must be in oneOf' }], !1;
      else
        return validate56.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "chatType", tagValue: tag0 }, message: 'tag "chatType" must be string' }], !1;
    } else
      return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate56.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate56.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema29 = { type: "object", title: "Draft of a chat", description: "The shape from before chats had types: a group chat of which the caller is the owner and, to begin with, the only member. It carries no members; with members, send a group chat.", properties: { "@odata.type": { $ref: "#/components/schemas/chatODataType" }, chatType: { type: "string", const: "group", description: "Defaults to `group`, the only type that a draft can have." }, topic: { type: ["string", "null"], maxLength: 250, pattern: "^[^:]*$", description: "The title, 250 characters at most, without a colon. Defaults to none." }, id: { type: "string", description: "Read-only. Accepted and ignored; the service makes the id." }, createdDateTime: { type: "string", format: "date-time", description: "Read-only. Accepted and ignored." }, lastUpdatedDateTime: { type: "string", format: "date-time", description: "Read-only. Accepted and ignored." } }, additionalProperties: !1 }, formats0 = require_formats().fullFormats["date-time"];
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "chatType" || key0 === "topic" || key0 === "id" || key0 === "createdDateTime" || key0 === "lastUpdatedDateTime")) {
          return validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let _errs2 = errors;
          validate58(data["@odata.type"], { instancePath: instancePath + "/@odata.type", parentData: data, parentDataProperty: "@odata.type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.chatType !== void 0) {
            let data1 = data.chatType, _errs3 = errors;
            if (typeof data1 != "string")
              return validate70.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data1 !== "group")
              return validate70.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/const", keyword: "const", params: { allowedValue: "group" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.topic !== void 0) {
              let data2 = data.topic, _errs5 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate70.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema29.properties.topic.type }, message: "must be string,null" }], !1;
              if (errors === _errs5 && typeof data2 == "string") {
                if (func1(data2) > 250)
                  return validate70.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }], !1;
                if (!pattern7.test(data2))
                  return validate70.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[^:]*$" }, message: 'must match pattern "^[^:]*$"' }], !1;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs7 = errors;
                if (typeof data.id != "string")
                  return validate70.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data4 = data.createdDateTime, _errs9 = errors;
                  if (errors === _errs9 && errors === _errs9)
                    if (typeof data4 == "string") {
                      if (!formats0.validate(data4))
                        return validate70.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate70.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.lastUpdatedDateTime !== void 0) {
                    let data5 = data.lastUpdatedDateTime, _errs11 = errors;
                    if (errors === _errs11 && errors === _errs11)
                      if (typeof data5 == "string") {
                        if (!formats0.validate(data5))
                          return validate70.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length;
  else
    var props0 = validate56.evaluated.props;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate55.errors = vErrors, !1;
  }
  return validate55.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate55.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var v3 = validate73, schema30 = { $id: "v3", type: "object", properties: { path: { type: "object", required: ["chat-id"], properties: { "chat-id": { type: "string", minLength: 1, maxLength: 512 } } }, query: { type: "object", required: [], properties: { $expand: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["members", "lastMessagePreview"] } } } }, header: { type: "object", required: [], properties: { "client-request-id": { type: "string", maxLength: 128 }, Prefer: { type: "string" } } } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["chat-id"] === void 0 && (missing0 = "chat-id"))
              return validate73.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["chat-id"] !== void 0) {
              let data1 = data0["chat-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 512)
                    return validate73.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate73.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate73.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate73.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.$expand !== void 0) {
                let data3 = data2.$expand;
                if (errors === errors)
                  if (Array.isArray(data3)) {
                    var valid3 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0], _errs9 = errors;
                      if (typeof data4 != "string")
                        return validate73.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data4 === "members" || data4 === "lastMessagePreview"))
                        return validate73.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/enum", keyword: "enum", params: { allowedValues: schema30.properties.query.properties.$expand.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid3 = _errs9 === errors;
                      if (!valid3)
                        break;
                    }
                    if (valid3) {
                      let i1 = data3.length, j0;
                      if (i1 > 1) {
                        let indices0 = {};
                        for (; i1--; ) {
                          let item0 = data3[i1];
                          if (typeof item0 == "string") {
                            if (typeof indices0[item0] == "number") {
                              return j0 = indices0[item0], validate73.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                              break;
                            }
                            indices0[item0] = i1;
                          }
                        }
                      }
                    }
                  } else
                    return validate73.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              }
            } else
              return validate73.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data5 = data.header, _errs11 = errors;
            if (errors === _errs11)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5["client-request-id"] !== void 0) {
                  let data6 = data5["client-request-id"], _errs13 = errors;
                  if (errors === _errs13)
                    if (typeof data6 == "string") {
                      if (func1(data6) > 128)
                        return validate73.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate73.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid5 = _errs13 === errors;
                } else
                  var valid5 = !0;
                if (valid5)
                  if (data5.Prefer !== void 0) {
                    let _errs15 = errors;
                    if (typeof data5.Prefer != "string")
                      return validate73.errors = [{ instancePath: instancePath + "/header/Prefer", schemaPath: "#/properties/header/properties/Prefer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid5 = _errs15 === errors;
                  } else
                    var valid5 = !0;
              } else
                return validate73.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs11 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v4 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["chat-id"] === void 0 && (missing0 = "chat-id"))
              return validate74.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["chat-id"] !== void 0) {
              let data1 = data0["chat-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 512)
                    return validate74.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate74.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate74.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate74.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate74.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data3 = data.header, _errs7 = errors;
            if (errors === _errs7)
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3["client-request-id"] !== void 0) {
                  let data4 = data3["client-request-id"];
                  if (errors === errors)
                    if (typeof data4 == "string") {
                      if (func1(data4) > 128)
                        return validate74.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate74.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate74.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var s_chatUpdate = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.topic === void 0 && (missing0 = "topic"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "topic" || pattern3.test(key0))) {
            return validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let _errs2 = errors;
            validate58(data["@odata.type"], { instancePath: instancePath + "/@odata.type", parentData: data, parentDataProperty: "@odata.type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.topic !== void 0) {
              let data1 = data.topic, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 250)
                    return validate75.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }], !1;
                  if (!pattern7.test(data1))
                    return validate75.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[^:]*$" }, message: 'must match pattern "^[^:]*$"' }], !1;
                } else
                  return validate75.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v6 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["chat-id"] === void 0 && (missing0 = "chat-id"))
              return validate77.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["chat-id"] !== void 0) {
              let data1 = data0["chat-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 512)
                    return validate77.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate77.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate77.errors = [{ instancePath: instancePath + "/path/chat-id", schemaPath: "#/properties/path/properties/chat-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate77.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate77.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data3 = data.header, _errs7 = errors;
            if (errors === _errs7)
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3["client-request-id"] !== void 0) {
                  let data4 = data3["client-request-id"];
                  if (errors === errors)
                    if (typeof data4 == "string") {
                      if (func1(data4) > 128)
                        return validate77.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate77.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate77.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v7 = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate78.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query, _errs3 = errors;
          if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate78.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data2 = data.header, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2["client-request-id"] !== void 0) {
                  let data3 = data2["client-request-id"];
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 128)
                        return validate78.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate78.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate78.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var s_chatAdd = validate79;
var pattern12 = new RegExp("^https?://[^\\s/?#]+(/[^\\s?#]*)?/chats(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.id"] === void 0 && (missing0 = "@odata.id"))
        return validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.id" || pattern3.test(key0))) {
            return validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data["@odata.id"] !== void 0) {
          let data0 = data["@odata.id"];
          if (errors === errors)
            if (typeof data0 == "string") {
              if (func1(data0) > 2048)
                return validate82.errors = [{ instancePath: instancePath + "/@odata.id", schemaPath: "#/properties/%40odata.id/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
              if (!pattern12.test(data0))
                return validate82.errors = [{ instancePath: instancePath + "/@odata.id", schemaPath: "#/properties/%40odata.id/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+(/[^\\s?#]*)?/chats(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$" }, message: `must match pattern "^https?://[^\\s/?#]+(/[^\\s?#]*)?/chats(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$"` }], !1;
            } else
              return validate82.errors = [{ instancePath: instancePath + "/@odata.id", schemaPath: "#/properties/%40odata.id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        }
      }
    } else
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length;
  else
    var props0 = validate56.evaluated.props;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = !0));
    let _errs3 = errors;
    validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2, props0 !== !0 && (props0 = !0));
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate79.errors = vErrors, !1;
  }
  return validate79.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate79.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var v9 = validate84, schema37 = { $id: "v9", type: "object", properties: { path: { type: "object", required: [], properties: {} }, query: { type: "object", required: [], properties: { $top: { type: "integer", minimum: 1, maximum: 50 }, $expand: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["members", "lastMessagePreview"] } }, $filter: { type: "string", minLength: 1, maxLength: 4096 }, $orderby: { type: "string", enum: ["lastMessagePreview/createdDateTime desc"] }, $skiptoken: { type: "string", minLength: 1, maxLength: 4096 } } }, header: { type: "object", required: [], properties: { "client-request-id": { type: "string", maxLength: 128 }, Prefer: { type: "string" } } } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate84.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.$top !== void 0) {
                let data2 = data1.$top, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate84.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number") {
                  if (data2 > 50 || isNaN(data2))
                    return validate84.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate84.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.$expand !== void 0) {
                  let data3 = data1.$expand, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      var valid2 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0], _errs9 = errors;
                        if (typeof data4 != "string")
                          return validate84.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data4 === "members" || data4 === "lastMessagePreview"))
                          return validate84.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.query.properties.$expand.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid2 = _errs9 === errors;
                        if (!valid2)
                          break;
                      }
                      if (valid2) {
                        let i1 = data3.length, j0;
                        if (i1 > 1) {
                          let indices0 = {};
                          for (; i1--; ) {
                            let item0 = data3[i1];
                            if (typeof item0 == "string") {
                              if (typeof indices0[item0] == "number") {
                                return j0 = indices0[item0], validate84.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                break;
                              }
                              indices0[item0] = i1;
                            }
                          }
                        }
                      }
                    } else
                      return validate84.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.$filter !== void 0) {
                    let data5 = data1.$filter, _errs11 = errors;
                    if (errors === _errs11)
                      if (typeof data5 == "string") {
                        if (func1(data5) > 4096)
                          return validate84.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                        if (func1(data5) < 1)
                          return validate84.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate84.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs11 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.$orderby !== void 0) {
                      let data6 = data1.$orderby, _errs13 = errors;
                      if (typeof data6 != "string")
                        return validate84.errors = [{ instancePath: instancePath + "/query/$orderby", schemaPath: "#/properties/query/properties/%24orderby/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (data6 !== "lastMessagePreview/createdDateTime desc")
                        return validate84.errors = [{ instancePath: instancePath + "/query/$orderby", schemaPath: "#/properties/query/properties/%24orderby/enum", keyword: "enum", params: { allowedValues: schema37.properties.query.properties.$orderby.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data1.$skiptoken !== void 0) {
                        let data7 = data1.$skiptoken, _errs15 = errors;
                        if (errors === _errs15)
                          if (typeof data7 == "string") {
                            if (func1(data7) > 4096)
                              return validate84.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                            if (func1(data7) < 1)
                              return validate84.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate84.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs15 === errors;
                      } else
                        var valid1 = !0;
                  }
                }
              }
            } else
              return validate84.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs17 = errors;
            if (errors === _errs17)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["client-request-id"] !== void 0) {
                  let data9 = data8["client-request-id"], _errs19 = errors;
                  if (errors === _errs19)
                    if (typeof data9 == "string") {
                      if (func1(data9) > 128)
                        return validate84.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate84.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid4 = _errs19 === errors;
                } else
                  var valid4 = !0;
                if (valid4)
                  if (data8.Prefer !== void 0) {
                    let _errs21 = errors;
                    if (typeof data8.Prefer != "string")
                      return validate84.errors = [{ instancePath: instancePath + "/header/Prefer", schemaPath: "#/properties/header/properties/Prefer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid4 = _errs21 === errors;
                  } else
                    var valid4 = !0;
              } else
                return validate84.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs17 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v10 = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate85.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query, _errs3 = errors;
          if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate85.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data2 = data.header, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2["client-request-id"] !== void 0) {
                  let data3 = data2["client-request-id"];
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 128)
                        return validate85.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate85.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate85.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v12 = validate86, schema39 = { $id: "v12", type: "object", properties: { path: { type: "object", required: ["user-id"], properties: { "user-id": { type: "string", minLength: 1, maxLength: 256 } } }, query: { type: "object", required: [], properties: { $top: { type: "integer", minimum: 1, maximum: 50 }, $expand: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["members", "lastMessagePreview"] } }, $filter: { type: "string", minLength: 1, maxLength: 4096 }, $orderby: { type: "string", enum: ["lastMessagePreview/createdDateTime desc"] }, $skiptoken: { type: "string", minLength: 1, maxLength: 4096 } } }, header: { type: "object", required: [], properties: { "client-request-id": { type: "string", maxLength: 128 }, Prefer: { type: "string" } } } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["user-id"] === void 0 && (missing0 = "user-id"))
              return validate86.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["user-id"] !== void 0) {
              let data1 = data0["user-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate86.errors = [{ instancePath: instancePath + "/path/user-id", schemaPath: "#/properties/path/properties/user-id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate86.errors = [{ instancePath: instancePath + "/path/user-id", schemaPath: "#/properties/path/properties/user-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate86.errors = [{ instancePath: instancePath + "/path/user-id", schemaPath: "#/properties/path/properties/user-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate86.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.$top !== void 0) {
                let data3 = data2.$top, _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                  return validate86.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs7 && typeof data3 == "number") {
                  if (data3 > 50 || isNaN(data3))
                    return validate86.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" }], !1;
                  if (data3 < 1 || isNaN(data3))
                    return validate86.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.$expand !== void 0) {
                  let data4 = data2.$expand, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data4)) {
                      var valid3 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0], _errs11 = errors;
                        if (typeof data5 != "string")
                          return validate86.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data5 === "members" || data5 === "lastMessagePreview"))
                          return validate86.errors = [{ instancePath: instancePath + "/query/$expand/" + i0, schemaPath: "#/properties/query/properties/%24expand/items/enum", keyword: "enum", params: { allowedValues: schema39.properties.query.properties.$expand.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid3 = _errs11 === errors;
                        if (!valid3)
                          break;
                      }
                      if (valid3) {
                        let i1 = data4.length, j0;
                        if (i1 > 1) {
                          let indices0 = {};
                          for (; i1--; ) {
                            let item0 = data4[i1];
                            if (typeof item0 == "string") {
                              if (typeof indices0[item0] == "number") {
                                return j0 = indices0[item0], validate86.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                break;
                              }
                              indices0[item0] = i1;
                            }
                          }
                        }
                      }
                    } else
                      return validate86.errors = [{ instancePath: instancePath + "/query/$expand", schemaPath: "#/properties/query/properties/%24expand/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid2 = _errs9 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.$filter !== void 0) {
                    let data6 = data2.$filter, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func1(data6) > 4096)
                          return validate86.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                        if (func1(data6) < 1)
                          return validate86.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate86.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs13 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.$orderby !== void 0) {
                      let data7 = data2.$orderby, _errs15 = errors;
                      if (typeof data7 != "string")
                        return validate86.errors = [{ instancePath: instancePath + "/query/$orderby", schemaPath: "#/properties/query/properties/%24orderby/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (data7 !== "lastMessagePreview/createdDateTime desc")
                        return validate86.errors = [{ instancePath: instancePath + "/query/$orderby", schemaPath: "#/properties/query/properties/%24orderby/enum", keyword: "enum", params: { allowedValues: schema39.properties.query.properties.$orderby.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid2 = _errs15 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.$skiptoken !== void 0) {
                        let data8 = data2.$skiptoken, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (func1(data8) > 4096)
                              return validate86.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                            if (func1(data8) < 1)
                              return validate86.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate86.errors = [{ instancePath: instancePath + "/query/$skiptoken", schemaPath: "#/properties/query/properties/%24skiptoken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs17 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate86.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data9 = data.header, _errs19 = errors;
            if (errors === _errs19)
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9["client-request-id"] !== void 0) {
                  let data10 = data9["client-request-id"], _errs21 = errors;
                  if (errors === _errs21)
                    if (typeof data10 == "string") {
                      if (func1(data10) > 128)
                        return validate86.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate86.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid5 = _errs21 === errors;
                } else
                  var valid5 = !0;
                if (valid5)
                  if (data9.Prefer !== void 0) {
                    let _errs23 = errors;
                    if (typeof data9.Prefer != "string")
                      return validate86.errors = [{ instancePath: instancePath + "/header/Prefer", schemaPath: "#/properties/header/properties/Prefer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid5 = _errs23 === errors;
                  } else
                    var valid5 = !0;
              } else
                return validate86.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs19 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v13 = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["user-id"] === void 0 && (missing0 = "user-id"))
              return validate87.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["user-id"] !== void 0) {
              let data1 = data0["user-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate87.errors = [{ instancePath: instancePath + "/path/user-id", schemaPath: "#/properties/path/properties/user-id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate87.errors = [{ instancePath: instancePath + "/path/user-id", schemaPath: "#/properties/path/properties/user-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate87.errors = [{ instancePath: instancePath + "/path/user-id", schemaPath: "#/properties/path/properties/user-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate87.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate87.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data3 = data.header, _errs7 = errors;
            if (errors === _errs7)
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3["client-request-id"] !== void 0) {
                  let data4 = data3["client-request-id"];
                  if (errors === errors)
                    if (typeof data4 == "string") {
                      if (func1(data4) > 128)
                        return validate87.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate87.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate87.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v15 = validate88, schema41 = { $id: "v15", type: "object", properties: { path: { type: "object", required: ["group-id"], properties: { "group-id": { type: "string", minLength: 1, maxLength: 256 } } }, query: { type: "object", required: [], properties: { $top: { type: "integer", minimum: 1, maximum: 999 }, $skip: { type: "integer", minimum: 0 }, $filter: { type: "string", minLength: 1, maxLength: 4096 }, $select: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["id", "hasAttachments", "lastDeliveredDateTime", "preview", "topic", "uniqueSenders"] } } } }, header: { type: "object", required: [], properties: { "client-request-id": { type: "string", maxLength: 128 } } } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["group-id"] === void 0 && (missing0 = "group-id"))
              return validate88.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["group-id"] !== void 0) {
              let data1 = data0["group-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate88.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate88.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate88.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate88.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.$top !== void 0) {
                let data3 = data2.$top, _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                  return validate88.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs7 && typeof data3 == "number") {
                  if (data3 > 999 || isNaN(data3))
                    return validate88.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" }], !1;
                  if (data3 < 1 || isNaN(data3))
                    return validate88.errors = [{ instancePath: instancePath + "/query/$top", schemaPath: "#/properties/query/properties/%24top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.$skip !== void 0) {
                  let data4 = data2.$skip, _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                    return validate88.errors = [{ instancePath: instancePath + "/query/$skip", schemaPath: "#/properties/query/properties/%24skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                    return validate88.errors = [{ instancePath: instancePath + "/query/$skip", schemaPath: "#/properties/query/properties/%24skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs9 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.$filter !== void 0) {
                    let data5 = data2.$filter, _errs11 = errors;
                    if (errors === _errs11)
                      if (typeof data5 == "string") {
                        if (func1(data5) > 4096)
                          return validate88.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                        if (func1(data5) < 1)
                          return validate88.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate88.errors = [{ instancePath: instancePath + "/query/$filter", schemaPath: "#/properties/query/properties/%24filter/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs11 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data2.$select !== void 0) {
                      let data6 = data2.$select, _errs13 = errors;
                      if (errors === _errs13)
                        if (Array.isArray(data6)) {
                          var valid3 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors;
                            if (typeof data7 != "string")
                              return validate88.errors = [{ instancePath: instancePath + "/query/$select/" + i0, schemaPath: "#/properties/query/properties/%24select/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data7 === "id" || data7 === "hasAttachments" || data7 === "lastDeliveredDateTime" || data7 === "preview" || data7 === "topic" || data7 === "uniqueSenders"))
                              return validate88.errors = [{ instancePath: instancePath + "/query/$select/" + i0, schemaPath: "#/properties/query/properties/%24select/items/enum", keyword: "enum", params: { allowedValues: schema41.properties.query.properties.$select.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid3 = _errs15 === errors;
                            if (!valid3)
                              break;
                          }
                          if (valid3) {
                            let i1 = data6.length, j0;
                            if (i1 > 1) {
                              let indices0 = {};
                              for (; i1--; ) {
                                let item0 = data6[i1];
                                if (typeof item0 == "string") {
                                  if (typeof indices0[item0] == "number") {
                                    return j0 = indices0[item0], validate88.errors = [{ instancePath: instancePath + "/query/$select", schemaPath: "#/properties/query/properties/%24select/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                    break;
                                  }
                                  indices0[item0] = i1;
                                }
                              }
                            }
                          }
                        } else
                          return validate88.errors = [{ instancePath: instancePath + "/query/$select", schemaPath: "#/properties/query/properties/%24select/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid2 = _errs13 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate88.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs17 = errors;
            if (errors === _errs17)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["client-request-id"] !== void 0) {
                  let data9 = data8["client-request-id"];
                  if (errors === errors)
                    if (typeof data9 == "string") {
                      if (func1(data9) > 128)
                        return validate88.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate88.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate88.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs17 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v16 = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["group-id"] === void 0 && (missing0 = "group-id"))
              return validate89.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["group-id"] !== void 0) {
              let data1 = data0["group-id"];
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate89.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate89.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate89.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            }
          } else
            return validate89.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate89.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data3 = data.header, _errs7 = errors;
            if (errors === _errs7)
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3["client-request-id"] !== void 0) {
                  let data4 = data3["client-request-id"];
                  if (errors === errors)
                    if (typeof data4 == "string") {
                      if (func1(data4) > 128)
                        return validate89.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate89.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate89.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var s_conversationCreate = validate90;
var schema44 = { type: "string", description: "The type of what is sent. It may be left out.", enum: ["#microsoft.graph.conversation", "microsoft.graph.conversation"] };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "#microsoft.graph.conversation" || data === "microsoft.graph.conversation" ? (validate91.errors = vErrors, errors === 0) : (validate91.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate91.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "object", title: "New thread", description: "A new thread, with its first post.", required: ["posts"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.conversationThread", "microsoft.graph.conversationThread"], description: "The type of what is sent. It may be left out." }, topic: { type: "string", minLength: 1, maxLength: 255, description: "What the thread is about. Defaults to the topic of the conversation." }, posts: { type: "array", description: "The first post.", minItems: 1, items: { $ref: "#/components/schemas/postCreate" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema46 = { type: "object", title: "New post", description: "A new post. Who creates it is its sender; the service sets everything that is not named here.", required: ["body"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.post", "microsoft.graph.post"], description: "The type of what is sent. It may be left out." }, body: { $ref: "#/components/schemas/itemBodyCreate" }, newParticipants: { type: "array", description: "People to bring into the thread with this post.", maxItems: 500, items: { $ref: "#/components/schemas/recipientCreate" } }, attachments: { type: "array", description: "Files, Outlook items and links to attach. The whole request has 4 MB at most. Nothing can be attached afterwards.", items: { $ref: "#/components/schemas/attachmentCreate" } }, extensions: { type: "array", description: "Open extensions with data of your own.", items: { $ref: "#/components/schemas/openTypeExtensionCreate" } }, singleValueExtendedProperties: { type: "array", description: "Extended properties with one value. They cannot be added afterwards.", items: { $ref: "#/components/schemas/singleValueLegacyExtendedPropertyCreate" } }, multiValueExtendedProperties: { type: "array", description: "Extended properties with several values. They cannot be added afterwards.", items: { $ref: "#/components/schemas/multiValueLegacyExtendedPropertyCreate" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema47 = { type: "object", title: "New body", description: "The content to write.", required: ["content"], properties: { contentType: { type: "string", enum: ["text", "html"], description: "How the content is written. Defaults to `text`." }, content: { type: "string", description: "The content." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.content === void 0 && (missing0 = "content"))
        return validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "contentType" || key0 === "content" || pattern3.test(key0))) {
            return validate95.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.contentType !== void 0) {
            let data0 = data.contentType, _errs2 = errors;
            if (typeof data0 != "string")
              return validate95.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "text" || data0 === "html"))
              return validate95.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/enum", keyword: "enum", params: { allowedValues: schema47.properties.contentType.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.content !== void 0) {
              let _errs4 = errors;
              if (typeof data.content != "string")
                return validate95.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address"))
        return validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "address" || key0 === "name" || pattern3.test(key0))) {
            return validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.address !== void 0) {
            let data0 = data.address, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 320)
                  return validate98.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 320 }, message: "must NOT have more than 320 characters" }], !1;
                if (func1(data0) < 1)
                  return validate98.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate98.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate98.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                } else
                  return validate98.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.emailAddress === void 0 && (missing0 = "emailAddress"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "emailAddress" || pattern3.test(key0))) {
            return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        _errs1 === errors && data.emailAddress !== void 0 && (validate98(data.emailAddress, { instancePath: instancePath + "/emailAddress", parentData: data, parentDataProperty: "emailAddress", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
      }
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema51 = { type: "object", title: "New file", description: "A file to attach.", required: ["@odata.type", "name", "contentBytes"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.fileAttachment", "microsoft.graph.fileAttachment"], description: "Which kind of attachment this is." }, name: { type: "string", minLength: 1, maxLength: 255, description: "The name to show. It need not be the name of a file." }, contentBytes: { type: "string", format: "byte", maxLength: 4194304, description: "The content of the file, in base64: 4 MB at most, which is a file of 3 MB. A larger file needs an upload session, which is not part of this API." }, contentType: { type: "string", maxLength: 256, description: "The media type of the file, such as `text/plain`." }, contentId: { type: "string", maxLength: 256, description: "The id under which an HTML body refers to the attachment, as `cid:` and this id." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place. Defaults to false." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats4 = require_formats().fullFormats.byte;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.contentBytes === void 0 && (missing0 = "contentBytes"))
        return validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentBytes" || key0 === "contentType" || key0 === "contentId" || key0 === "isInline" || pattern3.test(key0))) {
            return validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate102.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.fileAttachment" || data0 === "microsoft.graph.fileAttachment"))
              return validate102.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema51.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate102.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate102.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate102.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data2 = data.contentBytes, _errs6 = errors;
                if (errors === _errs6 && errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 4194304)
                      return validate102.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/maxLength", keyword: "maxLength", params: { limit: 4194304 }, message: "must NOT have more than 4194304 characters" }], !1;
                    if (!formats4(data2))
                      return validate102.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/format", keyword: "format", params: { format: "byte" }, message: 'must match format "byte"' }], !1;
                  } else
                    return validate102.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 256)
                        return validate102.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                    } else
                      return validate102.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contentId !== void 0) {
                    let data4 = data.contentId, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func1(data4) > 256)
                          return validate102.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                      } else
                        return validate102.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate102.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { type: "object", title: "New item", description: "An event, a message or a contact to attach.", required: ["@odata.type", "name", "item"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.itemAttachment", "microsoft.graph.itemAttachment"], description: "Which kind of attachment this is." }, name: { type: "string", minLength: 1, maxLength: 255, description: "The name to show. It need not be the name of a file." }, contentType: { type: "string", maxLength: 256, description: "The media type. Defaults to none." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place. Defaults to false." }, item: { $ref: "#/components/schemas/outlookItemCreate" } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema53 = { type: "object", title: "New Outlook item", description: "An item to attach, with the properties of an event, a message or a contact. They are not part of this API and pass as they are.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.contact", "microsoft.graph.contact", "#microsoft.graph.event", "microsoft.graph.event", "#microsoft.graph.message", "microsoft.graph.message"], description: "Which kind of item it is." } }, additionalProperties: !0 };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"];
        if (typeof data0 != "string")
          return validate104.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "#microsoft.graph.contact" || data0 === "microsoft.graph.contact" || data0 === "#microsoft.graph.event" || data0 === "microsoft.graph.event" || data0 === "#microsoft.graph.message" || data0 === "microsoft.graph.message"))
          return validate104.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema53.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
      }
    } else
      return validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.item === void 0 && (missing0 = "item"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentType" || key0 === "isInline" || key0 === "item" || pattern3.test(key0))) {
            return validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate103.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.itemAttachment" || data0 === "microsoft.graph.itemAttachment"))
              return validate103.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema52.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate103.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate103.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate103.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentType !== void 0) {
                let data2 = data.contentType, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 256)
                      return validate103.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  } else
                    return validate103.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.isInline !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.isInline != "boolean")
                    return validate103.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.item !== void 0) {
                    let _errs10 = errors;
                    validate104(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { type: "object", title: "New link", description: "A link to a file or a folder to attach. The published page sends `sourceUrl`, `providerType`, `permission` and `isFolder`; the metadata of version 1.0 does not have them, and no answer of version 1.0 repeats them.", required: ["@odata.type", "name", "sourceUrl"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.referenceAttachment", "microsoft.graph.referenceAttachment"], description: "Which kind of attachment this is." }, name: { type: "string", minLength: 1, maxLength: 255, description: "The name to show. It need not be the name of a file." }, contentType: { type: "string", maxLength: 256, description: "The media type. Defaults to none." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place. Defaults to false." }, sourceUrl: { type: "string", format: "uri", maxLength: 2048, description: "Where the link leads." }, providerType: { type: "string", description: "Who stores the file: `oneDriveBusiness`, `oneDriveConsumer`, `dropbox` or `other`. Case does not matter." }, permission: { type: "string", description: "What the link allows: `view`, `edit`, `anonymousView`, `anonymousEdit`, `organizationView`, `organizationEdit` or `other`. Case does not matter." }, isFolder: { description: "Whether the link leads to a folder. The published page sends the text `True`. Defaults to false.", oneOf: [{ type: "boolean" }, { type: "string", enum: ["True", "False"] }] } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats6 = require_formats().fullFormats.uri;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.sourceUrl === void 0 && (missing0 = "sourceUrl"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentType" || key0 === "isInline" || key0 === "sourceUrl" || key0 === "providerType" || key0 === "permission" || key0 === "isFolder" || pattern3.test(key0))) {
            return validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate106.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.referenceAttachment" || data0 === "microsoft.graph.referenceAttachment"))
              return validate106.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema54.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate106.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate106.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate106.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentType !== void 0) {
                let data2 = data.contentType, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 256)
                      return validate106.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  } else
                    return validate106.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.isInline !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.isInline != "boolean")
                    return validate106.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.sourceUrl !== void 0) {
                    let data4 = data.sourceUrl, _errs10 = errors;
                    if (errors === _errs10 && errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func1(data4) > 2048)
                          return validate106.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                        if (!formats6(data4))
                          return validate106.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                      } else
                        return validate106.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.providerType !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.providerType != "string")
                        return validate106.errors = [{ instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.permission !== void 0) {
                        let _errs14 = errors;
                        if (typeof data.permission != "string")
                          return validate106.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.isFolder !== void 0) {
                          let data7 = data.isFolder, _errs16 = errors, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
                          if (typeof data7 != "boolean") {
                            let err0 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          }
                          var _valid0 = _errs18 === errors;
                          _valid0 && (valid1 = !0, passing0 = 0);
                          let _errs20 = errors;
                          if (typeof data7 != "string") {
                            let err1 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          }
                          if (!(data7 === "True" || data7 === "False")) {
                            let err2 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf/1/enum", keyword: "enum", params: { allowedValues: schema54.properties.isFolder.oneOf[1].enum }, message: "must be equal to one of the allowed values" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var _valid0 = _errs20 === errors;
                          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                            errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                          else {
                            let err3 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate106.errors = vErrors, !1;
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
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.fileAttachment") {
          validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "microsoft.graph.fileAttachment")
          validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.itemAttachment")
          validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "microsoft.graph.itemAttachment")
          validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.referenceAttachment")
          validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "microsoft.graph.referenceAttachment")
          validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate101.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate101.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate101.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema55 = { type: "object", title: "New open extension", description: "Data to keep on a post. Every property that is not named here is data of your own: a text, a number, a boolean or a list of these.", required: ["@odata.type", "extensionName"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.openTypeExtension", "microsoft.graph.openTypeExtension"], description: "The type of the extension." }, extensionName: { type: "string", minLength: 1, maxLength: 255, description: "A name that no other app uses, best a domain of your own in reverse, such as `Com.Contoso.Review`. Use few names: each one stays in the mailbox for good." } }, additionalProperties: !0 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.extensionName === void 0 && (missing0 = "extensionName"))
        return validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"], _errs2 = errors;
        if (typeof data0 != "string")
          return validate114.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "#microsoft.graph.openTypeExtension" || data0 === "microsoft.graph.openTypeExtension"))
          return validate114.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema55.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.extensionName !== void 0) {
          let data1 = data.extensionName, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func1(data1) > 255)
                return validate114.errors = [{ instancePath: instancePath + "/extensionName", schemaPath: "#/properties/extensionName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
              if (func1(data1) < 1)
                return validate114.errors = [{ instancePath: instancePath + "/extensionName", schemaPath: "#/properties/extensionName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate114.errors = [{ instancePath: instancePath + "/extensionName", schemaPath: "#/properties/extensionName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.value === void 0 && (missing0 = "value"))
        return validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "value" || pattern3.test(key0))) {
            return validate116.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 512)
                  return validate116.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                if (func1(data0) < 1)
                  return validate116.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate116.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let _errs4 = errors;
              if (typeof data.value != "string")
                return validate116.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.value === void 0 && (missing0 = "value"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "value" || pattern3.test(key0))) {
            return validate118.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 512)
                  return validate118.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                if (func1(data0) < 1)
                  return validate118.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate118.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    if (typeof data1[i0] != "string")
                      return validate118.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate118.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body"))
        return validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "body" || key0 === "newParticipants" || key0 === "attachments" || key0 === "extensions" || key0 === "singleValueExtendedProperties" || key0 === "multiValueExtendedProperties" || pattern3.test(key0))) {
            return validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate94.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.post" || data0 === "microsoft.graph.post"))
              return validate94.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema46.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.body !== void 0) {
              let _errs4 = errors;
              validate95(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.newParticipants !== void 0) {
                let data2 = data.newParticipants, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 500)
                      return validate94.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate97(data2[i0], { instancePath: instancePath + "/newParticipants/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate94.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.attachments !== void 0) {
                  let data4 = data.attachments, _errs8 = errors;
                  if (errors === _errs8)
                    if (Array.isArray(data4)) {
                      var valid2 = !0;
                      let len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs10 = errors;
                        validate101(data4[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
                        var valid2 = _errs10 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate94.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extensions !== void 0) {
                    let data6 = data.extensions, _errs11 = errors;
                    if (errors === _errs11)
                      if (Array.isArray(data6)) {
                        var valid3 = !0;
                        let len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs13 = errors;
                          validate114(data6[i2], { instancePath: instancePath + "/extensions/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
                          var valid3 = _errs13 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate94.errors = [{ instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.singleValueExtendedProperties !== void 0) {
                      let data8 = data.singleValueExtendedProperties, _errs14 = errors;
                      if (errors === _errs14)
                        if (Array.isArray(data8)) {
                          var valid4 = !0;
                          let len3 = data8.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            let _errs16 = errors;
                            validate116(data8[i3], { instancePath: instancePath + "/singleValueExtendedProperties/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
                            var valid4 = _errs16 === errors;
                            if (!valid4)
                              break;
                          }
                        } else
                          return validate94.errors = [{ instancePath: instancePath + "/singleValueExtendedProperties", schemaPath: "#/properties/singleValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.multiValueExtendedProperties !== void 0) {
                        let data10 = data.multiValueExtendedProperties, _errs17 = errors;
                        if (errors === _errs17)
                          if (Array.isArray(data10)) {
                            var valid5 = !0;
                            let len4 = data10.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let _errs19 = errors;
                              validate118(data10[i4], { instancePath: instancePath + "/multiValueExtendedProperties/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
                              var valid5 = _errs19 === errors;
                              if (!valid5)
                                break;
                            }
                          } else
                            return validate94.errors = [{ instancePath: instancePath + "/multiValueExtendedProperties", schemaPath: "#/properties/multiValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs17 === errors;
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
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.posts === void 0 && (missing0 = "posts"))
        return validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "topic" || key0 === "posts" || pattern3.test(key0))) {
            return validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate93.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.conversationThread" || data0 === "microsoft.graph.conversationThread"))
              return validate93.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema45.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.topic !== void 0) {
              let data1 = data.topic, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate93.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate93.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate93.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.posts !== void 0) {
                let data2 = data.posts, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    if (data2.length < 1)
                      return validate93.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs8 = errors;
                        validate94(data2[i0], { instancePath: instancePath + "/posts/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                        var valid1 = _errs8 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate93.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.topic === void 0 && (missing0 = "topic") || data.threads === void 0 && (missing0 = "threads"))
        return validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "topic" || key0 === "threads" || pattern3.test(key0))) {
            return validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let _errs2 = errors;
            validate91(data["@odata.type"], { instancePath: instancePath + "/@odata.type", parentData: data, parentDataProperty: "@odata.type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.topic !== void 0) {
              let data1 = data.topic, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate90.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate90.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate90.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.threads !== void 0) {
                let data2 = data.threads, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length < 1)
                      return validate90.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate93(data2[i0], { instancePath: instancePath + "/threads/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate90.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v18 = validate122, schema58 = { $id: "v18", type: "object", properties: { path: { type: "object", required: ["group-id", "conversation-id"], properties: { "group-id": { type: "string", minLength: 1, maxLength: 256 }, "conversation-id": { type: "string", minLength: 1, maxLength: 512 } } }, query: { type: "object", required: [], properties: { $select: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["id", "hasAttachments", "lastDeliveredDateTime", "preview", "topic", "uniqueSenders"] } } } }, header: { type: "object", required: [], properties: { "client-request-id": { type: "string", maxLength: 128 } } } } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["group-id"] === void 0 && (missing0 = "group-id") || data0["conversation-id"] === void 0 && (missing0 = "conversation-id"))
              return validate122.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["group-id"] !== void 0) {
              let data1 = data0["group-id"], _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate122.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate122.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate122.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0["conversation-id"] !== void 0) {
                let data2 = data0["conversation-id"], _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 512)
                      return validate122.errors = [{ instancePath: instancePath + "/path/conversation-id", schemaPath: "#/properties/path/properties/conversation-id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                    if (func1(data2) < 1)
                      return validate122.errors = [{ instancePath: instancePath + "/path/conversation-id", schemaPath: "#/properties/path/properties/conversation-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate122.errors = [{ instancePath: instancePath + "/path/conversation-id", schemaPath: "#/properties/path/properties/conversation-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate122.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs7 = errors;
          if (errors === _errs7)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.$select !== void 0) {
                let data4 = data3.$select;
                if (errors === errors)
                  if (Array.isArray(data4)) {
                    var valid3 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data5 = data4[i0], _errs11 = errors;
                      if (typeof data5 != "string")
                        return validate122.errors = [{ instancePath: instancePath + "/query/$select/" + i0, schemaPath: "#/properties/query/properties/%24select/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data5 === "id" || data5 === "hasAttachments" || data5 === "lastDeliveredDateTime" || data5 === "preview" || data5 === "topic" || data5 === "uniqueSenders"))
                        return validate122.errors = [{ instancePath: instancePath + "/query/$select/" + i0, schemaPath: "#/properties/query/properties/%24select/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.query.properties.$select.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid3 = _errs11 === errors;
                      if (!valid3)
                        break;
                    }
                    if (valid3) {
                      let i1 = data4.length, j0;
                      if (i1 > 1) {
                        let indices0 = {};
                        for (; i1--; ) {
                          let item0 = data4[i1];
                          if (typeof item0 == "string") {
                            if (typeof indices0[item0] == "number") {
                              return j0 = indices0[item0], validate122.errors = [{ instancePath: instancePath + "/query/$select", schemaPath: "#/properties/query/properties/%24select/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                              break;
                            }
                            indices0[item0] = i1;
                          }
                        }
                      }
                    }
                  } else
                    return validate122.errors = [{ instancePath: instancePath + "/query/$select", schemaPath: "#/properties/query/properties/%24select/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              }
            } else
              return validate122.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data6 = data.header, _errs13 = errors;
            if (errors === _errs13)
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6["client-request-id"] !== void 0) {
                  let data7 = data6["client-request-id"];
                  if (errors === errors)
                    if (typeof data7 == "string") {
                      if (func1(data7) > 128)
                        return validate122.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate122.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate122.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs13 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v19 = validate123;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0["group-id"] === void 0 && (missing0 = "group-id") || data0["conversation-id"] === void 0 && (missing0 = "conversation-id"))
              return validate123.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0["group-id"] !== void 0) {
              let data1 = data0["group-id"], _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 256)
                    return validate123.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate123.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate123.errors = [{ instancePath: instancePath + "/path/group-id", schemaPath: "#/properties/path/properties/group-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0["conversation-id"] !== void 0) {
                let data2 = data0["conversation-id"], _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 512)
                      return validate123.errors = [{ instancePath: instancePath + "/path/conversation-id", schemaPath: "#/properties/path/properties/conversation-id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                    if (func1(data2) < 1)
                      return validate123.errors = [{ instancePath: instancePath + "/path/conversation-id", schemaPath: "#/properties/path/properties/conversation-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate123.errors = [{ instancePath: instancePath + "/path/conversation-id", schemaPath: "#/properties/path/properties/conversation-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate123.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs7 = errors;
          if (errors === _errs7 && !(data3 && typeof data3 == "object" && !Array.isArray(data3)))
            return validate123.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data4 = data.header, _errs9 = errors;
            if (errors === _errs9)
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4["client-request-id"] !== void 0) {
                  let data5 = data4["client-request-id"];
                  if (errors === errors)
                    if (typeof data5 == "string") {
                      if (func1(data5) > 128)
                        return validate123.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                    } else
                      return validate123.errors = [{ instancePath: instancePath + "/header/client-request-id", schemaPath: "#/properties/header/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate123.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs9 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: { path: !0, query: !0, header: !0 }, dynamicProps: !1, dynamicItems: !1 };
var s_conversationDraft = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.topic === void 0 && (missing0 = "topic"))
        return validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "topic" || key0 === "hasAttachments" || key0 === "lastDeliveredDateTime" || key0 === "preview" || key0 === "uniqueSenders" || pattern3.test(key0))) {
            return validate124.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let _errs2 = errors;
            validate91(data["@odata.type"], { instancePath: instancePath + "/@odata.type", parentData: data, parentDataProperty: "@odata.type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs3 = errors;
              if (typeof data.id != "string")
                return validate124.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.topic !== void 0) {
                let data2 = data.topic, _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 255)
                      return validate124.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                    if (func1(data2) < 1)
                      return validate124.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate124.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.hasAttachments !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.hasAttachments != "boolean")
                    return validate124.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastDeliveredDateTime !== void 0) {
                    let data4 = data.lastDeliveredDateTime, _errs9 = errors;
                    if (errors === _errs9 && errors === _errs9)
                      if (typeof data4 == "string") {
                        if (!formats0.validate(data4))
                          return validate124.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      } else
                        return validate124.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preview !== void 0) {
                      let _errs11 = errors;
                      if (typeof data.preview != "string")
                        return validate124.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.uniqueSenders !== void 0) {
                        let data6 = data.uniqueSenders, _errs13 = errors;
                        if (errors === _errs13)
                          if (Array.isArray(data6)) {
                            var valid1 = !0;
                            let len0 = data6.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs15 = errors;
                              if (typeof data6[i0] != "string")
                                return validate124.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs15 === errors;
                              if (!valid1)
                                break;
                            }
                          } else
                            return validate124.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs13 === errors;
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
      return validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var stdin_default = { "listChats.parameters": v0, "createChat.parameters": v1, "createChat.body": s_chatDraftOrCreate, "getChat.parameters": v3, "updateChat.parameters": v4, "updateChat.body": s_chatUpdate, "deleteChat.parameters": v6, "addChat.parameters": v7, "addChat.body": s_chatAdd, "listMyChats.parameters": v9, "createMyChat.parameters": v10, "createMyChat.body": s_chatDraftOrCreate, "listUserChats.parameters": v12, "createUserChat.parameters": v13, "createUserChat.body": s_chatDraftOrCreate, "listConversations.parameters": v15, "createConversation.parameters": v16, "createConversation.body": s_conversationCreate, "getConversation.parameters": v18, "createConversationWithId.parameters": v19, "createConversationWithId.body": s_conversationDraft }, patternRules = { "^https?://[^\\s/?#]+(/[^\\s?#]*)?/users(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/users('x')` or `/users/x`, where x is a user's id or user principal name. Any origin and version do: national clouds and local servers have their own. An apostrophe inside quotes is doubled.", "^[^:]*$": "The title, 250 characters at most, without a colon.", "^https?://[^\\s/?#]+(/[^\\s?#]*)?/chats(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/chats('x')` or `/chats/x`, where x is the id of a chat." };
export {
  stdin_default as default,
  patternRules
};
