export const id = 3369;
export const ids = [3369];
export const modules = {

/***/ 70518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ bases),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   _O: () => (/* binding */ context)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73376);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92634);


/** Reads the context from the variables and the event file that the runner gives. */
async function context() {
    const workflow = /\/\.github\/workflows\/([^/@]+)@/.exec((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_WORKFLOW_REF") ?? "");
    return {
        repository: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REPOSITORY"),
        repositoryId: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REPOSITORY_ID"),
        event: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_EVENT_NAME"),
        ref: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REF"),
        defaultBranch: (await defaultBranch()) ?? scheduled(),
        workflow: workflow?.[1],
        run: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_RUN_ID"),
        hosted: isHosted((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_SERVER_URL") ?? "https://github.com"),
    };
}
/** The branch of a scheduled run, whose event may tell nothing: such runs are always of the default branch. */
function scheduled() {
    const branch = /^refs\/heads\/(.+)$/.exec((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REF") ?? "")?.[1];
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_EVENT_NAME") === "schedule" ? branch : undefined;
}
/** As the official clients tell it. */
function isHosted(server) {
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : "";
    return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
async function defaultBranch() {
    return branchOf(await readEvent());
}
function branchOf(event) {
    const branch = field(field(event, "repository"), "default_branch");
    return typeof branch === "string" && branch !== "" ? branch : undefined;
}
/**
 * The base of a pull request or a merge queue, or what a branch was before a push; of a new branch it is the default
 * branch. None for other events.
 */
async function bases() {
    const event = await readEvent();
    const pull = [
        remote((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_BASE_REF")),
        commit(field(field(field(event, "pull_request"), "base"), "sha")),
    ];
    const others = [
        commit(field(field(event, "merge_group"), "base_sha")),
        commit(field(event, "before")),
        isNew(field(event, "before")) ? remote(branchOf(event)) : undefined,
    ];
    const isPull = pull.some((each) => each !== undefined);
    const given = isPull ? pull : others;
    return { revisions: given.filter((each) => each !== undefined), isPull };
}
function commit(id) {
    return typeof id === "string" && /^[0-9a-f]{40,64}$/.test(id) && !isNew(id) ? id : undefined;
}
/** Of a branch that was not there GitHub says that it was at commit 0. */
function isNew(id) {
    return typeof id === "string" && /^0{40,64}$/.test(id);
}
/** A branch as a checkout has it; undefined for what is no name of one. git check-ref-format. */
function remote(branch) {
    return branch !== undefined && /^(?!.*(?:\.\.|@\{))[^\s\p{Cc}~^:?*[\\]+$/u.test(branch)
        ? `refs/remotes/origin/${branch}`
        : undefined;
}
async function readEvent() {
    const file = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_EVENT_PATH");
    const bytes = file === undefined ? undefined : await _files_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF(file);
    try {
        return JSON.parse(bytes?.toString("utf8") ?? "{}");
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

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ demandHealthy),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   qm: () => (/* binding */ Trouble),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8915);




/** Why a request came to nothing, and whether another attempt may help. */
class Trouble extends Error {
    code;
    hint;
    /** Milliseconds after which to try again; `usual` for as long as it is our habit, undefined for never. */
    again;
    constructor(code, came, hint, again) {
        super(came);
        this.code = code;
        this.hint = hint;
        this.again = again;
    }
}
let client;
/**
 * Sends one request; redirects are not followed. Not `fetch`, which does not know the proxies of a runner.
 * Throws Trouble where there is no answer.
 */
async function send(request, { silence }) {
    if (client?.silence !== silence) {
        const options = { allowRedirects: false, keepAlive: true, socketTimeout: silence };
        client = { silence, http: new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq("go-offline", [], options) };
    }
    const body = typeof request.body === "function" ? request.body() : (request.body ?? "");
    try {
        const { method, url, headers } = request;
        const { message } = await Promise.race([
            client.http.request(method, url, body, { ...headers }),
            ...(typeof body === "string" ? [] : [broken(body)]),
        ]);
        // From here on the body has its own time, which tells silence from a connection that broke.
        message.setTimeout(0);
        return {
            status: message.statusCode ?? 0,
            headers: message.headers,
            body: () => heard(message, silence),
            discard: () => message.destroy(),
        };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M ? error : unanswered(error, silence);
    }
    finally {
        // An answer can come before a body was sent whole; nobody reads the rest of it then.
        if (typeof body !== "string") {
            body.destroy();
        }
    }
}
/** Rejects when a body cannot be read; the client does not listen for it. */
function broken(body) {
    return new Promise((_, reject) => body.once("error", reject));
}
/** The text of an answer that is short: at most 4 MiB of it. Throws Trouble. */
async function text(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body()) {
        size += chunk.length;
        if (size > 4 << 20) {
            answer.discard();
            break;
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
/** The chunks of a body, each within its time. */
async function* heard(message, silence) {
    const give = () => message.destroy(new Trouble("STORE_TIMED_OUT", silent(silence), later, 0));
    let timer = setTimeout(give, silence);
    try {
        for await (const chunk of message) {
            // Who takes long over a chunk is not the service.
            clearTimeout(timer);
            yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
            timer = setTimeout(give, silence);
        }
        if (!message.complete) {
            throw cutOff();
        }
    }
    catch (error) {
        throw error instanceof Trouble ? error : cutOff();
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Makes attempts until one succeeds or no other would help; `retried` hears of each that failed before. The last
 * Trouble becomes an error for people, with what was asked in its message.
 */
async function persist(what, patience, retried, once) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once();
        }
        catch (error) {
            if (!(error instanceof Trouble)) {
                throw error;
            }
            const attempts = attemptsFor(error, patience);
            const wait = attempt < attempts ? waitFor(error, attempt, patience) : undefined;
            if (wait === undefined) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M(error.code, `${what}: wanted an answer, got ${error.message}`, {
                    hint: error.hint,
                    cause: error,
                });
            }
            retried({ reason: error.message, wait, attempt, attempts });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    }
}
/** A service that hangs is asked twice: it has cost its time already. */
function attemptsFor({ code, again }, { attempts }) {
    const most = code === "STORE_TIMED_OUT" ? Math.min(2, attempts) : attempts;
    return again === undefined ? 1 : most;
}
function waitFor({ again = 0 }, attempt, patience) {
    if (again !== "usual") {
        return again <= patience.longest ? again : undefined;
    }
    return Math.round(patience.wait * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}
const later = "look at githubstatus.com and run again; a second store in the list is tried when one is down";
/** Throws Trouble for a status with which no request is answered: 401, 403, 429, 5xx. `said` is the answer's text. */
function demandHealthy(answer, said) {
    const { status } = answer;
    const came = `HTTP ${status}${said === "" ? "" : ` (${said})`}`;
    if (status === 429 || (status === 403 && isLimited(answer, said))) {
        throw rateLimited(answer, came);
    }
    if (status >= 500) {
        throw new Trouble("STORE_DOWN", came, later, "usual");
    }
    if (status === 401 || status === 403) {
        const hint = "give the job the permission it lacks (actions: read for another run's artifacts)";
        throw new Trouble("STORE_DENIED", came, hint, undefined);
    }
}
function isLimited({ headers }, said) {
    return headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said);
}
function rateLimited({ status, headers }, came) {
    const hint = "wait until the limit is over, or name another store";
    const seconds = Number(headers["retry-after"] ?? Number.NaN);
    return Number.isFinite(seconds)
        ? new Trouble("STORE_RATE_LIMITED", `${came}, Retry-After ${seconds} s`, hint, seconds * 1000)
        : new Trouble("STORE_RATE_LIMITED", came, hint, status === 429 ? "usual" : undefined);
}
const refused = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"]);
function unanswered(error, silence) {
    const code = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error) ?? "";
    const said = error instanceof Error ? error.message : String(error);
    // The message of a time-out holds the address, and that may hold a signature.
    if (said.startsWith("Request timeout") || code === "ETIMEDOUT") {
        return new Trouble("STORE_TIMED_OUT", silent(silence), later, "usual");
    }
    if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) {
        const hint = "find out who answers in the service's place: a certificate that is wrong is never passed by";
        return new Trouble("STORE_DOWN", `a certificate that is not trusted (${code})`, hint, undefined);
    }
    if (refused.has(code)) {
        return new Trouble("STORE_DOWN", `no connection (${code})`, later, "usual");
    }
    return new Trouble("STORE_CUT_OFF", `a connection that broke (${code || "closed"})`, later, "usual");
}
function cutOff() {
    return new Trouble("STORE_CUT_OFF", "a connection that broke in mid-stream", later, "usual");
}
function silent(milliseconds) {
    return `silence for ${milliseconds / 1000} s`;
}


/***/ }),

/***/ 13090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   iW: () => (/* binding */ during),
/* harmony export */   qN: () => (/* binding */ begin)
/* harmony export */ });
/** Milliseconds between two looks at what go has brought: go itself says nothing before its end. */
const pace = 500;
let last = 0;
/** Begins a step. Where nobody watches, nothing is done. */
function begin(progress, kind) {
    if (progress === undefined) {
        return { add: () => undefined, to: () => undefined, end: () => undefined };
    }
    const number = ++last;
    let done = 0;
    let isOver = false;
    const tell = () => progress(number, { ...kind, done, isOver });
    tell();
    const to = (now) => {
        if (!isOver) {
            done = now;
            tell();
        }
    };
    return {
        add: (count) => to(done + count),
        to,
        end: () => {
            if (!isOver) {
                isOver = true;
                tell();
            }
        },
    };
}
/** A step of which nothing is known but that it goes on. */
async function during(progress, what, run) {
    const going = begin(progress, { what, unit: "file", all: undefined });
    try {
        return await run();
    }
    finally {
        going.end();
    }
}
/** The same of what go brings: now and then `count` looks how many modules are there. It must throw nothing. */
async function counting(progress, what, { all, count }, run) {
    if (progress === undefined) {
        return run();
    }
    const going = begin(progress, { what, unit: "module", all });
    let isLooking = false;
    const look = async () => {
        isLooking = true;
        going.to(await count());
        isLooking = false;
    };
    const timer = setInterval(() => void (isLooking ? undefined : look()), pace);
    try {
        return await run();
    }
    finally {
        clearInterval(timer);
        going.end();
    }
}


/***/ }),

/***/ 20977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ again)
/* harmony export */ });
/** Tells of a request that is made again; `what` is it for people. */
function again(what, { word, tell }) {
    return (failed) => tell({ kind: "again", store: word, what, ...failed });
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
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70518);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _manners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20977);





