export const id = 1719;
export const ids = [1719];
export const modules = {

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

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Section),
/* harmony export */   x: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29641);

/** An object of the trust file, read field by field; each error names the field's whole path and what to write. */
class Section {
    path;
    #tree;
    #refuse;
    /** Throws what `refuse` makes of a value that is no object, and of fields that are not `known`. */
    constructor(value, path, known, refuse) {
        this.path = path;
        this.#refuse = refuse;
        if (value.kind !== "object") {
            throw refuse(path === "" ? "the file" : path, "an object", (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value), "write { … }");
        }
        this.#tree = value;
        const odd = [...value.fields.keys()].find((name) => !known.includes(name));
        if (odd !== undefined) {
            throw refuse((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, odd), `one of ${known.join(", ")}`, "a field that this version does not know", "correct its name or take it out: a rule that is not enforced is worse than none");
        }
    }
    has(key) {
        return this.#tree.fields.has(key);
    }
    text(key, { says, example, pattern }) {
        const value = this.#tree.fields.get(key);
        return value?.kind === "text" && pattern.test(value.text)
            ? value.text
            : this.refuse(key, says, `write "${key}": ${JSON.stringify(example)}`);
    }
    optional(key, shape) {
        return this.has(key) ? this.text(key, shape) : undefined;
    }
    choice(key, choices) {
        const value = this.#tree.fields.get(key);
        const found = value?.kind === "text" && choices.find((each) => each === value.text);
        return found || this.refuse(key, one(choices), `write "${key}": ${JSON.stringify(choices[0])}`);
    }
    integer(key) {
        const value = this.#tree.fields.get(key);
        if (value === undefined) {
            return undefined;
        }
        return value.kind === "number" && Number.isSafeInteger(value.number) && value.number >= 0
            ? value.number
            : this.refuse(key, "a whole number, 0 or more", `write "${key}": 12, without quotes`);
    }
    /** The list's entries by `each`, which gets an entry's own path; empty where there is no such field. */
    list(key, each) {
        const value = this.#tree.fields.get(key);
        if (value === undefined) {
            return [];
        }
        return value.kind === "list" && value.items.length > 0
            ? value.items.map((item, index) => each(item, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(this.path, `${key}[${index}]`)))
            : this.refuse(key, "a list with one entry or more", `write "${key}": [ … ], or leave it out`);
    }
    /** A list of texts, none of them twice, which must be there. */
    texts(key, shape) {
        const found = this.list(key, (value, path) => {
            if (value.kind === "text" && shape.pattern.test(value.text)) {
                return value.text;
            }
            const hint = `write "${key}": [${JSON.stringify(shape.example)}]`;
            throw this.#refuse(path, shape.says, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value), hint);
        });
        const twice = found.find((text, index) => found.indexOf(text) !== index);
        if (found.length === 0 || twice !== undefined) {
            const came = twice === undefined ? "nothing" : `${JSON.stringify(twice)} twice`;
            const hint = `write "${key}": [${JSON.stringify(shape.example)}]`;
            throw this.#refuse((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(this.path, key), "a list, each entry once", came, hint);
        }
        return found;
    }
    section(key, known) {
        const value = this.#tree.fields.get(key);
        return value && new Section(value, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(this.path, key), known, this.#refuse);
    }
    /** Throws the error of this field; what came is its value unless it is said. */
    refuse(key, wanted, hint, came) {
        const value = this.#tree.fields.get(key);
        const found = came ?? (value === undefined ? "nothing" : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value));
        throw this.#refuse((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(this.path, key), wanted, found, hint);
    }
}
/** `a, b or c`, each in quotes. */
function one(choices) {
    const quoted = choices.map((each) => JSON.stringify(each));
    return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter(Boolean).join(" or ");
}


/***/ }),

