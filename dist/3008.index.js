export const id = 3008;
export const ids = [3008];
export const modules = {

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OfflineError)
/* harmony export */ });
/**
 * The one error of this project. `code` is for programs, `message` says where, what was wanted and what came, `hint`
 * what the person does now; `details` holds further findings, one a line, when one line is not enough.
 */
class OfflineError extends Error {
    code;
    hint;
    details;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "OfflineError";
        this.code = code;
        this.hint = options.hint;
        this.details = options.details ?? [];
    }
}


/***/ }),

/***/ 61631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ inVariable),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   D_: () => (/* binding */ inGoEnv),
/* harmony export */   Uk: () => (/* binding */ inNetrc)
/* harmony export */ });
/* unused harmony export isToken */
/**
 * Where credentials stand in the values that go reads, by go's own rules where it has some. What is found here is only
 * masked, never used: a rule that takes a little too much is better than one that takes too little.
 */
/** User names that everybody uses: not to be masked, a log would be unreadable. */
const plainNames = new Set("x-access-token oauth2 oauth2accesstoken git user username token _json_key _json_key_base64 anonymous gitlab-ci-token x-token-auth x-oauth-basic administrator developer artifactory bitbucket jenkins".split(" "));
/** Shorter user names beside a password are names, longer ones may be tokens. */
const longName = 8;
const shortestValue = 6;
const shortestToken = 16;
/** The credentials in a variable's value, by what go, or Go's HTTP client, reads that variable for. */
function inVariable(name, value) {
    switch (name.toUpperCase()) {
        case "GOPROXY":
            // cmd/go/internal/modfetch/proxy.go, proxyList
            return value.split(/[,|]/).flatMap((entry) => inUrl(entry.trim()));
        case "GOSUMDB":
            // cmd/go/internal/modfetch/sumdb.go, dbDial: a key, and after a blank a URL
            return value.trim().split(/\s+/).slice(1).flatMap(inUrl);
        case "GOAUTH":
            return inAuth(value);
        case "HTTP_PROXY":
        case "HTTPS_PROXY":
        case "ALL_PROXY":
            // golang.org/x/net/http/httpproxy: the scheme may be left out
            return inUrl(value.includes("://") ? value : `http://${value}`);
        default:
            return [...inText(value), ...inHeaders(value)];
    }
}
/** `Authorization: Basic …`, as git's variables hold it for `http.extraheader`. */
function inHeaders(text) {
    return [...text.matchAll(/\b(?:basic|bearer|token)\s+([^\s'"]{8,})/gi)].map(([, value = ""]) => ({
        value,
        user: undefined,
    }));
}
/** The user and password of every URL in a text. */
function inText(text) {
    return [...text.matchAll(/:\/\/([^\s/?#"<>`]*)@/g)].flatMap(([, userinfo = ""]) => inUserinfo(userinfo));
}
/** The passwords of a .netrc, and login names that may be tokens. cmd/go/internal/auth/netrc.go, parseNetrc. */
function inNetrc(text) {
    const found = [];
    let user;
    const words = text.replace(/\bmacdef\b.*(?:\n.+)*/g, "").match(/\S+/g) ?? [];
    words.forEach((word, at) => {
        const next = words[at + 1];
        if (word === "machine" || word === "default") {
            user = undefined;
        }
        else if (word === "login" && next !== undefined) {
            user = next;
            found.push(...(isTelling(next) ? [{ value: next, user: undefined }] : []));
        }
        else if (word === "password" && next !== undefined) {
            found.push({ value: next, user });
        }
    });
    return found;
}
/** The variables of a `go env` file: `KEY=VALUE` lines. cmd/go/internal/cfg/cfg.go, readEnvFile. */
function inGoEnv(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^\s*([A-Za-z0-9_]+)=(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : inVariable(name, value);
    });
}
/** Commands with arguments, between semicolons. cmd/go/internal/auth/auth.go, runGoAuth. */
function inAuth(value) {
    return value.split(";").flatMap((command) => {
        const [, ...words] = command.trim().split(/\s+/);
        const named = words.flatMap((word, at) => {
            const asked = /^--?[\w-]*(?:token|password|passwd|secret|key)[\w-]*(?:=(.+))?$/i.exec(word);
            const given = asked?.[1] ?? (asked === null ? undefined : words[at + 1]);
            return given === undefined ? [] : [given];
        });
        const likely = words.map((word) => word.replace(/^--?[\w-]+=/, "")).filter(isToken);
        const secrets = [...named, ...likely].map((each) => ({ value: each, user: undefined }));
        return [...secrets, ...words.flatMap(inUrl)];
    });
}
/** The user and password of a URL, parts of its path that look like tokens, and the values of its query. */
function inUrl(url) {
    const [, scheme = "", rest] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(url) ?? [];
    if (rest === undefined) {
        return [];
    }
    const { userinfo, after } = divide(rest);
    const [path = "", query = ""] = after.split(/[?#](.*)/s);
    // A file's path names folders of this machine, and whoever reads the log knows them.
    const segments = scheme.toLowerCase() === "file" ? [] : path.split("/").slice(1);
    const values = query.split(/[&;#]/).map((pair) => pair.slice(pair.indexOf("=") + 1));
    const secrets = [
        ...segments.filter((each) => isToken(decode(each))),
        ...values.filter((each) => each.length >= shortestValue),
    ];
    return [...inUserinfo(userinfo), ...secrets.map((value) => ({ value, user: undefined }))];
}
/**
 * A URL behind its `//`. Go takes what stands before the last `@` of the host for the userinfo; a password with a bare
 * `/` makes it refuse the URL, and say it in full, so that such a one is understood too.
 */
function divide(rest) {
    const end = rest.search(/[/?#]/);
    const host = end === -1 ? rest : rest.slice(0, end);
    const isHost = host.includes("@") || /^(?:[^:]*|\[.*\])(?::\d*)?$/.test(host);
    const at = (isHost ? host : rest).lastIndexOf("@");
    return { userinfo: at === -1 ? "" : rest.slice(0, at), after: rest.slice(at + 1) };
}
function inUserinfo(userinfo) {
    const [user = "", password = ""] = userinfo.split(/:(.*)/s);
    const name = decode(user);
    const isSecret = password === "" ? !plainNames.has(name.toLowerCase()) : isTelling(name);
    return [
        ...(isSecret && name !== "" ? [{ value: user, user: undefined }] : []),
        ...(password === "" ? [] : [{ value: password, user: name }]),
        // A token as a user name is sent with an empty password.
        ...(password === "" && isSecret && name !== "" ? [{ value: "", user: name }] : []),
    ];
}
function isTelling(name) {
    return name.length >= longName && !plainNames.has(name.toLowerCase());
}
/** Whether a word is long and mixed as tokens are, and no version, host name or some words with numbers. */
function isToken(word) {
    if (word.length < shortestToken || !/^[\w.~+=-]+$/.test(word) || new Set(word).size < 8) {
        return false;
    }
    if (/^v\d+\./.test(word) || /^(?:[a-z0-9-]+\.)+[a-z]{2,12}$/.test(word)) {
        return false;
    }
    return word.split(/[-_.~+=]/).some((piece) => !isOrdinary(piece));
}
/** `go`, `2024`, `nexus3`, `repoGroup`; and not `9f8a7b6c` or `aZbYcXdWeVf`. */
function isOrdinary(piece) {
    const turns = piece.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
    return /^(?:[A-Za-z]*\d{0,4})$/.test(piece) && turns < 4;
}
/** A text with its percent-encoding taken off; as it is where that is none. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 73376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ machine),
/* harmony export */   Hs: () => (/* binding */ prepend),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bv: () => (/* binding */ variable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A variable of the process; undefined where it is not set or empty. */
function variable(name) {
    const value = process.env[name];
    return value === undefined || value === "" ? undefined : value;
}
/** All variables of the process. */
function all() {
    return process.env;
}
/**
 * Makes commands of a folder come first, for this process and what it starts; GOROOT, which may name another Go, goes.
 * Gives the new PATH, and what undoes it.
 */
function prepend(bin) {
    const before = { PATH: process.env["PATH"], GOROOT: process.env["GOROOT"] };
    const others = (process.env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter((each) => each !== bin);
    const value = [bin, ...others].join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    process.env["PATH"] = value;
    delete process.env["GOROOT"];
    const undo = () => {
        for (const [name, was] of Object.entries(before)) {
            if (was === undefined) {
                delete process.env[name];
            }
            else {
                process.env[name] = was;
            }
        }
    };
    return { value, undo };
}
/** The system and architecture of this process, in Node's words. */
function machine() {
    return { os: process.platform, arch: process.arch };
}


/***/ }),

/***/ 2335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ learnVariable),
/* harmony export */   s: () => (/* binding */ learnAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61631);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73376);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82917);






/** The runner's own tokens, which it masks by itself; on a terminal they are the user's. */
const tokens = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/** What go and the git that it runs read. A password for something else, such as `test`, may be an ordinary word here. */
const read = /^GO[A-Z]*$|^GIT_CONFIG_|^(?:HTTPS?|ALL)_PROXY$/i;
/** Bytes; a .netrc or a `go env` file that is larger is none. */
const largest = 1 << 20;
/**
 * Learns the credentials that this process was started with: those in its variables, in the user's `go env` file and
 * in .netrc. For the first moment of a door; missing files are fine.
 */
function learnAll() {
    for (const value of tokens.map(_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)) {
        (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .nB)(value === undefined ? [] : [{ value, user: "x-access-token" }], true);
    }
    for (const [name, value] of Object.entries((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)())) {
        if (read.test(name)) {
            learnVariable(name, value ?? "");
        }
    }
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .nB)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .inGoEnv */ .D_)(text(goEnvFile())));
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .nB)(netrcFiles().flatMap((file) => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .inNetrc */ .Uk)(text(file))));
}
/** Learns the credentials in a variable's value, such as one that `go env` tells. */
function learnVariable(name, value) {
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .nB)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .inVariable */ .C7)(name, value));
}
/** cmd/go/internal/cfg/cfg.go, EnvFile; os.UserConfigDir. */
function goEnvFile() {
    const named = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)("GOENV");
    if (named !== undefined) {
        return named === "off" ? "" : named;
    }
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(configurations(), "go", "env");
}
function configurations() {
    if (process.platform === "win32") {
        return (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)("APPDATA") ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    return process.platform === "darwin"
        ? node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), "Library", "Application Support")
        : ((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)("XDG_CONFIG_HOME") ?? node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".config"));
}
/** cmd/go/internal/auth/netrc.go, netrcPath; both names, whichever go takes. */
function netrcFiles() {
    const named = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)("NETRC");
    return named === undefined
        ? [".netrc", "_netrc"].map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), name))
        : [named];
}
/** A small file's text; "" where there is none, or anything but a file that can be read. */
function text(file) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        return found.isFile() && found.size <= largest ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : "";
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 82917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   iP: () => (/* binding */ announce),
/* harmony export */   nB: () => (/* binding */ learn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61631);


