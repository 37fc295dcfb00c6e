export const id = 1630;
export const ids = [1630];
export const modules = {

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

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ demandSubjects),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* unused harmony exports predicateType, buildType, subjects */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1475);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20234);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32657);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51726);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86166);








/**
 * Who packed a bundle, where and of what: an in-toto Statement v1 with a SLSA provenance v1, in canonical JSON. Its
 * subjects are checksums.json and every part that it names. https://slsa.dev/spec/v1.0/provenance;
 * https://github.com/in-toto/attestation, spec/v1/statement.md.
 */
const statementType = "https://in-toto.io/Statement/v1";
/** What the predicate is. */
const predicateType = "https://slsa.dev/provenance/v1";
/** How packing is done: what externalParameters and resolvedDependencies hold. */
const buildType = "urn:go-offline:pack:v1";
/** The type of a statement's bytes in an envelope. */
const payloadType = "application/vnd.in-toto+json";
/** The file of a bundle's provenance: the statement in an envelope; see dsse.ts. */
const fileName = "provenance.sigstore.json";
/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;
const hint = "this provenance is of another bundle, or was edited: take the bundle from another store, or pack again";
/** The statement's bytes: the same for the same facts. */
function statement(facts) {
    const { manifest } = facts;
    const own = {
        name: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF(manifest), "hex"),
    };
    const files = [own, ...manifest.parts].toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.name, b.name));
    const text = _json_js__WEBPACK_IMPORTED_MODULE_6__/* .encode */ .lF({
        _type: statementType,
        subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        predicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    repository: manifest.source.repository,
                    ref: manifest.source.ref,
                    workflow: manifest.source.workflow,
                },
                resolvedDependencies: [...source(facts), go(manifest), ...inputs(manifest)],
            },
            runDetails: {
                builder: { id: facts.builder },
                metadata: {
                    invocationId: facts.invocation,
                    startedOn: time(facts.started),
                    finishedOn: time(facts.finished),
                },
            },
        },
    });
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text);
}
/**
 * What a statement vouches for. Throws BAD_SIGNATURE for what is not a statement as `statement` writes it. It says
 * nothing of who wrote it: the envelope's signature is checked before.
 */
function subjects(bytes) {
    const value = _json_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString());
    if (!_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv(value)) {
        throw refused("wanted a statement in canonical JSON, got another text");
    }
    const root = new _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(value, "", refused);
    root.text("_type", exactly(statementType));
    root.text("predicateType", exactly(predicateType));
    root.object("predicate").object("buildDefinition").text("buildType", exactly(buildType));
    const all = root.list("subject").map((fields) => {
        const digest = fields.object("digest");
        const subject = {
            name: fields.text("name", /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
            sha256: digest.text("sha256", /^[0-9a-f]{64}$/),
        };
        digest.done();
        fields.done();
        return subject;
    });
    root.done();
    return all;
}
/**
 * That a statement is of this bundle: checksums.json and all its parts, and nothing else. Throws BAD_SIGNATURE with what
 * differs.
 */
function demandSubjects(bytes, manifest) {
    const wanted = lines(subjects(statement({ ...nobody, manifest })));
    const came = lines(subjects(bytes));
    const length = Math.max(wanted.length, came.length);
    const at = Array.from({ length }).findIndex((_, index) => wanted[index] !== came[index]);
    if (at >= 0) {
        const [needed = "no more", got = "no more"] = [wanted[at], came[at]];
        throw refused(`field subject[${at}]: wanted ${needed}, got ${got}`);
    }
}
function lines(all) {
    return all.map(({ name, sha256 }) => `${name} with sha256 ${sha256}`);
}
const nobody = {
    server: undefined,
    builder: "",
    invocation: undefined,
    started: undefined,
    finished: undefined,
};
/** The commit that was packed, at its repository where that is known. */
function source({ manifest, server }) {
    const { repository, ref, commit } = manifest.source;
    if (commit === undefined) {
        return [];
    }
    const at = ref === undefined ? "" : `@${ref}`;
    const uri = server === undefined || repository === undefined
        ? undefined
        : `git+${server}/${repository}${at}`;
    return [{ name: "source", uri, digest: { gitCommit: commit } }];
}
function go({ go: version }) {
    return { name: version, uri: (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purl */ .EV)({ path: "std", version: version.replace(/^go/, "") }) };
}
function inputs(manifest) {
    return manifest.inputs
        .toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path))
        .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
}
function time(seconds) {
    return seconds === undefined || seconds > lastSecond
        ? undefined
        : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
function exactly(text) {
    return new RegExp(`^${text.replaceAll(".", "\\.")}$`);
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_SIGNATURE", `bundle: provenance: ${message}`, { hint });
}


/***/ }),

/***/ 86166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ purl),
/* harmony export */   fq: () => (/* binding */ order),
/* harmony export */   j6: () => (/* binding */ commandPurl)
/* harmony export */ });
/* harmony import */ var _module_replacing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95528);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/**
 * Package URLs of Go modules, and of packages in them:
 *
 *     pkg:golang/github.com/BurntSushi/toml@v1.4.0
 *     pkg:golang/github.com/docker/docker@v28.0.0%2Bincompatible
 *     pkg:golang/golang.org/x/tools@v0.30.0#cmd/stringer
 *
 * The module path is namespace and name, whole, its major version and a module's own subdirectory too: a subpath is a
 * package. The type's definition wants lower case; it predates modules, in which `github.com/burntsushi/toml` is another
 * one, so case is kept, as cyclonedx-gomod and syft keep it. https://github.com/package-url/purl-spec,
 * types/golang-definition.json.
 */
function purl(module, subpath = "") {
    const version = module.version === "" ? "" : `@${quote(module.version)}`;
    const below = subpath === "" ? "" : `#${segments(subpath)}`;
    return `pkg:golang/${segments(module.path)}${version}${below}`;
}
/** The package URL of a command, in the longest of `modules` that holds it; as a module of its own if none does. */
function commandPurl(command, modules) {
    const [holder] = modules
        .filter(({ path, version }) => version === command.version && holds(path, command.path))
        .toSorted((a, b) => b.path.length - a.path.length);
    return holder === undefined
        ? purl(command)
        : purl(holder, command.path.slice(holder.path.length + 1));
}
/** The order of components in a document: by path, then version, in bytes, whatever a machine's language is. */
function order(a, b) {
    return (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.path, b.path) || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)((0,_module_replacing_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(a), (0,_module_replacing_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(b));
}
function holds(module, name) {
    return name === module || name.startsWith(`${module}/`);
}
function segments(text) {
    return text.split("/").map(quote).join("/");
}
/** Percent-encoded but for letters, digits and `-._~:`, as the specification has it. */
function quote(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ":");
}


/***/ }),

/***/ 91152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ learnedPassword)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82917);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74353);




/** Where a password is looked for, in this order: ours, then the variable that cosign reads. */
const names = ["GO_OFFLINE_PASSWORD", "COSIGN_PASSWORD"];
/**
 * The password of a key: from a variable, which may be set to nothing, else asked for on the terminal, twice for a `new` key.
 * It is learned first, so that nothing of this process shows it. Throws BAD_INPUT where there is none or the two differ.
 */
async function learnedPassword(age) {
    const variables = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)();
    const name = names.find((each) => variables[each] !== undefined);
    const given = name === undefined ? await asked(age) : (variables[name] ?? "");
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .learn */ .nB)([{ value: given, user: undefined }]);
    if (given === "" && age === "new") {
        throw refused("a password for the new key", `an empty one${name ? ` in ${name}` : ""}`);
    }
    return given;
}
async function asked(age) {
    if (!(0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .isTerminal */ .Hd)()) {
        throw refused("the password of the key", "neither variable nor terminal");
    }
    const password = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(age === "new" ? "Password for the new key: " : "Password of the key: ");
    if (age === "new" && (await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)("The same again: ")) !== password) {
        throw refused("the same password twice", "two that differ");
    }
    return password;
}
function refused(wanted, came) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_INPUT", `host: wanted ${wanted}, got ${came}`, {
        hint: `set ${names.join(" or ")} to it, or run this on a terminal, which asks for it; never give it as an argument`,
    });
}


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Lg: () => (/* binding */ LastLine),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   yU: () => (/* binding */ isColoured)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);



