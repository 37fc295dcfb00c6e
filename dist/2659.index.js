export const id = 2659;
export const ids = [2659];
export const modules = {

/***/ 13312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Bytes in base64, in its first alphabet and with its padding. https://www.rfc-editor.org/rfc/rfc4648#section-4 */
function encode(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString("base64");
}
/**
 * The bytes of a text in the one base64 that they have; undefined for any other: node's own decoder skips what it does not
 * know, takes the alphabet of URLs, and drops loose bits and padding.
 */
function decode(text) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, "base64");
    return bytes.toString("base64") === text ? bytes : undefined;
}


/***/ }),

/***/ 76330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ mediaType),
/* harmony export */   Nu: () => (/* binding */ readSigned),
/* harmony export */   Zg: () => (/* binding */ pae),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   eg: () => (/* binding */ maxSize)
/* harmony export */ });
/* unused harmony exports envelope, read */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13312);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20234);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94362);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32657);






/** No envelope is larger than this, in characters. */
const maxSize = 32 << 20;
/** The one kind of Sigstore bundle that is read and written. */
const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const typeText = /^[\x21-\x7e]{1,200}$/;
const keyText = /^[\x20-\x7e]{0,200}$/;
/** The bytes that are signed: lengths are in bytes, so that no other type and payload give the same ones. */
function pae(payloadType, payload) {
    const type = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(payloadType);
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`DSSEv1 ${type.length} `),
        type,
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(` ${payload.length} `),
        payload,
    ]);
}
/** The bytes of an envelope on its own, in canonical JSON. */
function envelope(value) {
    return Buffer.from(json.encode(written(value)));
}
/** Reads an envelope; throws BAD_SIGNATURE for an unknown field, a key that stands twice, or loose base64. */
function read(text) {
    return readEnvelope(root(text));
}
/**
 * The bytes of a Sigstore bundle with an envelope. `sign` gets the bytes to sign and answers with the signature in ASN.1 DER:
 * ECDSA over their sha256, which is what cosign checks.
 */
async function sign(payloadType, payload, key) {
    const sig = await key.sign(pae(payloadType, payload));
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .lF({
        mediaType,
        verificationMaterial: {
            publicKey: { hint: key.hint },
            tlogEntries: [],
            timestampVerificationData: { rfc3161Timestamps: [] },
        },
        dsseEnvelope: written({ payloadType, payload, signatures: [{ sig, keyid: undefined }] }),
    }));
}
/**
 * Reads a Sigstore bundle that was signed with a key. Throws BAD_SIGNATURE for one with a certificate, of another kind,
 * without an envelope, or with any number of signatures but one. Log entries and time stamps are not looked at.
 */
function readSigned(text) {
    const fields = root(text);
    fields.text("mediaType", new RegExp(`^${mediaType.replace(/[.+]/g, "\\$&")}$`));
    const material = fields.object("verificationMaterial");
    const publicKey = material.object("publicKey");
    const hint = publicKey.text("hint", keyText);
    const found = readEnvelope(fields.object("dsseEnvelope"));
    for (const known of ["tlogEntries", "timestampVerificationData"]) {
        material.ignore(known);
    }
    [publicKey, material, fields].forEach((each) => each.done());
    if (found.signatures.length !== 1) {
        throw refused(`field dsseEnvelope.signatures: wanted one signature, got ${found.signatures.length}`);
    }
    return { hint, envelope: found };
}
function root(text) {
    const value = _foreign_json_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .L(text, maxSize, (message) => refused(`wanted JSON with each key once: ${message}`));
    if (!_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv(value)) {
        throw refused("wanted JSON with each key once: wanted an object, got another value");
    }
    return new _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C(value, "", refused);
}
function written({ payloadType, payload, signatures }) {
    return {
        payloadType,
        payload: _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l(payload),
        signatures: signatures.map(({ sig, keyid }) => ({
            sig: _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l(sig),
            keyid,
        })),
    };
}
function readEnvelope(fields) {
    const found = {
        payloadType: fields.text("payloadType", typeText),
        payload: readBytes(fields, "payload"),
        signatures: fields.list("signatures").map(readSignature),
    };
    fields.done();
    return found;
}
function readSignature(fields) {
    const found = {
        sig: readBytes(fields, "sig"),
        keyid: fields.has("keyid") ? fields.text("keyid", keyText) : undefined,
    };
    fields.done();
    return found;
}
function readBytes(fields, key) {
    const text = fields.text(key, /^[A-Za-z0-9+/=]*$/);
    const bytes = _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D(text);
    if (bytes === undefined) {
        throw refused(`field ${key}: wanted base64 with its padding, got ${text.slice(-8)} at the end`);
    }
    return bytes;
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_SIGNATURE", `bundle: provenance: ${message}`, {
        hint: "this envelope was edited or damaged: take the bundle from another store, or pack again",
    });
}


/***/ }),

/***/ 94362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29641);


/**
 * The value of JSON that another tool wrote, in its own order, spacing and spelling of texts: as Go writes `<` as `\u003c`.
 * Each key stands once, numbers are whole and written as such, and no text holds half a character, which each tool would
 * read as another. `most` is the greatest length in UTF-16 units. Throws what `refuse` makes of a line and what was there.
 */
function read(text, most, refuse) {
    const refusal = (where, wanted, came) => refuse(`${where}: wanted ${wanted}, got ${came}`);
    return plain(_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF(text, most, refusal), "", refusal);
}
function plain(value, path, refuse) {
    switch (value.kind) {
        case "text":
            return whole(value.text, path, refuse);
        case "number":
            return count(value, path, refuse);
        case "list":
            return value.items.map((each, index) => plain(each, `${path}[${index}]`, refuse));
        case "object": {
            const entries = [...value.fields].map(([name, each]) => {
                const inner = _strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj(path, whole(name, path, refuse));
                return [name, plain(each, inner, refuse)];
            });
            return Object.fromEntries(entries);
        }
        case "word":
            break;
    }
    return value.word === "null" ? fail(value, path, "a value", refuse) : value.word === "true";
}
function whole(text, path, refuse) {
    return text.isWellFormed()
        ? text
        : fail({ kind: "text", text }, path, "a text of whole characters", refuse);
}
function count(value, path, refuse) {
    return /^\d+$/.test(value.spelling) && Number.isSafeInteger(value.number)
        ? value.number
        : fail(value, path, "a whole number", refuse);
}
function fail(value, path, wanted, refuse) {
    throw refuse(path === "" ? "the file" : path, wanted, _strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU(value), "");
}


/***/ }),

/***/ 20649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ detachedName),
/* harmony export */   Vh: () => (/* binding */ readSigstore),
/* harmony export */   X0: () => (/* binding */ readDetached),
/* harmony export */   XD: () => (/* binding */ isKeyless),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   u1: () => (/* binding */ bundleName),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   x7: () => (/* binding */ sigstore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13312);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76330);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20234);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94362);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32657);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22212);








/**
 * Signatures over `checksums.json` that stock tools check: `.sig` is the ASN.1 DER of an ECDSA signature over the sha256, in
 * base64; `.sigstore.json` is a Sigstore bundle v0.3:
 *
 *     {"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
 *      "verificationMaterial": {"publicKey": {"hint": "<base64 of the sha256 of the SPKI DER>"}},
 *      "messageSignature": {"messageDigest": {"algorithm": "SHA2_256", "digest": "<base64>"}, "signature": "<base64>"}}
 *
 * https://github.com/sigstore/protobuf-specs, sigstore_bundle.proto.
 */
const detachedName = "checksums.json.sig";
const bundleName = "checksums.json.sigstore.json";
/** No file of a signature is longer, in characters: one with its certificates and its log entry takes 20,000. */
const maxSize = 1 << 20;
const digestSize = 32;
/** A P-256 signature in DER: two integers of at most 33 bytes. */
const [shortest, longest] = [8, 72];
/** `certificate` is v0.3's own; `x509CertificateChain` is that of earlier versions, which v0.3 may still hold. */
const certificates = ["certificate", "x509CertificateChain"];
/** The text of `checksums.json.sig`. */
function detached(der) {
    return _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l(der);
}
/** The text of `checksums.json.sigstore.json` for a signature `der` over `bytes` by the key of `hint`. */
function sigstore(hint, bytes, der) {
    const digest = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", bytes, "base64");
    return _json_js__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .lF({
        mediaType: _dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaType */ .JL,
        verificationMaterial: {
            publicKey: { hint },
            tlogEntries: [],
            timestampVerificationData: { rfc3161Timestamps: [] },
        },
        messageSignature: {
            messageDigest: { algorithm: "SHA2_256", digest },
            signature: _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l(der),
        },
    });
}
/** The signature in a `.sig`, with a line break at its end or without. Throws BAD_SIGNATURE for anything but one in base64. */
function readDetached(text) {
    const der = _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D(text.slice(0, 200).replace(/\r?\n$/, ""));
    if (der === undefined || !isSized(der)) {
        throw refused(`wanted a signature of ${shortest} to ${longest} bytes in base64, got another text`, detachedName);
    }
    return der;
}
/**
 * Reads a Sigstore bundle over a message. Throws BAD_SIGNATURE for one of another version, with an envelope, with a key and a
 * certificate, or with neither. Log entries and time stamps are not looked at: they are for who checks the certificate.
 */
