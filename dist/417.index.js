export const id = 417;
export const ids = [417];
export const modules = {

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

/***/ 42284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** The refusal of a checksum database's file that its key and its tree do not vouch for. */
function forged(file, wanted, came) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_SUMDB", `checksum database: ${file}: wanted ${wanted}, got ${came}`, {
        hint: "do not build from this: the file was changed, or GOSUMDB here is another than where it was packed; keep it for those who look into it, and pack again",
    });
}


/***/ }),

/***/ 14479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* unused harmony export tileName */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _forged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42284);



const height = 8;
const width = 1 << height;
const length = 32;
/** No tree has 2^50 records. */
const maxLevel = 50;
/** The tree head in the signed text of a note. Throws BAD_SUMDB. tlog.ParseTree. */
function parseHead(text) {
    const [, size = "", base64 = ""] = /^go\.sum database tree\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
    if (base64 === "") {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("tree head", "the size and hash of a tree", JSON.stringify(text.slice(0, 200)));
    }
    return { size: Number(size), root: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, "base64") };
}
/** A tree that is known by its head, and its tiles as somebody gives them: none of them is believed. */
class Tree {
    #head;
    #read;
    /** By level and index; records of one tree share most of them. */
    #known = new Map();
    constructor(head, read) {
        this.#head = head;
        this.#read = read;
    }
    /**
     * Whether it has this record under this number: its root must follow from the record. Undefined where a tile is
     * missing. Throws BAD_SUMDB for a tile that has another hash of it, which go would not take either.
     */
    includes(id, record) {
        if (id >= this.#head.size) {
            return false;
        }
        const root = this.#root(id, leaf(record));
        return root?.equals(this.#head.root);
    }
    /** The tree is a row of whole subtrees, the largest first; the root is taken from the last one on. */
    #root(id, own) {
        let from = 0;
        const subtrees = [];
        for (let level = maxLevel; level >= 0; level--) {
            const count = 2 ** level;
            if (from + count <= this.#head.size) {
                subtrees.push(this.#subtree(level, from / count, id, own));
                from += count;
            }
        }
        return subtrees.reduceRight((right, left) => both(left, right));
    }
    /** The hash over the records from `index * 2^level` on: from the own record where it is among them, else stored. */
    #subtree(level, index, id, own) {
        if (Math.floor(id / 2 ** level) !== index) {
            return this.#stored(level, index);
        }
        const below = (at) => this.#subtree(level - 1, at, id, own);
        const found = level === 0 ? own : both(below(2 * index), below(2 * index + 1));
        return level % height === 0 ? this.#same(level, index, found) : found;
    }
    /** What follows from the record must be what the tiles say. */
    #same(level, index, found) {
        const stored = this.#stored(level, index);
        if (stored === undefined || found === undefined) {
            return undefined;
        }
        if (!stored.equals(found)) {
            throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)(`tile of row ${level / height}`, "the hash that follows from a record", "another");
        }
        return found;
    }
    #stored(level, index) {
        const name = `${level} ${index}`;
        const known = this.#known.get(name) ?? this.#fromTile(level, index);
        this.#known.set(name, known);
        return known;
    }
    /** A tile has the hashes of every eighth level; those between are taken from them. */
    #fromTile(level, index) {
        const row = Math.floor(level / height);
        const count = 2 ** (level - row * height);
        const first = index * count;
        const tile = this.#tile(row, Math.floor(first / width));
        const hashes = Array.from({ length: count }, (_, at) => {
            const start = ((first % width) + at) * length;
            return tile?.subarray(start, start + length);
        });
        return fold(hashes);
    }
    #tile(row, index) {
        const all = Math.floor(this.#head.size / 2 ** (row * height));
        const count = Math.min(width, all - index * width);
        const name = tileName(row, index, count);
        const bytes = this.#read(name);
        if (bytes === undefined) {
            return undefined;
        }
        if (bytes.length !== count * length) {
            throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)(`tile/${name}`, `${count * length} bytes`, `${bytes.length}`);
        }
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
}
/** A tile's name below `tile/`: `8/0/x202/849.p/92`. tlog.Tile.Path. */
function tileName(row, index, count) {
    const part = count === width ? "" : `.p/${count}`;
    return `${height}/${row}/${number(index)}${part}`;
}
function number(at) {
    const last = String(at % 1000).padStart(3, "0");
    let name = last;
    for (let rest = Math.floor(at / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        name = `x${String(rest % 1000).padStart(3, "0")}/${name}`;
    }
    return name;
}
function leaf(record) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.of(0), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(record)]), "buffer");
}
function both(left, right) {
    return left === undefined || right === undefined
        ? undefined
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.of(1), left, right]), "buffer");
}
function fold(hashes) {
    return hashes.length === 1
        ? hashes[0]
        : fold(Array.from({ length: hashes.length >> 1 }, (_, at) => both(hashes[2 * at], hashes[2 * at + 1])));
}


/***/ }),

/***/ 14861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting),
/* harmony export */   h: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _forged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42284);



