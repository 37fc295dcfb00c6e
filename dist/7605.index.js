export const id = 7605;
export const ids = [7605];
export const modules = {

/***/ 48520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ make),
/* harmony export */   Lh: () => (/* binding */ demandRoom),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   ef: () => (/* binding */ removeEmpty),
/* harmony export */   oW: () => (/* binding */ folders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73376);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8915);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92634);









/**
 * Where a restore keeps what has to be undone later: a private folder (0700) for each project. In a workflow it lies in
 * RUNNER_TEMP, which goes with the job; on a terminal in XDG_STATE_HOME, which the specification of base directories
 * sets to ~/.local/state. https://specifications.freedesktop.org/basedir-spec/latest/
 */
function folder(project) {
    return node_path__WEBPACK_IMPORTED_MODULE_4__.join(root(), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", project, "hex").slice(0, 16));
}
/** The folders of all projects that have one, by name. Throws IO where they cannot be read. */
async function folders() {
    try {
        const names = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(root());
        const own = names.filter((name) => /^[0-9a-f]{16}$/.test(name)).toSorted();
        return own.map((name) => node_path__WEBPACK_IMPORTED_MODULE_4__.join(root(), name));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .systemCode */ .x)(error) === "ENOENT" || (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .systemCode */ .x)(error) === "ENOTDIR") {
            return [];
        }
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`reading ${root()}`, error);
    }
}
/** Makes a project's folder where it is missing. Throws READ_ONLY, NO_SPACE or IO, also where a link stands there. */
async function make(directory) {
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(directory, { recursive: true, mode: 0o700 });
        if (!(await _files_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectory */ .wd(directory))) {
            throw new Error("wanted a directory, got a link");
        }
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod(directory, 0o700);
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`making ${directory}`, error);
    }
}
/** Removes a project's folder if nothing is in it, and the one that it is in: what a restore that failed had made. */
async function removeEmpty(directory) {
    for (const each of [directory, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(directory)]) {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir(each).catch(() => undefined);
    }
}
/** Writes a file of a state in one step, for this user alone (0600). */
async function write(file, text) {
    await _files_js__WEBPACK_IMPORTED_MODULE_8__/* .replace */ .HC(file, text, 0o600);
}
/** Throws READ_ONLY where no folder could be made; writes nothing itself. */
async function demandRoom() {
    let at = root();
    while (!(await _files_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2(at)) && node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(at) !== at) {
        at = node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(at);
    }
    try {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access(at, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OfflineError */ .M("READ_ONLY", `state: wanted to write in ${root()}, where a restore keeps what it has to undo, got ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .systemCode */ .x)(error) ?? String(error)}`, {
            hint: "set XDG_STATE_HOME to a folder that this user may write in (in a workflow: RUNNER_TEMP), and run again",
            cause: error,
        });
    }
}
function root() {
    const runner = (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .bv)("RUNNER_TEMP");
    if (runner !== undefined) {
        return node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(runner, "go-offline");
    }
    // The specification has a relative path ignored.
    const set = (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .bv)("XDG_STATE_HOME");
    const home = set !== undefined && node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute(set) ? set : node_path__WEBPACK_IMPORTED_MODULE_4__.join((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), ".local/state");
    return node_path__WEBPACK_IMPORTED_MODULE_4__.join(home, "go-offline");
}


/***/ }),

/***/ 56940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unpackSound),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16726);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98615);



/** Begins the note of a zip that go would not open; an h1 list begins with a digit of hex. */
const mark = "broken: ";
/**
 * What `unpack` gives, but for a zip that is none as go reads it: of that only a note says why, so that one broken zip
 * does not take the whole part with it. Files that it began to write have to go again.
 */
function* unpackSound(name, bytes) {
    try {
        return yield* (0,_unpack_js__WEBPACK_IMPORTED_MODULE_2__/* .unpack */ .l1)(name, bytes);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M && error.code === "BAD_MODULE") {
            return `${mark}${error.message}${(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .isPage */ .y)(bytes) ? " (it is a web page)" : ""}`;
        }
        throw error;
    }
}
/** Why a zip is broken, by its note; undefined for one that is not. */
function reason(note) {
    return note.startsWith(mark) ? note.slice(mark.length) : undefined;
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

/***/ 61262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lacking)
/* harmony export */ });
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36541);

/** What go.sum names and a proved modules part does not hold. */
function lacking(goSum, { modules }) {
    const held = new Set();
    for (const { module, whole } of modules) {
        held.add(`${(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module)}/go.mod`);
        if (whole) {
            held.add((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module));
        }
    }
    const lacks = new Map();
    for (const key of goSum.keys()) {
        const [path = "", named = ""] = key.split(" ");
        if (!held.has((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)({ path, version: named }))) {
            const module = { path, version: named.replace(/\/go\.mod$/, "") };
            const isMod = module.version !== named;
            const known = lacks.get((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module)) ?? { module, zip: false, mod: false };
            lacks.set((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module), { module, zip: known.zip || !isMod, mod: known.mod || isMod });
        }
    }
    return [...lacks.values()];
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

/***/ 81021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ altered)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** The error for a hash that differs: both hashes, what the checksum database says, and whether a web page came. */
function altered(found) {
    const { name, listed, came, holder } = found;
    const isOfSum = listed !== undefined && listed !== came;
    const [who, said] = isOfSum
        ? ["go.sum", listed]
        : ["the checksum database", String(found.recorded)];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("SUM_ALTERED", `modules: ${name}: ${who} says ${said}, ${holder} holds ${came}`, {
        hint: "do not build from this bundle: it, or go.sum, was changed; keep both for those who look into it, and take the bundle from another store",
        details: [
            `wanted  ${said} (${who})`,
            `got     ${came} (${holder})`,
            `record  ${record(found)}`,
            `page    ${page(found)}`,
        ],
    });
}
function record({ name, listed, recorded, came, vouched, holder }) {
    if (vouched === undefined) {
        return `none of ${name.replace(/\/go\.mod$/, "")} from the checksum database is carried: ask the database itself, through another network`;
    }
    const text = vouched.record.text.trimEnd().replaceAll("\n", "; ");
    const sides = new Map([
        [came, `go.sum was changed: it agrees with what ${holder} holds`],
        [listed, `what ${holder} holds was changed: it agrees with go.sum`],
    ]);
    return `${text} (the checksum database): ${sides.get(recorded) ?? `it agrees with neither go.sum nor what ${holder} holds`}`;
}
function page({ name, page: isPage }) {
    if (isPage) {
        return "what came is a web page, as a network sends that wants somebody to sign in: nobody need have changed the module";
    }
    return name.endsWith("/go.mod")
        ? "what came is no web page"
        : "what came is no web page: it is a module zip as go reads it";
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

/***/ 16726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Whether bytes are a web page, as a proxy answers that wants somebody to sign in. */
function isPage(bytes) {
    const start = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
    return /^\uFEFF?\s*<(?:!doctype\s+html|html)/i.test(start.toString("utf8"));
}


/***/ }),

/***/ 20247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36541);
/* harmony import */ var _module_h1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22312);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56940);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23751);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81021);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98615);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24726);










/**
 * Proves a modules part: every zip and every go.mod has the hash that go.sum says, or that the checksum database's key
 * vouches for; both, where both speak. Throws SUM_ALTERED, BAD_SUMDB, and BAD_MODULE for what no proxy would serve.
 */