/** Whether somebody can be asked: standard input and standard error are a terminal. */
function isTerminal() {
    return process.stdin.isTTY && process.stderr.isTTY;
}
/** Whether somebody sees standard error as it is written, and a line of it may be written over. */
function isWatched() {
    return isScreen() && ((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("CI") ?? "false") === "false";
}
/** Whether standard error shows colours, and nobody said that they are not wanted. https://no-color.org */
function isColoured() {
    return isScreen() && (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("NO_COLOR") === undefined;
}
function isScreen() {
    return process.stderr.isTTY && (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("TERM") !== "dumb";
}
/** Milliseconds between two looks at what the last line shows. */
const pace = 100;
/** The last line of a terminal: written over as what it says changes, and taken away before anything else is written. */
class LastLine {
    #text;
    #shown = "";
    #stop;
    /** `text` gives the line of less than `width` columns, "" for none. */
    constructor(text) {
        this.#text = text;
    }
    /** From now on it is looked at, ten times a second at the most. */
    start() {
        if (this.#stop !== undefined) {
            return;
        }
        const timer = setInterval(() => this.#draw(), pace).unref();
        const forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .undoIfEnded */ .O)(() => this.clear());
        this.#stop = () => {
            clearInterval(timer);
            forget();
        };
    }
    /** Nothing is shown any more. */
    stop() {
        this.#stop?.();
        this.#stop = undefined;
        this.clear();
    }
    /** Makes room for what is written next. */
    clear() {
        if (this.#shown !== "") {
            process.stderr.write("\r\u001b[2K");
            this.#shown = "";
        }
    }
    #draw() {
        const text = this.#text(process.stderr.columns || 80);
        if (text === this.#shown) {
            return;
        }
        process.stderr.write(`\r\u001b[2K${text}`);
        this.#shown = text;
    }
}
/** Asks for a line that the terminal does not show. Throws BAD_INPUT where it is ended instead: Ctrl-C, Ctrl-D. */
async function ask(question) {
    const { stdin, stderr } = process;
    stdin.setRawMode(true);
    stdin.setEncoding("utf8");
    stderr.write(question);
    try {
        return await line(stdin);
    }
    finally {
        stdin.setRawMode(false);
        stdin.pause();
        stderr.write("\n");
    }
}
/** What ends a line, and what ends it without an answer. */
const enders = ["\r", "\n", "\u0003", "\u0004"];
const answers = enders.slice(0, 2);
function line(from) {
    return new Promise((resolve, reject) => {
        const typed = [];
        const end = () => {
            from.off("data", take).off("end", fail).pause();
        };
        const fail = () => {
            end();
            reject(ended());
        };
        const take = (chunk) => {
            const keys = Array.from(chunk);
            const at = keys.findIndex((key) => enders.includes(key));
            typed.push(...(at === -1 ? keys : keys.slice(0, at)));
            if (at === -1) {
                return;
            }
            if (!answers.includes(keys[at] ?? "")) {
                fail();
                return;
            }
            end();
            // Whoever types ahead has typed the next answer, too.
            from.unshift(keys.slice(at + 1).join(""));
            resolve(typed.reduce(edit, []).join(""));
        };
        from.on("data", take).on("end", fail).resume();
    });
}
/** Backspace takes the last character back, Ctrl-U all of them. */
function edit(typed, key) {
    if (key === "\u0015") {
        return [];
    }
    return key === "\u007f" || key === "\b" ? typed.slice(0, -1) : [...typed, key];
}
function ended() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_INPUT", "host: wanted a password, got the end of the input", {
        hint: "run it again and type the password, or set GO_OFFLINE_PASSWORD",
    });
}


/***/ }),

/***/ 38141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. Malformed patterns match nothing. golang.org/x/mod/module,
 * MatchPrefixPatterns; path.Match.
 */
function matches(patterns, modulePath) {
    const elements = modulePath.split("/");
    return patterns.split(",").some((each) => {
        const pattern = each.replace(/\/$/, "");
        const length = pattern.split("/").length;
        return (pattern !== "" &&
            length <= elements.length &&
            expression(pattern)?.test(elements.slice(0, length).join("/")) === true);
    });
}
/** A star, a question mark, a class, an escaped or any other character. */
const term = /(?<stars>\*+)|\?|\[(?:(?<negated>\^)|(?!\^))(?<ranges>(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+)\]|\\.|[^*?[\\]/gsu;
/** The same as an expression; undefined for a malformed pattern. */
function expression(pattern) {
    const terms = [...pattern.matchAll(term)];
    if (terms.map(([text]) => text).join("") !== pattern) {
        return undefined;
    }
    const [first = "", ...chunks] = split(terms);
    // go takes the first place where what follows a star fits, and stays there; only the last must reach the end.
    const last = chunks.pop();
    const middle = chunks.map((chunk, at) => `(?=([^/]*?${chunk}))\\${at + 1}`);
    const end = last === undefined ? "" : `[^/]*${last}`;
    return new RegExp(`^${first}${middle.join("")}${end}$`, "su");
}
/** What stands between stars, as expressions. */
function split(terms) {
    const chunks = [""];
    for (const { 0: text, groups = {} } of terms) {
        if (groups["stars"] !== undefined) {
            chunks.push("");
        }
        else {
            chunks.push(`${chunks.pop()}${one(text, groups)}`);
        }
    }
    return chunks;
}
/** One character's expression. */
function one(text, { negated = "", ranges }) {
    if (ranges === undefined) {
        return text === "?" ? "[^/]" : literal(text);
    }
    const found = ranges.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
    const all = [...found].map(([, low = "", high = low]) => 
    // A range that runs backwards has no character.
    code(low) <= code(high) ? `${literal(low)}-${literal(high)}` : "");
    return `[${negated}${all.join("")}]`;
}
/** A character, escaped or not, by its number: nothing in it means anything. */
function literal(text) {
    return `\\u{${code(text).toString(16)}}`;
}
function code(text) {
    return Number(text.replace(/^\\(?=.)/su, "").codePointAt(0));
}


/***/ }),

/***/ 95528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ flags),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gomod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36541);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34948);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1475);





/**
 * Replacements that a run is asked for, one a line; `#` begins a comment, and a blank may stand for each `@`:
 *
 *     example.com/lib => ./forks/lib
 *     example.com/lib@v1.2.0 => example.com/fork@v1.2.1
 *
 * What go would refuse is refused here, with go's rule. https://go.dev/ref/mod#go-mod-file-replace;
 * golang.org/x/mod/modfile, parseReplace; cmd/go/internal/modcmd, flagReplace.
 */
