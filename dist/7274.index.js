export const id = 7274;
export const ids = [7274,5794];
export const modules = {

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

/***/ 23751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ databaseName),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   jK: () => (/* binding */ directoryName),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   sY: () => (/* binding */ listName)
/* harmony export */ });
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/** The name of a module version's file. */
function fileName({ path, version }, kind) {
    return `${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(path)}/@v/${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(version)}.${kind}`;
}
/** The name of a module's list of versions. */
function listName(path) {
    return `${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(path)}/@v/list`;
}
/** The name of a checksum database's file. */
function databaseName(database, file) {
    return `sumdb/${database}/${file}`;
}
/** What a name stands for; undefined for one that no modules part has. */
function parse(name) {
    const [, database, file] = /^sumdb\/([^/]+)\/(supported|(?:lookup|tile)\/.+)$/.exec(name) ?? [];
    if (database !== undefined && file !== undefined) {
        return { kind: "database", database, file };
    }
    const [, escaped = "", rest = ""] = /^(.+)\/@v\/([^/]+)$/.exec(name) ?? [];
    const path = (0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unescape */ .x4)(escaped);
    return path === undefined || path === "" ? undefined : parseFile(path, rest);
}
function parseFile(path, rest) {
    const [, stem = "", ending] = /^(.+)\.(info|mod|zip)$/.exec(rest) ?? [];
    const version = (0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unescape */ .x4)(stem);
    const kind = ["info", "mod", "zip"].find((each) => each === ending);
    if (kind !== undefined && version !== undefined) {
        return { kind, module: { path, version } };
    }
    return rest === "list" ? { kind: "list", path } : undefined;
}
/** The text of a list, as go writes one for its module cache. cmd/go/internal/modfetch/cache.go, rewriteVersionList. */
function list(versions) {
    return versions
        .toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a, b) || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b))
        .map((version) => `${version}\n`)
        .join("");
}
/** Where a module is unpacked in a module cache. */
function directoryName({ path, version }) {
    return `${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(path)}@${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(version)}`;
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
/** To go this name is the same database at another address, for which no proxy is asked. */
const mirrors = new Map([
    ["sum.golang.google.cn", "https://sum.golang.google.cn"],
]);
const ed25519 = 1;
/** A SubjectPublicKeyInfo of an Ed25519 key, before its 32 bytes. RFC 8410. */
const spki = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from("302a300506032b6570032100", "hex");
/** Reads GOSUMDB as go does. Throws BAD_SUMDB for what go does not take either. */
function setting(text) {
    if (text === "off") {
        return undefined;
    }
    const [first = "", url, ...more] = text.split(/\s+/).filter((word) => word !== "");
    if (first === "" || more.length > 0) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("GOSUMDB", "a name or a key, and perhaps a URL", JSON.stringify(text));
    }
    return { verifier: parse(known.get(first) ?? first), url: url ?? mirrors.get(first) };
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
// EXTERNAL MODULE: ./lib/src/host/progress.js
var progress = __webpack_require__(13090);
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
    const mods = external_node_path_.join(cache, "cache", "download");
    await (0,progress/* counting */.Mr)(bench.progress, asked.setting === undefined ? "asking for go.mod files" : "asking the checksum database", { all: modules.length, count: () => walk/* count */.U9(mods, ".mod") }, () => query(bench, modules, asked, cache));
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
    const most = 16;
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

/***/ 55794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asKnown: () => (/* binding */ asKnown),
/* harmony export */   diagnosed: () => (/* binding */ diagnosed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _outage_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76238);


const names = {
    outage: "an outage",
    "not-in-bundle": "something that is not in the bundle",
    "not-found": "something that is nowhere",
    checksum: "A CHECKSUM THAT DIFFERS",
    untrusted: "an answer that cannot be trusted",
    login: "a refused login",
    project: "a fault in the project",
    toolchain: "another Go that is wanted",
    vendor: "a vendor tree or workspace that does not fit",
    configuration: "a setting that go refuses",
    machine: "a fault of this machine",
    unknown: "an unknown failure",
};
/** The longest line of go's that a message carries, in characters. */
const longest = 400;
/**
 * A failure of go in words that say what it means and what to do about it, with the same code and details; what go
 * says that nobody knows, and every other error, is passed on as it is.
 */
function diagnosed(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) || error.code !== "GO_FAILED" || known.has(error)) {
        return error;
    }
    const found = (0,_outage_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(error.details);
    return found.entry === undefined
        ? error
        : asKnown(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", message(found, found.entry), {
            hint: hint(found.entry),
            details: error.details,
            cause: error,
        }));
}
/** An error whose words are the last ones: its details are no longer go's alone. */
function asKnown(error) {
    known.add(error);
    return error;
}
const known = new WeakSet();
function message({ kind, line = "", hashes, database }, { cause }) {
    const where = database && kind === "outage" ? " of the checksum database" : "";
    const differ = hashes === undefined ? "" : ` (${hashes.by} says ${hashes.wanted}, came ${hashes.came})`;
    return `go: wanted success, got ${names[kind]}${where}: ${cause}${differ}: ${line.trim().slice(0, longest)}`;
}
function hint({ who, remedy }) {
    return who === "nobody" ? remedy : `${remedy} (for ${who})`;
}


