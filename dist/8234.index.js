export const id = 8234;
export const ids = [8234];
export const modules = {

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

/***/ 24699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ make),
  c: () => (/* binding */ maxUnpacked),
  aC: () => (/* binding */ target)
});

// UNUSED EXPORTS: open

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/bundle/tar.js
var bundle_tar = __webpack_require__(16872);
;// CONCATENATED MODULE: ./lib/src/bundle/archive.js




/** The zero bytes behind the last entry. */
const trailer = 2 * bundle_tar/* blockSize */.L6;
const zeros = external_node_buffer_.Buffer.alloc(trailer);
/**
 * The entries of a stretch that begins and ends between entries; the last one of a part has the trailer. Throws
 * BAD_ARCHIVE, ENTRY_* and NAME_*; `part` is used in errors.
 */
function read(stretch, part, isLast) {
    const bytes = Buffer.from(stretch.buffer, stretch.byteOffset, stretch.length);
    const end = bytes.length - (isLast ? trailer : 0);
    const entries = [];
    const names = new Names();
    for (let at = 0; at < end;) {
        const header = readHeader(bytes, at, part);
        const start = at + header.length;
        const next = start + header.size + tar.padding(header.size);
        if (next > end) {
            throw bad(part, `wanted ${header.size} bytes of ${JSON.stringify(header.name)}, got the end`);
        }
        demandZero(bytes.subarray(start + header.size, next), part);
        names.add(header.name);
        entries.push({ name: header.name, bytes: bytes.subarray(start, start + header.size) });
        at = next;
    }
    demandZero(bytes.subarray(Math.max(0, end)), part);
    if (end < 0) {
        throw bad(part, "wanted two zero blocks at the end, got less");
    }
    return entries;
}
/** The header at `at`, proved to be the one way to write it. */
function readHeader(bytes, at, part) {
    const said = tar.decode(block(bytes, at, part));
    if (said.type === "x") {
        return readLongHeader(bytes, at, said.size, part);
    }
    if (said.type !== "0") {
        const what = `${kind(said.type)} ${JSON.stringify(said.name)}`;
        throw bad(part, `wanted regular files only, got ${what}`, "ENTRY_TYPE");
    }
    return canonical(bytes, at, { name: said.name, size: said.size, mode: said.mode }, part);
}
function readLongHeader(bytes, at, size, part) {
    const body = at + tar.blockSize;
    const name = size <= 4096 ? tar.decodePax(bytes.subarray(body, body + size)) : undefined;
    if (name === undefined) {
        throw bad(part, "wanted a pax header with one path, got another");
    }
    const said = tar.decode(block(bytes, body + size + tar.padding(size), part));
    return canonical(bytes, at, { name, size: said.size, mode: said.mode }, part);
}
function canonical(bytes, at, entry, part) {
    const valid = Number.isSafeInteger(entry.size) && [0o644, 0o755].includes(entry.mode);
    const wanted = valid ? tar.encode(entry) : undefined;
    const came = bytes.subarray(at, at + (wanted?.length ?? 0));
    if (wanted === undefined || !came.equals(wanted)) {
        const what = `got another for ${JSON.stringify(entry.name)}`;
        throw bad(part, `wanted a plain header (0644 or 0755, owner 0, time 0), ${what}`);
    }
    return { ...entry, length: wanted.length };
}
function block(bytes, at, part) {
    const found = bytes.subarray(at, at + tar.blockSize);
    if (found.length < tar.blockSize) {
        throw bad(part, "wanted a header, got the end of the archive");
    }
    return found;
}
function demandZero(bytes, part) {
    if (zeros.compare(bytes, 0, bytes.length, 0, bytes.length) !== 0) {
        throw bad(part, "wanted zero bytes between entries and at the end, got others");
    }
}
function kind(type) {
    const kinds = new Map([
        ["1", "a hard link"],
        ["2", "a symbolic link"],
        ["3", "a character device"],
        ["4", "a block device"],
        ["5", "a directory"],
        ["6", "a FIFO"],
    ]);
    return kinds.get(type) ?? `an entry of type ${JSON.stringify(type)}`;
}
function bad(part, what, code = "BAD_ARCHIVE") {
    return new OfflineError(code, `bundle: ${part}: ${what}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
    });
}

;// CONCATENATED MODULE: ./lib/src/bundle/frame.js




/** Unpacked bytes that a frame holds before the next begins; an entry is never cut. */
const target = 4 << 20;
/** No frame unpacks to more than this: it is held in memory by one thread. A module's zip is as large at the most. */
const maxUnpacked = 512 << 20;
/** 2^n bytes that a decoder may hold. A larger window is refused, as it would cost memory. */
const windowLog = 22;
/** Level 10 with tables for a frame's size: a hundredth larger than level 12, in a third of its time and little memory. */
const params = {
    [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 10,
    [external_node_zlib_.constants.ZSTD_c_windowLog]: windowLog,
    [external_node_zlib_.constants.ZSTD_c_hashLog]: 20,
    [external_node_zlib_.constants.ZSTD_c_chainLog]: 20,
    [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
};
/**
 * Makes one frame of these bytes, in pieces; the same bytes give the same frame. At once, on the thread that asks: Node's own pool would keep
 * the compressor's tables on each of its threads, and takes longer.
 */
function make(blocks, part) {
    if (isStored(part)) {
        return blocks;
    }
    const bytes = external_node_buffer_.Buffer.concat(blocks);
    // Its size, told beforehand, keeps the tables small.
    return [(0,external_node_zlib_.zstdCompressSync)(bytes, { params, chunkSize: 1 << 18, pledgedSrcSize: bytes.length })];
}
function isStored(part) {
    return part.endsWith(".tar");
}
/**
 * The entries of one frame. Throws PART_SIZE where it does not unpack to what the manifest says, BAD_ARCHIVE where it is
 * not zstd, and what archive.read throws; `part` is used in errors.
 */
function frame_open(bytes, unpacked, isLast, part) {
    const tar = isStored(part) ? bytes : decompress(bytes, unpacked, part);
    if (tar.length !== unpacked) {
        throw missized(part, unpacked, `${tar.length}`);
    }
    return archive.read(tar, part, isLast);
}
function decompress(bytes, unpacked, part) {
    try {
        return zstdDecompressSync(bytes, {
            // Room for what is announced in one piece; one byte more, or the decoder would ask for a second.
            chunkSize: Math.max(64, unpacked + 1),
            maxOutputLength: Math.max(1, unpacked),
            // One frame and nothing else: what stood behind it, `zstd -d` would unpack.
            rejectGarbageAfterEnd: true,
            params: { [constants.ZSTD_d_windowLogMax]: windowLog },
        });
    }
    catch (error) {
        if (isTooLarge(error)) {
            throw missized(part, unpacked, "more");
        }
        throw new OfflineError("BAD_ARCHIVE", `bundle: ${part}: wanted zstd, got ${String(error)}`, {
            hint: "the part was changed or damaged: take the bundle from another store, or pack again",
            cause: error,
        });
    }
}
/** By its code: what Node throws is of another realm's class where code runs in a context of its own. */
function isTooLarge(error) {
    return Object.entries(Object(error)).some(([key, value]) => key === "code" && value === "ERR_BUFFER_TOO_LARGE");
}
function missized(part, wanted, came) {
    return new OfflineError("PART_SIZE", `bundle: ${part}: wanted a frame of ${wanted} unpacked bytes, got ${came}`, {
        hint: "the part was changed since it was packed: take the bundle from another store, or pack again",
    });
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

/***/ 51726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ decode),
  lF: () => (/* binding */ encode),
  Md: () => (/* binding */ fileName),
  eg: () => (/* binding */ maxSize),
  BU: () => (/* binding */ partOf)
});

// UNUSED EXPORTS: format

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/bundle/fields.js
var fields = __webpack_require__(20234);
// EXTERNAL MODULE: ./lib/src/bundle/json.js
var json = __webpack_require__(32657);
// EXTERNAL MODULE: ./lib/src/bundle/frame.js + 1 modules
var bundle_frame = __webpack_require__(24699);
;// CONCATENATED MODULE: ./lib/src/bundle/manifest-fields.js

/** How the objects in a manifest are read: each field once, by its type and its form. */
/** No part is larger than this, in bytes and entries, whatever a manifest says. */
const maxPart = 4 * 2 ** 30;
const maxEntries = 2_000_000;
const hex256 = /^[0-9a-f]{64}$/;
const hex512 = /^[0-9a-f]{128}$/;
const h1 = /^h1:[A-Za-z0-9+/]{43}=$/;
const pathText = /^[\x21-\x7e]{1,1000}$/;
const versionText = /^v[\x21-\x7e]{1,1000}$/;
const visible = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,1000}$/u;
/** Relative to the project; modules of a workspace may lie beside it. Only compared, never opened. */
const inside = /^(?:\.\.\/)*(?!(?:.*\/)?\.\.(?:\/|$))[^/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}][^\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{0,999}$/u;
function readDigest(fields) {
    const read = {
        path: fields.text("path", inside),
        sha256: fields.text("sha256", hex256),
    };
    fields.done();
    return read;
}
function readModule(fields) {
    const read = {
        path: fields.text("path", pathText),
        version: fields.text("version", versionText),
        h1: fields.has("h1") ? fields.text("h1", h1) : undefined,
        goModH1: fields.has("goModH1") ? fields.text("goModH1", h1) : undefined,
        private: fields.mark("private"),
        absent: fields.mark("absent"),
    };
    fields.done();
    return read;
}
function readTool(fields) {
    const read = {
        path: fields.text("path", pathText),
        version: fields.text("version", versionText),
    };
    fields.done();
    return read;
}
function readPart(fields) {
    const read = {
        name: fields.text("name", /^(?!checksums\.json)[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
        size: fields.number("size", maxPart),
        sha256: fields.text("sha256", hex256),
        sha512: fields.text("sha512", hex512),
        entries: fields.number("entries", maxEntries),
        frames: fields.list("frames").map(readFrame),
    };
    fields.done();
    return read;
}
function readFrame(fields) {
    const read = {
        // It is held in memory as a whole, too.
        size: fields.number("size", bundle_frame/* maxUnpacked */.c),
        unpacked: fields.number("unpacked", bundle_frame/* maxUnpacked */.c),
    };
    fields.done();
    return read;
}
function readSource(fields) {
    const optional = (key) => (fields.has(key) ? fields.text(key, visible) : undefined);
    const read = {
        repository: optional("repository"),
        repositoryId: fields.has("repositoryId")
            ? fields.text("repositoryId", /^[1-9]\d{0,18}$/)
            : undefined,
        commit: optional("commit"),
        ref: optional("ref"),
        workflow: optional("workflow"),
        run: optional("run"),
    };
    fields.done();
    return read;
}
function readSigning(fields) {
    const read = {
        packed: fields.number("packed", Number.MAX_SAFE_INTEGER),
        expires: fields.has("expires") ? fields.number("expires", Number.MAX_SAFE_INTEGER) : undefined,
        sequence: fields.number("sequence", Number.MAX_SAFE_INTEGER),
        signers: fields.texts("signers", /^[\x21-\x7e]{1,100}$/),
    };
    fields.done();
    return read;
}

;// CONCATENATED MODULE: ./lib/src/bundle/manifest.js




/** The manifest's file name. */
const fileName = "checksums.json";
/** The one format that this version reads and writes. */
const format = "go-offline-bundle/1";
/** No manifest is larger than this, in bytes. */
const maxSize = 16 << 20;
/** No part unpacks to more than this, and none has more frames, whatever a manifest says. */
const maxUnpackedPart = 16 * 2 ** 30;
const maxFrames = 10_000;
/** The bytes of checksums.json. */
function encode(manifest) {
    return json/* encode */.lF({
        ...manifest,
        format,
        source: { ...manifest.source },
        inputs: manifest.inputs.map((each) => ({ ...each })),
        modules: manifest.modules.map((each) => ({ ...each })),
        extras: manifest.extras.map((each) => ({ ...each })),
        tools: manifest.tools.map((each) => ({ ...each })),
        parts: manifest.parts.map((each) => ({
            ...each,
            frames: each.frames.map((frame) => ({ ...frame })),
        })),
        signing: manifest.signing && { ...manifest.signing },
    });
}
/** Throws UNKNOWN_FORMAT for another format, BAD_MANIFEST with the field for anything else that is not as written. */
function decode(text) {
    const value = json/* decode */.D4(text);
    if (!json/* isObject */.Gv(value)) {
        throw bad("wanted canonical JSON (sorted keys, each once, two spaces, one line break at the end), got another text");
    }
    if (value["format"] !== format) {
        throw new errors/* OfflineError */.M("UNKNOWN_FORMAT", `bundle: checksums.json: wanted format ${format}, got ${JSON.stringify(value["format"])}`, {
            hint: "restore with the version of go-offline that packed it, or pack again with this one",
        });
    }
    const root = new fields/* Fields */.C(value, "", bad);
    root.ignore("format");
    const manifest = {
        key: root.text("key", /^go-offline-1-[0-9a-f]{32}$/),
        created: root.has("created") ? root.number("created", Number.MAX_SAFE_INTEGER) : undefined,
        go: root.text("go", /^[\x20-\x7e]{1,100}$/),
        inputs: root.list("inputs").map(readDigest),
        modules: root.list("modules").map(readModule),
        extras: root.list("extras").map(readModule),
        tools: root.list("tools").map(readTool),
        parts: root.list("parts").map(readPart),
        source: readSource(root.object("source")),
        signing: root.has("signing") ? readSigning(root.object("signing")) : undefined,
    };
    root.done();
    return consistent(manifest);
}
/** The part of that name; throws PART_MISSING where the bundle has none. */
function partOf(manifest, name) {
    const found = manifest.parts.find((each) => each.name === name);
    if (found === undefined) {
        const names = manifest.parts.map((each) => each.name).join(", ");
        throw new errors/* OfflineError */.M("PART_MISSING", `bundle: checksums.json: wanted part ${name}, got ${names || "none"}`, {
            hint: "pack again with this part",
        });
    }
    return found;
}
function consistent(manifest) {
    const names = manifest.parts.map((each) => each.name);
    if (new Set(names).size !== names.length) {
        throw bad(`field parts: wanted each name once, got ${names.join(", ")}`);
    }
    for (const { name, size, frames } of manifest.parts) {
        const sum = frames.reduce((all, frame) => all + frame.size, 0);
        const unpacked = frames.reduce((all, frame) => all + frame.unpacked, 0);
        if (frames.length > maxFrames) {
            throw bad(`field parts: wanted at most ${maxFrames} frames in ${name}, got ${frames.length}`);
        }
        if (unpacked > maxUnpackedPart) {
            throw bad(`field parts: wanted at most ${maxUnpackedPart} unpacked bytes in ${name}, got ${unpacked}`);
        }
        if (frames.length > 0 && sum !== size) {
            throw bad(`field parts: wanted frames of ${size} bytes in ${name}, got ${sum}`);
        }
    }
    return manifest;
}
function bad(message) {
    return new errors/* OfflineError */.M("BAD_MANIFEST", `bundle: checksums.json: ${message}`, {
        hint: "this manifest was edited or damaged: take the bundle from another store, or pack again",
    });
}


/***/ }),

/***/ 90036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Names)
/* harmony export */ });
/* unused harmony export check */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/**
 * Names inside a part. One strict grammar for every system, because a bundle is packed on one and restored on another:
 * slash-separated elements, no `.` or `..`, no control or direction characters, nothing that Windows or macOS would
 * read as another name. What does not fit refuses the whole bundle.
 */
const hint = "this bundle was not made by go-offline pack, or was changed since: delete it and pack again on a trusted runner";
/** Windows reads `nul .txt` as `nul`, too. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;
const control = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const plain = /^[A-Za-z0-9_+=@!~#%&()[\]{}$^',;/. -]+$/;
const maxElement = 255;
const maxPath = 1024;
const maxDepth = 64;
/** Most names are short, of these characters, and have no element that is odd: they need no closer look. */
const safe = /^[\w+@!~-](?:[\w.+@!~/-]{0,126}[\w+@!~-])?$/;
const oddElement = /\/\/|\.\/|(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\/|$)/i;
/** Throws NAME_CONTROL, NAME_ABSOLUTE, NAME_ESCAPES or BAD_NAME unless `name` follows the grammar. */
function check(name) {
    if (!safe.test(name) || oddElement.test(name)) {
        look(name);
    }
}
function look(name) {
    if (!plain.test(name) && control.test(name)) {
        throw refused("NAME_CONTROL", name, "a name without control characters");
    }
    if (/^(?:[/\\]|[A-Za-z]:)/.test(name)) {
        throw refused("NAME_ABSOLUTE", name, "a relative name");
    }
    const elements = name.split("/");
    if (elements.includes("..")) {
        throw refused("NAME_ESCAPES", name, "a name that stays inside");
    }
    if (elements.some((element) => !isElement(element)) ||
        elements.length > maxDepth ||
        Buffer.byteLength(name) > maxPath ||
        (!plain.test(name) && name.normalize("NFC") !== name)) {
        throw refused("BAD_NAME", name, "a name that is a file name on every system");
    }
}
/** The names seen so far, to refuse what a file system without case would make one; see `add`. */
class Names {
    #files = new Map();
    #directories = new Map([["", ""]]);
    #last = "";
    /** Throws as `check`, and ENTRY_ORDER, ENTRY_DUPLICATE or NAME_CASE_TWIN, unless `name` may follow the names added before. */
    add(name) {
        check(name);
        this.#inOrder(name);
        const folded = fold(name);
        const twin = this.#files.get(folded) ?? this.#directories.get(folded);
        if (twin !== undefined) {
            throw refused("NAME_CASE_TWIN", name, `no other spelling of ${JSON.stringify(twin)}`);
        }
        this.#files.set(folded, name);
        this.#addDirectory(name.slice(0, Math.max(0, name.lastIndexOf("/"))));
    }
    #inOrder(name) {
        if (name === this.#last) {
            throw refused("ENTRY_DUPLICATE", name, "each name once");
        }
        if ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(name, this.#last) < 0) {
            throw refused("ENTRY_ORDER", name, `names in byte order (after ${JSON.stringify(this.#last)})`);
        }
        this.#last = name;
    }
    #addDirectory(directory) {
        const folded = fold(directory);
        const known = this.#directories.get(folded);
        if (known === directory) {
            return;
        }
        const twin = known ?? this.#files.get(folded);
        if (twin !== undefined) {
            throw refused("NAME_CASE_TWIN", directory, `no other spelling of ${JSON.stringify(twin)}`);
        }
        this.#directories.set(folded, directory);
        this.#addDirectory(directory.slice(0, Math.max(0, directory.lastIndexOf("/"))));
    }
}
function isElement(element) {
    return (element !== "" &&
        element !== "." &&
        !/[\\:*?"<>|]|[. ]$/.test(element) &&
        !reserved.test(element) &&
        Buffer.byteLength(element) <= maxElement);
}
/** What a file system that ignores case and composition takes for the same name. */
function fold(name) {
    return plain.test(name)
        ? name.toLowerCase()
        : name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
}
function refused(code, name, wanted) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M(code, `bundle: wanted ${wanted}, got ${JSON.stringify(name)}`, { hint });
}


/***/ }),

