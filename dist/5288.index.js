export const id = 5288;
export const ids = [5288];
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


/***/ })

};