/**
 * The secrets of this process, learned where they are read, and taken out of every text that leaves it. One registry for
 * the process: a text does not say which secret it may hold. Git's configuration files are not read (`http.*.extraheader`,
 * `url.*.insteadOf`): git prints no header, and what it prints of a URL is seen by its form.
 */
const needles = new Set();
const forms = new Set();
const listeners = [];
/** Shorter ones would make any text unreadable; they are taken out of URLs only. */
const shortest = 4;
const mask = "***";
/** Learns secrets. `quiet`: whoever is told of forms knows these already, as the runner does its own tokens. */
function learn(secrets, quiet = false) {
    for (const { value, user } of secrets) {
        const plain = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(value);
        for (const each of [...spellings(value, plain), ...encodings(value, plain, user)]) {
            if (each.length >= shortest) {
                needles.add(each);
            }
        }
        for (const form of quiet ? [] : written(value, plain, user)) {
            if (form.length >= shortest && !forms.has(form)) {
                forms.add(form);
                listeners.forEach((tell) => tell(form));
            }
        }
    }
}
/** Tells of every form in which a learned secret may be written, those that are known already and those to come, once. */
function announce(tell) {
    forms.forEach((form) => tell(form));
    listeners.push(tell);
}
/**
 * The text without the secrets that were learned, in whichever of the usual encodings, and without the user, password
 * and query values of any URL. Takes time linear in the text's length.
 */
