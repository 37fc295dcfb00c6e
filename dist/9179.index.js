export const id = 9179;
export const ids = [9179,642];
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

/***/ 49179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js

/** GitHub shows ten errors of a step, and one of them says what happened as a whole. */
const most = 9;
/** Findings as annotations on the files concerned; of many the last one says how many more there are. */
function annotations(findings) {
    const cut = findings.length > most ? most - 1 : most;
    const shown = findings.slice(0, cut).map(annotation);
    const more = findings.length - shown.length;
    return more === 0
        ? shown
        : [
            ...shown,
            {
                file: textFile,
                title: "not proved",
                message: `and ${(0,measure/* count */.U9)(more, "finding")} more, in the job summary and the JSON report`,
            },
        ];
}
/** What is about no file of the tree is told where the tree says what is in it. */
const textFile = "vendor/modules.txt";
function annotation({ kind, what, reason }) {
    const isFile = kind === "missing" || kind === "extra" || kind === "differs";
    return isFile
        ? { file: `vendor/${what}`, title: `not proved: ${kind}`, message: reason }
        : { file: textFile, title: `not proved: ${kind}`, message: `${what}: ${reason}` };
}

// EXTERNAL MODULE: ./lib/src/report/judged.js
var judged = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
// EXTERNAL MODULE: ./lib/src/tasks/verify.js
var verify = __webpack_require__(70642);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/verify.js








/** `uses: …/verify`: proves a committed vendor/ against go.sum, with no network. */
const verify_verify = (0,step/* step */.P)(async () => {
    const from = await inputs/* optionalSources */.nl("from", inputs/* secret */.rJ("github-token"));
    const proof = inputs/* optionalPath */.s2("proof");
    const verified = await verify.verify({
        project: inputs/* path */.Ae("working-directory"),
        trust: inputs/* optionalPath */.s2("trust"),
        subject: from === undefined ? { kind: "committed", proof } : { kind: "vendor", sources: from },
    });
    runner/* setOutputs */.n0({
        proof: verified.complete ? "complete" : "partial",
        "proved-files": verified.verdict.files,
        findings: verified.verdict.findings.length,
        digest: `sha256:${verified.digest}`,
        "signed-by": (0,judged/* signers */.Y9)(verified.judgement),
        report: await runner/* writeReport */.u5(verified),
    });
    runner/* say */.cv(report_text.verified(verified));
    await runner/* writeSummary */.Sy(summary/* verified */.zr(verified));
    if (!verified.complete) {
        runner/* fail */.fJ("go-offline: NOT_PROVED", report_text.refusal(verified));
        runner/* annotate */.fz(verified.project, annotations(verified.verdict.findings));
    }
});


/***/ }),

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ demandSubjects),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* unused harmony exports statementType, predicateType, buildType, subjects */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1475);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20234);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32657);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51726);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86166);








/**
 * Who packed a bundle, where and of what: an in-toto Statement v1 with a SLSA provenance v1, in canonical JSON. Its
 * subjects are checksums.json and every part that it names. https://slsa.dev/spec/v1.0/provenance;
 * https://github.com/in-toto/attestation, spec/v1/statement.md.
 */
const statementType = "https://in-toto.io/Statement/v1";
/** What the predicate is. */
const predicateType = "https://slsa.dev/provenance/v1";
/** How packing is done: what externalParameters and resolvedDependencies hold. */
const buildType = "urn:go-offline:pack:v1";
/** The type of a statement's bytes in an envelope. */
const payloadType = "application/vnd.in-toto+json";
/** The file of a bundle's provenance: the statement in an envelope; see dsse.ts. */
const fileName = "provenance.sigstore.json";
/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;
const hint = "this provenance is of another bundle, or was edited: take the bundle from another store, or pack again";
/** The statement's bytes: the same for the same facts. */
function statement(facts) {
    const { manifest } = facts;
    const own = {
        name: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF(manifest), "hex"),
    };
    const files = [own, ...manifest.parts].toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.name, b.name));
    const text = _json_js__WEBPACK_IMPORTED_MODULE_6__/* .encode */ .lF({
        _type: statementType,
        subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        predicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    repository: manifest.source.repository,
                    ref: manifest.source.ref,
                    workflow: manifest.source.workflow,
                },
                resolvedDependencies: [...source(facts), go(manifest), ...inputs(manifest)],
            },
            runDetails: {
                builder: { id: facts.builder },
                metadata: {
                    invocationId: facts.invocation,
                    startedOn: time(facts.started),
                    finishedOn: time(facts.finished),
                },
            },
        },
    });
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text);
}
/**
 * What a statement vouches for. Throws BAD_SIGNATURE for what is not a statement as `statement` writes it. It says
 * nothing of who wrote it: the envelope's signature is checked before.
 */
