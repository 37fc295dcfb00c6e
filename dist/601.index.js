export const id = 601;
export const ids = [601,358,997];
export const modules = {

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   zQ: () => (/* binding */ stores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
/* harmony import */ var _host_runtime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9345);
/* harmony import */ var _host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2035);





/** A path, relative to the workspace. */
function path(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n)(), (0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? ".");
}
/** The stores that a list names, one a line; relative folders count from the workspace. Throws BAD_INPUT for none. */
function stores(name) {
    const words = ((0,_host_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name) ?? "").split("\n").map((line) => line.trim());
    const named = words.filter((word) => word !== "");
    if (named.length === 0) {
        throw wrong(name, "dir:PATH, one a line", "nothing");
    }
    return named.map((word) => (0,_host_store_choose_js__WEBPACK_IMPORTED_MODULE_4__.choose)(word, (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_3__/* .currentDirectory */ .n)()));
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

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7188);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
/* harmony import */ var _tasks_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1997);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2489);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8762);






/** `uses: …/pack`: seals what go.sum names into one bundle, restores it once to be sure, and stores it. */
const pack = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .step */ .P)(async () => {
    const packed = await _tasks_pack_js__WEBPACK_IMPORTED_MODULE_1__.pack({
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae("working-directory"),
        stores: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stores */ .zQ("to"),
        moduleCache: undefined,
        timeout: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA("timeout", 600),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0({
        bundle: packed.references[0] ?? "",
        digest: `sha256:${packed.digest}`,
        files: packed.verdict.files,
        size: packed.parts.reduce((sum, part) => sum + part.size, 0),
        report: await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5(packed),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_4__.packed(packed));
    await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .packed */ .xc(packed));
});


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
            (0,_host_runtime_js__WEBPACK_IMPORTED_MODULE_2__/* .demandRuntime */ .Y)();
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
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   qY: () => (/* binding */ exportVariables),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7264);
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
/* harmony export */   Y: () => (/* binding */ demandRuntime),
/* harmony export */   n: () => (/* binding */ currentDirectory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);

/** The oldest Node with everything this tool needs of it: node:zlib's zstd. */
const oldest = [22, 15];
/** Throws NODE_TOO_OLD on an older Node than the tool can run on. */
function demandRuntime() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("NODE_TOO_OLD", `host: wanted Node ${oldest.join(".")} or newer, got ${process.versions.node}`, {
            hint: "run it with Node 24, as the action does; npm run demo and npm test bring that along",
        });
    }
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
        for (const name of (await (0,walk/* tree */.B)(folder)).files) {
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
  v0: () => (/* binding */ restored)
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
            ["Took", (0,measure/* duration */.p0)(result.milliseconds)],
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
/* harmony export */   packed: () => (/* binding */ packed),
/* harmony export */   proved: () => (/* binding */ proved),
/* harmony export */   restored: () => (/* binding */ restored),
/* harmony export */   verified: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);

/** What was proved, in one line. */
function proved({ modules, packages, files }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, "file")} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, "package")} from ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(modules, "module")}`;
}
/** A restore, in lines for a terminal. */
function restored(result) {
    const { bundle, verdict } = result;
    return [
        result.vendor === "placed"
            ? `Restored ${result.vendorDirectory} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds)}`
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
/** A verification, in lines for a terminal. */
function verified(result) {
    return [
        `Complete: ${result.subject} is what go mod vendor writes from go.sum`,
        `  proved   ${proved(result.verdict)} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds)}`,
        `  proof    ${result.reference} (sha256 ${result.digest})`,
    ];
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


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 2 modules
var manifest = __webpack_require__(1292);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(7106);
;// CONCATENATED MODULE: ./lib/src/bundle/readme.js

/** The bundle's README.md: how to check and use it with nothing but stock tools. `module` is the module path. */
function readme(module) {
    return `# Dependencies of ${module}