function redact(text) {
    const hidden = new Uint8Array(text.length + 1);
    let isHidden = false;
    for (const { text: each, at } of views(text)) {
        for (const [start, end] of finds(each)) {
            hidden.fill(1, at?.[start] ?? start, at?.[end] ?? end);
            isHidden = true;
        }
    }
    return isHidden ? cover(text, hidden) : text;
}
/** JSON, every text in it redacted before it is encoded: an escape in a secret does not hide it. */
function toJson(value, indent) {
    return JSON.stringify(value, redacted, indent);
}
function redacted(_, value) {
    return typeof value === "string" ? redact(value) : value;
}
/** As HTML (the job summary, which also breaks long words), JSON, and URLs write what they may not hold as it is. */
const html = /&#\d{1,6};|&(?:amp|lt|gt|quot);|<wbr>/g;
const json = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
const percent = /%[0-9A-Fa-f]{2}/g;
/** The layers that a text may have, the outermost first: a URL in a URL's query, in JSON, in the JSON report. */
const layers = [html, json, json, percent, percent, json];
const entities = new Map([
    ["&amp;", "&"],
    ["&lt;", "<"],
    ["&gt;", ">"],
    ["&quot;", '"'],
]);
/** The text, and what comes out when one layer after the other is taken off. */
function* views(text) {
    let view = { text, at: undefined };
    yield view;
    for (const layer of layers) {
        const below = unfold(view, layer);
        if (below !== undefined) {
            view = below;
            yield view;
        }
    }
}
function unfold({ text, at }, escapes) {
    if (text.search(escapes) === -1) {
        return undefined;
    }
    const pieces = [];
    const starts = new Uint32Array(text.length + 1);
    let [from, length] = [0, 0];
    const keep = (end) => {
        for (let each = from; each < end; each++) {
            starts[length++] = at?.[each] ?? each;
        }
        pieces.push(text.slice(from, end));
    };
    for (const { 0: escape, index } of text.matchAll(escapes)) {
        keep(index);
        const character = resolve(escape);
        pieces.push(character);
        if (character !== "") {
            starts[length++] = at?.[index] ?? index;
        }
        from = index + escape.length;
    }
    keep(text.length);
    starts[length] = at?.[text.length] ?? text.length;
    return { text: pieces.join(""), at: starts };
}
/** One character, and none for a place to break a word; of the bytes of a longer UTF-8 sequence each one, see `spellings`. */
function resolve(escape) {
    if (escape.startsWith("%")) {
        return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    }
    if (escape === "<wbr>") {
        return "";
    }
    if (escape.startsWith("&")) {
        return entities.get(escape) ?? String.fromCharCode(Number(escape.slice(2, -1)));
    }
    return escape.length === 6
        ? String.fromCharCode(Number.parseInt(escape.slice(2), 16))
        : escape.slice(1);
}
function* finds(text) {
    for (const needle of needles) {
        for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
            yield [at, at + needle.length];
        }
    }
    for (const { 0: whole, index } of text.matchAll(/\/\/[^\s/?#"<>`\\]*@/g)) {
        yield [index + 2, index + whole.length - 1];
    }
    for (const { 0: url, index } of text.matchAll(/\/\/[^\s"'<>`]+/g)) {
        for (const [start, end] of queryValues(url)) {
            yield [index + start, index + end];
        }
    }
}
function* queryValues(url) {
    for (const { 0: pair, index } of url.matchAll(/[?&][^=&?#]*=[^&#]*[^&#:,.;)\]]/g)) {
        yield [index + pair.indexOf("=") + 1, index + pair.length];
    }
}
function cover(text, hidden) {
    const pieces = [];
    let from = 0;
    for (let start = hidden.indexOf(1); start !== -1; start = hidden.indexOf(1, from)) {
        pieces.push(text.slice(from, start), mask);
        from = hidden.indexOf(0, start);
    }
    return [...pieces, text.slice(from)].join("");
}
/** The secret as it is, decoded, with blanks as a query has them, and its UTF-8 bytes, a character each. */
function spellings(value, plain) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(plain, "utf8").toString("latin1");
    return [value, ...[plain, bytes].flatMap((each) => [each, each.replaceAll(" ", "+")])];
}
/** In base64, by itself and as HTTP sends it, without the padding. */
function encodings(value, plain, user) {
    const texts = [value, plain].flatMap((each) => user === undefined ? [each] : [each, `${user}:${each}`]);
    return texts.flatMap((each) => {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(each, "utf8");
        return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
    });
}
/** As others write it: what a reader of texts that are not ours has to look for. */
function written(value, plain, user) {
    const encoded = encodeURIComponent(plain.toWellFormed());
    const inUserinfo = encoded
        .replace(/%(?:24|26|2B|2C|3B|3D)/g, _credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)
        .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
    const upper = [encoded, inUserinfo];
    const lower = upper.map((each) => each.replace(/%../g, (code) => code.toLowerCase()));
    const quoted = JSON.stringify(plain).slice(1, -1);
    return [value, plain, ...upper, ...lower, quoted, ...encodings(value, plain, user)];
}


/***/ }),

/***/ 63338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   v: () => (/* binding */ harmlessLines)
/* harmony export */ });
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82917);

