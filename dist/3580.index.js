export const id = 3580;
export const ids = [3580];
export const modules = {

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

/***/ 83017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leave: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _report_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96392);
/* harmony import */ var _tasks_leave_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95920);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82489);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18762);





/** `uses: …/leave`: gives back what a restore exported, and takes vendor/ away again if it was placed. */
const leave = (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(async () => {
    const left = await _tasks_leave_js__WEBPACK_IMPORTED_MODULE_2__.leave({
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae("working-directory"),
        give: _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .giveBack */ .F5,
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0({
        left: String(left.kind === "undone"),
        vendor: left.kind === "undone" ? left.vendor : "",
        report: await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5(left),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv(_report_left_js__WEBPACK_IMPORTED_MODULE_1__.lines(left));
    await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy(_report_left_js__WEBPACK_IMPORTED_MODULE_1__.summary(left));
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8(_report_left_js__WEBPACK_IMPORTED_MODULE_1__.warnings(left));
});


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

/***/ 96392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   shell: () => (/* binding */ shell),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   warnings: () => (/* binding */ warnings)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81669);
/* harmony import */ var _restored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97127);



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
        const parts = [`### ℹ️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(nothing(result.project))}`, ...result.others.map(another)];
        return `${parts.join("\n\n")}\n`;
    }
    const rows = result.variables.map(({ name, value, until }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        value === undefined ? "not set: exported empty" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value),
        until === undefined ? "not set" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(until),
    ]);
    const parts = [
        `### ${stays(result) ? "⚠️" : "✅"} left: ${headline(result)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["what", "came out"], [
            ["Project", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(result.project)],
            ["vendor/", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(fate(result))],
            [
                "Exclude file",
                result.shown ? "our line is taken out again" : "nothing of ours was in it",
            ],
        ]),
        ...(result.differences.length > 0
            ? [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["not as it was placed"], shown(result.differences).map((each) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each)])),
            ]
            : []),
        "#### Given back to the steps that follow",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["variable", "from now on", "until now"], rows),
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
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(directory)} is still restored: leave it with its own directory.`;
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
