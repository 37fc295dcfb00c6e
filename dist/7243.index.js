export const id = 7243;
export const ids = [7243,2450];
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
    const stdout = gather(child.stdout, (text) => text.slice(-maxOutput), heard);
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

/***/ 38141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. Malformed patterns match nothing. golang.org/x/mod/module,
 * MatchPrefixPatterns; path.Match.
 */
function matches(patterns, modulePath) {
    const elements = modulePath.split("/");
    return patterns.split(",").some((each) => {
        const pattern = each.replace(/\/$/, "");
        const length = pattern.split("/").length;
        return (pattern !== "" &&
            length <= elements.length &&
            expression(pattern)?.test(elements.slice(0, length).join("/")) === true);
    });
}
/** A star, a question mark, a class, an escaped or any other character. */
const term = /(?<stars>\*+)|\?|\[(?:(?<negated>\^)|(?!\^))(?<ranges>(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+)\]|\\.|[^*?[\\]/gsu;
/** The same as an expression; undefined for a malformed pattern. */
function expression(pattern) {
    const terms = [...pattern.matchAll(term)];
    if (terms.map(([text]) => text).join("") !== pattern) {
        return undefined;
    }
    const [first = "", ...chunks] = split(terms);
    // go takes the first place where what follows a star fits, and stays there; only the last must reach the end.
    const last = chunks.pop();
    const middle = chunks.map((chunk, at) => `(?=([^/]*?${chunk}))\\${at + 1}`);
    const end = last === undefined ? "" : `[^/]*${last}`;
    return new RegExp(`^${first}${middle.join("")}${end}$`, "su");
}
/** What stands between stars, as expressions. */
function split(terms) {
    const chunks = [""];
    for (const { 0: text, groups = {} } of terms) {
        if (groups["stars"] !== undefined) {
            chunks.push("");
        }
        else {
            chunks.push(`${chunks.pop()}${one(text, groups)}`);
        }
    }
    return chunks;
}
/** One character's expression. */
function one(text, { negated = "", ranges }) {
    if (ranges === undefined) {
        return text === "?" ? "[^/]" : literal(text);
    }
    const found = ranges.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
    const all = [...found].map(([, low = "", high = low]) => 
    // A range that runs backwards has no character.
    code(low) <= code(high) ? `${literal(low)}-${literal(high)}` : "");
    return `[${negated}${all.join("")}]`;
}
/** A character, escaped or not, by its number: nothing in it means anything. */
function literal(text) {
    return `\\u{${code(text).toString(16)}}`;
}
function code(text) {
    return Number(text.replace(/^\\(?=.)/su, "").codePointAt(0));
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


/***/ })

};