/***/ 26324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ length),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   oB: () => (/* binding */ showLength),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wh: () => (/* binding */ parseLength)
/* harmony export */ });
/** Times and durations as people write them in the trust file and read them in a verdict; in milliseconds. */
/** RFC 3339, with seconds and an offset; https://www.rfc-editor.org/rfc/rfc3339#section-5.6. */
const rfc3339 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** `90d` or `12h`. */
const length = /^[1-9]\d{0,4}[dh]$/;
/** One hour and one day. */
const hour = 3_600_000;
const day = 24 * hour;
/** Milliseconds since 1970 of a text that `rfc3339` lets through; undefined for a day that its month does not have. */
function parseTime(text) {
    const monthDay = text.slice(0, 10);
    const midnight = new Date(`${monthDay}T00:00:00Z`);
    return midnight.toISOString().startsWith(monthDay) ? Date.parse(text) : undefined;
}
/** Milliseconds of a text that `length` lets through. */
function parseLength(text) {
    return Number.parseInt(text, 10) * (text.endsWith("d") ? day : hour);
}
/** `2026-11-26T06:00:00Z`; a number where it is no date. */
function showTime(at) {
    return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().replace(/\.\d+Z$/, "Z") : String(at);
}
/** `3 days`, `5 hours` or `2 minutes`, rounded down. */
function showLength(ms) {
    const [size, unit] = ms >= 2 * day ? [day, "days"] : ms >= 2 * hour ? [hour, "hours"] : [60_000, "minutes"];
    return `${Math.floor(ms / size)} ${unit}`;
}


/***/ }),

/***/ 11719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Md: () => (/* binding */ fileName),
  qg: () => (/* binding */ parse),
  ZL: () => (/* binding */ waivableChecks)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/bundle/strict-json.js
var strict_json = __webpack_require__(29641);
;// CONCATENATED MODULE: ./lib/src/policy/document.js

/** The trust file is no longer, in UTF-16 units: it is written by hand. */
const maxLength = 1 << 18;

/** The value of a trust file's text; throws what `refuse` makes. */
function read(text, refuse) {
    return strict_json/* read */.LF(text, maxLength, refuse);
}

// EXTERNAL MODULE: ./lib/src/bundle/public-key.js
var public_key = __webpack_require__(22212);
// EXTERNAL MODULE: ./lib/src/policy/time.js
var time = __webpack_require__(26324);
;// CONCATENATED MODULE: ./lib/src/policy/key.js



