export const id = 562;
export const ids = [562];
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

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   Pv: () => (/* binding */ tracks),
/* harmony export */   cd: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72768);



/** Milliseconds that one git command may take. */
const timeout = 60_000;
/** The checkout that a directory lies in; undefined outside of one and where there is no git. */
async function checkout(directory) {
    const lines = await ask(directory, [
        "rev-parse",
        "--show-toplevel",
        "--git-path",
        "info/exclude",
    ]);
    const [top, exclude] = lines?.split("\n") ?? [];
    return top === undefined || exclude === undefined
        ? undefined
        : { top, exclude: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, exclude) };
}
/** Whether git tracks anything at that path, relative to the directory. */
async function tracks(directory, name) {
    const names = await ask(directory, ["ls-files", "-z", "--", `:(literal)${name}`]);
    return names !== undefined && names !== "";
}
/** The commit that is checked out and its time in seconds since 1970; undefined where there is none. */
async function commit(directory) {
    const line = await ask(directory, ["log", "-1", "--format=%H %ct"]);
    const match = /^([0-9a-f]{40,64}) (\d+)$/.exec(line?.trim() ?? "");
    return match === null ? undefined : { id: match[1] ?? "", time: Number(match[2]) };
}
/** What git prints; undefined where it fails, and where there is none. Not @actions/exec, which prints by itself. */
async function ask(directory, args) {
    const environment = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q)(), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    try {
        const ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)({ command: "git", args, directory, environment, timeout });
        return ended.status === 0 ? ended.stdout.replace(/\n$/, "") : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 19043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ env),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73376);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8915);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72768);




/** What offline runs may see of the user's environment: nothing that changes what go builds. */
const passed = [
    "PATH",
    "HOME",
    "TMPDIR",
    "TMP",
    "TEMP",
    "GOROOT",
    "GOPATH",
    "GOCACHE",
    "XDG_CACHE_HOME",
    "USERPROFILE",
    "LOCALAPPDATA",
    "SYSTEMROOT",
    "PATHEXT",
    "RUNNER_TEMP",
];
/** On every run: this module alone, this toolchain alone, no version control, nothing asked of a terminal. */
const always = { GO111MODULE: "on", GOTOOLCHAIN: "local", GOWORK: "off", GIT_TERMINAL_PROMPT: "0" };
const offline = { GOENV: "off", GOPROXY: "off", GONOPROXY: "none", GOVCS: "*:off" };
/** What go printed on stdout. Throws GO_NOT_FOUND, GO_TIMED_OUT, and GO_FAILED with what it printed on stderr. */
async function run(order) {
    const command = `go ${order.args.slice(0, 2).join(" ")}`;
    const { status, timedOut, stdout, stderr } = await start(order);
    if (timedOut) {
        throw hung(command, order.timeout, lastLines(stderr));
    }
    if (status !== 0) {
        throw failed(command, status, lastLines(stderr));
    }
    return stdout;
}
async function start(order) {
    try {
        return await _process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e({
            command: "go",
            args: order.args,
            directory: order.directory,
            environment: { ...environment(order.network), ...order.variables },
            timeout: order.timeout,
        });
    }
    catch (error) {
        throw unstartable(error instanceof Error ? error : new Error(String(error)));
    }
}
/** The values that go itself would use, from the environment, the user's `go env` file and its defaults. */
async function env(directory, names, timeout) {
    const text = await run({
        args: ["env", "-json", ...names],
        directory,
        variables: {},
        network: true,
        timeout,
    });
    const value = parse(text);
    if (typeof value !== "object" || value === null) {
        const hint = "check that go on PATH is the go command, and run go env -json by hand";
        const details = text.split("\n").slice(0, 20);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", "host: go env -json: wanted JSON, got another text", {
            hint,
            details,
        });
    }
    return new Map(Object.entries(value).map(([name, each]) => [name, String(each)]));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function environment(network) {
    if (network) {
        return { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q)(), ...always };
    }
    const base = passed.map((name) => [name, (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)(name)]);
    return {
        ...Object.fromEntries(base.filter(([, value]) => value !== undefined)),
        ...always,
        ...offline,
    };
}
function lastLines(text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.startsWith("go: downloading "))
        .slice(-20);
}
function unstartable(error) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error) === "ENOENT") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_NOT_FOUND", "host: wanted the go command on PATH, found none", {
            hint: "install Go 1.21 or newer (actions/setup-go in a workflow), before this step",
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", `host: starting go: ${error.message}`, {
        hint: "check that the go command runs in this directory",
        cause: error,
    });
}
function hung(command, timeout, details) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_TIMED_OUT", `host: ${command}: wanted an end within ${timeout / 1000} s, got none`, {
        hint: "go has no time limit of its own: look at the module proxy, or give more time with timeout",
        details,
    });
}
function failed(command, status, details) {
    const came = status === undefined ? "a signal" : `status ${status}`;
    const first = details.find((line) => !/^#| imports$/.test(line)) ?? "and it printed nothing";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", `host: ${command}: wanted success, got ${came}: ${first}`, {
        hint: "run the same command by hand in the project; what go printed is below",
        details,
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
/** Runs a command. Rejects with the system's error where it cannot be started. */
async function run(order) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(order.command, order.args, {
        cwd: order.directory,
        env: order.environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    const stdout = gather(child.stdout);
    const stderr = gather(child.stderr);
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        end(child);
        // A grandchild in a group of its own can hold the pipes open for ever.
        setTimeout(() => {
            child.stdout.destroy();
            child.stderr.destroy();
        }, grace).unref();
    }, order.timeout);
    const forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .undoIfEnded */ .O)(() => end(child));
    try {
        const status = await ended(child);
        return { status, timedOut, stdout: stdout(), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
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
/** Keeps the last part of what a stream says. */
function gather(stream) {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
        text = (text + chunk).slice(-maxOutput);
    });
    return () => text;
}


/***/ }),