function parse(text, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const found = [];
    for (const [index, raw] of text.split("\n").entries()) {
        const line = raw.replace(/(?:^|\s)#.*/s, "").trim();
        if (line !== "") {
            const refusal = (problem) => bad(index + 1, problem);
            const next = read(line, separator, refusal);
            demandOnce(found, next, refusal);
            found.push(next);
        }
    }
    return found;
}
/**
 * The flags by which `go mod edit` and `go work edit` write these lines. A line for every version takes those for one
 * version out of the file, so it comes before ours for one version. modfile, addReplace.
 */
function flags(lines) {
    return lines
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.old.version, b.old.version))
        .map((line) => `-replace=${spell(line.old)}=${spell(line.new)}`);
}
/** A module with its version, or without one where it has none. */
function spell(module) {
    return module.version === "" ? module.path : (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(module);
}
function read(line, separator, refusal) {
    const [left = "", right = "", ...more] = line.split("=>").map((half) => half.trim());
    if (left === "" || right === "" || more.length > 0) {
        throw refusal({
            wanted: "module[@version] => target",
            came: line,
            rule: "a replace line has a module, an arrow and a target",
            hint: "write for example: example.com/lib => ./forks/lib",
        });
    }
    return {
        old: readModule(left, refusal),
        new: (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd)(right) ? readDirectory(right, separator, refusal) : readTarget(right, refusal),
    };
}
/** A path, and a version of it or "". */
function readModule(text, refusal) {
    const [, name = "", version = ""] = /^([^\s@]+)(?:(?:@|\s+)([^\s@]+))?$/.exec(text) ?? [];
    const allowed = _path_js__WEBPACK_IMPORTED_MODULE_3__/* .isImportPath */ .VF(name) ? _path_js__WEBPACK_IMPORTED_MODULE_3__/* .majors */ .j(name) : undefined;
    if (allowed === undefined) {
        throw refusal({
            wanted: "a module path",
            came: text,
            rule: "a module path has letters, digits and -._~ between slashes, and ends in a major version only from /v2 on (module.CheckImportPath, SplitPathVersion)",
            hint: "write the module's path as its go.mod and the require line have it, then @ and a version or nothing",
        });
    }
    if (version !== "" && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .canonical */ .$N)(version) !== version) {
        throw refusal({
            wanted: `a whole version of ${name}`,
            came: version,
            rule: "go.mod names a version by three numbers or a pseudo-version; a branch, latest or v1 has to be looked up in the network first",
            hint: "write a version such as v1.2.3, as go.sum or go list -m has it",
        });
    }
    if (version !== "" && !_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fits */ .lA(name, version)) {
        throw refusal({
            wanted: `a version ${allowed} of ${name}`,
            came: version,
            rule: "a path without /vN has v0 or v1, and a path with it has that major version alone (module.CheckPathMajor)",
            hint: "name a version of that major version, or the path that ends in the other",
        });
    }
    return { path: name, version };
}
function readTarget(text, refusal) {
    const target = readModule(text, refusal);
    if (target.version === "") {
        throw refusal({
            wanted: "a directory, or a module with a version",
            came: text,
            rule: "replacement module without version must be directory path (rooted or starting with . or ..)",
            hint: `write ./${text} for a directory, or ${text}@ and a version for a module`,
        });
    }
    try {
        _path_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6(target.path);
    }
    catch {
        throw refusal({
            wanted: "a module that can be downloaded",
            came: target.path,
            rule: "the first element of such a path has a dot and small letters alone (module.CheckPath)",
            hint: `write ./${target.path} if it is a directory, else the module's whole path`,
        });
    }
    return target;
}
function readDirectory(text, separator, refusal) {
    if (/\s@?v\d\S*$/.test(text)) {
        throw refusal({
            wanted: "a directory without a version",
            came: text,
            rule: `replacement module directory path ${JSON.stringify(text.split(/\s/, 1)[0])} cannot have version`,
            hint: "leave the version out: it goes to the left of the arrow, to say which version is replaced",
        });
    }
    if (separator === "/" && /\\|^[A-Za-z]:/.test(text)) {
        throw refusal({
            wanted: "a directory of this system",
            came: text,
            rule: "replacement directory appears to be Windows path (on a non-windows system)",
            hint: "write it with slashes, from the directory of go.mod or go.work: ./forks/lib",
        });
    }
    if (/[\s"'`\p{Cc}]/u.test(text)) {
        throw refusal({
            wanted: "a directory without blanks and quotes in its name",
            came: text,
            rule: "vendor/modules.txt is split at blanks, and a replacement of more words is not read back (modload, readVendorList)",
            hint: "move or link the directory to a name without them",
        });
    }
    return { path: text, version: "" };
}
function demandOnce(before, next, refusal) {
    if (before.some(({ old }) => (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(old) === (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(next.old))) {
        throw refusal({
            wanted: `one line for ${spell(next.old)}`,
            came: "another",
            rule: "conflicting replacements for one module and version are an error (modload, toReplaceMap)",
            hint: "take one of the two lines out",
        });
    }
    const twin = before.find((each) => (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(each.new) === (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(next.new) && each.old.path !== next.old.path);
    if (twin !== undefined) {
        throw refusal({
            wanted: `${spell(next.new)} in place of ${twin.old.path} alone`,
            came: `also of ${next.old.path}`,
            rule: "one replacement must not be used for two different module paths (modload, checkMultiplePaths)",
            hint: "give each of the two modules a target of its own",
        });
    }
}
function bad(number, { wanted, came, rule, hint }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_REPLACE", `module: replace:${number}: wanted ${wanted}, got ${JSON.stringify(came)}: go's rule: ${rule}`, { hint });
}


/***/ }),

/***/ 84233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var host_pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/host/progress.js
var host_progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/host/store/directory.js
var directory = __webpack_require__(19744);
// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var checkout = __webpack_require__(29159);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var bundle_part = __webpack_require__(97106);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/src/bundle/provenance.js
var provenance = __webpack_require__(87076);
// EXTERNAL MODULE: ./lib/src/bundle/signature.js
var signature = __webpack_require__(20649);
;// CONCATENATED MODULE: ./lib/src/bundle/readme.js



/** The file that sbom.ts writes: named here, as that module brings a large library. */
const sbomName = "sbom.cdx.json";
/** Who vouches for workflows on github.com. */
const issuer = "https://token.actions.githubusercontent.com";
const manifest = "checksums.json";
/** A trusted root that trusts nobody: cosign 2 wants one also where there is nothing to look up in it. */
const nobody = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[],"certificateAuthorities":[],"ctlogs":[],"timestampAuthorities":[]}';
/** What cosign calls the predicate of SLSA v1. */
const type = "--type slsaprovenance1";
const either = "With cosign 2 or 3:";
/** Earlier ones of cosign 3 want a trusted root, too. */
const newer = "With cosign 3, from 3.0.4 on:";
/**
 * The bundle's README.md: how to check and use it with nothing but stock tools. `module` is the module path. A command is a
 * line of its own, four blanks before it, and names files as they are in the bundle.
 */
function readme(module, checked) {
    return `# Dependencies of ${module}

Packed by go-offline. Everything here can be checked and used without it, with \`sha256sum\`, \`zstd\` and \`tar\`${isSigned(checked) ? ", and who packed it with `cosign`" : ""}.

| file | holds |
|---|---|
| \`${manifest}\` | the size and the digests of the other files; every hash of the go.sum that was packed |
| \`${bundle_part/* vendorName */.gR}\` | the tree that \`go mod vendor\` wrote |
| \`${bundle_part/* proofName */.ud}\` | what proves it against go.sum: \`lists/\` (one line a file of each module), \`mods/\` (go.mod files), \`files/\` (Go files that were left out) |
| \`${bundle_part/* modulesName */.z3}\` | where it was packed: a module proxy, every module that go.sum names, and the checksum database's records |
| \`${sbomName}\` | what is in it, as CycloneDX 1.6: modules with their hashes, tools, toolchains |
${isSigned(checked) ? `${signedRows(checked)}\n${signedText(checked)}` : ""}
Check the files against the manifest:

    sed -n '/"name": /{N;s/.*: "\\(.*\\)",\\n.*: "\\(.*\\)",/\\2  \\1/p;}' ${manifest} | sha256sum -c

Unpack, in the directory of go.mod, and build:

    zstd -dc ${bundle_part/* vendorName */.gR} | tar -x
    go build -mod=vendor ./...

With modules instead, every command of go works, the checksum database left on:

    mkdir proxy && tar -xf ${bundle_part/* modulesName */.z3} -C proxy
    export GOPROXY=file://$PWD/proxy,off GONOPROXY=none GOTOOLCHAIN=local GOFLAGS=-mod=readonly
    go build ./...

Prove one module by hand: the list's own hash is the \`h1:\` of that module in your go.sum, and each line of the list is
the sha256 of a file.

    zstd -dc ${bundle_part/* proofName */.ud} | tar -x
    sha256sum lists/MODULE@VERSION | cut -c 1-64 | xxd -r -p | base64
    grep 'MODULE VERSION h1:' go.sum

\`go-offline restore\` does this for every module, and more: no file is missing, and nothing else is there.
`;
}
function isSigned({ hint, workflow }) {
    return hint !== undefined || workflow !== undefined;
}
function signedRows({ hint, workflow }) {
    const byKey = `| \`${signature/* detachedName */.G8}\` | the key's signature of \`${manifest}\` |`;
    const bundled = workflow === undefined
        ? `| \`${signature/* bundleName */.u1}\` | the same, as a Sigstore bundle |`
        : `| \`${signature/* bundleName */.u1}\` | the workflow's signature of \`${manifest}\` |`;
    const about = `| \`${provenance/* fileName */.Md}\` | who packed it, where and of what (SLSA v1), signed |`;
    return [...(hint === undefined ? [] : [byKey]), bundled, about, ""].join("\n");
}
function signedText({ hint, workflow }) {
    return [
        ...(hint === undefined ? [] : [keySignature(hint, workflow === undefined)]),
        ...(workflow === undefined ? [] : [workflowSignature(workflow.url)]),
        `The provenance has the digests of \`${manifest}\` and of every file that it names: any of them can be checked with it, here the
manifest and the SBOM.

${workflow === undefined ? keyProvenance : workflowProvenance(workflow.url)}`,
    ].join("\n");
}
function keySignature(hint, isAlone) {
    return `Check who packed it. \`cosign.pub\` is the public half of \`key:${hint}\`:
take it from your repository, never from here. No transparency log knows of it, hence \`--insecure-ignore-tlog\`.

${either}

    cosign verify-blob --key cosign.pub --signature ${signature/* detachedName */.G8} --insecure-ignore-tlog ${manifest}
${isAlone ? `\n${newer}\n\n    cosign verify-blob --key cosign.pub --bundle ${signature/* bundleName */.u1} --insecure-ignore-tlog ${manifest}\n` : ""}`;
}
const keyed = `--key cosign.pub --bundle ${provenance/* fileName */.Md} --insecure-ignore-tlog ${type}`;
const keyProvenance = `With cosign 2, which wants a trusted root though it looks nothing up in it, or 3:

    echo '${nobody}' > empty.json
${each(`cosign verify-blob-attestation --new-bundle-format --trusted-root empty.json ${keyed}`)}
${newer}

${each(`cosign verify-blob-attestation ${keyed}`)}`;
function workflowSignature(url) {
    const line = `--bundle ${signature/* bundleName */.u1} ${trusting(url)} ${manifest}`;
    return `Check which workflow packed it. \`trusted_root.json\` says whom Sigstore trusts: take it from your repository, never from
here.

${either}

    cosign verify-blob --new-bundle-format ${line}

${newer}

    cosign verify-blob ${line}
`;
}
function workflowProvenance(url) {
    const line = `--bundle ${provenance/* fileName */.Md} ${trusting(url)} ${type}`;
    return `${either}

${each(`cosign verify-blob-attestation --new-bundle-format ${line}`)}
${newer}

${each(`cosign verify-blob-attestation ${line}`)}`;
}
/** Another server's workflows have another issuer. */
function trusting(url) {
    const identity = url ?? "https://github.com/OWNER/REPOSITORY/.github/workflows/WORKFLOW.yml@REF";
    const by = identity.startsWith("https://github.com/") ? issuer : "ISSUER";
    return `--trusted-root trusted_root.json --certificate-identity ${identity} --certificate-oidc-issuer ${by}`;
}
/** One command for the manifest, one for the SBOM. */
function each(command) {
    return [manifest, sbomName].map((file) => `    ${command} ${file}\n`).join("");
}

// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/tasks/workflow.js

/** What GitHub tells a run about itself, as far as it has the form that it should have. */
/** Where the repository lies, such as `https://github.com`. */
function server() {
    return formed("GITHUB_SERVER_URL", /^https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/);
}
/**
 * The URL of the workflow's file at its ref, which is the identity that a certificate names; undefined outside of a workflow,
 * and for a ref that a shell could read as more than one word.
 */
function identity() {
    const workflow = formed("GITHUB_WORKFLOW_REF", /^[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}@refs\/[\w./@+-]{1,500}$/);
    const at = server();
    return workflow === undefined || at === undefined ? undefined : `${at}/${workflow}`;
}
/** Who vouches for the run: the workflow, or this tool on some machine. */
function builder() {
    return identity() ?? "urn:go-offline:cli";
}
/** The URL of this very run, attempt included. */
function invocation() {
    const repository = formed("GITHUB_REPOSITORY", /^[\w.-]{1,100}\/[\w.-]{1,100}$/);
    const run = formed("GITHUB_RUN_ID", /^\d{1,19}$/);
    const attempt = formed("GITHUB_RUN_ATTEMPT", /^\d{1,9}$/) ?? "1";
    const at = server();
    return at === undefined || repository === undefined || run === undefined
        ? undefined
        : `${at}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}
function formed(name, form) {
    const text = (0,environment/* variable */.bv)(name);
    return text !== undefined && form.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/tasks/documents.js







/** Parts that people and scanners read, and no restore needs. */
/** Writes README.md, which says how to check this very bundle with stock tools. */
async function writeReadme(project, bundle, signers) {
    const modules = project.mains.modules.map(({ goMod }) => goMod.module ?? "").join(", ");
    return write(bundle, bundle_part/* readmeName */.oL, external_node_buffer_.Buffer.from(readme(modules, checkedBy(signers))));
}
function checkedBy({ key, keyless }) {
    return { hint: key?.hint, workflow: keyless === undefined ? undefined : { url: identity() } };
}
/** Writes sbom.cdx.json: what the manifest lists. `zips` are the digests of the module zips. */
async function writeSbom(project, bundle, manifest, zips) {
    // The library takes longer to load than the document takes to write, and no other door needs it.
    const { sbom, fileName } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(3315)]).then(__webpack_require__.bind(__webpack_require__, 93315));
    const { version } = await __webpack_require__.e(/* import() */ 8517).then(__webpack_require__.bind(__webpack_require__, 98517));
    const { modules, work } = project.mains;
    const replaced = [...(work?.replace ?? []), ...modules.flatMap(({ goMod }) => goMod.replace)];
    const facts = { project: modules[0]?.goMod.module ?? "", manifest, replaced, zips, version };
    return write(bundle, fileName, sbom(facts));
}
async function write(bundle, name, bytes) {
    const written = await files/* writeStream */.G6(external_node_path_.join(bundle, name), external_node_stream_.Readable.from([bytes]));
    return { name, ...written, entries: 0, frames: [] };
}

// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var tasks_gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/go-version.js
var go_version = __webpack_require__(27052);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/host/masking.js
var masking = __webpack_require__(82917);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/tasks/database.js + 1 modules
var tasks_database = __webpack_require__(16180);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/outage/diagnosis.js + 14 modules
var diagnosis = __webpack_require__(76238);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/tasks/on-copies.js
var on_copies = __webpack_require__(24162);
;// CONCATENATED MODULE: ./lib/src/tasks/collecting.js









/** Below it, `go mod download` takes the whole build list. modload, ExplicitIndirectVersion. */
const explicit = "1.17";
/**
 * What has to be carried so that go needs no network for this project: all that go.sum names and, where a checksum
 * database vouches for what go.sum does not name, all that `go mod download` without arguments names
 * (cmd/go/internal/modcmd/download.go), every go.mod of the module graph, and what the tools (`path@version`) are built
 * from.
 */
async function wanted(bench, { tools, database }, work) {
    const listed = listedIn(bench.project);
    const downloaded = await downloads(bench, work);
    const required = await graph(bench, work);
    const ofTools = await toolModules(bench, tools, work);
    const zips = unique([...listed.zips, ...(database ? downloaded : []), ...ofTools.zips]);
    const known = new Set(zips.map(gomod/* keyOf */.TN));
    const mods = unique([...listed.mods, ...(database ? required : []), ...ofTools.mods]);
    const asked = new Set([...downloaded, ...required, ...ofTools.zips, ...ofTools.mods].map(gomod/* keyOf */.TN));
    return {
        zips,
        mods: mods.filter((module) => !known.has((0,gomod/* keyOf */.TN)(module))),
        surplus: new Set([...zips, ...mods].map(gomod/* keyOf */.TN).filter((name) => !asked.has(name))),
    };
}
function listedIn({ goSum }) {
    const zips = [];
    const mods = [];
    for (const key of goSum.keys()) {
        const [modulePath = "", version = ""] = key.split(" ");
        const plain = { path: modulePath, version: version.replace(/\/go\.mod$/, "") };
        (plain.version === version ? zips : mods).push(plain);
    }
    return { zips, mods };
}
/** The modules that `go mod download` without arguments is about. */
async function downloads(bench, work) {
    const { mains } = bench.project;
    if (mains.work === undefined && (0,module_version/* compareGo */.Ac)((0,main/* goVersion */.X9)(mains), explicit) >= 0) {
        const required = mains.modules.flatMap(({ goMod }) => goMod.require);
        return required.map((each) => (0,main/* origin */.TG)(mains, each)).filter(({ version }) => version !== "");
    }
    const own = "{{.Path}} {{.Version}}";
    const format = `{{if .Replace}}{{with .Replace}}${own}{{end}}{{else}}${own}{{end}}`;
    const { stdout } = await (0,on_copies/* onCopies */.B)(bench, external_node_path_.join(work, "all"), ["list"], ["-m", `-f=${format}`, "all"]);
    return stdout.split("\n").flatMap((line) => {
        const [modulePath = "", version = ""] = line.split(" ");
        return version === "" ? [] : [{ path: modulePath, version }];
    });
}
/** Every module version that some go.mod of the graph requires: `go list -m all` reads the go.mod of each. */
async function graph(bench, work) {
    const { mains } = bench.project;
    const { stdout } = await (0,on_copies/* onCopies */.B)(bench, external_node_path_.join(work, "graph"), ["mod", "graph"], []);
    const found = new Set(stdout.split(/\s+/).filter((each) => /^(?!go@|toolchain@).+@v/.test(each)));
    return [...found]
        .map((each) => {
        const at = each.lastIndexOf("@");
        return (0,main/* origin */.TG)(mains, { path: each.slice(0, at), version: each.slice(at + 1) });
    })
        .filter(({ version }) => version !== "");
}
/** What go loads for `go install tool@version`, in a module cache of its own: all that is in there is the tools'. */
async function toolModules(bench, tools, work) {
    if (tools.length === 0) {
        return { zips: [], mods: [] };
    }
    const cache = external_node_path_.join(work, "tools");
    await files/* makeDirectory */.Oh(cache);
    for (const tool of tools) {
        await go/* run */.eF({
            args: ["install", "-n", tool],
            directory: cache,
            variables: { ...bench.variables, GOMODCACHE: cache, GOFLAGS: "-modcacherw" },
            network: true,
            timeout: bench.timeout,
        });
    }
    const { files: names } = await walk/* tree */.B2(external_node_path_.join(cache, "cache", "download"));
    const found = names.map((name) => (0,layout/* parse */.qg)(name));
    const of = (kind) => found.flatMap((each) => (each?.kind === kind ? [each.module] : []));
    return { zips: of("zip"), mods: of("mod") };
}
function unique(modules) {
    const found = new Map(modules.map((module) => [(0,gomod/* keyOf */.TN)(module), module]));
    return [...found.values()].toSorted((a, b) => (0,module_version/* compareText */.n6)(a.path, b.path) || (0,module_version/* compareText */.n6)(a.version, b.version));
}

;// CONCATENATED MODULE: ./lib/src/tasks/fetching.js










/**
 * Fetches what a modules part is to hold into the module cache. Their hashes are compared later, with go.sum and with
 * the database's records, so the database is not asked here. What only go.sum names may be gone: it is then left out.
 */
async function fetch(bench, content, work) {
    const { zips, mods, surplus } = await collect(bench, content, work);
    const place = external_node_path_.join(work, "outside");
    await files/* makeDirectory */.Oh(place);
    const fetcher = { bench, place };
    const isSurplus = (module) => surplus.has((0,gomod/* keyOf */.TN)(module));
    const needed = zips.filter((module) => !isSurplus(module));
    await (0,host_progress/* counting */.Mr)(bench.progress, "fetching modules", { all: needed.length, count: () => held(bench, needed) }, () => (0,tasks_database/* inBatches */.oq)(needed, (names) => run(fetcher, ["mod", "download", ...names])));
    const absent = new Set();
    for (const module of [...zips, ...mods].filter(isSurplus)) {
        const command = zips.includes(module) ? ["mod", "download"] : ["list", "-m"];
        if (!(await isThere(fetcher, command, module))) {
            absent.add((0,gomod/* keyOf */.TN)(module));
        }
    }
    const isHere = (module) => !absent.has((0,gomod/* keyOf */.TN)(module));
    return { zips: zips.filter(isHere), mods: mods.filter(isHere), absent };
}
/** How many of these are in the module cache. */
async function held({ cache }, modules) {
    const zips = modules.map((each) => external_node_path_.join(cache, "cache", "download", (0,layout/* fileName */.Md)(each, "zip")));
    const found = await Promise.all(zips.map((zip) => files/* exists */.t2(zip)));
    return found.filter(Boolean).length;
}
/** go asks the database about tools, and about what the project's go.sum does not name. */
async function collect(bench, content, work) {
    try {
        return await wanted(bench, content, work);
    }
    catch (error) {
        throw (0,tasks_database/* ofDatabase */.Vi)(error);
    }
}
async function run({ bench, place }, args) {
    return go/* run */.eF({
        args,
        directory: place,
        variables: {
            ...bench.variables,
            ...go/* patient */.Im,
            GOFLAGS: "-modcacherw",
            GOMODCACHE: bench.cache,
            GOSUMDB: "off",
        },
        network: true,
        timeout: bench.timeout,
    });
}
/** Only "not found" is an answer; everything else is a failure of the proxy. */
async function isThere(fetcher, command, module) {
    try {
        await run(fetcher, [...command, (0,gomod/* keyOf */.TN)(module)]);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* OfflineError */.M &&
            error.code === "GO_FAILED" &&
            (0,diagnosis/* diagnose */.h)(error.details).kind === "not-found") {
            return false;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/sealing.js + 1 modules
var tasks_sealing = __webpack_require__(94376);
;// CONCATENATED MODULE: ./lib/src/tasks/modules-part.js














/**
 * Fetches whatever go may ask a proxy for, and the checksum database's word for it: most of it is waiting for a network.
 * Throws SUMDB_DOWN, BAD_SUMDB, and what go.run throws.
 */
async function gatherModules(bench, content, work) {
    const fetched = await fetch(bench, content, work);
    const found = await (0,tasks_database/* asking */.os)(bench.project.directory, bench.timeout);
    const asked = content.database ? (0,tasks_database/* demandDatabase */.RT)(found) : { ...found, setting: undefined };
    const records = external_node_path_.join(work, "records");
    const all = [...fetched.zips, ...fetched.mods];
    return { bench, fetched, asked, database: await (0,tasks_database/* consult */.Bt)(bench, all, asked, records), records };
}
/**
 * Seals the modules part. The h1 of every go.mod is computed here, and held against go.sum and the database's record;
 * that of every zip is computed in the rehearsal, from the bytes that were sealed. Throws SUM_ALTERED, BAD_MODULE.
 */
async function sealModules({ bench, fetched, asked, database, records }, bundle, progress) {
    const { zips, mods, absent } = fetched;
    const all = [...zips, ...mods];
    const modules = new Map();
    for (const module of all) {
        const sums = {
            h1: zips.includes(module) ? vouchedH1(bench, database, module) : undefined,
            goModH1: await goModH1(records, module),
        };
        demandListed(bench, module, sums);
        const vouched = demandVouched(database, module, sums);
        const isPublic = vouched || !(0,tasks_database/* isPrivate */.Gw)(asked, module);
        const mark = isPublic ? undefined : true;
        modules.set((0,gomod/* keyOf */.TN)(module), { ...module, ...sums, private: mark, absent: undefined });
    }
    const digests = new Map();
    const waiting = [
        ...zips.map((module) => digested(waitFor(bench.cache, (0,layout/* fileName */.Md)(module, "zip")), (found) => digests.set((0,gomod/* keyOf */.TN)(module), found))),
        ...all.flatMap((module) => [
            plain(waitFor(records, (0,layout/* fileName */.Md)(module, "info"))),
            waitFor(records, (0,layout/* fileName */.Md)(module, "mod")),
        ]),
        ...lists(zips, mods),
        ...[...database.files].map(([name, bytes]) => given(name, bytes)),
    ].toSorted((a, b) => (0,module_version/* compareText */.n6)(a.name, b.name));
    const part = await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, bundle_part/* modulesName */.z3), waiting, progress);
    return { part, modules, absent, zips: digests };
}
/** What a zip has to hash to; undefined where nobody says so: it is then not placed by anyone. */
function vouchedH1({ project }, database, module) {
    const listed = parse.h1(project.goSum, module.path, module.version);
    return listed ?? database.hashes.get((0,gomod/* keyOf */.TN)(module))?.h1;
}
async function goModH1(records, module) {
    const bytes = await waitFor(records, (0,layout/* fileName */.Md)(module, "mod")).read();
    return h1/* ofGoModHash */.EY((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
}
function demandListed({ project }, { path: modulePath, version }, sums) {
    demandSame(`${modulePath}@${version}`, "go.sum", parse.h1(project.goSum, modulePath, version), sums.h1);
    const listed = parse.h1(project.goSum, modulePath, `${version}/go.mod`);
    demandSame(`${modulePath}@${version}/go.mod`, "go.sum", listed, sums.goModH1);
}
function demandVouched(database, module, sums) {
    const record = database.hashes.get((0,gomod/* keyOf */.TN)(module));
    const name = "the checksum database";
    demandSame((0,gomod/* keyOf */.TN)(module), name, record?.h1, sums.h1);
    demandSame(`${(0,gomod/* keyOf */.TN)(module)}/go.mod`, name, record?.goModH1, sums.goModH1);
    return record !== undefined;
}
function demandSame(what, witness, said, came) {
    if (said !== undefined && came !== undefined && said !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `modules: ${what}: ${witness} says ${said}, the module cache holds ${came}`, {
            hint: "do not build from it: pack without modcache, in a module cache of its own; if it says the same then, ask who runs the module proxy",
        });
    }
}
/** Versions that are there whole; of a module that has none, those of its go.mod files. */
function lists(zips, mods) {
    const whole = versions(zips);
    return [...new Map([...versions(mods), ...whole])].map(([each, found]) => given((0,layout/* listName */.sY)(each), external_node_buffer_.Buffer.from((0,layout/* list */.p_)(found))));
}
/** Versions by module path. */
function versions(modules) {
    const found = new Map();
    for (const module of modules) {
        found.set(module.path, [...(found.get(module.path) ?? []), module.version]);
    }
    return found;
}
function waitFor(cache, name) {
    return (0,tasks_sealing/* fromDisk */.Qt)(name, external_node_path_.join(modules_part_downloads(cache), name));
}
/** A file whose digests are told when it is read: it is read once. */
function digested({ name, read }, tell) {
    return {
        name,
        read: async () => {
            const bytes = await read();
            tell({ sha256: (0,external_node_crypto_.hash)("sha256", bytes, "hex"), sha512: (0,external_node_crypto_.hash)("sha512", bytes, "hex") });
            return bytes;
        },
    };
}
/**
 * An .info without its Origin where that holds a credential: it names the repository as whoever filled the proxy wrote
 * it, and go does without. cmd/go/internal/modfetch/codehost/codehost.go, Origin.
 */
function plain({ name, read }) {
    return {
        name,
        read: async () => {
            const bytes = await read();
            const text = external_node_buffer_.Buffer.from(bytes).toString("utf8");
            return (0,masking/* redact */.E$)(text) === text ? bytes : external_node_buffer_.Buffer.from(withoutOrigin(text));
        },
    };
}
function withoutOrigin(text) {
    return JSON.stringify(JSON.parse(text), (key, each) => key === "Origin" ? undefined : each);
}
function modules_part_downloads(cache) {
    return external_node_path_.join(cache, "cache", "download");
}
function given(name, bytes) {
    return { name, read: () => Promise.resolve(bytes) };
}

// EXTERNAL MODULE: ./lib/src/proxy/toolchain.js
var toolchain = __webpack_require__(47866);
;// CONCATENATED MODULE: ./lib/src/tasks/toolchain-part.js











/**
 * Fetches the toolchain that packs for some platforms, and the checksum database's records of it: a part for each, and
 * one for the records. Throws SUM_ALTERED, SUMDB_DOWN, BAD_SUMDB, BAD_INPUT, and what go.run throws.
 */
async function toolchainParts(bench, version, platforms, pool, work, bundle) {
    const wanted = platforms.map((platform) => ({
        platform,
        module: demandModule(version, platform),
    }));
    const modules = wanted.map(({ module }) => module);
    const asked = (0,tasks_database/* demandDatabase */.RT)(await (0,tasks_database/* asking */.os)(bench.project.directory, bench.timeout));
    const cache = external_node_path_.join(work, "records");
    // A toolchain is nobody's secret: GONOSUMDB does not hold for it.
    const database = await (0,tasks_database/* consult */.Bt)(bench, modules, { ...asked, without: "" }, cache);
    await download(bench, modules, cache, work);
    const parts = [];
    for (const { platform, module } of wanted) {
        const source = external_node_path_.join(cache, "cache", "download", (0,layout/* fileName */.Md)(module, "zip"));
        const part = await copy(source, external_node_path_.join(bundle, (0,toolchain/* partName */.pn)(platform)));
        await toolchain_part_demandVouched(part, module, database.hashes.get((0,gomod/* keyOf */.TN)(module))?.h1, pool, bundle);
        parts.push(part);
    }
    const records = [...database.files]
        .map(([name, bytes]) => ({ name, read: () => Promise.resolve(bytes) }))
        .toSorted((a, b) => (0,module_version/* compareText */.n6)(a.name, b.name));
    return [...parts, await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, bundle_part/* toolchainSumsName */.Pg), records)];
}
function demandModule(version, platform) {
    const module = (0,toolchain/* moduleOf */.cD)(version, platform);
    if (module === undefined) {
        throw new errors/* OfflineError */.M("BAD_INPUT", `toolchain: wanted a release of Go, got ${version}`, {
            hint: "pack with a released Go, or leave toolchain out of parts",
        });
    }
    return module;
}
/** go itself asks the checksum database about a toolchain, whatever GOSUMDB says. */
async function download(bench, modules, cache, work) {
    await go/* run */.eF({
        args: ["mod", "download", ...modules.map(gomod/* keyOf */.TN)],
        directory: external_node_path_.join(work, "outside"),
        variables: {
            ...bench.variables,
            GOFLAGS: "-modcacherw",
            GOMODCACHE: cache,
            GOPATH: external_node_path_.join(work, "gopath"),
        },
        network: true,
        timeout: bench.timeout,
    });
}
async function copy(source, target) {
    const written = await files/* writeStream */.G6(target, files/* stream */.Td(source));
    const frame = { size: written.size, unpacked: written.size };
    return { name: external_node_path_.basename(target), ...written, entries: 1, frames: [frame] };
}
/** Our own h1 of the zip, not the one that go wrote beside it. */
async function toolchain_part_demandVouched(part, module, wanted, pool, bundle) {
    const [fact] = await pool.read(bundle, [part.name], true, part.name);
    const came = fact?.note.split(" ")[1];
    if (wanted === undefined || came !== wanted) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `toolchain: ${(0,gomod/* keyOf */.TN)(module)}: the checksum database says ${wanted ?? "nothing"}, the module proxy gave ${came ?? "nothing"}`, { hint: "do not run it: ask who runs the module proxy, and compare with another one" });
    }
}

;// CONCATENATED MODULE: ./lib/src/tasks/contents.js










/** Seals what is there, and fetches what is left to fetch meanwhile. */
async function writeParts(sealing, order) {
    const tree = (0,tasks_gathering/* demandTree */.A)(sealing.vendored);
    // It waits for the network most of the time: the processors have the proof to make meanwhile.
    const gathering = gather(sealing, order);
    gathering.catch(() => undefined);
    try {
        return await seal(sealing, order, tree, gathering);
    }
    catch (error) {
        // Nothing may still write into what is about to be removed.
        await gathering.catch(() => undefined);
        throw error;
    }
}
/** Seals the parts one after the other; what is known of their files goes with this call. */
async function seal(sealing, order, tree, gathering) {
    const { project, code, vendored, pool, bundle, progress } = sealing;
    const proof = await (0,host_progress/* during */.iW)(progress, "making the proof", () => (0,tasks_gathering/* proofFiles */.h)(project, code, vendored, pool));
    const toolchains = await writeToolchains(sealing, order);
    // From here on the threads have nothing to do, and their memory is wanted for compressing.
    await pool.close();
    const own = [
        await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, bundle_part/* proofName */.ud), proof, progress),
        await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, bundle_part/* vendorName */.gR), await (0,tasks_sealing/* vendorFiles */.wC)(tree), progress),
        await writeReadme(project, bundle, sealing.signers),
    ];
    const gathered = await gathering;
    const modules = gathered === undefined ? undefined : await sealModules(gathered, bundle, progress);
    return {
        parts: [...own, ...(modules === undefined ? [] : [modules.part]), ...toolchains],
        modules: modules?.modules,
        absent: modules?.absent ?? new Set(),
        zips: modules?.zips ?? new Map(),
    };
}
async function gather({ project, vendored, work, progress }, { modules, timeout }) {
    if (modules === undefined) {
        return undefined;
    }
    const cache = vendored.moduleCache;
    const bench = { project, cache, network: true, variables: {}, timeout, progress };
    const place = external_node_path_.join(work, "modules");
    await files/* makeDirectory */.Oh(place);
    return gatherModules(bench, modules, place);
}
async function writeToolchains({ project, vendored, pool, bundle, work }, { toolchains, timeout }) {
    if (toolchains === undefined) {
        return [];
    }
    const { version = "", platform } = await (0,go_version/* ask */.kA)(project.directory, timeout);
    const bench = { project, cache: vendored.moduleCache, network: true, variables: {}, timeout };
    const place = external_node_path_.join(work, "toolchains");
    await files/* makeDirectory */.Oh(place);
    const wanted = toolchains.length === 0 ? [platform] : toolchains;
    return toolchainParts(bench, version, wanted, pool, place, bundle);
}

// EXTERNAL MODULE: ./lib/src/tasks/judging.js + 7 modules
var judging = __webpack_require__(26478);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 1 modules
var bundle_manifest = __webpack_require__(51726);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(79161);
;// CONCATENATED MODULE: ./lib/src/tasks/build-time.js

/** The time that a build is to say it was made at, in seconds since 1970. https://reproducible-builds.org/specs/source-date-epoch/ */
function buildTime() {
    const epoch = (0,environment/* variable */.bv)("SOURCE_DATE_EPOCH");
    return epoch === undefined || !/^\d{1,15}$/.test(epoch) ? undefined : Number(epoch);
}

;// CONCATENATED MODULE: ./lib/src/tasks/manifesting.js










/** What the manifest says, as long as no further part is added. */
async function describe(project, { parts, modules, absent }, order) {
    const commit = await git/* commit */.cd(project.directory);
    const version = (await go/* env */._K(project.directory, ["GOVERSION"], order.timeout)).get("GOVERSION") ?? "go";
    const listed = listedModules(project, modules, absent);
    return {
        key: project.key,
        created: buildTime() ?? commit?.time,
        go: version,
        inputs: project.inputs,
        modules: [...listed.values()],
        extras: [...(modules ?? [])].flatMap(([name, module]) => {
            const known = listed.get(name);
            return known === undefined || known.h1 !== module.h1 ? [module] : [];
        }),
        tools: (order.modules?.tools ?? []).map((tool) => {
            const [command = "", at = ""] = tool.split("@");
            return { path: command, version: at };
        }),
        parts,
        source: {
            repository: (0,environment/* variable */.bv)("GITHUB_REPOSITORY"),
            repositoryId: repositoryId(),
            commit: commit?.id,
            ref: (0,environment/* variable */.bv)("GITHUB_REF"),
            workflow: (0,environment/* variable */.bv)("GITHUB_WORKFLOW_REF"),
            run: (0,environment/* variable */.bv)("GITHUB_RUN_ID"),
        },
        signing: order.signing,
    };
}
/** Writes checksums.json into the bundle's folder. */
async function writeManifest(said, bundle) {
    const whole = { ...said, parts: said.parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
    const bytes = external_node_buffer_.Buffer.from(bundle_manifest/* encode */.lF(whole));
    const { sha256, size } = await files/* writeStream */.G6(external_node_path_.join(bundle, bundle_manifest/* fileName */.Md), external_node_stream_.Readable.from([bytes]));
    return { manifest: whole, bytes, piece: { name: bundle_manifest/* fileName */.Md, size, sha256 } };
}
function repositoryId() {
    const text = (0,environment/* variable */.bv)("GITHUB_REPOSITORY_ID") ?? "";
    return /^[1-9]\d{0,18}$/.test(text) ? text : undefined;
}
/** Every module of go.sum, in its order, by `path@version`. */
function listedModules(project, carried, absent) {
    const found = new Map();
    for (const [key, hashes] of project.goSum) {
        const [modulePath = "", whole = ""] = key.split(" ");
        const module = { path: modulePath, version: whole.replace(/\/go\.mod$/, "") };
        const name = (0,gomod/* keyOf */.TN)(module);
        const hash = hashes.find((each) => each.startsWith("h1:"));
        const known = found.get(name) ?? {
            ...module,
            h1: undefined,
            goModH1: undefined,
            private: carried?.get(name)?.private,
            absent: absent.has(name) ? true : undefined,
        };
        const isZip = whole === module.version;
        found.set(name, isZip ? { ...known, h1: hash } : { ...known, goModH1: hash });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/tasks/project.js + 1 modules
var tasks_project = __webpack_require__(43756);
// EXTERNAL MODULE: ./lib/src/tasks/provenance.js
var tasks_provenance = __webpack_require__(9292);
// EXTERNAL MODULE: ./lib/src/vendor/embed.js
var vendor_embed = __webpack_require__(14588);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js
var tasks_modules = __webpack_require__(61710);
// EXTERNAL MODULE: ./lib/src/tasks/rebuild.js + 1 modules
var rebuild = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/tasks/taking.js + 5 modules
var taking = __webpack_require__(47605);
// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
// EXTERNAL MODULE: ./lib/src/tasks/vendor-part.js + 1 modules
var vendor_part = __webpack_require__(48894);
;// CONCATENATED MODULE: ./lib/src/tasks/rehearse.js


















/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, go.work, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
async function rehearse(project, code, bundle, folder, { timeout, progress }) {
    const site = await lay(project, code, folder);
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const { value } = await (0,search/* search */.$)({
            sources: [(0,directory/* directory */.y)(bundle)],
            query: { key: project.key, project: project.id },
            needs: () => vendor_part/* needs */.eN,
            judge: judging/* unjudged */.bC,
            use: (opened) => (0,vendor_part/* bring */.VB)(opened, project, pool, site, timeout),
            progress,
        });
        return { verdict: value.verdict };
    }
    finally {
        await pool.close();
    }
}
/**
 * Restores a sealed modules part into a folder, with no network, and has go itself find what it will be asked for: every
 * package of the code, and the checksum database's word for every module. Throws what a restore throws, NOT_IN_BUNDLE.
 */
async function rehearseModules(project, bundle, folder, order) {
    const { timeout, progress } = order;
    if (order.modules === undefined) {
        return;
    }
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const { value: modules } = await (0,search/* search */.$)({
            sources: [(0,directory/* directory */.y)(bundle)],
            query: { key: project.key, project: project.id },
            needs: () => [bundle_part/* modulesName */.z3],
            judge: judging/* unjudged */.bC,
            use: async (opened) => {
                const asked = await (0,tasks_database/* asking */.os)(project.directory, timeout);
                const directory = external_node_path_.join(folder, "modcache");
                const placed = await (0,tasks_modules/* placeModules */.xu)(opened, project, asked, pool, directory);
                (0,tasks_modules/* demandSound */.tg)(placed.proof.broken);
                return { placed, asked, coverage: (0,taking/* covers */.hU)(opened, project) };
            },
            progress,
        });
        await (0,host_progress/* during */.iW)(progress, "rehearsal: go list with the modules alone", () => (0,rebuild/* serveModules */.J)(project, modules.placed, modules.coverage, timeout));
        if (order.modules.database) {
            await (0,host_progress/* during */.iW)(progress, "rehearsal: the checksum database's word for every module", () => askOffline(modules.placed, modules.asked, folder, timeout));
        }
    }
    finally {
        await pool.close();
    }
}
/** Outside of a module there is no go.sum: go asks the carried database about each. */
async function askOffline(modules, asked, folder, timeout) {
    const known = modules.proof.modules.map(({ module }) => module);
    const place = external_node_path_.join(folder, "outside");
    await files/* makeDirectory */.Oh(place);
    await (0,tasks_database/* inBatches */.oq)(known, async (names) => {
        const unheard = await go/* run */.eF({
            args: ["list", "-m", "-f={{if not .GoMod}}{{.Path}}@{{.Version}}{{end}}", ...names],
            directory: place,
            variables: {
                ...(0,tasks_modules/* variablesOf */.ht)(modules),
                ...asked.variables,
                GOPATH: external_node_path_.join(folder, "gopath"),
            },
            network: false,
            timeout,
        });
        const [first] = unheard.split("\n").filter((line) => line.trim() !== "");
        if (first !== undefined) {
            throw new errors/* OfflineError */.M("BAD_SUMDB", `rehearsal: wanted the checksum database's word for ${first} from the bundle, got none`, {
                hint: "pack again: the database may have moved on meanwhile; if it says the same then, pack with --without-sumdb",
            });
        }
    });
}
/** Copies what go reads. Main modules stand to each other as in the checkout, outside of the project's folder too. */
async function lay(project, code, folder) {
    const outside = project.mains.modules.map(({ directory }) => external_node_path_.relative(project.directory, directory).split("..").length - 1);
    const root = external_node_path_.join(folder, ...Array(Math.max(0, ...outside)).fill("above"));
    await files/* makeDirectory */.Oh(root);
    for (const { name, bytes } of project.sources) {
        const file = external_node_path_.join(root, name);
        await files/* makeDirectory */.Oh(external_node_path_.dirname(file));
        await files/* write */.M9(file, bytes);
    }
    for (const each of code.modules) {
        const target = external_node_path_.join(root, external_node_path_.relative(project.directory, each.main.directory));
        for (const name of await sourceFiles(each)) {
            await files/* copy */.C(external_node_path_.join(each.main.directory, name), external_node_path_.join(target, name));
        }
    }
    const { goWork } = project;
    return {
        directory: root,
        goWork: goWork === undefined ? undefined : external_node_path_.join(root, external_node_path_.basename(goWork)),
        flags: [],
    };
}
/** A module's Go files, and what they embed. */
async function sourceFiles({ main, goFiles, embeds }) {
    const names = new Set(goFiles);
    for (const [directory, patterns] of embeds) {
        const below = await walk/* tree */.B2(external_node_path_.join(main.directory, directory));
        for (const name of (0,vendor_embed/* resolve */.h)(below.files, patterns).files) {
            names.add(external_node_path_.join(directory, name));
        }
    }
    return names;
}