function readSigstore(text) {
    const fields = root(text);
    fields.text("mediaType", new RegExp(`^${_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaType */ .JL.replace(/[.+]/g, "\\$&")}$`));
    if (fields.has("dsseEnvelope")) {
        throw refused("wanted a messageSignature, got a dsseEnvelope");
    }
    const material = fields.object("verificationMaterial");
    const found = ["publicKey", ...certificates].filter((name) => material.has(name));
    const [kind] = found;
    if (kind === undefined || found.length > 1) {
        const came = kind === undefined ? "neither" : found.join(" and ");
        throw refused(`wanted a publicKey or a certificate, got ${came}`);
    }
    for (const known of [kind, "tlogEntries", "timestampVerificationData"]) {
        material.ignore(known);
    }
    const message = fields.object("messageSignature");
    [material, fields].forEach((each) => each.done());
    return kind === "publicKey"
        ? { kind: "key", hint: readHint(material), ...readMessage(message) }
        : { kind: "certificate" };
}
/** Whether a Sigstore bundle, over a message or with an envelope, is one by a certificate; false for what is no such bundle. */
function isKeyless(text) {
    try {
        const material = root(text).object("verificationMaterial");
        return certificates.some((name) => material.has(name));
    }
    catch {
        return false;
    }
}
/** Whether `der` is a signature of `bytes` by a P-256 key in SPKI PEM. False for any other key and for a `der` that is none. */
function holds(publicKey, bytes, der) {
    if ((0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .hintOf */ .$z)(publicKey) === undefined) {
        return false;
    }
    return node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify("sha256", bytes, { key: publicKey, dsaEncoding: "der" }, der);
}
function root(text) {
    const value = _foreign_json_js__WEBPACK_IMPORTED_MODULE_6__/* .read */ .L(text, maxSize, refused);
    if (!_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv(value)) {
        throw refused("wanted an object, got another value");
    }
    return new _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(value, "", refused);
}
function readHint(material) {
    const publicKey = material.object("publicKey");
    const hint = publicKey.text("hint", /^[A-Za-z0-9+/]{43}=$/);
    publicKey.done();
    return hint;
}
function readMessage(message) {
    const digest = message.object("messageDigest");
    digest.text("algorithm", /^SHA2_256$/);
    const found = {
        der: readBytes(message, "signature", isSized),
        digest: readBytes(digest, "digest", ({ length }) => length === digestSize),
    };
    [digest, message].forEach((each) => each.done());
    return found;
}
function readBytes(fields, key, isFit) {
    const bytes = _base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D(fields.text(key, /^[A-Za-z0-9+/=]{1,200}$/));
    if (bytes === undefined || !isFit(bytes)) {
        throw refused(`field ${key}: wanted its bytes in base64, got others`);
    }
    return bytes;
}
function isSized({ length }) {
    return length >= shortest && length <= longest;
}
function refused(message, file = bundleName) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_SIGNATURE", `bundle: ${file}: ${message}`, {
        hint: "this signature was edited or damaged, or another tool wrote it: take the bundle from another store, or pack again",
    });
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6602);





const prefix = ".go-offline-";
/**
 * Makes a staging folder in `parent` that neither git nor go sees: it ignores itself, and its name begins with a dot.
 * It goes when the process ends; what a killed process left behind goes with the next one.
 */
function stage(parent) {
    removeAbandoned(parent);
    try {
        // At once, and not awaited: a signal must find either no folder or one that goes.
        const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, `${prefix}${process.pid}-`));
        const forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeNow */ .ny(directory));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, ".gitignore"), "*\n");
        return {
            directory,
            remove: async () => {
                await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(directory);
                forget();
            },
        };
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(`making a staging folder in ${parent}`, error);
    }
}
function removeAbandoned(parent) {
    for (const name of names(parent)) {
        const pid = new RegExp(`^\\${prefix}(\\d+)-`).exec(name)?.[1];
        if (pid !== undefined && !isAlive(Number(pid))) {
            _files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeNow */ .ny(node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, name));
        }
    }
}
function names(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error) !== "ESRCH";
    }
}


/***/ }),

/***/ 34451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26324);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11719);


/** The kind of a signer as a manifest names it, or of a key that nobody names; undefined for an unknown one. */
function kindOf(signer) {
    if (signer === "keyless" || signer === "key") {
        return signer;
    }
    return /^key:[A-Za-z0-9+/]{43}=$/.test(signer) ? "key" : undefined;
}
/** A signer for people: the name that the trust file gives, else what the manifest says. */
function nameOf(signer, trust) {
    const known = trust?.keys.find(({ hint }) => signer === `key:${hint}`);
    return known === undefined ? signer : `key ${JSON.stringify(known.name)}`;
}
/** Weighs a signature that is there; undefined for one that is not. `now` in ms since 1970. */
function weigh({ signer, result }, trust, facts, now) {
    const by = kindOf(signer) ?? "key";
    const name = nameOf(signer, trust);
    switch (result.kind) {
        case "absent":
            return undefined;
        case "failed":
            return { kind: "wrong", failure: wrong(name, result.detail) };
        case "unchecked":
            return faulty(idle(by, `${name} cannot be checked: ${result.detail}`), result.fault);
        case "stranger":
            return stranger(result.subject, trust);
        case "verified":
            return weighKey(signer, trust, facts, now);
        case "certified":
            break;
    }
    return weighCertificate(signer, result, trust);
}
/** The failure of a signature that is there and wrong. */
function wrong(name, detail) {
    return {
        check: "wrong-signature",
        code: "BAD_SIGNATURE",
        reason: `wanted a signature over these very bytes, got one by ${name} that is wrong: ${detail}`,
        hint: "take the bundle from another store: its manifest or its signature was changed after signing",
    };
}
function weighKey(signer, trust, facts, now) {
    const key = trust.keys.find(({ hint }) => signer === `key:${hint}`);
    if (key === undefined) {
        return idle("key", `${signer} is not among the keys`);
    }
    const name = nameOf(signer, trust);
    if (key.status === "revoked") {
        return idle("key", `${name} is revoked`, "revoked-key");
    }
    const fault = outside(key, facts.created, now);
    const signed = { kind: "key", name: key.name, hint: key.hint };
    const how = `signature: by ${name} (${key.status}), which was valid when the bundle was created`;
    return fault === undefined
        ? { kind: "good", signer: signed, how }
        : idle("key", `${name} ${fault}`);
}
/** Why a key does not count for what was created then; undefined if it does. */
function outside(key, created, now) {
    const { notBefore, notAfter = Infinity } = key;
    if (created === undefined) {
        return "has a validity, and the bundle says not when it was created";
    }
    if (created < notBefore) {
        return `is valid from ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(notBefore)} on, and the bundle was created at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(created)}`;
    }
    if (created >= notAfter) {
        return `was valid until ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(notAfter)}, and the bundle was created at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(created)}`;
    }
    if (now < notBefore) {
        return `is valid from ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(notBefore)} on, and this machine's clock says ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(now)}`;
    }
    return key.status === "active" && now >= notAfter
        ? `was valid until ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(notAfter)}, and it is ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(now)}: mark it retired, and what it signed before counts`
        : undefined;
}
function weighCertificate(signer, { identity, subject, lacking }, trust) {
    const found = trust.identities.find(({ name }) => name === identity);
    if (signer !== "keyless" || found === undefined) {
        return stranger(subject, trust);
    }
    const signed = { kind: "keyless", name: found.name, subject, issuer: found.issuer };
    const name = `identity ${JSON.stringify(found.name)}`;
    const failures = lacking.map(({ check, detail }) => ({
        check,
        code: "NOT_TRUSTED",
        reason: `wanted a keyless signature with its ${words[check]}, got one by ${name}: ${detail}`,
        hint: cures[check],
    }));
    const how = `signature: keyless, by ${name}: ${subject}, vouched for by ${found.issuer}`;
    return failures.length === 0
        ? { kind: "good", signer: signed, how }
        : { kind: "lacking", signer: signed, failures };
}
const words = {
    "transparency-log": "entry in the transparency log",
    "trusted-root-age": "trusted root of late",
};
const cures = {
    "transparency-log": "pack again while the log is up, or waive it as the trust file allows",
    "trusted-root-age": "fetch the trusted root anew and commit it, or waive it as the trust file allows",
};
/** A certificate for somebody else refuses where the file says who may sign: it was put there by somebody else. */
function stranger(subject, trust) {
    const text = `${JSON.stringify(subject)}, keyless, is not among the identities`;
    const weight = idle("keyless", text);
    return trust.identities.length === 0 ? weight : { kind: "wrong", failure: weight.failure };
}
function faulty(weight, fault) {
    return fault === undefined ? weight : { ...weight, failure: { ...weight.failure, ...fault } };
}
function idle(by, text, check = "signature") {
    return {
        kind: "idle",
        by,
        failure: {
            check,
            code: "NOT_TRUSTED",
            reason: `wanted a signer whom ${_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md} trusts, got one who does not count: ${text}`,
            hint: check === "revoked-key"
                ? "take a bundle that another key signed: whoever has this key can sign anything, with any date"
                : "take a bundle that a trusted signer signed, or add this one to the trust file if you know who it is",
        },
    };
}