/***/ 97106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ demandCount),
/* harmony export */   J$: () => (/* binding */ frames),
/* harmony export */   Pg: () => (/* binding */ toolchainSumsName),
/* harmony export */   gR: () => (/* binding */ vendorName),
/* harmony export */   oL: () => (/* binding */ readmeName),
/* harmony export */   rz: () => (/* binding */ demandWhole),
/* harmony export */   ud: () => (/* binding */ proofName),
/* harmony export */   z3: () => (/* binding */ modulesName)
/* harmony export */ });
/* unused harmony export check */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _module_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16910);




/** The tree that `go mod vendor` wrote. */
const vendorName = "vendor.tar.zst";
/** What proves it: h1 lists, go.mod files, Go files that were left out. */
const proofName = "vendor.proof.tar.zst";
/** A GOPROXY tree: every module that go.sum names, and what the checksum database says of them. Not compressed: zips are. */
const modulesName = "modules.tar";
/** What the checksum database says of the toolchains in the bundle: `sumdb/…`, as in the modules part. */
const toolchainSumsName = "toolchain.sumdb.tar";
/** How to use the bundle by hand. */
const readmeName = "README.md";
/**
 * A part's frames, hashed on their way. The digests are known only after the last one: what is made of those before may
 * not be used until the iteration has ended. `room` is waited for before a frame of so many bytes is read. Bytes are held
 * once: a chunk's memory is given back when it was copied, so that the source's chunks must be nobody else's. Throws
 * PART_SIZE at the first byte too many or at the end, and PART_DIGEST.
 */
