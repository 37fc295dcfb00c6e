export const id = 7188;
export const ids = [7188];
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

/***/ 59954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ demandPrivate),
  L8: () => (/* binding */ make),
  ho: () => (/* binding */ cosign_key_open)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@noble/ciphers/salsa.js + 3 modules
var salsa = __webpack_require__(46382);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/bundle/base64.js
var base64 = __webpack_require__(13312);
// EXTERNAL MODULE: ./lib/src/bundle/fields.js
var bundle_fields = __webpack_require__(20234);
// EXTERNAL MODULE: ./lib/src/bundle/foreign-json.js
var foreign_json = __webpack_require__(94362);
// EXTERNAL MODULE: ./lib/src/bundle/json.js
var json = __webpack_require__(32657);
;// CONCATENATED MODULE: ./lib/src/bundle/pem.js

/** No file of a key is longer, in characters. */
const maxLength = 1 << 14;
const whole = /^-----BEGIN ([A-Z0-9]+(?: [A-Z0-9]+)*)-----\n((?:[A-Za-z0-9+/=]+\n)+)-----END \1-----$/;
/** The text of a block, with a line break at its end: as Go and OpenSSL write it. */
function encode({ label, bytes }) {
    const lines = base64/* encode */.l(bytes).replace(/.{64}(?=.)/g, "$&\n");
    return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
/** The block of a text; undefined for anything else. Lines of any length and with CRLF will do, and blank lines around it. */
function decode(text) {
    const plain = text.length > maxLength ? "" : text.replaceAll("\r\n", "\n").trim();
    const [, label = "", body = ""] = whole.exec(plain) ?? [];
    const bytes = label === "" ? undefined : base64/* decode */.D(body.replaceAll("\n", ""));
    return bytes && { label, bytes };
}
/** What a text that is no block is instead, for an error; never a part of what it holds, which may be a secret. */
function describe(text) {
    const [, label] = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text.slice(0, maxLength)) ?? [];
    if (label !== undefined) {
        return `a block of kind ${label} that is cut, damaged or not alone`;
    }
    return text.trim() === "" ? "nothing" : "a text without a PEM block";
}

// EXTERNAL MODULE: ./lib/src/bundle/public-key.js
var public_key = __webpack_require__(22212);
// EXTERNAL MODULE: ./lib/src/bundle/signature.js
var signature = __webpack_require__(20649);
;// CONCATENATED MODULE: ./lib/src/bundle/cosign-key.js











const label = "ENCRYPTED SIGSTORE PRIVATE KEY";
const labels = [label, "ENCRYPTED COSIGN PRIVATE KEY"];
/** What cosign writes; what it reads, and no more: a file must not say how much memory it takes. */
const usual = 65_536;
const costs = [32_768, usual, 131_072];
const [blockSize, parallel] = [8, 1];
/** PKCS #8 of a P-256 key has 138 bytes, of any key that cosign makes less than this. */
const largest = 4096;
const saltSize = 32;
const nonceSize = 24;
const tagSize = 16;
const probe = external_node_buffer_.Buffer.from("go-offline");
/**
 * Opens a private key as cosign writes it. Throws BAD_KEY for a file that is none or cut, WRONG_PASSWORD, and BAD_CURVE
 * for a key of another kind; no error holds anything of the key or the password.
 */