/***/ }),

/***/ 26625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ attachments)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


/**
 * Files of a bundle that its manifest does not name, by their names, as far as it has them: side by side, each of at most
 * `most` bytes. Throws STORE_*, and no sooner than all of them have ended: what is still on its way when its store is
 * closed would leave its file behind.
 */
async function attachments(candidate, names, most) {
    const bringing = names.map(async (name) => {
        const bytes = await bring(candidate, name, most);
        return bytes === undefined ? [] : [[name, bytes]];
    });
    await Promise.allSettled(bringing);
    return new Map((await Promise.all(bringing)).flat());
}
async function bring(candidate, name, most) {
    const fetched = await candidate.attachment(name, most);
    return fetched === undefined ? undefined : read(fetched, name, most);
}
/** The size that a folder tells is that of the moment: what is read is counted. */
async function read(fetched, name, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of fetched.read()) {
        size += chunk.length;
        if (size > most) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("STORE_TOO_LARGE", `bundle: ${name}: wanted at most ${most} bytes, got more`, { hint: "this is not what pack wrote: take the bundle from another store, or pack again" });
        }
        chunks.push(chunk);
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks);
}


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showToGit),
/* harmony export */   v: () => (/* binding */ hideFromGit)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92634);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79161);




const note = "# go-offline: vendor trees that were restored for a build, not part of the repository";
/** A line that a restore may have written. */
const ours = /^\/(?:.*\/)?(?:vendor\/|\.go-offline\.work(?:\.sum)?)$/;
/**
 * Lists what was restored, vendor/ or a file beside it, in the repository's own exclude file, so that git status, release
 * tools and go's own vcs.modified see nothing. Undefined outside of a git checkout.
 */
async function hideFromGit(project, name = "vendor/") {
    const checkout = await _host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .checkout */ .Pt(project);
    const top = checkout === undefined ? undefined : await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realDirectory */ .Ut(checkout.top);
    if (checkout === undefined || top === undefined) {
        return undefined;
    }
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(top, project), name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const line = `/${relative.replace(/[\\*?[\]!#]/g, "\\$&")}`;
    const file = checkout.exclude;
    const bytes = await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF(file);
    const text = decode(bytes);
    if (text.split("\n").includes(raw(line))) {
        return { excluded: undefined };
    }
    const joined = text !== "" && !text.endsWith("\n");
    const head = text.includes(note) ? "" : `${note}\n`;
    await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replace */ .HC(file, encode(`${text}${joined ? "\n" : ""}${head}${raw(line)}\n`));
    return { excluded: { file, line, isNew: bytes === undefined, joined } };
}
/**
 * Takes the line out again, and our note when no line of ours is left below it; every other byte of the file stays.
 * Gives whether the line was still there.
 */
async function showToGit({ file, line, isNew, joined }) {
    const text = decode(await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF(file));
    const lines = text.split("\n");
    const at = lines.indexOf(raw(line));
    if (at < 0) {
        return false;
    }
    const wasLast = at === lines.length - 2;
    lines.splice(at, 1);
    const noted = lines.indexOf(note);
    if (noted >= 0 && !lines.slice(noted + 1).some((each) => ours.test(each))) {
        lines.splice(noted, 1);
    }
    const rest = lines.join("\n");
    const before = joined && wasLast ? rest.replace(/\n$/, "") : rest;
    await (isNew && before === "" ? _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .remove */ .TF(file) : _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replace */ .HC(file, encode(before)));
    return true;
}
/** A byte is a character: a file in another encoding than UTF-8 keeps its bytes. */
function decode(bytes) {
    return bytes?.toString("latin1") ?? "";
}
function encode(text) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, "latin1");
}
/** A line of ours as `decode` gives it. */
function raw(line) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(line, "utf8").toString("latin1");
}


/***/ }),

/***/ 26478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ factsOf),
  Pb: () => (/* binding */ judgeOf),
  I5: () => (/* binding */ rootOf),
  bC: () => (/* binding */ judging_unjudged)
});

// EXTERNAL MODULE: ./lib/src/bundle/signature.js
var signature = __webpack_require__(20649);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/policy/checking.js




/**
 * Checks what signature files say of checksums.json's bytes, before these are read. A detached signature does not say whose
 * it is: each key is tried, a revoked one too, so that it is known for what it is.
 */
