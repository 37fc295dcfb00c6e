export const id = 205;
export const ids = [205];
export const modules = {

/***/ 24699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ make),
  c: () => (/* binding */ maxUnpacked),
  aC: () => (/* binding */ target)
});

// UNUSED EXPORTS: open

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
 * Makes one frame; the same bytes give the same frame. At once, on the thread that asks: Node's own pool would keep
 * the compressor's tables on each of its threads, and takes longer.
 */
function make(bytes, part) {
    return isStored(part)
        ? bytes
        : // Its size, told beforehand, keeps the tables small.
            (0,external_node_zlib_.zstdCompressSync)(bytes, { params, chunkSize: 1 << 18, pledgedSrcSize: bytes.length });
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

/***/ 96441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ manifest_decode),
  lF: () => (/* binding */ manifest_encode),
  Md: () => (/* binding */ fileName),
  eg: () => (/* binding */ maxSize),
  BU: () => (/* binding */ partOf)
});

// UNUSED EXPORTS: format

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/bundle/json.js
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

;// CONCATENATED MODULE: ./lib/src/bundle/fields.js

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
    flag(key) {
        const value = this.#get(key);
        return value === true || value === undefined ? value : this.#refuse(key, "true or nothing");
    }
    object(key) {
        const value = this.#get(key);
        return isObject(value)
            ? new Fields(value, this.#name(key), this.#refusal)
            : this.#refuse(key, "an object");
    }
    list(key) {
        const value = this.#get(key);
        if (!Array.isArray(value)) {
            return this.#refuse(key, "a list");
        }
        return value.map((each, index) => isObject(each)
            ? new Fields(each, this.#name(`${key}[${index}]`), this.#refusal)
            : this.#refuse(key, "a list of objects"));
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
        private: fields.flag("private"),
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
        size: fields.number("size", maxPart),
        unpacked: fields.number("unpacked", bundle_frame/* maxUnpacked */.c),
    };
    fields.done();
    return read;
}
function readSource(fields) {
    const optional = (key) => (fields.has(key) ? fields.text(key, visible) : undefined);
    const read = {
        repository: optional("repository"),
        commit: optional("commit"),
        ref: optional("ref"),
        workflow: optional("workflow"),
        run: optional("run"),
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
function manifest_encode(manifest) {
    return encode({
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
    });
}
/** Throws UNKNOWN_FORMAT for another format, BAD_MANIFEST with the field for anything else that is not as written. */
function manifest_decode(text) {
    const value = decode(text);
    if (!isObject(value)) {
        throw bad("wanted canonical JSON (sorted keys, each once, two spaces, one line break at the end), got another text");
    }
    if (value["format"] !== format) {
        throw new errors/* OfflineError */.M("UNKNOWN_FORMAT", `bundle: checksums.json: wanted format ${format}, got ${JSON.stringify(value["format"])}`, {
            hint: "restore with the version of go-offline that packed it, or pack again with this one",
        });
    }
    const root = new Fields(value, "", bad);
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



/** The tree that `go mod vendor` wrote. */
const vendorName = "vendor.tar.zst";
/** What proves it: h1 lists, go.mod files, Go files that were left out. */
const proofName = "vendor.proof.tar.zst";
/** A GOPROXY tree: every module that go.sum names, and what the checksum database says of them. Not compressed: zips are. */
const modulesName = "modules.tar";
/** How to use the bundle by hand. */
const readmeName = "README.md";
/**
 * A part's frames, hashed on their way. The digests are known only after the last one: what is made of those before may
 * not be used until the iteration has ended. Throws PART_SIZE at the first byte too many or at the end, and PART_DIGEST.
 */
async function* frames(part, source) {
    let waiting = [];
    let length = 0;
    let index = 0;
    for await (const chunk of check(part, source)) {
        waiting.push(chunk);
        length += chunk.length;
        for (let next = part.frames[index]; next !== undefined && length >= next.size;) {
            const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(waiting);
            yield bytes.subarray(0, next.size);
            waiting = [bytes.subarray(next.size)];
            length -= next.size;
            index++;
            next = part.frames[index];
        }
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

/***/ 25751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ merge),
/* harmony export */   h1: () => (/* binding */ h1),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** go itself wrote this once as the hash of an empty go.mod and drops such lines when it reads them. */
const emptyGoModHash = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";
/**
 * The hashes of each `path version` and `path version/go.mod`, in the order of the file. `name` is used in errors.
 * Throws BAD_GO_SUM with the line that does not have three fields, or whose h1 is not one.
 */
function parse(text, name = "go.sum") {
    const sums = new Map();
    for (const [index, raw] of text.split("\n").entries()) {
        const fields = raw.split(/[ \t\r\f\v]+/).filter((field) => field !== "");
        if (fields.length > 0) {
            add(sums, fields, (message) => bad(name, index + 1, message));
        }
    }
    return sums;
}
function add(sums, fields, refusal) {
    const [path = "", version = "", hash = ""] = fields;
    if (fields.length !== 3) {
        throw refusal(`wanted three fields (path, version, hash), got ${fields.length}`);
    }
    if (hash.startsWith("h1:") && !/^h1:[A-Za-z0-9+/]{43}=$/.test(hash)) {
        throw refusal(`wanted h1: and 44 base64 characters, got ${JSON.stringify(hash)}`);
    }
    if (hash !== emptyGoModHash) {
        const key = `${path} ${version}`;
        const known = sums.get(key);
        if (known === undefined) {
            sums.set(key, [hash]);
        }
        else {
            known.push(hash);
        }
    }
}
/**
 * The lines of several files as one, as go takes go.work.sum and every go.sum of a workspace together. Throws BAD_GO_SUM
 * where two of them have different hashes for the same version: go takes neither. modfetch/fetch.go, haveModSumLocked.
 */
function merge(files) {
    const merged = new Map();
    for (const [key, hashes] of files.flatMap((each) => [...each])) {
        const known = merged.get(key) ?? [];
        const all = [...new Set([...known, ...hashes])];
        const [first, other] = all.filter((hash) => hash.startsWith("h1:"));
        if (known.length > 0 && other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_SUM", `gosum: ${key}: wanted one h1 in all go.sum files of the workspace, got ${first} and ${other}`, {
                hint: "find out which of the two is the module's, and run go mod tidy where the other is",
            });
        }
        merged.set(key, all);
    }
    return merged;
}
/** The h1 that go compares with: the first of the module's h1 lines; undefined if there is none. */
function h1(sums, path, version) {
    return sums.get(`${path} ${version}`)?.find((hash) => hash.startsWith("h1:"));
}
function bad(name, line, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_SUM", `gosum: ${name}:${line}: ${message}`, {
        hint: "look for merge markers or a cut line there, then take the file from the repository again or run go mod tidy",
    });
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
/** Writes a new file; throws READ_ONLY, NO_SPACE or IO. */
async function write(file, content) {
    await attempt(`writing ${file}`, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(file, content, { flag: "wx" }));
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
/** Replaces a file in one step, so that a reader sees the old content or the new one. */
async function replace(file, content) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    await attempt(`writing ${file}`, async () => {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(file), { recursive: true });
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(draft, content, { flag: "wx" });
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
/** Removes whatever stands there, read-only directories of a module cache included. */
async function remove(target) {
    await attempt(`removing ${target}`, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(target, { recursive: true, force: true, maxRetries: 3 }));
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

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ undoIfEnded)
/* harmony export */ });
/** What to undo when this process is told to end: the last of the list first. Empty outside of a run. */
const undoing = [];
const stopping = new Set();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Has `undo` called if the process is told to end (or ends by itself) before the function returned is called: nothing may
 * be left half done. `undo` is synchronous, as nothing else runs any more; what it throws does not matter then. Those
 * that come last are undone first, but stopping what still works comes before everything.
 */
function undoIfEnded(undo, kind = "undo") {
    if (undoing.length === 0) {
        process.on("exit", undoAll);
        signals.forEach((signal) => process.on(signal, end));
    }
    if (kind === "stop") {
        stopping.add(undo);
    }
    undoing.push(undo);
    return () => {
        const at = undoing.indexOf(undo);
        if (at < 0) {
            return;
        }
        undoing.splice(at, 1);
        stopping.delete(undo);
        if (undoing.length === 0) {
            forget();
        }
    };
}
/** Ends as if nobody had listened, so that who sent the signal sees that it was obeyed. */
function end(signal) {
    undoAll();
    forget();
    process.kill(process.pid, signal);
}
function undoAll() {
    const all = undoing.splice(0).toReversed();
    const first = all.filter((undo) => stopping.has(undo));
    for (const undo of [...first, ...all.filter((each) => !stopping.has(each))]) {
        try {
            undo();
        }
        catch {
            // The next one still counts.
        }
    }
}
function forget() {
    process.off("exit", undoAll);
    signals.forEach((signal) => process.off(signal, end));
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
/** Threads that unpack, write, hash and inspect files. `script` is a file that calls `serve`. */
class Pool {
    #hands;
    #running = new Set();
    #stop = new Int32Array(new SharedArrayBuffer(4));
    #forget;
    #failure;
    constructor(script) {
        const count = Math.min(4, Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()));
        this.#hands = Array.from({ length: count }, () => start(script, this.#stop.buffer, (error) => (this.#failure ??= error)));
        this.#forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => this.#halt(), "stop");
    }
    /** Returns once a thread has the batch. Throws the first failure of any batch. */
    async give(batch) {
        while (this.#running.size >= depth * this.#hands.length) {
            await Promise.race(this.#running);
        }
        if (this.#failure !== undefined) {
            throw this.#failure;
        }
        const hand = this.#hands.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
        const answer = new Promise((resolve) => hand.waiting.push(resolve));
        this.#running.add(answer);
        hand.worker.postMessage(batch, []);
        const facts = this.#take(answer);
        facts.catch(() => undefined);
        return { facts };
    }
    /** Has files read, hashed and, where wanted, inspected as those of a part; their facts in no order. */
    async read(root, names, inspect, part) {
        const step = part === undefined ? 64 : 4;
        const given = [];
        for (let at = 0; at < names.length; at += step) {
            const some = names.slice(at, at + step);
            given.push((await this.give({ kind: "read", root, names: some, inspect, part })).facts);
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
    #halt() {
        Atomics.store(this.#stop, 0, 1);
    }
    async #take(answer) {
        const came = await answer;
        this.#running.delete(answer);
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

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Pt: () => (/* binding */ checkout),
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
    const files = [];
    const visit = async (directory) => {
        const entries = await list(root, directory);
        if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
            return;
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await (isPruned(entry.name) || ignored(name) ? undefined : visit(name));
            }
            else if (await isFile(root, name, entry)) {
                files.push(name);
            }
        }));
    };
    await visit("");
    return sorted(files);
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
    const files = [];
    const visit = async (directory) => {
        const entries = (await readable(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory))) ?? [];
        if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
            return;
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await visit(name);
            }
            else if (entry.isFile()) {
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

/***/ 54548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ buildList)
/* harmony export */ });
/* harmony import */ var _gomod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36541);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67670);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1475);