function subjects(bytes) {
    const value = _json_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString());
    if (!_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv(value)) {
        throw refused("wanted a statement in canonical JSON, got another text");
    }
    const root = new _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(value, "", refused);
    root.text("_type", exactly(statementType));
    root.text("predicateType", exactly(predicateType));
    root.object("predicate").object("buildDefinition").text("buildType", exactly(buildType));
    const all = root.list("subject").map((fields) => {
        const digest = fields.object("digest");
        const subject = {
            name: fields.text("name", /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
            sha256: digest.text("sha256", /^[0-9a-f]{64}$/),
        };
        digest.done();
        fields.done();
        return subject;
    });
    root.done();
    return all;
}
/**
 * That a statement is of this bundle: checksums.json and all its parts, and nothing else. Throws BAD_SIGNATURE with what
 * differs.
 */
function demandSubjects(bytes, manifest) {
    const wanted = lines(subjects(statement({ ...nobody, manifest })));
    const came = lines(subjects(bytes));
    const length = Math.max(wanted.length, came.length);
    const at = Array.from({ length }).findIndex((_, index) => wanted[index] !== came[index]);
    if (at >= 0) {
        const [needed = "no more", got = "no more"] = [wanted[at], came[at]];
        throw refused(`field subject[${at}]: wanted ${needed}, got ${got}`);
    }
}
function lines(all) {
    return all.map(({ name, sha256 }) => `${name} with sha256 ${sha256}`);
}
const nobody = {
    server: undefined,
    builder: "",
    invocation: undefined,
    started: undefined,
    finished: undefined,
};
/** The commit that was packed, at its repository where that is known. */
function source({ manifest, server }) {
    const { repository, ref, commit } = manifest.source;
    if (commit === undefined) {
        return [];
    }
    const at = ref === undefined ? "" : `@${ref}`;
    const uri = server === undefined || repository === undefined
        ? undefined
        : `git+${server}/${repository}${at}`;
    return [{ name: "source", uri, digest: { gitCommit: commit } }];
}
function go({ go: version }) {
    return { name: version, uri: (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purl */ .EV)({ path: "std", version: version.replace(/^go/, "") }) };
}
function inputs(manifest) {
    return manifest.inputs
        .toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path))
        .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
}
function time(seconds) {
    return seconds === undefined || seconds > lastSecond
        ? undefined
        : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
function exactly(text) {
    return new RegExp(`^${text.replaceAll(".", "\\.")}$`);
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_SIGNATURE", `bundle: provenance: ${message}`, { hint });
}


/***/ }),

/***/ 86166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ purl),
/* harmony export */   fq: () => (/* binding */ order),
/* harmony export */   j6: () => (/* binding */ commandPurl)
/* harmony export */ });
/* harmony import */ var _module_replacing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95528);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/**
 * Package URLs of Go modules, and of packages in them:
 *
 *     pkg:golang/github.com/BurntSushi/toml@v1.4.0
 *     pkg:golang/github.com/docker/docker@v28.0.0%2Bincompatible
 *     pkg:golang/golang.org/x/tools@v0.30.0#cmd/stringer
 *
 * The module path is namespace and name, whole, its major version and a module's own subdirectory too: a subpath is a
 * package. The type's definition wants lower case; it predates modules, in which `github.com/burntsushi/toml` is another
 * one, so case is kept, as cyclonedx-gomod and syft keep it. https://github.com/package-url/purl-spec,
 * types/golang-definition.json.
 */
