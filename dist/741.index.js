export const id = 741;
export const ids = [741];
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

/***/ 55741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cache: () => (/* binding */ cache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73376);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70518);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64001);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47402);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24685);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70525);









/**
 * Bundles in GitHub's cache: an entry for each file, whose blob is the file itself. Not by the official client: its
 * restore runs `tar -P` on what nobody has looked at, and its save tells no outcome from another.
 *
 *     go-offline-1-PROJECT-default-KEY-SHA256        a manifest that a run of the default branch packed
 *     go-offline-1-PROJECT-branch-KEY-SHA256         a manifest of another branch
 *     go-offline-1-part-NAME-SHA256                  a part; an equal one of another bundle is the same entry
 *
 * KEY is the bundle's without `go-offline-1-`. So a digest is known before a byte comes, and what is unchanged is not
 * sent again. The service looks in the run's own branch first, then in the default branch.
 */
const prefix = "go-offline-1-";
/** What the stock client saves under such a key has another version: neither ever finds the other's entries. */
const version = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", "go-offline-raw-1|go-offline-bundle/1", "hex");
/** The cache of this run's repository. */
function cache(manners) {
    const downloads = new _transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .Downloads */ .ok();
    return {
        word: manners.word,
        find: (query, how) => find(query, how, manners, downloads),
        put: (bundle) => put(bundle, manners),
        close: () => downloads.remove(),
    };
}
async function find(query, how, manners, downloads) {
    const service = await open("read", manners);
    const wanted = manifestPrefixes(query, how);
    const [first = ""] = wanted;
    const found = await look(service, first, wanted, manners);
    const start = wanted.find((each) => found?.key.startsWith(each));
    if (found === undefined) {
        return _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
    }
    const sha256 = manifestKey.exec(found.key)?.[1];
    if (start === undefined || sha256 === undefined) {
        const why = "its name is not one that go-offline gives: delete the entry, it hides others";
        return { candidates: [], passedOver: [{ what: found.key, why }] };
    }
    const candidates = [candidate(found, sha256, service, manners, downloads)];
    return { candidates, passedOver: [] };
}
const manifestKey = /^go-offline-1-[0-9a-f]{16}-(?:default|branch)-[0-9a-f]{32}-([0-9a-f]{64})$/;
/** What the name of a wanted manifest begins with; the default branch's are the first choice. */
function manifestPrefixes({ key, project }, how) {
    const start = `${prefix}${project}`;
    const rest = key.slice(prefix.length);
    return how === "exact"
        ? [`${start}-default-${rest}-`, `${start}-branch-${rest}-`]
        : [`${start}-default-`];
}
function partKey({ name, sha256 }) {
    return `${prefix}part-${name}-${sha256}`;
}
function candidate(entry, sha256, service, manners, downloads) {
    return {
        reference: `cache:${entry.key}`,
        remote: true,
        manifest: (most) => {
            const piece = { name: "checksums.json", size: most, sha256 };
            return bring(piece, entry, service, manners, downloads);
        },
        fetch: async (piece) => {
            const found = await look(service, partKey(piece), [], manners);
            return found?.key === partKey(piece)
                ? bring(piece, found, service, manners, downloads)
                : undefined;
        },
    };
}
/** Brings an entry; an address that was refused is asked for anew. */
async function bring(piece, entry, service, manners, downloads) {
    let first = entry.url;
    const locate = async () => {
        const url = first ?? (await look(service, entry.key, [], manners))?.url;
        first = undefined;
        return url ?? gone(entry.key, manners);
    };
    return (0,_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .receive */ .uZ)(piece, locate, downloads, manners);
}
/** The entry of that name, else the newest whose name begins with one of the others. */
async function look(service, key, others, { word }) {
    const asked = { key, restore_keys: others, version };
    const { fields, refusal } = await service.call("GetCacheEntryDownloadURL", asked);
    if (refusal !== undefined) {
        if (refusal.status === 200 && refusal.message === "") {
            return undefined;
        }
        throw (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${word}: GetCacheEntryDownloadURL`, refusal);
    }
    const url = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(fields, "signed_download_url") ?? (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(fields, "signedDownloadUrl");
    const matched = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(fields, "matched_key") ?? (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(fields, "matchedKey");
    if (typeof url !== "string" || typeof matched !== "string" || !URL.canParse(url)) {
        throw (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${word}: GetCacheEntryDownloadURL`, { status: 200, message: "no address" });
    }
    return { key: matched, url };
}
async function put(bundle, manners) {
    const about = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .context */ ._)();
    (0,_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .demandEvent */ .AU)(about.event, manners.word);
    const service = await open("write", manners);
    const sent = [];
    const kept = [];
    const own = manifestPrefixes(bundle, "exact")[isDefault(about) ? 0 : 1] ?? "";
    const key = own + bundle.manifest.sha256;
    // The manifest comes last: a bundle that is found is whole.
    const entries = [
        ...bundle.parts.map((piece) => ({ piece, entry: partKey(piece) })),
        { piece: bundle.manifest, entry: key },
    ];
    for (const { piece, entry } of entries) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(bundle.folder, piece.name);
        const isNew = await save(piece, file, entry, service, manners);
        (isNew ? sent : kept).push(piece.name);
    }
    return { reference: `cache:${key}`, sent, kept };
}
function isDefault({ ref, defaultBranch }) {
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
/** Whether the entry is a new one. Entries never change: one that is there has the digest in its name. */
async function save(piece, file, key, service, manners) {
    const { word, tell } = manners;
    const made = await service.call("CreateCacheEntry", { key, version });
    if (made.refusal !== undefined) {
        const { status, message } = made.refusal;
        if (status !== 409 && !/already exists/i.test(message)) {
            throw (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${word}: ${piece.name}`, made.refusal);
        }
        await demandFinished(piece, key, service, manners);
        tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
        return false;
    }
    const url = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(made.fields, "signed_upload_url") ?? (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(made.fields, "signedUploadUrl");
    if (typeof url !== "string" || !URL.canParse(url)) {
        throw (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${word}: CreateCacheEntry`, { status: 200, message: "no address" });
    }
    await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .transmit */ .F6)(piece, file, url, manners);
    const size = String(piece.size);
    const done = await service.call("FinalizeCacheEntryUpload", { key, version, size_bytes: size });
    if (done.refusal !== undefined) {
        throw (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${word}: ${piece.name}`, done.refusal);
    }
    return true;
}
/** A name can be reserved by a run that is still sending, or that ended before it had sent all. */
async function demandFinished(piece, key, service, manners) {
    const found = await look(service, key, [], manners);
    if (found?.key !== key) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("STORE_TAKEN", `${manners.word}: ${piece.name}: wanted to save it, got a name that another run has reserved and not filled`, { hint: `if no other run is packing now, delete the entry: gh cache delete ${key}` });
    }
}
/** The service for reading or writing, unless the workflow's cache-mode forbids it. */
async function open(doing, manners) {
    const service = (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .results */ .Xv)("CacheService", await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .context */ ._)(), manners);
    const mode = ((0,_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .variable */ .b)("ACTIONS_CACHE_MODE") ?? doing).toLowerCase();
    const forbidden = doing === "read" ? ["none", "write-only"] : ["none", "read"];
    if (forbidden.includes(mode)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("STORE_DENIED", `${manners.word}: wanted to ${doing}, got cache-mode ${mode}`, { hint: "set another cache-mode for this job in the workflow, or name another store" });
    }
    return service;
}
function gone(key, { word }) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("STORE_EXPIRED", `${word}: wanted ${key}, got an entry that has gone`, {
        hint: "it was evicted just now: pack again",
    });
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