/***/ 12502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ open),
/* harmony export */   v: () => (/* binding */ packedSums)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);




/**
 * Reads and checks a bundle's manifest, then brings the needed parts, side by side. Throws BAD_MANIFEST, PART_MISSING,
 * PART_SIZE, and what a store throws.
 */
async function open(candidate, needs) {
    const bytes = await readManifest(candidate);
    const decoded = _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4(bytes.toString("utf8"));
    const needed = needs.map((name) => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU(decoded, name));
    // A look into a folder costs nothing, and a bundle that lacks a file is not the one that was packed.
    const parts = candidate.remote ? needed : decoded.parts;
    const bringing = parts.map(async (part) => [part.name, await bring(candidate, part)]);
    const settled = await Promise.allSettled(bringing);
    const failed = settled.find((each) => each.status === "rejected");
    if (failed !== undefined) {
        throw failed.reason;
    }
    const fetched = await Promise.all(bringing);
    return {
        candidate,
        manifest: decoded,
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", bytes, "hex"),
        parts: new Map(fetched),
    };
}
async function readManifest(candidate) {
    const fetched = await candidate.manifest(_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg);
    if (fetched === undefined) {
        throw missing(candidate, _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of fetched.read()) {
        size += chunk.length;
        if (size > _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("BAD_MANIFEST", `bundle: checksums.json: wanted at most ${_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg} bytes, got more`, {
                hint: "this is not a manifest that go-offline wrote: take the bundle from another store",
            });
        }
        chunks.push(chunk);
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks);
}
async function bring(candidate, part) {
    const fetched = await candidate.fetch(part);
    if (fetched === undefined) {
        throw missing(candidate, part.name);
    }
    if (fetched.size !== part.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("PART_SIZE", `bundle: ${part.name}: wanted ${part.size} bytes, got ${fetched.size}`, {
            hint: "the part was cut short or changed: take the bundle from another store, or pack again",
        });
    }
    return fetched;
}
function missing({ reference }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("PART_MISSING", `bundle: wanted ${name} in ${reference}, got no such file`, {
        hint: "the bundle is incomplete: take it from another store, or pack again",
    });
}
/** The go.sum that the bundle was packed from, as far as its manifest tells. */
function packedSums({ modules }) {
    const sums = new Map();
    for (const { path, version, h1, goModH1 } of modules) {
        if (h1 !== undefined) {
            sums.set(`${path} ${version}`, [h1]);
        }
        if (goModH1 !== undefined) {
            sums.set(`${path} ${version}/go.mod`, [goModH1]);
        }
    }
    return sums;
}


/***/ }),