Packed by go-offline. Everything here can be checked and used without it, with \`sha256sum\`, \`zstd\` and \`tar\`.

| file | holds |
|---|---|
| \`checksums.json\` | the size and the digests of the other files; every hash of the go.sum that was packed |
| \`${part/* vendorName */.gR}\` | the tree that \`go mod vendor\` wrote |
| \`${part/* proofName */.ud}\` | what proves it against go.sum: \`lists/\` (one line a file of each module), \`mods/\` (go.mod files), \`files/\` (Go files that were left out) |

Check the files against the manifest:

    sha256sum ${part/* vendorName */.gR} ${part/* proofName */.ud}
    grep -A1 '"sha256"' checksums.json

Unpack, in the directory of go.mod, and build:

    zstd -dc ${part/* vendorName */.gR} | tar -x
    go build -mod=vendor ./...

Prove one module by hand: the list's own hash is the \`h1:\` of that module in your go.sum, and each line of the list is
the sha256 of a file.

    zstd -dc ${part/* proofName */.ud} | tar -x
    sha256sum lists/MODULE@VERSION | cut -c 1-64 | xxd -r -p | base64
    grep 'MODULE VERSION h1:' go.sum

\`go-offline restore\` does this for every module, and more: no file is missing, and nothing else is there.
`;
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(3376);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(9043);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var host_pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/tasks/project.js + 2 modules
var tasks_project = __webpack_require__(1980);
// EXTERNAL MODULE: ./lib/src/host/store/choose.js + 1 modules
var choose = __webpack_require__(2035);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/src/vendor/embed.js
var vendor_embed = __webpack_require__(4588);
// EXTERNAL MODULE: ./lib/src/tasks/restore.js + 3 modules
var restore = __webpack_require__(8805);
;// CONCATENATED MODULE: ./lib/src/tasks/rehearse.js