/***/ }),

/***/ 13524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ demandTree),
  h: () => (/* binding */ proofFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/module/build-list.js
var build_list = __webpack_require__(54548);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/vendor/carried.js
var carried = __webpack_require__(10687);
// EXTERNAL MODULE: ./lib/src/vendor/copy-rule.js
var copy_rule = __webpack_require__(75527);
// EXTERNAL MODULE: ./lib/src/vendor/list.js
var vendor_list = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/vendor/modules-txt.js
var modules_txt = __webpack_require__(42029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
;// CONCATENATED MODULE: ./lib/src/tasks/lists.js









/** How many files are hashed before their facts are put away: enough for all threads, little to hold. */
const batch = 2_000;
/**
 * The h1 list of each module, by its origin's `path@version`, from the directories that go extracted into its module
 * cache; those that are `known` are taken from there. Throws SUM_ALTERED where a list or a go.mod is not what go.sum says: go itself does not look again.
 */
async function lists(project, moduleCache, modules, pool, keep, known = new Map()) {
    let waiting = [];
    let names = [];
    for (const origin of modules) {
        const list = known.get((0,gomod/* keyOf */.TN)(origin));
        if (list !== undefined) {
            demandSame(project, origin.path, origin.version, h1/* ofList */.uY(list));
            keep(origin, list);
            continue;
        }
        const directory = nameOf(origin);
        const { files: inside } = await walk/* tree */.B2(external_node_path_.join(moduleCache, directory));
        inside.forEach((name) => names.push(`${directory}/${name}`));
        waiting.push(origin);
        if (names.length >= batch) {
            putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
            waiting = [];
            names = [];
        }
    }
    putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
}
/** A module's go.mod from the module cache, as go.sum says it is. Throws SUM_ALTERED. */
async function readGoMod(project, moduleCache, origin) {
    const name = external_node_path_.join("cache", "download", (0,path/* escape */.ih)(origin.path), "@v", `${(0,path/* escape */.ih)(origin.version)}.mod`);
    const bytes = await files/* read */.LF(external_node_path_.join(moduleCache, name));
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("IO", `module cache: wanted ${name}, got no such file`, {
            hint: "the module cache is not whole: pack with one of its own (leave out --modcache)",
            details: [`${(0,gomod/* keyOf */.TN)(origin)}: its go.mod does not exist there`],
        });
    }
    const came = h1/* ofGoModHash */.EY((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
    demandSame(project, origin.path, `${origin.version}/go.mod`, came);
    return bytes;
}
function putAway(project, origins, facts, keep) {
    const byDirectory = new Map(origins.map((origin) => [nameOf(origin), []]));
    for (const { name, sha256 } of facts) {
        const at = name.indexOf("/", name.indexOf("@"));
        byDirectory.get(name.slice(0, at))?.push({ name: name.slice(at + 1), sha256 });
    }
    for (const origin of origins) {
        const inside = byDirectory.get(nameOf(origin)) ?? [];
        const prefix = `${origin.path}@${origin.version}/`;
        const list = h1/* writeList */.y2(inside.map(({ name, sha256 }) => ({ name: prefix + name, sha256 })));
        demandSame(project, origin.path, origin.version, h1/* ofList */.uY(list));
        keep(origin, list);
    }
}
function demandSame(project, modulePath, version, came) {
    const wanted = parse.h1(project.goSum, modulePath, version);
    if (wanted !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `module cache: ${modulePath}@${version}: go.sum says ${wanted ?? "nothing"}, the module cache holds ${came}`, {
            hint: "the module cache was changed after go filled it: pack with one of its own (leave out --modcache)",
        });
    }
}
function nameOf({ path: modulePath, version }) {
    return `${(0,path/* escape */.ih)(modulePath)}@${(0,path/* escape */.ih)(version)}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/sealing.js + 1 modules
var sealing = __webpack_require__(94376);
;// CONCATENATED MODULE: ./lib/src/tasks/gathering.js















/**
 * What the proof part holds: lists and go.mod files that agree with go.sum, and Go files that go left out. All of it is
 * from the module cache that go has just filled, but for lists that are `known`; what is looked for is taken from the tree that go has just written.
 */
async function proofFiles(project, checkout, vendored, pool, known) {
    const { mains } = project;
    const { held, packages } = await readTree(vendored.directory, pool);
    const { selection, goMods } = await readGraph(project, vendored.moduleCache);
    const candidates = candidatesOf(project, selection, [...packages, ...checkout.imports]);
    const byOrigin = new Map(candidates.map((module) => [(0,main/* origin */.TG)(mains, module), module]));
    const waiting = [];
    const providing = [];
    const keep = (from, list) => {
        waiting.push({ name: carried/* listName */.sY(from), read: () => Promise.resolve(Buffer.from(list)) });
        const index = new vendor_list/* ModuleList */.zl(list, `${from.path}@${from.version}/`);
        const module = byOrigin.get(from) ?? from;
        const own = packagesOf(index, module.path, packages);
        providing.push(...(own.length > 0 ? [module] : []));
        for (const name of leftOut(project, index, own, held)) {
            const directory = `${(0,path/* escape */.ih)(from.path)}@${(0,path/* escape */.ih)(from.version)}`;
            const file = external_node_path_.join(vendored.moduleCache, directory, name);
            waiting.push((0,sealing/* fromDisk */.Qt)(carried/* fileName */.Md(from, name), file));
        }
    };
    await lists(project, vendored.moduleCache, [...byOrigin.keys()], pool, keep, known);
    // Of modules that go only looked into, it may never have read the go.mod.
    for (const module of modules_txt/* modules */.av(mains, providing)) {
        const from = selectedOrigin(project, selection, module);
        await addGoMod(project, vendored.moduleCache, from, goMods);
    }
    const mods = [...goMods.values()].map(({ from, bytes }) => ({
        name: carried/* modName */.K2(from),
        read: () => Promise.resolve(bytes),
    }));
    return [...waiting, ...mods].toSorted((a, b) => (0,version/* compareText */.n6)(a.name, b.name));
}
async function readTree(directory, pool) {
    if (directory === undefined) {
        return { held: new Set(), packages: [] };
    }
    const { files: names } = await walk/* tree */.B2(directory);
    const facts = await pool.read(directory, names, false);
    const text = await files/* read */.LF(external_node_path_.join(directory, "modules.txt"));
    return {
        held: new Set(facts.map(({ sha256 }) => sha256)),
        packages: modules_txt/* packages */.U$(text?.toString("utf8") ?? ""),
    };
}
/** The build list, and every go.mod that it rests on. */
async function readGraph(project, moduleCache) {
    const goMods = new Map();
    for (;;) {
        const selection = (0,build_list/* buildList */.t)(project.mains, (from) => goMods.get((0,gomod/* keyOf */.TN)(from))?.goMod);
        const due = selection.missing.filter(({ version }) => version !== "");
        if (due.length === 0) {
            return { selection, goMods };
        }
        for (const from of due) {
            await addGoMod(project, moduleCache, from, goMods);
        }
    }
}
async function addGoMod(project, moduleCache, from, goMods) {
    if (from !== undefined && from.version !== "" && !goMods.has((0,gomod/* keyOf */.TN)(from))) {
        const bytes = await readGoMod(project, moduleCache, from);
        const goMod = (0,gomod/* parseLax */.$D)(Buffer.from(bytes).toString("utf8"));
        goMods.set((0,gomod/* keyOf */.TN)(from), { from, bytes, goMod });
    }
}
/** Where the files of a module's selected version come from; undefined for a main module. */
function selectedOrigin({ mains }, selection, { path: modulePath }) {
    const version = selection.selected(modulePath) ?? "";
    return version === "" ? undefined : (0,main/* origin */.TG)(mains, { path: modulePath, version });
}
/** The modules whose path leads to one of these imports: go looks into each of them. */
function candidatesOf({ mains }, selection, imports) {
    const found = [];
    const prefixes = new Set();
    for (const each of imports) {
        for (let prefix = each; prefix !== "" && !prefixes.has(prefix); prefix = (0,vendor_list/* parent */.$t)(prefix)) {
            prefixes.add(prefix);
            const version = selection.selected(prefix) ?? "";
            if (version !== "" && (0,main/* origin */.TG)(mains, { path: prefix, version }).version !== "") {
                found.push({ path: prefix, version });
            }
        }
    }
    return found;
}
/** Directories of the vendored packages that a module may provide, relative to its root. */
function packagesOf(index, modulePath, packages) {
    return packages
        .filter((each) => each === modulePath || each.startsWith(`${modulePath}/`))
        .map((each) => each.slice(modulePath.length + 1))
        .filter((directory) => index.in(directory).some(({ name }) => name.endsWith(".go")));
}
/** The Go files of a module that the tree does not hold and the proof needs, relative to the module's root. */
function leftOut({ mains }, index, directories, held) {
    return directories
        .flatMap((each) => (0,copy_rule/* toCarry */.f_)(index, each, (0,main/* goVersion */.X9)(mains), (sha256) => held.has(sha256)))
        .map(({ name }) => name);
}
/** Throws NO_DEPENDENCIES where go found nothing to vendor. */
function demandTree({ directory }) {
    if (directory === undefined) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "go: go mod vendor: wanted packages to vendor, got none", {
            hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
        });
    }
    return directory;
}


/***/ }),

/***/ 24162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ onCopies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _proxy_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23751);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55794);
/* harmony import */ var _guarded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70263);







/**
 * Runs one `go mod`, `go work` or `go list` command on copies of go.mod and the go.sum files, made in `directory`: the
 * project's own are never written. Throws what go.run throws, INCOMPLETE_GO_SUM, UNTIDY_GO_MOD.
 */
async function onCopies(bench, directory, command, args) {
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(directory);
    const { flags, variables, goMod } = bench.project.goWork === undefined
        ? await copyModule(bench.project, directory)
        : await overlay(bench.project, bench.project.goWork, directory);
    const isUsers = bench.isUsers === true || (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)("GOMODCACHE") === bench.cache;
    const cacheFlag = isUsers ? [] : ["-modcacherw"];
    try {
        const stdout = await (0,_guarded_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .N)(bench.project, {
            args: [...command, ...cacheFlag, ...flags, ...args],
            directory: bench.project.directory,
            variables: {
                GOMODCACHE: bench.cache,
                CGO_ENABLED: "1",
                GOFLAGS: "-mod=readonly",
                ...variables,
                ...bench.variables,
            },
            network: bench.network,
            timeout: bench.timeout,
            ...(bench.silence === undefined ? {} : { silence: bench.silence }),
        });
        return { stdout, goMod };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M
            ? ((await badZip(bench, error)) ?? switchedOff(bench, error) ?? named(error))
            : error;
    }
}
async function copyModule({ sources }, directory) {
    const goMod = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "go.mod");
    for (const { name, bytes } of sources) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name), bytes);
    }
    return { flags: [`-modfile=${goMod}`], variables: {}, goMod };
}
/**
 * In a workspace there is no -modfile. Copies are laid over the go.sum files instead: what lies under one, go refuses to
 * write, and says so.
 */
async function overlay(project, goWork, directory) {
    const replace = {};
    for (const name of sumFiles(project, goWork)) {
        const known = project.sources.find((each) => each.name === name);
        const copy = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, `${Object.keys(replace).length}.sum`);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(copy, known?.bytes ?? "");
        replace[node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(project.directory, name)] = copy;
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "overlay.json");
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(file, JSON.stringify({ Replace: replace }));
    return { flags: [`-overlay=${file}`], variables: { GOWORK: goWork }, goMod: undefined };
}
/** The files that go would add lines to, relative to the project. */
function sumFiles({ directory, mains }, goWork) {
    const own = mains.modules.map((each) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(each.directory, "go.sum"));
    return [`${goWork}.sum`, ...own].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file));
}
/** Of a zip that it cannot open, go often does not say whose it is: it began to bring it, and has none. */
async function badZip({ cache, project }, error) {
    const said = error.details.find((line) => /^(?:go: )?zip: not a valid zip file/.test(line));
    if (said === undefined) {
        return undefined;
    }
    const broken = [];
    for (const key of project.goSum.keys()) {
        const [modulePath = "", version = ""] = key.split(" ");
        const zip = node_path__WEBPACK_IMPORTED_MODULE_0__.join(cache, "cache", "download", (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)({ path: modulePath, version }, "zip"));
        const lock = `${zip.slice(0, -".zip".length)}.lock`;
        if (!version.endsWith("/go.mod") && (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(lock)) && !(await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(zip))) {
            broken.push(`${modulePath}@${version}`);
        }
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_MODULE", `modules: ${broken.join(", ")}: wanted a zip from the module proxy, got another file: ${said}`, {
        hint: "see what GOPROXY answers for it: a page to sign in, or a file that was cut short; then run this again",
        details: error.details,
        cause: error,
    });
}
/** What a restore exports switches the network off in a whole shell or job, and a pack after it wants the network. */
function switchedOff({ network }, error) {
    const said = error.details.find((line) => line.includes("disabled by GOPROXY=off"));
    return !network || error.code !== "GO_FAILED" || said === undefined
        ? undefined
        : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.asKnown)(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("GO_FAILED", `go: wanted modules, got GOPROXY=off: ${said.trim()}`, {
            hint: 'a restore exports it: undo that (eval "$(go-offline env --leave)", or the leave action), or set GOPROXY to your proxy',
            details: error.details,
            cause: error,
        }));
}
/** Two failures of go are the project's own, and have a code of their own. */
function named(error) {
    const missing = error.details.find((line) => /missing go\.sum entry|updates to go\.sum needed/.test(line));
    if (error.code === "GO_FAILED" && missing !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for every module, got: ${missing.trim()}`, {
            hint: "run go mod tidy (in a workspace go work sync) and commit its result: what is not in go.sum or go.work.sum cannot be proved",
            details: error.details,
            cause: error,
        });
    }
    const untidy = error.details.find((line) => line.includes("updates to go.mod needed"));
    if (error.code === "GO_FAILED" && untidy !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("UNTIDY_GO_MOD", `project: go.mod: wanted one that go leaves as it is, got: ${untidy.trim()}`, {
            hint: "run go mod tidy and commit its result",
            details: error.details,
            cause: error,
        });
    }
    return error;
}


