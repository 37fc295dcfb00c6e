export const id = 1370;
export const ids = [1370];
export const modules = {

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
/* harmony export */   U: () => (/* binding */ demandWritable),
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
/** Writes a new file; throws READ_ONLY, NO_SPACE or IO. The mode is as umask leaves it. */
async function write(file, content, mode = 0o666) {
    await attempt(`writing ${file}`, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(file, content, { flag: "wx", mode }));
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
/** Replaces a file in one step, so that a reader sees the old content or the new one. The mode is as umask leaves it. */
async function replace(file, content, mode = 0o666) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    await attempt(`writing ${file}`, async () => {
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(file), { recursive: true });
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(draft, content, { flag: "wx", mode });
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
/** Removes whatever stands there. Throws READ_ONLY or IO, also for a directory that may not be written. */
async function remove(target) {
    await attempt(`removing ${target}`, () => removeInParts(target, 4));
}
/** fs.rm holds every name of a tree at once, 100 MB for 60,000 files: so one directory after the other, down to `depth`. */
async function removeInParts(target, depth) {
    if (depth > 0 && (await isDirectory(target))) {
        // What goes meanwhile, or cannot be read, is for fs.rm to judge.
        for (const each of await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir(target, { withFileTypes: true }).catch(() => [])) {
            if (each.isDirectory()) {
                await removeInParts(node_path__WEBPACK_IMPORTED_MODULE_4__.join(target, each.name), depth - 1);
            }
        }
    }
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(target, { recursive: true, force: true, maxRetries: 3 });
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
/** Throws READ_ONLY or IO where a directory can be neither made under that name nor written; makes nothing. */
async function demandWritable(directory) {
    let there = node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(directory);
    while (!(await exists(there))) {
        there = node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(there);
    }
    try {
        await (await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.opendir(there)).close();
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access(there, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fileFailure */ .f)(`writing into ${there}`, error);
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

/***/ 72768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8915);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);



const maxOutput = 1 << 20;
/** Milliseconds that are left to read what a command printed before it was ended. */
const grace = 1_000;
/** What is for this process alone: its inputs, and what a bundle is signed with. */
const own = /^(?:INPUT_.*|GO_OFFLINE_(?:PASSWORD|SIGNING_KEY)|COSIGN_PASSWORD|SIGSTORE_ID_TOKEN)$/i;
/** The environment of what is started: go runs what a go.mod names, git what its configuration does. */
function without(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)));
}
/** Runs a command. Rejects with the system's error where it cannot be started. */
async function run(order) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(order.command, order.args, {
        cwd: order.directory,
        env: without(order.environment),
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    let timedOut = false;
    const give = () => {
        timedOut = true;
        end(child);
        // A grandchild in a group of its own can hold the pipes open for ever.
        setTimeout(() => {
            child.stdout.destroy();
            child.stderr.destroy();
        }, grace).unref();
    };
    const timer = setTimeout(give, order.timeout);
    const silence = order.silence === undefined ? undefined : setTimeout(give, order.silence);
    const heard = () => silence?.refresh();
    const stdout = gather(child.stdout, (text) => text.slice(-(order.most ?? maxOutput)), heard);
    const stderr = gather(child.stderr, (text) => text.slice(0, maxOutput), heard);
    const forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .undoIfEnded */ .O)(() => end(child));
    order.signal?.addEventListener("abort", give, { once: true });
    if (order.signal?.aborted === true) {
        give();
    }
    try {
        const status = await ended(child);
        return { status, timedOut, stdout: stdout(), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(silence);
        order.signal?.removeEventListener("abort", give);
        forget();
    }
}
async function ended(child) {
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (status) => resolve(status ?? undefined));
    });
}
/** Ends a command and its whole process group: what it started would keep our pipes open. */
function end(child) {
    if (child.pid === undefined || child.exitCode !== null) {
        return;
    }
    try {
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error) !== "ESRCH") {
            throw error;
        }
    }
}
/** Keeps a part of what a stream says; `heard` is called whenever it says something. */
function gather(stream, part, heard) {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
        heard();
        text = part(text + chunk);
    });
    return () => text;
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

