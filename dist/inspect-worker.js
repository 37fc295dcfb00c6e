import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/src/errors.js
/**
 * The one error of this project. `code` is for programs, `message` says where, what was wanted and what came, `hint`
 * what the person does now; `details` holds further findings, one a line, when one line is not enough.
 */
class errors_OfflineError extends Error {
    code;
    hint;
    details;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "OfflineError";
        this.code = code;
        this.hint = options.hint;
        this.details = options.details ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/src/module/version.js
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
function version_compare(a, b) {
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
        version_compareText(left.kind, right.kind) ||
        compareNumbers(left.pre, right.pre));
}
/** Byte order of two strings in UTF-8, as Go sorts paths; UTF-16 order differs above U+FFFF. */
function version_compareText(a, b) {
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
    return a.length - b.length || version_compareText(a, b);
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
    return numeric[0] === numeric[1] ? version_compareText(a, b) : numeric[0] === true ? -1 : 1;
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

;// CONCATENATED MODULE: ./lib/src/bundle/name.js


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
        if (version_compareText(name, this.#last) < 0) {
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
    return new errors_OfflineError(code, `bundle: wanted ${wanted}, got ${JSON.stringify(name)}`, { hint });
}

;// CONCATENATED MODULE: ./lib/src/bundle/tar.js

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
    return external_node_buffer_namespaceObject.Buffer.concat([
        block(carrier, { ...entry, size: record.length }, pax),
        record,
        external_node_buffer_namespaceObject.Buffer.alloc(padding(record.length)),
        block(carrier, entry, file),
    ]);
}
/** What a single block says, right or wrong: the caller encodes it again and compares. */
function decode(header) {
    const text = external_node_buffer_namespaceObject.Buffer.from(header.buffer, header.byteOffset, header.length);
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
    const text = external_node_buffer_namespaceObject.Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8");
    const name = /^\d+ path=(.*)\n$/s.exec(text)?.[1];
    return name !== undefined && paxRecord(name).equals(body) ? name : undefined;
}
/** Zero bytes that follow `size` bytes of content, up to a whole block. */
function padding(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}
function block(name, entry, type) {
    const header = external_node_buffer_namespaceObject.Buffer.from(template);
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
    const header = external_node_buffer_namespaceObject.Buffer.alloc(blockSize);
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
    if (external_node_buffer_namespaceObject.Buffer.byteLength(whole) !== whole.length) {
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
    const rest = external_node_buffer_namespaceObject.Buffer.byteLength(` path=${name}\n`);
    let length = rest + String(rest).length;
    length = rest + String(length).length;
    return external_node_buffer_namespaceObject.Buffer.from(`${length} path=${name}\n`);
}
function field(text, from, to) {
    const end = text.indexOf(0, from);
    return text.toString("utf8", from, end < 0 || end > to ? to : end);
}

;// CONCATENATED MODULE: ./lib/src/bundle/archive.js




/** The zero bytes behind the last entry. */
const trailer = 2 * blockSize;
const zeros = external_node_buffer_namespaceObject.Buffer.alloc(trailer);
/**
 * The entries of a stretch that begins and ends between entries; the last one of a part has the trailer. Throws
 * BAD_ARCHIVE, ENTRY_* and NAME_*; `part` is used in errors.
 */
function read(stretch, part, isLast) {
    const bytes = external_node_buffer_namespaceObject.Buffer.from(stretch.buffer, stretch.byteOffset, stretch.length);
    const end = bytes.length - (isLast ? trailer : 0);
    const entries = [];
    const names = new Names();
    for (let at = 0; at < end;) {
        const header = readHeader(bytes, at, part);
        const start = at + header.length;
        const next = start + header.size + padding(header.size);
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
    const said = decode(archive_block(bytes, at, part));
    if (said.type === "x") {
        return readLongHeader(bytes, at, said.size, part);
    }
    if (said.type !== "0") {
        const what = `${kind(said.type)} ${JSON.stringify(said.name)}`;
        throw bad(part, `wanted regular files only, got ${what}`, "ENTRY_TYPE");
    }
    return archive_canonical(bytes, at, { name: said.name, size: said.size, mode: said.mode }, part);
}
function readLongHeader(bytes, at, size, part) {
    const body = at + blockSize;
    const name = size <= 4096 ? decodePax(bytes.subarray(body, body + size)) : undefined;
    if (name === undefined) {
        throw bad(part, "wanted a pax header with one path, got another");
    }
    const said = decode(archive_block(bytes, body + size + padding(size), part));
    return archive_canonical(bytes, at, { name, size: said.size, mode: said.mode }, part);
}
function archive_canonical(bytes, at, entry, part) {
    const valid = Number.isSafeInteger(entry.size) && [0o644, 0o755].includes(entry.mode);
    const wanted = valid ? encode(entry) : undefined;
    const came = bytes.subarray(at, at + (wanted?.length ?? 0));
    if (wanted === undefined || !came.equals(wanted)) {
        const what = `got another for ${JSON.stringify(entry.name)}`;
        throw bad(part, `wanted a plain header (0644 or 0755, owner 0, time 0), ${what}`);
    }
    return { ...entry, length: wanted.length };
}
function archive_block(bytes, at, part) {
    const found = bytes.subarray(at, at + blockSize);
    if (found.length < blockSize) {
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
    return new errors_OfflineError(code, `bundle: ${part}: ${what}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
    });
}

;// CONCATENATED MODULE: ./lib/src/bundle/frame.js




/** Unpacked bytes that a frame holds before the next begins; an entry is never cut. */
const target = (/* unused pure expression or super */ null && (4 << 20));
/** No frame unpacks to more than this: it is held in memory by one thread. A module's zip is as large at the most. */
const maxUnpacked = (/* unused pure expression or super */ null && (512 << 20));
/** 2^n bytes that a decoder may hold. A larger window is refused, as it would cost memory. */
const windowLog = 22;
/** Level 10 with tables for a frame's size: a hundredth larger than level 12, in a third of its time and little memory. */
const params = {
    [external_node_zlib_namespaceObject.constants.ZSTD_c_compressionLevel]: 10,
    [external_node_zlib_namespaceObject.constants.ZSTD_c_windowLog]: windowLog,
    [external_node_zlib_namespaceObject.constants.ZSTD_c_hashLog]: 20,
    [external_node_zlib_namespaceObject.constants.ZSTD_c_chainLog]: 20,
    [external_node_zlib_namespaceObject.constants.ZSTD_c_checksumFlag]: 1,
};
/**
 * Makes one frame of these bytes, in pieces; the same bytes give the same frame. At once, on the thread that asks: Node's own pool would keep
 * the compressor's tables on each of its threads, and takes longer.
 */
function make(blocks, part) {
    if (isStored(part)) {
        return blocks;
    }
    const bytes = Buffer.concat(blocks);
    // Its size, told beforehand, keeps the tables small.
    return [zstdCompressSync(bytes, { params, chunkSize: 1 << 18, pledgedSrcSize: bytes.length })];
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
    return read(tar, part, isLast);
}
function decompress(bytes, unpacked, part) {
    try {
        return (0,external_node_zlib_namespaceObject.zstdDecompressSync)(bytes, {
            // Room for what is announced in one piece; one byte more, or the decoder would ask for a second.
            chunkSize: Math.max(64, unpacked + 1),
            maxOutputLength: Math.max(1, unpacked),
            // One frame and nothing else: what stood behind it, `zstd -d` would unpack.
            rejectGarbageAfterEnd: true,
            params: { [external_node_zlib_namespaceObject.constants.ZSTD_d_windowLogMax]: windowLog },
        });
    }
    catch (error) {
        if (isTooLarge(error)) {
            throw missized(part, unpacked, "more");
        }
        throw new errors_OfflineError("BAD_ARCHIVE", `bundle: ${part}: wanted zstd, got ${String(error)}`, {
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
    return new errors_OfflineError("PART_SIZE", `bundle: ${part}: wanted a frame of ${wanted} unpacked bytes, got ${came}`, {
        hint: "the part was changed since it was packed: take the bundle from another store, or pack again",
    });
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/src/bundle/part.js




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
async function* part_frames(part, source, room = () => Promise.resolve()) {
    const sizes = part.frames.map(({ size }) => size).values();
    const next = async () => {
        const { value } = sizes.next();
        if (value === undefined) {
            return undefined;
        }
        await room(value);
        // Memory of its own, so that it can be handed on.
        return Buffer.allocUnsafeSlow(value);
    };
    let due = await next();
    let filled = 0;
    for await (const chunk of part_check(part, source)) {
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
        release(chunk);
    }
}
/** Passes a part's bytes on. Throws PART_SIZE at the first byte too many or at the end, PART_DIGEST at the end. */
async function* part_check(part, source) {
    const sha256 = createHash("sha256");
    const sha512 = createHash("sha512");
    let size = 0;
    for await (const chunk of source) {
        size += chunk.length;
        if (size > part.size) {
            throw part_missized(part, "more");
        }
        sha256.update(chunk);
        sha512.update(chunk);
        yield chunk;
    }
    if (size < part.size) {
        throw part_missized(part, String(size));
    }
    const came = sha256.digest("hex");
    if (came !== part.sha256 || sha512.digest("hex") !== part.sha512) {
        throw new OfflineError("PART_DIGEST", `bundle: ${part.name}: wanted sha256 ${part.sha256} (and its sha512), got ${came}`, {
            hint: "the part was changed or damaged: take the bundle from another store, or pack again",
        });
    }
}
/** Reads a part to its end, only to know whether it is the one that was packed. Throws as `check` does. */
async function demandWhole(part, source) {
    const chunks = part_check(part, source);
    while ((await chunks.next()).done !== true) {
        // Nothing is kept.
    }
}
/** Throws ENTRY_COUNT unless a part has as many entries as its manifest says. */
function demandCount(part, came) {
    if (came !== part.entries) {
        throw new OfflineError("ENTRY_COUNT", `bundle: ${part.name}: wanted ${part.entries} entries, got ${came}`, {
            hint: "this bundle was changed since it was packed: take it from another store, or pack again",
        });
    }
}
function part_missized(part, came) {
    return new OfflineError("PART_SIZE", `bundle: ${part.name}: wanted ${part.size} bytes, got ${came}`, {
        hint: "the part was cut short or changed: take the bundle from another store, or pack again",
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/src/host/failure.js

/** What a failed call of the system says: `EACCES`, `ENOSPC`; undefined for an error of another kind. */
function systemCode(error) {
    const isObject = typeof error === "object" && error !== null;
    return isObject && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
/** The error for people of a failed file operation: READ_ONLY, NO_SPACE or IO, keeping the cause. */
function fileFailure(doing, error) {
    if (error instanceof OfflineError) {
        return error;
    }
    const code = systemCode(error) ?? "";
    const reason = error instanceof Error ? error.message : String(error);
    if (["EACCES", "EPERM", "EROFS"].includes(code)) {
        return new OfflineError("READ_ONLY", `host: ${doing}: wanted to write, got ${reason}`, {
            hint: "give this user write permission there, or name another directory",
            cause: error,
        });
    }
    if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) {
        return new OfflineError("NO_SPACE", `host: ${doing}: wanted room for it, got ${reason}`, {
            hint: "free disk space and run again: nothing was left behind",
            cause: error,
        });
    }
    return new OfflineError("IO", `host: ${doing}: ${reason}`, {
        hint: "look at the path in this message, then run again: nothing was changed",
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/src/host/worker.js





/** Makes this thread answer batches. Called once, by the file that a pool was given. */
function serve(skills) {
    const hand = new Hand(skills);
    external_node_worker_threads_namespaceObject.parentPort?.on("message", (batch) => {
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(hand.answer(batch), []);
    });
}
class Hand {
    #skills;
    #made = new Set();
    #scratch = Buffer.allocUnsafeSlow(1 << 20);
    #file = "";
    #names = [];
    #hashes = [];
    #notes = [];
    #executable = [];
    constructor(skills) {
        this.#skills = skills;
    }
    answer(batch) {
        this.#names = [];
        this.#hashes = [];
        this.#notes = [];
        this.#executable = [];
        this.#file = "";
        try {
            demandRunning();
            if (batch.kind === "read") {
                this.#read(batch);
            }
            else {
                this.#unpack(batch);
            }
            return {
                kind: "facts",
                names: this.#names,
                hashes: this.#hashes,
                notes: this.#notes,
                executable: this.#executable,
            };
        }
        catch (error) {
            if (error instanceof errors_OfflineError) {
                return { kind: "refusal", code: error.code, message: error.message, hint: error.hint };
            }
            const message = error instanceof Error ? error.message : String(error);
            return { kind: "failure", code: systemCode(error), message, file: this.#file };
        }
    }
    #read({ root, names, inspect, part }) {
        for (const name of names) {
            demandRunning();
            this.#file = `${root}/${name}`;
            const bytes = this.#load(name);
            this.#found(name, bytes, inspect ? this.#skills.inspect(name, bytes, part) : "");
        }
    }
    #unpack({ root, bytes, unpacked, isLast, part }) {
        const files = this.#skills.unpack(bytes, unpacked, isLast, part);
        for (const file of files) {
            this.#found(file.name, file.bytes, this.#lay(file.name, file.bytes, part, root));
        }
        free(files[0]?.bytes);
    }
    /** Writes what a file of a part stands for, if there is a place for it; gives its note. */
    #lay(name, bytes, part, root) {
        const laying = this.#skills.lay(name, bytes, part);
        let next = laying.next();
        for (; next.done !== true; next = laying.next()) {
            demandRunning();
            if (root !== undefined) {
                this.#create(`${root}/${next.value.name}`, next.value);
            }
        }
        return next.value;
    }
    #found(name, bytes, note) {
        this.#names.push(name);
        this.#hashes.push((0,external_node_crypto_namespaceObject.hash)("sha256", bytes, "hex"));
        this.#notes.push(note);
    }
    /** A file's bytes, in room that the next one takes over: a module cache has tens of thousands of them. */
    #load(name) {
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(this.#file, "r");
        try {
            const { size, mode } = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
            if ((mode & 0o111) !== 0) {
                this.#executable.push(name);
            }
            const room = size <= this.#scratch.length ? this.#scratch : Buffer.allocUnsafeSlow(size);
            let length = 0;
            for (let got = -1; got !== 0 && length < size; length += got) {
                got = (0,external_node_fs_namespaceObject.readSync)(descriptor, room, length, size - length, null);
            }
            return room.subarray(0, length);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    /** Writes a new file; what stands there already, a link among it, is an error. */
    #create(file, { bytes, mode }) {
        this.#file = file;
        const directory = file.slice(0, file.lastIndexOf("/"));
        if (!this.#made.has(directory)) {
            (0,external_node_fs_namespaceObject.mkdirSync)(directory, { recursive: true });
            this.#made.add(directory);
        }
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, "wx", mode);
        try {
            for (let at = 0; at < bytes.length;) {
                at += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, at);
            }
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
}
/** Gives a large buffer back at once: the garbage collector would let many of them pile up first. */
function free(bytes) {
    if (bytes?.buffer instanceof ArrayBuffer && bytes.buffer.byteLength >= 1 << 20) {
        bytes.buffer.transfer(0);
    }
}
/** Throws once the pool is closed or the process told to end: from then on nothing may be written that was just removed. */
function demandRunning() {
    if (external_node_worker_threads_namespaceObject.workerData instanceof SharedArrayBuffer &&
        Atomics.load(new Int32Array(external_node_worker_threads_namespaceObject.workerData), 0) === 1) {
        throw new Error("the threads were told to stop");
    }
}

;// CONCATENATED MODULE: ./lib/src/proxy/page.js

/** Whether bytes are a web page, as a proxy answers that wants somebody to sign in. */
function isPage(bytes) {
    const start = external_node_buffer_namespaceObject.Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
    return /^\uFEFF?\s*<(?:!doctype\s+html|html)/i.test(start.toString("utf8"));
}

;// CONCATENATED MODULE: ./lib/src/module/h1.js



/** The list's text in its one canonical order. Names must not hold a line break (go refuses them too). */
function writeList(files) {
    return files
        .toSorted((a, b) => version_compareText(a.name, b.name))
        .map(({ sha256, name }) => `${sha256}  ${name}\n`)
        .join("");
}
/** The h1 of a module, from its list's text. */
function ofList(list) {
    return `h1:${(0,external_node_crypto_namespaceObject.hash)("sha256", list, "base64")}`;
}
/** The h1 of a module, from the sha256 of its list in hex. */
function ofListHash(sha256) {
    return `h1:${Buffer.from(sha256, "hex").toString("base64")}`;
}
/** The h1 of a go.mod, from the sha256 of its bytes in hex. cmd/go/internal/modfetch, goModSum. */
function ofGoModHash(sha256) {
    return ofList(`${sha256}  go.mod\n`);
}

;// CONCATENATED MODULE: ./lib/src/module/release.js
/**
 * Gives the memory of large bytes back at once, where they are all that it holds: the garbage collector would let many
 * of them pile up first. They must not be used any more. Bytes in memory that is shared with others are left alone.
 */
function release_release(bytes) {
    const { buffer } = bytes;
    // What a decoder gives may be a little shorter than the room that it was given.
    const isAlone = buffer.byteLength >= least && buffer.byteLength - bytes.length <= spare;
    if (isAlone && buffer instanceof ArrayBuffer) {
        buffer.transfer(0);
    }
}
const least = 1 << 16;
const spare = 64;

;// CONCATENATED MODULE: ./lib/src/module/zip-directory.js
const endLength = 22;
const end64Length = 56;
const locatorLength = 20;
const signature = { end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
/**
 * Finds the directory: right before the archive's end record, which is at its very end, without a comment that could
 * hold another one. APPNOTE.TXT 4.3.16; archive/zip, readDirectoryEnd.
 */
function find(bytes, demand) {
    const at = bytes.length - endLength;
    demand(at >= 0 && bytes.readUInt32LE(at) === signature.end, "a zip's end", "other bytes");
    demand(bytes.readUInt16LE(at + 20) === 0, "no comment", "one");
    demand(bytes.readUInt32LE(at + 4) === 0, "one disk", "several");
    const count = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 12);
    const start = bytes.readUInt32LE(at + 16);
    const locator = at - locatorLength;
    // Where go looks for a larger end: it takes a size of 65,535, too, for a sign of one.
    const isLarge = (count === 0xffff || size === 0xffff || start === 0xffffffff) &&
        locator >= 0 &&
        bytes.readUInt32LE(locator) === signature.locator;
    const found = isLarge
        ? large(bytes, locator, demand)
        : { at: start, end: start + size, count, limit: at };
    const isBefore = found.end === found.limit && found.at <= found.end;
    demand(isBefore, "a directory before the end", "none");
    return found;
}
/** Zips of 65,535 files and more: an end record of its own, right before its locator. APPNOTE.TXT 4.3.14 and 4.3.15. */
function large(bytes, locator, demand) {
    const limit = locator - end64Length;
    const number = (from) => Number(bytes.readBigUInt64LE(from));
    const isThere = limit >= 0 &&
        bytes.readUInt32LE(limit) === signature.end64 &&
        bytes.readUInt32LE(locator + 4) === 0 &&
        number(locator + 8) === limit &&
        bytes.readUInt32LE(locator + 16) === 1;
    demand(isThere, "a zip64 end where its locator says", "none");
    const start = number(limit + 48);
    return { at: start, end: start + number(limit + 40), count: number(limit + 32), limit };
}

;// CONCATENATED MODULE: ./lib/src/module/path.js

/**
 * Module paths (`github.com/BurntSushi/toml`) and how they become file names: each capital letter is written as `!` and
 * its small letter (`github.com/!burnt!sushi/toml`), so that two paths stay two files where case does not count.
 * https://go.dev/ref/mod#goproxy-protocol; golang.org/x/mod/module.
 */
const path_reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
const path_hint = "a go.mod or go.sum with such a name was not written by go: take it from the repository again";
/** Throws BAD_NAME unless `path` is one that go accepts in a require line. golang.org/x/mod/module, CheckPath. */
function path_check(path) {
    const elements = path.split("/");
    const bad = elements.find((element) => !path_isElement(element, /^[-._~0-9A-Za-z]+$/));
    const [first = ""] = elements;
    if (bad !== undefined || path.startsWith("-") || elements.some((each) => each.startsWith("."))) {
        throw path_refused(path);
    }
    if (!first.includes(".") || !/^[-.0-9a-z]+$/.test(first) || !hasMajor(path)) {
        throw path_refused(path);
    }
}
/** Whether `path` can be imported. golang.org/x/mod/module, CheckImportPath. */
function isImportPath(path) {
    return (!path.startsWith("-") &&
        path.split("/").every((element) => path_isElement(element, /^[-._~+0-9A-Za-z]+$/)));
}
/** Whether `name` can be a file of a module, one path element or several. golang.org/x/mod/module, CheckFilePath. */
function isFilePath(name) {
    return name
        .split("/")
        .every((element) => /^[\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ ]+$/u.test(element) &&
        !element.endsWith(".") &&
        !path_reserved.test(stem(element)));
}
/** The file name form of a module path or a version. Throws BAD_NAME for what has none. */
function path_escape(text) {
    if (/[^\x20-\x7e]|!/.test(text)) {
        throw path_refused(text);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** Undoes `escape`; undefined for a text that `escape` never gives. */
function path_unescape(text) {
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
function path_isElement(element, allowed) {
    return (allowed.test(element) &&
        !element.endsWith(".") &&
        !path_reserved.test(stem(element)) &&
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
function path_refused(path) {
    return new errors_OfflineError("BAD_NAME", `module: wanted a module path or version that go accepts, got ${JSON.stringify(path)}`, { hint: path_hint });
}

;// CONCATENATED MODULE: ./lib/src/module/zip-names.js

/** No go.mod and no LICENSE is larger than this, in bytes. golang.org/x/mod/zip, MaxGoMod and MaxLICENSE. */
const maxText = 16 << 20;
/** The names in a module, as go accepts them. golang.org/x/mod/zip, checkZip and collisionChecker. */
class zip_names_Names {
    #demand;
    #known = new Map();
    constructor(demand) {
        this.#demand = demand;
    }
    /** Takes a name below the module's root; "" is the root's own entry. Throws BAD_MODULE. */
    add(given, size) {
        if (given === "") {
            return;
        }
        const isDirectory = given.endsWith("/");
        const name = isDirectory ? given.slice(0, -1) : given;
        this.#demand(isFilePath(name), "a name that go accepts", JSON.stringify(given));
        this.#claim(name, isDirectory);
        if (isDirectory) {
            this.#demand(size === 0, "a directory without bytes", JSON.stringify(given));
        }
        else {
            this.#look(name, size);
        }
    }
    #look(name, size) {
        const isGoMod = /(?:^|\/)go\.mod$/i.test(name);
        this.#demand(!isGoMod || name === "go.mod", "go.mod at the root alone", JSON.stringify(name));
        const isText = name === "go.mod" || name === "LICENSE";
        this.#demand(!isText || size <= maxText, `at most ${maxText} bytes of ${name}`, `${size}`);
    }
    /** Each name once and in one spelling, and no file where another name has a directory. */
    #claim(name, isDirectory) {
        const folded = zip_names_fold(name);
        const known = this.#known.get(folded);
        if (known !== undefined) {
            const isSame = known.name === name && known.isDirectory && isDirectory;
            this.#demand(isSame, `one entry for ${JSON.stringify(known.name)}`, JSON.stringify(name));
            return;
        }
        this.#known.set(folded, { name, isDirectory });
        const slash = name.lastIndexOf("/");
        if (slash > 0) {
            this.#claim(name.slice(0, slash), true);
        }
    }
}
/** One spelling for all that differ in case, character by character. golang.org/x/mod/zip, strToFold. */
function zip_names_fold(name) {
    return /^[\0-\x7f]*$/.test(name)
        ? name.toLowerCase()
        : name.replace(/./gsu, (letter) => single(single(letter, "toUpperCase"), "toLowerCase"));
}
/** The other case of a character, where that is one character, too. */
function single(letter, to) {
    const other = letter[to]();
    return /^.$/su.test(other) ? other : letter;
}

;// CONCATENATED MODULE: ./lib/src/module/zip.js





/** Bytes of a module, packed and unpacked, at the most. golang.org/x/mod/zip, MaxZipFile. */
const maxSize = 500 << 20;
const centralLength = 46;
const localLength = 30;
/** Of a descriptor without a signature, the shortest. */
const descriptorLength = 12;
const zip_signature = { central: 0x02014b50, local: 0x04034b50, descriptor: 0x08074b50 };
/** The entries of a module's zip, in its order. Throws BAD_MODULE. */
function entries(bytes, module) {
    const zip = new Zip(external_node_buffer_namespaceObject.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), module);
    return zip.entries();
}
class Zip {
    #bytes;
    #module;
    #places = [];
    #names = new zip_names_Names((...what) => this.#demand(...what));
    constructor(bytes, { path, version }) {
        this.#bytes = bytes;
        this.#module = `${path}@${version}`;
    }
    entries() {
        this.#demand(this.#bytes.length <= maxSize, `at most ${maxSize} bytes`, "more");
        const directory = find(this.#bytes, (...what) => this.#demand(...what));
        const found = [];
        let at = directory.at;
        let unpacked = 0;
        while (at < directory.end) {
            const header = this.#central(at, directory.end);
            unpacked += header.unpacked;
            this.#demand(unpacked <= maxSize, `at most ${maxSize} unpacked bytes`, "more");
            found.push(this.#entry(header, directory.at));
            at = header.next;
        }
        this.#demand(found.length === directory.count, `${directory.count} entries`, `${found.length}`);
        this.#demandApart();
        return found;
    }
    #central(at, end) {
        const isThere = at + centralLength <= end && this.#bytes.readUInt32LE(at) === zip_signature.central;
        this.#demand(isThere, "a directory entry", "other bytes");
        const nameLength = this.#bytes.readUInt16LE(at + 28);
        const nameAt = at + centralLength;
        const further = this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
        const next = nameAt + nameLength + further;
        this.#demand(next <= end, "a whole directory entry", "its end");
        return {
            flags: this.#bytes.readUInt16LE(at + 8),
            method: this.#bytes.readUInt16LE(at + 10),
            crc: this.#bytes.readUInt32LE(at + 16),
            packed: this.#bytes.readUInt32LE(at + 20),
            unpacked: this.#bytes.readUInt32LE(at + 24),
            local: this.#bytes.readUInt32LE(at + 42),
            name: this.#bytes.subarray(nameAt, nameAt + nameLength),
            next,
        };
    }
    #entry(header, end) {
        // What is no UTF-8 becomes U+FFFD, which no name may have.
        const name = header.name.toString("utf8");
        const shown = JSON.stringify(name);
        this.#demand(name.startsWith(`${this.#module}/`), `names in ${this.#module}/`, shown);
        const file = name.slice(this.#module.length + 1);
        this.#names.add(file, header.unpacked);
        const place = this.#place(header, end, shown);
        this.#places.push(place);
        return {
            name,
            file: name.endsWith("/") ? undefined : file,
            read: () => this.#unpack(header, place, shown),
        };
    }
    /** Where an entry's bytes are. What stands before them must name the same file, and what is behind them the same CRC. */
    #place({ flags, crc, local, name, packed }, limit, shown) {
        const nameAt = local + localLength;
        const isThere = nameAt <= limit && this.#bytes.readUInt32LE(local) === zip_signature.local;
        this.#demand(isThere, `the entry of ${shown}`, "other bytes");
        const nameEnd = nameAt + this.#bytes.readUInt16LE(local + 26);
        const isSame = this.#bytes.subarray(nameAt, nameEnd).equals(name);
        this.#demand(isSame, `the entry of ${shown}`, "another name there");
        const start = nameEnd + this.#bytes.readUInt16LE(local + 28);
        const end = start + packed;
        const hasDescriptor = (flags & 8) !== 0;
        const last = hasDescriptor ? end + descriptorLength : end;
        this.#demand(last <= limit, `the bytes of ${shown}`, "the archive's end");
        this.#demand(!hasDescriptor || this.#described(end) === crc, `the CRC behind ${shown}`, "none");
        return { local, start, end, last };
    }
    /** The CRC in a data descriptor, which may have a signature. APPNOTE.TXT 4.3.9; archive/zip, readDataDescriptor. */
    #described(at) {
        const first = this.#bytes.readUInt32LE(at);
        return first === zip_signature.descriptor ? this.#bytes.readUInt32LE(at + 4) : first;
    }
    /** No two entries share a byte: a small archive could unpack to anything otherwise. */
    #demandApart() {
        let free = 0;
        for (const { local, last } of this.#places.toSorted((a, b) => a.local - b.local)) {
            this.#demand(local >= free, "entries apart from each other", "two that overlap");
            free = last;
        }
    }
    #unpack({ method, crc, unpacked }, { start, end }, shown) {
        this.#demand(method === 0 || method === 8, `${shown} stored or deflated`, `method ${method}`);
        const packed = this.#bytes.subarray(start, end);
        const bytes = method === 0 ? packed : this.#inflate(packed, unpacked, shown);
        this.#demand(bytes.length === unpacked, `${unpacked} bytes of ${shown}`, `${bytes.length}`);
        this.#demand((0,external_node_zlib_namespaceObject.crc32)(bytes) === crc, `${shown} with its CRC`, "other bytes");
        return bytes;
    }
    #inflate(packed, unpacked, shown) {
        try {
            return (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, {
                maxOutputLength: Math.max(1, unpacked),
                chunkSize: room(unpacked),
            });
        }
        catch (error) {
            throw this.#refusal(`${shown} deflated, of ${unpacked} bytes`, String(error));
        }
    }
    #demand(holds, wanted, came) {
        if (!holds) {
            throw this.#refusal(wanted, came);
        }
    }
    #refusal(wanted, came) {
        return new errors_OfflineError("BAD_MODULE", `module: ${this.#module}: zip: wanted ${wanted}, got ${came}`, {
            hint: "go does not accept such a module zip, or it was changed: take the bundle from another store, or pack again",
        });
    }
}
/** Room for a file in one piece; zlib wants 64 bytes at the least. */
function room(unpacked) {
    return Math.max(64, unpacked + 1);
}

