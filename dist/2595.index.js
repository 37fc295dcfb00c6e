export const id = 2595;
export const ids = [2595];
export const modules = {

/***/ 25751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ merge),
/* harmony export */   h1: () => (/* binding */ h1),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** go itself wrote this once as the hash of an empty go.mod and drops such lines when it reads them. */
const emptyGoModHash = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";
/**
 * The hashes of each `path version` and `path version/go.mod`, in the order of the file. `name` is used in errors.
 * Throws BAD_GO_SUM with the line that does not have three fields, or whose h1 is not one.
 */
function parse(text, name = "go.sum") {
    const sums = new Map();
    for (const [index, raw] of text.split("\n").entries()) {
        const fields = raw.split(/[ \t\r\f\v]+/).filter((field) => field !== "");
        if (fields.length > 0) {
            add(sums, fields, (message) => bad(name, index + 1, message));
        }
    }
    return sums;
}
function add(sums, fields, refusal) {
    const [path = "", version = "", hash = ""] = fields;
    if (fields.length !== 3) {
        throw refusal(`wanted three fields (path, version, hash), got ${fields.length}`);
    }
    if (hash.startsWith("h1:") && !/^h1:[A-Za-z0-9+/]{43}=$/.test(hash)) {
        throw refusal(`wanted h1: and 44 base64 characters, got ${JSON.stringify(hash)}`);
    }
    if (hash !== emptyGoModHash) {
        const key = `${path} ${version}`;
        const known = sums.get(key);
        if (known === undefined) {
            sums.set(key, [hash]);
        }
        else {
            known.push(hash);
        }
    }
}
/**
 * The lines of several files as one, as go takes go.work.sum and every go.sum of a workspace together. Throws BAD_GO_SUM
 * where two of them have different hashes for the same version: go takes neither. modfetch/fetch.go, haveModSumLocked.
 */
function merge(files) {
    const merged = new Map();
    for (const [key, hashes] of files.flatMap((each) => [...each])) {
        const known = merged.get(key) ?? [];
        const all = [...new Set([...known, ...hashes])];
        const [first, other] = all.filter((hash) => hash.startsWith("h1:"));
        if (known.length > 0 && other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_SUM", `gosum: ${key}: wanted one h1 in all go.sum files of the workspace, got ${first} and ${other}`, {
                hint: "find out which of the two is the module's, and run go mod tidy where the other is",
            });
        }
        merged.set(key, all);
    }
    return merged;
}
/** The h1 that go compares with: the first of the module's h1 lines; undefined if there is none. */
function h1(sums, path, version) {
    return sums.get(`${path} ${version}`)?.find((hash) => hash.startsWith("h1:"));
}
function bad(name, line, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_SUM", `gosum: ${name}:${line}: ${message}`, {
        hint: "look for merge markers or a cut line there, then take the file from the repository again or run go mod tidy",
    });
}


/***/ }),

/***/ 19043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   _K: () => (/* binding */ env),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);
/* harmony import */ var _learning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82917);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72768);