/** A name that verdicts call a key or an identity by. */
const named = {
    says: "a name of 1 to 100 visible characters",
    example: "release-2026",
    pattern: /^(?! )[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u,
};
const key_time = {
    says: "an RFC 3339 time",
    example: "2026-01-31T00:00:00Z",
    pattern: time/* rfc3339 */.ag,
};
const known = ["name", "publicKey", "notBefore", "notAfter", "status"];
const statuses = ["active", "retired", "revoked"];
/** Reads one of `keys`. */
function readKey(fields) {
    const key = {
        name: fields.text("name", named),
        ...readPublicKey(fields),
        notBefore: readTime(fields, "notBefore"),
        notAfter: fields.has("notAfter") ? readTime(fields, "notAfter") : undefined,
        status: fields.choice("status", statuses),
    };
    if (key.notAfter === undefined && key.status === "retired") {
        return fields.refuse("notAfter", "the time at which this key was retired", 'write "notAfter": "2026-01-31T00:00:00Z": what was created before then still counts');
    }
    if (key.notAfter !== undefined && key.notAfter <= key.notBefore) {
        return fields.refuse("notAfter", "a time after notBefore", "correct one of the two times");
    }
    return key;
}
/** The fields that a key may have. */
const keyFields = known;
function readTime(fields, name) {
    const text = fields.text(name, key_time);
    return ((0,time/* parseTime */.pe)(text) ??
        fields.refuse(name, "a day that its month has", `write "${name}": "2026-01-31T00:00:00Z"`));
}
function readPublicKey(fields) {
    const publicKey = fields.text("publicKey", {
        says: "the PEM text of a public key",
        example: "-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----\n",
        pattern: /^/,
    });
    if (publicKey.includes("PRIVATE KEY")) {
        // The value is a secret: it is named nowhere.
        return fields.refuse("publicKey", "a public key", "a private key never belongs in a repository: take it out, make a new pair, and mark this one revoked", "a private key");
    }
    const hint = (0,public_key/* hintOf */.$z)(publicKey);
    return hint === undefined
        ? fields.refuse("publicKey", "a P-256 public key in PEM, as cosign.pub has it", "write the lines of cosign.pub as one text, with \\n for each line break: jq -Rs . cosign.pub", (0,public_key/* describe */.q0)(publicKey))
        : { publicKey, hint };
}

;// CONCATENATED MODULE: ./lib/src/policy/identity.js

/** The fields that an identity may have. */
const identityFields = [
    "name",
    "identity",
    "identityRegexp",
    "issuer",
    "repositoryId",
    "ownerId",
    "runnerEnvironment",
];
const workflow = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
const workflows = "https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v[0-9.]+";
const exact = {
    says: "the exact identity of a certificate, without signs of a regular expression",
    example: workflow,
    pattern: /^[^\s\p{C}*^$\\()[\]{}|]{3,1000}$/u,
};
const https = {
    says: "an https URL",
    example: "https://token.actions.githubusercontent.com",
    pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[!-~]*)?$/,
};
const digits = {
    says: "a number in quotes",
    example: "123456789",
    pattern: /^[1-9]\d{0,18}$/,
};
const runners = ["github-hosted", "self-hosted"];
/** Scheme, host and first folder, all plain: an owner that is half a pattern is another owner, too. */
const rooted = /^\^?https:\/\/(?:[A-Za-z0-9-]+\\\.)+[A-Za-z]+\/[A-Za-z0-9_-]+\/(?![?*+{])/;
/** An escape, a class, the start of a special group, or one sign. */
const token = /\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?.|[^]/g;
/** Reads one of `identities`. */
function readIdentity(fields) {
    if (fields.has("identity") === fields.has("identityRegexp")) {
        return fields.refuse("identity", "either identity or identityRegexp", `write "identity": ${JSON.stringify(workflow)}`, fields.has("identity") ? "both" : "none of the two");
    }
    return {
        name: fields.text("name", named),
        ...(fields.has("identity") ? readExact(fields) : readPattern(fields)),
        issuer: fields.text("issuer", https),
        repositoryId: fields.optional("repositoryId", digits),
        ownerId: fields.optional("ownerId", digits),
        runnerEnvironment: fields.has("runnerEnvironment")
            ? fields.choice("runnerEnvironment", runners)
            : undefined,
    };
}
/** Whether a certificate's subject alternative name is one that `identity` allows. */
function names(identity, subject) {
    return new RegExp(identity.pattern).test(subject);
}
function readExact(fields) {
    const written = fields.text("identity", exact);
    return { written, pattern: `^(?:${written.replace(/[.+?/-]/g, "\\$&")})$` };
}
function readPattern(fields) {
    const written = fields.text("identityRegexp", {
        says: "a regular expression of 1 to 300 characters",
        example: workflows,
        pattern: /^[!-~]{1,300}$/,
    });
    const fault = faultOf(written);
    return fault === undefined
        ? { written, pattern: `^(?:${written})$` }
        : fields.refuse("identityRegexp", fault, `write "identityRegexp": ${JSON.stringify(workflows)}`);
}
/**
 * What is wrong with an expression: undefined if it starts at one plain owner, and nothing in it stands for any character or
 * for a slash. It is compiled by itself first: `a)|(?:b` is good only between our anchors, and climbs out of them.
 */
function faultOf(written) {
    if (!compiles(written)) {
        return "a regular expression";
    }
    if (!rooted.test(written)) {
        return "an expression that starts with https://, a plain host with \\. for each dot, and a plain owner with its /";
    }
    const parts = Array.from(written.matchAll(token), ([part]) => part);
    for (const part of parts) {
        const fault = faultOfPart(part);
        if (fault !== undefined) {
            return fault;
        }
    }
    return splits(parts) ? "no | outside of ( )" : undefined;
}
function faultOfPart(part) {
    if (part === ".") {
        return "\\. for a dot, and [^/@]+ for any name";
    }
    if (part.startsWith("(?") && part !== "(?:") {
        return "only ( ) and (?: ) as groups";
    }
    if (part.startsWith("[")) {
        return new RegExp(part).test("/")
            ? `${part} not to take a slash, as [^/@] does not`
            : undefined;
    }
    return /^\\[A-Za-z0-9]/.test(part) && !/^\\[dw]$/.test(part)
        ? "only \\d and \\w of the classes"
        : undefined;
}
/** Whether a | stands outside of all groups: its other side would begin anywhere. */
function splits(parts) {
    let depth = 0;
    return parts.some((part) => {
        depth += part.startsWith("(") ? 1 : part === ")" ? -1 : 0;
        return part === "|" && depth === 0;
    });
}
function compiles(written) {
    try {
        return new RegExp(written).source !== "";
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/policy/section.js
var section = __webpack_require__(2010);
;// CONCATENATED MODULE: ./lib/src/policy/trust.js






/** The checks that a trust file may open for waivers; no other ever. */
const waivableChecks = ["age", "trusted-root-age", "transparency-log", "signature"];
/** Where the file lies, relative to the repository's root. */
const fileName = ".github/go-offline.json";
const requires = ["any", "all", "key", "keyless", "none"];
const trust_known = [
    "$schema",
    "version",
    "require",
    "keys",
    "identities",
    "trustedRoot",
    "greatestAge",
    "lowestSequence",
    "repository",
    "waive",
];
const duration = {
    says: "a number of days or hours",
    example: "90d",
    pattern: time/* length */.Bw,
};
const insidePath = {
    says: "a path inside the repository, with / between folders",
    example: ".github/trusted_root.json",
    pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\\:\p{C}]{1,255}(?:\/[^/\\:\p{C}]{1,255}){0,30}$/u,
};
const ownerAndName = {
    says: "owner/name",
    example: "acme/app",
    pattern: /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,
};
const approver = {
    says: "a login or @organisation/team",
    example: "@acme/release",
    pattern: /^@?[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?$/,
};
const anyText = { says: "the schema's address", example: "go-offline.schema.json", pattern: /^/ };
/** Reads the trust file; throws BAD_TRUST_FILE with the field, what was wanted, what came, and what to write. */
function parse(text) {
    const file = new section/* Section */.w(read(text, refuse), "", trust_known, refuse);
    if (file.integer("version") !== 1) {
        file.refuse("version", "1", 'write "version": 1, or use the version of go-offline that knows it');
    }
    file.optional("$schema", anyText);
    const keys = file.list("keys", (value, path) => readKey(new section/* Section */.w(value, path, keyFields, refuse)));
    const identities = file.list("identities", (value, path) => readIdentity(new section/* Section */.w(value, path, identityFields, refuse)));
    const greatestAge = file.optional("greatestAge", duration);
    const trust = {
        require: readRequire(file, [
            ...keys.slice(0, 1).map(() => "key"),
            ...identities.slice(0, 1).map(() => "keyless"),
        ]),
        keys,
        identities,
        trustedRoot: file.optional("trustedRoot", insidePath),
        greatestAge: greatestAge === undefined ? undefined : (0,time/* parseLength */.wh)(greatestAge),
        lowestSequence: file.integer("lowestSequence"),
        repository: file.optional("repository", ownerAndName),
        waive: readWaive(file.section("waive", ["checks", "longest", "approvers"])),
    };
    return consistent(file, trust);
}
function readRequire(file, kinds) {
    const [first] = kinds;
    if (!file.has("require")) {
        return first === undefined ? "none" : "any";
    }
    const choices = first === undefined ? ["none"] : ["any", "all", ...kinds, "none"];
    const found = file.choice("require", requires);
    return choices.includes(found)
        ? found
        : file.refuse("require", `${(0,section/* one */.x)(choices)}, as nothing else can be met by what the file trusts`, found === "keyless"
            ? "add identities, or require another kind"
            : "add keys, or require another kind");
}
function readWaive(fields) {
    if (fields === undefined) {
        return undefined;
    }
    const checks = fields.texts("checks", {
        says: (0,section/* one */.x)(waivableChecks),
        example: "age",
        pattern: /^(?:age|trusted-root-age|transparency-log|signature)$/,
    });
    return {
        checks: waivableChecks.filter((each) => checks.includes(each)),
        longest: (0,time/* parseLength */.wh)(fields.text("longest", { ...duration, example: "24h" })),
        approvers: fields.texts("approvers", approver),
    };
}
/** What one field cannot say alone. */
function consistent(file, trust) {
    if (trust.identities.length > 0 && trust.trustedRoot === undefined) {
        file.refuse("trustedRoot", "the path of a trusted root file, as there are identities", 'write "trustedRoot": ".github/trusted_root.json", and commit that file');
    }
    once(file, "keys", "name", trust.keys.map(({ name }) => name));
    once(file, "keys", "publicKey", trust.keys.map(({ hint }) => hint));
    once(file, "identities", "name", trust.identities.map(({ name }) => name));
    return trust;
}
function once(file, list, field, values) {
    const index = values.findIndex((value, at) => values.indexOf(value) !== at);
    if (index !== -1) {
        const first = values.findIndex((value) => value === values[index]);
        file.refuse(`${list}[${index}].${field}`, `another one than ${list}[${first}] has`, "take one of the two out", "the same");
    }
}
function refuse(where, wanted, came, hint) {
    return new errors/* OfflineError */.M("BAD_TRUST_FILE", `policy: ${fileName}: ${where}: wanted ${wanted}, got ${came}`, { hint });
}


/***/ })

};
