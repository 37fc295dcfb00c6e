export const id = 7101;
export const ids = [7101];
export const modules = {

/***/ 70783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/gosum/review.js
var review = __webpack_require__(14846);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
// EXTERNAL MODULE: ./lib/src/report/review.js
var report_review = __webpack_require__(55641);
// EXTERNAL MODULE: ./lib/src/report/stores.js
var report_stores = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
;// CONCATENATED MODULE: ./lib/src/report/review-summary.js






/** Bytes that the rows of all tables may have together: GitHub drops a summary of more than a MiB whole. */
const room = 900_000;
/** Characters of a cell, and of a text that stands by itself. */
const mostOfCell = 300;
const mostOfText = 2_000;
/** Bytes of what the stores said. */
const mostOfStores = 50_000;
/** Names of files that a reader still reads. */
const mostFiles = 20;
/** The job summary of a review: what happened in its first line, then the changes, the gravest first. */
function review_summary_reviewed(result) {
    const cut = cutter(room);
    const first = `### ${icon(result)} ${(0,markdown/* escape */.ih)((0,report_review.headline)(result))}`;
    const compared = (0,markdown/* escape */.ih)((0,markdown/* short */.h0)((0,report_review.against)(result), mostOfText));
    const stock = stockParts(result.stock);
    if (result.rows.length === 0) {
        return (0,summary/* join */.fj)([`${first} against ${compared}`, ...stock(cut)]);
    }
    return (0,summary/* join */.fj)([
        first,
        ...((0,report_review.counted)(result, "altered") === 0 ? [] : [`**Do this now:** ${(0,markdown/* escape */.ih)(report_review.remedy)}.`]),
        `Compared with ${compared}: ${names(result.files)}.`,
        ...review/* kinds */.EZ.flatMap((kind) => group(result, kind, cut)),
        ...stock(cut),
    ]);
}
function icon(result) {
    if ((0,report_review.counted)(result, "altered") > 0) {
        return "❌";
    }
    return (0,report_review.counted)(result, "downgraded") > 0 ? "⚠️" : "✅";
}
function names(files) {
    const more = files.length - mostFiles;
    const first = files.slice(0, mostFiles).map(cell);
    return [...first, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
const titles = {
    altered: "Altered: another hash for the same version is never an update",
    downgraded: "Downgraded",
    updated: "Updated",
    added: "Added",
    removed: "Removed",
};
function group({ rows, stock }, kind, cut) {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) {
        return [];
    }
    const isStocked = stock.kind === "found";
    const head = kind === "altered" ? ["before", "now", "line"] : ["version"];
    return [
        `#### ${titles[kind]}`,
        ...shown(["module", ...head, "needed", ...(isStocked ? ["offline"] : [])], own.length, cut(own.slice(0, summary/* most */.qr).map((row) => cells(row, isStocked)))),
    ];
}
function cells(row, isStocked) {
    const { part, kind } = row;
    const module = (0,markdown/* link */.nf)(cell((0,report_review.nameOf)(row)), row.link);
    return [
        part === "go.mod" ? `${module}, only its go.mod` : module,
        ...(kind === "altered" ? alteredCells(row) : [cell((0,report_review.moved)(row).replaceAll("->", "→"))]),
        (0,report_review.needed)(row),
        ...(isStocked ? [row.missing ? `**${report_review.offline}**` : ""] : []),
    ];
}
function alteredCells({ from, to, place }) {
    const line = place === undefined ? "" : cell(`${place.file}:${place.line}`);
    return [cell(from.join(", ")), cell(to.join(", ")), line];
}
/** A table, and how much of it is not shown. */
function shown(head, all, rows) {
    const more = all - rows.length;
    return [
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)(head, rows)]),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    ];
}
function stockParts(stock) {
    switch (stock.kind) {
        case "unasked":
            return () => [];
        case "none":
            return () => [
                "#### Offline",
                `No bundle to compare with (${(0,markdown/* escape */.ih)(stock.code)}), so nobody knows what could be built offline: ${(0,markdown/* escape */.ih)((0,markdown/* short */.h0)(stock.reason, mostOfText))}`,
            ];
        case "found":
        default:
            return (cut) => ["#### Offline", ...foundParts(stock, cut)];
    }
}
function foundParts(stock, cut) {
    const { modules, gaps } = stock.coverage;
    const bundle = `The bundle ${cell(stock.reference)}`;
    const all = `${(0,measure/* count */.U9)(modules, "module version")} of go.sum`;
    const told = (0,report_stores/* isWorthTelling */.aI)(stock.stores) ? (0,report_stores/* saidTable */.q4)(stock.stores) : "";
    const stores = told === "" || (0,markdown/* bytes */.ee)(told) > mostOfStores ? [] : [told];
    if (gaps.length === 0) {
        return [`${bundle} has all ${all}.`, ...stores];
    }
    const rows = gaps
        .slice(0, summary/* most */.qr)
        .map(({ module, lacks, reason, remedy: cure }) => [
        cell(`${module.path}@${module.version}`),
        (0,markdown/* escape */.ih)(lacks),
        (0,markdown/* escape */.ih)((0,markdown/* short */.h0)(reason, mostOfCell)),
        (0,markdown/* escape */.ih)((0,markdown/* short */.h0)(cure, mostOfCell)),
    ]);
    return [
        `${bundle} lacks ${gaps.length} of ${all}; what is ${report_review.offline}:`,
        ...shown(["module", "lacks", "why", "what to do"], gaps.length, cut(rows)),
        ...stores,
    ];
}
function cell(text) {
    return (0,markdown/* code */.aY)((0,markdown/* short */.h0)(text, mostOfCell));
}
function cutter(limit) {
    let left = limit;
    return (rows) => rows.filter((row) => {
        left -= (0,markdown/* bytes */.ee)(row.join(" | ")) + 8;
        return left >= 0;
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/review.js + 6 modules
var tasks_review = __webpack_require__(59885);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/diff.js






/** `uses: …/diff`: says what changed in go.sum, and fails where the same version has another hash. */
const diff = (0,step/* step */.P)(async () => {
    const sources = await inputs/* optionalSources */.nl("from", inputs/* secret */.rJ("github-token"));
    const project = inputs/* path */.Ae("working-directory");
    const reviewed = await (0,tasks_review.review)({ project, base: inputs/* optional */.lq("base"), sources: sources ?? [] });
    runner/* setOutputs */.n0({
        added: report_review.counted(reviewed, "added"),
        removed: report_review.counted(reviewed, "removed"),
        updated: report_review.counted(reviewed, "updated"),
        downgraded: report_review.counted(reviewed, "downgraded"),
        altered: report_review.counted(reviewed, "altered"),
        missing: report_review.missing(reviewed) ?? "",
        report: await runner/* writeReport */.u5(reviewed),
    });
    runner/* say */.cv(report_review.lines(reviewed));
    await runner/* writeSummary */.Sy(review_summary_reviewed(reviewed));
    report_review.failures(reviewed).forEach((each) => runner/* fail */.fJ("go-offline: SUM_ALTERED", each));
    runner/* mark */.Gy(report_review.errors(reviewed));
    runner/* warn */.R8(report_review.warnings(reviewed));
});


/***/ }),

/***/ 82489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nl: () => (/* binding */ optionalSources),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   s2: () => (/* binding */ optionalPath),
/* harmony export */   t9: () => (/* binding */ privateKey),
/* harmony export */   wJ: () => (/* binding */ password),
/* harmony export */   xH: () => (/* binding */ one),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82917);
/* harmony import */ var _host_private_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16156);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59345);
/* harmony import */ var _host_store_choose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97706);
/* harmony import */ var _report_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33243);
/* harmony import */ var _tasks_choices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16411);









