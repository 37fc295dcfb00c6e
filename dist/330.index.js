export const id = 330;
export const ids = [330,744,358,450,243];
export const modules = {

/***/ 82489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   nl: () => (/* binding */ optionalSources),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   s2: () => (/* binding */ optionalPath),
/* harmony export */   xH: () => (/* binding */ one),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59345);
/* harmony import */ var _host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97706);
/* harmony import */ var _report_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33243);
/* harmony import */ var _tasks_choices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16411);







/** A path, relative to the workspace. */
function path(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)(), (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? ".");
}
/** A path that need not be given, relative to the workspace. */
function optionalPath(name) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name);
    return text === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)(), text);
}
/** Stores to read from that need not be named; see `sources`. */
async function optionalSources(name, token) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) === undefined ? undefined : sources(name, token);
}
/** The stores to read from that a list names, one a line; relative folders count from the workspace. Throws BAD_INPUT. */
async function sources(name, token) {
    const named = words(name, "dir:PATH, cache or artifact, one a line");
    return (await Promise.all(named.map((word) => _host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__.sources(word, setting(token))))).flat();
}
/** The stores to write to that a list names, one a line. Throws BAD_INPUT. */
async function targets(name) {
    const named = words(name, "dir:PATH, cache or artifact, one a line");
    return Promise.all(named.map((word) => _host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__.target(word, setting(undefined))));
}
/** A secret, masked in the log; undefined where it is not given. */
function secret(name) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .rJ)(name);
}
/** One of a few words, the first unless it is given. Throws BAD_INPUT for any other. */
function one(name, allowed) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? allowed[0];
    const found = allowed.find((each) => each === text);
    if (found === undefined) {
        throw wrong(name, `${allowed.join(" or ")} (others are not part of this version)`, JSON.stringify(text));
    }
    return found;
}
/** Lines as they are given; "" for none. */
function lines(name) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? "";
}
/** What the checksum database is worth. Throws BAD_INPUT, for `bundle` with the reason. */
function policy(name) {
    return (0,_tasks_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .demandPolicy */ .m)((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? "strict");
}
/** The words of a list, one a line or with blanks between them. */
function list(name) {
    return ((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? "").split(/\s+/).filter((word) => word !== "");
}
function words(name, wanted) {
    const all = ((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? "").split("\n").map((line) => line.trim());
    const named = all.filter((word) => word !== "");
    if (named.length === 0) {
        throw wrong(name, wanted, "nothing");
    }
    return named;
}
function setting(token) {
    return { base: (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)(), tell: (event) => (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)([(0,_report_stores_js__WEBPACK_IMPORTED_MODULE_6__.happening)(event)]), token };
}
/** A time in whole seconds, given back in milliseconds. */
function seconds(name, otherwise) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? String(otherwise);
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
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86965);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87358);





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
            await report((await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 55794))).diagnosed(error));
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
        _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_3__.failure(error));
        _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ(`go-offline: ${error.code}`, `${error.message}. Do this now: ${error.hint}`);
        await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz(error));
        return;
    }
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ("go-offline: a fault in the action itself", trace(error));
}
function trace(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


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

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ maskCredentials),
/* harmony export */   F5: () => (/* binding */ giveBack),
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
/** Warns with annotations, one each; at a line of a file, named relative to `root`, where there is one. */
function warn(notes) {
    for (const { title, message, root = "", file, line } of notes) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e((0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(message), {
            title: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(title),
            ...(file === undefined
                ? {}
                : { file: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file))) }),
            ...(line === undefined ? {} : { startLine: line }),
        });
    }
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
function annotate(directory, notes) {
    for (const { file, title, message } of notes) {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, file));
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3((0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(message), { title: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(title), file: (0,_relaying_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(relative) });
    }
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
async function sources(word, { base, tell, token }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return [(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place))];
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B };
    if (word === "cache") {
        return [(await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(194), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners)];
    }
    const [, workflow, branch] = /^artifact:([\w.-]+\.ya?ml)(?:@([^\s\p{Cc}]{1,200}))?$/u.exec(word) ?? [];
    if (word !== "artifact" && workflow === undefined) {
        throw unknown(known, word);
    }
    const { anotherRun } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(351), __webpack_require__.e(194), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 56119));
    const wanted = { workflow, branch, token };
    if (workflow !== undefined) {
        return [anotherRun(wanted, manners)];
    }
    const { artifact } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(194), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 23566));
    return [
        artifact({ ...manners, word: "artifact (this run)" }),
        anotherRun(wanted, { ...manners, word: "artifact (earlier runs)" }),
    ];
}
/** The store to write to that a word of `to` names. Throws BAD_INPUT. */
async function target(word, { base, tell }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return (0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place));
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B };
    switch (word) {
        case "cache":
            return (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(194), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners);
        case "artifact":
            return (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(194), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 23566))).artifact(manners);
        default:
            throw unknown("dir:PATH, cache or artifact", word);
    }
}
function directoryIn(word) {
    return /^dir:(.+)$/s.exec(word)?.[1];
}
function unknown(wanted, word) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `host: store: wanted ${wanted}, got ${JSON.stringify(word)}`, {
        hint: "write one store a line: a folder, such as dir:bundles, or one of GitHub's services",
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
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92634);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38724);




