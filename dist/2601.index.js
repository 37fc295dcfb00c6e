export const id = 2601;
export const ids = [2601];
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

/***/ 52601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _host_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98094);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _report_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33243);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86965);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87358);
/* harmony import */ var _tasks_choices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16411);
/* harmony import */ var _tasks_pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84233);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82489);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18762);









/** `uses: …/pack`: seals what go.sum names into one bundle, restores it once to be sure, and stores it. */
const pack = (0,_step_js__WEBPACK_IMPORTED_MODULE_7__/* .step */ .P)(async () => {
    const password = _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .password */ .wJ("signing-password");
    const packed = await _tasks_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .pack */ .q({
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .path */ .Ae("working-directory"),
        targets: await _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV("to"),
        ...(0,_tasks_choices_js__WEBPACK_IMPORTED_MODULE_4__/* .demandParts */ .u)({
            parts: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_("parts"),
            tools: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_("tools"),
            platforms: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_("platforms"),
            withoutDatabase: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .one */ .xH("without-sumdb", ["false", "true"]) === "true",
        }),
        moduleCache: undefined,
        sign: {
            key: await _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .privateKey */ .t9("signing-key", password),
            password: password ?? (() => (0,_host_password_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedPassword */ .V)("known")),
            keyless: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .one */ .xH("keyless", ["false", "true"]) === "true",
            days: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .days */ ._3("expires-in"),
        },
        trust: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalPath */ .s2("trust"),
        timeout: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .seconds */ .YA("timeout", 600),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0({
        bundle: _report_text_js__WEBPACK_IMPORTED_MODULE_3__.reference(packed),
        digest: `sha256:${packed.digest}`,
        files: packed.verdict.files,
        size: packed.parts.reduce((sum, part) => sum + part.size, 0),
        report: await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u5(packed),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_3__.packed(packed));
    await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc(packed));
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8(_report_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .warnings */ .AR(_report_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .refusals */ .Ke(packed.stored)));
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
