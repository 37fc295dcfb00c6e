export const id = 920;
export const ids = [920];
export const modules = {

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


/***/ })

};