function check(bytes, { detached, sigstore }, keys, keyless) {
    return [
        ...(detached === undefined ? [] : [checkDetached(bytes, detached, keys)]),
        ...(sigstore === undefined ? [] : [checkSigstore(bytes, sigstore, keys, keyless)]),
    ];
}
/** Says whose each signature is, as far as the bytes or the manifest's `signers` tell. */
function attribute(all, signers, keys) {
    const named = signers.filter((each) => each.startsWith("key:"));
    const known = named.find((each) => keys.some(({ hint }) => each === `key:${hint}`));
    return all.map(({ by, hint, result }) => {
        const signer = hint === undefined ? (known ?? named[0] ?? "key") : `key:${hint}`;
        return {
            signer: by === "keyless" ? by : signer,
            result: result ?? unmatched(named.length > 0 && known === undefined, keys),
        };
    });
}
/** A detached signature that no key made: wrong, unless it is said to be by another key, or there is none to try. */
function unmatched(isOfOther, keys) {
    return isOfOther || keys.length === 0
        ? unchecked
        : failed(`${signature/* detachedName */.G8} is over other bytes, or by none of the trust file's keys`);
}
function checkDetached(bytes, text, keys) {
    const by = "detached";
    try {
        const der = signature/* readDetached */.X0(text);
        const found = keys.find(({ publicKey }) => signature/* holds */.v9(publicKey, bytes, der));
        return { by, hint: found?.hint, result: found && { kind: "verified" } };
    }
    catch (error) {
        return { by, hint: undefined, result: malformed(error) };
    }
}
function checkSigstore(bytes, text, keys, keyless) {
    try {
        const material = signature/* readSigstore */.Vh(text);
        if (material.kind === "certificate") {
            return { by: "keyless", hint: undefined, result: keyless(text) };
        }
        const { hint, der, digest } = material;
        const key = keys.find((each) => each.hint === hint);
        const isSame = (0,external_node_crypto_.hash)("sha256", bytes, "buffer").equals(external_node_buffer_.Buffer.from(digest));
        if (!isSame) {
            return { by: "key", hint, result: failed("it names the digest of other bytes") };
        }
        if (key === undefined) {
            return { by: "key", hint, result: unchecked };
        }
        const result = signature/* holds */.v9(key.publicKey, bytes, der)
            ? { kind: "verified" }
            : failed("it is over other bytes, or by another key than it names");
        return { by: "key", hint, result };
    }
    catch (error) {
        return { by: "key", hint: undefined, result: malformed(error) };
    }
}
const unchecked = { kind: "unchecked", detail: "the trust file has no such key" };
function failed(detail) {
    return { kind: "failed", detail };
}
function malformed(error) {
    if (error instanceof errors/* OfflineError */.M) {
        return failed(error.message);
    }
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/policy/finding.js
/** Findings of one thing. */
function finding_failed(...failures) {
    return { failures, checked: [], unchecked: [] };
}
function held(...checked) {
    return { failures: [], checked, unchecked: [] };
}
function finding_open(...unchecked) {
    return { failures: [], checked: [], unchecked };
}
/** All findings in their order. */
function joined(all) {
    return {
        failures: all.flatMap(({ failures }) => failures),
        checked: all.flatMap(({ checked }) => checked),
        unchecked: all.flatMap(({ unchecked }) => unchecked),
    };
}

// EXTERNAL MODULE: ./lib/src/policy/time.js
var time = __webpack_require__(26324);
;// CONCATENATED MODULE: ./lib/src/policy/freshness.js


/** Whether a bundle is new enough; all times in ms since 1970. Absence is no pass: what is asked for must be there. */
/** How far two clocks may differ, in ms. */
const skew = 10 * 60_000;
/** A bundle from the future: one of two clocks is wrong. By years, it is this machine's, as a rule. */
function clock({ created }, now) {
    if (created === undefined || created <= now + skew) {
        return held();
    }
    const here = `this machine's clock says ${(0,time/* showTime */.lY)(now)}`;
    const isYears = created - now > 365 * time/* day */.vd;
    return finding_failed({
        check: "age",
        code: "BAD_CLOCK",
        reason: `wanted a bundle that was created before now, got ${(0,time/* showTime */.lY)(created)}; ${here}${isYears ? ", which is wrong by years" : ""}`,
        hint: isYears
            ? "set this machine's clock (a board without a battery starts in 1970), and run again"
            : `compare this machine's clock with the one that packed: they are ${(0,time/* showLength */.oB)(created - now)} apart`,
    });
}
/** The lifetime that the packer gave. */
function expiry({ expires }, now) {
    if (expires === undefined) {
        return finding_open("expiry: the bundle names none");
    }
    return now < expires
        ? held(`expiry: good until ${(0,time/* showTime */.lY)(expires)}`)
        : finding_failed({
            check: "age",
            code: "EXPIRED",
            reason: `wanted a bundle that is still good, got one that expired at ${(0,time/* showTime */.lY)(expires)}`,
            hint: renew(now),
        });
}
/** The age that the trust file allows. */
function age({ created }, { greatestAge }, now) {
    if (greatestAge === undefined) {
        return finding_open("age: the trust file has no greatestAge");
    }
    const most = `wanted a bundle of at most ${(0,time/* showLength */.oB)(greatestAge)}`;
    if (created === undefined) {
        return finding_failed({
            check: "age",
            code: "EXPIRED",
            reason: `${most}, got one that says not when it was created`,
            hint: "pack again in a git checkout, or with SOURCE_DATE_EPOCH set",
        });
    }
    const old = Math.max(0, now - created);
    return old <= greatestAge
        ? held(`age: ${(0,time/* showLength */.oB)(old)}, and at most ${(0,time/* showLength */.oB)(greatestAge)} are allowed`)
        : finding_failed({
            check: "age",
            code: "EXPIRED",
            reason: `${most}, got ${(0,time/* showLength */.oB)(old)}: it was created at ${(0,time/* showTime */.lY)(created)}`,
            hint: renew(now),
        });
}
/** The count that the trust file starts from. */
function sequence({ sequence: found }, { lowestSequence }) {
    if (lowestSequence === undefined) {
        return finding_open("sequence: the trust file has no lowestSequence");
    }
    return found !== undefined && found >= lowestSequence
        ? held(`sequence: ${found}, and ${lowestSequence} is the lowest allowed`)
        : finding_failed({
            check: "sequence",
            code: "REPLAYED",
            reason: `wanted sequence ${lowestSequence} or higher, got ${found ?? "none"}`,
            hint: "take the newest bundle: an older one may hold what was withdrawn since",
        });
}
function renew(now) {
    return `pack again, or take a newer bundle; if it is not old, this machine's clock is wrong: it says ${(0,time/* showTime */.lY)(now)}`;
}

;// CONCATENATED MODULE: ./lib/src/policy/origin.js

/**
 * Whether a bundle is of the repository that the trust file names, else of this one. GitHub's names know no case. The number
 * outlives a change of name, and a repository that took over a name has another one.
 */
function origin(facts, trust, own) {
    const wanted = trust.repository;
    if (wanted === undefined) {
        return ofThisOne(facts, own);
    }
    if (!same(facts.repository, wanted)) {
        return another(wanted, facts.repository ?? "none");
    }
    return same(wanted, own.repository) && numbers(facts, own) === false
        ? another(wanted, usurper(facts))
        : held(`repository: ${wanted}, as the trust file says`);
}
function ofThisOne(facts, own) {
    const { repository: here = "this repository" } = own;
    switch (numbers(facts, own)) {
        case true:
            return held(`repository: ${here}, by its number`);
        case false:
            return another(here, same(facts.repository, here) ? usurper(facts) : (facts.repository ?? usurper(facts)));
        case undefined:
            break;
    }
    if (own.repository === undefined || facts.repository === undefined) {
        return finding_open("repository: the bundle or this machine does not say which one it is");
    }
    return same(facts.repository, here)
        ? held(`repository: ${here}`)
        : another(here, facts.repository);
}
function another(wanted, came) {
    return finding_failed({
        check: "repository",
        code: "REPLAYED",
        reason: `wanted a bundle of ${wanted}, got one of ${came}`,
        hint: 'take a bundle that was packed there; if this one is meant, the trust file says so: "repository": "owner/name"',
    });
}
function usurper({ repositoryId }) {
    return `another repository, with number ${repositoryId}`;
}
/** Whether the two numbers are one; undefined where one is not known. */
function numbers(facts, own) {
    return facts.repositoryId === undefined || own.repositoryId === undefined
        ? undefined
        : facts.repositoryId === own.repositoryId;
}
function same(a, b) {
    return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

// EXTERNAL MODULE: ./lib/src/policy/signature.js
var policy_signature = __webpack_require__(34451);
;// CONCATENATED MODULE: ./lib/src/policy/requirement.js


/** Holds the signatures against the trust file; `now` in ms since 1970. */
function weighed(signatures, trust, facts, now) {
    const weights = signatures.flatMap((each) => (0,policy_signature/* weigh */.vi)(each, trust, facts, now) ?? []);
    const wrong = weights.flatMap((each) => (each.kind === "wrong" ? [each.failure] : []));
    const stripped = missing(signatures, trust, facts);
    const isStrict = trust.require !== "none";
    // That there is no good one besides needs no saying where one is gone, or wrong for ever.
    const isSaid = stripped.length > 0 || wrong.some(({ check }) => check === "wrong-signature");
    const needed = lacks(weights, trust, isSaid);
    const failures = [...new Set([...wrong, ...(isStrict ? stripped : []), ...needed])];
    // The two files of one key are one signer.
    const good = [
        ...new Map(weights.flatMap((each) => (each.kind === "good" ? [[each.how, each]] : []))).values(),
    ];
    return {
        signedBy: good.map(({ signer }) => signer),
        ...joined([
            finding_failed(...failures),
            held(...good.map(({ how }) => how)),
            finding_open(...notes(weights, failures), ...(isStrict ? [] : stripped.map(({ reason }) => reason))),
            isStrict ? held() : finding_open("signature: the trust file requires none"),
            good.some(({ signer }) => signer.kind === "keyless")
                ? held()
                : finding_open("transparency log: only a keyless signature is in one"),
        ]),
    };
}
/** Signers that the manifest names and whose signature is not there: it was taken away. */
function missing(signatures, trust, facts) {
    const there = signatures.filter(({ result }) => result.kind !== "absent");
    return facts.signers
        .filter((named) => !there.some(({ signer }) => signer === named))
        .map((named) => ({
        check: "signature",
        code: "NO_SIGNATURE",
        reason: `wanted every signature that checksums.json names, got none by ${(0,policy_signature/* nameOf */.Vb)(named, trust)}: it was taken away`,
        hint: "take the whole bundle, with checksums.json.sig and checksums.json.sigstore.json, from another store",
    }));
}
/** What `require` asks for and the signatures do not give. */
function lacks(weights, trust, isSaid) {
    const of = (kind) => weights.filter((each) => kindOfWeight(each) === kind);
    const one = (some, what) => unmet(some, isSaid ? undefined : what);
    switch (trust.require) {
        case "none":
            return [];
        case "any":
            return one(weights, "a signature");
        case "key":
            return one(of("key"), "a signature by a key");
        case "keyless":
            return one(of("keyless"), "a keyless signature");
        case "all":
            break;
    }
    const kinds = [
        ...(trust.keys.length > 0 ? one(of("key"), "a signature by a key") : []),
        ...(trust.identities.length > 0 ? one(of("keyless"), "a keyless signature") : []),
    ];
    return [...kinds, ...weights.flatMap(failuresOf)];
}
/** Nothing where one counts; else what stands between the nearest ones and counting; else that there is none. */
function unmet(weights, what) {
    if (weights.some(({ kind }) => kind === "good")) {
        return [];
    }
    const lacking = weights.find(({ kind }) => kind === "lacking");
    const found = lacking === undefined ? weights.flatMap(failuresOf) : failuresOf(lacking);
    return found.length > 0 || what === undefined ? found : [none(what)];
}
function none(what) {
    return {
        check: "signature",
        code: "NO_SIGNATURE",
        reason: `wanted ${what}, as the trust file requires, got none`,
        hint: "take a bundle that was signed, or pack again with a signing key",
    };
}
function kindOfWeight(weight) {
    switch (weight.kind) {
        case "idle":
            return weight.by;
        case "wrong":
            return undefined;
        case "good":
        case "lacking":
            break;
    }
    return weight.signer.kind;
}
function failuresOf(weight) {
    switch (weight.kind) {
        case "good":
            return [];
        case "lacking":
            return weight.failures;
        case "idle":
        case "wrong":
            break;
    }
    return [weight.failure];
}
/** What did not count and did not have to: said, so that nobody takes it for a second witness. */
function notes(weights, failures) {
    return weights
        .flatMap(failuresOf)
        .filter((each) => !failures.includes(each))
        .map(({ reason }) => `signature: ${reason}`);
}

// EXTERNAL MODULE: ./lib/src/policy/trust.js + 3 modules
var trust = __webpack_require__(11719);
;// CONCATENATED MODULE: ./lib/src/policy/judge.js







/**
 * Judges a bundle. Without a trust file nobody vouches for what the manifest says of itself: then only a wrong signature, a
 * signer of an unknown kind and the packer's own expiry refuse, and all else is named as not checked.
 */
function judge(given) {
    const { digest } = given.facts;
    const { signedBy, failures, checked, unchecked } = given.trust === undefined ? untrusted(given) : trusted(given, given.trust);
    const [first, ...others] = failures;
    const told = { digest, signedBy, checked, unchecked };
    return first === undefined
        ? { kind: "accepted", ...told, waiver: undefined }
        : { kind: "refused", ...told, failures: [first, ...others] };
}
/** The error of a refusal: the gravest failure, with the others as details. */
function refusal({ failures }) {
    const [{ code, reason, hint }, ...others] = failures;
    return new errors/* OfflineError */.M(code, `policy: checksums.json: ${reason}`, {
        hint,
        details: others.map((each) => `${each.code}: ${each.reason}`),
    });
}
function trusted({ facts, signatures, own, now }, trust) {
    const signed = weighed(signatures, trust, facts, now);
    const all = joined([
        clock(facts, now),
        strange(signatures, facts),
        signed,
        origin(facts, trust, own),
        sequence(facts, trust),
        expiry(facts, now),
        age(facts, trust, now),
    ]);
    // A wrong signature goes before a wrong clock: it says that somebody changed something.
    return {
        ...all,
        failures: all.failures.toSorted((a, b) => grave(b) - grave(a)),
        signedBy: signed.signedBy,
    };
}
function untrusted({ facts, signatures, now }) {
    const future = clock(facts, now).failures.map(({ reason }) => reason);
    const all = joined([
        ...signatures.map(unjudged),
        strange(signatures, facts),
        expiry(facts, now),
        finding_open(`who packed it, its age, its sequence and its repository: there is no ${trust/* fileName */.Md}`, ...missing(signatures, undefined, facts).map(({ reason }) => reason), ...future),
    ]);
    return { ...all, signedBy: [] };
}
/** A signature where no trust file says whose it is. */
function unjudged({ signer, result }) {
    switch (result.kind) {
        case "absent":
            return held();
        case "failed":
            return finding_failed((0,policy_signature/* wrong */.Qm)(signer, result.detail));
        case "unchecked":
            return finding_open(`signature by ${signer}: no key to check it with: ${result.detail}`);
        case "verified":
            return finding_open(`signature by ${signer}: it holds, and nobody says whose key that is`);
        case "stranger":
        case "certified":
            break;
    }
    const subject = JSON.stringify(result.subject);
    return finding_open(`signature by ${subject}, keyless: it holds, and nobody says whether to trust it`);
}
/** Signers of a kind that this version does not know. */
function strange(signatures, { signers }) {
    const all = new Set([...signers, ...signatures.map(({ signer }) => signer)]);
    const odd = [...all].filter((signer) => (0,policy_signature/* kindOf */.I)(signer) === undefined);
    return finding_failed(...odd.map((signer) => ({
        check: "signer-kind",
        code: "NOT_TRUSTED",
        reason: `wanted signers of the kinds key and keyless, got ${JSON.stringify(signer.slice(0, 100))}`,
        hint: "use the version of go-offline that packed this bundle, or one that is newer",
    })));
}
function grave({ code }) {
    return code === "BAD_SIGNATURE" ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/src/policy/section.js
var section = __webpack_require__(2010);
;// CONCATENATED MODULE: ./lib/src/policy/waive.js




/** What no file and no person can waive: these say what the bytes are, not how fresh or by whom. */
const neverWaivable = [
    "digests",
    "paths",
    "sizes",
    "go-sum",
    "proof",
    "toolchain",
    "event",
    "wrong-signature",
    "revoked-key",
    "signer-kind",
    "sequence",
    "repository",
];
const least = 20;
/**
 * The judgement after a waiver: accepted, and saying what was waived, where nothing else failed; else still refused for what
 * is left. A judgement that needs no waiver stays as it is. Throws BAD_WAIVER for a request that cannot be granted.
 */
function waive(judgement, request, { trust, now }) {
    const granted = grant(request, judgement.digest, trust?.waive, now);
    if (judgement.kind === "accepted") {
        return judgement;
    }
    const { failures, kind: _, ...told } = judgement;
    const names = request.checks;
    const [first, ...others] = failures.filter(({ check }) => !names.includes(check));
    return first === undefined
        ? accepted(told, { ...granted, waived: failures })
        : { ...judgement, failures: [first, ...others] };
}
function accepted(told, waiver) {
    const notes = waiver.waived.map(({ check, reason }) => `${check}: waived, it failed: ${reason}`);
    return { kind: "accepted", ...told, unchecked: [...notes, ...told.unchecked], waiver };
}
/** What of a request is granted; throws BAD_WAIVER. */
function grant(request, digest, allowed, now) {
    checkNames(request.checks);
    const reason = plain(request.reason, "reason");
    if (reason.length < least) {
        throw refuse(`a reason of ${least} characters or more`, `${reason.length}`, "say with reason (--reason) what is down and why this build cannot wait");
    }
    const ticket = plain(request.ticket, "ticket");
    if (ticket === "") {
        throw refuse("a ticket", "none", "name with ticket (--ticket) the ticket or its URL, where the emergency is followed up");
    }
    if (allowed === undefined) {
        throw refuse(`checks that ${trust/* fileName */.Md} lets be waived`, "a file without waive, or none", 'add "waive" to the trust file, by a reviewed commit');
    }
    checkAllowed(request, digest, allowed);
    return { reason, ticket, until: readUntil(request, allowed, now), approvers: allowed.approvers };
}
function checkNames(checks) {
    const never = neverWaivable;
    const known = trust/* waivableChecks */.ZL;
    const closed = checks.find((each) => never.includes(each));
    const odd = checks.find((each) => !known.includes(each));
    if (closed !== undefined) {
        throw refuse("a check that can be waived", `${closed}, which never can`, "take a bundle that passes it: whatever fails it is not what was packed");
    }
    if (odd !== undefined || checks.length === 0) {
        const came = odd === undefined ? "none" : JSON.stringify(odd.slice(0, 100));
        throw refuse((0,section/* one */.x)(trust/* waivableChecks */.ZL), came, "name the checks that failed, and no other");
    }
}
function checkAllowed(request, digest, { checks }) {
    const names = checks;
    const closed = request.checks.find((each) => !names.includes(each));
    if (closed !== undefined) {
        throw refuse(`a check that ${trust/* fileName */.Md} lets be waived: ${checks.join(", ")}`, closed, `add "${closed}" to waive.checks in the trust file, by a reviewed commit`);
    }
    const isNeeded = request.checks.includes("signature");
    if (request.digest === undefined ? isNeeded : request.digest !== digest) {
        throw refuse(isNeeded ? "the digest of the bundle whose signature is waived" : "the digest of this bundle", request.digest === undefined ? "none" : "that of another one", `compare with somebody who packed it; if it is the same, name ${digest}`);
    }
}
function readUntil({ until }, { longest }, now) {
    const last = now + longest;
    if (until !== undefined && !(until > now && until <= last)) {
        throw refuse(`an end within ${(0,time/* showLength */.oB)(longest)} from now, ${(0,time/* showTime */.lY)(now)}`, (0,time/* showTime */.lY)(until), `name a time up to ${(0,time/* showTime */.lY)(last)}`);
    }
    return until ?? last;
}
/** A text in one line; it goes into logs and records. */
function plain(text, what) {
    const line = text.trim().replace(/\s+/g, " ");
    if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line) || line.length > 1000) {
        throw refuse(`a ${what} of visible characters, 1000 at most`, "others", `write the ${what} as plain text`);
    }
    return line;
}
function refuse(wanted, came, hint) {
    return new errors/* OfflineError */.M("BAD_WAIVER", `policy: waiver: wanted ${wanted}, got ${came}`, { hint });
}

// EXTERNAL MODULE: ./lib/src/tasks/attachments.js
var attachments = __webpack_require__(26625);
;// CONCATENATED MODULE: ./lib/src/tasks/judging.js






/** No signature file is larger, in bytes. */
const maxSize = 1 << 20;
/** For what this very process has just sealed. */
const judging_unjudged = ({ decode }) => Promise.resolve({ manifest: decode(), judgement: undefined });
/**
 * The judge of a checkout. What a request waives is waived for the bundle that it names, or for each where it names none;
 * it throws BAD_WAIVER for one that cannot be granted.
 */
function judgeOf(trusting, request) {
    const { trust, own } = trusting;
    return async (claim) => {
        const now = Date.now();
        const checked = await checkBytes(claim, trusting, now);
        const found = claim.decode();
        const facts = factsOf({ manifest: found, digest: claim.digest });
        const signatures = checked?.(facts.signers) ?? facts.signers.map(notBrought);
        const first = judge({ trust, facts, signatures, own, now });
        const isMeant = request?.digest === undefined || request.digest === claim.digest;
        const judgement = request !== undefined && isMeant ? waive(first, request, { trust, now }) : first;
        if (judgement.kind === "refused") {
            throw refusal(judgement);
        }
        return { manifest: found, judgement };
    };
}
/**
 * Checks the signatures' bytes; who made them is told once the manifest has told who did. Undefined where nothing is
 * brought: without a trust file there is nobody to check them by, and each file is a request.
 */
async function checkBytes({ candidate, bytes }, trusting, now) {
    if (trusting.trust === undefined && candidate.remote) {
        return undefined;
    }
    const keys = trusting.trust?.keys ?? [];
    const files = await signatureFiles(candidate);
    const keyless = await loadKeyless(files, bytes, trusting, now);
    const checked = check(bytes, files, keys, keyless);
    return (signers) => attribute(checked, signers, keys);
}
function notBrought(signer) {
    return { signer, result: { kind: "unchecked", detail: "it was not brought" } };
}
/** The files that sign a manifest, of those that a store has. */
async function signatureFiles(candidate) {
    const { /* detachedName */ "G8": detachedName, /* bundleName */ "u1": bundleName } = signature;
    const found = await (0,attachments/* attachments */.Z)(candidate, [detachedName, bundleName], maxSize);
    const text = (name) => found.get(name)?.toString("utf8");
    return { detached: text(detachedName), sigstore: text(bundleName) };
}
/** What checks a certificate is loaded only where there is one: it is the heavier half of a start. */
async function loadKeyless(files, bytes, trusting, now) {
    if (files.sigstore === undefined || !signature/* isKeyless */.XD(files.sigstore)) {
        return () => ({ kind: "unchecked", detail: "it has no certificate" });
    }
    const { checkKeyless } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187), __webpack_require__.e(9042)]).then(__webpack_require__.bind(__webpack_require__, 79042));
    const found = await rootOf(trusting, now);
    const identities = trusting.trust?.identities ?? [];
    return (text) => found.kind === "root"
        ? checkKeyless(text, bytes, { identities, root: found.root, now })
        : found;
}
/**
 * The trusted root of the checkout, `root` undefined where the trust file names none; or why it cannot be used, which is
 * for the judge to weigh: another signature may count all the same.
 */