async function* frames(part, source, room = () => Promise.resolve()) {
    const sizes = part.frames.map(({ size }) => size).values();
    const next = async () => {
        const { value } = sizes.next();
        if (value === undefined) {
            return undefined;
        }
        await room(value);
        // Memory of its own, so that it can be handed on.
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(value);
    };
    let due = await next();
    let filled = 0;
    for await (const chunk of check(part, source)) {
        for (let at = 0; due !== undefined && (at < chunk.length || due.length === 0);) {
            const some = chunk.subarray(at, at + due.length - filled);
            due.set(some, filled);
            at += some.length;
            filled += some.length;
            if (filled === due.length) {
                yield due;
                due = await next();
                filled = 0;
            }
        }
        (0,_module_release_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._)(chunk);
    }
}
/** Passes a part's bytes on. Throws PART_SIZE at the first byte too many or at the end, PART_DIGEST at the end. */
async function* check(part, source) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
    const sha512 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha512");
    let size = 0;
    for await (const chunk of source) {
        size += chunk.length;
        if (size > part.size) {
            throw missized(part, "more");
        }
        sha256.update(chunk);
        sha512.update(chunk);
        yield chunk;
    }
    if (size < part.size) {
        throw missized(part, String(size));
    }
    const came = sha256.digest("hex");
    if (came !== part.sha256 || sha512.digest("hex") !== part.sha512) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("PART_DIGEST", `bundle: ${part.name}: wanted sha256 ${part.sha256} (and its sha512), got ${came}`, {
            hint: "the part was changed or damaged: take the bundle from another store, or pack again",
        });
    }
}
/** Reads a part to its end, only to know whether it is the one that was packed. Throws as `check` does. */
async function demandWhole(part, source) {
    const chunks = check(part, source);
    while ((await chunks.next()).done !== true) {
        // Nothing is kept.
    }
}
/** Throws ENTRY_COUNT unless a part has as many entries as its manifest says. */
function demandCount(part, came) {
    if (came !== part.entries) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("ENTRY_COUNT", `bundle: ${part.name}: wanted ${part.entries} entries, got ${came}`, {
            hint: "this bundle was changed since it was packed: take it from another store, or pack again",
        });
    }
}
function missized(part, came) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("PART_SIZE", `bundle: ${part.name}: wanted ${part.size} bytes, got ${came}`, {
        hint: "the part was cut short or changed: take the bundle from another store, or pack again",
    });
}


