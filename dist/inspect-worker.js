import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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

;// CONCATENATED MODULE: ./lib/src/host/failure.js

/** What a failed call of the system says: `EACCES`, `ENOSPC`; undefined for an error of another kind. */
function systemCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string"
        ? error.code
        : undefined;
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
function serve(inspect) {
    const hand = new Hand(inspect);
    external_node_worker_threads_namespaceObject.parentPort?.on("message", (batch) => {
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(hand.answer(batch), []);
    });
}
class Hand {
    #inspect;
    #made = new Set();
    #large;
    #file = "";
    constructor(inspect) {
        this.#inspect = inspect;
    }
    answer(batch) {
        try {
            const facts = batch.kind === "read" ? this.#read(batch) : this.#bytes(batch);
            return { kind: "facts", facts };
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            return { kind: "failure", code: systemCode(error), message, file: this.#file };
        }
    }
    #read(batch) {
        return batch.names.map((name) => {
            this.#file = external_node_path_namespaceObject.join(batch.root, name);
            const bytes = (0,external_node_fs_namespaceObject.readFileSync)(this.#file);
            return batch.inspect
                ? this.#fact(name, bytes)
                : { name, sha256: (0,external_node_crypto_namespaceObject.hash)("sha256", bytes, "hex"), note: undefined };
        });
    }
    #bytes(batch) {
        return batch.pieces.flatMap((piece) => {
            const bytes = batch.bytes.subarray(piece.start, piece.end);
            if (bytes.length < piece.size) {
                return this.#part(batch.root, piece, bytes);
            }
            const file = this.#create(batch.root, piece.name);
            if (file !== undefined) {
                writeAll(file, bytes);
                (0,external_node_fs_namespaceObject.closeSync)(file);
            }
            return [this.#fact(piece.name, bytes)];
        });
    }
    /** One piece of a large file; its pieces come in order, and all to the same thread. */
    #part(root, piece, bytes) {
        const large = piece.offset === 0 || this.#large === undefined
            ? { file: this.#create(root, piece.name), hash: (0,external_node_crypto_namespaceObject.createHash)("sha256") }
            : this.#large;
        this.#large = large;
        large.hash.update(bytes);
        if (large.file !== undefined) {
            writeAll(large.file, bytes);
        }
        if (piece.offset + bytes.length < piece.size) {
            return [];
        }
        if (large.file !== undefined) {
            (0,external_node_fs_namespaceObject.closeSync)(large.file);
        }
        this.#large = undefined;
        return [{ name: piece.name, sha256: large.hash.digest("hex"), note: undefined }];
    }
    #fact(name, bytes) {
        return { name, sha256: (0,external_node_crypto_namespaceObject.hash)("sha256", bytes, "hex"), note: this.#inspect(name, bytes) };
    }
    /** Opens a new file; what stands there already, a link among it, is an error. */
    #create(root, name) {
        if (root === undefined) {
            return undefined;
        }
        this.#file = external_node_path_namespaceObject.join(root, name);
        const directory = external_node_path_namespaceObject.dirname(this.#file);
        if (!this.#made.has(directory)) {
            (0,external_node_fs_namespaceObject.mkdirSync)(directory, { recursive: true });
            this.#made.add(directory);
        }
        return (0,external_node_fs_namespaceObject.openSync)(this.#file, "wx", 0o666);
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        at += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, at);
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/src/vendor/constraint.js

const tagCharacters = /^[\p{L}\p{Nd}_.]+/u;
/** What Go's bytes.TrimSpace takes off, byte by byte in ASCII and these two beyond it. */
const space = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const leading = new RegExp(`^${space}+`);
const trailing = new RegExp(`${space}+$`);
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
function trim(line) {
    return line.replace(leading, "").replace(trailing, "");
}
function evaluate(x, prefer) {
    switch (x.kind) {
        case "tag":
            return x.tag !== "ignore" && tagCharacters.exec(x.tag)?.[0] === x.tag ? prefer : false;
        case "not":
            return !evaluate(x.x, !prefer);
        case "and":
            return evaluate(x.x, prefer) && evaluate(x.y, prefer);
        case "or":
            return evaluate(x.x, prefer) || evaluate(x.y, prefer);
        default:
            return x;
    }
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
    return text.includes(opening) ? [...comments(text)].flatMap(parse) : [];
}
const opening = "//go:embed";
/** One token at a time, as far as it can hide or be a comment. An unclosed one runs to the end, as in go/scanner. */
const token = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`[^`]*(?:`|$)|"(?:[^"\\\n]|\\[^\n])*(?:"|(?=\n)|\\?$)|'(?:[^'\\\n]|\\[^\n])*(?:'|(?=\n)|\\?$)/g;
function* comments(text) {
    for (const [found] of text.matchAll(token)) {
        if (found.startsWith(opening)) {
            yield found.replace(/\r$/, "");
        }
    }
}
function parse(comment) {
    const rest = comment.slice(opening.length);
    if (rest !== "" && !/^\s/u.test(rest)) {
        return [];
    }
    const patterns = [];
    let left = rest.trim();
    while (left !== "") {
        const raw = /^"(?:[^"\\]|\\.)*"(?=\s|$)|^`[^`]*`(?=\s|$)|^[^\s"`]\S*/u.exec(left)?.[0];
        const pattern = raw === undefined ? undefined : unquote(raw);
        if (raw === undefined || pattern === undefined) {
            return [];
        }
        patterns.push(pattern);
        left = left.slice(raw.length).trimStart();
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
const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([abfnrtv\\"])|.?)/gsu;
/** A Go string's value, or the text itself where it is not quoted; undefined where Go refuses it. strconv.Unquote. */
function unquote(raw) {
    if (raw.startsWith("`")) {
        return raw.slice(1, -1).replaceAll("\r", "");
    }
    if (!raw.startsWith('"')) {
        return raw;
    }
    const inner = raw.slice(1, -1);
    const values = [...inner.matchAll(escapes)].map(([, x, u, U, octal, letter]) => letter === undefined
        ? character(x ?? octal, u ?? U, octal === undefined ? 16 : 8)
        : letters.get(letter));
    return values.includes(undefined)
        ? undefined
        : inner.replace(escapes, () => values.shift() ?? "");
}
/** The character of an escape: a byte (taken as Latin-1 above ASCII, which no file name of a module holds) or a rune. */
function character(byte, rune, radix) {
    const code = Number.parseInt(byte ?? rune ?? "", radix);
    const valid = byte === undefined ? isRune(code) : code <= 0xff;
    return valid ? String.fromCodePoint(code) : undefined;
}
function isRune(code) {
    return code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
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
        const nul = this.#bytes.indexOf(0, open);
        if (nul >= 0 && nul < this.#at) {
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
    return { kept: holds, imports: holds ? imports : [], embeds };
}
/** A source as text, to be sent from one thread to another. */
function encode(source) {
    return JSON.stringify([source.kept, source.imports, source.embeds]);
}
/** Undoes `encode`. Throws a TypeError for any other text. */
function decode(text) {
    const value = JSON.parse(text);
    if (Array.isArray(value) && value.length === 3) {
        const [kept, imports, embeds] = value;
        if (typeof kept === "boolean" && isTexts(imports) && isTexts(embeds)) {
            return { kept, imports, embeds };
        }
    }
    throw new TypeError(`not a source: ${text}`);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === "string");
}

;// CONCATENATED MODULE: ./lib/src/tasks/inspect-worker.js


/** A thread of its own: hashes and writes files, and reads of each Go file what the rule of vendoring needs. */
serve((name, bytes) => (name.endsWith(".go") ? encode(inspect(bytes)) : undefined));