/** A path, relative to the workspace. */
function path(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDirectory */ .n9)(), (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? ".");
}
/** A path that need not be given, relative to the workspace. */
function optionalPath(name) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name);
    return text === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDirectory */ .n9)(), text);
}
/** Stores to read from that need not be named; see `sources`. */
async function optionalSources(name, token) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) === undefined ? undefined : sources(name, token);
}
/** The stores to read from that a list names, one a line; relative folders count from the workspace. Throws BAD_INPUT. */
async function sources(name, token) {
    const named = words(name, "dir:PATH, cache or artifact, one a line");
    return (await Promise.all(named.map((word) => _host_store_choose_js__WEBPACK_IMPORTED_MODULE_6__.sources(word, setting(token))))).flat();
}
/** The stores to write to that a list names, one a line. Throws BAD_INPUT. */
async function targets(name) {
    const named = words(name, "dir:PATH, cache or artifact, one a line");
    return Promise.all(named.map((word) => _host_store_choose_js__WEBPACK_IMPORTED_MODULE_6__.target(word, setting(undefined))));
}
/** A secret, masked in the log; undefined where it is not given. */
function secret(name) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .secret */ .rJ)(name);
}
/**
 * The text of a private key, masked line by line: that of the input, or of the file that it names, or else of the variable
 * GO_OFFLINE_SIGNING_KEY. Throws BAD_INPUT, also for a password without a key: a secret that is missing must not be the
 * reason why nobody signs.
 */
