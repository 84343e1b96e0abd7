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
    exports.default = ucs2length, ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var formats_37d7ec70449e = require_formats().fullFormats["date-time"], formats_73ec681db9a3 = require_formats().fullFormats.uri, func_7a0318136635 = require_ucs2length().default;
function validate_accountEnabled(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "boolean" && data !== null ? (validate_accountEnabled.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_3be7a1eadbe8 }, message: "must be boolean,null" }], !1) : (validate_accountEnabled.errors = vErrors, errors === 0);
}
function validate_attachmentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.fileAttachment")
          validate_fileAttachmentCreate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_fileAttachmentCreate.errors : vErrors.concat(validate_fileAttachmentCreate.errors), errors = vErrors.length);
        else if (tag0 === "microsoft.graph.fileAttachment")
          validate_fileAttachmentCreate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_fileAttachmentCreate.errors : vErrors.concat(validate_fileAttachmentCreate.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.itemAttachment")
          validate_itemAttachmentCreate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_itemAttachmentCreate.errors : vErrors.concat(validate_itemAttachmentCreate.errors), errors = vErrors.length);
        else if (tag0 === "microsoft.graph.itemAttachment")
          validate_itemAttachmentCreate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_itemAttachmentCreate.errors : vErrors.concat(validate_itemAttachmentCreate.errors), errors = vErrors.length);
        else if (tag0 === "#microsoft.graph.referenceAttachment")
          validate_referenceAttachmentCreate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_referenceAttachmentCreate.errors : vErrors.concat(validate_referenceAttachmentCreate.errors), errors = vErrors.length);
        else if (tag0 === "microsoft.graph.referenceAttachment")
          validate_referenceAttachmentCreate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_referenceAttachmentCreate.errors : vErrors.concat(validate_referenceAttachmentCreate.errors), errors = vErrors.length);
        else
          return validate_attachmentCreate.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate_attachmentCreate.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate_attachmentCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_attachmentCreate.errors = vErrors, errors === 0;
}
function validate_businessPhones(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        if (typeof data[i0] != "string")
          return validate_businessPhones.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate_businessPhones.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate_businessPhones.errors = vErrors, errors === 0;
}
function validate_chatMessageAttachmentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate_chatMessageAttachmentCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "contentType" || key0 === "contentUrl" || key0 === "content" || key0 === "name" || key0 === "thumbnailUrl" || key0 === "teamsAppId" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageAttachmentCreate.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contentType !== void 0) {
              let data1 = data.contentType, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) < 1)
                    return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentUrl !== void 0) {
                let data2 = data.contentUrl, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.content !== void 0) {
                  let data3 = data.content, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.name !== void 0) {
                    let data4 = data.name, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.thumbnailUrl !== void 0) {
                      let data5 = data.thumbnailUrl, _errs12 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/thumbnailUrl", schemaPath: "#/properties/thumbnailUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.teamsAppId !== void 0) {
                        let data6 = data.teamsAppId, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate_chatMessageAttachmentCreate.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
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
      return validate_chatMessageAttachmentCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageAttachmentCreate.errors = vErrors, errors === 0;
}
function validate_chatMessageHostedContentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@microsoft.graph.temporaryId"] === void 0 && (missing0 = "@microsoft.graph.temporaryId") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate_chatMessageHostedContentCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "@microsoft.graph.temporaryId" || key0 === "contentBytes" || key0 === "contentType" || pattern_4be15f4cc011.test(key0))) {
            return validate_chatMessageHostedContentCreate.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.chatMessageHostedContent" || data0 === "microsoft.graph.chatMessageHostedContent"))
              return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: enum_81ffd82b3133 }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@microsoft.graph.temporaryId"] !== void 0) {
              let data1 = data["@microsoft.graph.temporaryId"], _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) < 1)
                    return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/@microsoft.graph.temporaryId", schemaPath: "#/properties/%40microsoft.graph.temporaryId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/@microsoft.graph.temporaryId", schemaPath: "#/properties/%40microsoft.graph.temporaryId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data2 = data.contentBytes, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (!pattern_1ca6227b86d3.test(data2))
                      return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$"' }], !1;
                  } else
                    return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (!pattern_f1847947c0e4.test(data3))
                        return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/pattern", keyword: "pattern", params: { pattern: "^image/(?:jpg|jpeg|png)$" }, message: 'must match pattern "^image/(?:jpg|jpeg|png)$"' }], !1;
                    } else
                      return validate_chatMessageHostedContentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_chatMessageHostedContentCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_chatMessageHostedContentCreate.errors = vErrors, errors === 0;
}
function validate_city(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_city.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_city.errors = vErrors, errors === 0);
}
function validate_companyName(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_companyName.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_companyName.errors = vErrors, errors === 0);
}
function validate_content(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_content.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate_content.errors = vErrors, errors === 0);
}
function validate_contentBytes(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_1ca6227b86d3.test(data))
        return validate_contentBytes.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$"' }], !1;
    } else
      return validate_contentBytes.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_contentBytes.errors = vErrors, errors === 0;
}
function validate_contentType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_f1847947c0e4.test(data))
        return validate_contentType.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^image/(?:jpg|jpeg|png)$" }, message: 'must match pattern "^image/(?:jpg|jpeg|png)$"' }], !1;
    } else
      return validate_contentType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_contentType.errors = vErrors, errors === 0;
}
function validate_contentType_2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_contentType_2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "text" || data === "html" ? (validate_contentType_2.errors = vErrors, errors === 0) : (validate_contentType_2.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_ca67558af193 }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_country(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_country.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_country.errors = vErrors, errors === 0);
}
function validate_department(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_department.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_department.errors = vErrors, errors === 0);
}
function validate_employeeId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_employeeId.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_employeeId.errors = vErrors, errors === 0);
}
function validate_employeeType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_employeeType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_employeeType.errors = vErrors, errors === 0);
}
function validate_externalUserState(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_externalUserState.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_externalUserState.errors = vErrors, errors === 0);
}
function validate_fault(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operation === void 0 && (missing0 = "operation"))
        return validate_fault.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func_191f75b36e8d.call(properties_b3f8868fd6a8, key0)) {
            return validate_fault.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.operation !== void 0) {
            let data0 = data.operation, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_fault.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_fault.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate_fault.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.after !== void 0) {
                let data2 = data.after, _errs10 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate_fault.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
                  return validate_fault.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.latency !== void 0) {
                  let data3 = data.latency, _errs12 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                    return validate_fault.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs12 && typeof data3 == "number") {
                    if (data3 > 6e5 || isNaN(data3))
                      return validate_fault.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate_fault.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0) {
                    let data4 = data.status, _errs14 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate_fault.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs14 && typeof data4 == "number") {
                      if (data4 > 599 || isNaN(data4))
                        return validate_fault.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
                      if (data4 < 400 || isNaN(data4))
                        return validate_fault.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" }], !1;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.code !== void 0) {
                      let _errs16 = errors;
                      if (typeof data.code != "string")
                        return validate_fault.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.message !== void 0) {
                        let _errs18 = errors;
                        if (typeof data.message != "string")
                          return validate_fault.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.retryAfter !== void 0) {
                          let data7 = data.retryAfter, _errs20 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
                            return validate_fault.errors = [{ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs20 && typeof data7 == "number" && (data7 < 0 || isNaN(data7)))
                            return validate_fault.errors = [{ instancePath: instancePath + "/retryAfter", schemaPath: "#/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid0 = _errs20 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.error !== void 0) {
                            let data8 = data.error, _errs22 = errors;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
                              return validate_fault.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            var valid0 = _errs22 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.revoke !== void 0) {
                              let _errs24 = errors;
                              if (typeof data.revoke != "boolean")
                                return validate_fault.errors = [{ instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.drop !== void 0) {
                                let data10 = data.drop, _errs26 = errors;
                                if (typeof data10 != "string")
                                  return validate_fault.errors = [{ instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (!(data10 === "before" || data10 === "after"))
                                  return validate_fault.errors = [{ instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/enum", keyword: "enum", params: { allowedValues: enum_621ccb031ee8 }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.delivery !== void 0) {
                                  let data11 = data.delivery, _errs28 = errors;
                                  if (typeof data11 != "string")
                                    return validate_fault.errors = [{ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  if (!(data11 === "drop" || data11 === "delay" || data11 === "duplicate" || data11 === "reorder" || data11 === "wrongClientState" || data11 === "wrongSignature" || data11 === "noTokens" || data11 === "teamsSpelling"))
                                    return validate_fault.errors = [{ instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/enum", keyword: "enum", params: { allowedValues: enum_87e867d6e52d }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.subscription !== void 0) {
                                    let data12 = data.subscription, _errs30 = errors;
                                    if (errors === _errs30)
                                      if (typeof data12 == "string") {
                                        if (func_7a0318136635(data12) < 1)
                                          return validate_fault.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate_fault.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.corruption !== void 0) {
                                      let data13 = data.corruption, _errs32 = errors;
                                      if (typeof data13 != "string")
                                        return validate_fault.errors = [{ instancePath: instancePath + "/corruption", schemaPath: "#/properties/corruption/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(data13 === "truncated" || data13 === "malformed"))
                                        return validate_fault.errors = [{ instancePath: instancePath + "/corruption", schemaPath: "#/properties/corruption/enum", keyword: "enum", params: { allowedValues: enum_a8e725bbae54 }, message: "must be equal to one of the allowed values" }], !1;
                                      var valid0 = _errs32 === errors;
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
    } else
      return validate_fault.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_fault.errors = vErrors, errors === 0;
}
function validate_faxNumber(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_faxNumber.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_faxNumber.errors = vErrors, errors === 0);
}
function validate_fileAttachmentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.contentBytes === void 0 && (missing0 = "contentBytes"))
        return validate_fileAttachmentCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentBytes" || key0 === "contentType" || key0 === "contentId" || key0 === "isInline" || pattern_4be15f4cc011.test(key0))) {
            return validate_fileAttachmentCreate.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.fileAttachment" || data0 === "microsoft.graph.fileAttachment"))
              return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: enum_7ba51924017b }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) > 255)
                    return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func_7a0318136635(data1) < 1)
                    return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentBytes !== void 0) {
                let data2 = data.contentBytes, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func_7a0318136635(data2) > 4194304)
                      return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/maxLength", keyword: "maxLength", params: { limit: 4194304 }, message: "must NOT have more than 4194304 characters" }], !1;
                    if (!pattern_5cf6ada6d20b.test(data2))
                      return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' }], !1;
                  } else
                    return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func_7a0318136635(data3) > 256)
                        return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                    } else
                      return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contentId !== void 0) {
                    let data4 = data.contentId, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func_7a0318136635(data4) > 256)
                          return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                      } else
                        return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate_fileAttachmentCreate.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
      return validate_fileAttachmentCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_fileAttachmentCreate.errors = vErrors, errors === 0;
}
function validate_givenName(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_givenName.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_givenName.errors = vErrors, errors === 0);
}
function validate_importance(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate_importance.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "normal" || data === "high" || data === "urgent" ? (validate_importance.errors = vErrors, errors === 0) : (validate_importance.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: enum_7a38b7f5c6ce }, message: "must be equal to one of the allowed values" }], !1);
}
function validate_itemAttachmentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.item === void 0 && (missing0 = "item"))
        return validate_itemAttachmentCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentType" || key0 === "isInline" || key0 === "item" || pattern_4be15f4cc011.test(key0))) {
            return validate_itemAttachmentCreate.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.itemAttachment" || data0 === "microsoft.graph.itemAttachment"))
              return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: enum_73dd9f7caf25 }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) > 255)
                    return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func_7a0318136635(data1) < 1)
                    return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentType !== void 0) {
                let data2 = data.contentType, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func_7a0318136635(data2) > 256)
                      return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  } else
                    return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.isInline !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.isInline != "boolean")
                    return validate_itemAttachmentCreate.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.item !== void 0) {
                    let _errs10 = errors;
                    validate_outlookItemCreate(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData }) || (vErrors = vErrors === null ? validate_outlookItemCreate.errors : vErrors.concat(validate_outlookItemCreate.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_itemAttachmentCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_itemAttachmentCreate.errors = vErrors, errors === 0;
}
function validate_jobTitle(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_jobTitle.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_jobTitle.errors = vErrors, errors === 0);
}
function validate_mailNickname(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_mailNickname.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_mailNickname.errors = vErrors, errors === 0);
}
function validate_mobilePhone(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_mobilePhone.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_mobilePhone.errors = vErrors, errors === 0);
}
function validate_officeLocation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_officeLocation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_officeLocation.errors = vErrors, errors === 0);
}
function validate_otherMails(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        if (typeof data[i0] != "string")
          return validate_otherMails.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate_otherMails.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate_otherMails.errors = vErrors, errors === 0;
}
function validate_outlookItemCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate_outlookItemCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"];
        if (typeof data0 != "string")
          return validate_outlookItemCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "#microsoft.graph.contact" || data0 === "microsoft.graph.contact" || data0 === "#microsoft.graph.event" || data0 === "microsoft.graph.event" || data0 === "#microsoft.graph.message" || data0 === "microsoft.graph.message"))
          return validate_outlookItemCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: enum_1579022c84d1 }, message: "must be equal to one of the allowed values" }], !1;
      }
    } else
      return validate_outlookItemCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_outlookItemCreate.errors = vErrors, errors === 0;
}
function validate_postalCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_postalCode.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_postalCode.errors = vErrors, errors === 0);
}
function validate_preferredLanguage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_preferredLanguage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_preferredLanguage.errors = vErrors, errors === 0);
}
function validate_reactionType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func_7a0318136635(data) < 1)
        return validate_reactionType.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate_reactionType.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_reactionType.errors = vErrors, errors === 0;
}
function validate_referenceAttachmentCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.name === void 0 && (missing0 = "name") || data.sourceUrl === void 0 && (missing0 = "sourceUrl"))
        return validate_referenceAttachmentCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "name" || key0 === "contentType" || key0 === "isInline" || key0 === "sourceUrl" || key0 === "providerType" || key0 === "permission" || key0 === "isFolder" || pattern_4be15f4cc011.test(key0))) {
            return validate_referenceAttachmentCreate.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "#microsoft.graph.referenceAttachment" || data0 === "microsoft.graph.referenceAttachment"))
              return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/enum", keyword: "enum", params: { allowedValues: enum_5cf374fb243c }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) > 255)
                    return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                  if (func_7a0318136635(data1) < 1)
                    return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contentType !== void 0) {
                let data2 = data.contentType, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func_7a0318136635(data2) > 256)
                      return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                  } else
                    return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.isInline !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.isInline != "boolean")
                    return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.sourceUrl !== void 0) {
                    let data4 = data.sourceUrl, _errs10 = errors;
                    if (errors === _errs10 && errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func_7a0318136635(data4) > 2048)
                          return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                        if (!formats_73ec681db9a3(data4))
                          return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                      } else
                        return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/sourceUrl", schemaPath: "#/properties/sourceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.providerType !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.providerType != "string")
                        return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.permission !== void 0) {
                        let _errs14 = errors;
                        if (typeof data.permission != "string")
                          return validate_referenceAttachmentCreate.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                            let err2 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf/1/enum", keyword: "enum", params: { allowedValues: enum_3bdf85440aa6 }, message: "must be equal to one of the allowed values" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var _valid0 = _errs20 === errors;
                          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                            errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                          else {
                            let err3 = { instancePath: instancePath + "/isFolder", schemaPath: "#/properties/isFolder/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_referenceAttachmentCreate.errors = vErrors, !1;
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
      return validate_referenceAttachmentCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_referenceAttachmentCreate.errors = vErrors, errors === 0;
}
function validate_seedApp(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate_seedApp.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_ebf51c8947af }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "externalId" || key0 === "displayName" || key0 === "distributionMethod" || key0 === "clientAppId" || key0 === "servicePrincipalId" || key0 === "versions")) {
        return validate_seedApp.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func_7a0318136635(data0) < 1)
              return validate_seedApp.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate_seedApp.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.externalId !== void 0) {
          let _errs4 = errors;
          if (typeof data.externalId != "string")
            return validate_seedApp.errors = [{ instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.displayName !== void 0) {
            let _errs6 = errors;
            if (typeof data.displayName != "string")
              return validate_seedApp.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.distributionMethod !== void 0) {
              let data3 = data.distributionMethod, _errs8 = errors;
              if (typeof data3 != "string")
                return validate_seedApp.errors = [{ instancePath: instancePath + "/distributionMethod", schemaPath: "#/properties/distributionMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data3 === "store" || data3 === "organization" || data3 === "sideloaded"))
                return validate_seedApp.errors = [{ instancePath: instancePath + "/distributionMethod", schemaPath: "#/properties/distributionMethod/enum", keyword: "enum", params: { allowedValues: enum_33b6f10eaf68 }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clientAppId !== void 0) {
                let _errs10 = errors;
                if (typeof data.clientAppId != "string")
                  return validate_seedApp.errors = [{ instancePath: instancePath + "/clientAppId", schemaPath: "#/properties/clientAppId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.servicePrincipalId !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.servicePrincipalId != "string")
                    return validate_seedApp.errors = [{ instancePath: instancePath + "/servicePrincipalId", schemaPath: "#/properties/servicePrincipalId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.versions !== void 0) {
                    let data6 = data.versions, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data6)) {
                        if (data6.length > 1e3)
                          return validate_seedApp.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                        if (data6.length < 1)
                          return validate_seedApp.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs16 = errors;
                            validate_seedAppVersion(data6[i0], { instancePath: instancePath + "/versions/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedAppVersion.errors : vErrors.concat(validate_seedAppVersion.errors), errors = vErrors.length);
                            var valid1 = _errs16 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate_seedApp.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
  return validate_seedApp.errors = vErrors, errors === 0;
}
function validate_seedAppVersion(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate_seedAppVersion.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "version" || key0 === "shortDescription" || key0 === "description" || key0 === "lastModifiedDateTime" || key0 === "botId" || key0 === "permissions" || key0 === "activityTypes" || key0 === "staticTab")) {
            return validate_seedAppVersion.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let data0 = data.version, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.shortDescription !== void 0) {
              let _errs4 = errors;
              if (typeof data.shortDescription != "string")
                return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/shortDescription", schemaPath: "#/properties/shortDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0) {
                let _errs6 = errors;
                if (typeof data.description != "string")
                  return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastModifiedDateTime !== void 0) {
                  let data3 = data.lastModifiedDateTime, _errs8 = errors;
                  if (errors === _errs8 && errors === _errs8)
                    if (typeof data3 == "string") {
                      if (!formats_37d7ec70449e.validate(data3))
                        return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.botId !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.botId != "string")
                      return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                            validate_seedPermission(data5[i0], { instancePath: instancePath + "/permissions/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedPermission.errors : vErrors.concat(validate_seedPermission.errors), errors = vErrors.length);
                            var valid1 = _errs14 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/activityTypes/" + i1, schemaPath: "#/properties/activityTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs17 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/activityTypes", schemaPath: "#/properties/activityTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/staticTab", schemaPath: "#/properties/staticTab/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              {
                                let _errs21 = errors;
                                for (let key1 in data9)
                                  if (!(key1 === "displayName" || key1 === "configuration")) {
                                    return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/staticTab", schemaPath: "#/properties/staticTab/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs21 === errors) {
                                  if (data9.displayName !== void 0) {
                                    let data10 = data9.displayName, _errs22 = errors;
                                    if (errors === _errs22)
                                      if (typeof data10 == "string") {
                                        if (func_7a0318136635(data10) < 1)
                                          return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/staticTab/displayName", schemaPath: "#/properties/staticTab/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/staticTab/displayName", schemaPath: "#/properties/staticTab/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid3 = _errs22 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3)
                                    if (data9.configuration !== void 0) {
                                      let _errs24 = errors;
                                      validate_teamsTabConfigurationCreate(data9.configuration, { instancePath: instancePath + "/staticTab/configuration", parentData: data9, parentDataProperty: "configuration", rootData }) || (vErrors = vErrors === null ? validate_teamsTabConfigurationCreate.errors : vErrors.concat(validate_teamsTabConfigurationCreate.errors), errors = vErrors.length);
                                      var valid3 = _errs24 === errors;
                                    } else
                                      var valid3 = !0;
                                }
                              }
                            } else
                              return validate_seedAppVersion.errors = [{ instancePath: instancePath + "/staticTab", schemaPath: "#/properties/staticTab/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return validate_seedAppVersion.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedAppVersion.errors = vErrors, errors === 0;
}
function validate_seedBody(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)))
    return validate_seedBody.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_635adce8b283 }, message: "must be string,object" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.content === void 0 && (missing0 = "content"))
      return validate_seedBody.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
    {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "contentType" || key0 === "content")) {
          return validate_seedBody.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.contentType !== void 0) {
          let _errs2 = errors;
          validate_contentType_2(data.contentType, { instancePath: instancePath + "/contentType", parentData: data, parentDataProperty: "contentType", rootData }) || (vErrors = vErrors === null ? validate_contentType_2.errors : vErrors.concat(validate_contentType_2.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let _errs3 = errors;
            validate_content(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData }) || (vErrors = vErrors === null ? validate_content.errors : vErrors.concat(validate_content.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    }
  }
  return validate_seedBody.errors = vErrors, errors === 0;
}
function validate_seedChat(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.members === void 0 && (missing0 = "members"))
        return validate_seedChat.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func_191f75b36e8d.call(properties_af02401b1bd2, key0)) {
            return validate_seedChat.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_seedChat.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedChat.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatType !== void 0) {
              let data1 = data.chatType, _errs4 = errors;
              if (typeof data1 != "string")
                return validate_seedChat.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "oneOnOne" || data1 === "group" || data1 === "meeting"))
                return validate_seedChat.errors = [{ instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/enum", keyword: "enum", params: { allowedValues: enum_06f799360fb0 }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.topic !== void 0) {
                let _errs6 = errors;
                validate_topic_3(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData }) || (vErrors = vErrors === null ? validate_topic_3.errors : vErrors.concat(validate_topic_3.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let _errs7 = errors;
                  validate_seedTime(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.onlineMeetingInfo !== void 0) {
                    let _errs8 = errors;
                    validate_seedMeeting(data.onlineMeetingInfo, { instancePath: instancePath + "/onlineMeetingInfo", parentData: data, parentDataProperty: "onlineMeetingInfo", rootData }) || (vErrors = vErrors === null ? validate_seedMeeting.errors : vErrors.concat(validate_seedMeeting.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.members !== void 0) {
                      let data5 = data.members, _errs9 = errors;
                      if (errors === _errs9)
                        if (Array.isArray(data5)) {
                          if (data5.length > 250)
                            return validate_seedChat.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" }], !1;
                          if (data5.length < 2)
                            return validate_seedChat.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }], !1;
                          {
                            var valid1 = !0;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs11 = errors;
                              validate_seedMember(data5[i0], { instancePath: instancePath + "/members/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedMember.errors : vErrors.concat(validate_seedMember.errors), errors = vErrors.length);
                              var valid1 = _errs11 === errors;
                              if (!valid1)
                                break;
                            }
                          }
                        } else
                          return validate_seedChat.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                              validate_seedMessage(data7[i1], { instancePath: instancePath + "/messages/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_seedMessage.errors : vErrors.concat(validate_seedMessage.errors), errors = vErrors.length);
                              var valid2 = _errs14 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate_seedChat.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.targetedMessages !== void 0) {
                          let data9 = data.targetedMessages, _errs15 = errors;
                          if (errors === _errs15)
                            if (Array.isArray(data9)) {
                              var valid3 = !0;
                              let len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let _errs17 = errors;
                                validate_seedTargetedMessage(data9[i2], { instancePath: instancePath + "/targetedMessages/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate_seedTargetedMessage.errors : vErrors.concat(validate_seedTargetedMessage.errors), errors = vErrors.length);
                                var valid3 = _errs17 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate_seedChat.errors = [{ instancePath: instancePath + "/targetedMessages", schemaPath: "#/properties/targetedMessages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.apps !== void 0) {
                            let data11 = data.apps, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data11)) {
                                var valid4 = !0;
                                let len3 = data11.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  let _errs20 = errors;
                                  validate_seedReference(data11[i3], { instancePath: instancePath + "/apps/" + i3, parentData: data11, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
                                  var valid4 = _errs20 === errors;
                                  if (!valid4)
                                    break;
                                }
                              } else
                                return validate_seedChat.errors = [{ instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.tabs !== void 0) {
                              let data13 = data.tabs, _errs21 = errors;
                              if (errors === _errs21)
                                if (Array.isArray(data13)) {
                                  var valid5 = !0;
                                  let len4 = data13.length;
                                  for (let i4 = 0; i4 < len4; i4++) {
                                    let _errs23 = errors;
                                    validate_seedTab(data13[i4], { instancePath: instancePath + "/tabs/" + i4, parentData: data13, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate_seedTab.errors : vErrors.concat(validate_seedTab.errors), errors = vErrors.length);
                                    var valid5 = _errs23 === errors;
                                    if (!valid5)
                                      break;
                                  }
                                } else
                                  return validate_seedChat.errors = [{ instancePath: instancePath + "/tabs", schemaPath: "#/properties/tabs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      }
    } else
      return validate_seedChat.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedChat.errors = vErrors, errors === 0;
}
function validate_seedClient(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate_seedClient.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_ebf51c8947af }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "displayName" || key0 === "secret" || key0 === "redirectUris" || key0 === "scopes" || key0 === "roles" || key0 === "consent")) {
        return validate_seedClient.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func_7a0318136635(data0) < 1)
              return validate_seedClient.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate_seedClient.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.displayName !== void 0) {
          let _errs4 = errors;
          if (typeof data.displayName != "string")
            return validate_seedClient.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.secret !== void 0) {
            let data2 = data.secret, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func_7a0318136635(data2) < 1)
                  return validate_seedClient.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedClient.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.redirectUris !== void 0) {
              let data3 = data.redirectUris, _errs8 = errors;
              if (errors === _errs8)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs10 = errors;
                    if (typeof data3[i0] != "string")
                      return validate_seedClient.errors = [{ instancePath: instancePath + "/redirectUris/" + i0, schemaPath: "#/properties/redirectUris/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate_seedClient.errors = [{ instancePath: instancePath + "/redirectUris", schemaPath: "#/properties/redirectUris/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.scopes !== void 0) {
                let data5 = data.scopes, _errs12 = errors;
                if (errors === _errs12)
                  if (Array.isArray(data5)) {
                    var valid2 = !0;
                    let len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let _errs14 = errors;
                      if (typeof data5[i1] != "string")
                        return validate_seedClient.errors = [{ instancePath: instancePath + "/scopes/" + i1, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs14 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate_seedClient.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data7 = data.roles, _errs16 = errors;
                  if (errors === _errs16)
                    if (Array.isArray(data7)) {
                      var valid3 = !0;
                      let len2 = data7.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let _errs18 = errors;
                        if (typeof data7[i2] != "string")
                          return validate_seedClient.errors = [{ instancePath: instancePath + "/roles/" + i2, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs18 === errors;
                        if (!valid3)
                          break;
                      }
                    } else
                      return validate_seedClient.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs16 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.consent !== void 0) {
                    let data9 = data.consent, _errs20 = errors;
                    if (typeof data9 != "string")
                      return validate_seedClient.errors = [{ instancePath: instancePath + "/consent", schemaPath: "#/properties/consent/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data9 === "user" || data9 === "administrator"))
                      return validate_seedClient.errors = [{ instancePath: instancePath + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: enum_e76ea8849b8f }, message: "must be equal to one of the allowed values" }], !1;
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
  return validate_seedClient.errors = vErrors, errors === 0;
}
function validate_seedConversation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.topic === void 0 && (missing0 = "topic") || data.threads === void 0 && (missing0 = "threads"))
        return validate_seedConversation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "topic" || key0 === "threads")) {
            return validate_seedConversation.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_seedConversation.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedConversation.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.topic !== void 0) {
              let _errs4 = errors;
              validate_topic(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData }) || (vErrors = vErrors === null ? validate_topic.errors : vErrors.concat(validate_topic.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.threads !== void 0) {
                let data2 = data.threads, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e3)
                      return validate_seedConversation.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                    if (data2.length < 1)
                      return validate_seedConversation.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_seedThread(data2[i0], { instancePath: instancePath + "/threads/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedThread.errors : vErrors.concat(validate_seedThread.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate_seedConversation.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_seedConversation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedConversation.errors = vErrors, errors === 0;
}
function validate_seedGroup(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate_seedGroup.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_ebf51c8947af }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!func_191f75b36e8d.call(properties_b973c20d7931, key0)) {
        return validate_seedGroup.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func_7a0318136635(data0) < 1)
              return validate_seedGroup.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate_seedGroup.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.displayName !== void 0) {
          let _errs4 = errors;
          if (typeof data.displayName != "string")
            return validate_seedGroup.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let _errs6 = errors;
            if (typeof data.description != "string")
              return validate_seedGroup.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mail !== void 0) {
              let _errs8 = errors;
              if (typeof data.mail != "string")
                return validate_seedGroup.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.createdDateTime !== void 0) {
                let _errs10 = errors;
                validate_seedTime(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.visibility !== void 0) {
                  let data5 = data.visibility, _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate_seedGroup.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data5 === "Public" || data5 === "Private"))
                    return validate_seedGroup.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: enum_3c15bda5ba04 }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.members !== void 0) {
                    let data6 = data.members, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs15 = errors;
                          validate_seedReference(data6[i0], { instancePath: instancePath + "/members/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
                          var valid1 = _errs15 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate_seedGroup.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.acceptedSenders !== void 0) {
                      let data8 = data.acceptedSenders, _errs16 = errors;
                      if (errors === _errs16)
                        if (Array.isArray(data8)) {
                          var valid2 = !0;
                          let len1 = data8.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let _errs18 = errors;
                            validate_seedReference(data8[i1], { instancePath: instancePath + "/acceptedSenders/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
                            var valid2 = _errs18 === errors;
                            if (!valid2)
                              break;
                          }
                        } else
                          return validate_seedGroup.errors = [{ instancePath: instancePath + "/acceptedSenders", schemaPath: "#/properties/acceptedSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.rejectedSenders !== void 0) {
                        let data10 = data.rejectedSenders, _errs19 = errors;
                        if (errors === _errs19)
                          if (Array.isArray(data10)) {
                            var valid3 = !0;
                            let len2 = data10.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let _errs21 = errors;
                              validate_seedReference(data10[i2], { instancePath: instancePath + "/rejectedSenders/" + i2, parentData: data10, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
                              var valid3 = _errs21 === errors;
                              if (!valid3)
                                break;
                            }
                          } else
                            return validate_seedGroup.errors = [{ instancePath: instancePath + "/rejectedSenders", schemaPath: "#/properties/rejectedSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.conversations !== void 0) {
                          let data12 = data.conversations, _errs22 = errors;
                          if (errors === _errs22)
                            if (Array.isArray(data12)) {
                              var valid4 = !0;
                              let len3 = data12.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let _errs24 = errors;
                                validate_seedConversation(data12[i3], { instancePath: instancePath + "/conversations/" + i3, parentData: data12, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate_seedConversation.errors : vErrors.concat(validate_seedConversation.errors), errors = vErrors.length);
                                var valid4 = _errs24 === errors;
                                if (!valid4)
                                  break;
                              }
                            } else
                              return validate_seedGroup.errors = [{ instancePath: instancePath + "/conversations", schemaPath: "#/properties/conversations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
    }
  }
  return validate_seedGroup.errors = vErrors, errors === 0;
}
function validate_seedMeeting(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "organizer" || key0 === "calendarEventId" || key0 === "joinWebUrl")) {
          return validate_seedMeeting.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.organizer !== void 0) {
          let _errs2 = errors;
          validate_seedReference(data.organizer, { instancePath: instancePath + "/organizer", parentData: data, parentDataProperty: "organizer", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.calendarEventId !== void 0) {
            let _errs3 = errors;
            if (typeof data.calendarEventId != "string")
              return validate_seedMeeting.errors = [{ instancePath: instancePath + "/calendarEventId", schemaPath: "#/properties/calendarEventId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.joinWebUrl !== void 0) {
              let _errs5 = errors;
              if (typeof data.joinWebUrl != "string")
                return validate_seedMeeting.errors = [{ instancePath: instancePath + "/joinWebUrl", schemaPath: "#/properties/joinWebUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_seedMeeting.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedMeeting.errors = vErrors, errors === 0;
}
function validate_seedMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)))
    return validate_seedMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_635adce8b283 }, message: "must be string,object" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.user === void 0 && (missing0 = "user"))
      return validate_seedMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
    {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "user" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "isHidden" || key0 === "lastMessageReadDateTime")) {
          return validate_seedMember.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.user !== void 0) {
          let _errs2 = errors;
          validate_seedReference(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.roles !== void 0) {
            let data1 = data.roles, _errs3 = errors;
            if (errors === _errs3)
              if (Array.isArray(data1)) {
                if (data1.length > 1)
                  return validate_seedMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }], !1;
                if (data1.length < 1)
                  return validate_seedMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0], _errs5 = errors;
                    if (typeof data2 != "string")
                      return validate_seedMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data2 === "owner" || data2 === "guest"))
                      return validate_seedMember.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: enum_cae135334039 }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs5 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate_seedMember.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.visibleHistoryStartDateTime !== void 0) {
              let data3 = data.visibleHistoryStartDateTime, _errs7 = errors;
              if (errors === _errs7 && errors === _errs7)
                if (typeof data3 == "string") {
                  if (!formats_37d7ec70449e.validate(data3))
                    return validate_seedMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                } else
                  return validate_seedMember.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.isHidden !== void 0) {
                let _errs9 = errors;
                if (typeof data.isHidden != "boolean")
                  return validate_seedMember.errors = [{ instancePath: instancePath + "/isHidden", schemaPath: "#/properties/isHidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.lastMessageReadDateTime !== void 0) {
                  let _errs11 = errors;
                  validate_seedTime(data.lastMessageReadDateTime, { instancePath: instancePath + "/lastMessageReadDateTime", parentData: data, parentDataProperty: "lastMessageReadDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    }
  }
  return validate_seedMember.errors = vErrors, errors === 0;
}
function validate_seedMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body"))
        return validate_seedMessage.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func_191f75b36e8d.call(properties_1818756bf762, key0)) {
            return validate_seedMessage.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate_seedReference(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.createdDateTime !== void 0) {
              let _errs3 = errors;
              validate_seedTime(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.body !== void 0) {
                let _errs4 = errors;
                validate_seedBody(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate_seedBody.errors : vErrors.concat(validate_seedBody.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.subject !== void 0) {
                  let _errs5 = errors;
                  if (typeof data.subject != "string")
                    return validate_seedMessage.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.importance !== void 0) {
                    let _errs7 = errors;
                    validate_importance(data.importance, { instancePath: instancePath + "/importance", parentData: data, parentDataProperty: "importance", rootData }) || (vErrors = vErrors === null ? validate_importance.errors : vErrors.concat(validate_importance.errors), errors = vErrors.length);
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
                            validate_seedReference(data5[i0], { instancePath: instancePath + "/mentions/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
                            var valid1 = _errs10 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate_seedMessage.errors = [{ instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                              validate_chatMessageAttachmentCreate(data7[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_chatMessageAttachmentCreate.errors : vErrors.concat(validate_chatMessageAttachmentCreate.errors), errors = vErrors.length);
                              var valid2 = _errs13 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate_seedMessage.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                validate_chatMessageHostedContentCreate(data9[i2], { instancePath: instancePath + "/hostedContents/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate_chatMessageHostedContentCreate.errors : vErrors.concat(validate_chatMessageHostedContentCreate.errors), errors = vErrors.length);
                                var valid3 = _errs16 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate_seedMessage.errors = [{ instancePath: instancePath + "/hostedContents", schemaPath: "#/properties/hostedContents/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                  validate_seedReaction(data11[i3], { instancePath: instancePath + "/reactions/" + i3, parentData: data11, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate_seedReaction.errors : vErrors.concat(validate_seedReaction.errors), errors = vErrors.length);
                                  var valid4 = _errs19 === errors;
                                  if (!valid4)
                                    break;
                                }
                              } else
                                return validate_seedMessage.errors = [{ instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.pinned !== void 0) {
                              let _errs20 = errors;
                              validate_seedPin(data.pinned, { instancePath: instancePath + "/pinned", parentData: data, parentDataProperty: "pinned", rootData }) || (vErrors = vErrors === null ? validate_seedPin.errors : vErrors.concat(validate_seedPin.errors), errors = vErrors.length);
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
      return validate_seedMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedMessage.errors = vErrors, errors === 0;
}
function validate_seedName(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_d47847c98692.test(data))
        return validate_seedName.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/=@#-]+$" }, message: 'must match pattern "^[A-Za-z0-9._~+/=@#-]+$"' }], !1;
    } else
      return validate_seedName.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_seedName.errors = vErrors, errors === 0;
}
function validate_seedPermission(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.permissionValue === void 0 && (missing0 = "permissionValue") || data.permissionType === void 0 && (missing0 = "permissionType"))
        return validate_seedPermission.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "permissionValue" || key0 === "permissionType")) {
            return validate_seedPermission.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.permissionValue !== void 0) {
            let data0 = data.permissionValue, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_seedPermission.errors = [{ instancePath: instancePath + "/permissionValue", schemaPath: "#/properties/permissionValue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedPermission.errors = [{ instancePath: instancePath + "/permissionValue", schemaPath: "#/properties/permissionValue/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.permissionType !== void 0) {
              let data1 = data.permissionType, _errs4 = errors;
              if (typeof data1 != "string")
                return validate_seedPermission.errors = [{ instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "delegated" || data1 === "application"))
                return validate_seedPermission.errors = [{ instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/enum", keyword: "enum", params: { allowedValues: enum_8f86b7e7d66c }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_seedPermission.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedPermission.errors = vErrors, errors === 0;
}
function validate_seedPin(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by"))
        return validate_seedPin.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "by" || key0 === "pinnedDateTime")) {
            return validate_seedPin.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.by !== void 0) {
            let _errs2 = errors;
            validate_seedReference(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.pinnedDateTime !== void 0) {
              let _errs3 = errors;
              validate_seedTime(data.pinnedDateTime, { instancePath: instancePath + "/pinnedDateTime", parentData: data, parentDataProperty: "pinnedDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_seedPin.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedPin.errors = vErrors, errors === 0;
}
function validate_seedPost(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body"))
        return validate_seedPost.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "from" || key0 === "receivedDateTime" || key0 === "body" || key0 === "newParticipants" || key0 === "attachments")) {
            return validate_seedPost.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate_seedReference(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.receivedDateTime !== void 0) {
              let _errs3 = errors;
              validate_seedTime(data.receivedDateTime, { instancePath: instancePath + "/receivedDateTime", parentData: data, parentDataProperty: "receivedDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.body !== void 0) {
                let _errs4 = errors;
                validate_seedBody(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate_seedBody.errors : vErrors.concat(validate_seedBody.errors), errors = vErrors.length);
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
                        validate_seedReference(data3[i0], { instancePath: instancePath + "/newParticipants/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate_seedPost.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                          validate_attachmentCreate(data5[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate_attachmentCreate.errors : vErrors.concat(validate_attachmentCreate.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate_seedPost.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate_seedPost.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedPost.errors = vErrors, errors === 0;
}
function validate_seedReaction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.reactionType === void 0 && (missing0 = "reactionType"))
        return validate_seedReaction.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "from" || key0 === "createdDateTime" || key0 === "reactionType")) {
            return validate_seedReaction.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate_seedReference(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.createdDateTime !== void 0) {
              let _errs3 = errors;
              validate_seedTime(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.reactionType !== void 0) {
                let _errs4 = errors;
                validate_reactionType(data.reactionType, { instancePath: instancePath + "/reactionType", parentData: data, parentDataProperty: "reactionType", rootData }) || (vErrors = vErrors === null ? validate_reactionType.errors : vErrors.concat(validate_reactionType.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_seedReaction.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedReaction.errors = vErrors, errors === 0;
}
function validate_seedReference(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func_7a0318136635(data) < 1)
        return validate_seedReference.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate_seedReference.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_seedReference.errors = vErrors, errors === 0;
}
function validate_seedTab(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.app === void 0 && (missing0 = "app") || data.configuration === void 0 && (missing0 = "configuration"))
        return validate_seedTab.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "app" || key0 === "displayName" || key0 === "configuration")) {
            return validate_seedTab.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.app !== void 0) {
            let _errs2 = errors;
            validate_seedReference(data.app, { instancePath: instancePath + "/app", parentData: data, parentDataProperty: "app", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data1 = data.displayName, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) < 1)
                    return validate_seedTab.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_seedTab.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.configuration !== void 0) {
                let _errs5 = errors;
                validate_teamsTabConfigurationCreate(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData }) || (vErrors = vErrors === null ? validate_teamsTabConfigurationCreate.errors : vErrors.concat(validate_teamsTabConfigurationCreate.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_seedTab.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedTab.errors = vErrors, errors === 0;
}
function validate_seedTargetedMessage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.for === void 0 && (missing0 = "for") || data.text === void 0 && (missing0 = "text"))
        return validate_seedTargetedMessage.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "for" || key0 === "text")) {
            return validate_seedTargetedMessage.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) > 64)
                  return validate_seedTargetedMessage.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                if (func_7a0318136635(data0) < 1)
                  return validate_seedTargetedMessage.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedTargetedMessage.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.for !== void 0) {
              let _errs4 = errors;
              validate_seedReference(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.text !== void 0) {
                let _errs5 = errors;
                if (typeof data.text != "string")
                  return validate_seedTargetedMessage.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_seedTargetedMessage.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedTargetedMessage.errors = vErrors, errors === 0;
}
function validate_seedThread(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.posts === void 0 && (missing0 = "posts"))
        return validate_seedThread.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "topic" || key0 === "isLocked" || key0 === "posts")) {
            return validate_seedThread.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.topic !== void 0) {
            let _errs2 = errors;
            validate_topic_2(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData }) || (vErrors = vErrors === null ? validate_topic_2.errors : vErrors.concat(validate_topic_2.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.isLocked !== void 0) {
              let _errs3 = errors;
              if (typeof data.isLocked != "boolean")
                return validate_seedThread.errors = [{ instancePath: instancePath + "/isLocked", schemaPath: "#/properties/isLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.posts !== void 0) {
                let data2 = data.posts, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e3)
                      return validate_seedThread.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                    if (data2.length < 1)
                      return validate_seedThread.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs7 = errors;
                        validate_seedPost(data2[i0], { instancePath: instancePath + "/posts/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedPost.errors : vErrors.concat(validate_seedPost.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate_seedThread.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate_seedThread.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seedThread.errors = vErrors, errors === 0;
}
function validate_seedTime(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern_04a39853a26c.test(data))
        return validate_seedTime.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$" }, message: 'must match pattern "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$"' }], !1;
    } else
      return validate_seedTime.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_seedTime.errors = vErrors, errors === 0;
}
function validate_seedToken(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate_seedToken.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_ebf51c8947af }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "user" || key0 === "app" || key0 === "permissions")) {
        return validate_seedToken.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.user !== void 0) {
        let _errs2 = errors;
        validate_seedReference(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData }) || (vErrors = vErrors === null ? validate_seedReference.errors : vErrors.concat(validate_seedReference.errors), errors = vErrors.length);
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
                return validate_seedToken.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
              {
                let _errs5 = errors;
                for (let key1 in data1)
                  if (!(key1 === "id" || key1 === "displayName")) {
                    return validate_seedToken.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (_errs5 === errors) {
                  if (data1.id !== void 0) {
                    let data2 = data1.id, _errs6 = errors;
                    if (errors === _errs6)
                      if (typeof data2 == "string") {
                        if (func_7a0318136635(data2) < 1)
                          return validate_seedToken.errors = [{ instancePath: instancePath + "/app/id", schemaPath: "#/properties/app/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate_seedToken.errors = [{ instancePath: instancePath + "/app/id", schemaPath: "#/properties/app/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs6 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.displayName !== void 0) {
                      let _errs8 = errors;
                      if (typeof data1.displayName != "string")
                        return validate_seedToken.errors = [{ instancePath: instancePath + "/app/displayName", schemaPath: "#/properties/app/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs8 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate_seedToken.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                      if (func_7a0318136635(data5) < 1)
                        return validate_seedToken.errors = [{ instancePath: instancePath + "/permissions/" + i0, schemaPath: "#/properties/permissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate_seedToken.errors = [{ instancePath: instancePath + "/permissions/" + i0, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs12 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate_seedToken.errors = [{ instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
      }
    }
  }
  return validate_seedToken.errors = vErrors, errors === 0;
}
function validate_seedUser(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate_seedUser.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_ebf51c8947af }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    let _errs1 = errors;
    for (let key0 in data)
      if (!func_191f75b36e8d.call(properties_52515ed543d4, key0)) {
        return validate_seedUser.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
        break;
      }
    if (_errs1 === errors) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func_7a0318136635(data0) < 1)
              return validate_seedUser.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate_seedUser.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.displayName !== void 0) {
          let _errs4 = errors;
          if (typeof data.displayName != "string")
            return validate_seedUser.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.userPrincipalName !== void 0) {
            let data2 = data.userPrincipalName, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func_7a0318136635(data2) < 1)
                  return validate_seedUser.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seedUser.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mail !== void 0) {
              let _errs8 = errors;
              if (typeof data.mail != "string")
                return validate_seedUser.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tenantId !== void 0) {
                let data4 = data.tenantId, _errs10 = errors;
                if (errors === _errs10)
                  if (typeof data4 == "string") {
                    if (func_7a0318136635(data4) < 1)
                      return validate_seedUser.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate_seedUser.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.guest !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.guest != "boolean")
                    return validate_seedUser.errors = [{ instancePath: instancePath + "/guest", schemaPath: "#/properties/guest/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.administrator !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.administrator != "boolean")
                      return validate_seedUser.errors = [{ instancePath: instancePath + "/administrator", schemaPath: "#/properties/administrator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.accountEnabled !== void 0) {
                      let _errs16 = errors;
                      validate_accountEnabled(data.accountEnabled, { instancePath: instancePath + "/accountEnabled", parentData: data, parentDataProperty: "accountEnabled", rootData }) || (vErrors = vErrors === null ? validate_accountEnabled.errors : vErrors.concat(validate_accountEnabled.errors), errors = vErrors.length);
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.businessPhones !== void 0) {
                        let _errs17 = errors;
                        validate_businessPhones(data.businessPhones, { instancePath: instancePath + "/businessPhones", parentData: data, parentDataProperty: "businessPhones", rootData }) || (vErrors = vErrors === null ? validate_businessPhones.errors : vErrors.concat(validate_businessPhones.errors), errors = vErrors.length);
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.city !== void 0) {
                          let _errs18 = errors;
                          validate_city(data.city, { instancePath: instancePath + "/city", parentData: data, parentDataProperty: "city", rootData }) || (vErrors = vErrors === null ? validate_city.errors : vErrors.concat(validate_city.errors), errors = vErrors.length);
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.companyName !== void 0) {
                            let _errs19 = errors;
                            validate_companyName(data.companyName, { instancePath: instancePath + "/companyName", parentData: data, parentDataProperty: "companyName", rootData }) || (vErrors = vErrors === null ? validate_companyName.errors : vErrors.concat(validate_companyName.errors), errors = vErrors.length);
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.country !== void 0) {
                              let _errs20 = errors;
                              validate_country(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData }) || (vErrors = vErrors === null ? validate_country.errors : vErrors.concat(validate_country.errors), errors = vErrors.length);
                              var valid0 = _errs20 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.department !== void 0) {
                                let _errs21 = errors;
                                validate_department(data.department, { instancePath: instancePath + "/department", parentData: data, parentDataProperty: "department", rootData }) || (vErrors = vErrors === null ? validate_department.errors : vErrors.concat(validate_department.errors), errors = vErrors.length);
                                var valid0 = _errs21 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.employeeId !== void 0) {
                                  let _errs22 = errors;
                                  validate_employeeId(data.employeeId, { instancePath: instancePath + "/employeeId", parentData: data, parentDataProperty: "employeeId", rootData }) || (vErrors = vErrors === null ? validate_employeeId.errors : vErrors.concat(validate_employeeId.errors), errors = vErrors.length);
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.employeeType !== void 0) {
                                    let _errs23 = errors;
                                    validate_employeeType(data.employeeType, { instancePath: instancePath + "/employeeType", parentData: data, parentDataProperty: "employeeType", rootData }) || (vErrors = vErrors === null ? validate_employeeType.errors : vErrors.concat(validate_employeeType.errors), errors = vErrors.length);
                                    var valid0 = _errs23 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.externalUserState !== void 0) {
                                      let _errs24 = errors;
                                      validate_externalUserState(data.externalUserState, { instancePath: instancePath + "/externalUserState", parentData: data, parentDataProperty: "externalUserState", rootData }) || (vErrors = vErrors === null ? validate_externalUserState.errors : vErrors.concat(validate_externalUserState.errors), errors = vErrors.length);
                                      var valid0 = _errs24 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.faxNumber !== void 0) {
                                        let _errs25 = errors;
                                        validate_faxNumber(data.faxNumber, { instancePath: instancePath + "/faxNumber", parentData: data, parentDataProperty: "faxNumber", rootData }) || (vErrors = vErrors === null ? validate_faxNumber.errors : vErrors.concat(validate_faxNumber.errors), errors = vErrors.length);
                                        var valid0 = _errs25 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.givenName !== void 0) {
                                          let _errs26 = errors;
                                          validate_givenName(data.givenName, { instancePath: instancePath + "/givenName", parentData: data, parentDataProperty: "givenName", rootData }) || (vErrors = vErrors === null ? validate_givenName.errors : vErrors.concat(validate_givenName.errors), errors = vErrors.length);
                                          var valid0 = _errs26 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.jobTitle !== void 0) {
                                            let _errs27 = errors;
                                            validate_jobTitle(data.jobTitle, { instancePath: instancePath + "/jobTitle", parentData: data, parentDataProperty: "jobTitle", rootData }) || (vErrors = vErrors === null ? validate_jobTitle.errors : vErrors.concat(validate_jobTitle.errors), errors = vErrors.length);
                                            var valid0 = _errs27 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.mailNickname !== void 0) {
                                              let _errs28 = errors;
                                              validate_mailNickname(data.mailNickname, { instancePath: instancePath + "/mailNickname", parentData: data, parentDataProperty: "mailNickname", rootData }) || (vErrors = vErrors === null ? validate_mailNickname.errors : vErrors.concat(validate_mailNickname.errors), errors = vErrors.length);
                                              var valid0 = _errs28 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.mobilePhone !== void 0) {
                                                let _errs29 = errors;
                                                validate_mobilePhone(data.mobilePhone, { instancePath: instancePath + "/mobilePhone", parentData: data, parentDataProperty: "mobilePhone", rootData }) || (vErrors = vErrors === null ? validate_mobilePhone.errors : vErrors.concat(validate_mobilePhone.errors), errors = vErrors.length);
                                                var valid0 = _errs29 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.officeLocation !== void 0) {
                                                  let _errs30 = errors;
                                                  validate_officeLocation(data.officeLocation, { instancePath: instancePath + "/officeLocation", parentData: data, parentDataProperty: "officeLocation", rootData }) || (vErrors = vErrors === null ? validate_officeLocation.errors : vErrors.concat(validate_officeLocation.errors), errors = vErrors.length);
                                                  var valid0 = _errs30 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.otherMails !== void 0) {
                                                    let _errs31 = errors;
                                                    validate_otherMails(data.otherMails, { instancePath: instancePath + "/otherMails", parentData: data, parentDataProperty: "otherMails", rootData }) || (vErrors = vErrors === null ? validate_otherMails.errors : vErrors.concat(validate_otherMails.errors), errors = vErrors.length);
                                                    var valid0 = _errs31 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.postalCode !== void 0) {
                                                      let _errs32 = errors;
                                                      validate_postalCode(data.postalCode, { instancePath: instancePath + "/postalCode", parentData: data, parentDataProperty: "postalCode", rootData }) || (vErrors = vErrors === null ? validate_postalCode.errors : vErrors.concat(validate_postalCode.errors), errors = vErrors.length);
                                                      var valid0 = _errs32 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.preferredLanguage !== void 0) {
                                                        let _errs33 = errors;
                                                        validate_preferredLanguage(data.preferredLanguage, { instancePath: instancePath + "/preferredLanguage", parentData: data, parentDataProperty: "preferredLanguage", rootData }) || (vErrors = vErrors === null ? validate_preferredLanguage.errors : vErrors.concat(validate_preferredLanguage.errors), errors = vErrors.length);
                                                        var valid0 = _errs33 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.state !== void 0) {
                                                          let _errs34 = errors;
                                                          validate_state(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate_state.errors : vErrors.concat(validate_state.errors), errors = vErrors.length);
                                                          var valid0 = _errs34 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.streetAddress !== void 0) {
                                                            let _errs35 = errors;
                                                            validate_streetAddress(data.streetAddress, { instancePath: instancePath + "/streetAddress", parentData: data, parentDataProperty: "streetAddress", rootData }) || (vErrors = vErrors === null ? validate_streetAddress.errors : vErrors.concat(validate_streetAddress.errors), errors = vErrors.length);
                                                            var valid0 = _errs35 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.surname !== void 0) {
                                                              let _errs36 = errors;
                                                              validate_surname(data.surname, { instancePath: instancePath + "/surname", parentData: data, parentDataProperty: "surname", rootData }) || (vErrors = vErrors === null ? validate_surname.errors : vErrors.concat(validate_surname.errors), errors = vErrors.length);
                                                              var valid0 = _errs36 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.usageLocation !== void 0) {
                                                                let _errs37 = errors;
                                                                validate_usageLocation(data.usageLocation, { instancePath: instancePath + "/usageLocation", parentData: data, parentDataProperty: "usageLocation", rootData }) || (vErrors = vErrors === null ? validate_usageLocation.errors : vErrors.concat(validate_usageLocation.errors), errors = vErrors.length);
                                                                var valid0 = _errs37 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.createdDateTime !== void 0) {
                                                                  let _errs38 = errors;
                                                                  validate_seedTime(data.createdDateTime, { instancePath: instancePath + "/createdDateTime", parentData: data, parentDataProperty: "createdDateTime", rootData }) || (vErrors = vErrors === null ? validate_seedTime.errors : vErrors.concat(validate_seedTime.errors), errors = vErrors.length);
                                                                  var valid0 = _errs38 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0)
                                                                  if (data.photo !== void 0) {
                                                                    let data30 = data.photo, _errs39 = errors;
                                                                    if (errors === _errs39)
                                                                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                        let missing0;
                                                                        if (data30.contentType === void 0 && (missing0 = "contentType") || data30.contentBytes === void 0 && (missing0 = "contentBytes"))
                                                                          return validate_seedUser.errors = [{ instancePath: instancePath + "/photo", schemaPath: "#/properties/photo/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
                                                                        {
                                                                          let _errs41 = errors;
                                                                          for (let key1 in data30)
                                                                            if (!(key1 === "contentType" || key1 === "contentBytes")) {
                                                                              return validate_seedUser.errors = [{ instancePath: instancePath + "/photo", schemaPath: "#/properties/photo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                                                              break;
                                                                            }
                                                                          if (_errs41 === errors) {
                                                                            if (data30.contentType !== void 0) {
                                                                              let _errs42 = errors;
                                                                              validate_contentType(data30.contentType, { instancePath: instancePath + "/photo/contentType", parentData: data30, parentDataProperty: "contentType", rootData }) || (vErrors = vErrors === null ? validate_contentType.errors : vErrors.concat(validate_contentType.errors), errors = vErrors.length);
                                                                              var valid1 = _errs42 === errors;
                                                                            } else
                                                                              var valid1 = !0;
                                                                            if (valid1)
                                                                              if (data30.contentBytes !== void 0) {
                                                                                let _errs43 = errors;
                                                                                validate_contentBytes(data30.contentBytes, { instancePath: instancePath + "/photo/contentBytes", parentData: data30, parentDataProperty: "contentBytes", rootData }) || (vErrors = vErrors === null ? validate_contentBytes.errors : vErrors.concat(validate_contentBytes.errors), errors = vErrors.length);
                                                                                var valid1 = _errs43 === errors;
                                                                              } else
                                                                                var valid1 = !0;
                                                                          }
                                                                        }
                                                                      } else
                                                                        return validate_seedUser.errors = [{ instancePath: instancePath + "/photo", schemaPath: "#/properties/photo/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var valid0 = _errs39 === errors;
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
  return validate_seedUser.errors = vErrors, errors === 0;
}
function validate_state(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_state.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_state.errors = vErrors, errors === 0);
}
function validate_streetAddress(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_streetAddress.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_streetAddress.errors = vErrors, errors === 0);
}
function validate_surname(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_surname.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_surname.errors = vErrors, errors === 0);
}
function validate_teamsTabConfigurationCreate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.contentUrl === void 0 && (missing0 = "contentUrl"))
        return validate_teamsTabConfigurationCreate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "entityId" || key0 === "contentUrl" || key0 === "websiteUrl" || key0 === "removeUrl" || pattern_4be15f4cc011.test(key0))) {
            return validate_teamsTabConfigurationCreate.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.entityId !== void 0) {
            let data0 = data.entityId, _errs2 = errors;
            if (typeof data0 != "string" && data0 !== null)
              return validate_teamsTabConfigurationCreate.errors = [{ instancePath: instancePath + "/entityId", schemaPath: "#/properties/entityId/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contentUrl !== void 0) {
              let data1 = data.contentUrl, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func_7a0318136635(data1) < 1)
                    return validate_teamsTabConfigurationCreate.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_teamsTabConfigurationCreate.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.websiteUrl !== void 0) {
                let data2 = data.websiteUrl, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate_teamsTabConfigurationCreate.errors = [{ instancePath: instancePath + "/websiteUrl", schemaPath: "#/properties/websiteUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.removeUrl !== void 0) {
                  let data3 = data.removeUrl, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate_teamsTabConfigurationCreate.errors = [{ instancePath: instancePath + "/removeUrl", schemaPath: "#/properties/removeUrl/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_teamsTabConfigurationCreate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_teamsTabConfigurationCreate.errors = vErrors, errors === 0;
}
function validate_topic(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func_7a0318136635(data) > 255)
        return validate_topic.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
      if (func_7a0318136635(data) < 1)
        return validate_topic.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate_topic.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_topic.errors = vErrors, errors === 0;
}
function validate_topic_2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func_7a0318136635(data) > 255)
        return validate_topic_2.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
      if (func_7a0318136635(data) < 1)
        return validate_topic_2.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate_topic_2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate_topic_2.errors = vErrors, errors === 0;
}
function validate_topic_3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null)
    return validate_topic_3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1;
  if (errors === 0 && typeof data == "string") {
    if (func_7a0318136635(data) > 250)
      return validate_topic_3.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }], !1;
    if (!pattern_bb84bb40dff7.test(data))
      return validate_topic_3.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^:]*$" }, message: 'must match pattern "^[^:]*$"' }], !1;
  }
  return validate_topic_3.errors = vErrors, errors === 0;
}
function validate_usageLocation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && data !== null ? (validate_usageLocation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: type_f2aa28b7b593 }, message: "must be string,null" }], !1) : (validate_usageLocation.errors = vErrors, errors === 0);
}
function validate_seed(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func_191f75b36e8d.call(properties_4d5197d6fa53, key0)) {
          return validate_seed.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let _errs2 = errors;
          if (typeof data.$schema != "string")
            return validate_seed.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.tenantId !== void 0) {
            let data1 = data.tenantId, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data1 == "string") {
                if (func_7a0318136635(data1) < 1)
                  return validate_seed.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_seed.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.domain !== void 0) {
              let data2 = data.domain, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data2 == "string") {
                  if (func_7a0318136635(data2) < 1)
                    return validate_seed.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_seed.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      validate_seedName(key1, { instancePath: instancePath + "/users", parentData: data3, parentDataProperty: "users", rootData }) || (vErrors = vErrors === null ? validate_seedName.errors : vErrors.concat(validate_seedName.errors), errors = vErrors.length);
                      var valid1 = _errs10 === errors;
                      if (!valid1) {
                        let err0 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                        return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate_seed.errors = vErrors, !1;
                        break;
                      }
                    }
                    if (valid1)
                      for (let key2 in data3) {
                        let _errs12 = errors;
                        validate_seedUser(data3[key2], { instancePath: instancePath + "/users/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate_seedUser.errors : vErrors.concat(validate_seedUser.errors), errors = vErrors.length);
                        var valid2 = _errs12 === errors;
                        if (!valid2)
                          break;
                      }
                  } else
                    return validate_seed.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                        validate_seedName(key3, { instancePath: instancePath + "/groups", parentData: data5, parentDataProperty: "groups", rootData }) || (vErrors = vErrors === null ? validate_seedName.errors : vErrors.concat(validate_seedName.errors), errors = vErrors.length);
                        var valid3 = _errs15 === errors;
                        if (!valid3) {
                          let err1 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_seed.errors = vErrors, !1;
                          break;
                        }
                      }
                      if (valid3)
                        for (let key4 in data5) {
                          let _errs17 = errors;
                          validate_seedGroup(data5[key4], { instancePath: instancePath + "/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate_seedGroup.errors : vErrors.concat(validate_seedGroup.errors), errors = vErrors.length);
                          var valid4 = _errs17 === errors;
                          if (!valid4)
                            break;
                        }
                    } else
                      return validate_seed.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                          validate_seedName(key5, { instancePath: instancePath + "/apps", parentData: data7, parentDataProperty: "apps", rootData }) || (vErrors = vErrors === null ? validate_seedName.errors : vErrors.concat(validate_seedName.errors), errors = vErrors.length);
                          var valid5 = _errs20 === errors;
                          if (!valid5) {
                            let err2 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                            return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate_seed.errors = vErrors, !1;
                            break;
                          }
                        }
                        if (valid5)
                          for (let key6 in data7) {
                            let _errs22 = errors;
                            validate_seedApp(data7[key6], { instancePath: instancePath + "/apps/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key6, rootData }) || (vErrors = vErrors === null ? validate_seedApp.errors : vErrors.concat(validate_seedApp.errors), errors = vErrors.length);
                            var valid6 = _errs22 === errors;
                            if (!valid6)
                              break;
                          }
                      } else
                        return validate_seed.errors = [{ instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                            validate_seedChat(data9[i0], { instancePath: instancePath + "/chats/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_seedChat.errors : vErrors.concat(validate_seedChat.errors), errors = vErrors.length);
                            var valid7 = _errs25 === errors;
                            if (!valid7)
                              break;
                          }
                        } else
                          return validate_seed.errors = [{ instancePath: instancePath + "/chats", schemaPath: "#/properties/chats/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.clients !== void 0) {
                        let data11 = data.clients, _errs26 = errors;
                        if (errors === _errs26)
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            for (let key7 in data11) {
                              let _errs28 = errors;
                              validate_seedName(key7, { instancePath: instancePath + "/clients", parentData: data11, parentDataProperty: "clients", rootData }) || (vErrors = vErrors === null ? validate_seedName.errors : vErrors.concat(validate_seedName.errors), errors = vErrors.length);
                              var valid8 = _errs28 === errors;
                              if (!valid8) {
                                let err3 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate_seed.errors = vErrors, !1;
                                break;
                              }
                            }
                            if (valid8)
                              for (let key8 in data11) {
                                let _errs30 = errors;
                                validate_seedClient(data11[key8], { instancePath: instancePath + "/clients/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key8, rootData }) || (vErrors = vErrors === null ? validate_seedClient.errors : vErrors.concat(validate_seedClient.errors), errors = vErrors.length);
                                var valid9 = _errs30 === errors;
                                if (!valid9)
                                  break;
                              }
                          } else
                            return validate_seed.errors = [{ instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs26 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.tokens !== void 0) {
                          let data13 = data.tokens, _errs31 = errors;
                          if (errors === _errs31)
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                              for (let key9 in data13) {
                                let _errs33 = errors;
                                validate_seedName(key9, { instancePath: instancePath + "/tokens", parentData: data13, parentDataProperty: "tokens", rootData }) || (vErrors = vErrors === null ? validate_seedName.errors : vErrors.concat(validate_seedName.errors), errors = vErrors.length);
                                var valid10 = _errs33 === errors;
                                if (!valid10) {
                                  let err4 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid" };
                                  return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate_seed.errors = vErrors, !1;
                                  break;
                                }
                              }
                              if (valid10)
                                for (let key10 in data13) {
                                  let _errs35 = errors;
                                  validate_seedToken(data13[key10], { instancePath: instancePath + "/tokens/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key10, rootData }) || (vErrors = vErrors === null ? validate_seedToken.errors : vErrors.concat(validate_seedToken.errors), errors = vErrors.length);
                                  var valid11 = _errs35 === errors;
                                  if (!valid11)
                                    break;
                                }
                            } else
                              return validate_seed.errors = [{ instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate_seed.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_seed.errors = vErrors, errors === 0;
}
function validate_faults(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate_fault(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate_fault.errors : vErrors.concat(validate_fault.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  if (errors === _errs2)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs4 = errors;
        validate_fault(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate_fault.errors : vErrors.concat(validate_fault.errors), errors = vErrors.length);
        var valid1 = _errs4 === errors;
        if (!valid1)
          break;
      }
    } else {
      let err0 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate_faults.errors = vErrors, !1;
  }
  return validate_faults.errors = vErrors, errors === 0;
}
function validate_clockChange(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1)
        return validate_clockChange.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" }], !1;
      if (Object.keys(data).length < 1)
        return validate_clockChange.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "now" || key0 === "advance")) {
            return validate_clockChange.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.now !== void 0) {
            let data0 = data.now, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats_37d7ec70449e.validate(data0))
                  return validate_clockChange.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate_clockChange.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.advance !== void 0) {
              let data1 = data.advance, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
                return validate_clockChange.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_clockChange.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_clockChange.errors = vErrors, errors === 0;
}
function validate_throttleChange(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "enabled" || key0 === "factor")) {
          return validate_throttleChange.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.enabled !== void 0) {
          let _errs2 = errors;
          if (typeof data.enabled != "boolean")
            return validate_throttleChange.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.factor !== void 0) {
            let data1 = data.factor, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data1 == "number") {
                if (data1 > 1e3 || isNaN(data1))
                  return validate_throttleChange.errors = [{ instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                if (data1 < 1e-3 || isNaN(data1))
                  return validate_throttleChange.errors = [{ instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" }], !1;
              } else
                return validate_throttleChange.errors = [{ instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate_throttleChange.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_throttleChange.errors = vErrors, errors === 0;
}
function validate_lifecycleRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subscription === void 0 && (missing0 = "subscription") || data.event === void 0 && (missing0 = "event"))
        return validate_lifecycleRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "subscription" || key0 === "event")) {
            return validate_lifecycleRequest.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.subscription !== void 0) {
            let data0 = data.subscription, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func_7a0318136635(data0) < 1)
                  return validate_lifecycleRequest.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate_lifecycleRequest.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.event !== void 0) {
              let data1 = data.event, _errs4 = errors;
              if (typeof data1 != "string")
                return validate_lifecycleRequest.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data1 === "reauthorizationRequired" || data1 === "subscriptionRemoved"))
                return validate_lifecycleRequest.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: enum_b1e0aedb2169 }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate_lifecycleRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_lifecycleRequest.errors = vErrors, errors === 0;
}
function validate_permissionChange(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 2)
        return validate_permissionChange.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" }], !1;
      {
        let missing0;
        if (data.app === void 0 && (missing0 = "app"))
          return validate_permissionChange.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        {
          let _errs1 = errors;
          for (let key0 in data)
            if (!(key0 === "app" || key0 === "withdraw" || key0 === "grant")) {
              return validate_permissionChange.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
              break;
            }
          if (_errs1 === errors) {
            if (data.app !== void 0) {
              let data0 = data.app, _errs2 = errors;
              if (errors === _errs2)
                if (typeof data0 == "string") {
                  if (func_7a0318136635(data0) > 64)
                    return validate_permissionChange.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                  if (func_7a0318136635(data0) < 1)
                    return validate_permissionChange.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate_permissionChange.errors = [{ instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs2 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.withdraw !== void 0) {
                let data1 = data.withdraw, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data1)) {
                    if (data1.length > 100)
                      return validate_permissionChange.errors = [{ instancePath: instancePath + "/withdraw", schemaPath: "#/properties/withdraw/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0], _errs6 = errors;
                        if (errors === _errs6)
                          if (typeof data2 == "string") {
                            if (func_7a0318136635(data2) > 100)
                              return validate_permissionChange.errors = [{ instancePath: instancePath + "/withdraw/" + i0, schemaPath: "#/properties/withdraw/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                            if (func_7a0318136635(data2) < 1)
                              return validate_permissionChange.errors = [{ instancePath: instancePath + "/withdraw/" + i0, schemaPath: "#/properties/withdraw/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate_permissionChange.errors = [{ instancePath: instancePath + "/withdraw/" + i0, schemaPath: "#/properties/withdraw/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs6 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate_permissionChange.errors = [{ instancePath: instancePath + "/withdraw", schemaPath: "#/properties/withdraw/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.grant !== void 0) {
                  let data3 = data.grant, _errs8 = errors;
                  if (errors === _errs8)
                    if (Array.isArray(data3)) {
                      if (data3.length > 100)
                        return validate_permissionChange.errors = [{ instancePath: instancePath + "/grant", schemaPath: "#/properties/grant/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                      {
                        var valid2 = !0;
                        let len1 = data3.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data4 = data3[i1], _errs10 = errors;
                          if (errors === _errs10)
                            if (typeof data4 == "string") {
                              if (func_7a0318136635(data4) > 100)
                                return validate_permissionChange.errors = [{ instancePath: instancePath + "/grant/" + i1, schemaPath: "#/properties/grant/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                              if (func_7a0318136635(data4) < 1)
                                return validate_permissionChange.errors = [{ instancePath: instancePath + "/grant/" + i1, schemaPath: "#/properties/grant/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate_permissionChange.errors = [{ instancePath: instancePath + "/grant/" + i1, schemaPath: "#/properties/grant/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs10 === errors;
                          if (!valid2)
                            break;
                        }
                      }
                    } else
                      return validate_permissionChange.errors = [{ instancePath: instancePath + "/grant", schemaPath: "#/properties/grant/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate_permissionChange.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate_permissionChange.errors = vErrors, errors === 0;
}

const enum_06f799360fb0 = ["oneOnOne","group","meeting"];
const enum_1579022c84d1 = ["#microsoft.graph.contact","microsoft.graph.contact","#microsoft.graph.event","microsoft.graph.event","#microsoft.graph.message","microsoft.graph.message"];
const enum_33b6f10eaf68 = ["store","organization","sideloaded"];
const enum_3bdf85440aa6 = ["True","False"];
const enum_3c15bda5ba04 = ["Public","Private"];
const enum_5cf374fb243c = ["#microsoft.graph.referenceAttachment","microsoft.graph.referenceAttachment"];
const enum_621ccb031ee8 = ["before","after"];
const enum_73dd9f7caf25 = ["#microsoft.graph.itemAttachment","microsoft.graph.itemAttachment"];
const enum_7a38b7f5c6ce = ["normal","high","urgent"];
const enum_7ba51924017b = ["#microsoft.graph.fileAttachment","microsoft.graph.fileAttachment"];
const enum_81ffd82b3133 = ["#microsoft.graph.chatMessageHostedContent","microsoft.graph.chatMessageHostedContent"];
const enum_87e867d6e52d = ["drop","delay","duplicate","reorder","wrongClientState","wrongSignature","noTokens","teamsSpelling"];
const enum_8f86b7e7d66c = ["delegated","application"];
const enum_a8e725bbae54 = ["truncated","malformed"];
const enum_b1e0aedb2169 = ["reauthorizationRequired","subscriptionRemoved"];
const enum_ca67558af193 = ["text","html"];
const enum_cae135334039 = ["owner","guest"];
const enum_e76ea8849b8f = ["user","administrator"];
const func_191f75b36e8d = Object.prototype.hasOwnProperty;
const pattern_04a39853a26c = new RegExp("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$", "u");
const pattern_1ca6227b86d3 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$", "u");
const pattern_4be15f4cc011 = new RegExp("^[^@]*@(odata|microsoft[.]graph)[.]", "u");
const pattern_5cf6ada6d20b = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
const pattern_bb84bb40dff7 = new RegExp("^[^:]*$", "u");
const pattern_d47847c98692 = new RegExp("^[A-Za-z0-9._~+/=@#-]+$", "u");
const pattern_f1847947c0e4 = new RegExp("^image/(?:jpg|jpeg|png)$", "u");
const properties_1818756bf762 = {"from":{"$ref":"#/components/schemas/seedReference"},"createdDateTime":{"$ref":"#/components/schemas/seedTime"},"body":{"$ref":"#/components/schemas/seedBody"},"subject":{"type":"string","description":"The subject. Defaults to none."},"importance":{"$ref":"#/components/schemas/importance"},"mentions":{"type":"array","description":"Whom it mentions. The HTML shows the first as `<at id=\"0\">…</at>`, the next as `<at id=\"1\">…</at>`.","items":{"$ref":"#/components/schemas/seedReference"}},"attachments":{"type":"array","description":"What is attached, as a request attaches it.","items":{"$ref":"#/components/schemas/chatMessageAttachmentCreate"}},"hostedContents":{"type":"array","description":"Pictures to show inside it, as a request brings them.","items":{"$ref":"#/components/schemas/chatMessageHostedContentCreate"}},"reactions":{"type":"array","description":"Who reacted to it, and how.","items":{"$ref":"#/components/schemas/seedReaction"}},"pinned":{"$ref":"#/components/schemas/seedPin"}};
const properties_4d5197d6fa53 = {"$schema":{"type":"string","description":"Where the schema of this file is, for editors."},"tenantId":{"type":"string","minLength":1,"description":"The home tenant. Defaults to Contoso, of the contract's examples."},"domain":{"type":"string","minLength":1,"description":"The mail domain of the home tenant. Defaults to `contoso.com`."},"users":{"type":"object","description":"People, by a name of your choice. The name is a ready token too, which permits everything.","propertyNames":{"$ref":"#/components/schemas/seedName"},"additionalProperties":{"$ref":"#/components/schemas/seedUser"}},"groups":{"type":"object","description":"Microsoft 365 groups, by a name of your choice.","propertyNames":{"$ref":"#/components/schemas/seedName"},"additionalProperties":{"$ref":"#/components/schemas/seedGroup"}},"apps":{"type":"object","description":"Apps of the catalog, by a name of your choice.","propertyNames":{"$ref":"#/components/schemas/seedName"},"additionalProperties":{"$ref":"#/components/schemas/seedApp"}},"chats":{"type":"array","description":"Chats, each with what happened in it.","items":{"$ref":"#/components/schemas/seedChat"}},"clients":{"type":"object","description":"Apps that people sign in to, by a name of your choice. Without any, every app may sign people in, with any secret, from any address of this machine.","propertyNames":{"$ref":"#/components/schemas/seedName"},"additionalProperties":{"$ref":"#/components/schemas/seedClient"}},"tokens":{"type":"object","description":"Tokens beside the names of people, by the text that a request carries.","propertyNames":{"$ref":"#/components/schemas/seedName"},"additionalProperties":{"$ref":"#/components/schemas/seedToken"}}};
const properties_52515ed543d4 = {"id":{"type":"string","minLength":1,"description":"Defaults to a GUID that is the same in each run."},"displayName":{"type":"string","description":"Defaults to the name, capitalized."},"userPrincipalName":{"type":"string","minLength":1,"description":"Defaults to the name at the domain of the home tenant."},"mail":{"type":"string","description":"Defaults to the user principal name."},"tenantId":{"type":"string","minLength":1,"description":"Where the person is at home. Defaults to the home tenant; another one makes a federated user."},"guest":{"type":"boolean","description":"Whether the person is a guest of the home tenant. Defaults to false."},"administrator":{"type":"boolean","description":"Whether the person administers the home tenant. Defaults to false."},"accountEnabled":{"$ref":"#/components/schemas/accountEnabled"},"businessPhones":{"$ref":"#/components/schemas/businessPhones"},"city":{"$ref":"#/components/schemas/city"},"companyName":{"$ref":"#/components/schemas/companyName"},"country":{"$ref":"#/components/schemas/country"},"department":{"$ref":"#/components/schemas/department"},"employeeId":{"$ref":"#/components/schemas/employeeId"},"employeeType":{"$ref":"#/components/schemas/employeeType"},"externalUserState":{"$ref":"#/components/schemas/externalUserState"},"faxNumber":{"$ref":"#/components/schemas/faxNumber"},"givenName":{"$ref":"#/components/schemas/givenName"},"jobTitle":{"$ref":"#/components/schemas/jobTitle"},"mailNickname":{"$ref":"#/components/schemas/mailNickname"},"mobilePhone":{"$ref":"#/components/schemas/mobilePhone"},"officeLocation":{"$ref":"#/components/schemas/officeLocation"},"otherMails":{"$ref":"#/components/schemas/otherMails"},"postalCode":{"$ref":"#/components/schemas/postalCode"},"preferredLanguage":{"$ref":"#/components/schemas/preferredLanguage"},"state":{"$ref":"#/components/schemas/state"},"streetAddress":{"$ref":"#/components/schemas/streetAddress"},"surname":{"$ref":"#/components/schemas/surname"},"usageLocation":{"$ref":"#/components/schemas/usageLocation"},"createdDateTime":{"$ref":"#/components/schemas/seedTime"},"photo":{"type":"object","title":"Picture","description":"The picture. Defaults to none.","required":["contentType","contentBytes"],"properties":{"contentType":{"$ref":"#/components/schemas/contentType"},"contentBytes":{"$ref":"#/components/schemas/contentBytes"}},"additionalProperties":false}};
const properties_af02401b1bd2 = {"id":{"type":"string","minLength":1,"description":"Defaults to one that is the same in each run."},"chatType":{"type":"string","enum":["oneOnOne","group","meeting"],"description":"Defaults to `oneOnOne` if there are two members and no topic, and else to `group`."},"topic":{"$ref":"#/components/schemas/topic-3"},"createdDateTime":{"$ref":"#/components/schemas/seedTime"},"onlineMeetingInfo":{"$ref":"#/components/schemas/seedMeeting"},"members":{"type":"array","minItems":2,"maxItems":250,"description":"Everybody who takes part. The first one created the chat.","items":{"$ref":"#/components/schemas/seedMember"}},"messages":{"type":"array","description":"What was said.","items":{"$ref":"#/components/schemas/seedMessage"}},"targetedMessages":{"type":"array","description":"What an app has shown to one member alone. Only an administrator can delete it.","items":{"$ref":"#/components/schemas/seedTargetedMessage"}},"apps":{"type":"array","description":"Apps that are installed.","items":{"$ref":"#/components/schemas/seedReference"}},"tabs":{"type":"array","description":"What is pinned beside the messages. The apps must be installed.","items":{"$ref":"#/components/schemas/seedTab"}}};
const properties_b3f8868fd6a8 = {"operation":{"type":"string","minLength":1,"description":"An operationId, or `*` for every operation of the API. Those of sign-in are `authorize`, `issueToken`, `issueDeviceCode`, `logInDevice`, `logOut`, `getConfiguration`, `getInstances`, `getKeys` and `getUserInfo`. What the emulator sends are `changeNotification` and `lifecycleNotification`."},"times":{"oneOf":[{"type":"integer","minimum":1},{"type":"string","const":"always"}],"description":"How many requests it applies to. Defaults to 1."},"after":{"type":"integer","minimum":0,"description":"How many requests are skipped before the first one. Defaults to 0."},"latency":{"type":"integer","minimum":0,"maximum":600000,"description":"How long a request waits before anything else, in ms. Defaults to 0. For a delayed delivery it is how long that waits, on the emulator's clock, and defaults to 10000."},"status":{"type":"integer","minimum":400,"maximum":599,"description":"Returns this error, and does nothing of what the request asks for."},"code":{"type":"string","description":"The code of the error. Defaults to the one that the contract has for the status at the operation that is asked."},"message":{"type":"string","description":"The message of the error. Defaults to the one that the contract has for the status at the operation that is asked."},"retryAfter":{"type":"integer","minimum":0,"description":"The `Retry-After` of the error, in seconds. Defaults to none."},"error":{"type":"integer","description":"For an operation of sign-in, the number of the error, such as 700082 for `AADSTS700082`. `authorize` sends the browser back to the app with it, but for 50011, 90002 and 700016, which a page shows."},"revoke":{"type":"boolean","description":"Revokes the tokens of the caller that were issued until now, and returns 401 with a claims challenge. Defaults to false."},"drop":{"type":"string","enum":["before","after"],"description":"Ends the connection without a response, `before` anything is done or `after` all of it is done. The requests of a batch share its connection."},"delivery":{"type":"string","enum":["drop","delay","duplicate","reorder","wrongClientState","wrongSignature","noTokens","teamsSpelling"],"description":"For a notification that the emulator sends: `drop` loses it, `delay` holds it up with all that comes after it, `duplicate` sends it twice, `reorder` sends the next one before it. `wrongClientState`, `wrongSignature` and `noTokens` make it one that a receiver has to refuse, by itself and the first time that it is sent; the last two wait for one with content. `teamsSpelling` writes `Created` and `EncryptedContent`, as the service does here and there."},"subscription":{"type":"string","minLength":1,"description":"For a notification that the emulator sends, the id of its subscription. Defaults to any."},"corruption":{"type":"string","enum":["truncated","malformed"],"description":"Does what the request asks for and corrupts the response: `truncated` ends the connection in the middle of the body, `malformed` sends half of the JSON as if it were the whole."}};
const properties_b973c20d7931 = {"id":{"type":"string","minLength":1,"description":"Defaults to a GUID that is the same in each run."},"displayName":{"type":"string","description":"Defaults to the name, capitalized."},"description":{"type":"string","description":"Defaults to none."},"mail":{"type":"string","description":"Defaults to the name at the domain of the home tenant."},"createdDateTime":{"$ref":"#/components/schemas/seedTime"},"visibility":{"type":"string","enum":["Public","Private"],"description":"Whether only members reach it. Defaults to `Public`."},"members":{"type":"array","description":"Defaults to nobody.","items":{"$ref":"#/components/schemas/seedReference"}},"acceptedSenders":{"type":"array","description":"People and groups who may post. Defaults to everybody.","items":{"$ref":"#/components/schemas/seedReference"}},"rejectedSenders":{"type":"array","description":"People and groups who may not post. Defaults to nobody.","items":{"$ref":"#/components/schemas/seedReference"}},"conversations":{"type":"array","description":"What was discussed.","items":{"$ref":"#/components/schemas/seedConversation"}}};
const type_3be7a1eadbe8 = ["boolean","null"];
const type_635adce8b283 = ["string","object"];
const type_ebf51c8947af = ["object","null"];
const type_f2aa28b7b593 = ["string","null"];

export default {
  "seed": validate_seed,
  "faults": validate_faults,
  "clockChange": validate_clockChange,
  "throttleChange": validate_throttleChange,
  "lifecycleRequest": validate_lifecycleRequest,
  "permissionChange": validate_permissionChange,
};

export const patternRules = {
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$": "The bytes, as base64. The padding may be left out.",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": "The content of the file, in base64 with its padding. The request as a whole is 4 MB at most, so a file is a little less than 3 MB. A larger file needs an upload session, which is not part of this API.",
  "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)|-\\d+(\\.\\d+)?[smhd])$": "A time is a date and time with its zone, such as `2026-01-05T08:00:00Z`, or how long before the start it was: `-90s`, `-15m`, `-2h`, `-3d`.",
  "^[A-Za-z0-9._~+/=@#-]+$": "A name has letters, digits and the characters `._~+/=@#-`, because it may stand in a header.",
  "^[^:]*$": "The title, 250 characters at most, without a colon. Defaults to none.",
  "^image/(?:jpg|jpeg|png)$": "The media type, `image/jpg`, `image/jpeg` or `image/png`."
};
