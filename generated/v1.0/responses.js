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
var schema24 = { type: "object", title: "chat", description: "A Teams chat between two or more people. Messages, members and everything else below a chat have paths of their own.", required: ["id", "topic", "createdDateTime", "lastUpdatedDateTime", "chatType"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.chat", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The chat's id, opaque." }, topic: { type: ["string", "null"], description: "The title of a group or meeting chat. Null on a one-on-one chat, and on a group without one." }, createdDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the chat was created." }, lastUpdatedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the chat was renamed or its list of members changed, not when a message came." }, chatType: { $ref: "#/components/schemas/chatType" }, webUrl: { type: ["string", "null"], format: "uri", readOnly: !0, description: "Where the chat opens in Teams. Opaque, not to be taken apart." }, tenantId: { type: ["string", "null"], readOnly: !0, description: "The tenant in which the chat was created." }, isHiddenForAllMembers: { type: ["boolean", "null"], readOnly: !0, description: "Whether the chat is hidden for all its members." }, onlineMeetingInfo: { oneOf: [{ $ref: "#/components/schemas/teamworkOnlineMeetingInfo" }, { type: "null" }], readOnly: !0, description: "The online meeting that the chat belongs to. Null on every other chat." }, viewpoint: { oneOf: [{ $ref: "#/components/schemas/chatViewpoint" }, { type: "null" }], readOnly: !0, description: "What holds for the calling user alone. Only present when a user is signed in." }, migrationMode: { oneOf: [{ $ref: "#/components/schemas/migrationMode" }, { type: "null" }], readOnly: !0, description: "Whether messages are being imported. Null on a chat that was never migrated." }, originalCreatedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the chat was created, before a migration moved `createdDateTime` back. Null on a chat that was never migrated." }, members: { type: "array", description: "The members, present when `$expand=members` asks for them.", items: { $ref: "#/components/schemas/conversationMember" } }, lastMessagePreview: { oneOf: [{ $ref: "#/components/schemas/chatMessageInfo" }, { type: "null" }], description: "The last message, present when `$expand=lastMessagePreview` asks for it. Null in a chat without messages." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, schema25 = { type: "string", description: "The kind of a chat. Evolvable: be ready for a member that is not listed. Requests create `oneOnOne` and `group` chats only; a `meeting` chat comes with an online meeting.", enum: ["oneOnOne", "group", "meeting", "unknownFutureValue"], "x-ms-enum": { name: "chatType", modelAsString: !0 } };
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
var schema32 = { type: "object", title: "aadUserConversationMember", description: "A member with a Microsoft Entra account: of this tenant, a guest in it, or of a federated tenant.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.aadUserConversationMember", description: "Which kind of member this is." }, id: { type: "string", readOnly: !0, description: "The id of the membership, opaque. It is not the id of the user." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The display name." }, roles: { type: ["array", "null"], description: "`owner` or `guest`. Empty for a member without either.", items: { type: "string" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the member sees the chat's messages. `0001-01-01T00:00:00Z` is the whole history." }, userId: { type: ["string", "null"], description: "The user's id." }, email: { type: ["string", "null"], description: "The user's e-mail address." }, tenantId: { type: ["string", "null"], description: "The tenant that the account belongs to. The account of a guest belongs to this one." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
var schema47 = { type: "object", title: "teamworkConversationIdentity", description: "A chat, a channel or a team, as a mention names one.", properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamworkConversationIdentity", description: "The type, present where the context does not give it." }, id: { type: ["string", "null"], description: "The id of the conversation." }, displayName: { type: ["string", "null"], description: "The display name. It may be absent or out of date." }, conversationIdentityType: { oneOf: [{ $ref: "#/components/schemas/teamworkConversationIdentityType" }, { type: "null" }], description: "What kind of conversation this is." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema48 = { type: "string", description: "The kind of a conversation. Evolvable.", enum: ["team", "channel", "chat", "unknownFutureValue"], "x-ms-enum": { name: "teamworkConversationIdentityType", modelAsString: !0 } };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "team" || data === "channel" || data === "chat" || data === "unknownFutureValue" ? (validate106.errors = vErrors, errors === 0) : (validate106.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate106.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "conversationIdentityType" || pattern3.test(key0))) {
          return validate105.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate105.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkConversationIdentity")
            return validate105.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkConversationIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate105.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema47.properties.id.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate105.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema47.properties.displayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.conversationIdentityType !== void 0) {
                let data3 = data.conversationIdentityType, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                validate106(data3, { instancePath: instancePath + "/conversationIdentityType", parentData: data, parentDataProperty: "conversationIdentityType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate105.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || key0 === "conversation" || pattern3.test(key0))) {
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
          if (valid0) {
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
            if (valid0)
              if (data.conversation !== void 0) {
                let data3 = data.conversation, _errs17 = errors, _errs18 = errors, valid4 = !1, passing3 = null, _errs19 = errors;
                validate105(data3, { instancePath: instancePath + "/conversation", parentData: data, parentDataProperty: "conversation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate97.errors = vErrors, !1;
                }
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { type: "object", title: "callEndedEventMessageDetail", description: "A call or a meeting ended.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callEndedEventMessageDetail", description: "Which event it is." }, callDuration: { type: ["string", "null"], format: "duration", description: "How long the call took, as an ISO 8601 duration." }, callEventType: { oneOf: [{ $ref: "#/components/schemas/teamworkCallEventType" }, { type: "null" }], description: "What kind of call it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, callParticipants: { type: ["array", "null"], description: "Who took part.", items: { $ref: "#/components/schemas/callParticipantInfo" } }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats28 = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/, schema51 = { type: "string", description: "The kind of a call. Evolvable.", enum: ["call", "meeting", "screenShare", "unknownFutureValue"], "x-ms-enum": { name: "teamworkCallEventType", modelAsString: !0 } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "call" || data === "meeting" || data === "screenShare" || data === "unknownFutureValue" ? (validate112.errors = vErrors, errors === 0) : (validate112.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || pattern3.test(key0))) {
          return validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate115.errors = vErrors, !1;
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
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate115.errors = vErrors, !1;
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
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate115.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "participant" || pattern3.test(key0))) {
          return validate114.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.participant !== void 0) {
        let data0 = data.participant, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
        validate115(data0, { instancePath: instancePath + "/participant", parentData: data, parentDataProperty: "participant", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate114.errors = vErrors, !1;
        }
      }
    } else
      return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callDuration" || key0 === "callEventType" || key0 === "callId" || key0 === "callParticipants" || key0 === "initiator" || pattern3.test(key0))) {
            return validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate111.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callEndedEventMessageDetail")
              return validate111.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callEndedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callDuration !== void 0) {
              let data1 = data.callDuration, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate111.errors = [{ instancePath: instancePath + "/callDuration", schemaPath: "#/properties/callDuration/type", keyword: "type", params: { type: schema50.properties.callDuration.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats28.test(data1))
                return validate111.errors = [{ instancePath: instancePath + "/callDuration", schemaPath: "#/properties/callDuration/format", keyword: "format", params: { format: "duration" }, message: 'must match format "duration"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callEventType !== void 0) {
                let data2 = data.callEventType, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate112(data2, { instancePath: instancePath + "/callEventType", parentData: data, parentDataProperty: "callEventType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate111.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.callId !== void 0) {
                  let data3 = data.callId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate111.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema50.properties.callId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.callParticipants !== void 0) {
                    let data4 = data.callParticipants, _errs13 = errors;
                    if (!Array.isArray(data4) && data4 !== null)
                      return validate111.errors = [{ instancePath: instancePath + "/callParticipants", schemaPath: "#/properties/callParticipants/type", keyword: "type", params: { type: schema50.properties.callParticipants.type }, message: "must be array,null" }], !1;
                    if (errors === _errs13 && Array.isArray(data4)) {
                      var valid2 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs15 = errors;
                        validate114(data4[i0], { instancePath: instancePath + "/callParticipants/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
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
                      validate115(data6, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate111.errors = vErrors, !1;
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
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { type: "object", title: "callRecordingEventMessageDetail", description: "The recording of a call changed its status.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callRecordingEventMessageDetail", description: "Which event it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, callRecordingDisplayName: { type: ["string", "null"], description: "The name of the recording." }, callRecordingDuration: { type: ["string", "null"], format: "duration", description: "How long the recording is, as an ISO 8601 duration." }, callRecordingStatus: { oneOf: [{ $ref: "#/components/schemas/callRecordingStatus" }, { type: "null" }], description: "How far the recording is." }, callRecordingUrl: { type: ["string", "null"], description: "Where the recording is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, meetingOrganizer: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who called the meeting." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema55 = { type: "string", description: "How far a recording is. Evolvable.", enum: ["success", "failure", "initial", "chunkFinished", "unknownFutureValue"], "x-ms-enum": { name: "callRecordingStatus", modelAsString: !0 } };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "success" || data === "failure" || data === "initial" || data === "chunkFinished" || data === "unknownFutureValue" ? (validate123.errors = vErrors, errors === 0) : (validate123.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate123.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callId" || key0 === "callRecordingDisplayName" || key0 === "callRecordingDuration" || key0 === "callRecordingStatus" || key0 === "callRecordingUrl" || key0 === "initiator" || key0 === "meetingOrganizer" || pattern3.test(key0))) {
            return validate122.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate122.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callRecordingEventMessageDetail")
              return validate122.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callRecordingEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callId !== void 0) {
              let data1 = data.callId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate122.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema54.properties.callId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callRecordingDisplayName !== void 0) {
                let data2 = data.callRecordingDisplayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate122.errors = [{ instancePath: instancePath + "/callRecordingDisplayName", schemaPath: "#/properties/callRecordingDisplayName/type", keyword: "type", params: { type: schema54.properties.callRecordingDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.callRecordingDuration !== void 0) {
                  let data3 = data.callRecordingDuration, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate122.errors = [{ instancePath: instancePath + "/callRecordingDuration", schemaPath: "#/properties/callRecordingDuration/type", keyword: "type", params: { type: schema54.properties.callRecordingDuration.type }, message: "must be string,null" }], !1;
                  if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats28.test(data3))
                    return validate122.errors = [{ instancePath: instancePath + "/callRecordingDuration", schemaPath: "#/properties/callRecordingDuration/format", keyword: "format", params: { format: "duration" }, message: 'must match format "duration"' }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.callRecordingStatus !== void 0) {
                    let data4 = data.callRecordingStatus, _errs10 = errors, _errs11 = errors, valid1 = !1, passing0 = null, _errs12 = errors;
                    validate123(data4, { instancePath: instancePath + "/callRecordingStatus", parentData: data, parentDataProperty: "callRecordingStatus", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate122.errors = vErrors, !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.callRecordingUrl !== void 0) {
                      let data5 = data.callRecordingUrl, _errs15 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate122.errors = [{ instancePath: instancePath + "/callRecordingUrl", schemaPath: "#/properties/callRecordingUrl/type", keyword: "type", params: { type: schema54.properties.callRecordingUrl.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.initiator !== void 0) {
                        let data6 = data.initiator, _errs17 = errors, _errs18 = errors, valid2 = !1, passing1 = null, _errs19 = errors;
                        validate115(data6, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate122.errors = vErrors, !1;
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.meetingOrganizer !== void 0) {
                          let data7 = data.meetingOrganizer, _errs22 = errors, _errs23 = errors, valid3 = !1, passing2 = null, _errs24 = errors;
                          validate115(data7, { instancePath: instancePath + "/meetingOrganizer", parentData: data, parentDataProperty: "meetingOrganizer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                            return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate122.errors = vErrors, !1;
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
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { type: "object", title: "callStartedEventMessageDetail", description: "A call or a meeting began.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callStartedEventMessageDetail", description: "Which event it is." }, callEventType: { oneOf: [{ $ref: "#/components/schemas/teamworkCallEventType" }, { type: "null" }], description: "What kind of call it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "callEventType" || key0 === "callId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate127.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callStartedEventMessageDetail")
              return validate127.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callStartedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callEventType !== void 0) {
              let data1 = data.callEventType, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate112(data1, { instancePath: instancePath + "/callEventType", parentData: data, parentDataProperty: "callEventType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate127.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callId !== void 0) {
                let data2 = data.callId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate127.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema56.properties.callId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs11 = errors, _errs12 = errors, valid2 = !1, passing1 = null, _errs13 = errors;
                  validate115(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate127.errors = vErrors, !1;
                  }
                  var valid0 = _errs11 === errors;
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
var schema57 = { type: "object", title: "callTranscriptEventMessageDetail", description: "The transcript of a call became available.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.callTranscriptEventMessageDetail", description: "Which event it is." }, callId: { type: ["string", "null"], description: "The id of the call." }, callTranscriptICalUid: { type: ["string", "null"], description: "The iCalendar id of the meeting that the transcript belongs to." }, meetingOrganizer: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who called the meeting." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "callId" || key0 === "callTranscriptICalUid" || key0 === "meetingOrganizer" || pattern3.test(key0))) {
            return validate130.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate130.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.callTranscriptEventMessageDetail")
              return validate130.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.callTranscriptEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.callId !== void 0) {
              let data1 = data.callId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate130.errors = [{ instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: schema57.properties.callId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.callTranscriptICalUid !== void 0) {
                let data2 = data.callTranscriptICalUid, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate130.errors = [{ instancePath: instancePath + "/callTranscriptICalUid", schemaPath: "#/properties/callTranscriptICalUid/type", keyword: "type", params: { type: schema57.properties.callTranscriptICalUid.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.meetingOrganizer !== void 0) {
                  let data3 = data.meetingOrganizer, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate115(data3, { instancePath: instancePath + "/meetingOrganizer", parentData: data, parentDataProperty: "meetingOrganizer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
var schema58 = { type: "object", title: "channelAddedEventMessageDetail", description: "A channel was added to a team.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelAddedEventMessageDetail", description: "Which event it is." }, channelDisplayName: { type: ["string", "null"], description: "The name of the channel." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate132.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelAddedEventMessageDetail")
              return validate132.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelAddedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate132.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: schema58.properties.channelDisplayName.type }, message: "must be string,null" }], !1;
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
                  validate115(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
var schema59 = { type: "object", title: "channelDeletedEventMessageDetail", description: "A channel was deleted.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelDeletedEventMessageDetail", description: "Which event it is." }, channelDisplayName: { type: ["string", "null"], description: "The name of the channel." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
            if (data0 !== "#microsoft.graph.channelDeletedEventMessageDetail")
              return validate134.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelDeletedEventMessageDetail" }, message: "must be equal to constant" }], !1;
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
                  validate115(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
var schema60 = { type: "object", title: "channelDescriptionUpdatedEventMessageDetail", description: "The description of a channel changed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail", description: "Which event it is." }, channelDescription: { type: ["string", "null"], description: "The new description." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "channelDescription" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate136.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail")
              return validate136.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDescription !== void 0) {
              let data1 = data.channelDescription, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate136.errors = [{ instancePath: instancePath + "/channelDescription", schemaPath: "#/properties/channelDescription/type", keyword: "type", params: { type: schema60.properties.channelDescription.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate136.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema60.properties.channelId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate115(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate136.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "object", title: "channelRenamedEventMessageDetail", description: "A channel was renamed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelRenamedEventMessageDetail", description: "Which event it is." }, channelDisplayName: { type: ["string", "null"], description: "The name of the channel." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "channelDisplayName" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate138.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelRenamedEventMessageDetail")
              return validate138.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelDisplayName !== void 0) {
              let data1 = data.channelDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate138.errors = [{ instancePath: instancePath + "/channelDisplayName", schemaPath: "#/properties/channelDisplayName/type", keyword: "type", params: { type: schema61.properties.channelDisplayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.channelId !== void 0) {
                let data2 = data.channelId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate138.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema61.properties.channelId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate115(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate138.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema62 = { type: "object", title: "channelSetAsFavoriteByDefaultEventMessageDetail", description: "A channel became a favourite of everybody in the team.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail", description: "Which event it is." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate140.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate140.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail")
              return validate140.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelId !== void 0) {
              let data1 = data.channelId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate140.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema62.properties.channelId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate115(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate140.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema63 = { type: "object", title: "channelUnsetAsFavoriteByDefaultEventMessageDetail", description: "A channel is no longer a favourite of everybody in the team.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail", description: "Which event it is." }, channelId: { type: ["string", "null"], description: "The id of the channel." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "channelId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate142.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate142.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail")
              return validate142.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.channelId !== void 0) {
              let data1 = data.channelId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate142.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema63.properties.channelId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate115(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate142.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema64 = { type: "object", title: "chatRenamedEventMessageDetail", description: "A chat got another topic.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.chatRenamedEventMessageDetail", description: "Which event it is." }, chatDisplayName: { type: ["string", "null"], description: "The new topic." }, chatId: { type: ["string", "null"], description: "The id of the chat." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate144.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "chatDisplayName" || key0 === "chatId" || key0 === "initiator" || pattern3.test(key0))) {
            return validate144.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate144.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.chatRenamedEventMessageDetail")
              return validate144.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.chatDisplayName !== void 0) {
              let data1 = data.chatDisplayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate144.errors = [{ instancePath: instancePath + "/chatDisplayName", schemaPath: "#/properties/chatDisplayName/type", keyword: "type", params: { type: schema64.properties.chatDisplayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.chatId !== void 0) {
                let data2 = data.chatId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate144.errors = [{ instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: schema64.properties.chatId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data3 = data.initiator, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate115(data3, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate144.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema65 = { type: "object", title: "conversationMemberRoleUpdatedEventMessageDetail", description: "A member got another role.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail", description: "Which event it is." }, conversationMemberRoles: { type: ["array", "null"], description: "The roles that the member has now.", items: { type: "string" } }, conversationMemberUser: { oneOf: [{ $ref: "#/components/schemas/teamworkUserIdentity" }, { type: "null" }], description: "The member." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate146.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "conversationMemberRoles" || key0 === "conversationMemberUser" || key0 === "initiator" || pattern3.test(key0))) {
            return validate146.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate146.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail")
              return validate146.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.conversationMemberRoles !== void 0) {
              let data1 = data.conversationMemberRoles, _errs4 = errors;
              if (!Array.isArray(data1) && data1 !== null)
                return validate146.errors = [{ instancePath: instancePath + "/conversationMemberRoles", schemaPath: "#/properties/conversationMemberRoles/type", keyword: "type", params: { type: schema65.properties.conversationMemberRoles.type }, message: "must be array,null" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  if (typeof data1[i0] != "string")
                    return validate146.errors = [{ instancePath: instancePath + "/conversationMemberRoles/" + i0, schemaPath: "#/properties/conversationMemberRoles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate146.errors = vErrors, !1;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.initiator !== void 0) {
                  let data4 = data.initiator, _errs13 = errors, _errs14 = errors, valid3 = !1, passing1 = null, _errs15 = errors;
                  validate115(data4, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate146.errors = vErrors, !1;
                  }
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { type: "object", title: "meetingPolicyUpdatedEventMessageDetail", description: "The chat of a meeting was opened or closed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, meetingChatEnabled: { type: ["boolean", "null"], description: "Whether the chat is open now." }, meetingChatId: { type: ["string", "null"], description: "The id of the meeting's chat." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate149.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "meetingChatEnabled" || key0 === "meetingChatId" || pattern3.test(key0))) {
            return validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate149.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail")
              return validate149.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate149.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.meetingChatEnabled !== void 0) {
                let data2 = data.meetingChatEnabled, _errs9 = errors;
                if (typeof data2 != "boolean" && data2 !== null)
                  return validate149.errors = [{ instancePath: instancePath + "/meetingChatEnabled", schemaPath: "#/properties/meetingChatEnabled/type", keyword: "type", params: { type: schema66.properties.meetingChatEnabled.type }, message: "must be boolean,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.meetingChatId !== void 0) {
                  let data3 = data.meetingChatId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate149.errors = [{ instancePath: instancePath + "/meetingChatId", schemaPath: "#/properties/meetingChatId/type", keyword: "type", params: { type: schema66.properties.meetingChatId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema67 = { type: "object", title: "membersAddedEventMessageDetail", description: "Members were added.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersAddedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } }, visibleHistoryStartDateTime: { type: ["string", "null"], format: "date-time", description: "From when on the new members see the messages. `0001-01-01T00:00:00Z` is the whole history." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate151.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || key0 === "visibleHistoryStartDateTime" || pattern3.test(key0))) {
            return validate151.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate151.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersAddedEventMessageDetail")
              return validate151.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersAddedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate151.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate151.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema67.properties.members.type }, message: "must be array,null" }], !1;
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
                    return validate151.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/type", keyword: "type", params: { type: schema67.properties.visibleHistoryStartDateTime.type }, message: "must be string,null" }], !1;
                  if (errors === _errs12 && errors === _errs12 && typeof data4 == "string" && !formats2.validate(data4))
                    return validate151.errors = [{ instancePath: instancePath + "/visibleHistoryStartDateTime", schemaPath: "#/properties/visibleHistoryStartDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema68 = { type: "object", title: "membersDeletedEventMessageDetail", description: "Members were removed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersDeletedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern3.test(key0))) {
            return validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate154.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersDeletedEventMessageDetail")
              return validate154.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersDeletedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate154.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate154.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema68.properties.members.type }, message: "must be array,null" }], !1;
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
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema69 = { type: "object", title: "membersJoinedEventMessageDetail", description: "Members joined by themselves.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersJoinedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern3.test(key0))) {
            return validate157.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate157.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersJoinedEventMessageDetail")
              return validate157.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersJoinedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate157.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate157.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema69.properties.members.type }, message: "must be array,null" }], !1;
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
      return validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema70 = { type: "object", title: "membersLeftEventMessageDetail", description: "Members left.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.membersLeftEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, members: { type: ["array", "null"], description: "The members, each as a user. Names may be null.", items: { $ref: "#/components/schemas/teamworkUserIdentity" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "members" || pattern3.test(key0))) {
            return validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate160.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.membersLeftEventMessageDetail")
              return validate160.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.membersLeftEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate160.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.members !== void 0) {
                let data2 = data.members, _errs9 = errors;
                if (!Array.isArray(data2) && data2 !== null)
                  return validate160.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema70.properties.members.type }, message: "must be array,null" }], !1;
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
      return validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema71 = { type: "object", title: "messagePinnedEventMessageDetail", description: "A message was pinned to the chat. The event does not say which.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.messagePinnedEventMessageDetail", description: "Which event it is." }, eventDateTime: { type: ["string", "null"], format: "date-time", description: "When it happened." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "eventDateTime" || key0 === "initiator" || pattern3.test(key0))) {
            return validate163.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate163.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.messagePinnedEventMessageDetail")
              return validate163.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.messagePinnedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.eventDateTime !== void 0) {
              let data1 = data.eventDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate163.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/type", keyword: "type", params: { type: schema71.properties.eventDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
                return validate163.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate115(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate163.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
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
var schema72 = { type: "object", title: "messageUnpinnedEventMessageDetail", description: "A pinned message was taken down. The event does not say which.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.messageUnpinnedEventMessageDetail", description: "Which event it is." }, eventDateTime: { type: ["string", "null"], format: "date-time", description: "When it happened." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "eventDateTime" || key0 === "initiator" || pattern3.test(key0))) {
            return validate165.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate165.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.messageUnpinnedEventMessageDetail")
              return validate165.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.messageUnpinnedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.eventDateTime !== void 0) {
              let data1 = data.eventDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate165.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/type", keyword: "type", params: { type: schema72.properties.eventDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
                return validate165.errors = [{ instancePath: instancePath + "/eventDateTime", schemaPath: "#/properties/eventDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.initiator !== void 0) {
                let data2 = data.initiator, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
                validate115(data2, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate165.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
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
var schema73 = { type: "object", title: "tabUpdatedEventMessageDetail", description: "A tab was changed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.tabUpdatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, tabId: { type: ["string", "null"], description: "The id of the tab." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "tabId" || pattern3.test(key0))) {
            return validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate167.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.tabUpdatedEventMessageDetail")
              return validate167.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.tabUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0)
              if (data.tabId !== void 0) {
                let data2 = data.tabId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate167.errors = [{ instancePath: instancePath + "/tabId", schemaPath: "#/properties/tabId/type", keyword: "type", params: { type: schema73.properties.tabId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema74 = { type: "object", title: "teamArchivedEventMessageDetail", description: "A team was archived.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamArchivedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate169.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate169.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamArchivedEventMessageDetail")
              return validate169.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamArchivedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate169.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema74.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema75 = { type: "object", title: "teamCreatedEventMessageDetail", description: "A team was created.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamCreatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamDescription: { type: ["string", "null"], description: "The description of the team." }, teamDisplayName: { type: ["string", "null"], description: "The name of the team." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDescription" || key0 === "teamDisplayName" || key0 === "teamId" || pattern3.test(key0))) {
            return validate171.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate171.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamCreatedEventMessageDetail")
              return validate171.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamCreatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0) {
              if (data.teamDescription !== void 0) {
                let data2 = data.teamDescription, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate171.errors = [{ instancePath: instancePath + "/teamDescription", schemaPath: "#/properties/teamDescription/type", keyword: "type", params: { type: schema75.properties.teamDescription.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.teamDisplayName !== void 0) {
                  let data3 = data.teamDisplayName, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate171.errors = [{ instancePath: instancePath + "/teamDisplayName", schemaPath: "#/properties/teamDisplayName/type", keyword: "type", params: { type: schema75.properties.teamDisplayName.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.teamId !== void 0) {
                    let data4 = data.teamId, _errs13 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate171.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema75.properties.teamId.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema76 = { type: "object", title: "teamDescriptionUpdatedEventMessageDetail", description: "The description of a team changed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamDescription: { type: ["string", "null"], description: "The description of the team." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDescription" || key0 === "teamId" || pattern3.test(key0))) {
            return validate173.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate173.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail")
              return validate173.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0) {
              if (data.teamDescription !== void 0) {
                let data2 = data.teamDescription, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate173.errors = [{ instancePath: instancePath + "/teamDescription", schemaPath: "#/properties/teamDescription/type", keyword: "type", params: { type: schema76.properties.teamDescription.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamId !== void 0) {
                  let data3 = data.teamId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate173.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema76.properties.teamId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema77 = { type: "object", title: "teamJoiningDisabledEventMessageDetail", description: "A team can no longer be joined by link.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamJoiningDisabledEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate175.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate175.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamJoiningDisabledEventMessageDetail")
              return validate175.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamJoiningDisabledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate175.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema77.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { type: "object", title: "teamJoiningEnabledEventMessageDetail", description: "A team can be joined by link.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamJoiningEnabledEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate177.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate177.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamJoiningEnabledEventMessageDetail")
              return validate177.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamJoiningEnabledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate177.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema78.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema79 = { type: "object", title: "teamRenamedEventMessageDetail", description: "A team was renamed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamRenamedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamDisplayName: { type: ["string", "null"], description: "The name of the team." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamDisplayName" || key0 === "teamId" || pattern3.test(key0))) {
            return validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate179.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamRenamedEventMessageDetail")
              return validate179.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamRenamedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
              if (data.teamDisplayName !== void 0) {
                let data2 = data.teamDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate179.errors = [{ instancePath: instancePath + "/teamDisplayName", schemaPath: "#/properties/teamDisplayName/type", keyword: "type", params: { type: schema79.properties.teamDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamId !== void 0) {
                  let data3 = data.teamId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate179.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema79.properties.teamId.type }, message: "must be string,null" }], !1;
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
var schema80 = { type: "object", title: "teamsAppInstalledEventMessageDetail", description: "An app was installed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamsAppInstalledEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamsAppDisplayName: { type: ["string", "null"], description: "The name of the app." }, teamsAppId: { type: ["string", "null"], description: "The id of the app." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
            if (data0 !== "#microsoft.graph.teamsAppInstalledEventMessageDetail")
              return validate181.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppInstalledEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
var schema81 = { type: "object", title: "teamsAppRemovedEventMessageDetail", description: "An app was removed.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamsAppRemovedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamsAppDisplayName: { type: ["string", "null"], description: "The name of the app." }, teamsAppId: { type: ["string", "null"], description: "The id of the app." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
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
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern3.test(key0))) {
            return validate183.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate183.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppRemovedEventMessageDetail")
              return validate183.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppRemovedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate183.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: schema81.properties.teamsAppDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate183.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema81.properties.teamsAppId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema82 = { type: "object", title: "teamsAppUpgradedEventMessageDetail", description: "An app was upgraded.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamsAppUpgradedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamsAppDisplayName: { type: ["string", "null"], description: "The name of the app." }, teamsAppId: { type: ["string", "null"], description: "The id of the app." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate185.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamsAppDisplayName" || key0 === "teamsAppId" || pattern3.test(key0))) {
            return validate185.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate185.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamsAppUpgradedEventMessageDetail")
              return validate185.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppUpgradedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate185.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.teamsAppDisplayName !== void 0) {
                let data2 = data.teamsAppDisplayName, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate185.errors = [{ instancePath: instancePath + "/teamsAppDisplayName", schemaPath: "#/properties/teamsAppDisplayName/type", keyword: "type", params: { type: schema82.properties.teamsAppDisplayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.teamsAppId !== void 0) {
                  let data3 = data.teamsAppId, _errs11 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate185.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema82.properties.teamsAppId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema83 = { type: "object", title: "teamUnarchivedEventMessageDetail", description: "A team was taken out of the archive.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamUnarchivedEventMessageDetail", description: "Which event it is." }, initiator: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], description: "Who did it." }, teamId: { type: ["string", "null"], description: "The id of the team." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "initiator" || key0 === "teamId" || pattern3.test(key0))) {
            return validate187.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate187.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.teamUnarchivedEventMessageDetail")
              return validate187.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamUnarchivedEventMessageDetail" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.initiator !== void 0) {
              let data1 = data.initiator, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
              validate115(data1, { instancePath: instancePath + "/initiator", parentData: data, parentDataProperty: "initiator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate187.errors = vErrors, !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.teamId !== void 0) {
                let data2 = data.teamId, _errs9 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate187.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema83.properties.teamId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.callEndedEventMessageDetail") {
          validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "#microsoft.graph.callRecordingEventMessageDetail")
          validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.callStartedEventMessageDetail")
          validate127(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.callTranscriptEventMessageDetail")
          validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelAddedEventMessageDetail")
          validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelDeletedEventMessageDetail")
          validate134(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelDescriptionUpdatedEventMessageDetail")
          validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelRenamedEventMessageDetail")
          validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail")
          validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail")
          validate142(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.chatRenamedEventMessageDetail")
          validate144(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail")
          validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.meetingPolicyUpdatedEventMessageDetail")
          validate149(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersAddedEventMessageDetail")
          validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersDeletedEventMessageDetail")
          validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersJoinedEventMessageDetail")
          validate157(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.membersLeftEventMessageDetail")
          validate160(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.messagePinnedEventMessageDetail")
          validate163(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.messageUnpinnedEventMessageDetail")
          validate165(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.tabUpdatedEventMessageDetail")
          validate167(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamArchivedEventMessageDetail")
          validate169(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamCreatedEventMessageDetail")
          validate171(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamDescriptionUpdatedEventMessageDetail")
          validate173(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamJoiningDisabledEventMessageDetail")
          validate175(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamJoiningEnabledEventMessageDetail")
          validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamRenamedEventMessageDetail")
          validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamsAppInstalledEventMessageDetail")
          validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamsAppRemovedEventMessageDetail")
          validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamsAppUpgradedEventMessageDetail")
          validate185(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.teamUnarchivedEventMessageDetail")
          validate187(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate110.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate110.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate110.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate110.evaluated = { dynamicProps: !0, dynamicItems: !1 };
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
                        validate110(data6, { instancePath: instancePath + "/eventDetail", parentData: data, parentDataProperty: "eventDetail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
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
var s_odataError = validate222;
var schema85 = { type: "object", title: "Error detail", description: "What went wrong.", required: ["code", "message"], properties: { code: { type: "string", description: "A code for programs. It may be empty or new; decide by the status first." }, message: { type: "string", description: "A sentence for the developer, not for the user. It may change." }, target: { type: ["string", "null"], description: "What the error is about." }, details: { type: "array", description: "The single errors, where there are several.", items: { $ref: "#/components/schemas/errorDetails" } }, innerError: { $ref: "#/components/schemas/innerError" } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema86 = { type: "object", title: "Single error", description: "One of several errors.", required: ["code", "message"], properties: { code: { type: "string", description: "A code for programs." }, message: { type: "string", description: "A sentence for the developer." }, target: { type: ["string", "null"], description: "What the error is about." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "message" || key0 === "target" || pattern3.test(key0))) {
            return validate224.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let _errs2 = errors;
            if (typeof data.code != "string")
              return validate224.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.message !== void 0) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate224.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.target !== void 0) {
                let data2 = data.target, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate224.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema86.properties.target.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.date !== void 0) {
        let _errs2 = errors;
        if (typeof data.date != "string")
          return validate226.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data["request-id"] !== void 0) {
          let _errs4 = errors;
          if (typeof data["request-id"] != "string")
            return validate226.errors = [{ instancePath: instancePath + "/request-id", schemaPath: "#/properties/request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data["client-request-id"] !== void 0) {
            let _errs6 = errors;
            if (typeof data["client-request-id"] != "string")
              return validate226.errors = [{ instancePath: instancePath + "/client-request-id", schemaPath: "#/properties/client-request-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0) {
              let _errs8 = errors;
              if (typeof data.code != "string")
                return validate226.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.message !== void 0) {
                let _errs10 = errors;
                if (typeof data.message != "string")
                  return validate226.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "message" || key0 === "target" || key0 === "details" || key0 === "innerError" || pattern3.test(key0))) {
            return validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let _errs2 = errors;
            if (typeof data.code != "string")
              return validate223.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.message !== void 0) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate223.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate223.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: schema85.properties.target.type }, message: "must be string,null" }], !1;
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
                        validate224(data3[i0], { instancePath: instancePath + "/details/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length);
                        var valid1 = _errs10 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate223.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.innerError !== void 0) {
                    let _errs11 = errors;
                    validate226(data.innerError, { instancePath: instancePath + "/innerError", parentData: data, parentDataProperty: "innerError", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate222.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "error") {
            return validate222.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        _errs1 === errors && data.error !== void 0 && (validate223(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length));
      }
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_chat = validate229;
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.topic === void 0 && (missing0 = "topic") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.lastUpdatedDateTime === void 0 && (missing0 = "lastUpdatedDateTime") || data.chatType === void 0 && (missing0 = "chatType"))
        return validate229.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema24.properties, key0) || pattern3.test(key0))) {
            return validate229.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate229.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chat")
                return validate229.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chat" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate229.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let data3 = data.topic, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate229.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema24.properties.topic.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate229.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema24.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats2.validate(data4))
                      return validate229.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastUpdatedDateTime !== void 0) {
                      let data5 = data.lastUpdatedDateTime, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate229.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: schema24.properties.lastUpdatedDateTime.type }, message: "must be string,null" }], !1;
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats2.validate(data5))
                        return validate229.errors = [{ instancePath: instancePath + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
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
                            return validate229.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema24.properties.webUrl.type }, message: "must be string,null" }], !1;
                          if (errors === _errs14 && errors === _errs14 && typeof data7 == "string" && !formats0(data7))
                            return validate229.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tenantId !== void 0) {
                            let data8 = data.tenantId, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate229.errors = [{ instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: schema24.properties.tenantId.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.isHiddenForAllMembers !== void 0) {
                              let data9 = data.isHiddenForAllMembers, _errs18 = errors;
                              if (typeof data9 != "boolean" && data9 !== null)
                                return validate229.errors = [{ instancePath: instancePath + "/isHiddenForAllMembers", schemaPath: "#/properties/isHiddenForAllMembers/type", keyword: "type", params: { type: schema24.properties.isHiddenForAllMembers.type }, message: "must be boolean,null" }], !1;
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
                                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate229.errors = vErrors, !1;
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
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate229.errors = vErrors, !1;
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
                                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate229.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.originalCreatedDateTime !== void 0) {
                                      let data13 = data.originalCreatedDateTime, _errs35 = errors;
                                      if (typeof data13 != "string" && data13 !== null)
                                        return validate229.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/type", keyword: "type", params: { type: schema24.properties.originalCreatedDateTime.type }, message: "must be string,null" }], !1;
                                      if (errors === _errs35 && errors === _errs35 && typeof data13 == "string" && !formats2.validate(data13))
                                        return validate229.errors = [{ instancePath: instancePath + "/originalCreatedDateTime", schemaPath: "#/properties/originalCreatedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
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
                                            return validate229.errors = [{ instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate229.errors = vErrors, !1;
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
      return validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_deletedChat = validate237;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate237.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || pattern3.test(key0))) {
            return validate237.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate237.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.deletedChat")
                return validate237.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.deletedChat" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate237.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationMemberCollection = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate239.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate239.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                        validate74(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate239.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationMember = validate244;
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
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
          return validate244.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate244.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate244.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate244.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var s_chatMessageCollection = validate252;
var schema93 = { type: "object", title: "chatMessage", description: "A message in a chat, or an event that Teams wrote down as one.", required: ["id", "replyToId", "etag", "messageType", "createdDateTime", "lastModifiedDateTime", "lastEditedDateTime", "deletedDateTime", "subject", "summary", "chatId", "importance", "locale", "webUrl", "channelIdentity", "policyViolation", "eventDetail", "from", "body", "attachments", "mentions", "reactions"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.chatMessage", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The id of the message, opaque and unique only within its chat." }, replyToId: { type: ["string", "null"], readOnly: !0, description: "The message that this one replies to, in a channel. Null in a chat." }, etag: { type: ["string", "null"], readOnly: !0, description: "The version of the message." }, messageType: { $ref: "#/components/schemas/chatMessageType" }, createdDateTime: { type: ["string", "null"], format: "date-time", description: "When the message was created. Only an import may set it." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the message was last changed, by a reaction too. At first, when it was created." }, lastEditedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the sender last edited the message. Null on one that was never edited." }, deletedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the message was deleted. Null on one that is not." }, subject: { type: ["string", "null"], description: "The subject, as plain text." }, summary: { type: ["string", "null"], description: "A summary for notifications, in a channel. Null in a chat." }, chatId: { type: ["string", "null"], readOnly: !0, description: "The id of the chat." }, importance: { $ref: "#/components/schemas/chatMessageImportance" }, locale: { type: "string", description: "The language of the message, which is always `en-us`." }, webUrl: { type: ["string", "null"], readOnly: !0, description: "Where the message opens in Teams. Null in a chat." }, channelIdentity: { oneOf: [{ $ref: "#/components/schemas/channelIdentity" }, { type: "null" }], readOnly: !0, description: "The channel that the message was posted in. Null in a chat." }, policyViolation: { oneOf: [{ $ref: "#/components/schemas/chatMessagePolicyViolation" }, { type: "null" }], description: "How the message breaks a policy. Null on one that breaks none." }, eventDetail: { oneOf: [{ $ref: "#/components/schemas/eventMessageDetail" }, { type: "null" }], readOnly: !0, description: "What happened, on a system event message. Null on every other." }, from: { oneOf: [{ $ref: "#/components/schemas/chatMessageFromIdentitySet" }, { type: "null" }], description: "Who sent the message. Null on a system event message. Only an import may set it." }, body: { $ref: "#/components/schemas/itemBody" }, attachments: { type: ["array", "null"], description: "What is attached to the message.", items: { $ref: "#/components/schemas/chatMessageAttachment" } }, mentions: { type: ["array", "null"], description: "Who and what the message mentions. Where there is one, the body is `html`.", items: { $ref: "#/components/schemas/chatMessageMention" } }, reactions: { type: ["array", "null"], readOnly: !0, description: "The reactions, one for each user and emoji.", items: { $ref: "#/components/schemas/chatMessageReaction" } }, messageHistory: { type: ["array", "null"], readOnly: !0, description: "The changes of the message, those of its reactions for example. It may be absent.", items: { $ref: "#/components/schemas/chatMessageHistoryItem" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema94 = { type: "string", description: "How urgent a message is. Evolvable: be ready for a member that is not listed.", enum: ["normal", "high", "urgent", "unknownFutureValue"], "x-ms-enum": { name: "chatMessageImportance", modelAsString: !0 } };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate259.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "normal" || data === "high" || data === "urgent" || data === "unknownFutureValue" ? (validate259.errors = vErrors, errors === 0) : (validate259.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema94.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate259.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema95 = { type: "object", title: "channelIdentity", description: "The channel that a message was posted in. Messages in chats have none.", properties: { teamId: { type: ["string", "null"], description: "The id of the team." }, channelId: { type: ["string", "null"], description: "The id of the channel." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "teamId" || key0 === "channelId" || pattern3.test(key0))) {
          return validate261.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.teamId !== void 0) {
          let data0 = data.teamId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate261.errors = [{ instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: schema95.properties.teamId.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.channelId !== void 0) {
            let data1 = data.channelId, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate261.errors = [{ instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: schema95.properties.channelId.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema96 = { type: "object", title: "chatMessagePolicyViolation", description: "How a message breaks a policy, as an app for data loss prevention found it.", properties: { dlpAction: { oneOf: [{ $ref: "#/components/schemas/chatMessagePolicyViolationDlpActionTypes" }, { type: "null" }], description: "What is done about the message." }, verdictDetails: { oneOf: [{ $ref: "#/components/schemas/chatMessagePolicyViolationVerdictDetailsTypes" }, { type: "null" }], description: "What the sender may do about it." }, userAction: { oneOf: [{ $ref: "#/components/schemas/chatMessagePolicyViolationUserActionTypes" }, { type: "null" }], description: "What the sender did about it." }, justificationText: { type: ["string", "null"], description: "How the sender justified overriding the violation." }, policyTip: { oneOf: [{ $ref: "#/components/schemas/chatMessagePolicyViolationPolicyTip" }, { type: "null" }], description: "What the sender is told." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
var pattern62 = new RegExp("^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$", "u");
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern62.test(data))
        return validate264.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$" }, message: 'must match pattern "^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$"' }], !1;
    } else
      return validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern63 = new RegExp("^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$", "u");
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern63.test(data))
        return validate266.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$" }, message: 'must match pattern "^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$"' }], !1;
    } else
      return validate266.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern64 = new RegExp("^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$", "u");
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern64.test(data))
        return validate268.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$" }, message: 'must match pattern "^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$"' }], !1;
    } else
      return validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate268.errors = vErrors, errors === 0;
}
validate268.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema100 = { type: "object", title: "chatMessagePolicyViolationPolicyTip", description: "What the sender is told about a violation.", properties: { generalText: { type: ["string", "null"], description: "The explanation." }, complianceUrl: { type: ["string", "null"], description: "Where the organization's policies can be read." }, matchedConditionDescriptions: { type: ["array", "null"], description: "What was found in the message, such as `Credit Card Number`.", items: { type: "string" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "generalText" || key0 === "complianceUrl" || key0 === "matchedConditionDescriptions" || pattern3.test(key0))) {
          return validate270.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.generalText !== void 0) {
          let data0 = data.generalText, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate270.errors = [{ instancePath: instancePath + "/generalText", schemaPath: "#/properties/generalText/type", keyword: "type", params: { type: schema100.properties.generalText.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.complianceUrl !== void 0) {
            let data1 = data.complianceUrl, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate270.errors = [{ instancePath: instancePath + "/complianceUrl", schemaPath: "#/properties/complianceUrl/type", keyword: "type", params: { type: schema100.properties.complianceUrl.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.matchedConditionDescriptions !== void 0) {
              let data2 = data.matchedConditionDescriptions, _errs6 = errors;
              if (!Array.isArray(data2) && data2 !== null)
                return validate270.errors = [{ instancePath: instancePath + "/matchedConditionDescriptions", schemaPath: "#/properties/matchedConditionDescriptions/type", keyword: "type", params: { type: schema100.properties.matchedConditionDescriptions.type }, message: "must be array,null" }], !1;
              if (errors === _errs6 && Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs8 = errors;
                  if (typeof data2[i0] != "string")
                    return validate270.errors = [{ instancePath: instancePath + "/matchedConditionDescriptions/" + i0, schemaPath: "#/properties/matchedConditionDescriptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate270.errors = vErrors, errors === 0;
}
validate270.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "dlpAction" || key0 === "verdictDetails" || key0 === "userAction" || key0 === "justificationText" || key0 === "policyTip" || pattern3.test(key0))) {
          return validate263.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.dlpAction !== void 0) {
          let data0 = data.dlpAction, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          validate264(data0, { instancePath: instancePath + "/dlpAction", parentData: data, parentDataProperty: "dlpAction", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length);
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate263.errors = vErrors, !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.verdictDetails !== void 0) {
            let data1 = data.verdictDetails, _errs7 = errors, _errs8 = errors, valid2 = !1, passing1 = null, _errs9 = errors;
            validate266(data1, { instancePath: instancePath + "/verdictDetails", parentData: data, parentDataProperty: "verdictDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate263.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.userAction !== void 0) {
              let data2 = data.userAction, _errs12 = errors, _errs13 = errors, valid3 = !1, passing2 = null, _errs14 = errors;
              validate268(data2, { instancePath: instancePath + "/userAction", parentData: data, parentDataProperty: "userAction", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate263.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.justificationText !== void 0) {
                let data3 = data.justificationText, _errs17 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate263.errors = [{ instancePath: instancePath + "/justificationText", schemaPath: "#/properties/justificationText/type", keyword: "type", params: { type: schema96.properties.justificationText.type }, message: "must be string,null" }], !1;
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.policyTip !== void 0) {
                  let data4 = data.policyTip, _errs19 = errors, _errs20 = errors, valid4 = !1, passing3 = null, _errs21 = errors;
                  validate270(data4, { instancePath: instancePath + "/policyTip", parentData: data, parentDataProperty: "policyTip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate263.errors = vErrors, !1;
                  }
                  var valid0 = _errs19 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate263.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate263.errors = vErrors, errors === 0;
}
validate263.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema101 = { type: "object", title: "chatMessageAttachment", description: 'Something attached to a message: a file, a card or another message. The body shows it as `<attachment id="x">`, where x is the `id`.', properties: { id: { type: ["string", "null"], description: "The id, unique within the message. Of a quoted message it is that message's id." }, contentType: { type: ["string", "null"], description: "What it is: `reference` for a link to a file, `messageReference` for a quoted message, `forwardedMessageReference` for a forwarded one, or the media type of a card, such as `application/vnd.microsoft.card.adaptive`." }, contentUrl: { type: ["string", "null"], description: "Where the file is. Null where there is `content`." }, content: { type: ["string", "null"], description: "The card or the preview of the quoted message, as JSON in a string. Null where there is a `contentUrl`." }, name: { type: ["string", "null"], description: "The name of the file." }, thumbnailUrl: { type: ["string", "null"], description: "Where a small picture of it is." }, teamsAppId: { type: ["string", "null"], description: "The id of the Teams app that the card belongs to." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "contentType" || key0 === "contentUrl" || key0 === "content" || key0 === "name" || key0 === "thumbnailUrl" || key0 === "teamsAppId" || pattern3.test(key0))) {
          return validate276.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate276.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema101.properties.id.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.contentType !== void 0) {
            let data1 = data.contentType, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate276.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema101.properties.contentType.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contentUrl !== void 0) {
              let data2 = data.contentUrl, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate276.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: schema101.properties.contentUrl.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let data3 = data.content, _errs8 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate276.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema101.properties.content.type }, message: "must be string,null" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.name !== void 0) {
                  let data4 = data.name, _errs10 = errors;
                  if (typeof data4 != "string" && data4 !== null)
                    return validate276.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema101.properties.name.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.thumbnailUrl !== void 0) {
                    let data5 = data.thumbnailUrl, _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null)
                      return validate276.errors = [{ instancePath: instancePath + "/thumbnailUrl", schemaPath: "#/properties/thumbnailUrl/type", keyword: "type", params: { type: schema101.properties.thumbnailUrl.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.teamsAppId !== void 0) {
                      let data6 = data.teamsAppId, _errs14 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate276.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema101.properties.teamsAppId.type }, message: "must be string,null" }], !1;
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
      return validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate276.errors = vErrors, errors === 0;
}
validate276.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema102 = { type: "object", title: "chatMessageMention", description: 'A mention in a message. The body shows it as `<at id="n">`, where n is the `id`.', properties: { id: { type: ["integer", "null"], format: "int32", description: "The number of the mention, unique within the message." }, mentionText: { type: ["string", "null"], description: "The text that stands for it, such as a name." }, mentioned: { oneOf: [{ $ref: "#/components/schemas/chatMessageMentionedIdentitySet" }, { type: "null" }], description: "Who or what is mentioned." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, formats54 = require_formats().fullFormats.int32;
var schema104 = { type: "object", title: "teamworkTagIdentity", description: "A tag, which stands for several members of a team.", properties: { "@odata.type": { type: "string", const: "#microsoft.graph.teamworkTagIdentity", description: "The type, present where the context does not give it." }, id: { type: ["string", "null"], description: "The id of the tag." }, displayName: { type: ["string", "null"], description: "The display name. It may be absent or out of date." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || pattern3.test(key0))) {
          return validate284.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data["@odata.type"] !== void 0) {
          let data0 = data["@odata.type"], _errs2 = errors;
          if (typeof data0 != "string")
            return validate284.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data0 !== "#microsoft.graph.teamworkTagIdentity")
            return validate284.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamworkTagIdentity" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate284.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema104.properties.id.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.displayName !== void 0) {
              let data2 = data.displayName, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate284.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema104.properties.displayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || key0 === "conversation" || key0 === "tag" || pattern3.test(key0))) {
          return validate279.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate279.errors = vErrors, !1;
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
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate279.errors = vErrors, !1;
            }
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
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
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate279.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.conversation !== void 0) {
                let data3 = data.conversation, _errs17 = errors, _errs18 = errors, valid4 = !1, passing3 = null, _errs19 = errors;
                validate105(data3, { instancePath: instancePath + "/conversation", parentData: data, parentDataProperty: "conversation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate279.errors = vErrors, !1;
                }
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.tag !== void 0) {
                  let data4 = data.tag, _errs22 = errors, _errs23 = errors, valid5 = !1, passing4 = null, _errs24 = errors;
                  validate284(data4, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate279.errors = vErrors, !1;
                  }
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate279.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate279.errors = vErrors, errors === 0;
}
validate279.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "id" || key0 === "mentionText" || key0 === "mentioned" || pattern3.test(key0))) {
          return validate278.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.id !== void 0) {
          let data0 = data.id, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null)
            return validate278.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema102.properties.id.type }, message: "must be integer,null" }], !1;
          if (errors === _errs2 && typeof data0 == "number" && !formats54.validate(data0))
            return validate278.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.mentionText !== void 0) {
            let data1 = data.mentionText, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate278.errors = [{ instancePath: instancePath + "/mentionText", schemaPath: "#/properties/mentionText/type", keyword: "type", params: { type: schema102.properties.mentionText.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.mentioned !== void 0) {
              let data2 = data.mentioned, _errs6 = errors, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
              validate279(data2, { instancePath: instancePath + "/mentioned", parentData: data, parentDataProperty: "mentioned", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate278.errors = vErrors, !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate278.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema105 = { type: "object", title: "chatMessageReaction", description: "The reaction of one user to a message.", required: ["reactionType", "createdDateTime", "user"], properties: { reactionType: { type: "string", description: "The emoji, as Unicode. Old messages have `like`, `angry`, `sad`, `laugh`, `heart` or `surprised`, and an organization's own emoji is `custom`." }, displayName: { type: ["string", "null"], description: "The name of the emoji." }, reactionContentUrl: { type: ["string", "null"], description: "Where the picture of a `custom` reaction is." }, createdDateTime: { type: "string", format: "date-time", description: "When the user reacted." }, user: { $ref: "#/components/schemas/chatMessageReactionIdentitySet" } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "application" || key0 === "device" || key0 === "user" || pattern3.test(key0))) {
          return validate289.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate289.errors = vErrors, !1;
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
              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate289.errors = vErrors, !1;
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
                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate289.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate289.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reactionType === void 0 && (missing0 = "reactionType") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.user === void 0 && (missing0 = "user"))
        return validate288.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "reactionType" || key0 === "displayName" || key0 === "reactionContentUrl" || key0 === "createdDateTime" || key0 === "user" || pattern3.test(key0))) {
            return validate288.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.reactionType !== void 0) {
            let _errs2 = errors;
            if (typeof data.reactionType != "string")
              return validate288.errors = [{ instancePath: instancePath + "/reactionType", schemaPath: "#/properties/reactionType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.displayName !== void 0) {
              let data1 = data.displayName, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate288.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema105.properties.displayName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reactionContentUrl !== void 0) {
                let data2 = data.reactionContentUrl, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate288.errors = [{ instancePath: instancePath + "/reactionContentUrl", schemaPath: "#/properties/reactionContentUrl/type", keyword: "type", params: { type: schema105.properties.reactionContentUrl.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data3 = data.createdDateTime, _errs8 = errors;
                  if (errors === _errs8 && errors === _errs8)
                    if (typeof data3 == "string") {
                      if (!formats2.validate(data3))
                        return validate288.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    } else
                      return validate288.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.user !== void 0) {
                    let _errs10 = errors;
                    validate289(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate288.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate288.errors = vErrors, errors === 0;
}
validate288.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern73 = new RegExp("^[A-Za-z]+(, ?[A-Za-z]+)*$", "u");
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate296.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern73.test(data))
        return validate296.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(, ?[A-Za-z]+)*$" }, message: 'must match pattern "^[A-Za-z]+(, ?[A-Za-z]+)*$"' }], !1;
    } else
      return validate296.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate296.errors = vErrors, errors === 0;
}
validate296.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actions === void 0 && (missing0 = "actions") || data.modifiedDateTime === void 0 && (missing0 = "modifiedDateTime"))
        return validate295.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "modifiedDateTime" || key0 === "actions" || key0 === "reaction" || pattern3.test(key0))) {
            return validate295.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.modifiedDateTime !== void 0) {
            let data0 = data.modifiedDateTime, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats2.validate(data0))
                  return validate295.errors = [{ instancePath: instancePath + "/modifiedDateTime", schemaPath: "#/properties/modifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate295.errors = [{ instancePath: instancePath + "/modifiedDateTime", schemaPath: "#/properties/modifiedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.actions !== void 0) {
              let _errs4 = errors;
              validate296(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.reaction !== void 0) {
                let data2 = data.reaction, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
                validate288(data2, { instancePath: instancePath + "/reaction", parentData: data, parentDataProperty: "reaction", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate295.errors = vErrors, !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate295.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.replyToId === void 0 && (missing0 = "replyToId") || data.etag === void 0 && (missing0 = "etag") || data.messageType === void 0 && (missing0 = "messageType") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.lastModifiedDateTime === void 0 && (missing0 = "lastModifiedDateTime") || data.lastEditedDateTime === void 0 && (missing0 = "lastEditedDateTime") || data.deletedDateTime === void 0 && (missing0 = "deletedDateTime") || data.subject === void 0 && (missing0 = "subject") || data.summary === void 0 && (missing0 = "summary") || data.chatId === void 0 && (missing0 = "chatId") || data.importance === void 0 && (missing0 = "importance") || data.locale === void 0 && (missing0 = "locale") || data.webUrl === void 0 && (missing0 = "webUrl") || data.channelIdentity === void 0 && (missing0 = "channelIdentity") || data.policyViolation === void 0 && (missing0 = "policyViolation") || data.eventDetail === void 0 && (missing0 = "eventDetail") || data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body") || data.attachments === void 0 && (missing0 = "attachments") || data.mentions === void 0 && (missing0 = "mentions") || data.reactions === void 0 && (missing0 = "reactions"))
        return validate256.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema93.properties, key0) || pattern3.test(key0))) {
            return validate256.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate256.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chatMessage")
                return validate256.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatMessage" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate256.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.replyToId !== void 0) {
                  let data3 = data.replyToId, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate256.errors = [{ instancePath: instancePath + "/replyToId", schemaPath: "#/properties/replyToId/type", keyword: "type", params: { type: schema93.properties.replyToId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.etag !== void 0) {
                    let data4 = data.etag, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate256.errors = [{ instancePath: instancePath + "/etag", schemaPath: "#/properties/etag/type", keyword: "type", params: { type: schema93.properties.etag.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.messageType !== void 0) {
                      let _errs11 = errors;
                      validate91(data.messageType, { instancePath: instancePath + "/messageType", parentData: data, parentDataProperty: "messageType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.createdDateTime !== void 0) {
                        let data6 = data.createdDateTime, _errs12 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate256.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema93.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                        if (errors === _errs12 && errors === _errs12 && typeof data6 == "string" && !formats2.validate(data6))
                          return validate256.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.lastModifiedDateTime !== void 0) {
                          let data7 = data.lastModifiedDateTime, _errs14 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate256.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema93.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                          if (errors === _errs14 && errors === _errs14 && typeof data7 == "string" && !formats2.validate(data7))
                            return validate256.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.lastEditedDateTime !== void 0) {
                            let data8 = data.lastEditedDateTime, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate256.errors = [{ instancePath: instancePath + "/lastEditedDateTime", schemaPath: "#/properties/lastEditedDateTime/type", keyword: "type", params: { type: schema93.properties.lastEditedDateTime.type }, message: "must be string,null" }], !1;
                            if (errors === _errs16 && errors === _errs16 && typeof data8 == "string" && !formats2.validate(data8))
                              return validate256.errors = [{ instancePath: instancePath + "/lastEditedDateTime", schemaPath: "#/properties/lastEditedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.deletedDateTime !== void 0) {
                              let data9 = data.deletedDateTime, _errs18 = errors;
                              if (typeof data9 != "string" && data9 !== null)
                                return validate256.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: schema93.properties.deletedDateTime.type }, message: "must be string,null" }], !1;
                              if (errors === _errs18 && errors === _errs18 && typeof data9 == "string" && !formats2.validate(data9))
                                return validate256.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.subject !== void 0) {
                                let data10 = data.subject, _errs20 = errors;
                                if (typeof data10 != "string" && data10 !== null)
                                  return validate256.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: schema93.properties.subject.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.summary !== void 0) {
                                  let data11 = data.summary, _errs22 = errors;
                                  if (typeof data11 != "string" && data11 !== null)
                                    return validate256.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: schema93.properties.summary.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.chatId !== void 0) {
                                    let data12 = data.chatId, _errs24 = errors;
                                    if (typeof data12 != "string" && data12 !== null)
                                      return validate256.errors = [{ instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: schema93.properties.chatId.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.importance !== void 0) {
                                      let _errs26 = errors;
                                      validate259(data.importance, { instancePath: instancePath + "/importance", parentData: data, parentDataProperty: "importance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length);
                                      var valid0 = _errs26 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.locale !== void 0) {
                                        let _errs27 = errors;
                                        if (typeof data.locale != "string")
                                          return validate256.errors = [{ instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs27 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.webUrl !== void 0) {
                                          let data15 = data.webUrl, _errs29 = errors;
                                          if (typeof data15 != "string" && data15 !== null)
                                            return validate256.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema93.properties.webUrl.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs29 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.channelIdentity !== void 0) {
                                            let data16 = data.channelIdentity, _errs31 = errors, _errs32 = errors, valid1 = !1, passing0 = null, _errs33 = errors;
                                            validate261(data16, { instancePath: instancePath + "/channelIdentity", parentData: data, parentDataProperty: "channelIdentity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length);
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
                                              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate256.errors = vErrors, !1;
                                            }
                                            var valid0 = _errs31 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.policyViolation !== void 0) {
                                              let data17 = data.policyViolation, _errs36 = errors, _errs37 = errors, valid2 = !1, passing1 = null, _errs38 = errors;
                                              validate263(data17, { instancePath: instancePath + "/policyViolation", parentData: data, parentDataProperty: "policyViolation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length);
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
                                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate256.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs36 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.eventDetail !== void 0) {
                                                let data18 = data.eventDetail, _errs41 = errors, _errs42 = errors, valid3 = !1, passing2 = null, _errs43 = errors;
                                                validate110(data18, { instancePath: instancePath + "/eventDetail", parentData: data, parentDataProperty: "eventDetail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
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
                                                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate256.errors = vErrors, !1;
                                                }
                                                var valid0 = _errs41 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.from !== void 0) {
                                                  let data19 = data.from, _errs46 = errors, _errs47 = errors, valid4 = !1, passing3 = null, _errs48 = errors;
                                                  validate97(data19, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
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
                                                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate256.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.body !== void 0) {
                                                    let _errs51 = errors;
                                                    validate93(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                                                    var valid0 = _errs51 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.attachments !== void 0) {
                                                      let data21 = data.attachments, _errs52 = errors;
                                                      if (!Array.isArray(data21) && data21 !== null)
                                                        return validate256.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: schema93.properties.attachments.type }, message: "must be array,null" }], !1;
                                                      if (errors === _errs52 && Array.isArray(data21)) {
                                                        var valid5 = !0;
                                                        let len0 = data21.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                          let _errs54 = errors;
                                                          validate276(data21[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data21, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
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
                                                          return validate256.errors = [{ instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: schema93.properties.mentions.type }, message: "must be array,null" }], !1;
                                                        if (errors === _errs55 && Array.isArray(data23)) {
                                                          var valid6 = !0;
                                                          let len1 = data23.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let _errs57 = errors;
                                                            validate278(data23[i1], { instancePath: instancePath + "/mentions/" + i1, parentData: data23, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length);
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
                                                            return validate256.errors = [{ instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: schema93.properties.reactions.type }, message: "must be array,null" }], !1;
                                                          if (errors === _errs58 && Array.isArray(data25)) {
                                                            var valid7 = !0;
                                                            let len2 = data25.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs60 = errors;
                                                              validate288(data25[i2], { instancePath: instancePath + "/reactions/" + i2, parentData: data25, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
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
                                                              return validate256.errors = [{ instancePath: instancePath + "/messageHistory", schemaPath: "#/properties/messageHistory/type", keyword: "type", params: { type: schema93.properties.messageHistory.type }, message: "must be array,null" }], !1;
                                                            if (errors === _errs61 && Array.isArray(data27)) {
                                                              var valid8 = !0;
                                                              let len3 = data27.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let _errs63 = errors;
                                                                validate295(data27[i3], { instancePath: instancePath + "/messageHistory/" + i3, parentData: data27, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length);
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
      return validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                        validate256(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate252.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_chatMessage = validate301;
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.replyToId === void 0 && (missing0 = "replyToId") || data.etag === void 0 && (missing0 = "etag") || data.messageType === void 0 && (missing0 = "messageType") || data.createdDateTime === void 0 && (missing0 = "createdDateTime") || data.lastModifiedDateTime === void 0 && (missing0 = "lastModifiedDateTime") || data.lastEditedDateTime === void 0 && (missing0 = "lastEditedDateTime") || data.deletedDateTime === void 0 && (missing0 = "deletedDateTime") || data.subject === void 0 && (missing0 = "subject") || data.summary === void 0 && (missing0 = "summary") || data.chatId === void 0 && (missing0 = "chatId") || data.importance === void 0 && (missing0 = "importance") || data.locale === void 0 && (missing0 = "locale") || data.webUrl === void 0 && (missing0 = "webUrl") || data.channelIdentity === void 0 && (missing0 = "channelIdentity") || data.policyViolation === void 0 && (missing0 = "policyViolation") || data.eventDetail === void 0 && (missing0 = "eventDetail") || data.from === void 0 && (missing0 = "from") || data.body === void 0 && (missing0 = "body") || data.attachments === void 0 && (missing0 = "attachments") || data.mentions === void 0 && (missing0 = "mentions") || data.reactions === void 0 && (missing0 = "reactions"))
        return validate301.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema93.properties, key0) || pattern3.test(key0))) {
            return validate301.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate301.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chatMessage")
                return validate301.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatMessage" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate301.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.replyToId !== void 0) {
                  let data3 = data.replyToId, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate301.errors = [{ instancePath: instancePath + "/replyToId", schemaPath: "#/properties/replyToId/type", keyword: "type", params: { type: schema93.properties.replyToId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.etag !== void 0) {
                    let data4 = data.etag, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate301.errors = [{ instancePath: instancePath + "/etag", schemaPath: "#/properties/etag/type", keyword: "type", params: { type: schema93.properties.etag.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.messageType !== void 0) {
                      let _errs11 = errors;
                      validate91(data.messageType, { instancePath: instancePath + "/messageType", parentData: data, parentDataProperty: "messageType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.createdDateTime !== void 0) {
                        let data6 = data.createdDateTime, _errs12 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate301.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema93.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                        if (errors === _errs12 && errors === _errs12 && typeof data6 == "string" && !formats2.validate(data6))
                          return validate301.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.lastModifiedDateTime !== void 0) {
                          let data7 = data.lastModifiedDateTime, _errs14 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate301.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema93.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                          if (errors === _errs14 && errors === _errs14 && typeof data7 == "string" && !formats2.validate(data7))
                            return validate301.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.lastEditedDateTime !== void 0) {
                            let data8 = data.lastEditedDateTime, _errs16 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate301.errors = [{ instancePath: instancePath + "/lastEditedDateTime", schemaPath: "#/properties/lastEditedDateTime/type", keyword: "type", params: { type: schema93.properties.lastEditedDateTime.type }, message: "must be string,null" }], !1;
                            if (errors === _errs16 && errors === _errs16 && typeof data8 == "string" && !formats2.validate(data8))
                              return validate301.errors = [{ instancePath: instancePath + "/lastEditedDateTime", schemaPath: "#/properties/lastEditedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.deletedDateTime !== void 0) {
                              let data9 = data.deletedDateTime, _errs18 = errors;
                              if (typeof data9 != "string" && data9 !== null)
                                return validate301.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: schema93.properties.deletedDateTime.type }, message: "must be string,null" }], !1;
                              if (errors === _errs18 && errors === _errs18 && typeof data9 == "string" && !formats2.validate(data9))
                                return validate301.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.subject !== void 0) {
                                let data10 = data.subject, _errs20 = errors;
                                if (typeof data10 != "string" && data10 !== null)
                                  return validate301.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: schema93.properties.subject.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs20 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.summary !== void 0) {
                                  let data11 = data.summary, _errs22 = errors;
                                  if (typeof data11 != "string" && data11 !== null)
                                    return validate301.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: schema93.properties.summary.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.chatId !== void 0) {
                                    let data12 = data.chatId, _errs24 = errors;
                                    if (typeof data12 != "string" && data12 !== null)
                                      return validate301.errors = [{ instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: schema93.properties.chatId.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.importance !== void 0) {
                                      let _errs26 = errors;
                                      validate259(data.importance, { instancePath: instancePath + "/importance", parentData: data, parentDataProperty: "importance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length);
                                      var valid0 = _errs26 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.locale !== void 0) {
                                        let _errs27 = errors;
                                        if (typeof data.locale != "string")
                                          return validate301.errors = [{ instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid0 = _errs27 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.webUrl !== void 0) {
                                          let data15 = data.webUrl, _errs29 = errors;
                                          if (typeof data15 != "string" && data15 !== null)
                                            return validate301.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema93.properties.webUrl.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs29 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.channelIdentity !== void 0) {
                                            let data16 = data.channelIdentity, _errs31 = errors, _errs32 = errors, valid1 = !1, passing0 = null, _errs33 = errors;
                                            validate261(data16, { instancePath: instancePath + "/channelIdentity", parentData: data, parentDataProperty: "channelIdentity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length);
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
                                              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate301.errors = vErrors, !1;
                                            }
                                            var valid0 = _errs31 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.policyViolation !== void 0) {
                                              let data17 = data.policyViolation, _errs36 = errors, _errs37 = errors, valid2 = !1, passing1 = null, _errs38 = errors;
                                              validate263(data17, { instancePath: instancePath + "/policyViolation", parentData: data, parentDataProperty: "policyViolation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length);
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
                                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate301.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs36 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.eventDetail !== void 0) {
                                                let data18 = data.eventDetail, _errs41 = errors, _errs42 = errors, valid3 = !1, passing2 = null, _errs43 = errors;
                                                validate110(data18, { instancePath: instancePath + "/eventDetail", parentData: data, parentDataProperty: "eventDetail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
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
                                                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate301.errors = vErrors, !1;
                                                }
                                                var valid0 = _errs41 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.from !== void 0) {
                                                  let data19 = data.from, _errs46 = errors, _errs47 = errors, valid4 = !1, passing3 = null, _errs48 = errors;
                                                  validate97(data19, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
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
                                                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate301.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.body !== void 0) {
                                                    let _errs51 = errors;
                                                    validate93(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                                                    var valid0 = _errs51 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.attachments !== void 0) {
                                                      let data21 = data.attachments, _errs52 = errors;
                                                      if (!Array.isArray(data21) && data21 !== null)
                                                        return validate301.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: schema93.properties.attachments.type }, message: "must be array,null" }], !1;
                                                      if (errors === _errs52 && Array.isArray(data21)) {
                                                        var valid5 = !0;
                                                        let len0 = data21.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                          let _errs54 = errors;
                                                          validate276(data21[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data21, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
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
                                                          return validate301.errors = [{ instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: schema93.properties.mentions.type }, message: "must be array,null" }], !1;
                                                        if (errors === _errs55 && Array.isArray(data23)) {
                                                          var valid6 = !0;
                                                          let len1 = data23.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let _errs57 = errors;
                                                            validate278(data23[i1], { instancePath: instancePath + "/mentions/" + i1, parentData: data23, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length);
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
                                                            return validate301.errors = [{ instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: schema93.properties.reactions.type }, message: "must be array,null" }], !1;
                                                          if (errors === _errs58 && Array.isArray(data25)) {
                                                            var valid7 = !0;
                                                            let len2 = data25.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let _errs60 = errors;
                                                              validate288(data25[i2], { instancePath: instancePath + "/reactions/" + i2, parentData: data25, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
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
                                                              return validate301.errors = [{ instancePath: instancePath + "/messageHistory", schemaPath: "#/properties/messageHistory/type", keyword: "type", params: { type: schema93.properties.messageHistory.type }, message: "must be array,null" }], !1;
                                                            if (errors === _errs61 && Array.isArray(data27)) {
                                                              var valid8 = !0;
                                                              let len3 = data27.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let _errs63 = errors;
                                                                validate295(data27[i3], { instancePath: instancePath + "/messageHistory/" + i3, parentData: data27, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length);
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
      return validate301.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate301.errors = vErrors, errors === 0;
}
validate301.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_chatMessageHostedContentCollection = validate314;
var schema111 = { type: "object", title: "chatMessageHostedContent", description: "A picture or a piece of code inside a message, which Teams keeps. Its bytes have a path of their own, `$value`.", required: ["id", "contentBytes", "contentType"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.chatMessageHostedContent", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The id of the content, opaque." }, contentBytes: { type: ["string", "null"], contentEncoding: "base64", description: "Null in every answer." }, contentType: { type: ["string", "null"], description: "Null in every answer." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate317.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "contentBytes" || key0 === "contentType" || pattern3.test(key0))) {
            return validate317.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate317.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chatMessageHostedContent")
                return validate317.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatMessageHostedContent" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate317.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentBytes !== void 0) {
                  let data3 = data.contentBytes, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate317.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: schema111.properties.contentBytes.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.contentType !== void 0) {
                    let data4 = data.contentType, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate317.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema111.properties.contentType.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate317.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate314.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate314.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "value" || pattern3.test(key0))) {
            return validate314.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
            if (valid0)
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate317(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate314.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate314.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate314.errors = vErrors, errors === 0;
}
validate314.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_chatMessageHostedContent = validate320;
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contentBytes === void 0 && (missing0 = "contentBytes") || data.contentType === void 0 && (missing0 = "contentType"))
        return validate320.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "contentBytes" || key0 === "contentType" || pattern3.test(key0))) {
            return validate320.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate320.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.chatMessageHostedContent")
                return validate320.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.chatMessageHostedContent" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate320.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentBytes !== void 0) {
                  let data3 = data.contentBytes, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate320.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: schema111.properties.contentBytes.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.contentType !== void 0) {
                    let data4 = data.contentType, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate320.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema111.properties.contentType.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate320.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate320.errors = vErrors, errors === 0;
}
validate320.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_chatMessageDeltaCollection = validate322;
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0 && errors === 0)
    if (typeof data == "string") {
      if (!formats0(data))
        return validate325.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
    } else
      return validate325.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate325.errors = vErrors, errors === 0;
}
validate325.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate322.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "@odata.deltaLink" || key0 === "value" || pattern3.test(key0))) {
            return validate322.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
            if (valid0) {
              if (data["@odata.deltaLink"] !== void 0) {
                let _errs4 = errors;
                validate325(data["@odata.deltaLink"], { instancePath: instancePath + "/@odata.deltaLink", parentData: data, parentDataProperty: "@odata.deltaLink", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors), errors = vErrors.length);
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
                        validate256(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate322.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
validate322.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_pinnedChatMessageInfoCollection = validate328;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate332.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "message" || pattern3.test(key0))) {
            return validate332.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate332.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.pinnedChatMessageInfo")
                return validate332.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.pinnedChatMessageInfo" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate332.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.message !== void 0) {
                  let data3 = data.message, _errs7 = errors, _errs8 = errors, valid1 = !1, passing0 = null, _errs9 = errors;
                  validate256(data3, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate332.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate332.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate332.errors = vErrors, errors === 0;
}
validate332.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate328.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate328.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate328.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                        validate332(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate328.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate328.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate328.errors = vErrors, errors === 0;
}
validate328.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_pinnedChatMessageInfo = validate336;
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate336.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate336.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "message" || pattern3.test(key0))) {
            return validate336.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate336.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.pinnedChatMessageInfo")
                return validate336.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.pinnedChatMessageInfo" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate336.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.message !== void 0) {
                  let data3 = data.message, _errs7 = errors, _errs8 = errors, valid1 = !1, passing0 = null, _errs9 = errors;
                  validate256(data3, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate336.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate336.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate336.errors = vErrors, errors === 0;
}
validate336.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_teamsAppInstallationCollection = validate339;
var schema120 = { type: "object", title: "teamsAppPermissionSet", description: "A set of resource-specific permissions. They hold in the one chat where the app is installed.", properties: { resourceSpecificPermissions: { type: ["array", "null"], description: "The permissions.", items: { $ref: "#/components/schemas/teamsAppResourceSpecificPermission" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema121 = { type: "object", title: "teamsAppResourceSpecificPermission", description: "A permission that holds in one chat.", properties: { permissionValue: { type: ["string", "null"], description: "The name of the permission, such as `ChatMember.Read.Chat`." }, permissionType: { oneOf: [{ $ref: "#/components/schemas/teamsAppResourceSpecificPermissionType" }, { type: "null" }], description: "Whether the app has it on its own or for a signed-in user." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema122 = { type: "string", description: "Whether an app has a resource-specific permission for a signed-in user or on its own. Evolvable.", enum: ["delegated", "application", "unknownFutureValue"], "x-ms-enum": { name: "teamsAppResourceSpecificPermissionType", modelAsString: !0 } };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate347.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate347.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "delegated" || data === "application" || data === "unknownFutureValue" ? (validate347.errors = vErrors, errors === 0) : (validate347.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema122.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate347.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate346.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "permissionValue" || key0 === "permissionType" || pattern3.test(key0))) {
          return validate346.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.permissionValue !== void 0) {
          let data0 = data.permissionValue, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate346.errors = [{ instancePath: instancePath + "/permissionValue", schemaPath: "#/properties/permissionValue/type", keyword: "type", params: { type: schema121.properties.permissionValue.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.permissionType !== void 0) {
            let data1 = data.permissionType, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
            validate347(data1, { instancePath: instancePath + "/permissionType", parentData: data, parentDataProperty: "permissionType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate346.errors = vErrors, !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate346.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate345.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "resourceSpecificPermissions" || pattern3.test(key0))) {
          return validate345.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.resourceSpecificPermissions !== void 0) {
        let data0 = data.resourceSpecificPermissions, _errs2 = errors;
        if (!Array.isArray(data0) && data0 !== null)
          return validate345.errors = [{ instancePath: instancePath + "/resourceSpecificPermissions", schemaPath: "#/properties/resourceSpecificPermissions/type", keyword: "type", params: { type: schema120.properties.resourceSpecificPermissions.type }, message: "must be array,null" }], !1;
        if (errors === _errs2 && Array.isArray(data0)) {
          var valid1 = !0;
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let _errs4 = errors;
            validate346(data0[i0], { instancePath: instancePath + "/resourceSpecificPermissions/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors), errors = vErrors.length);
            var valid1 = _errs4 === errors;
            if (!valid1)
              break;
          }
        }
      }
    } else
      return validate345.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate345.errors = vErrors, errors === 0;
}
validate345.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema123 = { type: "object", title: "teamsApp", description: "An app in the catalog. Its versions are its definitions.", required: ["id", "displayName", "distributionMethod"], properties: { id: { type: "string", readOnly: !0, description: "The id that the catalog gave the app. It is usually a GUID; the apps that are built into Teams have names, such as `com.microsoft.teamspace.tab.web`." }, externalId: { type: ["string", "null"], readOnly: !0, description: "The id that the app's developer wrote into its manifest. Null on most apps of the store." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The name of the app." }, distributionMethod: { oneOf: [{ $ref: "#/components/schemas/teamsAppDistributionMethod" }, { type: "null" }], readOnly: !0, description: "How the app came into the catalog." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema124 = { type: "string", description: "How an app is distributed: by the store, by the organization's own catalog, or uploaded for some people. Evolvable.", enum: ["store", "organization", "sideloaded", "unknownFutureValue"], "x-ms-enum": { name: "teamsAppDistributionMethod", modelAsString: !0 } };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate352.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate352.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "store" || data === "organization" || data === "sideloaded" || data === "unknownFutureValue" ? (validate352.errors = vErrors, errors === 0) : (validate352.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema124.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate352.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate351.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.displayName === void 0 && (missing0 = "displayName") || data.distributionMethod === void 0 && (missing0 = "distributionMethod"))
        return validate351.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "externalId" || key0 === "displayName" || key0 === "distributionMethod" || pattern3.test(key0))) {
            return validate351.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate351.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.externalId !== void 0) {
              let data1 = data.externalId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate351.errors = [{ instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: schema123.properties.externalId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate351.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema123.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.distributionMethod !== void 0) {
                  let data3 = data.distributionMethod, _errs8 = errors, _errs9 = errors, valid1 = !1, passing0 = null, _errs10 = errors;
                  validate352(data3, { instancePath: instancePath + "/distributionMethod", parentData: data, parentDataProperty: "distributionMethod", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate351.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate351.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate351.errors = vErrors, errors === 0;
}
validate351.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema125 = { type: "object", title: "teamsAppDefinition", description: "One version of an app.", required: ["id", "teamsAppId", "displayName", "version", "publishingState"], properties: { id: { type: "string", readOnly: !0, description: "The id of the version, opaque. It is not the id of the app." }, teamsAppId: { type: ["string", "null"], readOnly: !0, description: "The id of the app." }, displayName: { type: ["string", "null"], readOnly: !0, description: "The name of the app in this version." }, version: { type: ["string", "null"], readOnly: !0, description: "The version number, as the manifest has it." }, publishingState: { oneOf: [{ $ref: "#/components/schemas/teamsAppPublishingState" }, { type: "null" }], readOnly: !0, description: "How far the version has come on its way into the organization's catalog." }, shortDescription: { type: ["string", "null"], readOnly: !0, description: "What the app is for, in a line." }, description: { type: ["string", "null"], readOnly: !0, description: "What the app is for, at length." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the version last changed. Null on apps of the store." }, createdBy: { oneOf: [{ $ref: "#/components/schemas/identitySet" }, { type: "null" }], readOnly: !0, description: "Who brought the version into the catalog. Null on apps of the store." }, authorization: { oneOf: [{ $ref: "#/components/schemas/teamsAppAuthorization" }, { type: "null" }], readOnly: !0, description: "What the app asks to be allowed. It may be absent." }, bot: { oneOf: [{ $ref: "#/components/schemas/teamworkBot" }, { type: "null" }], readOnly: !0, description: "The bot of the app, present when `$expand=teamsAppDefinition($expand=bot)` asks for it and the app has one." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema126 = { type: "string", description: "How far a version has come: it is under review, an admin turned it down, or an admin put it into the catalog. Evolvable.", enum: ["submitted", "rejected", "published", "unknownFutureValue"], "x-ms-enum": { name: "teamsAppPublishingState", modelAsString: !0 } };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate356.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate356.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "submitted" || data === "rejected" || data === "published" || data === "unknownFutureValue" ? (validate356.errors = vErrors, errors === 0) : (validate356.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema126.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate356.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema127 = { type: "object", title: "teamsAppAuthorization", description: "What a version of an app asks to be allowed.", properties: { clientAppId: { type: ["string", "null"], description: "The id of the app's registration in Microsoft Entra." }, requiredPermissionSet: { oneOf: [{ $ref: "#/components/schemas/teamsAppPermissionSet" }, { type: "null" }], description: "The resource-specific permissions that the app needs. Consent to them when you install it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "clientAppId" || key0 === "requiredPermissionSet" || pattern3.test(key0))) {
          return validate359.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.clientAppId !== void 0) {
          let data0 = data.clientAppId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate359.errors = [{ instancePath: instancePath + "/clientAppId", schemaPath: "#/properties/clientAppId/type", keyword: "type", params: { type: schema127.properties.clientAppId.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.requiredPermissionSet !== void 0) {
            let data1 = data.requiredPermissionSet, _errs4 = errors, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
            validate345(data1, { instancePath: instancePath + "/requiredPermissionSet", parentData: data, parentDataProperty: "requiredPermissionSet", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate359.errors = vErrors, !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate359.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate359.errors = vErrors, errors === 0;
}
validate359.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate362.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate362.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || pattern3.test(key0))) {
            return validate362.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.id !== void 0 && typeof data.id != "string")
          return validate362.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate362.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate362.errors = vErrors, errors === 0;
}
validate362.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.teamsAppId === void 0 && (missing0 = "teamsAppId") || data.displayName === void 0 && (missing0 = "displayName") || data.version === void 0 && (missing0 = "version") || data.publishingState === void 0 && (missing0 = "publishingState"))
        return validate355.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema125.properties, key0) || pattern3.test(key0))) {
            return validate355.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate355.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.teamsAppId !== void 0) {
              let data1 = data.teamsAppId, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate355.errors = [{ instancePath: instancePath + "/teamsAppId", schemaPath: "#/properties/teamsAppId/type", keyword: "type", params: { type: schema125.properties.teamsAppId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate355.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema125.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.version !== void 0) {
                  let data3 = data.version, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate355.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema125.properties.version.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.publishingState !== void 0) {
                    let data4 = data.publishingState, _errs10 = errors, _errs11 = errors, valid1 = !1, passing0 = null, _errs12 = errors;
                    validate356(data4, { instancePath: instancePath + "/publishingState", parentData: data, parentDataProperty: "publishingState", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate355.errors = vErrors, !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.shortDescription !== void 0) {
                      let data5 = data.shortDescription, _errs15 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate355.errors = [{ instancePath: instancePath + "/shortDescription", schemaPath: "#/properties/shortDescription/type", keyword: "type", params: { type: schema125.properties.shortDescription.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.description !== void 0) {
                        let data6 = data.description, _errs17 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate355.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema125.properties.description.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.lastModifiedDateTime !== void 0) {
                          let data7 = data.lastModifiedDateTime, _errs19 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate355.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema125.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                          if (errors === _errs19 && errors === _errs19 && typeof data7 == "string" && !formats2.validate(data7))
                            return validate355.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.createdBy !== void 0) {
                            let data8 = data.createdBy, _errs21 = errors, _errs22 = errors, valid2 = !1, passing1 = null, _errs23 = errors;
                            validate115(data8, { instancePath: instancePath + "/createdBy", parentData: data, parentDataProperty: "createdBy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
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
                              return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate355.errors = vErrors, !1;
                            }
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.authorization !== void 0) {
                              let data9 = data.authorization, _errs26 = errors, _errs27 = errors, valid3 = !1, passing2 = null, _errs28 = errors;
                              validate359(data9, { instancePath: instancePath + "/authorization", parentData: data, parentDataProperty: "authorization", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length);
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
                                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate355.errors = vErrors, !1;
                              }
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.bot !== void 0) {
                                let data10 = data.bot, _errs31 = errors, _errs32 = errors, valid4 = !1, passing3 = null, _errs33 = errors;
                                validate362(data10, { instancePath: instancePath + "/bot", parentData: data, parentDataProperty: "bot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length);
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
                                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate355.errors = vErrors, !1;
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
      return validate355.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate355.errors = vErrors, errors === 0;
}
validate355.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate343.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "consentedPermissionSet" || key0 === "teamsApp" || key0 === "teamsAppDefinition" || pattern3.test(key0))) {
            return validate343.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate343.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.teamsAppInstallation")
                return validate343.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppInstallation" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate343.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.consentedPermissionSet !== void 0) {
                  let data3 = data.consentedPermissionSet, _errs7 = errors, _errs8 = errors, valid1 = !1, passing0 = null, _errs9 = errors;
                  validate345(data3, { instancePath: instancePath + "/consentedPermissionSet", parentData: data, parentDataProperty: "consentedPermissionSet", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate343.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.teamsApp !== void 0) {
                    let data4 = data.teamsApp, _errs12 = errors, _errs13 = errors, valid2 = !1, passing1 = null, _errs14 = errors;
                    validate351(data4, { instancePath: instancePath + "/teamsApp", parentData: data, parentDataProperty: "teamsApp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate343.errors = vErrors, !1;
                    }
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.teamsAppDefinition !== void 0) {
                      let data5 = data.teamsAppDefinition, _errs17 = errors, _errs18 = errors, valid3 = !1, passing2 = null, _errs19 = errors;
                      validate355(data5, { instancePath: instancePath + "/teamsAppDefinition", parentData: data, parentDataProperty: "teamsAppDefinition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate343.errors = vErrors, !1;
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
      return validate343.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate343.errors = vErrors, errors === 0;
}
validate343.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate339.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate339.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate339.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                        validate343(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate339.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate339.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate339.errors = vErrors, errors === 0;
}
validate339.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_teamsAppInstallation = validate366;
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate366.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate366.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "consentedPermissionSet" || key0 === "teamsApp" || key0 === "teamsAppDefinition" || pattern3.test(key0))) {
            return validate366.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate366.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.teamsAppInstallation")
                return validate366.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsAppInstallation" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate366.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.consentedPermissionSet !== void 0) {
                  let data3 = data.consentedPermissionSet, _errs7 = errors, _errs8 = errors, valid1 = !1, passing0 = null, _errs9 = errors;
                  validate345(data3, { instancePath: instancePath + "/consentedPermissionSet", parentData: data, parentDataProperty: "consentedPermissionSet", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate366.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.teamsApp !== void 0) {
                    let data4 = data.teamsApp, _errs12 = errors, _errs13 = errors, valid2 = !1, passing1 = null, _errs14 = errors;
                    validate351(data4, { instancePath: instancePath + "/teamsApp", parentData: data, parentDataProperty: "teamsApp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate366.errors = vErrors, !1;
                    }
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.teamsAppDefinition !== void 0) {
                      let data5 = data.teamsAppDefinition, _errs17 = errors, _errs18 = errors, valid3 = !1, passing2 = null, _errs19 = errors;
                      validate355(data5, { instancePath: instancePath + "/teamsAppDefinition", parentData: data, parentDataProperty: "teamsAppDefinition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate366.errors = vErrors, !1;
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
      return validate366.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate366.errors = vErrors, errors === 0;
}
validate366.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_resourceSpecificPermissionGrantCollection = validate371;
var schema131 = { type: "object", title: "resourceSpecificPermissionGrant", description: "A permission that an app has in one chat.", required: ["id", "clientAppId", "clientId", "permission", "permissionType", "resourceAppId"], properties: { id: { type: "string", readOnly: !0, description: "The id of the grant, opaque." }, deletedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the grant was deleted. Null, or absent, while it holds." }, clientAppId: { type: ["string", "null"], readOnly: !0, description: "The id of the service principal of the app that has the permission." }, clientId: { type: ["string", "null"], readOnly: !0, description: "The id of the Microsoft Entra app that has the permission." }, permission: { type: ["string", "null"], readOnly: !0, description: "The name of the permission, such as `ChatMember.Read.Chat`." }, permissionType: { type: ["string", "null"], readOnly: !0, description: "`Application` where the app has the permission on its own, `Delegated` where it has it for a user." }, resourceAppId: { type: ["string", "null"], readOnly: !0, description: "The id of the Microsoft Entra app that the permission is for. Microsoft Graph is `00000003-0000-0000-c000-000000000000`." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate375.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.clientAppId === void 0 && (missing0 = "clientAppId") || data.clientId === void 0 && (missing0 = "clientId") || data.permission === void 0 && (missing0 = "permission") || data.permissionType === void 0 && (missing0 = "permissionType") || data.resourceAppId === void 0 && (missing0 = "resourceAppId"))
        return validate375.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "deletedDateTime" || key0 === "clientAppId" || key0 === "clientId" || key0 === "permission" || key0 === "permissionType" || key0 === "resourceAppId" || pattern3.test(key0))) {
            return validate375.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate375.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.deletedDateTime !== void 0) {
              let data1 = data.deletedDateTime, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate375.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/type", keyword: "type", params: { type: schema131.properties.deletedDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs4 && errors === _errs4 && typeof data1 == "string" && !formats2.validate(data1))
                return validate375.errors = [{ instancePath: instancePath + "/deletedDateTime", schemaPath: "#/properties/deletedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clientAppId !== void 0) {
                let data2 = data.clientAppId, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate375.errors = [{ instancePath: instancePath + "/clientAppId", schemaPath: "#/properties/clientAppId/type", keyword: "type", params: { type: schema131.properties.clientAppId.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.clientId !== void 0) {
                  let data3 = data.clientId, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate375.errors = [{ instancePath: instancePath + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: schema131.properties.clientId.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.permission !== void 0) {
                    let data4 = data.permission, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate375.errors = [{ instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: schema131.properties.permission.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.permissionType !== void 0) {
                      let data5 = data.permissionType, _errs12 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate375.errors = [{ instancePath: instancePath + "/permissionType", schemaPath: "#/properties/permissionType/type", keyword: "type", params: { type: schema131.properties.permissionType.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.resourceAppId !== void 0) {
                        let data6 = data.resourceAppId, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate375.errors = [{ instancePath: instancePath + "/resourceAppId", schemaPath: "#/properties/resourceAppId/type", keyword: "type", params: { type: schema131.properties.resourceAppId.type }, message: "must be string,null" }], !1;
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
      return validate375.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate375.errors = vErrors, errors === 0;
}
validate375.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate371.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate371.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                        validate375(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate371.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate371.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate371.errors = vErrors, errors === 0;
}
validate371.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_teamsTabCollection = validate377;
var schema133 = { type: "object", title: "teamsTab", description: "A tab at the top of a chat. It shows a page of an app.", required: ["id"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.teamsTab", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The id of the tab, opaque." }, displayName: { type: ["string", "null"], description: "The name of the tab." }, webUrl: { type: ["string", "null"], format: "uri", readOnly: !0, description: "Where the tab opens in Teams. Opaque, not to be taken apart." }, configuration: { oneOf: [{ $ref: "#/components/schemas/teamsTabConfiguration" }, { type: "null" }], description: "What the tab shows. Null on a tab that has not been configured yet." }, teamsApp: { oneOf: [{ $ref: "#/components/schemas/teamsApp" }, { type: "null" }], readOnly: !0, description: "The app of the tab, present when `$expand=teamsApp` asks for it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema134 = { type: "object", title: "teamsTabConfiguration", description: "What a tab shows.", properties: { entityId: { type: ["string", "null"], description: "What the app calls the thing that the tab shows." }, contentUrl: { type: ["string", "null"], description: "The page inside the tab." }, websiteUrl: { type: ["string", "null"], description: "The same outside of Teams, for a browser." }, removeUrl: { type: ["string", "null"], description: "The page that Teams opens when somebody removes the tab." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate383.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "entityId" || key0 === "contentUrl" || key0 === "websiteUrl" || key0 === "removeUrl" || pattern3.test(key0))) {
          return validate383.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.entityId !== void 0) {
          let data0 = data.entityId, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate383.errors = [{ instancePath: instancePath + "/entityId", schemaPath: "#/properties/entityId/type", keyword: "type", params: { type: schema134.properties.entityId.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.contentUrl !== void 0) {
            let data1 = data.contentUrl, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate383.errors = [{ instancePath: instancePath + "/contentUrl", schemaPath: "#/properties/contentUrl/type", keyword: "type", params: { type: schema134.properties.contentUrl.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.websiteUrl !== void 0) {
              let data2 = data.websiteUrl, _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null)
                return validate383.errors = [{ instancePath: instancePath + "/websiteUrl", schemaPath: "#/properties/websiteUrl/type", keyword: "type", params: { type: schema134.properties.websiteUrl.type }, message: "must be string,null" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.removeUrl !== void 0) {
                let data3 = data.removeUrl, _errs8 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate383.errors = [{ instancePath: instancePath + "/removeUrl", schemaPath: "#/properties/removeUrl/type", keyword: "type", params: { type: schema134.properties.removeUrl.type }, message: "must be string,null" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate383.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate383.errors = vErrors, errors === 0;
}
validate383.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate381.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate381.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "webUrl" || key0 === "configuration" || key0 === "teamsApp" || pattern3.test(key0))) {
            return validate381.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate381.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.teamsTab")
                return validate381.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsTab" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate381.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.displayName !== void 0) {
                  let data3 = data.displayName, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate381.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema133.properties.displayName.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.webUrl !== void 0) {
                    let data4 = data.webUrl, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate381.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema133.properties.webUrl.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats0(data4))
                      return validate381.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.configuration !== void 0) {
                      let data5 = data.configuration, _errs11 = errors, _errs12 = errors, valid1 = !1, passing0 = null, _errs13 = errors;
                      validate383(data5, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate381.errors = vErrors, !1;
                      }
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.teamsApp !== void 0) {
                        let data6 = data.teamsApp, _errs16 = errors, _errs17 = errors, valid2 = !1, passing1 = null, _errs18 = errors;
                        validate351(data6, { instancePath: instancePath + "/teamsApp", parentData: data, parentDataProperty: "teamsApp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
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
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate381.errors = vErrors, !1;
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
      return validate381.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate381.errors = vErrors, errors === 0;
}
validate381.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate377.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate377.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.count" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate377.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                        validate381(data3[i0], { instancePath: instancePath + "/value/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length);
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate377.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate377.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate377.errors = vErrors, errors === 0;
}
validate377.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_teamsTab = validate387;
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate387.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate387.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.type" || key0 === "id" || key0 === "displayName" || key0 === "webUrl" || key0 === "configuration" || key0 === "teamsApp" || pattern3.test(key0))) {
            return validate387.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate387.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.teamsTab")
                return validate387.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.teamsTab" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate387.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.displayName !== void 0) {
                  let data3 = data.displayName, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate387.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema133.properties.displayName.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.webUrl !== void 0) {
                    let data4 = data.webUrl, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate387.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/type", keyword: "type", params: { type: schema133.properties.webUrl.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats0(data4))
                      return validate387.errors = [{ instancePath: instancePath + "/webUrl", schemaPath: "#/properties/webUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.configuration !== void 0) {
                      let data5 = data.configuration, _errs11 = errors, _errs12 = errors, valid1 = !1, passing0 = null, _errs13 = errors;
                      validate383(data5, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
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
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate387.errors = vErrors, !1;
                      }
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.teamsApp !== void 0) {
                        let data6 = data.teamsApp, _errs16 = errors, _errs17 = errors, valid2 = !1, passing1 = null, _errs18 = errors;
                        validate351(data6, { instancePath: instancePath + "/teamsApp", parentData: data, parentDataProperty: "teamsApp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
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
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate387.errors = vErrors, !1;
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
      return validate387.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate387.errors = vErrors, errors === 0;
}
validate387.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationCollection = validate391;
var schema137 = { type: "object", title: "conversation", description: "A conversation of a Microsoft 365 group: threads of posts under one topic. The service keeps every property but the topic, from the posts.", required: ["id"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.conversation", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The conversation's id, opaque." }, topic: { type: "string", description: "What the conversation is about. Set when it is created and never changed." }, hasAttachments: { type: "boolean", readOnly: !0, description: "Whether any post has an attachment." }, lastDeliveredDateTime: { type: "string", format: "date-time", readOnly: !0, description: "When the latest post came." }, preview: { type: "string", readOnly: !0, description: "The beginning of the latest post, 255 characters at most." }, uniqueSenders: { type: "array", readOnly: !0, description: "Everybody who has posted, by display name.", items: { type: "string" } }, threads: { type: "array", readOnly: !0, description: "The threads. Only the answer to a creation has them, and there each has its id alone.", items: { $ref: "#/components/schemas/conversationThread" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema138 = { type: "object", title: "conversationThread", description: "A thread of posts in a conversation. The service keeps every property but the topic and the lock, from the posts.", required: ["id"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.conversationThread", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The thread's id, opaque." }, topic: { type: "string", description: "What the thread is about. Set when it is created and never changed." }, hasAttachments: { type: "boolean", readOnly: !0, description: "Whether any post has an attachment." }, lastDeliveredDateTime: { type: "string", format: "date-time", readOnly: !0, description: "When the latest post came." }, preview: { type: "string", readOnly: !0, description: "The beginning of the latest post, 255 characters at most." }, uniqueSenders: { type: "array", readOnly: !0, description: "Everybody who has posted, by display name.", items: { type: "string" } }, isLocked: { type: "boolean", description: "Whether the thread is closed for new posts." }, toRecipients: { type: "array", readOnly: !0, description: "Who receives the posts. Only present when `$select` names it.", items: { $ref: "#/components/schemas/recipient" } }, ccRecipients: { type: "array", readOnly: !0, description: "Who receives a copy of the posts. Only present when `$select` names it.", items: { $ref: "#/components/schemas/recipient" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
var schema140 = { type: "object", title: "emailAddress", description: "An e-mail address and whose it is.", properties: { address: { type: ["string", "null"], description: "The address." }, name: { type: ["string", "null"], description: "The display name." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate399.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "address" || key0 === "name" || pattern3.test(key0))) {
          return validate399.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.address !== void 0) {
          let data0 = data.address, _errs2 = errors;
          if (typeof data0 != "string" && data0 !== null)
            return validate399.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema140.properties.address.type }, message: "must be string,null" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.name !== void 0) {
            let data1 = data.name, _errs4 = errors;
            if (typeof data1 != "string" && data1 !== null)
              return validate399.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema140.properties.name.type }, message: "must be string,null" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate399.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate399.errors = vErrors, errors === 0;
}
validate399.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate398.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "emailAddress" || pattern3.test(key0))) {
          return validate398.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors && data.emailAddress !== void 0) {
        let data0 = data.emailAddress, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
        validate399(data0, { instancePath: instancePath + "/emailAddress", parentData: data, parentDataProperty: "emailAddress", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors), errors = vErrors.length);
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
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate398.errors = vErrors, !1;
        }
      }
    } else
      return validate398.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate398.errors = vErrors, errors === 0;
}
validate398.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate396.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate396.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema138.properties, key0) || pattern3.test(key0))) {
            return validate396.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate396.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversationThread")
                return validate396.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationThread" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate396.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate396.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate396.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate396.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate396.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate396.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate396.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate396.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.isLocked !== void 0) {
                            let _errs19 = errors;
                            if (typeof data.isLocked != "boolean")
                              return validate396.errors = [{ instancePath: instancePath + "/isLocked", schemaPath: "#/properties/isLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                                    validate398(data10[i1], { instancePath: instancePath + "/toRecipients/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                    var valid2 = _errs23 === errors;
                                    if (!valid2)
                                      break;
                                  }
                                } else
                                  return validate396.errors = [{ instancePath: instancePath + "/toRecipients", schemaPath: "#/properties/toRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                      validate398(data12[i2], { instancePath: instancePath + "/ccRecipients/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                      var valid3 = _errs26 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  } else
                                    return validate396.errors = [{ instancePath: instancePath + "/ccRecipients", schemaPath: "#/properties/ccRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate396.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate396.errors = vErrors, errors === 0;
}
validate396.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate394.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate394.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema137.properties, key0) || pattern3.test(key0))) {
            return validate394.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate394.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversation")
                return validate394.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversation" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate394.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate394.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate394.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate394.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate394.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate394.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate394.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate394.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                  validate396(data9[i1], { instancePath: instancePath + "/threads/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors), errors = vErrors.length);
                                  var valid2 = _errs21 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate394.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate394.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate394.errors = vErrors, errors === 0;
}
validate394.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate391(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate391.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate391.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate391.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                      validate394(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate391.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate391.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate391.errors = vErrors, errors === 0;
}
validate391.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversation = validate405;
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate405.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate405.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema137.properties, key0) || pattern3.test(key0))) {
            return validate405.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate405.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversation")
                return validate405.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversation" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate405.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate405.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate405.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate405.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate405.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate405.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate405.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate405.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                  validate396(data9[i1], { instancePath: instancePath + "/threads/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors), errors = vErrors.length);
                                  var valid2 = _errs21 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate405.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate405.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate405.errors = vErrors, errors === 0;
}
validate405.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationValue = validate408;
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate408.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate408.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "value" || pattern3.test(key0))) {
            return validate408.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
              validate394(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate408.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate408.errors = vErrors, errors === 0;
}
validate408.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationThreadCollection = validate411;
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate411.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate411.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate411.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                      validate396(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate411.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate411.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate411.errors = vErrors, errors === 0;
}
validate411.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_conversationThread = validate415;
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate415.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate415.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema138.properties, key0) || pattern3.test(key0))) {
            return validate415.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate415.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.conversationThread")
                return validate415.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.conversationThread" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate415.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.topic !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.topic != "string")
                    return validate415.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.hasAttachments !== void 0) {
                    let _errs9 = errors;
                    if (typeof data.hasAttachments != "boolean")
                      return validate415.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.lastDeliveredDateTime !== void 0) {
                      let data5 = data.lastDeliveredDateTime, _errs11 = errors;
                      if (errors === _errs11 && errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!formats2.validate(data5))
                            return validate415.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate415.errors = [{ instancePath: instancePath + "/lastDeliveredDateTime", schemaPath: "#/properties/lastDeliveredDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preview !== void 0) {
                        let _errs13 = errors;
                        if (typeof data.preview != "string")
                          return validate415.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  return validate415.errors = [{ instancePath: instancePath + "/uniqueSenders/" + i0, schemaPath: "#/properties/uniqueSenders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs17 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate415.errors = [{ instancePath: instancePath + "/uniqueSenders", schemaPath: "#/properties/uniqueSenders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.isLocked !== void 0) {
                            let _errs19 = errors;
                            if (typeof data.isLocked != "boolean")
                              return validate415.errors = [{ instancePath: instancePath + "/isLocked", schemaPath: "#/properties/isLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                                    validate398(data10[i1], { instancePath: instancePath + "/toRecipients/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                    var valid2 = _errs23 === errors;
                                    if (!valid2)
                                      break;
                                  }
                                } else
                                  return validate415.errors = [{ instancePath: instancePath + "/toRecipients", schemaPath: "#/properties/toRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                      validate398(data12[i2], { instancePath: instancePath + "/ccRecipients/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                      var valid3 = _errs26 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  } else
                                    return validate415.errors = [{ instancePath: instancePath + "/ccRecipients", schemaPath: "#/properties/ccRecipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate415.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate415.errors = vErrors, errors === 0;
}
validate415.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_postCollection = validate419;
var schema146 = { type: "object", title: "post", description: "A post of a thread. Nothing of it can be changed afterwards, and it cannot be deleted by itself.", required: ["id"], properties: { "@odata.context": { $ref: "#/components/schemas/odataContext" }, "@odata.type": { type: "string", const: "#microsoft.graph.post", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The post's id, opaque." }, createdDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the post was created." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the post was last changed." }, changeKey: { type: ["string", "null"], readOnly: !0, description: "The version of the post. It is another one after each change." }, categories: { type: ["array", "null"], readOnly: !0, description: "The categories of the post.", items: { type: "string" } }, receivedDateTime: { type: "string", format: "date-time", readOnly: !0, description: "When the group received the post." }, hasAttachments: { type: "boolean", readOnly: !0, description: "Whether the post has an attachment." }, body: { oneOf: [{ $ref: "#/components/schemas/itemBody" }, { type: "null" }], description: "The content." }, from: { $ref: "#/components/schemas/recipient" }, sender: { oneOf: [{ $ref: "#/components/schemas/recipient" }, { type: "null" }], readOnly: !0, description: "Who sent the post. It differs from `from` where a delegate has sent it." }, conversationId: { type: ["string", "null"], readOnly: !0, description: "The id of the conversation. Name it in `$select`; an answer without `$select` may leave it out." }, conversationThreadId: { type: ["string", "null"], readOnly: !0, description: "The id of the thread. Name it in `$select`; an answer without `$select` may leave it out." }, newParticipants: { type: "array", readOnly: !0, description: "The people whom the post brought into the thread. Name it in `$select`; an answer without `$select` may leave it out.", items: { $ref: "#/components/schemas/recipient" } }, attachments: { type: "array", readOnly: !0, description: "The attachments, present when `$expand=attachments` asks for them.", items: { $ref: "#/components/schemas/attachment" } }, extensions: { type: "array", readOnly: !0, description: "The open extensions, present when `$expand=extensions` asks for them.", items: { $ref: "#/components/schemas/openTypeExtension" } }, inReplyTo: { oneOf: [{ $ref: "#/components/schemas/repliedPost" }, { type: "null" }], readOnly: !0, description: "The post that this one replies to, present when `$expand=inReplyTo` asks for it. Null on a post that replies to none." }, singleValueExtendedProperties: { type: "array", readOnly: !0, description: "The extended properties with one value that `$expand` names.", items: { $ref: "#/components/schemas/singleValueLegacyExtendedProperty" } }, multiValueExtendedProperties: { type: "array", readOnly: !0, description: "The extended properties with several values that `$expand` names.", items: { $ref: "#/components/schemas/multiValueLegacyExtendedProperty" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
var schema148 = { type: "object", title: "fileAttachment", description: "A file that is attached to a post.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.fileAttachment", description: "Which kind of attachment this is." }, id: { type: "string", readOnly: !0, description: "The attachment's id, opaque." }, name: { type: ["string", "null"], description: "The name to show. It need not be the name of a file." }, contentType: { type: ["string", "null"], description: "The media type. Null where none was given." }, size: { type: "integer", format: "int32", minimum: 0, readOnly: !0, description: "How many bytes the attachment takes, which is more than its content has." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place, an image for one." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the attachment was last changed." }, contentBytes: { type: ["string", "null"], contentEncoding: "base64", description: "The content of the file, in base64." }, contentId: { type: ["string", "null"], description: "The id under which an HTML body refers to the attachment, as `cid:` and this id." }, contentLocation: { type: ["string", "null"], description: "Not supported by the service, and null." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate429.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate429.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema148.properties, key0) || pattern3.test(key0))) {
            return validate429.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate429.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.fileAttachment")
              return validate429.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.fileAttachment" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate429.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate429.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema148.properties.name.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate429.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema148.properties.contentType.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.size !== void 0) {
                    let data4 = data.size, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate429.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4))
                        return validate429.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!formats54.validate(data4))
                        return validate429.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate429.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lastModifiedDateTime !== void 0) {
                        let data6 = data.lastModifiedDateTime, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate429.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema148.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                        if (errors === _errs14 && errors === _errs14 && typeof data6 == "string" && !formats2.validate(data6))
                          return validate429.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.contentBytes !== void 0) {
                          let data7 = data.contentBytes, _errs16 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate429.errors = [{ instancePath: instancePath + "/contentBytes", schemaPath: "#/properties/contentBytes/type", keyword: "type", params: { type: schema148.properties.contentBytes.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.contentId !== void 0) {
                            let data8 = data.contentId, _errs18 = errors;
                            if (typeof data8 != "string" && data8 !== null)
                              return validate429.errors = [{ instancePath: instancePath + "/contentId", schemaPath: "#/properties/contentId/type", keyword: "type", params: { type: schema148.properties.contentId.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.contentLocation !== void 0) {
                              let data9 = data.contentLocation, _errs20 = errors;
                              if (typeof data9 != "string" && data9 !== null)
                                return validate429.errors = [{ instancePath: instancePath + "/contentLocation", schemaPath: "#/properties/contentLocation/type", keyword: "type", params: { type: schema148.properties.contentLocation.type }, message: "must be string,null" }], !1;
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
      return validate429.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate429.errors = vErrors, errors === 0;
}
validate429.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema149 = { type: "object", title: "itemAttachment", description: "An event, a message or a contact that is attached to a post.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.itemAttachment", description: "Which kind of attachment this is." }, id: { type: "string", readOnly: !0, description: "The attachment's id, opaque." }, name: { type: ["string", "null"], description: "The name to show. It need not be the name of a file." }, contentType: { type: ["string", "null"], description: "The media type. Null where none was given." }, size: { type: "integer", format: "int32", minimum: 0, readOnly: !0, description: "How many bytes the attachment takes, which is more than its content has." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place, an image for one." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the attachment was last changed." }, item: { oneOf: [{ $ref: "#/components/schemas/outlookItem" }, { type: "null" }], description: "The item, present when `$expand=microsoft.graph.itemAttachment/item` asks for it." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 }, schema150 = { type: "object", title: "outlookItem", description: "An attached item. `@odata.type` says whether it is an event, a message or a contact, and so which other properties there are.", required: ["@odata.type"], properties: { "@odata.type": { type: "string", pattern: "^#microsoft[.]graph[.][A-Za-z]+$", description: "Which kind of item it is, `#microsoft.graph.event` for one." }, id: { type: "string", readOnly: !0, description: "The item's id. Empty where the item exists only as an attachment." }, createdDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the item was created." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the item was last changed." }, changeKey: { type: ["string", "null"], readOnly: !0, description: "The version of the item." }, categories: { type: ["array", "null"], description: "The categories of the item.", items: { type: "string" } } }, additionalProperties: !0 }, pattern110 = new RegExp("^#microsoft[.]graph[.][A-Za-z]+$", "u");
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate431.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type"))
        return validate431.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"], _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (!pattern110.test(data0))
              return validate431.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/pattern", keyword: "pattern", params: { pattern: "^#microsoft[.]graph[.][A-Za-z]+$" }, message: 'must match pattern "^#microsoft[.]graph[.][A-Za-z]+$"' }], !1;
          } else
            return validate431.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs4 = errors;
          if (typeof data.id != "string")
            return validate431.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.createdDateTime !== void 0) {
            let data2 = data.createdDateTime, _errs6 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate431.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema150.properties.createdDateTime.type }, message: "must be string,null" }], !1;
            if (errors === _errs6 && errors === _errs6 && typeof data2 == "string" && !formats2.validate(data2))
              return validate431.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastModifiedDateTime !== void 0) {
              let data3 = data.lastModifiedDateTime, _errs8 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate431.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema150.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
              if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats2.validate(data3))
                return validate431.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.changeKey !== void 0) {
                let data4 = data.changeKey, _errs10 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate431.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: schema150.properties.changeKey.type }, message: "must be string,null" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.categories !== void 0) {
                  let data5 = data.categories, _errs12 = errors;
                  if (!Array.isArray(data5) && data5 !== null)
                    return validate431.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema150.properties.categories.type }, message: "must be array,null" }], !1;
                  if (errors === _errs12 && Array.isArray(data5)) {
                    var valid1 = !0;
                    let len0 = data5.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs14 = errors;
                      if (typeof data5[i0] != "string")
                        return validate431.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate431.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate431.errors = vErrors, errors === 0;
}
validate431.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate430.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate430.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "name" || key0 === "contentType" || key0 === "size" || key0 === "isInline" || key0 === "lastModifiedDateTime" || key0 === "item" || pattern3.test(key0))) {
            return validate430.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate430.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.itemAttachment")
              return validate430.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.itemAttachment" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate430.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate430.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema149.properties.name.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate430.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema149.properties.contentType.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.size !== void 0) {
                    let data4 = data.size, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate430.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4))
                        return validate430.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!formats54.validate(data4))
                        return validate430.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate430.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lastModifiedDateTime !== void 0) {
                        let data6 = data.lastModifiedDateTime, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate430.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema149.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                        if (errors === _errs14 && errors === _errs14 && typeof data6 == "string" && !formats2.validate(data6))
                          return validate430.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.item !== void 0) {
                          let data7 = data.item, _errs16 = errors, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
                          validate431(data7, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors), errors = vErrors.length);
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
                            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate430.errors = vErrors, !1;
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
      return validate430.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate430.errors = vErrors, errors === 0;
}
validate430.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema151 = { type: "object", title: "referenceAttachment", description: "A link to a file or a folder that is attached to a post. Version 1.0 does not answer where it leads.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.referenceAttachment", description: "Which kind of attachment this is." }, id: { type: "string", readOnly: !0, description: "The attachment's id, opaque." }, name: { type: ["string", "null"], description: "The name to show. It need not be the name of a file." }, contentType: { type: ["string", "null"], description: "The media type. Null where none was given." }, size: { type: "integer", format: "int32", minimum: 0, readOnly: !0, description: "How many bytes the attachment takes, which is more than its content has." }, isInline: { type: "boolean", description: "Whether the body shows the attachment in its place, an image for one." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the attachment was last changed." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate433.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate433.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.type" || key0 === "id" || key0 === "name" || key0 === "contentType" || key0 === "size" || key0 === "isInline" || key0 === "lastModifiedDateTime" || pattern3.test(key0))) {
            return validate433.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate433.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.referenceAttachment")
              return validate433.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.referenceAttachment" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate433.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let data2 = data.name, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate433.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema151.properties.name.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate433.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema151.properties.contentType.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.size !== void 0) {
                    let data4 = data.size, _errs10 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                      return validate433.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs10 && typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4))
                        return validate433.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      if (!formats54.validate(data4))
                        return validate433.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.isInline !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.isInline != "boolean")
                        return validate433.errors = [{ instancePath: instancePath + "/isInline", schemaPath: "#/properties/isInline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.lastModifiedDateTime !== void 0) {
                        let data6 = data.lastModifiedDateTime, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate433.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema151.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                        if (errors === _errs14 && errors === _errs14 && typeof data6 == "string" && !formats2.validate(data6))
                          return validate433.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
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
      return validate433.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate433.errors = vErrors, errors === 0;
}
validate433.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate428.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.fileAttachment") {
          validate429(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "#microsoft.graph.itemAttachment")
          validate430(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else if (tag0 === "#microsoft.graph.referenceAttachment")
          validate433(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate428.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate428.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate428.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate428.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate428.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate438.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate438.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["@odata.type"] !== void 0) {
        let data0 = data["@odata.type"], _errs2 = errors;
        if (typeof data0 != "string")
          return validate438.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "#microsoft.graph.openTypeExtension")
          return validate438.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.openTypeExtension" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs4 = errors;
          if (typeof data.id != "string")
            return validate438.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.extensionName !== void 0) {
            let _errs6 = errors;
            if (typeof data.extensionName != "string")
              return validate438.errors = [{ instancePath: instancePath + "/extensionName", schemaPath: "#/properties/extensionName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate438.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate438.errors = vErrors, errors === 0;
}
validate438.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema153 = { type: "object", title: "Replied post", description: "The post that another one replies to: a post without its relationships, which can only be expanded on the post itself.", required: ["id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.post", description: "The type, present where the context does not give it." }, id: { type: "string", readOnly: !0, description: "The post's id, opaque." }, createdDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the post was created." }, lastModifiedDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the post was last changed." }, changeKey: { type: ["string", "null"], readOnly: !0, description: "The version of the post. It is another one after each change." }, categories: { type: ["array", "null"], readOnly: !0, description: "The categories of the post.", items: { type: "string" } }, receivedDateTime: { type: "string", format: "date-time", readOnly: !0, description: "When the group received the post." }, hasAttachments: { type: "boolean", readOnly: !0, description: "Whether the post has an attachment." }, body: { oneOf: [{ $ref: "#/components/schemas/itemBody" }, { type: "null" }], description: "The content." }, from: { $ref: "#/components/schemas/recipient" }, sender: { oneOf: [{ $ref: "#/components/schemas/recipient" }, { type: "null" }], readOnly: !0, description: "Who sent the post. It differs from `from` where a delegate has sent it." }, conversationId: { type: ["string", "null"], readOnly: !0, description: "The id of the conversation. Name it in `$select`; an answer without `$select` may leave it out." }, conversationThreadId: { type: ["string", "null"], readOnly: !0, description: "The id of the thread. Name it in `$select`; an answer without `$select` may leave it out." }, newParticipants: { type: "array", readOnly: !0, description: "The people whom the post brought into the thread. Name it in `$select`; an answer without `$select` may leave it out.", items: { $ref: "#/components/schemas/recipient" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate440(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate440.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate440.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema153.properties, key0) || pattern3.test(key0))) {
            return validate440.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate440.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.post")
              return validate440.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.post" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate440.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.createdDateTime !== void 0) {
                let data2 = data.createdDateTime, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate440.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema153.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                if (errors === _errs6 && errors === _errs6 && typeof data2 == "string" && !formats2.validate(data2))
                  return validate440.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastModifiedDateTime !== void 0) {
                  let data3 = data.lastModifiedDateTime, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate440.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema153.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                  if (errors === _errs8 && errors === _errs8 && typeof data3 == "string" && !formats2.validate(data3))
                    return validate440.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.changeKey !== void 0) {
                    let data4 = data.changeKey, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate440.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: schema153.properties.changeKey.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.categories !== void 0) {
                      let data5 = data.categories, _errs12 = errors;
                      if (!Array.isArray(data5) && data5 !== null)
                        return validate440.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema153.properties.categories.type }, message: "must be array,null" }], !1;
                      if (errors === _errs12 && Array.isArray(data5)) {
                        var valid1 = !0;
                        let len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs14 = errors;
                          if (typeof data5[i0] != "string")
                            return validate440.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs14 === errors;
                          if (!valid1)
                            break;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.receivedDateTime !== void 0) {
                        let data7 = data.receivedDateTime, _errs16 = errors;
                        if (errors === _errs16 && errors === _errs16)
                          if (typeof data7 == "string") {
                            if (!formats2.validate(data7))
                              return validate440.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          } else
                            return validate440.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.hasAttachments !== void 0) {
                          let _errs18 = errors;
                          if (typeof data.hasAttachments != "boolean")
                            return validate440.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.body !== void 0) {
                            let data9 = data.body, _errs20 = errors, _errs21 = errors, valid2 = !1, passing0 = null, _errs22 = errors;
                            validate93(data9, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                            var _valid0 = _errs22 === errors;
                            _valid0 && (valid2 = !0, passing0 = 0);
                            let _errs23 = errors;
                            if (data9 !== null) {
                              let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                            }
                            var _valid0 = _errs23 === errors;
                            if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                              errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
                            else {
                              let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate440.errors = vErrors, !1;
                            }
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.from !== void 0) {
                              let _errs25 = errors;
                              validate398(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                              var valid0 = _errs25 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.sender !== void 0) {
                                let data11 = data.sender, _errs26 = errors, _errs27 = errors, valid3 = !1, passing1 = null, _errs28 = errors;
                                validate398(data11, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                var _valid1 = _errs28 === errors;
                                _valid1 && (valid3 = !0, passing1 = 0);
                                let _errs29 = errors;
                                if (data11 !== null) {
                                  let err2 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                                var _valid1 = _errs29 === errors;
                                if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                                  errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
                                else {
                                  let err3 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate440.errors = vErrors, !1;
                                }
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.conversationId !== void 0) {
                                  let data12 = data.conversationId, _errs31 = errors;
                                  if (typeof data12 != "string" && data12 !== null)
                                    return validate440.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: schema153.properties.conversationId.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs31 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.conversationThreadId !== void 0) {
                                    let data13 = data.conversationThreadId, _errs33 = errors;
                                    if (typeof data13 != "string" && data13 !== null)
                                      return validate440.errors = [{ instancePath: instancePath + "/conversationThreadId", schemaPath: "#/properties/conversationThreadId/type", keyword: "type", params: { type: schema153.properties.conversationThreadId.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs33 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.newParticipants !== void 0) {
                                      let data14 = data.newParticipants, _errs35 = errors;
                                      if (errors === _errs35)
                                        if (Array.isArray(data14)) {
                                          var valid4 = !0;
                                          let len1 = data14.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs37 = errors;
                                            validate398(data14[i1], { instancePath: instancePath + "/newParticipants/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                            var valid4 = _errs37 === errors;
                                            if (!valid4)
                                              break;
                                          }
                                        } else
                                          return validate440.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs35 === errors;
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
      return validate440.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate440.errors = vErrors, errors === 0;
}
validate440.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema154 = { type: "object", title: "singleValueLegacyExtendedProperty", description: "An extended property with one value, for MAPI properties that have no name in Graph.", required: ["id"], properties: { id: { type: "string", description: "Which property it is: `{type} {guid} Name {name}`, `{type} {guid} Id {number}` or `{type} {tag}`, such as `String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Status`. The name is case-sensitive." }, value: { type: ["string", "null"], description: "The value, written as a text whatever its type." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate446.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate446.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "value" || pattern3.test(key0))) {
            return validate446.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate446.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (typeof data1 != "string" && data1 !== null)
                return validate446.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema154.properties.value.type }, message: "must be string,null" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate446.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate446.errors = vErrors, errors === 0;
}
validate446.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema155 = { type: "object", title: "multiValueLegacyExtendedProperty", description: "An extended property with several values, for MAPI properties that have no name in Graph.", required: ["id"], properties: { id: { type: "string", description: "Which property it is: `{type} {guid} Name {name}`, `{type} {guid} Id {number}` or `{type} {tag}`, such as `StringArray {66f5a359-4659-4830-9070-00050ec6ac6e} Name Topics`. The name is case-sensitive." }, value: { type: ["array", "null"], description: "The values, written as texts whatever their type.", items: { type: "string" } } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate448.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate448.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "value" || pattern3.test(key0))) {
            return validate448.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate448.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data1 = data.value, _errs4 = errors;
              if (!Array.isArray(data1) && data1 !== null)
                return validate448.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema155.properties.value.type }, message: "must be array,null" }], !1;
              if (errors === _errs4 && Array.isArray(data1)) {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs6 = errors;
                  if (typeof data1[i0] != "string")
                    return validate448.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate448.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate448.errors = vErrors, errors === 0;
}
validate448.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate422.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate422.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema146.properties, key0) || pattern3.test(key0))) {
            return validate422.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate422.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.post")
                return validate422.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.post" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate422.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data3 = data.createdDateTime, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate422.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema146.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                  if (errors === _errs7 && errors === _errs7 && typeof data3 == "string" && !formats2.validate(data3))
                    return validate422.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastModifiedDateTime !== void 0) {
                    let data4 = data.lastModifiedDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate422.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema146.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats2.validate(data4))
                      return validate422.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.changeKey !== void 0) {
                      let data5 = data.changeKey, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate422.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: schema146.properties.changeKey.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.categories !== void 0) {
                        let data6 = data.categories, _errs13 = errors;
                        if (!Array.isArray(data6) && data6 !== null)
                          return validate422.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema146.properties.categories.type }, message: "must be array,null" }], !1;
                        if (errors === _errs13 && Array.isArray(data6)) {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs15 = errors;
                            if (typeof data6[i0] != "string")
                              return validate422.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.receivedDateTime !== void 0) {
                          let data8 = data.receivedDateTime, _errs17 = errors;
                          if (errors === _errs17 && errors === _errs17)
                            if (typeof data8 == "string") {
                              if (!formats2.validate(data8))
                                return validate422.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate422.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.hasAttachments !== void 0) {
                            let _errs19 = errors;
                            if (typeof data.hasAttachments != "boolean")
                              return validate422.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.body !== void 0) {
                              let data10 = data.body, _errs21 = errors, _errs22 = errors, valid2 = !1, passing0 = null, _errs23 = errors;
                              validate93(data10, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                              var _valid0 = _errs23 === errors;
                              _valid0 && (valid2 = !0, passing0 = 0);
                              let _errs24 = errors;
                              if (data10 !== null) {
                                let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                              }
                              var _valid0 = _errs24 === errors;
                              if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                                errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
                              else {
                                let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate422.errors = vErrors, !1;
                              }
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.from !== void 0) {
                                let _errs26 = errors;
                                validate398(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.sender !== void 0) {
                                  let data12 = data.sender, _errs27 = errors, _errs28 = errors, valid3 = !1, passing1 = null, _errs29 = errors;
                                  validate398(data12, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                  var _valid1 = _errs29 === errors;
                                  _valid1 && (valid3 = !0, passing1 = 0);
                                  let _errs30 = errors;
                                  if (data12 !== null) {
                                    let err2 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                  }
                                  var _valid1 = _errs30 === errors;
                                  if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                                    errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
                                  else {
                                    let err3 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate422.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.conversationId !== void 0) {
                                    let data13 = data.conversationId, _errs32 = errors;
                                    if (typeof data13 != "string" && data13 !== null)
                                      return validate422.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: schema146.properties.conversationId.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs32 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.conversationThreadId !== void 0) {
                                      let data14 = data.conversationThreadId, _errs34 = errors;
                                      if (typeof data14 != "string" && data14 !== null)
                                        return validate422.errors = [{ instancePath: instancePath + "/conversationThreadId", schemaPath: "#/properties/conversationThreadId/type", keyword: "type", params: { type: schema146.properties.conversationThreadId.type }, message: "must be string,null" }], !1;
                                      var valid0 = _errs34 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.newParticipants !== void 0) {
                                        let data15 = data.newParticipants, _errs36 = errors;
                                        if (errors === _errs36)
                                          if (Array.isArray(data15)) {
                                            var valid4 = !0;
                                            let len1 = data15.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs38 = errors;
                                              validate398(data15[i1], { instancePath: instancePath + "/newParticipants/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                              var valid4 = _errs38 === errors;
                                              if (!valid4)
                                                break;
                                            }
                                          } else
                                            return validate422.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs36 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.attachments !== void 0) {
                                          let data17 = data.attachments, _errs39 = errors;
                                          if (errors === _errs39)
                                            if (Array.isArray(data17)) {
                                              var valid5 = !0;
                                              let len2 = data17.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let _errs41 = errors;
                                                validate428(data17[i2], { instancePath: instancePath + "/attachments/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length);
                                                var valid5 = _errs41 === errors;
                                                if (!valid5)
                                                  break;
                                              }
                                            } else
                                              return validate422.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid0 = _errs39 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.extensions !== void 0) {
                                            let data19 = data.extensions, _errs42 = errors;
                                            if (errors === _errs42)
                                              if (Array.isArray(data19)) {
                                                var valid6 = !0;
                                                let len3 = data19.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let _errs44 = errors;
                                                  validate438(data19[i3], { instancePath: instancePath + "/extensions/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors), errors = vErrors.length);
                                                  var valid6 = _errs44 === errors;
                                                  if (!valid6)
                                                    break;
                                                }
                                              } else
                                                return validate422.errors = [{ instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                            var valid0 = _errs42 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.inReplyTo !== void 0) {
                                              let data21 = data.inReplyTo, _errs45 = errors, _errs46 = errors, valid7 = !1, passing2 = null, _errs47 = errors;
                                              validate440(data21, { instancePath: instancePath + "/inReplyTo", parentData: data, parentDataProperty: "inReplyTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors), errors = vErrors.length);
                                              var _valid2 = _errs47 === errors;
                                              _valid2 && (valid7 = !0, passing2 = 0);
                                              let _errs48 = errors;
                                              if (data21 !== null) {
                                                let err4 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                              }
                                              var _valid2 = _errs48 === errors;
                                              if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
                                                errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
                                              else {
                                                let err5 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate422.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs45 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.singleValueExtendedProperties !== void 0) {
                                                let data22 = data.singleValueExtendedProperties, _errs50 = errors;
                                                if (errors === _errs50)
                                                  if (Array.isArray(data22)) {
                                                    var valid8 = !0;
                                                    let len4 = data22.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                      let _errs52 = errors;
                                                      validate446(data22[i4], { instancePath: instancePath + "/singleValueExtendedProperties/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors), errors = vErrors.length);
                                                      var valid8 = _errs52 === errors;
                                                      if (!valid8)
                                                        break;
                                                    }
                                                  } else
                                                    return validate422.errors = [{ instancePath: instancePath + "/singleValueExtendedProperties", schemaPath: "#/properties/singleValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid0 = _errs50 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0)
                                                if (data.multiValueExtendedProperties !== void 0) {
                                                  let data24 = data.multiValueExtendedProperties, _errs53 = errors;
                                                  if (errors === _errs53)
                                                    if (Array.isArray(data24)) {
                                                      var valid9 = !0;
                                                      let len5 = data24.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        let _errs55 = errors;
                                                        validate448(data24[i5], { instancePath: instancePath + "/multiValueExtendedProperties/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length);
                                                        var valid9 = _errs55 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    } else
                                                      return validate422.errors = [{ instancePath: instancePath + "/multiValueExtendedProperties", schemaPath: "#/properties/multiValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var valid0 = _errs53 === errors;
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
    } else
      return validate422.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate422.errors = vErrors, errors === 0;
}
validate422.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate419.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate419.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate419.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                      validate422(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate419.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate419.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate419.errors = vErrors, errors === 0;
}
validate419.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_post = validate451;
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate451.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate451.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema146.properties, key0) || pattern3.test(key0))) {
            return validate451.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                return validate451.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (data1 !== "#microsoft.graph.post")
                return validate451.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.post" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.id !== void 0) {
                let _errs5 = errors;
                if (typeof data.id != "string")
                  return validate451.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdDateTime !== void 0) {
                  let data3 = data.createdDateTime, _errs7 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate451.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema146.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                  if (errors === _errs7 && errors === _errs7 && typeof data3 == "string" && !formats2.validate(data3))
                    return validate451.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastModifiedDateTime !== void 0) {
                    let data4 = data.lastModifiedDateTime, _errs9 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate451.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/type", keyword: "type", params: { type: schema146.properties.lastModifiedDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats2.validate(data4))
                      return validate451.errors = [{ instancePath: instancePath + "/lastModifiedDateTime", schemaPath: "#/properties/lastModifiedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.changeKey !== void 0) {
                      let data5 = data.changeKey, _errs11 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate451.errors = [{ instancePath: instancePath + "/changeKey", schemaPath: "#/properties/changeKey/type", keyword: "type", params: { type: schema146.properties.changeKey.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.categories !== void 0) {
                        let data6 = data.categories, _errs13 = errors;
                        if (!Array.isArray(data6) && data6 !== null)
                          return validate451.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema146.properties.categories.type }, message: "must be array,null" }], !1;
                        if (errors === _errs13 && Array.isArray(data6)) {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs15 = errors;
                            if (typeof data6[i0] != "string")
                              return validate451.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.receivedDateTime !== void 0) {
                          let data8 = data.receivedDateTime, _errs17 = errors;
                          if (errors === _errs17 && errors === _errs17)
                            if (typeof data8 == "string") {
                              if (!formats2.validate(data8))
                                return validate451.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate451.errors = [{ instancePath: instancePath + "/receivedDateTime", schemaPath: "#/properties/receivedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.hasAttachments !== void 0) {
                            let _errs19 = errors;
                            if (typeof data.hasAttachments != "boolean")
                              return validate451.errors = [{ instancePath: instancePath + "/hasAttachments", schemaPath: "#/properties/hasAttachments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.body !== void 0) {
                              let data10 = data.body, _errs21 = errors, _errs22 = errors, valid2 = !1, passing0 = null, _errs23 = errors;
                              validate93(data10, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
                              var _valid0 = _errs23 === errors;
                              _valid0 && (valid2 = !0, passing0 = 0);
                              let _errs24 = errors;
                              if (data10 !== null) {
                                let err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                              }
                              var _valid0 = _errs24 === errors;
                              if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                                errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
                              else {
                                let err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate451.errors = vErrors, !1;
                              }
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.from !== void 0) {
                                let _errs26 = errors;
                                validate398(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.sender !== void 0) {
                                  let data12 = data.sender, _errs27 = errors, _errs28 = errors, valid3 = !1, passing1 = null, _errs29 = errors;
                                  validate398(data12, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                  var _valid1 = _errs29 === errors;
                                  _valid1 && (valid3 = !0, passing1 = 0);
                                  let _errs30 = errors;
                                  if (data12 !== null) {
                                    let err2 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                  }
                                  var _valid1 = _errs30 === errors;
                                  if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
                                    errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
                                  else {
                                    let err3 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate451.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.conversationId !== void 0) {
                                    let data13 = data.conversationId, _errs32 = errors;
                                    if (typeof data13 != "string" && data13 !== null)
                                      return validate451.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: schema146.properties.conversationId.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs32 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.conversationThreadId !== void 0) {
                                      let data14 = data.conversationThreadId, _errs34 = errors;
                                      if (typeof data14 != "string" && data14 !== null)
                                        return validate451.errors = [{ instancePath: instancePath + "/conversationThreadId", schemaPath: "#/properties/conversationThreadId/type", keyword: "type", params: { type: schema146.properties.conversationThreadId.type }, message: "must be string,null" }], !1;
                                      var valid0 = _errs34 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.newParticipants !== void 0) {
                                        let data15 = data.newParticipants, _errs36 = errors;
                                        if (errors === _errs36)
                                          if (Array.isArray(data15)) {
                                            var valid4 = !0;
                                            let len1 = data15.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs38 = errors;
                                              validate398(data15[i1], { instancePath: instancePath + "/newParticipants/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length);
                                              var valid4 = _errs38 === errors;
                                              if (!valid4)
                                                break;
                                            }
                                          } else
                                            return validate451.errors = [{ instancePath: instancePath + "/newParticipants", schemaPath: "#/properties/newParticipants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs36 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.attachments !== void 0) {
                                          let data17 = data.attachments, _errs39 = errors;
                                          if (errors === _errs39)
                                            if (Array.isArray(data17)) {
                                              var valid5 = !0;
                                              let len2 = data17.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let _errs41 = errors;
                                                validate428(data17[i2], { instancePath: instancePath + "/attachments/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length);
                                                var valid5 = _errs41 === errors;
                                                if (!valid5)
                                                  break;
                                              }
                                            } else
                                              return validate451.errors = [{ instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid0 = _errs39 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.extensions !== void 0) {
                                            let data19 = data.extensions, _errs42 = errors;
                                            if (errors === _errs42)
                                              if (Array.isArray(data19)) {
                                                var valid6 = !0;
                                                let len3 = data19.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let _errs44 = errors;
                                                  validate438(data19[i3], { instancePath: instancePath + "/extensions/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors), errors = vErrors.length);
                                                  var valid6 = _errs44 === errors;
                                                  if (!valid6)
                                                    break;
                                                }
                                              } else
                                                return validate451.errors = [{ instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                            var valid0 = _errs42 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.inReplyTo !== void 0) {
                                              let data21 = data.inReplyTo, _errs45 = errors, _errs46 = errors, valid7 = !1, passing2 = null, _errs47 = errors;
                                              validate440(data21, { instancePath: instancePath + "/inReplyTo", parentData: data, parentDataProperty: "inReplyTo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors), errors = vErrors.length);
                                              var _valid2 = _errs47 === errors;
                                              _valid2 && (valid7 = !0, passing2 = 0);
                                              let _errs48 = errors;
                                              if (data21 !== null) {
                                                let err4 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                              }
                                              var _valid2 = _errs48 === errors;
                                              if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
                                                errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
                                              else {
                                                let err5 = { instancePath: instancePath + "/inReplyTo", schemaPath: "#/properties/inReplyTo/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                                                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate451.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs45 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.singleValueExtendedProperties !== void 0) {
                                                let data22 = data.singleValueExtendedProperties, _errs50 = errors;
                                                if (errors === _errs50)
                                                  if (Array.isArray(data22)) {
                                                    var valid8 = !0;
                                                    let len4 = data22.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                      let _errs52 = errors;
                                                      validate446(data22[i4], { instancePath: instancePath + "/singleValueExtendedProperties/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors), errors = vErrors.length);
                                                      var valid8 = _errs52 === errors;
                                                      if (!valid8)
                                                        break;
                                                    }
                                                  } else
                                                    return validate451.errors = [{ instancePath: instancePath + "/singleValueExtendedProperties", schemaPath: "#/properties/singleValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid0 = _errs50 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0)
                                                if (data.multiValueExtendedProperties !== void 0) {
                                                  let data24 = data.multiValueExtendedProperties, _errs53 = errors;
                                                  if (errors === _errs53)
                                                    if (Array.isArray(data24)) {
                                                      var valid9 = !0;
                                                      let len5 = data24.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        let _errs55 = errors;
                                                        validate448(data24[i5], { instancePath: instancePath + "/multiValueExtendedProperties/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length);
                                                        var valid9 = _errs55 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    } else
                                                      return validate451.errors = [{ instancePath: instancePath + "/multiValueExtendedProperties", schemaPath: "#/properties/multiValueExtendedProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var valid0 = _errs53 === errors;
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
    } else
      return validate451.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate451.errors = vErrors, errors === 0;
}
validate451.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_attachmentCollection = validate462;
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate462.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate462.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate462.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                      validate428(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate462.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate462.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate462.errors = vErrors, errors === 0;
}
validate462.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_directoryObjectCollection = validate466;
var schema160 = { type: "object", title: "user", description: "A user of the tenant, with the properties that a list of senders answers. All but the id are null, or missing, for an app that may not read users.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.user", description: "Says that this is a user." }, id: { type: "string", readOnly: !0, description: "The user's id." }, displayName: { type: ["string", "null"], description: "The display name." }, givenName: { type: ["string", "null"], description: "The first name." }, surname: { type: ["string", "null"], description: "The last name." }, mail: { type: ["string", "null"], description: "The e-mail address." }, userPrincipalName: { type: ["string", "null"], description: "The name to sign in with." }, jobTitle: { type: ["string", "null"], description: "The job title." }, businessPhones: { type: "array", description: "The business telephone numbers.", items: { type: "string" } }, mobilePhone: { type: ["string", "null"], description: "The mobile telephone number." }, officeLocation: { type: ["string", "null"], description: "Where the office is." }, preferredLanguage: { type: ["string", "null"], description: "The language, such as `en-US`." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate470(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate470.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate470.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema160.properties, key0) || pattern3.test(key0))) {
            return validate470.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate470.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.user")
              return validate470.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.user" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate470.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate470.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema160.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.givenName !== void 0) {
                  let data3 = data.givenName, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate470.errors = [{ instancePath: instancePath + "/givenName", schemaPath: "#/properties/givenName/type", keyword: "type", params: { type: schema160.properties.givenName.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.surname !== void 0) {
                    let data4 = data.surname, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate470.errors = [{ instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: schema160.properties.surname.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.mail !== void 0) {
                      let data5 = data.mail, _errs12 = errors;
                      if (typeof data5 != "string" && data5 !== null)
                        return validate470.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: schema160.properties.mail.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.userPrincipalName !== void 0) {
                        let data6 = data.userPrincipalName, _errs14 = errors;
                        if (typeof data6 != "string" && data6 !== null)
                          return validate470.errors = [{ instancePath: instancePath + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/type", keyword: "type", params: { type: schema160.properties.userPrincipalName.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.jobTitle !== void 0) {
                          let data7 = data.jobTitle, _errs16 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate470.errors = [{ instancePath: instancePath + "/jobTitle", schemaPath: "#/properties/jobTitle/type", keyword: "type", params: { type: schema160.properties.jobTitle.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.businessPhones !== void 0) {
                            let data8 = data.businessPhones, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data8)) {
                                var valid1 = !0;
                                let len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs20 = errors;
                                  if (typeof data8[i0] != "string")
                                    return validate470.errors = [{ instancePath: instancePath + "/businessPhones/" + i0, schemaPath: "#/properties/businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid1 = _errs20 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate470.errors = [{ instancePath: instancePath + "/businessPhones", schemaPath: "#/properties/businessPhones/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.mobilePhone !== void 0) {
                              let data10 = data.mobilePhone, _errs22 = errors;
                              if (typeof data10 != "string" && data10 !== null)
                                return validate470.errors = [{ instancePath: instancePath + "/mobilePhone", schemaPath: "#/properties/mobilePhone/type", keyword: "type", params: { type: schema160.properties.mobilePhone.type }, message: "must be string,null" }], !1;
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.officeLocation !== void 0) {
                                let data11 = data.officeLocation, _errs24 = errors;
                                if (typeof data11 != "string" && data11 !== null)
                                  return validate470.errors = [{ instancePath: instancePath + "/officeLocation", schemaPath: "#/properties/officeLocation/type", keyword: "type", params: { type: schema160.properties.officeLocation.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs24 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.preferredLanguage !== void 0) {
                                  let data12 = data.preferredLanguage, _errs26 = errors;
                                  if (typeof data12 != "string" && data12 !== null)
                                    return validate470.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: schema160.properties.preferredLanguage.type }, message: "must be string,null" }], !1;
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
              }
            }
          }
        }
      }
    } else
      return validate470.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate470.errors = vErrors, errors === 0;
}
validate470.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema161 = { type: "object", title: "group", description: "A group of the tenant, with the properties that a list of senders answers. All but the id are null, or missing, for an app that may not read groups.", required: ["@odata.type", "id"], properties: { "@odata.type": { type: "string", const: "#microsoft.graph.group", description: "Says that this is a group." }, id: { type: "string", readOnly: !0, description: "The group's id." }, displayName: { type: ["string", "null"], description: "The display name." }, description: { type: ["string", "null"], description: "What the group is for." }, createdDateTime: { type: ["string", "null"], format: "date-time", readOnly: !0, description: "When the group was created." }, groupTypes: { type: "array", description: "`Unified` for a Microsoft 365 group, empty for a security or distribution group.", items: { type: "string" } }, mail: { type: ["string", "null"], readOnly: !0, description: "The e-mail address." }, mailEnabled: { type: ["boolean", "null"], description: "Whether the group has an e-mail address." }, mailNickname: { type: ["string", "null"], description: "The e-mail alias." }, securityEnabled: { type: ["boolean", "null"], description: "Whether the group is a security group." }, visibility: { type: ["string", "null"], description: "Who may join and see the group, such as `Private` or `Public`." } }, patternProperties: { "^[^@]*@(odata|microsoft[.]graph)[.]": {} }, additionalProperties: !1 };
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate471.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@odata.type"] === void 0 && (missing0 = "@odata.type") || data.id === void 0 && (missing0 = "id"))
        return validate471.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(func1.call(schema161.properties, key0) || pattern3.test(key0))) {
            return validate471.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["@odata.type"] !== void 0) {
            let data0 = data["@odata.type"], _errs2 = errors;
            if (typeof data0 != "string")
              return validate471.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data0 !== "#microsoft.graph.group")
              return validate471.errors = [{ instancePath: instancePath + "/@odata.type", schemaPath: "#/properties/%40odata.type/const", keyword: "const", params: { allowedValue: "#microsoft.graph.group" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs4 = errors;
              if (typeof data.id != "string")
                return validate471.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.displayName !== void 0) {
                let data2 = data.displayName, _errs6 = errors;
                if (typeof data2 != "string" && data2 !== null)
                  return validate471.errors = [{ instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema161.properties.displayName.type }, message: "must be string,null" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.description !== void 0) {
                  let data3 = data.description, _errs8 = errors;
                  if (typeof data3 != "string" && data3 !== null)
                    return validate471.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema161.properties.description.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdDateTime !== void 0) {
                    let data4 = data.createdDateTime, _errs10 = errors;
                    if (typeof data4 != "string" && data4 !== null)
                      return validate471.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema161.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                    if (errors === _errs10 && errors === _errs10 && typeof data4 == "string" && !formats2.validate(data4))
                      return validate471.errors = [{ instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.groupTypes !== void 0) {
                      let data5 = data.groupTypes, _errs12 = errors;
                      if (errors === _errs12)
                        if (Array.isArray(data5)) {
                          var valid1 = !0;
                          let len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs14 = errors;
                            if (typeof data5[i0] != "string")
                              return validate471.errors = [{ instancePath: instancePath + "/groupTypes/" + i0, schemaPath: "#/properties/groupTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs14 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate471.errors = [{ instancePath: instancePath + "/groupTypes", schemaPath: "#/properties/groupTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.mail !== void 0) {
                        let data7 = data.mail, _errs16 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate471.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: schema161.properties.mail.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.mailEnabled !== void 0) {
                          let data8 = data.mailEnabled, _errs18 = errors;
                          if (typeof data8 != "boolean" && data8 !== null)
                            return validate471.errors = [{ instancePath: instancePath + "/mailEnabled", schemaPath: "#/properties/mailEnabled/type", keyword: "type", params: { type: schema161.properties.mailEnabled.type }, message: "must be boolean,null" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mailNickname !== void 0) {
                            let data9 = data.mailNickname, _errs20 = errors;
                            if (typeof data9 != "string" && data9 !== null)
                              return validate471.errors = [{ instancePath: instancePath + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: schema161.properties.mailNickname.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.securityEnabled !== void 0) {
                              let data10 = data.securityEnabled, _errs22 = errors;
                              if (typeof data10 != "boolean" && data10 !== null)
                                return validate471.errors = [{ instancePath: instancePath + "/securityEnabled", schemaPath: "#/properties/securityEnabled/type", keyword: "type", params: { type: schema161.properties.securityEnabled.type }, message: "must be boolean,null" }], !1;
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.visibility !== void 0) {
                                let data11 = data.visibility, _errs24 = errors;
                                if (typeof data11 != "string" && data11 !== null)
                                  return validate471.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: schema161.properties.visibility.type }, message: "must be string,null" }], !1;
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
      return validate471.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate471.errors = vErrors, errors === 0;
}
validate471.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate469.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data["@odata.type"];
      if (typeof tag0 == "string")
        if (tag0 === "#microsoft.graph.user") {
          validate470(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors), errors = vErrors.length);
          var props0 = !0;
        } else if (tag0 === "#microsoft.graph.group")
          validate471(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
        else
          return validate469.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "@odata.type", tagValue: tag0 }, message: 'value of tag "@odata.type" must be in oneOf' }], !1;
      else
        return validate469.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "@odata.type", tagValue: tag0 }, message: 'tag "@odata.type" must be string' }], !1;
    } else
      return validate469.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate469.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate469.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate466.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate466.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "@odata.context" || key0 === "@odata.nextLink" || key0 === "value" || pattern3.test(key0))) {
            return validate466.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                      validate469(data2[i0], { instancePath: instancePath + "/value/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate466.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate466.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate466.errors = vErrors, errors === 0;
}
validate466.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var s_batchResponse = validate475;
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate476.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status"))
        return validate476.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "status" || key0 === "headers" || key0 === "body" || pattern3.test(key0))) {
            return validate476.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate476.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.status !== void 0) {
              let data1 = data.status, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
                return validate476.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number") {
                if (data1 > 599 || isNaN(data1))
                  return validate476.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
                if (data1 < 100 || isNaN(data1))
                  return validate476.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
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
                        return validate476.errors = [{ instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate476.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate476.errors = vErrors, !1;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate476.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate476.errors = vErrors, errors === 0;
}
validate476.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate475.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.responses === void 0 && (missing0 = "responses"))
        return validate475.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "responses" || pattern3.test(key0))) {
            return validate475.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
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
                validate476(data0[i0], { instancePath: instancePath + "/responses/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors), errors = vErrors.length);
                var valid1 = _errs4 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate475.errors = [{ instancePath: instancePath + "/responses", schemaPath: "#/properties/responses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      }
    } else
      return validate475.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate475.errors = vErrors, errors === 0;
}
validate475.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var stdin_default = { "listChats.200": s_chatCollection, "listChats.400": s_odataError, "listChats.401": s_odataError, "listChats.403": s_odataError, "listChats.429": s_odataError, "listChats.500": s_odataError, "listChats.503": s_odataError, "listChats.default": s_odataError, "createChat.201": s_chat, "createChat.400": s_odataError, "createChat.401": s_odataError, "createChat.403": s_odataError, "createChat.404": s_odataError, "createChat.413": s_odataError, "createChat.415": s_odataError, "createChat.429": s_odataError, "createChat.500": s_odataError, "createChat.503": s_odataError, "createChat.default": s_odataError, "getChat.200": s_chat, "getChat.400": s_odataError, "getChat.401": s_odataError, "getChat.403": s_odataError, "getChat.404": s_odataError, "getChat.429": s_odataError, "getChat.500": s_odataError, "getChat.503": s_odataError, "getChat.default": s_odataError, "updateChat.200": s_chat, "updateChat.400": s_odataError, "updateChat.401": s_odataError, "updateChat.403": s_odataError, "updateChat.404": s_odataError, "updateChat.413": s_odataError, "updateChat.415": s_odataError, "updateChat.429": s_odataError, "updateChat.500": s_odataError, "updateChat.503": s_odataError, "updateChat.default": s_odataError, "deleteChat.400": s_odataError, "deleteChat.401": s_odataError, "deleteChat.403": s_odataError, "deleteChat.404": s_odataError, "deleteChat.429": s_odataError, "deleteChat.500": s_odataError, "deleteChat.503": s_odataError, "deleteChat.default": s_odataError, "hideChatForUser.400": s_odataError, "hideChatForUser.401": s_odataError, "hideChatForUser.403": s_odataError, "hideChatForUser.404": s_odataError, "hideChatForUser.413": s_odataError, "hideChatForUser.415": s_odataError, "hideChatForUser.429": s_odataError, "hideChatForUser.500": s_odataError, "hideChatForUser.503": s_odataError, "hideChatForUser.default": s_odataError, "unhideChatForUser.400": s_odataError, "unhideChatForUser.401": s_odataError, "unhideChatForUser.403": s_odataError, "unhideChatForUser.404": s_odataError, "unhideChatForUser.413": s_odataError, "unhideChatForUser.415": s_odataError, "unhideChatForUser.429": s_odataError, "unhideChatForUser.500": s_odataError, "unhideChatForUser.503": s_odataError, "unhideChatForUser.default": s_odataError, "markChatReadForUser.400": s_odataError, "markChatReadForUser.401": s_odataError, "markChatReadForUser.403": s_odataError, "markChatReadForUser.404": s_odataError, "markChatReadForUser.413": s_odataError, "markChatReadForUser.415": s_odataError, "markChatReadForUser.429": s_odataError, "markChatReadForUser.500": s_odataError, "markChatReadForUser.503": s_odataError, "markChatReadForUser.default": s_odataError, "markChatUnreadForUser.400": s_odataError, "markChatUnreadForUser.401": s_odataError, "markChatUnreadForUser.403": s_odataError, "markChatUnreadForUser.404": s_odataError, "markChatUnreadForUser.413": s_odataError, "markChatUnreadForUser.415": s_odataError, "markChatUnreadForUser.429": s_odataError, "markChatUnreadForUser.500": s_odataError, "markChatUnreadForUser.503": s_odataError, "markChatUnreadForUser.default": s_odataError, "removeAllAccessForUser.400": s_odataError, "removeAllAccessForUser.401": s_odataError, "removeAllAccessForUser.403": s_odataError, "removeAllAccessForUser.404": s_odataError, "removeAllAccessForUser.413": s_odataError, "removeAllAccessForUser.415": s_odataError, "removeAllAccessForUser.429": s_odataError, "removeAllAccessForUser.500": s_odataError, "removeAllAccessForUser.503": s_odataError, "removeAllAccessForUser.default": s_odataError, "startChatMigration.400": s_odataError, "startChatMigration.401": s_odataError, "startChatMigration.403": s_odataError, "startChatMigration.404": s_odataError, "startChatMigration.413": s_odataError, "startChatMigration.415": s_odataError, "startChatMigration.429": s_odataError, "startChatMigration.500": s_odataError, "startChatMigration.503": s_odataError, "startChatMigration.default": s_odataError, "completeChatMigration.400": s_odataError, "completeChatMigration.401": s_odataError, "completeChatMigration.403": s_odataError, "completeChatMigration.404": s_odataError, "completeChatMigration.429": s_odataError, "completeChatMigration.500": s_odataError, "completeChatMigration.503": s_odataError, "completeChatMigration.default": s_odataError, "listMyChats.200": s_chatCollection, "listMyChats.400": s_odataError, "listMyChats.401": s_odataError, "listMyChats.403": s_odataError, "listMyChats.429": s_odataError, "listMyChats.500": s_odataError, "listMyChats.503": s_odataError, "listMyChats.default": s_odataError, "getMyChat.200": s_chat, "getMyChat.400": s_odataError, "getMyChat.401": s_odataError, "getMyChat.403": s_odataError, "getMyChat.404": s_odataError, "getMyChat.429": s_odataError, "getMyChat.500": s_odataError, "getMyChat.503": s_odataError, "getMyChat.default": s_odataError, "listUserChats.200": s_chatCollection, "listUserChats.400": s_odataError, "listUserChats.401": s_odataError, "listUserChats.403": s_odataError, "listUserChats.404": s_odataError, "listUserChats.429": s_odataError, "listUserChats.500": s_odataError, "listUserChats.503": s_odataError, "listUserChats.default": s_odataError, "getUserChat.200": s_chat, "getUserChat.400": s_odataError, "getUserChat.401": s_odataError, "getUserChat.403": s_odataError, "getUserChat.404": s_odataError, "getUserChat.429": s_odataError, "getUserChat.500": s_odataError, "getUserChat.503": s_odataError, "getUserChat.default": s_odataError, "getChatForUserApp.200": s_chat, "getChatForUserApp.400": s_odataError, "getChatForUserApp.401": s_odataError, "getChatForUserApp.403": s_odataError, "getChatForUserApp.404": s_odataError, "getChatForUserApp.429": s_odataError, "getChatForUserApp.500": s_odataError, "getChatForUserApp.503": s_odataError, "getChatForUserApp.default": s_odataError, "getDeletedChat.200": s_deletedChat, "getDeletedChat.400": s_odataError, "getDeletedChat.401": s_odataError, "getDeletedChat.403": s_odataError, "getDeletedChat.404": s_odataError, "getDeletedChat.429": s_odataError, "getDeletedChat.500": s_odataError, "getDeletedChat.503": s_odataError, "getDeletedChat.default": s_odataError, "undoDeleteChat.400": s_odataError, "undoDeleteChat.401": s_odataError, "undoDeleteChat.403": s_odataError, "undoDeleteChat.404": s_odataError, "undoDeleteChat.429": s_odataError, "undoDeleteChat.500": s_odataError, "undoDeleteChat.503": s_odataError, "undoDeleteChat.default": s_odataError, "listChatMembers.200": s_conversationMemberCollection, "listChatMembers.400": s_odataError, "listChatMembers.401": s_odataError, "listChatMembers.403": s_odataError, "listChatMembers.404": s_odataError, "listChatMembers.429": s_odataError, "listChatMembers.500": s_odataError, "listChatMembers.503": s_odataError, "listChatMembers.default": s_odataError, "addChatMember.400": s_odataError, "addChatMember.401": s_odataError, "addChatMember.403": s_odataError, "addChatMember.404": s_odataError, "addChatMember.413": s_odataError, "addChatMember.415": s_odataError, "addChatMember.429": s_odataError, "addChatMember.500": s_odataError, "addChatMember.503": s_odataError, "addChatMember.default": s_odataError, "getChatMember.200": s_conversationMember, "getChatMember.400": s_odataError, "getChatMember.401": s_odataError, "getChatMember.403": s_odataError, "getChatMember.404": s_odataError, "getChatMember.429": s_odataError, "getChatMember.500": s_odataError, "getChatMember.503": s_odataError, "getChatMember.default": s_odataError, "removeChatMember.400": s_odataError, "removeChatMember.401": s_odataError, "removeChatMember.403": s_odataError, "removeChatMember.404": s_odataError, "removeChatMember.429": s_odataError, "removeChatMember.500": s_odataError, "removeChatMember.503": s_odataError, "removeChatMember.default": s_odataError, "listUserChatMembers.200": s_conversationMemberCollection, "listUserChatMembers.400": s_odataError, "listUserChatMembers.401": s_odataError, "listUserChatMembers.403": s_odataError, "listUserChatMembers.404": s_odataError, "listUserChatMembers.429": s_odataError, "listUserChatMembers.500": s_odataError, "listUserChatMembers.503": s_odataError, "listUserChatMembers.default": s_odataError, "getUserChatMember.200": s_conversationMember, "getUserChatMember.400": s_odataError, "getUserChatMember.401": s_odataError, "getUserChatMember.403": s_odataError, "getUserChatMember.404": s_odataError, "getUserChatMember.429": s_odataError, "getUserChatMember.500": s_odataError, "getUserChatMember.503": s_odataError, "getUserChatMember.default": s_odataError, "listChatMessages.200": s_chatMessageCollection, "listChatMessages.400": s_odataError, "listChatMessages.401": s_odataError, "listChatMessages.403": s_odataError, "listChatMessages.404": s_odataError, "listChatMessages.429": s_odataError, "listChatMessages.500": s_odataError, "listChatMessages.503": s_odataError, "listChatMessages.default": s_odataError, "sendChatMessage.201": s_chatMessage, "sendChatMessage.400": s_odataError, "sendChatMessage.401": s_odataError, "sendChatMessage.403": s_odataError, "sendChatMessage.404": s_odataError, "sendChatMessage.413": s_odataError, "sendChatMessage.415": s_odataError, "sendChatMessage.429": s_odataError, "sendChatMessage.500": s_odataError, "sendChatMessage.503": s_odataError, "sendChatMessage.default": s_odataError, "listMyChatMessages.200": s_chatMessageCollection, "listMyChatMessages.400": s_odataError, "listMyChatMessages.401": s_odataError, "listMyChatMessages.403": s_odataError, "listMyChatMessages.404": s_odataError, "listMyChatMessages.429": s_odataError, "listMyChatMessages.500": s_odataError, "listMyChatMessages.503": s_odataError, "listMyChatMessages.default": s_odataError, "listUserChatMessages.200": s_chatMessageCollection, "listUserChatMessages.400": s_odataError, "listUserChatMessages.401": s_odataError, "listUserChatMessages.403": s_odataError, "listUserChatMessages.404": s_odataError, "listUserChatMessages.429": s_odataError, "listUserChatMessages.500": s_odataError, "listUserChatMessages.503": s_odataError, "listUserChatMessages.default": s_odataError, "getChatMessage.200": s_chatMessage, "getChatMessage.400": s_odataError, "getChatMessage.401": s_odataError, "getChatMessage.403": s_odataError, "getChatMessage.404": s_odataError, "getChatMessage.429": s_odataError, "getChatMessage.500": s_odataError, "getChatMessage.503": s_odataError, "getChatMessage.default": s_odataError, "updateChatMessage.400": s_odataError, "updateChatMessage.401": s_odataError, "updateChatMessage.402": s_odataError, "updateChatMessage.403": s_odataError, "updateChatMessage.404": s_odataError, "updateChatMessage.413": s_odataError, "updateChatMessage.415": s_odataError, "updateChatMessage.429": s_odataError, "updateChatMessage.500": s_odataError, "updateChatMessage.503": s_odataError, "updateChatMessage.default": s_odataError, "getMyChatMessage.200": s_chatMessage, "getMyChatMessage.400": s_odataError, "getMyChatMessage.401": s_odataError, "getMyChatMessage.403": s_odataError, "getMyChatMessage.404": s_odataError, "getMyChatMessage.429": s_odataError, "getMyChatMessage.500": s_odataError, "getMyChatMessage.503": s_odataError, "getMyChatMessage.default": s_odataError, "getUserChatMessage.200": s_chatMessage, "getUserChatMessage.400": s_odataError, "getUserChatMessage.401": s_odataError, "getUserChatMessage.403": s_odataError, "getUserChatMessage.404": s_odataError, "getUserChatMessage.429": s_odataError, "getUserChatMessage.500": s_odataError, "getUserChatMessage.503": s_odataError, "getUserChatMessage.default": s_odataError, "softDeleteChatMessage.400": s_odataError, "softDeleteChatMessage.401": s_odataError, "softDeleteChatMessage.403": s_odataError, "softDeleteChatMessage.404": s_odataError, "softDeleteChatMessage.429": s_odataError, "softDeleteChatMessage.500": s_odataError, "softDeleteChatMessage.503": s_odataError, "softDeleteChatMessage.default": s_odataError, "undoSoftDeleteChatMessage.400": s_odataError, "undoSoftDeleteChatMessage.401": s_odataError, "undoSoftDeleteChatMessage.403": s_odataError, "undoSoftDeleteChatMessage.404": s_odataError, "undoSoftDeleteChatMessage.429": s_odataError, "undoSoftDeleteChatMessage.500": s_odataError, "undoSoftDeleteChatMessage.503": s_odataError, "undoSoftDeleteChatMessage.default": s_odataError, "setChatMessageReaction.400": s_odataError, "setChatMessageReaction.401": s_odataError, "setChatMessageReaction.403": s_odataError, "setChatMessageReaction.404": s_odataError, "setChatMessageReaction.413": s_odataError, "setChatMessageReaction.415": s_odataError, "setChatMessageReaction.429": s_odataError, "setChatMessageReaction.500": s_odataError, "setChatMessageReaction.503": s_odataError, "setChatMessageReaction.default": s_odataError, "unsetChatMessageReaction.400": s_odataError, "unsetChatMessageReaction.401": s_odataError, "unsetChatMessageReaction.403": s_odataError, "unsetChatMessageReaction.404": s_odataError, "unsetChatMessageReaction.413": s_odataError, "unsetChatMessageReaction.415": s_odataError, "unsetChatMessageReaction.429": s_odataError, "unsetChatMessageReaction.500": s_odataError, "unsetChatMessageReaction.503": s_odataError, "unsetChatMessageReaction.default": s_odataError, "replyWithQuote.201": s_chatMessage, "replyWithQuote.400": s_odataError, "replyWithQuote.401": s_odataError, "replyWithQuote.403": s_odataError, "replyWithQuote.404": s_odataError, "replyWithQuote.413": s_odataError, "replyWithQuote.415": s_odataError, "replyWithQuote.429": s_odataError, "replyWithQuote.500": s_odataError, "replyWithQuote.503": s_odataError, "replyWithQuote.default": s_odataError, "listHostedContents.200": s_chatMessageHostedContentCollection, "listHostedContents.400": s_odataError, "listHostedContents.401": s_odataError, "listHostedContents.403": s_odataError, "listHostedContents.404": s_odataError, "listHostedContents.429": s_odataError, "listHostedContents.500": s_odataError, "listHostedContents.503": s_odataError, "listHostedContents.default": s_odataError, "listUserHostedContents.200": s_chatMessageHostedContentCollection, "listUserHostedContents.400": s_odataError, "listUserHostedContents.401": s_odataError, "listUserHostedContents.403": s_odataError, "listUserHostedContents.404": s_odataError, "listUserHostedContents.429": s_odataError, "listUserHostedContents.500": s_odataError, "listUserHostedContents.503": s_odataError, "listUserHostedContents.default": s_odataError, "getHostedContent.200": s_chatMessageHostedContent, "getHostedContent.400": s_odataError, "getHostedContent.401": s_odataError, "getHostedContent.403": s_odataError, "getHostedContent.404": s_odataError, "getHostedContent.429": s_odataError, "getHostedContent.500": s_odataError, "getHostedContent.503": s_odataError, "getHostedContent.default": s_odataError, "getHostedContentValue.400": s_odataError, "getHostedContentValue.401": s_odataError, "getHostedContentValue.403": s_odataError, "getHostedContentValue.404": s_odataError, "getHostedContentValue.429": s_odataError, "getHostedContentValue.500": s_odataError, "getHostedContentValue.503": s_odataError, "getHostedContentValue.default": s_odataError, "getAllMessages.200": s_chatMessageCollection, "getAllMessages.400": s_odataError, "getAllMessages.401": s_odataError, "getAllMessages.403": s_odataError, "getAllMessages.404": s_odataError, "getAllMessages.429": s_odataError, "getAllMessages.500": s_odataError, "getAllMessages.503": s_odataError, "getAllMessages.default": s_odataError, "deltaChatMessages.200": s_chatMessageDeltaCollection, "deltaChatMessages.400": s_odataError, "deltaChatMessages.401": s_odataError, "deltaChatMessages.403": s_odataError, "deltaChatMessages.404": s_odataError, "deltaChatMessages.429": s_odataError, "deltaChatMessages.500": s_odataError, "deltaChatMessages.503": s_odataError, "deltaChatMessages.default": s_odataError, "getAllRetainedMessages.200": s_chatMessageCollection, "getAllRetainedMessages.400": s_odataError, "getAllRetainedMessages.401": s_odataError, "getAllRetainedMessages.403": s_odataError, "getAllRetainedMessages.404": s_odataError, "getAllRetainedMessages.429": s_odataError, "getAllRetainedMessages.500": s_odataError, "getAllRetainedMessages.503": s_odataError, "getAllRetainedMessages.default": s_odataError, "listPinnedMessages.200": s_pinnedChatMessageInfoCollection, "listPinnedMessages.400": s_odataError, "listPinnedMessages.401": s_odataError, "listPinnedMessages.403": s_odataError, "listPinnedMessages.404": s_odataError, "listPinnedMessages.429": s_odataError, "listPinnedMessages.500": s_odataError, "listPinnedMessages.503": s_odataError, "listPinnedMessages.default": s_odataError, "pinMessage.201": s_pinnedChatMessageInfo, "pinMessage.400": s_odataError, "pinMessage.401": s_odataError, "pinMessage.403": s_odataError, "pinMessage.404": s_odataError, "pinMessage.413": s_odataError, "pinMessage.415": s_odataError, "pinMessage.429": s_odataError, "pinMessage.500": s_odataError, "pinMessage.503": s_odataError, "pinMessage.default": s_odataError, "unpinMessage.400": s_odataError, "unpinMessage.401": s_odataError, "unpinMessage.403": s_odataError, "unpinMessage.404": s_odataError, "unpinMessage.429": s_odataError, "unpinMessage.500": s_odataError, "unpinMessage.503": s_odataError, "unpinMessage.default": s_odataError, "listChatApps.200": s_teamsAppInstallationCollection, "listChatApps.400": s_odataError, "listChatApps.401": s_odataError, "listChatApps.403": s_odataError, "listChatApps.404": s_odataError, "listChatApps.429": s_odataError, "listChatApps.500": s_odataError, "listChatApps.503": s_odataError, "listChatApps.default": s_odataError, "addChatApp.400": s_odataError, "addChatApp.401": s_odataError, "addChatApp.403": s_odataError, "addChatApp.404": s_odataError, "addChatApp.409": s_odataError, "addChatApp.413": s_odataError, "addChatApp.415": s_odataError, "addChatApp.429": s_odataError, "addChatApp.500": s_odataError, "addChatApp.503": s_odataError, "addChatApp.default": s_odataError, "getChatApp.200": s_teamsAppInstallation, "getChatApp.400": s_odataError, "getChatApp.401": s_odataError, "getChatApp.403": s_odataError, "getChatApp.404": s_odataError, "getChatApp.429": s_odataError, "getChatApp.500": s_odataError, "getChatApp.503": s_odataError, "getChatApp.default": s_odataError, "removeChatApp.400": s_odataError, "removeChatApp.401": s_odataError, "removeChatApp.403": s_odataError, "removeChatApp.404": s_odataError, "removeChatApp.429": s_odataError, "removeChatApp.500": s_odataError, "removeChatApp.503": s_odataError, "removeChatApp.default": s_odataError, "upgradeChatApp.400": s_odataError, "upgradeChatApp.401": s_odataError, "upgradeChatApp.403": s_odataError, "upgradeChatApp.404": s_odataError, "upgradeChatApp.413": s_odataError, "upgradeChatApp.415": s_odataError, "upgradeChatApp.429": s_odataError, "upgradeChatApp.500": s_odataError, "upgradeChatApp.503": s_odataError, "upgradeChatApp.default": s_odataError, "listChatPermissionGrants.200": s_resourceSpecificPermissionGrantCollection, "listChatPermissionGrants.400": s_odataError, "listChatPermissionGrants.401": s_odataError, "listChatPermissionGrants.403": s_odataError, "listChatPermissionGrants.404": s_odataError, "listChatPermissionGrants.429": s_odataError, "listChatPermissionGrants.500": s_odataError, "listChatPermissionGrants.503": s_odataError, "listChatPermissionGrants.default": s_odataError, "sendActivityNotificationInChat.400": s_odataError, "sendActivityNotificationInChat.401": s_odataError, "sendActivityNotificationInChat.403": s_odataError, "sendActivityNotificationInChat.404": s_odataError, "sendActivityNotificationInChat.409": s_odataError, "sendActivityNotificationInChat.413": s_odataError, "sendActivityNotificationInChat.415": s_odataError, "sendActivityNotificationInChat.429": s_odataError, "sendActivityNotificationInChat.500": s_odataError, "sendActivityNotificationInChat.503": s_odataError, "sendActivityNotificationInChat.default": s_odataError, "listChatTabs.200": s_teamsTabCollection, "listChatTabs.400": s_odataError, "listChatTabs.401": s_odataError, "listChatTabs.403": s_odataError, "listChatTabs.404": s_odataError, "listChatTabs.429": s_odataError, "listChatTabs.500": s_odataError, "listChatTabs.503": s_odataError, "listChatTabs.default": s_odataError, "addChatTab.201": s_teamsTab, "addChatTab.400": s_odataError, "addChatTab.401": s_odataError, "addChatTab.403": s_odataError, "addChatTab.404": s_odataError, "addChatTab.413": s_odataError, "addChatTab.415": s_odataError, "addChatTab.429": s_odataError, "addChatTab.500": s_odataError, "addChatTab.503": s_odataError, "addChatTab.default": s_odataError, "getChatTab.200": s_teamsTab, "getChatTab.400": s_odataError, "getChatTab.401": s_odataError, "getChatTab.403": s_odataError, "getChatTab.404": s_odataError, "getChatTab.429": s_odataError, "getChatTab.500": s_odataError, "getChatTab.503": s_odataError, "getChatTab.default": s_odataError, "updateChatTab.200": s_teamsTab, "updateChatTab.400": s_odataError, "updateChatTab.401": s_odataError, "updateChatTab.403": s_odataError, "updateChatTab.404": s_odataError, "updateChatTab.413": s_odataError, "updateChatTab.415": s_odataError, "updateChatTab.429": s_odataError, "updateChatTab.500": s_odataError, "updateChatTab.503": s_odataError, "updateChatTab.default": s_odataError, "removeChatTab.400": s_odataError, "removeChatTab.401": s_odataError, "removeChatTab.403": s_odataError, "removeChatTab.404": s_odataError, "removeChatTab.429": s_odataError, "removeChatTab.500": s_odataError, "removeChatTab.503": s_odataError, "removeChatTab.default": s_odataError, "listConversations.200": s_conversationCollection, "listConversations.400": s_odataError, "listConversations.401": s_odataError, "listConversations.403": s_odataError, "listConversations.404": s_odataError, "listConversations.429": s_odataError, "listConversations.500": s_odataError, "listConversations.503": s_odataError, "listConversations.default": s_odataError, "createConversation.201": s_conversation, "createConversation.400": s_odataError, "createConversation.401": s_odataError, "createConversation.403": s_odataError, "createConversation.404": s_odataError, "createConversation.413": s_odataError, "createConversation.415": s_odataError, "createConversation.429": s_odataError, "createConversation.500": s_odataError, "createConversation.503": s_odataError, "createConversation.default": s_odataError, "getConversation.200": s_conversation, "getConversation.400": s_odataError, "getConversation.401": s_odataError, "getConversation.403": s_odataError, "getConversation.404": s_odataError, "getConversation.429": s_odataError, "getConversation.500": s_odataError, "getConversation.503": s_odataError, "getConversation.default": s_odataError, "createConversationWithId.201": s_conversationValue, "createConversationWithId.400": s_odataError, "createConversationWithId.401": s_odataError, "createConversationWithId.403": s_odataError, "createConversationWithId.404": s_odataError, "createConversationWithId.409": s_odataError, "createConversationWithId.413": s_odataError, "createConversationWithId.415": s_odataError, "createConversationWithId.429": s_odataError, "createConversationWithId.500": s_odataError, "createConversationWithId.503": s_odataError, "createConversationWithId.default": s_odataError, "deleteConversation.400": s_odataError, "deleteConversation.401": s_odataError, "deleteConversation.403": s_odataError, "deleteConversation.404": s_odataError, "deleteConversation.429": s_odataError, "deleteConversation.500": s_odataError, "deleteConversation.503": s_odataError, "deleteConversation.default": s_odataError, "listConversationThreads.200": s_conversationThreadCollection, "listConversationThreads.400": s_odataError, "listConversationThreads.401": s_odataError, "listConversationThreads.403": s_odataError, "listConversationThreads.404": s_odataError, "listConversationThreads.429": s_odataError, "listConversationThreads.500": s_odataError, "listConversationThreads.503": s_odataError, "listConversationThreads.default": s_odataError, "createConversationThread.201": s_conversationThread, "createConversationThread.400": s_odataError, "createConversationThread.401": s_odataError, "createConversationThread.403": s_odataError, "createConversationThread.404": s_odataError, "createConversationThread.413": s_odataError, "createConversationThread.415": s_odataError, "createConversationThread.429": s_odataError, "createConversationThread.500": s_odataError, "createConversationThread.503": s_odataError, "createConversationThread.default": s_odataError, "listThreads.200": s_conversationThreadCollection, "listThreads.400": s_odataError, "listThreads.401": s_odataError, "listThreads.403": s_odataError, "listThreads.404": s_odataError, "listThreads.429": s_odataError, "listThreads.500": s_odataError, "listThreads.503": s_odataError, "listThreads.default": s_odataError, "createThread.201": s_conversationThread, "createThread.400": s_odataError, "createThread.401": s_odataError, "createThread.403": s_odataError, "createThread.404": s_odataError, "createThread.413": s_odataError, "createThread.415": s_odataError, "createThread.429": s_odataError, "createThread.500": s_odataError, "createThread.503": s_odataError, "createThread.default": s_odataError, "getThread.200": s_conversationThread, "getThread.400": s_odataError, "getThread.401": s_odataError, "getThread.403": s_odataError, "getThread.404": s_odataError, "getThread.429": s_odataError, "getThread.500": s_odataError, "getThread.503": s_odataError, "getThread.default": s_odataError, "updateThread.200": s_conversationThread, "updateThread.400": s_odataError, "updateThread.401": s_odataError, "updateThread.403": s_odataError, "updateThread.404": s_odataError, "updateThread.413": s_odataError, "updateThread.415": s_odataError, "updateThread.429": s_odataError, "updateThread.500": s_odataError, "updateThread.503": s_odataError, "updateThread.default": s_odataError, "deleteThread.400": s_odataError, "deleteThread.401": s_odataError, "deleteThread.403": s_odataError, "deleteThread.404": s_odataError, "deleteThread.429": s_odataError, "deleteThread.500": s_odataError, "deleteThread.503": s_odataError, "deleteThread.default": s_odataError, "getConversationThread.200": s_conversationThread, "getConversationThread.400": s_odataError, "getConversationThread.401": s_odataError, "getConversationThread.403": s_odataError, "getConversationThread.404": s_odataError, "getConversationThread.429": s_odataError, "getConversationThread.500": s_odataError, "getConversationThread.503": s_odataError, "getConversationThread.default": s_odataError, "updateConversationThread.200": s_conversationThread, "updateConversationThread.400": s_odataError, "updateConversationThread.401": s_odataError, "updateConversationThread.403": s_odataError, "updateConversationThread.404": s_odataError, "updateConversationThread.413": s_odataError, "updateConversationThread.415": s_odataError, "updateConversationThread.429": s_odataError, "updateConversationThread.500": s_odataError, "updateConversationThread.503": s_odataError, "updateConversationThread.default": s_odataError, "deleteConversationThread.400": s_odataError, "deleteConversationThread.401": s_odataError, "deleteConversationThread.403": s_odataError, "deleteConversationThread.404": s_odataError, "deleteConversationThread.429": s_odataError, "deleteConversationThread.500": s_odataError, "deleteConversationThread.503": s_odataError, "deleteConversationThread.default": s_odataError, "replyToThread.400": s_odataError, "replyToThread.401": s_odataError, "replyToThread.403": s_odataError, "replyToThread.404": s_odataError, "replyToThread.413": s_odataError, "replyToThread.415": s_odataError, "replyToThread.429": s_odataError, "replyToThread.500": s_odataError, "replyToThread.503": s_odataError, "replyToThread.default": s_odataError, "replyToConversationThread.400": s_odataError, "replyToConversationThread.401": s_odataError, "replyToConversationThread.403": s_odataError, "replyToConversationThread.404": s_odataError, "replyToConversationThread.413": s_odataError, "replyToConversationThread.415": s_odataError, "replyToConversationThread.429": s_odataError, "replyToConversationThread.500": s_odataError, "replyToConversationThread.503": s_odataError, "replyToConversationThread.default": s_odataError, "listPosts.200": s_postCollection, "listPosts.400": s_odataError, "listPosts.401": s_odataError, "listPosts.403": s_odataError, "listPosts.404": s_odataError, "listPosts.429": s_odataError, "listPosts.500": s_odataError, "listPosts.503": s_odataError, "listPosts.default": s_odataError, "listConversationPosts.200": s_postCollection, "listConversationPosts.400": s_odataError, "listConversationPosts.401": s_odataError, "listConversationPosts.403": s_odataError, "listConversationPosts.404": s_odataError, "listConversationPosts.429": s_odataError, "listConversationPosts.500": s_odataError, "listConversationPosts.503": s_odataError, "listConversationPosts.default": s_odataError, "getPost.200": s_post, "getPost.400": s_odataError, "getPost.401": s_odataError, "getPost.403": s_odataError, "getPost.404": s_odataError, "getPost.429": s_odataError, "getPost.500": s_odataError, "getPost.503": s_odataError, "getPost.default": s_odataError, "getConversationPost.200": s_post, "getConversationPost.400": s_odataError, "getConversationPost.401": s_odataError, "getConversationPost.403": s_odataError, "getConversationPost.404": s_odataError, "getConversationPost.429": s_odataError, "getConversationPost.500": s_odataError, "getConversationPost.503": s_odataError, "getConversationPost.default": s_odataError, "replyToPost.400": s_odataError, "replyToPost.401": s_odataError, "replyToPost.403": s_odataError, "replyToPost.404": s_odataError, "replyToPost.413": s_odataError, "replyToPost.415": s_odataError, "replyToPost.429": s_odataError, "replyToPost.500": s_odataError, "replyToPost.503": s_odataError, "replyToPost.default": s_odataError, "replyToConversationPost.400": s_odataError, "replyToConversationPost.401": s_odataError, "replyToConversationPost.403": s_odataError, "replyToConversationPost.404": s_odataError, "replyToConversationPost.413": s_odataError, "replyToConversationPost.415": s_odataError, "replyToConversationPost.429": s_odataError, "replyToConversationPost.500": s_odataError, "replyToConversationPost.503": s_odataError, "replyToConversationPost.default": s_odataError, "forwardPost.400": s_odataError, "forwardPost.401": s_odataError, "forwardPost.403": s_odataError, "forwardPost.404": s_odataError, "forwardPost.413": s_odataError, "forwardPost.415": s_odataError, "forwardPost.429": s_odataError, "forwardPost.500": s_odataError, "forwardPost.503": s_odataError, "forwardPost.default": s_odataError, "forwardConversationPost.400": s_odataError, "forwardConversationPost.401": s_odataError, "forwardConversationPost.403": s_odataError, "forwardConversationPost.404": s_odataError, "forwardConversationPost.413": s_odataError, "forwardConversationPost.415": s_odataError, "forwardConversationPost.429": s_odataError, "forwardConversationPost.500": s_odataError, "forwardConversationPost.503": s_odataError, "forwardConversationPost.default": s_odataError, "listPostAttachments.200": s_attachmentCollection, "listPostAttachments.400": s_odataError, "listPostAttachments.401": s_odataError, "listPostAttachments.403": s_odataError, "listPostAttachments.404": s_odataError, "listPostAttachments.429": s_odataError, "listPostAttachments.500": s_odataError, "listPostAttachments.503": s_odataError, "listPostAttachments.default": s_odataError, "listConversationPostAttachments.200": s_attachmentCollection, "listConversationPostAttachments.400": s_odataError, "listConversationPostAttachments.401": s_odataError, "listConversationPostAttachments.403": s_odataError, "listConversationPostAttachments.404": s_odataError, "listConversationPostAttachments.429": s_odataError, "listConversationPostAttachments.500": s_odataError, "listConversationPostAttachments.503": s_odataError, "listConversationPostAttachments.default": s_odataError, "listAcceptedSenders.200": s_directoryObjectCollection, "listAcceptedSenders.400": s_odataError, "listAcceptedSenders.401": s_odataError, "listAcceptedSenders.403": s_odataError, "listAcceptedSenders.404": s_odataError, "listAcceptedSenders.429": s_odataError, "listAcceptedSenders.500": s_odataError, "listAcceptedSenders.503": s_odataError, "listAcceptedSenders.default": s_odataError, "addAcceptedSender.400": s_odataError, "addAcceptedSender.401": s_odataError, "addAcceptedSender.403": s_odataError, "addAcceptedSender.404": s_odataError, "addAcceptedSender.413": s_odataError, "addAcceptedSender.415": s_odataError, "addAcceptedSender.429": s_odataError, "addAcceptedSender.500": s_odataError, "addAcceptedSender.503": s_odataError, "addAcceptedSender.default": s_odataError, "removeAcceptedSender.400": s_odataError, "removeAcceptedSender.401": s_odataError, "removeAcceptedSender.403": s_odataError, "removeAcceptedSender.404": s_odataError, "removeAcceptedSender.429": s_odataError, "removeAcceptedSender.500": s_odataError, "removeAcceptedSender.503": s_odataError, "removeAcceptedSender.default": s_odataError, "listRejectedSenders.200": s_directoryObjectCollection, "listRejectedSenders.400": s_odataError, "listRejectedSenders.401": s_odataError, "listRejectedSenders.403": s_odataError, "listRejectedSenders.404": s_odataError, "listRejectedSenders.429": s_odataError, "listRejectedSenders.500": s_odataError, "listRejectedSenders.503": s_odataError, "listRejectedSenders.default": s_odataError, "addRejectedSender.400": s_odataError, "addRejectedSender.401": s_odataError, "addRejectedSender.403": s_odataError, "addRejectedSender.404": s_odataError, "addRejectedSender.413": s_odataError, "addRejectedSender.415": s_odataError, "addRejectedSender.429": s_odataError, "addRejectedSender.500": s_odataError, "addRejectedSender.503": s_odataError, "addRejectedSender.default": s_odataError, "removeRejectedSender.400": s_odataError, "removeRejectedSender.401": s_odataError, "removeRejectedSender.403": s_odataError, "removeRejectedSender.404": s_odataError, "removeRejectedSender.429": s_odataError, "removeRejectedSender.500": s_odataError, "removeRejectedSender.503": s_odataError, "removeRejectedSender.default": s_odataError, "runBatch.200": s_batchResponse, "runBatch.400": s_odataError, "runBatch.401": s_odataError, "runBatch.403": s_odataError, "runBatch.413": s_odataError, "runBatch.415": s_odataError, "runBatch.429": s_odataError, "runBatch.500": s_odataError, "runBatch.503": s_odataError, "runBatch.default": s_odataError }, patternRules = { "^https?://[^\\s/?#]+(/[^\\s?#]*)?/users(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/users('x')` or `/users/x`, where x is a user's id or user principal name. Any origin and version do: national clouds and local servers have their own. An apostrophe inside quotes is doubled.", "^[^:]*$": "The title, 250 characters at most, without a colon.", "^([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll])(, ?([Nn][Oo][Nn][Ee]|[Nn][Oo][Tt][Ii][Ff][Yy][Ss][Ee][Nn][Dd][Ee][Rr]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss]|[Bb][Ll][Oo][Cc][Kk][Aa][Cc][Cc][Ee][Ss][Ss][Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]))*$": "What is done about a message: `none`, `notifySender` (everybody may still read it), `blockAccess` (nobody may) or `blockAccessExternal` (nobody outside the organization may), in any case, several of them joined by commas.", "^([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn])(, ?([Nn][Oo][Nn][Ee]|[Aa][Ll][Ll][Oo][Ww][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Oo][Uu][Tt][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Aa][Ll][Ll][Oo][Ww][Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee][Ww][Ii][Tt][Hh][Jj][Uu][Ss][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]))*$": "What the sender may do about a violation: `none`, `allowFalsePositiveOverride` (call it an error), `allowOverrideWithoutJustification` or `allowOverrideWithJustification`, in any case, several of them joined by commas.", "^([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee])(, ?([Nn][Oo][Nn][Ee]|[Oo][Vv][Ee][Rr][Rr][Ii][Dd][Ee]|[Rr][Ee][Pp][Oo][Rr][Tt][Ff][Aa][Ll][Ss][Ee][Pp][Oo][Ss][Ii][Tt][Ii][Vv][Ee]))*$": "What the sender did about a violation: `none`, `override` or `reportFalsePositive`, in any case, several of them joined by commas.", "^[A-Za-z]+(, ?[A-Za-z]+)*$": "What was done to a message: `reactionAdded`, `reactionRemoved` or `actionUndefined`, several of them joined by commas. Evolvable: be ready for another name.", "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?|[A-Za-z0-9+/]{4})$": "The bytes, as base64. The padding may be left out.", '^[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}(?: ?; ?[\\w!#$&^.+-]{1,127}=(?:[\\w!#$&^.+-]{1,127}|"[ !#-[\\]-~]{0,127}"))*$': "The media type, such as `image/png`.", "^https?://[^\\s/?#]+(/[^\\s?#]*)?/chats(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)/messages(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/chats/x/messages/y`, where x is the id of a chat and y that of a message in it. Each may also stand in parentheses and quotes, as in `/messages('y')`. Any origin and version do: national clouds and local servers have their own.", "^https?://[^\\s/?#]+(/[^\\s?#]*)?/appCatalogs/teamsApps(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/appCatalogs/teamsApps('x')` or `/appCatalogs/teamsApps/x`, where x is the id that the catalog gave the app. Any origin and version do: national clouds and local servers have their own.", "^https?://[^\\s/?#]+(/[^\\s?#]*)?/chats(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)(/messages(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+))?$": "An absolute URL that ends in `/chats/x` or `/chats/x/messages/y`, keys in parentheses included: the chat of the path, or a message in it.", "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": "The content of the file, in base64 with its padding: 4 MB at most, which is a file of 3 MB. A larger file needs an upload session, which is not part of this API.", "^#microsoft[.]graph[.][A-Za-z]+$": "Which kind of item it is, `#microsoft.graph.event` for one.", "^https?://[^\\s/?#]+(/[^\\s?#]*)?/(users|groups)(\\('([^'\\s]|'')+'\\)|/[^\\s/?#'()]+)$": "An absolute URL that ends in `/users('x')`, `/users/x`, `/groups('x')` or `/groups/x`. For a user, x is the id or the user principal name; for a group, the id.", "^(?![A-Za-z][A-Za-z0-9+.\\-]*:)(?!//)(?!/?\\$batch).+$": "The path and the query below the version, `/me/chats?$top=5` for one. It has no scheme, host or version, and is not `$batch` itself." };
export {
  stdin_default as default,
  patternRules
};
