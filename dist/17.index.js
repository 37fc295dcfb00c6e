export const id = 17;
export const ids = [17,920];
export const modules = {

/***/ 83017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leave: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _report_left_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96392);
/* harmony import */ var _tasks_leave_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95920);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82489);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18762);





/** `uses: …/leave`: gives back what a restore exported, and takes vendor/ away again if it was placed. */
const leave = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .step */ .P)(async () => {
    const left = await _tasks_leave_js__WEBPACK_IMPORTED_MODULE_1__.leave({
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae("working-directory"),
        give: _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .giveBack */ .F5,
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0({
        left: String(left.kind === "undone"),
        vendor: left.kind === "undone" ? left.vendor : "",
        report: await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5(left),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv(_report_left_js__WEBPACK_IMPORTED_MODULE_4__.lines(left));
    await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy(_report_left_js__WEBPACK_IMPORTED_MODULE_4__.summary(left));
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8(_report_left_js__WEBPACK_IMPORTED_MODULE_4__.warnings(left));
});


/***/ }),

/***/ 96392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   shell: () => (/* binding */ shell),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   warnings: () => (/* binding */ warnings)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81669);
/* harmony import */ var _restored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97127);



/** Differing files that a reader still reads; the rest is in the JSON report. */
const most = 20;
/** A leave, in lines for a terminal. */
function lines(result) {
    if (result.kind === "nothing") {
        return [nothing(result.project), ...result.others.map(other)];
    }
    return [
        `Left ${result.project}: ${headline(result)}`,
        `  vendor   ${fate(result)}`,
        ...shown(result.differences).map((each) => `           ${each}`),
        ...(result.shown
            ? ["  git      our line is taken out of the repository's exclude file again"]
            : []),
        ...result.others.map(other),
    ];
}
/** The job summary of a leave: in its first line what came back and what stayed. */
function summary(result) {
    if (result.kind === "nothing") {
        const parts = [`### ℹ️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(nothing(result.project))}`, ...result.others.map(another)];
        return `${parts.join("\n\n")}\n`;
    }
    const rows = result.variables.map(({ name, value, until }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        value === undefined ? "not set: exported empty" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value),
        until === undefined ? "not set" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(until),
    ]);
    const parts = [
        `### ${stays(result) ? "⚠️" : "✅"} left: ${headline(result)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["what", "came out"], [
            ["Project", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(result.project)],
            ["vendor/", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(fate(result))],
            [
                "Exclude file",
                result.shown ? "our line is taken out again" : "nothing of ours was in it",
            ],
        ]),
        ...(result.differences.length > 0
            ? [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["not as it was placed"], shown(result.differences).map((each) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each)])),
            ]
            : []),
        "#### Given back to the steps that follow",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["variable", "from now on", "until now"], rows),
        "GitHub cannot unset a variable: one that was not set before is exported empty, which go reads as not set.",
        ...result.others.map(another),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** Annotations: a vendor/ that stays although a restore had placed it. */
function warnings(result) {
    if (result.kind === "nothing" || !stays(result)) {
        return [];
    }
    const [first] = result.differences;
    const more = result.differences.length - 1;
    const named = first === undefined ? "" : `: ${first}${more > 0 ? ` (and ${more} more)` : ""}`;
    return [
        {
            title: "go-offline: vendor/ stays",
            message: `${fate(result)}${named}. go uses it as long as it is there: keep it or remove it yourself`,
        },
    ];
}
/** The variables as lines that a shell evaluates. */
function shell(variables) {
    return variables.map(({ name, value }) => value === undefined ? `unset ${name}` : (0,_restored_js__WEBPACK_IMPORTED_MODULE_1__.assign)(name, value));
}
function headline(result) {
    const end = {
        removed: "vendor/ removed",
        kept: "vendor/ stays, it was there before",
        changed: "vendor/ stays, it was changed since",
        tracked: "vendor/ stays, git tracks it now",
        gone: "vendor/ was gone already",
    };
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(result.variables.length, "variable")} given back, ${end[result.vendor]}`;
}
function fate({ vendor, differences }) {
    const fates = {
        removed: "removed: it was byte for byte what the restore had placed",
        kept: "not touched: it was there before the restore",
        changed: `not touched: it is not what the restore had placed, ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(differences.length, "difference")}`,
        tracked: "not touched: git tracks it now",
        gone: "gone already",
    };
    return fates[vendor];
}
function stays({ vendor }) {
    return vendor === "changed" || vendor === "tracked";
}
function shown(differences) {
    const more = differences.length - most;
    return [...differences.slice(0, most), ...(more > 0 ? [`… and ${more} more`] : [])];
}
function nothing(project) {
    return `Nothing to leave: no restore of ${project} is known here`;
}
function other(directory) {
    return `  also     ${directory} is still restored: leave it with its own directory`;
}
function another(directory) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(directory)} is still restored: leave it with its own directory.`;
}


/***/ }),

/***/ 97127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assign: () => (/* binding */ assign),
/* harmony export */   binary: () => (/* binding */ binary),
/* harmony export */   exports: () => (/* binding */ exports),
/* harmony export */   gap: () => (/* binding */ gap),
/* harmony export */   modulesLine: () => (/* binding */ modulesLine),
/* harmony export */   restored: () => (/* binding */ restored),
/* harmony export */   without: () => (/* binding */ without)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87358);



/** Rows that a reader of a terminal still reads. */
const most = 20;
/** A restore, in lines for a terminal. */
function restored(result) {
    const { bundle, verdict } = result;
    return [
        headline(result),
        ...(verdict === undefined
            ? []
            : [`  proved   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.proved)(verdict)}, against go.sum, ${without(bundle)}`]),
        ...(result.modules === undefined ? [] : placed(result.modules, bundle.tools)),
        ...(result.toolchain === undefined
            ? []
            : [
                `  go       ${result.toolchain} from the bundle, as the checksum database's own signature says, is first on PATH`,
            ]),
        ...(result.misfit === undefined
            ? []
            : [`  rebuilt  the packed tree was not used: ${result.misfit}`]),
        ...result.rounds.map((each, index) => `  repair ${index + 1} ${round(each)}`),
        `  bundle   ${bundle.reference} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bundle.size)} read, sha256 ${bundle.digest})`,
        ...((0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorthTelling */ .aI)(result.stores)
            ? ["  stores   asked in this order:", ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(result.stores)]
            : []),
        bundle.exact
            ? "  fits     packed from this very go.mod and go.sum"
            : `  fits     packed from another go.mod or go.sum: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(result.changes.length, "change")}${harmless(result)}`,
        ...result.changes.slice(0, most).map((each) => `           ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.change)(each)}`),
        ...covered(result.coverage),
        ...result.replaced.map((line) => `  replaced ${line} (in a second file; the project's own is as it was)`),
        ...(result.policy === "go-sum"
            ? ["  policy   go-sum: GOSUMDB is off, go.sum is enforced all the same"]
            : []),
        ...(result.hidden === true
            ? ["  git      vendor/ is listed in the repository's exclude file: git status stays clean"]
            : []),
        `  binary   ${binary(result)}`,
    ];
}
function headline({ vendor, vendorDirectory, milliseconds, modules }) {
    const took = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(milliseconds.all);
    switch (vendor) {
        case "placed":
            return `Restored ${vendorDirectory} in ${took}`;
        case "rebuilt":
            return `Rebuilt ${vendorDirectory} from proved modules in ${took}`;
        case "kept":
            return `${vendorDirectory} is the bundle's tree already; nothing was changed`;
        case "off":
        default:
            return `Placed ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules?.proved ?? 0, "module version")} in ${took}; no vendor/ was wanted`;
    }
}
function placed(modules, tools) {
    const { unproved } = modules;
    const left = unproved.slice(0, most).join(", ");
    return [
        `  modules  ${modulesLine(modules)}`,
        `  cache    ${modules.directory}`,
        ...(tools.length === 0 ? [] : [`  tools    go install works for ${tools.join(", ")}`]),
        ...(unproved.length === 0
            ? []
            : [
                `  left out ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unproved.length, "module version")} that neither go.sum nor the checksum database vouches for: ${left}`,
            ]),
    ];
}
/** Who vouches for the modules that were placed, in one line. */
function modulesLine({ proved: all, byDatabase }) {
    const sums = `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all - byDatabase, "module version")} proved by go.sum`;
    return byDatabase === 0
        ? sums
        : `${sums}, ${byDatabase} that it does not name by the checksum database's own signature`;
}
/** The tree was proved against the go.sum that is checked out, whatever the bundle was packed from. */
function harmless({ vendor }) {
    return vendor === "placed" ? ", none of them in this tree's files" : "";
}
function covered({ modules, gaps }) {
    if (gaps.length === 0) {
        return [`  covers   all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum`];
    }
    const more = gaps.length - most;
    return [
        `  covers   ${modules - gaps.length} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum; not these:`,
        ...gaps.slice(0, most).map((each) => `           ${gap(each)}`),
        ...(more > 0 ? [`           … and ${more} more (--json has all)`] : []),
    ];
}
function round({ cause, action, result, detail }) {
    return `${cause}: ${action}: ${result}: ${detail}`;
}
/** A module that the bundle cannot serve, in one line. */
function gap({ module, lacks, reason, remedy }) {
    return `${module.path}@${module.version}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}
/** Which binary a build gives: only one from modules has their h1 in it. */
function binary({ vendor }) {
    return vendor === "off"
        ? "built from modules: with -trimpath, byte for byte the one of an online build"
        : "a -mod=vendor build: the modules' h1 are not in its build info (go version -m)";
}
/** What a restore went without: only a folder needs no network at all. */
function without({ remote }) {
    return remote ? "with no module proxy" : "with no network";
}
/** The variables that were exported, as lines that a shell evaluates. */
function exports(variables) {
    return variables.map(({ name, value }) => assign(name, value));
}
/** A line that gives a shell's variable exactly that value. */
function assign(name, value) {
    return `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
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
