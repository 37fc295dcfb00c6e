export const id = 8737;
export const ids = [8737];
export const modules = {

/***/ 42401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1475);

/**
 * The changes from `before` to `after`, sorted by path. *Altered* is another hash for the same version: never an honest
 * update. A module is *updated* or *downgraded* by its newest version with a zip hash; *changed* is a change below that.
 * Versions of which only the go.mod's hash is listed come and go with the module graph; they count as altered only.
 */
function diff(before, after) {
    const old = versions(before);
    const now = versions(after);
    const changes = [...alterations(before, after)];
    for (const path of new Set([...old.keys(), ...now.keys()])) {
        const change = compare(path, old.get(path) ?? [], now.get(path) ?? []);
        if (change !== undefined) {
            changes.push(change);
        }
    }
    return changes.toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}
function* alterations(before, after) {
    for (const [key, from] of before) {
        const to = after.get(key);
        if (to !== undefined && !sameHashes(from, to)) {
            const [path = "", version = ""] = key.split(" ");
            yield { kind: "altered", path, version, from, to };
        }
    }
}
/** A file may list hashes of several algorithms: an added one is no alteration, a differing h1 is. */
function sameHashes(from, to) {
    return agree(from, to) && agree(to, from);
}
function agree(some, others) {
    return some.every((hash) => others.includes(hash) || !others.some((each) => algorithm(each) === algorithm(hash)));
}
function algorithm(hash) {
    return hash.split(":", 1)[0];
}
function compare(path, from, to) {
    if (from.join(" ") === to.join(" ")) {
        return undefined;
    }
    if (from.length === 0) {
        return { kind: "added", path, versions: to };
    }
    if (to.length === 0) {
        return { kind: "removed", path, versions: from };
    }
    const [before = "", after = ""] = [...from.slice(-1), ...to.slice(-1)];
    const direction = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(before, after);
    const kind = direction < 0 ? "updated" : direction > 0 ? "downgraded" : "changed";
    return { kind, path, from, to };
}
/** Each path's versions that have a zip hash. */
function versions(sums) {
    const found = new Map();
    for (const key of sums.keys()) {
        const [path = "", version = ""] = key.split(" ");
        if (!version.endsWith("/go.mod")) {
            const known = found.get(path);
            if (known === undefined) {
                found.set(path, [version]);
            }
            else {
                known.push(version);
            }
        }
    }
    return new Map([...found].map(([path, all]) => [path, all.toSorted(_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)]));
}


/***/ }),

/***/ 95528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ flags),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gomod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36541);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34948);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1475);





/**
 * Replacements that a run is asked for, one a line; `#` begins a comment, and a blank may stand for each `@`:
 *
 *     example.com/lib => ./forks/lib
 *     example.com/lib@v1.2.0 => example.com/fork@v1.2.1
 *
 * What go would refuse is refused here, with go's rule. https://go.dev/ref/mod#go-mod-file-replace;
 * golang.org/x/mod/modfile, parseReplace; cmd/go/internal/modcmd, flagReplace.
 */