/**
 * A line of anybody's text as it may stand in a log: without secrets, one line, nothing that moves the cursor or turns
 * the direction of reading, and nothing that a runner takes for a command: `::command::` at the start of a line,
 * `##[command]` anywhere in it, `[command]` at its start (which it only colours).
 */
function harmless(line) {
    return (0,_masking_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(line)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
        .replaceAll("##[", "##\u200b[")
        .replace(/^(\s*)::/, "$1:\u200b:")
        .replace(/^(\s*)\[(?=[a-z-]+\])/i, "$1[\u200b");
}
/** The same of a text of several lines. */
function harmlessLines(text) {
    return text.split("\n").map(harmless).join("\n");
}


/***/ }),

/***/ 59345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ demandRuntime),
/* harmony export */   n9: () => (/* binding */ currentDirectory),
/* harmony export */   rI: () => (/* binding */ keepSmall)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);



/** The oldest Node with everything this tool needs of it: node:zlib's zstd. */
const oldest = [22, 15];
/** Throws NODE_TOO_OLD on an older Node than the tool can run on. */
function demandRuntime() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("NODE_TOO_OLD", `host: wanted Node ${oldest.join(".")} or newer, got ${process.versions.node}`, {
            hint: "run it with Node 24, as the action does; npm run demo and npm test bring that along",
        });
    }
}
/**
 * Keeps the heaps of this process small: the runner's memory belongs to the build. What this tool makes is mostly gone
 * after a file or a frame, and V8 by itself lets a third more of it pile up before it looks.
 */
function keepSmall() {
    // Each thread of Node's own pool keeps what a compressor once held: no more of them than processors.
    process.env["UV_THREADPOOL_SIZE"] ??= String(Math.min(4, Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)())));
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--heap-growing-percent=20");
}
/** The directory that relative paths count from. */
function currentDirectory() {
    return process.cwd();
}


/***/ }),

/***/ 22312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ ofGoModHash),
/* harmony export */   sT: () => (/* binding */ ofListHash),
/* harmony export */   uY: () => (/* binding */ ofList),
/* harmony export */   y2: () => (/* binding */ writeList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1475);



/** The list's text in its one canonical order. Names must not hold a line break (go refuses them too). */
function writeList(files) {
    return files
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.name, b.name))
        .map(({ sha256, name }) => `${sha256}  ${name}\n`)
        .join("");
}
/** The h1 of a module, from its list's text. */
function ofList(list) {
    return `h1:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", list, "base64")}`;
}
/** The h1 of a module, from the sha256 of its list in hex. */
function ofListHash(sha256) {
    return `h1:${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(sha256, "hex").toString("base64")}`;
}
/** The h1 of a go.mod, from the sha256 of its bytes in hex. cmd/go/internal/modfetch, goModSum. */
function ofGoModHash(sha256) {
    return ofList(`${sha256}  go.mod\n`);
}


/***/ }),

/***/ 34948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ isImportPath),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   j: () => (/* binding */ majors),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   x4: () => (/* binding */ unescape),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export isBelow */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/**
 * Module paths (`github.com/BurntSushi/toml`) and how they become file names: each capital letter is written as `!` and
 * its small letter (`github.com/!burnt!sushi/toml`), so that two paths stay two files where case does not count.
 * https://go.dev/ref/mod#goproxy-protocol; golang.org/x/mod/module.
 */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