/** The databases that go knows by name. cmd/go/internal/modfetch/key.go and sumdb.go, dbDial. */
const golang = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const known = new Map([
    ["sum.golang.org", golang],
    ["sum.golang.google.cn", golang],
]);
const ed25519 = 1;
/** A SubjectPublicKeyInfo of an Ed25519 key, before its 32 bytes. RFC 8410. */
const spki = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from("302a300506032b6570032100", "hex");
/** Reads GOSUMDB as go does. Throws BAD_SUMDB for what go does not take either. */
function setting(text) {
    const [first = "", url, ...more] = text.split(/\s+/).filter((word) => word !== "");
    if (first === "off") {
        return undefined;
    }
    if (first === "" || more.length > 0) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("GOSUMDB", "a name or a key, and perhaps a URL", JSON.stringify(text));
    }
    return { verifier: parse(known.get(first) ?? first), url };
}
/** A key as it is written in GOSUMDB: `name+hash+key`, the hash in hex, the key in base64. note.NewVerifier. */
function parse(text) {
    const [, name = "", id = "", key = ""] = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(\S+)$/.exec(text) ?? [];
    const bytes = decode(key) ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.of();
    const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${name}\n`), bytes]), "buffer");
    const isIts = expected.toString("hex").startsWith(id.toLowerCase());
    if (bytes.length !== 33 || bytes[0] !== ed25519 || !isIts) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("GOSUMDB", "a known name or a verifier key (name+hash+key)", JSON.stringify(text));
    }
    return { name, id: expected.subarray(0, 4), key: bytes.subarray(1) };
}
/** The signed text of a note. Throws BAD_SUMDB unless it is one, and the key signed it. note.Open. */
function open(note, by) {
    const [, text = "", block = ""] = /^(.*\n)\n((?:— [^\n]+\n)+)$/s.exec(note) ?? [];
    const lines = block.split("\n").slice(0, -1).map(parseLine);
    const own = lines.find((each) => each?.name === by.name && each.id.equals(by.id));
    if (lines.includes(undefined) || own === undefined || !isSigned(text, by, own.signature)) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("tree head", `a signature by ${by.name}`, "none that is right");
    }
    return text;
}
/** A signature's line; undefined for one that is none. */
function parseLine(line) {
    const [, name, base64 = ""] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
    const bytes = decode(base64);
    return bytes === undefined || bytes.length < 5
        ? undefined
        : { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}
/** The bytes of base64 in its one form, so that nothing can be changed in it. */
function decode(base64) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, "base64");
    return bytes.toString("base64") === base64 ? bytes : undefined;
}
function isSigned(text, { key }, signature) {
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)({
        key: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([spki, key]),
        format: "der",
        type: "spki",
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.verify)(undefined, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text), publicKey, signature);
}


/***/ }),

/***/ 41704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ hashes),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _forged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42284);

/** Reads a lookup. Throws BAD_SUMDB. */
function parse(file, name) {
    const [, id = "", text = "", head = ""] = /^(0|[1-9]\d{0,14})\n((?:[^\p{Cc}]+\n)+)\n(.*)$/su.exec(file) ?? [];
    if (head === "") {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_0__/* .forged */ .y)(name, "a record and a tree head", JSON.stringify(file.slice(0, 200)));
    }
    return { id: Number(id), text, head };
}
/** Writes a lookup: a record under a tree head that holds it. */
function encode({ id, text, head }) {
    return `${id}\n${text}\n${head}`;
}
/**
 * The hashes that a record has for a module version. Throws BAD_SUMDB for one that names anything else: a record of
 * another module, served under this one's name, must vouch for nothing (CVE-2026-42501).
 */
function hashes(text, path, version) {
    const pattern = /^(\S+) (\S+) (h1:[A-Za-z0-9+/]{43}=)\n(\S+) (\S+)\/go\.mod (h1:[A-Za-z0-9+/]{43}=)\n$/;
    const [, zipPath, zipVersion, h1 = "", modPath, modVersion, goModH1 = ""] = pattern.exec(text) ?? [];
    const isIts = [zipPath, modPath].every((each) => each === path);
    if (!isIts || ![zipVersion, modVersion].every((each) => each === version)) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_0__/* .forged */ .y)(`lookup of ${path}@${version}`, `a record of ${path} ${version}`, JSON.stringify(text.slice(0, 200)));
    }
    return { h1, goModH1 };
}


/***/ }),

/***/ 24726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupName),
/* harmony export */   e: () => (/* binding */ Witness)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34948);
/* harmony import */ var _forged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42284);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14479);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14861);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41704);






/**
 * The word of a checksum database, checked with nothing but its key: the tree head is signed, and its root follows from
 * the record. What go's own client does, on files instead of a server. golang.org/x/mod/sumdb, Client.
 */
class Witness {
    #by;
    #read;
    #trees = new Map();
    constructor(by, read) {
        this.#by = by;
        this.#read = read;
    }
    /**
     * The hashes of a module version; undefined where there is no lookup of it. `under` is another head than the lookup's
     * own. Throws BAD_SUMDB, also where a tile is missing.
     */
    hashes(path, version, under) {
        const name = lookupName(path, version);
        const record = this.record(path, version);
        if (record === undefined) {
            return undefined;
        }
        const found = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .hashes */ .RY)(record.text, path, version);
        const came = this.#look(under ?? record.head, record);
        if (came !== undefined) {
            throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)(name, "a record in the signed tree", came);
        }
        return { ...found, record };
    }
    /** Why a tree is not known to hold a record; undefined where it does. */
    #look(head, { id, text }) {
        const tree = this.tree(head);
        try {
            const isThere = tree.includes(id, text);
            const why = isThere === undefined ? "a tile that is missing" : "another root";
            return isThere === true ? undefined : why;
        }
        catch (error) {
            return String(error);
        }
    }
    /** The lookup of a module version as it stands, believed in nothing yet. */
    record(path, version) {
        const name = lookupName(path, version);
        const bytes = this.#read(name);
        return bytes === undefined ? undefined : (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString("utf8"), name);
    }
    /** The tree of a signed head. Throws BAD_SUMDB. */
    tree(note) {
        const known = this.#trees.get(note) ??
            new _merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH((0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHead */ .ww)((0,_note_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .h)(note, this.#by)), (tile) => this.#read(`tile/${tile}`));
        this.#trees.set(note, known);
        return known;
    }
}
/** The name of a module version's lookup. */
function lookupName(path, version) {
    return `lookup/${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(path)}@${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(version)}`;
}


/***/ }),

/***/ 16180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  zU: () => (/* binding */ askingOf),
  Bt: () => (/* binding */ consult),
  RT: () => (/* binding */ demandDatabase),
  oq: () => (/* binding */ inBatches),
  Gw: () => (/* binding */ isPrivate),
  Vi: () => (/* binding */ ofDatabase),
  Im: () => (/* binding */ patient)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/pattern.js
var pattern = __webpack_require__(38141);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/proxy/merkle.js
var merkle = __webpack_require__(14479);
// EXTERNAL MODULE: ./lib/src/proxy/note.js
var proxy_note = __webpack_require__(14861);
// EXTERNAL MODULE: ./lib/src/proxy/record.js
var proxy_record = __webpack_require__(41704);
// EXTERNAL MODULE: ./lib/src/proxy/witness.js
var proxy_witness = __webpack_require__(24726);
;// CONCATENATED MODULE: ./lib/src/proxy/gather.js







/**
 * Puts the records that a client came back with under the newest of their tree heads, with the tiles that show that they
 * are in its tree: go, offline, then never has to hold two heads against each other, for which a client's cache lacks
 * tiles now and then. `read` gives the client's files. Throws BAD_SUMDB for what the database's key does not vouch for.
 */
function gather(modules, by, read) {
    const tiles = new Map();
    const witness = new proxy_witness/* Witness */.e(by, (name) => {
        const bytes = read(name);
        if (name.startsWith("tile/") && bytes !== undefined) {
            tiles.set((0,layout/* databaseName */.Do)(by.name, name), bytes);
        }
        return bytes;
    });
    const head = newest(modules, witness, by);
    const lookups = new Map();
    const hashes = new Map();
    const late = [];
    for (const module of modules) {
        const record = witness.record(module.path, module.version);
        // Only a tile that is missing makes it wait: a record that the tree does not have is refused below.
        const isLate = record === undefined || witness.tree(head).includes(record.id, record.text) === undefined;
        const vouched = isLate ? undefined : witness.hashes(module.path, module.version, head);
        if (vouched === undefined) {
            late.push(module);
        }
        else {
            const name = (0,layout/* databaseName */.Do)(by.name, (0,proxy_witness/* lookupName */.Q)(module.path, module.version));
            lookups.set(name, external_node_buffer_.Buffer.from((0,proxy_record/* encode */.lF)({ ...vouched.record, head })));
            hashes.set((0,gomod/* keyOf */.TN)(module), { h1: vouched.h1, goModH1: vouched.goModH1 });
        }
    }
    const supported = [(0,layout/* databaseName */.Do)(by.name, "supported"), new Uint8Array()];
    return { files: new Map([supported, ...lookups, ...tiles]), hashes, late };
}
/** The newest head of all; each is signed, or the client would not have kept it. */
function newest(modules, witness, by) {
    const heads = modules.map(({ path, version }) => witness.record(path, version)?.head ?? "");
    let found = { note: "", size: -1 };
    for (const note of new Set(heads.filter((each) => each !== ""))) {
        const { size } = (0,merkle/* parseHead */.ww)((0,proxy_note/* open */.h)(note, by));
        found = size > found.size ? { note, size } : found;
    }
    return found.note;
}

;// CONCATENATED MODULE: ./lib/src/tasks/database.js











/** Nothing was asked. */
const unasked = { files: new Map(), hashes: new Map(), late: [] };
/** Reads GOSUMDB and GONOSUMDB as go would. Throws BAD_SUMDB. */
async function asking(directory, timeout) {
    return askingOf(await go/* env */._K(directory, ["GOSUMDB", "GONOSUMDB"], timeout));
}
/** The same, from what go said. Throws BAD_SUMDB. */
function askingOf(values) {
    const [said = "", without = ""] = [values.get("GOSUMDB"), values.get("GONOSUMDB")];
    const variables = { GOSUMDB: said, GONOSUMDB: without };
    return { setting: (0,proxy_note/* setting */.P)(said), without, variables };
}
/** Whether a module is private: nobody but its own server may be asked about it. */
function isPrivate({ without }, { path: modulePath }) {
    return (0,pattern/* matches */.c)(without, modulePath);
}
/** Throws SUMDB_DOWN where there is none to ask. */
function demandDatabase(asked) {
    if (asked.setting === undefined) {
        throw new errors/* OfflineError */.M("SUMDB_DOWN", "checksum database: wanted one to ask, got GOSUMDB=off", {
            hint: "pack with GOSUMDB on; or pack without it (--without-sumdb, without-sumdb: true): then only what go.sum names is carried, and no tool and no new module can be had offline",
        });
    }
    return asked;
}
/** go asks for as many files at a time as it has processors to use: while it waits for a network, it has more of them. */
const patient = { GOMAXPROCS: "16" };
/** How often records are asked for again because the tree grew meanwhile. */
const rounds = 3;
/**
 * Has go's own client, several runs of it side by side, ask the database about every module, in a module cache that they
 * share and that begins with nothing in it; checks what came with nothing but the key; and puts all records under the newest tree head that came, so that go, offline,
 * never has to hold two heads against each other. `cache` then also has each module's .info and .mod.
 * Throws SUMDB_DOWN, BAD_SUMDB.
 */
async function consult(bench, modules, asked, cache) {
    await query(bench, modules, asked, cache);
    await demandFiles(bench, modules, asked, cache);
    if (asked.setting === undefined) {
        return unasked;
    }
    const { name } = asked.setting.verifier;
    const known = modules.filter((module) => !isPrivate(asked, module));
    for (let round = 1;; round++) {
        const read = await readAll(external_node_path_.join(cache, "cache", "download", "sumdb", name));
        const gathered = gather(known, asked.setting.verifier, (file) => read.get(file));
        const { late } = gathered;
        if (late.length === 0) {
            return gathered;
        }
        if (round === rounds) {
            throw await reason(bench, late, asked, cache);
        }
        for (const module of late) {
            const lookup = (0,proxy_witness/* lookupName */.Q)(module.path, module.version);
            await files/* remove */.TF(external_node_path_.join(cache, "cache", "download", "sumdb", name, lookup));
        }
        await query(bench, late, asked, cache);
    }
}
/** Asked outside of any module, go looks nothing up in a go.sum: it asks the database about each. */
async function query(bench, modules, asked, cache, command = ["list", "-m"]) {
    const place = external_node_path_.join(cache, "..", "outside");
    await files/* makeDirectory */.Oh(place);
    const proxy = (await go/* env */._K(bench.project.directory, ["GOPROXY"], bench.timeout)).get("GOPROXY");
    try {
        await sideBySide(modules, async (names) => go/* run */.eF({
            args: [...command, ...names],
            directory: place,
            variables: {
                ...bench.variables,
                ...patient,
                GOFLAGS: "-modcacherw",
                GOMODCACHE: cache,
                GOPATH: external_node_path_.join(cache, "..", "gopath"),
                // What is here already need not be brought again.
                GOPROXY: `${files/* url */.OZ(external_node_path_.join(bench.cache, "cache", "download"))},${proxy ?? ""}`,
                ...(asked.setting === undefined ? { GOSUMDB: "off" } : {}),
            },
            network: true,
            timeout: bench.timeout,
        }));
    }
    catch (error) {
        // go has its modules on this disk: what it waits for is the database.
        const isWaiting = error instanceof errors/* OfflineError */.M && error.code === "GO_TIMED_OUT";
        throw isWaiting && asked.setting !== undefined
            ? down("its records", error.message, error.details)
            : ofDatabase(error);
    }
}
/** `go list` says nothing of a record that did not come; `go mod download` does. */
async function reason(bench, late, asked, cache) {
    try {
        await query(bench, late.slice(0, 1), asked, cache, ["mod", "download"]);
    }
    catch (error) {
        return error;
    }
    const names = late.slice(0, 3).map(gomod/* keyOf */.TN).join(", ");
    return down(`records of ${late.length} modules (${names}) in its newest tree`, "none", []);
}
/** `go list -m` says nothing of a go.mod that it could not have, either. */
async function demandFiles(bench, modules, asked, cache) {
    for (const module of modules) {
        const file = external_node_path_.join(cache, "cache", "download", (0,layout/* fileName */.Md)(module, "mod"));
        if ((await files/* size */.Ej(file)) === undefined) {
            await query(bench, [module], asked, cache, ["mod", "download"]);
        }
    }
}
/** Runs go for some modules at a time, one run after the other: command lines have an end. */
async function inBatches(modules, run) {
    const most = 400;
    for (let at = 0; at < modules.length; at += most) {
        await run(modules.slice(at, at + most).map(gomod/* keyOf */.TN));
    }
}
/** go lists one module after the other, and waits for the network each time: several of it share what they find. */
async function sideBySide(modules, run) {
    const most = 8;
    const size = Math.max(16, Math.ceil(modules.length / most));
    const runs = [];
    for (let at = 0; at < modules.length; at += size) {
        runs.push(run(modules.slice(at, at + size).map(gomod/* keyOf */.TN)));
    }
    const failed = (await Promise.allSettled(runs)).find((each) => each.status === "rejected");
    if (failed !== undefined) {
        throw failed.reason;
    }
}
/** A failure of go that is the checksum database's, in words that say so. Others are passed on. */
function ofDatabase(error) {
    const details = error instanceof errors/* OfflineError */.M && error.code === "GO_FAILED" ? error.details : [];
    const said = details.join("\n");
    const line = details.find((each) => /verifying (?:module|go\.mod): /.test(each))?.trim();
    if (line === undefined || said.includes("SECURITY ERROR")) {
        return error;
    }
    return /cannot (?:authenticate|validate) record|reading tree note/.test(said)
        ? new errors/* OfflineError */.M("BAD_SUMDB", `checksum database: wanted records that its key vouches for, got ${line}`, {
            hint: "do not pack from it: ask who runs the module proxy, and compare with another one",
            details,
            cause: error,
        })
        : down("its records", line, details);
}
async function readAll(directory) {
    const found = new Map();
    // go makes no folder for a database that never answered.
    const names = (await files/* isDirectory */.wd(directory)) ? (await walk/* tree */.B2(directory)).files : [];
    for (const name of names) {
        found.set(name, (await files/* read */.LF(external_node_path_.join(directory, name))) ?? new Uint8Array());
    }
    return found;
}
function down(wanted, came, details) {
    return new errors/* OfflineError */.M("SUMDB_DOWN", `checksum database: wanted ${wanted}, got ${came}`, {
        hint: "pack again when it answers; or pack without it (--without-sumdb, without-sumdb: true): then only what go.sum names is carried, and no tool and no new module can be had offline",
        details,
    });
}


/***/ }),

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ isEnough),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _host_go_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19043);
/* harmony import */ var _module_main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67670);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1475);





const names = ["GOFLAGS", "GOSUMDB", "GONOSUMDB", "GOVERSION", "GOHOSTOS", "GOHOSTARCH"];
const systems = { win32: "windows", sunos: "solaris" };
const architectures = { x64: "amd64", ia32: "386" };
/** Asks go what it is. A missing one is an answer too: a bundle may have another. */
async function ask(directory, timeout) {
    const own = platformOf((0,_host_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .machine */ .Aq)());
    try {
        const said = await _host_go_js__WEBPACK_IMPORTED_MODULE_2__/* .env */ ._K(directory, names, timeout);
        const platform = {
            os: said.get("GOHOSTOS") ?? own.os,
            arch: said.get("GOHOSTARCH") ?? own.arch,
        };
        return { version: said.get("GOVERSION"), platform, said };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M && error.code === "GO_NOT_FOUND") {
            return { version: undefined, platform: own, said: new Map() };
        }
        throw error;
    }
}
/** Node's words for a system and an architecture in Go's. */
function platformOf({ os, arch }) {
    return { os: systems[os] ?? os, arch: architectures[arch] ?? arch };
}
/** The least Go version that the project says it needs: the go lines of go.mod or go.work. */
function needed({ mains }) {
    return [(0,_module_main_js__WEBPACK_IMPORTED_MODULE_3__/* .goVersion */ .X9)(mains), ...mains.modules.map(({ goMod }) => goMod.go ?? "1.16")].reduce((a, b) => ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareGo */ .Ac)(a, b) < 0 ? b : a));
}
/** Whether a go is new enough. */
function isEnough(version, least) {
    const plain = /^go(\d+(?:\.\d+)*(?:rc\d+|beta\d+)?)/.exec(version ?? "")?.[1];
    // What names no version (a development build) is taken for new.
    return version !== undefined && (plain === undefined || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareGo */ .Ac)(plain, least) >= 0);
}
/** Says it before go does, which would ask for a download. */
function tooOld(version, least, parts) {
    return version === undefined
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_NOT_FOUND", "host: wanted the go command on PATH, found none", {
            hint: `install Go ${least} or newer (actions/setup-go in a workflow) before this step; ${parts}`,
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_TOO_OLD", `go: wanted Go ${least} or newer, as go.mod says, got ${version} on PATH`, {
            hint: `set up that Go (actions/setup-go in a workflow) before this step; ${parts}`,
        });
}


/***/ }),

/***/ 85381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ explained),
  xu: () => (/* binding */ placeModules),
  ht: () => (/* binding */ variablesOf)
});

// UNUSED EXPORTS: gapLine

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/interrupt.js
var interrupt = __webpack_require__(6602);
// EXTERNAL MODULE: ./lib/src/host/state.js
var state = __webpack_require__(48520);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
// EXTERNAL MODULE: ./lib/src/proxy/witness.js
var witness = __webpack_require__(24726);
;// CONCATENATED MODULE: ./lib/src/proxy/proof.js







/**
 * Proves a modules part: every zip and every go.mod has the hash that go.sum says, or that the checksum database's key
 * vouches for; both, where both speak. Throws SUM_ALTERED, BAD_SUMDB, and BAD_MODULE for what no proxy would serve.
 */
function prove(question) {
    const { modules, paths } = sort(question.files);
    const witness = witnessOf(question);
    const proved = [];
    const unproved = [];
    for (const found of modules.values()) {
        const { module, zip } = found;
        const by = voucher(question, witness, found);
        if (by.zip === undefined || by.mod === undefined) {
            unproved.push({ module, kept: by.mod === undefined ? "nothing" : "go.mod" });
        }
        else {
            proved.push({ module, whole: zip !== undefined, by: by.zip });
        }
    }
    for (const [path, found] of paths) {
        demandList(question.files, path, found.whole.length > 0 ? found.whole : found.all);
    }
    return { modules: proved, unproved };
}
/** Who vouches for a module and for its go.mod; where only the go.mod is there, that is all of it. */
function voucher(question, witness, { module, zip }) {
    demandInfo(question.files, module);
    const { sha256 } = demandFile(question.files, (0,layout/* fileName */.Md)(module, "mod"));
    const vouched = witness?.hashes(module.path, module.version);
    const ofMod = { path: module.path, version: `${module.version}/go.mod` };
    const mod = vouch(question, vouched?.goModH1, ofMod, h1/* ofGoModHash */.EY(sha256));
    return { mod, zip: zip === undefined ? mod : vouch(question, vouched?.h1, module, zip) };
}
function sort(files) {
    const modules = new Map();
    const paths = new Map();
    for (const [name, { note }] of files) {
        const known = (0,layout/* parse */.qg)(name);
        if (known === undefined || known.kind === "database") {
            continue;
        }
        const path = known.kind === "list" ? known.path : known.module.path;
        const versions = paths.get(path) ?? { whole: [], all: [] };
        paths.set(path, versions);
        if (known.kind === "list") {
            continue;
        }
        const found = modules.get((0,gomod/* keyOf */.TN)(known.module)) ?? { module: known.module, zip: undefined };
        modules.set((0,gomod/* keyOf */.TN)(known.module), found);
        if (known.kind === "zip") {
            found.zip = h1/* ofList */.uY(note);
            versions.whole.push(known.module.version);
        }
        else if (known.kind === "mod") {
            versions.all.push(known.module.version);
        }
    }
    return { modules, paths };
}
function witnessOf({ verifier, files }) {
    return verifier === undefined
        ? undefined
        : new witness/* Witness */.e(verifier, (name) => {
            const found = files.get((0,layout/* databaseName */.Do)(verifier.name, name));
            return found === undefined ? undefined : external_node_buffer_.Buffer.from(found.note, "latin1");
        });
}
/** Who vouches for a hash; undefined for nobody. A go.mod's version ends in `/go.mod`, as in go.sum. */
function vouch({ goSum }, recorded, { path, version }, came) {
    const name = (0,gomod/* keyOf */.TN)({ path, version });
    const listed = parse.h1(goSum, path, version);
    demandSame(name, "go.sum says", listed, came);
    demandSame(name, "the checksum database says", recorded, came);
    if (listed !== undefined) {
        return "go.sum";
    }
    return recorded === undefined ? undefined : "checksum database";
}
function demandSame(name, who, said, came) {
    if (said !== undefined && said !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `modules: ${name}: ${who} ${said}, the bundle holds ${came}`, {
            hint: "do not build from this bundle: it, or go.sum, was changed; keep both for those who look into it, and take the bundle from another store",
        });
    }
}
/** go shows an .info to people and trusts it in nothing; it must be of this version all the same. */
function demandInfo(files, module) {
    const { note } = demandFile(files, (0,layout/* fileName */.Md)(module, "info"));
    if (versionIn(note) !== module.version) {
        throw bad((0,layout/* fileName */.Md)(module, "info"), `version ${module.version}`, JSON.stringify(note.slice(0, 200)));
    }
}
function versionIn(info) {
    try {
        const value = JSON.parse(info);
        return Object.entries(Object(value)).find(([key]) => key === "Version")?.[1];
    }
    catch {
        return undefined;
    }
}
function demandList(files, path, versions) {
    const wanted = (0,layout/* list */.p_)(versions);
    const { note } = demandFile(files, (0,layout/* listName */.sY)(path));
    if (note !== wanted) {
        throw bad((0,layout/* listName */.sY)(path), JSON.stringify(wanted), JSON.stringify(note.slice(0, 200)));
    }
}
function demandFile(files, name) {
    const found = files.get(name);
    if (found === undefined) {
        throw bad(name, "it beside the module's other files", "none");
    }
    return found;
}
function bad(name, wanted, came) {
    return new errors/* OfflineError */.M("BAD_MODULE", `modules: ${name}: wanted ${wanted}, got ${came}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/parts.js
var parts = __webpack_require__(18809);
;// CONCATENATED MODULE: ./lib/src/tasks/modules.js










/**
 * Unpacks a modules part into a new module cache, which is a module proxy too: each zip is hashed and unpacked once, by
 * threads. What nobody vouches for is taken out again. Throws what readPart and proxy/proof.ts throw; then nothing is
 * left of it.
 */
async function placeModules(bundle, project, asked, pool, directory) {
    const place = await makePlace(directory);
    try {
        const found = new Map();
        for await (const facts of (0,parts/* readPart */.o)(bundle, part/* modulesName */.z3, pool, directory)) {
            facts.forEach((fact) => found.set(fact.name, fact));
        }
        const verifier = asked.setting?.verifier;
        const proof = prove({ goSum: project.goSum, verifier, files: found });
        for (const each of proof.unproved) {
            await takeOut(directory, each);
        }
        const foreign = databases(found).filter((name) => name !== verifier?.name);
        for (const name of foreign) {
            await files/* remove */.TF(external_node_path_.join(directory, "cache", "download", "sumdb", name));
        }
        return {
            directory,
            proxy: proxyOf(directory),
            proof,
            lists: listsOf(found),
            foreign,
            ...place,
        };
    }
    catch (error) {
        await pool.close();
        await place.takeBack();
        throw error;
    }
}
/** Makes a new folder; one that is there from an earlier restore is put aside until this one is known to be good. */
async function makePlace(directory) {
    const aside = `${directory}.before`;
    await state/* make */.L8(external_node_path_.dirname(directory));
    const isThere = await files/* exists */.t2(directory);
    if (isThere) {
        await files/* remove */.TF(aside);
        await files/* move */.Cy(directory, aside);
    }
    const forget = (0,interrupt/* undoIfEnded */.O)(() => {
        files/* removeNow */.ny(directory);
        if (isThere) {
            files/* moveNow */.Ah(aside, directory);
        }
    });
    await files/* makeDirectory */.Oh(directory);
    return {
        keep: async () => {
            forget();
            await files/* remove */.TF(aside);
        },
        takeBack: async () => {
            await files/* remove */.TF(directory);
            await (isThere ? files/* move */.Cy(aside, directory) : undefined);
            forget();
        },
    };
}
function listsOf(found) {
    const lists = new Map();
    for (const [name, { note }] of found) {
        const known = (0,layout/* parse */.qg)(name);
        if (known?.kind === "zip") {
            lists.set((0,gomod/* keyOf */.TN)(known.module), note);
        }
    }
    return lists;
}
/** GOPROXY for a module cache. Never alone: go then checks no toolchain (cmd/go/internal/toolchain). */
function proxyOf(directory) {
    return `${files/* url */.OZ(external_node_path_.join(directory, "cache", "download"))},off`;
}
async function takeOut(directory, { module, kept }) {
    const download = external_node_path_.join(directory, "cache", "download");
    const zip = external_node_path_.join(download, (0,layout/* fileName */.Md)(module, "zip"));
    const own = [
        zip,
        `${zip.slice(0, -".zip".length)}.ziphash`,
        external_node_path_.join(directory, (0,layout/* directoryName */.jK)(module)),
    ];
    const rest = ["info", "mod"].map((kind) => external_node_path_.join(download, (0,layout/* fileName */.Md)(module, kind)));
    for (const file of kept === "nothing" ? [...own, ...rest] : own) {
        await files/* remove */.TF(file);
    }
}
function databases(found) {
    const names = [...found.keys()].map((name) => (0,layout/* parse */.qg)(name));
    return [...new Set(names.flatMap((name) => (name?.kind === "database" ? [name.database] : [])))];
}
/** The variables that make go use the module cache, and nothing else. */
function variablesOf({ directory, proxy }) {
    return { GOMODCACHE: directory, GOPROXY: proxy };
}
/** A failure of go that says that a module is missing, in words that say which. Others are passed on. */
function explained(error, coverage, { goSum }, { proof }) {
    const isMissing = error instanceof errors/* OfflineError */.M &&
        error.details.some((line) => /GOPROXY=off|no such file or directory|not exist/.test(line));
    if (!isMissing) {
        return error;
    }
    const gaps = coverage.gaps.length > 0 ? coverage.gaps : absent(goSum, proof);
    const [first] = gaps;
    return new errors/* OfflineError */.M("NOT_IN_BUNDLE", first === undefined
        ? `modules: wanted every module that go asks for, got: ${error.details[0] ?? error.message}`
        : `modules: wanted ${(0,gomod/* keyOf */.TN)(first.module)}, got none: ${first.reason}${more(gaps)}`, {
        hint: first?.remedy ?? "pack again from this commit, with what go names in parts or tools",
        details: [...gaps.map(gapLine), ...error.details],
        cause: error,
    });
}
/** Modules of go.sum that the manifest names, and the part does not hold. */
function absent(goSum, { modules }) {
    const whole = new Set(modules.flatMap((each) => (each.whole ? [(0,gomod/* keyOf */.TN)(each.module)] : [])));
    return [...goSum.keys()].flatMap((key) => {
        const [modulePath = "", version = ""] = key.split(" ");
        const module = { path: modulePath, version };
        return version.endsWith("/go.mod") || whole.has((0,gomod/* keyOf */.TN)(module))
            ? []
            : [
                {
                    module,
                    lacks: "the module",
                    reason: `${part/* modulesName */.z3} does not hold what its manifest says`,
                    remedy: "take the bundle from another store, or pack again from this commit",
                },
            ];
    });
}
function more(gaps) {
    return gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : "";
}
/** A gap in a line. */
function gapLine({ module, lacks, reason, remedy }) {
    return `${(0,gomod/* keyOf */.TN)(module)}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
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
 * Reads and checks a bundle's manifest, then brings the needed parts, side by side. Throws BAD_MANIFEST, PART_MISSING,
 * PART_SIZE, and what a store throws.
 */
async function open(candidate, needs) {
    const bytes = await readManifest(candidate);
    const decoded = _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4(bytes.toString("utf8"));
    const needed = needs(decoded).map((name) => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU(decoded, name));
    // A look into a folder costs nothing, and a bundle that lacks a file is not the one that was packed.
    const parts = candidate.remote ? needed : decoded.parts;
    return {
        candidate,
        manifest: decoded,
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", bytes, "hex"),
        parts: await bringAll(candidate, parts),
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

/***/ 16021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aq: () => (/* binding */ rebuild),
  J_: () => (/* binding */ serveModules)
});

// UNUSED EXPORTS: offline

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/vendor/source.js + 4 modules
var source = __webpack_require__(12327);
;// CONCATENATED MODULE: ./lib/src/vendor/note.js


/**
 * What the proof needs to know of a file's bytes, as text that goes from one thread to another: of a Go file what
 * source.ts says; of a list, a go.mod and modules.txt in a part the text itself; of others nothing. A file on the disk,
 * whose `part` is undefined, may have any name.
 */
function note(name, bytes, part) {
    if (part !== undefined && /^(?:lists|mods)\/|^vendor\/modules\.txt$/.test(name)) {
        return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    }
    return name.endsWith(".go") ? (0,source/* encode */.lF)((0,source/* inspect */.Nn)(bytes)) : "";
}

// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var checkout = __webpack_require__(29159);
// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/guarded.js
var guarded = __webpack_require__(70263);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js + 1 modules
var tasks_modules = __webpack_require__(85381);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tasks_tree = __webpack_require__(88875);
// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/rebuild.js













/**
 * Has the real go write vendor/ into a staging folder, offline, from modules that are proved; and proves the tree by the
 * same rule as a packed one, from the modules that are on the disk now. Throws NOT_IN_BUNDLE, NO_DEPENDENCIES,
 * NOT_PROVED, and what go.run throws.
 */
async function rebuild(project, modules, coverage, pool, staging, timeout) {
    const directory = external_node_path_.join(staging.directory, "vendor");
    const bench = offline(project, modules, timeout);
    // The threads have nothing else to do while go writes.
    const reading = (0,checkout/* readCode */.w)(project, pool);
    reading.catch(() => undefined);
    try {
        await (0,vendoring/* write */.M)(bench, external_node_path_.join(staging.directory, "copies"), directory);
    }
    catch (error) {
        throw (0,tasks_modules/* explained */.to)(error, coverage, project, modules);
    }
    const there = (await files/* isDirectory */.wd(directory)) ? directory : undefined;
    const vendored = { directory: there, moduleCache: modules.directory, milliseconds: 0 };
    (0,gathering/* demandTree */.A)(vendored);
    const waiting = await (0,gathering/* proofFiles */.h)(project, await reading, vendored, pool, modules.lists);
    const own = (0,tasks_tree/* readDirectory */.gZ)(directory, pool).then((found) => found ?? missing());
    const { verdict, tree } = await (0,prove/* proveTree */.pe)(project, pool, own, () => facts(waiting));
    (0,prove/* demandComplete */.LV)(verdict);
    return { verdict, tree };
}
/** Go with these modules and no network. */
function offline(project, modules, timeout) {
    return {
        project,
        cache: modules.directory,
        network: false,
        variables: (0,tasks_modules/* variablesOf */.ht)(modules),
        timeout,
    };
}
/** Whether go finds every package and test of the checked-out code in the modules. Throws NOT_IN_BUNDLE, GO_FAILED. */
async function serveModules(project, modules, coverage, timeout) {
    const patterns = project.mains.modules.map(({ directory }) => `./${external_node_path_.relative(project.mains.root, directory)}/...`);
    try {
        await (0,guarded/* guarded */.N)(project, {
            args: ["list", "-mod=readonly", "-deps", "-test", '-f={{""}}', ...patterns],
            directory: project.directory,
            variables: {
                ...(0,tasks_modules/* variablesOf */.ht)(modules),
                GOFLAGS: ["-mod=readonly", "-buildvcs=false", ...project.flags].join(" "),
                GOWORK: project.goWork ?? "off",
            },
            network: false,
            timeout,
        });
    }
    catch (error) {
        throw (0,tasks_modules/* explained */.to)(error, coverage, project, modules);
    }
}
/** What a proof part would hold, as its reader gives it. */
async function* facts(waiting) {
    for (const { name, read } of waiting) {
        const bytes = await read();
        const sha256 = (0,external_node_crypto_.hash)("sha256", bytes, "hex");
        yield [{ name, sha256, note: note(name, bytes, part/* proofName */.ud), executable: false }];
    }
}
function missing() {
    throw new errors/* OfflineError */.M("IO", "vendor: wanted the tree that go has just written, got none", {
        hint: "see that nothing else writes into the project, then restore again",
    });
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


/**
 * Tries the bundles that stores have until one is taken: those of the very key in the stores' order, then the nearest. A
 * store that is down and a bundle that is refused are reported, and the next is tried. Throws the one reason there is,
 * or one error with every store's, NO_BUNDLE where no bundle was found at all.
 */
async function search(order) {
    const logs = order.sources.map((source) => new Log(source));
    const found = (await pass(order, logs, "exact")) ?? (await pass(order, logs, "nearest"));
    if (found === undefined) {
        throw failure(order.query, logs);
    }
    return { value: found.taken, said: logs.map((each) => each.said()) };
}
/**
 * The same; but where no store has a bundle of the very key, `wantsNearest` is asked, once, whether the nearest is wanted
 * at all.
 */
async function seek(order, wantsNearest) {
    const logs = order.sources.map((source) => new Log(source));
    const exact = await pass(order, logs, "exact");
    if (exact === undefined && !(await wantsNearest())) {
        return { kind: "unwanted", said: logs.map((each) => each.said()) };
    }
    const found = exact ?? (await pass(order, logs, "nearest"));
    if (found === undefined) {
        throw failure(order.query, logs);
    }
    return { kind: "taken", value: found.taken, said: logs.map((each) => each.said()) };
}
/** Tries what the stores have of one kind; undefined where nothing of it was taken. */
async function pass(order, logs, how) {
    for (const log of logs) {
        for (const candidate of await untried(log, order.query, how)) {
            const value = await attempt(order, candidate, log);
            if (value !== undefined) {
                return value;
            }
        }
    }
    return undefined;
}
/** What is known of one store while it is asked. */
class Log {
    source;
    /** It could not be asked at all. */
    down = false;
    asked = false;
    used = false;
    refusals = [];
    /** References of bundles that were tried: the nearest may be the one that fits, and was refused. */
    tried = new Set();
    passedOver = new Map();
    constructor(source) {
        this.source = source;
    }
    said() {
        const [first] = this.refusals;
        const without = this.asked ? "none" : "unasked";
        return {
            store: this.source.word,
            outcome: this.used ? "used" : first === undefined ? without : "refused",
            code: first?.code,
            reason: first === undefined ? undefined : own(this.source, first),
            passedOver: [...this.passedOver.values()],
        };
    }
}
async function untried(log, query, how) {
    const found = (await ask(log, query, how)).filter(({ reference }) => !log.tried.has(reference));
    found.forEach(({ reference }) => log.tried.add(reference));
    return found;
}
async function ask(log, query, how) {
    if (log.down) {
        return [];
    }
    log.asked = true;
    try {
        const found = await log.source.find(query, how);
        found.passedOver.forEach((each) => log.passedOver.set(each.what, each));
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
async function attempt({ needs, use }, candidate, log) {
    try {
        const taken = await use(await (0,_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(candidate, needs));
        log.used = true;
        return { taken };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M && isOfBundle(error.code)) {
            log.refusals.push(error);
            return undefined;
        }
        throw error;
    }
}
const ofBundle = new Set([
    "BAD_ARCHIVE",
    "BAD_MANIFEST",
    "BAD_MODULE",
    "BAD_NAME",
    "BAD_SUMDB",
    "NOT_IN_BUNDLE",
    "NOT_PROVED",
    "SUM_ALTERED",
    "UNKNOWN_FORMAT",
]);
/** Whether it is the bundle that is wrong, or its store: another one may be right. */
function isOfBundle(code) {
    return /^(?:STORE|PART|ENTRY|NAME)_/.test(code) || ofBundle.has(code);
}
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
const unpacked = "run go-offline pack while the network is up, or name the store that it wrote to";
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

/***/ 69959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AP: () => (/* binding */ Pools),
  hU: () => (/* binding */ covers),
  _c: () => (/* binding */ partsFor),
  s: () => (/* binding */ take)
});

// EXTERNAL MODULE: ./lib/src/bundle/part.js
var bundle_part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/src/proxy/coverage.js



/** Holds the checked-out go.sum against what was packed. */
function coverage(goSum, packed) {
    const byKey = new Map(packed.map((each) => [(0,gomod/* keyOf */.TN)(each), each]));
    const wanted = new Map();
    for (const key of goSum.keys()) {
        const [path = "", whole = ""] = key.split(" ");
        const module = { path, version: whole.replace(/\/go\.mod$/, "") };
        wanted.set((0,gomod/* keyOf */.TN)(module), module);
    }
    const gaps = [...wanted.values()].flatMap((module) => {
        const known = byKey.get((0,gomod/* keyOf */.TN)(module));
        const has = known?.absent === true ? undefined : known;
        const noZip = differs(parse.h1(goSum, module.path, module.version), has?.h1);
        const noMod = differs(parse.h1(goSum, module.path, `${module.version}/go.mod`), has?.goModH1);
        return noZip || noMod ? [gap(module, noZip, noMod, known, packed)] : [];
    });
    return { modules: wanted.size, gaps };
}
function differs(listed, has) {
    return listed !== undefined && listed !== has;
}
function gap(module, noZip, noMod, known, packed) {
    const both = noMod ? "the module and its go.mod" : "the module";
    return {
        module,
        lacks: noZip ? both : "its go.mod",
        ...reasonOf(module, noZip, known, packed),
    };
}
function reasonOf(module, noZip, known, packed) {
    if (known?.absent === true) {
        return {
            reason: "no module proxy had it any more when the bundle was packed, and nothing asked for it",
            remedy: "run go mod tidy, which takes such lines out of go.sum",
        };
    }
    return known === undefined ? unknown(module, packed) : partly(noZip ? known.h1 : known.goModH1);
}
function unknown({ path, version }, packed) {
    const others = packed
        .filter((each) => each.path === path && each.h1 !== undefined && each.absent !== true)
        .map((each) => each.version)
        .toSorted(module_version/* compare */.UD);
    const last = others.at(-1);
    return last === undefined
        ? { reason: "the bundle has no version of it", remedy: "pack again from this commit" }
        : {
            reason: `the bundle has ${others.join(", ")}`,
            remedy: `pack again from this commit, or require ${path} ${last} instead of ${version}`,
        };
}
function partly(has) {
    return has === undefined
        ? {
            reason: "the bundle's go.sum did not name that part of it",
            remedy: "pack again from this commit",
        }
        : {
            reason: `the bundle has another hash of it, ${has}`,
            remedy: "find out who changed it: the same version never has two hashes; do not build until then",
        };
}

// EXTERNAL MODULE: ./lib/src/tasks/database.js + 1 modules
var database = __webpack_require__(16180);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/host/staging.js
var host_staging = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js + 1 modules
var tasks_modules = __webpack_require__(85381);
// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/tasks/own-tree.js
var own_tree = __webpack_require__(3076);
// EXTERNAL MODULE: ./lib/src/tasks/place.js
var place = __webpack_require__(92540);
// EXTERNAL MODULE: ./lib/src/tasks/rebuild.js + 1 modules
var rebuild = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/src/tasks/vendor-part.js + 1 modules
var vendor_part = __webpack_require__(48894);
;// CONCATENATED MODULE: ./lib/src/tasks/from-modules.js









/**
 * Proves a modules part, makes a module cache of it, and has go make vendor/ of that or, without one, find every package
 * in it. Where anything of that fails, the module cache goes again.
 */
async function bringModules(bundle, bringing) {
    const { project, asked, pool, home } = bringing;
    const whole = await (0,opened/* bringParts */.Pw)(bundle, [bundle_part/* modulesName */.z3]);
    const modules = await (0,tasks_modules/* placeModules */.xu)(whole, project, asked, pool, external_node_path_.join(home, "modcache"));
    try {
        return { modules, ...(await use(modules, bringing)) };
    }
    catch (error) {
        await pool.close();
        await modules.takeBack();
        throw error;
    }
}
async function use(modules, bringing) {
    const { project, coverage, pool, vendor, timeout } = bringing;
    if (vendor === "off") {
        await (0,rebuild/* serveModules */.J_)(project, modules, coverage, timeout);
        return {
            verdict: undefined,
            tree: undefined,
            kept: false,
            hidden: undefined,
            proved: performance.now(),
        };
    }
    const staging = (0,host_staging/* stage */.d)(project.directory);
    try {
        const { verdict, tree } = await (0,rebuild/* rebuild */.aq)(project, modules, coverage, pool, staging, timeout);
        if (vendor === "compare" && (await isThere(bringing, tree))) {
            return { verdict, tree, kept: true, ...(await (0,vendor_part/* served */.EZ)(project, timeout)) };
        }
        const settled = await (0,vendor_part/* settle */.G9)(staging, project, project, timeout, vendor === "compare");
        return { verdict, tree, kept: false, ...settled };
    }
    finally {
        await pool.close();
        await staging.remove();
    }
}
/** Whether the tree stands there already. Throws where another does, unless that is only what a restore before placed. */
async function isThere({ project, pool }, tree) {
    try {
        await (0,place/* compare */.UD)(external_node_path_.join(project.directory, "vendor"), tree, pool);
        return true;
    }
    catch (error) {
        if (await (0,own_tree/* isReplaceable */.Z)(error, project)) {
            return false;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/go-version.js
var go_version = __webpack_require__(27052);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/state.js
var state = __webpack_require__(48520);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/proxy/note.js
var note = __webpack_require__(14861);
// EXTERNAL MODULE: ./lib/src/proxy/toolchain.js + 3 modules
var toolchain = __webpack_require__(35003);
// EXTERNAL MODULE: ./lib/src/proxy/witness.js
var proxy_witness = __webpack_require__(24726);
// EXTERNAL MODULE: ./lib/src/tasks/parts.js
var tasks_parts = __webpack_require__(18809);
;// CONCATENATED MODULE: ./lib/src/tasks/toolchain.js













/** Whether a bundle has a toolchain for a platform. */
function carries({ manifest }, platform) {
    return manifest.parts.some(({ name }) => name === (0,toolchain/* partName */.pn)(platform));
}
/**
 * Unpacks the toolchain for a platform into a private folder, never a module cache: go would run it from there without
 * looking at it again. Its h1 has to be in the carried records of the checksum database, whose key this machine knows;
 * nothing else vouches for a toolchain. `said` is GOSUMDB. Throws BAD_SUMDB, SUM_ALTERED, BAD_MODULE; then nothing is left.
 */
async function placeToolchain(bundle, platform, said, pool, home) {
    const part = (0,toolchain/* partName */.pn)(platform);
    const whole = await (0,opened/* bringParts */.Pw)(bundle, [part, bundle_part/* toolchainSumsName */.Pg]);
    const folder = external_node_path_.join(home, "toolchain");
    await state/* make */.L8(home);
    await files/* remove */.TF(folder);
    try {
        const wanted = await recorded(whole, platform, said, pool);
        await files/* makeDirectory */.Oh(folder);
        const [fact] = await toolchain_all((0,tasks_parts/* readPart */.o)(whole, part, pool, folder));
        const came = fact?.note ?? "";
        if (came !== wanted) {
            throw altered(part, wanted, came);
        }
        const bin = external_node_path_.join(folder, "bin");
        const before = new Map(["PATH", "GOROOT"].map((name) => [name, (0,environment/* variable */.bv)(name)]));
        const { value, undo } = (0,environment/* prepend */.Hs)(bin);
        const variables = [
            { name: "PATH", value, before: before.get("PATH") },
            // One that names another Go would be used with this command.
            ...(before.get("GOROOT") === undefined
                ? []
                : [{ name: "GOROOT", value: "", before: before.get("GOROOT") }]),
        ];
        const takeBack = async () => {
            undo();
            await files/* remove */.TF(folder);
        };
        const parts = [part, bundle_part/* toolchainSumsName */.Pg];
        return { version: bundle.manifest.go, bin, parts, variables, takeBack };
    }
    catch (error) {
        await pool.close();
        await files/* remove */.TF(folder);
        throw error;
    }
}
/** The version and h1 that the checksum database has for this toolchain. */
async function recorded(bundle, platform, said, pool) {
    const module = (0,toolchain/* moduleOf */.cD)(bundle.manifest.go, platform);
    const by = (0,note/* setting */.P)(said)?.verifier;
    if (module === undefined || by === undefined) {
        throw unvouched(bundle.manifest.go, by === undefined ? "GOSUMDB=off" : "no release of Go");
    }
    const facts = await toolchain_all((0,tasks_parts/* readPart */.o)(bundle, bundle_part/* toolchainSumsName */.Pg, pool, undefined));
    const notes = new Map(facts.map(({ name, note }) => [name, note]));
    const witness = new proxy_witness/* Witness */.e(by, (name) => {
        const note = notes.get((0,layout/* databaseName */.Do)(by.name, name));
        return note === undefined ? undefined : Buffer.from(note, "latin1");
    });
    const vouched = witness.hashes(module.path, module.version);
    if (vouched === undefined) {
        throw unvouched((0,gomod/* keyOf */.TN)(module), `no record of ${by.name} in the bundle`);
    }
    return `${module.version} ${vouched.h1}`;
}
async function toolchain_all(frames) {
    const found = [];
    for await (const facts of frames) {
        found.push(...facts);
    }
    return found;
}
function unvouched(what, came) {
    return new errors/* OfflineError */.M("BAD_SUMDB", `toolchain: ${what}: wanted the checksum database's word for it, got ${came}`, {
        hint: "only the checksum database vouches for a toolchain: set GOSUMDB as it was when packing, or set up Go in another way",
    });
}
function altered(part, wanted, came) {
    return new errors/* OfflineError */.M("SUM_ALTERED", `toolchain: ${part}: the checksum database says ${wanted}, the bundle holds ${came}`, {
        hint: "do not run it: the bundle was changed; keep it for those who look into it, and take it from another store",
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/variables.js
var tasks_variables = __webpack_require__(97606);
;// CONCATENATED MODULE: ./lib/src/tasks/taking.js














/** Threads for one bundle after the other. The first start at once, beside what has to be read before. */
class Pools {
    #current = new pool/* Pool */.b(threads/* workers */.E);
    #isTaken = false;
    async next() {
        if (this.#isTaken) {
            await this.#current.close();
            this.#current = new pool/* Pool */.b(threads/* workers */.E);
        }
        this.#isTaken = true;
        return this.#current;
    }
    async close() {
        await this.#current.close();
    }
}
/** The parts that are brought before anything is looked at. */
function partsFor(vendor, { parts }) {
    const has = (name) => parts.some((each) => each.name === name);
    const isVendored = vendor === "auto" && (has(bundle_part/* vendorName */.gR) || !has(bundle_part/* modulesName */.z3));
    return isVendored ? vendor_part/* needs */.eN : [bundle_part/* modulesName */.z3];
}
/** Uses a bundle as the order wants it. Throws why it cannot be; then nothing of it is left. */
async function take(taking, bundle) {
    const { project, policy, own } = taking;
    const { toolchain, said } = await ready(taking, bundle);
    try {
        const variables = (0,tasks_variables/* environment */.c)(project, policy, said.get("GOFLAGS") ?? "", own);
        const came = await taking_use({ ...taking, said }, bundle);
        const read = [...came.read, ...(toolchain?.parts ?? [])];
        return { ...came, read, toolchain, environment: variables };
    }
    catch (error) {
        await toolchain?.takeBack();
        throw error;
    }
}
/** Sees to it that there is a go that is new enough for the project: the one on PATH, else the bundle's. */
async function ready({ project, go, pools, home, timeout }, bundle) {
    const { version, platform, said } = await go;
    const least = (0,go_version/* needed */.Ow)(project);
    if ((0,go_version/* isEnough */.LP)(version, least)) {
        return { toolchain: undefined, said };
    }
    if (!carries(bundle, platform) || !(0,go_version/* isEnough */.LP)(bundle.manifest.go, least)) {
        const parts = `this bundle has none for ${platform.os}/${platform.arch} that is new enough: pack with parts: vendor modules toolchain`;
        throw (0,go_version/* tooOld */.Yo)(version, least, parts);
    }
    const sums = said.get("GOSUMDB") ?? (0,environment/* variable */.bv)("GOSUMDB") ?? "sum.golang.org";
    const toolchain = await placeToolchain(bundle, platform, sums, await pools.next(), home);
    return { toolchain, said: (await (0,go_version/* ask */.kA)(project.directory, timeout)).said };
}
async function taking_use(taking, bundle) {
    const { vendor: mode, project } = taking;
    if (partsFor(mode, bundle.manifest) !== vendor_part/* needs */.eN) {
        return fromModules(taking, bundle, undefined);
    }
    try {
        return {
            ...(await packedTree(taking, bundle)),
            modules: undefined,
            misfit: undefined,
            read: vendor_part/* needs */.eN,
        };
    }
    catch (error) {
        const isRebuildable = bundle.manifest.parts.some(({ name }) => name === bundle_part/* modulesName */.z3);
        if (!isRebuildable || !(error instanceof errors/* OfflineError */.M)) {
            throw error;
        }
        const isMoved = bundle.manifest.key !== project.key;
        if (isMisfit(error, project, isMoved)) {
            return fromModules(taking, bundle, error);
        }
        throw error.code === "NOT_PROVED" ? withWayOut(error) : error;
    }
}
/** On a bad day the modules are still there: each is proved by itself, whatever became of the tree. */
function withWayOut(error) {
    const { code, message, hint, details } = error;
    const wayOut = "vendor: rebuild (--vendor rebuild) uses the bundle's modules alone, each proved";
    return new errors/* OfflineError */.M(code, message, { hint: `${hint}; ${wayOut}`, details, cause: error });
}
/** The packed tree, in its place: there already, or put there, over one of an earlier restore if need be. */
async function packedTree({ project, there, pools, timeout }, bundle) {
    if (there) {
        try {
            const kept = await (0,vendor_part/* keep */.aC)(bundle, project, await pools.next(), timeout);
            return { ...kept, vendor: "kept" };
        }
        catch (error) {
            if (!(await (0,own_tree/* isReplaceable */.Z)(error, project))) {
                throw error;
            }
        }
    }
    const placed = await (0,vendor_part/* bring */.VB)(bundle, project, await pools.next(), project, timeout, there);
    return { ...placed, vendor: "placed" };
}
/**
 * Whether the packed tree is not the one that this code needs because the checkout is another than when it was packed.
 * A tree that is not proved though go.mod and go.sum are the same was changed: nothing of that bundle is used.
 */
function isMisfit(error, project, isMoved) {
    return (error.code === "NOT_SERVING" ||
        (error.code === "NOT_PROVED" && (isMoved || (0,prove/* isOfCheckout */._8)(error, project))));
}
async function fromModules({ vendor: mode, home, timeout, project, there, pools, said }, bundle, misfit) {
    const modules = await bringModules(bundle, {
        project,
        asked: (0,database/* askingOf */.zU)(said),
        coverage: covers(bundle, project),
        pool: await pools.next(),
        home,
        vendor: mode === "off" ? "off" : there ? "compare" : "place",
        timeout,
    });
    const read = misfit === undefined ? [] : vendor_part/* needs */.eN;
    return {
        vendor: mode === "off" ? "off" : modules.kept ? "kept" : "rebuilt",
        verdict: modules.verdict,
        modules,
        hidden: modules.hidden,
        tree: modules.tree,
        proved: modules.proved,
        misfit: misfit?.message,
        read: [...read, bundle_part/* modulesName */.z3],
    };
}
function covers({ manifest }, { goSum }) {
    return coverage(goSum, [...manifest.modules, ...manifest.extras]);
}


/***/ }),

/***/ 97606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ online),
/* harmony export */   c: () => (/* binding */ environment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85381);