function purl(module, subpath = "") {
    const version = module.version === "" ? "" : `@${quote(module.version)}`;
    const below = subpath === "" ? "" : `#${segments(subpath)}`;
    return `pkg:golang/${segments(module.path)}${version}${below}`;
}
/** The package URL of a command, in the longest of `modules` that holds it; as a module of its own if none does. */
function commandPurl(command, modules) {
    const [holder] = modules
        .filter(({ path, version }) => version === command.version && holds(path, command.path))
        .toSorted((a, b) => b.path.length - a.path.length);
    return holder === undefined
        ? purl(command)
        : purl(holder, command.path.slice(holder.path.length + 1));
}
/** The order of components in a document: by path, then version, in bytes, whatever a machine's language is. */
function order(a, b) {
    return (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.path, b.path) || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)((0,_module_replacing_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(a), (0,_module_replacing_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(b));
}
function holds(module, name) {
    return name === module || name.startsWith(`${module}/`);
}
function segments(text) {
    return text.split("/").map(quote).join("/");
}
/** Percent-encoded but for letters, digits and `-._~:`, as the specification has it. */
function quote(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ":");
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


/***/ }),

/***/ 43103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q9: () => (/* binding */ looseFacts),
  _V: () => (/* binding */ looseName),
  zp: () => (/* binding */ readLoose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/bundle/boundaries.js


/**
 * Where the frames of a part begin and end, read from the part itself: for a proof part that came without a manifest.
 * Nothing of it is believed: each frame has to unpack to the size that it announces, and every file in it is proved.
 *
 *     28 b5 2f fd | descriptor | window? | dictionary? | content size | blocks: 3 bytes each and their content | checksum?
 *
 * RFC 8878, section 3.1.1. Throws BAD_ARCHIVE for what is no row of frames that announce their size, PART_SIZE for more
 * than any proof part has.
 */
function boundaries_frames(bytes, part) {
    const view = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = [];
    let whole = 0;
    for (let at = 0; at < view.length;) {
        const frame = readFrame(view, at, part);
        found.push(frame);
        at += frame.size;
        whole += frame.unpacked;
        if (frame.unpacked > maxFrame || whole > maxWhole) {
            throw new errors/* OfflineError */.M("PART_SIZE", `bundle: ${part}: wanted at most ${maxWhole} unpacked bytes, ${maxFrame} in a frame, got more`, { hint: "no proof part is as large: make it again with go-offline prove" });
        }
    }
    if (found.length === 0) {
        throw bad(part, "nothing");
    }
    return found;
}
/** A proof part holds lists, go.mod files and a few Go files: a hundredth of this for the largest projects known. */
const maxFrame = 128 << 20;
const maxWhole = 2 ** 31;
const magic = 0xfd2fb528;
function readFrame(bytes, from, part) {
    const take = (at, width) => {
        if (at + width > bytes.length) {
            throw bad(part, "its end in the middle of a frame");
        }
        return width === 8
            ? Number(bytes.readBigUInt64LE(at))
            : width === 0
                ? 0
                : bytes.readUIntLE(at, width);
    };
    if (take(from, 4) !== magic) {
        throw bad(part, "other bytes");
    }
    const descriptor = take(from + 4, 1);
    const single = (descriptor & 0x20) !== 0;
    // Bytes of the content size (0 or 1, 2, 4, 8) and of the dictionary's number (0, 1, 2, 4), by two bits each.
    const stated = descriptor >> 6;
    const width = stated === 0 ? Number(single) : 1 << stated;
    const sizeAt = from + 5 + (single ? 0 : 1) + ((1 << (descriptor & 3)) >> 1);
    if (width === 0) {
        throw bad(part, "a frame that does not say its size");
    }
    const unpacked = take(sizeAt, width) + (width === 2 ? 256 : 0);
    const checksum = (descriptor & 4) === 0 ? 0 : 4;
    const end = endOfBlocks(sizeAt + width, take, part) + checksum;
    take(end, 0);
    return { size: end - from, unpacked };
}
function endOfBlocks(from, take, part) {
    let at = from;
    let header;
    do {
        header = take(at, 3);
        const kind = (header >> 1) & 3;
        if (kind === 3) {
            throw bad(part, "a block of a reserved kind");
        }
        // A repeated byte is stored once.
        at += 3 + (kind === 1 ? 1 : header >> 3);
    } while ((header & 1) === 0);
    return at;
}
function bad(part, came) {
    return new errors/* OfflineError */.M("BAD_ARCHIVE", `bundle: ${part}: wanted zstd frames, got ${came}`, {
        hint: "the proof part was cut short or changed, or is another file: make it again with go-offline prove",
    });
}

// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
;// CONCATENATED MODULE: ./lib/src/tasks/loose.js






/** Where a proof part lies unless it is said: beside vendor/. */
const looseName = "vendor.proof.tar.zst";
/** Reads a proof part whole: it has a few MB. Throws NO_PROOF where there is none. */
async function readLoose(file) {
    // A pipe in its place would be read for ever.
    const bytes = (await files/* isFile */.fo(file)) ? await files/* read */.LF(file) : undefined;
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("NO_PROOF", `proof: wanted a proof part at ${file}, got none`, {
            hint: "make it with go-offline prove, on any machine: it need not be trusted; or name another with --proof",
        });
    }
    return { file, sha256: (0,external_node_crypto_.hash)("sha256", bytes, "hex"), bytes };
}
/** The facts of its files, frame by frame. Throws what bundle/boundaries.ts, frame.ts and archive.ts throw. */
async function* looseFacts({ file, bytes }, pool) {
    const part = external_node_path_.basename(file);
    const rows = boundaries_frames(bytes, part);
    const given = [];
    let at = 0;
    for (const [index, { size, unpacked }] of rows.entries()) {
        const isLast = index === rows.length - 1;
        const frame = bytes.subarray(at, at + size);
        at += size;
        const batch = {
            kind: "packed",
            root: undefined,
            bytes: frame,
            unpacked,
            isLast,
            part,
        };
        given.push((await pool.give(batch)).facts);
    }
    const names = new bundle_name/* Names */.f();
    for (const facts of given) {
        const found = await facts;
        found.forEach(({ name }) => names.add(name));
        yield found;
    }
}