/***/ }),

/***/ 16872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/* unused harmony exports decode, decodePax */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Headers of the one kind of tar that a part is: ustar, regular files only, mode 0644 or 0755, owner 0, time 0. A name
 * that does not fit (over 100 bytes with no place to split, or not ASCII) stands in a pax header before the file's own.
 * There is exactly one way to write an entry, so a reader compares bytes instead of interpreting them.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
const blockSize = 512;
const sizeAt = 124;
const checksumAt = 148;
const typeAt = 156;
const prefixAt = 345;
const file = 48;
const pax = 120;
const paxName = "PaxHeader";
const template = makeTemplate();
/** What the bytes add up to that no entry changes: all but name, mode, size, type and prefix. */
const templateSum = sumOf(template, 108, sizeAt) +
    sumOf(template, sizeAt + 11, typeAt) +
    sumOf(template, typeAt + 1, prefixAt);
/** All header blocks of an entry, a multiple of 512 bytes. */
function encode(entry) {
    const plain = split(entry.name);
    if (plain !== undefined) {
        return block(plain, entry, file);
    }
    const record = paxRecord(entry.name);
    const carrier = { name: paxName, prefix: "" };
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([
        block(carrier, { ...entry, size: record.length }, pax),
        record,
        node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(padding(record.length)),
        block(carrier, entry, file),
    ]);
}
/** What a single block says, right or wrong: the caller encodes it again and compares. */
function decode(header) {
    const text = Buffer.from(header.buffer, header.byteOffset, header.length);
    const name = field(text, 0, 100);
    const prefix = field(text, prefixAt, prefixAt + 155);
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        size: Number.parseInt(field(text, sizeAt, sizeAt + 12), 8),
        mode: Number.parseInt(field(text, 100, 108), 8),
        type: String.fromCharCode(text[typeAt] ?? 0),
    };
}
/** The path of a pax header's body; undefined unless it holds exactly that. */
function decodePax(body) {
    const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8");
    const name = /^\d+ path=(.*)\n$/s.exec(text)?.[1];
    return name !== undefined && paxRecord(name).equals(body) ? name : undefined;
}
/** Zero bytes that follow `size` bytes of content, up to a whole block. */
function padding(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}
function block(name, entry, type) {
    const header = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(template);
    header.write(name.name, 0);
    header.write(name.prefix, prefixAt);
    header.write(entry.mode.toString(8).padStart(6, "0"), 100);
    header.write(entry.size.toString(8).padStart(11, "0"), sizeAt);
    header[typeAt] = type;
    const sum = templateSum +
        sumOf(header, 0, 108) +
        sumOf(header, sizeAt, sizeAt + 11) +
        type +
        (name.prefix === "" ? 0 : sumOf(header, prefixAt, prefixAt + 155));
    header.write(`${sum.toString(8).padStart(6, "0")} \0`, checksumAt);
    return header;
}
function sumOf(bytes, from, to) {
    let sum = 0;
    for (const byte of bytes.subarray(from, to)) {
        sum += byte;
    }
    return sum;
}
/** Fields that never differ; the checksum's own are blanks while it is taken. */
function makeTemplate() {
    const header = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(blockSize);
    for (const at of [100, 108, 116, 329, 337]) {
        header.write("000000 ", at);
    }
    header.write("00000000000 ", sizeAt);
    header.write("00000000000 ", 136);
    header.write("        ", checksumAt);
    header.write("ustar\u000000", 257);
    return header;
}
/** The name in its two fields: leading elements go to the prefix until the rest fits. */
function split(whole) {
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(whole) !== whole.length) {
        return undefined;
    }
    let at = -1;
    while (whole.length - (at + 1) > 100) {
        at = whole.indexOf("/", at + 1);
        if (at < 0) {
            return undefined;
        }
    }
    const prefix = whole.slice(0, Math.max(0, at));
    return prefix.length > 155 ? undefined : { name: whole.slice(at + 1), prefix };
}
/** One record, its own length in front: `27 path=…\n`. */
function paxRecord(name) {
    const rest = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(` path=${name}\n`);
    let length = rest + String(rest).length;
    length = rest + String(length).length;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${length} path=${name}\n`);
}
function field(text, from, to) {
    const end = text.indexOf(0, from);
    return text.toString("utf8", from, end < 0 || end > to ? to : end);
}


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Pool)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8915);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6602);





/** How many batches a thread may have before it: enough to keep it busy, few enough to keep memory flat. */
const depth = 2;
/** Bytes that the threads may have before them, but for one batch that has more of its own: a module zip may be large. */
const heaviest = 48 << 20;
/** Threads that unpack, write, hash and inspect files. `script` is a file that calls `serve`. */
class Pool {
    #hands;
    #running = new Set();
    #stop = new Int32Array(new SharedArrayBuffer(4));
    #forget;
    #failure;
    /** Bytes of the batches that the threads have. */
    #weight = 0;
    constructor(script) {
        const count = Math.min(4, Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()));
        this.#hands = Array.from({ length: count }, () => start(script, this.#stop.buffer, (error) => (this.#failure ??= error)));
        this.#forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => this.#halt(), "stop");
    }
    /**
     * Returns once a thread has the batch. With `handOver`, its bytes are the thread's from then on, and are not copied.
     * Throws the first failure of any batch.
     */
    async give(batch, handOver = false) {
        const weight = batch.kind === "packed" ? batch.bytes.length : 0;
        // No step between the last look and the batch being counted: others may wait for the same room.
        while (this.#isFull(weight)) {
            await Promise.race(this.#running);
        }
        if (this.#failure !== undefined) {
            throw this.#failure;
        }
        const hand = this.#hands.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
        const answer = new Promise((resolve) => hand.waiting.push(resolve));
        this.#running.add(answer);
        this.#weight += weight;
        hand.worker.postMessage(batch, handOver && batch.kind === "packed" ? memory(batch.bytes) : []);
        const facts = this.#take(answer, weight);
        facts.catch(() => undefined);
        return { facts };
    }
    /** Returns once the threads would take a batch of so many bytes: who asks before they are read holds fewer of them. */
    async room(weight) {
        while (this.#isFull(weight)) {
            await Promise.race(this.#running);
        }
    }
    /** Has files read, hashed and, where wanted, inspected as those of a part; their facts in no order. `read` is told how many more were. */
    async read(root, names, inspect, part, read) {
        const step = part === undefined ? 64 : 4;
        const given = [];
        for (let at = 0; at < names.length; at += step) {
            const some = names.slice(at, at + step);
            const { facts } = await this.give({ kind: "read", root, names: some, inspect, part });
            facts.then(() => read?.(some.length), () => undefined);
            given.push(facts);
        }
        return (await Promise.all(given)).flat();
    }
    /**
     * Ends the threads. Each first leaves the file that it is at: a thread that is ended while it makes a zstd decoder
     * takes the whole process with it (node_zlib.cc, "close before init").
     */
    async close() {
        this.#halt();
        await Promise.all(this.#running);
        await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
        this.#forget();
    }
    #isFull(weight) {
        return (this.#running.size >= depth * this.#hands.length ||
            (this.#weight + weight > heaviest && this.#running.size > 0));
    }
    #halt() {
        Atomics.store(this.#stop, 0, 1);
    }
    async #take(answer, weight) {
        const came = await answer;
        this.#running.delete(answer);
        this.#weight -= weight;
        if (came.kind !== "facts") {
            this.#failure ??= failureOf(came);
            throw this.#failure;
        }
        return came.names.map((name, index) => ({
            name,
            sha256: came.hashes[index] ?? "",
            note: came.notes[index] ?? "",
            executable: came.executable.includes(name),
        }));
    }
}
/** The memory of bytes that have it for themselves. */
function memory({ buffer, length }) {
    return buffer instanceof ArrayBuffer && buffer.byteLength === length ? [buffer] : [];
}
function failureOf(answer) {
    if (answer.kind === "failure" && answer.code === "EEXIST") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("ENTRY_DUPLICATE", `bundle: wanted each name once, got ${answer.file} twice`, {
            hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
        });
    }
    return answer.kind === "refusal"
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M(answer.code, answer.message, { hint: answer.hint })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)(answer.file, Object.assign(new Error(answer.message), { code: answer.code }));
}
function start(script, stop, died) {
    // Flags of the process are not for threads: --input-type, for one, ends them.
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, { workerData: stop, execArgv: [] });
    const hand = { worker, waiting: [] };
    const end = (message) => {
        died((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFailure */ .f)("threads", new Error(message)));
        for (const resolve of hand.waiting.splice(0)) {
            resolve({ kind: "failure", code: undefined, message, file: "threads" });
        }
    };
    worker.on("message", (answer) => hand.waiting.shift()?.(answer));
    worker.on("error", (error) => end(`a thread ended: ${error instanceof Error ? error.message : String(error)}`));
    worker.on("exit", () => end("a thread ended before its work"));
    return hand;
}


/***/ }),

/***/ 13090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   iW: () => (/* binding */ during),
/* harmony export */   qN: () => (/* binding */ begin)
/* harmony export */ });
/** Milliseconds between two looks at what go has brought: go itself says nothing before its end. */
const pace = 500;
let last = 0;
/** Begins a step. Where nobody watches, nothing is done. */
function begin(progress, kind) {
    if (progress === undefined) {
        return { add: () => undefined, to: () => undefined, end: () => undefined };
    }
    const number = ++last;
    let done = 0;
    let isOver = false;
    const tell = () => progress(number, { ...kind, done, isOver });
    tell();
    const to = (now) => {
        if (!isOver) {
            done = now;
            tell();
        }
    };
    return {
        add: (count) => to(done + count),
        to,
        end: () => {
            if (!isOver) {
                isOver = true;
                tell();
            }
        },
    };
}
/** A step of which nothing is known but that it goes on. */
async function during(progress, what, run) {
    const going = begin(progress, { what, unit: "file", all: undefined });
    try {
        return await run();
    }
    finally {
        going.end();
    }
}
/** The same of what go brings: now and then `count` looks how many modules are there. It must throw nothing. */
async function counting(progress, what, { all, count }, run) {
    if (progress === undefined) {
        return run();
    }
    const going = begin(progress, { what, unit: "module", all });
    let isLooking = false;
    const look = async () => {
        isLooking = true;
        going.to(await count());
        isLooking = false;
    };
    const timer = setInterval(() => void (isLooking ? undefined : look()), pace);
    try {
        return await run();
    }
    finally {
        clearInterval(timer);
        going.end();
    }
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ge: () => (/* binding */ inModule),
/* harmony export */   p: () => (/* binding */ belowInModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);



/** Everything in a directory. Links are named, never followed. Throws IO where it cannot be read. */
async function tree(root) {
    const files = [];
    const odd = [];
    const empty = [];
    const visit = async (directory) => {
        const entries = await list(root, directory);
        if (entries.length === 0 && directory !== "") {
            empty.push(directory);
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await visit(name);
            }
            else {
                (entry.isFile() ? files : odd).push(name);
            }
        }));
    };
    await visit("");
    return { files: sorted(files), odd: sorted(odd), empty: sorted(empty) };
}
/**
 * The files of a main module's packages, as `./...` takes them: not below `vendor`, `testdata`, names that begin with
 * `.` or `_`, directories with a go.mod of their own, and those for which `ignored` holds. Links to files count.
 * cmd/go/internal/modload/search.go, matchPackages.
 */
async function checkout(root, ignored) {
    return ofModule({
        list: (directory) => list(root, directory),
        isEntered: (name, base) => !isPruned(base) && !ignored(name),
        isTaken: (name, entry) => isFile(root, name, entry),
    });
}
/** How many files below a directory end like this, links left out. Others may write there; what cannot be read has none. */
async function count(root, suffix) {
    const entries = (await readable(root)) ?? [];
    let found = 0;
    for (const entry of entries) {
        found += entry.isDirectory()
            ? await count(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, entry.name), suffix)
            : Number(entry.isFile() && entry.name.endsWith(suffix));
    }
    return found;
}
/**
 * The files directly in a directory of a module; undefined where there is no such directory, or where a go.mod between
 * it and the module's root makes it another module's. cmd/go/internal/modload/import.go, dirInModule.
 */
async function inModule(root, directory) {
    for (let at = directory; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        if (await isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, "go.mod"))) {
            return undefined;
        }
    }
    const entries = await readable(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory));
    const kinds = await Promise.all((entries ?? []).map(async (entry) => ({
        name: entry.name,
        link: entry.isSymbolicLink(),
        isFile: await isFile(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, entry.name), entry),
    })));
    return entries === undefined
        ? undefined
        : kinds.filter((each) => each.isFile).map(({ name, link }) => ({ name, link }));
}
/** The regular files in a directory of a module and below, relative to it; those of nested modules left out. */
async function belowInModule(root) {
    return ofModule({
        list: async (directory) => (await readable(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory))) ?? [],
        isEntered: () => true,
        isTaken: (_, entry) => entry.isFile(),
    });
}
/** The files of a module: not those of a module below it, which a go.mod begins. */
async function ofModule({ list: look, isEntered, isTaken }) {
    const files = [];
    const visit = async (directory) => {
        const entries = await look(directory);
        if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
            return;
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await (isEntered(name, entry.name) ? visit(name) : undefined);
            }
            else if (await isTaken(name, entry)) {
                files.push(name);
            }
        }));
    };
    await visit("");
    return sorted(files);
}
async function isThere(file) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(file).then((found) => !found.isDirectory(), () => false);
}
/** What is in a directory; undefined where it cannot be read, as go takes it too. */
async function readable(directory) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(directory, { withFileTypes: true }).catch(() => undefined);
}
async function isFile(root, name, entry) {
    if (!entry.isSymbolicLink()) {
        return entry.isFile();
    }
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name)).then((found) => found.isFile(), () => false);
}
function isPruned(name) {
    return name === "vendor" || name === "testdata" || name.startsWith(".") || name.startsWith("_");
}
async function list(root, directory) {
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory), { withFileTypes: true });
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(`reading ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory)}`, error);
    }
}
function sorted(names) {
    return names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}


/***/ }),

/***/ 16910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/**
 * Gives the memory of large bytes back at once, where they are all that it holds: the garbage collector would let many
 * of them pile up first. They must not be used any more. Bytes in memory that is shared with others are left alone.
 */
function release(bytes) {
    const { buffer } = bytes;
    // What a decoder gives may be a little shorter than the room that it was given.
    const isAlone = buffer.byteLength >= least && buffer.byteLength - bytes.length <= spare;
    if (isAlone && buffer instanceof ArrayBuffer) {
        buffer.transfer(0);
    }
}
const least = 1 << 16;
const spare = 64;


/***/ }),

/***/ 18809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51726);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97106);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13090);




/** How many frames may be on their way before the first of them is taken. */
const ahead = 8;
/**
 * Reads a part of a bundle: its frames go to the pool's threads, which hash the files in them, inspect them and, with a
 * root, write them below it. Yields the facts of each frame, in the part's order. What is made of them may be used only
 * after the last one: then the digests are those of the manifest. Throws what bundle/part.ts and bundle/frame.ts throw.
 */
async function* readPart(bundle, name, pool, root) {
    const sealed = (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(bundle.manifest, name);
    const all = sealed.frames.reduce((sum, { unpacked }) => sum + unpacked, 0);
    const going = (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .begin */ .qN)(bundle.progress, { what: "reading the bundle", unit: "byte", all });
    try {
        yield* inOrder(sealed, give(sealed, bytesOf(bundle, name), pool, root), going);
    }
    catch (error) {
        // Damage on the way is one thing, a bundle that was sealed like this another: the digests tell.
        await _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__/* .demandWhole */ .rz(sealed, bytesOf(bundle, name));
        throw error;
    }
    finally {
        going.end();
    }
}
/** The bytes of a part that was asked for when the bundle was opened. */
function bytesOf({ parts, candidate }, name) {
    const fetched = parts.get(name);
    if (fetched === undefined) {
        throw new TypeError(`${name} of ${candidate.reference} was not asked for`);
    }
    return fetched.read();
}
async function* give(sealed, source, pool, root) {
    let index = 0;
    for await (const bytes of _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__/* .frames */ .J$(sealed, source, (size) => pool.room(size))) {
        const unpacked = sealed.frames[index]?.unpacked ?? 0;
        index++;
        const isLast = index === sealed.frames.length;
        const batch = { kind: "packed", root, bytes, unpacked, isLast, part: sealed.name };
        yield await pool.give(batch, true);
    }
}
/** Waits for frames in their order, holds a few, and sees to it that names are unique from the first to the last. */
async function* inOrder(sealed, given, going) {
    const names = new _bundle_name_js__WEBPACK_IMPORTED_MODULE_1__/* .Names */ .f();
    const waiting = [];
    let entries = 0;
    let frame = 0;
    const take = (facts) => {
        entries += facts.length;
        facts.forEach(({ name }) => names.add(name));
        return facts;
    };
    for await (const { facts } of given) {
        waiting.push(facts);
        const bytes = sealed.frames[frame++]?.unpacked ?? 0;
        // Whoever watches hears of each frame that is done, though a larger one before it is not.
        facts.then(() => going.add(bytes), () => undefined);
        if (waiting.length > ahead) {
            yield take((await waiting.shift()) ?? []);
        }
    }
    for (const facts of waiting) {
        yield take(await facts);
    }
    _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__/* .demandCount */ .Bk(sealed, entries);
}


/***/ }),

/***/ 1958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workers)
/* harmony export */ });
/** The script of the pool's threads: bundled on its own, beside what starts it. See scripts/bundle.js. */
const workers = __webpack_require__.ab + "inspect-worker.js";


/***/ }),

/***/ 88875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97106);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13090);
/* harmony import */ var _host_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _vendor_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12327);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18809);








/** The tree where there is none. */
const none = { files: new Map(), modulesTxt: "", empty: [], odd: [] };
const inside = "vendor/";
const modulesTxt = "modules.txt";
/**
 * Reads the vendor part, hashing every file on its way and, with a root, writing it below `root/vendor/`. The tree may
 * be used only if this returns: then the part's digests are those of the manifest.
 */
async function unpack(bundle, pool, root) {
    const tree = new Map();
    let text = "";
    for await (const facts of (0,_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .readPart */ .o)(bundle, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorName */ .gR, pool, root)) {
        for (const fact of facts) {
            if (!fact.name.startsWith(inside)) {
                throw outside(fact.name);
            }
            const name = fact.name.slice(inside.length);
            tree.set(name, toFile(fact));
            text = name === modulesTxt ? fact.note : text;
        }
    }
    return { files: tree, modulesTxt: text, empty: [], odd: [] };
}
/** Reads a vendor tree on disk; undefined if there is none. */
async function readDirectory(directory, pool, progress) {
    if (!(await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(directory))) {
        return undefined;
    }
    const found = await _host_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .tree */ .B2(directory);
    const facts = await hashed(directory, found.files, pool, progress);
    const text = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, modulesTxt));
    return {
        files: new Map(facts.map((fact) => [fact.name, toFile(fact)])),
        modulesTxt: text?.toString("utf8") ?? "",
        empty: found.empty,
        odd: [...found.odd.map(irregular), ...executable(facts)],
    };
}
async function hashed(directory, names, pool, progress) {
    const going = (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .begin */ .qN)(progress, { what: "hashing vendor/", unit: "file", all: names.length });
    try {
        return await pool.read(directory, names, true, undefined, (count) => going.add(count));
    }
    finally {
        going.end();
    }
}
function irregular(name) {
    const reason = "is no regular file: go writes nothing else";
    return { kind: "extra", what: name, reason };
}
/** go writes no file that may be executed. Where all may be, the file system does not know the difference. */
function executable(facts) {
    const found = facts.filter((fact) => fact.executable);
    return found.length === facts.length
        ? []
        : found.map(({ name }) => ({
            kind: "differs",
            what: name,
            reason: "may be executed: go writes no such file",
        }));
}
function toFile({ name, sha256, note }) {
    return { sha256, source: name.endsWith(".go") ? (0,_vendor_source_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D4)(note) : undefined };
}
function outside(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_NAME", `bundle: ${_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorName */ .gR}: wanted names in ${inside}, got ${JSON.stringify(name)}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
    });
}


