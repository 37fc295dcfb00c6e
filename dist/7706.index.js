export const id = 7706;
export const ids = [7706];
export const modules = {

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

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usual),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** A blip is waited out; a service that is down costs seconds, and one that hangs half a minute. */
const usual = { silence: 15_000, attempts: 4, wait: 500, longest: 20_000 };
/** Waits; no longer than until the signal is given. */
async function pause(milliseconds, signal) {
    const ended = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    await ended.catch((error) => {
        if (signal?.aborted !== true) {
            throw error;
        }
    });
}


/***/ }),

/***/ 97706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sources: () => (/* binding */ sources),
/* harmony export */   target: () => (/* binding */ target)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22450);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19744);




const known = "dir:PATH, cache, artifact or artifact:WORKFLOW.yml@BRANCH";
/**
 * The stores to read from that a word of `from` names; `artifact` names two: this run, and earlier runs of its workflow.
 * What a store needs is loaded here, and only if it is chosen. Throws BAD_INPUT.
 */
async function sources(word, { base, tell, token, progress }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return [(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place))];
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B, progress };
    if (word === "cache") {
        return [(await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners)];
    }
    const [, workflow, branch] = /^artifact:([\w.-]+\.ya?ml)(?:@([^\s\p{Cc}]{1,200}))?$/u.exec(word) ?? [];
    if (word !== "artifact" && workflow === undefined) {
        throw unknown(known, word);
    }
    const { anotherRun } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(3369), __webpack_require__.e(6119)]).then(__webpack_require__.bind(__webpack_require__, 56119));
    const wanted = { workflow, branch, token };
    if (workflow !== undefined) {
        return [anotherRun(wanted, manners)];
    }
    const { artifact } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 23566));
    return [
        artifact({ ...manners, word: "artifact (this run)" }),
        anotherRun(wanted, { ...manners, word: "artifact (earlier runs)" }),
    ];
}
/** The store to write to that a word of `to` names. Throws BAD_INPUT. */
async function target(word, { base, tell, progress }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return (0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place));
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B, progress };
    switch (word) {
        case "cache":
            return (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners);
        case "artifact":
            return (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 23566))).artifact(manners);
        default:
            throw unknown("dir:PATH, cache or artifact", word);
    }
}
function directoryIn(word) {
    return /^dir:(.+)$/s.exec(word)?.[1];
}
function unknown(wanted, word) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `host: store: wanted ${wanted}, got ${JSON.stringify(word)}`, {
        hint: /^(?:[\w-]+:|cache|artifact)/.test(word)
            ? "write a folder as dir:bundles; of GitHub's services, one of those words, one a line"
            : `write dir:${word} if that is a folder of bundles`,
    });
}


/***/ }),

/***/ 19744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47402);






const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: (bundle) => put(root, bundle),
        ready: () => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .demandWritable */ .U(root),
        find: (query, how) => find(root, query, how),
        close: () => Promise.resolve(),
    };
}
async function put(root, { folder, key }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key);
    const draft = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, `.${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(root);
    const { files: names } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .tree */ .B2)(folder);
    try {
        for (const name of names) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .copy */ .C(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(draft, name));
        }
        if (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(target, before);
        }
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(draft, target);
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(before)) && !(await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target))) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return { reference: target, sent: names, kept: [] };
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) {
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(target);
    }
}
async function find(root, { key }, how) {
    if ((await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .realDirectory */ .Ut(root)) === undefined) {
        return {
            candidates: [],
            passedOver: [{ what: root, why: "no such folder, or none that can be read" }],
        };
    }
    const folder = how === "exact" ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key) : await nearest(root);
    if (folder === undefined) {
        return _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
    }
    if (await isBundle(folder)) {
        return { candidates: [candidate(folder)], passedOver: [] };
    }
    const isBroken = await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(folder);
    return isBroken
        ? { candidates: [], passedOver: [{ what: folder, why: `it has no ${manifest}` }] }
        : _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
}
async function nearest(root) {
    if (await isBundle(root)) {
        return root;
    }
    const latest = (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest")))?.toString("utf8").trim() ?? "";
    return /^go-offline-1-[0-9a-f]{32}$/.test(latest) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, latest) : undefined;
}
async function isBundle(folder) {
    return (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, manifest))) !== undefined;
}
function candidate(folder) {
    const fetch = async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const size = await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(file);
        return size === undefined ? undefined : { size, read: () => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .stream */ .Td(file) };
    };
    return {
        reference: folder,
        remote: false,
        manifest: () => fetch(manifest),
        fetch: ({ name }) => fetch(name),
        attachment: async (name, most) => {
            const found = await fetch(name);
            if (found !== undefined && found.size > most) {
                throw tooLarge(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), found.size, most);
            }
            return found;
        },
    };
}
function tooLarge(file, size, most) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("STORE_TOO_LARGE", `host: ${file}: wanted at most ${most} bytes, got ${size}`, { hint: "this is not what pack wrote: take the bundle from another store, or pack again" });
}


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
/** A store that has nothing. */
const nothing = { candidates: [], passedOver: [] };


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


/***/ })

};