/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
async function rehearse(project, bundle, folder, pool, timeout) {
    await files/* makeDirectory */.Oh(folder);
    await files/* write */.M9(external_node_path_.join(folder, "go.mod"), project.goModBytes);
    await files/* write */.M9(external_node_path_.join(folder, "go.sum"), project.goSumBytes);
    const code = await (0,tasks_project/* readCode */.w)(project, pool);
    const names = new Set(code.goFiles);
    for (const [directory, patterns] of code.embeds) {
        const below = await walk/* tree */.B(external_node_path_.join(project.directory, directory));
        for (const name of (0,vendor_embed/* resolve */.h)(below.files, patterns).files) {
            names.add(external_node_path_.join(directory, name));
        }
    }
    for (const name of names) {
        await files/* copy */.C(external_node_path_.join(project.directory, name), external_node_path_.join(folder, name));
    }
    return (0,restore.restore)({ project: folder, stores: [(0,choose.choose)(`dir:${bundle}`, folder)], timeout });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/bundle/frame.js + 1 modules
var bundle_frame = __webpack_require__(4699);
// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/src/bundle/tar.js
var tar = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/src/bundle/seal.js




const mode = 0o644;
const trailer = external_node_buffer_.Buffer.alloc(2 * tar/* blockSize */.L6);
/** How many frames are compressed at a time: the system's threads are four. */
const ahead = 4;
/**
 * Writes a part: a tar of these files, which must come in byte order of their names, in compressed frames. The same
 * files give the same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for names that no bundle may hold, before anybody has
 * to refuse them.
 */
async function* seal(contents) {
    const running = [];
    for await (const { blocks, entries } of stretches(contents)) {
        running.push(compress(blocks, entries));
        if (running.length >= ahead) {
            yield* await shift(running);
        }
    }
    while (running.length > 0) {
        yield* await shift(running);
    }
}
async function shift(running) {
    const first = running.shift();
    return first === undefined ? [] : [await first];
}
async function compress(blocks, entries) {
    const unpacked = external_node_buffer_.Buffer.concat(blocks);
    const bytes = await bundle_frame/* compress */.Bc(unpacked);
    return { bytes, entries, size: bytes.length, unpacked: unpacked.length };
}
/** The tar's blocks, cut between entries where a frame has its size, and where another kind of names begins. */
async function* stretches(contents) {
    const names = new bundle_name/* Names */.f();
    let blocks = [];
    let size = 0;
    let entries = 0;
    let top;
    for await (const { name, bytes } of contents) {
        names.add(name);
        const kind = name.split("/", 1)[0];
        if (entries > 0 && (size >= bundle_frame/* target */.aC || kind !== top)) {
            yield { blocks, entries };
            blocks = [];
            size = 0;
            entries = 0;
        }
        top = kind;
        const padding = external_node_buffer_.Buffer.alloc(tar/* padding */.Ms(bytes.length));
        blocks.push(tar/* encode */.lF({ name, size: bytes.length, mode }), bytes, padding);
        size += bytes.length;
        entries++;
    }
    yield { blocks: [...blocks, trailer], entries };
}

// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(5751);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(4948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/vendor/carried.js
var carried = __webpack_require__(687);
// EXTERNAL MODULE: ./lib/src/vendor/copy-rule.js
var copy_rule = __webpack_require__(5527);
// EXTERNAL MODULE: ./lib/src/vendor/list.js
var vendor_list = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/vendor/modules-txt.js
var modules_txt = __webpack_require__(2029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(2312);
;// CONCATENATED MODULE: ./lib/src/tasks/lists.js








/** How many files are hashed before their facts are put away: enough for all threads, little to hold. */
const batch = 8_000;
/**
 * The h1 list of each module, by its origin's `path@version`, from the directories that go extracted into its module
 * cache. Throws SUM_ALTERED where a list or a go.mod is not what go.sum says: go itself does not look again.
 */
async function lists(project, moduleCache, origins, pool, keep) {
    let waiting = [];
    let names = [];
    for (const origin of origins) {
        const directory = nameOf(origin);
        const { files: inside } = await walk/* tree */.B(external_node_path_.join(moduleCache, directory));
        names.push(...inside.map((name) => `${directory}/${name}`));
        waiting.push(origin);
        if (names.length >= batch) {
            await putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
            waiting = [];
            names = [];
        }
    }
    await putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
}
/** A module's go.mod from the module cache, as go.sum says it is. */
async function readGoMod(project, moduleCache, origin) {
    const name = external_node_path_.join("cache", "download", (0,path/* escape */.ih)(origin.path), "@v", `${(0,path/* escape */.ih)(origin.version)}.mod`);
    const bytes = (await files/* read */.LF(external_node_path_.join(moduleCache, name))) ?? new Uint8Array(0);
    const came = h1/* ofGoModHash */.EY((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
    demandSame(project, origin.path, `${origin.version}/go.mod`, came);
    return bytes;
}
async function putAway(project, origins, facts, keep) {
    const byDirectory = new Map(origins.map((origin) => [nameOf(origin), []]));
    for (const { name, sha256 } of facts) {
        const at = name.indexOf("/", name.indexOf("@"));
        byDirectory.get(name.slice(0, at))?.push({ name: name.slice(at + 1), sha256 });
    }
    for (const origin of origins) {
        const inside = byDirectory.get(nameOf(origin)) ?? [];
        const prefix = `${origin.path}@${origin.version}/`;
        const list = h1/* writeList */.y2(inside.map(({ name, sha256 }) => ({ name: prefix + name, sha256 })));
        demandSame(project, origin.path, origin.version, h1/* ofList */.uY(list));
        await keep(origin, list);
    }
}
function demandSame(project, modulePath, version, came) {
    const wanted = parse.h1(project.goSum, modulePath, version);
    if (wanted !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `module cache: ${modulePath}@${version}: go.sum says ${wanted ?? "nothing"}, the module cache holds ${came}`, {
            hint: "the module cache was changed after go filled it: pack with one of its own (leave out --modcache)",
        });
    }
}
function nameOf({ path: modulePath, version }) {
    return `${(0,path/* escape */.ih)(modulePath)}@${(0,path/* escape */.ih)(version)}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tasks_tree = __webpack_require__(8875);
;// CONCATENATED MODULE: ./lib/src/tasks/sealing.js
















/** Seals the tree that go wrote. */
async function sealVendor(directory, bundle) {
    const { files: names } = await walk/* tree */.B(directory);
    return write(external_node_path_.join(bundle, part/* vendorName */.gR), part/* vendorName */.gR, fromDisk(directory, names));
}
/** Seals what proves the tree: lists and go.mod files that agree with go.sum, and Go files that go left out. */
async function sealProof(project, vendored, pool, bundle) {
    const tree = await (0,tasks_tree/* readDirectory */.g)(vendored.directory, pool);
    const held = new Set([...(tree?.files.values() ?? [])].map(({ sha256 }) => sha256));
    const modules = modules_txt/* vendored */.qH(project.goMod, tree?.modulesTxt ?? "");
    const entries = [];
    const byOrigin = new Map(modules.map((module) => [module.origin, module]));
    const listed = modules
        .filter((module) => isListed(project, module, modules))
        .map(({ origin }) => origin);
    await lists(project, vendored.moduleCache, listed, pool, async (origin, list) => {
        entries.push({ name: carried/* listName */.sY(origin), bytes: Buffer.from(list) });
        const module = byOrigin.get(origin);
        const index = new vendor_list/* ModuleList */.z(list, `${origin.path}@${origin.version}/`);
        for (const each of module?.packages ?? []) {
            const within = each.slice((module?.module.path.length ?? 0) + 1);
            for (const { name } of (0,copy_rule/* toCarry */.f)(index, within, project.goMod.go ?? "", (sha256) => held.has(sha256))) {
                const file = external_node_path_.join(vendored.moduleCache, `${(0,path/* escape */.ih)(origin.path)}@${(0,path/* escape */.ih)(origin.version)}`, name);
                entries.push({ name: carried/* fileName */.Md(origin, name), bytes: await content(file) });
            }
        }
    });
    for (const { origin } of modules) {
        const bytes = await readGoMod(project, vendored.moduleCache, origin);
        entries.push({ name: carried/* modName */.K2(origin), bytes });
    }
    const sorted = entries.toSorted((a, b) => (0,version/* compareText */.n6)(a.name, b.name));
    return write(external_node_path_.join(bundle, part/* proofName */.ud), part/* proofName */.ud, external_node_stream_.Readable.from(sorted));
}
/** Modules with packages, and those that might provide one of another module: go looks into both. */
function isListed(project, module, all) {
    const { path: modulePath } = module.module;
    const looked = all.some(({ packages }) => packages.some((each) => (0,path/* isBelow */.Yw)(each, modulePath)));
    return looked && parse.h1(project.goSum, module.origin.path, module.origin.version) !== undefined;
}
async function write(file, name, contents) {
    const frames = [];
    let entries = 0;
    const bytes = async function* () {
        for await (const sealed of seal(contents)) {
            frames.push({ size: sealed.size, unpacked: sealed.unpacked });
            entries += sealed.entries;
            yield sealed.bytes;
        }
    };
    const written = await files/* writeStream */.G6(file, bytes());
    return { name, ...written, entries, frames };
}
/** The files of a directory, read a few ahead of who asks. */
async function* fromDisk(directory, names) {
    const step = 64;
    for (let at = 0; at < names.length; at += step) {
        const some = names.slice(at, at + step);
        yield* await Promise.all(some.map(async (name) => ({
            name: `vendor/${name}`,
            bytes: await content(external_node_path_.join(directory, name)),
        })));
    }
}
async function content(file) {
    const bytes = await files/* read */.LF(file);
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("IO", `host: wanted a file at ${file}, got none`, {
            hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
        });
    }
    return bytes;
}

// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(6541);
;// CONCATENATED MODULE: ./lib/src/tasks/vendoring.js







/**
 * Runs `go mod download` and `go mod vendor` on copies of go.mod and go.sum in `work`, so that the project's own are
 * never written. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go added to its copy, UNTIDY_GO_MOD.
 */
async function vendor(project, work, moduleCache, timeout) {
    const cache = moduleCache ?? external_node_path_.join(work, "modcache");
    const directory = external_node_path_.join(work, "tree", "vendor");
    const started = performance.now();
    await mod(project, work, cache, timeout, ["download"]);
    const copy = await mod(project, work, cache, timeout, ["vendor", `-o=${directory}`]);
    const milliseconds = performance.now() - started;
    await demandUnchanged(project, copy);
    if (!(await files/* isDirectory */.wd(directory))) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "go: go mod vendor: wanted packages to vendor, got none", {
            hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
        });
    }
    return { directory, moduleCache: cache, milliseconds };
}
/** One go mod command on a copy of its own; gives the copy's go.mod. */
async function mod(project, work, moduleCache, timeout, [command = "", ...flags]) {
    const directory = external_node_path_.join(work, command);
    const copy = external_node_path_.join(directory, "go.mod");
    await files/* makeDirectory */.Oh(directory);
    await files/* write */.M9(copy, project.goModBytes);
    await files/* write */.M9(external_node_path_.join(directory, "go.sum"), project.goSumBytes);
    const cacheFlag = (0,environment/* variable */.b)("GOMODCACHE") === moduleCache ? [] : ["-modcacherw"];
    await go/* run */.e({
        args: ["mod", command, ...cacheFlag, `-modfile=${copy}`, ...flags],
        directory: project.directory,
        variables: { GOMODCACHE: moduleCache, GOFLAGS: "-mod=readonly", CGO_ENABLED: "1" },
        network: true,
        timeout,
    });
    return copy;
}
/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project, copy) {
    const goMod = (await files/* read */.LF(copy))?.toString("utf8") ?? "";
    const goSum = (await files/* read */.LF(external_node_path_.join(external_node_path_.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
    if (JSON.stringify(gomod/* parse */.q(goMod)) !== JSON.stringify(project.goMod)) {
        throw new errors/* OfflineError */.M("UNTIDY_GO_MOD", "project: go.mod: wanted one that go leaves as it is, got one that it changes", {
            hint: "run go mod tidy and commit its result",
        });
    }
    const added = [...parse/* parse */.q(goSum).keys()].filter((key) => !project.goSum.has(key));
    const [first] = added;
    if (first !== undefined) {
        const more = added.length > 1 ? ` (and ${added.length - 1} more)` : "";
        throw new errors/* OfflineError */.M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for ${first}${more}, got none`, {
            hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
            details: added,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/tasks/pack.js















/** Seals a project's dependencies into a bundle, restores it once to be sure, and stores it. */
async function pack(order) {
    const started = performance.now();
    const project = await (0,tasks_project/* load */.H)(order.project);
    const work = await files/* temporary */.q_();
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const vendored = await vendor(project, work, order.moduleCache, order.timeout);
        const bundle = external_node_path_.join(work, "bundle");
        await files/* makeDirectory */.Oh(bundle);
        const parts = await Promise.all([
            sealProof(project, vendored, pool, bundle),
            sealVendor(vendored.directory, bundle),
            writeReadme(project, bundle),
        ]);
        const sealed = await writeManifest(project, bundle, parts);
        const rehearsal = await rehearse(project, bundle, external_node_path_.join(work, "rehearsal"), pool, order.timeout);
        await demandUntouched(project);
        const references = [];
        for (const store of order.stores) {
            references.push(await store.put(bundle, project.key));
        }
        return {
            ...sealed,
            key: project.key,
            references,
            parts,
            verdict: rehearsal.verdict,
            milliseconds: {
                go: vendored.milliseconds,
                rehearsal: rehearsal.milliseconds,
                all: performance.now() - started,
            },
        };
    }
    finally {
        await pool.close();
        await files/* remove */.TF(work);
    }
}
async function writeReadme(project, bundle) {
    const bytes = Buffer.from(readme(project.goMod.module ?? ""));
    const written = await files/* writeStream */.G6(external_node_path_.join(bundle, part/* readmeName */.oL), once(bytes));
    return { name: part/* readmeName */.oL, ...written, entries: 0, frames: [] };
}
async function writeManifest(project, bundle, parts) {
    const commit = await git/* commit */.cd(project.directory);
    const epoch = (0,environment/* variable */.b)("SOURCE_DATE_EPOCH");
    const version = (await go/* env */._(project.directory, ["GOVERSION"])).get("GOVERSION") ?? "go";
    const text = manifest/* encode */.lF({
        key: project.key,
        created: epoch === undefined || !/^\d{1,15}$/.test(epoch) ? commit?.time : Number(epoch),
        go: version,
        inputs: project.inputs,
        modules: modules(project),
        parts: parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        source: {
            repository: (0,environment/* variable */.b)("GITHUB_REPOSITORY"),
            commit: commit?.id,
            ref: (0,environment/* variable */.b)("GITHUB_REF"),
            workflow: (0,environment/* variable */.b)("GITHUB_WORKFLOW_REF"),
            run: (0,environment/* variable */.b)("GITHUB_RUN_ID"),
        },
    });
    const { sha256 } = await files/* writeStream */.G6(external_node_path_.join(bundle, manifest/* fileName */.Md), once(Buffer.from(text)));
    return { digest: sha256, go: version };
}
/** Every module of go.sum, in its order. */
function modules(project) {
    const found = new Map();
    for (const [key, hashes] of project.goSum) {
        const [modulePath = "", whole = ""] = key.split(" ");
        const version = whole.replace(/\/go\.mod$/, "");
        const name = `${modulePath} ${version}`;
        const hash = hashes.find((each) => each.startsWith("h1:"));
        const known = found.get(name) ?? {
            path: modulePath,
            version,
            h1: undefined,
            goModH1: undefined,
        };
        found.set(name, whole === version ? { ...known, h1: hash } : { ...known, goModH1: hash });
    }
    return [...found.values()];
}
/** The promise that nothing of the project is written, kept by looking. */
async function demandUntouched(project) {
    for (const [name, bytes] of [
        ["go.mod", project.goModBytes],
        ["go.sum", project.goSumBytes],
    ]) {
        const now = (await files/* read */.LF(external_node_path_.join(project.directory, name))) ?? Buffer.alloc(0);
        if (!now.equals(bytes)) {
            throw new errors/* OfflineError */.M("PROJECT_CHANGED", `project: ${name}: wanted it as it was when packing began, got other bytes`, {
                hint: "something changed it meanwhile: see that no other step runs on this checkout, then pack again",
            });
        }
    }
}
// eslint-disable-next-line typescript/require-await
async function* once(bytes) {
    yield bytes;
}


/***/ })

};