async function rootOf(trusting, now) {
    const text = await trusting.root();
    const { readTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 90759));
    try {
        return { kind: "root", root: text === undefined ? undefined : readTrustedRoot(text, now) };
    }
    catch (error) {
        if (!(error instanceof errors/* OfflineError */.M)) {
            throw error;
        }
        const { code, message: detail, hint } = error;
        return { kind: "unchecked", detail, fault: { code, hint } };
    }
}
/** What a manifest says of itself, in the policy's words; it keeps seconds, the policy milliseconds. */
function factsOf({ manifest: { created, signing, source }, digest, }) {
    const at = signing?.packed ?? created;
    return {
        digest,
        created: at === undefined ? undefined : at * 1000,
        expires: signing?.expires === undefined ? undefined : signing.expires * 1000,
        sequence: signing?.sequence,
        repository: source.repository,
        repositoryId: source.repositoryId,
        signers: signing?.signers ?? [],
    };
}


/***/ }),

/***/ 12502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ bringParts),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   vZ: () => (/* binding */ packedSums)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51726);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);




/**
 * Reads a bundle's manifest, has it judged, then brings the needed parts, side by side. Throws BAD_MANIFEST,
 * PART_MISSING, PART_SIZE, and what the judge and a store throw.
 */
async function open(candidate, needs, judge, progress) {
    const bytes = await readManifest(candidate);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", bytes, "hex");
    const decode = () => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4(bytes.toString("utf8"));
    const { manifest: decoded, judgement } = await judge({ candidate, bytes, digest, decode });
    const needed = needs(decoded).map((name) => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU(decoded, name));
    // A look into a folder costs nothing, and a bundle that lacks a file is not the one that was packed.
    const parts = candidate.remote ? needed : decoded.parts;
    return {
        candidate,
        manifest: decoded,
        digest,
        judgement,
        parts: await bringAll(candidate, parts),
        progress,
    };
}
/** The bundle with these parts, too. Throws as `open` does. */
async function bringParts(bundle, names) {
    const due = names.filter((name) => !bundle.parts.has(name));
    const parts = due.map((name) => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU(bundle.manifest, name));
    const brought = await bringAll(bundle.candidate, parts);
    return { ...bundle, parts: new Map([...bundle.parts, ...brought]) };
}
async function bringAll(candidate, parts) {
    const bringing = parts.map(async (part) => [part.name, await bring(candidate, part)]);
    const settled = await Promise.allSettled(bringing);
    const failed = settled.find((each) => each.status === "rejected");
    if (failed !== undefined) {
        throw failed.reason;
    }
    return new Map(await Promise.all(bringing));
}
async function readManifest(candidate) {
    const fetched = await candidate.manifest(_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg);
    if (fetched === undefined) {
        throw missing(candidate, _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of fetched.read()) {
        size += chunk.length;
        if (size > _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("BAD_MANIFEST", `bundle: checksums.json: wanted at most ${_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg} bytes, got more`, {
                hint: "this is not a manifest that go-offline wrote: take the bundle from another store",
            });
        }
        chunks.push(chunk);
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks);
}
async function bring(candidate, part) {
    const fetched = await candidate.fetch(part);
    if (fetched === undefined) {
        throw missing(candidate, part.name);
    }
    if (fetched.size !== part.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("PART_SIZE", `bundle: ${part.name}: wanted ${part.size} bytes, got ${fetched.size}`, {
            hint: "the part was cut short or changed: take the bundle from another store, or pack again",
        });
    }
    return fetched;
}
function missing({ reference }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("PART_MISSING", `bundle: wanted ${name} in ${reference}, got no such file`, {
        hint: "the bundle is incomplete: take it from another store, or pack again",
    });
}
/** The go.sum that the bundle was packed from, as far as its manifest tells. */
function packedSums({ modules }) {
    const sums = new Map();
    for (const { path, version, h1, goModH1 } of modules) {
        if (h1 !== undefined) {
            sums.set(`${path} ${version}`, [h1]);
        }
        if (goModH1 !== undefined) {
            sums.set(`${path} ${version}/go.mod`, [goModH1]);
        }
    }
    return sums;
}


/***/ }),