const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: (bundle) => put(root, bundle),
        find: (query, how) => find(root, query, how),
        close: () => Promise.resolve(),
    };
}
async function put(root, { folder, key }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key);
    const draft = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, `.${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .Oh(root);
    const { files: names } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .tree */ .B2)(folder);
    try {
        for (const name of names) {
            await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .copy */ .C(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(draft, name));
        }
        if (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target)) {
            await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, before);
        }
        await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(draft, target);
        await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .replace */ .HC(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(before)) && !(await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target))) {
            await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(before, target);
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
    if (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target)) {
        await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .remove */ .TF(target);
    }
}
async function find(root, { key }, how) {
    const folder = how === "exact" ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key) : await nearest(root);
    const isThere = folder !== undefined && (await isBundle(folder));
    return { candidates: isThere ? [candidate(folder)] : [], passedOver: [] };
}
async function nearest(root) {
    if (await isBundle(root)) {
        return root;
    }
    const latest = (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest")))?.toString("utf8").trim() ?? "";
    return /^go-offline-1-[0-9a-f]{32}$/.test(latest) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, latest) : undefined;
}
async function isBundle(folder) {
    return (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, manifest))) !== undefined;
}
function candidate(folder) {
    const fetch = async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const size = await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej(file);
        return size === undefined ? undefined : { size, read: () => _files_js__WEBPACK_IMPORTED_MODULE_2__/* .stream */ .Td(file) };
    };
    return {
        reference: folder,
        remote: false,
        manifest: () => fetch(manifest),
        fetch: ({ name }) => fetch(name),
    };
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Text from outside (paths, versions, what go printed) as Markdown that shows it and does nothing else: no link, no
 * image, no HTML. https://github.github.com/gfm/
 */
/** Plain text. */
function escape(text) {
    return flat(text).replace(/[\\<>&|[\]()!`*_~#]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.codePointAt(0)};`);
}
/** Text as it stands, in a fixed-width font; also within a table. */
function code(text) {
    return `<code>${escape(text)}</code>`;
}
/** A block of lines as they stand. */
function block(lines) {
    const text = lines.map(flat).join("\n");
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/** A table; cells are Markdown already. */
function table(head, rows) {
    return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** One line without control and direction characters. */
function flat(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}


/***/ }),

