export const id = 4306;
export const ids = [4306,8426,9161,1542,3923];
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

/***/ 18762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59345);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27129);
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

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   Pv: () => (/* binding */ tracks),
/* harmony export */   Wv: () => (/* binding */ submodules),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kA: () => (/* binding */ ask),
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
/**
 * What git prints, its last `most` characters, without the line break at its end; undefined where it fails, and where there
 * is none. It asks no network, also where a checkout left something out that it could bring.
 */
// Not @actions/exec, which prints by itself.
async function ask(directory, args, most) {
    const environment = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(), ...quiet };
    try {
        const order = { command: "git", args, directory, environment, timeout };
        const ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(most === undefined ? order : { ...order, most });
        return ended.status === 0 ? ended.stdout.replace(/\n$/, "") : undefined;
    }
    catch {
        return undefined;
    }
}
const quiet = {
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C",
};


/***/ }),

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usual),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** A blip is waited out; a service that is down costs seconds, and one that hangs half a minute. */
const usual = { silence: 15_000, attempts: 4, wait: 500, longest: 20_000 };
/** Waits; no longer than until the signal is given. */
async function pause(milliseconds, signal) {
    const ended = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    await ended.catch((error) => {
        if (signal?.aborted !== true) {
            throw error;
        }
    });
}


/***/ }),

/***/ 16156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ learnedKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82917);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59345);






/** The variable that holds the text of a private key, or the path of its file. */
const variableName = "GO_OFFLINE_SIGNING_KEY";
/** A shorter last line of a block tells nothing, and hidden it would tear other words apart. */
const shortestLine = 12;
/**
 * The text of the private key that a bundle is signed with: `given`, or else what the variable holds, each the text itself
 * or the path of a file, relative to the current directory. Undefined where neither is given. Every line of it is learned
 * before anybody looks at it. Throws BAD_INPUT for a variable that is set to nothing, and where there is no such file.
 */
async function learnedKey(given) {
    const said = given ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)()[variableName];
    if (said === undefined) {
        return undefined;
    }
    if (said.trim() === "") {
        throw refused(`${variableName} with a private key`, "an empty one", `see that the secret it is set from is there (a run for a fork has none), or unset ${variableName} to pack without a signature`);
    }
    const text = isText(said) ? said : await readKey(said);
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .learn */ .nB)(lines(text).map((value) => ({ value, user: undefined })));
    return text;
}
/** A path has no line breaks, and a key is never one line. */
function isText(said) {
    return /-----BEGIN|[\r\n]/.test(said);
}
/** What is no path may be a secret that lost its form: no error shows it. */
async function readKey(name) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve((0,_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDirectory */ .n9)(), name);
    const bytes = (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo(file)) ? await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(file) : undefined;
    if (bytes === undefined) {
        throw refused("the text of a cosign.key, or the path of one", `${name.length} characters that are neither`, "give the whole text of cosign.key, with its first and last line, or the path of that file; make one: go-offline keygen");
    }
    return bytes.toString("utf8");
}
function lines(text) {
    return text
        .split(/[\r\n]+|\\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !line.startsWith("-----"));
}
function refused(wanted, came, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `signing-key: wanted ${wanted}, got ${came}`, { hint });
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

/***/ 97706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sources: () => (/* binding */ sources),
/* harmony export */   target: () => (/* binding */ target)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22450);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19744);




const known = "dir:PATH, cache, artifact or artifact:WORKFLOW.yml@BRANCH";
/**
 * The stores to read from that a word of `from` names; `artifact` names two: this run, and earlier runs of its workflow.
 * What a store needs is loaded here, and only if it is chosen. Throws BAD_INPUT.
 */
async function sources(word, { base, tell, token, progress }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return [(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place))];
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B, progress };
    if (word === "cache") {
        return [(await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners)];
    }
    const [, workflow, branch] = /^artifact:([\w.-]+\.ya?ml)(?:@([^\s\p{Cc}]{1,200}))?$/u.exec(word) ?? [];
    if (word !== "artifact" && workflow === undefined) {
        throw unknown(known, word);
    }
    const { anotherRun } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(3369), __webpack_require__.e(6119)]).then(__webpack_require__.bind(__webpack_require__, 56119));
    const wanted = { workflow, branch, token };
    if (workflow !== undefined) {
        return [anotherRun(wanted, manners)];
    }
    const { artifact } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 23566));
    return [
        artifact({ ...manners, word: "artifact (this run)" }),
        anotherRun(wanted, { ...manners, word: "artifact (earlier runs)" }),
    ];
}
/** The store to write to that a word of `to` names. Throws BAD_INPUT. */
async function target(word, { base, tell, progress }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return (0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place));
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B, progress };
    switch (word) {
        case "cache":
            return (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners);
        case "artifact":
            return (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 23566))).artifact(manners);
        default:
            throw unknown("dir:PATH, cache or artifact", word);
    }
}
function directoryIn(word) {
    return /^dir:(.+)$/s.exec(word)?.[1];
}
function unknown(wanted, word) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `host: store: wanted ${wanted}, got ${JSON.stringify(word)}`, {
        hint: /^(?:[\w-]+:|cache|artifact)/.test(word)
            ? "write a folder as dir:bundles; of GitHub's services, one of those words, one a line"
            : `write dir:${word} if that is a folder of bundles`,
    });
}


