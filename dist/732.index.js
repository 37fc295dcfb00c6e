export const id = 732;
export const ids = [732];
export const modules = {

/***/ 61351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/learning.js
var learning = __webpack_require__(2335);
// EXTERNAL MODULE: ./lib/src/host/masking.js
var masking = __webpack_require__(82917);
// EXTERNAL MODULE: ./lib/src/host/relaying.js
var relaying = __webpack_require__(63338);
// EXTERNAL MODULE: ./lib/src/host/runtime.js
var runtime = __webpack_require__(59345);
// EXTERNAL MODULE: ./lib/src/tasks/choices.js
var choices = __webpack_require__(16411);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
    leave: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
};
/** The flags that each command takes. */
const taken = {
    pack: [
        "project",
        "to",
        "parts",
        "tools",
        "platforms",
        "without-sumdb",
        "modcache",
        "timeout",
        "json",
    ],
    restore: [
        "project",
        "from",
        "emergency",
        "vendor",
        "replace",
        "checksum-policy",
        "timeout",
        "json",
    ],
    doctor: ["project", "json"],
    prove: ["project", "proof", "modcache", "timeout", "json"],
    verify: ["project", "proof", "from", "vendor", "json"],
    env: ["project", "leave", "json"],
    diff: ["json"],
};
/** Reads a command line into flags and words. Throws BAD_INPUT. */
function read(args) {
    try {
        const own = args.find((each) => !each.startsWith("-")) === "restore" ? ofRestore : ofOthers;
        const options = { ...flags, ...own };
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw wrong("flags that go-offline knows", error instanceof Error ? error.message : String(error));
    }
}
/** Refuses flags and words that a command does not take. Throws BAD_INPUT. */
function refuseForeign(command, values, rest) {
    const allowed = command === undefined ? undefined : taken[command];
    if (allowed === undefined) {
        return;
    }
    const odd = Object.keys(values).find((name) => !allowed.includes(name));
    if (odd !== undefined) {
        throw wrong(`flags of ${command} (${allowed.map((each) => `--${each}`).join(", ")})`, `--${odd}`);
    }
    if (command !== "diff" && rest.length > 0) {
        throw wrong(`no further words after ${command}`, JSON.stringify(rest[0]));
    }
}
/** The refusal of a command line. */
function wrong(wanted, came) {
    return new errors/* OfflineError */.M("BAD_INPUT", `command line: wanted ${wanted}, got ${came}`, {
        hint: "see go-offline --help",
    });
}

;// CONCATENATED MODULE: ./lib/src/cli/arguments.js


