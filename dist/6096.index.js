export const id = 6096;
export const ids = [6096];
export const modules = {

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

/***/ 76096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   examined: () => (/* binding */ examined),
/* harmony export */   yt: () => (/* binding */ footGuns)
/* harmony export */ });
/* harmony import */ var _outage_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51167);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);



/** What the doctor found, in lines for a terminal: whether go gets through first. */
function examined(result) {
    const asked = [...result.entries, ...result.databases];
    const width = Math.max(...asked.map(({ name }) => name.length));
    return [
        result.headline,
        ...asked.map((each) => `  ${each.name.padEnd(width)}  ${came(each)}`),
        `  modules  ${modules(result)}`,
        `  database ${result.passages.database}`,
        ...result.advice.flatMap(advised),
        ...result.footGuns.map((each) => `  warning  ${warning(each)}`),
        `  took     ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(result.milliseconds)}`,
    ];
}
/** The same as Markdown, below a heading. */
function evidence(result) {
    const asked = [...result.entries, ...result.databases];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["asked", "came out"], [
            ...asked.map((each) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(came(each))]),
            ["modules", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(modules(result))],
            ["checksum database", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(result.passages.database)],
            ["took", (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(result.milliseconds)],
        ]),
        ...(result.advice.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["what would help", "what it costs"], result.advice.map((each) => [helps(each), costs(each)])),
            ]),
    ];
}
/** What bites later, as Markdown; nothing where there is nothing. */
function footGuns({ footGuns: found }) {
    return found.length === 0
        ? []
        : [
            "#### Found beside it",
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["where", "what happens, and what to do"], found.map(({ file, line, where, what, remedy }) => [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(place(file, line) ?? where),
                `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(what)}<br>**Do this:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(remedy)}`,
            ])),
        ];
}
/** What bites later, as annotations with file and line, one for each kind. */
function warnings({ root, footGuns: found }) {
    const firsts = found.filter((each, at) => found.findIndex(({ id }) => id === each.id) === at);
    return firsts.map((each) => {
        const more = found.filter(({ id }) => id === each.id).length - 1;
        return {
            title: `go-offline: ${each.id}`,
            message: `${warning(each)}${more === 0 ? "" : ` (and ${more} more, in the job summary)`}`,
            root,
            file: each.file,
            line: each.line,
        };
    });
}
function warning({ file, line, where, what, remedy }) {
    return `${place(file, line) ?? where}: ${what}. Do this: ${remedy}`;
}
function place(file, line) {
    return file === undefined || line === undefined ? file : `${file}:${line}`;
}
function came({ verdict, unasked }) {
    return verdict === undefined ? `not asked: ${unasked ?? "no time was left"}` : (0,_outage_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(verdict);
}
function modules({ modules: { samples, ...numbers } }) {
    const asked = samples.length === 0 ? "" : `; asked for ${samples.join(" and ")}`;
    const own = numbers.private === 0
        ? ""
        : `, ${numbers.private} from their own servers (GONOPROXY, GOPRIVATE), which were not asked`;
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(numbers.public, "module version")} over GOPROXY${own}${asked}`;
}
function advised(advice) {
    if (advice.kind !== "setting") {
        return [`  helps    ${advice.text}`];
    }
    const { variable, value, brings, cost, note } = advice;
    return [
        `  helps    ${variable}='${value}'${note === undefined ? "" : ` (${note})`}: ${brings}`,
        `           cost: ${cost}`,
    ];
}
function helps(advice) {
    if (advice.kind !== "setting") {
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(advice.text);
    }
    const { variable, value, brings, note } = advice;
    const aside = note === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(` (${note})`);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${variable}=${value}`)}${aside}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(brings)}`;
}
function costs(advice) {
    return advice.kind === "setting" ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(advice.cost) : "no check is lost";
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Text from outside (paths, versions, what go printed) as Markdown that shows it and does nothing else: no link, no
 * image, no HTML. https://github.github.com/gfm/
 */
/** Plain text. A word that is too long for a phone has places where a browser may break it, which no copy contains. */
function escape(text) {
    const escaped = flat(text).replace(/[\\<>&|[\]()!`*_~#]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.codePointAt(0)};`);
    // `fork@v1.0.1-Fork` is an address of a mail to GitHub, also within an element and behind a reference.
    return escaped.replace(/\S{20,}/g, breakable).replace(/@(?=[^\s<])/g, "@<wbr>");
}
/** After a slash, a hyphen, and twelve characters of many without one; never within a character reference. */
function breakable(word) {
    return word.replace(/&#\d+;/g, "x").length < 20
        ? word
        : word.replace(/[/-]+(?=[^/-])|(?:&#\d+;|[^&/-]){12}(?=(?:&#\d+;|[^&/-]){6})/gu, "$&<wbr>");
}
/** A sentence of ours, in which words of programs stand between backticks. */
function prose(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, at) => (at % 2 === 0 ? escape(part) : code(part)))
        .join("");
}
/** Text as it stands, in a fixed-width font; also within a table. */
function code(text) {
    return `<code>${escape(text)}</code>`;
}
/** Where a link of ours may lead, and what may be in it: nothing that means something to Markdown or HTML. */
const linkable = /^https:\/\/(?:github\.com|gitlab\.com|pkg\.go\.dev)\/[A-Za-z0-9._~/@+-]+$/;
/** Markdown that leads to a page, if it may; else it stays as it is. */
function link(content, url) {
    return url !== undefined && linkable.test(url) ? `[${content}](${url})` : content;
}
/** Lines as they stand, a point each: unlike those of a fenced block, they wrap on a phone. */
function list(lines) {
    return lines.map((line) => `- ${code(line)}`).join("\n");
}
/** Parts that a reader has to open; the title is Markdown already. */
function details(title, parts) {
    return [
        "<details>",
        `<summary>${title}</summary>`,
        "",
        parts.join("\n\n"),
        "",
        "</details>",
    ].join("\n");
}
/** A table; cells are Markdown already. */
function table(head, rows) {
    return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** At most so many characters, with a mark where it was cut: between words, for half of a secret is not known as one. */
function short(text, most) {
    if (text.length <= most) {
        return text;
    }
    // Half of a surrogate pair is nothing that can be written.
    const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
    return `${kept.replace(/\s\S*$/, "")}…`;
}
/** The bytes that a text has when it is written. */
function bytes(text) {
    return Buffer.byteLength(text);
}
/** One line without control and direction characters. */
function flat(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}


/***/ }),

/***/ 81669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Numbers as people read them. */
/** `8.1 MB`, `742 kB`, `12 B`: powers of 1000. */
function size(bytes) {
    let value = bytes;
    for (const unit of ["B", "kB", "MB", "GB"]) {
        const shown = round(value, unit === "B" ? 0 : 1);
        if (Number(shown) < 1000) {
            return `${shown} ${unit}`;
        }
        value /= 1000;
    }
    return `${round(value, 1)} TB`;
}
/** `0.43 s`, `12.5 s`, `2 min 5 s`. */
function duration(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 59.95) {
        return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
    }
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 file`, `7,386 files`, `2 hashes`. */
function count(number, noun) {
    return `${grouped(number)} ${number === 1 ? noun : plural(noun)}`;
}
/** `7,386`. */
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(noun) {
    return noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
}
/** With decimals only where fewer than three digits stand before them. */
function round(value, decimals) {
    return value.toFixed(value < 99.95 ? decimals : 0);
}


/***/ })

};