/***/ }),

/***/ 94376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qt: () => (/* binding */ fromDisk),
  wC: () => (/* binding */ vendorFiles),
  $X: () => (/* binding */ writePart)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var bundle_part = __webpack_require__(97106);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/bundle/frame.js + 1 modules
var bundle_frame = __webpack_require__(24699);
// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/bundle/tar.js
var tar = __webpack_require__(16872);
;// CONCATENATED MODULE: ./lib/src/bundle/seal.js




const mode = 0o644;
const trailer = external_node_buffer_.Buffer.alloc(2 * tar/* blockSize */.L6);
/**
 * Writes a part: a tar of these files, which must come in byte order of their names, in frames; the part's name says
 * whether they are compressed, see frame.ts. The same files give the same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for
 * names that no bundle may hold, before anybody has to refuse them.
 */
async function* seal(contents, part) {
    for await (const { blocks, entries } of stretches(contents)) {
        const unpacked = lengthOf(blocks);
        const pieces = bundle_frame/* make */.L8(blocks, part);
        yield { pieces, entries, size: lengthOf(pieces), unpacked };
    }
}
/** The tar's blocks, cut between entries where a frame has its size, and where another kind of names begins. */
async function* stretches(contents) {
    const names = new bundle_name/* Names */.f();
    let blocks = [];
    let size = 0;
    let entries = 0;
    let top;
    for await (const { name, bytes } of contents) {
        names.add(name);
        const kind = name.split("/", 1)[0];
        if (entries > 0 && (size >= bundle_frame/* target */.aC || kind !== top)) {
            yield { blocks, entries };
            blocks = [];
            size = 0;
            entries = 0;
        }
        top = kind;
        const padding = external_node_buffer_.Buffer.alloc(tar/* padding */.Ms(bytes.length));
        blocks.push(tar/* encode */.lF({ name, size: bytes.length, mode }), bytes, padding);
        size += bytes.length;
        entries++;
    }
    yield { blocks: [...blocks, trailer], entries };
}
function lengthOf(pieces) {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/progress.js
var host_progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
;// CONCATENATED MODULE: ./lib/src/tasks/sealing.js







/** What the vendor part holds: the tree that go wrote. */
async function vendorFiles(directory) {
    const { files: names } = await walk/* tree */.B2(directory);
    return names.map((name) => fromDisk(`vendor/${name}`, external_node_path_.join(directory, name)));
}
/** Seals a part into a new file, by which it is named. */
async function writePart(file, waiting, progress) {
    const name = external_node_path_.basename(file);
    const frames = [];
    let entries = 0;
    const going = (0,host_progress/* begin */.qN)(progress, { what: `sealing ${name}`, unit: "file", all: waiting.length });
    const bytes = async function* () {
        for await (const sealed of seal(read(waiting, name), name)) {
            frames.push({ size: sealed.size, unpacked: sealed.unpacked });
            entries += sealed.entries;
            going.add(sealed.entries);
            yield* sealed.pieces;
        }
    };
    try {
        const written = await files/* writeStream */.G6(file, bytes());
        return { name, ...written, entries, frames };
    }
    finally {
        going.end();
    }
}
/** Reads a few files ahead of who asks; module zips may be large, and come one by one. */
async function* read(waiting, part) {
    const step = part === bundle_part/* modulesName */.z3 ? 1 : 32;
    for (let at = 0; at < waiting.length; at += step) {
        const some = waiting.slice(at, at + step);
        yield* await Promise.all(some.map(async (each) => ({ name: each.name, bytes: await each.read() })));
    }
}
/** A file that lies on the disk. */
function fromDisk(name, file) {
    return {
        name,
        read: async () => {
            const bytes = await files/* read */.LF(file);
            if (bytes === undefined) {
                throw new errors/* OfflineError */.M("IO", `host: wanted a file at ${file}, got none`, {
                    hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
                });
            }
            return bytes;
        },
    };
}


/***/ }),