const hint = "a go.mod or go.sum with such a name was not written by go: take it from the repository again";
/** Throws BAD_NAME unless `path` is one that go accepts in a require line. golang.org/x/mod/module, CheckPath. */
function check(path) {
    const elements = path.split("/");
    const bad = elements.find((element) => !isElement(element, /^[-._~0-9A-Za-z]+$/));
    const [first = ""] = elements;
    if (bad !== undefined || path.startsWith("-") || elements.some((each) => each.startsWith("."))) {
        throw refused(path);
    }
    if (!first.includes(".") || !/^[-.0-9a-z]+$/.test(first) || !hasMajor(path)) {
        throw refused(path);
    }
}
/** Whether `path` can be imported. golang.org/x/mod/module, CheckImportPath. */
function isImportPath(path) {
    return (!path.startsWith("-") &&
        path.split("/").every((element) => isElement(element, /^[-._~+0-9A-Za-z]+$/)));
}
/** Whether `name` can be a file of a module, one path element or several. golang.org/x/mod/module, CheckFilePath. */
function isFilePath(name) {
    return name
        .split("/")
        .every((element) => /^[\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ ]+$/u.test(element) &&
        !element.endsWith(".") &&
        !reserved.test(stem(element)));
}
/** The file name form of a module path or a version. Throws BAD_NAME for what has none. */
function escape(text) {
    if (/[^\x20-\x7e]|!/.test(text)) {
        throw refused(text);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** Undoes `escape`; undefined for a text that `escape` never gives. */
function unescape(text) {
    return /[A-Z]|[^\x20-\x7e]|!(?![a-z])/.test(text)
        ? undefined
        : text.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** Whether `path` is `prefix` itself or lies below it. */
function isBelow(path, prefix) {
    return path === prefix || path.startsWith(`${prefix}/`);
}
/**
 * The major versions that a module path allows, as text for a message; undefined where the path itself ends in none that
 * go accepts, such as `/v1`. golang.org/x/mod/module, SplitPathVersion.
 */
function majors(path) {
    return hasMajor(path) ? (majorOf(path) ?? "v0 or v1") : undefined;
}
/** Whether a module of that path can have that version. golang.org/x/mod/module, CheckPathMajor. */
function fits(path, version) {
    const major = majorOf(path);
    if (path.startsWith("gopkg.in/") && major === "v1" && version.startsWith("v0.0.0-")) {
        return true;
    }
    return major === undefined
        ? /^v[01]\.|\+incompatible$/.test(version)
        : version.startsWith(`${major}.`);
}
function majorOf(path) {
    const end = path.startsWith("gopkg.in/") ? /\.(v\d+)(?:-unstable)?$/ : /\/(v\d+)$/;
    return end.exec(path)?.[1];
}
function isElement(element, allowed) {
    return (allowed.test(element) &&
        !element.endsWith(".") &&
        !reserved.test(stem(element)) &&
        !/~\d+$/.test(stem(element)));
}
function stem(element) {
    return element.replace(/\..*/s, "");
}
/** Whether the path ends in a major version as it must: `/v2` and up, on gopkg.in always `.v0` and up. SplitPathVersion. */
function hasMajor(path) {
    if (path.startsWith("gopkg.in/")) {
        return /\.v(?:0|[1-9]\d*|(?:[1-9]\d*)?-unstable)$/.test(path);
    }
    return !/\/v[0-9.]+$/.test(path) || /\/v(?:[2-9]|[1-9]\d+)$/.test(path);
}
function refused(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_NAME", `module: wanted a module path or version that go accepts, got ${JSON.stringify(path)}`, { hint });
}


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Ac: () => (/* binding */ compareGo),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   dZ: () => (/* binding */ isPseudo),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/**
 * Versions: semantic ones as Go writes them (`v1.2.3`, `v2.0.0+incompatible`, `v0.0.0-20240222234643-814bf88cf225`)
 * and Go's own (`1.21`, `1.21rc2`, `1.21.3`). https://go.dev/ref/mod#versions; golang.org/x/mod/semver; internal/gover.
 */
const dotless = /(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)/.source;
const semantic = new RegExp(`^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${dotless}(?:\\.${dotless})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
const golang = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/;
const pseudo = /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)\d{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z.-]+)?$/;
/** Whether `version` is a full semantic version as go.sum and modules.txt carry it. */
function isValid(version) {
    return semantic.test(version);
}
/** The version with all three numbers and no build metadata but +incompatible. golang.org/x/mod/module, CanonicalVersion. */
function canonical(version) {
    const full = version.replace(/^v\d+(?:\.\d+)?$/, (short) => short.includes(".") ? `${short}.0` : `${short}.0.0`);
    const [plain = ""] = full.split("+", 1);
    const metadata = full.endsWith("+incompatible") ? "+incompatible" : "";
    return isValid(full) ? `${plain}${metadata}` : undefined;
}
/** Whether `version` names a commit instead of a tag. golang.org/x/mod/module, IsPseudoVersion. */
function isPseudo(version) {
    return pseudo.test(version) && isValid(version);
}
/** Negative, zero or positive, by semantic versioning 2.0.0; build metadata does not count, an invalid version is least. */
function compare(a, b) {
    const left = parse(a);
    const right = parse(b);
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        comparePrerelease(left.pre, right.pre));
}
/** Negative, zero or positive for two Go versions: `1.21` < `1.21rc1` < `1.21.0`. internal/gover, Compare. */
function compareGo(a, b) {
    const left = parseGo(a);
    const right = parseGo(b);
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        compareText(left.kind, right.kind) ||
        compareNumbers(left.pre, right.pre));
}
/** Byte order of two strings in UTF-8, as Go sorts paths; UTF-16 order differs above U+FFFF. */
function compareText(a, b) {
    if (a === b) {
        return 0;
    }
    const surrogates = /[\uD800-\uDFFF]/;
    return surrogates.test(a) || surrogates.test(b)
        ? Buffer.compare(Buffer.from(a), Buffer.from(b))
        : a < b
            ? -1
            : 1;
}
/** Decimal digits of any length; an empty string is before every number. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function comparePrerelease(a, b) {
    if (a === b || a === "" || b === "") {
        return Number(a === "") - Number(b === "");
    }
    const others = b.split(".");
    for (const [index, identifier] of a.split(".").entries()) {
        const other = others[index];
        const difference = other === undefined ? 1 : compareIdentifier(identifier, other);
        if (difference !== 0) {
            return difference;
        }
    }
    return -1;
}
function compareIdentifier(a, b) {
    const digits = /^\d+$/;
    const numeric = [digits.test(a), digits.test(b)];
    if (numeric[0] === true && numeric[1] === true) {
        return compareNumbers(a, b);
    }
    return numeric[0] === numeric[1] ? compareText(a, b) : numeric[0] === true ? -1 : 1;
}
/** An invalid version has empty parts. */
function parse(version) {
    const [, major = "", minor = "", patch = "", pre = ""] = semantic.exec(version) ?? [];
    return { major, minor, patch, pre };
}
function parseGo(version) {
    const match = golang.exec(version);
    const [, major = "", minor = "0", patch = "", kind = "", pre = ""] = match ?? [];
    // The language version 1.21 comes before its release candidates; before 1.21 it was the release 1.20.0 itself.
    const release = patch === "" && kind === "" && compareNumbers(minor, "21") < 0 ? "0" : patch;
    return { major, minor, patch: release, kind, pre };
}


/***/ }),

/***/ 30078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ entries)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/module/zip-directory.js
const endLength = 22;
const end64Length = 56;
const locatorLength = 20;
const signature = { end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
/**
 * Finds the directory: right before the archive's end record, which is at its very end, without a comment that could
 * hold another one. APPNOTE.TXT 4.3.16; archive/zip, readDirectoryEnd.
 */
function find(bytes, demand) {
    const at = bytes.length - endLength;
    demand(at >= 0 && bytes.readUInt32LE(at) === signature.end, "a zip's end", "other bytes");
    demand(bytes.readUInt16LE(at + 20) === 0, "no comment", "one");
    demand(bytes.readUInt32LE(at + 4) === 0, "one disk", "several");
    const count = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 12);
    const start = bytes.readUInt32LE(at + 16);
    const locator = at - locatorLength;
    // Where go looks for a larger end: it takes a size of 65,535, too, for a sign of one.
    const isLarge = (count === 0xffff || size === 0xffff || start === 0xffffffff) &&
        locator >= 0 &&
        bytes.readUInt32LE(locator) === signature.locator;
    const found = isLarge
        ? large(bytes, locator, demand)
        : { at: start, end: start + size, count, limit: at };
    const isBefore = found.end === found.limit && found.at <= found.end;
    demand(isBefore, "a directory before the end", "none");
    return found;
}
/** Zips of 65,535 files and more: an end record of its own, right before its locator. APPNOTE.TXT 4.3.14 and 4.3.15. */
function large(bytes, locator, demand) {
    const limit = locator - end64Length;
    const number = (from) => Number(bytes.readBigUInt64LE(from));
    const isThere = limit >= 0 &&
        bytes.readUInt32LE(limit) === signature.end64 &&
        bytes.readUInt32LE(locator + 4) === 0 &&
        number(locator + 8) === limit &&
        bytes.readUInt32LE(locator + 16) === 1;
    demand(isThere, "a zip64 end where its locator says", "none");
    const start = number(limit + 48);
    return { at: start, end: start + number(limit + 40), count: number(limit + 32), limit };
}

// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(34948);
;// CONCATENATED MODULE: ./lib/src/module/zip-names.js

/** No go.mod and no LICENSE is larger than this, in bytes. golang.org/x/mod/zip, MaxGoMod and MaxLICENSE. */
const maxText = 16 << 20;
/** The names in a module, as go accepts them. golang.org/x/mod/zip, checkZip and collisionChecker. */
class Names {
    #demand;
    #known = new Map();
    constructor(demand) {
        this.#demand = demand;
    }
    /** Takes a name below the module's root; "" is the root's own entry. Throws BAD_MODULE. */
    add(given, size) {
        if (given === "") {
            return;
        }
        const isDirectory = given.endsWith("/");
        const name = isDirectory ? given.slice(0, -1) : given;
        this.#demand((0,path/* isFilePath */.ig)(name), "a name that go accepts", JSON.stringify(given));
        this.#claim(name, isDirectory);
        if (isDirectory) {
            this.#demand(size === 0, "a directory without bytes", JSON.stringify(given));
        }
        else {
            this.#look(name, size);
        }
    }
    #look(name, size) {
        const isGoMod = /(?:^|\/)go\.mod$/i.test(name);
        this.#demand(!isGoMod || name === "go.mod", "go.mod at the root alone", JSON.stringify(name));
        const isText = name === "go.mod" || name === "LICENSE";
        this.#demand(!isText || size <= maxText, `at most ${maxText} bytes of ${name}`, `${size}`);
    }
    /** Each name once and in one spelling, and no file where another name has a directory. */
    #claim(name, isDirectory) {
        const folded = fold(name);
        const known = this.#known.get(folded);
        if (known !== undefined) {
            const isSame = known.name === name && known.isDirectory && isDirectory;
            this.#demand(isSame, `one entry for ${JSON.stringify(known.name)}`, JSON.stringify(name));
            return;
        }
        this.#known.set(folded, { name, isDirectory });
        const slash = name.lastIndexOf("/");
        if (slash > 0) {
            this.#claim(name.slice(0, slash), true);
        }
    }
}
/** One spelling for all that differ in case, character by character. golang.org/x/mod/zip, strToFold. */
function fold(name) {
    return /^[\0-\x7f]*$/.test(name)
        ? name.toLowerCase()
        : name.replace(/./gsu, (letter) => single(single(letter, "toUpperCase"), "toLowerCase"));
}
/** The other case of a character, where that is one character, too. */
function single(letter, to) {
    const other = letter[to]();
    return /^.$/su.test(other) ? other : letter;
}

;// CONCATENATED MODULE: ./lib/src/module/zip.js





/** Bytes of a module, packed and unpacked, at the most. golang.org/x/mod/zip, MaxZipFile. */
const maxSize = 500 << 20;
const centralLength = 46;
const localLength = 30;
/** Of a descriptor without a signature, the shortest. */
const descriptorLength = 12;
const zip_signature = { central: 0x02014b50, local: 0x04034b50, descriptor: 0x08074b50 };
/** The entries of a module's zip, in its order. Throws BAD_MODULE. */
function entries(bytes, module) {
    const zip = new Zip(external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), module);
    return zip.entries();
}
class Zip {
    #bytes;
    #module;
    #places = [];
    #names = new Names((...what) => this.#demand(...what));
    constructor(bytes, { path, version }) {
        this.#bytes = bytes;
        this.#module = `${path}@${version}`;
    }
    entries() {
        this.#demand(this.#bytes.length <= maxSize, `at most ${maxSize} bytes`, "more");
        const directory = find(this.#bytes, (...what) => this.#demand(...what));
        const found = [];
        let at = directory.at;
        let unpacked = 0;
        while (at < directory.end) {
            const header = this.#central(at, directory.end);
            unpacked += header.unpacked;
            this.#demand(unpacked <= maxSize, `at most ${maxSize} unpacked bytes`, "more");
            found.push(this.#entry(header, directory.at));
            at = header.next;
        }
        this.#demand(found.length === directory.count, `${directory.count} entries`, `${found.length}`);
        this.#demandApart();
        return found;
    }
    #central(at, end) {
        const isThere = at + centralLength <= end && this.#bytes.readUInt32LE(at) === zip_signature.central;
        this.#demand(isThere, "a directory entry", "other bytes");
        const nameLength = this.#bytes.readUInt16LE(at + 28);
        const nameAt = at + centralLength;
        const further = this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
        const next = nameAt + nameLength + further;
        this.#demand(next <= end, "a whole directory entry", "its end");
        return {
            flags: this.#bytes.readUInt16LE(at + 8),
            method: this.#bytes.readUInt16LE(at + 10),
            crc: this.#bytes.readUInt32LE(at + 16),
            packed: this.#bytes.readUInt32LE(at + 20),
            unpacked: this.#bytes.readUInt32LE(at + 24),
            local: this.#bytes.readUInt32LE(at + 42),
            name: this.#bytes.subarray(nameAt, nameAt + nameLength),
            next,
        };
    }
    #entry(header, end) {
        // What is no UTF-8 becomes U+FFFD, which no name may have.
        const name = header.name.toString("utf8");
        const shown = JSON.stringify(name);
        this.#demand(name.startsWith(`${this.#module}/`), `names in ${this.#module}/`, shown);
        const file = name.slice(this.#module.length + 1);
        this.#names.add(file, header.unpacked);
        const place = this.#place(header, end, shown);
        this.#places.push(place);
        return {
            name,
            file: name.endsWith("/") ? undefined : file,
            read: () => this.#unpack(header, place, shown),
        };
    }
    /** Where an entry's bytes are. What stands before them must name the same file, and what is behind them the same CRC. */
    #place({ flags, crc, local, name, packed }, limit, shown) {
        const nameAt = local + localLength;
        const isThere = nameAt <= limit && this.#bytes.readUInt32LE(local) === zip_signature.local;
        this.#demand(isThere, `the entry of ${shown}`, "other bytes");
        const nameEnd = nameAt + this.#bytes.readUInt16LE(local + 26);
        const isSame = this.#bytes.subarray(nameAt, nameEnd).equals(name);
        this.#demand(isSame, `the entry of ${shown}`, "another name there");
        const start = nameEnd + this.#bytes.readUInt16LE(local + 28);
        const end = start + packed;
        const hasDescriptor = (flags & 8) !== 0;
        const last = hasDescriptor ? end + descriptorLength : end;
        this.#demand(last <= limit, `the bytes of ${shown}`, "the archive's end");
        this.#demand(!hasDescriptor || this.#described(end) === crc, `the CRC behind ${shown}`, "none");
        return { local, start, end, last };
    }
    /** The CRC in a data descriptor, which may have a signature. APPNOTE.TXT 4.3.9; archive/zip, readDataDescriptor. */
    #described(at) {
        const first = this.#bytes.readUInt32LE(at);
        return first === zip_signature.descriptor ? this.#bytes.readUInt32LE(at + 4) : first;
    }
    /** No two entries share a byte: a small archive could unpack to anything otherwise. */
    #demandApart() {
        let free = 0;
        for (const { local, last } of this.#places.toSorted((a, b) => a.local - b.local)) {
            this.#demand(local >= free, "entries apart from each other", "two that overlap");
            free = last;
        }
    }
    #unpack({ method, crc, unpacked }, { start, end }, shown) {
        this.#demand(method === 0 || method === 8, `${shown} stored or deflated`, `method ${method}`);
        const packed = this.#bytes.subarray(start, end);
        const bytes = method === 0 ? packed : this.#inflate(packed, unpacked, shown);
        this.#demand(bytes.length === unpacked, `${unpacked} bytes of ${shown}`, `${bytes.length}`);
        this.#demand((0,external_node_zlib_.crc32)(bytes) === crc, `${shown} with its CRC`, "other bytes");
        return bytes;
    }
    #inflate(packed, unpacked, shown) {
        try {
            return (0,external_node_zlib_.inflateRawSync)(packed, {
                maxOutputLength: Math.max(1, unpacked),
                chunkSize: room(unpacked),
            });
        }
        catch (error) {
            throw this.#refusal(`${shown} deflated, of ${unpacked} bytes`, String(error));
        }
    }
    #demand(holds, wanted, came) {
        if (!holds) {
            throw this.#refusal(wanted, came);
        }
    }
    #refusal(wanted, came) {
        return new errors/* OfflineError */.M("BAD_MODULE", `module: ${this.#module}: zip: wanted ${wanted}, got ${came}`, {
            hint: "go does not accept such a module zip, or it was changed: take the bundle from another store, or pack again",
        });
    }
}
/** Room for a file in one piece; zlib wants 64 bytes at the least. */
function room(unpacked) {
    return Math.max(64, unpacked + 1);
}


