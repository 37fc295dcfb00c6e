export const id = 566;
export const ids = [566];
export const modules = {

/***/ 70518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ field),
/* harmony export */   _: () => (/* binding */ context)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92634);


/** Reads the context from the variables and the event file that the runner gives. */
async function context() {
    const workflow = /\/\.github\/workflows\/([^/@]+)@/.exec((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_WORKFLOW_REF") ?? "");
    return {
        repository: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_REPOSITORY"),
        repositoryId: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_REPOSITORY_ID"),
        event: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_EVENT_NAME"),
        ref: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_REF"),
        defaultBranch: await defaultBranch(),
        workflow: workflow?.[1],
        run: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_RUN_ID"),
        hosted: isHosted((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_SERVER_URL") ?? "https://github.com"),
    };
}
/** As the official clients tell it. */
function isHosted(server) {
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : "";
    return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
async function defaultBranch() {
    const file = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .b)("GITHUB_EVENT_PATH");
    const bytes = file === undefined ? undefined : await _files_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .LF(file);
    try {
        const event = JSON.parse(bytes?.toString("utf8") ?? "{}");
        const repository = field(event, "repository");
        const branch = field(repository, "default_branch");
        return typeof branch === "string" && branch !== "" ? branch : undefined;
    }
    catch {
        return undefined;
    }
}
/** A field of what may be an object. */
function field(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}


/***/ }),

/***/ 91321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/**
 * Names of a bundle's artifacts: `go-offline-1-KEY.PROJECT.FILE.gobundle`. The official client names an artifact after its
 * file and takes the media type from the ending; with one that it does not know, the service takes every file.
 */
const ending = ".gobundle";
const manifest = "checksums.json";
/** The artifact of a bundle's file. */
function artifactName({ key, project }, file) {
    return `${key}.${project}.${file}${ending}`;
}
/** The artifact of a bundle's manifest. */
function manifestName(query) {
    return artifactName(query, manifest);
}
/** The key of the bundle whose manifest has this name; undefined for any other name, and for another project. */
function keyIn(name, project) {
    const [, key, whose] = /^(go-offline-1-[0-9a-f]{32})\.([0-9a-f]{16})\./.exec(name) ?? [];
    return key !== undefined && whose === project && name === manifestName({ key, project })
        ? key
        : undefined;
}


/***/ }),