/** What offline runs may see of the user's environment: nothing that changes what go builds. */
const passed = [
    "PATH",
    "HOME",
    "TMPDIR",
    "TMP",
    "TEMP",
    "GOROOT",
    "GOPATH",
    "GOCACHE",
    "XDG_CACHE_HOME",
    "USERPROFILE",
    "LOCALAPPDATA",
    "SYSTEMROOT",
    "PATHEXT",
    "RUNNER_TEMP",
];
/** On every run: this module alone, this toolchain alone, no version control, nothing asked of a terminal. */
const always = { GO111MODULE: "on", GOTOOLCHAIN: "local", GOWORK: "off", GIT_TERMINAL_PROMPT: "0" };
/** Characters of a line that are relayed: an annotation holds 4096, and a summary of more than 1 MiB is not shown at all. */
const longest = 2_000;
/** Milliseconds for a question that go answers by itself. */
const patience = 10_000;
const offline = { GOENV: "off", GOPROXY: "off", GONOPROXY: "none", GOVCS: "*:off" };
/** What go printed on stdout. Throws GO_NOT_FOUND, GO_TIMED_OUT, and GO_FAILED with what it printed on stderr. */
async function run(order) {
    const command = `go ${order.args.slice(0, 2).join(" ")}`;
    const { status, timedOut, stdout, stderr } = await start(order);
    if (status !== 0 && order.network && order.args[0] !== "env") {
        await learnSettings(order.directory);
    }
    if (timedOut) {
        throw hung(command, order.timeout, firstLines(stderr));
    }
    if (status !== 0) {
        throw failed(command, status, [...errors(stdout), ...firstLines(stderr)]);
    }
    return stdout;
}
/** Runs go where a failure is an answer, too. Throws only GO_NOT_FOUND, and GO_FAILED where it cannot be started. */
async function attempt(order) {
    const { status, timedOut, stdout, stderr } = await start(order);
    const lines = [...errors(stdout), ...firstLines(stderr)];
    return { isDone: status === 0, timedOut, stdout, lines, stderr };
}
/** What go complains of may name a proxy that only go knows of: go.env in GOROOT may set one. */
async function learnSettings(directory) {
    const asking = env(directory, ["GOPROXY", "GOSUMDB", "GOAUTH"], patience);
    await asking.catch(() => undefined);
}
async function start(order) {
    try {
        return await _process_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e({
            command: "go",
            args: order.args,
            directory: order.directory,
            environment: { ...environment(order.network), ...order.variables },
            timeout: order.timeout,
            ...(order.silence === undefined ? {} : { silence: order.silence }),
            ...(order.signal === undefined ? {} : { signal: order.signal }),
        });
    }
    catch (error) {
        throw unstartable(error instanceof Error ? error : new Error(String(error)));
    }
}
/** The values that go itself would use, from the environment, the user's `go env` file and its defaults. */
async function env(directory, names, timeout) {
    const text = await run({
        args: ["env", "-json", ...names],
        directory,
        variables: {},
        network: true,
        timeout,
    });
    const value = parse(text);
    if (typeof value !== "object" || value === null) {
        const hint = "check that go on PATH is the go command, and run go env -json by hand";
        const details = text.split("\n").slice(0, 20);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", "host: go env -json: wanted JSON, got another text", {
            hint,
            details,
        });
    }
    const said = new Map(Object.entries(value).map(([name, each]) => [name, String(each)]));
    said.forEach((each, name) => (0,_learning_js__WEBPACK_IMPORTED_MODULE_3__/* .learnVariable */ .d)(name, each));
    return said;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function environment(network) {
    if (network) {
        return { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(), ...always };
    }
    const base = passed.map((name) => [name, (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(name)]);
    return {
        ...Object.fromEntries(base.filter(([, value]) => value !== undefined)),
        ...always,
        ...offline,
    };
}
/** What `go mod download -json` has to say of modules that it could not bring, as it prints it without -json. */
function errors(stdout) {
    const found = [...stdout.matchAll(/^\t"Error": ("(?:[^"\\]|\\.)*"),?$/gm)];
    return found.flatMap(([, text = '""']) => `go: ${String(parse(text))}`.split("\n"));
}
/**
 * From the first line on, and many: go quotes servers over many lines and marks only where a quotation begins, and one
 * altered module may be named behind a hundred that could not be fetched. Who shows them shows the first few.
 */
function firstLines(text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !/^(?:go: downloading |# get )/.test(line))
        .slice(0, 1_000)
        .map(clip);
}
/** A secret goes before the line is cut: half of one would not be seen any more. */
function clip(line) {
    const shown = (0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(line);
    const half = longest / 2;
    // What is wrong often stands at the end, behind a name.
    return shown.length > longest ? `${shown.slice(0, half)} … ${shown.slice(-half)}` : shown;
}
function unstartable(error) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(error) === "ENOENT") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_NOT_FOUND", "host: wanted the go command on PATH, found none", {
            hint: "install Go 1.21 or newer (actions/setup-go in a workflow), before this step",
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", `host: starting go: ${error.message}`, {
        hint: "check that the go command runs in this directory",
        cause: error,
    });
}
function hung(command, timeout, details) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_TIMED_OUT", `host: ${command}: wanted an end within ${timeout / 1000} s, got none`, {
        hint: "go has no time limit of its own: look at the module proxy, or give more time with timeout",
        details,
    });
}
function failed(command, status, details) {
    const came = status === undefined ? "a signal" : `status ${status}`;
    const first = details.find((line) => !/^#| imports$/.test(line)) ?? "and it printed nothing";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", `host: ${command}: wanted success, got ${came}: ${first}`, {
        hint: "run the same command by hand in the project; what go printed is below",
        details,
    });
}


