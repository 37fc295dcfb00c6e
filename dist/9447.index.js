export const id = 9447;
export const ids = [9447];
export const modules = {

/***/ 26324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ length),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   oB: () => (/* binding */ showLength),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wh: () => (/* binding */ parseLength)
/* harmony export */ });
/** Times and durations as people write them in the trust file and read them in a verdict; in milliseconds. */
/** RFC 3339, with seconds and an offset; https://www.rfc-editor.org/rfc/rfc3339#section-5.6. */
const rfc3339 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** `90d` or `12h`. */
const length = /^[1-9]\d{0,4}[dh]$/;
/** One hour and one day. */
const hour = 3_600_000;
const day = 24 * hour;
/** Milliseconds since 1970 of a text that `rfc3339` lets through; undefined for a day that its month does not have. */
function parseTime(text) {
    const monthDay = text.slice(0, 10);
    const midnight = new Date(`${monthDay}T00:00:00Z`);
    return midnight.toISOString().startsWith(monthDay) ? Date.parse(text) : undefined;
}
/** Milliseconds of a text that `length` lets through. */
function parseLength(text) {
    return Number.parseInt(text, 10) * (text.endsWith("d") ? day : hour);
}
/** `2026-11-26T06:00:00Z`; a number where it is no date. */
function showTime(at) {
    return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().replace(/\.\d+Z$/, "Z") : String(at);
}
/** `3 days`, `5 hours` or `2 minutes`, rounded down. */
function showLength(ms) {
    const [size, unit] = ms >= 2 * day ? [day, "days"] : ms >= 2 * hour ? [hour, "hours"] : [60_000, "minutes"];
    return `${Math.floor(ms / size)} ${unit}`;
}


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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81669);
/* harmony import */ var _restored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97127);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93702);




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
        return (0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)([`### ℹ️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(nothing(result.project))}`, ...result.others.map(another)]);
    }
    const rows = result.variables.map(({ name, value, until }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name),
        `${value === undefined ? "not set: exported empty" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(value)}<br>until now: ${until === undefined ? "not set" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(until)}`,
    ]);
    return (0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)([
        `### ${stays(result) ? "⚠️" : "✅"} left: ${headline(result)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["what", "came out"], [
            ["Project", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(result.project)],
            ["vendor/", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(fate(result))],
            [
                "Exclude file",
                result.shown ? "our line is taken out again" : "nothing of ours was in it",
            ],
        ]),
        ...(result.differences.length > 0
            ? [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["not as it was placed"], shown(result.differences).map((each) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each)])),
            ]
            : []),
        "#### Given back to the steps that follow",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["variable", "from now on, and until now"], rows),
        "GitHub cannot unset a variable: one that was not set before is exported empty, which go reads as not set.",
        ...result.others.map(another),
    ]);
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
    return variables.map(({ name, value }) => value === undefined ? `unset ${name}` : (0,_restored_js__WEBPACK_IMPORTED_MODULE_0__.assign)(name, value));
}
function headline(result) {
    const end = {
        removed: "vendor/ removed",
        kept: "vendor/ stays, it was there before",
        changed: "vendor/ stays, it was changed since",
        tracked: "vendor/ stays, git tracks it now",
        gone: "vendor/ was gone already",
    };
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.variables.length, "variable")} given back, ${end[result.vendor]}`;
}
function fate({ vendor, differences }) {
    const fates = {
        removed: "removed: it was byte for byte what the restore had placed",
        kept: "not touched: it was there before the restore",
        changed: `not touched: it is not what the restore had placed, ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(differences.length, "difference")}`,
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
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(directory)} is still restored: leave it with its own directory.`;
}


/***/ }),

/***/ 97127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assign: () => (/* binding */ assign),
/* harmony export */   binary: () => (/* binding */ binary),
/* harmony export */   exports: () => (/* binding */ exports),
/* harmony export */   modulesLine: () => (/* binding */ modulesLine),
/* harmony export */   restored: () => (/* binding */ restored),
/* harmony export */   without: () => (/* binding */ without)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87358);




/** Rows that a reader of a terminal still reads. */
const most = 20;
/** A restore, in lines for a terminal. */
function restored(result) {
    const { bundle, verdict } = result;
    return [
        headline(result),
        ...(verdict === undefined
            ? []
            : [`  proved   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.proved)(verdict)}, against go.sum, ${without(bundle)}`]),
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
        `  bundle   ${bundle.reference} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(bundle.size)} read, sha256 ${bundle.digest})`,
        ...(0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)(result.judgement),
        ...((0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorthTelling */ .aI)(result.stores)
            ? ["  stores   asked in this order:", ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(result.stores)]
            : []),
        bundle.exact
            ? "  fits     packed from this very go.mod and go.sum"
            : `  fits     packed from another go.mod or go.sum: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(result.changes.length, "change")}${harmless(result)}`,
        ...result.changes.slice(0, most).map((each) => `           ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.change)(each)}`),
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
    const took = (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(milliseconds.all);
    switch (vendor) {
        case "placed":
            return `Restored ${vendorDirectory} in ${took}`;
        case "rebuilt":
            return `Rebuilt ${vendorDirectory} from proved modules in ${took}`;
        case "kept":
            return `${vendorDirectory} is the bundle's tree already; nothing was changed`;
        case "off":
        default:
            return `Placed ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules?.proved ?? 0, "module version")} in ${took}; no vendor/ was wanted`;
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
                `  left out ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unproved.length, "module version")} that neither go.sum nor the checksum database vouches for: ${left}`,
            ]),
    ];
}
/** Who vouches for the modules that were placed, in one line. */
function modulesLine({ proved: all, byDatabase }) {
    const sums = `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all - byDatabase, "module version")} proved by go.sum`;
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
        return [`  covers   all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules, "module version")} of go.sum`];
    }
    const more = gaps.length - most;
    return [
        `  covers   ${modules - gaps.length} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules, "module version")} of go.sum; not these:`,
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


/***/ })

};