/** Opens a service for this run. Throws STORE_ABSENT where there is none, which is known without asking. */
function results(service, context, manners) {
    const { word } = manners;
    const url = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("ACTIONS_RESULTS_URL");
    const token = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("ACTIONS_RUNTIME_TOKEN");
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
async function call(url, token, method, body, manners) {
    const { word, patience } = manners;
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .persist */ .Zr)(`${word}: ${method}`, patience, (0,_manners_js__WEBPACK_IMPORTED_MODULE_4__/* .again */ .T)(method, manners), async () => {
        const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)({
            method: "POST",
            url: url.href,
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify(body),
        }, patience);
        return reply(answer.status, parse(await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(answer)), answer);
    });
}
function reply(status, fields, answer) {
    const message = saidIn(fields);
    if (status === 200 && fields !== undefined) {
        const isOk = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(fields, "ok") !== false;
        return { fields, refusal: isOk ? undefined : { status, message } };
    }
    if (fields === undefined && status < 500 && status !== 429) {
        const hint = "see what answers at that address in the service's place: a proxy, a login page";
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Trouble */ .qm("STORE_ANSWER", `HTTP ${status} without JSON`, hint, undefined);
    }
    if (status === 429 || status >= 500) {
        (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .demandHealthy */ .Bd)(answer, message);
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
    const said = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(fields, "message") ?? (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(fields, "msg");
    return typeof said === "string" ? said.slice(0, 300) : "";
}
/** The runner's token names the run in its scopes: `Actions.Results:RUN:JOB`. It is read here, not verified. */
function backendIds(token) {
    const claims = parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(claims, "scp");
    const words = typeof scopes === "string" ? scopes.split(" ") : [];
    const [, run, job, ...more] = words.find((word) => word.startsWith("Actions.Results:"))?.split(":") ?? [];
    return run === undefined || job === undefined || more.length > 0 ? undefined : { run, job };
}
/** The error of a service that is not there at all. */
function absent(word, came, hint = nowhereElse) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_ABSENT", `${word}: wanted GitHub's own service, got ${came}`, {
        hint,
    });
}
const nowhereElse = "only actions (uses:) on github.com have it, run: steps do not; name another store, such as dir:PATH";
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

