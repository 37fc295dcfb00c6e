export const id = 582;
export const ids = [582];
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
/** Removes a project's folder if nothing is in it: what a restore that failed had made. */
async function removeEmpty(directory) {
    await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir(directory).catch(() => undefined);
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

/***/ 48582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 1 modules
var bundle_manifest = __webpack_require__(51726);
// EXTERNAL MODULE: ./lib/src/gosum/diff.js
var diff = __webpack_require__(42401);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/state.js
var state = __webpack_require__(48520);
// EXTERNAL MODULE: ./lib/src/tasks/go-version.js
var go_version = __webpack_require__(27052);
// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/tasks/project.js + 3 modules
var tasks_project = __webpack_require__(10269);
// EXTERNAL MODULE: ./lib/src/tasks/chain.js
var chain = __webpack_require__(14262);
// EXTERNAL MODULE: ./lib/src/tasks/exclude.js
var exclude = __webpack_require__(28737);
// EXTERNAL MODULE: ./lib/src/tasks/place.js
var place = __webpack_require__(92540);
// EXTERNAL MODULE: ./lib/src/tasks/state.js
var tasks_state = __webpack_require__(50330);
;// CONCATENATED MODULE: ./lib/src/tasks/remember.js





/**
 * Throws BAD_STATE or READ_ONLY where a restore could not be remembered: for a moment at which nothing is done yet.
 * Writes nothing.
 */
async function demandMemory() {
    await (0,tasks_state/* states */.xP)();
    await state/* demandRoom */.Lh();
}
/**
 * Keeps what `leave` needs to undo a restore. One of a project that is restored already adds to what is kept. Where that
 * fails, the tree and the line that this restore brought go again.
 */
async function remember(done) {
    try {
        const all = await (0,tasks_state/* states */.xP)();
        const earlier = all.find(({ directory }) => directory === done.project.directory);
        const others = all.filter((each) => each !== earlier);
        const isUpon = earlier === undefined ? [] : (0,chain/* unlink */.y1)(earlier, others);
        await (0,tasks_state/* write */.M9)(merge(done, earlier, others));
        for (const each of isUpon) {
            await (0,tasks_state/* write */.M9)(each);
        }
    }
    catch (error) {
        await undo(done);
        throw error;
    }
}
function merge({ project, variables, placed, hidden, beside }, earlier, others) {
    const { directory, goWork, mains } = project;
    return {
        directory,
        modules: goWork === undefined ? [] : mains.modules.map((each) => each.directory),
        // Later than all others, also where the clock was set back.
        time: Math.max(Date.now(), ...others.map(({ time }) => time + 1)),
        variables: earlier === undefined ? variables : (0,chain/* again */.TG)(earlier, others, variables),
        vendor: placed === undefined ? earlier?.vendor : listing(placed),
        ...besideOf(earlier, hidden, beside),
    };
}
function listing({ files }) {
    return new Map([...files].map(([name, { sha256 }]) => [name, sha256]));
}
function besideOf(earlier, hidden, beside) {
    const before = earlier ?? { written: [], excluded: [] };
    return {
        written: new Map([...before.written, ...beside.written]),
        excluded: [...before.excluded, ...linesOf(hidden, beside)],
    };
}
/** Lines that were added just now, in their order. */
function linesOf(hidden, { excluded }) {
    return hidden?.excluded === undefined ? [...excluded] : [hidden.excluded, ...excluded];
}
async function undo({ project, placed, hidden, beside }) {
    for (const each of beside.excluded.toReversed()) {
        await (0,exclude/* showToGit */.$)(each);
    }
    if (placed !== undefined) {
        await (0,place/* takeAway */.uu)(project.directory);
    }
    if (hidden?.excluded !== undefined) {
        await (0,exclude/* showToGit */.$)(hidden.excluded);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/host/interrupt.js
var interrupt = __webpack_require__(6602);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/src/module/replacing.js





/**
 * Replacements that a run is asked for, one a line; `#` begins a comment, and a blank may stand for each `@`:
 *
 *     example.com/lib => ./forks/lib
 *     example.com/lib@v1.2.0 => example.com/fork@v1.2.1
 *
 * What go would refuse is refused here, with go's rule. https://go.dev/ref/mod#go-mod-file-replace;
 * golang.org/x/mod/modfile, parseReplace; cmd/go/internal/modcmd, flagReplace.
 */
function parse(text, separator = external_node_path_.sep) {
    const found = [];
    for (const [index, raw] of text.split("\n").entries()) {
        const line = raw.replace(/(?:^|\s)#.*/s, "").trim();
        if (line !== "") {
            const refusal = (problem) => bad(index + 1, problem);
            const next = read(line, separator, refusal);
            demandOnce(found, next, refusal);
            found.push(next);
        }
    }
    return found;
}
/**
 * The flags by which `go mod edit` and `go work edit` write these lines. A line for every version takes those for one
 * version out of the file, so it comes before ours for one version. modfile, addReplace.
 */
function flags(lines) {
    return lines
        .toSorted((a, b) => (0,module_version/* compareText */.n6)(a.old.version, b.old.version))
        .map((line) => `-replace=${spell(line.old)}=${spell(line.new)}`);
}
/** A module with its version, or without one where it has none. */
function spell(module) {
    return module.version === "" ? module.path : (0,gomod/* keyOf */.TN)(module);
}
function read(line, separator, refusal) {
    const [left = "", right = "", ...more] = line.split("=>").map((half) => half.trim());
    if (left === "" || right === "" || more.length > 0) {
        throw refusal({
            wanted: "module[@version] => target",
            came: line,
            rule: "a replace line has a module, an arrow and a target",
            hint: "write for example: example.com/lib => ./forks/lib",
        });
    }
    return {
        old: readModule(left, refusal),
        new: (0,gomod/* isDirectory */.wd)(right) ? readDirectory(right, separator, refusal) : readTarget(right, refusal),
    };
}
/** A path, and a version of it or "". */
function readModule(text, refusal) {
    const [, name = "", version = ""] = /^([^\s@]+)(?:(?:@|\s+)([^\s@]+))?$/.exec(text) ?? [];
    const allowed = path/* isImportPath */.VF(name) ? path/* majors */.j(name) : undefined;
    if (allowed === undefined) {
        throw refusal({
            wanted: "a module path",
            came: text,
            rule: "a module path has letters, digits and -._~ between slashes, and ends in a major version only from /v2 on (module.CheckImportPath, SplitPathVersion)",
            hint: "write the module's path as its go.mod and the require line have it, then @ and a version or nothing",
        });
    }
    if (version !== "" && (0,module_version/* canonical */.$N)(version) !== version) {
        throw refusal({
            wanted: `a whole version of ${name}`,
            came: version,
            rule: "go.mod names a version by three numbers or a pseudo-version; a branch, latest or v1 has to be looked up in the network first",
            hint: "write a version such as v1.2.3, as go.sum or go list -m has it",
        });
    }
    if (version !== "" && !path/* fits */.lA(name, version)) {
        throw refusal({
            wanted: `a version ${allowed} of ${name}`,
            came: version,
            rule: "a path without /vN has v0 or v1, and a path with it has that major version alone (module.CheckPathMajor)",
            hint: "name a version of that major version, or the path that ends in the other",
        });
    }
    return { path: name, version };
}
function readTarget(text, refusal) {
    const target = readModule(text, refusal);
    if (target.version === "") {
        throw refusal({
            wanted: "a directory, or a module with a version",
            came: text,
            rule: "replacement module without version must be directory path (rooted or starting with . or ..)",
            hint: `write ./${text} for a directory, or ${text}@ and a version for a module`,
        });
    }
    try {
        path/* check */.z6(target.path);
    }
    catch {
        throw refusal({
            wanted: "a module that can be downloaded",
            came: target.path,
            rule: "the first element of such a path has a dot and small letters alone (module.CheckPath)",
            hint: `write ./${target.path} if it is a directory, else the module's whole path`,
        });
    }
    return target;
}
function readDirectory(text, separator, refusal) {
    if (/\s@?v\d\S*$/.test(text)) {
        throw refusal({
            wanted: "a directory without a version",
            came: text,
            rule: `replacement module directory path ${JSON.stringify(text.split(/\s/, 1)[0])} cannot have version`,
            hint: "leave the version out: it goes to the left of the arrow, to say which version is replaced",
        });
    }
    if (separator === "/" && /\\|^[A-Za-z]:/.test(text)) {
        throw refusal({
            wanted: "a directory of this system",
            came: text,
            rule: "replacement directory appears to be Windows path (on a non-windows system)",
            hint: "write it with slashes, from the directory of go.mod or go.work: ./forks/lib",
        });
    }
    if (/[\s"'`\p{Cc}]/u.test(text)) {
        throw refusal({
            wanted: "a directory without blanks and quotes in its name",
            came: text,
            rule: "vendor/modules.txt is split at blanks, and a replacement of more words is not read back (modload, readVendorList)",
            hint: "move or link the directory to a name without them",
        });
    }
    return { path: text, version: "" };
}
function demandOnce(before, next, refusal) {
    if (before.some(({ old }) => (0,gomod/* keyOf */.TN)(old) === (0,gomod/* keyOf */.TN)(next.old))) {
        throw refusal({
            wanted: `one line for ${spell(next.old)}`,
            came: "another",
            rule: "conflicting replacements for one module and version are an error (modload, toReplaceMap)",
            hint: "take one of the two lines out",
        });
    }
    const twin = before.find((each) => (0,gomod/* keyOf */.TN)(each.new) === (0,gomod/* keyOf */.TN)(next.new) && each.old.path !== next.old.path);
    if (twin !== undefined) {
        throw refusal({
            wanted: `${spell(next.new)} in place of ${twin.old.path} alone`,
            came: `also of ${next.old.path}`,
            rule: "one replacement must not be used for two different module paths (modload, checkMultiplePaths)",
            hint: "give each of the two modules a target of its own",
        });
    }
}
function bad(number, { wanted, came, rule, hint }) {
    return new errors/* OfflineError */.M("BAD_REPLACE", `module: replace:${number}: wanted ${wanted}, got ${JSON.stringify(came)}: go's rule: ${rule}`, { hint });
}

// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
;// CONCATENATED MODULE: ./lib/src/tasks/replacement.js





/**
 * Checks one replacement against the checkout, before go is asked. Throws BAD_REPLACE with go's rule, and
 * INCOMPLETE_GO_SUM for a module whose h1 is not known. Directories are relative to that of go.mod or go.work.
 */
async function demandReplaceable(project, line) {
    demandForeign(project, line);
    if (line.new.version === "") {
        await demandDirectory(project, line);
    }
    else {
        demandSums(project, line.new);
    }
}
/** A line for a main module: go refuses it in a workspace, and elsewhere takes no notice of it. */
function demandForeign(project, { old }) {
    if (old.version === "" && (0,main/* isMain */.CA)(project.mains, old.path)) {
        throw refused(`a module that is not a main module, got ${old.path}`, "a main module is never replaced at all versions (modload, replacementFrom and makeMainModules)", "take the line out: the main module is the checkout itself; another version of it is written as module@version");
    }
}
async function demandDirectory(project, line) {
    const target = line.new.path;
    const directory = external_node_path_.resolve(project.directory, target);
    const real = await files/* realDirectory */.Ut(directory);
    const vendor = external_node_path_.join(project.directory, "vendor");
    const realVendor = (await files/* realDirectory */.Ut(vendor)) ?? vendor;
    if (files/* contains */.gR(vendor, directory) || files/* contains */.gR(realVendor, real ?? directory)) {
        throw refused(`a directory outside of vendor/, got ${target}`, `replacement path ${target} inside vendor directory (modcmd/vendor.go, moduleLine)`, "move that directory out of vendor/, which go mod vendor empties, and name its new place");
    }
    if (real === undefined) {
        throw refused(`a directory in ${project.directory}, got ${target}, which is none`, `replacement directory ${target} does not exist (modload/import.go, fetch)`, /@v\d/.test(target)
            ? "leave the version out, a directory has none: it goes to the left of the arrow"
            : "name a directory that is checked out, from the directory of go.mod or go.work");
    }
    await demandModule(line, real);
}
/**
 * The reference demands the path of the replaced module, and go goes by it for a module with a version; of a directory
 * it does not check it, and the packages are then loaded by a path that the directory's own imports do not have.
 */
async function demandModule({ old, new: target }, real) {
    const text = (await files/* read */.LF(external_node_path_.join(real, "go.mod")))?.toString("utf8");
    if (text === undefined) {
        throw refused(`${target.path}/go.mod, got none`, "the replacement's directory is a module's root and must contain a go.mod file (go.dev/ref/mod, replace)", `run go mod init ${old.path} in it, or name the directory that has go.mod`);
    }
    const { module } = gomod/* parseLax */.$D(text);
    if (module !== old.path) {
        throw refused(`module ${old.path} in ${target.path}/go.mod, got ${module ?? "no module line"}`, "the replacement's module directive must match the path of the module it replaces (go.dev/ref/mod, replace)", `run go mod edit -module=${old.path} in that directory, or replace the module that it holds`);
    }
}
/** Without its two lines nothing of it can be proved, and go refuses it with -mod=readonly. */
function demandSums({ goSum }, target) {
    const wanted = [`${target.path} ${target.version}`, `${target.path} ${target.version}/go.mod`];
    const missing = wanted.find((key) => !goSum.has(key));
    if (missing !== undefined) {
        throw new errors/* OfflineError */.M("INCOMPLETE_GO_SUM", `replace: go.sum: wanted a line for ${missing}, got none: go's rule: missing go.sum entry (modload, goModSummary)`, {
            hint: "replace it by a directory that is checked out, or commit a go.sum with the module's two lines: go writes them where the replace line stands in go.mod",
        });
    }
}
/** An error whose message goes: what was wanted and came, and go's rule. */
function refused(wanted, rule, hint) {
    return new errors/* OfflineError */.M("BAD_REPLACE", `replace: wanted ${wanted}: go's rule: ${rule}`, { hint });
}

;// CONCATENATED MODULE: ./lib/src/tasks/replacing.js










const none = { written: new Map(), excluded: [] };
/**
 * The second go.work stands beside the first: go looks for vendor/ beside the file that GOWORK names, takes relative
 * `use` and `replace` lines from there, and writes them so into vendor/modules.txt. In a private folder each of them
 * would have to be made absolute, and the tree could neither be proved nor stand in the checkout.
 */
const secondWork = ".go-offline.work";
/**
 * Puts the lines of `text` (see module/replacing.ts) into a second go.mod in `folder`, or into a second go.work. The
 * project's own files are not written. `folder` is there, empty, outside of the checkout, and stays as long as go is to
 * use it; go's time limit is in milliseconds. Throws BAD_REPLACE, INCOMPLETE_GO_SUM for a module whose h1 is not known,
 * and what go.run and project.load throw.
 */
async function replaced(project, text, folder, timeout) {
    const lines = parse(text);
    for (const line of lines) {
        await demandReplaceable(project, line);
    }
    if (lines.length === 0) {
        return { project, lines: [], keep: noFile, takeBack: nothing };
    }
    return project.goWork === undefined
        ? ofModule(project, lines, folder, timeout)
        : ofWorkspace(project, project.goWork, lines, folder, timeout);
}
/** With -modfile, go reads the go.sum beside that file, and directories are relative to the module as before. */
async function ofModule(project, lines, folder, timeout) {
    const copy = external_node_path_.join(folder, "go.mod");
    for (const { name, bytes } of project.sources) {
        await files/* write */.M9(external_node_path_.join(folder, name), bytes);
    }
    const bytes = await edit("mod", copy, lines, timeout);
    const sources = project.sources.map((each) => each.name === "go.mod" ? { name: each.name, bytes } : each);
    const after = await (0,tasks_project/* withSources */.Z6)(project, sources, undefined);
    return {
        project: { ...after, flags: [modfile(folder)] },
        lines: lines.map(lineOf),
        keep: noFile,
        takeBack: nothing,
    };
}
async function ofWorkspace(project, goWork, lines, folder, timeout) {
    const { directory } = project;
    const first = external_node_path_.basename(goWork);
    const copy = external_node_path_.join(folder, "go.work");
    await files/* write */.M9(copy, bytesOf(project, first) ?? "");
    const second = new Map([[secondWork, await edit("work", copy, lines, timeout)]]);
    const sums = bytesOf(project, `${first}.sum`);
    if (sums !== undefined) {
        second.set(`${secondWork}.sum`, sums);
    }
    const own = project.sources.filter(({ name }) => name !== first && name !== `${first}.sum`);
    const sources = [...second].map(([name, bytes]) => ({ name, bytes }));
    const after = await (0,tasks_project/* withSources */.Z6)(project, [...sources, ...own], external_node_path_.join(directory, secondWork));
    const takeBack = await lay(directory, second);
    return {
        project: after,
        lines: lines.map(lineOf),
        keep: async () => {
            takeBack.forget();
            const names = [...second.keys()];
            const hidden = [];
            for (const name of names) {
                hidden.push(await (0,exclude/* hideFromGit */.v)(directory, name));
            }
            return {
                written: new Map([...second].map(([name, bytes]) => [name, (0,external_node_crypto_.hash)("sha256", bytes, "hex")])),
                excluded: hidden.flatMap((each) => each?.excluded ?? []),
            };
        },
        takeBack: takeBack.run,
    };
}
function bytesOf(project, name) {
    return project.sources.find((each) => each.name === name)?.bytes;
}
/** Writes files into a directory, over those of a run before. Until they are kept, new ones go if the process is ended. */
async function lay(directory, written) {
    const before = new Map();
    const fresh = [];
    for (const name of written.keys()) {
        const file = external_node_path_.join(directory, name);
        const bytes = await files/* read */.LF(file);
        if (bytes === undefined) {
            fresh.push(file);
        }
        else {
            before.set(file, bytes);
        }
    }
    const forget = (0,interrupt/* undoIfEnded */.O)(() => fresh.forEach(files/* removeNow */.ny));
    const run = async () => {
        forget();
        await Promise.all(fresh.map(files/* remove */.TF));
        for (const [file, bytes] of before) {
            await files/* replace */.HC(file, bytes);
        }
    };
    try {
        for (const [name, bytes] of written) {
            await files/* replace */.HC(external_node_path_.join(directory, name), bytes);
        }
    }
    catch (error) {
        await run();
        throw error;
    }
    return { forget, run };
}
/** go's own editing, on a copy; gives the copy's new bytes. */
async function edit(tool, copy, lines, timeout) {
    await go/* run */.e({
        args: [tool, "edit", ...flags(lines), copy],
        directory: external_node_path_.dirname(copy),
        variables: {},
        network: false,
        timeout,
    });
    return (await files/* read */.LF(copy)) ?? external_node_buffer_.Buffer.alloc(0);
}
/** A line as go.mod has it. */
function lineOf({ old, new: target }) {
    return [old, target]
        .map(({ path: name, version }) => (version === "" ? name : `${name} ${version}`))
        .join(" => ");
}
/** The flag in GOFLAGS that makes go read the second go.mod in a folder. */
function modfile(folder) {
    return quote(`-modfile=${external_node_path_.join(folder, "go.mod")}`);
}
/** A flag in GOFLAGS ends at a blank, except within quotes that open the word. cmd/internal/quoted. */
function quote(flag) {
    const mark = flag.includes("'") ? '"' : "'";
    return /[\s'"]/.test(flag) ? `${mark}${flag}${mark}` : flag;
}
async function nothing() { }
async function noFile() {
    return Promise.resolve(none);
}

// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var bundle_part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var gosum_parse = __webpack_require__(25751);
;// CONCATENATED MODULE: ./lib/src/proxy/coverage.js



/** Holds the checked-out go.sum against what was packed. */
function coverage(goSum, packed) {
    const byKey = new Map(packed.map((each) => [(0,gomod/* keyOf */.TN)(each), each]));
    const wanted = new Map();
    for (const key of goSum.keys()) {
        const [path = "", whole = ""] = key.split(" ");
        const module = { path, version: whole.replace(/\/go\.mod$/, "") };
        wanted.set((0,gomod/* keyOf */.TN)(module), module);
    }
    const gaps = [...wanted.values()].flatMap((module) => {
        const known = byKey.get((0,gomod/* keyOf */.TN)(module));
        const noZip = differs(gosum_parse.h1(goSum, module.path, module.version), known?.h1);
        const noMod = differs(gosum_parse.h1(goSum, module.path, `${module.version}/go.mod`), known?.goModH1);
        return noZip || noMod ? [gap(module, noZip, noMod, known, packed)] : [];
    });
    return { modules: wanted.size, gaps };
}
function differs(listed, has) {
    return listed !== undefined && listed !== has;
}
function gap(module, noZip, noMod, known, packed) {
    const both = noMod ? "the module and its go.mod" : "the module";
    return {
        module,
        lacks: noZip ? both : "its go.mod",
        ...(known === undefined ? absent(module, packed) : partly(noZip ? known.h1 : known.goModH1)),
    };
}
function absent({ path, version }, packed) {
    const others = packed
        .filter((each) => each.path === path && each.h1 !== undefined)
        .map((each) => each.version)
        .toSorted(module_version/* compare */.UD);
    const last = others.at(-1);
    return last === undefined
        ? { reason: "the bundle has no version of it", remedy: "pack again from this commit" }
        : {
            reason: `the bundle has ${others.join(", ")}`,
            remedy: `pack again from this commit, or require ${path} ${last} instead of ${version}`,
        };
}
function partly(has) {
    return has === undefined
        ? {
            reason: "the bundle's go.sum did not name that part of it",
            remedy: "pack again from this commit",
        }
        : {
            reason: `the bundle has another hash of it, ${has}`,
            remedy: "find out who changed it: the same version never has two hashes; do not build until then",
        };
}

// EXTERNAL MODULE: ./lib/src/tasks/database.js + 2 modules
var database = __webpack_require__(92869);
// EXTERNAL MODULE: ./lib/src/host/staging.js
var host_staging = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
// EXTERNAL MODULE: ./lib/src/proxy/witness.js
var proxy_witness = __webpack_require__(24726);
;// CONCATENATED MODULE: ./lib/src/proxy/proof.js







/**
 * Proves a modules part: every zip and every go.mod has the hash that go.sum says, or that the checksum database's key
 * vouches for; both, where both speak. Throws SUM_ALTERED, BAD_SUMDB, and BAD_MODULE for what no proxy would serve.
 */
function prove(question) {
    const { modules, paths } = sort(question.files);
    const witness = witnessOf(question);
    const proved = [];
    const unproved = [];
    for (const found of modules.values()) {
        const { module, zip } = found;
        const by = voucher(question, witness, found);
        if (by.zip === undefined || by.mod === undefined) {
            unproved.push({ module, kept: by.mod === undefined ? "nothing" : "go.mod" });
        }
        else {
            proved.push({ module, whole: zip !== undefined, by: by.zip });
        }
    }
    for (const [path, found] of paths) {
        demandList(question.files, path, found.whole.length > 0 ? found.whole : found.all);
    }
    return { modules: proved, unproved };
}
/** Who vouches for a module and for its go.mod; where only the go.mod is there, that is all of it. */
function voucher(question, witness, { module, zip }) {
    demandInfo(question.files, module);
    const { sha256 } = demandFile(question.files, (0,layout/* fileName */.Md)(module, "mod"));
    const vouched = witness?.hashes(module.path, module.version);
    const mod = vouch(question, vouched, `${(0,gomod/* keyOf */.TN)(module)}/go.mod`, h1/* ofGoModHash */.EY(sha256));
    return { mod, zip: zip === undefined ? mod : vouch(question, vouched, (0,gomod/* keyOf */.TN)(module), zip) };
}
function sort(files) {
    const modules = new Map();
    const paths = new Map();
    for (const [name, { note }] of files) {
        const known = (0,layout/* parse */.qg)(name);
        if (known === undefined || known.kind === "database") {
            continue;
        }
        const path = known.kind === "list" ? known.path : known.module.path;
        const versions = paths.get(path) ?? { whole: [], all: [] };
        paths.set(path, versions);
        if (known.kind === "list") {
            continue;
        }
        const found = modules.get((0,gomod/* keyOf */.TN)(known.module)) ?? { module: known.module, zip: undefined };
        modules.set((0,gomod/* keyOf */.TN)(known.module), found);
        if (known.kind === "zip") {
            found.zip = note;
            versions.whole.push(known.module.version);
        }
        else if (known.kind === "mod") {
            versions.all.push(known.module.version);
        }
    }
    return { modules, paths };
}
function witnessOf({ verifier, files }) {
    return verifier === undefined
        ? undefined
        : new proxy_witness/* Witness */.e(verifier, (name) => {
            const found = files.get((0,layout/* databaseName */.Do)(verifier.name, name));
            return found === undefined ? undefined : external_node_buffer_.Buffer.from(found.note, "latin1");
        });
}
/** Who vouches for a hash; undefined for nobody. `name` is `path@version`, with `/go.mod` behind it for a go.mod. */
function vouch({ goSum }, vouched, name, came) {
    const [path = "", version = ""] = name.split("@");
    const listed = gosum_parse.h1(goSum, path, version);
    const recorded = version.endsWith("/go.mod") ? vouched?.goModH1 : vouched?.h1;
    demandSame(name, "go.sum says", listed, came);
    demandSame(name, "the checksum database says", recorded, came);
    if (listed !== undefined) {
        return "go.sum";
    }
    return recorded === undefined ? undefined : "checksum database";
}
function demandSame(name, who, said, came) {
    if (said !== undefined && said !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `modules: ${name}: ${who} ${said}, the bundle holds ${came}`, {
            hint: "do not build from this bundle: it, or go.sum, was changed; keep both for those who look into it, and take the bundle from another store",
        });
    }
}
/** go shows an .info to people and trusts it in nothing; it must be of this version all the same. */
function demandInfo(files, module) {
    const { note } = demandFile(files, (0,layout/* fileName */.Md)(module, "info"));
    if (versionIn(note) !== module.version) {
        throw proof_bad((0,layout/* fileName */.Md)(module, "info"), `version ${module.version}`, JSON.stringify(note.slice(0, 200)));
    }
}
function versionIn(info) {
    try {
        const value = JSON.parse(info);
        return Object.entries(Object(value)).find(([key]) => key === "Version")?.[1];
    }
    catch {
        return undefined;
    }
}
function demandList(files, path, versions) {
    const wanted = (0,layout/* list */.p_)(versions);
    const { note } = demandFile(files, (0,layout/* listName */.sY)(path));
    if (note !== wanted) {
        throw proof_bad((0,layout/* listName */.sY)(path), JSON.stringify(wanted), JSON.stringify(note.slice(0, 200)));
    }
}
function demandFile(files, name) {
    const found = files.get(name);
    if (found === undefined) {
        throw proof_bad(name, "it beside the module's other files", "none");
    }
    return found;
}
function proof_bad(name, wanted, came) {
    return new errors/* OfflineError */.M("BAD_MODULE", `modules: ${name}: wanted ${wanted}, got ${came}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/parts.js
var parts = __webpack_require__(18809);
;// CONCATENATED MODULE: ./lib/src/tasks/modules.js










/**
 * Unpacks a modules part into a new module cache, which is a module proxy too: each zip is hashed and unpacked once, by
 * threads. What nobody vouches for is taken out again. Throws what readPart and proxy/proof.ts throw; then nothing is
 * left of it.
 */
async function placeModules(bundle, project, asked, pool, directory) {
    const place = await makePlace(directory);
    try {
        const found = new Map();
        for await (const facts of (0,parts/* readPart */.o)(bundle, bundle_part/* modulesName */.z3, pool, directory)) {
            facts.forEach((fact) => found.set(fact.name, fact));
        }
        const verifier = asked.setting?.verifier;
        const proof = prove({ goSum: project.goSum, verifier, files: found });
        for (const each of proof.unproved) {
            await takeOut(directory, each);
        }
        const foreign = databases(found).filter((name) => name !== verifier?.name);
        for (const name of foreign) {
            await files/* remove */.TF(external_node_path_.join(directory, "cache", "download", "sumdb", name));
        }
        return { directory, proxy: proxyOf(directory), proof, foreign, ...place };
    }
    catch (error) {
        await pool.close();
        await place.takeBack();
        throw error;
    }
}
/** Makes a new folder; one that is there from an earlier restore is put aside until this one is known to be good. */
async function makePlace(directory) {
    const aside = `${directory}.before`;
    await state/* make */.L8(external_node_path_.dirname(directory));
    const isThere = await files/* exists */.t2(directory);
    if (isThere) {
        await files/* remove */.TF(aside);
        await files/* move */.Cy(directory, aside);
    }
    const forget = (0,interrupt/* undoIfEnded */.O)(() => {
        files/* removeNow */.ny(directory);
        if (isThere) {
            files/* moveNow */.Ah(aside, directory);
        }
    });
    await files/* makeDirectory */.Oh(directory);
    return {
        keep: async () => {
            forget();
            await files/* remove */.TF(aside);
        },
        takeBack: async () => {
            await files/* remove */.TF(directory);
            await (isThere ? files/* move */.Cy(aside, directory) : undefined);
            forget();
        },
    };
}
/** GOPROXY for a module cache. Never alone: go then checks no toolchain (cmd/go/internal/toolchain). */
function proxyOf(directory) {
    return `${files/* url */.OZ(external_node_path_.join(directory, "cache", "download"))},off`;
}
async function takeOut(directory, { module, kept }) {
    const download = external_node_path_.join(directory, "cache", "download");
    const zip = external_node_path_.join(download, (0,layout/* fileName */.Md)(module, "zip"));
    const own = [
        zip,
        `${zip.slice(0, -".zip".length)}.ziphash`,
        external_node_path_.join(directory, (0,layout/* directoryName */.jK)(module)),
    ];
    const rest = ["info", "mod"].map((kind) => external_node_path_.join(download, (0,layout/* fileName */.Md)(module, kind)));
    for (const file of kept === "nothing" ? [...own, ...rest] : own) {
        await files/* remove */.TF(file);
    }
}
function databases(found) {
    const names = [...found.keys()].map((name) => (0,layout/* parse */.qg)(name));
    return [...new Set(names.flatMap((name) => (name?.kind === "database" ? [name.database] : [])))];
}
/** The variables that make go use the module cache, and nothing else. */
function variablesOf({ directory, proxy }) {
    return { GOMODCACHE: directory, GOPROXY: proxy };
}
/** A failure of go that says that a module is missing, in words that say which. Others are passed on. */
function explained(error, { gaps }) {
    const isMissing = error instanceof errors/* OfflineError */.M &&
        error.details.some((line) => /GOPROXY=off|no such file or directory|not exist/.test(line));
    if (!isMissing) {
        return error;
    }
    const [first] = gaps;
    return new errors/* OfflineError */.M("NOT_IN_BUNDLE", first === undefined
        ? `modules: wanted every module that go asks for, got: ${error.details[0] ?? error.message}`
        : `modules: wanted ${(0,gomod/* keyOf */.TN)(first.module)}, got none: ${first.reason}${more(gaps)}`, {
        hint: first?.remedy ?? "pack again from this commit, with what go names in parts or tools",
        details: [...gaps.map(gapLine), ...error.details],
        cause: error,
    });
}
function more(gaps) {
    return gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : "";
}
/** A gap in a line. */
function gapLine({ module, lacks, reason, remedy }) {
    return `${(0,gomod/* keyOf */.TN)(module)}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}

// EXTERNAL MODULE: ./lib/src/vendor/source.js + 4 modules
var source = __webpack_require__(12327);
;// CONCATENATED MODULE: ./lib/src/vendor/note.js


/**
 * What the proof needs to know of a file's bytes, as text that goes from one thread to another: of a Go file what
 * source.ts says; of a list, a go.mod and modules.txt in a part the text itself; of others nothing. A file on the disk,
 * whose `part` is undefined, may have any name.
 */
function note(name, bytes, part) {
    if (part !== undefined && /^(?:lists|mods)\/|^vendor\/modules\.txt$/.test(name)) {
        return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    }
    return name.endsWith(".go") ? (0,source/* encode */.lF)((0,source/* inspect */.Nn)(bytes)) : "";
}

// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var checkout = __webpack_require__(29159);
// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/guarded.js
var guarded = __webpack_require__(70263);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var tasks_prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tasks_tree = __webpack_require__(88875);
// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/rebuild.js













/**
 * Has the real go write vendor/ into a staging folder, offline, from modules that are proved; and proves the tree by the
 * same rule as a packed one, from the modules that are on the disk now. Throws NOT_IN_BUNDLE, NO_DEPENDENCIES,
 * NOT_PROVED, and what go.run throws.
 */
async function rebuild(project, modules, coverage, pool, staging, timeout) {
    const directory = external_node_path_.join(staging.directory, "vendor");
    const bench = offline(project, modules, timeout);
    try {
        await (0,vendoring/* write */.M)(bench, external_node_path_.join(staging.directory, "copies"), directory);
    }
    catch (error) {
        throw explained(error, coverage);
    }
    const there = (await files/* isDirectory */.wd(directory)) ? directory : undefined;
    const vendored = { directory: there, moduleCache: modules.directory, milliseconds: 0 };
    (0,gathering/* demandTree */.A)(vendored);
    const code = await (0,checkout/* readCode */.w)(project, pool);
    const waiting = await (0,gathering/* proofFiles */.h)(project, code, vendored, pool);
    const reading = (0,tasks_tree/* readDirectory */.gZ)(directory, pool).then((tree) => tree ?? missing());
    const { verdict, tree } = await (0,tasks_prove/* proveTree */.pe)(project, pool, reading, () => facts(waiting));
    (0,tasks_prove/* demandComplete */.LV)(verdict);
    return { verdict, tree };
}
/** Go with these modules and no network. */
function offline(project, modules, timeout) {
    return {
        project,
        cache: modules.directory,
        network: false,
        variables: variablesOf(modules),
        timeout,
    };
}
/** Whether go finds every package and test of the checked-out code in the modules. Throws NOT_IN_BUNDLE, GO_FAILED. */
async function serveModules(project, modules, coverage, timeout) {
    const patterns = project.mains.modules.map(({ directory }) => `./${external_node_path_.relative(project.mains.root, directory)}/...`);
    try {
        await (0,guarded/* guarded */.N)(project, {
            args: ["list", "-mod=readonly", "-deps", "-test", '-f={{""}}', ...patterns],
            directory: project.directory,
            variables: {
                ...variablesOf(modules),
                GOFLAGS: ["-mod=readonly", "-buildvcs=false", ...project.flags].join(" "),
                GOWORK: project.goWork ?? "off",
            },
            network: false,
            timeout,
        });
    }
    catch (error) {
        throw explained(error, coverage);
    }
}
/** What a proof part would hold, as its reader gives it. */
async function* facts(waiting) {
    for (const { name, read } of waiting) {
        const bytes = await read();
        const sha256 = (0,external_node_crypto_.hash)("sha256", bytes, "hex");
        yield [{ name, sha256, note: note(name, bytes, bundle_part/* proofName */.ud), executable: false }];
    }
}
function missing() {
    throw new errors/* OfflineError */.M("IO", "vendor: wanted the tree that go has just written, got none", {
        hint: "see that nothing else writes into the project, then restore again",
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/vendor-part.js + 1 modules
var vendor_part = __webpack_require__(48894);
;// CONCATENATED MODULE: ./lib/src/tasks/from-modules.js







/**
 * Proves a modules part, makes a module cache of it, and has go make vendor/ of that or, without one, find every package
 * in it. Where anything of that fails, the module cache goes again.
 */
async function bringModules(bundle, bringing) {
    const { project, asked, pool, home } = bringing;
    const whole = await (0,opened/* bringParts */.Pw)(bundle, [bundle_part/* modulesName */.z3]);
    const modules = await placeModules(whole, project, asked, pool, external_node_path_.join(home, "modcache"));
    try {
        return { modules, ...(await use(modules, bringing)) };
    }
    catch (error) {
        await pool.close();
        await modules.takeBack();
        throw error;
    }
}
async function use(modules, bringing) {
    const { project, coverage, pool, vendor, timeout } = bringing;
    if (vendor === "off") {
        await serveModules(project, modules, coverage, timeout);
        return { verdict: undefined, tree: undefined, hidden: undefined, proved: performance.now() };
    }
    const staging = (0,host_staging/* stage */.d)(project.directory);
    try {
        const { verdict, tree } = await rebuild(project, modules, coverage, pool, staging, timeout);
        const settled = vendor === "compare"
            ? await (0,vendor_part/* settleKept */.Kv)(project, tree, pool, timeout)
            : await (0,vendor_part/* settle */.G9)(staging, project, project, timeout);
        return { verdict, tree, ...settled };
    }
    finally {
        await pool.close();
        await staging.remove();
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
// EXTERNAL MODULE: ./lib/src/proxy/note.js
var proxy_note = __webpack_require__(14861);
// EXTERNAL MODULE: ./lib/src/proxy/toolchain.js + 1 modules
var toolchain = __webpack_require__(71585);
;// CONCATENATED MODULE: ./lib/src/tasks/toolchain.js













/** Whether a bundle has a toolchain for a platform. */
function carries({ manifest }, platform) {
    return manifest.parts.some(({ name }) => name === (0,toolchain/* partName */.pn)(platform));
}
/**
 * Unpacks the toolchain for a platform into a private folder, never a module cache: go would run it from there without
 * looking at it again. Its h1 has to be in the carried records of the checksum database, whose key this machine knows;
 * nothing else vouches for a toolchain. `said` is GOSUMDB. Throws BAD_SUMDB, SUM_ALTERED, BAD_MODULE; then nothing is left.
 */
async function placeToolchain(bundle, platform, said, pool, home) {
    const part = (0,toolchain/* partName */.pn)(platform);
    const whole = await (0,opened/* bringParts */.Pw)(bundle, [part, bundle_part/* toolchainSumsName */.Pg]);
    const folder = external_node_path_.join(home, "toolchain");
    await state/* make */.L8(home);
    await files/* remove */.TF(folder);
    try {
        const wanted = await recorded(whole, platform, said, pool);
        await files/* makeDirectory */.Oh(folder);
        const [fact] = await toolchain_all((0,parts/* readPart */.o)(whole, part, pool, folder));
        const came = fact?.note ?? "";
        if (came !== wanted) {
            throw altered(part, wanted, came);
        }
        const bin = external_node_path_.join(folder, "bin");
        const before = new Map(["PATH", "GOROOT"].map((name) => [name, (0,environment/* variable */.bv)(name)]));
        const value = (0,environment/* prepend */.Hs)(bin);
        const variables = [
            { name: "PATH", value, before: before.get("PATH") },
            // One that names another Go would be used with this command.
            ...(before.get("GOROOT") === undefined
                ? []
                : [{ name: "GOROOT", value: "", before: before.get("GOROOT") }]),
        ];
        const takeBack = () => files/* remove */.TF(folder);
        return { version: bundle.manifest.go, bin, variables, takeBack };
    }
    catch (error) {
        await pool.close();
        await files/* remove */.TF(folder);
        throw error;
    }
}
/** The version and h1 that the checksum database has for this toolchain. */
async function recorded(bundle, platform, said, pool) {
    const module = (0,toolchain/* moduleOf */.cD)(bundle.manifest.go, platform);
    const by = (0,proxy_note/* setting */.P)(said)?.verifier;
    if (module === undefined || by === undefined) {
        throw unvouched(bundle.manifest.go, by === undefined ? "GOSUMDB=off" : "no release of Go");
    }
    const facts = await toolchain_all((0,parts/* readPart */.o)(bundle, bundle_part/* toolchainSumsName */.Pg, pool, undefined));
    const notes = new Map(facts.map(({ name, note }) => [name, note]));
    const witness = new proxy_witness/* Witness */.e(by, (name) => {
        const note = notes.get((0,layout/* databaseName */.Do)(by.name, name));
        return note === undefined ? undefined : Buffer.from(note, "latin1");
    });
    const vouched = witness.hashes(module.path, module.version);
    if (vouched === undefined) {
        throw unvouched((0,gomod/* keyOf */.TN)(module), `no record of ${by.name} in the bundle`);
    }
    return `${module.version} ${vouched.h1}`;
}
async function toolchain_all(frames) {
    const found = [];
    for await (const facts of frames) {
        found.push(...facts);
    }
    return found;
}
function unvouched(what, came) {
    return new errors/* OfflineError */.M("BAD_SUMDB", `toolchain: ${what}: wanted the checksum database's word for it, got ${came}`, {
        hint: "only the checksum database vouches for a toolchain: set GOSUMDB as it was when packing, or set up Go in another way",
    });
}
function altered(part, wanted, came) {
    return new errors/* OfflineError */.M("SUM_ALTERED", `toolchain: ${part}: the checksum database says ${wanted}, the bundle holds ${came}`, {
        hint: "do not run it: the bundle was changed; keep it for those who look into it, and take it from another store",
    });
}

;// CONCATENATED MODULE: ./lib/src/tasks/variables.js



/** Flags that make go build something else than the go.mod and the tree that were proved. */
const foreign = ["modfile", "overlay"];
/**
 * The environment for what is placed: no proxy but the modules' own folder, no version control, no other toolchain, and
 * GOSUMDB as it was unless the policy says otherwise. GOFLAGS keeps the user's flags as go `said` them, but for `own`, which an earlier step of ours put there. Throws NOT_COVERED.
 */
function variables_environment(project, policy, said, own) {
    const flags = words(said, own);
    return ({ vendor, modules, work }) => {
        const values = {
            GOFLAGS: [...flags, ...project.flags, vendor ? "-mod=vendor" : "-mod=readonly"].join(" "),
            ...(work === undefined ? {} : { GOWORK: work }),
            GOPROXY: "off",
            ...(modules === undefined ? {} : variablesOf(modules)),
            ...(policy === "go-sum" ? { GOSUMDB: "off" } : {}),
            GONOPROXY: "none",
            GOVCS: "*:off",
            GOTOOLCHAIN: "local",
        };
        return Object.entries(values).map(([name, value]) => ({ name, value, before: (0,environment/* variable */.bv)(name) }));
    };
}
/** The flags but for -mod, and for our own of an earlier step. */
function words(flags, own) {
    const all = split(flags).filter((word) => word !== own);
    const odd = all.find((word) => foreign.includes(nameOf(word)));
    if (odd !== undefined) {
        throw new errors/* OfflineError */.M("NOT_COVERED", `environment: GOFLAGS: not proved: ${odd} makes go read other files than go.mod and vendor/`, {
            hint: "take the flag out of GOFLAGS for this job, in the environment and in go env",
        });
    }
    return all.filter((word) => nameOf(word) !== "mod");
}
/** Flags as go splits GOFLAGS: at blanks, except within quotes that open a word. cmd/internal/quoted. */
function split(flags) {
    return flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
}
function nameOf(word) {
    return /^["']?--?([^="']*)/.exec(word)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/src/tasks/taking.js












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
/** The parts that are brought before anything is looked at. */
function partsFor(vendor, { parts }) {
    const has = (name) => parts.some((each) => each.name === name);
    const isVendored = vendor === "auto" && (has(bundle_part/* vendorName */.gR) || !has(bundle_part/* modulesName */.z3));
    return isVendored ? vendor_part/* needs */.eN : [bundle_part/* modulesName */.z3];
}
/** Uses a bundle as the order wants it. Throws why it cannot be; then nothing of it is left. */
async function take(taking, bundle) {
    const { project, policy, own } = taking;
    const { toolchain, said } = await ready(taking, bundle);
    try {
        const variables = variables_environment(project, policy, said.get("GOFLAGS") ?? "", own);
        return { ...(await taking_use({ ...taking, said }, bundle)), toolchain, environment: variables };
    }
    catch (error) {
        await toolchain?.takeBack();
        throw error;
    }
}
/** Sees to it that there is a go that is new enough for the project: the one on PATH, else the bundle's. */
async function ready({ project, go, pools, home, timeout }, bundle) {
    const { version, platform, said } = await go;
    const least = (0,go_version/* needed */.Ow)(project);
    if ((0,go_version/* isEnough */.LP)(version, least)) {
        return { toolchain: undefined, said };
    }
    if (!carries(bundle, platform) || !(0,go_version/* isEnough */.LP)(bundle.manifest.go, least)) {
        const parts = `this bundle has none for ${platform.os}/${platform.arch} that is new enough: pack with parts: vendor modules toolchain`;
        throw (0,go_version/* tooOld */.Yo)(version, least, parts);
    }
    const sums = said.get("GOSUMDB") ?? (0,environment/* variable */.bv)("GOSUMDB") ?? "sum.golang.org";
    const toolchain = await placeToolchain(bundle, platform, sums, await pools.next(), home);
    return { toolchain, said: (await (0,go_version/* ask */.kA)(project.directory, timeout)).said };
}
async function taking_use(taking, bundle) {
    const { vendor: mode, timeout, project, there, pools } = taking;
    if (partsFor(mode, bundle.manifest) !== vendor_part/* needs */.eN) {
        return fromModules(taking, bundle, undefined);
    }
    const pool = await pools.next();
    try {
        const outcome = there
            ? await (0,vendor_part/* keep */.aC)(bundle, project, pool, timeout)
            : await (0,vendor_part/* bring */.VB)(bundle, project, pool, project, timeout);
        const vendor = there ? "kept" : "placed";
        return { ...outcome, vendor, modules: undefined, misfit: undefined, read: vendor_part/* needs */.eN };
    }
    catch (error) {
        const isRebuildable = bundle.manifest.parts.some(({ name }) => name === bundle_part/* modulesName */.z3);
        if (isRebuildable && error instanceof errors/* OfflineError */.M && isMisfit(error)) {
            return fromModules(taking, bundle, error);
        }
        throw error;
    }
}
/** The packed tree is not the one that this code needs. Whatever the reason, one that go makes of proved modules is. */
function isMisfit({ code }) {
    return code === "NOT_PROVED" || code === "NOT_SERVING";
}
async function fromModules({ vendor: mode, home, timeout, project, there, pools, said }, bundle, misfit) {
    const modules = await bringModules(bundle, {
        project,
        asked: (0,database/* askingOf */.zU)(said),
        coverage: covers(bundle, project),
        pool: await pools.next(),
        home,
        vendor: mode === "off" ? "off" : there ? "compare" : "place",
        timeout,
    });
    const read = misfit === undefined ? [] : vendor_part/* needs */.eN;
    return {
        vendor: mode === "off" ? "off" : there ? "kept" : "rebuilt",
        verdict: modules.verdict,
        modules,
        hidden: modules.hidden,
        tree: modules.tree,
        proved: modules.proved,
        misfit: misfit?.message,
        read: [...read, bundle_part/* modulesName */.z3],
    };
}
function covers({ manifest }, { goSum }) {
    return coverage(goSum, [...manifest.modules, ...manifest.extras]);
}

;// CONCATENATED MODULE: ./lib/src/tasks/restore.js












/** Brings dependencies back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
async function restore(order) {
    const started = performance.now();
    const pools = new Pools();
    try {
        const checkout = await (0,tasks_project/* load */.Hh)(order.project);
        (0,tasks_project/* demandDependencies */.j8)(checkout);
        await demandMemory();
        const home = state/* folder */.TV(checkout.directory);
        const second = external_node_path_.join(home, "replace");
        const replacing = await replace(checkout, order, second);
        const own = modfile(second);
        try {
            return await bringBack(order, { started, pools, checkout, home, replacing, own });
        }
        catch (error) {
            await replacing.takeBack();
            await state/* removeEmpty */.ef(home);
            throw error;
        }
    }
    finally {
        await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
    }
}
async function bringBack(order, prepared) {
    const { started, checkout, replacing } = prepared;
    const { project } = replacing;
    const { value, said } = await find(order, prepared);
    const { bundle, modules, hidden } = value;
    const variables = await settle(order, prepared, value);
    return {
        project: project.directory,
        vendorDirectory: external_node_path_.join(project.directory, "vendor"),
        vendor: value.vendor,
        bundle: describe(bundle, checkout, value.read),
        verdict: value.verdict,
        modules: modules === undefined ? undefined : placed(modules),
        toolchain: value.toolchain?.version,
        coverage: covers(bundle, project),
        misfit: value.misfit,
        policy: order.policy,
        replaced: replacing.lines,
        changes: (0,diff/* diff */.U)((0,opened/* packedSums */.vZ)(bundle.manifest), project.goSum),
        variables,
        hidden: hidden && hidden.excluded !== undefined,
        milliseconds: { proved: value.proved - started, all: performance.now() - started },
        stores: said,
    };
}
async function find(order, { pools, checkout, home, replacing, own }) {
    const { project } = replacing;
    // It runs beside what has to be read before; until it is awaited, its failure must not end the process.
    const go = (0,go_version/* ask */.kA)(project.directory, order.timeout);
    go.catch(() => undefined);
    // The packed tree knows nothing of replace lines.
    const vendor = project === checkout || order.vendor === "off" ? order.vendor : "rebuild";
    const there = vendor !== "off" && (await files/* exists */.t2(external_node_path_.join(project.directory, "vendor")));
    return (0,search/* search */.$)({
        sources: order.sources,
        query: { key: checkout.key, project: checkout.id },
        needs: (manifest) => partsFor(vendor, manifest),
        use: async (bundle) => ({
            bundle,
            ...(await take({ ...order, vendor, home, own, project, there, pools, go }, bundle)),
        }),
    });
}
/** Everything is in its place: what `leave` has to undo is written down. Gives the variables to be exported. */
async function settle(order, { checkout, replacing }, { vendor, modules, toolchain, tree, hidden, environment }) {
    const { project } = replacing;
    const work = project.goWork === checkout.goWork ? undefined : project.goWork;
    const isVendored = order.vendor !== "off";
    const variables = [
        ...environment({ vendor: isVendored, modules: modules?.modules, work }),
        ...(toolchain?.variables ?? []),
    ];
    const beside = await replacing.keep();
    try {
        const own = vendor === "kept" ? undefined : tree;
        await remember({ project, variables, placed: own, hidden, beside });
    }
    catch (error) {
        await modules?.modules.takeBack();
        throw error;
    }
    await modules?.modules.keep();
    return variables;
}
/** A second go.mod is in a folder that go still finds when this process has ended. */
async function replace(checkout, { replace: lines, timeout }, folder) {
    if (lines.trim() !== "") {
        await state/* make */.L8(external_node_path_.dirname(folder));
        await files/* remove */.TF(folder);
        await files/* makeDirectory */.Oh(folder);
    }
    return replaced(checkout, lines, folder, timeout);
}
function placed({ modules }) {
    const { proof } = modules;
    return {
        directory: modules.directory,
        proved: proof.modules.length,
        byDatabase: proof.modules.filter(({ by }) => by === "checksum database").length,
        unproved: proof.unproved.map(({ module }) => `${module.path}@${module.version}`),
    };
}
function describe({ candidate, manifest, digest }, project, read) {
    return {
        reference: candidate.reference,
        remote: candidate.remote,
        digest,
        key: manifest.key,
        exact: manifest.key === project.key,
        go: manifest.go,
        created: manifest.created,
        commit: manifest.source.commit,
        tools: manifest.tools.map(({ path: command, version }) => `${command}@${version}`),
        size: read.reduce((sum, name) => sum + (0,bundle_manifest/* partOf */.BU)(manifest, name).size, 0),
    };
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
/* harmony import */ var _bundle_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20234);
/* harmony import */ var _bundle_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92634);
/* harmony import */ var _host_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48520);
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
    for (const folder of await _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .folders */ .oW()) {
        const state = await read(folder);
        if (state !== undefined) {
            found.push(state);
        }
    }
    return found.toSorted((a, b) => a.time - b.time);
}
/** Writes a state, in the place of an earlier one of its project. */
async function write(state) {
    const folder = _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV(state.directory);
    await _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .make */ .L8(folder);
    const listing = state.vendor === undefined ? undefined : encodeListing(state.vendor);
    if (listing !== undefined) {
        await _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, listName), listing);
    }
    await _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, stateName), encode(state, listing));
}
/** Forgets a state: its whole folder goes, with whatever else of that restore lies in it. */
async function forget({ directory }) {
    const folder = _host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV(directory);
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
    const value = _bundle_json_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4(bytes.toString("utf8"));
    if (!_bundle_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv(value)) {
        throw refuse("wanted a state in canonical JSON, got other text");
    }
    const fields = new _bundle_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(value, "", refuse);
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
    if (_host_state_js__WEBPACK_IMPORTED_MODULE_5__/* .folder */ .TV(state.directory) !== folder) {
        throw refuse(`field directory: wanted the project of this folder, got ${state.directory}`);
    }
    return state;
}
function encode(state, listing) {
    const { directory, time, excluded, written } = state;
    return _bundle_json_js__WEBPACK_IMPORTED_MODULE_6__/* .encode */ .lF({
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
    return only(fields, () => ({
        name: fields.text("name", /^[A-Za-z_][A-Za-z0-9_]*$/),
        value: fields.text("value", anything),
        before: fields.has("before") ? fields.text("before", anything) : undefined,
    }));
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
