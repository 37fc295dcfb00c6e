export const id = 330;
export const ids = [330,358,35];
export const modules = {

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   r8: () => (/* binding */ optionalStores),
/* harmony export */   s2: () => (/* binding */ optionalPath),
/* harmony export */   zQ: () => (/* binding */ stores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9345);
/* harmony import */ var _host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2035);





/** A path, relative to the workspace. */
function path(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)(), (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? ".");
}
/** A path that need not be given, relative to the workspace. */
function optionalPath(name) {
    const text = (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name);
    return text === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)(), text);
}
/** Stores that need not be named; see `stores`. */
function optionalStores(name) {
    return (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) === undefined ? undefined : stores(name);
}
/** The stores that a list names, one a line; relative folders count from the workspace. Throws BAD_INPUT for none. */
function stores(name) {
    const words = ((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? "").split("\n").map((line) => line.trim());
    const named = words.filter((word) => word !== "");
    if (named.length === 0) {
        throw wrong(name, "dir:PATH, one a line", "nothing");
    }
    return named.map((word) => (0,_host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__.choose)(word, (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n9)()));
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

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9345);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7188);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);





/** Makes a step of a door's body: what it throws becomes one annotation, the summary and a failed step. */
function step(body) {
    return async () => {
        try {
            (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .demandRuntime */ .Yi)();
            (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSmall */ .rI)();
            await body();
        }
        catch (error) {
            await report(error);
        }
    };
}
async function report(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) {
        _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_3__.failure(error));
        _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ(`go-offline: ${error.code}`, `${error.message}. Do this now: ${error.hint}`);
        await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz(error));
        return;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ("go-offline: a fault in the action itself", trace);
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OfflineError)
/* harmony export */ });
/**
 * The one error of this project. `code` is for programs, `message` says where, what was wanted and what came, `hint`
 * what the person does now; `details` holds further findings, one a line, when one line is not enough.
 */
class OfflineError extends Error {
    code;
    hint;
    details;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "OfflineError";
        this.code = code;
        this.hint = options.hint;
        this.details = options.details ?? [];
    }
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   qY: () => (/* binding */ exportVariables),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2634);




/** An input's text; undefined where it is not given or empty. */
function input(name) {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name);
    return text === "" ? undefined : text;
}
/** Sets a step's outputs. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
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
/** Adds to the job summary. Where a runner has none, nothing is lost: the log says the same. */
async function writeSummary(markdown) {
    if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) {
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown, true).write();
    }
}
/** Prints lines, none of which the runner can take for a command. */
function say(lines) {
    for (const line of lines) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(defuse(line));
    }
}
/** Fails the step with one annotation. */
function fail(title, message) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(defuse(message), { title });
    process.exitCode = 1;
}
/** Marks files, named relative to a directory, with an error each. */
function annotate(directory, notes) {
    for (const { file, title, message } of notes) {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, file));
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(defuse(message), { title, file: relative });
    }
}
/** Writes the JSON report; gives its path. */
async function writeReport(value) {
    const folder = process.env["RUNNER_TEMP"] ?? process.cwd();
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `go-offline-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC(file, `${JSON.stringify(value, undefined, 2)}\n`);
    return file;
}
/** The runner reads `::command::` at the start of a line and `##[command]` anywhere in it. */
function defuse(line) {
    return line
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
        .replaceAll("##[", "##\u200b[")
        .replace(/^(\s*)::/, "$1:\u200b:");
}


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ demandRuntime),
/* harmony export */   n9: () => (/* binding */ currentDirectory),
/* harmony export */   rI: () => (/* binding */ keepSmall)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);