/***/ 76577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write),
/* harmony export */   V: () => (/* binding */ vendor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13090);
/* harmony import */ var _host_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36541);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16180);
/* harmony import */ var _on_copies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24162);









/**
 * Runs the real go: `go mod download` and `go mod vendor`, or `go work vendor`. It works on copies of go.mod and the
 * go.sum files in `work`, so that the project's own are never written. `directory` is undefined where go found nothing
 * to vendor. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go wanted to add, UNTIDY_GO_MOD.
 */
async function vendor(project, work, moduleCache, timeout, progress) {
    const cache = moduleCache ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "modcache");
    const bench = { project, cache, network: true, variables: _database_js__WEBPACK_IMPORTED_MODULE_6__/* .patient */ .Im, timeout };
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "tree", "vendor");
    const started = performance.now();
    if (project.goWork === undefined) {
        const download = async () => (0,_on_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .onCopies */ .B)(bench, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "download"), ["mod", "download"], []);
        // Of a module cache that was there before, a count would tell what others brought.
        await (moduleCache === undefined
            ? (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .counting */ .Mr)(progress, "go mod download", { count: () => zips(cache) }, download)
            : (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .during */ .iW)(progress, "go mod download", download));
    }
    const command = project.goWork === undefined ? "go mod vendor" : "go work vendor";
    await (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .during */ .iW)(progress, command, () => write(bench, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "vendor"), directory));
    const milliseconds = performance.now() - started;
    const isThere = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(directory);
    return { directory: isThere ? directory : undefined, moduleCache: cache, milliseconds };
}
/** How many module zips a module cache has. */
async function zips(cache) {
    return _host_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(node_path__WEBPACK_IMPORTED_MODULE_0__.join(cache, "cache", "download"), ".zip");
}
/** Has go write a vendor tree into a new directory, on copies made in `work`. Throws as `vendor` does. */
async function write(bench, work, directory) {
    const command = bench.project.goWork === undefined ? "mod" : "work";
    const { goMod } = await (0,_on_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .onCopies */ .B)(bench, work, [command, "vendor"], [`-o=${directory}`]);
    if (goMod !== undefined) {
        await demandUnchanged(bench.project, goMod);
    }
}
/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project, copy) {
    const goMod = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(copy))?.toString("utf8") ?? "";
    const goSum = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
    if (JSON.stringify(_module_gomod_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg(goMod)) !== JSON.stringify(project.mains.modules[0]?.goMod)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("UNTIDY_GO_MOD", "project: go.mod: wanted one that go leaves as it is, got one that it changes", {
            hint: "run go mod tidy and commit its result",
        });
    }
    const added = [..._gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q(goSum).keys()].filter((key) => !project.goSum.has(key));
    const [first] = added;
    if (first !== undefined) {
        const more = added.length > 1 ? ` (and ${added.length - 1} more)` : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for ${first}${more}, got none`, {
            hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
            details: added,
        });
    }
}


/***/ })

};