/** Reads the arguments after `go-offline`. Throws BAD_INPUT, which ends with status 2. */
function parse(args) {
    const { values, positionals } = read(args);
    const [command, ...rest] = positionals;
    if (values.help === true || values.version === true) {
        return { kind: values.help === true ? "help" : "version" };
    }
    refuseForeign(command, values, rest);
    return toCommand(command, values, rest);
}
function toCommand(command, values, rest) {
    const json = values.json === true;
    const project = values.project ?? ".";
    const time = timeout(values.timeout);
    switch (command) {
        case "pack": {
            const to = folders(stores("--to", values.to));
            const { modcache: moduleCache } = values;
            return {
                kind: command,
                project,
                to,
                ...contents(values),
                moduleCache,
                timeout: time,
                json,
            };
        }
        case "restore":
            return restoring(values, project, time, json);
        case "prove": {
            const { proof, modcache: moduleCache } = values;
            return { kind: command, project, proof, moduleCache, timeout: time, json };
        }
        case "verify":
            return { kind: command, project, subject: subject(values), json };
        case "diff":
            return diff(rest, json);
        case undefined:
        default:
            return withoutStore(command, values, project, json);
    }
}
function withoutStore(command, values, project, json) {
    switch (command) {
        case "env":
            return { kind: command, project, leave: values.leave === true, json };
        case "doctor":
            return { kind: command, project, json };
        case undefined:
        default:
            throw wrong("pack, restore, env, doctor, prove, verify or diff", command ?? "no command");
    }
}
function restoring(values, project, time, json) {
    return {
        kind: "restore",
        project,
        from: stores("--from", values.from),
        emergency: one("--emergency", values.emergency, ["auto", "true", "false"]),
        vendor: one("--vendor", values.vendor, ["auto", "rebuild", "off"]),
        replace: (values.replace ?? []).join("\n"),
        policy: (0,choices/* demandPolicy */.m)(values["checksum-policy"] ?? "strict"),
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
function subject({ proof, from, vendor }) {
    if (from === undefined && vendor !== true) {
        return { kind: "committed", proof };
    }
    if (proof !== undefined) {
        throw wrong("either --proof or --from", "both");
    }
    return { kind: vendor === true ? "vendor" : "bundle", from: stores("--from", from) };
}
function diff([before, after, ...more], json) {
    if (before === undefined || after === undefined || more.length > 0) {
        throw wrong("diff OLD NEW", "another number of files");
    }
    return { kind: "diff", before, after, json };
}
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
        throw wrong("--to dir:PATH (the pack action stores in caches and artifacts)", JSON.stringify(odd));
    }
    return words;
}
function timeout(text) {
    const seconds = Number(text ?? "600");
    if (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > 86_400) {
        throw wrong("--timeout as whole seconds from 1 to 86400", JSON.stringify(text));
    }
    return seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/src/cli/usage.js
/** What `go-offline --help` prints. */
const usage = `go-offline: keep a Go release alive when the module proxy is down

  go-offline pack    [--project DIR] --to dir:PATH     seal the dependencies of DIR into a bundle, rehearse, store it
  go-offline restore [--project DIR] --from dir:PATH   bring DIR's dependencies: from a bundle, proved against its go.sum, or over
                                                       the network, where that is healthy and no bundle fits exactly
  go-offline doctor  [--project DIR]                   say whether go would get through to its proxy and checksum database
  go-offline env     [--project DIR]                   print again what the last restore of DIR exports
  go-offline env     [--project DIR] --leave           undo it: the earlier values, and vendor/ goes if it was placed
  go-offline prove   [--project DIR] [--proof FILE]    write what proves DIR's vendor/: a few MB, made by anyone
  go-offline verify  [--project DIR] [--proof FILE]    prove DIR's own vendor/ with it, with no network; write nothing
  go-offline verify  [--project DIR] --from dir:PATH   prove a bundle
  go-offline verify  [--project DIR] --from dir:PATH --vendor
                                                       prove DIR's own vendor/ with the bundle's proof part
  go-offline diff OLD NEW                              what changed between two go.sum files

  --project DIR     the directory of go.mod or go.work (default: the current one)
  --proof FILE      a proof part (default: vendor.proof.tar.zst beside vendor/)
  --from, --to      a folder of bundles (or, for --from, one bundle); may be given several times, and are tried in order
                    --from artifact:WORKFLOW.yml@BRANCH: GitHub artifacts of that workflow's runs, with GITHUB_TOKEN,
                    GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID set
  --emergency MODE  restore: auto (a bundle that fits exactly, else the network if it is healthy, else the nearest bundle), true
                    (the network is never asked for modules), false (a bundle is never used)
  --vendor MODE     restore: auto (the packed vendor/ where it fits, else what go makes of the bundle's modules), rebuild
                    (always that), off (modules only)
  --replace LINE    restore: MODULE[@VERSION] => TARGET, through a second go.mod; may be given several times
  --checksum-policy strict (GOSUMDB stays on) or go-sum (off; go.sum is enforced all the same)
  --parts PARTS     pack: vendor and modules (default), vendor alone, or toolchain as well: the Go that packs
  --platforms OS/ARCH
                    pack: for which the toolchain is packed (default: this machine's); may be given several times
  --tools PATH@VERSION
                    pack: a command that go install is to find offline; may be given several times
  --without-sumdb   pack: do not ask the checksum database; then only what go.sum names is carried
  --modcache DIR    pack, prove: a module cache to use instead of an empty one of its own
  --timeout SECONDS the time that one go command may take (default 600)
  --json            print the result as JSON
  --help, --version

restore and env print what to export on standard output, everything else goes to standard error:

  eval "$(go-offline restore --from dir:bundles)" && go build ./...
  eval "$(go-offline env --leave)"

Exit status: 0 done, 1 refused or failed (doctor: go would not get through), 2 wrong use.
`;

;// CONCATENATED MODULE: ./lib/src/cli/main.js








/** `go-offline`: the command line. The one place that ends this process. */
async function cli() {
    process.on("uncaughtException", abort);
    let output;
    try {
        (0,runtime/* demandRuntime */.Yi)();
        (0,learning/* learnAll */.s)();
        (0,runtime/* keepSmall */.rI)();
        output = await run(parse(process.argv.slice(2)));
    }
    catch (error) {
        output = await failed((await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 55794))).diagnosed(error));
    }
    tell(output.messages);
    print(process.stdout, output.answer);
    process.exitCode = output.status;
}
async function run(command) {
    switch (command.kind) {
        case "prove":
            return runProve(command);
        case "verify":
            return runVerify(command);
        case "pack":
            return runPack(command);
        case "restore":
            return runRestore(command);
        case "help":
        case "version":
        case "diff":
        case "doctor":
        case "env":
        default:
            return runLooking(command);
    }
}
/** What changes nothing but the environment. */
async function runLooking(command) {
    switch (command.kind) {
        case "help":
        case "version":
            return runAbout(command);
        case "diff":
            return runDiff(command);
        case "doctor":
            return runDoctor(command);
        case "env":
            return command.leave ? runLeave(command) : runEnvironment(command);
        default:
            return command;
    }
}
async function runAbout({ kind }) {
    const answer = kind === "help" ? usage.trimEnd() : (await __webpack_require__.e(/* import() */ 517).then(__webpack_require__.bind(__webpack_require__, 98517))).version;
    return done([], [answer]);
}
async function runPack(command) {
    const { target } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 97706));
    const { pack } = await Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(269), __webpack_require__.e(656), __webpack_require__.e(238), __webpack_require__.e(908), __webpack_require__.e(274), __webpack_require__.e(915), __webpack_require__.e(961), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 36961));
    const { demandStored } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 35497));
    const text = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 87358));
    const setting = await settings();
    const targets = await Promise.all(command.to.map((word) => target(word, setting)));
    const result = await pack({ ...command, targets });
    demandStored(result.stored);
    return done(text.packed(result), command.json ? [encode(result)] : []);
}
async function runRestore(command) {
    const { bring } = await Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(269), __webpack_require__.e(656), __webpack_require__.e(238), __webpack_require__.e(908), __webpack_require__.e(274), __webpack_require__.e(915), __webpack_require__.e(658), __webpack_require__.e(910), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 94910));
    const report = await Promise.all(/* import() */[__webpack_require__.e(632), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 22632));
    const text = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 97127));
    const outcome = await bring({ ...command, sources: await sources(command.from) }, command.emergency);
    const exports = text.exports(report.variables(outcome));
    const messages = [...report.lines(outcome), ...report.warnings(outcome).map(warning)];
    return done(messages, command.json ? [encode(report.facts(outcome))] : exports);
}
/** Like grep, it answers with its status, too: 1 where go does not get through. */
async function runDoctor({ project, json }) {
    const { diagnose } = await Promise.all(/* import() */[__webpack_require__.e(269), __webpack_require__.e(238), __webpack_require__.e(658), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 42658));
    const { examined } = await __webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 76096));
    const result = await diagnose(project);
    const isWell = result.health === "healthy" || result.health === "unknown";
    return {
        status: isWell ? 0 : 1,
        messages: [],
        answer: json ? [encode(result)] : examined(result).map(relaying/* harmlessLines */.v),
    };
}
async function runEnvironment(command) {
    const { exported } = await Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(908), __webpack_require__.e(920)]).then(__webpack_require__.bind(__webpack_require__, 95920));
    const text = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 97127));
    const variables = await exported(command.project);
    return done([], command.json ? [encode(variables)] : text.exports(variables));
}
/** The lines for the shell are out before the state goes that they come from. */
async function runLeave({ project, json }) {
    const { leave } = await Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(908), __webpack_require__.e(920)]).then(__webpack_require__.bind(__webpack_require__, 95920));
    const report = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 96392));
    const left = await leave({
        project,
        give: (variables) => print(process.stdout, json ? [] : report.shell(variables)),
    });
    const messages = [...report.lines(left), ...report.warnings(left).map(warning)];
    // It gives values back, as the lines for a shell do: they must be the real ones.
    return done(messages, json ? [JSON.stringify(left)] : []);
}
function warning({ message }) {
    return `warning: ${message}`;
}
async function sources(from) {
    const choose = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 97706));
    const setting = await settings();
    return (await Promise.all(from.map((word) => choose.sources(word, setting)))).flat();
}
/** What a store does is told as it happens; standard output is for what a program reads. */
async function settings() {
    const { happening } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 33243));
    return {
        base: (0,runtime/* currentDirectory */.n9)(),
        tell: (event) => tell([happening(event)]),
        token: (0,environment/* variable */.bv)("GITHUB_TOKEN"),
    };
}
async function runProve(command) {
    const { provePart } = await Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(269), __webpack_require__.e(656), __webpack_require__.e(274), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 17011));
    const text = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 87358));
    const made = await provePart(command);
    return done(text.made(made), command.json ? [encode(made)] : []);
}
async function runVerify({ project, subject, json, }) {
    const { verify } = await Promise.all(/* import() */[__webpack_require__.e(234), __webpack_require__.e(269), __webpack_require__.e(656), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 70642));
    const text = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 87358));
    const result = await verify({
        project,
        subject: subject.kind === "committed"
            ? subject
            : {
                kind: subject.kind,
                sources: await sources(subject.from),
            },
    });
    return {
        status: result.complete ? 0 : 1,
        messages: text.verified(result),
        answer: json ? [encode(result)] : [],
    };
}
async function runDiff({ before, after, json, }) {
    const { diffFiles } = await __webpack_require__.e(/* import() */ 936).then(__webpack_require__.bind(__webpack_require__, 4936));
    const text = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 87358));
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
        answer: json ? [encode(found)] : text.changes(found).map(relaying/* harmlessLines */.v),
    };
}
async function failed(error) {
    if (!(error instanceof errors/* OfflineError */.M)) {
        return { status: 1, messages: [fault(error)], answer: [] };
    }
    const { failure } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 87358));
    return { status: error.code === "BAD_INPUT" ? 2 : 1, messages: failure(error), answer: [] };
}
function fault(error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `error: a fault in go-offline itself: ${trace}`;
}
function done(messages, answer) {
    return { status: 0, messages, answer };
}
/** Nothing of what others wrote (a path, what go printed) is a secret, moves the cursor, or commands a runner. */
function tell(lines) {
    print(process.stderr, lines.map(relaying/* harmlessLines */.v));
}
/** JSON without secrets, and without `##[`, which a runner obeys in any line of a log. */
function encode(value) {
    return (0,masking/* toJson */.aB)(value).replaceAll("##[", String.raw `#\u0023[`);
}
/** What nobody caught: Node would print it as it is. */
function abort(error) {
    tell([fault(error)]);
    process.exit(1);
}
function print(stream, lines) {
    if (lines.length > 0) {
        stream.write(`${lines.join("\n")}\n`);
    }
}


/***/ })

};