// EXTERNAL MODULE: ./lib/src/bundle/cosign-key.js + 1 modules
var cosign_key = __webpack_require__(59954);
// EXTERNAL MODULE: ./lib/src/bundle/dsse.js
var dsse = __webpack_require__(76330);
;// CONCATENATED MODULE: ./lib/src/tasks/signing.js









/**
 * Opens what a bundle will be signed with, before anything else is done. Throws BAD_KEY, WRONG_PASSWORD, BAD_CURVE,
 * SIGNING_FAILED.
 */
async function openSigners(wish) {
    const key = wish.key === undefined ? undefined : await openKey(wish.key, wish.password);
    // It brings half a megabyte of code, which no other run pays for.
    const keyless = wish.keyless ? await (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1505)]).then(__webpack_require__.bind(__webpack_require__, 1505))).keyless() : undefined;
    return { key, keyless };
}
async function openKey(text, password) {
    cosign_key/* demandPrivate */.h4(text);
    return cosign_key/* open */.ho(text, await password());
}
/**
 * What the manifest says of signing; undefined where nobody signs it and it never expires, so that packing twice gives equal
 * bytes. The sequence is the second of packing: it never goes back, and nobody has to keep a count.
 */
function signingOf({ key, keyless }, days) {
    const signers = [
        ...(key === undefined ? [] : [`key:${key.hint}`]),
        ...(keyless === undefined ? [] : ["keyless"]),
    ];
    if (signers.length === 0 && days === undefined) {
        return undefined;
    }
    const packed = buildTime() ?? Math.floor(Date.now() / 1000);
    const expires = days === undefined ? undefined : packed + days * 86_400;
    return { packed, expires, sequence: packed, signers };
}
/**
 * Signs checksums.json and the provenance, and writes both into the bundle's folder; gives the files, none where nobody signs.
 * The signatures are over the very bytes that were written. Throws SIGNING_FAILED.
 */