;// CONCATENATED MODULE: ./lib/src/proxy/layout.js


/** The name of a module version's file. */
function fileName({ path, version }, kind) {
    return `${escape(path)}/@v/${escape(version)}.${kind}`;
}
/** The name of a module's list of versions. */
function listName(path) {
    return `${escape(path)}/@v/list`;
}
/** The name of a checksum database's file. */
function databaseName(database, file) {
    return `sumdb/${database}/${file}`;
}
/** What a name stands for; undefined for one that no modules part has. */
function layout_parse(name) {
    const [, database, file] = /^sumdb\/([^/]+)\/(supported|(?:lookup|tile)\/.+)$/.exec(name) ?? [];
    if (database !== undefined && file !== undefined) {
        return { kind: "database", database, file };
    }
    const [, escaped = "", rest = ""] = /^(.+)\/@v\/([^/]+)$/.exec(name) ?? [];
    const path = path_unescape(escaped);
    return path === undefined || path === "" ? undefined : parseFile(path, rest);
}
function parseFile(path, rest) {
    const [, stem = "", ending] = /^(.+)\.(info|mod|zip)$/.exec(rest) ?? [];
    const version = path_unescape(stem);
    const kind = ["info", "mod", "zip"].find((each) => each === ending);
    if (kind !== undefined && version !== undefined) {
        return { kind, module: { path, version } };
    }
    return rest === "list" ? { kind: "list", path } : undefined;
}
/** The text of a list, as go writes one for its module cache. cmd/go/internal/modfetch/cache.go, rewriteVersionList. */
function list(versions) {
    return versions
        .toSorted((a, b) => compare(a, b) || compareText(a, b))
        .map((version) => `${version}\n`)
        .join("");
}
/** Where a module is unpacked in a module cache. */
function directoryName({ path, version }) {
    return `${path_escape(path)}@${path_escape(version)}`;
}