/***/ }),

/***/ 47866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ modulePath),
/* harmony export */   QR: () => (/* binding */ isPart),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   pn: () => (/* binding */ partName)
/* harmony export */ });
/* unused harmony exports unpack, note */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _module_h1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22312);
/* harmony import */ var _module_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30078);






/** The module whose versions are Go toolchains. https://go.dev/doc/toolchain */
const modulePath = "golang.org/toolchain";
/** Reads `linux/amd64`; undefined for another form. */
function platform(text) {
    const [, os, arch] = /^([a-z0-9]+)\/([a-z0-9]+)$/.exec(text) ?? [];
    return os === undefined || arch === undefined ? undefined : { os, arch };
}
/** The module version of a toolchain such as `go1.26.8` for a platform; undefined for a Go that is no release. */
function moduleOf(go, { os, arch }) {
    return /^go1\.\d+(?:\.\d+|rc\d+|beta\d+)$/.test(go)
        ? { path: modulePath, version: `v0.0.1-${go}.${os}-${arch}` }
        : undefined;
}
/** The part that holds a platform's toolchain. */
function partName({ os, arch }) {
    return `toolchain-${os}-${arch}.zip`;
}
/** Whether a part is a toolchain's zip. */
function isPart(name) {
    return /^toolchain-[a-z0-9]+-[a-z0-9]+\.zip$/.test(name);
}
/**
 * The files of a toolchain, below its root, those that are commands with the bits that go sets on them; returns its
 * version and h1. cmd/go/internal/toolchain/select.go, Exec. Throws BAD_MODULE.
 */