async function sign(signers, { manifest, bytes }, { bundle, started }) {
    const texts = await signatures(signers, bytes);
    const statement = provenance/* statement */.qZ({
        manifest,
        server: server(),
        builder: builder(),
        invocation: invocation(),
        started,
        finished: Math.floor(Date.now() / 1000),
    });
    const attested = await attest(signers, statement);
    const all = attested === undefined ? texts : [...texts, [provenance/* fileName */.Md, attested]];
    return Promise.all(all.map(async ([name, text]) => {
        const file = external_node_path_.join(bundle, name);
        const { size, sha256 } = await files/* writeStream */.G6(file, external_node_stream_.Readable.from([Buffer.from(text)]));
        return { name, size, sha256 };
    }));
}
/** The key's signature has a file that every cosign reads; the other file is the workflow's where there is one. */
async function signatures({ key, keyless }, bytes) {
    const der = await key?.sign(bytes);
    const byWorkflow = await keyless?.sign(bytes);
    const byKey = key === undefined || der === undefined ? undefined : signature/* sigstore */.x7(key.hint, bytes, der);
    const bundle = byWorkflow ?? byKey;
    return [
        ...(der === undefined ? [] : [[signature/* detachedName */.G8, signature/* detached */.ht(der)]]),
        ...(bundle === undefined ? [] : [[signature/* bundleName */.u1, bundle]]),
    ];
}
async function attest({ key, keyless }, statement) {
    if (keyless !== undefined) {
        return keyless.attest(provenance/* payloadType */.h, statement);
    }
    return key === undefined
        ? undefined
        : Buffer.from(await dsse/* sign */._S(provenance/* payloadType */.h, statement, key)).toString();
}

