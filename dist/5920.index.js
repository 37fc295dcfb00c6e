export const id = 5920;
export const ids = [5920];
export const modules = {

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   Pv: () => (/* binding */ tracks),
/* harmony export */   Wv: () => (/* binding */ submodules),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   rX: () => (/* binding */ tracked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72768);



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
/** What git has at a path: files that a sparse checkout leaves out, others, or nothing. */
async function tracked(directory, name) {
    const lines = await ask(directory, ["ls-files", "-t", "-z", "--", `:(literal)${name}`]);
    if (lines === undefined || lines === "") {
        return undefined;
    }
    return lines.split("\0").some((line) => line.startsWith("S ")) ? "sparse" : "tracked";
}
/** Where the submodules of a checkout belong, relative to its top. */
async function submodules(top) {
    const pattern = String.raw `^submodule\..*\.path$`;
    const args = ["config", "--file", ".gitmodules", "--null", "--get-regexp", pattern];
    const found = (await ask(top, args))?.split("\0") ?? [];
    return found.flatMap((each) => (each.includes("\n") ? [each.slice(each.indexOf("\n") + 1)] : []));
}
/** The commit that is checked out and its time in seconds since 1970; undefined where there is none. */
async function commit(directory) {
    const line = await ask(directory, ["log", "-1", "--format=%H %ct"]);
    const match = /^([0-9a-f]{40,64}) (\d+)$/.exec(line?.trim() ?? "");
    return match === null ? undefined : { id: match[1] ?? "", time: Number(match[2]) };
}
/** What git prints; undefined where it fails, and where there is none. Not @actions/exec, which prints by itself. */
async function ask(directory, args) {
    const environment = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    try {
        const ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)({ command: "git", args, directory, environment, timeout });
        return ended.status === 0 ? ended.stdout.replace(/\n$/, "") : undefined;
    }
    catch {
        return undefined;
    }
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