/***/ }),

/***/ 12327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ decode),
  lF: () => (/* binding */ encode),
  Nn: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/vendor/space.js
/**
 * White space as Go knows it, unicode.IsSpace: a class for regular expressions. In JavaScript `\s` and trim also take
 * U+FEFF for it, and not U+0085.
 */
const space = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const blank = new RegExp(space);
/**
 * The text without white space around it. bytes.TrimSpace. Counted from both ends: an expression that looks for white
 * space at the end starts anew at every blank in the middle.
 */
function trim(text) {
    let from = 0;
    let to = text.length;
    while (from < to && blank.test(text.charAt(from))) {
        from++;
    }
    while (from < to && blank.test(text.charAt(to - 1))) {
        to--;
    }
    return text.slice(from, to);
}

;// CONCATENATED MODULE: ./lib/src/vendor/constraint.js


const tagCharacters = /^[\p{L}\p{Nd}_.]+/u;
const leading = new RegExp(`^${space}+`);
const plusBuild = new RegExp(`^//${space}*\\+build(?:${space}(.*))?$`, "s");
const spaces = new RegExp(`${space}+`);
/** Go gives up on larger expressions: 1000 operands in //go:build, 100 operators in a +build line. */
const maxExpression = 1000;
const maxLiterals = 101;
/** Whether some choice of tags builds a file with this header (bytes up to the end of its imports). */
function builds(header) {
    const text = external_node_buffer_.Buffer.from(header.buffer, header.byteOffset, header.length).toString("utf8");
    if (!text.includes("build")) {
        return true;
    }
    const scan = scanHeader(text);
    if (scan === undefined) {
        return false;
    }
    if (scan.goBuild !== undefined) {
        const expression = parseGoBuild(scan.goBuild);
        return expression !== undefined && evaluate(expression, true);
    }
    return scan.leading.every((line) => {
        const expression = parsePlusBuild(line);
        return expression === undefined || evaluate(expression, true);
    });
}
/** Undefined where there are several //go:build lines, which go refuses. parseFileHeader. */
function scanHeader(text) {
    const lines = text.split("\n");
    // What follows the last line break is a line only if something stands there.
    const all = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
    let goBuild;
    let end = 0;
    let ended = false;
    let inComment = false;
    for (const [index, raw] of all.entries()) {
        const line = trim(raw);
        if (line === "" && !ended) {
            end = index + 1;
            continue;
        }
        ended = ended || !line.startsWith("//");
        if (!inComment && isGoBuild(line)) {
            if (goBuild !== undefined) {
                return undefined;
            }
            goBuild = line;
        }
        const after = skipComments(line, inComment);
        if (after === "text") {
            break;
        }
        inComment = after === "comment";
    }
    return { goBuild, leading: all.slice(0, end).map(trim) };
}
/** What a line leaves behind it: an open comment, nothing, or program text. */
function skipComments(line, inComment) {
    let rest = line;
    let inside = inComment;
    while (rest !== "") {
        if (inside) {
            const close = rest.indexOf("*/");
            if (close < 0) {
                return "comment";
            }
            inside = false;
            rest = trim(rest.slice(close + 2));
        }
        else if (rest.startsWith("//")) {
            return "nothing";
        }
        else if (rest.startsWith("/*")) {
            inside = true;
            rest = trim(rest.slice(2));
        }
        else {
            return "text";
        }
    }
    return inside ? "comment" : "nothing";
}
function isGoBuild(line) {
    return line.startsWith("//go:build") && (line.length === 10 || leading.test(line.slice(10)));
}
function evaluate(x, prefer) {
    if (x.kind === "tag") {
        return x.tag !== "ignore" && prefer;
    }
    if (x.kind === "not") {
        return !evaluate(x.x, !prefer);
    }
    return x.kind === "and"
        ? evaluate(x.x, prefer) && evaluate(x.y, prefer)
        : evaluate(x.x, prefer) || evaluate(x.y, prefer);
}
/** Undefined for what is no constraint or is malformed. parsePlusBuildExpr. */
function parsePlusBuild(line) {
    const clauses = plusBuild.exec(line);
    if (clauses === null) {
        return undefined;
    }
    const words = (clauses[1] ?? "").split(spaces).filter((word) => word !== "");
    if (words.flatMap((word) => word.split(",")).length > maxLiterals) {
        return undefined;
    }
    return words
        .map((word) => word.split(",").map(parseLiteral).reduce(both))
        .reduce(either, { kind: "tag", tag: "ignore" });
}
function parseLiteral(literal) {
    if (literal.startsWith("!!") || literal === "!") {
        return { kind: "tag", tag: "ignore" };
    }
    const negated = literal.startsWith("!");
    const tag = negated ? literal.slice(1) : literal;
    const valid = tagCharacters.exec(tag)?.[0] === tag;
    const x = { kind: "tag", tag: valid ? tag : "ignore" };
    return negated ? { kind: "not", x } : x;
}
function both(x, y) {
    return { kind: "and", x, y };
}
function either(x, y) {
    return { kind: "or", x, y };
}
/** Undefined for a malformed expression. */
function parseGoBuild(line) {
    const tokens = tokenize(trim(line.slice("//go:build".length)));
    if (tokens === undefined || tokens.length === 0) {
        return undefined;
    }
    const cursor = { tokens, at: 0, size: 0 };
    const expression = parseOr(cursor);
    return cursor.at === tokens.length && cursor.size <= maxExpression ? expression : undefined;
}
function tokenize(text) {
    const tokens = [];
    let rest = text.replace(/^[ \t]+/, "");
    while (rest !== "") {
        const token = /^(?:[()!]|&&|\|\|)/.exec(rest)?.[0] ?? tagCharacters.exec(rest)?.[0];
        if (token === undefined) {
            return undefined;
        }
        tokens.push(token);
        rest = rest.slice(token.length).replace(/^[ \t]+/, "");
    }
    return tokens;
}
function parseOr(cursor) {
    return parseChain(cursor, "||", parseAnd, either);
}
function parseAnd(cursor) {
    return parseChain(cursor, "&&", parseNot, both);
}
function parseChain(cursor, operator, operand, join) {
    let x = operand(cursor);
    while (x !== undefined && cursor.tokens[cursor.at] === operator) {
        cursor.at++;
        const y = operand(cursor);
        x = y === undefined ? undefined : join(x, y);
    }
    return x;
}
function parseNot(cursor) {
    cursor.size++;
    if (cursor.size > maxExpression || cursor.tokens[cursor.at] !== "!") {
        return cursor.size > maxExpression ? undefined : parseAtom(cursor);
    }
    cursor.at++;
    const x = cursor.tokens[cursor.at] === "!" ? undefined : parseAtom(cursor);
    return x === undefined ? undefined : { kind: "not", x };
}
function parseAtom(cursor) {
    const token = cursor.tokens[cursor.at++];
    if (token === "(") {
        const x = parseOr(cursor);
        return cursor.tokens[cursor.at++] === ")" ? x : undefined;
    }
    return token !== undefined && tagCharacters.test(token) ? { kind: "tag", tag: token } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/vendor/directive.js


/**
 * The patterns of a Go file's embed directives, which may stand in any comment that opens with `//go:embed`:
 *
 *     //go:embed templates/*.html "a b.txt" all:static
 *
 * go/build/read.go, readGoInfo and parseGoEmbed. Badly formed directives do not count there, and so not here.
 */
function embedPatterns(source) {
    const text = external_node_buffer_.Buffer.from(source.buffer, source.byteOffset, source.length).toString("utf8");
    return text.includes(opening) || text.includes("\r") ? [...comments(text)].flatMap(parse) : [];
}
const opening = "//go:embed";
/** One token at a time, as far as it can hide or be a comment. An unclosed one runs to the end, as in go/scanner. */
const token = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`[^`]*(?:`|$)|["']/g;
const opensWithSpace = new RegExp(`^${space}`);
/** A pattern in quotes, which white space must follow, or up to the next white space. */
const argument = new RegExp(`^"(?:[^"\\\\]|\\\\.)*"(?=${space}|$)|^\`[^\`]*\`(?=${space}|$)|^(?!["\`])(?:(?!${space}).)+`, "su");
function* comments(text) {
    const next = new RegExp(token);
    for (let match = next.exec(text); match !== null; match = next.exec(text)) {
        const [found] = match;
        if (found === '"' || found === "'") {
            next.lastIndex = endOfQuoted(text, next.lastIndex, found);
        }
        // go/scanner takes carriage returns out of comments, wherever they stand.
        const comment = found.startsWith("//") ? found.replaceAll("\r", "") : "";
        if (comment.startsWith(opening)) {
            yield comment;
        }
    }
}
/**
 * Where a string or character ends whose quote is behind us: behind the next such quote, or where its line ends. Looked
 * for step by step, because an expression over megabytes of escapes has no place for its way back.
 */