/***/ }),

/***/ 19744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47402);






const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: (bundle) => put(root, bundle),
        ready: () => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .demandWritable */ .U(root),
        find: (query, how) => find(root, query, how),
        close: () => Promise.resolve(),
    };
}
async function put(root, { folder, key }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key);
    const draft = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, `.${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(root);
    const { files: names } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .tree */ .B2)(folder);
    try {
        for (const name of names) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .copy */ .C(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(draft, name));
        }
        if (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(target, before);
        }
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(draft, target);
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(before)) && !(await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target))) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return { reference: target, sent: names, kept: [] };
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) {
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(target);
    }
}
async function find(root, { key }, how) {
    if ((await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .realDirectory */ .Ut(root)) === undefined) {
        return {
            candidates: [],
            passedOver: [{ what: root, why: "no such folder, or none that can be read" }],
        };
    }
    const folder = how === "exact" ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key) : await nearest(root);
    if (folder === undefined) {
        return _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
    }
    if (await isBundle(folder)) {
        return { candidates: [candidate(folder)], passedOver: [] };
    }
    const isBroken = await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(folder);
    return isBroken
        ? { candidates: [], passedOver: [{ what: folder, why: `it has no ${manifest}` }] }
        : _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
}
async function nearest(root) {
    if (await isBundle(root)) {
        return root;
    }
    const latest = (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest")))?.toString("utf8").trim() ?? "";
    return /^go-offline-1-[0-9a-f]{32}$/.test(latest) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, latest) : undefined;
}
async function isBundle(folder) {
    return (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, manifest))) !== undefined;
}
function candidate(folder) {
    const fetch = async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const size = await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(file);
        return size === undefined ? undefined : { size, read: () => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .stream */ .Td(file) };
    };
    return {
        reference: folder,
        remote: false,
        manifest: () => fetch(manifest),
        fetch: ({ name }) => fetch(name),
        attachment: async (name, most) => {
            const found = await fetch(name);
            if (found !== undefined && found.size > most) {
                throw tooLarge(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), found.size, most);
            }
            return found;
        },
    };
}
function tooLarge(file, size, most) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("STORE_TOO_LARGE", `host: ${file}: wanted at most ${most} bytes, got ${size}`, { hint: "this is not what pack wrote: take the bundle from another store, or pack again" });
}


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
/** A store that has nothing. */
const nothing = { candidates: [], passedOver: [] };


/***/ }),

/***/ 27129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gz: () => (/* binding */ failed),
  xc: () => (/* binding */ packed),
  zr: () => (/* binding */ verified)
});

// EXTERNAL MODULE: ./lib/src/report/judged.js
var judged = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
;// CONCATENATED MODULE: ./lib/src/report/plain.js
/**
 * What happened, in plain words, for the first line of a summary: the message, which says what was wanted and what came,
 * stands below it.
 */
function plain({ code, message }) {
    const what = code === "GO_FAILED" ? `the go command failed${failure(message)}` : words[code];
    return message.startsWith("outage: ") ? `an outage, and ${what}` : what;
}
/** What kind of failure it was, which tasks/diagnosis.ts says between `got` and a colon. */
function failure(message) {
    const kind = /\bwanted success, got ([^:]{1,60}):/.exec(message)?.[1];
    return kind === undefined ? "" : ` with ${kind}`;
}
const words = {
    BAD_INPUT: "an input is not what it may be",
    BAD_REPLACE: "a replacement cannot be read",
    NODE_TOO_OLD: "this Node is too old",
    NO_GO_MOD: "there is no go.mod",
    BAD_GO_MOD: "go.mod cannot be read",
    BAD_GO_WORK: "go.work cannot be read",
    NO_GO_SUM: "there is no go.sum",
    BAD_GO_SUM: "go.sum cannot be read",
    INCOMPLETE_GO_SUM: "go.sum lacks a line that the build needs",
    NO_REPLACEMENT: "a directory that replaces a module is not there",
    NO_DEPENDENCIES: "the project has no dependencies",
    UNTIDY_GO_MOD: "go.mod is not tidy",
    PROJECT_CHANGED: "the project was changed meanwhile",
    NO_BASE: "there is nothing to compare with",
    GO_NOT_FOUND: "there is no go command",
    GO_TOO_OLD: "this Go is too old",
    GO_TIMED_OUT: "the go command took too long",
    NO_BUNDLE: "no bundle was found",
    BAD_MANIFEST: "the bundle's manifest is damaged or was changed",
    UNKNOWN_FORMAT: "the bundle is of a format that this version does not know",
    PART_MISSING: "a part of the bundle is missing",
    PART_SIZE: "a part of the bundle is damaged or was changed",
    PART_DIGEST: "a part of the bundle is damaged or was changed",
    BAD_ARCHIVE: "a part of the bundle is no archive of ours",
    ENTRY_COUNT: "a part of the bundle holds more or less than it says",
    ENTRY_TYPE: "a part of the bundle holds something that is no file",
    ENTRY_ORDER: "a part of the bundle was changed",
    ENTRY_DUPLICATE: "a part of the bundle holds a file twice",
    NAME_ABSOLUTE: "a part of the bundle would write elsewhere",
    NAME_ESCAPES: "a part of the bundle would write elsewhere",
    NAME_CONTROL: "a name holds control characters",
    NAME_CASE_TWIN: "two names differ in case only",
    BAD_NAME: "a name is not one that a file may have",
    STORE_ABSENT: "a store is not to be had here",
    STORE_ANSWER: "a store gave an answer that makes no sense",
    STORE_CUT_OFF: "a store broke off in the middle",
    STORE_DENIED: "a store does not let this job in",
    STORE_DIGEST: "what a store gave was damaged or changed on the way",
    STORE_DOWN: "a store is down",
    STORE_EXPIRED: "what a store held has expired",
    STORE_FULL: "a store is full",
    STORE_RATE_LIMITED: "a store was asked too often",
    STORE_TAKEN: "a store holds another bundle under this name",
    STORE_TIMED_OUT: "a store took too long",
    STORE_TOO_LARGE: "the bundle is too large for a store",
    STORE_UNTRUSTED: "what a store holds is from a run that is not trusted",
    EVENT_REFUSED: "a run of this kind may not do that",
    NOT_COVERED: "go would read what no proof covers",
    NO_PROOF: "there is no proof to check with",
    NOT_PROVED: "vendor/ is not what go.sum proves",
    NOT_SERVING: "go does not take what was placed",
    SUM_ALTERED: "a module has another hash than go.sum says",
    SUM_MISMATCH: "a module has another hash than go.sum says",
    BAD_SUMDB: "the checksum database's records do not hold",
    BAD_MODULE: "a module is not what a module may be",
    NOT_IN_BUNDLE: "the bundle lacks a module that the build needs",
    SUMDB_DOWN: "the checksum database is down",
    BAD_TRUST_FILE: "the trust file cannot be read",
    NO_SIGNATURE: "nobody signed the bundle",
    BAD_SIGNATURE: "a signature of the bundle is wrong",
    NOT_TRUSTED: "nobody who is trusted signed the bundle",
    EXPIRED: "the bundle is too old",
    REPLAYED: "the bundle is an older one, or of another repository",
    BAD_CLOCK: "this machine's clock and the bundle's times do not agree",
    BAD_WAIVER: "what should be waived may not be waived so",
    BAD_KEY: "a key cannot be read",
    BAD_CURVE: "a key is of a kind that is not used here",
    WRONG_PASSWORD: "the key's password is wrong",
    BAD_TRUSTED_ROOT: "the trusted root cannot be read",
    OLD_TRUSTED_ROOT: "the trusted root is too old",
    SIGNING_FAILED: "the bundle could not be signed",
    OUTAGE: "an outage, and no bundle may be used",
    NO_PASSAGE: "the module proxy gives an answer that somebody has to look at",
    BAD_STATE: "what a restore left to be undone cannot be read",
    NO_STATE: "nobody knows of a restore here",
    NO_VENDOR: "there is no vendor/",
    VENDOR_TRACKED: "git tracks vendor/, so that it is not replaced",
    VENDOR_DIFFERS: "another vendor/ is there, and is not replaced",
    READ_ONLY: "a folder cannot be written",
    NO_SPACE: "the disk is full",
    IO: "a file could not be read or written",
};

// EXTERNAL MODULE: ./lib/src/report/room.js
var room = __webpack_require__(93702);
// EXTERNAL MODULE: ./lib/src/report/signed.js
var signed = __webpack_require__(86741);
// EXTERNAL MODULE: ./lib/src/report/stores.js
var stores = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/report/tables.js
var tables = __webpack_require__(93784);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
;// CONCATENATED MODULE: ./lib/src/report/summary.js









/** The job summary of a pack. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return (0,room/* join */.f)([
        `### ${headline(result, (0,measure/* size */.Ej)(whole))}`,
        (0,markdown/* table */.tp)(["what", "came out"], [
            ["Proved", (0,report_text.proved)(result.verdict)],
            ...(result.modules === undefined
                ? []
                : [["Modules", (0,markdown/* escape */.ih)((0,report_text.carried)({ ...result, modules: result.modules }))]]),
            ["Key", (0,markdown/* code */.aY)(result.key)],
            ["Digest", (0,markdown/* code */.aY)(`sha256:${result.digest}`)],
            ...(0,stores/* storedRows */.Bn)(result.stored),
            ["Parts", result.parts.map((part) => `${(0,markdown/* code */.aY)(part.name)} ${(0,measure/* size */.Ej)(part.size)}`).join(", ")],
            ...signed/* rows */.G(result),
            [
                "Took",
                `${(0,measure/* duration */.p0)(result.milliseconds.all)}, ${(0,measure/* duration */.p0)(result.milliseconds.go)} of it in the go command`,
            ],
        ]),
    ]);
}
function headline({ stored }, whole) {
    const refused = (0,stores/* refusals */.Ke)(stored).map(({ store, code: why }) => (0,markdown/* escape */.ih)(`${store}: ${why}`));
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
    const facts = (0,markdown/* table */.tp)(["what", "came out"], [
        ["Proved", (0,report_text.proved)(result.verdict)],
        ["Tree", (0,markdown/* code */.aY)(result.subject)],
        ["Proof part", `${(0,markdown/* code */.aY)(result.reference)} (${(0,markdown/* code */.aY)(`sha256:${result.digest}`)})`],
        ...(0,judged/* judgedRows */.dk)(result.judgement),
        ["Took", (0,measure/* duration */.p0)(result.milliseconds.all)],
    ]);
    if (result.complete) {
        return (0,room/* join */.f)([
            `### ✅ vendor/ is proved: all ${(0,measure/* count */.U9)(result.verdict.files, "file")} are what go vendors from modules that match go.sum`,
            facts,
        ]);
    }
    const shown = (0,tables/* tables */.u)();
    return (0,room/* join */.f)([
        `### ❌ vendor/ is not proved: ${(0,measure/* count */.U9)(findings.length, "finding")}`,
        `**Do this now:** ${(0,markdown/* prose */.CS)(result.advice ?? "look at the findings")}`,
        ...shown.show(["what", "why"], findings, ({ kind, what, reason }) => [
            (0,markdown/* code */.aY)((0,markdown/* short */.h0)(what, mostOfText)),
            `${(0,markdown/* escape */.ih)(kind)}: ${(0,markdown/* escape */.ih)((0,markdown/* short */.h0)(reason, mostOfText))}`,
        ]),
        facts,
        ...shown.rest(),
    ]);
}
/** Characters of a message or a line that a reader still reads. */
const mostOfText = 2_000;
/**
 * The job summary of a step that refused or failed: what happened and what to do in plain words, then what was wanted and
 * what came, and the evidence for who opens it.
 */
