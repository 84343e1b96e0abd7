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
var s_chatCollection = validate53;
var pattern3 = new RegExp("^[^@]*@(odata|microsoft[.]graph)[.]", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate54.errors = vErrors, errors === 0);
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 0 || isNaN(data)) ? (validate56.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1) : (validate56.errors = vErrors, errors === 0) : (validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1);
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats0 = require_formats().fullFormats.uri;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && errors === 0)
    if (typeof data == "string") {
      if (!formats0(data))
        return validate58.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema24 = { type: "object", title: "chat", description: "A Teams chat between two or more people. Messages, members and everything else below a chat have paths of their own.", required: ["id", "topic", "createdDateTime", "lastUpdatedDateTime", "chatType"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.chat", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The chat's id, opaque." }, topic: { type: ["string", "null"], description: "The title of a group or meeting chat. Null on a one-on-one chat, and on a group without one." }, createdDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the chat was created." }, lastUpdatedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the chat was renamed or its list of members changed, not when a message came." }, chatType: { $ref: "#/components/schemas/chatType" }, webUrl: { type: ["string", "null"], format: "uri", readOnly: !0, description: "Where the chat opens in Teams. Opaque, not to be taken apart." }, tenantId: { type: ["string", "null"], readOnly: !0, description: "The tenant in which the chat was created." }, isHiddenForAllMembers: { type: ["boolean", "null"], readOnly: !0, description: "Whether the chat is hidden for all its members." }, onlineMeetingInfo: { oneOf: [{ $ref: "#/components/schemas/teamworkOnlineMeetingInfo" }, { type: "null" }], readOnly: !0, description: "The online meeting that the chat belongs to. Null on every other chat." }, viewpoint: { oneOf: [{ $ref: "#/components/schemas/chatViewpoint" }, { type: "null" }], readOnly: !0, description: "What holds for the calling user alone. Only present when a user is signed in." }, migrationMode: { oneOf: [{ $ref: "#/components/schemas/migrationMode" }, { type: "null" }], readOnly: !0, description: "Whether messages are being imported. Null on a chat that was never migrated." }, originalCreatedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When an imported chat was created where it came from." }, members: { type: "array", description: "The members, present when `$expand=members` asks for them.", items: { $ref: "#/components/schemas/conversationMember" } }, lastMessagePreview: { oneOf: [{ $ref: "#/components/schemas/chatMessageInfo" }, { type: "null" }], description: "The last message, present when `$expand=lastMessagePreview` asks for it. Null in a chat without messages." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, schema25 = { type: "string", description: "The kind of a chat. Evolvable: be ready for a member that is not listed. Requests create `oneOnOne` and `group` chats only; a `meeting` chat comes with an online meeting.", enum: ["oneOnOne", "group", "meeting", "unknownFutureValue"], "x-ms-enum": { name: "chatType", modelAsString: !0 } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "oneOnOne" || data === "group" || data === "meeting" || data === "unknownFutureValue" ? (validate62.errors = vErrors, errors === 0) : (validate62.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { type: "object", title: "teamworkOnlineMeetingInfo", description: "The online meeting of a meeting chat.", properties: { calendarEventId: { type: ["string", "null"], description: "The id of the meeting's calendar event." }, joinWebUrl: { type: ["string", "null"], description: "The link that people join with; it tells one meeting from another." }, organizer: { oneOf: [{ $ref: "#/components/schemas/teamworkUserIdentity" }, { type: "null" }], description: "Who called the meeting." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema27 = { type: "object", title: "teamworkUserIdentity", description: "A user, as the Teams endpoints name one.", properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamworkUserIdentity", description: "The type, present where an identity set gives a user." }, id: { type: ["string", "null"], description: "The id of the user." }, displayName: { type: ["string", "null"], description: "The display name. It may be absent or out of date." }, userIdentityType: { oneOf: [{ $ref: "#/components/schemas/teamworkUserIdentityType" }, { type: "null" }], description: "What kind of user this is." }, tenantId: { type: "string", description: "The user's home tenant." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema28 = { type: "string", description: "The kind of a user. Evolvable: `emailUser` is answered as `unknownFutureValue` unless the request carries `Prefer: include-unknown-enum-members`.", enum: ["aadUser", "onPremiseAadUser", "anonymousGuest", "federatedUser", "personalMicrosoftAccountUser", "skypeUser", "phoneUser", "unknownFutureValue", "emailUser"], "x-ms-enum": { name: "teamworkUserIdentityType", modelAsString: !0 } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "aadUser" || data === "onPremiseAadUser" || data === "anonymousGuest" || data === "federatedUser" || data === "personalMicrosoftAccountUser" || data === "skypeUser" || data === "phoneUser" || data === "unknownFutureValue" || data === "emailUser" ? (validate66.errors = vErrors, errors === 0) : (validate66.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "userIdentityType" || key0 === "tenantId" || pattern3.test(key0))) {
          return validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate65.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkUserIdentity")
            return validate65.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkUserIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate65.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema27.properties.id.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate65.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema27.properties.displayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.userIdentityType !== void 0) {
                let data3 = data.userIdentityType, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                validate66(data3, { instancePath: instancePath + "/userIdentityType", parentData: data, parentDataProperty: "userIdentityType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate65.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.tenantId !== void 0) {
                  let _errs13 = errors;
                  if (typeof data.tenantId != "string")
                    return validate65.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "calendarEventId" || key0 === "joinWebUrl" || key0 === "organizer" || pattern3.test(key0))) {
          return validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.calendarEventId !== void 0) {
          let data0 = data.calendarEventId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate64.errors = [{ instancePath: instancePath + "/calendarEventId", schemaPath: "#/properties/calendarEventId/type", keyword: "type", params: { type: schema26.properties.calendarEventId.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.joinWebUrl !== void 0) {
            let data1 = data.joinWebUrl, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate64.errors = [{ instancePath: instancePath + "/joinWebUrl", schemaPath: "#/properties/joinWebUrl/type", keyword: "type", params: { type: schema26.properties.joinWebUrl.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.organizer !== void 0) {
              let data2 = data.organizer, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
              validate65(data2, { instancePath: instancePath + "/organizer", parentData: data, parentDataProperty: "organizer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate64.errors = vErrors, !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: "object", title: "chatViewpoint", description: "A chat as the calling user sees it.", properties: { isHidden: { type: ["boolean", "null"], description: "Whether the user has hidden the chat." }, lastMessageReadDateTime: { type: ["string", "null"], format: "date-time", description: "Up to when the user has read the chat's messages." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats2 = require_formats().fullFormats["date-time"];
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "isHidden" || key0 === "lastMessageReadDateTime" || pattern3.test(key0))) {
          return validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.isHidden !== void 0) {
          let data0 = data.isHidden, _errs2 = errors;
          if (typeof data0 != "boolean" && data0 !== null)
            return validate70.errors = [{ instancePath: instancePath + "/isHidden", schemaPath: "#/properties/isHidden/type", keyword: "type", params: { type: schema29.properties.isHidden.type }, message: "must be boolean,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.lastMessageReadDateTime !== void 0) {
            let data1 = data.lastMessageReadDateTime, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate70.errors = [{ instancePath: instancePath + "/lastMessageReadDateTime", schemaPath: "#/properties/lastMessageReadDateTime/type", keyword: "type", params: { type: schema29.properties.lastMessageReadDateTime.type }, message: "must be string,null" }], !1;
            if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
              return validate70.errors = [{ instancePath: instancePath + "/lastMessageReadDateTime", schemaPath: "#/properties/lastMessageReadDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema30 = { type: "string", description: "Whether messages are being imported into the chat. Evolvable.", enum: ["inProgress", "completed", "unknownFutureValue"], "x-ms-enum": { name: "migrationMode", modelAsString: !0 } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "inProgress" || data === "completed" || data === "unknownFutureValue" ? (validate72.errors = vErrors, errors === 0) : (validate72.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema32 = { type: "object", title: "aadUserConversationMember", description: "A member with a Microsoft Entra account: of this tenant, a guest in it, or of a federated tenant.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.aadUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, userId: { type: ["string", "null"], description: "The user's id." }, email: { type: ["string", "null"], description: "The user's e-mail address." }, tenantId: { type: ["string", "null"], description: "The user's home tenant." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "userId" || key0 === "email" || key0 === "tenantId" || pattern3.test(key0))) {
            return validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate75.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.aadUserConversationMember")
              return validate75.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.aadUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate75.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate75.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema32.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate75.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema32.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate75.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate75.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema32.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate75.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.userId !== void 0) {
                      let data6 = data.userId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate75.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: schema32.properties.userId.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.email !== void 0) {
                        let data7 = data.email, _errs16 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate75.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema32.properties.email.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.tenantId !== void 0) {
                          let data8 = data.tenantId, _errs18 = errors;
                          if (typeof data8 != "string" && data8 !== null)
                            return validate75.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: schema32.properties.tenantId.type }, message: "must be string,null" }], !1;
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
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema33 = { type: "object", title: "anonymousGuestConversationMember", description: "A member who joined a meeting without an account.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.anonymousGuestConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, anonymousGuestId: { type: ["string", "null"], description: "An id for this visit. Joining again, or from another device, makes a new one." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "anonymousGuestId" || pattern3.test(key0))) {
            return validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate76.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.anonymousGuestConversationMember")
              return validate76.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.anonymousGuestConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate76.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate76.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema33.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate76.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema33.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate76.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate76.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema33.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate76.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.anonymousGuestId !== void 0) {
                      let data6 = data.anonymousGuestId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate76.errors = [{ instancePath: instancePath + "/anonymousGuestId", schemaPath: "#/properties/anonymousGuestId/type", keyword: "type", params: { type: schema33.properties.anonymousGuestId.type }, message: "must be string,null" }], !1;
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
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema34 = { type: "object", title: "azureCommunicationServicesUserConversationMember", description: "A member from Azure Communication Services.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.azureCommunicationServicesUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, azureCommunicationServicesId: { type: ["string", "null"], description: "The user's id there." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "azureCommunicationServicesId" || pattern3.test(key0))) {
            return validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate77.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.azureCommunicationServicesUserConversationMember")
              return validate77.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.azureCommunicationServicesUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate77.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate77.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema34.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate77.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema34.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate77.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate77.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema34.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate77.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.azureCommunicationServicesId !== void 0) {
                      let data6 = data.azureCommunicationServicesId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate77.errors = [{ instancePath: instancePath + "/azureCommunicationServicesId", schemaPath: "#/properties/azureCommunicationServicesId/type", keyword: "type", params: { type: schema34.properties.azureCommunicationServicesId.type }, message: "must be string,null" }], !1;
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
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", title: "microsoftAccountUserConversationMember", description: "A member with a personal Microsoft account.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.microsoftAccountUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, userId: { type: ["string", "null"], description: "The account's id." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "userId" || pattern3.test(key0))) {
            return validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate78.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.microsoftAccountUserConversationMember")
              return validate78.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.microsoftAccountUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate78.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate78.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema35.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate78.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema35.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate78.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate78.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema35.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate78.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.userId !== void 0) {
                      let data6 = data.userId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate78.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: schema35.properties.userId.type }, message: "must be string,null" }], !1;
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
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { type: "object", title: "phoneUserConversationMember", description: "A member who takes part by phone.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.phoneUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, phoneNumber: { type: ["string", "null"], description: "The phone number." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "phoneNumber" || pattern3.test(key0))) {
            return validate79.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate79.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.phoneUserConversationMember")
              return validate79.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.phoneUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate79.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate79.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema36.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate79.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema36.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate79.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate79.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema36.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate79.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.phoneNumber !== void 0) {
                      let data6 = data.phoneNumber, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate79.errors = [{ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: schema36.properties.phoneNumber.type }, message: "must be string,null" }], !1;
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
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema37 = { type: "object", title: "skypeForBusinessUserConversationMember", description: "A member who uses Skype for Business.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.skypeForBusinessUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, userId: { type: ["string", "null"], description: "The user's Microsoft Entra id." }, tenantId: { type: ["string", "null"], description: "The user's home tenant." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "userId" || key0 === "tenantId" || pattern3.test(key0))) {
            return validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate80.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.skypeForBusinessUserConversationMember")
              return validate80.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.skypeForBusinessUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate80.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate80.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema37.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate80.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema37.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate80.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate80.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema37.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate80.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.userId !== void 0) {
                      let data6 = data.userId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate80.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: schema37.properties.userId.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.tenantId !== void 0) {
                        let data7 = data.tenantId, _errs16 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate80.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: schema37.properties.tenantId.type }, message: "must be string,null" }], !1;
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
      return validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "object", title: "skypeUserConversationMember", description: "A member who uses Skype.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.skypeUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, skypeId: { type: ["string", "null"], description: "The user's Skype id." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "roles" || key0 === "visibleHistoryStartDateTime" || key0 === "skypeId" || pattern3.test(key0))) {
            return validate81.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate81.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.skypeUserConversationMember")
              return validate81.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.skypeUserConversationMember" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate81.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate81.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema38.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.roles !== void 0) {
                  let data3 = data.roles, _errs8 = errors;
                  if (!Array.isArray(data3) && data3 !== null)
                    return validate81.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: schema38.properties.roles.type }, message: "must be array,null" }], !1;
                  if (errors === _errs8 && Array.isArray(data3)) {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate81.errors = [{ instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate81.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema38.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs12 && errors === _errs12 && typeof data5 == "string" && !formats2.validate(data5))
                      return validate81.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.skypeId !== void 0) {
                      let data6 = data.skypeId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate81.errors = [{ instancePath: instancePath + "/skypeId", schemaPath: "#/properties/skypeId/type", keyword: "type", params: { type: schema38.properties.skypeId.type }, message: "must be string,null" }], !1;
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
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.aadUserConversationMember") {
          validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "#microsoft.graph.anonymousGuestConversationMember")
          validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.azureCommunicationServicesUserConversationMember")
          validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.microsoftAccountUserConversationMember")
          validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.phoneUserConversationMember")
          validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.skypeForBusinessUserConversationMember")
          validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.skypeUserConversationMember")
          validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate74.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate74.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate74.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate74.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema39 = { type: "object", title: "chatMessageInfo", description: "The preview of a message.", required: ["id", "messageType"], properties: { id: { type: "string", description: "The id of the message." }, createdDateTime: { type: ["string", "null"], format: "date-time", description: "When the message was created." }, isDeleted: { type: ["boolean", "null"], description: "Whether the message has been deleted." }, messageType: { $ref: "#/components/schemas/chatMessageType" }, body: { oneOf: [{ $ref: "#/components/schemas/itemBody" }, { type: "null" }], description: "The body. It keeps the markers of mentions and attachments, which the preview itself leaves out." }, from: { oneOf: [{ $ref: "#/components/schemas/chatMessageFromIdentitySet" }, { type: "null" }], description: "Who sent the message. Null on a system event message." }, eventDetail: { oneOf: [{ $ref: "#/components/schemas/eventMessageDetail" }, { type: "null" }], description: "What happened, on a system event message." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema40 = { type: "string", description: "The kind of a message. Evolvable: members after `unknownFutureValue` are answered as `unknownFutureValue` unless the request carries `Prefer: include-unknown-enum-members`.", enum: ["message", "chatEvent", "typing", "unknownFutureValue", "systemEventMessage"], "x-ms-enum": { name: "chatMessageType", modelAsString: !0 } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "message" || data === "chatEvent" || data === "typing" || data === "unknownFutureValue" || data === "systemEventMessage" ? (validate91.errors = vErrors, errors === 0) : (validate91.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate91.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", title: "itemBody", description: "The content of a message, a preview or a post.", properties: { contentType: { oneOf: [{ $ref: "#/components/schemas/bodyType" }, { type: "null" }], description: "How the content is written." }, content: { type: ["string", "null"], description: "The content." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema42 = { type: "string", description: "How the content of a body is written.", enum: ["text", "html"] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "text" || data === "html" ? (validate94.errors = vErrors, errors === 0) : (validate94.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "contentType" || key0 === "content" || pattern3.test(key0))) {
          return validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.contentType !== void 0) {
          let data0 = data.contentType, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate94(data0, { instancePath: instancePath + "/contentType", parentData: data, parentDataProperty: "contentType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate93.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.content !== void 0) {
            let data1 = data.content, _errs7 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate93.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema41.properties.content.type }, message: "must be string,null" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "object", title: "teamworkApplicationIdentity", description: "An app, as the Teams endpoints name one.", properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamworkApplicationIdentity", description: "The type, present where an identity set gives an app." }, id: { type: ["string", "null"], description: "The id of the app." }, displayName: { type: ["string", "null"], description: "The display name. It may be absent or out of date." }, applicationIdentityType: { oneOf: [{ $ref: "#/components/schemas/teamworkApplicationIdentityType" }, { type: "null" }], description: "What kind of app this is." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema45 = { type: "string", description: "The kind of an app. Evolvable.", enum: ["aadApplication", "bot", "tenantBot", "office365Connector", "outgoingWebhook", "unknownFutureValue"], "x-ms-enum": { name: "teamworkApplicationIdentityType", modelAsString: !0 } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "aadApplication" || data === "bot" || data === "tenantBot" || data === "office365Connector" || data === "outgoingWebhook" || data === "unknownFutureValue" ? (validate99.errors = vErrors, errors === 0) : (validate99.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate99.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "applicationIdentityType" || pattern3.test(key0))) {
          return validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate98.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkApplicationIdentity")
            return validate98.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkApplicationIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate98.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema44.properties.id.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate98.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema44.properties.displayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.applicationIdentityType !== void 0) {
                let data3 = data.applicationIdentityType, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                validate99(data3, { instancePath: instancePath + "/applicationIdentityType", parentData: data, parentDataProperty: "applicationIdentityType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate98.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { type: "object", title: "identity", description: "Somebody or something that acted, a device for one.", properties: { id: { type: ["string", "null"], description: "The id of the actor." }, displayName: { type: ["string", "null"], description: "The display name. It may be absent or out of date." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "displayName" || pattern3.test(key0))) {
          return validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate102.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema46.properties.id.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.displayName !== void 0) {
            let data1 = data.displayName, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate102.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema46.properties.displayName.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || pattern3.test(key0))) {
          return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.application !== void 0) {
          let data0 = data.application, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate98(data0, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate97.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data1 = data.device, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate102(data1, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate97.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.user !== void 0) {
              let data2 = data.user, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate65(data2, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate97.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "object", title: "callEndedEventMessageDetail", description: "A call or a meeting ended.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callEndedEventMessageDetail", description: "Which event it is." }, callDuration: { type: ["string", "null"], format: "duration", description: "How long the call took, as an ISO 8601 duration." }, callEventType: { oneOf: [{ $ref: "#/components/schemas/teamworkCallEventType" }, { type: "null" }], description: "What kind of call it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, callParticipants: { type: ["array", "null"], description: "Who took part.", items: { $ref: "#/components/schemas/callParticipantInfo" } }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats28 = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/, schema49 = { type: "string", description: "The kind of a call. Evolvable.", enum: ["call", "meeting", "screenShare", "unknownFutureValue"], "x-ms-enum": { name: "teamworkCallEventType", modelAsString: !0 } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "call" || data === "meeting" || data === "screenShare" || data === "unknownFutureValue" ? (validate108.errors = vErrors, errors === 0) : (validate108.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || pattern3.test(key0))) {
          return validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.application !== void 0) {
          let data0 = data.application, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate98(data0, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate111.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data1 = data.device, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate102(data1, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate111.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.user !== void 0) {
              let data2 = data.user, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate65(data2, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate111.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "participant" || pattern3.test(key0))) {
          return validate110.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.participant !== void 0) {
        let data0 = data.participant, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
        validate111(data0, { instancePath: instancePath + "/participant", parentData: data, parentDataProperty: "participant", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate110.errors = vErrors, !1;
        }
      }
    } else
      return validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callDuration" || key0 === "callEventType" || key0 === "callId" || key0 === "callParticipants" || key0 === "initiator" || pattern3.test(key0))) {
            return validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate107.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callEndedEventMessageDetail")
              return validate107.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callEndedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callDuration !== void 0) {
              let data1 = data.callDuration, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate107.errors = [{ instancePath: instancePath + "/callDuration", schemaPath: "#/properties/callDuration/type", keyword: "type", params: { type: schema48.properties.callDuration.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats28.test(data1))
                return validate107.errors = [{ instancePath: instancePath + "/callDuration", schemaPath: "#/properties/callDuration/format", keyword: "format", params: { format: "duration" }, message: 'must match format "duration"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callEventType !== void 0) {
                let data2 = data.callEventType, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate108(data2, { instancePath: instancePath + "/callEventType", parentData: data, parentDataProperty: "callEventType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate107.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.callId !== void 0) {
                  let data3 = data.callId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate107.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema48.properties.callId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.callParticipants !== void 0) {
                    let data4 = data.callParticipants, _errs13 = errors;
                    if (!Array.isArray(data4) && data4 !== null)
                      return validate107.errors = [{ instancePath: instancePath + "/callParticipants", schemaPath: "#/properties/callParticipants/type", keyword: "type", params: { type: schema48.properties.callParticipants.type }, message: "must be array,null" }], !1;
                    if (errors === _errs13 && Array.isArray(data4)) {
                      var valid2 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs15 = errors;
                        validate110(data4[i0], { instancePath: instancePath + "/callParticipants/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
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
                      validate111(data6, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate107.errors = vErrors, !1;
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
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { type: "object", title: "callRecordingEventMessageDetail", description: "The recording of a call changed its status.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callRecordingEventMessageDetail", description: "Which event it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, callRecordingDisplayName: { type: ["string", "null"], description: "The name of the recording." }, callRecordingDuration: { type: ["string", "null"], format: "duration", description: "How long the recording is, as an ISO 8601 duration." }, callRecordingStatus: { oneOf: [{ $ref: "#/components/schemas/callRecordingStatus" }, { type: "null" }], description: "How far the recording is." }, callRecordingUrl: { type: ["string", "null"], description: "Where the recording is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, meetingOrganizer: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who called the meeting." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema53 = { type: "string", description: "How far a recording is. Evolvable.", enum: ["success", "failure", "initial", "chunkFinished", "unknownFutureValue"], "x-ms-enum": { name: "callRecordingStatus", modelAsString: !0 } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "success" || data === "failure" || data === "initial" || data === "chunkFinished" || data === "unknownFutureValue" ? (validate119.errors = vErrors, errors === 0) : (validate119.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate119.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callId" || key0 === "callRecordingDisplayName" || key0 === "callRecordingDuration" || key0 === "callRecordingStatus" || key0 === "callRecordingUrl" || key0 === "initiator" || key0 === "meetingOrganizer" || pattern3.test(key0))) {
            return validate118.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate118.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callRecordingEventMessageDetail")
              return validate118.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callRecordingEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callId !== void 0) {
              let data1 = data.callId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate118.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema52.properties.callId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callRecordingDisplayName !== void 0) {
                let data2 = data.callRecordingDisplayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate118.errors = [{ instancePath: instancePath + "/callRecordingDisplayName", schemaPath: "#/properties/callRecordingDisplayName/type", keyword: "type", params: { type: schema52.properties.callRecordingDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.callRecordingDuration !== void 0) {
                  let data3 = data.callRecordingDuration, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate118.errors = [{ instancePath: instancePath + "/callRecordingDuration", schemaPath: "#/properties/callRecordingDuration/type", keyword: "type", params: { type: schema52.properties.callRecordingDuration.type }, message: "must be string,null" }], !1;
                  if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats28.test(data3))
                    return validate118.errors = [{ instancePath: instancePath + "/callRecordingDuration", schemaPath: "#/properties/callRecordingDuration/format", keyword: "format", params: { format: "duration" }, message: 'must match format "duration"' }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.callRecordingStatus !== void 0) {
                    let data4 = data.callRecordingStatus, _errs10 = errors, _errs11 = errors, valid1 = !1, passing0 = null, _errs12 = errors;
                    validate119(data4, { instancePath: instancePath + "/callRecordingStatus", parentData: data, parentDataProperty: "callRecordingStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate118.errors = vErrors, !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.callRecordingUrl !== void 0) {
                      let data5 = data.callRecordingUrl, _errs15 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate118.errors = [{ instancePath: instancePath + "/callRecordingUrl", schemaPath: "#/properties/callRecordingUrl/type", keyword: "type", params: { type: schema52.properties.callRecordingUrl.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.initiator !== void 0) {
                        let data6 = data.initiator, _errs17 = errors, _errs18 = errors, valid2 = !1, passing1 = null, _errs19 = errors;
                        validate111(data6, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate118.errors = vErrors, !1;
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.meetingOrganizer !== void 0) {
                          let data7 = data.meetingOrganizer, _errs22 = errors, _errs23 = errors, valid3 = !1, passing2 = null, _errs24 = errors;
                          validate111(data7, { instancePath: instancePath + "/meetingOrganizer", parentData: data, parentDataProperty: "meetingOrganizer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                            return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate118.errors = vErrors, !1;
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
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { type: "object", title: "callStartedEventMessageDetail", description: "A call or a meeting began.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callStartedEventMessageDetail", description: "Which event it is." }, callEventType: { oneOf: [{ $ref: "#/components/schemas/teamworkCallEventType" }, { type: "null" }], description: "What kind of call it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate123.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callEventType" || key0 === "callId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate123.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callStartedEventMessageDetail")
              return validate123.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callStartedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callEventType !== void 0) {
              let data1 = data.callEventType, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate108(data1, { instancePath: instancePath + "/callEventType", parentData: data, parentDataProperty: "callEventType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate123.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callId !== void 0) {
                let data2 = data.callId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate123.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema54.properties.callId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs11 = errors, _errs12 = errors, valid2 = !1, passing1 = null, _errs13 = errors;
                  validate111(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate123.errors = vErrors, !1;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: "object", title: "callTranscriptEventMessageDetail", description: "The transcript of a call became available.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callTranscriptEventMessageDetail", description: "Which event it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, callTranscriptICalUid: { type: ["string", "null"], description: "The iCalendar id of the meeting that the transcript belongs to." }, meetingOrganizer: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who called the meeting." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callId" || key0 === "callTranscriptICalUid" || key0 === "meetingOrganizer" || pattern3.test(key0))) {
            return validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate126.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callTranscriptEventMessageDetail")
              return validate126.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callTranscriptEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callId !== void 0) {
              let data1 = data.callId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate126.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema55.properties.callId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callTranscriptICalUid !== void 0) {
                let data2 = data.callTranscriptICalUid, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate126.errors = [{ instancePath: instancePath + "/callTranscriptICalUid", schemaPath: "#/properties/callTranscriptICalUid/type", keyword: "type", params: { type: schema55.properties.callTranscriptICalUid.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.meetingOrganizer !== void 0) {
                  let data3 = data.meetingOrganizer, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate111(data3, { instancePath: instancePath + "/meetingOrganizer", parentData: data, parentDataProperty: "meetingOrganizer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate126.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { type: "object", title: "channelAddedEventMessageDetail", description: "A channel was added to a team.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelAddedEventMessageDetail", description: "Which event it is." }, channelDisplayName: { type: ["string", "null"], description: "The name of the channel." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate128.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate128.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelAddedEventMessageDetail")
              return validate128.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelAddedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate128.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: schema56.properties.channelDisplayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate128.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema56.properties.channelId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate111(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate128.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema57 = { type: "object", title: "channelDeletedEventMessageDetail", description: "A channel was deleted.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelDeletedEventMessageDetail", description: "Which event it is." }, channelDisplayName: { type: ["string", "null"], description: "The name of the channel." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate130.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate130.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelDeletedEventMessageDetail")
              return validate130.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelDeletedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate130.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: schema57.properties.channelDisplayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate130.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema57.properties.channelId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate111(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate130.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema58 = { type: "object", title: "channelDescriptionUpdatedEventMessageDetail", description: "The description of a channel changed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail", description: "Which event it is." }, channelDescription: { type: ["string", "null"], description: "The new description." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDescription" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate132.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail")
              return validate132.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDescription !== void 0) {
              let data1 = data.channelDescription, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate132.errors = [{ instancePath: instancePath + "/channelDescription", schemaPath: "#/properties/channelDescription/type", keyword: "type", params: { type: schema58.properties.channelDescription.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate132.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema58.properties.channelId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate111(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate132.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: "object", title: "channelRenamedEventMessageDetail", description: "A channel was renamed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelRenamedEventMessageDetail", description: "Which event it is." }, channelDisplayName: { type: ["string", "null"], description: "The name of the channel." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate134.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate134.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelRenamedEventMessageDetail")
              return validate134.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate134.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: schema59.properties.channelDisplayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate134.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema59.properties.channelId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate111(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate134.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema60 = { type: "object", title: "channelSetAsFavoriteByDefaultEventMessageDetail", description: "A channel became a favourite of everybody in the team.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail", description: "Which event it is." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate136.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail")
              return validate136.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelId !== void 0) {
              let data1 = data.channelId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate136.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema60.properties.channelId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate111(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate136.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "object", title: "channelUnsetAsFavoriteByDefaultEventMessageDetail", description: "A channel is no longer a favourite of everybody in the team.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail", description: "Which event it is." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate138.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail")
              return validate138.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelId !== void 0) {
              let data1 = data.channelId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate138.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema61.properties.channelId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate111(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate138.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema62 = { type: "object", title: "chatRenamedEventMessageDetail", description: "A chat got another topic.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.chatRenamedEventMessageDetail", description: "Which event it is." }, chatDisplayName: { type: ["string", "null"], description: "The new topic." }, chatId: { type: ["string", "null"], description: "The id of the chat." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "chatDisplayName" || key0 === "chatId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate140.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate140.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.chatRenamedEventMessageDetail")
              return validate140.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatDisplayName !== void 0) {
              let data1 = data.chatDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate140.errors = [{ instancePath: instancePath + "/chatDisplayName", schemaPath: "#/properties/chatDisplayName/type", keyword: "type", params: { type: schema62.properties.chatDisplayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.chatId !== void 0) {
                let data2 = data.chatId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate140.errors = [{ instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: schema62.properties.chatId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate111(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate140.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema63 = { type: "object", title: "conversationMemberRoleUpdatedEventMessageDetail", description: "A member got another role.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail", description: "Which event it is." }, conversationMemberRoles: { type: ["array", "null"], description: "The roles that the member has now.", items: { type: "string" } }, conversationMemberUser: { oneOf: [{ $ref: "#/components/schemas/teamworkUserIdentity" }, { type: "null" }], description: "The member." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate142.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "conversationMemberRoles" || key0 === "conversationMemberUser" || key0 === "initiator" || pattern3.test(key0))) {
            return validate142.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate142.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail")
              return validate142.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.conversationMemberRoles !== void 0) {
              let data1 = data.conversationMemberRoles, _errs4 = errors;
              if (!Array.isArray(data1) && data1 !== null)
                return validate142.errors = [{ instancePath: instancePath + "/conversationMemberRoles", schemaPath: "#/properties/conversationMemberRoles/type", keyword: "type", params: { type: schema63.properties.conversationMemberRoles.type }, message: "must be array,null" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  if (typeof data1[i0] != "string")
                    return validate142.errors = [{ instancePath: instancePath + "/conversationMemberRoles/" + i0, schemaPath: "#/properties/conversationMemberRoles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                validate65(data3, { instancePath: instancePath + "/conversationMemberUser", parentData: data, parentDataProperty: "conversationMemberUser", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate142.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data4 = data.initiator, _errs13 = errors, _errs14 = errors, valid3 = !1, passing1 = null, _errs15 = errors;
                  validate111(data4, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate142.errors = vErrors, !1;
                  }
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema64 = { type: "object", title: "meetingPolicyUpdatedEventMessageDetail", description: "The chat of a meeting was opened or closed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, meetingChatEnabled: { type: ["boolean", "null"], description: "Whether the chat is open now." }, meetingChatId: { type: ["string", "null"], description: "The id of the meeting's chat." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate145.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "meetingChatEnabled" || key0 === "meetingChatId" || pattern3.test(key0))) {
            return validate145.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate145.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail")
              return validate145.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate145.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.meetingChatEnabled !== void 0) {
                let data2 = data.meetingChatEnabled, _errs9 = errors;
                if (typeof data2 != "boolean" && data2 !== null)
                  return validate145.errors = [{ instancePath: instancePath + "/meetingChatEnabled", schemaPath: "#/properties/meetingChatEnabled/type", keyword: "type", params: { type: schema64.properties.meetingChatEnabled.type }, message: "must be boolean,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.meetingChatId !== void 0) {
                  let data3 = data.meetingChatId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate145.errors = [{ instancePath: instancePath + "/meetingChatId", schemaPath: "#/properties/meetingChatId/type", keyword: "type", params: { type: schema64.properties.meetingChatId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema65 = { type: "object", title: "membersAddedEventMessageDetail", description: "Members were added.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersAddedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the new members see the messages. `0001-01-01T00:00:00Z` is the whole history." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || key0 === "visibleHistoryStartDateTime" || pattern3.test(key0))) {
            return validate147.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate147.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersAddedEventMessageDetail")
              return validate147.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersAddedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate147.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate147.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema65.properties.members.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate65(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
                    return validate147.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema65.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                  if (errors === _errs12 && errors === _errs12 && typeof data4 == "string" && !formats2.validate(data4))
                    return validate147.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { type: "object", title: "membersDeletedEventMessageDetail", description: "Members were removed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersDeletedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern3.test(key0))) {
            return validate150.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate150.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersDeletedEventMessageDetail")
              return validate150.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersDeletedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate150.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate150.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema66.properties.members.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate65(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
      return validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema67 = { type: "object", title: "membersJoinedEventMessageDetail", description: "Members joined by themselves.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersJoinedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern3.test(key0))) {
            return validate153.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate153.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersJoinedEventMessageDetail")
              return validate153.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersJoinedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate153.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate153.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema67.properties.members.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate65(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
      return validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema68 = { type: "object", title: "membersLeftEventMessageDetail", description: "Members left.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersLeftEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern3.test(key0))) {
            return validate156.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate156.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersLeftEventMessageDetail")
              return validate156.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersLeftEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate156.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate156.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema68.properties.members.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data2)) {
                  var valid2 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate65(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
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
      return validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema69 = { type: "object", title: "messagePinnedEventMessageDetail", description: "A message was pinned to the chat. The event does not say which.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.messagePinnedEventMessageDetail", description: "Which event it is." }, eventDateTime: { type: ["string", "null"], format: "date-time", description: "When it happened." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate159.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "eventDateTime" || key0 === "initiator" || pattern3.test(key0))) {
            return validate159.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate159.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.messagePinnedEventMessageDetail")
              return validate159.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.messagePinnedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.eventDateTime !== void 0) {
              let data1 = data.eventDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate159.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/type", keyword: "type", params: { type: schema69.properties.eventDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
                return validate159.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate111(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate159.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema70 = { type: "object", title: "messageUnpinnedEventMessageDetail", description: "A pinned message was taken down. The event does not say which.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.messageUnpinnedEventMessageDetail", description: "Which event it is." }, eventDateTime: { type: ["string", "null"], format: "date-time", description: "When it happened." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "eventDateTime" || key0 === "initiator" || pattern3.test(key0))) {
            return validate161.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate161.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.messageUnpinnedEventMessageDetail")
              return validate161.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.messageUnpinnedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.eventDateTime !== void 0) {
              let data1 = data.eventDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate161.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/type", keyword: "type", params: { type: schema70.properties.eventDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
                return validate161.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate111(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate161.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema71 = { type: "object", title: "tabUpdatedEventMessageDetail", description: "A tab was changed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.tabUpdatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, tabId: { type: ["string", "null"], description: "The id of the tab." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "tabId" || pattern3.test(key0))) {
            return validate163.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate163.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.tabUpdatedEventMessageDetail")
              return validate163.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.tabUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate163.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.tabId !== void 0) {
                let data2 = data.tabId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate163.errors = [{ instancePath: instancePath + "/tabId", schemaPath: "#/properties/tabId/type", keyword: "type", params: { type: schema71.properties.tabId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema72 = { type: "object", title: "teamArchivedEventMessageDetail", description: "A team was archived.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamArchivedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate165.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate165.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamArchivedEventMessageDetail")
              return validate165.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamArchivedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate165.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate165.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema72.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema73 = { type: "object", title: "teamCreatedEventMessageDetail", description: "A team was created.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamCreatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamDescription: { type: ["string", "null"], description: "The description of the team." }, teamDisplayName: { type: ["string", "null"], description: "The name of the team." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDescription" || key0 === "teamDisplayName" || key0 === "teamId" || pattern3.test(key0))) {
            return validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate167.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamCreatedEventMessageDetail")
              return validate167.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamCreatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate167.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamDescription !== void 0) {
                let data2 = data.teamDescription, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate167.errors = [{ instancePath: instancePath + "/teamDescription", schemaPath: "#/properties/teamDescription/type", keyword: "type", params: { type: schema73.properties.teamDescription.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.teamDisplayName !== void 0) {
                  let data3 = data.teamDisplayName, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate167.errors = [{ instancePath: instancePath + "/teamDisplayName", schemaPath: "#/properties/teamDisplayName/type", keyword: "type", params: { type: schema73.properties.teamDisplayName.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.teamId !== void 0) {
                    let data4 = data.teamId, _errs13 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate167.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema73.properties.teamId.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema74 = { type: "object", title: "teamDescriptionUpdatedEventMessageDetail", description: "The description of a team changed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamDescription: { type: ["string", "null"], description: "The description of the team." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate169.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDescription" || key0 === "teamId" || pattern3.test(key0))) {
            return validate169.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate169.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail")
              return validate169.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate169.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamDescription !== void 0) {
                let data2 = data.teamDescription, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate169.errors = [{ instancePath: instancePath + "/teamDescription", schemaPath: "#/properties/teamDescription/type", keyword: "type", params: { type: schema74.properties.teamDescription.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamId !== void 0) {
                  let data3 = data.teamId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate169.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema74.properties.teamId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema75 = { type: "object", title: "teamJoiningDisabledEventMessageDetail", description: "A team can no longer be joined by link.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamJoiningDisabledEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate171.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate171.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamJoiningDisabledEventMessageDetail")
              return validate171.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamJoiningDisabledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate171.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate171.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema75.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema76 = { type: "object", title: "teamJoiningEnabledEventMessageDetail", description: "A team can be joined by link.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamJoiningEnabledEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate173.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate173.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate173.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamJoiningEnabledEventMessageDetail")
              return validate173.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamJoiningEnabledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate173.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate173.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema76.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema77 = { type: "object", title: "teamRenamedEventMessageDetail", description: "A team was renamed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamRenamedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamDisplayName: { type: ["string", "null"], description: "The name of the team." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDisplayName" || key0 === "teamId" || pattern3.test(key0))) {
            return validate175.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate175.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamRenamedEventMessageDetail")
              return validate175.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate175.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamDisplayName !== void 0) {
                let data2 = data.teamDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate175.errors = [{ instancePath: instancePath + "/teamDisplayName", schemaPath: "#/properties/teamDisplayName/type", keyword: "type", params: { type: schema77.properties.teamDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamId !== void 0) {
                  let data3 = data.teamId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate175.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema77.properties.teamId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { type: "object", title: "teamsAppInstalledEventMessageDetail", description: "An app was installed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamsAppInstalledEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamsAppDisplayName: { type: ["string", "null"], description: "The name of the app." }, teamsAppId: { type: ["string", "null"], description: "The id of the app." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern3.test(key0))) {
            return validate177.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate177.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppInstalledEventMessageDetail")
              return validate177.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppInstalledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate177.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate177.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: schema78.properties.teamsAppDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate177.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema78.properties.teamsAppId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema79 = { type: "object", title: "teamsAppRemovedEventMessageDetail", description: "An app was removed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamsAppRemovedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamsAppDisplayName: { type: ["string", "null"], description: "The name of the app." }, teamsAppId: { type: ["string", "null"], description: "The id of the app." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate179.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern3.test(key0))) {
            return validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate179.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppRemovedEventMessageDetail")
              return validate179.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppRemovedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate179.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate179.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: schema79.properties.teamsAppDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate179.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema79.properties.teamsAppId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema80 = { type: "object", title: "teamsAppUpgradedEventMessageDetail", description: "An app was upgraded.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamsAppUpgradedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamsAppDisplayName: { type: ["string", "null"], description: "The name of the app." }, teamsAppId: { type: ["string", "null"], description: "The id of the app." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate181.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern3.test(key0))) {
            return validate181.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate181.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppUpgradedEventMessageDetail")
              return validate181.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppUpgradedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate181.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate181.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: schema80.properties.teamsAppDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate181.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema80.properties.teamsAppId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema81 = { type: "object", title: "teamUnarchivedEventMessageDetail", description: "A team was taken out of the archive.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamUnarchivedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate183.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate183.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate183.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamUnarchivedEventMessageDetail")
              return validate183.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamUnarchivedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate111(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate183.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate183.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema81.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.callEndedEventMessageDetail") {
          validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "#microsoft.graph.callRecordingEventMessageDetail")
          validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.callStartedEventMessageDetail")
          validate123(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.callTranscriptEventMessageDetail")
          validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelAddedEventMessageDetail")
          validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelDeletedEventMessageDetail")
          validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail")
          validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelRenamedEventMessageDetail")
          validate134(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail")
          validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail")
          validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.chatRenamedEventMessageDetail")
          validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail")
          validate142(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail")
          validate145(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersAddedEventMessageDetail")
          validate147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersDeletedEventMessageDetail")
          validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersJoinedEventMessageDetail")
          validate153(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersLeftEventMessageDetail")
          validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.messagePinnedEventMessageDetail")
          validate159(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.messageUnpinnedEventMessageDetail")
          validate161(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.tabUpdatedEventMessageDetail")
          validate163(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamArchivedEventMessageDetail")
          validate165(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamCreatedEventMessageDetail")
          validate167(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail")
          validate169(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamJoiningDisabledEventMessageDetail")
          validate171(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamJoiningEnabledEventMessageDetail")
          validate173(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamRenamedEventMessageDetail")
          validate175(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamsAppInstalledEventMessageDetail")
          validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamsAppRemovedEventMessageDetail")
          validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamsAppUpgradedEventMessageDetail")
          validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamUnarchivedEventMessageDetail")
          validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate106.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate106.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate106.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.messageType === void 0 && (missing0 = "messageType"))
        return validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "createdDateTime" || key0 === "isDeleted" || key0 === "messageType" || key0 === "body" || key0 === "from" || key0 === "eventDetail" || pattern3.test(key0))) {
            return validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate90.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.createdDateTime !== void 0) {
              let data1 = data.createdDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate90.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema39.properties.createdDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
                return validate90.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.isDeleted !== void 0) {
                let data2 = data.isDeleted, _errs6 = errors;
                if (typeof data2 != "boolean" && data2 !== null)
                  return validate90.errors = [{ instancePath: instancePath + "/isDeleted", schemaPath: "#/properties/isDeleted/type", keyword: "type", params: { type: schema39.properties.isDeleted.type }, message: "must be boolean,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.messageType !== void 0) {
                  let _errs8 = errors;
                  validate91(data.messageType, { instancePath: instancePath + "/messageType", parentData: data, parentDataProperty: "messageType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.body !== void 0) {
                    let data4 = data.body, _errs9 = errors, _errs10 = errors, valid1 = !1, passing0 = null, _errs11 = errors;
                    validate93(data4, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate90.errors = vErrors, !1;
                    }
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.from !== void 0) {
                      let data5 = data.from, _errs14 = errors, _errs15 = errors, valid2 = !1, passing1 = null, _errs16 = errors;
                      validate97(data5, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate90.errors = vErrors, !1;
                      }
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.eventDetail !== void 0) {
                        let data6 = data.eventDetail, _errs19 = errors, _errs20 = errors, valid3 = !1, passing2 = null, _errs21 = errors;
                        validate106(data6, { instancePath: instancePath + "/eventDetail", parentData: data, parentDataProperty: "eventDetail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
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
                          return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate90.errors = vErrors, !1;
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
      return validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.topic === void 0 && (missing0 = "topic") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.lastUpdatedDateTime === void 0 && (missing0 = "lastUpdatedDateTime") || data.chatType === void 0 && (missing0 = "chatType"))
        return validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema24.properties, key0) || pattern3.test(key0))) {
            return validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate60.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chat")
                return validate60.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chat" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate60.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let data3 = data.topic, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate60.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema24.properties.topic.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate60.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema24.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats2.validate(data4))
                      return validate60.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastUpdatedDateTime !== void 0) {
                      let data5 = data.lastUpdatedDateTime, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate60.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: schema24.properties.lastUpdatedDateTime.type }, message: "must be string,null" }], !1;
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats2.validate(data5))
                        return validate60.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.chatType !== void 0) {
                        let _errs13 = errors;
                        validate62(data.chatType, { instancePath: instancePath + "/chatType", parentData: data, parentDataProperty: "chatType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.webUrl !== void 0) {
                          let data7 = data.webUrl, _errs14 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate60.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema24.properties.webUrl.type }, message: "must be string,null" }], !1;
                          if (errors === _errs14 && errors === _errs14 && typeof data7 == "string" && !formats0(data7))
                            return validate60.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tenantId !== void 0) {
                            let data8 = data.tenantId, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate60.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: schema24.properties.tenantId.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.isHiddenForAllMembers !== void 0) {
                              let data9 = data.isHiddenForAllMembers, _errs18 = errors;
                              if (typeof data9 != "boolean" && data9 !== null)
                                return validate60.errors = [{ instancePath: instancePath + "/isHiddenForAllMembers", schemaPath: "#/properties/isHiddenForAllMembers/type", keyword: "type", params: { type: schema24.properties.isHiddenForAllMembers.type }, message: "must be boolean,null" }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.onlineMeetingInfo !== void 0) {
                                let data10 = data.onlineMeetingInfo, _errs20 = errors, _errs21 = errors, valid1 = !1, passing0 = null, _errs22 = errors;
                                validate64(data10, { instancePath: instancePath + "/onlineMeetingInfo", parentData: data, parentDataProperty: "onlineMeetingInfo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
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
                                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate60.errors = vErrors, !1;
                                }
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.viewpoint !== void 0) {
                                  let data11 = data.viewpoint, _errs25 = errors, _errs26 = errors, valid2 = !1, passing1 = null, _errs27 = errors;
                                  validate70(data11, { instancePath: instancePath + "/viewpoint", parentData: data, parentDataProperty: "viewpoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
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
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate60.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.migrationMode !== void 0) {
                                    let data12 = data.migrationMode, _errs30 = errors, _errs31 = errors, valid3 = !1, passing2 = null, _errs32 = errors;
                                    validate72(data12, { instancePath: instancePath + "/migrationMode", parentData: data, parentDataProperty: "migrationMode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
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
                                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate60.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.originalCreatedDateTime !== void 0) {
                                      let data13 = data.originalCreatedDateTime, _errs35 = errors;
                                      if (typeof data13 != "string" && data13 !== null)
                                        return validate60.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/type", keyword: "type", params: { type: schema24.properties.originalCreatedDateTime.type }, message: "must be string,null" }], !1;
                                      if (errors === _errs35 && errors === _errs35 && typeof data13 == "string" && !formats2.validate(data13))
                                        return validate60.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
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
                                              validate74(data14[i0], { instancePath: instancePath + "/members/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                              var valid4 = _errs39 === errors;
                                              if (!valid4)
                                                break;
                                            }
                                          } else
                                            return validate60.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.lastMessagePreview !== void 0) {
                                          let data16 = data.lastMessagePreview, _errs40 = errors, _errs41 = errors, valid5 = !1, passing3 = null, _errs42 = errors;
                                          validate90(data16, { instancePath: instancePath + "/lastMessagePreview", parentData: data, parentDataProperty: "lastMessagePreview", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
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
                                            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate60.errors = vErrors, !1;
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
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.count"] !== void 0) {
              let _errs3 = errors;
              validate56(data["@odata.count"], { instancePath: instancePath + "/@odata.count", parentData: data, parentDataProperty: "@odata.count", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["@odata.nextLink"] !== void 0) {
                let _errs4 = errors;
                validate58(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
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
                        validate60(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate53.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_odataError = validate218;
var schema83 = { type: "object", title: "Error detail", description: "What went wrong.", required: ["code", "message"], properties: { code: { type: "string", description: "A code for programs. It may be empty or new; decide by the status first." }, message: { type: "string", description: "A sentence for the developer, not for the user. It may change." }, target: { type: ["string", "null"], description: "What the error is about." }, details: { type: "array", description: "The single errors, where there are several.", items: { $ref: "#/components/schemas/errorDetails" } }, innerError: { $ref: "#/components/schemas/innerError" } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema84 = { type: "object", title: "Single error", description: "One of several errors.", required: ["code", "message"], properties: { code: { type: "string", description: "A code for programs." }, message: { type: "string", description: "A sentence for the developer." }, target: { type: ["string", "null"], description: "What the error is about." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate220.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "message" || key0 === "target" || pattern3.test(key0))) {
            return validate220.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let _errs2 = errors;
            if (typeof data.code != "string")
              return validate220.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.message !== void 0) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate220.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.target !== void 0) {
                let data2 = data.target, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate220.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema84.properties.target.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.date !== void 0) {
        let _errs2 = errors;
        if (typeof data.date != "string")
          return validate222.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data["request-id"] !== void 0) {
          let _errs4 = errors;
          if (typeof data["request-id"] != "string")
            return validate222.errors = [{ instancePath: instancePath + "/request-id", schemaPath: "#/properties/request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data["client-request-id"] !== void 0) {
            let _errs6 = errors;
            if (typeof data["client-request-id"] != "string")
              return validate222.errors = [{ instancePath: instancePath + "/client-request-id", schemaPath: "#/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0) {
              let _errs8 = errors;
              if (typeof data.code != "string")
                return validate222.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.message !== void 0) {
                let _errs10 = errors;
                if (typeof data.message != "string")
                  return validate222.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "message" || key0 === "target" || key0 === "details" || key0 === "innerError" || pattern3.test(key0))) {
            return validate219.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let _errs2 = errors;
            if (typeof data.code != "string")
              return validate219.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.message !== void 0) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate219.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate219.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema83.properties.target.type }, message: "must be string,null" }], !1;
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
                        validate220(data3[i0], { instancePath: instancePath + "/details/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length);
                        var valid1 = _errs10 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate219.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.innerError !== void 0) {
                    let _errs11 = errors;
                    validate222(data.innerError, { instancePath: instancePath + "/innerError", parentData: data, parentDataProperty: "innerError", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate218.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "error") {
            return validate218.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        _errs1 === errors && data.error !== void 0 && (validate219(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length));
      }
    } else
      return validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate218.errors = vErrors, errors === 0;
}
validate218.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_chat = validate225;
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.topic === void 0 && (missing0 = "topic") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.lastUpdatedDateTime === void 0 && (missing0 = "lastUpdatedDateTime") || data.chatType === void 0 && (missing0 = "chatType"))
        return validate225.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema24.properties, key0) || pattern3.test(key0))) {
            return validate225.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate225.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chat")
                return validate225.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chat" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate225.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let data3 = data.topic, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate225.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema24.properties.topic.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate225.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema24.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats2.validate(data4))
                      return validate225.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastUpdatedDateTime !== void 0) {
                      let data5 = data.lastUpdatedDateTime, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate225.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: schema24.properties.lastUpdatedDateTime.type }, message: "must be string,null" }], !1;
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats2.validate(data5))
                        return validate225.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.chatType !== void 0) {
                        let _errs13 = errors;
                        validate62(data.chatType, { instancePath: instancePath + "/chatType", parentData: data, parentDataProperty: "chatType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.webUrl !== void 0) {
                          let data7 = data.webUrl, _errs14 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate225.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema24.properties.webUrl.type }, message: "must be string,null" }], !1;
                          if (errors === _errs14 && errors === _errs14 && typeof data7 == "string" && !formats0(data7))
                            return validate225.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tenantId !== void 0) {
                            let data8 = data.tenantId, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate225.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: schema24.properties.tenantId.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.isHiddenForAllMembers !== void 0) {
                              let data9 = data.isHiddenForAllMembers, _errs18 = errors;
                              if (typeof data9 != "boolean" && data9 !== null)
                                return validate225.errors = [{ instancePath: instancePath + "/isHiddenForAllMembers", schemaPath: "#/properties/isHiddenForAllMembers/type", keyword: "type", params: { type: schema24.properties.isHiddenForAllMembers.type }, message: "must be boolean,null" }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.onlineMeetingInfo !== void 0) {
                                let data10 = data.onlineMeetingInfo, _errs20 = errors, _errs21 = errors, valid1 = !1, passing0 = null, _errs22 = errors;
                                validate64(data10, { instancePath: instancePath + "/onlineMeetingInfo", parentData: data, parentDataProperty: "onlineMeetingInfo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
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
                                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate225.errors = vErrors, !1;
                                }
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.viewpoint !== void 0) {
                                  let data11 = data.viewpoint, _errs25 = errors, _errs26 = errors, valid2 = !1, passing1 = null, _errs27 = errors;
                                  validate70(data11, { instancePath: instancePath + "/viewpoint", parentData: data, parentDataProperty: "viewpoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
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
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate225.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.migrationMode !== void 0) {
                                    let data12 = data.migrationMode, _errs30 = errors, _errs31 = errors, valid3 = !1, passing2 = null, _errs32 = errors;
                                    validate72(data12, { instancePath: instancePath + "/migrationMode", parentData: data, parentDataProperty: "migrationMode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
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
                                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate225.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.originalCreatedDateTime !== void 0) {
                                      let data13 = data.originalCreatedDateTime, _errs35 = errors;
                                      if (typeof data13 != "string" && data13 !== null)
                                        return validate225.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/type", keyword: "type", params: { type: schema24.properties.originalCreatedDateTime.type }, message: "must be string,null" }], !1;
                                      if (errors === _errs35 && errors === _errs35 && typeof data13 == "string" && !formats2.validate(data13))
                                        return validate225.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
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
                                              validate74(data14[i0], { instancePath: instancePath + "/members/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                              var valid4 = _errs39 === errors;
                                              if (!valid4)
                                                break;
                                            }
                                          } else
                                            return validate225.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.lastMessagePreview !== void 0) {
                                          let data16 = data.lastMessagePreview, _errs40 = errors, _errs41 = errors, valid5 = !1, passing3 = null, _errs42 = errors;
                                          validate90(data16, { instancePath: instancePath + "/lastMessagePreview", parentData: data, parentDataProperty: "lastMessagePreview", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
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
                                            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate225.errors = vErrors, !1;
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
      return validate225.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationCollection = validate233;
var schema88 = { type: "object", title: "conversation", description: "A conversation of a Microsoft 365 group: threads of posts under one topic. The service keeps every property but the topic, from the posts.", required: ["id"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.conversation", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The conversation's id, opaque." }, topic: { type: "string", description: "What the conversation is about. Set when it is created and never changed." }, hasAttachments: { type: "boolean", readOnly: !0, description: "Whether any post has an attachment." }, lastDeliveredDateTime: { type: "string", format: "date-time", readOnly: !0, description: "When the latest post came." }, preview: { type: "string", readOnly: !0, description: "The beginning of the latest post." }, uniqueSenders: { type: "array", readOnly: !0, description: "Everybody who has posted, by display name.", items: { type: "string" } }, threads: { type: "array", readOnly: !0, description: "The threads. Only the answer to a creation has them, and there each has its id alone.", items: { $ref: "#/components/schemas/conversationThread" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema89 = { type: "object", title: "conversationThread", description: "A thread of posts in a conversation. The service keeps every property but the topic and the lock, from the posts.", required: ["id"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.conversationThread", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The thread's id, opaque." }, topic: { type: "string", description: "What the thread is about. Set when it is created and never changed." }, hasAttachments: { type: "boolean", readOnly: !0, description: "Whether any post has an attachment." }, lastDeliveredDateTime: { type: "string", format: "date-time", readOnly: !0, description: "When the latest post came." }, preview: { type: "string", readOnly: !0, description: "The beginning of the latest post." }, uniqueSenders: { type: "array", readOnly: !0, description: "Everybody who has posted, by display name.", items: { type: "string" } }, isLocked: { type: "boolean", description: "Whether the thread is closed for new posts." }, toRecipients: { type: "array", readOnly: !0, description: "Who receives the posts. Only present when `$select` names it.", items: { $ref: "#/components/schemas/recipient" } }, ccRecipients: { type: "array", readOnly: !0, description: "Who receives a copy of the posts. Only present when `$select` names it.", items: { $ref: "#/components/schemas/recipient" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
var schema91 = { type: "object", title: "emailAddress", description: "An e-mail address and whose it is.", properties: { address: { type: ["string", "null"], description: "The address." }, name: { type: ["string", "null"], description: "The display name." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "address" || key0 === "name" || pattern3.test(key0))) {
          return validate241.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.address !== void 0) {
          let data0 = data.address, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate241.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema91.properties.address.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.name !== void 0) {
            let data1 = data.name, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate241.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema91.properties.name.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "emailAddress" || pattern3.test(key0))) {
          return validate240.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.emailAddress !== void 0) {
        let data0 = data.emailAddress, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
        validate241(data0, { instancePath: instancePath + "/emailAddress", parentData: data, parentDataProperty: "emailAddress", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length);
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
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate240.errors = vErrors, !1;
        }
      }
    } else
      return validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate238.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema89.properties, key0) || pattern3.test(key0))) {
            return validate238.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate238.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversationThread")
                return validate238.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationThread" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate238.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate238.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate238.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate238.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate238.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate238.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate238.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate238.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.isLocked !== void 0) {
                            let _errs19 = errors;
                            if (typeof data.isLocked != "boolean")
                              return validate238.errors = [{ instancePath: instancePath + "/isLocked", schemaPath: "#/properties/isLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                                    validate240(data10[i1], { instancePath: instancePath + "/toRecipients/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors), errors = vErrors.length);
                                    var valid2 = _errs23 === errors;
                                    if (!valid2)
                                      break;
                                  }
                                } else
                                  return validate238.errors = [{ instancePath: instancePath + "/toRecipients", schemaPath: "#/properties/toRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.ccRecipients !== void 0) {
                                let data12 = data.ccRecipients, _errs24 = errors;
                                if (errors === _errs24)
                                  if (Array.isArray(data12)) {
                                    var valid3 = !0;
                                    let len2 = data12.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let _errs26 = errors;
                                      validate240(data12[i2], { instancePath: instancePath + "/ccRecipients/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors), errors = vErrors.length);
                                      var valid3 = _errs26 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  } else
                                    return validate238.errors = [{ instancePath: instancePath + "/ccRecipients", schemaPath: "#/properties/ccRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      }
    } else
      return validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate236.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema88.properties, key0) || pattern3.test(key0))) {
            return validate236.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate236.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversation")
                return validate236.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversation" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate236.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate236.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate236.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate236.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate236.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate236.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate236.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate236.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                  validate238(data9[i1], { instancePath: instancePath + "/threads/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
                                  var valid2 = _errs21 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate236.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate233.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.nextLink"] !== void 0) {
              let _errs3 = errors;
              validate58(data["@odata.nextLink"], { instancePath: instancePath + "/@odata.nextLink", parentData: data, parentDataProperty: "@odata.nextLink", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
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
                      validate236(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate233.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversation = validate247;
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate247.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema88.properties, key0) || pattern3.test(key0))) {
            return validate247.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data["@odata.type"] !== void 0) {
              let data1 = data["@odata.type"], _errs3 = errors;
              if (typeof data1 != "string")
                return validate247.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversation")
                return validate247.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversation" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate247.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate247.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate247.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate247.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate247.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate247.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate247.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate247.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                  validate238(data9[i1], { instancePath: instancePath + "/threads/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
                                  var valid2 = _errs21 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate247.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate247.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate247.errors = vErrors, errors === 0;
}
validate247.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationValue = validate250;
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate250.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "value" || pattern3.test(key0))) {
            return validate250.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.context"] !== void 0) {
            let _errs2 = errors;
            validate54(data["@odata.context"], { instancePath: instancePath + "/@odata.context", parentData: data, parentDataProperty: "@odata.context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let _errs3 = errors;
              validate236(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate250.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate250.errors = vErrors, errors === 0;
}
validate250.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var stdin_default = { "listChats.200": s_chatCollection, "listChats.400": s_odataError, "listChats.401": s_odataError, "listChats.403": s_odataError, "listChats.429": s_odataError, "listChats.500": s_odataError, "listChats.503": s_odataError, "listChats.default": s_odataError, "createChat.201": s_chat, "createChat.400": s_odataError, "createChat.401": s_odataError, "createChat.403": s_odataError, "createChat.404": s_odataError, "createChat.413": s_odataError, "createChat.415": s_odataError, "createChat.429": s_odataError, "createChat.500": s_odataError, "createChat.503": s_odataError, "createChat.default": s_odataError, "getChat.200": s_chat, "getChat.400": s_odataError, "getChat.401": s_odataError, "getChat.403": s_odataError, "getChat.404": s_odataError, "getChat.429": s_odataError, "getChat.500": s_odataError, "getChat.503": s_odataError, "getChat.default": s_odataError, "updateChat.200": s_chat, "updateChat.400": s_odataError, "updateChat.401": s_odataError, "updateChat.403": s_odataError, "updateChat.404": s_odataError, "updateChat.413": s_odataError, "updateChat.415": s_odataError, "updateChat.429": s_odataError, "updateChat.500": s_odataError, "updateChat.503": s_odataError, "updateChat.default": s_odataError, "deleteChat.400": s_odataError, "deleteChat.401": s_odataError, "deleteChat.403": s_odataError, "deleteChat.404": s_odataError, "deleteChat.429": s_odataError, "deleteChat.500": s_odataError, "deleteChat.503": s_odataError, "deleteChat.default": s_odataError, "listMyChats.200": s_chatCollection, "listMyChats.400": s_odataError, "listMyChats.401": s_odataError, "listMyChats.403": s_odataError, "listMyChats.429": s_odataError, "listMyChats.500": s_odataError, "listMyChats.503": s_odataError, "listMyChats.default": s_odataError, "listUserChats.200": s_chatCollection, "listUserChats.400": s_odataError, "listUserChats.401": s_odataError, "listUserChats.403": s_odataError, "listUserChats.404": s_odataError, "listUserChats.429": s_odataError, "listUserChats.500": s_odataError, "listUserChats.503": s_odataError, "listUserChats.default": s_odataError, "listConversations.200": s_conversationCollection, "listConversations.400": s_odataError, "listConversations.401": s_odataError, "listConversations.403": s_odataError, "listConversations.404": s_odataError, "listConversations.429": s_odataError, "listConversations.500": s_odataError, "listConversations.503": s_odataError, "listConversations.default": s_odataError, "createConversation.201": s_conversation, "createConversation.400": s_odataError, "createConversation.401": s_odataError, "createConversation.403": s_odataError, "createConversation.404": s_odataError, "createConversation.413": s_odataError, "createConversation.415": s_odataError, "createConversation.429": s_odataError, "createConversation.500": s_odataError, "createConversation.503": s_odataError, "createConversation.default": s_odataError, "getConversation.200": s_conversation, "getConversation.400": s_odataError, "getConversation.401": s_odataError, "getConversation.403": s_odataError, "getConversation.404": s_odataError, "getConversation.429": s_odataError, "getConversation.500": s_odataError, "getConversation.503": s_odataError, "getConversation.default": s_odataError, "createConversationWithId.201": s_conversationValue, "createConversationWithId.400": s_odataError, "createConversationWithId.401": s_odataError, "createConversationWithId.403": s_odataError, "createConversationWithId.404": s_odataError, "createConversationWithId.409": s_odataError, "createConversationWithId.413": s_odataError, "createConversationWithId.415": s_odataError, "createConversationWithId.429": s_odataError, "createConversationWithId.500": s_odataError, "createConversationWithId.503": s_odataError, "createConversationWithId.default": s_odataError }, patternRules = { "^https?://[^\\s/?#]+(/[^\\s?#]*)?/users(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/users('x')` or `/users/x`, where x is a user's id or user principal name. Any origin and version do: national clouds and local servers have their own. An apostrophe inside quotes is doubled.", "^[^:]*$": "The title, 250 characters at most, without a colon." };
export {
  stdin_default as default,
  patternRules
};
