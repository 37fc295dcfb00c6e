export const id = 4936;
export const ids = [4936];
export const modules = {

/***/ 42401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1475);

/**
 * The changes from `before` to `after`, sorted by path. *Altered* is another hash for the same version: never an honest
 * update. A module is *updated* or *downgraded* by its newest version with a zip hash; *changed* is a change below that.
 * Versions of which only the go.mod's hash is listed come and go with the module graph; they count as altered only.
 */
function diff(before, after) {
    const old = versions(before);
    const now = versions(after);
    const changes = [...alterations(before, after)];
    for (const path of new Set([...old.keys(), ...now.keys()])) {
        const change = compare(path, old.get(path) ?? [], now.get(path) ?? []);
        if (change !== undefined) {
            changes.push(change);
        }
    }
    return changes.toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}
function* alterations(before, after) {
    for (const [key, from] of before) {
        const to = after.get(key);
        if (to !== undefined && !sameHashes(from, to)) {
            const [path = "", version = ""] = key.split(" ");
            yield { kind: "altered", path, version, from, to };
        }
    }
}
/** A file may list hashes of several algorithms: an added one is no alteration, a differing h1 is. */
function sameHashes(from, to) {
    return agree(from, to) && agree(to, from);
}
function agree(some, others) {
    return some.every((hash) => others.includes(hash) || !others.some((each) => algorithm(each) === algorithm(hash)));
}
function algorithm(hash) {
    return hash.split(":", 1)[0];
}
function compare(path, from, to) {
    if (from.join(" ") === to.join(" ")) {
        return undefined;
    }
    if (from.length === 0) {
        return { kind: "added", path, versions: to };
    }
    if (to.length === 0) {
        return { kind: "removed", path, versions: from };
    }
    const [before = "", after = ""] = [...from.slice(-1), ...to.slice(-1)];
    const direction = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(before, after);
    const kind = direction < 0 ? "updated" : direction > 0 ? "downgraded" : "changed";
    return { kind, path, from, to };
}
/** Each path's versions that have a zip hash. */
function versions(sums) {
    const found = new Map();
    for (const key of sums.keys()) {
        const [path = "", version = ""] = key.split(" ");
        if (!version.endsWith("/go.mod")) {
            const known = found.get(path);
            if (known === undefined) {
                found.set(path, [version]);
            }
            else {
                known.push(version);
            }
        }
    }
    return new Map([...found].map(([path, all]) => [path, all.toSorted(_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)]));
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

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffFiles: () => (/* binding */ diffFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _gosum_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42401);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);




/** The changes between two go.sum files on disk. Throws NO_GO_SUM and BAD_GO_SUM, naming the file. */
async function diffFiles(before, after) {
    return (0,_gosum_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diff */ .U)(await read(before), await read(after));
}
async function read(file) {
    const bytes = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(file);
    if (bytes === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("NO_GO_SUM", `gosum: wanted a go.sum file at ${file}, got none`, {
            hint: "name two go.sum files: go-offline diff OLD NEW",
        });
    }
    return (0,_gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q)(bytes.toString("utf8"), file);
}


/***/ })

};