function prove(question) {
    const { modules, paths } = sort(question.files);
    const witness = witnessOf(question);
    const proved = [];
    const unproved = [];
    const broken = [];
    for (const found of modules.values()) {
        const { module, zip, why } = found;
        const by = voucher(question, witness, found);
        if (why !== undefined) {
            broken.push({ module, why, kept: by.mod === undefined ? "nothing" : "go.mod" });
        }
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
    return { modules: proved, unproved, broken };
}
/** Who vouches for a module and for its go.mod; where only the go.mod is there, that is all of it. */
function voucher(question, witness, { module, zip }) {
    demandInfo(question.files, module);
    const { sha256, note } = demandFile(question.files, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(module, "mod"));
    const vouched = witness?.hashes(module.path, module.version);
    const ofMod = { path: module.path, version: `${module.version}/go.mod` };
    const page = note === _unpack_js__WEBPACK_IMPORTED_MODULE_8__/* .pageNote */ .aP;
    const came = _module_h1_js__WEBPACK_IMPORTED_MODULE_4__/* .ofGoModHash */ .EY(sha256);
    const mod = vouch(question, ofMod, came, { vouched, recorded: vouched?.goModH1, page });
    const known = { vouched, recorded: vouched?.h1, page: false };
    return { mod, zip: zip === undefined ? mod : vouch(question, module, zip, known) };
}
function sort(files) {
    const modules = new Map();
    const paths = new Map();
    for (const [name, { note }] of files) {
        const known = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qg)(name);
        if (known === undefined || known.kind === "database") {
            continue;
        }
        const path = known.kind === "list" ? known.path : known.module.path;
        const versions = paths.get(path) ?? { whole: [], all: [] };
        paths.set(path, versions);
        if (known.kind === "list") {
            continue;
        }
        const { module } = known;
        const found = modules.get((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(module)) ?? { module, zip: undefined, why: undefined };
        modules.set((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(module), found);
        if (known.kind === "zip") {
            [found.zip, found.why] = zipOf(note);
            versions.whole.push(known.module.version);
        }
        else if (known.kind === "mod") {
            versions.all.push(known.module.version);
        }
    }
    return { modules, paths };
}
/** A zip's h1, or why it is broken. */
function zipOf(note) {
    const why = (0,_broken_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)(note);
    return why === undefined ? [_module_h1_js__WEBPACK_IMPORTED_MODULE_4__/* .ofList */ .uY(note), undefined] : [undefined, why];
}
function witnessOf({ verifier, files }) {
    return verifier === undefined
        ? undefined
        : new _witness_js__WEBPACK_IMPORTED_MODULE_9__/* .Witness */ .e(verifier, (name) => {
            const found = files.get((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .databaseName */ .Do)(verifier.name, name));
            return found === undefined ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(found.note, "latin1");
        });
}
/** Who vouches for a hash; undefined for nobody. A go.mod's version ends in `/go.mod`, as in go.sum. */
function vouch({ goSum, holder }, { path, version }, came, known) {
    const { recorded } = known;
    const listed = _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__.h1(goSum, path, version);
    if ((listed ?? came) !== came || (recorded ?? came) !== came) {
        throw (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_7__/* .altered */ .W)({ name: (0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)({ path, version }), listed, came, holder, ...known });
    }
    if (listed !== undefined) {
        return "go.sum";
    }
    return recorded === undefined ? undefined : "checksum database";
}
/** go shows an .info to people and trusts it in nothing; it must be of this version all the same. */
function demandInfo(files, module) {
    const { note } = demandFile(files, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(module, "info"));
    if (versionIn(note) !== module.version) {
        throw bad((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .fileName */ .Md)(module, "info"), `version ${module.version}`, JSON.stringify(note.slice(0, 200)));
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
    const wanted = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(versions);
    const { note } = demandFile(files, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listName */ .sY)(path));
    if (note !== wanted) {
        throw bad((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listName */ .sY)(path), JSON.stringify(wanted), JSON.stringify(note.slice(0, 200)));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_MODULE", `modules: ${name}: wanted ${wanted}, got ${came}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
    });
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

/***/ 98615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aP: () => (/* binding */ pageNote),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* unused harmony export note */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _module_h1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22312);
/* harmony import */ var _module_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16910);
/* harmony import */ var _module_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30078);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23751);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16726);








/** Where a module cache has what a proxy serves. */
const download = "cache/download";
/** The note of a go.mod that is a web page: whoever has to tell why its hash differs wants to know. */
const pageNote = "page";
/** go writes module files so, and nothing in a module is meant to be changed. */
const readOnly = 0o444;
/**
 * The files of a module cache that a file of the modules part stands for: itself and, of a module zip, the module
 * unpacked beside it with the .ziphash that go asks for. All of it is made from the bytes that are hashed here, once:
 * where the h1 is that of go.sum, go need not hash anything again. Returns the file's note, see `note`.
 * cmd/go/internal/modfetch/fetch.go, download and checkMod.
 */
function* unpack(name, bytes) {
    const known = demandKnown(name);
    yield { name: `${download}/${name}`, bytes, mode: readOnly };
    if (known.kind !== "zip") {
        return text(known.kind, bytes);
    }
    const directory = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryName */ .jK)(known.module);
    const listed = [];
    for (const entry of (0,_module_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .entries */ .j)(bytes, known.module)) {
        const content = entry.read();
        listed.push({ name: entry.name, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", content, "hex") });
        if (entry.file !== undefined) {
            yield { name: `${directory}/${entry.file}`, bytes: content, mode: readOnly };
        }
        (0,_module_release_js__WEBPACK_IMPORTED_MODULE_7__/* .release */ ._)(content);
    }
    const list = _module_h1_js__WEBPACK_IMPORTED_MODULE_3__/* .writeList */ .y2(listed);
    const ziphash = `${download}/${name.slice(0, -".zip".length)}.ziphash`;
    yield { name: ziphash, bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(_module_h1_js__WEBPACK_IMPORTED_MODULE_3__/* .ofList */ .uY(list)), mode: 0o644 };
    return list;
}
/** What the proof needs to know of a file: of a zip its h1 list, of a go.mod nothing but its sha256 (and whether it is a web page), of others their bytes. */
function note(name, bytes) {
    const known = demandKnown(name);
    return known.kind === "zip" ? ofZip(bytes, known.module) : text(known.kind, bytes);
}
function ofZip(bytes, module) {
    const listed = entries(bytes, module).map((entry) => {
        const content = entry.read();
        const sha256 = hash("sha256", content, "hex");
        release(content);
        return { name: entry.name, sha256 };
    });
    return h1.writeList(listed);
}
/** Byte for byte, as a text that can be sent to another thread. */
function text(kind, bytes) {
    return kind === "mod"
        ? ofMod(bytes)
        : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
function ofMod(bytes) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .isPage */ .y)(bytes) ? pageNote : "";
}
function demandKnown(name) {
    const known = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(name);
    if (known === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_NAME", `bundle: modules.tar: wanted files of a module proxy, got ${JSON.stringify(name)}`, {
            hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
        });
    }
    return known;
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

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ absentDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92634);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79161);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36541);
/* harmony import */ var _module_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67670);






/**
 * What go says, of a directory that is not there and of one that is empty (modload/import.go, fetch; modfile.go,
 * rawGoModSummary), and what the proof of a tree says of both (vendor/proof.ts).
 */
const said = /replacement directory .+ does not exist|\(replaced by .+\): reading .*go\.mod: open |replaces a module and has no go\.mod/;
/**
 * A failure because a directory is not checked out that a replace line names: no bundle has such a directory, and
 * the checkout tells how to bring it. Undefined for any other failure.
 */