/***/ 23566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifact: () => (/* binding */ artifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/host/failure.js
var failure = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/github.js
var github = __webpack_require__(70518);
// EXTERNAL MODULE: ./lib/src/host/store/artifact-name.js
var artifact_name = __webpack_require__(91321);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/host/store/client-words.js

/** In this order: the first that matches counts. The words are those of @actions/artifact 6.2. */
const meanings = [
    {
        words: /quota has been hit|insufficient usage/i,
        code: "STORE_FULL",
        wanted: "room for it",
        hint: "delete old artifacts, or raise the account's limit; the bundle was not stored there",
    },
    {
        words: /\(409\)/,
        code: "STORE_TAKEN",
        wanted: "a name that is free in this run",
        hint: "another job of this run has stored other bytes under that name; its bundle stands",
    },
    {
        words: /\(429\)/,
        code: "STORE_RATE_LIMITED",
        wanted: "it stored",
        hint: "wait until the limit is over, then pack again",
    },
    {
        words: /\(40[13]\)/,
        code: "STORE_DENIED",
        wanted: "permission to store it",
        hint: "look at the job's permissions, and at what started the run",
    },
    {
        words: /Unable to make request: \w+|\(5\d\d\)/,
        code: "STORE_DOWN",
        wanted: "it stored",
        hint: "look at githubstatus.com, then pack again; a second store keeps a bundle when one is down",
    },
    {
        words: /stalled|timed? ?out/i,
        code: "STORE_TIMED_OUT",
        wanted: "it stored",
        hint: "look at githubstatus.com, then pack again; a second store keeps a bundle when one is down",
    },
];
/**
 * What went wrong in the official client, which tells it by the words of its errors alone: it has tried five times by
 * then. `what` is what was being stored, for people.
 */
function explain(error, what) {
    const said = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    const { code, wanted, hint } = meanings.find(({ words }) => words.test(said)) ?? {
        code: "STORE_ANSWER",
        wanted: "it stored",
        hint: "look at the client's words, and name another store",
    };
    return new errors/* OfflineError */.M(code, `${what}: wanted ${wanted}, got ${said}`, { hint, cause: error });
}

// EXTERNAL MODULE: ./lib/src/host/store/results.js
var results = __webpack_require__(64001);
// EXTERNAL MODULE: ./lib/src/host/store/store.js
var store = __webpack_require__(47402);
// EXTERNAL MODULE: ./lib/src/host/store/transfer.js + 1 modules
var transfer = __webpack_require__(24685);
// EXTERNAL MODULE: ./lib/src/host/store/trust.js
var trust = __webpack_require__(70525);
;// CONCATENATED MODULE: ./lib/src/host/store/artifact.js











/**
 * Bundles among the artifacts of this very run: an artifact for each file, not zipped. Sent by the official client;
 * brought without it, as it neither limits what it writes nor refuses what has another digest.
 */
function artifact(manners) {
    const downloads = new transfer/* Downloads */.ok();
    return {
        word: manners.word,
        find: (query, how) => find(query, how, manners, downloads),
        put: (bundle) => put(bundle, manners),
        close: () => downloads.remove(),
    };
}
async function find(query, how, manners, downloads) {
    if (how === "nearest") {
        return store/* nothing */.s;
    }
    const service = (0,results/* results */.Xv)("ArtifactService", await (0,github/* context */._)(), manners);
    const own = await list(service, manners);
    const name = (0,artifact_name/* manifestName */.vS)(query);
    const found = own.find((each) => each.name === name);
    return found === undefined
        ? store/* nothing */.s
        : { candidates: [candidate(query, found, own, service, manners, downloads)], passedOver: [] };
}
function candidate(query, manifest, own, service, manners, downloads) {
    const bring = (piece, found) => (0,transfer/* receive */.uZ)(piece, () => locate(found, service, manners), downloads, manners);
    return {
        reference: `artifact:${manifest.name} of this run`,
        remote: true,
        manifest: (most) => bring({ name: "checksums.json", size: most, sha256: manifest.sha256 }, manifest),
        fetch: async (piece) => {
            const found = own.find(({ name }) => name === (0,artifact_name/* artifactName */.Cs)(query, piece.name));
            return found === undefined ? undefined : bring(piece, found);
        },
    };
}
/** The run's artifacts, the newest first: a run that is repeated may have some twice. */
async function list(service, { word }) {
    const asked = {
        workflow_run_backend_id: service.ids.run,
        workflow_job_run_backend_id: service.ids.job,
    };
    const { fields, refusal } = await service.call("ListArtifacts", asked);
    if (refusal !== undefined) {
        throw (0,results/* refused */.J5)(`${word}: ListArtifacts`, refusal);
    }
    const all = (0,github/* field */.Z)(fields, "artifacts");
    const rows = Array.isArray(all) ? all : [];
    return rows
        .toSorted((a, b) => Number(either(b, "database_id")) - Number(either(a, "database_id")))
        .flatMap((row) => {
        const text = (name) => {
            const value = either(row, name);
            return typeof value === "string" ? value : "";
        };
        const sha256 = /^sha256:([0-9a-f]{64})$/.exec(text("digest"))?.[1];
        return sha256 === undefined
            ? []
            : [
                {
                    name: text("name"),
                    sha256,
                    run: text("workflow_run_backend_id"),
                    job: text("workflow_job_run_backend_id"),
                },
            ];
    });
}
/** A field of an answer: the service writes `signed_url` or `signedUrl`, and wraps some values. */
function either(row, name) {
    const camel = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    const value = (0,github/* field */.Z)(row, name) ?? (0,github/* field */.Z)(row, camel);
    return (0,github/* field */.Z)(value, "value") ?? value;
}
async function locate(found, service, { word }) {
    const { fields, refusal } = await service.call("GetSignedArtifactURL", {
        workflow_run_backend_id: found.run,
        workflow_job_run_backend_id: found.job,
        name: found.name,
    });
    const url = either(fields, "signed_url");
    if (refusal !== undefined || typeof url !== "string" || !URL.canParse(url)) {
        throw (0,results/* refused */.J5)(`${word}: GetSignedArtifactURL`, refusal ?? { status: 200, message: "no address" });
    }
    return url;
}
async function put(bundle, manners) {
    const { word } = manners;
    const about = await (0,github/* context */._)();
    (0,trust/* demandEvent */.AU)(about.event, word);
    const service = (0,results/* results */.Xv)("ArtifactService", about, manners);
    const draft = files/* temporary */.q_();
    const sent = [];
    const kept = [];
    try {
        // The manifest comes last: a bundle that is found is whole.
        for (const piece of [...bundle.parts, bundle.manifest]) {
            const file = external_node_path_.join(draft.path, (0,artifact_name/* artifactName */.Cs)(bundle, piece.name));
            await giveName(external_node_path_.join(bundle.folder, piece.name), file);
            const isNew = await upload(piece, file, service, manners);
            (isNew ? sent : kept).push(piece.name);
        }
    }
    finally {
        await draft.remove();
    }
    return { reference: `artifact:${(0,artifact_name/* manifestName */.vS)(bundle)} of run ${about.run ?? "?"}`, sent, kept };
}
/** The client names an artifact after its file: a second name for the same bytes, or a copy where there are no links. */
async function giveName(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch {
        await files/* copy */.C(from, to);
    }
}
/** Whether the artifact is a new one. Names are unique in a run: what has one already must be the same bytes. */
async function upload(piece, file, service, manners) {
    const { word, tell } = manners;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(351), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 91816));
    const started = performance.now();
    let digest;
    try {
        const options = { skipArchive: true };
        const client = new DefaultArtifactClient();
        const made = await client.uploadArtifact(external_node_path_.basename(file), [file], external_node_path_.dirname(file), options);
        digest = made.digest;
    }
    catch (error) {
        const failure = explain(error, `${word}: ${piece.name}`);
        if (failure.code !== "STORE_TAKEN") {
            throw failure;
        }
        const there = (await list(service, manners)).find((each) => each.name === external_node_path_.basename(file));
        if (there?.sha256 !== piece.sha256) {
            throw failure;
        }
        tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
        return false;
    }
    if (digest !== undefined && digest !== piece.sha256) {
        throw (0,failure/* fileFailure */.f)(`sending ${file}`, new Error("its bytes changed meanwhile"));
    }
    const milliseconds = performance.now() - started;
    const { name: part, size: bytes } = piece;
    tell({ kind: "sent", store: word, file: part, bytes, milliseconds, resumed: 0 });
    return true;
}