// EXTERNAL MODULE: ./lib/src/tasks/storing.js
var storing = __webpack_require__(35497);
// EXTERNAL MODULE: ./lib/src/tasks/trusting.js
var tasks_trusting = __webpack_require__(52309);
// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/pack.js





















/** Seals a project's dependencies into a bundle, restores it once to be sure, signs it, and stores it. */
async function pack(order) {
    const started = performance.now();
    const { progress } = order;
    const startedAt = Math.floor(Date.now() / 1000);
    // A key that does not open is known before minutes of work.
    const signers = await openSigners(order.sign);
    const project = await (0,tasks_project/* load */.Hh)(order.project);
    (0,tasks_project/* demandDependencies */.j8)(project);
    const trusted = await (0,tasks_trusting/* trusting */.h)(project.directory, order.trust);
    const temporary = files/* temporary */.q_();
    const work = temporary.path;
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const vendored = await (0,vendoring/* vendor */.V)(project, work, order.moduleCache, order.timeout, progress);
        const bundle = external_node_path_.join(work, "bundle");
        await files/* makeDirectory */.Oh(bundle);
        const code = await (0,checkout/* readCode */.w)(project, pool);
        const sealing = { project, code, vendored, pool, bundle, work, signers, progress };
        const contents = await writeParts(sealing, order);
        const written = await writeDocuments(sealing, contents, order);
        // Their memory is given back: a rehearsal has threads of its own.
        await pool.close();
        const rehearsing = performance.now();
        const verdict = await demandRestored(sealing, order);
        const rehearsed = performance.now() - rehearsing;
        await demandUntouched(project);
        const attachments = await sign(signers, written, { bundle, started: startedAt });
        await demandAccepted(sealing, trusted);
        const stored = await (0,host_progress/* during */.iW)(progress, "storing", () => (0,storing/* store */.M)(sealed(sealing, written, attachments), order.targets));
        return {
            ...facts(written, contents, order),
            stored,
            attachments,
            verdict,
            milliseconds: {
                go: vendored.milliseconds,
                rehearsal: rehearsed,
                all: performance.now() - started,
            },
        };
    }
    finally {
        await pool.close();
        await (0,host_progress/* during */.iW)(progress, "removing the temporary module cache", () => temporary.remove());
    }
}
/** The SBOM is made of the manifest, and then a part that the manifest names. */
async function writeDocuments({ project, bundle, signers }, contents, order) {
    const signing = signingOf(signers, order.sign.days);
    const said = await describe(project, contents, { ...order, signing });
    const sbom = await writeSbom(project, bundle, said, contents.zips);
    return writeManifest({ ...said, parts: [...said.parts, sbom] }, bundle);
}
/** Restores the sealed bundle once, with no network, into empty folders. */
async function demandRestored({ project, code, bundle, work }, order) {
    const { verdict } = await rehearse(project, code, bundle, external_node_path_.join(work, "rehearsal"), order);
    await rehearseModules(project, bundle, external_node_path_.join(work, "rehearsal-modules"), order);
    return verdict;
}
/** Judges the signed bundle as a restore of this checkout will: one that nobody will take is not stored. */
async function demandAccepted({ project, bundle }, trusted) {
    await (0,search/* search */.$)({
        sources: [(0,directory/* directory */.y)(bundle)],
        query: { key: project.key, project: project.id },
        needs: () => [],
        judge: (0,judging/* judgeOf */.Pb)(trusted, undefined),
        use: (opened) => (0,tasks_provenance/* checkProvenance */.c)(opened, trusted),
    });
}
function sealed({ project: { key, id }, bundle }, { manifest: { parts }, piece }, attachments) {
    return { folder: bundle, key, project: id, manifest: piece, parts, attachments };
}
/** What is told of a bundle, but for what came of it. */
function facts({ manifest: said, piece }, { modules }, order) {
    const { key, go, parts, signing } = said;
    const isKeyless = signing?.signers.includes("keyless") === true;
    return {
        key,
        digest: piece.sha256,
        go,
        parts,
        modules: modules?.size,
        tools: order.modules?.tools ?? [],
        database: order.modules?.database ?? false,
        signing,
        identity: isKeyless ? identity() : undefined,
    };
}
/** The promise that nothing of the project is written, kept by looking. */
async function demandUntouched(project) {
    for (const { name, bytes } of project.sources) {
        const now = (await files/* read */.LF(external_node_path_.join(project.directory, name))) ?? Buffer.alloc(0);
        if (!now.equals(bytes)) {
            throw new errors/* OfflineError */.M("PROJECT_CHANGED", `project: ${name}: wanted it as it was when packing began, got other bytes`, {
                hint: "something changed it meanwhile: see that no other step runs on this checkout, then pack again",
            });
        }
    }
}