function failed(error) {
    const shown = error.details.slice(0, tables/* most */.q).map((line) => (0,markdown/* short */.h0)(line, mostOfText));
    const more = error.details.length - shown.length;
    return (0,room/* join */.f)([
        `### ❌ Refused (${error.code}): ${(0,markdown/* escape */.ih)(plain(error))}`,
        `**Do this now:** ${(0,markdown/* prose */.CS)(error.hint)}`,
        `**Because:** ${(0,markdown/* escape */.ih)((0,markdown/* short */.h0)(error.message, mostOfText))}`,
        "Nothing was placed and nothing was exported.",
        ...(shown.length > 0
            ? [
                (0,markdown/* details */.zH)(`What was seen: ${(0,measure/* count */.U9)(error.details.length, "line")}`, [
                    (0,markdown/* list */.p_)(more > 0 ? [...shown, `… and ${more} more`] : shown),
                ]),
            ]
            : []),
    ]);
}


/***/ }),

/***/ 93784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ most),
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);


/** Rows of a table that a reader still reads; the rest is in the JSON report. */
const most = 100;
/** Bytes that the rows of all tables of a summary may have together; what stands around them has room, too: see room.ts. */
const room = 900_000;
/** Tables for a summary. */
function tables() {
    let left = room;
    let hidden = 0;
    return {
        show: (head, all, cells) => {
            const rows = all
                .slice(0, most)
                .map(cells)
                .filter((row) => {
                left -= (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(row.join(" | ")) + 8;
                return left >= 0;
            });
            const more = all.length - rows.length;
            hidden += more;
            return [
                ...(rows.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows)]),
                ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
            ];
        },
        rest: () => hidden === 0 ? [] : [`Not shown here: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, "row")}, all in the JSON report.`],
    };
}


/***/ })

};