/** `goModOf` gives the go.mod of a module version. Directories that replace modules are in `mains`. */
function buildList(mains, goModOf) {
    const graph = new Graph(mains, goModOf);
    const roots = mains.modules.flatMap(({ goMod }) => (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .included */ .d8)(mains, goMod.require));
    if (mains.work !== undefined) {
        graph.readWorkspace();
    }
    else if (isPruned((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .goVersion */ .X9)(mains))) {
        graph.require(roots);
    }
    else {
        graph.require(roots);
        roots.forEach((each) => graph.read(each, "unpruned"));
    }
    const outdated = mains.work === undefined ? roots : [];
    return {
        selected: (modulePath) => graph.selected(modulePath),
        asked: [...graph.asked.values()],
        missing: [...graph.missing.values()],
        outdated: outdated.filter(({ path, version }) => graph.selected(path) !== version),
    };
}
class Graph {
    asked = new Map();
    missing = new Map();
    #mains;
    #goModOf;
    #selected = new Map();
    #summaries = new Map();
    #queued = new Set();
    constructor(mains, goModOf) {
        this.#mains = mains;
        this.#goModOf = goModOf;
    }
    selected(modulePath) {
        return (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isMain */ .CA)(this.#mains, modulePath) ? "" : this.#selected.get(modulePath);
    }
    require(modules) {
        for (const { path, version } of modules) {
            const before = this.#selected.get(path);
            if (before === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(before, version) < 0) {
                this.#selected.set(path, version);
            }
        }
    }
    /** Reads a module's requirements and, as far as pruning lets it, those below. */
    read(module, pruning) {
        const queue = [{ module, pruning }];
        for (const next of queue) {
            const name = `${next.pruning} ${(0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(next.module)}`;
            if (!this.#queued.has(name)) {
                this.#queued.add(name);
                const summary = this.#summary(next.module);
                const below = next.pruning === "unpruned" ? "unpruned" : summary.pruning;
                const all = next.pruning !== "pruned" || summary.pruning === "unpruned";
                queue.push(...(all ? summary.require : []).map((each) => ({ module: each, pruning: below })));
            }
        }
    }
    /**
     * The main modules, and then each dependency that was selected at another version than the one that was required: its
     * requirements count as those of a main module do.
     */
    readWorkspace() {
        const relevant = new Set(this.#mains.modules.map(({ goMod }) => goMod.module ?? ""));
        const seen = new Set();
        for (const path of relevant) {
            this.read({ path, version: "" }, "workspace");
        }
        for (;;) {
            const due = [...relevant].flatMap((path) => this.#due(path, seen));
            if (due.length === 0) {
                return;
            }
            for (const module of due) {
                this.read(module, "workspace");
                seen.add((0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module));
                relevant.add(module.path);
            }
        }
    }
    #due(path, seen) {
        const module = this.#at(path);
        if (!seen.has((0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module))) {
            return [module];
        }
        return this.#summary(module)
            .require.map((each) => ({
            at: this.#at(each.path),
            least: each.version,
        }))
            .filter(({ at, least }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(at.version, least) > 0)
            .map(({ at }) => at)
            .filter((at) => !seen.has((0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(at)));
    }
    /** A module that is required, or a main module, at its selected version. */
    #at(path) {
        return { path, version: this.selected(path) ?? "" };
    }
    #summary(module) {
        const name = (0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module);
        const known = this.#summaries.get(name);
        if (known !== undefined) {
            return known;
        }
        const goMod = this.#goMod(module);
        const require = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .included */ .d8)(this.#mains, goMod?.require ?? []);
        const pruning = isPruned(goMod?.go ?? "") ? "pruned" : "unpruned";
        const summary = { require, pruning };
        this.#summaries.set(name, summary);
        this.require(require);
        return summary;
    }
    #goMod(module) {
        if (module.version === "") {
            return this.#mains.modules.find(({ goMod }) => goMod.module === module.path)?.goMod;
        }
        const from = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .origin */ .TG)(this.#mains, module);
        const goMod = from.version === "" ? this.#mains.directories.get(from.path) : this.#goModOf(from);
        this.asked.set((0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(from), from);
        if (goMod === undefined) {
            this.missing.set((0,_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(from), from);
        }
        return goMod;
    }
}
/** Since go 1.17 a go.mod names all that its packages need. internal/gover, GoVersion of pruning. */
function isPruned(go) {
    return go !== "" && (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGo */ .Ac)(go, "1.17") >= 0;
}


/***/ }),

/***/ 36541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ parseLax),
/* harmony export */   Bx: () => (/* binding */ readReplacement),
/* harmony export */   N3: () => (/* binding */ readGo),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34358);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/** A module as `path@version`. */
function keyOf({ path, version }) {
    return `${path}@${version}`;
}
const goVersion = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
const laxGoVersion = /^v?([1-9]\d*\.(?:0|[1-9]\d*))(?:[^0-9].*)$/;
const directory = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/;
/** Whether the target of a replace line is a directory; both systems' spellings count. modfile, IsDirectoryPath. */
function isDirectory(target) {
    return directory.test(target);
}
/** Parses a main module's go.mod. Throws BAD_GO_MOD with the line of the first thing that is not understood. */
function parse(text) {
    return collect(text, true);
}
/** Parses a dependency's go.mod as go does: what is not understood there does not count. modfile.ParseLax. */
function parseLax(text) {
    return collect(text, false);
}
function collect(text, strict) {
    const found = {
        module: undefined,
        go: undefined,
        require: [],
        replace: [],
        exclude: [],
        tool: [],
        ignore: [],
    };
    for (const line of (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .Fn)(text, strict)) {
        const read = readers.get(line.verb);
        if (read !== undefined && (strict || ofDependencies.has(line.verb))) {
            read(found, line, strict);
        }
        else if (strict && !skipped.has(line.verb)) {
            throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(line.number, line.verb);
        }
    }
    return found;
}
/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "retract", "godebug"]);
/** Directives that count in a dependency's go.mod too; go reads more of them there, and vendors nothing by those. */
const ofDependencies = new Set(["module", "go", "require"]);
const readers = new Map([
    ["module", (found, line) => void (found.module = once(line, found.module, only(line)))],
    ["go", (found, line, strict) => void (found.go = once(line, found.go, readGo(line, strict)))],
    ["require", (found, line, strict) => void found.require.push(readRequirement(line, strict))],
    ["exclude", (found, line) => void found.exclude.push(readRequirement(line, true))],
    ["replace", (found, line) => void found.replace.push(readReplacement(line))],
    ["tool", (found, line) => void found.tool.push(only(line))],
    ["ignore", (found, line) => void found.ignore.push(only(line))],
]);
/** The value of a directive that a file may have once. */
function once(line, before, now) {
    if (before !== undefined) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted one ${line.verb} line, got another`);
    }
    return now;
}
function only(line) {
    const [text, ...more] = line.words;
    if (text === undefined || more.length > 0) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted one word after ${line.verb}, got ${line.words.length}`);
    }
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(text, line);
}
/** The version of a go line. */
function readGo(line, strict) {
    const text = line.words.join(" ");
    if (goVersion.test(text)) {
        return text;
    }
    const lax = strict || line.words.length > 1 ? undefined : laxGoVersion.exec(text)?.[1];
    if (lax === undefined) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted a go version such as 1.23.0, got ${JSON.stringify(text)}`);
    }
    return lax;
}
function readRequirement(line, strict) {
    const [path, version, ...more] = line.words.map((each) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(each, line));
    if (path === undefined || version === undefined || more.length > 0) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted: ${line.verb} path version`);
    }
    // Old go.mod files of dependencies say v1 for v1.0.0; in a main module go would write the line anew.
    return { path, version: checked(strict ? version : ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(version) ?? version), line) };
}
/** One replace line. */
function readReplacement(line) {
    const arrow = line.words[1] === "=>" ? 1 : 2;
    const [oldPath, oldVersion] = line.words.slice(0, arrow).map((each) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(each, line));
    const [newPath, newVersion, ...more] = line.words
        .slice(arrow + 1)
        .map((each) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(each, line));
    if (line.words[arrow] !== "=>" ||
        oldPath === undefined ||
        newPath === undefined ||
        more.length > 0 ||
        isDirectory(newPath) !== (newVersion === undefined)) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, "wanted: replace path [version] => path version, or => ./directory without a version");
    }
    return {
        old: { path: oldPath, version: oldVersion === undefined ? "" : checked(oldVersion, line) },
        new: { path: newPath, version: newVersion === undefined ? "" : checked(newVersion, line) },
    };
}
function checked(version, line) {
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isValid */ .fn)(version)) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted a version such as v1.2.3, got ${JSON.stringify(version)}`);
    }
    return version;
}


/***/ }),

/***/ 22312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ ofGoModHash),
/* harmony export */   sT: () => (/* binding */ ofListHash),
/* harmony export */   uY: () => (/* binding */ ofList),
/* harmony export */   y2: () => (/* binding */ writeList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1475);



/** The list's text in its one canonical order. Names must not hold a line break (go refuses them too). */
function writeList(files) {
    return files
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.name, b.name))
        .map(({ sha256, name }) => `${sha256}  ${name}\n`)
        .join("");
}
/** The h1 of a module, from its list's text. */
function ofList(list) {
    return `h1:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", list, "base64")}`;
}
/** The h1 of a module, from the sha256 of its list in hex. */
function ofListHash(sha256) {
    return `h1:${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(sha256, "hex").toString("base64")}`;
}
/** The h1 of a go.mod, from the sha256 of its bytes in hex. cmd/go/internal/modfetch, goModSum. */
function ofGoModHash(sha256) {
    return ofList(`${sha256}  go.mod\n`);
}


/***/ }),

/***/ 67670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isMain),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   X9: () => (/* binding */ goVersion),
/* harmony export */   ag: () => (/* binding */ directories),
/* harmony export */   d8: () => (/* binding */ included),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What go takes a file without a go line for. internal/gover, DefaultGoModVersion and DefaultGoWorkVersion. */
const unsaid = { goMod: "1.16", goWork: "1.18" };
/** The go version that decides how vendor/ is written: that of go.work, else that of go.mod. */
function goVersion({ modules, work }) {
    return work === undefined ? (modules[0]?.goMod.go ?? unsaid.goMod) : (work.go ?? unsaid.goWork);
}
/** Whether a module path is one of the main modules'. */
function isMain(mains, modulePath) {
    return mains.modules.some(({ goMod }) => goMod.module === modulePath);
}
/**
 * What stands for a module: its replacement, of version "" for a directory; undefined where it is not replaced. A
 * directory is as vendor/modules.txt writes it: as in the file, in a workspace relative to go.work.
 * cmd/go/internal/modload/modfile.go, Replacement.
 */
function replacement(mains, module) {
    const { modules, work } = mains;
    if (module.version === "" && isMain(mains, module.path)) {
        return undefined;
    }
    const found = modules.findLast(({ goMod }) => find(goMod.replace, module) !== undefined);
    const target = find(found?.goMod.replace ?? [], module);
    return find(work?.replace ?? [], module) ?? canonical(mains, found?.directory ?? "", target);
}
/** Where a module's files come from: its replacement, else the module itself. */
function origin(mains, module) {
    return replacement(mains, module) ?? module;
}
/** Absolute path of a directory that replaces a module, from its path as `replacement` gives it. */
function directoryOf({ root }, target) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, target);
}
/** Every directory that a replace line names, as `replacement` gives it, whether or not the line holds for anything. */
function directories(mains) {
    const whole = { ...mains, directories: new Map() };
    const targets = [
        ...(mains.work?.replace ?? []).map((line) => line.new),
        ...mains.modules.flatMap(({ directory, goMod }) => goMod.replace.map((line) => canonical(whole, directory, line.new))),
    ];
    return new Set(targets.flatMap((each) => (each?.version === "" ? [each.path] : [])));
}
/** Requirements without those that an exclude line takes out. cmd/go/internal/modload/modfile.go, goModSummary. */
function included(mains, required) {
    const excluded = mains.modules.flatMap(({ goMod }) => goMod.exclude);
    return excluded.length === 0
        ? required
        : required.filter((each) => !excluded.some((odd) => same(odd, each)));
}
/** The line that holds for a module: one for its version, else one for every version. */
function find(lines, module) {
    return (lines.find(({ old }) => same(old, module)) ??
        lines.find(({ old }) => old.path === module.path && old.version === ""))?.new;
}
function same(a, b) {
    return a.path === b.path && a.version === b.version;
}
/** In a workspace, a directory of a go.mod is written relative to go.work. modload, canonicalizeReplacePath. */
function canonical({ root, work }, directory, target) {
    const isWritten = work === undefined || target?.version !== "";
    if (target === undefined || isWritten || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(target.path)) {
        return target;
    }
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, target.path)) || ".";
    return { path: /^\.{1,2}(?:\/|$)/.test(relative) ? relative : `./${relative}`, version: "" };
}


