export const id = 392;
export const ids = [392];
export const modules = {

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

/***/ 13524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ demandTree),
  h: () => (/* binding */ proofFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/module/build-list.js
var build_list = __webpack_require__(54548);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/vendor/carried.js
var carried = __webpack_require__(10687);
// EXTERNAL MODULE: ./lib/src/vendor/copy-rule.js
var copy_rule = __webpack_require__(75527);
// EXTERNAL MODULE: ./lib/src/vendor/list.js
var vendor_list = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/vendor/modules-txt.js
var modules_txt = __webpack_require__(42029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
;// CONCATENATED MODULE: ./lib/src/tasks/lists.js








/** How many files are hashed before their facts are put away: enough for all threads, little to hold. */
const batch = 2_000;
/**
 * The h1 list of each module, by its origin's `path@version`, from the directories that go extracted into its module
 * cache. Throws SUM_ALTERED where a list or a go.mod is not what go.sum says: go itself does not look again.
 */
async function lists(project, moduleCache, modules, pool, keep) {
    let waiting = [];
    let names = [];
    for (const origin of modules) {
        const directory = nameOf(origin);
        const { files: inside } = await walk/* tree */.B2(external_node_path_.join(moduleCache, directory));
        inside.forEach((name) => names.push(`${directory}/${name}`));
        waiting.push(origin);
        if (names.length >= batch) {
            putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
            waiting = [];
            names = [];
        }
    }
    putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
}
/** A module's go.mod from the module cache, as go.sum says it is. Throws SUM_ALTERED. */
async function readGoMod(project, moduleCache, origin) {
    const name = external_node_path_.join("cache", "download", (0,path/* escape */.ih)(origin.path), "@v", `${(0,path/* escape */.ih)(origin.version)}.mod`);
    const bytes = await files/* read */.LF(external_node_path_.join(moduleCache, name));
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("IO", `module cache: wanted ${name}, got no such file`, {
            hint: "the module cache is not whole: pack with one of its own (leave out --modcache)",
        });
    }
    const came = h1/* ofGoModHash */.EY((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
    demandSame(project, origin.path, `${origin.version}/go.mod`, came);
    return bytes;
}
function putAway(project, origins, facts, keep) {
    const byDirectory = new Map(origins.map((origin) => [nameOf(origin), []]));
    for (const { name, sha256 } of facts) {
        const at = name.indexOf("/", name.indexOf("@"));
        byDirectory.get(name.slice(0, at))?.push({ name: name.slice(at + 1), sha256 });
    }
    for (const origin of origins) {
        const inside = byDirectory.get(nameOf(origin)) ?? [];
        const prefix = `${origin.path}@${origin.version}/`;
        const list = h1/* writeList */.y2(inside.map(({ name, sha256 }) => ({ name: prefix + name, sha256 })));
        demandSame(project, origin.path, origin.version, h1/* ofList */.uY(list));
        keep(origin, list);
    }
}
function demandSame(project, modulePath, version, came) {
    const wanted = parse.h1(project.goSum, modulePath, version);
    if (wanted !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `module cache: ${modulePath}@${version}: go.sum says ${wanted ?? "nothing"}, the module cache holds ${came}`, {
            hint: "the module cache was changed after go filled it: pack with one of its own (leave out --modcache)",
        });
    }
}
function nameOf({ path: modulePath, version }) {
    return `${(0,path/* escape */.ih)(modulePath)}@${(0,path/* escape */.ih)(version)}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/sealing.js + 1 modules
var sealing = __webpack_require__(94376);
;// CONCATENATED MODULE: ./lib/src/tasks/gathering.js















/**
 * What the proof part holds: lists and go.mod files that agree with go.sum, and Go files that go left out. All of it is
 * from the module cache that go has just filled; what is looked for is taken from the tree that go has just written.
 */
async function proofFiles(project, checkout, vendored, pool) {
    const { mains } = project;
    const { held, packages } = await readTree(vendored.directory, pool);
    const { selection, goMods } = await readGraph(project, vendored.moduleCache);
    const candidates = candidatesOf(project, selection, [...packages, ...checkout.imports]);
    const byOrigin = new Map(candidates.map((module) => [(0,main/* origin */.TG)(mains, module), module]));
    const waiting = [];
    const providing = [];
    await lists(project, vendored.moduleCache, [...byOrigin.keys()], pool, (from, list) => {
        waiting.push({ name: carried/* listName */.sY(from), read: () => Promise.resolve(Buffer.from(list)) });
        const index = new vendor_list/* ModuleList */.zl(list, `${from.path}@${from.version}/`);
        const module = byOrigin.get(from) ?? from;
        const own = packagesOf(index, module.path, packages);
        providing.push(...(own.length > 0 ? [module] : []));
        for (const name of leftOut(project, index, own, held)) {
            const directory = `${(0,path/* escape */.ih)(from.path)}@${(0,path/* escape */.ih)(from.version)}`;
            const file = external_node_path_.join(vendored.moduleCache, directory, name);
            waiting.push((0,sealing/* fromDisk */.Qt)(carried/* fileName */.Md(from, name), file));
        }
    });
    // Of modules that go only looked into, it may never have read the go.mod.
    for (const module of modules_txt/* modules */.av(mains, providing)) {
        const from = selectedOrigin(project, selection, module);
        await addGoMod(project, vendored.moduleCache, from, goMods);
    }
    const mods = [...goMods.values()].map(({ from, bytes }) => ({
        name: carried/* modName */.K2(from),
        read: () => Promise.resolve(bytes),
    }));
    return [...waiting, ...mods].toSorted((a, b) => (0,version/* compareText */.n6)(a.name, b.name));
}
async function readTree(directory, pool) {
    if (directory === undefined) {
        return { held: new Set(), packages: [] };
    }
    const { files: names } = await walk/* tree */.B2(directory);
    const facts = await pool.read(directory, names, false);
    const text = await files/* read */.LF(external_node_path_.join(directory, "modules.txt"));
    return {
        held: new Set(facts.map(({ sha256 }) => sha256)),
        packages: modules_txt/* packages */.U$(text?.toString("utf8") ?? ""),
    };
}
/** The build list, and every go.mod that it rests on. */
async function readGraph(project, moduleCache) {
    const goMods = new Map();
    for (;;) {
        const selection = (0,build_list/* buildList */.t)(project.mains, (from) => goMods.get((0,gomod/* keyOf */.TN)(from))?.goMod);
        const due = selection.missing.filter(({ version }) => version !== "");
        if (due.length === 0) {
            return { selection, goMods };
        }
        for (const from of due) {
            await addGoMod(project, moduleCache, from, goMods);
        }
    }
}
async function addGoMod(project, moduleCache, from, goMods) {
    if (from !== undefined && from.version !== "" && !goMods.has((0,gomod/* keyOf */.TN)(from))) {
        const bytes = await readGoMod(project, moduleCache, from);
        const goMod = (0,gomod/* parseLax */.$D)(Buffer.from(bytes).toString("utf8"));
        goMods.set((0,gomod/* keyOf */.TN)(from), { from, bytes, goMod });
    }
}
/** Where the files of a module's selected version come from; undefined for a main module. */
function selectedOrigin({ mains }, selection, { path: modulePath }) {
    const version = selection.selected(modulePath) ?? "";
    return version === "" ? undefined : (0,main/* origin */.TG)(mains, { path: modulePath, version });
}
/** The modules whose path leads to one of these imports: go looks into each of them. */
function candidatesOf({ mains }, selection, imports) {
    const found = [];
    const prefixes = new Set();
    for (const each of imports) {
        for (let prefix = each; prefix !== "" && !prefixes.has(prefix); prefix = (0,vendor_list/* parent */.$t)(prefix)) {
            prefixes.add(prefix);
            const version = selection.selected(prefix) ?? "";
            if (version !== "" && (0,main/* origin */.TG)(mains, { path: prefix, version }).version !== "") {
                found.push({ path: prefix, version });
            }
        }
    }
    return found;
}
/** Directories of the vendored packages that a module may provide, relative to its root. */
function packagesOf(index, modulePath, packages) {
    return packages
        .filter((each) => each === modulePath || each.startsWith(`${modulePath}/`))
        .map((each) => each.slice(modulePath.length + 1))
        .filter((directory) => index.in(directory).some(({ name }) => name.endsWith(".go")));
}
/** The Go files of a module that the tree does not hold and the proof needs, relative to the module's root. */
function leftOut({ mains }, index, directories, held) {
    return directories
        .flatMap((each) => (0,copy_rule/* toCarry */.f_)(index, each, (0,main/* goVersion */.X9)(mains), (sha256) => held.has(sha256)))
        .map(({ name }) => name);
}
/** Throws NO_DEPENDENCIES where go found nothing to vendor. */
function demandTree({ directory }) {
    if (directory === undefined) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "go: go mod vendor: wanted packages to vendor, got none", {
            hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
        });
    }
    return directory;
}


/***/ }),

/***/ 43103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q9: () => (/* binding */ looseFacts),
  _V: () => (/* binding */ looseName),
  zp: () => (/* binding */ readLoose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/bundle/boundaries.js


/**
 * Where the frames of a part begin and end, read from the part itself: for a proof part that came without a manifest.
 * Nothing of it is believed: each frame has to unpack to the size that it announces, and every file in it is proved.
 *
 *     28 b5 2f fd | descriptor | window? | dictionary? | content size | blocks: 3 bytes each and their content | checksum?
 *
 * RFC 8878, section 3.1.1. Throws BAD_ARCHIVE for what is no row of frames that announce their size, PART_SIZE for more
 * than any proof part has.
 */
function boundaries_frames(bytes, part) {
    const view = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = [];
    let whole = 0;
    for (let at = 0; at < view.length;) {
        const frame = readFrame(view, at, part);
        found.push(frame);
        at += frame.size;
        whole += frame.unpacked;
        if (frame.unpacked > maxFrame || whole > maxWhole) {
            throw new errors/* OfflineError */.M("PART_SIZE", `bundle: ${part}: wanted at most ${maxWhole} unpacked bytes, ${maxFrame} in a frame, got more`, { hint: "no proof part is as large: make it again with go-offline prove" });
        }
    }
    if (found.length === 0) {
        throw bad(part, "nothing");
    }
    return found;
}
/** A proof part holds lists, go.mod files and a few Go files: a hundredth of this for the largest projects known. */
const maxFrame = 128 << 20;
const maxWhole = 2 ** 31;
const magic = 0xfd2fb528;
function readFrame(bytes, from, part) {
    const take = (at, width) => {
        if (at + width > bytes.length) {
            throw bad(part, "its end in the middle of a frame");
        }
        return width === 8
            ? Number(bytes.readBigUInt64LE(at))
            : width === 0
                ? 0
                : bytes.readUIntLE(at, width);
    };
    if (take(from, 4) !== magic) {
        throw bad(part, "other bytes");
    }
    const descriptor = take(from + 4, 1);
    const single = (descriptor & 0x20) !== 0;
    // Bytes of the content size (0 or 1, 2, 4, 8) and of the dictionary's number (0, 1, 2, 4), by two bits each.
    const stated = descriptor >> 6;
    const width = stated === 0 ? Number(single) : 1 << stated;
    const sizeAt = from + 5 + (single ? 0 : 1) + ((1 << (descriptor & 3)) >> 1);
    if (width === 0) {
        throw bad(part, "a frame that does not say its size");
    }
    const unpacked = take(sizeAt, width) + (width === 2 ? 256 : 0);
    const checksum = (descriptor & 4) === 0 ? 0 : 4;
    const end = endOfBlocks(sizeAt + width, take, part) + checksum;
    take(end, 0);
    return { size: end - from, unpacked };
}
function endOfBlocks(from, take, part) {
    let at = from;
    let header;
    do {
        header = take(at, 3);
        const kind = (header >> 1) & 3;
        if (kind === 3) {
            throw bad(part, "a block of a reserved kind");
        }
        // A repeated byte is stored once.
        at += 3 + (kind === 1 ? 1 : header >> 3);
    } while ((header & 1) === 0);
    return at;
}
function bad(part, came) {
    return new errors/* OfflineError */.M("BAD_ARCHIVE", `bundle: ${part}: wanted zstd frames, got ${came}`, {
        hint: "the proof part was cut short or changed, or is another file: make it again with go-offline prove",
    });
}

// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
;// CONCATENATED MODULE: ./lib/src/tasks/loose.js






/** Where a proof part lies unless it is said: beside vendor/. */
const looseName = "vendor.proof.tar.zst";
/** Reads a proof part whole: it has a few MB. Throws NO_PROOF where there is none. */
async function readLoose(file) {
    // A pipe in its place would be read for ever.
    const bytes = (await files/* isFile */.fo(file)) ? await files/* read */.LF(file) : undefined;
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("NO_PROOF", `proof: wanted a proof part at ${file}, got none`, {
            hint: "make it with go-offline prove, on any machine: it need not be trusted; or name another with --proof",
        });
    }
    return { file, sha256: (0,external_node_crypto_.hash)("sha256", bytes, "hex"), bytes };
}
/** The facts of its files, frame by frame. Throws what bundle/boundaries.ts, frame.ts and archive.ts throw. */
async function* looseFacts({ file, bytes }, pool) {
    const part = external_node_path_.basename(file);
    const rows = boundaries_frames(bytes, part);
    const given = [];
    let at = 0;
    for (const [index, { size, unpacked }] of rows.entries()) {
        const isLast = index === rows.length - 1;
        const frame = bytes.subarray(at, at + size);
        at += size;
        const batch = {
            kind: "packed",
            root: undefined,
            bytes: frame,
            unpacked,
            isLast,
            part,
        };
        given.push((await pool.give(batch)).facts);
    }
    const names = new bundle_name/* Names */.f();
    for (const facts of given) {
        const found = await facts;
        found.forEach(({ name }) => names.add(name));
        yield found;
    }
}


/***/ }),

/***/ 17011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provePart: () => (/* binding */ provePart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92634);
/* harmony import */ var _host_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29159);
/* harmony import */ var _gathering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13524);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43103);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10269);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27656);
/* harmony import */ var _sealing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94376);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88875);
/* harmony import */ var _vendoring_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76577);












/**
 * Makes the proof part alone, for a repository that commits vendor/: go vendors the project into a folder that goes
 * again, and the part must prove that tree complete. Throws what pack throws.
 */
async function provePart(order) {
    const started = performance.now();
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(order.project);
    const target = order.proof ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(project.directory, _loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseName */ ._V);
    const temporary = _host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .temporary */ .q_();
    try {
        const vendored = await (0,_vendoring_js__WEBPACK_IMPORTED_MODULE_11__/* .vendor */ .V)(project, temporary.path, order.moduleCache, order.timeout);
        const draft = node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporary.path, _loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseName */ ._V);
        const part = await write(project, vendored, draft);
        const { loose, verdict } = await check(project, vendored, draft);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC(target, loose.bytes);
        return {
            file: target,
            sha256: part.sha256,
            size: part.size,
            verdict,
            milliseconds: { go: vendored.milliseconds, all: performance.now() - started },
        };
    }
    finally {
        await temporary.remove();
    }
}
/** The threads' memory is given back before the part is compressed. */
async function write(project, vendored, draft) {
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_9__/* .workers */ .E);
    try {
        const code = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .readCode */ .w)(project, pool);
        const waiting = await (0,_gathering_js__WEBPACK_IMPORTED_MODULE_4__/* .proofFiles */ .h)(project, code, vendored, pool);
        await pool.close();
        return await (0,_sealing_js__WEBPACK_IMPORTED_MODULE_8__/* .writePart */ .$X)(draft, waiting);
    }
    finally {
        await pool.close();
    }
}
/** The part must prove the tree that go has just written. */
async function check(project, { directory }, draft) {
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_9__/* .workers */ .E);
    try {
        const loose = await (0,_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .readLoose */ .zp)(draft);
        const tree = readTree(directory, pool);
        const { verdict } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_7__/* .proveTree */ .pe)(project, pool, tree, () => (0,_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseFacts */ .Q9)(loose, pool));
        (0,_prove_js__WEBPACK_IMPORTED_MODULE_7__/* .demandComplete */ .LV)(verdict);
        return { loose, verdict };
    }
    finally {
        await pool.close();
    }
}
async function readTree(directory, pool) {
    const read = directory === undefined ? undefined : await (0,_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .readDirectory */ .gZ)(directory, pool);
    return read ?? _tree_js__WEBPACK_IMPORTED_MODULE_10__/* .none */ .dv;
}


/***/ }),

/***/ 94376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qt: () => (/* binding */ fromDisk),
  wC: () => (/* binding */ vendorFiles),
  $X: () => (/* binding */ writePart)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/bundle/frame.js + 1 modules
var bundle_frame = __webpack_require__(24699);
// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/bundle/tar.js
var tar = __webpack_require__(16872);
;// CONCATENATED MODULE: ./lib/src/bundle/seal.js




const mode = 0o644;
const trailer = external_node_buffer_.Buffer.alloc(2 * tar/* blockSize */.L6);
/**
 * Writes a part: a tar of these files, which must come in byte order of their names, in compressed frames. The same
 * files give the same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for names that no bundle may hold, before anybody has
 * to refuse them.
 */
async function* seal(contents) {
    for await (const { blocks, entries } of stretches(contents)) {
        const unpacked = external_node_buffer_.Buffer.concat(blocks);
        const bytes = bundle_frame/* compress */.Bc(unpacked);
        yield { bytes, entries, size: bytes.length, unpacked: unpacked.length };
    }
}
/** The tar's blocks, cut between entries where a frame has its size, and where another kind of names begins. */
async function* stretches(contents) {
    const names = new bundle_name/* Names */.f();
    let blocks = [];
    let size = 0;
    let entries = 0;
    let top;
    for await (const { name, bytes } of contents) {
        names.add(name);
        const kind = name.split("/", 1)[0];
        if (entries > 0 && (size >= bundle_frame/* target */.aC || kind !== top)) {
            yield { blocks, entries };
            blocks = [];
            size = 0;
            entries = 0;
        }
        top = kind;
        const padding = external_node_buffer_.Buffer.alloc(tar/* padding */.Ms(bytes.length));
        blocks.push(tar/* encode */.lF({ name, size: bytes.length, mode }), bytes, padding);
        size += bytes.length;
        entries++;
    }
    yield { blocks: [...blocks, trailer], entries };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
;// CONCATENATED MODULE: ./lib/src/tasks/sealing.js





/** What the vendor part holds: the tree that go wrote. */
async function vendorFiles(directory) {
    const { files: names } = await walk/* tree */.B2(directory);
    return names.map((name) => fromDisk(`vendor/${name}`, external_node_path_.join(directory, name)));
}
/** Seals a part into a new file, by which it is named. */
async function writePart(file, waiting) {
    const frames = [];
    let entries = 0;
    const bytes = async function* () {
        for await (const sealed of seal(read(waiting))) {
            frames.push({ size: sealed.size, unpacked: sealed.unpacked });
            entries += sealed.entries;
            yield sealed.bytes;
        }
    };
    const written = await files/* writeStream */.G6(file, bytes());
    return { name: external_node_path_.basename(file), ...written, entries, frames };
}
/** Reads a few files ahead of who asks. */
async function* read(waiting) {
    const step = 32;
    for (let at = 0; at < waiting.length; at += step) {
        const some = waiting.slice(at, at + step);
        yield* await Promise.all(some.map(async (each) => ({ name: each.name, bytes: await each.read() })));
    }
}
/** A file that lies on the disk. */
function fromDisk(name, file) {
    return {
        name,
        read: async () => {
            const bytes = await files/* read */.LF(file);
            if (bytes === undefined) {
                throw new errors/* OfflineError */.M("IO", `host: wanted a file at ${file}, got none`, {
                    hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
                });
            }
            return bytes;
        },
    };
}


/***/ }),

/***/ 76577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ vendor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_go_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19043);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36541);







/**
 * Runs the real go: `go mod download` and `go mod vendor`, or `go work vendor`. It works on copies of go.mod and the
 * go.sum files in `work`, so that the project's own are never written. `directory` is undefined where go found nothing
 * to vendor. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go wanted to add, UNTIDY_GO_MOD.
 */
async function vendor(project, work, moduleCache, timeout) {
    const cache = moduleCache ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "modcache");
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "tree", "vendor");
    const shared = { project, cache, timeout };
    const started = performance.now();
    if (project.goWork === undefined) {
        await mod(shared, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "download"), ["mod", "download"]);
        const copy = await mod(shared, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "vendor"), ["mod", "vendor", `-o=${directory}`]);
        await demandUnchanged(project, copy);
    }
    else {
        await vendorWorkspace(shared, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "vendor"), directory);
    }
    const milliseconds = performance.now() - started;
    const isThere = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(directory);
    return { directory: isThere ? directory : undefined, moduleCache: cache, milliseconds };
}
/** One go mod command on a copy of its own; gives the copy's go.mod. */
async function mod(shared, directory, args) {
    const copy = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "go.mod");
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(directory);
    for (const { name, bytes } of shared.project.sources) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name), bytes);
    }
    await run(shared, [...args.slice(0, 2), `-modfile=${copy}`, ...args.slice(2)], {
        GOFLAGS: "-mod=readonly",
    });
    return copy;
}
/**
 * In a workspace there is no -modfile. Copies are laid over the go.sum files instead: what lies under one, go refuses to
 * write, and says so.
 */
async function vendorWorkspace(shared, work, directory) {
    const { project } = shared;
    const replace = {};
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(work);
    for (const name of sumFiles(project)) {
        const known = project.sources.find((each) => each.name === name);
        const copy = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, `${Object.keys(replace).length}.sum`);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(copy, known?.bytes ?? "");
        replace[node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(project.directory, name)] = copy;
    }
    const overlay = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "overlay.json");
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(overlay, JSON.stringify({ Replace: replace }));
    await run(shared, ["work", "vendor", `-overlay=${overlay}`, `-o=${directory}`], {
        GOWORK: project.goWork ?? "off",
        GOFLAGS: "-mod=readonly",
    });
}
/** The files that go would add lines to, relative to the project. */
function sumFiles({ directory, mains }) {
    const own = mains.modules.map((each) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(each.directory, "go.sum"));
    return ["go.work.sum", ...own.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file))];
}
async function run({ project, cache, timeout }, args, variables) {
    const [tool = "", command = "", ...flags] = args;
    const cacheFlag = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .b)("GOMODCACHE") === cache ? [] : ["-modcacherw"];
    try {
        await _host_go_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e({
            args: [tool, command, ...cacheFlag, ...flags],
            directory: project.directory,
            variables: { GOMODCACHE: cache, CGO_ENABLED: "1", ...variables },
            network: true,
            timeout,
        });
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M ? named(error) : error;
    }
}
/** Two failures of go are the project's own, and have a code of their own. */
function named(error) {
    const missing = error.details.find((line) => /missing go\.sum entry|updates to go\.sum needed/.test(line));
    if (error.code === "GO_FAILED" && missing !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for every module, got: ${missing.trim()}`, {
            hint: "run go mod tidy (in a workspace go work sync) and commit its result: what is not in go.sum or go.work.sum cannot be proved",
            details: error.details,
            cause: error,
        });
    }
    const untidy = error.details.find((line) => line.includes("updates to go.mod needed"));
    if (error.code === "GO_FAILED" && untidy !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("UNTIDY_GO_MOD", `project: go.mod: wanted one that go leaves as it is, got: ${untidy.trim()}`, {
            hint: "run go mod tidy and commit its result",
            details: error.details,
            cause: error,
        });
    }
    return error;
}
/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project, copy) {
    const goMod = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(copy))?.toString("utf8") ?? "";
    const goSum = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
    if (JSON.stringify(_module_gomod_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg(goMod)) !== JSON.stringify(project.mains.modules[0]?.goMod)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("UNTIDY_GO_MOD", "project: go.mod: wanted one that go leaves as it is, got one that it changes", {
            hint: "run go mod tidy and commit its result",
        });
    }
    const added = [..._gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q(goSum).keys()].filter((key) => !project.goSum.has(key));
    const [first] = added;
    if (first !== undefined) {
        const more = added.length > 1 ? ` (and ${added.length - 1} more)` : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for ${first}${more}, got none`, {
            hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
            details: added,
        });
    }
}


/***/ })

};