/** The oldest Node with everything this tool needs of it: node:zlib's zstd. */
const oldest = [22, 15];
/** Throws NODE_TOO_OLD on an older Node than the tool can run on. */
function demandRuntime() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("NODE_TOO_OLD", `host: wanted Node ${oldest.join(".")} or newer, got ${process.versions.node}`, {
            hint: "run it with Node 24, as the action does; npm run demo and npm test bring that along",
        });
    }
}
/**
 * Keeps the heaps of this process small: the runner's memory belongs to the build. What this tool makes is mostly gone
 * after a file or a frame, and V8 by itself lets a third more of it pile up before it looks.
 */
function keepSmall() {
    // Each thread of Node's own pool keeps what a compressor once held: no more of them than processors.
    process.env["UV_THREADPOOL_SIZE"] ??= String(Math.min(4, Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)())));
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--heap-growing-percent=20");
}
/** The directory that relative paths count from. */
function currentDirectory() {
    return process.cwd();
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  choose: () => (/* binding */ choose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(8724);
;// CONCATENATED MODULE: ./lib/src/host/store/directory.js




const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: async (folder, key) => put(root, folder, key),
        find: async (key) => find(root, key),
    };
}
async function put(root, folder, key) {
    const target = external_node_path_.join(root, key);
    const draft = external_node_path_.join(root, `.${key}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await files/* makeDirectory */.Oh(root);
    try {
        for (const name of (await (0,walk/* tree */.B2)(folder)).files) {
            await files/* copy */.C(external_node_path_.join(folder, name), external_node_path_.join(draft, name));
        }
        if (await files/* exists */.t2(target)) {
            await files/* move */.Cy(target, before);
        }
        await files/* move */.Cy(draft, target);
        await files/* replace */.HC(external_node_path_.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await files/* exists */.t2(before)) && !(await files/* exists */.t2(target))) {
            await files/* move */.Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return target;
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await files/* exists */.t2(target)) {
        await files/* remove */.TF(target);
    }
}
async function find(root, key) {
    if (await isBundle(root)) {
        return [candidate(root, false)];
    }
    if (await isBundle(external_node_path_.join(root, key))) {
        return [candidate(external_node_path_.join(root, key), true)];
    }
    const latest = (await files/* read */.LF(external_node_path_.join(root, "latest")))?.toString("utf8").trim() ?? "";
    const isKey = /^go-offline-1-[0-9a-f]{32}$/.test(latest);
    return isKey && (await isBundle(external_node_path_.join(root, latest)))
        ? [candidate(external_node_path_.join(root, latest), false)]
        : [];
}
async function isBundle(folder) {
    return (await files/* size */.Ej(external_node_path_.join(folder, manifest))) !== undefined;
}
function candidate(folder, exact) {
    return {
        reference: folder,
        exact,
        size: async (file) => files/* size */.Ej(external_node_path_.join(folder, file)),
        read: (file) => files/* stream */.Td(external_node_path_.join(folder, file)),
    };
}

;// CONCATENATED MODULE: ./lib/src/host/store/choose.js



/** The store that a word of `from` or `to` names; a relative path counts from `base`. Throws BAD_INPUT. */
function choose(word, base) {
    const place = /^dir:(.+)$/s.exec(word)?.[1];
    if (place === undefined) {
        throw new errors/* OfflineError */.M("BAD_INPUT", `host: store: wanted dir:PATH, got ${JSON.stringify(word)}`, {
            hint: "name a folder, such as dir:bundles; other stores are not part of this version",
        });
    }
    return directory(external_node_path_.resolve(base, place));
}


/***/ }),

/***/ 1669:
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

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gz: () => (/* binding */ failed),
  xc: () => (/* binding */ packed),
  v0: () => (/* binding */ restored),
  zr: () => (/* binding */ verified)
});

;// CONCATENATED MODULE: ./lib/src/report/markdown.js
/**
 * Text from outside (paths, versions, what go printed) as Markdown that shows it and does nothing else: no link, no
 * image, no HTML. https://github.github.com/gfm/
 */
/** Plain text. */
function markdown_escape(text) {
    return flat(text).replace(/[\\<>&|[\]()!`*_~#]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.codePointAt(0)};`);
}
/** Text as it stands, in a fixed-width font; also within a table. */
function code(text) {
    return `<code>${markdown_escape(text)}</code>`;
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

// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(1669);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(7358);
;// CONCATENATED MODULE: ./lib/src/report/summary.js



/** Rows of a table that a reader still reads; the rest is in the JSON report. */
const most = 100;
/** The job summary of a restore: what happened in its first line, then what it rests on. */
function restored(result) {
    const { bundle, verdict } = result;
    const done = result.vendor === "placed" ? "restored" : "there already, and the right one:";
    return join([
        `### ✅ vendor/ ${done} ${(0,measure/* count */.U9)(verdict.files, "file")}, each proved against go.sum, with no network`,
        table(["what", "came out"], [
            [
                "Proved",
                `${(0,report_text.proved)(verdict)}: byte for byte what <code>go mod vendor</code> writes from modules that match the checked-out go.sum`,
            ],
            [
                "Bundle",
                `${code(bundle.reference)}, ${(0,measure/* size */.Ej)(bundle.size)} read, packed by ${markdown_escape(bundle.go)}${at(bundle.commit)}`,
            ],
            ["Digest", code(`sha256:${bundle.digest}`)],
            [
                "Fits",
                bundle.exact
                    ? "packed from this very go.mod and go.sum"
                    : "packed from another go.mod or go.sum; the tree is the right one all the same",
            ],
            ["Took", (0,measure/* duration */.p0)(result.milliseconds.all)],
            [
                "Binary",
                "built with <code>-mod=vendor</code>: the modules' h1 are not in its build info (<code>go version -m</code>)",
            ],
        ]),
        "#### go.sum against the bundle",
        sums(result.changes),
        "#### Exported to the steps that follow",
        variables(result.variables),
    ]);
}
/** The job summary of a pack. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return join([
        `### ✅ Dependencies packed: ${(0,measure/* size */.Ej)(whole)}, restored once with no network and proved complete`,
        table(["what", "came out"], [
            ["Proved", (0,report_text.proved)(result.verdict)],
            ["Key", code(result.key)],
            ["Digest", code(`sha256:${result.digest}`)],
            ["Stored", result.references.map(code).join(", ")],
            ["Parts", result.parts.map((part) => `${code(part.name)} ${(0,measure/* size */.Ej)(part.size)}`).join(", ")],
            [
                "Took",
                `${(0,measure/* duration */.p0)(result.milliseconds.all)}, ${(0,measure/* duration */.p0)(result.milliseconds.go)} of it in the go command`,
            ],
        ]),
    ]);
}
/** The job summary of a verification: complete, or a table of what is not proved and why. */
function verified(result) {
    const { findings } = result.verdict;
    const facts = table(["what", "came out"], [
        ["Proved", (0,report_text.proved)(result.verdict)],
        ["Tree", code(result.subject)],
        ["Proof part", `${code(result.reference)} (${code(`sha256:${result.digest}`)})`],
        ["Took", (0,measure/* duration */.p0)(result.milliseconds.all)],
    ]);
    if (result.complete) {
        return join([
            `### ✅ vendor/ is proved: all ${(0,measure/* count */.U9)(result.verdict.files, "file")} are what go vendors from modules that match go.sum`,
            facts,
        ]);
    }
    const rows = findings
        .slice(0, most)
        .map(({ kind, what, reason }) => [markdown_escape(kind), code(what), markdown_escape(reason)]);
    const more = findings.length - rows.length;
    return join([
        `### ❌ vendor/ is not proved: ${(0,measure/* count */.U9)(findings.length, "finding")}`,
        `**Do this now:** ${markdown_escape(result.advice ?? "look at the findings")}`,
        table(["kind", "what", "why"], rows),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
        facts,
    ]);
}
/** The job summary of a step that refused or failed. */
function failed(error) {
    const shown = error.details.slice(0, most);
    const more = error.details.length - shown.length;
    return join([
        `### ❌ Refused (${error.code}): ${markdown_escape(error.message)}`,
        `**Do this now:** ${markdown_escape(error.hint)}`,
        ...(shown.length > 0 ? [block(more > 0 ? [...shown, `… and ${more} more`] : shown)] : []),
        "Nothing was placed and nothing was exported.",
    ]);
}
function sums(changes) {
    if (changes.length === 0) {
        return "No changes.";
    }
    const altered = changes.filter(({ kind }) => kind === "altered");
    const ordered = [...altered, ...changes.filter(({ kind }) => kind !== "altered")];
    const rows = ordered.slice(0, most).map((each) => [markdown_escape(each.kind), code((0,report_text.change)(each))]);
    const more = changes.length - rows.length;
    return join([
        ...(altered.length > 0
            ? [
                `**⚠️ ${(0,measure/* count */.U9)(altered.length, "hash")} altered: another hash for the same version is never an update.**`,
            ]
            : []),
        table(["change", "module"], rows),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    ]);
}
function variables(all) {
    return table(["variable", "now", "before"], all.map(({ name, value, before }) => [
        code(name),
        code(value),
        before === undefined ? "not set" : code(before),
    ]));
}
function at(commit) {
    return commit === undefined ? "" : ` at ${code(commit.slice(0, 12))}`;
}
function join(parts) {
    return `${parts.join("\n\n")}\n`;
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   change: () => (/* binding */ change),
/* harmony export */   changes: () => (/* binding */ changes),
/* harmony export */   exports: () => (/* binding */ exports),
/* harmony export */   failure: () => (/* binding */ failure),
/* harmony export */   finding: () => (/* binding */ finding),
/* harmony export */   made: () => (/* binding */ made),
/* harmony export */   packed: () => (/* binding */ packed),
/* harmony export */   proved: () => (/* binding */ proved),
/* harmony export */   refusal: () => (/* binding */ refusal),
/* harmony export */   restored: () => (/* binding */ restored),
/* harmony export */   verified: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);

