export const id = 7274;
export const ids = [7274,5794];
export const modules = {

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

/***/ 55794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asKnown: () => (/* binding */ asKnown),
/* harmony export */   diagnosed: () => (/* binding */ diagnosed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _outage_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76238);


const names = {
    outage: "an outage",
    "not-in-bundle": "something that is not in the bundle",
    "not-found": "something that is nowhere",
    checksum: "A CHECKSUM THAT DIFFERS",
    untrusted: "an answer that cannot be trusted",
    login: "a refused login",
    project: "a fault in the project",
    toolchain: "another Go that is wanted",
    vendor: "a vendor tree or workspace that does not fit",
    configuration: "a setting that go refuses",
    machine: "a fault of this machine",
    unknown: "an unknown failure",
};
/** The longest line of go's that a message carries, in characters. */
const longest = 400;
/**
 * A failure of go in words that say what it means and what to do about it, with the same code and details; what go
 * says that nobody knows, and every other error, is passed on as it is.
 */
function diagnosed(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) || error.code !== "GO_FAILED" || known.has(error)) {
        return error;
    }
    const found = (0,_outage_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(error.details);
    return found.entry === undefined
        ? error
        : asKnown(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", message(found, found.entry), {
            hint: hint(found.entry),
            details: error.details,
            cause: error,
        }));
}
/** An error whose words are the last ones: its details are no longer go's alone. */
function asKnown(error) {
    known.add(error);
    return error;
}
const known = new WeakSet();
function message({ kind, line = "", hashes, database }, { cause }) {
    const where = database && kind === "outage" ? " of the checksum database" : "";
    const differ = hashes === undefined ? "" : ` (${hashes.by} says ${hashes.wanted}, came ${hashes.came})`;
    return `go: wanted success, got ${names[kind]}${where}: ${cause}${differ}: ${line.trim().slice(0, longest)}`;
}
function hint({ who, remedy }) {
    return who === "nobody" ? remedy : `${remedy} (for ${who})`;
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
 * cache; those that are `known` are taken from there. Throws SUM_ALTERED where a list or a go.mod is not what go.sum says: go itself does not look again.
 */
async function lists(project, moduleCache, modules, pool, keep, known = new Map()) {
    let waiting = [];
    let names = [];
    for (const origin of modules) {
        const list = known.get((0,gomod/* keyOf */.TN)(origin));
        if (list !== undefined) {
            demandSame(project, origin.path, origin.version, h1/* ofList */.uY(list));
            keep(origin, list);
            continue;
        }
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
            details: [`${(0,gomod/* keyOf */.TN)(origin)}: its go.mod does not exist there`],
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
 * from the module cache that go has just filled, but for lists that are `known`; what is looked for is taken from the tree that go has just written.
 */
async function proofFiles(project, checkout, vendored, pool, known) {
    const { mains } = project;
    const { held, packages } = await readTree(vendored.directory, pool);
    const { selection, goMods } = await readGraph(project, vendored.moduleCache);
    const candidates = candidatesOf(project, selection, [...packages, ...checkout.imports]);
    const byOrigin = new Map(candidates.map((module) => [(0,main/* origin */.TG)(mains, module), module]));
    const waiting = [];
    const providing = [];
    const keep = (from, list) => {
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
    };
    await lists(project, vendored.moduleCache, [...byOrigin.keys()], pool, keep, known);
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

/***/ 24162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ onCopies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _proxy_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23751);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55794);
/* harmony import */ var _guarded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70263);







/**
 * Runs one `go mod`, `go work` or `go list` command on copies of go.mod and the go.sum files, made in `directory`: the
 * project's own are never written. Throws what go.run throws, INCOMPLETE_GO_SUM, UNTIDY_GO_MOD.
 */
async function onCopies(bench, directory, command, args) {
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(directory);
    const { flags, variables, goMod } = bench.project.goWork === undefined
        ? await copyModule(bench.project, directory)
        : await overlay(bench.project, bench.project.goWork, directory);
    const isUsers = bench.isUsers === true || (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)("GOMODCACHE") === bench.cache;
    const cacheFlag = isUsers ? [] : ["-modcacherw"];
    try {
        const stdout = await (0,_guarded_js__WEBPACK_IMPORTED_MODULE_6__/* .guarded */ .N)(bench.project, {
            args: [...command, ...cacheFlag, ...flags, ...args],
            directory: bench.project.directory,
            variables: {
                GOMODCACHE: bench.cache,
                CGO_ENABLED: "1",
                GOFLAGS: "-mod=readonly",
                ...variables,
                ...bench.variables,
            },
            network: bench.network,
            timeout: bench.timeout,
            ...(bench.silence === undefined ? {} : { silence: bench.silence }),
        });
        return { stdout, goMod };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M
            ? ((await badZip(bench, error)) ?? switchedOff(bench, error) ?? named(error))
            : error;
    }
}
async function copyModule({ sources }, directory) {
    const goMod = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "go.mod");
    for (const { name, bytes } of sources) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name), bytes);
    }
    return { flags: [`-modfile=${goMod}`], variables: {}, goMod };
}
/**
 * In a workspace there is no -modfile. Copies are laid over the go.sum files instead: what lies under one, go refuses to
 * write, and says so.
 */