async function privateKey(name, given) {
    const key = await (0,_host_private_key_js__WEBPACK_IMPORTED_MODULE_3__/* .learnedKey */ .l)((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name));
    if (key === undefined && given !== undefined) {
        throw wrong(name, "the private key that the password is for", "none");
    }
    return key;
}
/** What gives a password, masked where it is an input; undefined where the input is not given. */
function password(name) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name);
    if (text === undefined) {
        return undefined;
    }
    (0,_host_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .learn */ .nB)([{ value: text, user: undefined }]);
    return () => Promise.resolve(text);
}
/** Days, of what `demandDays` allows. */
function days(name) {
    return (0,_tasks_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .demandDays */ .rX)((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name));
}
/** One of a few words, the first unless it is given. Throws BAD_INPUT for any other. */
function one(name, allowed) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? allowed[0];
    const found = allowed.find((each) => each === text);
    if (found === undefined) {
        throw wrong(name, `${allowed.join(" or ")} (others are not part of this version)`, JSON.stringify(text));
    }
    return found;
}
/** A text that need not be given. */
function optional(name) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name);
}
/** Lines as they are given; "" for none. */
function lines(name) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? "";
}
/** What the checksum database is worth. Throws BAD_INPUT, for `bundle` with the reason. */
function policy(name) {
    return (0,_tasks_choices_js__WEBPACK_IMPORTED_MODULE_7__/* .demandPolicy */ .mM)((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? "strict");
}
/** The words of a list, one a line or with blanks between them. */
function list(name) {
    return ((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? "").split(/\s+/).filter((word) => word !== "");
}
function words(name, wanted) {
    const all = ((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? "").split("\n").map((line) => line.trim());
    const named = all.filter((word) => word !== "");
    if (named.length === 0) {
        throw wrong(name, wanted, "nothing");
    }
    return named;
}
function setting(token) {
    return { base: (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDirectory */ .n9)(), tell: (event) => (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)([(0,_report_stores_js__WEBPACK_IMPORTED_MODULE_8__.happening)(event)]), token };
}
/** A time in whole seconds, given back in milliseconds. */
function seconds(name, otherwise) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(name) ?? String(otherwise);
    if (!/^[1-9]\d{0,4}$/.test(text)) {
        throw wrong(name, "whole seconds from 1 to 99999", JSON.stringify(text));
    }
    return Number(text) * 1000;
}
function wrong(name, wanted, came) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `input ${name}: wanted ${wanted}, got ${came}`, {
        hint: "see the table of inputs in README.md",
    });
}


/***/ }),

/***/ 18762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59345);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86965);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87358);





/** Makes a step of a door's body: what it throws becomes one annotation, the summary and a failed step. */
function step(body) {
    return async () => {
        process.on("uncaughtException", abort);
        try {
            (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .demandRuntime */ .Yi)();
            _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .maskCredentials */ .Bs();
            (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSmall */ .rI)();
            await body();
        }
        catch (error) {
            await report((await Promise.all(/* import() */[__webpack_require__.e(6238), __webpack_require__.e(5794)]).then(__webpack_require__.bind(__webpack_require__, 55794))).diagnosed(error));
        }
    };
}
/** What nobody caught: Node would print it as it is. */
function abort(error) {
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ("go-offline: a fault in the action itself", trace(error));
    process.exit();
}
async function report(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) {
        _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_4__.failure(error));
        _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ(`go-offline: ${error.code}`, `${error.message}. Do this now: ${error.hint}`);
        await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz(error));
        return;
    }
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ("go-offline: a fault in the action itself", trace(error));
}
function trace(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ maskCredentials),
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   qY: () => (/* binding */ exportVariables),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _learning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82917);
/* harmony import */ var _relaying_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63338);