/***/ }),

/***/ 36541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ parseLax),
/* harmony export */   Bx: () => (/* binding */ readReplacement),
/* harmony export */   N3: () => (/* binding */ readGo),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34358);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/** A module as `path@version`. */
function keyOf({ path, version }) {
    return `${path}@${version}`;
}
const goVersion = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
const laxGoVersion = /^v?([1-9]\d*\.(?:0|[1-9]\d*))(?:[^0-9].*)$/;
const directory = /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:)/;
/** Whether the target of a replace line is a directory; both systems' spellings count. modfile, IsDirectoryPath. */
function isDirectory(target) {
    return directory.test(target);
}
/** Parses a main module's go.mod. Throws BAD_GO_MOD with the line of the first thing that is not understood. */
function parse(text) {
    return collect(text, true);
}
/** Parses a dependency's go.mod as go does: what is not understood there does not count. modfile.ParseLax. */
function parseLax(text) {
    return collect(text, false);
}
function collect(text, strict) {
    const found = {
        module: undefined,
        go: undefined,
        require: [],
        replace: [],
        exclude: [],
        tool: [],
        ignore: [],
    };
    for (const line of (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .Fn)(text, strict)) {
        const read = readers.get(line.verb);
        if (read !== undefined && (strict || ofDependencies.has(line.verb))) {
            read(found, line, strict);
        }
        else if (strict && !skipped.has(line.verb)) {
            throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(line.number, line.verb);
        }
    }
    return found;
}
/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "retract", "godebug"]);
/** Directives that count in a dependency's go.mod too; go reads more of them there, and vendors nothing by those. */
const ofDependencies = new Set(["module", "go", "require"]);
const readers = new Map([
    ["module", (found, line) => void (found.module = once(line, found.module, only(line)))],
    ["go", (found, line, strict) => void (found.go = once(line, found.go, readGo(line, strict)))],
    ["require", (found, line, strict) => void found.require.push(readRequirement(line, strict))],
    ["exclude", (found, line) => void found.exclude.push(readRequirement(line, true))],
    ["replace", (found, line) => void found.replace.push(readReplacement(line))],
    ["tool", (found, line) => void found.tool.push(only(line))],
    ["ignore", (found, line) => void found.ignore.push(only(line))],
]);
/** The value of a directive that a file may have once. */
function once(line, before, now) {
    if (before !== undefined) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted one ${line.verb} line, got another`);
    }
    return now;
}
function only(line) {
    const [text, ...more] = line.words;
    if (text === undefined || more.length > 0) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted one word after ${line.verb}, got ${line.words.length}`);
    }
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(text, line);
}
/** The version of a go line. */
function readGo(line, strict) {
    const text = line.words.join(" ");
    if (goVersion.test(text)) {
        return text;
    }
    const lax = strict || line.words.length > 1 ? undefined : laxGoVersion.exec(text)?.[1];
    if (lax === undefined) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted a go version such as 1.23.0, got ${JSON.stringify(text)}`);
    }
    return lax;
}
function readRequirement(line, strict) {
    const [path, version, ...more] = line.words.map((each) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(each, line));
    if (path === undefined || version === undefined || more.length > 0) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted: ${line.verb} path version`);
    }
    // Old go.mod files of dependencies say v1 for v1.0.0; in a main module go would write the line anew.
    return { path, version: checked(strict ? version : ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(version) ?? version), line) };
}
/** One replace line. */
function readReplacement(line) {
    const arrow = line.words[1] === "=>" ? 1 : 2;
    const [oldPath, oldVersion] = line.words.slice(0, arrow).map((each) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(each, line));
    const [newPath, newVersion, ...more] = line.words
        .slice(arrow + 1)
        .map((each) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)(each, line));
    if (line.words[arrow] !== "=>" ||
        oldPath === undefined ||
        newPath === undefined ||
        more.length > 0 ||
        isDirectory(newPath) !== (newVersion === undefined)) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, "wanted: replace path [version] => path version, or => ./directory without a version");
    }
    return {
        old: { path: oldPath, version: oldVersion === undefined ? "" : checked(oldVersion, line) },
        new: { path: newPath, version: newVersion === undefined ? "" : checked(newVersion, line) },
    };
}
function checked(version, line) {
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isValid */ .fn)(version)) {
        throw (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(line.number, `wanted a version such as v1.2.3, got ${JSON.stringify(version)}`);
    }
    return version;
}