/***/ }),

/***/ 64001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Xv: () => (/* binding */ results)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73376);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70518);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);




/** Opens a service for this run. Throws STORE_ABSENT where there is none, which is known without asking. */
function results(service, context, manners) {
    const { word } = manners;
    const url = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)("ACTIONS_RESULTS_URL");
    const token = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)("ACTIONS_RUNTIME_TOKEN");
    if (!context.hosted) {
        throw absent(word, "a GitHub Enterprise Server, which has no such service");
    }
    if (url === undefined || token === undefined || !URL.canParse(url)) {
        throw absent(word, "a process without ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN");
    }
    const ids = backendIds(token);
    if (ids === undefined) {
        throw absent(word, "an ACTIONS_RUNTIME_TOKEN that names no run");
    }
    const base = new URL(`/twirp/github.actions.results.api.v1.${service}/`, url);
    return { ids, call: (method, body) => call(new URL(method, base), token, method, body, manners) };
}
async function call(url, token, method, body, { word, tell, patience }) {
    const what = `${word}: ${method}`;
    const { attempts } = patience;
    const retried = (reason, wait, attempt) => tell({ kind: "again", store: word, what: method, reason, wait, attempt, attempts });
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .persist */ .Zr)(what, patience, retried, async () => {
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)({
            method: "POST",
            url: url.href,
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify(body),
        }, patience);
        return reply(answer.status, parse(await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(answer)), answer);
    });
}
function reply(status, fields, answer) {
    const message = saidIn(fields);
    if (status === 200 && fields !== undefined) {
        const isOk = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(fields, "ok") !== false;
        return { fields, refusal: isOk ? undefined : { status, message } };
    }
    if (fields === undefined && status < 500 && status !== 429) {
        const hint = "see what answers at that address in the service's place: a proxy, a login page";
        throw new _http_js__WEBPACK_IMPORTED_MODULE_2__/* .Trouble */ .qm("STORE_ANSWER", `HTTP ${status} without JSON`, hint, undefined);
    }
    if (status === 429 || status >= 500) {
        (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .demandHealthy */ .Bd)(answer, message);
    }
    return { fields, refusal: { status, message } };
}
function parse(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function saidIn(fields) {
    const said = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(fields, "message") ?? (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(fields, "msg");
    return typeof said === "string" ? said.slice(0, 300) : "";
}
/** The runner's token names the run in its scopes: `Actions.Results:RUN:JOB`. It is read here, not verified. */
function backendIds(token) {
    const claims = parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(claims, "scp");
    const words = typeof scopes === "string" ? scopes.split(" ") : [];
    const [, run, job, ...more] = words.find((word) => word.startsWith("Actions.Results:"))?.split(":") ?? [];
    return run === undefined || job === undefined || more.length > 0 ? undefined : { run, job };
}
/** The error of a service that is not there at all. */
function absent(word, came) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_ABSENT", `${word}: wanted GitHub's own service, got ${came}`, {
        hint: "only actions (uses:) on github.com have it, run: steps do not; name another store, such as dir:PATH",
    });
}
/** The error of a refusal by the service itself: no permission, no room, or something else that it says. */
function refused(what, { status, message }) {
    const came = message === "" ? `HTTP ${status}` : `${message} (HTTP ${status})`;
    if (/quota|insufficient usage|storage limit/i.test(message)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_FULL", `${what}: wanted room for it, got ${came}`, {
            hint: "delete what is old there, or raise the limit of the account; the bundle was not stored there",
        });
    }
    if (status === 401 || status === 403 || /\bdenied\b|read-only|permission/i.test(message)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_DENIED", `${what}: wanted permission, got ${came}`, {
            hint: "runs of untrusted events have a token that only reads: run this on push, schedule or workflow_dispatch of the default branch, and look at the workflow's cache-mode",
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_ANSWER", `${what}: wanted it done, got ${came}`, {
        hint: "the service refuses this: look at its words, and name another store meanwhile",
    });
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

