export const id = 2658;
export const ids = [2658];
export const modules = {

/***/ 38141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. Malformed patterns match nothing. golang.org/x/mod/module,
 * MatchPrefixPatterns; path.Match.
 */
function matches(patterns, modulePath) {
    const elements = modulePath.split("/");
    return patterns.split(",").some((each) => {
        const pattern = each.replace(/\/$/, "");
        const length = pattern.split("/").length;
        return (pattern !== "" &&
            length <= elements.length &&
            expression(pattern)?.test(elements.slice(0, length).join("/")) === true);
    });
}
/** A star, a question mark, a class, an escaped or any other character. */
const term = /(?<stars>\*+)|\?|\[(?:(?<negated>\^)|(?!\^))(?<ranges>(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+)\]|\\.|[^*?[\\]/gsu;
/** The same as an expression; undefined for a malformed pattern. */
function expression(pattern) {
    const terms = [...pattern.matchAll(term)];
    if (terms.map(([text]) => text).join("") !== pattern) {
        return undefined;
    }
    const [first = "", ...chunks] = split(terms);
    // go takes the first place where what follows a star fits, and stays there; only the last must reach the end.
    const last = chunks.pop();
    const middle = chunks.map((chunk, at) => `(?=([^/]*?${chunk}))\\${at + 1}`);
    const end = last === undefined ? "" : `[^/]*${last}`;
    return new RegExp(`^${first}${middle.join("")}${end}$`, "su");
}
/** What stands between stars, as expressions. */
function split(terms) {
    const chunks = [""];
    for (const { 0: text, groups = {} } of terms) {
        if (groups["stars"] !== undefined) {
            chunks.push("");
        }
        else {
            chunks.push(`${chunks.pop()}${one(text, groups)}`);
        }
    }
    return chunks;
}
/** One character's expression. */
function one(text, { negated = "", ranges }) {
    if (ranges === undefined) {
        return text === "?" ? "[^/]" : literal(text);
    }
    const found = ranges.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
    const all = [...found].map(([, low = "", high = low]) => 
    // A range that runs backwards has no character.
    code(low) <= code(high) ? `${literal(low)}-${literal(high)}` : "");
    return `[${negated}${all.join("")}]`;
}
/** A character, escaped or not, by its number: nothing in it means anything. */
function literal(text) {
    return `\\u{${code(text).toString(16)}}`;
}
function code(text) {
    return Number(text.replace(/^\\(?=.)/su, "").codePointAt(0));
}


/***/ }),

/***/ 51167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ explainDatabase),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   cv: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43261);

/** A verdict in a few words, to stand behind a name: `HTTP 503`, `no answer within 5 s`. */
function say(verdict) {
    if ("status" in verdict) {
        return `HTTP ${verdict.status}`;
    }
    if (verdict.kind === "timed-out") {
        return `no answer within ${Math.round(verdict.milliseconds / 100) / 10} s`;
    }
    if ("milliseconds" in verdict) {
        return `${verdict.kind}, ${verdict.milliseconds} ms`;
    }
    return told.has(verdict.kind) && "came" in verdict
        ? `${words[verdict.kind]}: ${verdict.came}`
        : words[verdict.kind];
}
const words = {
    "not-found": "not there",
    refused: "connection refused",
    "name-not-found": "host name not found",
    unreachable: "unreachable",
    "cut-off": "answer cut off",
    "captive-page": "a web page in place of the answer",
    tls: "certificate not trusted",
    "wrong-content": "wrong content",
    "bad-entry": "go refuses the entry as it is written",
    unknown: "what go says has no known meaning",
};
/** Of these, only go's own words say enough. */
const told = new Set(["tls", "bad-entry", "unknown"]);
/** A passage in one line for people; `names` are those of GOPROXY's entries, in their order. */
function explain(found, names) {
    if (found.kind === "nowhere" || found.kind === "private") {
        return sentences[found.kind];
    }
    switch (found.kind) {
        case "through":
            return `go gets through: ${place(found.by, names)} serves`;
        case "stopped":
            return `go stops at ${blamed(found, names)}: ${reasons[found.why]}`;
        case "waits":
            return `go may wait for good at ${blamed(found, names)}: it has no time limit for an answer, and \`|\` goes on only after an error`;
        case "exhausted":
            return `go asks every entry, and none serves; it reports ${blamed(found, names)}`;
        case "unknown":
            break;
        case "direct":
            return `go comes to \`direct\`${after(found.reported, names)}: it depends on each module's own server, which was not asked here`;
        case "off":
            return `go comes to \`off\`${after(found.reported, names)}: nobody else is asked`;
    }
    return `not known: go comes to ${place(found.by, names)}, which was not asked`;
}
const sentences = {
    nowhere: "go asks every entry, and none has it (404 or 410): that is no outage",
    private: "GONOPROXY or GOPRIVATE matches it: go asks the module's own server and no entry of GOPROXY; that server was not asked here",
};
const reasons = {
    comma: "`,` goes on to the next only after 404 or 410",
    last: "no entry follows it",
    content: "it takes the answer for the module, with `|` as with `,`",
};
/** The same for the checksum database, by its name. */
function explainDatabase(found, names, database) {
    switch (found.kind) {
        case "not-asked":
            return `go does not ask ${database}: ${unasked[found.why]}`;
        case "asked":
            return `go asks ${database} ${at(found.at, names)} and nowhere else: ${came(found.verdict)}`;
        case "unreached":
            return `go does not come to ${database}: ${blamed(found.end, names)} is asked before it; ${obstacles[found.end.kind]}`;
        case "unknown":
            break;
    }
    return `not known: on the way to ${database} go comes to ${place(found.by, names)}, which was not asked`;
}
const unasked = {
    off: "GOSUMDB is off; go.sum is enforced all the same",
    private: "GONOSUMDB or GOPRIVATE matches every module that go.sum lacks",
    complete: "go.sum has every hash",
};
const obstacles = {
    stopped: "only 404 or 410 would lead on",
    waits: "go has no time limit for an answer",
    exhausted: "no entry has the database, and go gives up for this one",
    off: "go gives up for this one where `off` ends the list",
};
function at(where, names) {
    return where.kind === "mirror" ? `through ${place(where.by, names)}` : addresses[where.kind];
}
const addresses = { itself: "at its own address", url: "at the URL in GOSUMDB" };
function came(verdict) {
    if (verdict === undefined) {
        return "it was not asked here";
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .serves */ .xu)(verdict) ? `it answers (${say(verdict)})` : say(verdict);
}
function after(reported, names) {
    return reported === undefined ? "" : ` after ${blamed(reported, names)}`;
}
/** `entry 1 (https://proxy.example.org, HTTP 503)`. */
function blamed({ by, verdict }, names) {
    return `entry ${by + 1} (${names[by]}, ${say(verdict)})`;
}
function place(by, names) {
    return `entry ${by + 1} (${names[by]})`;
}


/***/ }),

/***/ 43261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ slowAfter),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/** Milliseconds after which a right answer is slow. */
const slowAfter = 2_000;
/** Whether the entry gives what go asks it for. */
function serves({ kind }) {
    return kind === "healthy" || kind === "slow";
}
const outages = {
    healthy: false,
    slow: false,
    "not-found": false,
    refused: true,
    "name-not-found": true,
    unreachable: true,
    "timed-out": true,
    "cut-off": true,
    status: true,
    "captive-page": true,
    tls: false,
    "needs-login": false,
    "wrong-content": false,
    "bad-entry": false,
    unknown: false,
};
/**
 * Whether nobody is to blame but a service or the network: waiting helps, and so does a bundle. Never so for a
 * certificate, a login or a wrong content, which somebody has to look at, nor for what is not there.
 */
function isOutage({ kind }) {
    return outages[kind];
}


/***/ }),

/***/ 42658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose),
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/outage/explain.js
var explain = __webpack_require__(51167);
// EXTERNAL MODULE: ./lib/src/outage/verdict.js
var outage_verdict = __webpack_require__(43261);
;// CONCATENATED MODULE: ./lib/src/outage/examination.js


/** What a passage means. */
function healthOf(passage) {
    if (passage.kind === "through") {
        return "healthy";
    }
    if (passage.kind === "off") {
        const { reported } = passage;
        return reported !== undefined && (0,outage_verdict/* isOutage */.uD)(reported.verdict) ? "outage" : "off";
    }
    return "verdict" in passage ? ofFailure(passage.verdict) : "unknown";
}
function ofFailure(verdict) {
    if (verdict.kind === "unknown") {
        return "unknown";
    }
    return (0,outage_verdict/* isOutage */.uD)(verdict) ? "outage" : "blocked";
}
/** The first line of every report. */
function headline(health, passage, databases) {
    const known = databases.flatMap(({ verdict }) => verdict ?? []);
    const [ill] = known;
    const beside = ill === undefined || known.some(outage_verdict/* serves */.xu)
        ? ""
        : `; the checksum database does not answer (${(0,explain/* say */.cv)(ill)}), which go needs only for what go.sum lacks`;
    // What is not known says so itself.
    const word = passage.startsWith(`${words[health]}: `) ? "" : `${words[health]}: `;
    return `${word}${passage}${beside}`;
}
const words = {
    healthy: "no outage",
    outage: "outage",
    blocked: "no outage, but go does not get through",
    off: "the network is switched off",
    unknown: "not known",
};

;// CONCATENATED MODULE: ./lib/src/outage/net-url.js
/**
 * What Go's net/url refuses to read as a URL, and why; undefined for what it reads. The reasons are Go's, but for what
 * could be a part of a password: that is left out. net/url, Parse.
 */