/***/ }),

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkProvenance)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330);
/* harmony import */ var _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);
/* harmony import */ var _bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20649);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _policy_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34451);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26625);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26478);








/**
 * Checks a bundle's provenance: its signature, and that it is of this very bundle. Where it has none, or nobody whom the
 * checkout trusts signed it, that is told. Throws BAD_SIGNATURE for one that is wrong.
 */
async function checkProvenance(bundle, trusting) {
    const { /* fileName */ "Md": fileName } = _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__;
    const found = await (0,_attachments_js__WEBPACK_IMPORTED_MODULE_6__/* .attachments */ .Z)(bundle.candidate, [fileName], _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .maxSize */ .eg);
    const text = found.get(fileName)?.toString("utf8");
    if (text === undefined) {
        return { checked: [], unchecked: ["provenance: the bundle has none"] };
    }
    const now = Date.now();
    const read = await readStatement(text, trusting, now);
    const { trust } = trusting;
    const weight = trust && (0,_policy_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .weigh */ .vi)(read.signature, trust, (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOf */ .xS)(bundle), now);
    const failure = failureOf(weight, read.signature);
    if (failure !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OfflineError */ .M("BAD_SIGNATURE", `policy: ${fileName}: ${failure.reason}`, failure);
    }
    if (read.payloadType !== _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h) {
        const came = JSON.stringify(read.payloadType.slice(0, 100));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OfflineError */ .M("BAD_SIGNATURE", `policy: ${fileName}: wanted ${_bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h}, got ${came}`, { hint: "this is no provenance: take the bundle from another store, or pack again" });
    }
    _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .demandSubjects */ .Dc(read.payload, bundle.manifest);
    return tell(weight, read.signature, bundle.manifest.parts.length);
}
function failureOf(weight, { signer, result }) {
    if (weight === undefined) {
        return result.kind === "failed" ? (0,_policy_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)(signer, result.detail) : undefined;
    }
    return weight.kind === "wrong" ? weight.failure : undefined;
}
function tell(weight, { signer }, parts) {
    const of = `it is of checksums.json and all ${parts} parts`;
    if (weight?.kind === "good") {
        const { name, kind } = weight.signer;
        return { checked: [`provenance: by ${kind} ${JSON.stringify(name)}; ${of}`], unchecked: [] };
    }
    const reason = weight?.kind === "idle" ? weight.failure.reason : "nobody says whether to trust it";
    const lacking = weight?.kind === "lacking" ? weight.failures[0]?.reason : undefined;
    return {
        checked: [],
        unchecked: [
            `provenance: ${of}; its signature by ${signer} does not count: ${lacking ?? reason}`,
        ],
    };
}
async function readStatement(text, trusting, now) {
    if (_bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isKeyless */ .XD(text)) {
        const { checkKeylessEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187), __webpack_require__.e(9042)]).then(__webpack_require__.bind(__webpack_require__, 79042));
        const root = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I5)(trusting, now);
        const identities = trusting.trust?.identities ?? [];
        const given = { identities, root: root.kind === "root" ? root.root : undefined, now };
        const { result, payloadType, payload } = checkKeylessEnvelope(text, given);
        const told = root.kind === "root" ? result : root;
        return { signature: { signer: "keyless", result: told }, payloadType, payload };
    }
    const { hint, envelope } = _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigned */ .Nu(text);
    const { payloadType, payload, signatures } = envelope;
    const bytes = _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .pae */ .Zg(payloadType, payload);
    const key = trusting.trust?.keys.find((each) => each.hint === hint);
    const sig = signatures[0]?.sig ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    return {
        signature: { signer: `key:${hint}`, result: keyed(key?.publicKey, bytes, sig) },
        payloadType,
        payload,
    };
}
function keyed(publicKey, bytes, sig) {
    if (publicKey === undefined) {
        return { kind: "unchecked", detail: "the trust file has no such key" };
    }
    return _bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9(publicKey, bytes, sig)
        ? { kind: "verified" }
        : { kind: "failed", detail: "it is over other bytes, or by another key than it names" };
}


