export const id = 7047;
export const ids = [7047];
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

/***/ 14262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   y1: () => (/* binding */ unlink)
/* harmony export */ });
/**
 * Several projects may be restored in one environment, one upon the other: what the later one found is what the earlier
 * one had exported. Each variable is a chain of its own, as a shell of another terminal knows nothing of this one's.
 * `others` are ordered by time.
 */
function given(state, others) {
    return state.variables.map((variable) => {
        let holder = { state, variable };
        for (let above = next(holder, others); above !== undefined; above = next(holder, others)) {
            holder = above;
        }
        const value = holder.state === state ? variable.before : holder.variable.value;
        return { name: variable.name, value };
    });
}
/** The states that change when one goes: what stood upon it stands upon what was below it. */
function unlink(state, others) {
    const changes = state.variables.flatMap((variable) => {
        const above = next({ state, variable }, others);
        return above === undefined ? [] : [{ ...above, before: variable.before }];
    });
    return others.flatMap((other) => {
        const own = changes.filter((change) => change.state === other);
        const variables = other.variables.map((variable) => {
            const change = own.find((each) => each.variable === variable);
            return change === undefined ? variable : { ...variable, before: change.before };
        });
        return own.length === 0 ? [] : [{ ...other, variables }];
    });
}
/**
 * The variables of a project that is restored again. Where nothing came between, what was before the first restore
 * counts; where somebody set another value, or another project stands upon the first restore, what was found now.
 */
function again(earlier, others, variables) {
    const now = variables.map((variable) => {
        const old = earlier.variables.find(({ name }) => name === variable.name);
        const isOurs = old !== undefined && old.value === variable.before;
        return isOurs && next({ state: earlier, variable: old }, others) === undefined
            ? { ...variable, before: old.before }
            : variable;
    });
    const names = new Set(variables.map(({ name }) => name));
    return [...now, ...earlier.variables.filter(({ name }) => !names.has(name))];
}
/** The restore that came next and found this one's value. */
function next({ state, variable }, others) {
    for (const other of others) {
        const found = other.variables.find(({ name }) => name === variable.name);
        if (other.time > state.time && found !== undefined && found.before === variable.value) {
            return { state: other, variable: found };
        }
    }
    return undefined;
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

/***/ 95920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exported: () => (/* binding */ exported),
/* harmony export */   leave: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92634);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79161);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14262);
/* harmony import */ var _exclude_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28737);
/* harmony import */ var _own_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3076);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92540);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50330);











/**
 * Undoes what restores of a project did. Everything is read first; a failure after that leaves the state, and with it a
 * leave that may be run again. Throws BAD_STATE for any state that cannot be read. go.mod, go.sum, go.work and the
 * `go env` file are never written.
 */
async function leave({ project, give }) {
    const { state, directory, rest } = await find(project);
    const others = rest.map((each) => each.directory);
    if (state === undefined) {
        return { kind: "nothing", project: directory, others };
    }
    const differences = await (0,_own_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .differences */ .t)(state);
    for (const { file } of state.excluded) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF(file);
    }
    const vendor = await judge(state, differences);
    const variables = (0,_chain_js__WEBPACK_IMPORTED_MODULE_10__/* .given */ .gI)(state, rest);
    const until = variables.map((each) => ({ ...each, until: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(each.name) }));
    if (vendor === "removed") {
        await (0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .takeAway */ .uu)(state.directory);
    }
    await removeWritten(state);
    const shown = await showAll(state);
    give(variables);
    for (const each of (0,_chain_js__WEBPACK_IMPORTED_MODULE_10__/* .unlink */ .y1)(state, rest)) {
        await (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M9)(each);
    }
    await (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .forget */ .y6)(state);
    return {
        kind: "undone",
        project: state.directory,
        vendor,
        differences,
        shown,
        variables: until,
        others,
    };
}
/** What the last restore of a project exported. Throws NO_STATE where there is none. */
async function exported(project) {
    const { state, directory } = await find(project);
    if (state === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("NO_STATE", `state: wanted a restore of ${directory}, got none`, {
            hint: "run go-offline restore first, or name its directory with --project",
        });
    }
    return state.variables;
}
/** What was written beside the project goes, unless somebody wrote into it since. */
async function removeWritten({ directory, written }) {
    for (const [name, sha256] of written) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name);
        const bytes = await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .LF(file);
        if (bytes !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "hex") === sha256) {
            await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF(file);
        }
    }
}
/** Takes our lines out again, the last first; whether one was still there. */
async function showAll({ excluded }) {
    let shown = false;
    for (const each of excluded.toReversed()) {
        shown = (await (0,_exclude_js__WEBPACK_IMPORTED_MODULE_6__/* .showToGit */ .$)(each)) || shown;
    }
    return shown;
}
/** The directory need not be there any more. */
async function find(project) {
    const directory = (await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .realDirectory */ .Ut(project)) ?? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(project);
    const all = await (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .states */ .xP)();
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .stateOf */ .L4)(all, directory);
    return { state, directory, rest: all.filter((each) => each !== state) };
}
async function judge(state, differences) {
    if (state.vendor === undefined) {
        return "kept";
    }
    if (!(await _host_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2(node_path__WEBPACK_IMPORTED_MODULE_1__.join(state.directory, "vendor")))) {
        return "gone";
    }
    if (differences.length > 0) {
        return "changed";
    }
    return (await _host_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tracks */ .Pv(state.directory, "vendor")) ? "tracked" : "removed";
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







/**
 * Moves the proved tree into the project by one rename; one of an earlier restore is moved aside first, if that is wanted,
 * and goes with the staging folder. Until it is kept, everything is put back if the process is ended.
 */
async function place(staging, target, replaces) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.join(staging.directory, "vendor");
    const before = node_path__WEBPACK_IMPORTED_MODULE_0__.join(staging.directory, "before");
    const forgetBefore = (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => replaces && _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNow */ .Ah(before, target));
    const forget = (0,_host_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .undoIfEnded */ .O)(() => _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNow */ .Ah(target, source));
    const done = () => {
        forget();
        forgetBefore();
    };
    const back = async () => {
        done();
        await (replaces && (await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(before)) ? _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(before, target) : undefined);
    };
    try {
        await (replaces ? _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, before) : undefined);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(source, target);
    }
    catch (error) {
        await back();
        throw error;
    }
    return {
        keep: done,
        takeBack: async () => {
            await _host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, source);
            await back();
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


/***/ })

};