/** Findings that a reader of a terminal still reads. */
const most = 40;
/** What was proved, in one line. */
function proved({ modules, packages, files }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, "file")} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, "package")} from ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(modules, "module")}`;
}
/** A restore, in lines for a terminal. */
function restored(result) {
    const { bundle, verdict } = result;
    return [
        result.vendor === "placed"
            ? `Restored ${result.vendorDirectory} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)}`
            : `${result.vendorDirectory} is the bundle's tree already; nothing was changed`,
        `  proved   ${proved(verdict)}, against go.sum, with no network`,
        `  bundle   ${bundle.reference} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(bundle.size)} read, sha256 ${bundle.digest})`,
        bundle.exact
            ? "  fits     packed from this very go.mod and go.sum"
            : `  fits     packed from another go.mod or go.sum: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.changes.length, "change")}, none of them in this tree's files`,
        ...result.changes.slice(0, 20).map((each) => `           ${change(each)}`),
        ...(result.hidden === true
            ? ["  git      vendor/ is listed in the repository's exclude file: git status stays clean"]
            : []),
        "  binary   a -mod=vendor build: the modules' h1 are not in its build info (go version -m)",
    ];
}
/** A pack, in lines for a terminal. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return [
        `Packed ${result.key} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        ...result.references.map((each) => `  stored   ${each}`),
        `  bundle   ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(whole)}, sha256 ${result.digest}, ${result.go}`,
        ...result.parts.map((part) => `           ${part.name} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(part.size)}`),
        `  proved   ${proved(result.verdict)}, by a restore with no network in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.rehearsal)}`,
    ];
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
/** Variables as lines that a shell evaluates. */
function exports(variables) {
    return variables.map(({ name, value }) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`);
}
/** A finding in one line. */
function finding({ kind, what, reason }) {
    return `${kind}: ${what}: ${reason}`;
}


/***/ })

};