/***/ 81669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** Numbers as people read them. */
/** `8.1 MB`, `742 kB`, `12 B`: powers of 1000. */
function size(bytes) {
    let value = bytes;
    for (const unit of ["B", "kB", "MB", "GB"]) {
        const shown = round(value, unit === "B" ? 0 : 1);
        if (Number(shown) < 1000) {
            return `${shown} ${unit}`;
        }
        value /= 1000;
    }
    return `${round(value, 1)} TB`;
}
/** `0.43 s`, `12.5 s`, `2 min 5 s`. */
function duration(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 59.95) {
        return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
    }
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 file`, `7,386 files`, `2 hashes`. */
function count(number, noun) {
    return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${number === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    return noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
}
/** With decimals only where fewer than three digits stand before them. */
function round(value, decimals) {
    return value.toFixed(value < 99.95 ? decimals : 0);
}


/***/ }),

/***/ 33243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   Bn: () => (/* binding */ storedRows),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   aI: () => (/* binding */ isWorthTelling),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   happening: () => (/* binding */ happening),
/* harmony export */   q4: () => (/* binding */ saidTable),
/* harmony export */   su: () => (/* binding */ stored),
/* harmony export */   vt: () => (/* binding */ detours)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81669);


/** Bundles that were passed over, of one store, that a reader still reads. */
const most = 20;
/** One line for the log. */
function happening(event) {
    const { store } = event;
    switch (event.kind) {
        case "again":
            return `${store}: ${event.what}: ${event.reason}; attempt ${event.attempt + 1} of ${event.attempts} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(event.wait)}`;
        case "progress": {
            const of = event.size === undefined ? "" : ` of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.size)}`;
            return `${store}: ${event.file}: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.bytes)}${of}, ${speed(event)}`;
        }
        case "received":
        case "sent": {
            const resumed = event.resumed === 0 ? "" : `, resumed ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(event.resumed, "time")}`;
            return `${store}: ${event.kind} ${event.file}: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.bytes)} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(event.milliseconds)}, ${speed(event)}${resumed}`;
        }
        case "kept":
            return `${store}: has ${event.file} already: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.bytes)} not sent`;
        case "asked":
        default:
            return `${store}: request ${event.number}: ${event.what}: ${event.came}`;
    }
}
function speed({ bytes, milliseconds }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)((bytes / Math.max(1, milliseconds)) * 1000)}/s`;
}
/** Whether what stores said is worth a word: more than one was asked, or something was not taken. */
function isWorthTelling(all) {
    const asked = all.filter(({ outcome: came }) => came !== "unasked");
    return (asked.length > 1 ||
        all.some(({ passedOver, reason }) => passedOver.length > 0 || reason !== undefined));
}
/** What stores said, in lines for a terminal. */
function said(all) {
    return all.flatMap((each) => [
        `           ${each.store}: ${outcome(each)}`,
        ...shown(each).map(({ what, why }) => `           ${each.store}: passed over ${what}: ${why}`),
    ]);
}
/** What stores said, as a table for the job summary. */
function saidTable(all) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["store", "what it said"], all.flatMap((each) => [
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.store), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(outcome(each))],
        ...shown(each).map(({ what, why }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.store),
            `passed over ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(what)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(why)}`,
        ]),
    ]));
}
function shown({ passedOver }) {
    const more = passedOver.length - most;
    return more <= 0
        ? passedOver
        : [...passedOver.slice(0, most), { what: `${more} more`, why: "see the JSON report" }];
}
function outcome({ outcome: came, code: why, reason, passedOver }) {
    if (came === "used") {
        return reason === undefined ? "its bundle was used" : `its bundle was used; before: ${reason}`;
    }
    if (came === "refused") {
        return `${why}: ${reason}`;
    }
    if (came === "spare") {
        return "was asked only for what another store's bundle lacks";
    }
    if (came === "unasked") {
        return "was not asked";
    }
    return passedOver.length === 0 ? "holds no bundle" : "holds no bundle that may be taken";
}
/** Stores that could not be used before another one was: `cache: STORE_DOWN`. */
function detours(all) {
    return all.flatMap(({ store, outcome: came, code: why }) => came === "refused" ? [`${store}: ${why}`] : []);
}
/** Those that did not take a bundle. */
function refusals(all) {
    return all.flatMap((each) => (each.outcome === "refused" ? [each] : []));
}
/** Where a bundle is now, and where not, in lines for a terminal. */
function stored(all) {
    return all.flatMap((each) => each.outcome === "stored"
        ? [`  stored   ${each.reference}${unchanged(each.kept)}`]
        : [`  NOT in   ${each.store}: ${each.code}: ${each.reason}`, `           do: ${each.hint}`]);
}
/** The same, as rows of the job summary. */
function storedRows(all) {
    return all.map((each) => each.outcome === "stored"
        ? ["Stored", `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.reference)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(unchanged(each.kept))}`]
        : [
            "**Not stored**",
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.store)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(`${each.code}: ${each.reason}. ${each.hint}`)}`,
        ]);
}
function unchanged(kept) {
    return kept.length === 0 ? "" : ` (not sent again: ${kept.join(", ")})`;
}
/** Warnings for the run's page, one for each code: a store that is down is not to be overlooked. */
function warnings(all) {
    const codes = [...new Set(all.map(({ code: why }) => why))];
    return codes.map((why) => {
        const same = all.filter((each) => each.code === why);
        const hint = same[0]?.hint === undefined ? "" : `. Do this now: ${same[0].hint}`;
        const reasons = same.map(({ store, reason }) => `${store}: ${reason}`).join("; ");
        return { title: `go-offline: ${why}`, message: `${reasons}${hint}` };
    });
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87358);




/** Rows of a table that a reader still reads; the rest is in the JSON report. */
const most = 100;
/** The job summary of a pack. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return join([
        `### ${headline(result, (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(whole))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["what", "came out"], [
            ["Proved", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.proved)(result.verdict)],
            ...(result.modules === undefined
                ? []
                : [["Modules", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.carried)({ ...result, modules: result.modules }))]]),
            ["Key", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(result.key)],
            ["Digest", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`sha256:${result.digest}`)],
            ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .storedRows */ .Bn)(result.stored),
            ["Parts", result.parts.map((part) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part.name)} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(part.size)}`).join(", ")],
            [
                "Took",
                `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)}, ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.go)} of it in the go command`,
            ],
        ]),
    ]);
}
function headline({ stored }, whole) {
    const refused = (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke)(stored).map(({ store, code: why }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(`${store}: ${why}`));
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
    const facts = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["what", "came out"], [
        ["Proved", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.proved)(result.verdict)],
        ["Tree", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(result.subject)],
        ["Proof part", `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(result.reference)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`sha256:${result.digest}`)})`],
        ["Took", (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)],
    ]);
    if (result.complete) {
        return join([
            `### ✅ vendor/ is proved: all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.verdict.files, "file")} are what go vendors from modules that match go.sum`,
            facts,
        ]);
    }
    const rows = findings
        .slice(0, most)
        .map(({ kind, what, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(kind), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(what), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(reason)]);
    const more = findings.length - rows.length;
    return join([
        `### ❌ vendor/ is not proved: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, "finding")}`,
        `**Do this now:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(result.advice ?? "look at the findings")}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["kind", "what", "why"], rows),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
        facts,
    ]);
}
/** The job summary of a step that refused or failed. */
function failed(error) {
    const shown = error.details.slice(0, most);
    const more = error.details.length - shown.length;
    return join([
        `### ❌ Refused (${error.code}): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(error.message)}`,
        `**Do this now:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(error.hint)}`,
        ...(shown.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(more > 0 ? [...shown, `… and ${more} more`] : shown)] : []),
        "Nothing was placed and nothing was exported.",
    ]);
}
/** Parts of a summary, an empty line between them. */
function join(parts) {
    return `${parts.join("\n\n")}\n`;
}