async function overlay(project, goWork, directory) {
    const replace = {};
    for (const name of sumFiles(project, goWork)) {
        const known = project.sources.find((each) => each.name === name);
        const copy = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, `${Object.keys(replace).length}.sum`);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(copy, known?.bytes ?? "");
        replace[node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(project.directory, name)] = copy;
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "overlay.json");
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(file, JSON.stringify({ Replace: replace }));
    return { flags: [`-overlay=${file}`], variables: { GOWORK: goWork }, goMod: undefined };
}
/** The files that go would add lines to, relative to the project. */
function sumFiles({ directory, mains }, goWork) {
    const own = mains.modules.map((each) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(each.directory, "go.sum"));
    return [`${goWork}.sum`, ...own].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file));
}
/** Of a zip that it cannot open, go often does not say whose it is: it began to bring it, and has none. */
async function badZip({ cache, project }, error) {
    const said = error.details.find((line) => /^(?:go: )?zip: not a valid zip file/.test(line));
    if (said === undefined) {
        return undefined;
    }
    const broken = [];
    for (const key of project.goSum.keys()) {
        const [modulePath = "", version = ""] = key.split(" ");
        const zip = node_path__WEBPACK_IMPORTED_MODULE_0__.join(cache, "cache", "download", (0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)({ path: modulePath, version }, "zip"));
        const lock = `${zip.slice(0, -".zip".length)}.lock`;
        if (!version.endsWith("/go.mod") && (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(lock)) && !(await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(zip))) {
            broken.push(`${modulePath}@${version}`);
        }
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_MODULE", `modules: ${broken.join(", ")}: wanted a zip from the module proxy, got another file: ${said}`, {
        hint: "see what GOPROXY answers for it: a page to sign in, or a file that was cut short; then run this again",
        details: error.details,
        cause: error,
    });
}
/** What a restore exports switches the network off in a whole shell or job, and a pack after it wants the network. */
function switchedOff({ network }, error) {
    const said = error.details.find((line) => line.includes("disabled by GOPROXY=off"));
    return !network || error.code !== "GO_FAILED" || said === undefined
        ? undefined
        : (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.asKnown)(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("GO_FAILED", `go: wanted modules, got GOPROXY=off: ${said.trim()}`, {
            hint: 'a restore exports it: undo that (eval "$(go-offline env --leave)", or the leave action), or set GOPROXY to your proxy',
            details: error.details,
            cause: error,
        }));
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
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var bundle_part = __webpack_require__(97106);
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
 * Writes a part: a tar of these files, which must come in byte order of their names, in frames; the part's name says
 * whether they are compressed, see frame.ts. The same files give the same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for
 * names that no bundle may hold, before anybody has to refuse them.
 */
async function* seal(contents, part) {
    for await (const { blocks, entries } of stretches(contents)) {
        const unpacked = lengthOf(blocks);
        const pieces = bundle_frame/* make */.L8(blocks, part);
        yield { pieces, entries, size: lengthOf(pieces), unpacked };
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
function lengthOf(pieces) {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/progress.js
var host_progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
;// CONCATENATED MODULE: ./lib/src/tasks/sealing.js







/** What the vendor part holds: the tree that go wrote. */
async function vendorFiles(directory) {
    const { files: names } = await walk/* tree */.B2(directory);
    return names.map((name) => fromDisk(`vendor/${name}`, external_node_path_.join(directory, name)));
}
/** Seals a part into a new file, by which it is named. */
async function writePart(file, waiting, progress) {
    const name = external_node_path_.basename(file);
    const frames = [];
    let entries = 0;
    const going = (0,host_progress/* begin */.qN)(progress, { what: `sealing ${name}`, unit: "file", all: waiting.length });
    const bytes = async function* () {
        for await (const sealed of seal(read(waiting, name), name)) {
            frames.push({ size: sealed.size, unpacked: sealed.unpacked });
            entries += sealed.entries;
            going.add(sealed.entries);
            yield* sealed.pieces;
        }
    };
    try {
        const written = await files/* writeStream */.G6(file, bytes());
        return { name, ...written, entries, frames };
    }
    finally {
        going.end();
    }
}
/** Reads a few files ahead of who asks; module zips may be large, and come one by one. */
async function* read(waiting, part) {
    const step = part === bundle_part/* modulesName */.z3 ? 1 : 32;
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
/* harmony export */   M: () => (/* binding */ write),
/* harmony export */   V: () => (/* binding */ vendor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_go_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19043);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13090);
/* harmony import */ var _host_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38724);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36541);
/* harmony import */ var _on_copies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24162);









/**
 * Runs the real go: `go mod download` and `go mod vendor`, or `go work vendor`. It works on copies of go.mod and the
 * go.sum files in `work`, so that the project's own are never written. `directory` is undefined where go found nothing
 * to vendor. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go wanted to add, UNTIDY_GO_MOD.
 */
async function vendor(project, work, moduleCache, timeout, progress) {
    const cache = moduleCache ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "modcache");
    const bench = { project, cache, network: true, variables: _host_go_js__WEBPACK_IMPORTED_MODULE_4__/* .patient */ .Im, timeout };
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "tree", "vendor");
    const started = performance.now();
    if (project.goWork === undefined) {
        const download = async () => (0,_on_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .onCopies */ .B)(bench, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "download"), ["mod", "download"], []);
        // Of a module cache that was there before, a count would tell what others brought.
        await (moduleCache === undefined
            ? (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .counting */ .Mr)(progress, "go mod download", { count: () => zips(cache) }, download)
            : (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .during */ .iW)(progress, "go mod download", download));
    }
    const command = project.goWork === undefined ? "go mod vendor" : "go work vendor";
    await (0,_host_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .during */ .iW)(progress, command, () => write(bench, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "vendor"), directory));
    const milliseconds = performance.now() - started;
    const isThere = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(directory);
    return { directory: isThere ? directory : undefined, moduleCache: cache, milliseconds };
}
/** How many module zips a module cache has. */
async function zips(cache) {
    return _host_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9(node_path__WEBPACK_IMPORTED_MODULE_0__.join(cache, "cache", "download"), ".zip");
}
/** Has go write a vendor tree into a new directory, on copies made in `work`. Throws as `vendor` does. */
async function write(bench, work, directory) {
    const command = bench.project.goWork === undefined ? "mod" : "work";
    const { goMod } = await (0,_on_copies_js__WEBPACK_IMPORTED_MODULE_7__/* .onCopies */ .B)(bench, work, [command, "vendor"], [`-o=${directory}`]);
    if (goMod !== undefined) {
        await demandUnchanged(bench.project, goMod);
    }
}
/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project, copy) {
    const goMod = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(copy))?.toString("utf8") ?? "";
    const goSum = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
    if (JSON.stringify(_module_gomod_js__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qg(goMod)) !== JSON.stringify(project.mains.modules[0]?.goMod)) {
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