async function absentDirectory(error, project) {
    if (!error.details.some((line) => said.test(line))) {
        return undefined;
    }
    const absent = [];
    for (const target of (0,_module_main_js__WEBPACK_IMPORTED_MODULE_5__/* .directories */ .ag)(project.mains)) {
        const directory = (0,_module_main_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(project.mains, target);
        if (!(await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "go.mod")))) {
            absent.push(target);
        }
    }
    const [first] = absent;
    return first === undefined ? undefined : refusal(error, project, first, absent);
}
async function refusal(error, project, first, absent) {
    const directory = (0,_module_main_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(project.mains, first);
    const came = (await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd(directory)) ? "one without a go.mod" : "none";
    const more = absent.length > 1 ? ` (and ${absent.length - 1} more)` : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("NO_REPLACEMENT", `project: wanted the directory ${first}, which replaces ${replacedBy(project, directory)}, got ${came}${more}`, {
        hint: await remedy(directory, project),
        details: [
            ...absent.slice(1).map((each) => `${each} is not checked out, either`),
            ...error.details,
        ],
        cause: error,
    });
}
/** The module that a directory stands for. */
function replacedBy({ directory: root, mains }, directory) {
    const lines = [
        ...mains.modules.flatMap((main) => main.goMod.replace.map((line) => ({ line, base: main.directory }))),
        ...(mains.work?.replace ?? []).map((line) => ({ line, base: root })),
    ];
    const found = lines.find(({ line, base }) => line.new.version === "" && node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, line.new.path) === directory)?.line.old;
    return found === undefined || found.version === "" ? (found?.path ?? "a module") : (0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(found);
}
/** What the person does now, by what git knows of the directory. */
async function remedy(directory, project) {
    const checkout = await _host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .checkout */ .Pt(project.directory);
    if (checkout === undefined) {
        return "bring the directory there, from where it is kept: no bundle has it, as go.sum cannot vouch for it";
    }
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(checkout.top, directory);
    if (!_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR(checkout.top, directory)) {
        return `${name} lies outside of this repository: check its own repository out too, by a second actions/checkout with repository: and path:; this repository then needs a path: as well, as nothing can be checked out above the workspace`;
    }
    const parent = (await _host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .submodules */ .Wv(checkout.top)).find((each) => _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR(node_path__WEBPACK_IMPORTED_MODULE_0__.join(checkout.top, each), directory));
    if (parent !== undefined) {
        return `${parent} is a submodule that is not checked out: actions/checkout with submodules: true brings it (on a terminal: git submodule update --init ${parent})`;
    }
    switch (await _host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tracked */ .rX(checkout.top, name)) {
        case "sparse":
            return `${name} is in the repository, and a sparse checkout leaves it out: add it to sparse-checkout: of actions/checkout (on a terminal: git sparse-checkout add ${name})`;
        case "tracked":
            return `${name} is in the repository, and was deleted here: see which step before this one removes it (on a terminal: git restore ${name})`;
        case undefined:
        default:
            return `${name} was never committed: commit it, or take the replace line out of go.mod; no bundle has it, as go.sum cannot vouch for it`;
    }
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
  Vi: () => (/* binding */ ofDatabase)
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
                ...go/* patient */.Im,
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

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36541);
/* harmony import */ var _proxy_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23751);
/* harmony import */ var _proxy_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81021);
/* harmony import */ var _proxy_witness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24726);
/* harmony import */ var _absent_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8756);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2842);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61710);










/**
 * A failure of go with placed modules, or of the proof for a go.mod that is not there (lists.ts, readGoMod), in words that say
 * whose it is: SUM_MISMATCH, NO_REPLACEMENT, BAD_MODULE, NOT_IN_BUNDLE. Others are passed on.
 */
async function explained(error, tried) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M)) {
        return error;
    }
    if (error.code === "IO" && error.details.length > 0) {
        // go did without a go.mod that the proof needs: the bundle lacks it as it lacks a module.
        return missing(error, tried) ?? error;
    }
    if (error.code !== "GO_FAILED") {
        return error;
    }
    return (mismatch(error, tried) ??
        (await (0,_absent_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .absentDirectory */ .p)(error, tried.project)) ??
        missing(error, tried) ??
        error);
}
/** go itself found another hash than go.sum's. cmd/go/internal/modfetch/fetch.go, checkModSum and checkSumDB. */
function mismatch(error, { project, modules }) {
    const said = error.details.join("\n");
    const [, name = "", came] = /verifying (?:module: |go\.mod: )?(\S+): checksum mismatch\n\s*downloaded: (\S+)/.exec(said) ??
        [];
    if (came === undefined) {
        return undefined;
    }
    const at = name.lastIndexOf("@");
    const [path, version] = [name.slice(0, at), name.slice(at + 1)];
    const vouched = vouch(modules, path, version.replace(/\/go\.mod$/, ""));
    return stopped((0,_proxy_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .altered */ .W)({
        name,
        listed: _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__.h1(project.goSum, path, version),
        recorded: version.endsWith("/go.mod") ? vouched?.goModH1 : vouched?.h1,
        came,
        vouched,
        holder: "the module cache",
        page: false,
    }), error.details);
}
/** The carried record of a module; undefined where there is none that its key vouches for. */
function vouch({ verifier, records }, path, version) {
    if (verifier === undefined) {
        return undefined;
    }
    const witness = new _proxy_witness_js__WEBPACK_IMPORTED_MODULE_6__/* .Witness */ .e(verifier, (name) => {
        const found = records.get((0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseName */ .Do)(verifier.name, name));
        return found === undefined ? undefined : new Uint8Array(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(found.note, "latin1"));
    });
    return witness.hashes(path, version);
}
/** A hash that differs ends the restore: what came from elsewhere is not tried again, nor anything after it. */
function stopped(error, details = []) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("SUM_MISMATCH", error.message, {
        hint: "do not build: somebody changed this module, or a network answers in its proxy's place; keep both hashes for those who look into it, and ask for the module through another network",
        details: [...error.details, ...details],
        cause: error,
    });
}
function missing(error, tried) {
    if (!error.details.some((line) => /GOPROXY=off|no such file or directory|not exist/.test(line))) {
        return undefined;
    }
    const { broken } = tried.modules.proof;
    const [first] = broken;
    if (first !== undefined) {
        return (0,_modules_js__WEBPACK_IMPORTED_MODULE_9__/* .brokenZip */ .LS)(first, broken);
    }
    return notInBundle(error, namedFirst((0,_gaps_js__WEBPACK_IMPORTED_MODULE_8__/* .left */ .kb)(tried.coverage, tried.project, tried.modules), error));
}
/** What go itself names is the one that it cannot do without. */
function namedFirst({ gaps }, { details }) {
    const said = details.join("\n");
    const isNamed = ({ module }) => said.includes((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(module));
    return [...gaps.filter(isNamed), ...gaps.filter((each) => !isNamed(each))];
}
function notInBundle(error, gaps) {
    const [first] = gaps;
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("NOT_IN_BUNDLE", first === undefined
        ? `modules: wanted every module that go asks for, got: ${error.details[0] ?? error.message}`
        : `modules: wanted ${(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(first.module)}, got none: ${first.reason}${more}`, {
        hint: first?.remedy ?? "pack again from this commit, with what go names in parts or tools",
        details: [...gaps.map(_gaps_js__WEBPACK_IMPORTED_MODULE_8__/* .gapLine */ .Bc), ...error.details],
        cause: error,
    });
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ gapLine),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   kb: () => (/* binding */ left)
/* harmony export */ });
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97106);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36541);
/* harmony import */ var _proxy_lacking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61262);



/**
 * What is missing of the checked-out go.sum, now that modules are placed: what the manifest says (`before`), without what
 * was brought from elsewhere, and with zips that turned out to be broken or not to be there.
 */