/***/ }),

/***/ 67670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isMain),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   X9: () => (/* binding */ goVersion),
/* harmony export */   ag: () => (/* binding */ directories),
/* harmony export */   d8: () => (/* binding */ included),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What go takes a file without a go line for. internal/gover, DefaultGoModVersion and DefaultGoWorkVersion. */
const unsaid = { goMod: "1.16", goWork: "1.18" };
/** The go version that decides how vendor/ is written: that of go.work, else that of go.mod. */
function goVersion({ modules, work }) {
    return work === undefined ? (modules[0]?.goMod.go ?? unsaid.goMod) : (work.go ?? unsaid.goWork);
}
/** Whether a module path is one of the main modules'. */
function isMain(mains, modulePath) {
    return mains.modules.some(({ goMod }) => goMod.module === modulePath);
}
/**
 * What stands for a module: its replacement, of version "" for a directory; undefined where it is not replaced. A
 * directory is as vendor/modules.txt writes it: as in the file, in a workspace relative to go.work.
 * cmd/go/internal/modload/modfile.go, Replacement.
 */
function replacement(mains, module) {
    const { modules, work } = mains;
    if (module.version === "" && isMain(mains, module.path)) {
        return undefined;
    }
    const found = modules.findLast(({ goMod }) => find(goMod.replace, module) !== undefined);
    const target = find(found?.goMod.replace ?? [], module);
    return find(work?.replace ?? [], module) ?? canonical(mains, found?.directory ?? "", target);
}
/** Where a module's files come from: its replacement, else the module itself. */
function origin(mains, module) {
    return replacement(mains, module) ?? module;
}
/** Absolute path of a directory that replaces a module, from its path as `replacement` gives it. */
function directoryOf({ root }, target) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, target);
}
/** Every directory that a replace line names, as `replacement` gives it, whether or not the line holds for anything. */
function directories(mains) {
    const whole = { ...mains, directories: new Map() };
    const targets = [
        ...(mains.work?.replace ?? []).map((line) => line.new),
        ...mains.modules.flatMap(({ directory, goMod }) => goMod.replace.map((line) => canonical(whole, directory, line.new))),
    ];
    return new Set(targets.flatMap((each) => (each?.version === "" ? [each.path] : [])));
}
/** Requirements without those that an exclude line takes out. cmd/go/internal/modload/modfile.go, goModSummary. */
function included(mains, required) {
    const excluded = mains.modules.flatMap(({ goMod }) => goMod.exclude);
    return excluded.length === 0
        ? required
        : required.filter((each) => !excluded.some((odd) => same(odd, each)));
}
/** The line that holds for a module: one for its version, else one for every version. */
function find(lines, module) {
    return (lines.find(({ old }) => same(old, module)) ??
        lines.find(({ old }) => old.path === module.path && old.version === ""))?.new;
}
function same(a, b) {
    return a.path === b.path && a.version === b.version;
}
/** In a workspace, a directory of a go.mod is written relative to go.work. modload, canonicalizeReplacePath. */
function canonical({ root, work }, directory, target) {
    const isWritten = work === undefined || target?.version !== "";
    if (target === undefined || isWritten || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(target.path)) {
        return target;
    }
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, target.path)) || ".";
    return { path: /^\.{1,2}(?:\/|$)/.test(relative) ? relative : `./${relative}`, version: "" };
}