;// CONCATENATED MODULE: ./lib/src/proxy/unpack.js








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
        return unpack_text(known.kind, bytes);
    }
    const directory = directoryName(known.module);
    const listed = [];
    for (const entry of entries(bytes, known.module)) {
        const content = entry.read();
        listed.push({ name: entry.name, sha256: (0,external_node_crypto_namespaceObject.hash)("sha256", content, "hex") });
        if (entry.file !== undefined) {
            yield { name: `${directory}/${entry.file}`, bytes: content, mode: readOnly };
        }
        release_release(content);
    }
    const list = writeList(listed);
    const ziphash = `${download}/${name.slice(0, -".zip".length)}.ziphash`;
    yield { name: ziphash, bytes: external_node_buffer_namespaceObject.Buffer.from(ofList(list)), mode: 0o644 };
    return list;
}
/** What the proof needs to know of a file: of a zip its h1 list, of a go.mod nothing but its sha256 (and whether it is a web page), of others their bytes. */
function note(name, bytes) {
    const known = demandKnown(name);
    return known.kind === "zip" ? ofZip(bytes, known.module) : unpack_text(known.kind, bytes);
}
function ofZip(bytes, module) {
    const listed = entries(bytes, module).map((entry) => {
        const content = entry.read();
        const sha256 = (0,external_node_crypto_namespaceObject.hash)("sha256", content, "hex");
        release_release(content);
        return { name: entry.name, sha256 };
    });
    return writeList(listed);
}
/** Byte for byte, as a text that can be sent to another thread. */
function unpack_text(kind, bytes) {
    return kind === "mod"
        ? ofMod(bytes)
        : external_node_buffer_namespaceObject.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
function ofMod(bytes) {
    return isPage(bytes) ? pageNote : "";
}
function demandKnown(name) {
    const known = layout_parse(name);
    if (known === undefined) {
        throw new errors_OfflineError("BAD_NAME", `bundle: modules.tar: wanted files of a module proxy, got ${JSON.stringify(name)}`, {
            hint: "this bundle was not made by go-offline pack, or was changed since: delete it and pack again",
        });
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/src/proxy/broken.js



/** Begins the note of a zip that go would not open; an h1 list begins with a digit of hex. */
const mark = "broken: ";
/**
 * What `unpack` gives, but for a zip that is none as go reads it: of that only a note says why, so that one broken zip
 * does not take the whole part with it. Files that it began to write have to go again.
 */
function* unpackSound(name, bytes) {
    try {
        return yield* unpack(name, bytes);
    }
    catch (error) {
        if (error instanceof errors_OfflineError && error.code === "BAD_MODULE") {
            return `${mark}${error.message}${isPage(bytes) ? " (it is a web page)" : ""}`;
        }
        throw error;
    }
}
/** Why a zip is broken, by its note; undefined for one that is not. */
function reason(note) {
    return note.startsWith(mark) ? note.slice(mark.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/proxy/toolchain.js






/** The module whose versions are Go toolchains. https://go.dev/doc/toolchain */
const modulePath = "golang.org/toolchain";
/** Reads `linux/amd64`; undefined for another form. */
function platform(text) {
    const [, os, arch] = /^([a-z0-9]+)\/([a-z0-9]+)$/.exec(text) ?? [];
    return os === undefined || arch === undefined ? undefined : { os, arch };
}
/** The module version of a toolchain such as `go1.26.8` for a platform; undefined for a Go that is no release. */
function moduleOf(go, { os, arch }) {
    return /^go1\.\d+(?:\.\d+|rc\d+|beta\d+)$/.test(go)
        ? { path: modulePath, version: `v0.0.1-${go}.${os}-${arch}` }
        : undefined;
}
/** The part that holds a platform's toolchain. */
function partName({ os, arch }) {
    return `toolchain-${os}-${arch}.zip`;
}
/** Whether a part is a toolchain's zip. */
function isPart(name) {
    return /^toolchain-[a-z0-9]+-[a-z0-9]+\.zip$/.test(name);
}
/**
 * The files of a toolchain, below its root, those that are commands with the bits that go sets on them; returns its
 * version and h1. cmd/go/internal/toolchain/select.go, Exec. Throws BAD_MODULE.
 */
function* toolchain_unpack(bytes) {
    const module = { path: modulePath, version: versionIn(bytes) };
    const listed = [];
    for (const entry of entries(bytes, module)) {
        const content = entry.read();
        listed.push({ name: entry.name, sha256: (0,external_node_crypto_namespaceObject.hash)("sha256", content, "hex") });
        if (entry.file !== undefined) {
            const mode = /^(?:bin|pkg\/tool)\//.test(entry.file) ? 0o755 : 0o644;
            yield { name: entry.file, bytes: content, mode };
        }
        release_release(content);
    }
    return `${module.version} ${ofList(writeList(listed))}`;
}
/** What `unpack` returns, without the files. */
function toolchain_note(bytes) {
    const files = toolchain_unpack(bytes);
    let next = files.next();
    while (next.done !== true) {
        next = files.next();
    }
    return next.value;
}
/** The version in the name of the zip's first file; every other has to have the same. */
function versionIn(bytes) {
    const zip = external_node_buffer_namespaceObject.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const name = zip.subarray(30, 30 + (zip.length < 30 ? 0 : zip.readUInt16LE(26))).toString("utf8");
    const version = /^golang\.org\/toolchain@(v0\.0\.1-[a-z0-9.-]+)\//.exec(name)?.[1];
    if (version === undefined) {
        throw new errors_OfflineError("BAD_MODULE", `toolchain: wanted a zip of ${modulePath}, got one of ${JSON.stringify(name.slice(0, 100))}`, {
            hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
        });
    }
    return version;
}

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
    const text = external_node_buffer_namespaceObject.Buffer.from(header.buffer, header.byteOffset, header.length).toString("utf8");
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
    const text = external_node_buffer_namespaceObject.Buffer.from(source.buffer, source.byteOffset, source.length).toString("utf8");
    return text.includes(opening) || text.includes("\r") ? [...comments(text)].flatMap(directive_parse) : [];
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
function directive_parse(comment) {
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
    const bytes = external_node_buffer_namespaceObject.Buffer.from(raw.slice(1, -1)).toString("latin1");
    const values = [...bytes.matchAll(escaped)].map(value);
    return values.includes(undefined)
        ? undefined
        : external_node_buffer_namespaceObject.Buffer.from(values.join(""), "latin1").toString("utf8");
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
        ? external_node_buffer_namespaceObject.Buffer.from(String.fromCodePoint(code)).toString("latin1")
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/vendor/header.js
/** Reads a file's header. Never throws: what go calls an error is in `nul` and `broken`. */
function header_read(bytes) {
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
    const head = header_read(bytes);
    const holds = head.nul || builds(bytes.subarray(head.start, head.end));
    const imports = head.imports.flatMap((quoted) => unquote(quoted) ?? []);
    const embeds = imports.includes("embed") && head.package !== "documentation" ? embedPatterns(bytes) : [];
    return { kept: holds, imports: holds ? imports : [], embeds, cgo: imports.includes("C") };
}
/** A source as text, to be sent from one thread to another. */
function source_encode(source) {
    return JSON.stringify([source.kept, source.imports, source.embeds, source.cgo]);
}
/** Undoes `encode`. Throws a TypeError for any other text. */
function source_decode(text) {
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

;// CONCATENATED MODULE: ./lib/src/vendor/note.js


/**
 * What the proof needs to know of a file's bytes, as text that goes from one thread to another: of a Go file what
 * source.ts says; of a list, a go.mod and modules.txt in a part the text itself; of others nothing. A file on the disk,
 * whose `part` is undefined, may have any name.
 */
function note_note(name, bytes, part) {
    if (part !== undefined && /^(?:lists|mods)\/|^vendor\/modules\.txt$/.test(name)) {
        return external_node_buffer_namespaceObject.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    }
    return name.endsWith(".go") ? source_encode(inspect(bytes)) : "";
}

;// CONCATENATED MODULE: ./lib/src/tasks/inspect-worker.js







/** A thread of its own: unpacks, hashes, inspects and writes files. */
serve({ unpack: inspect_worker_unpack, lay, inspect: inspect_worker_inspect });
/** A toolchain's zip is its part's one entry; other parts are tars. */
function inspect_worker_unpack(bytes, unpacked, isLast, part) {
    return isPart(part) ? [{ name: part, bytes }] : frame_open(bytes, unpacked, isLast, part);
}
function* lay(name, bytes, part) {
    if (isPart(part)) {
        return yield* toolchain_unpack(bytes);
    }
    if (part === modulesName || part === toolchainSumsName) {
        return yield* unpackSound(name, bytes);
    }
    yield { name, bytes, mode: 0o666 };
    return note_note(name, bytes, part);
}
function inspect_worker_inspect(name, bytes, part) {
    if (part !== undefined && isPart(part)) {
        return toolchain_note(bytes);
    }
    return part === modulesName ? note(name, bytes) : note_note(name, bytes, part);
}