async function cosign_key_open(text, password) {
    const { cost, salt, nonce, ciphertext } = readSealed(readBlock(text));
    const secret = await derive(password, salt, cost);
    const der = unbox(secret, nonce, ciphertext);
    try {
        return signer(der);
    }
    finally {
        secret.fill(0);
        der.fill(0);
    }
}
/** Makes a pair. Throws BAD_INPUT without a password. */
async function make(password) {
    if (password === "") {
        throw new errors/* OfflineError */.M("BAD_INPUT", "bundle: wanted a password for the new key, got none", {
            hint: "choose one: without it, whoever gets the file signs in your name",
        });
    }
    const { privateKey, publicKey } = external_node_crypto_.generateKeyPairSync("ec", { namedCurve: "P-256" });
    const salt = external_node_crypto_.randomBytes(saltSize);
    const nonce = external_node_crypto_.randomBytes(nonceSize);
    const der = privateKey.export({ type: "pkcs8", format: "der" });
    const secret = await derive(password, salt, usual);
    const ciphertext = (0,salsa/* xsalsa20poly1305 */.uT)(secret, nonce).encrypt(der);
    secret.fill(0);
    der.fill(0);
    return {
        privateKey: encode({ label, bytes: written({ cost: usual, salt, nonce, ciphertext }) }),
        publicKey: spki(publicKey),
        hint: (0,public_key/* nameOf */.Vb)(publicKey),
    };
}
/** In the order in which cosign writes them. */
function written({ cost, salt, nonce, ciphertext }) {
    const value = {
        kdf: {
            name: "scrypt",
            params: { N: cost, r: blockSize, p: parallel },
            salt: base64/* encode */.l(salt),
        },
        cipher: { name: "nacl/secretbox", nonce: base64/* encode */.l(nonce) },
        ciphertext: base64/* encode */.l(ciphertext),
    };
    return external_node_buffer_.Buffer.from(JSON.stringify(value));
}
/** Throws BAD_KEY for what is no private key, before anybody is asked for its password. */
function demandPrivate(text) {
    readBlock(text);
}
function readBlock(text) {
    const block = decode(text);
    const came = block === undefined ? describe(text) : `a block of kind ${block.label}`;
    if (block !== undefined && labels.includes(block.label)) {
        return external_node_buffer_.Buffer.from(block.bytes).toString();
    }
    throw bad(`wanted a private key as cosign.key has it, got ${came}`, instead(came));
}
/** What to do with another key, by the words that name it. */
function instead(came) {
    if (came.includes("PUBLIC KEY")) {
        return "give the private key: cosign.key, not cosign.pub";
    }
    const isForeign = came.includes("PRIVATE KEY") && !labels.some((each) => came.includes(each));
    return isForeign
        ? "bring it into cosign's form: cosign import-key-pair --key FILE (cosign 3); or make a new pair: go-offline keygen"
        : undefined;
}
function readSealed(text) {
    const refuse = () => bad("wanted JSON with each key once in the block, got another text");
    const value = foreign_json/* read */.L(text, text.length, refuse);
    if (!json/* isObject */.Gv(value)) {
        throw refuse();
    }
    const fields = new bundle_fields/* Fields */.C(value, "", bad);
    const [kdf, cipher] = [fields.object("kdf"), fields.object("cipher")];
    const params = kdf.object("params");
    kdf.text("name", /^scrypt$/);
    cipher.text("name", /^nacl\/secretbox$/);
    const found = {
        cost: readCost(params),
        salt: readBytes(kdf, "salt", saltSize),
        nonce: readBytes(cipher, "nonce", nonceSize),
        ciphertext: readBytes(fields, "ciphertext"),
    };
    [params, kdf, cipher, fields].forEach((each) => each.done());
    return found;
}
function readCost(params) {
    const most = Number.MAX_SAFE_INTEGER;
    const [N, r, p] = [params.number("N", most), params.number("r", most), params.number("p", most)];
    if (!costs.includes(N) || r !== blockSize || p !== parallel) {
        throw bad(`wanted scrypt with N ${costs.join(", ")}, r ${blockSize} and p ${parallel}, got N ${N}, r ${r} and p ${p}`, "make a new pair: go-offline keygen, or cosign generate-key-pair");
    }
    return N;
}
/** The bytes of a field, which no error shows. */
function readBytes(fields, key, size) {
    const bytes = base64/* decode */.D(fields.text(key, /^/));
    const isFit = size === undefined
        ? bytes !== undefined && bytes.length > tagSize && bytes.length <= largest
        : bytes?.length === size;
    if (bytes === undefined || !isFit) {
        throw bad(`field ${key}: wanted ${size ?? `${tagSize + 1} to ${largest}`} bytes in base64`);
    }
    return bytes;
}
function derive(password, salt, N) {
    const maxmem = 128 * blockSize * (N + parallel) + (1 << 20);
    const cost = { N, r: blockSize, p: parallel, maxmem };
    return new Promise((resolve, reject) => {
        external_node_crypto_.scrypt(external_node_buffer_.Buffer.from(password), salt, 32, cost, (error, key) => {
            // A failure comes first: what follows it counts for nothing.
            [error ?? []].flat().forEach(reject);
            resolve(key);
        });
    });
}
function unbox(secret, nonce, ciphertext) {
    try {
        return (0,salsa/* xsalsa20poly1305 */.uT)(secret, nonce).decrypt(ciphertext);
    }
    catch (error) {
        throw new errors/* OfflineError */.M("WRONG_PASSWORD", "bundle: private key: wanted the password that it was sealed with, got another", {
            hint: "set GO_OFFLINE_PASSWORD (or COSIGN_PASSWORD) to the password of this key; if it is right, the file was damaged: take its backup",
            cause: error,
        });
    }
}
function signer(der) {
    const key = parse(der);
    const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType;
    if (curve !== "prime256v1") {
        throw new errors/* OfflineError */.M("BAD_CURVE", `bundle: private key: wanted a key on P-256, got one of kind ${curve}`, { hint: "make a pair that every cosign can check: go-offline keygen" });
    }
    const half = external_node_crypto_.createPublicKey(key);
    const publicKey = spki(half);
    const sign = (bytes) => external_node_crypto_.sign("sha256", bytes, key);
    if (!(0,signature/* holds */.v9)(publicKey, probe, sign(probe))) {
        throw bad("wanted a private key that fits its public half, got another");
    }
    return { hint: (0,public_key/* nameOf */.Vb)(half), publicKey, sign: async (bytes) => Promise.resolve(sign(bytes)) };
}
function parse(der) {
    try {
        return external_node_crypto_.createPrivateKey({ key: external_node_buffer_.Buffer.from(der), format: "der", type: "pkcs8" });
    }
    catch {
        throw bad("wanted PKCS #8 under the password, got other bytes");
    }
}
function spki(key) {
    return key.export({ type: "spki", format: "pem" }).toString();
}
function bad(message, hint) {
    return new errors/* OfflineError */.M("BAD_KEY", `bundle: private key: ${message}`, {
        hint: hint ??
            "give the whole text of cosign.key, with its first and last line; or make a new pair: go-offline keygen",
    });
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

/***/ 20234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32657);