/***/ }),

/***/ 34358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ statements),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   _n: () => (/* binding */ unquote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

const word = /[ \t\r]+|\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[()[\]{},]|(?!["`])(?:(?!\/\/|\/\*|[()[\]{},])[\p{L}\p{M}\p{N}\p{P}\p{S}])+/gsuy;
/** Directives of go.mod that may open a block. */
const ofGoMod = new Set([
    "module",
    "godebug",
    "require",
    "exclude",
    "replace",
    "retract",
    "tool",
    "ignore",
    "use",
]);
/**
 * The statements of the text, in its order. Throws BAD_GO_MOD where go.mod's grammar is broken, and for a block of an
 * unknown verb if `strict`; else what stands in such a block has an empty verb.
 */
function* statements(text, strict, withBlocks = ofGoMod) {
    let block;
    const all = text.split("\n");
    for (const [index, raw] of all.entries()) {
        const number = index + 1;
        const [verb, ...words] = split(raw, number);
        if (verb === undefined) {
            continue;
        }
        if (block === undefined) {
            const opened = blockOf([verb, ...words], number, strict, withBlocks);
            block = opened?.ended === false ? opened.verb : undefined;
            if (opened === undefined) {
                yield { number, verb, words };
            }
        }
        else if (verb !== ")") {
            yield { number, verb: block, words: [verb, ...words] };
        }
        else {
            block = undefined;
            nothingLeft(words, number);
        }
    }
    if (block !== undefined) {
        throw bad(all.length, "wanted the ) that closes the block, got the end");
    }
}
/** The block that a line opens, and perhaps closes: `verb (`, `verb ()`. Of an unknown one the verb is empty. */
function blockOf([verb = "", ...words], number, strict, withBlocks) {
    const ended = words.at(-2) === "(" && words.at(-1) === ")";
    if (!ended && words.at(-1) !== "(") {
        return undefined;
    }
    const known = withBlocks.has(verb) && words.length === (ended ? 2 : 1);
    if (strict && !known) {
        throw unknown(number, [verb, ...words].join(" "));
    }
    return { verb: known ? verb : "", ended };
}
function nothingLeft(words, number) {
    if (words.length > 0) {
        throw bad(number, `wanted the end of the line after ), got ${JSON.stringify(words.join(" "))}`);
    }
}
function split(raw, number) {
    const words = [];
    let end = 0;
    for (const { index, 0: found } of raw.matchAll(word)) {
        end = index + found.length;
        if (!/^[ \t\r]|^\/\//.test(found)) {
            words.push(found);
        }
    }
    if (end !== raw.length) {
        throw bad(number, `wanted words and quoted strings, got ${JSON.stringify(raw.slice(end))}`);
    }
    return words;
}
/** A path or version as written. Escapes, which go never writes into one, are refused. modfile, parseString. */
function unquote(text, line) {
    const plain = text.startsWith('"') ? text.slice(1, -1) : text;
    if (plain === "" || /["'`]/.test(plain) || (plain !== text && plain.includes("\\"))) {
        const got = JSON.stringify(text);
        throw bad(line.number, `wanted a path or a version after ${line.verb}, got ${got}`);
    }
    return plain;
}
/** The error about a verb that no directive has. */
function unknown(number, got) {
    return bad(number, `wanted a directive that this version knows, got ${JSON.stringify(got)}`);
}
/** An error about one line, counted from 1. */
function bad(number, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_GO_MOD", `module: go.mod:${number}: ${message}`, {
        hint: "run go mod tidy, which names the same line, and mend it",
    });
}


/***/ }),