function refusal(text) {
    const [main, fragment] = cut(text, "#");
    if (control.test(main)) {
        return "net/url: invalid control character in URL";
    }
    if (main.startsWith(":")) {
        return "missing protocol scheme";
    }
    const { scheme, rest } = split(main);
    if (scheme === undefined && /^[^/]*:/.test(rest)) {
        return "first path segment in URL cannot contain colon";
    }
    return inHierarchy(scheme, rest) ?? badEscape(fragment);
}
/** The scheme, in small letters, of a URL that net/url reads; undefined where none stands before the path. */
function schemeOf(text) {
    return split(text).scheme;
}
/** Whether a file URL has nothing but a path: two slashes, no host, no query, no fragment. */
function hasOnlyPath(text) {
    return /^file:\/\/(?:\/[^?#]*)?#?$/i.test(text);
}
/** Anything below a space, and DEL. */
const control = /[^ -~\u{80}-\u{10ffff}]/u;
function split(main) {
    const [before] = /^[a-z][a-z\d+.-]*:/i.exec(main) ?? [""];
    const [rest] = cut(main.slice(before.length), "?");
    return { scheme: before === "" ? undefined : before.slice(0, -1).toLowerCase(), rest };
}
/** Of `//user:password@host:port/path`, or a path. Without a slash, what follows a scheme is not looked at. */
function inHierarchy(scheme, rest) {
    if (scheme !== undefined && !rest.startsWith("/")) {
        return undefined;
    }
    if (!rest.startsWith("//") || (scheme === undefined && rest.startsWith("///"))) {
        return badEscape(rest);
    }
    const [authority, path] = cut(rest.slice(2), "/");
    const at = authority.lastIndexOf("@");
    return badHost(authority.slice(at + 1)) ?? badUser(authority.slice(0, at + 1)) ?? badEscape(path);
}
function badHost(host) {
    const bracket = host.lastIndexOf("[");
    if (bracket > 0) {
        return "invalid host";
    }
    if (bracket === 0) {
        return badLiteral(host);
    }
    return badPort(host.slice(host.search(/:|$/))) ?? badCharacter(host);
}
/** `[address]:port`, perhaps with a zone: `[fe80::1%25en0]`. */
function badLiteral(host) {
    const close = host.lastIndexOf("]");
    if (close === -1) {
        return "missing ']' in host";
    }
    const inside = host.slice(1, close);
    const [address] = cut(inside, "%25");
    const hasEmptyZone = inside === `${address}%25`;
    const isAddress = !hasEmptyZone && URL.canParse(`http://[${address}]`);
    return badPort(host.slice(close + 1)) ?? (isAddress ? undefined : "invalid host");
}
function badPort(port) {
    return /^(?::\d*)?$/.test(port) ? undefined : "invalid port after host";
}
/** In a host, only what is no ASCII may be escaped, and a percent sign. */
function badCharacter(host) {
    const [found] = /%(?!25|[89a-f][\da-f]).{0,2}|[ \\^`{|}]/is.exec(host) ?? [];
    if (found === undefined) {
        return undefined;
    }
    return found.startsWith("%")
        ? `invalid URL escape ${JSON.stringify(found)}`
        : `invalid character ${JSON.stringify(found)} in host name`;
}
function badUser(user) {
    return /^(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})*$/i.test(user)
        ? undefined
        : "net/url: invalid userinfo";
}
function badEscape(text) {
    const [found] = /%(?![\da-f]{2}).{0,2}/is.exec(text) ?? [];
    return found === undefined ? undefined : `invalid URL escape ${JSON.stringify(found)}`;
}
/** What stands before the first mark, and after it. */
function cut(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./lib/src/outage/goproxy.js

/** Reads GOPROXY as go does; an empty one is `go env`'s to fill in. proxyList, newProxyRepo. */
function parse(goproxy) {
    const entries = [];
    for (const [, text = "", separator] of goproxy.matchAll(/([^,|]+)([,|]?)/g)) {
        const word = trim(text);
        if (word === "off" || word === "direct") {
            entries.push({ kind: word });
            break;
        }
        if (word !== "") {
            const url = complete(word);
            const message = refused(url);
            if (message !== undefined) {
                return { kind: "bad", message };
            }
            entries.push({ kind: "url", url, onAnyError: separator === "|" });
        }
    }
    return entries.length === 0
        ? { kind: "bad", message: "GOPROXY list is not the empty string, but contains no entries" }
        : { kind: "entries", entries };
}
/** GOPROXY for entries, for people: `,` and `|` where they belong, each by its `name`. */
function write(entries) {
    return entries
        .map((entry, at) => {
        const separator = entry.kind === "url" && entry.onAnyError ? "|" : ",";
        return at === entries.length - 1 ? goproxy_name(entry) : goproxy_name(entry) + separator;
    })
        .join("");
}
/** An entry for people: no password, no query, no part of a path that looks like a token; a folder as it is. */
function goproxy_name(entry) {
    return entry.kind === "url" ? safe(entry.url) : entry.kind;
}
/** The name of the entry at a place. */
function nameAt(entries, at) {
    return entries
        .slice(at, at + 1)
        .map(goproxy_name)
        .join("");
}
/** A URL, or what was to be one, without anything that may be secret. */
function safe(text) {
    if (hasOnlyPath(text)) {
        return text;
    }
    const [scheme] = /^[a-z][a-z\d+.-]*:\/+/i.exec(text) ?? [""];
    const rest = text.slice(scheme.length);
    const end = rest.search(/[/?#]|$/);
    if (rest.includes("@", end)) {
        // A password with a slash, a question mark or a number sign in it: the host that go sees is a part of it.
        return `${scheme}***`;
    }
    const path = rest.slice(end, rest.search(/[?#]|$/));
    const segments = path.split("/").map((each) => (isSecret(each) ? "***" : each));
    return scheme + server(rest.slice(0, end), scheme === "") + segments.join("/");
}
/** Go's unicode.IsSpace is White_Space; JavaScript's `trim` takes a few others. */
function trim(text) {
    return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}
/** A single word is reserved, a path or a whole URL stays as it is. */
function complete(word) {
    const isWhole = word.includes(":/") || word.startsWith("/");
    return /[.:/]/.test(word) && !isWhole ? `https://${word}` : word;
}
function refused(url) {
    const reason = refusal(url);
    if (reason !== undefined) {
        return `parse ${JSON.stringify(safe(url))}: ${reason}`;
    }
    const scheme = schemeOf(url);
    switch (scheme) {
        case "http":
        case "https":
            return undefined;
        case "file":
            return hasOnlyPath(url)
                ? undefined
                : `invalid file:// proxy URL with non-path elements: ${safe(url)}`;
        case undefined:
            return `invalid proxy URL missing scheme: ${safe(url)}`;
        default:
            return `invalid proxy URL scheme (must be https, http, file): ${safe(url)}`;
    }
}
/** Host and port. A single word could be a token; what is no port could be a password that a comma cut off. */
function server(authority, isWord) {
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const isPlain = /^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/.test(host);
    const shown = isPlain && !(isWord && isSecret(host)) ? host : "***";
    return host === authority ? shown : `***@${shown}`;
}
/** Sixteen characters or more that are no words and numbers with a hyphen, a point or an underscore between them. */
function isSecret(segment) {
    const isReadable = segment
        .split(/[-._]/)
        .every((piece) => /^(?:[A-Z]?[a-z]{0,24}\d{0,3}|\d{1,12})$/.test(piece));
    return segment.length >= 16 && !isReadable;
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/outage/deed.js
/** What somebody must do about an entry, or a database; undefined where nobody needs to. */
function deedFor(verdict, who) {
    const text = deeds.get(verdict.kind);
    return text === undefined ? undefined : { kind: "act", text: `${who}: ${text}` };
}
const deeds = new Map([
    [
        "tls",
        "nobody that this machine trusts vouches for it: if the certificate is your own company's, give go its CA bundle by SSL_CERT_FILE; if not, stop, somebody may stand in between",
    ],
    [
        "needs-login",
        "it wants a login: check the token in .netrc, or what GOAUTH names, and whether it has expired",
    ],
    [
        "wrong-content",
        "it gives another content than go.sum or the database vouches for: stop, build nothing from it, keep what came as evidence, and tell those who run it",
    ],
    ["bad-entry", "go refuses it as it is written: correct GOPROXY"],
]);

;// CONCATENATED MODULE: ./lib/src/outage/database-advice.js



/** What helps a go that asks the checksum database; nothing is to be done while go.sum is complete. */
function adviseDatabase(entries, found, { said, database, itself }) {
    const failure = failureOf(found);
    if (failure === undefined) {
        return [];
    }
    const { verdict, by } = failure;
    const deed = deedFor(verdict, by === undefined ? database : nameAt(entries, by));
    if (deed !== undefined) {
        return [deed];
    }
    if (verdict.kind === "not-found") {
        return [unread];
    }
    const isDirectBetter = by !== undefined && itself !== undefined && (0,outage_verdict/* serves */.xu)(itself);
    return isDirectBetter ? [database_advice_complete, aroundMirror(said, database), carried] : [database_advice_complete, carried];
}
/** What failed, with the entry of GOPROXY that is in the way, if one is. */
function failureOf(found) {
    if (found.kind === "unreached") {
        return found.end;
    }
    if (found.kind !== "asked" || found.verdict === undefined || (0,outage_verdict/* serves */.xu)(found.verdict)) {
        return undefined;
    }
    return { verdict: found.verdict, by: found.at.kind === "mirror" ? found.at.by : undefined };
}
/** GOSUMDB with a URL: go asks there and no entry of GOPROXY. cmd/go/internal/modfetch/sumdb.go, dbDial. */
function aroundMirror(said, database) {
    return {
        kind: "setting",
        variable: "GOSUMDB",
        value: `${said.trim()} https://${database}`,
        brings: "go asks the database itself and no entry of GOPROXY for it; its key, and so the check, stays",
        cost: "the database learns the paths of the modules that go.sum lacks, which the entry kept from it: name private modules in GOPRIVATE first",
        note: undefined,
    };
}
const database_advice_complete = {
    kind: "nothing",
    text: "nothing is to be done as long as go.sum is complete: the database is asked only for what go.sum lacks, for tools (`go install name@version`) and for a toolchain",
};
const carried = {
    kind: "bundle",
    text: "use a bundle: it carries the database's records for what it was packed with, and go checks them by the database's key",
};
const unread = {
    kind: "act",
    text: "the database has no record of the module, which is no outage: check its path and version; a private module's path, and no more, belongs into GOPRIVATE",
};

// EXTERNAL MODULE: ./lib/src/module/pattern.js
var pattern = __webpack_require__(38141);
;// CONCATENATED MODULE: ./lib/src/outage/route.js


/**
 * Whether go gets a module, by its path: with a match in GONOPROXY its own server is asked and nobody else, also where
 * GOPROXY is `off`. cmd/go/internal/modfetch/repo.go, lookup; a `noproxy` entry stands before GOPROXY's there.
 */
function passage(modulePath, settings, verdicts) {
    return (0,pattern/* matches */.c)(settings.noProxy, modulePath)
        ? { kind: "private" }
        : through(settings.entries, verdicts);
}
/**
 * Walks the entries as go does, and says where that ends. Of several failures go reports the last one that is not 404 or
 * 410, of these the last. cmd/go/internal/modfetch/proxy.go, TryProxies.
 */
function through(entries, verdicts) {
    let reported;
    for (const [by, entry] of entries.entries()) {
        if (entry.kind !== "url") {
            return { kind: entry.kind, reported };
        }
        const verdict = verdicts[by];
        const end = endAt({ by, entry, verdict, isLast: by === entries.length - 1 });
        if (end !== undefined) {
            return end;
        }
        if (verdict !== undefined && verdict.kind !== "not-found") {
            reported = { by, verdict };
        }
    }
    return reported === undefined ? { kind: "nowhere" } : { kind: "exhausted", ...reported };
}
/** Undefined where go asks the next one. */
function endAt({ by, entry, verdict, isLast }) {
    if (verdict === undefined) {
        return { kind: "unknown", by };
    }
    if ((0,outage_verdict/* serves */.xu)(verdict)) {
        return { kind: "through", by };
    }
    if (takesForContent.has(verdict.kind)) {
        return { kind: "stopped", by, verdict, why: "content" };
    }
    if (verdict.kind === "timed-out") {
        return { kind: "waits", by, verdict };
    }
    if (entry.onAnyError || verdict.kind === "not-found") {
        return undefined;
    }
    return { kind: "stopped", by, verdict, why: isLast ? "last" : "comma" };
}
/** A zip is opened and hashed after the walk: fetch.go, downloadZip. */
const takesForContent = new Set(["wrong-content", "captive-page"]);

;// CONCATENATED MODULE: ./lib/src/outage/database-route.js


/**
 * Whether go gets the database's word on what go.sum lacks. It asks each entry of GOPROXY whether it has the database;
 * the first one that has is asked from then on. After `direct`, or 404 by all, it is the database itself; `off` and the
 * list's end lead there only while no entry failed in another way. cmd/go/internal/modfetch/sumdb.go, useSumDB, initBase.
 */
function databasePassage(settings, { supported, lookups, itself }) {
    const why = unasked(settings);
    if (why !== undefined) {
        return { kind: "not-asked", why };
    }
    if (settings.database?.hasUrl === true) {
        return { kind: "asked", at: { kind: "url" }, verdict: itself };
    }
    const end = through(settings.entries, supported.map(asGoTakesIt));
    return end.kind === "through"
        ? { kind: "asked", at: { kind: "mirror", by: end.by }, verdict: lookups[end.by] }
        : without(end, itself);
}
function unasked({ database, noSumdb, lacking }) {
    if (database === undefined) {
        return "off";
    }
    if (lacking.length === 0) {
        return "complete";
    }
    return lacking.every((each) => (0,pattern/* matches */.c)(noSumdb, each)) ? "private" : undefined;
}
/** Nobody looks at what `supported` holds. */
function asGoTakesIt(verdict) {
    return verdict?.kind === "captive-page" || verdict?.kind === "wrong-content"
        ? { kind: "healthy", milliseconds: 0 }
        : verdict;
}
/** Where no entry has the database. */
function without(end, itself) {
    switch (end.kind) {
        case "unknown":
            return end;
        case "stopped":
        case "waits":
        case "exhausted":
            return { kind: "unreached", end: { kind: end.kind, by: end.by, verdict: end.verdict } };
        case "off":
            if (end.reported !== undefined) {
                return { kind: "unreached", end: { kind: "off", ...end.reported } };
            }
            break;
        case "direct":
        case "nowhere":
            break;
    }
    return { kind: "asked", at: { kind: "itself" }, verdict: itself };
}

// EXTERNAL MODULE: ./lib/src/proxy/note.js
var note = __webpack_require__(14861);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/outage/diagnosis.js + 14 modules
var diagnosis = __webpack_require__(76238);
;// CONCATENATED MODULE: ./lib/src/outage/answer.js

/** What go said when it asked somebody in vain, after so many milliseconds, as a verdict on who was asked. */
function verdictOf(lines, milliseconds) {
    const found = (0,diagnosis/* diagnose */.h)(lines);
    const first = found.all.find(({ entry }) => entry.id === found.entry?.id);
    const came = first?.line ?? lines[0] ?? "nothing";
    return first === undefined ? { kind: "unknown", came } : of(found, first, { came, milliseconds });
}
/** The h1 of a go.mod that a checksum database holds, where go says that another one came; undefined where it does not. */
function databaseHash(lines) {
    const { hashes } = (0,diagnosis/* diagnose */.h)(lines);
    return hashes?.by === "checksum database" ? hashes.wanted : undefined;
}
/**
 * Whether a module proxy has a checksum database, by what go, with -x, printed of its question; undefined where there is
 * no answer to it. cmd/go/internal/web, http.go, get.
 */
function supportedIn(printed, database) {
    const lines = printed.split("\n").filter((line) => line.startsWith("# get "));
    const [, code] = lines
        .map((line) => /^# get (\S+): ([1-5]\d\d) .*\((\d+\.\d+)s\)$/.exec(line))
        .find((found) => found?.[1]?.endsWith(`/sumdb/${database}/supported`))
        ?.slice(1) ?? [];
    return code === undefined ? undefined : ofStatus(Number(code));
}
function ofStatus(status) {
    if (status === 200) {
        return { kind: "healthy", milliseconds: 0 };
    }
    if (status === 404 || status === 410) {
        return { kind: "not-found", came: `HTTP ${status}` };
    }
    if (status === 401 || status === 403 || status === 407) {
        return { kind: "needs-login", status };
    }
    return status === 429 || status >= 500
        ? { kind: "status", status }
        : { kind: "unknown", came: `HTTP ${status}` };
}
function of({ kind, hashes }, { entry, line }, facts) {
    const { came } = facts;
    if (kind === "outage") {
        return outage(entry.id, line, facts);
    }
    if (kind === "checksum") {
        return { kind: "wrong-content", wanted: hashes?.wanted ?? "what is signed", came };
    }
    if (kind === "untrusted" && !tls.has(entry.id)) {
        return { kind: "wrong-content", wanted: "an answer that fits its question", came };
    }
    return kind === "login"
        ? { kind: "needs-login", status: statusIn(line) ?? 407 }
        : { kind: others[kind] ?? "unknown", came };
}
const others = {
    untrusted: "tls",
    "not-found": "not-found",
    "not-in-bundle": "not-found",
    configuration: "bad-entry",
};
const tls = new Set([
    "unknown-authority",
    "certificate-expired",
    "certificate-refused",
    "redirected-to-insecure",
]);
function outage(id, line, { milliseconds }) {
    const status = statusIn(line);
    return status === undefined
        ? (outages.get(id) ?? unreachable)(line, milliseconds)
        : { kind: "status", status };
}
const unreachable = (came) => ({ kind: "unreachable", came });
const cutOff = (came) => ({ kind: "cut-off", came });
const timedOut = (_, milliseconds) => ({ kind: "timed-out", milliseconds });
/** By the catalogue's ids; see catalogue/network.ts. */
const outages = new Map([
    ["connection-refused", () => ({ kind: "refused" })],
    ["name-not-found", (came) => ({ kind: "name-not-found", came })],
    ["page-for-an-answer", () => ({ kind: "captive-page" })],
    ["connection-timed-out", timedOut],
    ["answer-timed-out", timedOut],
    ["connection-reset", cutOff],
    ["answer-cut-off", cutOff],
    ["http2-broken", cutOff],
]);
/** `reading URL: 503 Service Unavailable`; cmd/go/internal/web, HTTPError. */
function statusIn(line) {
    const [, code] = /reading \S+: ([1-5]\d\d) /.exec(line) ?? [];
    return code === undefined ? undefined : Number(code);
}

// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/host/patience.js
var patience = __webpack_require__(22450);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var module_h1 = __webpack_require__(22312);
;// CONCATENATED MODULE: ./lib/src/tasks/probe.js










/** A place of its own in a place. */
function within(place, folder) {
    return { ...place, directory: external_node_path_.join(place.directory, folder) };
}
/**
 * Whom was asked, with the verdict; without one, where nobody waited any longer for an answer: that is neither good nor
 * bad.
 */
function asked(name, verdict, { signal }) {
    const isUnawaited = verdict?.kind === "timed-out" && signal.aborted && verdict.milliseconds < longest;
    return isUnawaited
        ? {
            name,
            verdict: undefined,
            unasked: `no answer within ${verdict.milliseconds} ms, and nobody waited longer`,
        }
        : { name, verdict, unasked: undefined };
}
/** How long one request may take, how often it is made, and how long to wait before another, in milliseconds. */
const longest = 5_000;
const tries = 3;
const wait = 250;
/** Less than this is no time to ask again. */
const least = 500;
/** Asks one entry of GOPROXY for the go.mod of a module; for that of another, where it does not have the first. */
async function askEntry(entry, samples, place) {
    let verdict = { kind: "not-found", came: "no module of go.sum to ask for" };
    for (const sample of samples) {
        verdict = await persist(place, (run) => askModule(entry, sample, run));
        if (verdict.kind !== "not-found") {
            return verdict;
        }
    }
    return verdict;
}
async function askModule(entry, { module, goModH1 }, run) {
    // Our own comparison follows, with the checked-out go.sum.
    const variables = { GOPROXY: entry, GOSUMDB: "off" };
    const came = await ask(run, ["list", "-m", "-json"], module, variables);
    const file = external_node_path_.join(run.directory, "modcache", "cache", "download", (0,layout/* fileName */.Md)(module, "mod"));
    const bytes = await files/* read */.LF(file);
    if (bytes !== undefined) {
        const h1 = (0,module_h1/* ofGoModHash */.EY)((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
        return h1 === goModH1
            ? right(came.milliseconds)
            : wrong(goModH1, h1, bytes.subarray(0, 512).toString("latin1"));
    }
    if (came.timedOut) {
        return { kind: "timed-out", milliseconds: came.milliseconds };
    }
    // go list keeps to itself why there is no go.mod, where there is all else.
    const said = came.isDone ? await ask(run, ["mod", "download", "-json"], module, variables) : came;
    return verdictOf(said.lines, came.milliseconds);
}
/** Runs go once, with a module cache that nothing else uses. */
async function ask({ directory, timeout, signal }, command, module, variables) {
    const started = performance.now();
    const attempt = await go/* attempt */.CD({
        args: [...command, (0,gomod/* keyOf */.TN)(module)],
        directory,
        variables: {
            GOFLAGS: "-modcacherw",
            GOMODCACHE: external_node_path_.join(directory, "modcache"),
            GOPATH: external_node_path_.join(directory, "gopath"),
            GONOPROXY: "none",
            GONOSUMDB: "none",
            GOPRIVATE: "none",
            ...variables,
        },
        network: true,
        timeout,
        signal,
    });
    return { ...attempt, milliseconds: Math.round(performance.now() - started) };
}
/** Asks again after what may be a blip, each time in a new folder. The last answer that had its time counts. */
async function persist(place, once) {
    let before;
    for (let attempt = 1;; attempt++) {
        const timeout = Math.min(longest, place.until - performance.now());
        const directory = external_node_path_.join(place.directory, String(attempt));
        await files/* makeDirectory */.Oh(directory);
        const { signal } = place;
        const verdict = await once({ directory, signal, timeout: Math.max(timeout, 1) });
        const isCut = verdict.kind === "timed-out" && verdict.milliseconds < longest;
        const known = isCut ? (before ?? verdict) : verdict;
        const left = place.until - performance.now();
        if (!(0,outage_verdict/* isOutage */.uD)(verdict) || attempt === tries || left < wait * 2 + least || signal.aborted) {
            return known;
        }
        before = known;
        await (0,patience/* pause */.v)(wait * attempt * (0.5 + Math.random()), signal);
    }
}
/** The verdict on a right answer. */
function right(milliseconds) {
    return { kind: milliseconds > outage_verdict/* slowAfter */.mF ? "slow" : "healthy", milliseconds };
}
function wrong(wanted, came, beginning) {
    return /^\s*<(?:!doctype|html)/i.test(beginning)
        ? { kind: "captive-page" }
        : { kind: "wrong-content", wanted, came };
}

;// CONCATENATED MODULE: ./lib/src/tasks/database-probe.js






/**
 * Asks the checksum database for the record of a module: through an entry of GOPROXY, or at its own address where there
 * is none, `sumdb` being GOSUMDB. go is given a made-up go.mod, whose hash cannot be right: it then checks the database's
 * signature and its proof, and says which hash it holds. Nothing is kept of that go.mod.
 */
async function askDatabase(sumdb, entry, sample, place) {
    let supported;
    const came = await persist(place, async (run) => {
        const { lines, stderr, timedOut, milliseconds } = await askGo(run, sumdb.value, entry, sample);
        const held = databaseHash(lines);
        const failed = timedOut
            ? { kind: "timed-out", milliseconds }
            : verdictOf(lines, milliseconds);
        supported = entry === undefined ? undefined : (supportedIn(stderr, sumdb.name) ?? failed);
        if (supported !== undefined && !(0,outage_verdict/* serves */.xu)(supported)) {
            return supported;
        }
        return held === undefined ? failed : judged(held, sample, milliseconds);
    });
    const isThere = supported === undefined || (0,outage_verdict/* serves */.xu)(supported);
    return { supported, lookup: isThere ? came : undefined };
}
async function askGo(run, sumdb, entry, { module }) {
    const made = external_node_path_.join(run.directory, "made-up");
    await files/* makeDirectory */.Oh(external_node_path_.dirname(external_node_path_.join(made, (0,layout/* fileName */.Md)(module, "mod"))));
    await files/* write */.M9(external_node_path_.join(made, (0,layout/* fileName */.Md)(module, "info")), info(module));
    await files/* write */.M9(external_node_path_.join(made, (0,layout/* fileName */.Md)(module, "mod")), `module ${module.path}\n// made up\n`);
    const own = files/* url */.OZ(made);
    return ask(run, ["mod", "download", "-json", "-x"], module, {
        GOPROXY: entry === undefined ? own : `${own},${entry}`,
        GOSUMDB: sumdb,
    });
}
function judged(held, { goModH1 }, milliseconds) {
    return held === goModH1
        ? right(milliseconds)
        : { kind: "wrong-content", wanted: goModH1, came: held };
}
function info({ version }) {
    return JSON.stringify({ Version: version, Time: "2000-01-01T00:00:00Z" });
}

;// CONCATENATED MODULE: ./lib/src/tasks/databases.js








/** Asks all of them, side by side. */
async function askDatabases(question, place) {
    const { said, entries, witnessed } = question;
    const found = read(said.get("GOSUMDB") ?? "");
    if (found.kind === "none") {
        const only = [{ name: "checksum database", ...found.asked }];
        return { asked: only, passage: found.passage, advice: [] };
    }
    const none = witnessed === undefined ? "no module of go.sum may be told to it" : undefined;
    const unasked = entries[0]?.kind === "off" ? "GOPROXY is off" : none;
    if (unasked !== undefined || witnessed === undefined) {
        const only = [{ name: found.name, verdict: undefined, unasked }];
        return { asked: only, passage: `not asked: ${unasked}`, advice: [] };
    }
    const testimonies = await testify(question, found, witnessed, place);
    return judge(question, found, witnessed, testimonies, place);
}
async function testify({ entries }, { name: database, value, key, hasUrl }, witnessed, place) {
    const mirror = { name: database, value };
    const own = { name: database, value: hasUrl ? value : `${key} https://${database}` };
    const [itself, ...mirrors] = await Promise.all([
        askDatabase(own, undefined, witnessed, within(place, "database")),
        ...(hasUrl ? [] : entries).map(async (entry, at) => entry.kind === "url"
            ? askDatabase(mirror, entry.url, witnessed, within(place, `database-${at}`))
            : undefined),
    ]);
    return { entries: mirrors, itself: itself.lookup };
}
function judge({ said, entries }, { name: database, value, hasUrl }, { module }, { entries: mirrors, itself }, place) {
    const passage = databasePassage({
        entries,
        noSumdb: said.get("GONOSUMDB") ?? "",
        database: { hasUrl },
        lacking: [module.path],
    }, {
        supported: mirrors.map((each) => each?.supported),
        lookups: mirrors.map((each) => each?.lookup),
        itself,
    });
    const through = mirrors.flatMap((each, at) => {
        const entry = entries[at];
        const verdict = each?.lookup ?? each?.supported;
        return entry === undefined || verdict === undefined
            ? []
            : [asked(`${database} through ${goproxy_name(entry)}`, verdict, place)];
    });
    const own = hasUrl ? `${database}, where GOSUMDB says` : `${database} at its own address`;
    return {
        asked: [...through, asked(own, itself, place)],
        passage: (0,explain/* explainDatabase */.Jy)(passage, entries.map(goproxy_name), database),
        advice: adviseDatabase(entries, passage, { said: value, database, itself }),
    };
}
function read(value) {
    try {
        const found = (0,note/* setting */.P)(value);
        return found === undefined
            ? unaskable(undefined, "GOSUMDB is off; go.sum is enforced all the same")
            : {
                kind: "some",
                name: found.verifier.name,
                key: value.trim().split(/\s+/)[0] ?? "",
                value,
                hasUrl: found.url !== undefined,
            };
    }
    catch (error) {
        if (error instanceof errors/* OfflineError */.M) {
            return unaskable({ kind: "bad-entry", came: error.message }, error.message);
        }
        throw error;
    }
}
function unaskable(verdict, why) {
    const unasked = verdict === undefined ? why : undefined;
    return { kind: "none", asked: { verdict, unasked }, passage: `not asked: ${why}` };
}

// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/foot-gun.js
/** One that was found at a place. */
function footGun(id, at, what, remedy) {
    return { id, file: at.file, line: at.line, where: at.where, what, remedy };
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/goflags.js
/**
 * GOFLAGS: flags separated by blanks, quoted as a whole where they have blanks of their own.
 *
 *     -mod=vendor '-ldflags=-s -w' --trimpath
 *
 * cmd/go/internal/base/goflags.go; cmd/internal/quoted.
 */
/** The values of flags by their names; "" for a flag without one. The last of a name counts. */
function flags(text) {
    const words = text.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
    const pairs = words.flatMap((word) => {
        const [, name, value = ""] = /^["']?--?([^="']+)(?:=(.*?))?["']?$/s.exec(word) ?? [];
        return name === undefined ? [] : [[name, value]];
    });
    return new Map(pairs);
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/variables.js
/**
 * Names of variables that people set and go does not know. Only what looks like a knob of modules, proxies and
 * checksums is named, as a wrong name is the business of whoever reads it: of `GO_FLAGS` in a Makefile, of `GOLDFLAGS`.
 */
/** What go reads. GOROOT/src/internal/cfg/cfg.go, KnownEnv: those that begin with GO; and what the runtime reads. */
const known = new Set(`GO111MODULE GO386 GOAMD64 GOARCH GOARM GOARM64 GOAUTH GOBIN GOCACHE GOCACHEPROG GOENV GOEXE GOEXPERIMENT GOFIPS140
  GOFLAGS GOGCCFLAGS GOHOSTARCH GOHOSTOS GOINSECURE GOMIPS GOMIPS64 GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPPC64
  GOPRIVATE GOPROXY GORISCV64 GOROOT GOSUMDB GOTMPDIR GOTOOLCHAIN GOTOOLDIR GOVCS GOWASM GOWORK GOVERSION GOMOD
  GOTELEMETRY GOTELEMETRYDIR GODEBUG GOGC GOMEMLIMIT GOMAXPROCS GOTRACEBACK GORACE GOCOVERDIR`.split(/\s+/));
/** Names of go's early drafts and of advice that nobody tried, with what they are taken for. */
const misbeliefs = new Map([
    ["GONOSUMCHECK", "GONOSUMDB"],
    ["GONOSUM", "GONOSUMDB"],
    ["GONOVERIFY", "GONOSUMDB"],
    ["GONOCHECK", "GONOSUMDB"],
    ["GONOCHECKSUM", "GONOSUMDB"],
    ["GONOCHECKSUMDB", "GONOSUMDB"],
    ["GOSKIPVERIFY", "GONOSUMDB"],
    ["GOSKIPSUMDB", "GONOSUMDB"],
    ["GOVERIFY", "GOSUMDB"],
    ["GOSUM", "GOSUMDB"],
    ["GOSUMCHECK", "GOSUMDB"],
    ["GOSUMVERIFY", "GOSUMDB"],
    ["GOCHECKSUM", "GOSUMDB"],
    ["GOCHECKSUMDB", "GOSUMDB"],
    ["GOPROXYSUM", "GOSUMDB"],
    ["GOPROXYSUMDB", "GOSUMDB"],
    ["GOSUMPROXY", "GOSUMDB"],
    ["GOMODPROXY", "GOPROXY"],
    ["GOPROXYURL", "GOPROXY"],
    ["GOOFFLINE", "GOPROXY"],
    ["GOMODFLAGS", "GOFLAGS"],
]);
/** The names that a slip of the pen is held against. */
const targets = [
    "GOPROXY",
    "GOSUMDB",
    "GOFLAGS",
    "GOPRIVATE",
    "GONOPROXY",
    "GONOSUMDB",
    "GOINSECURE",
    "GOTOOLCHAIN",
    "GOMODCACHE",
];
/** A Makefile's flags for one tool: GOLDFLAGS, GOCFLAGS. */
const ofMakefiles = /^GO[A-Z]{1,4}FLAGS$/;
/** From this length on, a name with two slips in it is still that name. */
const variables_long = 9;
/** The variable that was meant by one that does not exist; undefined for others. */
function meant(name) {
    if (!/^GO[A-Z0-9]{3,16}$/.test(name) || known.has(name)) {
        return undefined;
    }
    return misbeliefs.get(name) ?? (ofMakefiles.test(name) ? undefined : near(name));
}
function near(name) {
    return targets.find((each) => distance(name, each) <= (each.length < variables_long ? 1 : 2));
}
/** How many characters were left out, put in, changed, or swapped with their neighbour. */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(pick(row, j - 1) + 1, pick(last, j) + 1, pick(last, j - 1) + changed, pick(before, j - 2) + (swapped ? 1 : Infinity)));
        }
        before = last;
        last = row;
    }
    return pick(last, b.length);
}
function pick(row, index) {
    return row.at(index) ?? Infinity;
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/settings.js





/** Characters of a list of patterns that is still held against every module. */
const settings_longest = 1_000;
const rules = new Map([
    ["GOSUMDB", goSumDb],
    ["GOPROXY", goProxy],
    ["GOFLAGS", goFlags],
    ["GOPRIVATE", goPrivate],
    ["GONOPROXY", goNoProxy],
]);
/** What is wrong with a variable's name or value. A value that only a shell or a runner can tell is let be. */
function ofSetting(setting, at, around) {
    const rule = rules.get(setting.name);
    if (rule !== undefined) {
        return isKnown(setting.value) && setting.value !== "" ? rule(setting, at, around) : [];
    }
    const instead = meant(setting.name);
    return instead === undefined ? [] : [unknown(setting.name, instead, at)];
}
/** Whether a value is what it says: no expansion of a shell, a runner or a template stands in it. */
function isKnown(value) {
    return !/[$`]|\{\{|%\w+%/.test(value);
}
function unknown(name, instead, at) {
    return footGun("unknown-variable", at, `${name} is no variable of go: it changes nothing, and what it is meant to do does not happen`, `take it out; the variable that exists is ${instead} (go help environment)`);
}
/** cmd/go/internal/modfetch/sumdb.go, dbDial: `off` is compared with the whole value, blanks included. */
function goSumDb({ value }, at) {
    if (value === "off" || isDatabase(value)) {
        return [];
    }
    const named = /^[A-Za-z][\w.-]{0,40}$/.test(value) ? `=${value}` : "";
    return [
        footGun("bad-gosumdb", at, `GOSUMDB${named} is no checksum database that go takes: it fails (invalid GOSUMDB) as soon as a hash is needed that go.sum lacks`, "write sum.golang.org, or the verifier key of another database (name+hash+key); off switches the database off, and go.sum is enforced all the same"),
    ];
}
function isDatabase(value) {
    try {
        return note/* setting */.P(value) !== undefined;
    }
    catch {
        return false;
    }
}
/** cmd/go/internal/modfetch/proxy.go, proxyList and TryProxies. */
function goProxy({ value }, at) {
    const entries = [...value.matchAll(/([^,|]*)([,|]|$)/g)].map(([, url = "", separator]) => ({
        url: url.trim(),
        separator,
    }));
    const end = entries.findIndex(({ url }) => url === "direct" || url === "off");
    const last = entries.slice(0, Math.max(0, end)).findLast(({ url }) => url !== "");
    if (entries[end]?.url !== "direct" || last === undefined || last.separator !== ",") {
        return [];
    }
    const host = hostOf(last.url);
    return [
        footGun("direct-behind-a-comma", at, `GOPROXY has a comma before direct: go goes on to version control only where the proxy${host} answers 404 or 410, not where it is down, times out or answers 5xx`, "have a bundle ready for that; or write | for the comma: then any error leads on to version control, which learns every module path and runs git on what a stranger's server sends, while go.sum and GOSUMDB check as before"),
    ];
}
/** The host alone: the rest of the URL may hold a password. */
function hostOf(url) {
    const [, host] = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([A-Za-z0-9.-]{1,100}(?::\d{1,5})?)(?:\/|$)/.exec(url) ?? [];
    return host === undefined ? "" : ` (${host})`;
}
function goFlags({ value, lasting }, at) {
    const all = flags(value);
    const found = [];
    if (all.has("insecure")) {
        found.push(footGun("insecure-flag", at, "-insecure in GOFLAGS makes go get refuse to run, and does nothing else: go has no such flag any more", "take it out; GOINSECURE names the modules that may be fetched without TLS"));
    }
    if (lasting && all.get("mod") === "mod") {
        found.push(footGun("mod-mod-flag", at, "-mod=mod in GOFLAGS lets every go build, list and test write go.mod and go.sum, unproved hashes among it while the checksum database is failing", "write -mod=readonly, and run go mod tidy by hand where go.mod is to change"));
    }
    return found;
}
function goPrivate(setting, at, around) {
    // GONOPROXY has the last word about where go fetches from. cmd/go/internal/cfg/cfg.go.
    const other = around.lookup("GONOPROXY") ?? "";
    return other === "" ? toVersionControl(setting, at, around) : [];
}
function goNoProxy(setting, at, around) {
    const isDefault = around.lookup("GOPRIVATE") === setting.value;
    const name = isDefault ? "GOPRIVATE" : setting.name;
    return toVersionControl({ ...setting, name }, at, around);
}
function toVersionControl({ name, value }, at, { modules }) {
    const sent = value.length > settings_longest ? [] : modules.filter((each) => (0,pattern/* matches */.c)(value, each));
    const [first, ...more] = sent.slice(0, 3);
    if (first === undefined) {
        return [];
    }
    const rest = sent.length > 3 ? " …" : "";
    const names = [first, ...more].join(", ");
    return [
        footGun("private-to-version-control", at, `${name} sends ${sent.length} of go.sum's modules to version control, whatever GOPROXY says, off and file:// included: ${names}${rest}`, "set GONOPROXY=none where they are to come from a proxy or a bundle; GOPRIVATE then still keeps them from the checksum database"),
    ];
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/environment.js

const environment_judged = ["GOPROXY", "GOSUMDB", "GOFLAGS", "GOPRIVATE", "GONOPROXY"];
/** What will go wrong with the environment as it is. */
function find({ said, names, modules }) {
    const lookup = (name) => said.get(name);
    const asSaid = environment_judged.flatMap((name) => ofSetting({ name, value: said.get(name) ?? "", lasting: true }, at("go env"), {
        modules,
        lookup,
    }));
    const unknown = names
        .filter((name) => !environment_judged.includes(name))
        .flatMap((name) => ofSetting({ name, value: "", lasting: true }, at("the environment"), { modules, lookup }));
    return [...asSaid, ...unknown];
}
function at(where) {
    return { file: undefined, line: undefined, where };
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/acts.js
const assignment = /^([A-Za-z_]\w*)=(.*)$/s;
/** Words that a command may stand behind. */
const before = new Set("if then elif else while until do ! { time sudo exec command nohup env".split(" "));
const goCommand = /^(?:.*[/\\])?go(?:\.exe)?$/;
/** What the pipelines of a script do, in their order. */
function acts(pipelines) {
    const written = toJob(pipelines);
    return pipelines.flatMap((pipeline) => written.has(pipeline)
        ? wordsOf(pipeline).flatMap((word) => set(word, "job"))
        : pipeline.commands.flatMap(ofCommand));
}
function wordsOf({ commands, input }) {
    return [...commands.flat(), ...input];
}
/**
 * The pipelines whose words go to GITHUB_ENV: `>> "$GITHUB_ENV"`, `| tee -a $GITHUB_ENV`, `| Out-File $env:GITHUB_ENV`,
 * `>>%GITHUB_ENV%`, and those between braces that do. From the end on, as a brace says it where it closes.
 */
function toJob(pipelines) {
    const found = new Set();
    const around = [];
    for (const pipeline of pipelines.toReversed()) {
        const all = wordsOf(pipeline);
        const goes = around.at(-1) === true || all.some(({ text }) => /\bGITHUB_ENV\b/.test(text));
        if (goes) {
            found.add(pipeline);
        }
        if (all[0]?.text === "}") {
            around.push(goes);
        }
        else if (all[0]?.text === "{") {
            around.pop();
        }
    }
    return found;
}
function ofCommand(words) {
    const { own, rest } = prefix(words);
    const [head, ...args] = rest;
    if (head === undefined) {
        // NAME=value alone is a variable of the shell, and no command sees it.
        return [];
    }
    const values = own.map(({ name, value }) => [name, value]);
    return goCommand.test(head.text)
        ? [...own, { kind: "go", args, own: new Map(values), at: head.at }, ...goEnv(args)]
        : [...own, ...kept(head, args)];
}
/** What stands before a command's name: keywords, `sudo -E`, `env -u NAME`, NAME=value. */
function prefix(words) {
    const own = [];
    let behind = "";
    for (const [index, word] of words.entries()) {
        const found = set(word, "command");
        if (found.length > 0) {
            own.push(...found);
        }
        else if (behind === "-u" || behind === "--unset") {
            own.push({ kind: "set", name: word.text, value: "", reach: "command", at: word.at });
        }
        else if (!before.has(word.text) && !(behind !== "" && word.text.startsWith("-"))) {
            return { own, rest: words.slice(index) };
        }
        behind = word.text;
    }
    return { own, rest: [] };
}
function set({ text, at }, reach) {
    const [, name, value = ""] = assignment.exec(text) ?? [];
    return name === undefined ? [] : [{ kind: "set", name, value, reach, at }];
}
/** Variables that the rest of the script has: export, declare -x, unset; `set` in cmd, `$env:NAME = value` in PowerShell. */
function kept(head, args) {
    const [, name, value] = /^\$env:(\w+)(?:=(.*))?$/is.exec(head.text) ?? [];
    if (name !== undefined) {
        const [sign, next] = args;
        const text = value ?? (sign?.text === "=" ? next?.text : undefined);
        return text === undefined
            ? []
            : [{ kind: "set", name, value: text, reach: "script", at: head.at }];
    }
    if (head.text === "unset") {
        return args.map(({ text, at }) => ({
            kind: "set",
            name: text,
            value: "",
            reach: "script",
            at,
        }));
    }
    return ["export", "declare", "typeset", "set"].includes(head.text)
        ? args.flatMap((word) => set(word, "script"))
        : [];
}
/** `go env -w NAME=value`. */
function goEnv(args) {
    const [first, ...more] = args;
    return first?.text === "env" && more.some(({ text }) => /^--?w(?:=true)?$/.test(text))
        ? more.flatMap((word) => set(word, "go env"))
        : [];
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/document.js
/** The value of a key; undefined if there is none. */
function get(node, key) {
    return entries(node).find((each) => each.key === key)?.value;
}
/** The keys and values of a mapping; none of anything else. */
function entries(node) {
    return node?.kind === "map" ? node.entries : [];
}
/** The values of a list; none of anything else. */
function items(node) {
    return node?.kind === "list" ? node.items : [];
}
/** A text; undefined for anything else. */
function document_text(node) {
    return node?.kind === "text" ? node : undefined;
}
/** The line of the file where a character of a text stands. */
function lineAt({ line, words }, at) {
    let [low, high] = [0, words.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const word = words[middle];
        if (word !== undefined && word.at <= at) {
            low = middle + 1;
        }
        else {
            high = middle;
        }
    }
    return words[low - 1]?.line ?? line;
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/go-command.js



/** Flags whose value is the next word. cmd/go/internal/work/build.go, AddBuildFlags. */
const withValue = new Set("C o p asmflags buildmode compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile overlay pgo pkgdir tags toolexec".split(" "));
/** A module path begins with a host. */
const versioned = /^[\w~-]+(?:\.[\w~-]+)+(?:\/[\w.~-]+)*@(.+)$/;
/** Versions that name one content: go answers them from a module cache or a bundle. */
const pinned = /^(?:v\d+\.\d+\.\d+.*|[0-9a-f]{7,40}|none)$/;
/** What a go command does that will go wrong. `goFlags` is GOFLAGS as it holds for it. */
function ofGo(args, goFlags, why, locate) {
    const { verb, flagWords, rest } = go_command_split(args);
    if (verb === "clean") {
        return flagWords
            .filter(({ text }) => /^--?modcache(?:=true)?$/.test(text))
            .map((word) => cleans(locate(word)));
    }
    if (verb !== "install" && verb !== "run" && verb !== "get") {
        return [];
    }
    // What follows the package is its own business: go run example.com/tool@v1.2.3 deploy example.com/app@latest
    const packages = (verb === "run" ? rest.slice(0, 1) : rest).flatMap(version);
    const mod = flags([goFlags, ...flagWords.map(({ text }) => text)].join(" ")).get("mod");
    const [first] = packages;
    return [
        ...packages.flatMap((each) => unpinned(verb, each, locate)),
        ...(first !== undefined && verb !== "get" && mod === "vendor"
            ? [underVendor(verb, first, why, locate)]
            : []),
    ];
}
function go_command_split(args) {
    const flagWords = [];
    const rest = [];
    let waiting;
    for (const word of args) {
        const [, name, value] = /^--?([A-Za-z]\w*)(=.*)?$/s.exec(word.text) ?? [];
        if (waiting !== undefined) {
            flagWords.push({ text: `${waiting.text}=${word.text}`, at: waiting.at });
            waiting = undefined;
        }
        else if (name === undefined) {
            rest.push(word);
        }
        else if (value === undefined && withValue.has(name)) {
            waiting = word;
        }
        else {
            flagWords.push(word);
        }
    }
    return { verb: rest[0]?.text, flagWords, rest: rest.slice(1) };
}
function version(word) {
    const [, query] = word.text.length > 500 ? [] : (versioned.exec(word.text) ?? []);
    return query === undefined ? [] : [{ word, query }];
}
function unpinned(verb, { word, query }, locate) {
    return pinned.test(query) || !isKnown(query)
        ? []
        : [
            footGun("unpinned-version", locate(word), `go ${verb} ${word.text} asks a module proxy which version that is, on every run: no cache and no bundle can answer, and what comes may be another code each time`, "write the version out (@v1.2.3), or make it a tool of go.mod (go get -tool, Go 1.24), which go.sum then pins"),
        ];
}
function underVendor(verb, { word }, why, locate) {
    return footGun("install-under-mod-vendor", locate(word), `go ${verb} ${word.text} fails while GOFLAGS has -mod=vendor (${why}): cannot query module due to -mod=vendor`, `write go ${verb} -mod=readonly ${word.text}, or set GOFLAGS to -mod=readonly for this step alone`);
}
function cleans(at) {
    return footGun("clean-modcache", at, "go clean -modcache deletes what may be the last good copy of every module, and all of it must come from the network again", "leave it out; go mod verify finds what is damaged, and that entry alone can be set aside");
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/shell.js
/**
 * An expression of a runner or of a shell stays whole. The limits keep it linear. A backtick before the end of a line
 * and a caret there continue it in PowerShell and in cmd.
 */
const token = /(?<blank>[ \t\r]+)|(?<joined>[\\`^]\r?\n)|(?<comment>(?<![^\s;&|()])#[^\n]*)|(?<here><<-?[ \t]*(?<quote>["']?)(?<end>[A-Za-z_]\w{0,60})\k<quote>)|(?<redirect>\d*[<>]&[\d-]*|&?>>?|<<<|<)|(?<pipe>\|(?!\|)&?)|(?<stop>\n|;|\|\||&&?|[()`])|(?<whole>\$\{\{[^}\n]{0,300}\}\}|\$\{[^}\n]{0,300}\})|'(?<single>[^']*)'|"(?<double>[^"\\]*(?:\\.[^"\\]*)*)"|\\(?<escaped>.)|(?<plain>[^\s;&|()<>`$'"\\#]+|.)/gsu;
/** The pipelines of a script, in its order. Whatever is not understood is a word. */
function pipelines(script) {
    const draft = { done: [], commands: [[]], input: [], word: undefined, ends: [] };
    const reader = new RegExp(token);
    for (let found = reader.exec(script); found !== null; found = reader.exec(script)) {
        const { 0: text, index, groups = {} } = found;
        take(draft, index, text, groups);
        if (text === "\n") {
            reader.lastIndex = skipDocuments(draft, script, reader.lastIndex);
            endPipeline(draft);
        }
    }
    endPipeline(draft);
    return draft.done;
}
function take(draft, at, text, groups) {
    if (groups["joined"] !== undefined) {
        return;
    }
    if (isBetween(groups)) {
        endWord(draft);
        between(draft, at, text, groups);
        return;
    }
    const more = groups["single"] ?? shell_unescape(groups["double"]) ?? groups["escaped"] ?? text;
    draft.word = { text: (draft.word?.text ?? "") + more, at: draft.word?.at ?? at };
}
function isBetween(groups) {
    return ["blank", "comment", "here", "redirect", "pipe", "stop"].some((name) => groups[name] !== undefined);
}
/** What ends a word. */
function between(draft, at, text, groups) {
    if (groups["end"] !== undefined) {
        draft.ends.push(groups["end"]);
    }
    else if (groups["redirect"] !== undefined) {
        draft.commands.at(-1)?.push({ text, at });
    }
    else if (groups["pipe"] !== undefined) {
        draft.commands.push([]);
    }
    else if (groups["stop"] !== undefined && text !== "\n") {
        endPipeline(draft);
    }
}
function shell_unescape(text) {
    return text?.replace(/\\(["\\$`\n])/g, (_, escaped) => (escaped === "\n" ? "" : escaped));
}
function endWord(draft) {
    if (draft.word !== undefined) {
        draft.commands.at(-1)?.push(draft.word);
        draft.word = undefined;
    }
}
function endPipeline(draft) {
    endWord(draft);
    const commands = draft.commands.filter((each) => each.length > 0);
    if (commands.length > 0) {
        draft.done.push({ commands, input: draft.input });
    }
    draft.commands = [[]];
    draft.input = [];
}
/** Reads the here-documents that begin there; gives where they end. */
function skipDocuments(draft, script, from) {
    let at = from;
    for (const end of draft.ends.splice(0)) {
        for (let line = ""; at < script.length && line.trim() !== end;) {
            const next = script.indexOf("\n", at) + 1 || script.length;
            line = script.slice(at, next);
            draft.input.push({ text: line.trim(), at: at + line.search(/\S|$/) });
            at = next;
        }
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/script.js





/** Settings that other jobs of a machine would go on with. */
const shared = new Set(["GOPROXY", "GOSUMDB", "GOFLAGS"]);
/** What a script sets and runs that will go wrong, in its order. */
function ofScript(script, running) {
    const own = new Map();
    const lookup = (name) => own.get(name) ?? running.lookup(name);
    return acts(pipelines(script)).flatMap((act) => act.kind === "set"
        ? ofSet(act, own, { ...running, lookup })
        : ofRun(act, { ...running, lookup }));
}
function ofSet(act, own, running) {
    const { name, value, reach } = act;
    if (reach === "script") {
        own.set(name, { value, why: "set before it in the same script" });
    }
    else if (reach === "job") {
        running.later.set(name, { value, why: "an earlier step wrote it to GITHUB_ENV" });
    }
    const at = running.locate(act);
    const setting = { name, value, lasting: reach === "job" || reach === "go env" };
    const found = ofSetting(setting, at, {
        modules: running.modules,
        lookup: (other) => running.lookup(other)?.value,
    });
    return reach === "go env" && shared.has(name)
        ? [
            footGun("go-env-write", at, `go env -w ${name} writes the user's own file: it outlives the job on a runner that is kept, and does nothing where the environment has ${name} too, as after a restore`, `write ${name} into the job's env, or into GITHUB_ENV`),
            ...found,
        ]
        : found;
}
function ofRun(act, running) {
    const own = act.own.get("GOFLAGS");
    const given = own === undefined ? running.lookup("GOFLAGS") : { value: own, why: "set for this command" };
    return ofGo(act.args, given?.value ?? "", given?.why ?? "its own flag", running.locate);
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/goreleaser.js






/** What is looked at of hooks and variables, in characters: aliases can make more of a small file. */
const limit = 1_000_000;
/** What will go wrong in a goreleaser configuration; `modules` are the module paths of go.sum. */
function goreleaser_find(document, file, modules) {
    const walk = { file, modules };
    const hooks = bounded(items(get(get(document, "before"), "hooks")).map(command));
    const variables = bounded([document, get(document, "gomod")].flatMap((each) => items(get(each, "env"))).map(document_text));
    return [
        ...proxied(document, walk),
        ...hooks.flatMap((each) => hook(each, walk)),
        ...variables.flatMap((each) => variable(each, walk)),
    ];
}
function proxied(document, { file }) {
    const proxy = document_text(get(get(document, "gomod"), "proxy"));
    return proxy?.value === "true"
        ? [
            footGun("goreleaser-gomod-proxy", { file, line: proxy.line, where: "gomod.proxy" }, "goreleaser fetches the released module itself from the module proxy and builds that: no release while the proxy is down, and vendor/ is not used", "write proxy: false, or keep a second configuration without it for an outage (goreleaser release --config)"),
        ]
        : [];
}
/** A hook is a command, or a mapping with one. */
function command(node) {
    return document_text(node) ?? document_text(get(node, "cmd"));
}
function hook(each, { file, modules }) {
    const locate = ({ at }) => ({
        file,
        line: lineAt(each, at),
        where: "before.hooks",
    });
    const running = { modules, locate, lookup: () => undefined, later: new Map() };
    const changing = acts(pipelines(each.value)).flatMap((act) => changes(act, locate));
    return [...changing, ...ofScript(each.value, running)];
}
/** `go mod tidy` but for `-diff`, and `go get`. */
function changes(act, locate) {
    const [verb, sub, ...more] = act.kind === "go" ? act.args.map((word) => word.text) : [];
    const tidies = verb === "mod" && sub === "tidy" && !more.some((each) => /^--?diff\b/.test(each));
    const name = tidies ? "go mod tidy" : verb === "get" ? "go get" : undefined;
    return name === undefined
        ? []
        : [
            footGun("goreleaser-changes-go-mod", locate(act), `${name} before a release asks for modules that the build does not need, tests of dependencies among them, and may change go.mod and go.sum at the tag`, "run it before the tag is set; here leave it out, or check alone: go mod verify"),
        ];
}
/** NAME=value. */
function variable(each, { file, modules }) {
    const [, name, value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(each.value) ?? [];
    return name === undefined
        ? []
        : ofSetting({ name, value, lasting: true }, { file, line: each.line, where: "env" }, { modules, lookup: () => undefined });
}
function bounded(all) {
    let left = limit;
    return all.flatMap((each) => {
        left -= 100 + (each?.value.length ?? 0);
        return each === undefined || left < 0 ? [] : [each];
    });
}

// EXTERNAL MODULE: ./lib/src/module/statement.js
var statement = __webpack_require__(34358);
;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/replacing.js



/** Directives of both files that may open a block. */
const withBlocks = new Set("module godebug require exclude replace retract tool ignore use".split(" "));
/**
 * Replace lines of a go.mod or go.work that give a directory a version: `replace x => ./dir v1.2.3`. A file whose
 * grammar is broken is read up to there. golang.org/x/mod/modfile, parseReplace.
 */
function replacing_find(source, file) {
    const found = [];
    try {
        for (const line of (0,statement/* statements */.Fn)(source, false, withBlocks)) {
            if (isVersioned(line)) {
                found.push(replacing_versioned(file, line.number));
            }
        }
    }
    catch {
        // go says it of the file, and loads no project.
    }
    return found;
}
function isVersioned({ verb, words }) {
    const arrow = words.indexOf("=>");
    const [target = "", version] = words.slice(arrow + 1);
    return (verb === "replace" &&
        arrow > 0 &&
        version !== undefined &&
        (0,gomod/* isDirectory */.wd)(target.replace(/^["`]/, "")));
}
function replacing_versioned(file, line) {
    return footGun("version-on-a-directory", { file, line, where: "replace" }, "a directory has no version, and with one behind it every go command stops here: replacement module directory path cannot have version", "take the version behind the directory away; one before => says which version is replaced");
}

;// CONCATENATED MODULE: ./lib/src/outage/foot-guns/workflow.js



const workflow_limit = 4_000_000;
/** A step, a variable, and a variable whose patterns are held against every module, in characters of a script. */
const costs = { step: 400, variable: 50, patterns: 20_000 };
/** What will go wrong in a workflow or a composite action; `modules` are the module paths of go.sum. */
function workflow_find(document, file, modules) {
    const walk = { file, modules, found: [], left: workflow_limit };
    const outer = workflow_layer(walk, document, [], "the workflow");
    for (const { key, value } of entries(get(document, "jobs"))) {
        const name = `job ${quoted(key)}`;
        const own = workflow_layer(walk, value, [outer], name);
        const shell = shellOf(value) ?? shellOf(document) ?? "";
        steps(walk, value, { name: ` of ${name}`, shell, layers: [own, outer], written: new Map() });
    }
    const job = { name: " of the action", shell: "", layers: [], written: new Map() };
    steps(walk, get(document, "runs"), job);
    return distinct(walk.found);
}
function steps(walk, node, job) {
    for (const [index, each] of items(get(node, "steps")).entries()) {
        if (!spend(walk, costs.step)) {
            return;
        }
        step(walk, each, index + 1, job);
    }
}
function step(walk, node, number, job) {
    const where = `step ${called(node) ?? number}${job.name}`;
    const around = [job.written, ...job.layers];
    const own = workflow_layer(walk, node, around, where);
    use(document_text(get(node, "uses"))?.value ?? "", get(node, "with"), job.written);
    const run = document_text(get(node, "run"));
    const shell = document_text(get(node, "shell"))?.value ?? job.shell;
    if (run !== undefined && !isOther(shell) && spend(walk, run.value.length)) {
        script(walk, run, where, [own, ...around], job.written);
    }
}
function script(walk, run, where, layers, later) {
    const written = new Map();
    const found = ofScript(run.value, {
        modules: walk.modules,
        lookup: (name) => lookup(layers, name),
        locate: ({ at }) => ({ file: walk.file, line: lineAt(run, at), where }),
        later: written,
    });
    walk.found.push(...found);
    for (const [name, given] of written) {
        later.set(name, given);
    }
}
const restores = /^[\w.-]+\/go-offline-action@/;
const leaves = /^[\w.-]+\/go-offline-action\/leave@/;
/** This action exports GOFLAGS where it places vendor/, and `leave` gives back what was there. */
function use(uses, inputs, written) {
    const given = (name) => document_text(get(inputs, name))?.value;
    if (restores.test(uses) && given("vendor") !== "off" && given("emergency") !== "false") {
        written.set("GOFLAGS", { value: "-mod=vendor", why: "the restore before it exports that" });
    }
    else if (leaves.test(uses)) {
        written.delete("GOFLAGS");
    }
}
/** The variables of an `env:`; what is wrong with them is noted. */
function workflow_layer(walk, node, around, of) {
    const why = `env of ${of}`;
    const all = entries(get(node, "env")).map(({ key, line, value }) => ({
        line,
        name: key,
        value: document_text(value)?.value ?? "",
    }));
    const made = new Map(all.map(({ name, value }) => [name, { value, why }]));
    const surroundings = {
        modules: walk.modules,
        lookup: (name) => lookup([made, ...around], name)?.value,
    };
    const lasting = !of.startsWith("step");
    for (const { name, line, value } of all) {
        const cost = /^GO(?:PRIVATE|NOPROXY)$/.test(name) ? costs.patterns : costs.variable;
        if (spend(walk, cost)) {
            const at = { file: walk.file, line, where: why };
            walk.found.push(...ofSetting({ name, value, lasting }, at, surroundings));
        }
    }
    return made;
}
function lookup(layers, name) {
    return layers.find((each) => each.has(name))?.get(name);
}
/** Whether that much may still be looked at. */
function spend(walk, cost) {
    walk.left -= cost;
    return walk.left >= 0;
}
function shellOf(node) {
    return document_text(get(get(get(node, "defaults"), "run"), "shell"))?.value;
}
/** Whether a step's `shell` is no shell. */
function isOther(shell) {
    return /^(?:.*\/)?(?:python|node|deno|perl|ruby)\d*\b/.test(shell);
}
/** A step's name, or its id. */
function called(node) {
    const name = document_text(get(node, "name")) ?? document_text(get(node, "id"));
    return name === undefined ? undefined : quoted(name.value);
}
/** A name that somebody chose, on one line and short. */
function quoted(name) {
    const plain = name.replace(/[\s\p{C}`]+/gu, " ").trim();
    return `\`${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}\``;
}
/** The same step may stand in a file once and be used by many jobs. */
function distinct(all) {
    const seen = new Set();
    return all.filter(({ id, line, what }) => {
        const key = JSON.stringify([id, line, what]);
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./lib/src/tasks/foot-guns.js








/** Directories that are gone up to find the repository's root. */
const depth = 40;
/** Files that are read, and the bytes of each. */
const most = 200;
const largest = 1 << 19;
const releasers = [".goreleaser.yml", ".goreleaser.yaml", "goreleaser.yml", "goreleaser.yaml"];
/**
 * What will go wrong in the workflows, composite actions, goreleaser configuration, go.mod and go.work of a project and
 * in the environment, where go `said` what its variables are. Files are named from `repositoryRoot`. What cannot be
 * read, is larger than 512 KiB, or is reached by a link is passed by.
 */
async function footGuns({ directory, goSum }, said) {
    const root = await repositoryRoot(directory);
    const modules = paths(goSum);
    return [
        ...find({ said, names: Object.keys((0,environment/* all */.Q7)()), modules }),
        ...(await ofGoFiles(root, directory)),
        ...(await ofYaml(root, directory, modules)),
    ];
}
/** The nearest directory upwards that has a `.git`; else the directory itself. Absolute, links resolved. */
async function repositoryRoot(directory) {
    const real = (await files/* realDirectory */.Ut(directory)) ?? external_node_path_.resolve(directory);
    let at = real;
    for (let step = 0; step < depth; step++) {
        if (await files/* exists */.t2(external_node_path_.join(at, ".git"))) {
            return at;
        }
        at = external_node_path_.dirname(at);
    }
    return real;
}
/** The module paths of go.sum, each once. */
function paths(goSum) {
    return [...new Set([...goSum.keys()].map((key) => key.slice(0, key.indexOf(" "))))].toSorted();
}
async function ofGoFiles(root, directory) {
    const found = [];
    for (const name of ["go.mod", "go.work"]) {
        const file = external_node_path_.join(directory, name);
        found.push(...replacing_find((await foot_guns_read(root, file)) ?? "", named(root, file)));
    }
    return found;
}
async function ofYaml(root, directory, modules) {
    const texts = [...(await workflows(root)), ...(await releases(root, directory))];
    if (texts.length === 0) {
        return [];
    }
    // The library is heavy, and most commands never come here.
    const yaml = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8440)]).then(__webpack_require__.bind(__webpack_require__, 8440));
    return texts.flatMap(({ file, text, find }) => {
        const document = yaml.read(text);
        return document === undefined ? [] : find(document, named(root, file), modules);
    });
}
async function workflows(root) {
    const names = [
        ...(await below(root, ".github/workflows")).filter((each) => /\.ya?ml$/.test(each)),
        ...(await below(root, ".github/actions")).filter((each) => /^action\.ya?ml$/.test(external_node_path_.basename(each))),
    ];
    return readAll(root, names.slice(0, most), workflow_find);
}
async function releases(root, directory) {
    const folders = new Set([root, directory]);
    const names = [...folders].flatMap((folder) => releasers.flatMap((name) => [external_node_path_.join(folder, name), external_node_path_.join(folder, ".config", name)]));
    return readAll(root, names, goreleaser_find);
}
async function readAll(root, names, find) {
    const readings = [];
    for (const file of names) {
        const text = await foot_guns_read(root, file);
        if (text !== undefined) {
            readings.push({ file, text, find });
        }
    }
    return readings;
}
/** The files of a folder of the repository and below, absolute; none where it is missing, or a link leads out. */
async function below(root, folder) {
    const real = await files/* realDirectory */.Ut(external_node_path_.join(root, folder));
    if (real === undefined || !files/* contains */.gR(root, real)) {
        return [];
    }
    const found = await (0,walk/* tree */.B2)(real);
    return found.files.map((name) => external_node_path_.join(root, folder, name));
}
/** A file's text; undefined where there is none, it is too large, a link, or links lead out of the repository. */
async function foot_guns_read(root, file) {
    const folder = await files/* realDirectory */.Ut(external_node_path_.dirname(file));
    const size = await files/* size */.Ej(file);
    if (folder === undefined || !files/* contains */.gR(root, folder) || (size ?? Infinity) > largest) {
        return undefined;
    }
    const bytes = await files/* read */.LF(file).catch(() => undefined);
    return bytes?.toString("utf8");
}
function named(root, file) {
    return external_node_path_.relative(root, file).replaceAll(external_node_path_.sep, "/");
}

;// CONCATENATED MODULE: ./lib/src/tasks/patients.js

/** How many modules an entry is asked for, at most: one that it lacks is no outage. */
const patients_most = 2;
/** Whole modules of go.sum that are nobody's secret: no proxy and no database hears of a private one. */
function choose({ goSum }, said) {
    const noProxy = said.get("GONOPROXY") ?? "";
    const noSumdb = said.get("GONOSUMDB") ?? "";
    const all = [...goSum.keys()].filter((key) => !key.endsWith("/go.mod")).map(patients_version);
    const open = all.filter(({ path }) => !(0,pattern/* matches */.c)(noProxy, path));
    const samples = open.flatMap((module) => {
        const goModH1 = goSum.get(`${module.path} ${module.version}/go.mod`)?.[0];
        return goModH1 === undefined ? [] : [{ module, goModH1 }];
    });
    return {
        samples: spread(samples),
        judged: (open[0] ?? all[0])?.path ?? "",
        noProxy,
        witnessed: samples.find(({ module }) => !(0,pattern/* matches */.c)(noSumdb, module.path)),
        public: open.length,
        private: all.length - open.length,
    };
}
/** A key of go.sum. */
function patients_version(key) {
    const [path = "", text = ""] = key.split(" ");
    return { path, version: text };
}
/** The first and the middle one: neighbours are often of one family, and gone together. */
function spread(samples) {
    return [samples[0], samples[Math.floor(samples.length / 2)]]
        .flatMap((each) => each ?? [])
        .filter((each, at, all) => all.indexOf(each) === at)
        .slice(0, patients_most);
}

// EXTERNAL MODULE: ./lib/src/tasks/project.js + 1 modules
var project = __webpack_require__(43756);
;// CONCATENATED MODULE: ./lib/src/outage/advice.js



/** What helps a go that asks for modules. */
function advise(entries, verdicts, found) {
    if (found.kind === "stopped" || found.kind === "waits") {
        return atEntry(entries, verdicts, found);
    }
    const hasFailed = "reported" in found && found.reported !== undefined;
    return hasFailed || found.kind === "exhausted"
        ? otherwise(entries, verdicts)
        : whereNothingFailed(entries, found.kind);
}
function whereNothingFailed(entries, kind) {
    if (kind === "off" || kind === "nowhere") {
        return [entries[0]?.kind === "off" ? isOff : missing];
    }
    return [];
}
/** What helps a go that cannot go on at an entry. */
function atEntry(entries, verdicts, blame) {
    const deed = deedFor(blame.verdict, nameAt(entries, blame.by));
    if (deed !== undefined) {
        return [deed];
    }
    const goal = nextGoal(entries, verdicts, blame.by);
    const rest = otherwise(entries, verdicts);
    if (goal === undefined) {
        return rest;
    }
    const onTheWay = verdicts.map((verdict, at) => at >= blame.by && at < goal && verdict !== undefined && (0,outage_verdict/* isOutage */.uD)(verdict) ? verdict : undefined);
    const isDirect = entries[goal]?.kind === "direct";
    const ways = [goOn(entries, onTheWay), leaveOut(entries, onTheWay)].filter((each) => each !== undefined);
    return isDirect
        ? [...rest, ...ways.slice(0, 1).map((each) => setting(each, direct))]
        : [...ways.map((each) => setting(each, each.isComplete ? another : anotherOnly)), ...rest];
}
/** The place of the next entry that helps: one that serves, or `direct`; undefined if what stands before it forbids it. */
function nextGoal(entries, verdicts, from) {
    for (let at = from; at < entries.length; at += 1) {
        const verdict = verdicts[at];
        if (entries[at]?.kind === "direct" || (verdict !== undefined && (0,outage_verdict/* serves */.xu)(verdict))) {
            return at;
        }
        if (verdict === undefined || !((0,outage_verdict/* isOutage */.uD)(verdict) || verdict.kind === "not-found")) {
            return undefined;
        }
    }
    return undefined;
}
/** `|` behind the entries that fail; undefined where one of them would still hold go up. */
function goOn(entries, failing) {
    const holds = failing.some((verdict) => verdict !== undefined && holdsUp.has(verdict.kind));
    const changed = entries.map((entry, at) => entry.kind === "url" && failing[at] !== undefined ? { ...entry, onAnyError: true } : entry);
    return holds ? undefined : { entries: changed, isComplete: true };
}
/** go does not get past these by `|` either: see route.ts. */
const holdsUp = new Set(["timed-out", "captive-page"]);
/** The list without the entries that fail. */
function leaveOut(entries, failing) {
    return { entries: entries.filter((_, at) => failing[at] === undefined), isComplete: false };
}
function setting({ entries }, words) {
    const isHidden = entries.some((entry) => entry.kind === "url" && goproxy_name(entry) !== entry.url);
    const note = isHidden ? "with the credentials as they are now" : undefined;
    return { kind: "setting", variable: "GOPROXY", value: write(entries), ...words, note };
}
const namesAndPrivate = "no check is lost: go.sum is enforced, and GOSUMDB stays on. But the entries behind it learn the paths of the modules that go asks them for, also of private ones, and for a version that go.sum lacks they could answer with a module of the same name: name private modules in GOPRIVATE first";
const another = {
    brings: "go goes on to the next entry after any error, not only after 404 or 410",
    cost: namesAndPrivate,
};
const anotherOnly = {
    brings: "go does not ask, nor wait for, what fails",
    cost: `what only the entry that is left out has is not found; ${namesAndPrivate}`,
};
const direct = {
    brings: "go asks each module's own server, by version control",
    cost: "no check is lost: go.sum is enforced, and GOSUMDB stays on. But every server must be up, a version may be gone there or have moved, the job needs git (GOVCS says which tools may run on what those servers send), and each server, and who listens on the way, learns what is built, private paths among it",
};
/** No setting helps: a bundle does against an outage, and somebody must look at the rest. */
function otherwise(entries, verdicts) {
    const deeds = verdicts.flatMap((verdict, at) => {
        const deed = verdict === undefined ? undefined : deedFor(verdict, nameAt(entries, at));
        return deed ?? [];
    });
    const isDown = verdicts.some((verdict) => verdict !== undefined && (0,outage_verdict/* isOutage */.uD)(verdict));
    return isDown ? [useBundle, ...deeds] : deeds;
}
const useBundle = {
    kind: "bundle",
    text: "use a bundle: `emergency: auto` does so when the network is down, `emergency: true` at once",
};
const missing = {
    kind: "act",
    text: "no entry has the module, which is no outage: check its path and version; a private module belongs into GOPRIVATE, or on a proxy that has it",
};
const isOff = {
    kind: "act",
    text: "GOPROXY=off forbids go to ask anybody: use a bundle, or set GOPROXY to a proxy",
};

;// CONCATENATED MODULE: ./lib/src/tasks/proxies.js






/** Throws nothing for a list that go refuses: that is an answer. `whenThrough` is called when it is known that go gets through. */
async function askEntries(parsed, { samples, judged, noProxy }, place, whenThrough) {
    if (parsed.kind === "bad") {
        const verdict = { kind: "bad-entry", came: parsed.message };
        const passage = { kind: "stopped", by: 0, verdict, why: "last" };
        const only = [{ name: "GOPROXY", verdict, unasked: undefined }];
        const deed = deedFor(verdict, "GOPROXY");
        const advice = deed === undefined ? [] : [deed];
        return { list: [], names: ["GOPROXY"], verdicts: [verdict], passage, asked: only, advice };
    }
    const list = parsed.entries;
    const verdicts = list.map(() => undefined);
    await Promise.all(list.map(async (entry, at) => {
        if (entry.kind === "url" && samples.length > 0) {
            verdicts[at] = await askEntry(entry.url, samples, within(place, `entry-${at}`));
            if (through(list, verdicts).kind === "through") {
                whenThrough();
            }
        }
    }));
    const answers = list.map((entry, at) => verdicts[at] === undefined
        ? { name: goproxy_name(entry), verdict: undefined, unasked: reason(entry) }
        : asked(goproxy_name(entry), verdicts[at], place));
    const known = answers.map(({ verdict }) => verdict);
    const found = passage(judged, { entries: list, noProxy }, known);
    return {
        list,
        names: list.map(goproxy_name),
        verdicts: known,
        passage: found,
        asked: answers,
        advice: advise(list, known, found),
    };
}
/** An entry that serves, with its credentials: not for people. */
function serving(list, verdicts) {
    const found = list.find((_, at) => {
        const verdict = verdicts[at];
        return verdict !== undefined && (0,outage_verdict/* serves */.xu)(verdict);
    });
    return found?.kind === "url" ? found.url : undefined;
}
function reason({ kind }) {
    switch (kind) {
        case "direct":
            return "version control: each module's own server, which was not asked";
        case "off":
            return "nobody is asked from here on";
        case "url":
            return "no module of go.sum goes over it";
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./lib/src/tasks/doctor.js











/** Milliseconds after which the doctor has an answer, whatever hangs. */
const doctor_limit = 7_000;
/** Milliseconds that the others still have when it is known that go gets through. */
const grace = 500;
const names = ["GOPROXY", "GONOPROXY", "GOPRIVATE", "GOSUMDB", "GONOSUMDB", "GOFLAGS"];
/** The same for the project in a directory. Throws what load throws, too. */
async function diagnose(directory) {
    return (await examine(await (0,project/* load */.Hh)(directory))).examination;
}
/**
 * Asks every entry of GOPROXY and the checksum database for a module of the checked-out go.sum, side by side, and tells
 * what go would come to by its own rules. When the signal is given, what has not answered by then has not answered. Nothing of the answers is kept. Throws GO_NOT_FOUND, and what go.env throws.
 */
async function examine(project, signal = new AbortController().signal) {
    const started = performance.now();
    const until = started + doctor_limit;
    const said = await go/* env */._K(project.directory, names, doctor_limit);
    const warned = footGuns(project, said);
    warned.catch(() => undefined);
    const room = files/* temporary */.q_();
    const hurry = new AbortController();
    let timer;
    const known = () => {
        timer ??= setTimeout(() => hurry.abort(), grace);
    };
    try {
        const patients = choose(project, said);
        const place = { directory: room.path, until, signal: AbortSignal.any([signal, hurry.signal]) };
        const parsed = parse(said.get("GOPROXY") ?? "");
        const list = parsed.kind === "entries" ? parsed.entries : [];
        const question = { said, entries: list, witnessed: patients.witnessed };
        const [entries, databases] = await Promise.all([
            askEntries(parsed, patients, place, known),
            askDatabases(question, place),
        ]);
        const health = healthOf(entries.passage);
        const passage = (0,explain/* explain */.WE)(entries.passage, entries.names);
        const examination = {
            health,
            headline: headline(health, passage, databases.asked),
            entries: entries.asked,
            databases: databases.asked,
            passages: { modules: passage, database: databases.passage },
            modules: {
                samples: patients.samples.map(({ module }) => (0,gomod/* keyOf */.TN)(module)),
                public: patients.public,
                private: patients.private,
            },
            advice: [...entries.advice, ...databases.advice],
            root: await repositoryRoot(project.directory),
            footGuns: (await warned).filter((each) => bites(each, health)),
            milliseconds: Math.round(performance.now() - started),
        };
        return { examination, serving: serving(list, entries.verdicts) };
    }
    finally {
        clearTimeout(timer);
        await room.remove();
    }
}
/** Go's own default is a proxy and `,direct`: it bites in an outage alone, where it does not do what people hope for. */
function bites({ id, file }, health) {
    return id !== "direct-behind-a-comma" || file !== undefined || health === "outage";
}


/***/ })

};