/***/ 24685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ok: () => (/* binding */ Downloads),
  uZ: () => (/* binding */ transfer_receive),
  tR: () => (/* binding */ receiveNamed),
  F6: () => (/* binding */ transmit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/host/failure.js
var failure = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/src/host/http.js
var http = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/src/host/download.js





/** Bytes with which a transfer has got on. */
const worthwhile = 1 << 20;
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
        if (!(await getOn(order, state))) {
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
/** As long as a transfer gets on, it may be cut off as often as it likes: the patience is for one that does not. */
async function getOn(order, state) {
    for (;;) {
        const before = state.size;
        try {
            const { what, patience, retried } = order;
            return await (0,http/* persist */.Zr)(what, patience, retried, () => attempt(order, state));
        }
        catch (error) {
            const isCutOff = error instanceof errors/* OfflineError */.M && error.code === "STORE_CUT_OFF";
            if (!isCutOff || state.size < before + worthwhile) {
                throw error;
            }
        }
    }
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
    if (status === 416) {
        answer.discard();
        // It has no more bytes than are here, and did not end: what is here may be of another answer.
        await restart(state);
        throw new http/* Trouble */.qm("STORE_CUT_OFF", "no more bytes, and no end", "run again", "usual");
    }
    if (status !== 200 && status !== 206) {
        const said = (await (0,http/* text */.Qq)(answer)).slice(0, 200);
        if (status === 403) {
            // As a signed address is answered that has expired: another one is asked for.
            state.url = undefined;
            const hint = "see that nothing stands between this runner and GitHub's storage";
            throw new http/* Trouble */.qm("STORE_DENIED", `HTTP 403 (${said})`, hint, "usual");
        }
        (0,http/* demandHealthy */.Bd)(answer, said);
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
    await restart(state);
    const length = Number(headers["content-length"] ?? Number.NaN);
    return Number.isSafeInteger(length) ? length : undefined;
}
async function restart(state) {
    await state.handle.truncate(0);
    state.size = 0;
    state.hash = (0,external_node_crypto_.createHash)("sha256");
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
// EXTERNAL MODULE: ./lib/src/host/progress.js
var host_progress = __webpack_require__(13090);
// EXTERNAL MODULE: ./lib/src/host/store/manners.js
var store_manners = __webpack_require__(20977);
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
async function transfer_receive(piece, locate, downloads, manners) {
    const { word, tell, patience } = manners;
    const file = downloads.next();
    const started = performance.now();
    const watching = watch(piece, "fetching from", manners);
    const came = await download({
        what: `${word}: ${piece.name}`,
        locate,
        file,
        most: piece.size,
        sha256: piece.sha256,
        patience,
        retried: (0,store_manners/* again */.T)(piece.name, manners),
        progress: watching.progress,
    }).finally(watching.end);
    if (came === undefined) {
        return undefined;
    }
    const milliseconds = performance.now() - started;
    const { size, resumed } = came;
    tell({ kind: "received", store: word, file: piece.name, bytes: size, milliseconds, resumed });
    return { size, read: () => files/* stream */.Td(file) };
}
/** The same of what the store has just named: where nothing is at its address, it was lost, and STORE_EXPIRED is thrown. */
async function receiveNamed(piece, locate, downloads, manners) {
    const came = await transfer_receive(piece, locate, downloads, manners);
    if (came === undefined) {
        throw new errors/* OfflineError */.M("STORE_EXPIRED", `${manners.word}: ${piece.name}: wanted the bytes of what is listed, got none`, { hint: "it was removed just now, or the storage has lost it: pack again" });
    }
    return came;
}
/** Puts a file at a signed address, as one blob. Throws STORE_*. https://learn.microsoft.com/rest/api/storageservices/put-blob */
async function transmit(piece, file, url, manners) {
    const { word, tell, patience } = manners;
    const started = performance.now();
    const { progress, end } = watch(piece, "sending to", manners);
    await (0,http/* persist */.Zr)(`${word}: ${piece.name}`, patience, (0,store_manners/* again */.T)(piece.name, manners), async () => {
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
    }).finally(end);
    const milliseconds = performance.now() - started;
    const { name, size } = piece;
    tell({ kind: "sent", store: word, file: name, bytes: size, milliseconds, resumed: 0 });
}
async function* counted(file, progress) {
    let bytes = 0;
    for await (const chunk of files/* stream */.Td(file)) {
        bytes += chunk.length;
        progress(bytes);
        yield chunk;
    }
}
/** Tells of a transfer that takes long, now and then; and whoever watches, whenever it gets on. */
function watch(piece, verb, { word, tell, progress }) {
    const { name: file, size: all } = piece;
    const going = (0,host_progress/* begin */.qN)(progress, { what: `${verb} ${word}`, unit: "byte", all });
    const started = performance.now();
    let last = started;
    const told = (bytes, size) => {
        going.to(bytes);
        const now = performance.now();
        if (now - last >= pace) {
            last = now;
            tell({ kind: "progress", store: word, file, bytes, size, milliseconds: now - started });
        }
    };
    return { progress: told, end: () => going.end() };
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