/***/ 92540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   uu: () => (/* binding */ takeAway)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92634);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79161);
/* harmony import */ var _host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6602);
/* harmony import */ var _host_staging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6656);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88875);







/**
 * Moves the proved tree into the project by one rename; one of an earlier restore is moved aside first, if that is wanted,
 * and goes with the staging folder. Until it is kept, everything is put back if the process is ended.
 */
async function place(staging, target, replaces) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.join(staging.directory, "vendor");
    const before = node_path__WEBPACK_IMPORTED_MODULE_0__.join(staging.directory, "before");
    const forgetBefore = (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => replaces && _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNow */ .Ah(before, target));
    const forget = (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNow */ .Ah(target, source));
    const done = () => {
        forget();
        forgetBefore();
    };
    const back = async () => {
        done();
        await (replaces && (await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(before)) ? _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(before, target) : undefined);
    };
    try {
        await (replaces ? _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, before) : undefined);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(source, target);
    }
    catch (error) {
        await back();
        throw error;
    }
    return {
        keep: done,
        takeBack: async () => {
            await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, source);
            await back();
        },
    };
}
/** Removes a project's vendor/: by one rename, so that nobody finds half a tree, then from where it was moved to. */
async function takeAway(project) {
    const staging = (0,_host_staging_js__WEBPACK_IMPORTED_MODULE_5__/* .stage */ .d)(project);
    try {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, "vendor"), node_path__WEBPACK_IMPORTED_MODULE_0__.join(staging.directory, "vendor"));
    }
    finally {
        await staging.remove();
    }
}
/**
 * Holds a tree that stands already in the project against the proved one. Throws VENDOR_TRACKED or VENDOR_DIFFERS, with
 * the files that differ; nothing is replaced either way.
 */