/***/ 50562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ bring),
  e: () => (/* binding */ needs),
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 2 modules
var bundle_manifest = __webpack_require__(11292);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/gosum/diff.js
var diff = __webpack_require__(42401);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(79161);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var pool = __webpack_require__(2563);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/host/failure.js
var failure = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/src/host/interrupt.js
var interrupt = __webpack_require__(6602);
;// CONCATENATED MODULE: ./lib/src/host/staging.js





const prefix = ".go-offline-";
/**
 * Makes a staging folder in `parent` that neither git nor go sees: it ignores itself, and its name begins with a dot.
 * It goes when the process ends; what a killed process left behind goes with the next one.
 */
function stage(parent) {
    removeAbandoned(parent);
    try {
        // At once, and not awaited: a signal must find either no folder or one that goes.
        const directory = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, `${prefix}${process.pid}-`));
        const forget = (0,interrupt/* undoIfEnded */.O)(() => files/* removeNow */.ny(directory));
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, ".gitignore"), "*\n");
        return {
            directory,
            remove: async () => {
                await files/* remove */.TF(directory);
                forget();
            },
        };
    }
    catch (error) {
        throw (0,failure/* fileFailure */.f)(`making a staging folder in ${parent}`, error);
    }
}
function removeAbandoned(parent) {
    for (const name of names(parent)) {
        const pid = new RegExp(`^\\${prefix}(\\d+)-`).exec(name)?.[1];
        if (pid !== undefined && !isAlive(Number(pid))) {
            files/* removeNow */.ny(external_node_path_.join(parent, name));
        }
    }
}
function names(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
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
        return (0,failure/* systemCode */.x)(error) !== "ESRCH";
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/tasks/parts.js
var parts = __webpack_require__(18809);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tree = __webpack_require__(88875);
;// CONCATENATED MODULE: ./lib/src/tasks/place.js






const note = "# go-offline: vendor trees that were restored for a build, not part of the repository";
/** Moves the proved tree into the project by one rename. Until it is kept, it goes again if the process is ended. */
async function place(staging, target) {
    const source = external_node_path_.join(staging.directory, "vendor");
    const forget = (0,interrupt/* undoIfEnded */.O)(() => files/* moveNow */.Ah(target, source));
    try {
        await files/* move */.Cy(source, target);
    }
    catch (error) {
        forget();
        throw error;
    }
    return {
        keep: forget,
        takeBack: async () => {
            forget();
            await files/* move */.Cy(target, source);
        },
    };
}
/**
 * Holds a tree that stands already in the project against the proved one. Throws VENDOR_TRACKED or VENDOR_DIFFERS, with
 * the files that differ; nothing is replaced either way.
 */
async function compare(target, proved, pool) {
    const differences = (await files/* isDirectory */.wd(target))
        ? differing(proved, await (0,tree/* readDirectory */.gZ)(target, pool))
        : ["vendor is no directory"];
    const [first] = differences;
    if (first === undefined) {
        return;
    }
    const tracked = await git/* tracks */.Pv(external_node_path_.dirname(target), external_node_path_.basename(target));
    const what = `${first}${differences.length > 1 ? ` (and ${differences.length - 1} more)` : ""}`;
    throw tracked
        ? new errors/* OfflineError */.M("VENDOR_TRACKED", `vendor: wanted the committed vendor/ to be the proved tree, got ${what}`, {
            hint: "run go mod vendor and commit its result, or look who changed these files; nothing was replaced",
            details: differences,
        })
        : new errors/* OfflineError */.M("VENDOR_DIFFERS", `vendor: wanted no vendor/ or the proved tree, got ${what}`, {
            hint: "move that vendor/ away and run again; nothing was replaced",
            details: differences,
        });
}
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
/**
 * Lists the restored vendor/ in the repository's own exclude file, so that git status, release tools and go's own
 * vcs.modified see nothing. Undefined outside of a git checkout; else whether a line was added.
 */
async function hideFromGit(project) {
    const checkout = await git/* checkout */.Pt(project);
    const top = checkout === undefined ? undefined : await files/* realDirectory */.Ut(checkout.top);
    if (checkout === undefined || top === undefined) {
        return undefined;
    }
    const relative = external_node_path_.relative(top, external_node_path_.join(project, "vendor")).split(external_node_path_.sep).join("/");
    const line = `/${relative.replace(/[\\*?[\]!#]/g, "\\$&")}/`;
    const text = (await files/* read */.LF(checkout.exclude))?.toString("utf8") ?? "";
    if (text.split("\n").includes(line)) {
        return false;
    }
    const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    await files/* replace */.HC(checkout.exclude, `${start}${text.includes(note) ? "" : `${note}\n`}${line}\n`);
    return true;
}

// EXTERNAL MODULE: ./lib/src/tasks/project.js + 3 modules
var tasks_project = __webpack_require__(10269);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
;// CONCATENATED MODULE: ./lib/src/tasks/serve.js



/** Rule 6: go itself, offline, finds every package and test of the checked-out code in the tree. Throws NOT_SERVING. */
async function serve({ mains }, site, timeout) {
    const patterns = mains.modules.map(({ directory }) => `./${external_node_path_.relative(mains.root, directory)}/...`);
    try {
        await go/* run */.e({
            args: ["list", "-mod=vendor", "-deps", "-test", '-f={{""}}', ...patterns],
            directory: site.directory,
            variables: {
                GOFLAGS: "-mod=vendor -buildvcs=false",
                GOWORK: site.goWork ?? "off",
            },
            network: false,
            timeout,
        });
    }
    catch (error) {
        if (error instanceof errors/* OfflineError */.M && error.code === "GO_FAILED") {
            throw new errors/* OfflineError */.M("NOT_SERVING", `vendor: wanted a tree that serves the checked-out code, got: ${error.details[0] ?? error.message}`, {
                hint: "the tree is proved but this code does not load with it: mend what go names, or pack again from this commit",
                details: error.details,
                cause: error,
            });
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/tasks/variables.js



/** Flags that make go build something else than the go.mod and the tree that were proved. */
const foreign = ["modfile", "overlay"];
/**
 * The environment for a project whose vendor tree is in place: no proxy, no version control, no other toolchain, and
 * GOSUMDB as it was. GOFLAGS keeps the user's flags, from the environment or the `go env` file. Throws NOT_COVERED.
 */
async function forVendor(directory, timeout) {
    const flags = (await go/* env */._(directory, ["GOFLAGS"], timeout)).get("GOFLAGS") ?? "";
    const values = {
        GOFLAGS: withVendor(flags),
        GOPROXY: "off",
        GONOPROXY: "none",
        GOVCS: "*:off",
        GOTOOLCHAIN: "local",
    };
    return Object.entries(values).map(([name, value]) => ({ name, value, before: (0,environment/* variable */.b)(name) }));
}
function withVendor(flags) {
    const words = split(flags);
    const odd = words.find((word) => foreign.includes(nameOf(word)));
    if (odd !== undefined) {
        throw new errors/* OfflineError */.M("NOT_COVERED", `environment: GOFLAGS: not proved: ${odd} makes go read other files than go.mod and vendor/`, {
            hint: "take the flag out of GOFLAGS for this job, in the environment and in go env",
        });
    }
    return [...words.filter((word) => nameOf(word) !== "mod"), "-mod=vendor"].join(" ");
}
/** Flags as go splits GOFLAGS: at blanks, except within quotes that open a word. cmd/internal/quoted. */
function split(flags) {
    return flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
}
function nameOf(word) {
    return /^["']?--?([^="']*)/.exec(word)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/src/tasks/restore.js


















/** The parts that a vendor tree is brought back and proved with. */
const needs = [part/* vendorName */.gR, part/* proofName */.ud];
/** Brings vendor/ back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
async function restore(order) {
    const started = performance.now();
    const pools = new Pools();
    try {
        const project = await (0,tasks_project/* load */.H)(order.project);
        (0,tasks_project/* demandDependencies */.j)(project);
        const variables = forVendor(project.directory, order.timeout);
        // It runs beside the proof and is awaited before anything is placed; until then its failure must not end the process.
        variables.catch(() => undefined);
        const target = external_node_path_.join(project.directory, "vendor");
        const there = await files/* exists */.t2(target);
        const { value, said } = await (0,search/* search */.$)({
            sources: order.sources,
            query: { key: project.key, project: project.id },
            needs,
            use: async (bundle) => {
                const pool = await pools.next();
                const outcome = there
                    ? keep(bundle, project, pool, target, variables, order.timeout)
                    : bring(bundle, project, pool, project, variables, order.timeout);
                return { bundle, ...(await outcome) };
            },
        });
        return {
            vendorDirectory: target,
            vendor: there ? "kept" : "placed",
            bundle: describe(value.bundle, project),
            verdict: value.verdict,
            changes: (0,diff/* diff */.U)((0,opened/* packedSums */.v)(value.bundle.manifest), project.goSum),
            variables: await variables,
            hidden: value.hidden,
            milliseconds: { proved: value.proved - started, all: performance.now() - started },
            stores: said,
        };
    }
    finally {
        await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
    }
}
/** Threads for one bundle after the other. The first start at once, beside what has to be read before. */
class Pools {
    #current = new pool/* Pool */.b(threads/* workers */.E);
    #isTaken = false;
    async next() {
        if (this.#isTaken) {
            await this.#current.close();
            this.#current = new pool/* Pool */.b(threads/* workers */.E);
        }
        this.#isTaken = true;
        return this.#current;
    }
    async close() {
        await this.#current.close();
    }
}
/** The tree is unpacked beside its place, proved there, moved, and asked to serve the code; else it goes again. */
async function bring(bundle, project, pool, site, ready, timeout) {
    const staging = stage(site.directory);
    try {
        const { verdict } = await restore_prove(bundle, project, pool, staging.directory);
        await ready;
        const placed = await place(staging, external_node_path_.join(site.directory, "vendor"));
        const proved = performance.now();
        try {
            await serve(project, site, timeout);
            const isOwn = site.directory === project.directory;
            const hidden = isOwn ? await hideFromGit(site.directory) : undefined;
            placed.keep();
            return { verdict, hidden, proved };
        }
        catch (error) {
            await placed.takeBack();
            throw error;
        }
    }
    finally {
        // Threads that still write would keep the folder from going.
        await pool.close();
        await staging.remove();
    }
}
/** A vendor/ that is there already is compared, never replaced. */
async function keep(bundle, project, pool, target, ready, timeout) {
    const { verdict, tree } = await restore_prove(bundle, project, pool, undefined);
    await ready;
    await compare(target, tree, pool);
    const proved = performance.now();
    await serve(project, project, timeout);
    const tracked = await git/* tracks */.Pv(project.directory, "vendor");
    const hidden = tracked ? undefined : await hideFromGit(project.directory);
    return { verdict, hidden, proved };
}
async function restore_prove(bundle, project, pool, root) {
    const proved = await (0,prove/* proveTree */.pe)(project, pool, (0,tree/* unpack */.l1)(bundle, pool, root), () => (0,parts/* readPart */.o)(bundle, part/* proofName */.ud, pool, undefined));
    (0,prove/* demandComplete */.LV)(proved.verdict);
    return proved;
}
function describe({ candidate, manifest, digest }, project) {
    const read = needs.map((name) => (0,bundle_manifest/* partOf */.BU)(manifest, name).size);
    return {
        reference: candidate.reference,
        remote: candidate.remote,
        digest,
        key: manifest.key,
        exact: manifest.key === project.key,
        go: manifest.go,
        created: manifest.created,
        commit: manifest.source.commit,
        size: read.reduce((a, b) => a + b),
    };
}


/***/ }),

/***/ 58343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12502);