function* unpack(bytes) {
    const module = { path: modulePath, version: versionIn(bytes) };
    const listed = [];
    for (const entry of entries(bytes, module)) {
        const content = entry.read();
        listed.push({ name: entry.name, sha256: hash("sha256", content, "hex") });
        if (entry.file !== undefined) {
            const mode = /^(?:bin|pkg\/tool)\//.test(entry.file) ? 0o755 : 0o644;
            yield { name: entry.file, bytes: content, mode };
        }
        release(content);
    }
    return `${module.version} ${h1.ofList(h1.writeList(listed))}`;
}
/** What `unpack` returns, without the files. */
function note(bytes) {
    const files = unpack(bytes);
    let next = files.next();
    while (next.done !== true) {
        next = files.next();
    }
    return next.value;
}
/** The version in the name of the zip's first file; every other has to have the same. */
function versionIn(bytes) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const name = zip.subarray(30, 30 + (zip.length < 30 ? 0 : zip.readUInt16LE(26))).toString("utf8");
    const version = /^golang\.org\/toolchain@(v0\.0\.1-[a-z0-9.-]+)\//.exec(name)?.[1];
    if (version === undefined) {
        throw new OfflineError("BAD_MODULE", `toolchain: wanted a zip of ${modulePath}, got one of ${JSON.stringify(name.slice(0, 100))}`, {
            hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
        });
    }
    return version;
}