/** An input's text; undefined where it is not given or empty. */
function input(name) {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name);
    return text === "" ? undefined : text;
}
/** Learns the credentials that this step was given, and has the runner mask them too, with all that are learned later. */
function maskCredentials() {
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .announce */ .iP)(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq);
    (0,_learning_js__WEBPACK_IMPORTED_MODULE_4__/* .learnAll */ .s)();
}
/** Sets a step's outputs. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, typeof value === "string" ? (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E$)(value) : value);
    }
}
/** Exports variables to the steps that follow, all or none: a value that could be read as two lines ends before. */
function exportVariables(variables) {
    const odd = variables.find(({ value }) => /[\r\n\0]/.test(value));
    if (odd !== undefined) {
        throw new TypeError(`the value of ${odd.name} holds a line break`);
    }
    for (const { name, value } of variables) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN(name, value);
    }
}
/**
 * Exports earlier values again. GitHub cannot unset a variable: one that was not set becomes empty, which go reads as not
 * set. A line break is given back as it was: it came from this very environment.
 */
function giveBack(variables) {
    for (const { name, value } of variables) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .exportVariable */ .dN(name, value ?? "");
    }
}
/** Adds to the job summary. Where a runner has none, nothing is lost: the log says the same. */
async function writeSummary(markdown) {
    if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) {
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw((0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E$)(markdown), true).write();
    }
}
/** Prints lines, none of which the runner can take for a command. */
function say(lines) {
    for (const line of lines) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(line));
    }
}
/** Fails the step with one annotation. */
function fail(title, message) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(message), { title: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(title) });
    process.exitCode = 1;
}
/** Warns with annotations, one each. */
function warn(notes) {
    for (const note of notes) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(note.message), properties(note));
    }
}
/** The same with errors. The step does not fail by that. */
function mark(notes) {
    for (const note of notes) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(note.message), properties(note));
    }
}
function properties({ title, root = "", file, line }) {
    return {
        title: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(title),
        ...(file === undefined
            ? {}
            : { file: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file))) }),
        ...(line === undefined ? {} : { startLine: line }),
    };
}
/** A secret input, which the log will not show; undefined where it is not given or empty. */
function secret(name) {
    const text = input(name);
    if (text !== undefined) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(text);
        (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .nB)([{ value: text, user: "x-access-token" }], true);
    }
    return text;
}
/** Marks files, named relative to a directory, with an error each. */
function annotate(root, notes) {
    mark(notes.map((note) => ({ ...note, root })));
}
/** Writes the JSON report; gives its path. */
async function writeReport(value) {
    const folder = process.env["RUNNER_TEMP"] ?? process.cwd();
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `go-offline-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC(file, `${(0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)(value, 2)}\n`);
    return file;
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Pt: () => (/* binding */ checkout),
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
    const files = [];
    const visit = async (directory) => {
        const entries = await list(root, directory);
        if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
            return;
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await (isPruned(entry.name) || ignored(name) ? undefined : visit(name));
            }
            else if (await isFile(root, name, entry)) {
                files.push(name);
            }
        }));
    };
    await visit("");
    return sorted(files);
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
    const files = [];
    const visit = async (directory) => {
        const entries = (await readable(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory))) ?? [];
        if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
            return;
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await visit(name);
            }
            else if (entry.isFile()) {
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
/* unused harmony export hour */
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

/***/ 55641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   against: () => (/* binding */ against),
/* harmony export */   counted: () => (/* binding */ counted),
/* harmony export */   errors: () => (/* binding */ errors),
/* harmony export */   failures: () => (/* binding */ failures),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   missing: () => (/* binding */ missing),
/* harmony export */   moved: () => (/* binding */ moved),
/* harmony export */   nameOf: () => (/* binding */ nameOf),
/* harmony export */   needed: () => (/* binding */ needed),
/* harmony export */   offline: () => (/* binding */ offline),
/* harmony export */   refusals: () => (/* binding */ refusals),
/* harmony export */   remedy: () => (/* binding */ remedy),
/* harmony export */   warnings: () => (/* binding */ warnings)
/* harmony export */ });
/* harmony import */ var _gosum_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14846);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);



/** Changes that a reader of a terminal still reads. */
const most = 200;
/** GitHub shows ten errors and ten warnings of a step; one of them says what happened as a whole. */
const mostNotes = 9;
/** What it means that a bundle lacks a module. */
const offline = "not in the bundle: cannot be built offline";
/** How many changes of a kind there are, whole modules only; of altered hashes all. */
function counted({ rows }, kind) {
    return rows.filter((row) => row.kind === kind && (row.part === "module" || row.kind === "altered")).length;
}
/** How many module versions of the checked-out go.sum a bundle lacks; undefined where there was none to look into. */
function missing({ stock }) {
    return stock.kind === "found" ? stock.coverage.gaps.length : undefined;
}
/** What happened, in one line: `go.sum: 1 hash altered, 3 added`. */
function headline(result) {
    const altered = counted(result, "altered");
    const graph = result.rows.filter(({ kind, part }) => part === "go.mod" && kind !== "altered");
    const changes = [
        [altered, `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(altered, "hash")} altered`],
        ...["downgraded", "added", "updated", "removed"].map((kind) => {
            const number = counted(result, kind);
            return [number, `${number} ${kind}`];
        }),
        [graph.length, `${graph.length} of a go.mod only`],
    ].filter(([number]) => number > 0);
    const lacks = missing(result) ?? 0;
    const parts = [
        ...(changes.length === 0 ? ["no changes"] : changes.map(([, text]) => text)),
        ...(lacks === 0 ? [] : [`${lacks} not in the bundle`]),
    ];
    return `go.sum: ${parts.join(", ")}`;
}
/** With what it was compared. */
function against({ base: { name, commit, way } }) {
    const at = commit.slice(0, 12);
    return way === "itself"
        ? `${name} itself (${at}): this checkout does not go back to where it left it`
        : `${name} (${at}, where it was left)`;
}
/** A review, in lines for a terminal. */
function lines(result) {
    const { rows, files } = result;
    if (rows.length === 0) {
        return [`${headline(result)} against ${against(result)}`, ...stockLines(result.stock)];
    }
    const more = rows.length - most;
    return [
        headline(result),
        `  against     ${against(result)}; compared: ${files.join(", ")}`,
        ...rows.slice(0, most).map(line),
        ...(more > 0 ? [`  … and ${more} more (in the JSON)`] : []),
        ...stockLines(result.stock),
    ];
}
function line(row) {
    const { kind, place } = row;
    const word = kind === "altered" ? "ALTERED" : kind;
    const more = [
        needed(row),
        ...(row.part === "go.mod" ? ["only its go.mod"] : []),
        ...(place === undefined ? [] : [`${place.file}:${place.line}`]),
        ...(row.missing ? [offline] : []),
    ];
    return `  ${word.padEnd(11)} ${nameOf(row)}: ${moved(row)} (${more.join(", ")})`;
}
/** The module, with the version that an altered hash is of. */
function nameOf({ path, version }) {
    return version === undefined ? path : `${path} ${version}`;
}
/** From what to what; of versions that came or went beside others only those. */
function moved({ kind, from, to }) {
    switch (kind) {
        case "altered":
            return `${from.join(", ")} became ${to.join(", ")}`;
        case "added":
            return (0,_gosum_review_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(to, from).join(", ");
        case "removed":
            return (0,_gosum_review_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(from, to).join(", ");
        case "updated":
        case "downgraded":
        default:
            return `${from.join(", ")} -> ${to.join(", ")}`;
    }
}
/** How it is needed, or was. */
function needed({ was, is }) {
    const both = [was, is].filter((each) => each !== undefined);
    return [...new Set(both)].join(", now ");
}
function stockLines(stock) {
    switch (stock.kind) {
        case "unasked":
            return [];
        case "none":
            return [`  bundle      none to compare with: ${stock.code}: ${stock.reason}`];
        case "found":
        default: {
            const { modules, gaps } = stock.coverage;
            const has = gaps.length === 0
                ? `has all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum`
                : `lacks ${gaps.length} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum`;
            return [
                `  bundle      ${stock.reference} ${has}`,
                ...gaps
                    .slice(0, most)
                    .map(({ module, lacks, reason, remedy }) => `  lacks       ${module.path}@${module.version}: ${lacks}: ${reason}; ${remedy}`),
                ...((0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorthTelling */ .aI)(stock.stores) ? (0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(stock.stores) : []),
            ];
        }
    }
}
/** That hashes were altered, in one line; none where none was. */
function refusals(result) {
    const altered = result.rows.filter(({ kind }) => kind === "altered");
    return altered.slice(0, 1).map((row) => {
        const more = altered.length === 1 ? "" : ` (and ${altered.length - 1} more)`;
        const wanted = `for ${nameOf(row)} the hash that ${result.base.name} has`;
        return `gosum: wanted ${wanted}, got another: ${moved(row)}${more}`;
    });
}
/** The same, with what to do. */
function failures(result) {
    return refusals(result).map((each) => `${each}. Do this now: ${remedy}`);
}
/** What to do about an altered hash. */
const remedy = "do not build from it: find out who changed it, and compare both hashes with the checksum database; the same version never has two";
/** Errors on the lines whose hash was altered; of many the last one says how many more there are. */
function errors(result) {
    const all = result.rows.filter(({ kind }) => kind === "altered");
    return notes(result, all, "go-offline: SUM_ALTERED", (row) => `${moved(row)}; ${remedy}`);
}
/** Warnings on the lines of modules that are older now. */
function warnings(result) {
    const all = result.rows.filter(({ kind, part }) => kind === "downgraded" && part === "module");
    return notes(result, all, "go-offline: downgraded", moved);
}
function notes({ top: root }, rows, title, tell) {
    const shown = rows.slice(0, rows.length > mostNotes ? mostNotes - 1 : mostNotes);
    const told = shown.map((row) => {
        const { place } = row;
        const message = `${nameOf(row)}: ${tell(row)}`;
        return { root, file: place?.file, line: place?.line, title, message };
    });
    const [last] = told;
    const more = rows.length - shown.length;
    return more === 0 || last === undefined
        ? told
        : [...told, { ...last, line: undefined, message: `and ${more} more, in the job summary` }];
}


/***/ }),

/***/ 86965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   xc: () => (/* binding */ packed),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81669);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86741);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87358);






/** Rows of a table that a reader still reads; the rest is in the JSON report. */
const most = 100;
/** The job summary of a pack. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return join([
        `### ${headline(result, (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(whole))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["what", "came out"], [
            ["Proved", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.proved)(result.verdict)],
            ...(result.modules === undefined
                ? []
                : [["Modules", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.carried)({ ...result, modules: result.modules }))]]),
            ["Key", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(result.key)],
            ["Digest", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`sha256:${result.digest}`)],
            ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .storedRows */ .Bn)(result.stored),
            ["Parts", result.parts.map((part) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(part.name)} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(part.size)}`).join(", ")],
            ..._signed_js__WEBPACK_IMPORTED_MODULE_1__/* .rows */ .G(result),
            [
                "Took",
                `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(result.milliseconds.all)}, ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(result.milliseconds.go)} of it in the go command`,
            ],
        ]),
    ]);
}
function headline({ stored }, whole) {
    const refused = (0,_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .refusals */ .Ke)(stored).map(({ store, code: why }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)(`${store}: ${why}`));
    const proof = `${whole}, restored once with no network and proved complete`;
    if (refused.length === 0) {
        return `✅ Dependencies packed: ${proof}`;
    }
    const where = refused.length === stored.length ? "stored nowhere" : "not stored everywhere";
    return `⚠️ Dependencies packed but ${where} (${refused.join(", ")}): ${proof}`;
}
/** The job summary of a verification: complete, or a table of what is not proved and why. */
function verified(result) {
    const { findings } = result.verdict;
    const facts = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["what", "came out"], [
        ["Proved", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.proved)(result.verdict)],
        ["Tree", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(result.subject)],
        ["Proof part", `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(result.reference)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`sha256:${result.digest}`)})`],
        ...(0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedRows */ .dk)(result.judgement),
        ["Took", (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(result.milliseconds.all)],
    ]);
    if (result.complete) {
        return join([
            `### ✅ vendor/ is proved: all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.verdict.files, "file")} are what go vendors from modules that match go.sum`,
            facts,
        ]);
    }
    const rows = findings
        .slice(0, most)
        .map(({ kind, what, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)(kind), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(what), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)(reason)]);
    const more = findings.length - rows.length;
    return join([
        `### ❌ vendor/ is not proved: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(findings.length, "finding")}`,
        `**Do this now:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)(result.advice ?? "look at the findings")}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["kind", "what", "why"], rows),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
        facts,
    ]);
}
/** The job summary of a step that refused or failed. */
function failed(error) {
    const shown = error.details.slice(0, most);
    const more = error.details.length - shown.length;
    return join([
        `### ❌ Refused (${error.code}): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)(error.message)}`,
        `**Do this now:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escape */ .ih)(error.hint)}`,
        ...(shown.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)(more > 0 ? [...shown, `… and ${more} more`] : shown)] : []),
        "Nothing was placed and nothing was exported.",
    ]);
}
/** Parts of a summary, an empty line between them. */
function join(parts) {
    return `${parts.join("\n\n")}\n`;
}


/***/ })

};
