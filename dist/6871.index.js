export const id = 6871;
export const ids = [6871];
export const modules = {

/***/ 19043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   _K: () => (/* binding */ env),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);
/* harmony import */ var _learning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82917);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72768);






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
/** Characters of a line that are relayed: an annotation holds 4096, and a summary of more than 1 MiB is not shown at all. */
const longest = 2_000;
/** Milliseconds for a question that go answers by itself. */
const patience = 10_000;
const offline = { GOENV: "off", GOPROXY: "off", GONOPROXY: "none", GOVCS: "*:off" };
/** go asks for as many files at a time as it has processors to use: while it waits for a network, it has more of them. */
const patient = { GOMAXPROCS: "16" };
/** What go printed on stdout. Throws GO_NOT_FOUND, GO_TIMED_OUT, and GO_FAILED with what it printed on stderr. */
async function run(order) {
    const command = `go ${order.args.slice(0, 2).join(" ")}`;
    const { status, timedOut, stdout, stderr } = await start(order);
    if (status !== 0 && order.network && order.args[0] !== "env") {
        await learnSettings(order.directory);
    }
    if (timedOut) {
        throw hung(command, order.timeout, firstLines(stderr));
    }
    if (status !== 0) {
        throw failed(command, status, [...errors(stdout), ...firstLines(stderr)]);
    }
    return stdout;
}
/** Runs go where a failure is an answer, too. Throws only GO_NOT_FOUND, and GO_FAILED where it cannot be started. */
async function attempt(order) {
    const { status, timedOut, stdout, stderr } = await start(order);
    const lines = [...errors(stdout), ...firstLines(stderr)];
    return { isDone: status === 0, timedOut, stdout, lines, stderr };
}
/** What go complains of may name a proxy that only go knows of: go.env in GOROOT may set one. */
async function learnSettings(directory) {
    const asking = env(directory, ["GOPROXY", "GOSUMDB", "GOAUTH"], patience);
    await asking.catch(() => undefined);
}
async function start(order) {
    try {
        return await _process_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e({
            command: "go",
            args: order.args,
            directory: order.directory,
            environment: { ...environment(order.network), ...order.variables },
            timeout: order.timeout,
            ...(order.silence === undefined ? {} : { silence: order.silence }),
            ...(order.signal === undefined ? {} : { signal: order.signal }),
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
    const said = new Map(Object.entries(value).map(([name, each]) => [name, String(each)]));
    said.forEach((each, name) => (0,_learning_js__WEBPACK_IMPORTED_MODULE_3__/* .learnVariable */ .d)(name, each));
    return said;
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
        return { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(), ...always };
    }
    const base = passed.map((name) => [name, (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(name)]);
    return {
        ...Object.fromEntries(base.filter(([, value]) => value !== undefined)),
        ...always,
        ...offline,
    };
}
/** What `go mod download -json` has to say of modules that it could not bring, as it prints it without -json. */
function errors(stdout) {
    const found = [...stdout.matchAll(/^\t"Error": ("(?:[^"\\]|\\.)*"),?$/gm)];
    return found.flatMap(([, text = '""']) => `go: ${String(parse(text))}`.split("\n"));
}
/**
 * From the first line on, and many: go quotes servers over many lines and marks only where a quotation begins, and one
 * altered module may be named behind a hundred that could not be fetched. Who shows them shows the first few.
 */
function firstLines(text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !/^(?:go: downloading |# get )/.test(line))
        .slice(0, 1_000)
        .map(clip);
}
/** A secret goes before the line is cut: half of one would not be seen any more. */
function clip(line) {
    const shown = (0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(line);
    const half = longest / 2;
    // What is wrong often stands at the end, behind a name.
    return shown.length > longest ? `${shown.slice(0, half)} … ${shown.slice(-half)}` : shown;
}
function unstartable(error) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error) === "ENOENT") {
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
        hint: "go has no time limit of its own: look at the module proxy, or give more time with timeout (--timeout)",
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

/***/ 70263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_go_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19043);





/**
 * Runs go for a project, and looks at its go.mod, go.sum and go.work files before and after: that none of them is written
 * is a promise. Throws PROJECT_CHANGED, and what go.run throws.
 */
async function guarded(project, order) {
    const before = await snapshot(project);
    try {
        return await _host_go_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF(order);
    }
    finally {
        await demandSame(project, before);
    }
}
/** The files by their names, those that are not there among them. */
async function snapshot(project) {
    const { directory, mains, goWork } = project;
    const works = goWork === undefined ? [] : [goWork, `${goWork}.sum`];
    const own = mains.modules.flatMap((each) => ["go.mod", "go.sum"].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(each.directory, name)));
    const found = [...works, ...own].map(async (file) => [node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file), await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(file)]);
    return new Map(await Promise.all(found));
}
async function demandSame(project, before) {
    const after = await snapshot(project);
    const changed = [...before].find(([name, bytes]) => !isSame(bytes, after.get(name)));
    if (changed !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("PROJECT_CHANGED", `project: ${changed[0]}: wanted it as it was before go ran, got other bytes`, {
            hint: "take the file from the repository again, and see that no other step runs on this checkout",
        });
    }
}
function isSame(a, b) {
    return a === undefined || b === undefined ? a === b : a.equals(b);
}


/***/ }),

/***/ 43756:
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
// EXTERNAL MODULE: ./lib/src/module/gowork.js
var gowork = __webpack_require__(97024);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/tasks/workspace.js
var workspace = __webpack_require__(73826);
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
    return assemble(real, await (0,workspace/* workspace */.G)(real), files/* read */.LF);
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
    const work = gowork/* parse */.q(text);
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
  _8: () => (/* binding */ isOfCheckout),
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
/**
 * Whether all that is not proved is about the checkout itself: its imports, and modules that it replaces by directories,
 * which no go.sum names. `error` is one of demandComplete.
 */
function isOfCheckout({ details }, { mains }) {
    const lines = mains.modules.flatMap(({ goMod }) => goMod.replace);
    const replaced = [...lines, ...(mains.work?.replace ?? [])]
        .filter((one) => one.new.version === "")
        .map((one) => one.old.path);
    const isLocal = (what) => replaced.some((name) => what.startsWith(`${name}/`)) ||
        (replaced.length > 0 && what === modulesTxt);
    return details.every((detail) => {
        const [, kind, what = ""] = /^([a-z ]+): (.+?): /.exec(detail) ?? [];
        return kind === "code" || isLocal(what);
    });
}
const modulesTxt = "modules.txt";


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


/***/ })

};
