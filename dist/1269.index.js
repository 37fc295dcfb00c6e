export const id = 1269;
export const ids = [1269];
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

/***/ 26324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ length),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   oB: () => (/* binding */ showLength),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wh: () => (/* binding */ parseLength)
/* harmony export */ });
/** Times and durations as people write them in the trust file and read them in a verdict; in milliseconds. */
/** RFC 3339, with seconds and an offset; https://www.rfc-editor.org/rfc/rfc3339#section-5.6. */
const rfc3339 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** `90d` or `12h`. */
const length = /^[1-9]\d{0,4}[dh]$/;
/** One hour and one day. */
const hour = 3_600_000;
const day = 24 * hour;
/** Milliseconds since 1970 of a text that `rfc3339` lets through; undefined for a day that its month does not have. */
function parseTime(text) {
    const monthDay = text.slice(0, 10);
    const midnight = new Date(`${monthDay}T00:00:00Z`);
    return midnight.toISOString().startsWith(monthDay) ? Date.parse(text) : undefined;
}
/** Milliseconds of a text that `length` lets through. */
function parseLength(text) {
    return Number.parseInt(text, 10) * (text.endsWith("d") ? day : hour);
}
/** `2026-11-26T06:00:00Z`; a number where it is no date. */
function showTime(at) {
    return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().replace(/\.\d+Z$/, "Z") : String(at);
}
/** `3 days`, `5 hours` or `2 minutes`, rounded down. */
function showLength(ms) {
    const [size, unit] = ms >= 2 * day ? [day, "days"] : ms >= 2 * hour ? [hour, "hours"] : [60_000, "minutes"];
    return `${Math.floor(ms / size)} ${unit}`;
}


/***/ }),

/***/ 93784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ most),
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);


/** Rows of a table that a reader still reads; the rest is in the JSON report. */
const most = 100;
/** Bytes that the rows of all tables of a summary may have together; what stands around them has room, too: see room.ts. */
const room = 900_000;
/** Tables for a summary. */
function tables() {
    let left = room;
    let hidden = 0;
    return {
        show: (head, all, cells) => {
            const rows = all
                .slice(0, most)
                .map(cells)
                .filter((row) => {
                left -= (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(row.join(" | ")) + 8;
                return left >= 0;
            });
            const more = all.length - rows.length;
            hidden += more;
            return [
                ...(rows.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows)]),
                ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
            ];
        },
        rest: () => hidden === 0 ? [] : [`Not shown here: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, "row")}, all in the JSON report.`],
    };
}


/***/ })

};