/**
 * An object's fields, each read once into a type; `done` refuses those that nobody asked for. `refuse` makes the error
 * of a message that names the field, what was wanted and what came.
 */
class Fields {
    #value;
    #path;
    #refusal;
    #read = new Set();
    constructor(value, path, refusal) {
        this.#value = value;
        this.#path = path;
        this.#refusal = refusal;
    }
    /** Takes a field as read that is checked elsewhere. */
    ignore(key) {
        this.#read.add(key);
    }
    has(key) {
        return Object.hasOwn(this.#value, key);
    }
    text(key, pattern) {
        const value = this.#get(key);
        return typeof value === "string" && pattern.test(value)
            ? value
            : this.#refuse(key, `text like ${pattern.source}`);
    }
    number(key, most) {
        const value = this.#get(key);
        return typeof value === "number" && value <= most
            ? value
            : this.#refuse(key, `an integer up to ${most}`);
    }
    /** True, or not there. */
    mark(key) {
        const value = this.#get(key);
        return value === true || value === undefined ? value : this.#refuse(key, "true or nothing");
    }
    flag(key) {
        const value = this.#get(key);
        return typeof value === "boolean" ? value : this.#refuse(key, "true or false");
    }
    object(key) {
        const value = this.#get(key);
        return _json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv(value)
            ? new Fields(value, this.#name(key), this.#refusal)
            : this.#refuse(key, "an object");
    }
    list(key) {
        const value = this.#get(key);
        if (!Array.isArray(value)) {
            return this.#refuse(key, "a list");
        }
        return value.map((each, index) => _json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv(each)
            ? new Fields(each, this.#name(`${key}[${index}]`), this.#refusal)
            : this.#refuse(key, "a list of objects"));
    }
    /** Texts of one form, none of them twice. */
    texts(key, pattern) {
        const value = this.#get(key);
        const found = Array.isArray(value) ? value : this.#refuse(key, "a list");
        const texts = found.filter((each) => typeof each === "string" && pattern.test(each));
        return texts.length === found.length && new Set(texts).size === texts.length
            ? texts.map(String)
            : this.#refuse(key, `texts like ${pattern.source}, each once`);
    }
    done() {
        const odd = Object.keys(this.#value).find((key) => !this.#read.has(key));
        if (odd !== undefined) {
            throw this.#refusal(`wanted only known fields, got ${JSON.stringify(this.#name(odd))}`);
        }
    }
    #get(key) {
        this.#read.add(key);
        return this.has(key) ? this.#value[key] : undefined;
    }
    #name(key) {
        return this.#path === "" ? key : `${this.#path}.${key}`;
    }
    #refuse(key, wanted) {
        const came = this.has(key) ? JSON.stringify(this.#value[key]).slice(0, 100) : "nothing";
        throw this.#refusal(`field ${this.#name(key)}: wanted ${wanted}, got ${came}`);
    }
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

/***/ 32657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/* unused harmony export isJson */
/** The text of `value` in its one form. */
function encode(value) {
    return `${JSON.stringify(sort(value), undefined, 2)}\n`;
}
/** The value of `text`; undefined unless the text is JSON in its one form. */
function decode(text) {
    try {
        const value = JSON.parse(text);
        return isJson(value) && encode(value) === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether `value` is an object of this format. */
function isObject(value) {
    return typeof value === "object" && !Array.isArray(value);
}
/** Whether `value` can be written in this format. */
function isJson(value) {
    if (typeof value === "object" && value !== null) {
        return Object.values(value).every(isJson);
    }
    return (typeof value === "string" ||
        typeof value === "boolean" ||
        (typeof value === "number" && Number.isSafeInteger(value) && value >= 0));
}
function sort(value) {
    if (Array.isArray(value)) {
        return value.map(sort);
    }
    if (!isObject(value)) {
        return value;
    }
    const keys = Object.keys(value).toSorted();
    return Object.fromEntries(keys.flatMap((key) => {
        const each = value[key];
        return each === undefined ? [] : [[key, sort(each)]];
    }));
}


/***/ }),

/***/ 22212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The 91 bytes of an uncompressed P-256 key, in one form: the first 27 are always the same, and name the curve. */
const p256 = /^-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{28}\n[A-Za-z0-9+/]{57}[AQgw]==\n-----END PUBLIC KEY-----\n?$/;
/** The name that Sigstore gives a public key: base64 of the sha256 over its SPKI DER. */
function nameOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", key.export({ type: "spki", format: "der" }), "base64");
}
/**
 * The hint of a P-256 key in SPKI PEM, as `cosign.pub` has it: its name, by which a manifest and a Sigstore bundle point to it.
 * Undefined for any other key or spelling: no two texts are one key.
 */
function hintOf(pem) {
    try {
        return p256.test(pem) ? nameOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem)) : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a text without a hint is instead, for an error. */
function describe(pem) {
    if (!pem.startsWith("-----BEGIN PUBLIC KEY-----")) {
        return JSON.stringify(pem.slice(0, 40));
    }
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
        const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType;
        return curve === "prime256v1" ? "a P-256 key in another spelling" : `a key of kind ${curve}`;
    }
    catch {
        return "a key that is cut, damaged or no point of its curve";
    }
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

/***/ 29641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   fj: () => (/* binding */ join)
/* harmony export */ });
/** Nothing that is read here nests deeper. */
const maxDepth = 20;
/** The value of `text`, of at most `most` UTF-16 units; throws what `refuse` makes. */
function read(text, most, refuse) {
    if (text.length > most) {
        throw refuse("the file", `at most ${most} characters`, String(text.length), "check that this is the file that was meant");
    }
    return new Reader(text, refuse).document();
}
/** A value as it is named in an error, shortened. */
function show(value) {
    switch (value.kind) {
        case "text":
            return JSON.stringify(value.text.slice(0, 100));
        case "number":
            return String(value.number);
        case "word":
            return value.word;
        case "object":
            return "an object";
        case "list":
            break;
    }
    return value.items.length === 0 ? "an empty list" : "a list";
}
/** The path of field `name` in the object at `path`; a name that is no plain word is quoted. */
function join(path, name) {
    const plain = /^[\w$.[\]-]{1,100}$/.test(name) ? name : JSON.stringify(name.slice(0, 100));
    return path === "" ? plain : `${path}.${plain}`;
}
class Reader {
    #text;
    #refuse;
    #at = 0;
    constructor(text, refuse) {
        this.#text = text;
        this.#refuse = refuse;
    }
    document() {
        const value = this.#value("", 0);
        if (this.#at < this.#text.length) {
            this.#fail("nothing after the last }");
        }
        return value;
    }
    #value(path, depth) {
        if (depth > maxDepth) {
            this.#fail(`at most ${maxDepth} levels`);
        }
        this.#space();
        const value = this.#compound(path, depth) ?? this.#scalar();
        this.#space();
        return value;
    }
    #compound(path, depth) {
        if (this.#take(/\{/y) !== undefined) {
            return this.#object(path, depth);
        }
        return this.#take(/\[/y) === undefined ? undefined : this.#list(path, depth);
    }
    #object(path, depth) {
        const fields = new Map();
        this.#space();
        if (this.#take(/\}/y) !== undefined) {
            return { kind: "object", fields };
        }
        do {
            this.#space();
            const name = this.#string() ?? this.#fail("a field's name in quotes");
            const inner = join(path, name);
            if (fields.has(name)) {
                throw this.#refuse(inner, "each field once", `it again in line ${this.#line()}`, "leave one of the two: which of them holds is not to be guessed");
            }
            this.#space();
            this.#expect(/:/y, `":" after ${JSON.stringify(name.slice(0, 100))}`);
            fields.set(name, this.#value(inner, depth + 1));
        } while (this.#take(/,/y) !== undefined);
        this.#expect(/\}/y, '"," or "}"');
        return { kind: "object", fields };
    }
    #list(path, depth) {
        const items = [];
        this.#space();
        if (this.#take(/\]/y) !== undefined) {
            return { kind: "list", items };
        }
        do {
            items.push(this.#value(`${path}[${items.length}]`, depth + 1));
        } while (this.#take(/,/y) !== undefined);
        this.#expect(/\]/y, '"," or "]"');
        return { kind: "list", items };
    }
    #scalar() {
        const text = this.#string();
        if (text !== undefined) {
            return { kind: "text", text };
        }
        const number = this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
        if (number !== undefined) {
            return { kind: "number", number: Number(number), spelling: number };
        }
        const word = this.#take(/(?:true|false|null)/y);
        return word === undefined ? this.#fail("a value") : { kind: "word", word };
    }
    #string() {
        const end = this.#text[this.#at] === '"' ? this.#closing() : -1;
        if (end === -1) {
            return undefined;
        }
        const quoted = this.#text.slice(this.#at, end);
        this.#at = end;
        try {
            const value = JSON.parse(quoted);
            if (typeof value === "string") {
                return value;
            }
        }
        catch {
            // An escape that JSON has not, or a line break.
        }
        return this.#fail("a text in one line, with the escapes of JSON, before this");
    }
    /** Where the text that begins here has ended; -1 if it never does. A pattern would keep a note for each of its letters. */
    #closing() {
        const quote = /["\\]/g;
        quote.lastIndex = this.#at + 1;
        for (let found = quote.exec(this.#text); found !== null; found = quote.exec(this.#text)) {
            if (found[0] === '"') {
                return quote.lastIndex;
            }
            quote.lastIndex += 1;
        }
        return -1;
    }
    #space() {
        this.#take(/[ \t\r\n]*/y);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? [];
        this.#at += found?.length ?? 0;
        return found;
    }
    #expect(pattern, wanted) {
        if (this.#take(pattern) === undefined) {
            this.#fail(wanted);
        }
    }
    #line() {
        return this.#text.slice(0, this.#at).split("\n").length;
    }
    #fail(wanted) {
        const rest = this.#text.slice(this.#at, this.#at + 20);
        throw this.#refuse(`line ${this.#line()}`, wanted, rest === "" ? "the end of the file" : JSON.stringify(rest), "write plain JSON: names and texts in double quotes, no comments, no comma after the last entry");
    }
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** What a failed call of the system says: `EACCES`, `ENOSPC`; undefined for an error of another kind. */
function systemCode(error) {
    const isObject = typeof error === "object" && error !== null;
    return isObject && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
/** The error for people of a failed file operation: READ_ONLY, NO_SPACE or IO, keeping the cause. */
function fileFailure(doing, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) {
        return error;
    }
    const code = systemCode(error) ?? "";
    const reason = error instanceof Error ? error.message : String(error);
    if (["EACCES", "EPERM", "EROFS"].includes(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("READ_ONLY", `host: ${doing}: wanted to write, got ${reason}`, {
            hint: "give this user write permission there, or name another directory",
            cause: error,
        });
    }
    if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("NO_SPACE", `host: ${doing}: wanted room for it, got ${reason}`, {
            hint: "free disk space and run again: nothing was left behind",
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("IO", `host: ${doing}: ${reason}`, {
        hint: "look at the path in this message, then run again: nothing was changed",
        cause: error,
    });
}


/***/ }),

/***/ 92634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ moveNow),
/* harmony export */   C: () => (/* binding */ copy),
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   G6: () => (/* binding */ writeStream),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   U: () => (/* binding */ demandWritable),
/* harmony export */   Ut: () => (/* binding */ realDirectory),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   ny: () => (/* binding */ removeNow),
/* harmony export */   q_: () => (/* binding */ temporary),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73136);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8915);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6602);