/***/ 24685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ok: () => (/* binding */ Downloads),
  uZ: () => (/* binding */ transfer_receive),
  F6: () => (/* binding */ transmit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/failure.js
var failure = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/src/host/http.js
var http = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/src/host/download.js





/**
 * Brings a file: streamed, hashed on its way, never longer than allowed, and gone on with where it was cut off. Undefined
 * where nothing is at the address. Throws STORE_TOO_LARGE, STORE_DIGEST and what `persist` throws.
 */
async function download(order) {
    const state = {
        handle: await create(order.file),
        hash: (0,external_node_crypto_.createHash)("sha256"),
        size: 0,
        resumed: 0,
        url: undefined,
    };
    try {
        const found = await (0,http/* persist */.Zr)(order.what, order.patience, order.retried, () => attempt(order, state));
        if (!found) {
            return undefined;
        }
    }
    finally {
        await state.handle.close();
    }
    const sha256 = state.hash.digest("hex");
    if (sha256 !== order.sha256) {
        throw new errors/* OfflineError */.M("STORE_DIGEST", `${order.what}: wanted sha256 ${order.sha256}, got ${sha256}`, {
            hint: "the store holds other bytes than were packed: delete them there and pack again; they were not read",
        });
    }
    return { size: state.size, resumed: state.resumed };
}
async function create(file) {
    try {
        return await (0,promises_.open)(file, "wx", 0o600);
    }
    catch (error) {
        throw (0,failure/* fileFailure */.f)(`writing ${file}`, error);
    }
}
async function attempt(order, state) {
    const answer = await ask(order, state);
    const { status } = answer;
    if (status === 404 || status === 410) {
        answer.discard();
        return false;
    }
    if (status !== 200 && status !== 206) {
        // A signed address that has expired is answered with 403: another is asked for.
        const renewed = status === 403 && state.url !== undefined;
        state.url = undefined;
        (0,http/* demandHealthy */.Bd)(renewed ? { ...answer, status: 503 } : answer, (await (0,http/* text */.Qq)(answer)).slice(0, 200));
        const hint = "the service speaks another protocol: tell us what it answered";
        throw new http/* Trouble */.qm("STORE_ANSWER", `HTTP ${status}`, hint, undefined);
    }
    const size = await begin(answer, state);
    demandSmall(order, size);
    await receive(order, state, answer, size);
    return true;
}
async function ask(order, state) {
    state.url ??= await order.locate();
    const range = { range: `bytes=${state.size}-` };
    const headers = state.size > 0 ? range : {};
    return (0,http/* send */.tN)({ method: "GET", url: state.url, headers }, order.patience);
}
/** Goes on after what is there already, or, where the service sends all of it again, from the start. Gives the size. */
async function begin({ status, headers }, state) {
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(headers["content-range"] ?? ""));
    if (status === 206 && range !== null && Number(range[1]) === state.size) {
        state.resumed++;
        return Number(range[2]);
    }
    if (status === 206) {
        const hint = "the service speaks another protocol: tell us what it answered";
        throw new http/* Trouble */.qm("STORE_ANSWER", "another range than was asked for", hint, undefined);
    }
    await state.handle.truncate(0);
    state.size = 0;
    state.hash = (0,external_node_crypto_.createHash)("sha256");
    const length = Number(headers["content-length"] ?? Number.NaN);
    return Number.isSafeInteger(length) ? length : undefined;
}
async function receive(order, state, answer, size) {
    for await (const chunk of answer.body()) {
        demandSmall(order, state.size + chunk.length);
        await write(order, state, chunk);
        order.progress(state.size, size);
    }
    if (size !== undefined && state.size < size) {
        throw new http/* Trouble */.qm("STORE_CUT_OFF", `${state.size} of ${size} bytes`, "run again", "usual");
    }
}
async function write({ file }, state, chunk) {
    try {
        await state.handle.write(chunk, 0, chunk.length, state.size);
    }
    catch (error) {
        throw (0,failure/* fileFailure */.f)(`writing ${file}`, error);
    }
    state.hash.update(chunk);
    state.size += chunk.length;
}
function demandSmall({ what, most }, size) {
    if (size !== undefined && size > most) {
        throw new errors/* OfflineError */.M("STORE_TOO_LARGE", `${what}: wanted at most ${most} bytes, got more`, {
            hint: "the store holds something else than was packed: delete it there and pack again; it was not read",
        });
    }
}

// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
;// CONCATENATED MODULE: ./lib/src/host/store/transfer.js






/** Milliseconds between two words about a transfer that goes on. */
const pace = 2_000;
/** A private folder for what a store brings, made when it brings something. */
class Downloads {
    #folder;
    #count = 0;
    /** A name in the folder under which nothing is yet. */
    next() {
        this.#folder ??= files/* temporary */.q_();
        return external_node_path_.join(this.#folder.path, String(++this.#count));
    }
    async remove() {
        await this.#folder?.remove();
        this.#folder = undefined;
    }
}
/** Brings a piece, of at most its size and with its digest. Undefined where there is nothing. Throws STORE_*. */
async function transfer_receive(piece, locate, downloads, { word, tell, patience }) {
    const file = downloads.next();
    const started = performance.now();
    const { attempts } = patience;
    const came = await download({
        what: `${word}: ${piece.name}`,
        locate,
        file,
        most: piece.size,
        sha256: piece.sha256,
        patience,
        retried: (reason, wait, attempt) => tell({ kind: "again", store: word, what: piece.name, reason, wait, attempt, attempts }),
        progress: watch(piece.name, { word, tell }),
    });
    if (came === undefined) {
        return undefined;
    }
    const milliseconds = performance.now() - started;
    const { size, resumed } = came;
    tell({ kind: "received", store: word, file: piece.name, bytes: size, milliseconds, resumed });
    return { size, read: () => files/* stream */.Td(file) };
}
/** Puts a file at a signed address, as one blob. Throws STORE_*. https://learn.microsoft.com/rest/api/storageservices/put-blob */
async function transmit(piece, file, url, { word, tell, patience }) {
    const started = performance.now();
    const { attempts } = patience;
    const retried = (reason, wait, attempt) => tell({ kind: "again", store: word, what: piece.name, reason, wait, attempt, attempts });
    await (0,http/* persist */.Zr)(`${word}: ${piece.name}`, patience, retried, async () => {
        const progress = watch(piece.name, { word, tell });
        const answer = await (0,http/* send */.tN)({
            method: "PUT",
            url,
            headers: {
                "content-length": String(piece.size),
                "content-type": "application/octet-stream",
                "x-ms-blob-type": "BlockBlob",
                "x-ms-version": "2025-01-05",
            },
            body: () => external_node_stream_.Readable.from(counted(file, (bytes) => progress(bytes, piece.size))),
        }, patience);
        (0,http/* demandHealthy */.Bd)(answer, (await (0,http/* text */.Qq)(answer)).slice(0, 200));
        if (answer.status !== 201) {
            const hint = "the service speaks another protocol: tell us what it answered";
            throw new http/* Trouble */.qm("STORE_ANSWER", `HTTP ${answer.status}`, hint, undefined);
        }
    });
    const milliseconds = performance.now() - started;
    const { name, size } = piece;
    tell({ kind: "sent", store: word, file: name, bytes: size, milliseconds, resumed: 0 });
}
async function* counted(file, progress) {
    let bytes = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 18 })) {
        bytes += chunk.length;
        progress(bytes);
        yield chunk;
    }
}
/** Tells of a transfer that takes long, now and then. */
function watch(file, { word, tell }) {
    const started = performance.now();
    let last = started;
    return (bytes, size) => {
        const now = performance.now();
        if (now - last >= pace) {
            last = now;
            tell({ kind: "progress", store: word, file, bytes, size, milliseconds: now - started });
        }
    };
}