/***/ 10269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j8: () => (/* binding */ demandDependencies),
  Hh: () => (/* binding */ load),
  Z6: () => (/* binding */ withSources)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/src/bundle/key.js


/**
 * The name under which a bundle is stored and found: `go-offline-1-` and the first 32 hex digits of the sha256 over one
 * line `sha256  path` for each go.mod, go.sum, go.work and go.work.sum of the project, sorted by path.
 */
function key(inputs) {
    const lines = inputs
        .toSorted((a, b) => (0,version/* compareText */.n6)(a.path, b.path))
        .map(({ path, sha256 }) => `${sha256}  ${path}\n`);
    return `go-offline-1-${(0,external_node_crypto_.hash)("sha256", lines.join(""), "hex").slice(0, 32)}`;
}
/**
 * Names a project whatever its dependencies are, so that its newest bundle is found where none fits exactly: the first
 * 16 hex digits of the sha256 over the lines `module` or `workspace` and the first of its module paths in byte order.
 */
function projectId(kind, modulePaths) {
    const [first = ""] = modulePaths.toSorted(version/* compareText */.n6);
    return (0,external_node_crypto_.hash)("sha256", `${kind}\n${first}\n`, "hex").slice(0, 16);
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/statement.js
var statement = __webpack_require__(34358);
;// CONCATENATED MODULE: ./lib/src/module/gowork.js



const fileName = "go.work";
/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "godebug"]);
/** Directives that may open a block. */
const withBlocks = new Set(["use", "replace", "godebug"]);
/** Parses a go.work file. Throws BAD_GO_WORK with the line of the first thing that is not understood. */
function gowork_parse(text) {
    try {
        return collect(text);
    }
    catch (error) {
        // The grammar is that of go.mod; what is wrong is said of the file that it is wrong in.
        const message = String(error).replace(/^.*?go\.mod:/, `module: ${fileName}:`);
        throw new errors/* OfflineError */.M("BAD_GO_WORK", message, {
            hint: "run go work edit -fmt, which names the same line, and mend it",
            cause: error,
        });
    }
}
function collect(text) {
    let go;
    const use = [];
    const replace = [];
    for (const line of (0,statement/* statements */.Fn)(text, true, withBlocks)) {
        if (line.verb === "go") {
            go = (0,gomod/* once */.Oo)(line, go, (0,gomod/* readGo */.N3)(line, true));
        }
        else if (line.verb === "use") {
            use.push(directory(line));
        }
        else if (line.verb === "replace") {
            replace.push((0,gomod/* readReplacement */.Bx)(line));
        }
        else if (!skipped.has(line.verb)) {
            throw (0,statement/* unknown */.L5)(line.number, line.verb);
        }
    }
    return { go, use, replace };
}
function directory(line) {
    const [text, ...more] = line.words;
    if (text === undefined || more.length > 0) {
        throw (0,statement/* bad */.MB)(line.number, `wanted one directory after use, got ${line.words.length} words`);
    }
    return (0,statement/* unquote */._n)(text, line);
}

// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/tasks/workspace.js




/**
 * The go.work that go would use in a directory: GOWORK, else the nearest one upwards; undefined where there is none or
 * GOWORK is off. Throws BAD_GO_WORK for a GOWORK that go refuses. cmd/go/internal/modload/init.go, FindGoWork.
 */