/** Flags that make go build something else than the go.mod and the tree that were proved. */
const foreign = ["modfile", "overlay"];
/**
 * The environment for what is placed: no proxy but the modules' own folder, no version control, no other toolchain, and
 * GOSUMDB as it was unless the policy says otherwise. GOFLAGS keeps the user's flags as go `said` them, but for `own`, which an earlier step of ours put there. Throws NOT_COVERED.
 */
function environment(project, policy, said, own) {
    const flags = words(said, own);
    return ({ vendor, modules, work }) => {
        const values = {
            GOFLAGS: [...flags, ...project.flags, vendor ? "-mod=vendor" : "-mod=readonly"].join(" "),
            ...(work === undefined ? {} : { GOWORK: work }),
            GOPROXY: "off",
            ...(modules === undefined ? {} : (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(modules)),
            ...(policy === "go-sum" ? { GOSUMDB: "off" } : {}),
            GONOPROXY: "none",
            GOVCS: "*:off",
            GOTOOLCHAIN: "local",
        };
        return Object.entries(values).map(([name, value]) => ({ name, value, before: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(name) }));
    };
}
/** What makes go read a second go.mod or go.work, and changes nothing else: GOFLAGS as go `said` it, with the project's own flags. */
function online(project, said, own, work) {
    const flags = split(said).filter((word) => word !== own);
    const values = {
        ...(project.flags.length === 0 ? {} : { GOFLAGS: [...flags, ...project.flags].join(" ") }),
        ...(work === undefined ? {} : { GOWORK: work }),
    };
    return Object.entries(values).map(([name, value]) => ({ name, value, before: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(name) }));
}
/** The flags but for -mod, and for our own of an earlier step. */
function words(flags, own) {
    const all = split(flags).filter((word) => word !== own);
    const odd = all.find((word) => foreign.includes(nameOf(word)));
    if (odd !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("NOT_COVERED", `environment: GOFLAGS: not proved: ${odd} makes go read other files than go.mod and vendor/`, {
            hint: "take the flag out of GOFLAGS for this job, in the environment and in go env",
        });
    }
    return all.filter((word) => nameOf(word) !== "mod");
}
/** Flags as go splits GOFLAGS: at blanks, except within quotes that open a word. cmd/internal/quoted. */
function split(flags) {
    return flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
}
function nameOf(word) {
    return /^["']?--?([^="']*)/.exec(word)?.[1] ?? "";
}


/***/ }),

/***/ 48894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VB: () => (/* binding */ bring),
  aC: () => (/* binding */ keep),
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
/** The tree is unpacked beside its place, proved there, moved, and asked to serve the code; else it goes again. */
async function bring(bundle, project, pool, site, timeout, replaces = false) {
    const staging = (0,host_staging/* stage */.d)(site.directory);
    try {
        const { verdict, tree } = await vendor_part_prove(bundle, project, pool, staging.directory);
        return { verdict, tree, ...(await settle(staging, project, site, timeout, replaces)) };
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
    return { verdict, tree, ...(await served(project, timeout)) };
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