/**
 * Tries the bundles that stores have until one is taken: those of the very key in the stores' order, then the nearest. A
 * store that is down and a bundle that is refused are reported, and the next is tried. Throws the one reason there is,
 * or one error with every store's, NO_BUNDLE where no bundle was found at all.
 */
async function search(order) {
    const logs = order.sources.map((source) => new Log(source));
    for (const how of ["exact", "nearest"]) {
        for (const log of logs) {
            for (const candidate of await untried(log, order.query, how)) {
                const value = await attempt(order, candidate, log);
                if (value !== undefined) {
                    return { value: value.taken, said: logs.map((each) => each.said()) };
                }
            }
        }
    }
    throw failure(order.query, logs);
}
/** What is known of one store while it is asked. */
class Log {
    source;
    /** It could not be asked at all. */
    down = false;
    asked = false;
    used = false;
    refusals = [];
    /** References of bundles that were tried: the nearest may be the one that fits, and was refused. */
    tried = new Set();
    passedOver = new Map();
    constructor(source) {
        this.source = source;
    }
    said() {
        const [first] = this.refusals;
        const without = this.asked ? "none" : "unasked";
        return {
            store: this.source.word,
            outcome: this.used ? "used" : first === undefined ? without : "refused",
            code: first?.code,
            reason: first === undefined ? undefined : own(this.source, first),
            passedOver: [...this.passedOver.values()],
        };
    }
}
async function untried(log, query, how) {
    const found = (await ask(log, query, how)).filter(({ reference }) => !log.tried.has(reference));
    found.forEach(({ reference }) => log.tried.add(reference));
    return found;
}
async function ask(log, query, how) {
    if (log.down) {
        return [];
    }
    log.asked = true;
    try {
        const found = await log.source.find(query, how);
        found.passedOver.forEach((each) => log.passedOver.set(each.what, each));
        return found.candidates;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M)) {
            throw error;
        }
        log.down = true;
        log.refusals.push(error);
        return [];
    }
}
async function attempt({ needs, use }, candidate, log) {
    try {
        const taken = await use(await (0,_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .h)(candidate, needs));
        log.used = true;
        return { taken };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M && isOfBundle(error.code)) {
            log.refusals.push(error);
            return undefined;
        }
        throw error;
    }
}
/** Whether it is the bundle that is wrong, or its store: another one may be right. */
function isOfBundle(code) {
    return (/^(?:STORE|PART|ENTRY|NAME)_/.test(code) ||
        ["BAD_ARCHIVE", "BAD_MANIFEST", "BAD_NAME", "NOT_PROVED", "UNKNOWN_FORMAT"].includes(code));
}
function failure({ key }, logs) {
    const refusals = logs.flatMap((log) => log.refusals);
    const [first] = refusals;
    const passed = logs.flatMap((log) => [...log.passedOver.values()].map((each) => passing(log, each)));
    if (first !== undefined && logs.length === 1 && passed.length === 0) {
        return first;
    }
    const reasons = logs.map((log) => `${log.source.word}: ${reasonOf(log)}`);
    const words = logs.map(({ source }) => source.word).join(", ");
    const none = `bundle: wanted ${key}, got none`;
    const worst = gravest(refusals);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M(worst?.code ?? "NO_BUNDLE", first === undefined
        ? `${none} from ${words}`
        : `${none} that can be used: ${reasons.join("; ")}`, {
        hint: (worst ?? first)?.hint ?? unpacked,
        details: [...reasons, ...passed, ...refusals.flatMap(({ details }) => details)],
        cause: first,
    });
}
const unpacked = "run go-offline pack while the network is up, or name the store that it wrote to";
/** A bundle that is not what it says is worse news than a store that is down. */
function gravest(refusals) {
    return refusals.find(({ code }) => isOfBundle(code) && !code.startsWith("STORE_"));
}
/** A refusal in a line that begins with the store's word; its message may begin so already. */
function own({ word }, { message }) {
    return message.startsWith(`${word}: `) ? message.slice(word.length + 2) : message;
}
function reasonOf({ source, refusals, passedOver }) {
    const said = refusals.map((each) => own(source, each));
    const none = passedOver.size === 0 ? "holds no bundle" : "holds no bundle that may be taken";
    return said.length === 0 ? none : said.join(", ");
}
function passing({ source }, { what, why }) {
    return `${source.word}: passed over ${what}: ${why}`;
}


/***/ })

};
