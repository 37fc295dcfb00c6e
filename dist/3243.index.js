export const id = 3243;
export const ids = [3243];
export const modules = {

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


/***/ }),

/***/ 33243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   Bn: () => (/* binding */ storedRows),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   aI: () => (/* binding */ isWorthTelling),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   happening: () => (/* binding */ happening),
/* harmony export */   q4: () => (/* binding */ saidTable),
/* harmony export */   su: () => (/* binding */ stored),
/* harmony export */   vt: () => (/* binding */ detours)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81669);


/** Bundles that were passed over, of one store, that a reader still reads. */
const most = 20;
/** One line for the log. */
function happening(event) {
    const { store } = event;
    switch (event.kind) {
        case "again":
            return `${store}: ${event.what}: ${event.reason}; attempt ${event.attempt + 1} of ${event.attempts} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(event.wait)}`;
        case "progress": {
            const of = event.size === undefined ? "" : ` of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.size)}`;
            return `${store}: ${event.file}: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.bytes)}${of}, ${speed(event)}`;
        }
        case "received":
        case "sent": {
            const resumed = event.resumed === 0 ? "" : `, resumed ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(event.resumed, "time")}`;
            return `${store}: ${event.kind} ${event.file}: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.bytes)} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(event.milliseconds)}, ${speed(event)}${resumed}`;
        }
        case "kept":
            return `${store}: has ${event.file} already: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(event.bytes)} not sent`;
        case "asked":
        default:
            return `${store}: request ${event.number}: ${event.what}: ${event.came}`;
    }
}
function speed({ bytes, milliseconds }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)((bytes / Math.max(1, milliseconds)) * 1000)}/s`;
}
/** Whether what stores said is worth a word: more than one was asked, or something was not taken. */
function isWorthTelling(all) {
    const asked = all.filter(({ outcome: came }) => came !== "unasked");
    return (asked.length > 1 ||
        all.some(({ passedOver, reason }) => passedOver.length > 0 || reason !== undefined));
}
/** What stores said, in lines for a terminal. */
function said(all) {
    return all.flatMap((each) => [
        `           ${each.store}: ${outcome(each)}`,
        ...shown(each).map(({ what, why }) => `           ${each.store}: passed over ${what}: ${why}`),
    ]);
}
/** What stores said, as a table for the job summary. */
function saidTable(all) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["store", "what it said"], all.flatMap((each) => [
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.store), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(outcome(each))],
        ...shown(each).map(({ what, why }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.store),
            `passed over ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(what)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(why)}`,
        ]),
    ]));
}
function shown({ passedOver }) {
    const more = passedOver.length - most;
    return more <= 0
        ? passedOver
        : [...passedOver.slice(0, most), { what: `${more} more`, why: "see the JSON report" }];
}
function outcome({ outcome: came, code: why, reason, passedOver }) {
    if (came === "used") {
        return reason === undefined ? "its bundle was used" : `its bundle was used; before: ${reason}`;
    }
    if (came === "refused") {
        return `${why}: ${reason}`;
    }
    if (came === "spare") {
        return "was asked only for what another store's bundle lacks";
    }
    if (came === "unasked") {
        return "was not asked";
    }
    return passedOver.length === 0 ? "holds no bundle" : "holds no bundle that may be taken";
}
/** Stores that could not be used before another one was: `cache: STORE_DOWN`. */
function detours(all) {
    return all.flatMap(({ store, outcome: came, code: why }) => came === "refused" ? [`${store}: ${why}`] : []);
}
/** Those that did not take a bundle. */
function refusals(all) {
    return all.flatMap((each) => (each.outcome === "refused" ? [each] : []));
}
/** Where a bundle is now, and where not, in lines for a terminal. */
function stored(all) {
    return all.flatMap((each) => each.outcome === "stored"
        ? [`  stored   ${each.reference}${unchanged(each.kept)}`]
        : [`  NOT in   ${each.store}: ${each.code}: ${each.reason}`, `           do: ${each.hint}`]);
}
/** The same, as rows of the job summary. */
function storedRows(all) {
    return all.map((each) => each.outcome === "stored"
        ? ["Stored", `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.reference)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(unchanged(each.kept))}`]
        : [
            "**Not stored**",
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.store)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(`${each.code}: ${each.reason}. ${each.hint}`)}`,
        ]);
}
function unchanged(kept) {
    return kept.length === 0 ? "" : ` (not sent again: ${kept.join(", ")})`;
}
/** Warnings for the run's page, one for each code: a store that is down is not to be overlooked. */
function warnings(all) {
    const codes = [...new Set(all.map(({ code: why }) => why))];
    return codes.map((why) => {
        const same = all.filter((each) => each.code === why);
        const hint = same[0]?.hint === undefined ? "" : `. Do this now: ${same[0].hint}`;
        const reasons = same.map(({ store, reason }) => `${store}: ${reason}`).join("; ");
        return { title: `go-offline: ${why}`, message: `${reasons}${hint}` };
    });
}


/***/ })

};
