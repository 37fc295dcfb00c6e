export const id = 1505;
export const ids = [1505];
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

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keyless: () => (/* binding */ keyless)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/failure.js
var failure = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/src/host/github.js
var github = __webpack_require__(70518);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/host/keyless/services.js


const publicFulcio = "https://fulcio.sigstore.dev";
const publicRekor = "https://rekor.sigstore.dev";
/**
 * The services, by the variables that cosign has for its flags; the public good instance where none is set. A private CA never
 * goes with the public log, where everybody would read what was signed: it has its own, or time stamps instead. Throws
 * SIGNING_FAILED.
 */
function services() {
    const fulcio = address("COSIGN_FULCIO_URL") ?? publicFulcio;
    const rekor = address("COSIGN_REKOR_URL") ?? (fulcio === publicFulcio ? publicRekor : undefined);
    const stamps = address("COSIGN_TIMESTAMP_SERVER_URL");
    if (rekor === undefined && stamps === undefined) {
        throw new errors/* OfflineError */.M("SIGNING_FAILED", "host: keyless: wanted a transparency log or time stamps for the CA of COSIGN_FULCIO_URL, got neither", { hint: "set COSIGN_REKOR_URL or COSIGN_TIMESTAMP_SERVER_URL to those of the same instance" });
    }
    return { fulcio, rekor, stamps };
}
/** An address to which an identity token may be sent: https, or this machine. */
function address(name) {
    const text = (0,environment/* variable */.bv)(name);
    if (text === undefined) {
        return undefined;
    }
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLocal = url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url?.protocol === "https:" || (url?.protocol === "http:" && isLocal)) {
        return url.href.replace(/\/+$/, "");
    }
    throw new errors/* OfflineError */.M("SIGNING_FAILED", `host: keyless: ${name}: wanted an https URL, got another text`, {
        hint: `set ${name} to the address of the service, or to nothing for the public one`,
    });
}

// EXTERNAL MODULE: ./lib/src/host/http.js
var http = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/src/host/masking.js
var masking = __webpack_require__(82917);
;// CONCATENATED MODULE: ./lib/src/host/keyless/token.js





const permission = "give the job `permissions: id-token: write`";
/**
 * Where identity tokens come from: SIGSTORE_ID_TOKEN, as cosign reads it, or GitHub, for the audience `sigstore`. Throws
 * SIGNING_FAILED where there is neither.
 * https://docs.github.com/actions/reference/security/oidc
 */
