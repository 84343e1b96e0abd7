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
var s_seed = validate53;
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[A-Za-z0-9._~+/=@#-]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=@#-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=@#-]+$"' }], !1;
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { type: ["object", "null"], title: "Person", description: "A person of the directory. Everything has a default.", properties: { id: { type: "string", minLength: 1, description: "Defaults to a GUID that is the same in each run." }, displayName: { type: "string", description: "Defaults to the name, capitalized." }, userPrincipalName: { type: "string", minLength: 1, description: "Defaults to the name at the domain of the home tenant." }, mail: { type: "string", description: "Defaults to the user principal name." }, tenantId: { type: "string", minLength: 1, description: "Where the person is at home. Defaults to the home tenant; another one makes a federated user." }, guest: { type: "boolean", description: "Whether the person is a guest of the home tenant. Defaults to false." }, administrator: { type: "boolean", description: "Whether the person administers the home tenant. Defaults to false." } }, additionalProperties: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "displayName" || key0 === "userPrincipalName" || key0 === "mail" || key0 === "tenantId" || key0 === "guest" || key0 === "administrator")) {
        return validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func1(data0) < 1)
              return validate56.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate56.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.displayName !== void 0) {
          let _errs4 = errors;
          if (typeof data.displayName != "string")
            return validate56.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.userPrincipalName !== void 0) {
            let data2 = data.userPrincipalName, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func1(data2) < 1)
                  return validate56.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate56.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mail !== void 0) {
              let _errs8 = errors;
              if (typeof data.mail != "string")
                return validate56.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tenantId !== void 0) {
                let data4 = data.tenantId, _errs10 = errors;
                if (errors === _errs10)
                  if (typeof data4 == "string") {
                    if (func1(data4) < 1)
                      return validate56.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate56.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.guest !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.guest != "boolean")
                    return validate56.errors = [{ instancePath: instancePath + "/guest", schemaPath: "#/properties/guest/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.administrator !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.administrator != "boolean")
                      return validate56.errors = [{ instancePath: instancePath + "/administrator", schemaPath: "#/properties/administrator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: ["object", "null"], title: "Group", description: "A Microsoft 365 group with its conversations. Everything has a default.", properties: { id: { type: "string", minLength: 1, description: "Defaults to a GUID that is the same in each run." }, displayName: { type: "string", description: "Defaults to the name, capitalized." }, description: { type: "string", description: "Defaults to none." }, mail: { type: "string", description: "Defaults to the name at the domain of the home tenant." }, visibility: { type: "string", enum: ["Public", "Private"], description: "Whether only members reach it. Defaults to `Public`." }, members: { type: "array", description: "Defaults to nobody.", items: { $ref: "#/components/schemas/seedReference" } }, acceptedSenders: { type: "array", description: "People and groups who may post. Defaults to everybody.", items: { $ref: "#/components/schemas/seedReference" } }, rejectedSenders: { type: "array", description: "People and groups who may not post. Defaults to nobody.", items: { $ref: "#/components/schemas/seedReference" } }, conversations: { type: "array", description: "What was discussed.", items: { $ref: "#/components/schemas/seedConversation" } } }, additionalProperties: !1 }, func6 = Object.prototype.hasOwnProperty;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (func1(data) < 1)
        return validate60.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (func1(data) > 255)
        return validate65.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
      if (func1(data) < 1)
        return validate65.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (func1(data) > 255)
        return validate68.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
      if (func1(data) < 1)
        return validate68.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate72.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$" }, message: 'must match pattern "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$"' }], !1;
    } else
      return validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: ["string", "object"], title: "Body", description: "What it says, as plain text or as a request says it.", required: ["content"], properties: { contentType: { $ref: "#/components/schemas/contentType" }, content: { $ref: "#/components/schemas/content" } }, additionalProperties: !1 }, schema32 = { type: "string", enum: ["text", "html"], description: "How the content is written. Defaults to `text`." };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "text" || data === "html" ? (validate75.errors = vErrors, errors === 0) : (validate75.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate77.errors = vErrors, errors === 0);
}
validate77.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)))
    return validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, message: "must be string,object" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.content === void 0 && (missing0 = "content"))
      return validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
    {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "contentType" || key0 === "content")) {
          return validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.contentType !== void 0) {
          let _errs2 = errors;
          validate75(data.contentType, { instancePath: instancePath + "/contentType", parentData: data, parentDataProperty: "contentType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs3 = errors;
            validate77(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    }
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", title: "New file", description: "A file to attach.", required: ["@odata.type", "name", "contentBytes"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.fileAttachment", "microsoft.graph.fileAttachment"], description: "Which kind of attachment this is." }, name: { type: "string", minLength: 1, maxLength: 255, description: "The name to show. It need not be the name of a file." }, contentBytes: { type: "string", contentEncoding: "base64", pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", maxLength: 4194304, description: "The content of the file, in base64 with its padding: 4 MB at most, which is a file of 3 MB. A larger file needs an upload session, which is not part of this API." }, contentType: { type: "string", maxLength: 256, description: "The media type of the file, such as `text/plain`." }, contentId: { type: "string", maxLength: 256, description: "The id under which an HTML body refers to the attachment, as `cid:` and this id." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place. Defaults to false." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, pattern5 = new RegExp("^[^@]*@(odata|microsoft[.]graph)[.]", "u"), pattern6 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.contentBytes === void 0 && (missing0 = "contentBytes"))
        return validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentBytes" || key0 === "contentType" || key0 === "contentId" || key0 === "isInline" || pattern5.test(key0))) {
            return validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate82.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.fileAttachment" || data0 === "microsoft.graph.fileAttachment"))
              return validate82.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema35.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data2 = data.contentBytes, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 4194304)
                      return validate82.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/maxLength", keyword: "maxLength", params: { limit: 4194304 }, message: "must NOT have more than 4194304 characters" }], !1;
                    if (!pattern6.test(data2))
                      return validate82.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' }], !1;
                  } else
                    return validate82.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 256)
                        return validate82.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                    } else
                      return validate82.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contentId !== void 0) {
                    let data4 = data.contentId, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func1(data4) > 256)
                          return validate82.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                      } else
                        return validate82.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate82.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { type: "object", title: "New item", description: "An event, a message or a contact to attach.", required: ["@odata.type", "name", "item"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.itemAttachment", "microsoft.graph.itemAttachment"], description: "Which kind of attachment this is." }, name: { type: "string", minLength: 1, maxLength: 255, description: "The name to show. It need not be the name of a file." }, contentType: { type: "string", maxLength: 256, description: "The media type. Defaults to none." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place. Defaults to false." }, item: { $ref: "#/components/schemas/outlookItemCreate" } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema37 = { type: "object", title: "New Outlook item", description: "An item to attach, with the properties of an event, a message or a contact. They are not part of this API and pass as they are.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.contact", "microsoft.graph.contact", "#microsoft.graph.event", "microsoft.graph.event", "#microsoft.graph.message", "microsoft.graph.message"], description: "Which kind of item it is." } }, additionalProperties: !0 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"];
        if (typeof data0 != "string")
          return validate84.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "#microsoft.graph.contact" || data0 === "microsoft.graph.contact" || data0 === "#microsoft.graph.event" || data0 === "microsoft.graph.event" || data0 === "#microsoft.graph.message" || data0 === "microsoft.graph.message"))
          return validate84.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema37.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
      }
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.item === void 0 && (missing0 = "item"))
        return validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentType" || key0 === "isInline" || key0 === "item" || pattern5.test(key0))) {
            return validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate83.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.itemAttachment" || data0 === "microsoft.graph.itemAttachment"))
              return validate83.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema36.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate83.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate83.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate83.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentType !== void 0) {
                let data2 = data.contentType, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 256)
                      return validate83.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  } else
                    return validate83.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.isInline !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.isInline != "boolean")
                    return validate83.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.item !== void 0) {
                    let _errs10 = errors;
                    validate84(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "object", title: "New link", description: "A link to a file or a folder to attach. The published page sends `sourceUrl`, `providerType`, `permission` and `isFolder`; the metadata of version 1.0 does not have them, and no answer of version 1.0 repeats them.", required: ["@odata.type", "name", "sourceUrl"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.referenceAttachment", "microsoft.graph.referenceAttachment"], description: "Which kind of attachment this is." }, name: { type: "string", minLength: 1, maxLength: 255, description: "The name to show. It need not be the name of a file." }, contentType: { type: "string", maxLength: 256, description: "The media type. Defaults to none." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place. Defaults to false." }, sourceUrl: { type: "string", format: "uri", maxLength: 2048, description: "Where the link leads." }, providerType: { type: "string", description: "Who stores the file: `oneDriveBusiness`, `oneDriveConsumer`, `dropbox` or `other`. Case does not matter." }, permission: { type: "string", description: "What the link allows: `view`, `edit`, `anonymousView`, `anonymousEdit`, `organizationView`, `organizationEdit` or `other`. Case does not matter." }, isFolder: { description: "Whether the link leads to a folder. The published page sends the text `True`. Defaults to false.", oneOf: [{ type: "boolean" }, { type: "string", enum: ["True", "False"] }] } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats0 = require_formats().fullFormats.uri;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.sourceUrl === void 0 && (missing0 = "sourceUrl"))
        return validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentType" || key0 === "isInline" || key0 === "sourceUrl" || key0 === "providerType" || key0 === "permission" || key0 === "isFolder" || pattern5.test(key0))) {
            return validate86.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate86.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.referenceAttachment" || data0 === "microsoft.graph.referenceAttachment"))
              return validate86.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema38.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) > 255)
                    return validate86.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func1(data1) < 1)
                    return validate86.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate86.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentType !== void 0) {
                let data2 = data.contentType, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 256)
                      return validate86.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  } else
                    return validate86.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.isInline !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.isInline != "boolean")
                    return validate86.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.sourceUrl !== void 0) {
                    let data4 = data.sourceUrl, _errs10 = errors;
                    if (errors === _errs10 && errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func1(data4) > 2048)
                          return validate86.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                        if (!formats0(data4))
                          return validate86.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                      } else
                        return validate86.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.providerType !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.providerType != "string")
                        return validate86.errors = [{ instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.permission !== void 0) {
                        let _errs14 = errors;
                        if (typeof data.permission != "string")
                          return validate86.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                            let err2 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf/1/enum", keyword: "enum", params: { allowedValues: schema38.properties.isFolder.oneOf[1].enum }, message: "must be equal to one of the allowed values" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var _valid0 = _errs20 === errors;
                          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                            errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                          else {
                            let err3 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate86.errors = vErrors, !1;
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
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.fileAttachment") {
          validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "microsoft.graph.fileAttachment")
          validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.itemAttachment")
          validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "microsoft.graph.itemAttachment")
          validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.referenceAttachment")
          validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "microsoft.graph.referenceAttachment")
          validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate81.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate81.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate81.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate81.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body"))
        return validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "from" || key0 === "receivedDateTime" || key0 === "body" || key0 === "newParticipants" || key0 === "attachments")) {
            return validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate60(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.receivedDateTime !== void 0) {
              let _errs3 = errors;
              validate72(data.receivedDateTime, { instancePath: instancePath + "/receivedDateTime", parentData: data, parentDataProperty: "receivedDateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.body !== void 0) {
                let _errs4 = errors;
                validate74(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.newParticipants !== void 0) {
                  let data3 = data.newParticipants, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate60(data3[i0], { instancePath: instancePath + "/newParticipants/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate70.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.attachments !== void 0) {
                    let data5 = data.attachments, _errs8 = errors;
                    if (errors === _errs8)
                      if (Array.isArray(data5)) {
                        var valid2 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let _errs10 = errors;
                          validate81(data5[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs8 === errors;
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
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.posts === void 0 && (missing0 = "posts"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "topic" || key0 === "isLocked" || key0 === "posts")) {
            return validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.topic !== void 0) {
            let _errs2 = errors;
            validate68(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.isLocked !== void 0) {
              let _errs3 = errors;
              if (typeof data.isLocked != "boolean")
                return validate67.errors = [{ instancePath: instancePath + "/isLocked", schemaPath: "#/properties/isLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.posts !== void 0) {
                let data2 = data.posts, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e3)
                      return validate67.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                    if (data2.length < 1)
                      return validate67.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate70(data2[i0], { instancePath: instancePath + "/posts/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate67.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.topic === void 0 && (missing0 = "topic") || data.threads === void 0 && (missing0 = "threads"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "topic" || key0 === "threads")) {
            return validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) < 1)
                  return validate64.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate64.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.topic !== void 0) {
              let _errs4 = errors;
              validate65(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.threads !== void 0) {
                let data2 = data.threads, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e3)
                      return validate64.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                    if (data2.length < 1)
                      return validate64.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate67(data2[i0], { instancePath: instancePath + "/threads/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate64.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!func6.call(schema23.properties, key0)) {
        return validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func1(data0) < 1)
              return validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.displayName !== void 0) {
          let _errs4 = errors;
          if (typeof data.displayName != "string")
            return validate59.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let _errs6 = errors;
            if (typeof data.description != "string")
              return validate59.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mail !== void 0) {
              let _errs8 = errors;
              if (typeof data.mail != "string")
                return validate59.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.visibility !== void 0) {
                let data4 = data.visibility, _errs10 = errors;
                if (typeof data4 != "string")
                  return validate59.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data4 === "Public" || data4 === "Private"))
                  return validate59.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema23.properties.visibility.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.members !== void 0) {
                  let data5 = data.members, _errs12 = errors;
                  if (errors === _errs12)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs14 = errors;
                        validate60(data5[i0], { instancePath: instancePath + "/members/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                        var valid1 = _errs14 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate59.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.acceptedSenders !== void 0) {
                    let data7 = data.acceptedSenders, _errs15 = errors;
                    if (errors === _errs15)
                      if (Array.isArray(data7)) {
                        var valid2 = !0;
                        let len1 = data7.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let _errs17 = errors;
                          validate60(data7[i1], { instancePath: instancePath + "/acceptedSenders/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                          var valid2 = _errs17 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate59.errors = [{ instancePath: instancePath + "/acceptedSenders", schemaPath: "#/properties/acceptedSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.rejectedSenders !== void 0) {
                      let data9 = data.rejectedSenders, _errs18 = errors;
                      if (errors === _errs18)
                        if (Array.isArray(data9)) {
                          var valid3 = !0;
                          let len2 = data9.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let _errs20 = errors;
                            validate60(data9[i2], { instancePath: instancePath + "/rejectedSenders/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                            var valid3 = _errs20 === errors;
                            if (!valid3)
                              break;
                          }
                        } else
                          return validate59.errors = [{ instancePath: instancePath + "/rejectedSenders", schemaPath: "#/properties/rejectedSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.conversations !== void 0) {
                        let data11 = data.conversations, _errs21 = errors;
                        if (errors === _errs21)
                          if (Array.isArray(data11)) {
                            var valid4 = !0;
                            let len3 = data11.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let _errs23 = errors;
                              validate64(data11[i3], { instancePath: instancePath + "/conversations/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                              var valid4 = _errs23 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate59.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs21 === errors;
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
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema39 = { type: ["object", "null"], title: "App", description: "An app of the catalog. Everything has a default.", properties: { id: { type: "string", minLength: 1, description: "Defaults to a GUID that is the same in each run." }, externalId: { type: "string", description: "Defaults to none." }, displayName: { type: "string", description: "Defaults to the name, capitalized." }, distributionMethod: { type: "string", enum: ["store", "organization", "sideloaded"], description: "Defaults to `organization`." }, clientAppId: { type: "string", description: "Its registration in Microsoft Entra, by which tokens name it. Defaults to none." }, servicePrincipalId: { type: "string", description: "The service principal of its registration. Defaults to none." }, versions: { type: "array", minItems: 1, maxItems: 1e3, description: "The oldest first; the last is what is installed. Defaults to version `1.0.0`.", items: { $ref: "#/components/schemas/seedAppVersion" } } }, additionalProperties: !1 };
var formats2 = require_formats().fullFormats["date-time"], schema41 = { type: "object", title: "Resource-specific permission", description: "A permission that holds in one chat.", required: ["permissionValue", "permissionType"], properties: { permissionValue: { type: "string", minLength: 1, description: "The name of the permission, such as `ChatMember.Read.Chat`." }, permissionType: { type: "string", enum: ["delegated", "application"], description: "Whether the app has it on its own or for a signed-in user." } }, additionalProperties: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.permissionValue === void 0 && (missing0 = "permissionValue") || data.permissionType === void 0 && (missing0 = "permissionType"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "permissionValue" || key0 === "permissionType")) {
            return validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.permissionValue !== void 0) {
            let data0 = data.permissionValue, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) < 1)
                  return validate101.errors = [{ instancePath: instancePath + "/permissionValue", schemaPath: "#/properties/permissionValue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate101.errors = [{ instancePath: instancePath + "/permissionValue", schemaPath: "#/properties/permissionValue/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.permissionType !== void 0) {
              let data1 = data.permissionType, _errs4 = errors;
              if (typeof data1 != "string")
                return validate101.errors = [{ instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "delegated" || data1 === "application"))
                return validate101.errors = [{ instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/enum", keyword: "enum", params: { allowedValues: schema41.properties.permissionType.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: "object", title: "What a new tab shows", description: "What a new tab shows.", required: ["contentUrl"], properties: { entityId: { type: ["string", "null"], description: "What the app calls the thing that the tab shows. Defaults to none." }, contentUrl: { type: "string", minLength: 1, description: "The page inside the tab." }, websiteUrl: { type: ["string", "null"], description: "The same outside of Teams, for a browser. Defaults to none." }, removeUrl: { type: ["string", "null"], description: "The page that Teams opens when somebody removes the tab. Defaults to none." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.contentUrl === void 0 && (missing0 = "contentUrl"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "entityId" || key0 === "contentUrl" || key0 === "websiteUrl" || key0 === "removeUrl" || pattern5.test(key0))) {
            return validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.entityId !== void 0) {
            let data0 = data.entityId, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null)
              return validate103.errors = [{ instancePath: instancePath + "/entityId", schemaPath: "#/properties/entityId/type", keyword: "type", params: { type: schema42.properties.entityId.type }, message: "must be string,null" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contentUrl !== void 0) {
              let data1 = data.contentUrl, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) < 1)
                    return validate103.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate103.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.websiteUrl !== void 0) {
                let data2 = data.websiteUrl, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate103.errors = [{ instancePath: instancePath + "/websiteUrl", schemaPath: "#/properties/websiteUrl/type", keyword: "type", params: { type: schema42.properties.websiteUrl.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.removeUrl !== void 0) {
                  let data3 = data.removeUrl, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate103.errors = [{ instancePath: instancePath + "/removeUrl", schemaPath: "#/properties/removeUrl/type", keyword: "type", params: { type: schema42.properties.removeUrl.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "version" || key0 === "shortDescription" || key0 === "description" || key0 === "lastModifiedDateTime" || key0 === "botId" || key0 === "permissions" || key0 === "activityTypes" || key0 === "staticTab")) {
            return validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let data0 = data.version, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) < 1)
                  return validate100.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate100.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.shortDescription !== void 0) {
              let _errs4 = errors;
              if (typeof data.shortDescription != "string")
                return validate100.errors = [{ instancePath: instancePath + "/shortDescription", schemaPath: "#/properties/shortDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0) {
                let _errs6 = errors;
                if (typeof data.description != "string")
                  return validate100.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastModifiedDateTime !== void 0) {
                  let data3 = data.lastModifiedDateTime, _errs8 = errors;
                  if (errors === _errs8 && errors === _errs8)
                    if (typeof data3 == "string") {
                      if (!formats2.validate(data3))
                        return validate100.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate100.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.botId !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.botId != "string")
                      return validate100.errors = [{ instancePath: instancePath + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.permissions !== void 0) {
                      let data5 = data.permissions, _errs12 = errors;
                      if (errors === _errs12)
                        if (Array.isArray(data5)) {
                          var valid1 = !0;
                          let len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs14 = errors;
                            validate101(data5[i0], { instancePath: instancePath + "/permissions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
                            var valid1 = _errs14 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate100.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.activityTypes !== void 0) {
                        let data7 = data.activityTypes, _errs15 = errors;
                        if (errors === _errs15)
                          if (Array.isArray(data7)) {
                            var valid2 = !0;
                            let len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let _errs17 = errors;
                              if (typeof data7[i1] != "string")
                                return validate100.errors = [{ instancePath: instancePath + "/activityTypes/" + i1, schemaPath: "#/properties/activityTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs17 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate100.errors = [{ instancePath: instancePath + "/activityTypes", schemaPath: "#/properties/activityTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.staticTab !== void 0) {
                          let data9 = data.staticTab, _errs19 = errors;
                          if (errors === _errs19)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing1;
                              if (data9.displayName === void 0 && (missing1 = "displayName") || data9.configuration === void 0 && (missing1 = "configuration"))
                                return validate100.errors = [{ instancePath: instancePath + "/staticTab", schemaPath: "#/properties/staticTab/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              {
                                let _errs21 = errors;
                                for (let key1 in data9)
                                  if (!(key1 === "displayName" || key1 === "configuration")) {
                                    return validate100.errors = [{ instancePath: instancePath + "/staticTab", schemaPath: "#/properties/staticTab/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs21 === errors) {
                                  if (data9.displayName !== void 0) {
                                    let data10 = data9.displayName, _errs22 = errors;
                                    if (errors === _errs22)
                                      if (typeof data10 == "string") {
                                        if (func1(data10) < 1)
                                          return validate100.errors = [{ instancePath: instancePath + "/staticTab/displayName", schemaPath: "#/properties/staticTab/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate100.errors = [{ instancePath: instancePath + "/staticTab/displayName", schemaPath: "#/properties/staticTab/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid3 = _errs22 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3)
                                    if (data9.configuration !== void 0) {
                                      let _errs24 = errors;
                                      validate103(data9.configuration, { instancePath: instancePath + "/staticTab/configuration", parentData: data9, parentDataProperty: "configuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
                                      var valid3 = _errs24 === errors;
                                    } else
                                      var valid3 = !0;
                                }
                              }
                            } else
                              return validate100.errors = [{ instancePath: instancePath + "/staticTab", schemaPath: "#/properties/staticTab/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "externalId" || key0 === "displayName" || key0 === "distributionMethod" || key0 === "clientAppId" || key0 === "servicePrincipalId" || key0 === "versions")) {
        return validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func1(data0) < 1)
              return validate99.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate99.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.externalId !== void 0) {
          let _errs4 = errors;
          if (typeof data.externalId != "string")
            return validate99.errors = [{ instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.displayName !== void 0) {
            let _errs6 = errors;
            if (typeof data.displayName != "string")
              return validate99.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.distributionMethod !== void 0) {
              let data3 = data.distributionMethod, _errs8 = errors;
              if (typeof data3 != "string")
                return validate99.errors = [{ instancePath: instancePath + "/distributionMethod", schemaPath: "#/properties/distributionMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data3 === "store" || data3 === "organization" || data3 === "sideloaded"))
                return validate99.errors = [{ instancePath: instancePath + "/distributionMethod", schemaPath: "#/properties/distributionMethod/enum", keyword: "enum", params: { allowedValues: schema39.properties.distributionMethod.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clientAppId !== void 0) {
                let _errs10 = errors;
                if (typeof data.clientAppId != "string")
                  return validate99.errors = [{ instancePath: instancePath + "/clientAppId", schemaPath: "#/properties/clientAppId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.servicePrincipalId !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.servicePrincipalId != "string")
                    return validate99.errors = [{ instancePath: instancePath + "/servicePrincipalId", schemaPath: "#/properties/servicePrincipalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.versions !== void 0) {
                    let data6 = data.versions, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data6)) {
                        if (data6.length > 1e3)
                          return validate99.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                        if (data6.length < 1)
                          return validate99.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs16 = errors;
                            validate100(data6[i0], { instancePath: instancePath + "/versions/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
                            var valid1 = _errs16 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate99.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: "object", title: "Chat", description: "A chat with what happened in it.", required: ["members"], properties: { id: { type: "string", minLength: 1, description: "Defaults to one that is the same in each run." }, chatType: { type: "string", enum: ["oneOnOne", "group", "meeting"], description: "Defaults to `oneOnOne` where there are two members and no topic, and else to `group`." }, topic: { $ref: "#/components/schemas/topic-3" }, createdDateTime: { $ref: "#/components/schemas/seedTime" }, onlineMeetingInfo: { $ref: "#/components/schemas/seedMeeting" }, members: { type: "array", minItems: 2, maxItems: 250, description: "Everybody who takes part. The first one created the chat.", items: { $ref: "#/components/schemas/seedMember" } }, messages: { type: "array", description: "What was said.", items: { $ref: "#/components/schemas/seedMessage" } }, apps: { type: "array", description: "Apps that are installed.", items: { $ref: "#/components/schemas/seedReference" } }, tabs: { type: "array", description: "What is pinned beside the messages. The apps must be installed.", items: { $ref: "#/components/schemas/seedTab" } } }, additionalProperties: !1 }, schema44 = { type: ["string", "null"], maxLength: 250, pattern: "^[^:]*$", description: "The title, 250 characters at most, without a colon. Defaults to none." }, pattern10 = new RegExp("^[^:]*$", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && data !== null)
    return validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type }, message: "must be string,null" }], !1;
  if (errors === 0 && typeof data == "string") {
    if (func1(data) > 250)
      return validate108.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }], !1;
    if (!pattern10.test(data))
      return validate108.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^:]*$" }, message: 'must match pattern "^[^:]*$"' }], !1;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "organizer" || key0 === "calendarEventId" || key0 === "joinWebUrl")) {
          return validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.organizer !== void 0) {
          let _errs2 = errors;
          validate60(data.organizer, { instancePath: instancePath + "/organizer", parentData: data, parentDataProperty: "organizer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.calendarEventId !== void 0) {
            let _errs3 = errors;
            if (typeof data.calendarEventId != "string")
              return validate111.errors = [{ instancePath: instancePath + "/calendarEventId", schemaPath: "#/properties/calendarEventId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.joinWebUrl !== void 0) {
              let _errs5 = errors;
              if (typeof data.joinWebUrl != "string")
                return validate111.errors = [{ instancePath: instancePath + "/joinWebUrl", schemaPath: "#/properties/joinWebUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { type: ["string", "object"], title: "Member", description: "A person of the chat, by a name, an id or a user principal name, or with more than that.", required: ["user"], properties: { user: { $ref: "#/components/schemas/seedReference" }, roles: { type: "array", minItems: 1, maxItems: 1, description: "Defaults to `guest` for a guest of the tenant, and else to `owner`.", items: { type: "string", enum: ["owner", "guest"] } }, visibleHistoryStartDateTime: { type: "string", format: "date-time", description: "From when on the member sees messages. Defaults to the beginning." }, isHidden: { type: "boolean", description: "Whether the member has hidden the chat. Defaults to false." }, lastMessageReadDateTime: { $ref: "#/components/schemas/seedTime" } }, additionalProperties: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)))
    return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type }, message: "must be string,object" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.user === void 0 && (missing0 = "user"))
      return validate114.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
    {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "user" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "isHidden" || key0 === "lastMessageReadDateTime")) {
          return validate114.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.user !== void 0) {
          let _errs2 = errors;
          validate60(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.roles !== void 0) {
            let data1 = data.roles, _errs3 = errors;
            if (errors === _errs3)
              if (Array.isArray(data1)) {
                if (data1.length > 1)
                  return validate114.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }], !1;
                if (data1.length < 1)
                  return validate114.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0], _errs5 = errors;
                    if (typeof data2 != "string")
                      return validate114.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data2 === "owner" || data2 === "guest"))
                      return validate114.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema46.properties.roles.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs5 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate114.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.visibleHistoryStartDateTime !== void 0) {
              let data3 = data.visibleHistoryStartDateTime, _errs7 = errors;
              if (errors === _errs7 && errors === _errs7)
                if (typeof data3 == "string") {
                  if (!formats2.validate(data3))
                    return validate114.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                } else
                  return validate114.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.isHidden !== void 0) {
                let _errs9 = errors;
                if (typeof data.isHidden != "boolean")
                  return validate114.errors = [{ instancePath: instancePath + "/isHidden", schemaPath: "#/properties/isHidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.lastMessageReadDateTime !== void 0) {
                  let _errs11 = errors;
                  validate72(data.lastMessageReadDateTime, { instancePath: instancePath + "/lastMessageReadDateTime", parentData: data, parentDataProperty: "lastMessageReadDateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    }
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { type: "object", title: "Message", description: "A message.", required: ["from", "body"], properties: { from: { $ref: "#/components/schemas/seedReference" }, createdDateTime: { $ref: "#/components/schemas/seedTime" }, body: { $ref: "#/components/schemas/seedBody" }, subject: { type: "string", description: "The subject. Defaults to none." }, importance: { $ref: "#/components/schemas/importance" }, mentions: { type: "array", description: 'Whom it mentions. The HTML shows the first as `<at id="0">\u2026</at>`, the next as `<at id="1">\u2026</at>`.', items: { $ref: "#/components/schemas/seedReference" } }, attachments: { type: "array", description: "What is attached, as a request attaches it.", items: { $ref: "#/components/schemas/chatMessageAttachmentCreate" } }, hostedContents: { type: "array", description: "Pictures to show inside it, as a request brings them.", items: { $ref: "#/components/schemas/chatMessageHostedContentCreate" } }, reactions: { type: "array", description: "Who reacted to it, and how.", items: { $ref: "#/components/schemas/seedReaction" } }, pinned: { $ref: "#/components/schemas/seedPin" } }, additionalProperties: !1 }, schema48 = { type: "string", enum: ["normal", "high", "urgent"], description: "How urgent the message is. Defaults to `normal`." };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "normal" || data === "high" || data === "urgent" ? (validate122.errors = vErrors, errors === 0) : (validate122.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate122.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema49 = { type: "object", title: "New attachment", description: "A file or a card to attach. It has either a `contentUrl` or `content`.", required: ["id", "contentType"], properties: { id: { type: "string", minLength: 1, description: "An id that the sender makes, unique within the message, usually a GUID. Of a file it is the GUID of its etag." }, contentType: { type: "string", minLength: 1, description: "`reference` for a link to a file, or the media type of a card, such as `application/vnd.microsoft.card.adaptive`." }, contentUrl: { type: ["string", "null"], description: "Where the file is, in SharePoint or OneDrive." }, content: { type: ["string", "null"], description: "The card, as JSON in a string." }, name: { type: ["string", "null"], description: "The name of the file." }, thumbnailUrl: { type: ["string", "null"], description: "Where a small picture of it is." }, teamsAppId: { type: ["string", "null"], description: "The id of the Teams app that the card belongs to." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "contentType" || key0 === "contentUrl" || key0 === "content" || key0 === "name" || key0 === "thumbnailUrl" || key0 === "teamsAppId" || pattern5.test(key0))) {
            return validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) < 1)
                  return validate125.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate125.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contentType !== void 0) {
              let data1 = data.contentType, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) < 1)
                    return validate125.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate125.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentUrl !== void 0) {
                let data2 = data.contentUrl, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate125.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: schema49.properties.contentUrl.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.content !== void 0) {
                  let data3 = data.content, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate125.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema49.properties.content.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.name !== void 0) {
                    let data4 = data.name, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate125.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema49.properties.name.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.thumbnailUrl !== void 0) {
                      let data5 = data.thumbnailUrl, _errs12 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate125.errors = [{ instancePath: instancePath + "/thumbnailUrl", schemaPath: "#/properties/thumbnailUrl/type", keyword: "type", params: { type: schema49.properties.thumbnailUrl.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.teamsAppId !== void 0) {
                        let data6 = data.teamsAppId, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate125.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema49.properties.teamsAppId.type }, message: "must be string,null" }], !1;
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
      return validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { type: "object", title: "New hosted content", description: 'A picture to show inside the message, as `<img src="../hostedContents/x/$value">`, where x is its temporary id.', required: ["@microsoft.graph.temporaryId", "contentBytes", "contentType"], properties: { "@odata.type": { type: "string", enum: ["#microsoft.graph.chatMessageHostedContent", "microsoft.graph.chatMessageHostedContent"], description: "The type of what is sent. It may be left out." }, "@microsoft.graph.temporaryId": { type: "string", minLength: 1, description: "An id for the time of this request, unique within the message. The service makes the lasting one." }, contentBytes: { type: "string", contentEncoding: "base64", pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$", description: "The bytes, as base64. The padding may be left out." }, contentType: { type: "string", minLength: 1, pattern: '^[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}(?: ?; ?[\\w!#$&^.+-]{1,127}=(?:[\\w!#$&^.+-]{1,127}|"[ !#-[\\]-~]{0,127}"))*$', description: "The media type, such as `image/png`." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, pattern13 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$", "u"), pattern14 = new RegExp('^[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}(?: ?; ?[\\w!#$&^.+-]{1,127}=(?:[\\w!#$&^.+-]{1,127}|"[ !#-[\\]-~]{0,127}"))*$', "u");
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@microsoft.graph.temporaryId"] === void 0 && (missing0 = "@microsoft.graph.temporaryId") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@microsoft.graph.temporaryId" || key0 === "contentBytes" || key0 === "contentType" || pattern5.test(key0))) {
            return validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate127.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.chatMessageHostedContent" || data0 === "microsoft.graph.chatMessageHostedContent"))
              return validate127.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: schema50.properties["@odata.type"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@microsoft.graph.temporaryId"] !== void 0) {
              let data1 = data["@microsoft.graph.temporaryId"], _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func1(data1) < 1)
                    return validate127.errors = [{ instancePath: instancePath + "/@microsoft.graph.temporaryId", schemaPath: "#/properties/%40microsoft.graph.temporaryId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate127.errors = [{ instancePath: instancePath + "/@microsoft.graph.temporaryId", schemaPath: "#/properties/%40microsoft.graph.temporaryId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data2 = data.contentBytes, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (!pattern13.test(data2))
                      return validate127.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$"' }], !1;
                  } else
                    return validate127.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func1(data3) < 1)
                        return validate127.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern14.test(data3))
                        return validate127.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/pattern", keyword: "pattern", params: { pattern: '^[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}(?: ?; ?[\\w!#$&^.+-]{1,127}=(?:[\\w!#$&^.+-]{1,127}|"[ !#-[\\]-~]{0,127}"))*$' }, message: 'must match pattern "^[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}(?: ?; ?[\\w!#$&^.+-]{1,127}=(?:[\\w!#$&^.+-]{1,127}|"[ !#-[\\]-~]{0,127}"))*$"' }], !1;
                    } else
                      return validate127.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (func1(data) < 1)
        return validate132.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.reactionType === void 0 && (missing0 = "reactionType"))
        return validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "from" || key0 === "createdDateTime" || key0 === "reactionType")) {
            return validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate60(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.createdDateTime !== void 0) {
              let _errs3 = errors;
              validate72(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.reactionType !== void 0) {
                let _errs4 = errors;
                validate132(data.reactionType, { instancePath: instancePath + "/reactionType", parentData: data, parentDataProperty: "reactionType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by"))
        return validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "by" || key0 === "pinnedDateTime")) {
            return validate135.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.by !== void 0) {
            let _errs2 = errors;
            validate60(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.pinnedDateTime !== void 0) {
              let _errs3 = errors;
              validate72(data.pinnedDateTime, { instancePath: instancePath + "/pinnedDateTime", parentData: data, parentDataProperty: "pinnedDateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func6.call(schema47.properties, key0)) {
            return validate118.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate60(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.createdDateTime !== void 0) {
              let _errs3 = errors;
              validate72(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.body !== void 0) {
                let _errs4 = errors;
                validate74(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.subject !== void 0) {
                  let _errs5 = errors;
                  if (typeof data.subject != "string")
                    return validate118.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.importance !== void 0) {
                    let _errs7 = errors;
                    validate122(data.importance, { instancePath: instancePath + "/importance", parentData: data, parentDataProperty: "importance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.mentions !== void 0) {
                      let data5 = data.mentions, _errs8 = errors;
                      if (errors === _errs8)
                        if (Array.isArray(data5)) {
                          var valid1 = !0;
                          let len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs10 = errors;
                            validate60(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                            var valid1 = _errs10 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate118.errors = [{ instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.attachments !== void 0) {
                        let data7 = data.attachments, _errs11 = errors;
                        if (errors === _errs11)
                          if (Array.isArray(data7)) {
                            var valid2 = !0;
                            let len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let _errs13 = errors;
                              validate125(data7[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                              var valid2 = _errs13 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate118.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs11 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.hostedContents !== void 0) {
                          let data9 = data.hostedContents, _errs14 = errors;
                          if (errors === _errs14)
                            if (Array.isArray(data9)) {
                              var valid3 = !0;
                              let len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let _errs16 = errors;
                                validate127(data9[i2], { instancePath: instancePath + "/hostedContents/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
                                var valid3 = _errs16 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate118.errors = [{ instancePath: instancePath + "/hostedContents", schemaPath: "#/properties/hostedContents/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.reactions !== void 0) {
                            let data11 = data.reactions, _errs17 = errors;
                            if (errors === _errs17)
                              if (Array.isArray(data11)) {
                                var valid4 = !0;
                                let len3 = data11.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  let _errs19 = errors;
                                  validate129(data11[i3], { instancePath: instancePath + "/reactions/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
                                  var valid4 = _errs19 === errors;
                                  if (!valid4)
                                    break;
                                }
                              } else
                                return validate118.errors = [{ instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.pinned !== void 0) {
                              let _errs20 = errors;
                              validate135(data.pinned, { instancePath: instancePath + "/pinned", parentData: data, parentDataProperty: "pinned", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
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
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.app === void 0 && (missing0 = "app") || data.configuration === void 0 && (missing0 = "configuration"))
        return validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "app" || key0 === "displayName" || key0 === "configuration")) {
            return validate141.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.app !== void 0) {
            let _errs2 = errors;
            validate60(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data1 = data.displayName, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) < 1)
                    return validate141.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate141.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.configuration !== void 0) {
                let _errs5 = errors;
                validate103(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.members === void 0 && (missing0 = "members"))
        return validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func6.call(schema43.properties, key0)) {
            return validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) < 1)
                  return validate107.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate107.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatType !== void 0) {
              let data1 = data.chatType, _errs4 = errors;
              if (typeof data1 != "string")
                return validate107.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "oneOnOne" || data1 === "group" || data1 === "meeting"))
                return validate107.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/enum", keyword: "enum", params: { allowedValues: schema43.properties.chatType.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.topic !== void 0) {
                let _errs6 = errors;
                validate108(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let _errs7 = errors;
                  validate72(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.onlineMeetingInfo !== void 0) {
                    let _errs8 = errors;
                    validate111(data.onlineMeetingInfo, { instancePath: instancePath + "/onlineMeetingInfo", parentData: data, parentDataProperty: "onlineMeetingInfo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.members !== void 0) {
                      let data5 = data.members, _errs9 = errors;
                      if (errors === _errs9)
                        if (Array.isArray(data5)) {
                          if (data5.length > 250)
                            return validate107.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" }], !1;
                          if (data5.length < 2)
                            return validate107.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }], !1;
                          {
                            var valid1 = !0;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs11 = errors;
                              validate114(data5[i0], { instancePath: instancePath + "/members/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
                              var valid1 = _errs11 === errors;
                              if (!valid1)
                                break;
                            }
                          }
                        } else
                          return validate107.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.messages !== void 0) {
                        let data7 = data.messages, _errs12 = errors;
                        if (errors === _errs12)
                          if (Array.isArray(data7)) {
                            var valid2 = !0;
                            let len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let _errs14 = errors;
                              validate118(data7[i1], { instancePath: instancePath + "/messages/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
                              var valid2 = _errs14 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate107.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.apps !== void 0) {
                          let data9 = data.apps, _errs15 = errors;
                          if (errors === _errs15)
                            if (Array.isArray(data9)) {
                              var valid3 = !0;
                              let len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let _errs17 = errors;
                                validate60(data9[i2], { instancePath: instancePath + "/apps/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                                var valid3 = _errs17 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate107.errors = [{ instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.tabs !== void 0) {
                            let data11 = data.tabs, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data11)) {
                                var valid4 = !0;
                                let len3 = data11.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  let _errs20 = errors;
                                  validate141(data11[i3], { instancePath: instancePath + "/tabs/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
                                  var valid4 = _errs20 === errors;
                                  if (!valid4)
                                    break;
                                }
                              } else
                                return validate107.errors = [{ instancePath: instancePath + "/tabs", schemaPath: "#/properties/tabs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
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
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: ["object", "null"], title: "Token", description: "Whose a token is and what it permits. Without a user it is of an app on its own.", properties: { user: { $ref: "#/components/schemas/seedReference" }, app: { type: "object", description: "The app that it was issued to.", required: ["id"], properties: { id: { type: "string", minLength: 1, description: "The client id." }, displayName: { type: "string", description: "Defaults to the id." } }, additionalProperties: !1 }, permissions: { type: "array", description: "What it permits, by the names of permissions. Defaults to everything.", items: { type: "string", minLength: 1 } } }, additionalProperties: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "user" || key0 === "app" || key0 === "permissions")) {
        return validate147.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.user !== void 0) {
        let _errs2 = errors;
        validate60(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.app !== void 0) {
          let data1 = data.app, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing0;
              if (data1.id === void 0 && (missing0 = "id"))
                return validate147.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
              {
                let _errs5 = errors;
                for (let key1 in data1)
                  if (!(key1 === "id" || key1 === "displayName")) {
                    return validate147.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (_errs5 === errors) {
                  if (data1.id !== void 0) {
                    let data2 = data1.id, _errs6 = errors;
                    if (errors === _errs6)
                      if (typeof data2 == "string") {
                        if (func1(data2) < 1)
                          return validate147.errors = [{ instancePath: instancePath + "/app/id", schemaPath: "#/properties/app/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate147.errors = [{ instancePath: instancePath + "/app/id", schemaPath: "#/properties/app/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs6 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.displayName !== void 0) {
                      let _errs8 = errors;
                      if (typeof data1.displayName != "string")
                        return validate147.errors = [{ instancePath: instancePath + "/app/displayName", schemaPath: "#/properties/app/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs8 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate147.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.permissions !== void 0) {
            let data4 = data.permissions, _errs10 = errors;
            if (errors === _errs10)
              if (Array.isArray(data4)) {
                var valid2 = !0;
                let len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0], _errs12 = errors;
                  if (errors === _errs12)
                    if (typeof data5 == "string") {
                      if (func1(data5) < 1)
                        return validate147.errors = [{ instancePath: instancePath + "/permissions/" + i0, schemaPath: "#/properties/permissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate147.errors = [{ instancePath: instancePath + "/permissions/" + i0, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs12 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate147.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
      }
    }
  }
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "$schema" || key0 === "tenantId" || key0 === "domain" || key0 === "users" || key0 === "groups" || key0 === "apps" || key0 === "chats" || key0 === "tokens")) {
          return validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let _errs2 = errors;
          if (typeof data.$schema != "string")
            return validate53.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.tenantId !== void 0) {
            let data1 = data.tenantId, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data1 == "string") {
                if (func1(data1) < 1)
                  return validate53.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate53.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.domain !== void 0) {
              let data2 = data.domain, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data2 == "string") {
                  if (func1(data2) < 1)
                    return validate53.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate53.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.users !== void 0) {
                let data3 = data.users, _errs8 = errors;
                if (errors === _errs8)
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    for (let key1 in data3) {
                      let _errs10 = errors;
                      validate54(key1, { instancePath: instancePath + "/users", parentData: data3, parentDataProperty: "users", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                      var valid1 = _errs10 === errors;
                      if (!valid1) {
                        let err0 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                        return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate53.errors = vErrors, !1;
                        break;
                      }
                    }
                    if (valid1)
                      for (let key2 in data3) {
                        let _errs12 = errors;
                        validate56(data3[key2], { instancePath: instancePath + "/users/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
                        var valid2 = _errs12 === errors;
                        if (!valid2)
                          break;
                      }
                  } else
                    return validate53.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.groups !== void 0) {
                  let data5 = data.groups, _errs13 = errors;
                  if (errors === _errs13)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      for (let key3 in data5) {
                        let _errs15 = errors;
                        validate54(key3, { instancePath: instancePath + "/groups", parentData: data5, parentDataProperty: "groups", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                        var valid3 = _errs15 === errors;
                        if (!valid3) {
                          let err1 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate53.errors = vErrors, !1;
                          break;
                        }
                      }
                      if (valid3)
                        for (let key4 in data5) {
                          let _errs17 = errors;
                          validate59(data5[key4], { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                          var valid4 = _errs17 === errors;
                          if (!valid4)
                            break;
                        }
                    } else
                      return validate53.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.apps !== void 0) {
                    let data7 = data.apps, _errs18 = errors;
                    if (errors === _errs18)
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        for (let key5 in data7) {
                          let _errs20 = errors;
                          validate54(key5, { instancePath: instancePath + "/apps", parentData: data7, parentDataProperty: "apps", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                          var valid5 = _errs20 === errors;
                          if (!valid5) {
                            let err2 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                            return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate53.errors = vErrors, !1;
                            break;
                          }
                        }
                        if (valid5)
                          for (let key6 in data7) {
                            let _errs22 = errors;
                            validate99(data7[key6], { instancePath: instancePath + "/apps/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                            var valid6 = _errs22 === errors;
                            if (!valid6)
                              break;
                          }
                      } else
                        return validate53.errors = [{ instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.chats !== void 0) {
                      let data9 = data.chats, _errs23 = errors;
                      if (errors === _errs23)
                        if (Array.isArray(data9)) {
                          var valid7 = !0;
                          let len0 = data9.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs25 = errors;
                            validate107(data9[i0], { instancePath: instancePath + "/chats/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                            var valid7 = _errs25 === errors;
                            if (!valid7)
                              break;
                          }
                        } else
                          return validate53.errors = [{ instancePath: instancePath + "/chats", schemaPath: "#/properties/chats/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.tokens !== void 0) {
                        let data11 = data.tokens, _errs26 = errors;
                        if (errors === _errs26)
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            for (let key7 in data11) {
                              let _errs28 = errors;
                              validate54(key7, { instancePath: instancePath + "/tokens", parentData: data11, parentDataProperty: "tokens", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                              var valid8 = _errs28 === errors;
                              if (!valid8) {
                                let err3 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate53.errors = vErrors, !1;
                                break;
                              }
                            }
                            if (valid8)
                              for (let key8 in data11) {
                                let _errs30 = errors;
                                validate147(data11[key8], { instancePath: instancePath + "/tokens/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length);
                                var valid9 = _errs30 === errors;
                                if (!valid9)
                                  break;
                              }
                          } else
                            return validate53.errors = [{ instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs26 === errors;
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
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_faults = validate150;
var schema57 = { type: "object", title: "Fault", description: "Something that goes wrong with requests of an operation. It says at least one thing that happens.", required: ["operation"], properties: { operation: { type: "string", minLength: 1, description: "An operationId, or `*` for every operation." }, times: { oneOf: [{ type: "integer", minimum: 1 }, { type: "string", const: "always" }], description: "To how many requests it happens. Defaults to 1." }, after: { type: "integer", minimum: 0, description: "How many requests are spared before the first one. Defaults to 0." }, latency: { type: "integer", minimum: 0, maximum: 6e5, description: "How long a request waits before anything else happens, in ms. Defaults to 0." }, status: { type: "integer", minimum: 400, maximum: 599, description: "Answers this error, and does nothing of what the request asks for." }, code: { type: "string", description: "The code of the error. Defaults to the one that the contract has for the status." }, message: { type: "string", description: "The message of the error. Defaults to the one that the contract has for the status." }, retryAfter: { type: "integer", minimum: 0, description: "The `Retry-After` of the error, in seconds. Defaults to none." }, drop: { type: "string", enum: ["before", "after"], description: "Ends the connection without an answer, `before` anything is done or `after` all of it is done. The requests of a batch share its connection." }, damage: { type: "string", enum: ["cutOff", "malformed"], description: "Does what the request asks for and damages the answer: `cutOff` ends the connection in the middle of the body, `malformed` sends half of the JSON as if it were the whole." } }, additionalProperties: !1 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operation === void 0 && (missing0 = "operation"))
        return validate151.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func6.call(schema57.properties, key0)) {
            return validate151.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.operation !== void 0) {
            let data0 = data.operation, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) < 1)
                  return validate151.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate151.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.times !== void 0) {
              let data1 = data.times, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
                let err0 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              if (errors === _errs6 && typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
                let err1 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
              var _valid0 = _errs6 === errors;
              _valid0 && (valid1 = !0, passing0 = 0);
              let _errs8 = errors;
              if (typeof data1 != "string") {
                let err2 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (data1 !== "always") {
                let err3 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/1/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
              else {
                let err4 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate151.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.after !== void 0) {
                let data2 = data.after, _errs10 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate151.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
                  return validate151.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.latency !== void 0) {
                  let data3 = data.latency, _errs12 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                    return validate151.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs12 && typeof data3 == "number") {
                    if (data3 > 6e5 || isNaN(data3))
                      return validate151.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate151.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0) {
                    let data4 = data.status, _errs14 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate151.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs14 && typeof data4 == "number") {
                      if (data4 > 599 || isNaN(data4))
                        return validate151.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
                      if (data4 < 400 || isNaN(data4))
                        return validate151.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" }], !1;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.code !== void 0) {
                      let _errs16 = errors;
                      if (typeof data.code != "string")
                        return validate151.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.message !== void 0) {
                        let _errs18 = errors;
                        if (typeof data.message != "string")
                          return validate151.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.retryAfter !== void 0) {
                          let data7 = data.retryAfter, _errs20 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
                            return validate151.errors = [{ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs20 && typeof data7 == "number" && (data7 < 0 || isNaN(data7)))
                            return validate151.errors = [{ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid0 = _errs20 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.drop !== void 0) {
                            let data8 = data.drop, _errs22 = errors;
                            if (typeof data8 != "string")
                              return validate151.errors = [{ instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data8 === "before" || data8 === "after"))
                              return validate151.errors = [{ instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/enum", keyword: "enum", params: { allowedValues: schema57.properties.drop.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid0 = _errs22 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.damage !== void 0) {
                              let data9 = data.damage, _errs24 = errors;
                              if (typeof data9 != "string")
                                return validate151.errors = [{ instancePath: instancePath + "/damage", schemaPath: "#/properties/damage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data9 === "cutOff" || data9 === "malformed"))
                                return validate151.errors = [{ instancePath: instancePath + "/damage", schemaPath: "#/properties/damage/enum", keyword: "enum", params: { allowedValues: schema57.properties.damage.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid0 = _errs24 === errors;
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
      return validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = !0;
  }
  let _errs2 = errors;
  if (errors === _errs2)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs4 = errors;
        validate151(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
        var valid1 = _errs4 === errors;
        if (!valid1)
          break;
      }
    } else {
      let err0 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate150.errors = vErrors, !1;
  }
  return validate150.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate150.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var s_clockChange = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1)
        return validate154.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" }], !1;
      if (Object.keys(data).length < 1)
        return validate154.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "now" || key0 === "advance")) {
            return validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.now !== void 0) {
            let data0 = data.now, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats2.validate(data0))
                  return validate154.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate154.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.advance !== void 0) {
              let data1 = data.advance, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
                return validate154.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var stdin_default = { seed: s_seed, faults: s_faults, clockChange: s_clockChange }, patternRules = { "^[A-Za-z0-9._~+/=@#-]+$": "A name has letters, digits and the characters `._~+/=@#-`, because it may stand in a header.", "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$": "A time is a date and time with its zone, such as `2026-01-05T08:00:00Z`, or how long before the start it was: `-90s`, `-15m`, `-2h`, `-3d`.", "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": "The content of the file, in base64 with its padding: 4 MB at most, which is a file of 3 MB. A larger file needs an upload session, which is not part of this API.", "^[^:]*$": "The title, 250 characters at most, without a colon. Defaults to none.", "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$": "The bytes, as base64. The padding may be left out.", '^[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}(?: ?; ?[\\w!#$&^.+-]{1,127}=(?:[\\w!#$&^.+-]{1,127}|"[ !#-[\\]-~]{0,127}"))*$': "The media type, such as `image/png`." };
export {
  stdin_default as default,
  patternRules
};