/***/ }),

/***/ 16411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ readWaiver),
/* harmony export */   mM: () => (/* binding */ demandPolicy),
/* harmony export */   rX: () => (/* binding */ demandDays),
/* harmony export */   u: () => (/* binding */ demandParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _proxy_toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47866);


/** Choices that the action and the command line share, and how they are refused. */
/** The parts that can be asked for; vendor is always there. */
const known = ["vendor", "modules", "toolchain"];
/** Ten years, in days: what is to be good for longer needs no end. */
const longest = 3650;
/** Reads what a bundle is to hold. Throws BAD_INPUT. */
function demandParts(words) {
    const wanted = words.parts.length === 0 ? ["vendor", "modules"] : words.parts;
    const odd = wanted.find((each) => !known.includes(each));
    if (odd !== undefined || !wanted.includes("vendor")) {
        throw wrong("parts", "vendor, and perhaps modules and toolchain", odd ?? wanted.join(" "));
    }
    return {
        modules: demandModules(wanted, words),
        toolchains: demandToolchains(wanted.includes("toolchain"), words),
    };
}
function demandToolchains(isWanted, words) {
    if (!isWanted) {
        if (words.platforms.length > 0) {
            throw wrong("platforms", "parts with toolchain in them", words.parts.join(" ") || "the usual ones");
        }
        return undefined;
    }
    if (words.withoutDatabase) {
        throw wrong("parts", "the checksum database for a toolchain, as nothing else vouches for one", "without-sumdb");
    }
    return words.platforms.map((text) => {
        const found = (0,_proxy_toolchain_js__WEBPACK_IMPORTED_MODULE_1__/* .platform */ .iD)(text);
        if (found === undefined) {
            throw wrong("platforms", "words like linux/amd64", JSON.stringify(text));
        }
        return found;
    });
}
function demandModules(wanted, { parts, tools, withoutDatabase }) {
    if (!wanted.includes("modules")) {
        if (tools.length > 0) {
            throw wrong("tools", "parts with modules in them, as tools are built from modules", parts.join(" "));
        }
        return undefined;
    }
    if (withoutDatabase && tools.length > 0) {
        throw wrong("tools", "the checksum database, as go.sum does not name what tools are built from", "without-sumdb");
    }
    tools.forEach(demandVersion);
    return { tools, database: !withoutDatabase };
}
function demandVersion(tool) {
    if (!/^[^@\s-][^@\s]*@v[^@\s]+$/.test(tool)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_INPUT", `tools: wanted path@version, got ${tool}`, {
            hint: "name the version that is to be carried, such as @v1.2.3: what @latest means cannot be asked in an outage",
        });
    }
}
/** The checksum policy. Throws BAD_INPUT. */
function demandPolicy(text) {
    if (text === "bundle") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_INPUT", "checksum-policy: wanted strict or go-sum, got bundle, which this version does not have", {
            hint: "run go mod tidy while the network is up and commit go.sum: a hash that it lacks is not taken from a bundle, signed or not",
        });
    }
    if (text !== "strict" && text !== "go-sum") {
        throw wrong("checksum-policy", "strict or go-sum", JSON.stringify(text));
    }
    return text;
}
/** Reads a request; undefined where nothing is to be waived. What of it can be granted, the trust file says. */
function readWaiver({ reason, ticket, waive }) {
    const digests = waive.flatMap((word) => /^(?:sha256:)?([0-9a-f]{64})$/.exec(word)?.[1] ?? []);
    const checks = waive.filter((word) => !/^(?:sha256:)?[0-9a-f]{64}$/.test(word));
    if (digests.length > 1) {
        throw wrong("waive", "the digest of one bundle", `${digests.length} digests`);
    }
    return waive.length === 0
        ? undefined
        : { reason, ticket, checks, digest: digests[0], until: undefined };
}
/** How long a bundle is good, in days. Throws BAD_INPUT. */
function demandDays(text) {
    if (text !== undefined && (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > longest)) {
        throw wrong("expires-in", `whole days from 1 to ${longest}`, JSON.stringify(text));
    }
    return text === undefined ? undefined : Number(text);
}
function wrong(name, wanted, came) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_INPUT", `${name}: wanted ${wanted}, got ${came}`, {
        hint: "see the tables of inputs in README.md, or go-offline --help",
    });
}


/***/ })

};
