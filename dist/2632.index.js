export const id = 2632;
export const ids = [2632];
export const modules = {

/***/ 76096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   examined: () => (/* binding */ examined),
/* harmony export */   yt: () => (/* binding */ footGuns)
/* harmony export */ });
/* harmony import */ var _outage_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51167);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);



/** What the doctor found, in lines for a terminal: whether go gets through first. */
function examined(result) {
    const asked = [...result.entries, ...result.databases];
    const width = Math.max(...asked.map(({ name }) => name.length));
    return [
        result.headline,
        ...asked.map((each) => `  ${each.name.padEnd(width)}  ${came(each)}`),
        `  modules  ${modules(result)}`,
        `  database ${result.passages.database}`,
        ...result.advice.flatMap(advised),
        ...result.footGuns.map((each) => `  warning  ${warning(each)}`),
        `  took     ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(result.milliseconds)}`,
    ];
}
/** The same as Markdown, below a heading. */
function evidence(result) {
    const asked = [...result.entries, ...result.databases];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["asked", "came out"], [
            ...asked.map((each) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(came(each))]),
            ["modules", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(modules(result))],
            ["checksum database", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(result.passages.database)],
            ["took", (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(result.milliseconds)],
        ]),
        ...(result.advice.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["what would help", "what it costs"], result.advice.map((each) => [helps(each), costs(each)])),
            ]),
    ];
}
/** What bites later, as Markdown; nothing where there is nothing. */
function footGuns({ footGuns: found }) {
    return found.length === 0
        ? []
        : [
            "#### Found beside it",
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["where", "what happens, and what to do"], found.map(({ file, line, where, what, remedy }) => [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(place(file, line) ?? where),
                `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(what)}<br>**Do this:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(remedy)}`,
            ])),
        ];
}
/** What bites later, as annotations with file and line, one for each kind. */
function warnings({ root, footGuns: found }) {
    const firsts = found.filter((each, at) => found.findIndex(({ id }) => id === each.id) === at);
    return firsts.map((each) => {
        const more = found.filter(({ id }) => id === each.id).length - 1;
        return {
            title: `go-offline: ${each.id}`,
            message: `${warning(each)}${more === 0 ? "" : ` (and ${more} more, in the job summary)`}`,
            root,
            file: each.file,
            line: each.line,
        };
    });
}
function warning({ file, line, where, what, remedy }) {
    return `${place(file, line) ?? where}: ${what}. Do this: ${remedy}`;
}
function place(file, line) {
    return file === undefined || line === undefined ? file : `${file}:${line}`;
}
function came({ verdict, unasked }) {
    return verdict === undefined ? `not asked: ${unasked ?? "no time was left"}` : (0,_outage_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(verdict);
}
function modules({ modules: { samples, ...numbers } }) {
    const asked = samples.length === 0 ? "" : `; asked for ${samples.join(" and ")}`;
    const own = numbers.private === 0
        ? ""
        : `, ${numbers.private} from their own servers (GONOPROXY, GOPRIVATE), which were not asked`;
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(numbers.public, "module version")} over GOPROXY${own}${asked}`;
}
function advised(advice) {
    if (advice.kind !== "setting") {
        return [`  helps    ${advice.text}`];
    }
    const { variable, value, brings, cost, note } = advice;
    return [
        `  helps    ${variable}='${value}'${note === undefined ? "" : ` (${note})`}: ${brings}`,
        `           cost: ${cost}`,
    ];
}
function helps(advice) {
    if (advice.kind !== "setting") {
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(advice.text);
    }
    const { variable, value, brings, note } = advice;
    const aside = note === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(` (${note})`);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${variable}=${value}`)}${aside}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(brings)}`;
}
function costs(advice) {
    return advice.kind === "setting" ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(advice.cost) : "no check is lost";
}


/***/ }),

/***/ 20048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ gapHead),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   TF: () => (/* binding */ gapRow)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);

/** Characters of a cell that a reader still reads. */
const mostOfCell = 300;
/** The head of a table of what a bundle lacks. */
const gapHead = ["module", "what is lacking, and what to do"];
/** A module that a bundle lacks, as a row. */
function gapRow({ module, lacks, reason, remedy }) {
    return [
        cell(`${module.path}@${module.version}`),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(lacks)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(reason, mostOfCell))}<br>**Do this:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(remedy, mostOfCell))}`,
    ];
}
/** A path, a version or a hash, as a cell. */
function cell(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(text, mostOfCell));
}