/***/ 97024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _gomod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36541);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34358);



const fileName = "go.work";
/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "godebug"]);
/** Directives that may open a block. */
const withBlocks = new Set(["use", "replace", "godebug"]);
/** Parses a go.work file. Throws BAD_GO_WORK with the line of the first thing that is not understood. */
function parse(text) {
    try {
        return collect(text);
    }
    catch (error) {
        // The grammar is that of go.mod; what is wrong is said of the file that it is wrong in.
        const message = String(error).replace(/^.*?go\.mod:/, `module: ${fileName}:`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_WORK", message, {
            hint: "run go work edit -fmt, which names the same line, and mend it",
            cause: error,
        });
    }
}
function collect(text) {
    let go;
    const use = [];
    const replace = [];
    for (const line of (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statements */ .Fn)(text, true, withBlocks)) {
        if (line.verb === "go") {
            go = (0,_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(line, go, (0,_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .readGo */ .N3)(line, true));
        }
        else if (line.verb === "use") {
            use.push(directory(line));
        }
        else if (line.verb === "replace") {
            replace.push((0,_gomod_js__WEBPACK_IMPORTED_MODULE_1__/* .readReplacement */ .Bx)(line));
        }
        else if (!skipped.has(line.verb)) {
            throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(line.number, line.verb);
        }
    }
    return { go, use, replace };
}
function directory(line) {
    const [text, ...more] = line.words;
    if (text === undefined || more.length > 0) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(line.number, `wanted one directory after use, got ${line.words.length} words`);
    }
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .unquote */ ._n)(text, line);
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
    const lines = text.split("\n");
    for (const [index, raw] of lines.entries()) {
        const number = index + 1;
        const { words: all, comment } = split(raw, number);
        const [verb, ...words] = all;
        if (verb === undefined) {
            continue;
        }
        if (block === undefined) {
            const opened = blockOf([verb, ...words], number, strict, withBlocks);
            block = opened?.ended === false ? opened.verb : undefined;
            if (opened === undefined) {
                yield { number, verb, words, comment };
            }
        }
        else if (verb !== ")") {
            yield { number, verb: block, words: all, comment };
        }
        else {
            block = undefined;
            nothingLeft(words, number);
        }
    }
    if (block !== undefined) {
        throw bad(lines.length, "wanted the ) that closes the block, got the end");
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
    let comment;
    let end = 0;
    for (const { index, 0: found } of raw.matchAll(word)) {
        end = index + found.length;
        if (found.startsWith("//")) {
            comment = found.slice(2).trim();
        }
        else if (!/^[ \t\r]/.test(found)) {
            words.push(found);
        }
    }
    if (end !== raw.length) {
        throw bad(number, `wanted words and quoted strings, got ${JSON.stringify(raw.slice(end))}`);
    }
    return { words, comment };
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

/***/ 73826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ workspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);




/**
 * The go.work that go would use in a directory: GOWORK, else the nearest one upwards; undefined where there is none or
 * GOWORK is off. Throws BAD_GO_WORK for a GOWORK that go refuses. cmd/go/internal/modload/init.go, FindGoWork.
 */
async function workspace(directory) {
    const set = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)("GOWORK");
    if (set === "off") {
        return undefined;
    }
    if (set !== undefined && set !== "auto") {
        return demand(set);
    }
    for (let at = directory;; at = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(at)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(at, "go.work");
        if ((await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(file)) !== undefined) {
            return file;
        }
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(at) === at) {
            return undefined;
        }
    }
}
async function demand(file) {
    if (!node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(file) || (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(file)) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_GO_WORK", `project: GOWORK: wanted the absolute path of a go.work file, or off, got ${file}`, {
            hint: "unset GOWORK, so that go looks for go.work itself, or set it to off",
        });
    }
    return file;
}


/***/ })

};