/** A file's bytes; undefined if nothing is there. Throws IO for anything else, a directory among it. */
async function read(file) {
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(file);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .systemCode */ .x)(error) === "ENOENT" || (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .systemCode */ .x)(error) === "ENOTDIR") {
            return undefined;
        }
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`reading ${file}`, error);
    }
}
/** A regular file's size in bytes; undefined if there is none under that name (a link is not one). */
async function size(file) {
    try {
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(file);
        return found.isFile() ? found.size : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a regular file stands under that name, or is what a link there leads to. */
async function isFile(file) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(file).then((found) => found.isFile(), () => false);
}
/** Whether anything stands under that name, a broken link included. */
async function exists(file) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(file).then(() => true, () => false);
}
/** Whether a directory stands under that name; a link to one is none. */
async function isDirectory(directory) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(directory).then((found) => found.isDirectory(), () => false);
}
/** A file's bytes in chunks of 1 MiB. Throws READ_ONLY or IO where it cannot be read. */
async function* stream(file) {
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1 << 20 })) {
            if (chunk instanceof Uint8Array) {
                yield chunk;
            }
        }
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`reading ${file}`, error);
    }
}
/** Writes a new file; throws READ_ONLY, NO_SPACE or IO. The mode is as umask leaves it. */
async function write(file, content, mode = 0o666) {
    await attempt(`writing ${file}`, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(file, content, { flag: "wx", mode }));
}
/** Writes a new file from a stream; gives its size in bytes and its digests in hex. */
async function writeStream(file, chunks) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const sha512 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512");
    let written = 0;
    await attempt(`writing ${file}`, () => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(chunks, async function* digest(source) {
        for await (const chunk of source) {
            sha256.update(chunk);
            sha512.update(chunk);
            written += chunk.length;
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file, { flags: "wx" })));
    return { size: written, sha256: sha256.digest("hex"), sha512: sha512.digest("hex") };
}
/** Replaces a file in one step, so that a reader sees the old content or the new one. The mode is as umask leaves it. */
async function replace(file, content, mode = 0o666) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    await attempt(`writing ${file}`, async () => {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(file), { recursive: true });
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(draft, content, { flag: "wx", mode });
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(draft, file);
    });
}
/** Makes a directory and those above it. */
async function makeDirectory(directory) {
    await attempt(`making ${directory}`, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(directory, { recursive: true }));
}
/** Moves a file or directory within one file system. */
async function move(from, to) {
    await attempt(`moving ${from} to ${to}`, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(from, to));
}
/** The same, at once: for a process that is about to end. */
function moveNow(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
}
/** Copies a regular file into a directory that is made where it is missing. */
async function copy(from, to) {
    await attempt(`copying ${from}`, async () => {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(to), { recursive: true });
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile(from, to);
    });
}
/** Removes whatever stands there. Throws READ_ONLY or IO, also for a directory that may not be written. */
async function remove(target) {
    await attempt(`removing ${target}`, () => removeInParts(target, 4));
}
/** fs.rm holds every name of a tree at once, 100 MB for 60,000 files: so one directory after the other, down to `depth`. */
async function removeInParts(target, depth) {
    if (depth > 0 && (await isDirectory(target))) {
        // What goes meanwhile, or cannot be read, is for fs.rm to judge.
        for (const each of await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(target, { withFileTypes: true }).catch(() => [])) {
            if (each.isDirectory()) {
                await removeInParts(node_path__WEBPACK_IMPORTED_MODULE_4__.join(target, each.name), depth - 1);
            }
        }
    }
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(target, { recursive: true, force: true, maxRetries: 3 });
}
/** Removes whatever stands there, at once: for a process that is about to end. */
function removeNow(target) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(target, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}
/** A new private directory (0700) under the runner's temporary directory or the system's. It goes with the process. */
function temporary() {
    const base = process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)();
    try {
        const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(base, "go-offline-"));
        const forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_8__/* .undoIfEnded */ .O)(() => removeNow(made));
        return {
            path: made,
            remove: async () => {
                await remove(made);
                forget();
            },
        };
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`making a directory in ${base}`, error);
    }
}
/** Throws READ_ONLY or IO where a directory can be neither made under that name nor written; makes nothing. */
async function demandWritable(directory) {
    let there = node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(directory);
    while (!(await exists(there))) {
        there = node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(there);
    }
    try {
        await (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.opendir(there)).close();
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access(there, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`writing into ${there}`, error);
    }
}
/** The real path of a directory; undefined if there is none. */
async function realDirectory(directory) {
    try {
        const real = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath(directory);
        return (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat(real)).isDirectory() ? real : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether one path is the other or lies in it; both absolute. */
function contains(directory, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_4__.relative(directory, file);
    return relative === "" || (!relative.startsWith("..") && !node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute(relative));
}
async function attempt(doing, action) {
    try {
        return await action();
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(doing, error);
    }
}
/** A folder as a URL that can stand in a list, as in GOPROXY. */
function url(directory) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_6__.pathToFileURL)(directory).href.replaceAll(",", "%2C").replaceAll("|", "%7C");
}


