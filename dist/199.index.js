export const id = 199;
export const ids = [199];
export const modules = {

/***/ 41199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore_restore)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
// EXTERNAL MODULE: ./lib/src/report/restored.js
var report_restored = __webpack_require__(97127);
// EXTERNAL MODULE: ./lib/src/report/stores.js
var report_stores = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
;// CONCATENATED MODULE: ./lib/src/report/restored-summary.js






/** The job summary of a restore: what happened in its first line, then what it rests on. */
function restored_summary_restored(result) {
    return (0,summary/* join */.fj)([
        `### ✅ ${headline(result)}, ${origin(result)}`,
        (0,markdown/* table */.tp)(["what", "came out"], rows(result)),
        ...((0,report_stores/* isWorthTelling */.aI)(result.stores) ? ["#### Stores", (0,report_stores/* saidTable */.q4)(result.stores)] : []),
        "#### go.sum against the bundle",
        sums(result.changes),
        covered(result.coverage),
        "#### Exported to the steps that follow",
        variables(result.variables),
    ]);
}
function headline({ vendor, verdict, modules }) {
    const files = `${(0,measure/* count */.U9)(verdict?.files ?? 0, "file")}, each proved against go.sum`;
    switch (vendor) {
        case "placed":
            return `vendor/ restored ${files}`;
        case "rebuilt":
            return `vendor/ rebuilt from proved modules: ${files}`;
        case "kept":
            return `vendor/ there already, and the right one: ${files}`;
        case "off":
        default:
            return `${(0,measure/* count */.U9)(modules?.proved ?? 0, "module version")} placed, each proved`;
    }
}
/** Where it came from, and which stores could not give it. */
function origin({ bundle, stores }) {
    const used = stores.find(({ outcome }) => outcome === "used")?.store ?? "a bundle";
    const others = (0,report_stores/* detours */.vt)(stores);
    const after = others.length === 0 ? "" : ` (not from ${others.join(", ")})`;
    return bundle.remote || after !== ""
        ? (0,markdown/* escape */.ih)(`from ${used}${after}, ${(0,report_restored.without)(bundle)}`)
        : (0,report_restored.without)(bundle);
}
function rows(result) {
    const { bundle, verdict, modules, misfit } = result;
    const from = `packed by ${(0,markdown/* escape */.ih)(bundle.go)}${at(bundle.commit)}`;
    return [
        ...(verdict === undefined ? [] : [["Proved", `${(0,report_text.proved)(verdict)}: ${exactly}`]]),
        ...(modules === undefined ? [] : moduleRows(modules, bundle.tools)),
        ...(result.toolchain === undefined
            ? []
            : [
                [
                    "Go",
                    `${(0,markdown/* escape */.ih)(result.toolchain)} from the bundle, proved by the checksum database, is first on PATH`,
                ],
            ]),
        ...(misfit === undefined
            ? []
            : [["Rebuilt because", `the packed tree was not used: ${(0,markdown/* escape */.ih)(misfit)}`]]),
        ["Bundle", `${(0,markdown/* code */.aY)(bundle.reference)}, ${(0,measure/* size */.Ej)(bundle.size)} read, ${from}`],
        ["Digest", (0,markdown/* code */.aY)(`sha256:${bundle.digest}`)],
        ["Fits", fits(result)],
        ...(result.replaced.length === 0
            ? []
            : [["Replaced", `${result.replaced.map(markdown/* code */.aY).join(", ")}, through a second file`]]),
        ["Checksum policy", policy(result)],
        ["Took", (0,measure/* duration */.p0)(result.milliseconds.all)],
        ["Binary", (0,markdown/* escape */.ih)((0,report_restored.binary)(result))],
    ];
}
const exactly = "byte for byte what <code>go mod vendor</code> writes from modules that match the checked-out go.sum";
function moduleRows(modules, tools) {
    const { unproved } = modules;
    const left = unproved.slice(0, summary/* most */.qr).map(markdown/* code */.aY).join(", ");
    return [
        ["Modules", (0,markdown/* escape */.ih)((0,report_restored.modulesLine)(modules))],
        ...(tools.length === 0 ? [] : [["Tools", tools.map(markdown/* code */.aY).join(", ")]]),
        ...(unproved.length === 0 ? [] : [["Left out", `nobody vouches for ${left}`]]),
    ];
}
function fits({ bundle, vendor }) {
    if (bundle.exact) {
        return "packed from this very go.mod and go.sum";
    }
    return vendor === "placed"
        ? "packed from another go.mod or go.sum; the tree is the right one all the same"
        : "packed from another go.mod or go.sum; what was used is proved against this one";
}
function policy({ policy: name }) {
    return name === "go-sum"
        ? "⚠️ go-sum: GOSUMDB is off; go.sum is enforced all the same"
        : "strict: GOSUMDB is on, as it was";
}
function covered({ modules, gaps }) {
    if (gaps.length === 0) {
        return `The bundle has all ${(0,measure/* count */.U9)(modules, "module version")} of go.sum.`;
    }
    const more = gaps.length - summary/* most */.qr;
    return (0,summary/* join */.fj)([
        `**⚠️ The bundle lacks ${gaps.length} of ${(0,measure/* count */.U9)(modules, "module version")} of go.sum:**`,
        (0,markdown/* table */.tp)(["module", "lacks", "why", "what to do"], gaps
            .slice(0, summary/* most */.qr)
            .map(({ module, lacks, reason, remedy }) => [
            (0,markdown/* code */.aY)(`${module.path}@${module.version}`),
            (0,markdown/* escape */.ih)(lacks),
            (0,markdown/* escape */.ih)(reason),
            (0,markdown/* escape */.ih)(remedy),
        ])),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    ]).trimEnd();
}
function sums(changes) {
    if (changes.length === 0) {
        return "No changes.";
    }
    const altered = changes.filter(({ kind }) => kind === "altered");
    const ordered = [...altered, ...changes.filter(({ kind }) => kind !== "altered")];
    const lines = ordered.slice(0, summary/* most */.qr).map((each) => [(0,markdown/* escape */.ih)(each.kind), (0,markdown/* code */.aY)((0,report_text.change)(each))]);
    const more = changes.length - lines.length;
    return (0,summary/* join */.fj)([
        ...(altered.length > 0
            ? [
                `**⚠️ ${(0,measure/* count */.U9)(altered.length, "hash")} altered: another hash for the same version is never an update.**`,
            ]
            : []),
        (0,markdown/* table */.tp)(["change", "module"], lines),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    ]);
}
function variables(all) {
    return (0,markdown/* table */.tp)(["variable", "now", "before"], all.map(({ name, value, before }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* code */.aY)(value),
        before === undefined ? "not set" : (0,markdown/* code */.aY)(before),
    ]));
}
function at(commit) {
    return commit === undefined ? "" : ` at ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/restore.js + 13 modules
var restore = __webpack_require__(48582);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/restore.js







/** `uses: …`: brings vendor/ back from a bundle, proved, and makes go use it in the steps that follow. */
const restore_restore = (0,step/* step */.P)(async () => {
    inputs/* one */.xH("emergency", ["true"]);
    const restored = await restore.restore({
        project: inputs/* path */.Ae("working-directory"),
        sources: await inputs/* sources */.Tj("from", inputs/* secret */.rJ("github-token")),
        vendor: inputs/* one */.xH("vendor", ["auto", "rebuild", "off"]),
        policy: inputs/* policy */.JN("checksum-policy"),
        replace: inputs/* lines */.Mn("replace"),
        timeout: inputs/* seconds */.YA("timeout", 600),
    });
    const kinds = restored.changes.map(({ kind }) => kind);
    const changed = (kind) => kinds.filter((each) => each === kind).length;
    runner/* setOutputs */.n0({
        mode: "bundle",
        bundle: restored.bundle.reference,
        digest: `sha256:${restored.bundle.digest}`,
        proof: "complete",
        "proved-files": restored.verdict?.files ?? 0,
        "proved-modules": restored.modules?.proved ?? restored.verdict?.modules ?? 0,
        "missing-modules": restored.coverage.gaps.length,
        vendor: restored.vendor,
        "vendor-directory": restored.vendor === "off" ? "" : restored.vendorDirectory,
        "module-cache": restored.modules?.directory ?? "",
        "checksum-policy": restored.policy,
        "sum-added": changed("added"),
        "sum-removed": changed("removed"),
        "sum-updated": changed("updated") + changed("downgraded") + changed("changed"),
        "sum-altered": changed("altered"),
        report: await runner/* writeReport */.u5(restored),
    });
    runner/* say */.cv(report_restored.restored(restored));
    await runner/* writeSummary */.Sy(restored_summary_restored(restored));
    runner/* warn */.R8(report_stores/* warnings */.AR(restored.stores.filter(({ code }) => code !== undefined)));
    runner/* exportVariables */.qY(restored.variables);
});


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


/***/ })

};