function parse(text, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const found = [];
    for (const [index, raw] of text.split("\n").entries()) {
        const line = raw.replace(/(?:^|\s)#.*/s, "").trim();
        if (line !== "") {
            const refusal = (problem) => bad(index + 1, problem);
            const next = read(line, separator, refusal);
            demandOnce(found, next, refusal);
            found.push(next);
        }
    }
    return found;
}
/**
 * The flags by which `go mod edit` and `go work edit` write these lines. A line for every version takes those for one
 * version out of the file, so it comes before ours for one version. modfile, addReplace.
 */
function flags(lines) {
    return lines
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.old.version, b.old.version))
        .map((line) => `-replace=${spell(line.old)}=${spell(line.new)}`);
}
/** A module with its version, or without one where it has none. */
function spell(module) {
    return module.version === "" ? module.path : (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(module);
}
function read(line, separator, refusal) {
    const [left = "", right = "", ...more] = line.split("=>").map((half) => half.trim());
    if (left === "" || right === "" || more.length > 0) {
        throw refusal({
            wanted: "module[@version] => target",
            came: line,
            rule: "a replace line has a module, an arrow and a target",
            hint: "write for example: example.com/lib => ./forks/lib",
        });
    }
    return {
        old: readModule(left, refusal),
        new: (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd)(right) ? readDirectory(right, separator, refusal) : readTarget(right, refusal),
    };
}
/** A path, and a version of it or "". */
function readModule(text, refusal) {
    const [, name = "", version = ""] = /^([^\s@]+)(?:(?:@|\s+)([^\s@]+))?$/.exec(text) ?? [];
    const allowed = _path_js__WEBPACK_IMPORTED_MODULE_3__/* .isImportPath */ .VF(name) ? _path_js__WEBPACK_IMPORTED_MODULE_3__/* .majors */ .j(name) : undefined;
    if (allowed === undefined) {
        throw refusal({
            wanted: "a module path",
            came: text,
            rule: "a module path has letters, digits and -._~ between slashes, and ends in a major version only from /v2 on (module.CheckImportPath, SplitPathVersion)",
            hint: "write the module's path as its go.mod and the require line have it, then @ and a version or nothing",
        });
    }
    if (version !== "" && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .canonical */ .$N)(version) !== version) {
        throw refusal({
            wanted: `a whole version of ${name}`,
            came: version,
            rule: "go.mod names a version by three numbers or a pseudo-version; a branch, latest or v1 has to be looked up in the network first",
            hint: "write a version such as v1.2.3, as go.sum or go list -m has it",
        });
    }
    if (version !== "" && !_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fits */ .lA(name, version)) {
        throw refusal({
            wanted: `a version ${allowed} of ${name}`,
            came: version,
            rule: "a path without /vN has v0 or v1, and a path with it has that major version alone (module.CheckPathMajor)",
            hint: "name a version of that major version, or the path that ends in the other",
        });
    }
    return { path: name, version };
}
function readTarget(text, refusal) {
    const target = readModule(text, refusal);
    if (target.version === "") {
        throw refusal({
            wanted: "a directory, or a module with a version",
            came: text,
            rule: "replacement module without version must be directory path (rooted or starting with . or ..)",
            hint: `write ./${text} for a directory, or ${text}@ and a version for a module`,
        });
    }
    try {
        _path_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6(target.path);
    }
    catch {
        throw refusal({
            wanted: "a module that can be downloaded",
            came: target.path,
            rule: "the first element of such a path has a dot and small letters alone (module.CheckPath)",
            hint: `write ./${target.path} if it is a directory, else the module's whole path`,
        });
    }
    return target;
}
function readDirectory(text, separator, refusal) {
    if (/\s@?v\d\S*$/.test(text)) {
        throw refusal({
            wanted: "a directory without a version",
            came: text,
            rule: `replacement module directory path ${JSON.stringify(text.split(/\s/, 1)[0])} cannot have version`,
            hint: "leave the version out: it goes to the left of the arrow, to say which version is replaced",
        });
    }
    if (separator === "/" && /\\|^[A-Za-z]:/.test(text)) {
        throw refusal({
            wanted: "a directory of this system",
            came: text,
            rule: "replacement directory appears to be Windows path (on a non-windows system)",
            hint: "write it with slashes, from the directory of go.mod or go.work: ./forks/lib",
        });
    }
    if (/[\s"'`\p{Cc}]/u.test(text)) {
        throw refusal({
            wanted: "a directory without blanks and quotes in its name",
            came: text,
            rule: "vendor/modules.txt is split at blanks, and a replacement of more words is not read back (modload, readVendorList)",
            hint: "move or link the directory to a name without them",
        });
    }
    return { path: text, version: "" };
}
function demandOnce(before, next, refusal) {
    if (before.some(({ old }) => (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(old) === (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(next.old))) {
        throw refusal({
            wanted: `one line for ${spell(next.old)}`,
            came: "another",
            rule: "conflicting replacements for one module and version are an error (modload, toReplaceMap)",
            hint: "take one of the two lines out",
        });
    }
    const twin = before.find((each) => (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(each.new) === (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(next.new) && each.old.path !== next.old.path);
    if (twin !== undefined) {
        throw refusal({
            wanted: `${spell(next.new)} in place of ${twin.old.path} alone`,
            came: `also of ${next.old.path}`,
            rule: "one replacement must not be used for two different module paths (modload, checkMultiplePaths)",
            hint: "give each of the two modules a target of its own",
        });
    }
}
function bad(number, { wanted, came, rule, hint }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_REPLACE", `module: replace:${number}: wanted ${wanted}, got ${JSON.stringify(came)}: go's rule: ${rule}`, { hint });
}


/***/ }),

/***/ 14262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   y1: () => (/* binding */ unlink)
/* harmony export */ });
/**
 * Several projects may be restored in one environment, one upon the other: what the later one found is what the earlier
 * one had exported. Each variable is a chain of its own, as a shell of another terminal knows nothing of this one's.
 * `others` are ordered by time.
 */
function given(state, others) {
    return state.variables.map((variable) => {
        let holder = { state, variable };
        for (let above = next(holder, others); above !== undefined; above = next(holder, others)) {
            holder = above;
        }
        const value = holder.state === state ? variable.before : holder.variable.value;
        return { name: variable.name, value };
    });
}
/** The states that change when one goes: what stood upon it stands upon what was below it. */
function unlink(state, others) {
    const changes = state.variables.flatMap((variable) => {
        const above = next({ state, variable }, others);
        return above === undefined ? [] : [{ ...above, before: variable.before }];
    });
    return others.flatMap((other) => {
        const own = changes.filter((change) => change.state === other);
        const variables = other.variables.map((variable) => {
            const change = own.find((each) => each.variable === variable);
            return change === undefined ? variable : { ...variable, before: change.before };
        });
        return own.length === 0 ? [] : [{ ...other, variables }];
    });
}
/**
 * The variables of a project that is restored again. Where nothing came between, what was before the first restore
 * counts; where somebody set another value, or another project stands upon the first restore, what was found now.
 */
function again(earlier, others, variables) {
    const now = variables.map((variable) => {
        const old = earlier.variables.find(({ name }) => name === variable.name);
        const isOurs = old !== undefined && old.value === variable.before;
        return isOurs && next({ state: earlier, variable: old }, others) === undefined
            ? { ...variable, before: old.before }
            : variable;
    });
    const names = new Set(variables.map(({ name }) => name));
    return [...now, ...earlier.variables.filter(({ name }) => !names.has(name))];
}
/** The restore that came next and found this one's value. */
function next({ state, variable }, others) {
    for (const other of others) {
        const found = other.variables.find(({ name }) => name === variable.name);
        if (other.time > state.time && found !== undefined && found.before === variable.value) {
            return { state: other, variable: found };
        }
    }
    return undefined;
}


/***/ }),