function tokens(patience) {
    const given = (0,environment/* variable */.bv)("SIGSTORE_ID_TOKEN");
    if (given !== undefined) {
        return () => Promise.resolve(checked(given, "in SIGSTORE_ID_TOKEN"));
    }
    const url = (0,environment/* variable */.bv)("ACTIONS_ID_TOKEN_REQUEST_URL");
    const bearer = (0,environment/* variable */.bv)("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    if (url === undefined || bearer === undefined || !URL.canParse(url)) {
        throw failed("wanted an identity token, got no way to ask for one", {
            hint: `on GitHub, ${permission}; elsewhere, set SIGSTORE_ID_TOKEN`,
        });
    }
    (0,masking/* learn */.nB)([{ value: bearer, user: undefined }]);
    return async () => checked(await ask(url, bearer, patience), "of GitHub's");
}
async function ask(address, bearer, patience) {
    const url = new URL(address);
    url.searchParams.set("audience", "sigstore");
    const headers = { accept: "application/json", authorization: `Bearer ${bearer}` };
    const once = async () => {
        const answer = await http/* send */.tN({ method: "GET", url: url.href, headers }, patience);
        const said = await http/* text */.Qq(answer);
        http/* demandHealthy */.Bd(answer, "");
        return parse(said);
    };
    try {
        return await http/* persist */.Zr("GitHub", patience, () => { }, once);
    }
    catch (error) {
        throw failed(messageOf(error), {
            hint: `${permission}; if it has that, look at githubstatus.com and run again`,
            cause: error,
        });
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function parse(text) {
    try {
        return (0,github/* field */.ZZ)(JSON.parse(text), "value");
    }
    catch {
        return undefined;
    }
}
/** A token is checked here, as @sigstore/sign repeats a bad one in its message. */
function checked(token, which) {
    const text = typeof token === "string" ? token : "";
    (0,masking/* learn */.nB)([{ value: text, user: undefined }]);
    const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(text) ?? [];
    const claims = payload === undefined ? undefined : decoded(payload);
    if (typeof (0,github/* field */.ZZ)(claims, "sub") !== "string") {
        throw failed(`wanted a JSON web token with a subject, got another text ${which}`, {
            hint: "take the token as the issuer gives it, for the audience sigstore",
        });
    }
    return text;
}
function decoded(payload) {
    try {
        const value = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
        return value;
    }
    catch {
        return undefined;
    }
}
function failed(message, options) {
    return new errors/* OfflineError */.M("SIGNING_FAILED", `host: identity token: ${message}`, options);
}

// EXTERNAL MODULE: ./lib/src/host/patience.js
var host_patience = __webpack_require__(22450);
;// CONCATENATED MODULE: ./lib/src/host/keyless.js






/**
 * Who signs without a key here, by the variables that cosign reads; throws SIGNING_FAILED where there is no identity, before
 * anything is asked of the network. `@sigstore/sign` is loaded here and nowhere else.
 */
async function keyless(patience = host_patience/* usual */.B) {
    const where = services();
    const getToken = tokens(patience);
    const { builders, serialize } = await load(where, getToken, patience);
    return {
        sign: (bytes) => told(where, async () => {
            const data = Buffer.from(bytes);
            return serialize(await builders().message.create({ data }));
        }),
        attest: (type, payload) => told(where, async () => {
            const data = Buffer.from(payload);
            return serialize(await builders().envelope.create({ data, type }));
        }),
    };
}
/** What builds bundles, made anew for each: with its own key and a fresh token. */
async function load({ fulcio, rekor, stamps }, getToken, patience) {
    const [library, { BUNDLE_V03_MEDIA_TYPE: mediaType, bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4690), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const { DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder } = library;
    const manners = {
        timeout: patience.silence,
        retry: {
            retries: patience.attempts - 1,
            minTimeout: patience.wait,
            maxTimeout: patience.longest,
        },
    };
    const builders = () => {
        const identityProvider = { getToken };
        const signer = new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider, ...manners });
        const witnesses = [];
        if (rekor !== undefined) {
            const { RekorWitness } = library;
            // An entry of the kind `dsse` would not hold the payload's signature in the form that all verifiers read.
            witnesses.push(new RekorWitness({ rekorBaseURL: rekor, entryType: "intoto", ...manners }));
        }
        if (stamps !== undefined) {
            witnesses.push(new library.TSAWitness({ tsaBaseURL: stamps, ...manners }));
        }
        return {
            message: new MessageSignatureBundleBuilder({ signer, witnesses }),
            envelope: new DSSEBundleBuilder({ signer, witnesses }),
        };
    };
    const serialize = (made) => write(bundleToJSON(modern(made, mediaType)));
    return { builders, serialize };
}
function write(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** A bundle as v0.3 has it, with the one certificate: for messages, the library still builds v0.2. */
function modern(made, mediaType) {
    const { content } = made.verificationMaterial;
    const certificate = content.$case === "x509CertificateChain"
        ? content.x509CertificateChain.certificates[0]
        : undefined;
    return certificate === undefined
        ? made
        : {
            ...made,
            mediaType,
            verificationMaterial: {
                ...made.verificationMaterial,
                content: { $case: "certificate", certificate },
            },
        };
}
/** Says which service failed, how, and what to do; the library's own words may repeat what was sent. */
async function told(where, sign) {
    try {
        return await sign();
    }
    catch (error) {
        const cause = (0,github/* field */.ZZ)(error, "cause");
        if (cause instanceof errors/* OfflineError */.M) {
            throw cause;
        }
        const { name, url, hint } = serviceOf(String((0,github/* field */.ZZ)(error, "code")), where);
        throw new errors/* OfflineError */.M("SIGNING_FAILED", `host: keyless: wanted ${name} from ${new URL(url).origin}, got ${cameOf(cause)}`, { hint, cause: error });
    }
}
const later = "look at status.sigstore.dev and pack again; a signing key signs while Sigstore is down";
function serviceOf(code, { fulcio, rekor = fulcio, stamps = fulcio }) {
    if (code.startsWith("TLOG_")) {
        return { name: "an entry in the transparency log", url: rekor, hint: later };
    }
    if (code.startsWith("TSA_")) {
        return { name: "a time stamp", url: stamps, hint: later };
    }
    return {
        name: "a certificate",
        url: fulcio,
        hint: `${later}; where it answers 4xx, it does not know who issues these identity tokens`,
    };
}
function cameOf(cause) {
    const status = (0,github/* field */.ZZ)(cause, "statusCode");
    if (typeof status === "number") {
        return `HTTP ${status}`;
    }
    const code = (0,failure/* systemCode */.x)(cause) ?? "";
    return /^E[A-Z]+$/.test(code) ? `no answer (${code})` : "no answer that can be read";
}


/***/ })

};