/***/ }),

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkProvenance)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330);
/* harmony import */ var _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);
/* harmony import */ var _bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20649);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _policy_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34451);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26625);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26478);








/**
 * Checks a bundle's provenance: its signature, and that it is of this very bundle. Where it has none, or nobody whom the
 * checkout trusts signed it, that is told. Throws BAD_SIGNATURE for one that is wrong.
 */
async function checkProvenance(bundle, trusting) {
    const { /* fileName */ "Md": fileName } = _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__;
    const found = await (0,_attachments_js__WEBPACK_IMPORTED_MODULE_6__/* .attachments */ .Z)(bundle.candidate, [fileName], _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .maxSize */ .eg);
    const text = found.get(fileName)?.toString("utf8");
    if (text === undefined) {
        return { checked: [], unchecked: ["provenance: the bundle has none"] };
    }
    const now = Date.now();
    const read = await readStatement(text, trusting, now);
    const { trust } = trusting;
    const weight = trust && (0,_policy_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .weigh */ .vi)(read.signature, trust, (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOf */ .xS)(bundle), now);
    const failure = failureOf(weight, read.signature);
    if (failure !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OfflineError */ .M("BAD_SIGNATURE", `policy: ${fileName}: ${failure.reason}`, failure);
    }
    if (read.payloadType !== _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h) {
        const came = JSON.stringify(read.payloadType.slice(0, 100));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OfflineError */ .M("BAD_SIGNATURE", `policy: ${fileName}: wanted ${_bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h}, got ${came}`, { hint: "this is no provenance: take the bundle from another store, or pack again" });
    }
    _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .demandSubjects */ .Dc(read.payload, bundle.manifest);
    return tell(weight, read.signature, bundle.manifest.parts.length);
}
function failureOf(weight, { signer, result }) {
    if (weight === undefined) {
        return result.kind === "failed" ? (0,_policy_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)(signer, result.detail) : undefined;
    }
    return weight.kind === "wrong" ? weight.failure : undefined;
}
function tell(weight, { signer }, parts) {
    const of = `it is of checksums.json and all ${parts} parts`;
    if (weight?.kind === "good") {
        const { name, kind } = weight.signer;
        return { checked: [`provenance: by ${kind} ${JSON.stringify(name)}; ${of}`], unchecked: [] };
    }
    const reason = weight?.kind === "idle" ? weight.failure.reason : "nobody says whether to trust it";
    const lacking = weight?.kind === "lacking" ? weight.failures[0]?.reason : undefined;
    return {
        checked: [],
        unchecked: [
            `provenance: ${of}; its signature by ${signer} does not count: ${lacking ?? reason}`,
        ],
    };
}
async function readStatement(text, trusting, now) {
    if (_bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isKeyless */ .XD(text)) {
        const { checkKeylessEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187), __webpack_require__.e(9042)]).then(__webpack_require__.bind(__webpack_require__, 79042));
        const root = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I5)(trusting, now);
        const identities = trusting.trust?.identities ?? [];
        const given = { identities, root: root.kind === "root" ? root.root : undefined, now };
        const { result, payloadType, payload } = checkKeylessEnvelope(text, given);
        const told = root.kind === "root" ? result : root;
        return { signature: { signer: "keyless", result: told }, payloadType, payload };
    }
    const { hint, envelope } = _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigned */ .Nu(text);
    const { payloadType, payload, signatures } = envelope;
    const bytes = _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .pae */ .Zg(payloadType, payload);
    const key = trusting.trust?.keys.find((each) => each.hint === hint);
    const sig = signatures[0]?.sig ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    return {
        signature: { signer: `key:${hint}`, result: keyed(key?.publicKey, bytes, sig) },
        payloadType,
        payload,
    };
}
function keyed(publicKey, bytes, sig) {
    if (publicKey === undefined) {
        return { kind: "unchecked", detail: "the trust file has no such key" };
    }
    return _bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9(publicKey, bytes, sig)
        ? { kind: "verified" }
        : { kind: "failed", detail: "it is over other bytes, or by another key than it names" };
}