/***/ 38737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bring: () => (/* binding */ bring)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/patience.js
var patience = __webpack_require__(22450);
// EXTERNAL MODULE: ./lib/src/host/progress.js
var host_progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/outage/explain.js
var explain = __webpack_require__(51167);
// EXTERNAL MODULE: ./lib/src/tasks/diagnosis.js
var diagnosis = __webpack_require__(55794);
;// CONCATENATED MODULE: ./lib/src/tasks/decision.js



/** `emergency: true`. */
function told() {
    return {
        mode: "bundle",
        reason: "emergency: true, so that nothing is asked of the network for modules",
        outage: "unasked",
        examination: undefined,
        attempts: [],
    };
}
/** A bundle was used. */
function forBundle(isExact, evidence) {
    const { examination, download } = evidence;
    const reason = isExact
        ? "there is a bundle of this very go.mod and go.sum"
        : (outageIn(evidence) ?? "there is no go command to ask the network with");
    return {
        mode: "bundle",
        reason,
        outage: download === undefined ? (examination?.health ?? "unasked") : "outage",
        examination,
        attempts: download?.attempts ?? [],
    };
}
/** The network was used. */
function forNetwork(isAlone, { examination, download }) {
    return {
        mode: "network",
        reason: isAlone
            ? "emergency: false, so that no bundle is used"
            : "no store has a bundle of this very go.mod and go.sum, and go gets through",
        outage: examination?.health ?? "unasked",
        examination,
        attempts: download?.attempts ?? [],
    };
}
/** What says that the network cannot be used, in one line; undefined where nothing does. */
function outageIn({ examination, download }) {
    if (download?.kind === "outage") {
        return `outage: go mod download, ${count(download.attempts.length)}: ${download.said}`;
    }
    const health = examination?.health;
    return health === "outage" || health === "off" ? examination?.headline : undefined;
}
/** Nothing is passed by that somebody has to look at. */
function blocked(examination) {
    const { headline, advice } = examination;
    const text = advice.flatMap((each) => ("text" in each ? [each.text] : []))[0];
    const remedy = text ?? "find out who answers in the module proxy's place";
    return new errors/* OfflineError */.M("NO_PASSAGE", `network: wanted modules, got none: ${headline}`, {
        hint: `${remedy}; or decide it yourself: emergency: true takes a bundle, each byte of it proved`,
        details: answers(examination),
    });
}
/** An outage, and no bundle may be used. */
function down(evidence) {
    const reason = outageIn(evidence) ?? "outage";
    return new errors/* OfflineError */.M("OUTAGE", `network: wanted modules, got none: ${reason}`, {
        hint: "set emergency: auto or true to use a bundle, or wait and run again",
        details: detailsOf(evidence),
    });
}
/**
 * The same failure with the evidence: why the network was not used stands before everything else, what the doctor found
 * behind it.
 */
function withEvidence(failure, evidence) {
    const error = (0,diagnosis.diagnosed)(failure);
    if (!(error instanceof errors/* OfflineError */.M) || decision_final.has(error.code)) {
        return error;
    }
    const reason = outageIn(evidence);
    const { code, message, hint, details } = error;
    return (0,diagnosis.asKnown)(new errors/* OfflineError */.M(code, reason === undefined ? message : `${reason}; ${message}`, {
        hint,
        details: [...details, ...detailsOf(evidence)],
        cause: error,
    }));
}
/** Errors that have the evidence already, or are about what was asked: no network has a part in those. */
const decision_final = new Set([
    "OUTAGE",
    "NO_PASSAGE",
    "BAD_INPUT",
    "BAD_REPLACE",
    "BAD_TRUST_FILE",
    "BAD_WAIVER",
]);
function detailsOf({ examination, download }) {
    return [
        ...(download?.kind === "outage" ? download.error.details : []),
        ...(examination === undefined || isVain(examination) ? [] : answers(examination)),
    ];
}
/** Nobody had answered yet when something else had failed: a reader would look for the fault in the network. */
function isVain({ health, entries }) {
    return health === "unknown" && entries.every(({ verdict }) => verdict === undefined);
}
/** What everybody who was asked came to, a line each. */
function answers({ headline, entries, databases }) {
    const asked = [...entries, ...databases].flatMap(({ name, verdict }) => verdict === undefined ? [] : [`asked ${name}: ${(0,explain/* say */.cv)(verdict)}`]);
    return [`doctor: ${headline}`, ...asked];
}
function count(runs) {
    return runs === 1 ? "one run" : `${runs} runs`;
}

// EXTERNAL MODULE: ./lib/src/tasks/doctor.js + 28 modules
var doctor = __webpack_require__(42658);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/outage/diagnosis.js + 14 modules
var outage_diagnosis = __webpack_require__(76238);
// EXTERNAL MODULE: ./lib/src/tasks/on-copies.js
var on_copies = __webpack_require__(24162);
;// CONCATENATED MODULE: ./lib/src/tasks/network.js







/** How often go is run, and how long it may say nothing: with -x it says a line before and after every request. */
const most = 3;
const silence = 90_000;
/** Milliseconds before the second run, on average; before the third, four times as long. */
const wait = 1_000;
/**
 * Has go bring the project's modules into the user's own module cache, over the user's own proxy, each checked against
 * go.sum by go. Only an outage is tried again, and only it comes back as an answer: every other failure is thrown, as no
 * bundle is an answer to it. go's time limit is in milliseconds, for all attempts together.
 */