/***/ }),

/***/ 34948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ isImportPath),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   j: () => (/* binding */ majors),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   x4: () => (/* binding */ unescape),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export isBelow */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/**
 * Module paths (`github.com/BurntSushi/toml`) and how they become file names: each capital letter is written as `!` and
 * its small letter (`github.com/!burnt!sushi/toml`), so that two paths stay two files where case does not count.
 * https://go.dev/ref/mod#goproxy-protocol; golang.org/x/mod/module.
 */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
const hint = "a go.mod or go.sum with such a name was not written by go: take it from the repository again";
/** Throws BAD_NAME unless `path` is one that go accepts in a require line. golang.org/x/mod/module, CheckPath. */
function check(path) {
    const elements = path.split("/");
    const bad = elements.find((element) => !isElement(element, /^[-._~0-9A-Za-z]+$/));
    const [first = ""] = elements;
    if (bad !== undefined || path.startsWith("-") || elements.some((each) => each.startsWith("."))) {
        throw refused(path);
    }
    if (!first.includes(".") || !/^[-.0-9a-z]+$/.test(first) || !hasMajor(path)) {
        throw refused(path);
    }
}
/** Whether `path` can be imported. golang.org/x/mod/module, CheckImportPath. */
function isImportPath(path) {
    return (!path.startsWith("-") &&
        path.split("/").every((element) => isElement(element, /^[-._~+0-9A-Za-z]+$/)));
}
/** Whether `name` can be a file of a module, one path element or several. golang.org/x/mod/module, CheckFilePath. */
function isFilePath(name) {
    return name
        .split("/")
        .every((element) => /^[\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ ]+$/u.test(element) &&
        !element.endsWith(".") &&
        !reserved.test(stem(element)));
}
/** The file name form of a module path or a version. Throws BAD_NAME for what has none. */
function escape(text) {
    if (/[^\x20-\x7e]|!/.test(text)) {
        throw refused(text);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** Undoes `escape`; undefined for a text that `escape` never gives. */
function unescape(text) {
    return /[A-Z]|[^\x20-\x7e]|!(?![a-z])/.test(text)
        ? undefined
        : text.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** Whether `path` is `prefix` itself or lies below it. */
function isBelow(path, prefix) {
    return path === prefix || path.startsWith(`${prefix}/`);
}
/**
 * The major versions that a module path allows, as text for a message; undefined where the path itself ends in none that
 * go accepts, such as `/v1`. golang.org/x/mod/module, SplitPathVersion.
 */
function majors(path) {
    return hasMajor(path) ? (majorOf(path) ?? "v0 or v1") : undefined;
}
/** Whether a module of that path can have that version. golang.org/x/mod/module, CheckPathMajor. */
function fits(path, version) {
    const major = majorOf(path);
    if (path.startsWith("gopkg.in/") && major === "v1" && version.startsWith("v0.0.0-")) {
        return true;
    }
    return major === undefined
        ? /^v[01]\.|\+incompatible$/.test(version)
        : version.startsWith(`${major}.`);
}
function majorOf(path) {
    const end = path.startsWith("gopkg.in/") ? /\.(v\d+)(?:-unstable)?$/ : /\/(v\d+)$/;
    return end.exec(path)?.[1];
}
function isElement(element, allowed) {
    return (allowed.test(element) &&
        !element.endsWith(".") &&
        !reserved.test(stem(element)) &&
        !/~\d+$/.test(stem(element)));
}
function stem(element) {
    return element.replace(/\..*/s, "");
}
/** Whether the path ends in a major version as it must: `/v2` and up, on gopkg.in always `.v0` and up. SplitPathVersion. */
function hasMajor(path) {
    if (path.startsWith("gopkg.in/")) {
        return /\.v(?:0|[1-9]\d*|(?:[1-9]\d*)?-unstable)$/.test(path);
    }
    return !/\/v[0-9.]+$/.test(path) || /\/v(?:[2-9]|[1-9]\d+)$/.test(path);
}
function refused(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_NAME", `module: wanted a module path or version that go accepts, got ${JSON.stringify(path)}`, { hint });
}


/***/ }),

/***/ 34358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ statements),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   _n: () => (/* binding */ unquote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const word = /[ \t\r]+|\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[()[\]{},]|(?!["`])(?:(?!\/\/|\/\*|[()[\]{},])[\p{L}\p{M}\p{N}\p{P}\p{S}])+/gsuy;
/** Directives of go.mod that may open a block. */
const ofGoMod = new Set([
    "module",
    "godebug",
    "require",
    "exclude",
    "replace",
    "retract",
    "tool",
    "ignore",
    "use",
]);
/**
 * The statements of the text, in its order. Throws BAD_GO_MOD where go.mod's grammar is broken, and for a block of an
 * unknown verb if `strict`; else what stands in such a block has an empty verb.
 */
function* statements(text, strict, withBlocks = ofGoMod) {
    let block;
    const all = text.split("\n");
    for (const [index, raw] of all.entries()) {
        const number = index + 1;
        const [verb, ...words] = split(raw, number);
        if (verb === undefined) {
            continue;
        }
        if (block === undefined) {
            const opened = blockOf([verb, ...words], number, strict, withBlocks);
            block = opened?.ended === false ? opened.verb : undefined;
            if (opened === undefined) {
                yield { number, verb, words };
            }
        }
        else if (verb !== ")") {
            yield { number, verb: block, words: [verb, ...words] };
        }
        else {
            block = undefined;
            nothingLeft(words, number);
        }
    }
    if (block !== undefined) {
        throw bad(all.length, "wanted the ) that closes the block, got the end");
    }
}
/** The block that a line opens, and perhaps closes: `verb (`, `verb ()`. Of an unknown one the verb is empty. */
function blockOf([verb = "", ...words], number, strict, withBlocks) {
    const ended = words.at(-2) === "(" && words.at(-1) === ")";
    if (!ended && words.at(-1) !== "(") {
        return undefined;
    }
    const known = withBlocks.has(verb) && words.length === (ended ? 2 : 1);
    if (strict && !known) {
        throw unknown(number, [verb, ...words].join(" "));
    }
    return { verb: known ? verb : "", ended };
}
function nothingLeft(words, number) {
    if (words.length > 0) {
        throw bad(number, `wanted the end of the line after ), got ${JSON.stringify(words.join(" "))}`);
    }
}
function split(raw, number) {
    const words = [];
    let end = 0;
    for (const { index, 0: found } of raw.matchAll(word)) {
        end = index + found.length;
        if (!/^[ \t\r]|^\/\//.test(found)) {
            words.push(found);
        }
    }
    if (end !== raw.length) {
        throw bad(number, `wanted words and quoted strings, got ${JSON.stringify(raw.slice(end))}`);
    }
    return words;
}
/** A path or version as written. Escapes, which go never writes into one, are refused. modfile, parseString. */
function unquote(text, line) {
    const plain = text.startsWith('"') ? text.slice(1, -1) : text;
    if (plain === "" || /["'`]/.test(plain) || (plain !== text && plain.includes("\\"))) {
        const got = JSON.stringify(text);
        throw bad(line.number, `wanted a path or a version after ${line.verb}, got ${got}`);
    }
    return plain;
}
/** The error about a verb that no directive has. */
function unknown(number, got) {
    return bad(number, `wanted a directive that this version knows, got ${JSON.stringify(got)}`);
}
/** An error about one line, counted from 1. */
function bad(number, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_MOD", `module: go.mod:${number}: ${message}`, {
        hint: "run go mod tidy, which names the same line, and mend it",
    });
}


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Ac: () => (/* binding */ compareGo),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* unused harmony export isPseudo */
/**
 * Versions: semantic ones as Go writes them (`v1.2.3`, `v2.0.0+incompatible`, `v0.0.0-20240222234643-814bf88cf225`)
 * and Go's own (`1.21`, `1.21rc2`, `1.21.3`). https://go.dev/ref/mod#versions; golang.org/x/mod/semver; internal/gover.
 */
const dotless = /(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)/.source;
const semantic = new RegExp(`^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${dotless}(?:\\.${dotless})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
const golang = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/;
const pseudo = /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)\d{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z.-]+)?$/;
/** Whether `version` is a full semantic version as go.sum and modules.txt carry it. */
function isValid(version) {
    return semantic.test(version);
}
/** The version with all three numbers and no build metadata but +incompatible. golang.org/x/mod/module, CanonicalVersion. */
function canonical(version) {
    const full = version.replace(/^v\d+(?:\.\d+)?$/, (short) => short.includes(".") ? `${short}.0` : `${short}.0.0`);
    const [plain = ""] = full.split("+", 1);
    const metadata = full.endsWith("+incompatible") ? "+incompatible" : "";
    return isValid(full) ? `${plain}${metadata}` : undefined;
}
/** Whether `version` names a commit instead of a tag. golang.org/x/mod/module, IsPseudoVersion. */
function isPseudo(version) {
    return pseudo.test(version) && isValid(version);
}
/** Negative, zero or positive, by semantic versioning 2.0.0; build metadata does not count, an invalid version is least. */
function compare(a, b) {
    const left = parse(a);
    const right = parse(b);
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        comparePrerelease(left.pre, right.pre));
}
/** Negative, zero or positive for two Go versions: `1.21` < `1.21rc1` < `1.21.0`. internal/gover, Compare. */
function compareGo(a, b) {
    const left = parseGo(a);
    const right = parseGo(b);
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        compareText(left.kind, right.kind) ||
        compareNumbers(left.pre, right.pre));
}
/** Byte order of two strings in UTF-8, as Go sorts paths; UTF-16 order differs above U+FFFF. */
function compareText(a, b) {
    if (a === b) {
        return 0;
    }
    const surrogates = /[\uD800-\uDFFF]/;
    return surrogates.test(a) || surrogates.test(b)
        ? Buffer.compare(Buffer.from(a), Buffer.from(b))
        : a < b
            ? -1
            : 1;
}
/** Decimal digits of any length; an empty string is before every number. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function comparePrerelease(a, b) {
    if (a === b || a === "" || b === "") {
        return Number(a === "") - Number(b === "");
    }
    const others = b.split(".");
    for (const [index, identifier] of a.split(".").entries()) {
        const other = others[index];
        const difference = other === undefined ? 1 : compareIdentifier(identifier, other);
        if (difference !== 0) {
            return difference;
        }
    }
    return -1;
}
function compareIdentifier(a, b) {
    const digits = /^\d+$/;
    const numeric = [digits.test(a), digits.test(b)];
    if (numeric[0] === true && numeric[1] === true) {
        return compareNumbers(a, b);
    }
    return numeric[0] === numeric[1] ? compareText(a, b) : numeric[0] === true ? -1 : 1;
}
/** An invalid version has empty parts. */
function parse(version) {
    const [, major = "", minor = "", patch = "", pre = ""] = semantic.exec(version) ?? [];
    return { major, minor, patch, pre };
}
function parseGo(version) {
    const match = golang.exec(version);
    const [, major = "", minor = "0", patch = "", kind = "", pre = ""] = match ?? [];
    // The language version 1.21 comes before its release candidates; before 1.21 it was the release 1.20.0 itself.
    const release = patch === "" && kind === "" && compareNumbers(minor, "21") < 0 ? "0" : patch;
    return { major, minor, patch: release, kind, pre };
}


/***/ }),

/***/ 29159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ local),
/* harmony export */   w: () => (/* binding */ readCode)
/* harmony export */ });
/* harmony import */ var _host_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38724);
/* harmony import */ var _vendor_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12327);


/** Reads the main modules' Go files; see vendor/packages.ts. */
async function readCode({ mains }, pool) {
    const packages = new Map();
    const imports = new Set();
    const modules = [];
    for (const main of mains.modules) {
        const embeds = new Map();
        const goFiles = await packageFiles(main);
        for (const { name, note } of await pool.read(main.directory, goFiles, true)) {
            const source = (0,_vendor_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(note);
            const directory = name.slice(0, Math.max(0, name.lastIndexOf("/")));
            source.imports.forEach((each) => imports.add(each));
            const modulePath = main.goMod.module ?? "";
            packages.set(directory === "" ? modulePath : `${modulePath}/${directory}`, modulePath);
            if (source.embeds.length > 0) {
                embeds.set(directory, [...(embeds.get(directory) ?? []), ...source.embeds]);
            }
        }
        main.goMod.tool.forEach((each) => imports.add(each));
        modules.push({ main, goFiles, embeds });
    }
    return { packages, imports, modules };
}
/** A module in the checkout, read as the proof asks for it. */
function local(root, pool) {
    return {
        list: async (directory) => _host_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .inModule */ .ge(root, directory),
        below: async (directory) => _host_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .belowInModule */ .p(directory === "" ? root : `${root}/${directory}`),
        read: async (names) => {
            const facts = await pool.read(root, names, true);
            return facts.map(({ name, sha256, note }) => ({
                name,
                sha256,
                source: name.endsWith(".go") ? (0,_vendor_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(note) : undefined,
            }));
        },
    };
}
/** The Go files of a main module's packages, relative to its directory. */
async function packageFiles({ directory, goMod }) {
    const patterns = goMod.ignore.map((each) => each.replace(/\/+$/, ""));
    const names = await _host_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .checkout */ .Pt(directory, (each) => patterns.some((pattern) => pattern.startsWith("./") ? each === pattern.slice(2) : `/${each}`.endsWith(`/${pattern}`)));
    return names.filter((name) => /(?:^|\/)[^._/][^/]*\.go$/.test(name));
}


/***/ }),

/***/ 18809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96441);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90036);
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97106);



/** How many frames may be on their way before the first of them is taken. */
const ahead = 8;
/**
 * Reads a part of a bundle: its frames go to the pool's threads, which hash the files in them, inspect them and, with a
 * root, write them below it. Yields the facts of each frame, in the part's order. What is made of them may be used only
 * after the last one: then the digests are those of the manifest. Throws what bundle/part.ts and bundle/frame.ts throw.
 */
async function* readPart(bundle, name, pool, root) {
    const sealed = (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(bundle.manifest, name);
    try {
        yield* inOrder(sealed, give(sealed, bytesOf(bundle, name), pool, root));
    }
    catch (error) {
        // Damage on the way is one thing, a bundle that was sealed like this another: the digests tell.
        await _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__/* .demandWhole */ .rz(sealed, bytesOf(bundle, name));
        throw error;
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
    for await (const bytes of _bundle_part_js__WEBPACK_IMPORTED_MODULE_2__/* .frames */ .J$(sealed, source)) {
        const unpacked = sealed.frames[index]?.unpacked ?? 0;
        index++;
        const isLast = index === sealed.frames.length;
        const batch = { kind: "packed", root, bytes, unpacked, isLast, part: sealed.name };
        yield await pool.give(batch);
    }
}
/** Waits for frames in their order, holds a few, and sees to it that names are unique from the first to the last. */
async function* inOrder(sealed, given) {
    const names = new _bundle_name_js__WEBPACK_IMPORTED_MODULE_1__/* .Names */ .f();
    const waiting = [];
    let entries = 0;
    const take = (facts) => {
        entries += facts.length;
        facts.forEach(({ name }) => names.add(name));
        return facts;
    };
    for await (const { facts } of given) {
        waiting.push(facts);
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

/***/ 10269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j8: () => (/* binding */ demandDependencies),
  Hh: () => (/* binding */ load),
  Z6: () => (/* binding */ withSources)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/src/bundle/key.js


/**
 * The name under which a bundle is stored and found: `go-offline-1-` and the first 32 hex digits of the sha256 over one
 * line `sha256  path` for each go.mod, go.sum, go.work and go.work.sum of the project, sorted by path.
 */
function key(inputs) {
    const lines = inputs
        .toSorted((a, b) => (0,version/* compareText */.n6)(a.path, b.path))
        .map(({ path, sha256 }) => `${sha256}  ${path}\n`);
    return `go-offline-1-${(0,external_node_crypto_.hash)("sha256", lines.join(""), "hex").slice(0, 32)}`;
}
/**
 * Names a project whatever its dependencies are, so that its newest bundle is found where none fits exactly: the first
 * 16 hex digits of the sha256 over the lines `module` or `workspace` and the first of its module paths in byte order.
 */
function projectId(kind, modulePaths) {
    const [first = ""] = modulePaths.toSorted(version/* compareText */.n6);
    return (0,external_node_crypto_.hash)("sha256", `${kind}\n${first}\n`, "hex").slice(0, 16);
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/statement.js
var statement = __webpack_require__(34358);
;// CONCATENATED MODULE: ./lib/src/module/gowork.js



const fileName = "go.work";
/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "godebug"]);
/** Directives that may open a block. */
const withBlocks = new Set(["use", "replace", "godebug"]);
/** Parses a go.work file. Throws BAD_GO_WORK with the line of the first thing that is not understood. */
function gowork_parse(text) {
    try {
        return collect(text);
    }
    catch (error) {
        // The grammar is that of go.mod; what is wrong is said of the file that it is wrong in.
        const message = String(error).replace(/^.*?go\.mod:/, `module: ${fileName}:`);
        throw new errors/* OfflineError */.M("BAD_GO_WORK", message, {
            hint: "run go work edit -fmt, which names the same line, and mend it",
            cause: error,
        });
    }
}
function collect(text) {
    let go;
    const use = [];
    const replace = [];
    for (const line of (0,statement/* statements */.Fn)(text, true, withBlocks)) {
        if (line.verb === "go") {
            go = (0,gomod/* once */.Oo)(line, go, (0,gomod/* readGo */.N3)(line, true));
        }
        else if (line.verb === "use") {
            use.push(directory(line));
        }
        else if (line.verb === "replace") {
            replace.push((0,gomod/* readReplacement */.Bx)(line));
        }
        else if (!skipped.has(line.verb)) {
            throw (0,statement/* unknown */.L5)(line.number, line.verb);
        }
    }
    return { go, use, replace };
}
function directory(line) {
    const [text, ...more] = line.words;
    if (text === undefined || more.length > 0) {
        throw (0,statement/* bad */.MB)(line.number, `wanted one directory after use, got ${line.words.length} words`);
    }
    return (0,statement/* unquote */._n)(text, line);
}

// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/tasks/workspace.js




/**
 * The go.work that go would use in a directory: GOWORK, else the nearest one upwards; undefined where there is none or
 * GOWORK is off. Throws BAD_GO_WORK for a GOWORK that go refuses. cmd/go/internal/modload/init.go, FindGoWork.
 */
async function workspace(directory) {
    const set = (0,environment/* variable */.b)("GOWORK");
    if (set === "off") {
        return undefined;
    }
    if (set !== undefined && set !== "auto") {
        return demand(set);
    }
    for (let at = directory;; at = external_node_path_.dirname(at)) {
        const file = external_node_path_.join(at, "go.work");
        if ((await files/* size */.Ej(file)) !== undefined) {
            return file;
        }
        if (external_node_path_.dirname(at) === at) {
            return undefined;
        }
    }
}
async function demand(file) {
    if (!external_node_path_.isAbsolute(file) || (await files/* size */.Ej(file)) === undefined) {
        throw new errors/* OfflineError */.M("BAD_GO_WORK", `project: GOWORK: wanted the absolute path of a go.work file, or off, got ${file}`, {
            hint: "unset GOWORK, so that go looks for go.work itself, or set it to off",
        });
    }
    return file;
}

;// CONCATENATED MODULE: ./lib/src/tasks/project.js












/** The oldest go line of a go.work whose tree go uses: before, `go work vendor` wrote none that it reads. */
const oldestWork = "1.22";
/**
 * Reads a project: the workspace that go would use in the directory, else its module. Throws NO_GO_MOD, BAD_GO_MOD,
 * BAD_GO_WORK, NO_GO_SUM, BAD_GO_SUM, and NOT_COVERED for a workspace below go 1.22.
 */
async function load(directory) {
    const real = await files/* realDirectory */.Ut(directory);
    if (real === undefined) {
        throw noGoMod(directory, "no such directory");
    }
    return assemble(real, await workspace(real), files/* read */.LF);
}
/**
 * The project with these files for its sources: what go reads of it with `-modfile`, or, in a workspace, with another
 * go.work of the same directory. Throws what load throws.
 */
function withSources(project, sources, goWork) {
    const { directory } = project;
    const held = new Map(sources.map(({ name, bytes }) => [external_node_path_.resolve(directory, name), external_node_buffer_.Buffer.from(bytes)]));
    return assemble(directory, goWork, (file) => Promise.resolve(held.get(file)));
}
/** `open` gives a file's bytes; undefined if there is none. */
async function assemble(real, goWork, open) {
    const sources = [];
    const root = goWork === undefined ? real : external_node_path_.dirname(goWork);
    const read = async (file) => {
        const bytes = await open(file);
        if (bytes !== undefined) {
            sources.push({ name: external_node_path_.relative(root, file), bytes });
        }
        return bytes?.toString("utf8");
    };
    const work = goWork === undefined ? undefined : parseWork((await read(goWork)) ?? "");
    const modules = [];
    for (const each of work?.use ?? ["."]) {
        modules.push(await readMain(external_node_path_.resolve(root, each), read));
    }
    if (goWork !== undefined) {
        demandUsed(real, root, modules);
    }
    const mains = await withDirectories({ root, modules, work });
    const goSum = await readSums(mains, goWork, read);
    const id = projectId(goWork === undefined ? "module" : "workspace", modules.map(({ goMod }) => goMod.module ?? ""));
    return { directory: root, mains, goWork, flags: [], goSum, sources, id, ...named(sources) };
}
/** Throws NO_DEPENDENCIES where nothing is required: then there is nothing to bring through an outage. */
function demandDependencies({ mains }) {
    if (mains.modules.every(({ goMod }) => goMod.require.length === 0)) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "project: go.mod: wanted at least one require line, got none", {
            hint: "a module without dependencies needs no module proxy: leave this step out",
        });
    }
}
function named(sources) {
    const inputs = sources.map(({ name, bytes }) => ({
        path: name,
        sha256: (0,external_node_crypto_.hash)("sha256", bytes, "hex"),
    }));
    return { inputs, key: key(inputs) };
}
function parseWork(text) {
    const work = gowork_parse(text);
    if (work.use.length === 0) {
        throw new errors/* OfflineError */.M("BAD_GO_WORK", "project: go.work: wanted a use line, got none", {
            hint: "run go work use in the workspace's modules, or set GOWORK=off to take one module alone",
        });
    }
    const go = work.go ?? "1.18";
    if ((0,version/* compareGo */.Ac)(go, oldestWork) < 0) {
        throw new errors/* OfflineError */.M("NOT_COVERED", `project: go.work: wanted go ${oldestWork} or newer, got ${go}: go uses no vendor/ with it`, {
            hint: `run go work use -go=${oldestWork}, or set GOWORK=off to take one module alone`,
        });
    }
    return work;
}
async function readMain(directory, read) {
    const text = await read(external_node_path_.join(directory, "go.mod"));
    if (text === undefined) {
        throw noGoMod(directory, "none");
    }
    const goMod = gomod/* parse */.qg(text);
    if (goMod.module === undefined) {
        throw new errors/* OfflineError */.M("BAD_GO_MOD", `project: ${external_node_path_.join(directory, "go.mod")}: wanted a module line, got none`, {
            hint: "run go mod init, or take go.mod from the repository again",
        });
    }
    return { directory, goMod };
}
/** go refuses to work in a module that its go.work does not name. */
function demandUsed(directory, root, modules) {
    if (directory !== root && !modules.some((each) => files/* contains */.gR(each.directory, directory))) {
        throw new errors/* OfflineError */.M("BAD_GO_WORK", `project: wanted ${directory} in a module that ${external_node_path_.join(root, "go.work")} uses, got another`, {
            hint: "run go work use in it, or set GOWORK=off to take the module alone",
        });
    }
}
async function withDirectories(mains) {
    const found = new Map();
    const whole = { ...mains, directories: found };
    for (const target of (0,main/* directories */.ag)(mains)) {
        await demandOutside(mains.root, (0,main/* directoryOf */.jt)(whole, target), target);
        const bytes = await files/* read */.LF(external_node_path_.join((0,main/* directoryOf */.jt)(whole, target), "go.mod"));
        if (bytes !== undefined) {
            found.set(target, gomod/* parseLax */.$D(bytes.toString("utf8")));
        }
    }
    return whole;
}
/** go refuses it too, and a tree must not be held against itself. modcmd/vendor.go, moduleLine. */
async function demandOutside(root, directory, target) {
    const real = (await files/* realDirectory */.Ut(directory)) ?? directory;
    if (files/* contains */.gR(external_node_path_.join(root, "vendor"), real)) {
        throw new errors/* OfflineError */.M("BAD_GO_MOD", `project: replace: wanted a directory outside of vendor/, got ${target}`, {
            hint: "move that directory out of vendor/, which go mod vendor empties, and replace the module by its new place",
        });
    }
}
/** In a workspace go takes the file that is named as its go.work is, and `.sum`. modload/init.go, loadModFile. */
async function readSums(mains, goWork, read) {
    const names = mains.modules.map(({ directory }) => external_node_path_.join(directory, "go.sum"));
    const all = goWork === undefined ? names : [`${goWork}.sum`, ...names];
    const sums = [];
    for (const name of all) {
        const text = await read(name);
        if (text !== undefined) {
            sums.push(parse/* parse */.q(text, external_node_path_.relative(mains.root, name)));
        }
    }
    if (sums.length === 0 && needsSums(mains)) {
        throw new errors/* OfflineError */.M("NO_GO_SUM", "project: wanted go.sum beside go.mod, got none", {
            hint: "run go mod tidy and commit go.sum: without it nothing can be proved",
        });
    }
    return parse/* merge */.h(sums);
}
/** Whether anything is required that is no directory of the checkout. */
function needsSums(mains) {
    const required = mains.modules.flatMap(({ goMod }) => goMod.require);
    return required.some((each) => (0,main/* origin */.TG)(mains, each).version !== "");
}
function noGoMod(directory, came) {
    return new errors/* OfflineError */.M("NO_GO_MOD", `project: wanted go.mod in ${directory}, got ${came}`, {
        hint: "name the directory of go.mod or go.work: --project on the command line, working-directory in a workflow",
    });
}


/***/ }),

/***/ 27656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v9: () => (/* binding */ advice),
  LV: () => (/* binding */ demandComplete),
  pe: () => (/* binding */ proveTree)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/module/build-list.js
var build_list = __webpack_require__(54548);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/main.js
var module_main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
// EXTERNAL MODULE: ./lib/src/vendor/carried.js
var carried = __webpack_require__(10687);
// EXTERNAL MODULE: ./lib/src/vendor/list.js
var vendor_list = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/vendor/source.js + 4 modules
var source = __webpack_require__(12327);
;// CONCATENATED MODULE: ./lib/src/vendor/evidence.js






/**
 * What a proof part says, as far as go.sum bears it out. It may come from anyone: a list or a go.mod is given only where
 * its h1 is in go.sum, else there is a finding, once. What nobody asks for is not looked at.
 */
class Evidence {
    findings = [];
    /** Files of all lists given. */
    listed = 0;
    #goSum;
    #sources = new Map();
    #claims = { list: new Map(), mod: new Map() };
    #lists = new Map();
    #mods = new Map();
    constructor(goSum) {
        this.#goSum = goSum;
    }
    take({ name, sha256, note }) {
        const entry = carried/* parse */.qg(name);
        if (entry === undefined) {
            this.#find(name, "is no name that a proof part has");
        }
        else if (entry.kind === "file") {
            this.know(sha256, (0,source/* decode */.D4)(note));
        }
        else {
            this.#claims[entry.kind].set((0,gomod/* keyOf */.TN)(entry.module), { sha256, text: note });
        }
    }
    /** Takes note of a Go file by the sha256 of its bytes: who asks for it has that from a list. */
    know(sha256, source) {
        this.#sources.set(sha256, source);
    }
    source(sha256) {
        return this.#sources.get(sha256);
    }
    /** Rule 1: the list is the module's, because go.sum has its h1. */
    list(module) {
        return once(this.#lists, (0,gomod/* keyOf */.TN)(module), () => {
            const text = this.#proved("list", module, module.version, h1/* ofListHash */.sT);
            const list = text === undefined ? undefined : new vendor_list/* ModuleList */.zl(text, `${(0,gomod/* keyOf */.TN)(module)}/`);
            this.listed += list?.size ?? 0;
            return list;
        });
    }
    /** Rule 2: the go.mod is the module's, because go.sum has its h1. */
    goMod(module) {
        return once(this.#mods, (0,gomod/* keyOf */.TN)(module), () => {
            const text = this.#proved("mod", module, `${module.version}/go.mod`, h1/* ofGoModHash */.EY);
            return text === undefined ? undefined : this.#parse(module, text);
        });
    }
    #parse(module, text) {
        try {
            return (0,gomod/* parseLax */.$D)(text);
        }
        catch (error) {
            const reason = `go.sum has it, but it cannot be read: ${String(error)}`;
            this.#find(`${(0,gomod/* keyOf */.TN)(module)}: go.mod`, reason);
            return undefined;
        }
    }
    /** The text, where it is carried and go.sum has its h1. Whatever is in the way of that is a finding. */
    #proved(kind, module, version, h1Of) {
        const claim = this.#claims[kind].get((0,gomod/* keyOf */.TN)(module));
        const wanted = parse.h1(this.#goSum, module.path, version);
        const what = kind === "list" ? "list" : "go.mod";
        const name = `${(0,gomod/* keyOf */.TN)(module)}: ${what}`;
        if (wanted === undefined) {
            this.#find(name, "has no h1 in go.sum");
            return undefined;
        }
        if (claim === undefined) {
            this.#find(name, `the proof part does not carry its ${what}`);
            return undefined;
        }
        const came = h1Of(claim.sha256);
        if (wanted !== came) {
            this.#find(name, `go.sum says ${wanted}, the proof part carries ${came}`);
            return undefined;
        }
        return claim.text;
    }
    #find(what, reason) {
        this.findings.push({ kind: "module", what, reason });
    }
}
/** What is known under a key, made at the first question; that it could not be made is known too. */
function once(known, key, make) {
    if (!known.has(key)) {
        known.set(key, make());
    }
    return known.get(key);
}

// EXTERNAL MODULE: ./lib/src/vendor/copy-rule.js
var copy_rule = __webpack_require__(75527);
;// CONCATENATED MODULE: ./lib/src/vendor/expected.js



/**
 * Rules 3 and 5: the files of these packages. `named` are the modules in the order of modules.txt: where two of them
 * write one file, go's last copy stays. `has` says whether the tree has a file.
 */
function expect(mains, packages, named, has) {
    const files = new Map();
    const ofCgo = new Map();
    const findings = [];
    const byModule = Map.groupBy(packages, ({ provider }) => (0,gomod/* keyOf */.TN)(provider.module));
    for (const module of named) {
        const own = byModule.get((0,gomod/* keyOf */.TN)(module)) ?? [];
        for (const { package: each, rule } of rulesOf(mains, own)) {
            const from = nameOf(each.provider.origin);
            place(files, module, from, rule.files);
            place(ofCgo, module, from, rule.ofCgo);
            for (const { path, reason } of rule.open) {
                findings.push({ kind: "module", what: `${from}/${path}`, reason });
            }
        }
    }
    // What only cgo files embed is in the tree as a whole, or go ran without cgo and copied none of it.
    const others = [...ofCgo].filter(([path]) => !files.has(path));
    for (const [path, file] of others.some(([each]) => has(each)) ? others : []) {
        files.set(path, file);
    }
    return { files, findings };
}
function place(placed, module, from, files) {
    for (const { name, sha256 } of files) {
        placed.set(`${module.path}/${name}`, { sha256, from: `${from}/${name}` });
    }
}
/** The rule for each package of one module. */
function rulesOf(mains, packages) {
    const directories = new Set(packages.map(({ directory }) => directory));
    return packages.map((each) => ({
        package: each,
        rule: (0,copy_rule/* copied */.pG)(each.provider.files, each.directory, {
            go: (0,module_main/* goVersion */.X9)(mains),
            source: each.provider.source,
            isPackage: (directory) => directories.has(directory),
        }),
    }));
}
/** A module in a finding: a directory by its path alone. */
function nameOf(origin) {
    return origin.version === "" ? origin.path : (0,gomod/* keyOf */.TN)(origin);
}

// EXTERNAL MODULE: ./lib/src/vendor/modules-txt.js
var modules_txt = __webpack_require__(42029);
;// CONCATENATED MODULE: ./lib/src/vendor/needed.js
/**
 * Which packages the tree has to hold, and those that it lacks or has in vain. A package that is neither listed nor
 * there is a matter of the code, which moved on; so is one that is listed and that nothing imports. Both are told apart
 * from a tree that was changed, since the files of all others are proved all the same.
 */
function settle(packages, { needed, listed, isThere, isSure }) {
    const all = [...packages].filter(({ path }) => needed.has(path) || listed.has(path));
    const lacking = new Set(all.filter(({ path }) => !listed.has(path) && !isThere(path)));
    const vain = isSure ? all.filter(({ path }) => !needed.has(path)) : [];
    return {
        packages: all.filter((each) => !lacking.has(each)),
        findings: [
            ...[...lacking].map(({ path, by }) => code(path, `is imported by ${by}, but is not in the tree`)),
            ...vain.map(({ path }) => code(path, "is in the tree, but nothing imports it")),
        ],
    };
}
function code(what, reason) {
    return { kind: "code", what, reason };
}

// EXTERNAL MODULE: ./lib/src/module/path.js
var module_path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/vendor/embed.js
var vendor_embed = __webpack_require__(14588);
;// CONCATENATED MODULE: ./lib/src/vendor/local.js



/** The files of a module in the checkout, as far as packages were loaded from it. */
class LocalFiles {
    #local;
    #go;
    #names = new Map();
    #below = new Map();
    #files = new Map();
    /** `go` is the go version that decides; see copy-rule.ts. */
    constructor(local, go) {
        this.#local = local;
        this.#go = go;
    }
    /** Whether the directory has Go files, whatever their constraints: then it is a package. import.go, dirInModule. */
    async isPackage(directory) {
        return (await this.#list(directory))?.some(({ name }) => name.endsWith(".go")) === true;
    }
    /** Loads a package: its directory, the licences above it, and what it embeds. Gives the directory's files. */
    async load(directory) {
        await this.#read(((await this.#list(directory)) ?? []).map((each) => (0,vendor_list/* join */.fj)(directory, each.name)));
        for (let above = directory; above !== "";) {
            above = (0,vendor_list/* parent */.$t)(above);
            const licences = ((await this.#list(above)) ?? []).filter(({ name }) => (0,copy_rule/* isLicence */.m4)(name));
            await this.#read(licences.map(({ name }) => (0,vendor_list/* join */.fj)(above, name)));
        }
        const inside = this.in(directory);
        const embeds = (0,copy_rule/* embedded */.F9)(inside, (file) => this.source((0,vendor_list/* join */.fj)(directory, file.name)), this.#go);
        if (embeds.size > 0) {
            const below = await this.#local.below(directory);
            this.#below.set(directory, below);
            await this.#read((0,vendor_embed/* resolve */.h)(below, embeds).files.map((name) => (0,vendor_list/* join */.fj)(directory, name)));
        }
        return inside;
    }
    /** What is known of a Go file that was loaded. */
    source(name) {
        return this.#files.get(name)?.source;
    }
    in(directory) {
        return (this.#names.get(directory) ?? []).map(({ name, link }) => ({
            name,
            sha256: this.#files.get((0,vendor_list/* join */.fj)(directory, name))?.sha256 ?? "",
            ...(link ? { link } : {}),
        }));
    }
    below(directory) {
        return (this.#below.get(directory) ?? []).map((name) => ({
            name,
            sha256: this.#files.get((0,vendor_list/* join */.fj)(directory, name))?.sha256 ?? "",
        }));
    }
    async #list(directory) {
        if (!this.#names.has(directory)) {
            this.#names.set(directory, await this.#local.list(directory));
        }
        return this.#names.get(directory);
    }
    async #read(names) {
        const due = names.filter((name) => !this.#files.has(name));
        for (const file of due.length === 0 ? [] : await this.#local.read(due)) {
            this.#files.set(file.name, file);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/vendor/packages.js






/**
 * The packages that `go mod vendor` copies: all that the main modules' packages and tests import, directly or not, on
 * every system and with any tags. Each comes from the one module of the build list that has Go files in its directory.
 * cmd/go/internal/modload, load.go and import.go (importFromModules).
 */
class PackageGraph {
    packages = new Map();
    findings = [];
    /** Paths of modules whose list is wanted and not there: what they provide is not known. */
    unlisted = new Set();
    #ground;
    #places = new Map();
    #seen = new Set();
    constructor(ground) {
        this.#ground = ground;
    }
    /** Follows imports from these on; `by` is who imports them. */
    async follow(roots, by) {
        const queue = [...roots].map((path) => ({ path, by }));
        for (const { path, by: importer } of queue) {
            if (!this.#seen.has(path)) {
                this.#seen.add(path);
                const more = await this.#visit(path, importer);
                for (const each of more) {
                    queue.push({ path: each, by: path });
                }
            }
        }
    }
    /** Gives what the package imports. */
    async #visit(path, by) {
        if (!(0,module_path/* isImportPath */.VF)(path)) {
            const reason = `is imported by ${by}, but is no import path: go refuses it`;
            this.findings.push({ kind: "code", what: path, reason });
            return [];
        }
        const [place, other] = await this.#placesOf(path);
        if (place === undefined) {
            this.#missing(path, by);
            return [];
        }
        const { module } = place.provider;
        if (other !== undefined) {
            const reason = `is in ${(0,gomod/* keyOf */.TN)(module)} and in ${(0,gomod/* keyOf */.TN)(other.provider.module)}: go takes it from neither`;
            this.findings.push({ kind: "code", what: path, reason });
        }
        const directory = path.slice(module.path.length + 1);
        if (module.version !== "") {
            this.packages.set(path, { path, by, provider: place.provider, directory });
            return this.#imports(place, directory, false);
        }
        return this.#ground.checkout.packages.has(path) ? [] : this.#imports(place, directory, true);
    }
    async #imports({ provider, local }, directory, tests) {
        const files = local === undefined ? provider.files.in(directory) : await local.load(directory);
        const { module, source } = provider;
        const { guess } = this.#ground;
        const read = ({ name, sha256 }) => {
            const path = (0,vendor_list/* join */.fj)(directory, name);
            return source(sha256, path) ?? guess(`${module.path}/${path}`);
        };
        return (0,copy_rule/* imports */.VW)(files, read, tests);
    }
    /** The modules that have the package, that of the longest path first. */
    async #placesOf(path) {
        const found = [];
        for (let prefix = path; prefix !== ""; prefix = (0,vendor_list/* parent */.$t)(prefix)) {
            const version = this.#ground.buildList.selected(prefix);
            const place = version === undefined ? undefined : this.#place({ path: prefix, version });
            if (place !== undefined && (await this.#has(place, path))) {
                found.push(place);
            }
        }
        return found;
    }
    async #has({ provider, local }, path) {
        const { module, files } = provider;
        if (module.version === "" && this.#ground.checkout.packages.get(path) === module.path) {
            return true;
        }
        const directory = path.slice(module.path.length + 1);
        return local === undefined
            ? // In its module cache go does not see hidden files at all. modindex, importRaw; fsys.IsGoDir sees them.
                files.in(directory).some(({ name }) => /^[^._].*\.go$/.test(name))
            : local.isPackage(directory);
    }
    #place(module) {
        if (!this.#places.has(module.path)) {
            this.#places.set(module.path, this.#open(module));
        }
        return this.#places.get(module.path);
    }
    #open(module) {
        const { mains, list, local, source } = this.#ground;
        const from = (0,module_main/* origin */.TG)(mains, module);
        if (from.version === "") {
            const main = mains.modules.find(({ goMod }) => goMod.module === module.path);
            const root = (0,module_main/* directoryOf */.jt)(mains, main?.directory ?? from.path);
            const files = new LocalFiles(local(root), (0,module_main/* goVersion */.X9)(mains));
            const own = (_, path) => files.source(path);
            return { provider: { module, origin: from, files, source: own }, local: files };
        }
        const files = list(from);
        if (files === undefined) {
            this.unlisted.add(module.path);
            return undefined;
        }
        return { provider: { module, origin: from, files, source }, local: undefined };
    }
    /** Nothing provides the package: go lets that pass only where it takes it for one of the standard library. */
    #missing(path, by) {
        const [first = ""] = path.split("/", 1);
        const isUnknown = [...this.unlisted].some((each) => path === each || path.startsWith(`${each}/`));
        if (first.includes(".") && !isUnknown) {
            const reason = `is imported by ${by}, but no module of the build list has it`;
            this.findings.push({ kind: "code", what: path, reason });
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/vendor/proof.js











const textName = "modules.txt";
/** A last resort, that no way is known to. */
const unseen = {
    kind: "module",
    what: "the proof part",
    reason: "lacks something that was asked for, and no other finding says what: this is a fault of go-offline",
};
/**
 * Answers with the entries of a proof part, in any order. What is in it may come from anyone: a list or a go.mod counts
 * only after its h1 was found in go.sum, a Go file by its sha256 in such a list. From there everything is computed: the
 * build list, the packages, their files, modules.txt. The tree must be that, and nothing else.
 */
async function prove(question, entries) {
    const evidence = new Evidence(question.goSum);
    for (const { sha256, source } of question.tree.values()) {
        if (source !== undefined) {
            evidence.know(sha256, source);
        }
    }
    for await (const entry of entries) {
        evidence.take(entry);
    }
    const proof = new Proof(question, evidence);
    await proof.readPackages();
    return proof.verdict();
}
class Proof {
    #question;
    #evidence;
    #buildList;
    #graph;
    #findings = [];
    #packages = [];
    /** Whether the content of some Go file is not known, so that imports may have been missed. */
    #blind = false;
    constructor(question, evidence) {
        this.#question = question;
        this.#evidence = evidence;
        const { mains, checkout, local } = question;
        this.#buildList = (0,build_list/* buildList */.t)(mains, (from) => evidence.goMod(from));
        this.#graph = new PackageGraph({
            mains,
            checkout,
            buildList: this.#buildList,
            local,
            list: (from) => evidence.list(from),
            source: (sha256) => evidence.source(sha256),
            guess: (inTree) => {
                this.#blind = true;
                return question.tree.get(inTree)?.source;
            },
        });
    }
    /**
     * Rules 1, 2 and 6: which modules go selects, and which packages of them the checked-out code needs. Packages that the
     * tree has in vain are proved like the others, so that code that moved on is told from a tree that was changed.
     */
    async readPackages() {
        const { checkout, modulesTxt: text, tree } = this.#question;
        const listed = new Set(modules_txt/* packages */.U$(text));
        await this.#graph.follow(checkout.imports, "the checked-out code");
        this.#graph.findings.forEach((each) => this.#findings.push(each));
        const needed = new Set(this.#graph.packages.keys());
        const isSure = !this.#blind && this.#graph.unlisted.size === 0;
        await this.#graph.follow(listed, textName);
        const isWhole = [...needed].every((path) => listed.has(path));
        const directories = new Set(isWhole ? [] : [...tree.keys()].map(vendor_list/* parent */.$t));
        const isThere = (path) => directories.has(path);
        const settled = settle(this.#graph.packages.values(), { needed, listed, isThere, isSure });
        settled.findings.forEach((each) => this.#findings.push(each));
        this.#packages = settled.packages;
    }
    verdict() {
        const { mains, tree } = this.#question;
        const providing = this.#packages.map(({ provider }) => provider);
        const selected = providing.map(({ module }) => module);
        const named = modules_txt/* modules */.av(mains, selected);
        const expected = expect(mains, this.#packages, named, (path) => tree.has(path));
        this.#wantsNoOther([...new Set(providing)]);
        const files = this.#sameModulesTxt(selected) + this.#sameFiles(expected);
        this.#noneEmpty();
        const findings = [...this.#evidence.findings, ...expected.findings, ...this.#findings]
            // What the code wants comes last: where there is more, it is not the cause.
            .toSorted((a, b) => Number(a.kind === "code") - Number(b.kind === "code"));
        return {
            findings: findings.length > 0 || this.#sawAll() ? findings : [unseen],
            modules: named.length,
            packages: this.#packages.length,
            files,
            listed: this.#evidence.listed,
        };
    }
    /** go refuses a go.mod whose requirements are below what its modules require. buildlist.go, updateRoots. */
    #wantsNoOther(providing) {
        for (const { path, version } of this.#buildList.outdated) {
            const reason = `is required by go.mod, but ${this.#buildList.selected(path)} is needed: go does not take this go.mod`;
            this.#find("module", `${path}@${version}`, reason);
        }
        const origins = [...providing.map((each) => each.origin), ...this.#buildList.missing];
        const bare = origins.filter((each) => each.version === "" && !this.#goModOf(each));
        for (const path of new Set(bare.map((each) => each.path))) {
            this.#find("module", path, "replaces a module and has no go.mod: go refuses it");
        }
        providing.forEach((each) => this.#spotCheck(each.module, this.#goModOf(each.origin)));
    }
    /** Where go.mod names all modules, go looks whether those that provide packages want newer ones. spotCheckRoots. */
    #spotCheck(module, goMod) {
        const { mains } = this.#question;
        const required = mains.work === undefined ? (goMod?.require ?? []) : [];
        for (const { path, version } of (0,module_main/* included */.d8)(mains, required)) {
            const selected = this.#buildList.selected(path) ?? "";
            if (selected !== "" && (0,module_version/* compare */.UD)(selected, version) < 0) {
                const reason = `requires ${path} ${version}, go.mod only ${selected}: go does not take this go.mod`;
                this.#find("module", (0,gomod/* keyOf */.TN)(module), reason);
            }
        }
    }
    /** Rule 2: modules.txt is the one text that go writes. Returns how many such files are right: one, or none. */
    #sameModulesTxt(providing) {
        const { mains, modulesTxt: came, tree } = this.#question;
        const byModule = Map.groupBy(this.#packages, ({ provider }) => (0,gomod/* keyOf */.TN)(provider.module));
        const wanted = modules_txt/* write */.M9(mains, {
            providing,
            packages: (module) => (byModule.get((0,gomod/* keyOf */.TN)(module)) ?? []).map(({ path }) => path),
            goLine: (modulePath) => this.#goLine(modulePath),
        });
        const difference = modules_txt/* firstDifference */.at(wanted, came);
        if (wanted !== "" && !tree.has(textName)) {
            this.#find("missing", textName, "is not in the tree");
        }
        else if (wanted === "" && tree.has(textName)) {
            this.#find("extra", textName, "go writes none, as nothing is vendored");
        }
        else if (difference !== undefined && this.#graph.unlisted.size === 0) {
            this.#find("differs", textName, difference);
        }
        return Number(wanted !== "" && difference === undefined);
    }
    #goLine(modulePath) {
        const { mains } = this.#question;
        const version = this.#buildList.selected(modulePath);
        if (version === "") {
            return mains.modules.find(({ goMod }) => goMod.module === modulePath)?.goMod.go;
        }
        return version === undefined
            ? undefined
            : this.#goModOf((0,module_main/* origin */.TG)(mains, { path: modulePath, version }))?.go;
    }
    #goModOf(from) {
        return from.version === ""
            ? this.#question.mains.directories.get(from.path)
            : this.#evidence.goMod(from);
    }
    /** Rules 3, 4 and 5: these files with these bytes, and no others. Returns how many are right. */
    #sameFiles({ files }) {
        let right = 0;
        for (const [path, { sha256, from }] of files) {
            const file = this.#question.tree.get(path);
            if (file === undefined) {
                this.#find("missing", path, `${from} is not in the tree`);
            }
            else if (file.sha256 === sha256) {
                right++;
            }
            else {
                this.#find("differs", path, `wanted sha256 ${sha256} of ${from}, got ${file.sha256}`);
            }
        }
        // Of a module without its list nothing is known, and that is said.
        const unlisted = [...this.#graph.unlisted].map((each) => `${each}/`);
        for (const path of this.#question.tree.keys()) {
            const isKnown = files.has(path) || path === textName;
            if (!isKnown && !unlisted.some((each) => path.startsWith(each))) {
                this.#find("extra", path, "go does not write this file");
            }
        }
        return right;
    }
    /** go makes a directory for each package: empty where all files of a module in the checkout are links. */
    #noneEmpty() {
        const packages = new Set(this.#packages.map(({ path }) => path));
        for (const path of this.#question.empty) {
            if (!packages.has(path)) {
                this.#find("extra", path, "is an empty directory: go does not make it");
            }
        }
    }
    /** Absence is never a pass: whatever was wanted and not there has to be among the findings. */
    #sawAll() {
        return !this.#blind && this.#graph.unlisted.size === 0 && this.#buildList.missing.length === 0;
    }
    #find(kind, what, reason) {
        this.#findings.push({ kind, what, reason });
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var tasks_checkout = __webpack_require__(29159);
;// CONCATENATED MODULE: ./lib/src/tasks/prove.js



/**
 * Proves a tree with a proof part, see vendor/proof.ts: `open` begins to read it, once the tree and the checked-out code,
 * which is read beside it, are known. The verdict may be complete or not.
 */
async function proveTree(project, pool, reading, open) {
    const [tree, checkout] = await Promise.all([reading, (0,tasks_checkout/* readCode */.w)(project, pool)]);
    const started = performance.now();
    const question = {
        mains: project.mains,
        goSum: project.goSum,
        checkout,
        local: (directory) => (0,tasks_checkout/* local */.s)(directory, pool),
        tree: tree.files,
        empty: tree.empty,
        modulesTxt: tree.modulesTxt,
    };
    const proved = await prove(question, each(open()));
    const verdict = { ...proved, findings: [...proved.findings, ...tree.odd] };
    return { tree, verdict, milliseconds: performance.now() - started };
}
async function* each(frames) {
    for await (const facts of frames) {
        yield* facts;
    }
}
/** Throws NOT_PROVED, with every finding, unless the verdict is complete. */
function demandComplete({ findings }) {
    const [first] = findings;
    if (first === undefined) {
        return;
    }
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    throw new errors/* OfflineError */.M("NOT_PROVED", `proof: wanted a vendor tree that is what go writes from go.sum, got ${line(first)}${more}`, { hint: advice(findings), details: findings.map(line) });
}
function line({ kind, what, reason }) {
    return `${kind}: ${what}: ${reason}`;
}
/** The project moved on, or somebody changed the bundle: two different days for who reads it. */
function advice(findings) {
    return findings.some(({ kind }) => kind !== "code")
        ? "if go.mod, go.sum or a directory that replaces a module changed since the bundle was packed, pack again; if not, the bundle or the tree was changed: keep it for those who look into it, and do not build from it"
        : "the code imports other packages than when the bundle was packed: pack again from this commit";
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
async function readDirectory(directory, pool) {
    if (!(await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(directory))) {
        return undefined;
    }
    const found = await _host_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .tree */ .B2(directory);
    const facts = await pool.read(directory, found.files, true);
    const text = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, modulesTxt));
    return {
        files: new Map(facts.map((fact) => [fact.name, toFile(fact)])),
        modulesTxt: text?.toString("utf8") ?? "",
        empty: found.empty,
        odd: [...found.odd.map(irregular), ...executable(facts)],
    };
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

/***/ 10687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ modName),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   sY: () => (/* binding */ listName)
/* harmony export */ });
/* unused harmony export isFile */
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

