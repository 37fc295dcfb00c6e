export const id = 6264;
export const ids = [6264];
export const modules = {

/***/ 66264:
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
        "signing-key",
        "keyless",
        "expires-in",
        "trust",
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
        "trust",
        "reason",
        "ticket",
        "waive",
        "timeout",
        "json",
    ],
    doctor: ["project", "json"],
    prove: ["project", "proof", "modcache", "timeout", "json"],
    verify: ["project", "proof", "from", "bundle", "vendor", "trust", "json"],
    env: ["project", "leave", "json"],
    keygen: ["out", "key", "json"],
    diff: ["project", "base", "from", "json"],
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
        throw wrong("--to dir:PATH (the pack action stores in caches and artifacts)", JSON.stringify(odd));
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
    const { values, positionals } = read(args);
    const [command, ...rest] = positionals;
    if (values.help === true || values.version === true) {
        return { kind: "about", what: values.help === true ? "help" : "version" };
    }
    refuseForeign(command, values, rest);
    return toCommand(command, values, rest);
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
            throw wrong("pack, restore, env, doctor, prove, verify, diff or keygen", command ?? "no command");
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
  go-offline verify  [--project DIR] --bundle PATH     prove a bundle, and say who signed it and what was not checked
  go-offline verify  [--project DIR] --from dir:PATH --vendor
                                                       prove DIR's own vendor/ with the bundle's proof part
  go-offline diff OLD NEW                              what changed between two go.sum files
  go-offline diff    [--project DIR] --base REF        what DIR's go.sum changes against where the checkout left REF; with --from
                                                       also what a bundle lacks of it
  go-offline keygen  [--out DIR]                       make a key pair for signing: cosign.key, cosign.pub
  go-offline keygen  --key FILE                        open a private key; print its public half and its entry in the trust file

  --project DIR     the directory of go.mod or go.work (default: the current one)
  --proof FILE      a proof part (default: vendor.proof.tar.zst beside vendor/)
  --bundle PATH     verify: one bundle, or a folder of them, as --from dir:PATH
  --trust FILE      restore, verify, pack: who may sign; pack stores no bundle that it would refuse (default:
                    .github/go-offline.json of the repository, if it has one)
  --waive CHECK     restore: age, trusted-root-age, transparency-log or signature, as far as the trust file allows; for signature
                    with the sha256 of the bundle's checksums.json; needs --reason TEXT and --ticket TEXT
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
  --signing-key FILE
                    pack: sign with this private key (cosign.key); without the flag, GO_OFFLINE_SIGNING_KEY: its text or its file
  --keyless         pack: sign as the GitHub workflow that runs this; needs id-token: write
  --expires-in DAYS pack: how long the bundle is good, 1 to 3650
  --timeout SECONDS the time that one go command may take (default 600)
  --out DIR         keygen: where the pair is written (default: the current one); no file is ever overwritten
  --key FILE        keygen: a cosign.key, also one that cosign made
  --json            print the result as JSON
  --help, --version

restore and env print what to export on standard output, everything else goes to standard error:

  eval "$(go-offline restore --from dir:bundles)" && go build ./...
  eval "$(go-offline env --leave)"

pack and keygen take the password from GO_OFFLINE_PASSWORD or COSIGN_PASSWORD, and on a terminal ask for it. keygen prints the entry for
keys in .github/go-offline.json on standard output.

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
            return (await Promise.all(/* import() */[__webpack_require__.e(6382), __webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(1719), __webpack_require__.e(2659), __webpack_require__.e(6238), __webpack_require__.e(7274), __webpack_require__.e(7605), __webpack_require__.e(1630), __webpack_require__.e(4762)]).then(__webpack_require__.bind(__webpack_require__, 54714))).runPack(command, await settings(progress));
        case "restore":
            return runRestore(command, progress);
        case "keygen":
            return (await __webpack_require__.e(/* import() */ 5968).then(__webpack_require__.bind(__webpack_require__, 85968))).runKeygen(command);
        case "about":
        case "diff":
        case "doctor":
        case "env":
        default:
            return runLooking(command, progress);
    }
}
/** What changes nothing but the environment. */
async function runLooking(command, progress) {
    switch (command.kind) {
        case "about":
            return runAbout(command);
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
async function runAbout({ what }) {
    const answer = what === "help" ? usage.trimEnd() : (await __webpack_require__.e(/* import() */ 8517).then(__webpack_require__.bind(__webpack_require__, 98517))).version;
    return (0,printing/* done */.Vw)([], [answer]);
}
async function runRestore(command, progress) {
    const { bring } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(1719), __webpack_require__.e(2659), __webpack_require__.e(6238), __webpack_require__.e(7274), __webpack_require__.e(7605), __webpack_require__.e(2658), __webpack_require__.e(8474), __webpack_require__.e(8426)]).then(__webpack_require__.bind(__webpack_require__, 98474));
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
    const { provePart } = await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(1370), __webpack_require__.e(6871), __webpack_require__.e(7274), __webpack_require__.e(7011)]).then(__webpack_require__.bind(__webpack_require__, 17011));
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


/***/ })

};