async function download(project, timeout) {
    const work = files/* temporary */.q_();
    const started = performance.now();
    const attempts = [];
    try {
        for (;;) {
            const began = performance.now();
            const left = Math.max(1, timeout - (began - started));
            const came = await once(project, external_node_path_.join(work.path, String(attempts.length)), left);
            const now = performance.now();
            const failed = came.kind === "failed" ? came.diagnosis : undefined;
            attempts.push({ milliseconds: now - began, failed });
            const facts = { attempts, milliseconds: now - started };
            if (came.kind === "done") {
                return { ...came, ...facts };
            }
            if (attempts.length === most || came.isHung || now - started > timeout / 2) {
                return { kind: "outage", error: came.error, said: sayOf(came), ...facts };
            }
            await (0,patience/* pause */.v)(wait * 4 ** (attempts.length - 1) * (0.5 + Math.random()));
        }
    }
    finally {
        await work.remove();
    }
}
async function once(project, directory, timeout) {
    const said = await go/* env */._K(project.directory, ["GOMODCACHE", "GOFLAGS"], timeout);
    const moduleCache = said.get("GOMODCACHE") ?? "";
    const bench = {
        project,
        cache: moduleCache,
        isUsers: true,
        network: true,
        variables: {},
        timeout,
        silence,
    };
    const own = /(?:^|\s)--?modcacherw(?:\s|$)/.test(said.get("GOFLAGS") ?? "")
        ? ["-modcacherw"]
        : [];
    try {
        const args = ["-json", "-x", ...own];
        const { stdout } = await (0,on_copies/* onCopies */.B)(bench, directory, ["mod", "download"], args);
        const modules = [...stdout.matchAll(/^\t"Zip": /gm)].length;
        return { kind: "done", modules, moduleCache };
    }
    catch (error) {
        if (!(error instanceof errors/* OfflineError */.M)) {
            throw error;
        }
        const isHung = error.code === "GO_TIMED_OUT";
        const diagnosis = isHung ? (0,outage_diagnosis/* timedOut */.i)(error.details) : (0,outage_diagnosis/* diagnose */.h)(error.details);
        if (diagnosis.kind === "outage") {
            return { kind: "failed", error, diagnosis, isHung };
        }
        throw error;
    }
}
function sayOf({ error, diagnosis }) {
    const said = diagnosis.line ?? error.message;
    return diagnosis.entry === undefined ? said : `${diagnosis.entry.cause} (${said.trim()})`;
}

// EXTERNAL MODULE: ./lib/src/gosum/diff.js
var diff = __webpack_require__(42401);
// EXTERNAL MODULE: ./lib/src/host/state.js
var state = __webpack_require__(48520);
// EXTERNAL MODULE: ./lib/src/tasks/go-version.js
var go_version = __webpack_require__(27052);
// EXTERNAL MODULE: ./lib/src/tasks/judging.js + 7 modules
var judging = __webpack_require__(26478);
// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
;// CONCATENATED MODULE: ./lib/src/tasks/pools.js