function endOfQuoted(text, from, quote) {
    const stop = new RegExp(`[${quote}\\\\\n]`, "g");
    stop.lastIndex = from;
    for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
        const { 0: what, index } = found;
        if (what !== "\\" || text[index + 1] === "\n") {
            return what === "\n" ? index : index + 1;
        }
        stop.lastIndex = index + 2;
    }
    return text.length;
}
function parse(comment) {
    const rest = comment.slice(opening.length);
    if (rest !== "" && !opensWithSpace.test(rest)) {
        return [];
    }
    const patterns = [];
    let left = trim(rest);
    while (left !== "") {
        const raw = argument.exec(left)?.[0];
        const pattern = raw === undefined ? undefined : unquote(raw);
        if (raw === undefined || pattern === undefined) {
            return [];
        }
        patterns.push(pattern);
        left = trim(left.slice(raw.length));
    }
    return patterns;
}
const letters = new Map([
    ["a", "\u0007"],
    ["b", "\b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ["v", "\v"],
    ["\\", "\\"],
    ['"', '"'],
]);
/** One character or escape of a quoted string, each byte taken as a character. */
const escaped = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([^]?))|[^\\]+/g;
/** A Go string's value, or the text itself where it is not quoted; undefined where Go refuses it. strconv.Unquote. */
function unquote(raw) {
    if (raw.startsWith("`")) {
        return raw.slice(1, -1).replaceAll("\r", "");
    }
    if (!raw.startsWith('"')) {
        return raw;
    }
    // Escapes give single bytes, of which several may make a character.
    const bytes = external_node_buffer_.Buffer.from(raw.slice(1, -1)).toString("latin1");
    const values = [...bytes.matchAll(escaped)].map(value);
    return values.includes(undefined)
        ? undefined
        : external_node_buffer_.Buffer.from(values.join(""), "latin1").toString("utf8");
}
function value([all, x, u, U, octal, letter]) {
    const [digits, radix] = x === undefined ? [octal, 8] : [x, 16];
    if (digits !== undefined) {
        const code = Number.parseInt(digits, radix);
        return code <= 0xff ? String.fromCharCode(code) : undefined;
    }
    const rune = u ?? U;
    if (rune !== undefined) {
        return character(Number.parseInt(rune, 16));
    }
    return letter === undefined ? all : letters.get(letter);
}
/** A character's bytes; undefined where the number is none. */
function character(code) {
    return code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? external_node_buffer_.Buffer.from(String.fromCodePoint(code)).toString("latin1")
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/vendor/header.js
/** Reads a file's header. Never throws: what go calls an error is in `nul` and `broken`. */
function read(bytes) {
    const reader = new Reader(bytes);
    reader.clause();
    return reader.header();
}
const newline = 10;
const quote = 34;
const star = 42;
const slash = 47;
const backslash = 92;
const backquote = 96;
/** A cursor over the bytes; `failed` stays set once it is, as `err` does in Go's reader. */
class Reader {
    #bytes;
    #start;
    #imports = [];
    #at;
    #failed = false;
    #nul = false;
    #package;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        this.#at = this.#start;
    }
    clause() {
        this.#keyword("package");
        this.#space();
        this.#package = this.#identifier();
        while (!this.#failed && this.#peek() === 105 /* i */) {
            this.#keyword("import");
            if (this.#peek() === 40 /* ( */) {
                this.#at++;
                while (!this.#failed && this.#peek() !== 41 /* ) */ && !this.#ended()) {
                    this.#import();
                }
                this.#take();
            }
            else {
                this.#import();
            }
        }
    }
    header() {
        return {
            start: this.#start,
            end: this.#failed ? this.#bytes.length : this.#at,
            package: this.#package,
            imports: this.#imports,
            nul: this.#nul || (this.#failed && this.#bytes.includes(0)),
            broken: this.#failed,
        };
    }
    #ended() {
        return this.#at >= this.#bytes.length;
    }
    #fail() {
        this.#failed = true;
    }
    /** The byte at the cursor; 0 at the end. A NUL in the text is an error of its own. */
    #current() {
        const byte = this.#bytes[this.#at] ?? 0;
        if (byte === 0 && !this.#ended()) {
            this.#nul = true;
            this.#failed = true;
        }
        return byte;
    }
    #take() {
        const byte = this.#current();
        if (this.#ended()) {
            this.#fail();
        }
        this.#at++;
        return byte;
    }
    #peek() {
        this.#space();
        return this.#current();
    }
    /** Skips blanks, semicolons and comments. */
    #space() {
        while (!this.#failed && !this.#ended()) {
            const byte = this.#current();
            if (isBlank(byte)) {
                this.#at++;
            }
            else if (byte === slash) {
                this.#comment();
            }
            else {
                return;
            }
        }
    }
    #comment() {
        const next = this.#bytes[this.#at + 1];
        if (next !== slash && next !== star) {
            this.#fail();
            return;
        }
        const open = this.#at;
        const end = next === slash
            ? this.#bytes.indexOf(newline, open)
            : indexOfPair(this.#bytes, star, slash, open + 2);
        if (end < 0 && next === star) {
            this.#fail();
            return;
        }
        this.#at = end < 0 ? this.#bytes.length : end + (next === slash ? 1 : 2);
        if (this.#bytes.subarray(open, this.#at).includes(0)) {
            this.#nul = true;
            this.#failed = true;
        }
    }
    #keyword(word) {
        this.#space();
        for (let index = 0; index < word.length; index++) {
            if (this.#current() !== word.charCodeAt(index)) {
                this.#fail();
                return;
            }
            this.#at++;
        }
        if (isIdentifier(this.#current())) {
            this.#fail();
        }
    }
    #identifier() {
        const from = this.#at;
        while (isIdentifier(this.#current())) {
            this.#at++;
        }
        if (this.#at === from) {
            this.#fail();
        }
        return this.#failed ? undefined : header_text(this.#bytes, from, this.#at);
    }
    #import() {
        const byte = this.#peek();
        if (byte === 46 /* . */) {
            this.#at++;
        }
        else if (isIdentifier(byte)) {
            this.#identifier();
        }
        this.#string();
    }
    #string() {
        const open = this.#peek();
        const from = this.#at;
        if (open !== quote && open !== backquote) {
            this.#fail();
            return;
        }
        this.#at++;
        while (!this.#failed) {
            const byte = this.#take();
            if (byte === open) {
                this.#imports.push(header_text(this.#bytes, from, this.#at));
                return;
            }
            if (open === quote && byte === newline) {
                this.#fail();
            }
            if (open === quote && byte === backslash) {
                this.#take();
            }
        }
    }
}
/** Space, form feed, tab, line ends and semicolons: what stands between tokens in a header. */
function isBlank(byte) {
    return (byte >= 9 && byte <= 13 && byte !== 11) || byte === 32 || byte === 59;
}
function isIdentifier(byte) {
    return ((byte >= 97 && byte <= 122) ||
        (byte >= 65 && byte <= 90) ||
        (byte >= 48 && byte <= 57) ||
        byte === 95 ||
        byte >= 128);
}
function indexOfPair(bytes, first, second, from) {
    let at = bytes.indexOf(first, from);
    while (at >= 0 && bytes[at + 1] !== second) {
        at = bytes.indexOf(first, at + 1);
    }
    return at;
}
function header_text(bytes, from, to) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("utf8");
}