/***/ }),

/***/ 22632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  facts: () => (/* binding */ facts),
  lines: () => (/* binding */ lines),
  summary: () => (/* binding */ summary),
  variables: () => (/* binding */ outcome_variables),
  warnings: () => (/* binding */ warnings)
});

// EXTERNAL MODULE: ./lib/src/report/examined.js
var examined = __webpack_require__(76096);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
// EXTERNAL MODULE: ./lib/src/report/room.js
var room = __webpack_require__(93702);
// EXTERNAL MODULE: ./lib/src/report/stores.js
var report_stores = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/src/report/decided.js





/** The decision and its evidence, in lines for a terminal. */
function decided({ mode, reason, examination, attempts }) {
    const asked = [...(examination?.entries ?? []), ...(examination?.databases ?? [])];
    return [
        `  decided  ${mode}, because: ${reason}`,
        ...(examination === undefined || examination.headline === reason
            ? []
            : [`  doctor   ${examination.headline}`]),
        ...(asked.length === 0 ? [] : [`  asked    ${asked.map(({ name }) => name).join(", ")}`]),
        ...attempts.map((each, at) => `  download ${at + 1}: ${attempt(each)}`),
    ];
}
/** What stands before everything else in the first line of a summary. */
function prefix({ outage, mode }) {
    return mode === "network" ? "Network used: " : starts[outage];
}
const starts = {
    outage: "Outage, a bundle is used: ",
    blocked: "The module proxy is not to be trusted now, a bundle is used: ",
    off: "The network is switched off, a bundle is used: ",
    healthy: "A bundle of this very go.sum is used: ",
    unknown: "A bundle of this very go.sum is used: ",
    unasked: "",
};
/** The decision and its evidence as Markdown: what follows the first line of a summary. */
function decision(result) {
    const { mode, reason, examination, attempts } = result;
    const seen = [
        ...(examination === undefined ? [] : (0,examined/* evidence */.MX)(examination)),
        ...(attempts.length === 0
            ? []
            : [
                (0,markdown/* table */.tp)(["go mod download", "came out"], attempts.map((each, at) => [`run ${at + 1}`, (0,markdown/* escape */.ih)(attempt(each))])),
            ]),
    ];
    return [
        `**Decided:** ${mode}, because: ${(0,markdown/* escape */.ih)(reason)}`,
        ...(seen.length === 0 ? [] : [(0,markdown/* details */.zH)("What the network was asked, and what it said", seen)]),
        ...(examination === undefined ? [] : (0,examined/* footGuns */.yt)(examination)),
    ];
}
/** Dependencies that came over the network, in lines for a terminal. */
function downloaded(result) {
    const { modules, moduleCache } = result.downloaded;
    return [
        `Brought ${(0,measure/* count */.U9)(modules, "module version")} over the network in ${(0,measure/* duration */.p0)(result.downloaded.milliseconds)}: go checked each against go.sum`,
        `  cache    ${moduleCache}`,
        ...((0,report_stores/* isWorthTelling */.aI)(result.stores)
            ? ["  stores   asked in this order:", ...(0,report_stores/* said */.ag)(result.stores)]
            : []),
        ...result.replaced.map((line) => `  replaced ${line} (in a second file; the project's own is as it was)`),
        ...(result.variables.length === 0 ? ["  exported nothing: no bundle was needed"] : []),
    ];
}
/** The job summary of dependencies that came over the network. */
function network(result) {
    const { modules, milliseconds } = result.downloaded;
    return (0,room/* join */.f)([
        `### ✅ ${prefix(result.decision)}${(0,measure/* count */.U9)(modules, "module version")} in ${(0,measure/* duration */.p0)(milliseconds)}, each checked by go against go.sum; no bundle was needed`,
        ...decision(result.decision),
        ...((0,report_stores/* isWorthTelling */.aI)(result.stores) ? ["#### Stores", (0,report_stores/* saidTable */.q4)(result.stores)] : []),
    ]);
}
function attempt({ milliseconds, failed }) {
    const after = (0,measure/* duration */.p0)(milliseconds);
    return failed === undefined
        ? `all brought in ${after}`
        : `failed after ${after}: ${failed.entry?.cause ?? "no answer"} (${failed.line ?? "go said nothing"})`;
}

