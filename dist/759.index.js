export const id = 759;
export const ids = [759];
export const modules = {

/***/ 90759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoot: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54187);
/* harmony import */ var _bundle_base64_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13312);
/* harmony import */ var _bundle_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20234);
/* harmony import */ var _bundle_foreign_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94362);
/* harmony import */ var _bundle_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65071);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26324);










/** No trusted root is longer, in characters: the public good instance's takes 7,000. */
const maxSize = 1 << 20;
const mediaTypes = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.1|\.v0\.2\+json)$/;
const refresh = "fetch the trusted root anew (`cosign trusted-root create --with-default-services --out FILE` of cosign 3, or one line of `gh attestation trusted-root`), review it and commit it";
/**
 * Reads a trusted root. Throws BAD_TRUSTED_ROOT for a text that is cut, has no CA, has nobody who vouches for the time, or has
 * a service without a beginning, which @sigstore/verify takes for one that was always there; OLD_TRUSTED_ROOT where all
 * services of a kind have ended at `now` (ms since 1970).
 */
function readTrustedRoot(text, now) {
    const value = _bundle_foreign_json_js__WEBPACK_IMPORTED_MODULE_7__/* .read */ .L(text, maxSize, refused);
    if (!_bundle_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv(value)) {
        throw refused("wanted an object, got another value");
    }
    const fields = new _bundle_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .Fields */ .C(value, "", refused);
    fields.text("mediaType", mediaTypes);
    const authorities = list(fields, "certificateAuthorities").map(readAuthority);
    const stamps = list(fields, "timestampAuthorities").map(readAuthority);
    const logs = list(fields, "tlogs").map(readLog);
    const certificateLogs = list(fields, "ctlogs").map(readLog);
    demandSome(authorities, "certificateAuthorities");
    demandSome([...logs, ...stamps], "tlogs or timestampAuthorities");
    if (logs.length > 0) {
        // Who keeps a log of signatures keeps one of certificates, too: a root without it is one that was cut.
        demandSome(certificateLogs, "ctlogs beside its tlogs");
    }
    demandCurrent(authorities, "certificate authority", now);
    demandCurrent([...logs, ...stamps], "transparency log and timestamp authority", now);
    demandCurrent(certificateLogs, "log of certificates", now);
    const all = [...authorities, ...stamps, ...logs, ...certificateLogs];
    return { material: materialOf(value), newest: Math.max(...all.map(({ start }) => start)) };
}
function materialOf(value) {
    try {
        return (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_3__/* .toTrustMaterial */ .jO)(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON(value));
    }
    catch (error) {
        throw refused("wanted keys of a kind that is known here, got others", error);
    }
}
function list(fields, key) {
    return fields.has(key) ? fields.list(key) : [];
}
function readAuthority(fields) {
    const certificates = fields.object("certChain").list("certificates");
    demandSome(certificates, "certificates in each certChain");
    for (const certificate of certificates) {
        const bytes = readBytes(certificate, "rawBytes");
        try {
            void new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(bytes);
        }
        catch (error) {
            throw refused("wanted certificates in DER as rawBytes, got other bytes", error);
        }
    }
    return readWindow(fields);
}
function readLog(fields) {
    fields.text("baseUrl", /^[!-~]{1,1000}$/);
    readBytes(fields.object("logId"), "keyId");
    const key = fields.object("publicKey");
    readBytes(key, "rawBytes");
    return readWindow(key);
}
function readBytes(fields, key) {
    const bytes = _bundle_base64_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D(fields.text(key, /^[A-Za-z0-9+/=]{4,40000}$/));
    if (bytes === undefined) {
        throw refused(`field ${key}: wanted bytes in base64, got another text`);
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes);
}
function readWindow(fields) {
    const window = fields.object("validFor");
    const found = {
        start: readTime(window, "start"),
        end: window.has("end") ? readTime(window, "end") : Infinity,
    };
    window.done();
    return found;
}
function readTime(fields, key) {
    const text = fields.text(key, _time_js__WEBPACK_IMPORTED_MODULE_6__/* .rfc3339 */ .ag);
    const time = (0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTime */ .pe)(text);
    if (time === undefined) {
        throw refused(`field ${key}: wanted a day that its month has, got ${text}`);
    }
    return time;
}
function demandSome(found, what) {
    if (found.length === 0) {
        throw refused(`wanted ${what}, got none`);
    }
}
/** Refuses a root none of whose services of a kind is left; one that never had any says so itself. */
function demandCurrent(windows, what, now) {
    const last = Math.max(...windows.map(({ end }) => end));
    if (windows.length > 0 && last < now) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OfflineError */ .M("OLD_TRUSTED_ROOT", `policy: trusted root: wanted a ${what} that is valid at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .showTime */ .lY)(now)}, got the last one until ${(0,_time_js__WEBPACK_IMPORTED_MODULE_6__/* .showTime */ .lY)(last)}`, { hint: `${refresh}; if the date is wrong, set this machine's clock` });
    }
}
function refused(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OfflineError */ .M("BAD_TRUSTED_ROOT", `policy: trusted root: ${message}`, {
        hint: `the file was cut or edited, or is another one: ${refresh}`,
        cause,
    });
}


/***/ })

};