/** The name of a module's h1 list. */
function listName(module) {
    return `lists/${nameOf(module)}`;
}
/** The name of a module's go.mod. */
function modName(module) {
    return `mods/${nameOf(module)}.mod`;
}
/** The name of a Go file that the tree leaves out; `path` is relative to the module's root. */
function fileName(module, path) {
    return `files/${nameOf(module)}/${path}`;
}
/** Whether the name is that of a Go file that the tree leaves out. */
function isFile(name) {
    return /^files\/[^@]+@[^/]+\/[^]*\.go$/.test(name);
}
/** What a name in the proof part stands for; undefined for a name that packing does not give. */
function parse(name) {
    if (isFile(name)) {
        return { kind: "file" };
    }
    const list = /^lists\/([^@]+)@([^/]+)$/.exec(name);
    const mod = /^mods\/([^@]+)@([^/]+)\.mod$/.exec(name);
    const [, path = "A", version = "A"] = list ?? mod ?? [];
    const module = { path: (0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unescape */ .x4)(path), version: (0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unescape */ .x4)(version) };
    return isVersion(module) ? { kind: list === null ? "mod" : "list", module } : undefined;
}
function isVersion(module) {
    return module.path !== undefined && module.version !== undefined;
}
function nameOf({ path, version }) {
    return `${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(path)}@${(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(version)}`;
}


