export const id = 153;
export const ids = [153];
export const modules = {

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   Pv: () => (/* binding */ tracks),
/* harmony export */   cd: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72768);



/** Milliseconds that one git command may take. */
const timeout = 60_000;
/** The checkout that a directory lies in; undefined outside of one and where there is no git. */
async function checkout(directory) {
    const lines = await ask(directory, [
        "rev-parse",
        "--show-toplevel",
        "--git-path",
        "info/exclude",
    ]);
    const [top, exclude] = lines?.split("\n") ?? [];
    return top === undefined || exclude === undefined
        ? undefined
        : { top, exclude: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, exclude) };
}
/** Whether git tracks anything at that path, relative to the directory. */
async function tracks(directory, name) {
    const names = await ask(directory, ["ls-files", "-z", "--", `:(literal)${name}`]);
    return names !== undefined && names !== "";
}
/** The commit that is checked out and its time in seconds since 1970; undefined where there is none. */
async function commit(directory) {
    const line = await ask(directory, ["log", "-1", "--format=%H %ct"]);
    const match = /^([0-9a-f]{40,64}) (\d+)$/.exec(line?.trim() ?? "");
    return match === null ? undefined : { id: match[1] ?? "", time: Number(match[2]) };
}
/** What git prints; undefined where it fails, and where there is none. Not @actions/exec, which prints by itself. */
async function ask(directory, args) {
    const environment = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    try {
        const ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)({ command: "git", args, directory, environment, timeout });
        return ended.status === 0 ? ended.stdout.replace(/\n$/, "") : undefined;
    }
    catch {
        return undefined;
    }
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
    /** Whether it has this record under this number: its root must follow from the record. Undefined where a tile is missing. */
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
        return level === 0 ? own : both(below(2 * index), below(2 * index + 1));
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
        return fold(hashes.map((each) => (each?.length === length ? each : undefined)));
    }
    #tile(row, index) {
        const all = Math.floor(this.#head.size / 2 ** (row * height));
        const bytes = this.#read(tileName(row, index, Math.min(width, all - index * width)));
        return bytes === undefined
            ? undefined
            : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
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
    const [, name = "", id = "", key = ""] = /^([^+\s]+)\+([0-9a-f]{8})\+([\w+/]+={0,2})$/.exec(text) ?? [];
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(key, "base64");
    const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${name}\n`), bytes]), "buffer");
    if (bytes.length !== 33 || bytes[0] !== ed25519 || !expected.toString("hex").startsWith(id)) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("GOSUMDB", "a known name or a verifier key (name+hash+key)", JSON.stringify(text));
    }
    return { name, id: expected.subarray(0, 4), key: bytes.subarray(1) };
}
/** The signed text of a note. Throws BAD_SUMDB unless the key signed it. */
function open(note, by) {
    const at = note.lastIndexOf("\n\n");
    const text = note.slice(0, at + 1);
    const lines = at < 0 ? [] : note.slice(at + 2).split("\n");
    const signatures = lines.flatMap((line) => {
        const [, name, base64 = ""] = /^— (\S+) ([\w+/]+={0,2})$/.exec(line) ?? [];
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, "base64");
        return name === by.name && bytes.subarray(0, 4).equals(by.id) ? [bytes.subarray(4)] : [];
    });
    const [signature] = signatures;
    if (signature === undefined || !isSigned(text, by, signature)) {
        throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)("tree head", `a signature by ${by.name}`, "none that is right");
    }
    return text;
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
        const isThere = this.tree(under ?? record.head).includes(record.id, record.text);
        if (isThere !== true) {
            const came = isThere === undefined ? "a tile that is missing" : "another root";
            throw (0,_forged_js__WEBPACK_IMPORTED_MODULE_2__/* .forged */ .y)(name, "a record in the signed tree", came);
        }
        return { ...found, record };
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

/***/ 92869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  zU: () => (/* binding */ askingOf),
  Bt: () => (/* binding */ consult),
  RT: () => (/* binding */ demandDatabase),
  oq: () => (/* binding */ inBatches),
  Gw: () => (/* binding */ isPrivate)
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
;// CONCATENATED MODULE: ./lib/src/module/pattern.js
/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. golang.org/x/mod/module, MatchPrefixPatterns; path.Match.
 */
function matches(patterns, modulePath) {
    const elements = modulePath.split("/");
    return patterns.split(",").some((pattern) => {
        const wanted = pattern.replace(/\/$/, "").split("/");
        return (pattern !== "" &&
            wanted.length <= elements.length &&
            wanted.every((each, at) => expression(each)?.test(elements[at] ?? "") === true));
    });
}
/** One element of a pattern; undefined for a malformed one, which matches nothing. */
function expression(element) {
    const parts = element.match(/\*|\?|\[\^?(?:\\.|[^\]\\])+\]|\\.|[^*?[\\]/gs) ?? [];
    if (parts.join("") !== element) {
        return undefined;
    }
    const text = parts.map((part) => {
        if (part === "*" || part === "?") {
            return part === "*" ? ".*" : ".";
        }
        return part.length > 1 ? part : part.replace(/[$()+./^{|}\]]/, "\\$&");
    });
    try {
        return new RegExp(`^${text.join("")}$`, "s");
    }
    catch {
        return undefined;
    }
}

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
    return askingOf(await go/* env */._(directory, ["GOSUMDB", "GONOSUMDB"], timeout));
}
/** The same, from what go said. Throws BAD_SUMDB. */
function askingOf(values) {
    return { setting: (0,proxy_note/* setting */.P)(values.get("GOSUMDB") ?? ""), without: values.get("GONOSUMDB") ?? "" };
}
/** Whether a module is private: nobody but its own server may be asked about it. */
function isPrivate({ without }, { path: modulePath }) {
    return matches(without, modulePath);
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
/** How often records are asked for again because the tree grew meanwhile. */
const rounds = 3;
/**
 * Has one client, go's own, ask the database about every module, in a module cache that it begins with nothing in; checks
 * what came with nothing but the key; and puts all records under the newest tree head that came, so that go, offline,
 * never has to hold two heads against each other. `cache` then also has each module's .info and .mod.
 * Throws SUMDB_DOWN, BAD_SUMDB.
 */
async function consult(bench, modules, asked, cache) {
    await query(bench, modules, asked, cache);
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
            throw down(late, "a record that is in its newest tree", "none", []);
        }
        for (const module of late) {
            const lookup = (0,proxy_witness/* lookupName */.Q)(module.path, module.version);
            await files/* remove */.TF(external_node_path_.join(cache, "cache", "download", "sumdb", name, lookup));
        }
        await query(bench, late, asked, cache);
    }
}
/** Asked outside of any module, go looks nothing up in a go.sum: it asks the database about each. */
async function query(bench, modules, asked, cache) {
    const place = external_node_path_.join(cache, "..", "outside");
    await files/* makeDirectory */.Oh(place);
    const proxy = (await go/* env */._(bench.project.directory, ["GOPROXY"], bench.timeout)).get("GOPROXY");
    try {
        await inBatches(modules, async (names) => go/* run */.e({
            args: ["list", "-m", ...names],
            directory: place,
            variables: {
                ...bench.variables,
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
        throw error instanceof errors/* OfflineError */.M && isOfDatabase(error)
            ? down(modules, "its records", error.message, error.details)
            : error;
    }
}
/** Command lines have an end. */
async function inBatches(modules, run) {
    const most = 400;
    for (let at = 0; at < modules.length; at += most) {
        await run(modules.slice(at, at + most).map(gomod/* keyOf */.TN));
    }
}
function isOfDatabase({ details, message }) {
    const said = [message, ...details].join("\n");
    return /verifying (?:module|go\.mod): /.test(said) && !said.includes("SECURITY ERROR");
}
async function readAll(directory) {
    const found = new Map();
    for (const name of (await walk/* tree */.B2(directory)).files) {
        found.set(name, (await files/* read */.LF(external_node_path_.join(directory, name))) ?? new Uint8Array());
    }
    return found;
}
function down(modules, wanted, came, details) {
    return new errors/* OfflineError */.M("SUMDB_DOWN", `checksum database: wanted ${wanted} of ${modules.length} modules, got ${came}`, {
        hint: "pack again when it answers; or pack without it (--without-sumdb, without-sumdb: true): then only what go.sum names is carried, and no tool and no new module can be had offline",
        details,
    });
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
        const said = await _host_go_js__WEBPACK_IMPORTED_MODULE_2__/* .env */ ._(directory, names, timeout);
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
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_TOO_OLD", `go: go.mod wants Go ${least} or newer, got ${version} on PATH`, {
            hint: `set up that Go (actions/setup-go in a workflow) before this step; ${parts}`,
        });
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







/** Moves the proved tree into the project by one rename. Until it is kept, it goes again if the process is ended. */
async function place(staging, target) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.join(staging.directory, "vendor");
    const forget = (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNow */ .Ah(target, source));
    try {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(source, target);
    }
    catch (error) {
        forget();
        throw error;
    }
    return {
        keep: forget,
        takeBack: async () => {
            forget();
            await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, source);
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

/***/ 58343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search)
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
    for (const how of ["exact", "nearest"]) {
        for (const log of logs) {
            for (const candidate of await untried(log, order.query, how)) {
                const value = await attempt(order, candidate, log);
                if (value !== undefined) {
                    return { value: value.taken, said: logs.map((each) => each.said()) };
                }
            }
        }
    }
    throw failure(order.query, logs);
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

/***/ 48894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VB: () => (/* binding */ bring),
  aC: () => (/* binding */ keep),
  eN: () => (/* binding */ needs),
  G9: () => (/* binding */ settle),
  Kv: () => (/* binding */ settleKept)
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
async function bring(bundle, project, pool, site, timeout) {
    const staging = (0,host_staging/* stage */.d)(site.directory);
    try {
        const { verdict, tree } = await vendor_part_prove(bundle, project, pool, staging.directory);
        return { verdict, tree, ...(await settle(staging, project, site, timeout)) };
    }
    finally {
        // Threads that still write would keep the folder from going.
        await pool.close();
        await staging.remove();
    }
}
/** Moves a proved tree from its staging folder to its place, and has go look there; if it does not serve, it goes again. */
async function settle(staging, project, site, timeout) {
    const placed = await (0,place/* place */.ik)(staging, external_node_path_.join(site.directory, "vendor"));
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
    return { verdict, tree, ...(await settleKept(project, tree, pool, timeout)) };
}
/** Holds the project's vendor/ against a proved tree, and has go look there. */
async function settleKept(project, tree, pool, timeout) {
    await (0,place/* compare */.UD)(external_node_path_.join(project.directory, "vendor"), tree, pool);
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