/** Threads for one bundle after the other. */
class Pools {
    #current;
    #isTaken = false;
    /** Starts the first, beside what has to be read before they are needed. */
    begin() {
        this.#current ??= new pool/* Pool */.b(threads/* workers */.E);
    }
    async next() {
        if (this.#isTaken) {
            await this.close();
            this.#current = undefined;
        }
        this.#isTaken = true;
        return (this.#current ??= new pool/* Pool */.b(threads/* workers */.E));
    }
    async close() {
        await this.#current?.close();
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/project.js + 1 modules
var tasks_project = __webpack_require__(43756);
// EXTERNAL MODULE: ./lib/src/tasks/chain.js
var chain = __webpack_require__(14262);
// EXTERNAL MODULE: ./lib/src/tasks/exclude.js
var exclude = __webpack_require__(28737);
// EXTERNAL MODULE: ./lib/src/tasks/place.js
var place = __webpack_require__(92540);
// EXTERNAL MODULE: ./lib/src/tasks/state.js
var tasks_state = __webpack_require__(50330);
;// CONCATENATED MODULE: ./lib/src/tasks/remember.js





/**
 * Throws BAD_STATE or READ_ONLY where a restore could not be remembered: for a moment at which nothing is done yet.
 * Writes nothing.
 */
async function demandMemory() {
    await (0,tasks_state/* states */.xP)();
    await state/* demandRoom */.Lh();
}
/**
 * Keeps what `leave` needs to undo a restore. One of a project that is restored already adds to what is kept. Where that
 * fails, the tree and the line that this restore brought go again.
 */
async function remember(done) {
    try {
        const all = await (0,tasks_state/* states */.xP)();
        const earlier = all.find(({ directory }) => directory === done.project.directory);
        const others = all.filter((each) => each !== earlier);
        const isUpon = earlier === undefined ? [] : (0,chain/* unlink */.y1)(earlier, others);
        await (0,tasks_state/* write */.M9)(merge(done, earlier, others));
        for (const each of isUpon) {
            await (0,tasks_state/* write */.M9)(each);
        }
    }
    catch (error) {
        await undo(done);
        throw error;
    }
}
function merge({ project, variables, placed, hidden, beside }, earlier, others) {
    const { directory, goWork, mains } = project;
    return {
        directory,
        modules: goWork === undefined ? [] : mains.modules.map((each) => each.directory),
        // Later than all others, also where the clock was set back.
        time: Math.max(Date.now(), ...others.map(({ time }) => time + 1)),
        variables: earlier === undefined ? variables : (0,chain/* again */.TG)(earlier, others, variables),
        vendor: placed === undefined ? earlier?.vendor : listing(placed),
        ...besideOf(earlier, hidden, beside),
    };
}
function listing({ files }) {
    return new Map([...files].map(([name, { sha256 }]) => [name, sha256]));
}
function besideOf(earlier, hidden, beside) {
    const before = earlier ?? { written: [], excluded: [] };
    return {
        written: new Map([...before.written, ...beside.written]),
        excluded: [...before.excluded, ...linesOf(hidden, beside)],
    };
}
/** Lines that were added just now, in their order. */
function linesOf(hidden, { excluded }) {
    return hidden?.excluded === undefined ? [...excluded] : [hidden.excluded, ...excluded];
}
async function undo({ project, placed, hidden, beside }) {
    for (const each of beside.excluded.toReversed()) {
        await (0,exclude/* showToGit */.$)(each);
    }
    if (placed !== undefined) {
        await (0,place/* takeAway */.uu)(project.directory);
    }
    if (hidden?.excluded !== undefined) {
        await (0,exclude/* showToGit */.$)(hidden.excluded);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/host/interrupt.js
var interrupt = __webpack_require__(6602);
// EXTERNAL MODULE: ./lib/src/module/replacing.js
var replacing = __webpack_require__(95528);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
;// CONCATENATED MODULE: ./lib/src/tasks/replacement.js





/**
 * Checks one replacement against the checkout, before go is asked. Throws BAD_REPLACE with go's rule, and
 * INCOMPLETE_GO_SUM for a module whose h1 is not known. Directories are relative to that of go.mod or go.work.
 */
async function demandReplaceable(project, line) {
    demandForeign(project, line);
    if (line.new.version === "") {
        await demandDirectory(project, line);
    }
    else {
        demandSums(project, line.new);
    }
}
/** A line for a main module: go refuses it in a workspace, and elsewhere takes no notice of it. */
function demandForeign(project, { old }) {
    if (old.version === "" && (0,main/* isMain */.CA)(project.mains, old.path)) {
        throw refused(`a module that is not a main module, got ${old.path}`, "a main module is never replaced at all versions (modload, replacementFrom and makeMainModules)", "take the line out: the main module is the checkout itself; another version of it is written as module@version");
    }
}
async function demandDirectory(project, line) {
    const target = line.new.path;
    const directory = external_node_path_.resolve(project.directory, target);
    const real = await files/* realDirectory */.Ut(directory);
    const vendor = external_node_path_.join(project.directory, "vendor");
    const realVendor = (await files/* realDirectory */.Ut(vendor)) ?? vendor;
    if (files/* contains */.gR(vendor, directory) || files/* contains */.gR(realVendor, real ?? directory)) {
        throw refused(`a directory outside of vendor/, got ${target}`, `replacement path ${target} inside vendor directory (modcmd/vendor.go, moduleLine)`, "move that directory out of vendor/, which go mod vendor empties, and name its new place");
    }
    if (real === undefined) {
        throw refused(`a directory in ${project.directory}, got ${target}, which is none`, `replacement directory ${target} does not exist (modload/import.go, fetch)`, /@v\d/.test(target)
            ? "leave the version out, a directory has none: it goes to the left of the arrow"
            : "name a directory that is checked out, from the directory of go.mod or go.work");
    }
    await demandModule(line, real);
}
/**
 * The reference demands the path of the replaced module, and go goes by it for a module with a version; of a directory
 * it does not check it, and the packages are then loaded by a path that the directory's own imports do not have.
 */
async function demandModule({ old, new: target }, real) {
    const text = (await files/* read */.LF(external_node_path_.join(real, "go.mod")))?.toString("utf8");
    if (text === undefined) {
        throw refused(`${target.path}/go.mod, got none`, "the replacement's directory is a module's root and must contain a go.mod file (go.dev/ref/mod, replace)", `run go mod init ${old.path} in it, or name the directory that has go.mod`);
    }
    const { module } = gomod/* parseLax */.$D(text);
    if (module !== old.path) {
        throw refused(`module ${old.path} in ${target.path}/go.mod, got ${module ?? "no module line"}`, "the replacement's module directive must match the path of the module it replaces (go.dev/ref/mod, replace)", `run go mod edit -module=${old.path} in that directory, or replace the module that it holds`);
    }
}
/** Without its two lines nothing of it can be proved, and go refuses it with -mod=readonly. */
function demandSums({ goSum }, target) {
    const wanted = [`${target.path} ${target.version}`, `${target.path} ${target.version}/go.mod`];
    const missing = wanted.find((key) => !goSum.has(key));
    if (missing !== undefined) {
        throw new errors/* OfflineError */.M("INCOMPLETE_GO_SUM", `replace: go.sum: wanted a line for ${missing}, got none: go's rule: missing go.sum entry (modload, goModSummary)`, {
            hint: "replace it by a directory that is checked out, or commit a go.sum with the module's two lines: go writes them where the replace line stands in go.mod",
        });
    }
}
/** An error whose message goes: what was wanted and came, and go's rule. */
function refused(wanted, rule, hint) {
    return new errors/* OfflineError */.M("BAD_REPLACE", `replace: wanted ${wanted}: go's rule: ${rule}`, { hint });
}

;// CONCATENATED MODULE: ./lib/src/tasks/replacing.js










const none = { written: new Map(), excluded: [] };
/**
 * The second go.work stands beside the first: go looks for vendor/ beside the file that GOWORK names, takes relative
 * `use` and `replace` lines from there, and writes them so into vendor/modules.txt. In a private folder each of them
 * would have to be made absolute, and the tree could neither be proved nor stand in the checkout.
 */
const secondWork = ".go-offline.work";
/**
 * Puts the lines of `text` (see module/replacing.ts) into a second go.mod in `folder`, or into a second go.work. The
 * project's own files are not written. `folder` is there, empty, outside of the checkout, and stays as long as go is to
 * use it; go's time limit is in milliseconds. Throws BAD_REPLACE, INCOMPLETE_GO_SUM for a module whose h1 is not known,
 * and what go.run and project.load throw.
 */
async function replaced(project, text, folder, timeout) {
    const lines = replacing/* parse */.qg(text);
    for (const line of lines) {
        await demandReplaceable(project, line);
    }
    if (lines.length === 0) {
        return { project, lines: [], keep: noFile, takeBack: nothing };
    }
    return project.goWork === undefined
        ? ofModule(project, lines, folder, timeout)
        : ofWorkspace(project, project.goWork, lines, folder, timeout);
}
/** With -modfile, go reads the go.sum beside that file, and directories are relative to the module as before. */
async function ofModule(project, lines, folder, timeout) {
    const copy = external_node_path_.join(folder, "go.mod");
    for (const { name, bytes } of project.sources) {
        await files/* write */.M9(external_node_path_.join(folder, name), bytes);
    }
    const bytes = await edit("mod", copy, lines, timeout);
    const sources = project.sources.map((each) => each.name === "go.mod" ? { name: each.name, bytes } : each);
    const after = await (0,tasks_project/* withSources */.Z6)(project, sources, undefined);
    return {
        project: { ...after, flags: [modfile(folder)] },
        lines: lines.map(lineOf),
        keep: noFile,
        takeBack: nothing,
    };
}
async function ofWorkspace(project, goWork, lines, folder, timeout) {
    const { directory } = project;
    const first = external_node_path_.basename(goWork);
    const copy = external_node_path_.join(folder, "go.work");
    await files/* write */.M9(copy, bytesOf(project, first) ?? "");
    const second = new Map([[secondWork, await edit("work", copy, lines, timeout)]]);
    const sums = bytesOf(project, `${first}.sum`);
    if (sums !== undefined) {
        second.set(`${secondWork}.sum`, sums);
    }
    const own = project.sources.filter(({ name }) => name !== first && name !== `${first}.sum`);
    const sources = [...second].map(([name, bytes]) => ({ name, bytes }));
    const after = await (0,tasks_project/* withSources */.Z6)(project, [...sources, ...own], external_node_path_.join(directory, secondWork));
    const takeBack = await lay(directory, second);
    return {
        project: after,
        lines: lines.map(lineOf),
        keep: async () => {
            takeBack.forget();
            const names = [...second.keys()];
            const hidden = [];
            for (const name of names) {
                hidden.push(await (0,exclude/* hideFromGit */.v)(directory, name));
            }
            return {
                written: new Map([...second].map(([name, bytes]) => [name, (0,external_node_crypto_.hash)("sha256", bytes, "hex")])),
                excluded: hidden.flatMap((each) => each?.excluded ?? []),
            };
        },
        takeBack: takeBack.run,
    };
}
function bytesOf(project, name) {
    return project.sources.find((each) => each.name === name)?.bytes;
}
/** Writes files into a directory, over those of a run before. Until they are kept, new ones go if the process is ended. */
async function lay(directory, written) {
    const before = new Map();
    const fresh = [];
    for (const name of written.keys()) {
        const file = external_node_path_.join(directory, name);
        const bytes = await files/* read */.LF(file);
        if (bytes === undefined) {
            fresh.push(file);
        }
        else {
            before.set(file, bytes);
        }
    }
    const forget = (0,interrupt/* undoIfEnded */.O)(() => fresh.forEach(files/* removeNow */.ny));
    const run = async () => {
        forget();
        await Promise.all(fresh.map(files/* remove */.TF));
        for (const [file, bytes] of before) {
            await files/* replace */.HC(file, bytes);
        }
    };
    try {
        for (const [name, bytes] of written) {
            await files/* replace */.HC(external_node_path_.join(directory, name), bytes);
        }
    }
    catch (error) {
        await run();
        throw error;
    }
    return { forget, run };
}
/** go's own editing, on a copy; gives the copy's new bytes. */
async function edit(tool, copy, lines, timeout) {
    await go/* run */.eF({
        args: [tool, "edit", ...replacing/* flags */.Mv(lines), copy],
        directory: external_node_path_.dirname(copy),
        variables: {},
        network: false,
        timeout,
    });
    return (await files/* read */.LF(copy)) ?? external_node_buffer_.Buffer.alloc(0);
}
/** A line as go.mod has it. */
function lineOf({ old, new: target }) {
    return [old, target]
        .map(({ path: name, version }) => (version === "" ? name : `${name} ${version}`))
        .join(" => ");
}
/** The flag in GOFLAGS that makes go read the second go.mod in a folder. */
function modfile(folder) {
    return quote(`-modfile=${external_node_path_.join(folder, "go.mod")}`);
}
/** A flag in GOFLAGS ends at a blank, except within quotes that open the word. cmd/internal/quoted. */
function quote(flag) {
    const mark = flag.includes("'") ? '"' : "'";
    return /[\s'"]/.test(flag) ? `${mark}${flag}${mark}` : flag;
}
async function nothing() { }
async function noFile() {
    return Promise.resolve(none);
}

// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 1 modules
var bundle_manifest = __webpack_require__(51726);
;// CONCATENATED MODULE: ./lib/src/tasks/restored.js

/** What is told of the modules that were placed. */
function placed({ modules }) {
    const { proof } = modules;
    return {
        directory: modules.directory,
        proved: proof.modules.length,
        byDatabase: proof.modules.filter(({ by }) => by === "checksum database").length,
        unproved: proof.unproved.map(({ module }) => `${module.path}@${module.version}`),
    };
}
/** What is told of the bundle that was used. */
function describe({ candidate, manifest, digest }, project, read) {
    return {
        reference: candidate.reference,
        remote: candidate.remote,
        digest,
        key: manifest.key,
        exact: manifest.key === project.key,
        go: manifest.go,
        created: manifest.created,
        commit: manifest.source.commit,
        tools: manifest.tools.map(({ path: command, version }) => `${command}@${version}`),
        size: read.reduce((sum, name) => sum + (0,bundle_manifest/* partOf */.BU)(manifest, name).size, 0),
    };
}

// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/tasks/spares.js + 2 modules
var tasks_spares = __webpack_require__(29922);
// EXTERNAL MODULE: ./lib/src/tasks/taking.js + 5 modules
var tasks_taking = __webpack_require__(47605);
// EXTERNAL MODULE: ./lib/src/tasks/trusting.js
var trusting = __webpack_require__(52309);
// EXTERNAL MODULE: ./lib/src/tasks/variables.js
var tasks_variables = __webpack_require__(97606);
;// CONCATENATED MODULE: ./lib/src/tasks/restore.js

















/** Brings dependencies back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
async function restore(order) {
    return prepared(order, async (preparation) => bringBack(order, preparation, await (0,search/* search */.$)(await searchOf(order, preparation))));
}
/** The same; but the nearest bundle is used only where it is wanted. */
async function restoreUnless(order, { begin, wantsNearest }) {
    return prepared(order, async (preparation) => {
        const { project } = preparation.replacing;
        begin(project);
        const sought = await (0,search/* seek */.j)(await searchOf(order, preparation), () => wantsNearest(project));
        return sought.kind === "taken"
            ? { kind: "restored", restored: await bringBack(order, preparation, sought) }
            : { kind: "unwanted", stores: sought.said, ...(await useReplaced(order, preparation)) };
    });
}
/** The project with its replace lines, and no bundle: for the network alone. */
async function withoutBundle(order, use) {
    return prepared(order, async (preparation) => {
        await use(preparation.replacing.project);
        return { kind: "unwanted", stores: [], ...(await useReplaced(order, preparation)) };
    });
}
async function prepared(order, use) {
    const started = performance.now();
    const pools = new Pools();
    try {
        const checkout = await (0,tasks_project/* load */.Hh)(order.project);
        (0,tasks_project/* demandDependencies */.j8)(checkout);
        pools.begin();
        await demandMemory();
        const home = state/* folder */.TV(checkout.directory);
        const second = external_node_path_.join(home, "replace");
        const replacing = await replace(checkout, order, second);
        try {
            return await use({ started, pools, checkout, home, replacing, own: modfile(second) });
        }
        catch (error) {
            await replacing.takeBack();
            await state/* removeEmpty */.ef(home);
            throw error;
        }
    }
    finally {
        await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
    }
}
async function bringBack(order, preparation, { value, said }) {
    const { started, checkout, replacing } = preparation;
    const { project } = replacing;
    const { bundle, modules, hidden } = value;
    const variables = await settle(order, preparation, value);
    return {
        project: project.directory,
        vendorDirectory: external_node_path_.join(project.directory, "vendor"),
        vendor: value.vendor,
        bundle: describe(bundle, checkout, value.read),
        judgement: bundle.judgement,
        verdict: value.verdict,
        modules: modules === undefined ? undefined : placed(modules),
        toolchain: value.toolchain?.version,
        coverage: value.coverage,
        misfit: value.misfit,
        rounds: value.rounds,
        policy: order.policy,
        replaced: replacing.lines,
        changes: (0,diff/* diff */.U)((0,opened/* packedSums */.vZ)(bundle.manifest), project.goSum),
        variables,
        hidden: hidden && hidden.excluded !== undefined,
        milliseconds: { proved: value.proved - started, all: performance.now() - started },
        stores: said,
    };
}
async function searchOf(order, { pools, checkout, home, replacing, own }) {
    const { project } = replacing;
    // It runs beside what has to be read before; until it is awaited, its failure must not end the process.
    const go = (0,go_version/* ask */.kA)(project.directory, order.timeout);
    go.catch(() => undefined);
    // The packed tree knows nothing of replace lines.
    const vendor = project === checkout || order.vendor === "off" ? order.vendor : "rebuild";
    return {
        sources: order.sources,
        progress: order.progress,
        query: { key: checkout.key, project: checkout.id },
        needs: (manifest) => (0,tasks_taking/* partsFor */._c)(vendor, manifest),
        judge: (0,judging/* judgeOf */.Pb)(await (0,trusting/* trusting */.h)(checkout.directory, order.trust), order.waiver),
        use: async (bundle, others) => {
            const there = vendor !== "off" && (await files/* exists */.t2(external_node_path_.join(project.directory, "vendor")));
            const spares = { others, proxy: order.proxy ?? tasks_spares/* noProxy */.A };
            const taking = { ...order, vendor, home, own, project, there, pools, go, spares };
            return { bundle, ...(await (0,tasks_taking/* take */.s)(taking, bundle)) };
        },
    };
}
/** Everything is in its place: what `leave` has to undo is written down. Gives the variables to be exported. */
async function settle(order, { checkout, replacing }, { vendor, modules, toolchain, tree, hidden, environment }) {
    const { project } = replacing;
    const work = project.goWork === checkout.goWork ? undefined : project.goWork;
    const isVendored = order.vendor !== "off";
    const variables = [
        ...environment({ vendor: isVendored, modules: modules?.modules, work }),
        ...(toolchain?.variables ?? []),
    ];
    const beside = await replacing.keep();
    try {
        const own = vendor === "kept" ? undefined : tree;
        await remember({ project, variables, placed: own, hidden, beside });
    }
    catch (error) {
        await modules?.modules.takeBack();
        throw error;
    }
    await modules?.modules.keep();
    return variables;
}
/** With no bundle, nothing is exported but what makes go read the second go.mod or go.work, if there is one. */
async function useReplaced({ project: directory, timeout }, { checkout, replacing, own }) {
    const { project, lines } = replacing;
    if (lines.length === 0) {
        return { variables: [], replaced: [] };
    }
    const { said } = await (0,go_version/* ask */.kA)(directory, timeout);
    const work = project.goWork === checkout.goWork ? undefined : project.goWork;
    const variables = (0,tasks_variables/* online */.W)(project, said.get("GOFLAGS") ?? "", own, work);
    const beside = await replacing.keep();
    await remember({ project, variables, placed: undefined, hidden: undefined, beside });
    return { variables, replaced: lines };
}
/** A second go.mod is in a folder that go still finds when this process has ended. */
async function replace(checkout, { replace: lines, timeout }, folder) {
    if (lines.trim() !== "") {
        await state/* make */.L8(external_node_path_.dirname(folder));
        await files/* remove */.TF(folder);
        await files/* makeDirectory */.Oh(folder);
    }
    return replaced(checkout, lines, folder, timeout);
}

;// CONCATENATED MODULE: ./lib/src/tasks/dependencies.js







/** Brings a project's dependencies, from a bundle or over the network. Throws what either throws, with the decision in it. */
async function bring(order, emergency) {
    if (emergency === "true") {
        return { decision: told(), mode: "bundle", restored: await restore(order) };
    }
    const doctor = new Doctor();
    try {
        return emergency === "auto" ? await automatic(order, doctor) : await alone(order, doctor);
    }
    catch (error) {
        throw withEvidence(error, await doctor.evidence(0));
    }
}
async function automatic(order, doctor) {
    const came = await restoreUnless({ ...order, proxy: () => doctor.serving() }, {
        begin: (project) => doctor.begin(project),
        wantsNearest: async (project) => !(await isOverNetwork(order, project, doctor)),
    });
    if (came.kind === "unwanted") {
        return network(came, false, await doctor.evidence(0));
    }
    const { restored } = came;
    const evidence = await doctor.evidence(grace);
    return { decision: forBundle(restored.bundle.exact, evidence), mode: "bundle", restored };
}
async function alone(order, doctor) {
    const came = await withoutBundle(order, async (project) => {
        doctor.begin(project);
        await doctor.demandUnblocked();
        // Also in an outage: it may be over, and go may have in its module cache what nobody gives it now.
        if ((await doctor.watch(overNetwork(order, project))).kind === "outage") {
            throw down(await doctor.evidence(0));
        }
    });
    return network(came, true, await doctor.evidence(0));
}
/** Whether go brought everything over the network; false for an outage. Throws what is none. */
async function isOverNetwork(order, project, doctor) {
    const health = await doctor.demandUnblocked();
    return health === undefined || health === "outage" || health === "off"
        ? false
        : (await doctor.watch(overNetwork(order, project))).kind === "done";
}
/** How much go has brought of how much is not known: the user's module cache may have most of it. */
async function overNetwork({ timeout, progress }, project) {
    return (0,host_progress/* during */.iW)(progress, "go mod download: over the network", () => download(project, timeout));
}
function network({ stores, variables, replaced }, isAlone, evidence) {
    const { download: downloaded } = evidence;
    if (downloaded?.kind !== "done") {
        throw down(evidence);
    }
    const decision = forNetwork(isAlone, evidence);
    return { decision, mode: "network", downloaded, stores, variables, replaced };
}
/** Milliseconds that the doctor still has when a bundle of this very go.sum is in its place. */
const grace = 1_000;
/** The doctor at work, beside a restore. */
class Doctor {
    #stop = new AbortController();
    #examining = Promise.resolve(undefined);
    #download;
    begin(project) {
        this.#examining = (0,doctor/* examine */.s)(project, this.#stop.signal).catch((error) => {
            // Then a bundle may still have one.
            if (error instanceof errors/* OfflineError */.M && error.code === "GO_NOT_FOUND") {
                return undefined;
            }
            throw error;
        });
        // It runs beside everything else; until it is awaited, its failure must not end the process.
        this.#examining.catch(() => undefined);
    }
    /** Undefined where there is no go to ask with. Throws NO_PASSAGE for what somebody has to look at first. */
    async demandUnblocked() {
        const examination = (await this.#examining)?.examination;
        if (examination?.health === "blocked") {
            throw blocked(examination);
        }
        return examination?.health;
    }
    /** The entry of GOPROXY that may be asked for what bundles lack. */
    async serving() {
        return (await this.#examining)?.serving;
    }
    async watch(downloading) {
        this.#download = await downloading;
        return this.#download;
    }
    /** What is known after so many milliseconds at the latest. */
    async evidence(milliseconds) {
        const ended = new AbortController();
        const known = this.#examining
            .then((found) => found?.examination)
            .catch(() => undefined)
            .finally(() => {
            ended.abort();
        });
        await (0,patience/* pause */.v)(milliseconds, ended.signal);
        this.#stop.abort();
        return { examination: await known, download: this.#download };
    }
}


/***/ })

};
