export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   l: () => (/* binding */ spell),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82964);

/** Columns that a help may take, and where the words about a flag begin. */
const widest = 100;
const indent = 22;
/** `go-offline --help`: one screen. */
function overview() {
    const list = Object.entries(_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`);
    return [
        "go-offline: keep a Go release alive when the module proxy is down",
        "",
        "usage: go-offline COMMAND [flags]",
        "",
        ...list,
        "",
        "  go-offline COMMAND --help says what a command takes; go-offline --version",
        "",
        "examples:",
        "",
        "  go-offline pack --to dir:bundles",
        '  eval "$(go-offline restore --from dir:bundles)" && go build ./...',
        "",
        "Exit status: 0 done, 1 refused or failed (doctor: go would not get through), 2 wrong use.",
    ].join("\n");
}
/** `go-offline COMMAND --help`: the usage of that command alone. */
function helpOf(name, { about, forms, flags, notes = [] }) {
    const all = Object.entries({ ...flags, json: "print the result as JSON", help: "this text" });
    return [
        `go-offline ${name}: ${about}`,
        "",
        ...forms.map((form) => `  go-offline ${form}`),
        "",
        ...all.flatMap(([flag, text]) => entry(spell(name, flag), text)),
        ...notes.flatMap((note) => [
            "",
            ...(note.startsWith("eval ") ? [`  ${note}`] : wrap(note, widest)),
        ]),
    ].join("\n");
}
/** A flag as it is written, with the word behind it. */
function spell(command, flag) {
    const word = flag === "vendor" && command === "restore" ? "MODE" : _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .a[flag];
    return word === undefined ? `--${flag}` : `--${flag} ${word}`;
}
function entry(flag, text) {
    const [first = "", ...others] = wrap(text, widest - indent);
    const rest = others.map((line) => `${" ".repeat(indent)}${line}`);
    const head = `  ${flag}`;
    return head.length < indent
        ? [head.padEnd(indent) + first, ...rest]
        : [head, " ".repeat(indent) + first, ...rest];
}
function wrap(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 46013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/learning.js
var learning = __webpack_require__(2335);
// EXTERNAL MODULE: ./lib/src/host/relaying.js
var relaying = __webpack_require__(63338);
// EXTERNAL MODULE: ./lib/src/host/runtime.js
var runtime = __webpack_require__(59345);
// EXTERNAL MODULE: ./lib/src/tasks/choices.js
var choices = __webpack_require__(16411);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/cli/help.js
var help = __webpack_require__(2600);
;// CONCATENATED MODULE: ./lib/src/cli/nearest.js
/** The one of some words that somebody may have meant: two slips away at the most, and not half of a short word. */
function nearest(typed, known) {
    const most = Math.min(2, Math.floor(typed.length / 2));
    const ranked = known
        .map((word) => ({ word, slips: slips(typed.toLowerCase(), word) }))
        .filter((each) => each.slips <= most)
        .toSorted((a, b) => a.slips - b.slips);
    return ranked[0]?.word ?? known.find((word) => typed.length > 2 && word.startsWith(typed));
}
/** Letters that are wrong, missing, too many or in their neighbour's place: optimal string alignment. */
function slips(one, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1] ? 0 : 1;
            const ways = [
                entry(row, j - 1) + 1,
                entry(rows[i - 1], j) + 1,
                entry(rows[i - 1], j - 1) + same,
            ];
            const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            row.push(Math.min(...ways, isSwapped ? entry(rows[i - 2], j - 2) + 1 : Infinity));
        }
        rows.push(row);
    }
    return entry(rows[one.length], other.length);
}
function entry(row, index) {
    return row?.[index] ?? Infinity;
}

// EXTERNAL MODULE: ./lib/src/cli/usage.js
var cli_usage = __webpack_require__(82964);
;// CONCATENATED MODULE: ./lib/src/cli/flags.js





/** A flag that is a word for one command, a switch for another. */
const ofRestore = { vendor: { type: "string" } };
const ofOthers = { vendor: { type: "boolean" } };
const flags = {
    project: { type: "string" },
    from: { type: "string", multiple: true },
    to: { type: "string", multiple: true },
    proof: { type: "string" },
    modcache: { type: "string" },
    timeout: { type: "string" },
    parts: { type: "string", multiple: true },
    tools: { type: "string", multiple: true },
    platforms: { type: "string", multiple: true },
    "without-sumdb": { type: "boolean" },
    emergency: { type: "string" },
    "checksum-policy": { type: "string" },
    replace: { type: "string", multiple: true },
    bundle: { type: "string" },
    trust: { type: "string" },
    reason: { type: "string" },
    ticket: { type: "string" },
    waive: { type: "string", multiple: true },
    "signing-key": { type: "string" },
    keyless: { type: "boolean" },
    "expires-in": { type: "string" },
    leave: { type: "boolean" },
    out: { type: "string" },
    key: { type: "string" },
    base: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
};
/** What every command takes. */
const always = ["json", "help", "version"];
/** Reads a command line into flags and words. Throws BAD_INPUT. */
function read(args) {
    const { command, written, first } = tokens(args);
    if (first === command && command !== undefined && !isKnown(command)) {
        throw unknown(command);
    }
    written.forEach((each) => demandWritten(command, each));
    const own = command === "restore" ? ofRestore : ofOthers;
    const options = { ...flags, ...own };
    return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
}
/** What help is asked for: of a command, or of all; undefined where none is. What else is wrong does not matter then. */
function askedHelp(args) {
    const { command, second, written } = tokens(args);
    if (command === "help") {
        return { of: second };
    }
    return written.some(({ name }) => name === "help") ? { of: command } : undefined;
}
/** A command line as it was typed, right or wrong. */
function tokens(args) {
    const typed = (own) => (0,external_node_util_.parseArgs)({
        args: [...args],
        options: { ...flags, ...own },
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const command = typed(ofOthers).positionals[0];
    const found = typed(command === "restore" ? ofRestore : ofOthers);
    const written = found.tokens.filter((each) => each.kind === "option");
    return { command, second: found.positionals[1], written, first: args[0] };
}
/** Whether there is such a command. */
function isKnown(command) {
    return Object.hasOwn(cli_usage/* commands */.P, command);
}
/** Throws BAD_INPUT for a flag that nobody knows, that this command does not take, or that lacks its word. */
function demandWritten(command, each) {
    const known = command !== undefined && isKnown(command) ? command : undefined;
    const taken = known === undefined ? flags : cli_usage/* commands */.P[known]?.flags;
    const allowed = [...Object.keys(taken ?? {}), ...always];
    if (!allowed.includes(each.name)) {
        throw foreign(known, each, allowed);
    }
    demandWord((0,help/* spell */.l)(command, each.name), each);
}
function foreign(command, { name, rawName }, allowed) {
    const of = command === undefined ? "go-offline" : `go-offline ${command}`;
    const owners = Object.keys(cli_usage/* commands */.P).filter((other) => Object.hasOwn(cli_usage/* commands */.P[other]?.flags ?? {}, name));
    const whose = owners.length === 0 ? "" : `, which is one of ${owners.join(" and ")}`;
    return wrong(`a flag of ${of}`, `${rawName}${whose}`, meant(nearest(name, allowed), "--", of));
}
function meant(word, dashes, command) {
    const question = word === undefined ? "" : `did you mean ${dashes}${word}? `;
    return `${question}${command} --help lists them`;
}
/** A word behind a switch, or none behind a flag that needs one. */
function demandWord(written, { rawName, value, inlineValue }) {
    if (!written.includes(" ")) {
        if (value !== undefined) {
            throw wrong(`${written} alone`, `${rawName}=${value}`);
        }
    }
    else if (value === undefined) {
        throw wrong(written, "nothing behind it");
    }
    else if (inlineValue !== true && value.startsWith("-")) {
        throw wrong(written, `${value} behind it`);
    }
}
/** Refuses words that a command does not take. Throws BAD_INPUT. */
function refuseWords(command, rest) {
    if (command !== "diff" && rest.length > 0) {
        throw wrong(`no further words after ${command}`, JSON.stringify(rest[0]));
    }
}
/** The refusal of a word in the place of a command. */
function unknown(command) {
    const names = Object.keys(cli_usage/* commands */.P);
    return wrong(`a command (${names.join(", ")})`, command === undefined ? "none" : JSON.stringify(command), meant(command === undefined ? undefined : nearest(command, names), "", "go-offline"));
}
/** The refusal of a command line. */
function wrong(wanted, came, hint = general) {
    return new errors/* OfflineError */.M("BAD_INPUT", `command line: wanted ${wanted}, got ${came}`, { hint });
}
const general = "see go-offline --help";
/** Runs what reads the flags of a command: where that says no more than to see some help, that of the command is meant. */
function pointing(command, run) {
    try {
        return run();
    }
    catch (error) {
        const isVague = error instanceof errors/* OfflineError */.M && error.hint.startsWith("see ");
        if (isVague && command !== undefined && isKnown(command)) {
            const { code, message } = error;
            throw new errors/* OfflineError */.M(code, message, { hint: `see go-offline ${command} --help` });
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/words.js

/** How the values of flags are read. Each throws BAD_INPUT. */
/** The file of a private key, and not the key: who lists the processes of a machine reads their arguments. */
function keyFile(given) {
    if (given !== undefined && /-----BEGIN|[\r\n]/.test(given)) {
        throw wrong("--signing-key FILE", "the key itself, which others on this machine may have read");
    }
    return given;
}
/** Flags may be given several times, or once with several words. */
function split(given = []) {
    return given.flatMap((each) => each.split(/[\s,]+/)).filter((each) => each !== "");
}
/** One of a few words, the first unless one is given. */
function one(flag, given, allowed) {
    const found = allowed.find((each) => each === (given ?? allowed[0]));
    if (found === undefined) {
        const [last, ...others] = allowed.toReversed();
        throw wrong(`${flag} ${others.toReversed().join(", ")} or ${last}`, JSON.stringify(given));
    }
    return found;
}
/** Stores, of which one has to be named. */
function stores(flag, words) {
    if (words === undefined || words.length === 0) {
        throw wrong(`${flag} dir:PATH`, "none");
    }
    return words;
}
/** run: steps have no token for GitHub's cache and artifacts: the pack action stores there. */
function folders(words) {
    const odd = words.find((word) => !word.startsWith("dir:"));
    if (odd !== undefined) {
        const isService = /^(?:cache|artifact)/.test(odd);
        throw wrong("--to dir:PATH (the pack action stores in caches and artifacts)", JSON.stringify(odd), isService ? undefined : `write --to dir:${odd} if that is a folder`);
    }
    return words;
}
/** A time that is given in seconds, in milliseconds. */
function timeout(text) {
    const seconds = Number(text ?? "600");
    if (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > 86_400) {
        throw wrong("--timeout as whole seconds from 1 to 86400", JSON.stringify(text));
    }
    return seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/src/cli/arguments.js



/** Reads the arguments after `go-offline`. Throws BAD_INPUT, which ends with status 2. */
function parse(args) {
    const help = askedHelp(args);
    if (help !== undefined) {
        return { kind: "about", what: "help", of: help.of };
    }
    const [named] = args;
    const { values, positionals } = pointing(named, () => read(args));
    const [command, ...rest] = positionals;
    if (values.version === true) {
        return { kind: "about", what: "version" };
    }
    return pointing(command, () => {
        refuseWords(command, rest);
        return toCommand(command, values, rest);
    });
}
function toCommand(command, values, rest) {
    const json = values.json === true;
    const project = values.project ?? ".";
    const time = timeout(values.timeout);
    switch (command) {
        case "pack":
            return packing(values, project, time, json);
        case "restore":
            return restoring(values, project, time, json);
        case "prove": {
            const { proof, modcache: moduleCache } = values;
            return { kind: command, project, proof, moduleCache, timeout: time, json };
        }
        case "verify":
            return { kind: command, project, subject: subject(values), trust: values.trust, json };
        case "diff":
            return { kind: command, compared: compared(values, rest), json };
        case undefined:
        default:
            return withoutStore(command, values, project, json);
    }
}
function packing(values, project, time, json) {
    return {
        kind: "pack",
        project,
        to: folders(stores("--to", values.to)),
        ...contents(values),
        moduleCache: values.modcache,
        signingKey: keyFile(values["signing-key"]),
        keyless: values.keyless === true,
        days: (0,choices/* demandDays */.rX)(values["expires-in"]),
        trust: values.trust,
        timeout: time,
        json,
    };
}
function withoutStore(command, values, project, json) {
    switch (command) {
        case "env":
            return { kind: command, project, leave: values.leave === true, json };
        case "doctor":
            return { kind: command, project, json };
        case "keygen":
            return keygen(values, json);
        case undefined:
        default:
            throw unknown(command);
    }
}
function keygen({ out, key }, json) {
    if (out !== undefined && key !== undefined) {
        throw wrong("either --out or --key", "both");
    }
    return { kind: "keygen", out: out ?? ".", key, json };
}
function restoring(values, project, time, json) {
    return {
        kind: "restore",
        project,
        from: stores("--from", values.from),
        emergency: one("--emergency", values.emergency, ["auto", "true", "false"]),
        vendor: one("--vendor", values.vendor, ["auto", "rebuild", "off"]),
        replace: (values.replace ?? []).join("\n"),
        policy: (0,choices/* demandPolicy */.mM)(values["checksum-policy"] ?? "strict"),
        trust: values.trust,
        waiver: (0,choices/* readWaiver */.Vg)({
            reason: values.reason ?? "",
            ticket: values.ticket ?? "",
            waive: split(values.waive),
        }),
        timeout: time,
        json,
    };
}
function contents(values) {
    return (0,choices/* demandParts */.u)({
        parts: split(values.parts),
        tools: split(values.tools),
        platforms: split(values.platforms),
        withoutDatabase: values["without-sumdb"] === true,
    });
}
function subject({ proof, bundle, vendor, ...values }) {
    if (bundle !== undefined && values.from !== undefined) {
        throw wrong("either --bundle or --from", "both");
    }
    const from = bundle === undefined ? values.from : [`dir:${bundle}`];
    if (from === undefined && vendor !== true) {
        return { kind: "committed", proof };
    }
    if (proof !== undefined) {
        throw wrong("either --proof, or --from or --bundle", "both");
    }
    return { kind: vendor === true ? "vendor" : "bundle", from: stores("--from", from) };
}
function compared(values, [before, after, ...more]) {
    const { base, project, from = [] } = values;
    if (base !== undefined && before === undefined) {
        return { kind: "base", project: project ?? ".", base, from };
    }
    const odd = [base, project, from[0]].some((each) => each !== undefined);
    if (before === undefined || after === undefined || more.length > 0 || odd) {
        throw wrong("diff OLD NEW, or diff --base REF", "neither of the two alone");
    }
    return { kind: "files", before, after };
}

// EXTERNAL MODULE: ./lib/src/cli/printing.js
var printing = __webpack_require__(34794);
;// CONCATENATED MODULE: ./lib/src/cli/comparing.js


/** Two go.sum files, or a checkout and its base; `open` gives the stores that words name. */
async function runDiff({ compared, json }, open) {
    return compared.kind === "files"
        ? compareFiles(compared, json)
        : compareBase(compared, await open(compared.from), json);
}
async function compareFiles({ before, after }, json) {
    const { diffFiles } = await __webpack_require__.e(/* import() */ 4936).then(__webpack_require__.bind(__webpack_require__, 4936));
    const text = await __webpack_require__.e(/* import() */ 7358).then(__webpack_require__.bind(__webpack_require__, 87358));
    const found = await diffFiles(before, after);
    const altered = found.filter(({ kind }) => kind === "altered").length;
    const messages = altered === 0
        ? []
        : [
            `error SUM_ALTERED: ${altered} altered: another hash for the same version is never an update`,
            "  do: find out who changed it: compare both hashes with the checksum database, and do not build until then",
        ];
    return {
        status: altered === 0 ? 0 : 1,
        messages,
        answer: json ? [(0,printing/* encode */.lF)(found)] : text.changes(found).map(relaying/* harmlessLines */.v),
    };
}
async function compareBase({ project, base }, sources, json) {
    const { review } = await Promise.all(/* import() */[__webpack_require__.e(1370), __webpack_require__.e(9885), __webpack_require__.e(3923)]).then(__webpack_require__.bind(__webpack_require__, 59885));
    const report = await __webpack_require__.e(/* import() */ 5641).then(__webpack_require__.bind(__webpack_require__, 55641));
    const reviewed = await review({ project, base, sources });
    const messages = report.refusals(reviewed);
    return {
        status: messages.length === 0 ? 0 : 1,
        messages: messages.flatMap((each) => [`error SUM_ALTERED: ${each}`, `  do: ${report.remedy}`]),
        answer: json ? [(0,printing/* encode */.lF)(reviewed)] : report.lines(reviewed).map(relaying/* harmlessLines */.v),
    };
}

// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/cli/stores.js



/** The stores that words name. */
async function sources(words, progress) {
    const choose = await __webpack_require__.e(/* import() */ 7706).then(__webpack_require__.bind(__webpack_require__, 97706));
    const setting = await settings(progress);
    return (await Promise.all(words.map((word) => choose.sources(word, setting)))).flat();
}
/** What a store does is told as it happens; standard output is for what a program reads. */
async function settings(progress) {
    const { happening } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    return {
        base: (0,runtime/* currentDirectory */.n9)(),
        tell: (event) => {
            // Who watches sees a transfer go on in the last line.
            if (event.kind !== "progress" || progress === undefined) {
                (0,printing/* tell */.qz)([happening(event)]);
            }
        },
        token: (0,environment/* variable */.bv)("GITHUB_TOKEN"),
        progress,
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js










/** `go-offline`: the command line. The one place that ends this process. */
async function cli() {
    process.on("uncaughtException", abort);
    let output;
    try {
        (0,runtime/* demandRuntime */.Yi)();
        (0,learning/* learnAll */.s)();
        (0,runtime/* keepSmall */.rI)();
        // Off a terminal nothing of it is even loaded.
        const progress = process.stderr.isTTY
            ? await (await __webpack_require__.e(/* import() */ 8798).then(__webpack_require__.bind(__webpack_require__, 58798))).watch()
            : undefined;
        output = await run(parse(process.argv.slice(2)), progress);
    }
    catch (error) {
        output = await failed((await Promise.all(/* import() */[__webpack_require__.e(6238), __webpack_require__.e(5794)]).then(__webpack_require__.bind(__webpack_require__, 55794))).diagnosed(error));
    }
    (0,printing/* tell */.qz)(output.messages);
    (0,printing/* print */.yy)(process.stdout, output.answer);
    process.exitCode = output.status;
}
async function run(command, progress) {
    switch (command.kind) {
        case "prove":
            return runProve(command);
        case "verify":
            return runVerify(command, progress);
        case "pack":
            return (await Promise.all(/* import() */[__webpack_require__.e(6382), __webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(6238), __webpack_require__.e(1719), __webpack_require__.e(2659), __webpack_require__.e(7274), __webpack_require__.e(7605), __webpack_require__.e(1630), __webpack_require__.e(4762)]).then(__webpack_require__.bind(__webpack_require__, 54714))).runPack(command, await settings(progress));
        case "restore":
            return runRestore(command, progress);
        case "keygen":
        case "about":
        case "diff":
        case "doctor":
        case "env":
        default:
            return runLooking(command, progress);
    }
}
/** What neither packs nor proves. */
async function runLooking(command, progress) {
    switch (command.kind) {
        case "about":
            return runAbout(command);
        case "keygen":
            return (await __webpack_require__.e(/* import() */ 5968).then(__webpack_require__.bind(__webpack_require__, 85968))).runKeygen(command);
        case "diff":
            return runDiff(command, (words) => sources(words, progress));
        case "doctor":
            return runDoctor(command);
        case "env":
            return command.leave ? runLeave(command) : runEnvironment(command);
        default:
            return command;
    }
}
async function runAbout(command) {
    if (command.what === "version") {
        return (0,printing/* done */.Vw)([], [(await __webpack_require__.e(/* import() */ 8517).then(__webpack_require__.bind(__webpack_require__, 98517))).version]);
    }
    const { helpOf, overview } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2600));
    const { of } = command;
    if (of !== undefined && !isKnown(of)) {
        throw unknown(of);
    }
    const usage = of === undefined ? undefined : cli_usage/* commands */.P[of];
    return (0,printing/* done */.Vw)([], [of === undefined || usage === undefined ? overview() : helpOf(of, usage)]);
}
async function runRestore(command, progress) {
    const { bring } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(6238), __webpack_require__.e(1719), __webpack_require__.e(2659), __webpack_require__.e(7274), __webpack_require__.e(7605), __webpack_require__.e(2658), __webpack_require__.e(8737), __webpack_require__.e(8426)]).then(__webpack_require__.bind(__webpack_require__, 38737));
    const report = await Promise.all(/* import() */[__webpack_require__.e(3183), __webpack_require__.e(2632), __webpack_require__.e(1269)]).then(__webpack_require__.bind(__webpack_require__, 22632));
    const text = await __webpack_require__.e(/* import() */ 7127).then(__webpack_require__.bind(__webpack_require__, 97127));
    const outcome = await bring({ ...command, sources: await sources(command.from, progress), progress }, command.emergency);
    const exports = text.exports(report.variables(outcome));
    const messages = [...report.lines(outcome), ...report.warnings(outcome).map(warning)];
    return (0,printing/* done */.Vw)(messages, command.json ? [(0,printing/* encode */.lF)(report.facts(outcome))] : exports);
}
/** Like grep, it answers with its status, too: 1 where go does not get through. */
async function runDoctor({ project, json }) {
    const { diagnose } = await Promise.all(/* import() */[__webpack_require__.e(1370), __webpack_require__.e(6238), __webpack_require__.e(2658), __webpack_require__.e(5288)]).then(__webpack_require__.bind(__webpack_require__, 42658));
    const { examined } = await __webpack_require__.e(/* import() */ 6096).then(__webpack_require__.bind(__webpack_require__, 76096));
    const result = await diagnose(project);
    const isWell = result.health === "healthy" || result.health === "unknown";
    return {
        status: isWell ? 0 : 1,
        messages: [],
        answer: json ? [(0,printing/* encode */.lF)(result)] : examined(result).map(relaying/* harmlessLines */.v),
    };
}
async function runEnvironment(command) {
    const { exported } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(7047), __webpack_require__.e(9161)]).then(__webpack_require__.bind(__webpack_require__, 95920));
    const text = await __webpack_require__.e(/* import() */ 7127).then(__webpack_require__.bind(__webpack_require__, 97127));
    const variables = await exported(command.project);
    return (0,printing/* done */.Vw)([], command.json ? [(0,printing/* encode */.lF)(variables)] : text.exports(variables));
}
/** The lines for the shell are out before the state goes that they come from. */
async function runLeave({ project, json }) {
    const { leave } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(7047), __webpack_require__.e(9161)]).then(__webpack_require__.bind(__webpack_require__, 95920));
    const report = await Promise.all(/* import() */[__webpack_require__.e(3183), __webpack_require__.e(9447)]).then(__webpack_require__.bind(__webpack_require__, 96392));
    const left = await leave({
        project,
        give: (variables) => (0,printing/* print */.yy)(process.stdout, json ? [] : report.shell(variables)),
    });
    const messages = [...report.lines(left), ...report.warnings(left).map(warning)];
    // It gives values back, as the lines for a shell do: they must be the real ones.
    return (0,printing/* done */.Vw)(messages, json ? [JSON.stringify(left)] : []);
}
function warning({ message }) {
    return `warning: ${message}`;
}
async function runProve(command) {
    const { provePart } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(6238), __webpack_require__.e(7274), __webpack_require__.e(7011)]).then(__webpack_require__.bind(__webpack_require__, 17011));
    const text = await __webpack_require__.e(/* import() */ 7358).then(__webpack_require__.bind(__webpack_require__, 87358));
    const made = await provePart(command);
    return (0,printing/* done */.Vw)(text.made(made), command.json ? [(0,printing/* encode */.lF)(made)] : []);
}
async function runVerify({ project, subject, trust, json }, progress) {
    const { verify } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(1719), __webpack_require__.e(2659), __webpack_require__.e(642), __webpack_require__.e(1542)]).then(__webpack_require__.bind(__webpack_require__, 70642));
    const text = await __webpack_require__.e(/* import() */ 7358).then(__webpack_require__.bind(__webpack_require__, 87358));
    const result = await verify({
        project,
        trust,
        progress,
        subject: subject.kind === "committed"
            ? subject
            : {
                kind: subject.kind,
                sources: await sources(subject.from, progress),
            },
    });
    return {
        status: result.complete ? 0 : 1,
        messages: text.verified(result),
        answer: json ? [(0,printing/* encode */.lF)(result)] : [],
    };
}
async function failed(error) {
    if (!(error instanceof errors/* OfflineError */.M)) {
        return { status: 1, messages: [fault(error)], answer: [] };
    }
    const { failure } = await __webpack_require__.e(/* import() */ 7358).then(__webpack_require__.bind(__webpack_require__, 87358));
    return { status: error.code === "BAD_INPUT" ? 2 : 1, messages: failure(error), answer: [] };
}
function fault(error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `error: a fault in go-offline itself: ${trace}`;
}
/** What nobody caught: Node would print it as it is. */
function abort(error) {
    (0,printing/* tell */.qz)([fault(error)]);
    process.exit(1);
}


/***/ }),

/***/ 34794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ printOn),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _host_masking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82917);
/* harmony import */ var _host_relaying_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63338);


let screen = { clear: () => undefined, paint: (line) => line };
/** From now on, it is printed on this. */
function printOn(given) {
    screen = given;
}
/** A command that did what it was asked. */
function done(messages, answer) {
    return { status: 0, messages, answer };
}
/** Nothing of what others wrote (a path, what go printed) is a secret, moves the cursor, or commands a runner. */
function tell(lines) {
    print(process.stderr, lines.map((line) => screen.paint((0,_host_relaying_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLines */ .v)(line))));
}
/** JSON without secrets, and without `##[`, which a runner obeys in any line of a log. */
function encode(value) {
    return (0,_host_masking_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(value).replaceAll("##[", String.raw `#\u0023[`);
}
/** Lines as they are. */
function print(stream, lines) {
    if (lines.length > 0) {
        screen.clear();
        stream.write(`${lines.join("\n")}\n`);
    }
}


/***/ }),

/***/ 82964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
/** What stands behind a flag; a switch is not in it. */
const words = {
    project: "DIR",
    from: "STORE",
    to: "dir:PATH",
    proof: "FILE",
    modcache: "DIR",
    timeout: "SECONDS",
    parts: "PARTS",
    tools: "PATH@VERSION",
    platforms: "OS/ARCH",
    emergency: "MODE",
    "checksum-policy": "POLICY",
    replace: "LINE",
    bundle: "PATH",
    trust: "FILE",
    reason: "TEXT",
    ticket: "TEXT",
    waive: "CHECK",
    "signing-key": "FILE",
    "expires-in": "DAYS",
    out: "DIR",
    key: "FILE",
    base: "REF",
};
const project = "the directory of go.mod or go.work (default: the current one)";
const timeout = "the time that one go command may take (default 600)";
const trusted = "(default: .github/go-offline.json of the repository, if it has one)";
const modcache = "a module cache to use instead of an empty one of its own";
const sources = "dir:PATH: a folder of bundles, or one bundle; artifact:WORKFLOW.yml@BRANCH: GitHub artifacts of that workflow's runs, with GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID set; may be given several times, and are tried in order";
/** Every command, in the order in which a newcomer meets them. */
const commands = {
    pack: {
        about: "seal a project's dependencies into a bundle, rehearse a restore of it, store it",
        forms: ["pack [--project DIR] --to dir:PATH"],
        flags: {
            project,
            to: "a folder of bundles, made if need be; may be given several times",
            parts: "vendor and modules (default), vendor alone, or toolchain as well: the Go that packs",
            platforms: "for which the toolchain is packed (default: this machine's); may be given several times",
            tools: "a command that go install is to find offline; may be given several times",
            "without-sumdb": "do not ask the checksum database; then only what go.sum names is carried",
            modcache,
            "signing-key": "sign with this private key (cosign.key); without the flag, GO_OFFLINE_SIGNING_KEY: its text or its file",
            keyless: "sign as the GitHub workflow that runs this; needs id-token: write",
            "expires-in": "how long the bundle is good, 1 to 3650",
            trust: `who may sign: a bundle that a restore would refuse is not stored ${trusted}`,
            timeout,
        },
        notes: [
            "The password of the key comes from GO_OFFLINE_PASSWORD or COSIGN_PASSWORD; on a terminal it is asked for.",
        ],
    },
    restore: {
        about: "bring the dependencies: from a bundle, proved by go.sum, or a healthy network",
        forms: ["restore [--project DIR] --from STORE"],
        flags: {
            project,
            from: sources,
            emergency: "auto (default: a bundle that fits exactly, else the network if it is healthy, else the nearest bundle), true (the network is never asked for modules), false (a bundle is never used)",
            vendor: "auto (default: the packed vendor/ where it fits, else what go makes of the bundle's modules), rebuild (always that), off (modules only)",
            replace: "MODULE[@VERSION] => TARGET, through a second go.mod; may be given several times",
            "checksum-policy": "strict (default: GOSUMDB stays on) or go-sum (off; go.sum is enforced all the same)",
            trust: `who may sign ${trusted}`,
            waive: "age, trusted-root-age, transparency-log or signature, as far as the trust file allows; for signature with the sha256 of the bundle's checksums.json; needs --reason and --ticket",
            reason: "why it is waived",
            ticket: "where that is written down",
            timeout,
        },
        notes: [
            "What to export is printed on standard output, everything else goes to standard error:",
            'eval "$(go-offline restore --from dir:bundles)" && go build ./...',
            "go-offline env --leave undoes it.",
        ],
    },
    env: {
        about: "print again what the last restore exports; with --leave, undo that restore",
        forms: ["env [--project DIR]", "env [--project DIR] --leave"],
        flags: {
            project,
            leave: "give back the earlier values; vendor/ goes if a restore placed it",
        },
        notes: ['eval "$(go-offline env --leave)"'],
    },
    doctor: {
        about: "say whether go would get through to its proxy and checksum database",
        forms: ["doctor [--project DIR]"],
        flags: { project },
        notes: ["Exit status: 1 where go would not get through."],
    },
    prove: {
        about: "write what proves a committed vendor/: a few MB, made by anyone",
        forms: ["prove [--project DIR] [--proof FILE]"],
        flags: {
            project,
            proof: "the file to write (default: vendor.proof.tar.zst beside vendor/)",
            modcache,
            timeout,
        },
    },
    verify: {
        about: "prove vendor/ or a bundle, with no module proxy; write nothing",
        forms: [
            "verify [--project DIR] [--proof FILE]",
            "verify [--project DIR] --bundle PATH",
            "verify [--project DIR] --from STORE --vendor",
        ],
        flags: {
            project,
            proof: "prove the project's own vendor/ with this proof part (default: vendor.proof.tar.zst beside vendor/)",
            bundle: "prove one bundle, or one of a folder of them, and say who signed it and what was not checked; as --from dir:PATH",
            from: sources,
            vendor: "prove the project's own vendor/ with the proof part of the bundle",
            trust: `for a bundle: who may sign ${trusted}`,
        },
    },
    diff: {
        about: "what changed in go.sum: between two files, or against a branch",
        forms: ["diff OLD NEW", "diff [--project DIR] --base REF [--from STORE]"],
        flags: {
            project,
            base: "what the project's go.sum changes against where the checkout left REF",
            from: `also what a bundle lacks of it: ${sources}`,
        },
        notes: ["Exit status: 1 where another hash stands for the same version."],
    },
    keygen: {
        about: "make a key pair for signing (cosign.key, cosign.pub), or read a private key",
        forms: ["keygen [--out DIR]", "keygen --key FILE"],
        flags: {
            out: "where the pair is written (default: the current one); no file is ever overwritten",
            key: "a cosign.key, also one that cosign made: print its public half and its entry in the trust file",
        },
        notes: [
            "The entry for keys in .github/go-offline.json is printed on standard output.",
            "The password comes from GO_OFFLINE_PASSWORD or COSIGN_PASSWORD; on a terminal it is asked for.",
        ],
    },
};


/***/ })

};