/***/ }),

/***/ 35497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ demandStored),
/* harmony export */   M: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** Has every store keep a bundle. None of them is the reason why a pack fails: what they say is reported. */
async function store(bundle, targets) {
    const all = [];
    for (const target of targets) {
        all.push(await keep(bundle, target));
    }
    return all;
}
async function keep(bundle, target) {
    try {
        return { store: target.word, outcome: "stored", ...(await target.put(bundle)) };
    }
    catch (error) {
        const { code, message, hint } = explain(error, target);
        const own = message.startsWith(`${target.word}: `) ? target.word.length + 2 : 0;
        const reason = message.slice(own);
        return { store: target.word, outcome: "refused", code, reason, hint };
    }
}
function explain(error, { word }) {
    const said = error instanceof Error ? error.message : String(error);
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M
        ? error
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_ANSWER", `${word}: wanted it stored, got ${said}`, {
            hint: "this is a fault in go-offline: tell us; the bundle is not there",
            cause: error,
        });
}
/** Throws the first refusal if no store took the bundle: for who asked for nothing else. */
function demandStored(all) {
    const [first] = all;
    if (first?.outcome === "refused" && all.every(({ outcome }) => outcome === "refused")) {
        const others = all
            .slice(1)
            .flatMap((each) => (each.outcome === "refused" ? [each.reason] : []));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M(first.code, first.reason, { hint: first.hint, details: others });
    }
}


/***/ })

};