function left(before, { goSum }, { proof }) {
    const known = new Map(before.gaps.map((each) => [(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(each.module), each]));
    const broken = new Map([
        ...proof.unproved.map((each) => [(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(each.module), unvouched]),
        ...proof.broken.map((each) => [(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(each.module), each.why]),
    ]);
    const gaps = (0,_proxy_lacking_js__WEBPACK_IMPORTED_MODULE_2__/* .lacking */ .g)(goSum, proof).map((lack) => {
        const why = broken.get((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(lack.module));
        return (why === undefined ? known.get((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(lack.module)) : undefined) ?? unheld(lack, why);
    });
    return { modules: before.modules, gaps };
}
const unvouched = "neither go.sum nor the checksum database vouches for all of it";
function unheld({ module, zip, mod }, why) {
    const both = mod ? "the module and its go.mod" : "the module";
    return {
        module,
        lacks: zip ? both : "its go.mod",
        reason: why ?? `${_bundle_part_js__WEBPACK_IMPORTED_MODULE_0__/* .modulesName */ .z3} does not hold what its manifest says`,
        remedy: "take the bundle from another store, or pack again from this commit",
    };
}
/** A gap in a line. */
function gapLine({ module, lacks, reason, remedy }) {
    return `${(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(module)}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}
/** Modules in a line: the first of them. */
function names(modules, most = 3) {
    const more = modules.length > most ? ` and ${modules.length - most} more` : "";
    return `${modules
        .slice(0, most)
        .map(({ module }) => (0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(module))
        .join(", ")}${more}`;
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

/***/ 61710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ brokenZip),
/* harmony export */   Uq: () => (/* binding */ readModules),
/* harmony export */   fO: () => (/* binding */ listsOf),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   tg: () => (/* binding */ demandSound),
/* harmony export */   xu: () => (/* binding */ placeModules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97106);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6602);
/* harmony import */ var _host_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48520);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36541);
/* harmony import */ var _proxy_broken_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56940);
/* harmony import */ var _proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23751);
/* harmony import */ var _proxy_proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20247);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18809);











/**
 * Unpacks a modules part into a new module cache, which is a module proxy too: each zip is hashed and unpacked once, by
 * threads. What nobody vouches for is taken out again, and so is a broken zip; see `proof.broken`. Throws what readPart and proxy/proof.ts throw; then nothing is
 * left of it.
 */
async function placeModules(bundle, project, asked, pool, directory) {
    const place = await makePlace(directory);
    try {
        const found = await readModules(bundle, pool, directory);
        const verifier = asked.setting?.verifier;
        const proof = (0,_proxy_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .prove */ .z)({ goSum: project.goSum, verifier, files: found, holder: "the bundle" });
        for (const each of [...proof.unproved, ...proof.broken]) {
            await takeOut(directory, each);
        }
        const foreign = databases(found).filter((name) => name !== verifier?.name);
        for (const name of foreign) {
            await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "cache", "download", "sumdb", name));
        }
        return {
            directory,
            proxy: proxyOf(directory),
            proof,
            lists: listsOf(found),
            foreign,
            verifier,
            records: new Map([...found].filter(([name]) => (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(name)?.kind === "database")),
            ...place,
        };
    }
    catch (error) {
        await pool.close();
        await place.takeBack();
        throw error;
    }
}
/** Unpacks a modules part below a folder, as files of a module cache; nothing of it is proved yet. Throws as readPart. */
async function readModules(bundle, pool, directory) {
    const found = new Map();
    for await (const facts of (0,_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .readPart */ .o)(bundle, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .modulesName */ .z3, pool, directory)) {
        facts.forEach((fact) => found.set(fact.name, fact));
    }
    return found;
}
/** Throws BAD_MODULE where a zip is broken that nothing can replace. */
function demandSound(broken) {
    const [first] = broken;
    if (first !== undefined) {
        throw brokenZip(first, broken);
    }
}
/** The error for zips that go would not open, the first of them in its message. */
function brokenZip(first, all) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_MODULE", first.why, {
        hint: "go does not accept such a module zip, or it was changed: take the bundle from another store, or pack again",
        details: all.map(({ why }) => why),
    });
}
/** Makes a new folder; one that is there from an earlier restore is put aside until this one is known to be good. */
async function makePlace(directory) {
    const aside = `${directory}.before`;
    await _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .make */ .L8(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(directory));
    const isThere = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(directory);
    if (isThere) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(aside);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(directory, aside);
    }
    const forget = (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => {
        _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .removeNow */ .ny(directory);
        if (isThere) {
            _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .moveNow */ .Ah(aside, directory);
        }
    });
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(directory);
    return {
        keep: async () => {
            forget();
            await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(aside);
        },
        takeBack: async () => {
            await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(directory);
            await (isThere ? _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(aside, directory) : undefined);
            forget();
        },
    };
}
/** The h1 lists among a modules part's notes, by `path@version`. */
function listsOf(found) {
    const lists = new Map();
    for (const [name, { note }] of found) {
        const known = (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(name);
        if (known?.kind === "zip" && (0,_proxy_broken_js__WEBPACK_IMPORTED_MODULE_7__/* .reason */ .l)(note) === undefined) {
            lists.set((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(known.module), note);
        }
    }
    return lists;
}
/** GOPROXY for a module cache. Never alone: go then checks no toolchain (cmd/go/internal/toolchain). */
function proxyOf(directory) {
    return `${_host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "cache", "download"))},off`;
}
async function takeOut(directory, { module, kept }) {
    const download = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "cache", "download");
    const zip = node_path__WEBPACK_IMPORTED_MODULE_0__.join(download, (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileName */ .Md)(module, "zip"));
    const own = [
        zip,
        `${zip.slice(0, -".zip".length)}.ziphash`,
        node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .directoryName */ .jK)(module)),
    ];
    const rest = ["info", "mod"].map((kind) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(download, (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileName */ .Md)(module, kind)));
    for (const file of kept === "nothing" ? [...own, ...rest] : own) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(file);
    }
}
function databases(found) {
    const names = [...found.keys()].map((name) => (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(name));
    return [...new Set(names.flatMap((name) => (name?.kind === "database" ? [name.database] : [])))];
}
/** The variables that make go use the module cache, and nothing else. */
function variablesOf({ directory, proxy }) {
    return { GOMODCACHE: directory, GOPROXY: proxy };
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isReplaceable),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92634);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79161);
/* harmony import */ var _host_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2563);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92540);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50330);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88875);









/** Whether a project's vendor/ is the very tree that an earlier restore placed, and nobody's since. */
async function isOurs(directory) {
    const state = (await (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .states */ .xP)()).find((each) => each.directory === directory);
    return (state?.vendor !== undefined &&
        (await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "vendor"))) &&
        (await differences(state)).length === 0 &&
        !(await _host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tracks */ .Pv(directory, "vendor")));
}
/** What of vendor/ is not as a restore placed it, a line each; nothing where it placed none, or where none is left. */
async function differences({ directory, vendor }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "vendor");
    if (vendor === undefined || !(await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target))) {
        return [];
    }
    return (await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd(target))
        ? differencesOf(target, vendor)
        : ["vendor is no directory"];
}
async function differencesOf(target, placed) {
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_7__/* .workers */ .E);
    try {
        const wanted = [...placed].map(([name, sha256]) => [name, { sha256 }]);
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .differing */ .R1)({ files: new Map(wanted) }, await (0,_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .readDirectory */ .gZ)(target, pool));
    }
    finally {
        await pool.close();
    }
}
/** Whether a tree that differs is one that an earlier restore placed, untouched since: it may go. */
async function isReplaceable(error, { directory }) {
    return (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M && error.code === "VENDOR_DIFFERS" && (await isOurs(directory)));
}


/***/ }),

/***/ 16021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rebuild),
  J: () => (/* binding */ serveModules)
});

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
// EXTERNAL MODULE: ./lib/src/tasks/explaining.js
var explaining = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/guarded.js
var guarded = __webpack_require__(70263);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js
var tasks_modules = __webpack_require__(61710);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tasks_tree = __webpack_require__(88875);
// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/rebuild.js














/**
 * Has the real go write vendor/ into a staging folder, offline, from modules that are proved; and proves the tree by the
 * same rule as a packed one, from the modules that are on the disk now. Throws NO_DEPENDENCIES, NOT_PROVED,
 * and what `explained` makes of what go.run throws.
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
        throw await (0,explaining/* explained */.t)(error, { project, modules, coverage });
    }
    const there = (await files/* isDirectory */.wd(directory)) ? directory : undefined;
    const vendored = { directory: there, moduleCache: modules.directory, milliseconds: 0 };
    (0,gathering/* demandTree */.A)(vendored);
    const waiting = await (0,gathering/* proofFiles */.h)(project, await reading, vendored, pool, modules.lists).catch(async (error) => {
        throw await (0,explaining/* explained */.t)(error, { project, modules, coverage });
    });
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
/** Whether go finds every package and test of the checked-out code in the modules. Throws what `explained` gives. */
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
        throw await (0,explaining/* explained */.t)(error, { project, modules, coverage });
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

/***/ 29922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ fetch),
  A: () => (/* binding */ noProxy)
});

// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/staging.js
var host_staging = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/proxy/proof.js
var proxy_proof = __webpack_require__(20247);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js
var tasks_modules = __webpack_require__(61710);
;// CONCATENATED MODULE: ./lib/src/tasks/admitting.js





/**
 * Moves what is lacking, and is proved in a staged module cache, into the module cache. Nothing else of the staged one
 * is moved, least of all its checksum database: the files of two trees do not go together.
 */
async function admit(modules, staged, lacks) {
    const came = lacks.filter((lack) => isProved(staged.proof, lack));
    for (const { module, zip } of came) {
        await (zip ? moveZip(staged.directory, modules.directory, module) : undefined);
        for (const kind of ["info", "mod"]) {
            await moveFile(staged.directory, modules.directory, (0,layout/* fileName */.Md)(module, kind));
        }
    }
    const proof = grown(modules.proof, came);
    for (const each of new Set(came.map(({ module }) => module.path))) {
        await writeList(modules.directory, each, proof);
    }
    const lists = new Map(modules.lists);
    const theirs = (0,tasks_modules/* listsOf */.fO)(staged.found);
    for (const { module, zip } of came) {
        const listed = theirs.get((0,gomod/* keyOf */.TN)(module));
        if (zip && listed !== undefined) {
            lists.set((0,gomod/* keyOf */.TN)(module), listed);
        }
    }
    return { modules: { ...modules, proof, lists }, came };
}
function isProved({ modules, unproved }, { module, zip }) {
    const key = (0,gomod/* keyOf */.TN)(module);
    const known = modules.find((each) => (0,gomod/* keyOf */.TN)(each.module) === key);
    const isModKept = unproved.some((each) => (0,gomod/* keyOf */.TN)(each.module) === key && each.kept === "go.mod");
    return zip ? known?.whole === true : known !== undefined || isModKept;
}
async function moveZip(from, to, module) {
    const zip = (0,layout/* fileName */.Md)(module, "zip");
    await moveFile(from, to, zip);
    await moveFile(from, to, `${zip.slice(0, -".zip".length)}.ziphash`);
    const unpacked = (0,layout/* directoryName */.jK)(module);
    if (await files/* exists */.t2(external_node_path_.join(from, unpacked))) {
        await files/* makeDirectory */.Oh(external_node_path_.dirname(external_node_path_.join(to, unpacked)));
        await files/* move */.Cy(external_node_path_.join(from, unpacked), external_node_path_.join(to, unpacked));
    }
}
async function moveFile(from, to, name) {
    const target = external_node_path_.join(to, download, name);
    await files/* makeDirectory */.Oh(external_node_path_.dirname(target));
    await files/* move */.Cy(external_node_path_.join(from, download, name), target);
}
const download = external_node_path_.join("cache", "download");
/** What is proved now: nothing that was broken or unproved before stays so if it came. */
function grown(before, came) {
    const whole = new Set(came.flatMap(({ module, zip }) => (zip ? [(0,gomod/* keyOf */.TN)(module)] : [])));
    const known = new Map(before.modules.map((each) => [(0,gomod/* keyOf */.TN)(each.module), each]));
    for (const { module, zip } of came) {
        const isWhole = zip || known.get((0,gomod/* keyOf */.TN)(module))?.whole === true;
        const proved = { module, whole: isWhole, by: "go.sum" };
        known.set((0,gomod/* keyOf */.TN)(module), proved);
    }
    const isLeft = ({ module }) => !whole.has((0,gomod/* keyOf */.TN)(module));
    return {
        modules: [...known.values()],
        unproved: before.unproved.filter(isLeft),
        broken: before.broken.filter(isLeft),
    };
}
/** The versions of a path, as proxy/proof.ts wants them: whole ones, or where there is none those of go.mod files. */
async function writeList(directory, modulePath, proof) {
    const own = proof.modules.filter(({ module }) => module.path === modulePath);
    const whole = own.filter((each) => each.whole);
    const versions = (whole.length > 0 ? whole : own).map(({ module }) => module.version);
    await files/* replace */.HC(external_node_path_.join(directory, download, (0,layout/* listName */.sY)(modulePath)), (0,layout/* list */.p_)(versions), 0o444);
}

// EXTERNAL MODULE: ./lib/src/tasks/explaining.js
var explaining = __webpack_require__(2622);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/proxy/broken.js
var broken = __webpack_require__(56940);
// EXTERNAL MODULE: ./lib/src/tasks/database.js + 1 modules
var database = __webpack_require__(16180);
;// CONCATENATED MODULE: ./lib/src/tasks/from-proxy.js










/**
 * Has go bring modules from one module proxy into a module cache that nothing else uses, with its own checks off: what
 * came is hashed and unpacked here, once, and proved against go.sum and the records that the bundle carries. `proxy` is
 * one entry of GOPROXY. Throws SUM_ALTERED, BAD_SUMDB.
 */
async function fromProxy(proxy, lacks, { project, modules }, { folder, timeout }) {
    const cache = external_node_path_.join(folder, "fetched");
    const outside = external_node_path_.join(folder, "outside");
    await files/* makeDirectory */.Oh(outside);
    const variables = { GOPROXY: proxy, GOMODCACHE: cache, GOPATH: external_node_path_.join(folder, "gopath") };
    const order = { directory: outside, variables: { ...alone, ...variables }, timeout };
    const said = [
        ...(await ask(order, ["mod", "download"], lacks.filter(({ zip }) => zip))),
        ...(await ask(order, ["list", "-m"], lacks.filter(({ zip }) => !zip))),
    ];
    const directory = external_node_path_.join(folder, "proved");
    const found = new Map();
    for (const lack of lacks) {
        await take(cache, directory, lack, found);
    }
    const proof = (0,proxy_proof/* prove */.z)({
        goSum: project.goSum,
        verifier: modules.verifier,
        files: new Map([...modules.records, ...found, ...lists(found)]),
        holder: `the module proxy ${shown(proxy)}`,
    });
    return { staged: { directory, found, proof }, said };
}
/** This proxy and nothing else: no version control, no checksum database, no go.sum of the project. */
const alone = {
    ...go/* patient */.Im,
    GOSUMDB: "off",
    GONOPROXY: "none",
    GOVCS: "*:off",
    GOFLAGS: "-modcacherw",
};
/** go brings what it can get; what it says of the rest is for people. */
async function ask(order, command, lacks) {
    const said = [];
    const names = lacks.map(({ module }) => module);
    await (0,database/* inBatches */.oq)(names, async (batch) => {
        try {
            await go/* run */.eF({ ...order, args: [...command, ...batch], network: true });
        }
        catch (error) {
            if (!(error instanceof errors/* OfflineError */.M) || !/^GO_(?:FAILED|TIMED_OUT)$/.test(error.code)) {
                throw error;
            }
            said.push(...(error.details.length > 0 ? error.details : [error.message]));
        }
    });
    return said.map((line) => shown(notModule.test(line) ? `${line} (${pageOrCut})` : line).trim());
}
/** What go says of a web page, or of half a file, in a module's place. */
const notModule = /zip: not a valid zip file|invalid character '<'/;
const pageOrCut = "a web page in its place, or a file that was cut short";
/** Lays a module's files as a bundle's are. Its .info is written anew: no hash vouches for one. */
async function take(cache, directory, { module, zip }, found) {
    const read = (kind) => files/* read */.LF(external_node_path_.join(cache, "cache", "download", (0,layout/* fileName */.Md)(module, kind)));
    const mod = await read("mod");
    const packed = zip ? await read("zip") : undefined;
    if (mod === undefined || (zip && packed === undefined)) {
        return;
    }
    const info = external_node_buffer_.Buffer.from(JSON.stringify({ Version: module.version }));
    await lay(directory, (0,layout/* fileName */.Md)(module, "info"), info, found);
    await lay(directory, (0,layout/* fileName */.Md)(module, "mod"), mod, found);
    if (packed !== undefined) {
        await lay(directory, (0,layout/* fileName */.Md)(module, "zip"), packed, found);
    }
}
async function lay(directory, name, bytes, found) {
    const sha256 = (0,external_node_crypto_.hash)("sha256", bytes, "hex");
    const laying = (0,broken/* unpackSound */.S)(name, bytes);
    let next = laying.next();
    for (; next.done !== true; next = laying.next()) {
        const { name: below, bytes: content, mode } = next.value;
        await files/* replace */.HC(external_node_path_.join(directory, below), content, mode);
    }
    found.set(name, { sha256, note: next.value });
}
/** The lists that belong to what came. */
function lists(found) {
    const modules = [...found.keys()].flatMap((name) => {
        const known = (0,layout/* parse */.qg)(name);
        return known?.kind === "zip" || known?.kind === "mod" ? [{ ...known }] : [];
    });
    return [...new Set(modules.map(({ module }) => module.path))].map((each) => {
        const versions = (kind) => modules.flatMap((one) => one.kind === kind && one.module.path === each ? [one.module.version] : []);
        const whole = versions("zip");
        const note = (0,layout/* list */.p_)(whole.length > 0 ? whole : versions("mod"));
        return [(0,layout/* listName */.sY)(each), { sha256: "", note }];
    });
}
/** A proxy's address, for people: without the password that may be in it. */
function shown(proxy) {
    return proxy.replace(/\/\/[^/@]*@/g, "//");
}

// EXTERNAL MODULE: ./lib/src/tasks/gaps.js
var gaps = __webpack_require__(2842);
// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/tasks/search-log.js
var search_log = __webpack_require__(58540);
;// CONCATENATED MODULE: ./lib/src/tasks/spares.js












/** The network may not be used. */
const noProxy = () => Promise.resolve(undefined);
/**
 * Brings lacking modules from the next bundles, then from a module proxy: each into a private folder, where it is proved
 * by the same rule as the bundle's own; then they are moved into the module cache.
 */
async function fetch(modules, lacks, context) {
    const basket = new Basket(modules, lacks, context);
    try {
        await basket.fill();
        return basket.content(undefined);
    }
    catch (error) {
        if (error instanceof errors/* OfflineError */.M && /^SUM_(?:ALTERED|MISMATCH)$/.test(error.code)) {
            return basket.content(error);
        }
        throw error;
    }
}
class Basket {
    #context;
    #said = [];
    #came = [];
    #modules;
    #left;
    constructor(modules, lacks, context) {
        this.#modules = modules;
        this.#left = lacks;
        this.#context = context;
    }
    content(error) {
        return {
            modules: this.#modules,
            came: this.#came,
            left: this.#left,
            said: this.#said,
            error,
        };
    }
    async fill() {
        let isAny = false;
        for await (const spare of this.#context.spares.others()) {
            isAny = true;
            await this.#passing(spare.reference, () => this.#fromBundle(spare));
            if (this.#left.length === 0) {
                return;
            }
        }
        if (!isAny) {
            this.#said.push("no store has another bundle");
        }
        const proxy = await this.#context.spares.proxy();
        if (proxy === undefined) {
            this.#said.push("no module proxy may be asked, or none is healthy");
            return;
        }
        await this.#passing(shown(proxy), () => this.#fromProxy(proxy));
    }
    /** A bundle that is no good is told and passed by; one that holds other bytes than go.sum says is not. */
    async #passing(who, action) {
        try {
            await action();
        }
        catch (error) {
            const isPassedBy = error instanceof errors/* OfflineError */.M && (0,search_log/* isOfBundle */.ie)(error.code) && error.code !== "SUM_ALTERED";
            if (!isPassedBy) {
                throw error;
            }
            this.#said.push(`${who}: ${error.code}: ${error.message}`);
        }
    }
    async #fromBundle(spare) {
        const bundle = await spare.open();
        const useful = this.#left.filter((lack) => isNamed(bundle, lack));
        if (useful.length === 0) {
            this.#said.push(`${spare.reference}: names none of them`);
            return;
        }
        const { project, home, pools } = this.#context;
        const whole = await (0,opened/* bringParts */.Pw)(bundle, [part/* modulesName */.z3]);
        await this.#staged(home, async (directory) => {
            const threads = await pools.next();
            try {
                const found = await (0,tasks_modules/* readModules */.Uq)(whole, threads, directory);
                const { verifier } = this.#modules;
                const holder = `the bundle ${spare.reference}`;
                const proof = (0,proxy_proof/* prove */.z)({ goSum: project.goSum, verifier, files: found, holder });
                await this.#admit({ directory, found, proof }, useful, spare.reference);
            }
            finally {
                // Threads that still write would keep the folder from going.
                await threads.close();
            }
        });
    }
    async #fromProxy(proxy) {
        const { home, timeout, project } = this.#context;
        const modules = this.#modules;
        await this.#staged(home, async (folder) => {
            try {
                const { staged, said } = await fromProxy(proxy, this.#left, { project, modules }, { folder, timeout });
                await this.#admit(staged, this.#left, shown(proxy));
                this.#said.push(...said.slice(0, 3));
            }
            catch (error) {
                throw error instanceof errors/* OfflineError */.M && error.code === "SUM_ALTERED"
                    ? (0,explaining/* stopped */.c)(error)
                    : error;
            }
        });
    }
    async #staged(home, action) {
        const staging = (0,host_staging/* stage */.d)(home);
        try {
            await action(staging.directory);
        }
        finally {
            await staging.remove();
        }
    }
    async #admit(staged, lacks, from) {
        const { modules, came } = await admit(this.#modules, staged, lacks);
        const keys = new Set(came.map(({ module }) => (0,gomod/* keyOf */.TN)(module)));
        this.#modules = modules;
        this.#came.push(...came);
        this.#left = this.#left.filter(({ module }) => !keys.has((0,gomod/* keyOf */.TN)(module)));
        const broken = staged.proof.broken.filter((each) => lacks.some(({ module }) => (0,gomod/* keyOf */.TN)(module) === (0,gomod/* keyOf */.TN)(each.module)));
        this.#said.push(came.length > 0 ? `${(0,gaps/* names */.Dy)(came)} from ${from}, proved` : `nothing from ${from}`, ...broken.map(({ why }) => `${from}: ${why}`));
    }
}
/** Whether a bundle's manifest says that it has what is lacking. */
function isNamed({ manifest }, { module, zip, mod }) {
    const known = [...manifest.modules, ...manifest.extras].find((each) => (0,gomod/* keyOf */.TN)(each) === (0,gomod/* keyOf */.TN)(module));
    return (manifest.parts.some(({ name }) => name === part/* modulesName */.z3) &&
        known !== undefined &&
        known.absent !== true &&
        (!zip || known.h1 !== undefined) &&
        (!mod || known.goModH1 !== undefined));
}


/***/ }),

/***/ 50330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   xP: () => (/* binding */ states),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20234);
/* harmony import */ var _bundle_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92634);
/* harmony import */ var _host_learning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2335);
/* harmony import */ var _host_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48520);
/**
 * What a restore leaves to be undone, as `state.json` in the project's folder (host/state.ts), canonical JSON:
 *
 *     { "directory": "/src/app", "excluded": [{ "file": …, "isNew": false, "joined": false, "line": "/vendor/" }],
 *       "format": 1, "modules": [], "time": 1767225600000, "variables": [{ "before": "direct", "name": "GOPROXY",
 *       "value": "off" }], "vendor": { "files": 20, "sha256": … }, "written": [] }
 *
 * `before` is absent where the variable was not set, `vendor` where the tree was there before. Its digest is that of `vendor.sha256` beside it: `sha256-hex  name\n` for each file, sorted by name.
 */









const stateName = "state.json";
const listName = "vendor.sha256";
const format = 1;
const line = /^[^\0\r\n]+$/;
const anything = /^[^\0]*$/;
const sha256 = /^[0-9a-f]{64}$/;
const most = Number.MAX_SAFE_INTEGER;
/** Every project's state, the one restored first first. Throws BAD_STATE for one that cannot be read. */
async function states() {
    const found = [];
    for (const folder of await _host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .folders */ .oW()) {
        const state = await read(folder);
        if (state !== undefined) {
            found.push(state);
        }
    }
    return found.toSorted((a, b) => a.time - b.time);
}
/** Writes a state, in the place of an earlier one of its project. */
async function write(state) {
    const folder = _host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .TV(state.directory);
    await _host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .make */ .L8(folder);
    const listing = state.vendor === undefined ? undefined : encodeListing(state.vendor);
    if (listing !== undefined) {
        await _host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, listName), listing);
    }
    await _host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, stateName), encode(state, listing));
}
/** Forgets a state: its whole folder goes, with whatever else of that restore lies in it. */
async function forget({ directory }) {
    const folder = _host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .TV(directory);
    // The state itself goes first: a folder without one is no restore, half of one would be.
    await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, stateName));
    await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF(folder);
}
/**
 * The state that a directory's leave is about: of the project that stands there, else of the innermost workspace with a
 * module that holds it; undefined where there is none.
 */
function stateOf(all, directory) {
    const around = all
        .filter(({ modules }) => modules.some((each) => _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR(each, directory)))
        .toSorted((a, b) => b.directory.length - a.directory.length);
    return all.find((each) => each.directory === directory) ?? around[0];
}
async function read(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, stateName);
    const bytes = await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF(file);
    if (bytes === undefined) {
        return undefined;
    }
    const refuse = (message) => damaged(folder, `${file}: ${message}`);
    const value = _bundle_json_js__WEBPACK_IMPORTED_MODULE_7__/* .decode */ .D4(bytes.toString("utf8"));
    if (!_bundle_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv(value)) {
        throw refuse("wanted a state in canonical JSON, got other text");
    }
    const fields = new _bundle_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .Fields */ .C(value, "", refuse);
    if (fields.number("format", most) !== format) {
        throw refuse(`field format: wanted ${format}, got another`);
    }
    const state = {
        directory: fields.text("directory", line),
        modules: fields.list("modules").map((each) => only(each, () => each.text("directory", line))),
        time: fields.number("time", most),
        variables: fields.list("variables").map(toVariable),
        vendor: fields.has("vendor")
            ? await readListing(folder, fields.object("vendor"), refuse)
            : undefined,
        written: new Map(fields.list("written").map(toWritten)),
        excluded: fields.list("excluded").map(toExcluded),
    };
    fields.done();
    if (_host_state_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .TV(state.directory) !== folder) {
        throw refuse(`field directory: wanted the project of this folder, got ${state.directory}`);
    }
    return state;
}
function encode(state, listing) {
    const { directory, time, excluded, written } = state;
    return _bundle_json_js__WEBPACK_IMPORTED_MODULE_7__/* .encode */ .lF({
        format,
        directory,
        time,
        modules: state.modules.map((each) => ({ directory: each })),
        variables: state.variables.map(({ name, value, before }) => ({ name, value, before })),
        vendor: listing === undefined
            ? undefined
            : { files: state.vendor?.size ?? 0, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", listing, "hex") },
        written: [...written].map(([name, digest]) => ({ name, sha256: digest })),
        excluded: excluded.map((each) => ({ ...each })),
    });
}
function toVariable(fields) {
    const variable = only(fields, () => ({
        name: fields.text("name", /^[A-Za-z_][A-Za-z0-9_]*$/),
        value: fields.text("value", anything),
        before: fields.has("before") ? fields.text("before", anything) : undefined,
    }));
    // Since the restore the environment does not have it any more.
    (0,_host_learning_js__WEBPACK_IMPORTED_MODULE_5__/* .learnVariable */ .d)(variable.name, variable.before ?? "");
    return variable;
}
function toWritten(fields) {
    // Only what this program writes there; a state is not to name any file for removal.
    const name = /^\.go-offline\.work(?:\.sum)?$/;
    return only(fields, () => [fields.text("name", name), fields.text("sha256", sha256)]);
}
function toExcluded(fields) {
    return only(fields, () => ({
        file: fields.text("file", line),
        line: fields.text("line", line),
        isNew: fields.flag("isNew"),
        joined: fields.flag("joined"),
    }));
}
function only(fields, take) {
    const value = take();
    fields.done();
    return value;
}
function encodeListing(listing) {
    const names = [...listing.keys()].toSorted((a, b) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(a), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(b)));
    return names.map((name) => `${listing.get(name)}  ${name}\n`).join("");
}
async function readListing(folder, fields, refuse) {
    const wanted = only(fields, () => ({
        files: fields.number("files", most),
        sha256: fields.text("sha256", sha256),
    }));
    const bytes = (await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, listName))) ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", bytes, "hex") !== wanted.sha256) {
        throw refuse(`wanted ${listName} beside it with the digest ${wanted.sha256}, got another`);
    }
    const lines = bytes.toString("utf8").split("\n").slice(0, -1);
    const found = new Map(lines.map((each) => [each.slice(66), each.slice(0, 64)]));
    if (found.size !== wanted.files) {
        throw refuse(`field vendor.files: wanted ${found.size} as in ${listName}, got ${wanted.files}`);
    }
    return found;
}
function damaged(folder, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("BAD_STATE", `state: ${message}`, {
        hint: `remove ${folder} and run again: what that restore did is then undone by hand (unset what it exported, remove its vendor/ and the line in the exclude file); nothing was changed`,
    });
}


/***/ }),

/***/ 47605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

// EXTERNAL MODULE: ./lib/src/tasks/absent-directory.js
var absent_directory = __webpack_require__(8756);
// EXTERNAL MODULE: ./lib/src/tasks/database.js + 1 modules
var database = __webpack_require__(16180);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/host/progress.js
var host_progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/host/staging.js
var host_staging = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/src/tasks/gaps.js
var gaps = __webpack_require__(2842);
// EXTERNAL MODULE: ./lib/src/proxy/lacking.js
var lacking = __webpack_require__(61262);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js
var tasks_modules = __webpack_require__(61710);
// EXTERNAL MODULE: ./lib/src/tasks/spares.js + 2 modules
var spares = __webpack_require__(29922);
;// CONCATENATED MODULE: ./lib/src/tasks/mending.js







/**
 * Brings sound zips in the place of broken ones, which are set aside already. A broken one that go.sum does not name has
 * no other witness than its own bundle's database, and is refused: BAD_MODULE. Undefined where none is broken.
 */
async function mendBroken(modules, context) {
    const { broken } = modules.proof;
    if (broken.length === 0) {
        return undefined;
    }
    (0,tasks_modules/* demandSound */.tg)(broken.filter((each) => !isListed(context.project, each)));
    const keys = new Set(broken.map(({ module }) => (0,gomod/* keyOf */.TN)(module)));
    const lacks = (0,lacking/* lacking */.g)(context.project.goSum, modules.proof).filter(({ module }) => keys.has((0,gomod/* keyOf */.TN)(module)));
    const fetched = await (0,spares/* fetch */.h)(modules, lacks, context);
    return mending({
        cause: `a broken zip: ${broken.map(({ why }) => why).join("; ")}`,
        action: "set aside, and looked for elsewhere",
    }, fetched, new Set());
}
/** Mends what go failed with, as far as that can be done. */
async function mend(error, { modules, vain }, context) {
    if (!(error instanceof errors/* OfflineError */.M)) {
        return undefined;
    }
    if (error.code === "NO_REPLACEMENT") {
        return { round: notCheckedOut(error), next: { error } };
    }
    if (error.code !== "NOT_IN_BUNDLE") {
        return undefined;
    }
    const lacks = (0,lacking/* lacking */.g)(context.project.goSum, modules.proof).filter(({ module }) => !vain.has((0,gomod/* keyOf */.TN)(module)));
    return lacks.length === 0
        ? nothingLeft(error)
        : missing(error, lacks, await (0,spares/* fetch */.h)(modules, lacks, context), vain);
}
/** The round of a directory that is not checked out: all there is to do is to say how it is. */
function notCheckedOut({ message, hint }) {
    return {
        cause: message,
        action: "asked git where it belongs, as no bundle has it",
        result: "not mended",
        detail: hint,
    };
}
function missing(error, lacks, fetched, vain) {
    const what = { cause: `missing: ${(0,gaps/* names */.Dy)(lacks)}`, action: "looked for elsewhere" };
    return fetched.came.length === 0 && fetched.error === undefined
        ? { ...mending(what, fetched, vain), next: { error } }
        : mending(what, fetched, vain);
}
/** What go asks for is not in go.sum, or was looked for in vain already. */
function nothingLeft(error) {
    const round = {
        cause: error.message,
        action: "nothing: it was looked for already, or go.sum does not name it",
        result: "not mended",
        detail: error.hint,
    };
    return { round, next: { error } };
}
function mending(what, { modules, came, left, said, error }, vain) {
    if (error !== undefined) {
        const detail = `${error.code}: ${error.message}: nothing more is tried`;
        return { round: { ...what, result: "not mended", detail }, next: { error } };
    }
    const result = came.length > 0 ? "mended" : "not mended";
    const rest = left.length === 0 ? [] : [`not to be had: ${(0,gaps/* names */.Dy)(left)}`];
    const state = { modules, vain: new Set([...vain, ...left.map(({ module }) => (0,gomod/* keyOf */.TN)(module))]) };
    return { round: { ...what, result, detail: [...said, ...rest].join("; ") }, next: { state } };
}
function isListed({ goSum }, { module }) {
    return parse.h1(goSum, module.path, module.version) !== undefined;
}

// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/tasks/own-tree.js
var own_tree = __webpack_require__(3076);
// EXTERNAL MODULE: ./lib/src/tasks/place.js
var place = __webpack_require__(92540);
// EXTERNAL MODULE: ./lib/src/tasks/rebuild.js + 1 modules
var rebuild = __webpack_require__(16021);
;// CONCATENATED MODULE: ./lib/src/tasks/repair.js

/** Rounds of one restore, at the most. */
const most = 3;
/**
 * Runs something, mends what it fails with and runs it again: in at most three rounds, and only as long as each of them
 * mends something. Throws what the last run threw, or what a round ended with, its details beginning with all rounds.
 */
async function repair(order) {
    const rounds = [...order.rounds];
    let { state } = order;
    for (;;) {
        try {
            const value = await order.run(state);
            return { value, state, rounds: [...order.before, ...rounds] };
        }
        catch (error) {
            const count = order.before.length + rounds.length;
            const isOver = count >= most || rounds.at(-1)?.result === "not mended";
            const mending = isOver ? undefined : await order.mend(error, state);
            if (mending === undefined) {
                throw withRounds(error, order.before, rounds);
            }
            rounds.push(mending.round);
            if ("error" in mending.next) {
                throw withRounds(mending.next.error, order.before, rounds);
            }
            state = mending.next.state;
        }
    }
}
/** An error that tells which rounds there were before it; what it is the end of, it has not mended. */
function withRounds(error, before, since = []) {
    const rounds = [...before.map((each) => ({ ...each, result: "not mended" })), ...since];
    if (!(error instanceof errors/* OfflineError */.M) || rounds.length === 0) {
        return error;
    }
    const { code, message, hint, details } = error;
    const lines = rounds.map((each, index) => `repair ${index + 1}: ${roundLine(each)}`);
    return new errors/* OfflineError */.M(code, message, { hint, details: [...lines, ...details], cause: error });
}
/** A round in a line. */
function roundLine({ cause, action, result, detail }) {
    return `${cause}: ${action}: ${result}: ${detail}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/vendor-part.js + 1 modules
var vendor_part = __webpack_require__(48894);
;// CONCATENATED MODULE: ./lib/src/tasks/from-modules.js













/**
 * Proves a modules part, makes a module cache of it, and has go make vendor/ of that or, without one, find every package
 * in it; what is broken or missing is brought from elsewhere, see repair.ts. Where anything of that fails, the module
 * cache goes again.
 */
async function bringModules(bundle, bringing) {
    const whole = await (0,opened/* bringParts */.Pw)(bundle, [bundle_part/* modulesName */.z3]);
    const pool = await bringing.pools.next();
    const placed = await from_modules_place(whole, bringing, pool);
    try {
        const watched = { ...bringing, progress: bundle.progress };
        const { value, state, rounds } = await repaired(placed, watched, pool);
        const { modules } = state;
        const coverage = (0,gaps/* left */.kb)(bringing.coverage, bringing.project, modules);
        return { modules, rounds, coverage, ...value };
    }
    catch (error) {
        await bringing.pools.close();
        await placed.takeBack();
        throw error;
    }
}
async function from_modules_place(whole, { project, asked, home, before }, pool) {
    try {
        return await (0,tasks_modules/* placeModules */.xu)(whole, project, asked, pool, external_node_path_.join(home, "modcache"));
    }
    catch (error) {
        throw withRounds(error, before);
    }
}
/** Has go use the modules, and mends what it stumbles over. The first run has the threads that are there already. */
async function repaired(placed, bringing, first) {
    const start = await begin(placed, bringing);
    // A repair had threads of its own.
    let threads = start.rounds.length === 0 ? first : undefined;
    return repair({
        ...start,
        before: bringing.before,
        run: async ({ modules }) => {
            const pool = threads ?? (await bringing.pools.next());
            threads = undefined;
            return use(modules, bringing, pool);
        },
        mend: (error, state) => mend(error, state, bringing),
    });
}
/** Broken zips are known before go is asked. One for which there is no other may still be one that nothing needs. */
async function begin(modules, bringing) {
    const mended = await mendBroken(modules, bringing);
    if (mended === undefined) {
        return { state: { modules, vain: new Set() }, rounds: [] };
    }
    if ("error" in mended.next) {
        throw withRounds(mended.next.error, bringing.before, [mended.round]);
    }
    return { state: mended.next.state, rounds: [mended.round] };
}
async function use(modules, bringing, pool) {
    const { project, coverage, vendor, timeout, progress } = bringing;
    if (vendor === "off") {
        await (0,host_progress/* during */.iW)(progress, "go list: looking for every package in the modules", () => (0,rebuild/* serveModules */.J)(project, modules, coverage, timeout));
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
        const { verdict, tree } = await (0,host_progress/* during */.iW)(progress, "go mod vendor: from the modules", () => (0,rebuild/* rebuild */.a)(project, modules, coverage, pool, staging, timeout));
        if (vendor === "compare" && (await isThere(bringing, tree, pool))) {
            const seen = await (0,host_progress/* during */.iW)(progress, vendor_part/* looking */.WL, () => (0,vendor_part/* served */.EZ)(project, timeout));
            return { verdict, tree, kept: true, ...seen };
        }
        const settled = await (0,host_progress/* during */.iW)(progress, vendor_part/* looking */.WL, () => (0,vendor_part/* settle */.G9)(staging, project, project, timeout, vendor === "compare"));
        return { verdict, tree, kept: false, ...settled };
    }
    finally {
        await pool.close();
        await staging.remove();
    }
}
/** Whether the tree stands there already. Throws where another does, unless that is only what a restore before placed. */
async function isThere({ project }, tree, pool) {
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
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/state.js
var state = __webpack_require__(48520);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/proxy/note.js
var note = __webpack_require__(14861);
// EXTERNAL MODULE: ./lib/src/proxy/toolchain.js
var toolchain = __webpack_require__(47866);
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
            rounds: [],
            coverage: covers(bundle, project),
            read: vendor_part/* needs */.eN,
        };
    }
    catch (error) {
        await demandCheckedOut(error, project);
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
/** No other tree helps where a directory is not checked out that replaces a module. Throws NO_REPLACEMENT. */
async function demandCheckedOut(error, project) {
    const isOfTree = error instanceof errors/* OfflineError */.M && error.code === "NOT_PROVED";
    const absent = isOfTree ? await (0,absent_directory/* absentDirectory */.p)(error, project) : undefined;
    if (absent !== undefined) {
        throw withRounds(absent, [notCheckedOut(absent)]);
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
async function fromModules({ vendor: mode, home, timeout, project, there, pools, said, spares }, bundle, misfit) {
    const modules = await bringModules(bundle, {
        project,
        asked: (0,database/* askingOf */.zU)(said),
        coverage: covers(bundle, project),
        pools,
        home,
        vendor: mode === "off" ? "off" : there ? "compare" : "place",
        timeout,
        spares,
        before: misfit === undefined ? [] : [inconsistent(misfit)],
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
        rounds: modules.rounds,
        coverage: modules.coverage,
        read: [...read, bundle_part/* modulesName */.z3],
    };
}
/** The round in which a tree that no longer fits is made anew. */
function inconsistent({ message }) {
    return {
        cause: `inconsistent vendoring: ${message}`,
        action: "rebuilt from the bundle's modules",
        result: "mended",
        detail: "the packed tree was not used",
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
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61710);



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


/***/ })

};