/***/ }),

/***/ 75527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ embedded),
/* harmony export */   VW: () => (/* binding */ imports),
/* harmony export */   f_: () => (/* binding */ toCarry),
/* harmony export */   m4: () => (/* binding */ isLicence),
/* harmony export */   pG: () => (/* binding */ copied)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1475);
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14588);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1521);



const licences = /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;
/** The rule, for the package in `directory` ("" is the module's root). */
function copied(files, directory, known) {
    const open = [];
    const patterns = { plain: new Set(), cgo: new Set() };
    const found = [];
    for (const { name, sha256, link } of files.in(directory)) {
        const path = (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(directory, name);
        const source = name.endsWith(".go") ? known.source(sha256, path) : undefined;
        if (link === undefined && isCopied(name, source, known.go)) {
            found.push({ name: path, sha256 });
        }
        if (source !== undefined && isRead(name, known.go)) {
            const { plain, cgo } = patterns;
            source.embeds.forEach((each) => (source.cgo ? cgo : plain).add(each));
        }
        else if (name.endsWith("_test.go") && source === undefined && testsCount(known.go)) {
            const reason = "is a test that the proof does not carry: its embeds are not known";
            open.push({ path, reason });
        }
    }
    const above = [...metadata(files, directory, known)];
    const plain = named(files, directory, patterns.plain, open);
    const ofCgo = named(files, directory, patterns.cgo, open);
    return { files: [...found, ...above, ...plain], ofCgo, open };
}
/** Whether a Go file's embed directives count. */
function isRead(name, go) {
    return !/^[._]/.test(name) && (!name.endsWith("_test.go") || testsCount(go));
}
/** What a package imports, on any system and with any tags; `tests` says whether its tests count. modload, scanDir. */
function imports(files, source, tests) {
    const found = new Set();
    for (const file of files) {
        const { name } = file;
        if (name.endsWith(".go") && !/^[._]/.test(name) && (tests || !name.endsWith("_test.go"))) {
            source(file)?.imports.forEach((each) => found.add(each));
        }
    }
    return found;
}
/** The Go files of a package's directory whose content decides something, and which the tree does not hold. */
function toCarry(files, directory, go, has) {
    return files
        .in(directory)
        .filter(({ name, sha256 }) => name.endsWith(".go") && !has(sha256))
        .filter(({ name }) => !name.endsWith("_test.go") || testsCount(go))
        .map(({ name, sha256 }) => ({ name: (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(directory, name), sha256 }));
}
/** Whether a file of a module is copied from a directory above a package's. */
function isLicence(name) {
    return licences.test(name);
}
/** The patterns of a package's embed directives, of which some may not count in the end. */
function embedded(files, source, go) {
    const counted = files.filter(({ name }) => name.endsWith(".go") && isRead(name, go));
    return new Set(counted.flatMap((file) => source(file)?.embeds ?? []));
}
function isCopied(name, source, go) {
    if (name.endsWith("_test.go")) {
        return false;
    }
    // https://go.dev/issue/42970
    if (name === "go.mod" || name === "go.sum") {
        return (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGo */ .Ac)(go, "1.17") < 0;
    }
    return source === undefined || source.kept;
}
/** https://go.dev/issue/63473: embeds of tests are vendored for main modules below Go 1.22. */
function testsCount(go) {
    return (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGo */ .Ac)(go, "1.22") < 0;
}
/** Of the directories above, up to the first that is a package: go has been there before. copyMetadata. */
function* metadata(files, directory, known) {
    for (let above = directory; above !== "";) {
        above = (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parent */ .$t)(above);
        if (known.isPackage(above)) {
            return;
        }
        for (const { name, sha256, link } of files.in(above)) {
            if (link === undefined && isLicence(name)) {
                yield { name: (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(above, name), sha256 };
            }
        }
    }
}
function named(files, directory, wanted, open) {
    if (wanted.size === 0) {
        return [];
    }
    const below = files.below(directory);
    const { files: matched, refused } = (0,_embed_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .h)(below.map(({ name }) => name), wanted);
    for (const { pattern, reason } of refused) {
        open.push({
            path: directory,
            reason: `embeds ${JSON.stringify(pattern)}, which go refuses: ${reason}`,
        });
    }
    const names = new Set(matched);
    return below
        .filter(({ name }) => names.has(name))
        .map(({ name, sha256 }) => ({ name: (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(directory, name), sha256 }));
}


/***/ }),

/***/ 14588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _module_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

/** `names` are all files below the package's directory, relative to it. */
function resolve(names, patterns) {
    const files = new Set();
    const refused = [];
    const modules = modulesOf(names);
    for (const pattern of new Set(patterns)) {
        const found = match(names, modules, pattern);
        if (typeof found === "string") {
            refused.push({ pattern, reason: found });
        }
        else {
            found.forEach((name) => files.add(name));
        }
    }
    return { files: [...files].toSorted(), refused };
}
/** Directories in which something is called go.mod, if only a directory: to go they are modules of their own. */
function modulesOf(names) {
    const found = new Set();
    for (const name of names.filter((each) => each.includes("/go.mod/"))) {
        for (let at = name.indexOf("/go.mod/"); at >= 0; at = name.indexOf("/go.mod/", at + 1)) {
            found.add(name.slice(0, at));
        }
    }
    return found;
}
/** The files of one pattern, or go's reason to refuse it. */
function match(names, modules, pattern) {
    const all = pattern.startsWith("all:");
    const glob = all ? pattern.slice("all:".length) : pattern;
    const elements = parseGlob(glob);
    if (elements === undefined) {
        return "invalid pattern syntax";
    }
    const found = new Set();
    /** What the pattern names, and whether that is or holds a file. */
    const named = new Map();
    for (const name of names.filter(namer(glob, elements))) {
        const path = name.split("/");
        const reason = refusal(path, elements.length, all, modules);
        if (reason !== undefined) {
            return reason;
        }
        const root = path.slice(0, elements.length).join("/");
        const held = isHeld(path, elements.length, all, modules);
        named.set(root, held || named.get(root) === true);
        if (held) {
            found.add(name);
        }
    }
    const bare = [...named].find(([, holds]) => !holds)?.[0];
    if (bare !== undefined) {
        return `cannot embed directory ${bare}: contains no embeddable files`;
    }
    return found.size === 0 ? "no matching files found" : [...found];
}
/** Tells whether the pattern names a file or a directory above it. Most patterns are the names themselves. */
function namer(glob, elements) {
    if (!/[*?[\\]/.test(glob)) {
        const inside = `${glob}/`;
        return (name) => name === glob || name.startsWith(inside);
    }
    return (name) => {
        const path = name.split("/");
        return elements.every((element, at) => matches(element, path[at]));
    };
}
/** Whether go walks to a file from the directory that the first `depth` elements name. */
function isHeld(path, depth, all, modules) {
    return path
        .slice(depth)
        .every((each, at) => !isLeftOut(each, all) && !modules.has(path.slice(0, depth + at + 1).join("/")));
}
/** Why go refuses a file of which the first `depth` elements are named by the pattern: none may be a bad name there. */
function refusal(path, depth, all, modules) {
    const named = path.slice(0, depth);
    if (named.some((_, at) => modules.has(path.slice(0, at + 1).join("/")))) {
        return `cannot embed ${named.join("/")}: in different module`;
    }
    const bad = named.find(isBadName);
    if (bad !== undefined) {
        return `cannot embed ${named.join("/")}: invalid name ${bad}`;
    }
    const below = path.slice(depth);
    const left = below.find((each) => isLeftOut(each, all));
    return left !== undefined && below.indexOf(left) === below.length - 1 && !isHidden(left)
        ? `cannot embed file ${path.join("/")}: invalid name ${left}`
        : undefined;
}
/** Whether go leaves out what is called so below a named directory. */
function isLeftOut(element, all) {
    return isBadName(element) || (!all && isHidden(element));
}
function isHidden(element) {
    return element.startsWith(".") || element.startsWith("_");
}
function isBadName(element) {
    return !(0,_module_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilePath */ .ig)(element) || [".bzr", ".hg", ".git", ".svn"].includes(element);
}
/**
 * The parts of each path element; undefined where the pattern is malformed or leaves the directory. What was no UTF-8
 * has become U+FFFD: go refuses it, and no file is called so.
 */
function parseGlob(glob) {
    const elements = glob.split("/");
    if (elements.some((element) => ["", ".", ".."].includes(element)) || glob.includes("\ufffd")) {
        return undefined;
    }
    const parsed = elements.map(parseElement);
    return parsed.every((each) => each !== undefined) ? parsed : undefined;
}
const part = /\*|\?|\\.|\[(?:\^|(?!\^))(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+\]|[^\\*?[]/gsuy;
/** path.Match: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before a character that stands for itself. */
function parseElement(element) {
    const parts = [];
    let end = 0;
    for (const { 0: text } of element.matchAll(part)) {
        parts.push(parsePart(text));
        end += text.length;
    }
    return end === element.length ? parts : undefined;
}
function parsePart(text) {
    if (text === "*") {
        return undefined;
    }
    if (text === "?") {
        return () => true;
    }
    if (text.length === 1 || !text.startsWith("[")) {
        const wanted = codePoint(text);
        return (code) => code === wanted;
    }
    const negated = text.startsWith("[^");
    const inside = text.slice(negated ? 2 : 1, -1).matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
    const ranges = Array.from(inside, ([, low = "", high = low]) => ({
        low: codePoint(low),
        high: codePoint(high),
    }));
    return (code) => ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
}
/** Each `*` takes as little as it can, and more only if what follows it fits nowhere: never a way back before it. */
function matches(parts, text) {
    if (text === undefined) {
        return false;
    }
    let [at, next] = [0, 0];
    let run;
    while (at < text.length) {
        const fits = next < parts.length ? parts[next] : () => false;
        const code = Number(text.codePointAt(at));
        if (fits === undefined) {
            run = { next: ++next, at };
        }
        else if (fits(code)) {
            at += code > 0xffff ? 2 : 1;
            next++;
        }
        else if (run !== undefined) {
            run.at += Number(text.codePointAt(run.at)) > 0xffff ? 2 : 1;
            [at, next] = [run.at, run.next];
        }
        else {
            return false;
        }
    }
    return parts.slice(next).every((each) => each === undefined);
}
/** Of a character, or of `\` and a character. */
function codePoint(text) {
    return Number(text.codePointAt(text.length > 1 && text.startsWith("\\") ? 1 : 0));
}


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   zl: () => (/* binding */ ModuleList)
/* harmony export */ });
/** A name in a directory, which may be the root. */
function join(directory, name) {
    return directory === "" ? name : `${directory}/${name}`;
}
/** The directory above, and the root for itself. */
function parent(directory) {
    return directory.slice(0, Math.max(0, directory.lastIndexOf("/")));
}
/** Hex digits of the hash, and two blanks. */
const hashWidth = 64;
const nameAt = hashWidth + 2;
/**
 * A module's h1 list (see module/h1.ts), by directory. Only a list whose h1 was compared with go.sum may be asked. Of
 * tens of thousands of lines few are ever wanted: what is kept of the others is where they begin.
 */
class ModuleList {
    /** How many files the module has. */
    size;
    #text;
    #prefix;
    #byDirectory = new Map();
    /** Directories that were asked for: packages are, twice. */
    #asked = new Map();
    /** `prefix` is `module@version/`, which every name opens with. */
    constructor(text, prefix) {
        this.#text = text;
        this.#prefix = prefix.length;
        let size = 0;
        let last = { directory: "", slash: -1, lines: this.#linesOf("") };
        for (let at = 0; at < text.length; size++) {
            const end = lineEnd(text, at);
            const start = at + nameAt + prefix.length;
            if (start <= end && text.startsWith(prefix, at + nameAt)) {
                const slash = Math.max(0, text.lastIndexOf("/", end - 1) - start);
                if (slash !== last.slash || !text.startsWith(last.directory, start)) {
                    const directory = text.slice(start, start + slash);
                    last = { directory, slash, lines: this.#linesOf(directory) };
                }
                last.lines.push(at);
            }
            at = end + 1;
        }
        this.size = size;
    }
    in(directory) {
        const known = this.#asked.get(directory);
        const files = known ?? this.#read(directory, directory === "" ? 0 : directory.length + 1);
        if (known === undefined) {
            this.#asked.set(directory, files);
        }
        return files;
    }
    below(directory) {
        const inside = directory === "" ? 0 : directory.length + 1;
        return [...this.#byDirectory.keys()]
            .filter((each) => inside === 0 || each === directory || each.startsWith(`${directory}/`))
            .flatMap((each) => this.#read(each, inside));
    }
    /** The files of a directory, names without their first `cut` characters. */
    #read(directory, cut) {
        const lines = this.#byDirectory.get(directory) ?? [];
        return lines.map((at) => ({
            name: this.#text.slice(at + nameAt + this.#prefix + cut, lineEnd(this.#text, at)),
            sha256: this.#text.slice(at, at + hashWidth),
        }));
    }
    #linesOf(directory) {
        const known = this.#byDirectory.get(directory);
        if (known !== undefined) {
            return known;
        }
        const lines = [];
        this.#byDirectory.set(directory, lines);
        return lines;
    }
}
function lineEnd(text, at) {
    const newline = text.indexOf("\n", at);
    return newline < 0 ? text.length : newline;
}


/***/ }),

/***/ 42029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   U$: () => (/* binding */ packages),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   av: () => (/* binding */ modules)
/* harmony export */ });
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36541);
/* harmony import */ var _module_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67670);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1475);