async function compare(target, proved, pool) {
    const differences = (await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd(target))
        ? differing(proved, await (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readDirectory */ .gZ)(target, pool))
        : ["vendor is no directory"];
    const [first] = differences;
    if (first === undefined) {
        return;
    }
    const tracked = await _host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tracks */ .Pv(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(target), node_path__WEBPACK_IMPORTED_MODULE_0__.basename(target));
    const what = `${first}${differences.length > 1 ? ` (and ${differences.length - 1} more)` : ""}`;
    throw tracked
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("VENDOR_TRACKED", `vendor: wanted the committed vendor/ to be the proved tree, got ${what}`, {
            hint: "run go mod vendor and commit its result, or look who changed these files; nothing was replaced",
            details: differences,
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("VENDOR_DIFFERS", `vendor: wanted no vendor/ or the proved tree, got ${what}`, {
            hint: "move that vendor/ away and run again; nothing was replaced",
            details: differences,
        });
}
/** What of a tree on disk is not as in another, a line each; undefined is one with nothing in it. */
function differing(proved, found) {
    const there = found?.files ?? new Map();
    const odd = found?.odd ?? [];
    const wanted = [...proved.files].filter(([name, { sha256 }]) => there.get(name)?.sha256 !== sha256);
    const foreign = [...there.keys()].filter((name) => !proved.files.has(name));
    return [
        ...odd.map(({ what, reason }) => `vendor/${what} ${reason}`),
        ...(found?.empty ?? []).map((name) => `vendor/${name} is an empty directory`),
        ...wanted.map(([name]) => `vendor/${name} ${there.has(name) ? "has other bytes" : "is missing"}`),
        ...foreign.map((name) => `vendor/${name} is not part of the proved tree`),
    ];
}


/***/ }),

/***/ 58540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ie: () => (/* binding */ isOfBundle),
/* harmony export */   tG: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** What is known of one store while it is asked. */
class Log {
    source;
    /** It could not be asked at all. */
    down = false;
    asked = false;
    used = false;
    /** References of bundles that were refused, and not for what they lack: nothing is mended with those. */
    unfit = new Set();
    /** What it has, once it was asked. */
    found = new Map();
    refusals = [];
    /** References of bundles that were tried: the nearest may be the one that fits, and was refused. */
    tried = new Set();
    passedOver = new Map();
    constructor(source) {
        this.source = source;
    }
    said() {
        const [first] = this.refusals;
        // What is tried is used or refused; what was found and not tried was wanted for another bundle.
        const isSpare = [...this.found.values()].some((each) => each.length > 0);
        const without = isSpare ? "spare" : this.asked ? "none" : "unasked";
        return {
            store: this.source.word,
            outcome: this.used ? "used" : first === undefined ? without : "refused",
            code: first?.code,
            reason: first === undefined ? undefined : own(this.source, first),
            passedOver: [...this.passedOver.values()],
        };
    }
}
const ofBundle = new Set([
    "BAD_ARCHIVE",
    "BAD_CLOCK",
    "BAD_MANIFEST",
    "BAD_MODULE",
    "BAD_NAME",
    "BAD_SIGNATURE",
    "BAD_SUMDB",
    "BAD_TRUSTED_ROOT",
    "EXPIRED",
    "NOT_IN_BUNDLE",
    "NOT_PROVED",
    "NOT_TRUSTED",
    "NO_SIGNATURE",
    "OLD_TRUSTED_ROOT",
    "REPLAYED",
    "SUM_ALTERED",
    "UNKNOWN_FORMAT",
]);
/** Whether it is the bundle that is wrong, or its store: another one may be right. */
function isOfBundle(code) {
    return /^(?:STORE|PART|ENTRY|NAME)_/.test(code) || ofBundle.has(code);
}
/** Why no bundle was taken: the one reason there is, or every store's. */
function failure({ key }, logs) {
    const refusals = logs.flatMap((log) => log.refusals);
    const [first] = refusals;
    const passed = logs.flatMap((log) => [...log.passedOver.values()].map((each) => passing(log, each)));
    if (first !== undefined && logs.length === 1 && passed.length === 0) {
        return first;
    }
    const reasons = logs.map((log) => `${log.source.word}: ${reasonOf(log)}`);
    const words = logs.map(({ source }) => source.word).join(", ");
    const none = `bundle: wanted ${key}, got none`;
    const worst = gravest(refusals);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M(worst?.code ?? "NO_BUNDLE", first === undefined
        ? `${none} from ${words}`
        : `${none} that can be used: ${reasons.join("; ")}`, {
        hint: (worst ?? first)?.hint ?? unpacked,
        details: [...reasons, ...passed, ...refusals.flatMap(({ details }) => details)],
        cause: first,
    });
}
const unpacked = "name the store that pack wrote to (from, --from); where there is none, wait for the network, then run go-offline pack";
/** A bundle that is not what it says is worse news than a store that is down. */
function gravest(refusals) {
    return refusals.find(({ code }) => isOfBundle(code) && !code.startsWith("STORE_"));
}
/** A refusal in a line that begins with the store's word; its message may begin so already. */
function own({ word }, { message }) {
    return message.startsWith(`${word}: `) ? message.slice(word.length + 2) : message;
}
function reasonOf({ source, refusals, passedOver }) {
    const said = refusals.map((each) => own(source, each));
    const none = passedOver.size === 0 ? "holds no bundle" : "holds no bundle that may be taken";
    return said.length === 0 ? none : said.join(", ");
}
function passing({ source }, { what, why }) {
    return `${source.word}: passed over ${what}: ${why}`;
}


/***/ }),

/***/ 58343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search),
/* harmony export */   j: () => (/* binding */ seek)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12502);
/* harmony import */ var _search_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58540);



/**
 * Tries the bundles that stores have until one is taken: those of the very key in the stores' order, then the nearest. A
 * store that is down and a bundle that is refused are reported, and the next is tried. Throws the one reason there is,
 * or one error with every store's, NO_BUNDLE where no bundle was found at all.
 */
async function search(order) {
    const logs = order.sources.map((source) => new _search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .tG(source));
    const found = (await pass(order, logs, "exact")) ?? (await pass(order, logs, "nearest"));
    if (found === undefined) {
        throw (0,_search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(order.query, logs);
    }
    return { value: found.taken, said: logs.map((each) => each.said()) };
}
/**
 * The same; but where no store has a bundle of the very key, `wantsNearest` is asked, once, whether the nearest is wanted
 * at all.
 */
async function seek(order, wantsNearest) {
    const logs = order.sources.map((source) => new _search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .tG(source));
    const exact = await pass(order, logs, "exact");
    if (exact === undefined && !(await wantsNearest())) {
        return { kind: "unwanted", said: logs.map((each) => each.said()) };
    }
    const found = exact ?? (await pass(order, logs, "nearest"));
    if (found === undefined) {
        throw (0,_search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(order.query, logs);
    }
    return { kind: "taken", value: found.taken, said: logs.map((each) => each.said()) };
}
/** Tries what the stores have of one kind; undefined where nothing of it was taken. */
async function pass(order, logs, how) {
    for (const log of logs) {
        for (const candidate of await untried(log, order.query, how)) {
            const others = () => spares(order, logs, candidate);
            const value = await attempt(order, candidate, log, others);
            if (value !== undefined) {
                return value;
            }
        }
    }
    return undefined;
}
async function* spares({ query, judge, progress }, logs, but) {
    const given = new Set([but.reference, ...logs.flatMap((log) => [...log.unfit])]);
    for (const how of ["exact", "nearest"]) {
        for (const log of logs) {
            for (const candidate of await ask(log, query, how)) {
                const { reference } = candidate;
                if (!given.has(reference)) {
                    given.add(reference);
                    yield { reference, open: () => (0,_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(candidate, () => [], judge, progress) };
                }
            }
        }
    }
}
async function untried(log, query, how) {
    const found = (await ask(log, query, how)).filter(({ reference }) => !log.tried.has(reference));
    found.forEach(({ reference }) => log.tried.add(reference));
    return found;
}
async function ask(log, query, how) {
    const known = log.down ? [] : log.found.get(how);
    if (known !== undefined) {
        return known;
    }
    log.asked = true;
    try {
        const found = await log.source.find(query, how);
        found.passedOver.forEach((each) => log.passedOver.set(each.what, each));
        log.found.set(how, found.candidates);
        return found.candidates;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M)) {
            throw error;
        }
        log.down = true;
        log.refusals.push(error);
        return [];
    }
}
async function attempt({ needs, judge, use, progress }, candidate, log, others) {
    try {
        const taken = await use(await (0,_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(candidate, needs, judge, progress), others);
        log.used = true;
        return { taken };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M && (0,_search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfBundle */ .ie)(error.code)) {
            log.refusals.push(error);
            if (error.code !== "NOT_IN_BUNDLE" && error.code !== "BAD_MODULE") {
                log.unfit.add(candidate.reference);
            }
            return undefined;
        }
        throw error;
    }
}


/***/ }),