/***/ }),

/***/ 87358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carried: () => (/* binding */ carried),
/* harmony export */   change: () => (/* binding */ change),
/* harmony export */   changes: () => (/* binding */ changes),
/* harmony export */   failure: () => (/* binding */ failure),
/* harmony export */   finding: () => (/* binding */ finding),
/* harmony export */   made: () => (/* binding */ made),
/* harmony export */   packed: () => (/* binding */ packed),
/* harmony export */   proved: () => (/* binding */ proved),
/* harmony export */   reference: () => (/* binding */ reference),
/* harmony export */   refusal: () => (/* binding */ refusal),
/* harmony export */   verified: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);


/** Findings that a reader of a terminal still reads. */
const most = 40;
/** What was proved, in one line. */
function proved({ modules, packages, files }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, "file")} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, "package")} from ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(modules, "module")}`;
}
/** Where a bundle was stored first; "" for nowhere. */
function reference({ stored: all }) {
    return all.find((each) => each.outcome === "stored")?.reference ?? "";
}
/** A pack, in lines for a terminal. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return [
        `Packed ${result.key} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .stored */ .su)(result.stored),
        `  bundle   ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(whole)}, sha256 ${result.digest}, ${result.go}`,
        ...result.parts.map((part) => `           ${part.name} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(part.size)}`),
        `  proved   ${proved(result.verdict)}, by a restore with no network in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.rehearsal)}`,
        ...(result.modules === undefined
            ? []
            : [`  modules  ${carried({ ...result, modules: result.modules })}`]),
    ];
}
/** What is in a modules part, in one line. */
function carried({ modules, tools, database, }) {
    const vouched = database
        ? "each with its record in the checksum database"
        : "WITHOUT the checksum database: offline, no tool and no new module can be had, and nobody but go.sum vouches";
    const installs = tools.length === 0 ? "" : `; installs ${tools.join(", ")}`;
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(modules, "module version")}, ${vouched}${installs}`;
}
/** A proof part that was made, in lines for a terminal. */
function made(result) {
    return [
        `Wrote ${result.file} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(result.size)}) in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        `  proves   ${proved(result.verdict)}, as go has just vendored them`,
        `  sha256   ${result.sha256}`,
        "  use      go-offline verify proves vendor/ with it, with no network; it may be made by anyone",
    ];
}
/** A verification, in lines for a terminal: complete, or a table of what is not proved and why. */
function verified(result) {
    const proof = `  proof    ${result.reference} (sha256 ${result.digest})`;
    const { findings } = result.verdict;
    if (result.complete) {
        return [
            `Complete: ${result.subject} is what go vendors from modules that match go.sum`,
            `  proved   ${proved(result.verdict)} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)}`,
            proof,
        ];
    }
    const shown = findings.slice(0, most);
    const width = Math.max(...shown.map(({ kind }) => kind.length));
    return [
        `error NOT_PROVED: ${refusal(result)}`,
        `  do: ${result.advice ?? "look at the findings"}`,
        ...shown.map(({ kind, what, reason }) => `  ${kind.padEnd(width)}  ${what}: ${reason}`),
        ...(findings.length > most ? [`  … and ${findings.length - most} more (--json has all)`] : []),
        proof,
    ];
}
/** That a tree is not proved, in one line with the first reason. */
function refusal({ subject, verdict: { findings } }) {
    const [first, ...others] = findings;
    const reason = first === undefined ? "another" : finding(first);
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `proof: wanted ${subject} to be what go vendors from modules that match go.sum, got ${reason}${more}`;
}
/** Changes of go.sum, a line each, altered hashes first. */
function changes(all) {
    const altered = all.filter(({ kind }) => kind === "altered");
    const others = all.filter(({ kind }) => kind !== "altered");
    return all.length === 0 ? ["go.sum: no changes"] : [...altered, ...others].map(change);
}
/** One change of go.sum. */
function change(each) {
    if (each.kind === "added" || each.kind === "removed") {
        return `${each.kind} ${each.path} ${each.versions.join(", ")}`;
    }
    const fromTo = [each.from.join(", "), each.to.join(", ")];
    return each.kind === "altered"
        ? `ALTERED ${each.path} ${each.version}: ${fromTo.join(" became ")}`
        : `${each.kind} ${each.path} ${fromTo.join(" -> ")}`;
}
/** An error, in lines: what was wanted and what came, what to do, then at most 20 details. */
function failure(error) {
    const shown = error.details.slice(0, 20);
    const hidden = error.details.length - shown.length;
    return [
        `error ${error.code}: ${error.message}`,
        `  do: ${error.hint}`,
        ...shown.map((detail) => `  ${detail}`),
        ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    ];
}
/** A finding in one line. */
function finding({ kind, what, reason }) {
    return `${kind}: ${what}: ${reason}`;
}


/***/ })

};