/** The import paths that the text lists: a hint of what somebody wanted to vendor. */
function packages(text) {
    return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
/**
 * Every module that the text names with its packages, in the order of the file: those that provide packages and, since
 * go 1.14, every requirement of a main module. cmd/go/internal/gover, ModSort.
 */
function modules(mains, providing) {
    const all = new Map([...explicit(mains), ...providing].map((each) => [(0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(each), each]));
    return [...all.values()].toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.version, b.version) ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.version, b.version));
}
/** The text that go writes; "" where it writes none, and no tree. */
function write(mains, content) {
    const named = modules(mains, content.providing);
    const marked = new Set(explicit(mains).map(_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const withGo = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGo */ .Ac)((0,_module_main_js__WEBPACK_IMPORTED_MODULE_1__/* .goVersion */ .X9)(mains), "1.17") >= 0;
    const lines = mains.work === undefined ? [] : ["## workspace"];
    for (const module of named) {
        const version = withGo ? content.goLine(module.path) : undefined;
        const notes = [
            ...(marked.has((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(module)) ? ["explicit"] : []),
            ...(version === undefined ? [] : [`go ${version}`]),
        ];
        lines.push(moduleLine(module, (0,_module_main_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f4)(mains, module)));
        lines.push(...(notes.length === 0 ? [] : [`## ${notes.join("; ")}`]));
        content
            .packages(module)
            .toSorted(_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)
            .forEach((each) => lines.push(each));
    }
    lines.push(...(isExplicit(mains) ? otherReplacements(mains, named) : []));
    return lines.map((line) => `${line}\n`).join("");
}
/** Since go 1.14 the text says which modules go.mod requires; a go.mod without a go line counts as older. */
function isExplicit(mains) {
    const { work, modules: all } = mains;
    return ((0,_module_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGo */ .Ac)((0,_module_main_js__WEBPACK_IMPORTED_MODULE_1__/* .goVersion */ .X9)(mains), "1.14") >= 0 &&
        (work !== undefined || all[0]?.goMod.go !== undefined));
}
function explicit(mains) {
    return isExplicit(mains) ? mains.modules.flatMap(({ goMod }) => goMod.require) : [];
}
/** Lines for replacements of other modules than those named, and for those of every version. */
function otherReplacements(mains, named) {
    const written = new Set(named.map(_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const lines = [];
    const add = (old, target) => {
        if (!written.has((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(old)) && target !== undefined) {
            lines.push(moduleLine(old, target));
        }
        written.add((0,_module_gomod_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(old));
    };
    for (const { goMod } of mains.modules) {
        mains.work?.replace.forEach((each) => add(each.old, each.new));
        goMod.replace.forEach(({ old }) => add(old, (0,_module_main_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f4)(mains, old)));
    }
    return lines;
}
function moduleLine(module, target) {
    const words = ["#", module.path, module.version];
    const arrow = target === undefined ? [] : ["=>", target.path, target.version];
    return [...words, ...arrow].filter((word) => word !== "").join(" ");
}
/** Where two texts of modules.txt part, in one line; undefined where they do not. */
function firstDifference(wanted, came) {
    if (wanted === came) {
        return undefined;
    }
    const a = linesOf(wanted);
    const b = linesOf(came);
    const at = a.findIndex((line, index) => line !== b[index]);
    const index = at < 0 ? a.length : at;
    return `line ${index + 1}: wanted ${quote(a[index], b[index])}, got ${quote(b[index], a[index])}`;
}
/** Lines with their ends. */
function linesOf(text) {
    return text.split(/(?<=\n)/);
}
/** A line in quotes, with its end only where that alone differs. */
function quote(line = "", other = "") {
    const cut = line.replace(/\n$/, "");
    return line === "" ? "the end" : JSON.stringify(cut === other.replace(/\n$/, "") ? line : cut);
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