/***/ }),

/***/ 70642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97106);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2563);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26478);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43103);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18809);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10269);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27656);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9292);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58343);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88875);
/* harmony import */ var _trusting_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(52309);
/* harmony import */ var _vendor_part_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48894);
















/** Proves a tree against the checked-out go.sum, and says what is not proved. Throws where the input is refused. */
async function verify(order) {
    const started = performance.now();
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_12__/* .workers */ .E);
    try {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .load */ .Hh)(order.project);
        const question = await open(order, project, pool);
        const { verdict, milliseconds } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .proveTree */ .pe)(project, pool, question.tree, question.entries);
        if (question.state() === "odd" ||
            (question.state() === "none" && verdict.findings.length > 0)) {
            throw noVendor(project, question.state() === "odd" ? "what is no directory" : "none");
        }
        const { subject, reference, digest } = question;
        return {
            complete: verdict.findings.length === 0,
            subject,
            project: project.directory,
            reference,
            digest,
            verdict,
            judgement: question.judgement,
            advice: advise(verdict.findings, order.subject),
            milliseconds: { all: performance.now() - started, proof: milliseconds },
        };
    }
    finally {
        await pool.close();
        const sources = order.subject.kind === "committed" ? [] : order.subject.sources;
        await Promise.all(sources.map((source) => source.close()));
    }
}
async function open({ subject, trust }, project, pool) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(project.directory, "vendor");
    if (subject.kind === "committed") {
        const proof = await openProof(subject.proof, project);
        return {
            subject: target,
            reference: proof.file,
            digest: proof.sha256,
            judgement: undefined,
            entries: () => (0,_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseFacts */ .Q9)(proof, pool),
            ...ownTree(target, pool),
        };
    }
    const trusted = await (0,_trusting_js__WEBPACK_IMPORTED_MODULE_14__/* .trusting */ .h)(project.directory, trust);
    const { value: bundle } = await (0,_search_js__WEBPACK_IMPORTED_MODULE_11__/* .search */ .$)({
        sources: subject.sources,
        query: { key: project.key, project: project.id },
        needs: () => (subject.kind === "vendor" ? [_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud] : [_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorName */ .gR, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud]),
        judge: (0,_judging_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeOf */ .Pb)(trusted, undefined),
        use: async (opened) => Promise.resolve(opened),
    });
    const { reference } = bundle.candidate;
    const entries = () => (0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .readPart */ .o)(bundle, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud, pool, undefined);
    const { digest, judgement } = bundle;
    return subject.kind === "vendor"
        ? { subject: target, reference, digest, judgement, entries, ...ownTree(target, pool) }
        : {
            subject: reference,
            reference,
            digest,
            judgement: await beyond(bundle, trusted),
            entries,
            tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .unpack */ .l1)(bundle, pool, undefined),
            state: () => "there",
        };
}
/** What is in a bundle beside the tree and its proof: its provenance, and the parts that nobody reads for a tree. */
async function beyond(bundle, trusted) {
    const { judgement, manifest, parts } = bundle;
    const provenance = await (0,_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .checkProvenance */ .c)(bundle, trusted);
    const others = manifest.parts.filter(({ name }) => _vendor_part_js__WEBPACK_IMPORTED_MODULE_15__/* .needs */ .eN.every((each) => each !== name));
    const here = others.flatMap((each) => {
        const file = parts.get(each.name);
        return file === undefined ? [] : [{ piece: each, file }];
    });
    for (const { piece, file } of here) {
        await _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .demandWhole */ .rz(piece, file.read());
    }
    const left = others.filter(({ name }) => !parts.has(name)).map(({ name }) => name);
    return (judgement && {
        ...judgement,
        checked: [
            ...judgement.checked,
            ...provenance.checked,
            `digests: sha256 and sha512 of ${[..._vendor_part_js__WEBPACK_IMPORTED_MODULE_15__/* .needs */ .eN, ...here.map(({ piece }) => piece.name)].join(", ")}`,
        ],
        unchecked: [
            ...judgement.unchecked,
            ...provenance.unchecked,
            ...(left.length === 0 ? [] : [`digests: ${left.join(", ")}: not brought`]),
        ],
    });
}
async function openProof(file, { directory }) {
    return (0,_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .readLoose */ .zp)(file ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, _loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseName */ ._V));
}
function ownTree(target, pool) {
    let state = "none";
    const read = async () => {
        const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .readDirectory */ .gZ)(target, pool);
        // A link to a directory is none: go would follow it, and nobody has looked there.
        state = found === undefined ? ((await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) ? "odd" : "none") : "there";
        return found ?? _tree_js__WEBPACK_IMPORTED_MODULE_13__/* .none */ .dv;
    };
    return { tree: read(), state: () => state };
}
function advise(findings, subject) {
    if (findings.length === 0) {
        return undefined;
    }
    return subject.kind === "committed"
        ? "if the code, go.mod or go.sum changed, run go mod vendor (in a workspace go work vendor) and go-offline prove again; if not, look who changed vendor/, and do not build from it"
        : (0,_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .advice */ .v9)(findings);
}
function noVendor({ directory, goWork }, came) {
    const command = goWork === undefined ? "go mod vendor" : "go work vendor";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("NO_VENDOR", `vendor: wanted vendor/ in ${directory}, got ${came}`, {
        hint: `run ${command} first; a link or a file in its place has to go`,
    });
}


/***/ })

};