// EXTERNAL MODULE: ./lib/src/report/judged.js
var judged = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/src/report/gaps.js
var report_gaps = __webpack_require__(20048);
// EXTERNAL MODULE: ./lib/src/report/restored.js
var restored = __webpack_require__(97127);
// EXTERNAL MODULE: ./lib/src/report/tables.js
var tables = __webpack_require__(93784);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
;// CONCATENATED MODULE: ./lib/src/report/restored-summary.js









/**
 * The job summary of a restore: what happened in its first line, then what it rests on. What was `decided` stands before
 * both.
 */
function restored_summary_restored(result, prefix = "", decided = []) {
    const alarm = `${(0,judged/* waivedFirst */.Lg)(result.judgement) ?? ""}${alteredFirst(result)}`;
    const shown = (0,tables/* tables */.u)();
    return (0,room/* join */.f)([
        `### ${alarm === "" ? "✅ " : `⚠️ ${alarm}`}${prefix}${headline(result)}, ${origin(result)}`,
        ...decided,
        (0,markdown/* table */.tp)(["what", "came out"], rows(result)),
        ...(result.rounds.length === 0 ? [] : ["#### Repairs", repairs(result.rounds)]),
        ...((0,report_stores/* isWorthTelling */.aI)(result.stores) ? ["#### Stores", (0,report_stores/* saidTable */.q4)(result.stores)] : []),
        "#### go.sum against the bundle",
        ...sums(result.changes, shown),
        ...covered(result, shown),
        (0,markdown/* details */.zH)(exported(result.variables), [variables(result.variables)]),
        ...shown.rest(),
    ]);
}
/** What was placed is proved against go.sum as it is now: that somebody changed a hash in it is not to be overlooked. */
function alteredFirst({ changes }) {
    const altered = changes.filter(({ kind }) => kind === "altered").length;
    return altered === 0 ? "" : `${(0,measure/* count */.U9)(altered, "hash")} altered in go.sum since it was packed: `;
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
        ? (0,markdown/* escape */.ih)(`from ${used}${after}, ${(0,restored.without)(bundle)}`)
        : (0,restored.without)(bundle);
}
function rows(result) {
    const { bundle, verdict, modules, misfit, rounds } = result;
    const isTold = misfit !== undefined && rounds.some(({ cause }) => cause.includes(misfit));
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
        ...(misfit === undefined || isTold
            ? []
            : [["Rebuilt because", `the packed tree was not used: ${(0,markdown/* escape */.ih)(misfit)}`]]),
        ["Bundle", `${(0,markdown/* code */.aY)(bundle.reference)}, ${(0,measure/* size */.Ej)(bundle.size)} read, ${from}`],
        ["Digest", (0,markdown/* code */.aY)(`sha256:${bundle.digest}`)],
        ...(0,judged/* judgedRows */.dk)(result.judgement),
        ["Fits", fits(result)],
        ...(result.replaced.length === 0
            ? []
            : [["Replaced", `${result.replaced.map(markdown/* code */.aY).join(", ")}, through a second file`]]),
        ["Checksum policy", policy(result)],
        ["Took", (0,measure/* duration */.p0)(result.milliseconds.all)],
        ["Binary", (0,markdown/* escape */.ih)((0,restored.binary)(result))],
    ];
}
const exactly = "byte for byte what <code>go mod vendor</code> writes from modules that match the checked-out go.sum";
function moduleRows(modules, tools) {
    const { unproved } = modules;
    const left = unproved.slice(0, tables/* most */.q).map(markdown/* code */.aY).join(", ");
    return [
        ["Modules", (0,markdown/* escape */.ih)((0,restored.modulesLine)(modules))],
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
function repairs(rounds) {
    return (0,markdown/* table */.tp)(["cause", "what was done"], rounds.map(({ cause, action, result, detail }) => [
        (0,markdown/* escape */.ih)(cause),
        `${(0,markdown/* escape */.ih)(action)}: **${result}**: ${(0,markdown/* escape */.ih)(detail)}`,
    ]));
}
function covered({ coverage: { modules, gaps }, rounds }, shown) {
    if (gaps.length === 0) {
        const has = rounds.length === 0 ? "The bundle has" : "The bundle, with these repairs, has";
        return [`${has} all ${(0,measure/* count */.U9)(modules, "module version")} of go.sum.`];
    }
    return [
        `**⚠️ The bundle lacks ${gaps.length} of ${(0,measure/* count */.U9)(modules, "module version")} of go.sum:**`,
        ...shown.show(report_gaps/* gapHead */.Dd, gaps, report_gaps/* gapRow */.TF),
    ];
}
function sums(changes, shown) {
    if (changes.length === 0) {
        return ["No changes."];
    }
    const altered = changes.filter(({ kind }) => kind === "altered");
    const ordered = [...altered, ...changes.filter(({ kind }) => kind !== "altered")];
    return [
        ...(altered.length > 0
            ? [
                `**⚠️ ${(0,measure/* count */.U9)(altered.length, "hash")} altered: another hash for the same version is never an update.**`,
            ]
            : []),
        ...shown.show(["change", "module"], ordered, (each) => [each.kind, (0,report_gaps/* cell */.Hn)((0,report_text.moved)(each))]),
    ];
}
function exported(all) {
    return `Exported to the steps that follow: ${all.map(({ name }) => (0,markdown/* code */.aY)(name)).join(", ")}`;
}
function variables(all) {
    return (0,markdown/* table */.tp)(["variable", "now, and before"], all.map(({ name, value, before }) => [
        (0,markdown/* code */.aY)(name),
        `${(0,markdown/* code */.aY)(value)}<br>before: ${before === undefined ? "not set" : (0,markdown/* code */.aY)(before)}`,
    ]));
}
function at(commit) {
    return commit === undefined ? "" : ` at ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`;
}

;// CONCATENATED MODULE: ./lib/src/report/outcome.js






/** What came of it, for programs: a restore's facts with the decision among them. */
function facts(outcome) {
    return outcome.mode === "network"
        ? outcome
        : { mode: outcome.mode, decision: outcome.decision, ...outcome.restored };
}
/** What came of it, in lines for a terminal: what happened, why, and what it rests on. */
function lines(outcome) {
    const [first = "", ...others] = outcome.mode === "network" ? downloaded(outcome) : restored.restored(outcome.restored);
    return [first, ...decided(outcome.decision), ...others];
}
/** The job summary: the decision and its evidence first. */
function summary(outcome) {
    const { decision: made } = outcome;
    return outcome.mode === "network"
        ? network(outcome)
        : restored_summary_restored(outcome.restored, prefix(made), decision(made));
}
/** One annotation for each kind of thing that somebody should look at. */
function warnings(outcome) {
    const { decision: made } = outcome;
    const asked = outcome.mode === "network" ? outcome.stores : outcome.restored.stores;
    return [
        ...outage(made),
        ...(outcome.mode === "bundle" ? (0,judged/* waiverWarnings */.EZ)(outcome.restored.judgement) : []),
        ...(outcome.mode === "bundle" ? altered(outcome.restored) : []),
        ...report_stores/* warnings */.AR(asked.filter(({ code }) => code !== undefined)),
        ...(made.examination === undefined ? [] : (0,examined/* warnings */.AR)(made.examination)),
    ];
}
/** The variables to be exported. */
function outcome_variables(outcome) {
    return outcome.mode === "network" ? outcome.variables : outcome.restored.variables;
}
function outage({ outage: word, reason, examination }) {
    if (word === "outage") {
        return [{ title: "go-offline: OUTAGE", message: reason }];
    }
    return word === "blocked"
        ? [{ title: "go-offline: NO_PASSAGE", message: examination?.headline ?? reason }]
        : [];
}
/** Module versions that an annotation names. */
const named = 5;
/** What was placed is proved against go.sum as it is now: that somebody changed a hash in it is another matter. */
function altered({ changes }) {
    const found = changes.flatMap((each) => each.kind === "altered" ? [`${each.path} ${each.version}`] : []);
    const more = found.length > named ? ` and ${found.length - named} more` : "";
    return found.length === 0
        ? []
        : [
            {
                title: "go-offline: go.sum altered",
                message: `go.sum has another hash than when the bundle was packed for ${found.slice(0, named).join(", ")}${more}: the same version never has two, find out who changed it`,
            },
        ];
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