/***/ 52309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trusting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79161);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59345);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11719);







/** Larger ones were not written by hand; in bytes. */
const maxSize = 1 << 20;
const maxRoot = 8 << 20;
/**
 * Reads the trust file: the one that is named, which has to be there, else `.github/go-offline.json` of the repository
 * that the project lies in, else none. Throws BAD_TRUST_FILE, also for one that git knows and that is not checked out.
 */
async function trusting(project, named) {
    const top = (await _host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .checkout */ .Pt(project))?.top;
    const root = top ?? ((await isTop(project)) ? project : (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDirectory */ .n9)());
    const text = await read(named ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, _policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md), maxSize);
    if (text === undefined) {
        await demandAbsent(named, top);
    }
    const found = text === undefined ? undefined : parse(text, named);
    return {
        trust: found,
        root: () => readRoot(root, found?.trustedRoot),
        own: {
            repository: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)("GITHUB_REPOSITORY"),
            repositoryId: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)("GITHUB_REPOSITORY_ID"),
        },
    };
}
/** What is wrong with a file that somebody named is said of that file. */
function parse(text, named) {
    try {
        return _policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qg(text);
    }
    catch (error) {
        if (named === undefined || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M)) {
            throw error;
        }
        const { code, message, hint, details } = error;
        const own = message.replace(_policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md, () => named);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M(code, own, { hint, details, cause: error });
    }
}
/** Outside of a git checkout a folder is the repository's root if it has a trust file. */
async function isTop(directory) {
    return _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, _policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md));
}
/** A rule that is not found must not be passed by. */
async function demandAbsent(named, top) {
    if (named !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_TRUST_FILE", `policy: wanted the trust file ${named}, got none`, {
            hint: "correct trust (--trust), or leave it out where nobody has to sign",
        });
    }
    const known = top === undefined ? undefined : await _host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tracked */ .rX(top, _policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md);
    if (known !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_TRUST_FILE", `policy: wanted ${_policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md}, which this repository has, got a checkout without it`, {
            hint: known === "sparse"
                ? "add .github to sparse-checkout: of actions/checkout (on a terminal: git sparse-checkout add .github)"
                : `bring it back: git checkout -- ${_policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md}`,
        });
    }
}
async function readRoot(top, name) {
    if (name === undefined) {
        return undefined;
    }
    const text = await read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(top, name), maxRoot);
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_TRUST_FILE", `policy: ${_policy_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md}: trustedRoot: wanted the file ${name} in the repository, got none`, { hint: "commit that file, or correct its name: it is never taken from a bundle" });
    }
    return text;
}
async function read(file, most) {
    const size = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(file);
    if (size !== undefined && size > most) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_TRUST_FILE", `policy: ${file}: wanted at most ${most} bytes, got ${size}`, { hint: "this is no file that somebody reviewed: take it from the repository again" });
    }
    return (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(file))?.toString("utf8");
}


/***/ }),

/***/ 48894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VB: () => (/* binding */ bring),
  aC: () => (/* binding */ keep),
  WL: () => (/* binding */ looking),
  eN: () => (/* binding */ needs),
  EZ: () => (/* binding */ served),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(79161);
// EXTERNAL MODULE: ./lib/src/host/progress.js
var progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/host/staging.js
var host_staging = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/src/tasks/exclude.js
var exclude = __webpack_require__(28737);
// EXTERNAL MODULE: ./lib/src/tasks/parts.js
var parts = __webpack_require__(18809);
// EXTERNAL MODULE: ./lib/src/tasks/place.js
var place = __webpack_require__(92540);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/tasks/guarded.js
var guarded = __webpack_require__(70263);
;// CONCATENATED MODULE: ./lib/src/tasks/serve.js



/** Rule 6: go itself, offline, finds every package and test of the checked-out code in the tree. Throws NOT_SERVING. */
async function serve(project, site, timeout) {
    const { mains } = project;
    const patterns = mains.modules.map(({ directory }) => `./${external_node_path_.relative(mains.root, directory)}/...`);
    try {
        await (0,guarded/* guarded */.N)(project, {
            args: ["list", "-mod=vendor", "-deps", "-test", '-f={{""}}', ...patterns],
            directory: site.directory,
            variables: {
                GOFLAGS: ["-mod=vendor", "-buildvcs=false", ...site.flags].join(" "),
                GOWORK: site.goWork ?? "off",
            },
            network: false,
            timeout,
        });
    }
    catch (error) {
        if (error instanceof errors/* OfflineError */.M && error.code === "GO_FAILED") {
            throw new errors/* OfflineError */.M("NOT_SERVING", `vendor: wanted a tree that serves the checked-out code, got: ${error.details[0] ?? error.message}`, {
                hint: "the tree is proved but this code does not load with it: mend what go names, or pack again from this commit",
                details: error.details,
                cause: error,
            });
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tree = __webpack_require__(88875);
;// CONCATENATED MODULE: ./lib/src/tasks/vendor-part.js











/** The parts that a packed vendor tree is brought back and proved with. */
const needs = [part/* vendorName */.gR, part/* proofName */.ud];
/** What a reader is told while go looks into a tree: it says nothing itself before it is done. */
const looking = "go list: looking for every package in vendor/";
/** The tree is unpacked beside its place, proved there, moved, and asked to serve the code; else it goes again. */
async function bring(bundle, project, pool, site, timeout, replaces = false) {
    const staging = (0,host_staging/* stage */.d)(site.directory);
    try {
        const { verdict, tree } = await vendor_part_prove(bundle, project, pool, staging.directory);
        const settled = await (0,progress/* during */.iW)(bundle.progress, looking, () => settle(staging, project, site, timeout, replaces));
        return { verdict, tree, ...settled };
    }
    finally {
        // Threads that still write would keep the folder from going.
        await pool.close();
        await staging.remove();
    }
}
/** Moves a proved tree from its staging folder to its place (which `replaces` one of an earlier restore), and has go look there; if it does not serve, it goes again. */
async function settle(staging, project, site, timeout, replaces = false) {
    const placed = await (0,place/* place */.ik)(staging, external_node_path_.join(site.directory, "vendor"), replaces);
    const proved = performance.now();
    try {
        await serve(project, site, timeout);
        const isOwn = site.directory === project.directory;
        const hidden = isOwn ? await (0,exclude/* hideFromGit */.v)(site.directory) : undefined;
        placed.keep();
        return { hidden, proved };
    }
    catch (error) {
        await placed.takeBack();
        throw error;
    }
}
/** A vendor/ that is there already is compared, never replaced. */
async function keep(bundle, project, pool, timeout) {
    const { verdict, tree } = await vendor_part_prove(bundle, project, pool, undefined);
    await (0,place/* compare */.UD)(external_node_path_.join(project.directory, "vendor"), tree, pool);
    const seen = await (0,progress/* during */.iW)(bundle.progress, looking, () => served(project, timeout));
    return { verdict, tree, ...seen };
}
/** Has go look into a vendor/ that stands there already, and is the right one. */
async function served(project, timeout) {
    const proved = performance.now();
    await serve(project, project, timeout);
    const tracked = await git/* tracks */.Pv(project.directory, "vendor");
    return { hidden: tracked ? undefined : await (0,exclude/* hideFromGit */.v)(project.directory), proved };
}
async function vendor_part_prove(bundle, project, pool, root) {
    const proved = await (0,prove/* proveTree */.pe)(project, pool, (0,tree/* unpack */.l1)(bundle, pool, root), () => (0,parts/* readPart */.o)(bundle, part/* proofName */.ud, pool, undefined));
    (0,prove/* demandComplete */.LV)(proved.verdict);
    return proved;
}


/***/ })

};