/***/ }),

/***/ 70525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ demandEvent),
/* harmony export */   ku: () => (/* binding */ reject),
/* harmony export */   p7: () => (/* binding */ distrust)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** What started a run whose bundles may be stored and taken: nobody outside of the repository can. */
const trusted = ["push", "schedule", "workflow_dispatch"];
/**
 * Why a run's bundles are not taken; undefined for a run that is trusted. A fork's branch may be called main, a failed
 * run leaves artifacts too, and any workflow can upload any name: each is looked at.
 */
function distrust(run, origin) {
    const { repositoryId, branch, path } = origin;
    const rules = [
        [run.repositoryId === repositoryId, `it is a run of another repository (${run.repositoryId})`],
        [
            run.headRepositoryId === repositoryId,
            `it ran the code of another repository (${run.headRepository || run.headRepositoryId})`,
        ],
        [run.branch === branch, `it ran on ${run.branch}, not on ${branch}`],
        [trusted.includes(run.event), `it was started by ${run.event}, not by ${trusted.join(", ")}`],
        [run.path === path, `it is a run of ${run.path}, not of ${path}`],
        [run.status === "completed", `it has not ended (${run.status})`],
        [run.conclusion === "success", `it did not succeed (${run.conclusion || "no conclusion"})`],
    ];
    return rules.find(([isMet]) => !isMet)?.[1];
}
/** Why an artifact is not taken, whatever its run says; undefined for one that may be. */
function reject(artifact, { repositoryId, branch }) {
    const rules = [
        [artifact.repositoryId === repositoryId, "it is of a run of another repository"],
        [artifact.headRepositoryId === repositoryId, "its run ran the code of another repository"],
        [artifact.branch === branch, `its run was on ${artifact.branch}, not on ${branch}`],
        [!artifact.expired, "it has expired"],
        [artifact.sha256 !== undefined, "GitHub knows no digest of it"],
    ];
    return rules.find(([isMet]) => !isMet)?.[1];
}
/** Throws EVENT_REFUSED unless what started this run may store: absence is no pass. */
function demandEvent(event, word) {
    if (event === undefined || !trusted.includes(event)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("EVENT_REFUSED", `${word}: wanted a run that ${trusted.join(", ")} started, got ${event ?? "none that is named"}`, {
            hint: "pack for others on push, schedule or workflow_dispatch: what a pull request packs could be anybody's; dir:PATH works everywhere",
        });
    }
}


/***/ })

};