async function workspace(directory) {
    const set = (0,environment/* variable */.bv)("GOWORK");
    if (set === "off") {
        return undefined;
    }
    if (set !== undefined && set !== "auto") {
        return demand(set);
    }
    for (let at = directory;; at = external_node_path_.dirname(at)) {
        const file = external_node_path_.join(at, "go.work");
        if ((await files/* size */.Ej(file)) !== undefined) {
            return file;
        }
        if (external_node_path_.dirname(at) === at) {
            return undefined;
        }
    }
}
async function demand(file) {
    if (!external_node_path_.isAbsolute(file) || (await files/* size */.Ej(file)) === undefined) {
        throw new errors/* OfflineError */.M("BAD_GO_WORK", `project: GOWORK: wanted the absolute path of a go.work file, or off, got ${file}`, {
            hint: "unset GOWORK, so that go looks for go.work itself, or set it to off",
        });
    }
    return file;
}

;// CONCATENATED MODULE: ./lib/src/tasks/project.js












/** The oldest go line of a go.work whose tree go uses: before, `go work vendor` wrote none that it reads. */
const oldestWork = "1.22";
/**
 * Reads a project: the workspace that go would use in the directory, else its module. Throws NO_GO_MOD, BAD_GO_MOD,
 * BAD_GO_WORK, NO_GO_SUM, BAD_GO_SUM, and NOT_COVERED for a workspace below go 1.22.
 */
async function load(directory) {
    const real = await files/* realDirectory */.Ut(directory);
    if (real === undefined) {
        throw noGoMod(directory, "no such directory");
    }
    return assemble(real, await workspace(real), files/* read */.LF);
}
/**
 * The project with these files for its sources: what go reads of it with `-modfile`, or, in a workspace, with another
 * go.work of the same directory. Throws what load throws.
 */