;// CONCATENATED MODULE: ./lib/src/vendor/source.js



/**
 * Reads one Go file as `go mod vendor` does. Never throws: a file that go cannot read is one that it copies.
 * cmd/go/internal/modcmd/vendor.go, matchPotentialSourceFile; go/build, ImportDir with UseAllFiles.
 */
function inspect(bytes) {
    const head = read(bytes);
    const holds = head.nul || builds(bytes.subarray(head.start, head.end));
    const imports = head.imports.flatMap((quoted) => unquote(quoted) ?? []);
    const embeds = imports.includes("embed") && head.package !== "documentation" ? embedPatterns(bytes) : [];
    return { kept: holds, imports: holds ? imports : [], embeds, cgo: imports.includes("C") };
}
/** A source as text, to be sent from one thread to another. */
function encode(source) {
    return JSON.stringify([source.kept, source.imports, source.embeds, source.cgo]);
}
/** Undoes `encode`. Throws a TypeError for any other text. */
function decode(text) {
    const value = JSON.parse(text);
    if (Array.isArray(value) && value.length === 4) {
        const [kept, imports, embeds, cgo] = value;
        if (typeof kept === "boolean" &&
            typeof cgo === "boolean" &&
            isTexts(imports) &&
            isTexts(embeds)) {
            return { kept, imports, embeds, cgo };
        }
    }
    throw new TypeError(`not a source: ${text}`);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}


/***/ })

};