/***/ }),

/***/ 87188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePair: () => (/* binding */ makePair),
/* harmony export */   openKey: () => (/* binding */ openKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_cosign_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);




/**
 * Makes a pair and writes `cosign.key` (0600) and `cosign.pub` into the folder `out`, both or none. Throws BAD_INPUT where one
 * of them is there: a private key that is overwritten is lost.
 */
async function makePair({ out, password, }) {
    const [privateFile, publicFile] = [node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "cosign.key"), node_path__WEBPACK_IMPORTED_MODULE_0__.join(out, "cosign.pub")];
    await demandNone([privateFile, publicFile]);
    const pair = await _bundle_cosign_key_js__WEBPACK_IMPORTED_MODULE_1__/* .make */ .L8(await password());
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(out);
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(privateFile, pair.privateKey, 0o600);
    try {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(publicFile, pair.publicKey);
    }
    catch (error) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(privateFile);
        throw error;
    }
    const { publicKey, hint } = pair;
    return { made: { privateFile, publicFile }, hint, publicKey, created: Date.now() };
}
/** Opens a private key, also one that cosign made. Throws BAD_INPUT where there is none, BAD_KEY, BAD_CURVE, WRONG_PASSWORD. */
async function openKey({ key, password, }) {
    const bytes = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(key);
    if (bytes === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_INPUT", `keygen: wanted a private key at ${key}, got no file`, {
            hint: "name a cosign.key, or make one: go-offline keygen",
        });
    }
    const text = bytes.toString("utf8");
    _bundle_cosign_key_js__WEBPACK_IMPORTED_MODULE_1__/* .demandPrivate */ .h4(text);
    const { hint, publicKey } = await _bundle_cosign_key_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho(text, await password());
    return { made: undefined, hint, publicKey, created: Date.now() };
}
async function demandNone(all) {
    for (const file of all) {
        if (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(file)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_INPUT", `keygen: wanted no file at ${file}, got one`, {
                hint: "name another folder with --out, or move that key away first: what it signed needs it",
            });
        }
    }
}


/***/ })

};