function withSources(project, sources, goWork) {
    const { directory } = project;
    const held = new Map(sources.map(({ name, bytes }) => [external_node_path_.resolve(directory, name), external_node_buffer_.Buffer.from(bytes)]));
    return assemble(directory, goWork, (file) => Promise.resolve(held.get(file)));
}
/** `open` gives a file's bytes; undefined if there is none. */
async function assemble(real, goWork, open) {
    const sources = [];
    const root = goWork === undefined ? real : external_node_path_.dirname(goWork);
    const read = async (file) => {
        const bytes = await open(file);
        if (bytes !== undefined) {
            sources.push({ name: external_node_path_.relative(root, file), bytes });
        }
        return bytes?.toString("utf8");
    };
    const work = goWork === undefined ? undefined : parseWork((await read(goWork)) ?? "");
    const modules = [];
    for (const each of work?.use ?? ["."]) {
        modules.push(await readMain(external_node_path_.resolve(root, each), read));
    }
    if (goWork !== undefined) {
        demandUsed(real, root, modules);
    }
    const mains = await withDirectories({ root, modules, work });
    const goSum = await readSums(mains, goWork, read);
    const id = projectId(goWork === undefined ? "module" : "workspace", modules.map(({ goMod }) => goMod.module ?? ""));
    return { directory: root, mains, goWork, flags: [], goSum, sources, id, ...named(sources) };
}
/** Throws NO_DEPENDENCIES where nothing is required: then there is nothing to bring through an outage. */
function demandDependencies({ mains }) {
    if (mains.modules.every(({ goMod }) => goMod.require.length === 0)) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "project: go.mod: wanted at least one require line, got none", {
            hint: "a module without dependencies needs no module proxy: leave this step out",
        });
    }
}
function named(sources) {
    const inputs = sources.map(({ name, bytes }) => ({
        path: name,
        sha256: (0,external_node_crypto_.hash)("sha256", bytes, "hex"),
    }));
    return { inputs, key: key(inputs) };
}
function parseWork(text) {
    const work = gowork_parse(text);
    if (work.use.length === 0) {
        throw new errors/* OfflineError */.M("BAD_GO_WORK", "project: go.work: wanted a use line, got none", {
            hint: "run go work use in the workspace's modules, or set GOWORK=off to take one module alone",
        });
    }
    const go = work.go ?? "1.18";
    if ((0,version/* compareGo */.Ac)(go, oldestWork) < 0) {
        throw new errors/* OfflineError */.M("NOT_COVERED", `project: go.work: wanted go ${oldestWork} or newer, got ${go}: go uses no vendor/ with it`, {
            hint: `run go work use -go=${oldestWork}, or set GOWORK=off to take one module alone`,
        });
    }
    return work;
}
async function readMain(directory, read) {
    const text = await read(external_node_path_.join(directory, "go.mod"));
    if (text === undefined) {
        throw noGoMod(directory, "none");
    }
    const goMod = gomod/* parse */.qg(text);
    if (goMod.module === undefined) {
        throw new errors/* OfflineError */.M("BAD_GO_MOD", `project: ${external_node_path_.join(directory, "go.mod")}: wanted a module line, got none`, {
            hint: "run go mod init, or take go.mod from the repository again",
        });
    }
    return { directory, goMod };
}
/** go refuses to work in a module that its go.work does not name. */
function demandUsed(directory, root, modules) {
    if (directory !== root && !modules.some((each) => files/* contains */.gR(each.directory, directory))) {
        throw new errors/* OfflineError */.M("BAD_GO_WORK", `project: wanted ${directory} in a module that ${external_node_path_.join(root, "go.work")} uses, got another`, {
            hint: "run go work use in it, or set GOWORK=off to take the module alone",
        });
    }
}
async function withDirectories(mains) {
    const found = new Map();
    const whole = { ...mains, directories: found };
    for (const target of (0,main/* directories */.ag)(mains)) {
        await demandOutside(mains.root, (0,main/* directoryOf */.jt)(whole, target), target);
        const bytes = await files/* read */.LF(external_node_path_.join((0,main/* directoryOf */.jt)(whole, target), "go.mod"));
        if (bytes !== undefined) {
            found.set(target, gomod/* parseLax */.$D(bytes.toString("utf8")));
        }
    }
    return whole;
}
/** go refuses it too, and a tree must not be held against itself. modcmd/vendor.go, moduleLine. */
async function demandOutside(root, directory, target) {
    const real = (await files/* realDirectory */.Ut(directory)) ?? directory;
    if (files/* contains */.gR(external_node_path_.join(root, "vendor"), real)) {
        throw new errors/* OfflineError */.M("BAD_GO_MOD", `project: replace: wanted a directory outside of vendor/, got ${target}`, {
            hint: "move that directory out of vendor/, which go mod vendor empties, and replace the module by its new place",
        });
    }
}
/** In a workspace go takes the file that is named as its go.work is, and `.sum`. modload/init.go, loadModFile. */
async function readSums(mains, goWork, read) {
    const names = mains.modules.map(({ directory }) => external_node_path_.join(directory, "go.sum"));
    const all = goWork === undefined ? names : [`${goWork}.sum`, ...names];
    const sums = [];
    for (const name of all) {
        const text = await read(name);
        if (text !== undefined) {
            sums.push(parse/* parse */.q(text, external_node_path_.relative(mains.root, name)));
        }
    }
    if (sums.length === 0 && needsSums(mains)) {
        throw new errors/* OfflineError */.M("NO_GO_SUM", "project: wanted go.sum beside go.mod, got none", {
            hint: "run go mod tidy and commit go.sum: without it nothing can be proved",
        });
    }
    return parse/* merge */.h(sums);
}
/** Whether anything is required that is no directory of the checkout. */
function needsSums(mains) {
    const required = mains.modules.flatMap(({ goMod }) => goMod.require);
    return required.some((each) => (0,main/* origin */.TG)(mains, each).version !== "");
}
function noGoMod(directory, came) {
    return new errors/* OfflineError */.M("NO_GO_MOD", `project: wanted go.mod in ${directory}, got ${came}`, {
        hint: "name the directory of go.mod or go.work: --project on the command line, working-directory in a workflow",
    });
}


/***/ })

};
