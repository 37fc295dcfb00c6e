export const id = 5641;
export const ids = [5641,3243];
export const modules = {

/***/ 42401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1475);

/**
 * The changes from `before` to `after`, sorted by path. *Altered* is another hash for the same version: never an honest
 * update. A module is *updated* or *downgraded* by its newest version with a zip hash; *changed* is a change below that.
 * Versions of which only the go.mod's hash is listed come and go with the module graph; they count as altered only.
 */
function diff(before, after) {
    const old = versions(before);
    const now = versions(after);
    const changes = [...alterations(before, after)];
    for (const path of new Set([...old.keys(), ...now.keys()])) {
        const change = compare(path, old.get(path) ?? [], now.get(path) ?? []);
        if (change !== undefined) {
            changes.push(change);
        }
    }
    return changes.toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}
function* alterations(before, after) {
    for (const [key, from] of before) {
        const to = after.get(key);
        if (to !== undefined && !sameHashes(from, to)) {
            const [path = "", version = ""] = key.split(" ");
            yield { kind: "altered", path, version, from, to };
        }
    }
}
/** A file may list hashes of several algorithms: an added one is no alteration, a differing h1 is. */
function sameHashes(from, to) {
    return agree(from, to) && agree(to, from);
}
function agree(some, others) {
    return some.every((hash) => others.includes(hash) || !others.some((each) => algorithm(each) === algorithm(hash)));
}
function algorithm(hash) {
    return hash.split(":", 1)[0];
}
function compare(path, from, to) {
    if (from.join(" ") === to.join(" ")) {
        return undefined;
    }
    if (from.length === 0) {
        return { kind: "added", path, versions: to };
    }
    if (to.length === 0) {
        return { kind: "removed", path, versions: from };
    }
    const [before = "", after = ""] = [...from.slice(-1), ...to.slice(-1)];
    const direction = (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(before, after);
    const kind = direction < 0 ? "updated" : direction > 0 ? "downgraded" : "changed";
    return { kind, path, from, to };
}
/** Each path's versions that have a zip hash. */
function versions(sums) {
    const found = new Map();
    for (const key of sums.keys()) {
        const [path = "", version = ""] = key.split(" ");
        if (!version.endsWith("/go.mod")) {
            const known = found.get(path);
            if (known === undefined) {
                found.set(path, [version]);
            }
            else {
                known.push(version);
            }
        }
    }
    return new Map([...found].map(([path, all]) => [path, all.toSorted(_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)]));
}


/***/ }),

/***/ 14846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   NQ: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1475);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42401);


/** What became of a module, the gravest first. */
const kinds = ["altered", "downgraded", "updated", "added", "removed"];
/** The lines of several files as one, whether or not they agree: what differs among them is to be seen. */
function union(files) {
    const all = new Map();
    for (const [key, hashes] of files.flatMap((each) => [...each])) {
        all.set(key, [...new Set([...(all.get(key) ?? []), ...hashes])]);
    }
    return all;
}
/**
 * The changes from `before` to `after`, the gravest kind first, whole modules before go.mod files, then by path. A version
 * that came or went beside a newest one that stayed counts as added or removed.
 */
function review(before, after) {
    const whole = (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diff */ .U)(before, after).flatMap(entries);
    return [...whole, ...graph(before, after)].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        Number(a.part === "go.mod") - Number(b.part === "go.mod") ||
        (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}
function entries(change) {
    const { path } = change;
    const base = { part: "module", path, version: undefined };
    switch (change.kind) {
        case "altered":
            return [altered(change)];
        case "added":
            return [{ ...base, kind: change.kind, from: [], to: change.versions }];
        case "removed":
            return [{ ...base, kind: change.kind, from: change.versions, to: [] }];
        case "changed": {
            const { from, to } = change;
            const came = without(to, from).length > 0 ? ["added"] : [];
            const went = without(from, to).length > 0 ? ["removed"] : [];
            return [...came, ...went].map((kind) => ({ ...base, kind, from, to }));
        }
        case "updated":
        case "downgraded":
        default:
            return [{ ...base, kind: change.kind, from: change.from, to: change.to }];
    }
}
function altered({ path, version: named, from, to }) {
    const version = named.replace(/\/go\.mod$/, "");
    const part = version === named ? "module" : "go.mod";
    return { kind: "altered", part, path, version, from, to };
}
/** The versions of a module of which a go.mod line came or went, and no zip's line with it. */
function* graph(before, after) {
    const went = alone(before, after);
    const came = alone(after, before);
    for (const path of new Set([...went.keys(), ...came.keys()])) {
        const from = went.get(path) ?? [];
        const to = came.get(path) ?? [];
        const kind = direction(from.at(-1), to.at(-1));
        yield { kind, part: "go.mod", path, version: undefined, from, to };
    }
}
function direction(from, to) {
    if (from === undefined || to === undefined) {
        return from === undefined ? "added" : "removed";
    }
    return (0,_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(from, to) > 0 ? "downgraded" : "updated";
}
/** Versions by path whose go.mod line one file has and the other has not, where that is not so of the zip's line too. */
function alone(some, others) {
    const found = new Map();
    const isNew = (key) => some.has(key) && !others.has(key);
    for (const key of some.keys()) {
        const zip = key.replace(/\/go\.mod$/, "");
        if (zip !== key && isNew(key) && !isNew(zip)) {
            const [path = "", version = ""] = zip.split(" ");
            found.set(path, [...(found.get(path) ?? []), version].toSorted(_module_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD));
        }
    }
    return found;
}
/** What one list has and the other has not. */
function without(some, others) {
    return some.filter((each) => !others.includes(each));
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


/***/ }),

/***/ 55641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   against: () => (/* binding */ against),
/* harmony export */   counted: () => (/* binding */ counted),
/* harmony export */   errors: () => (/* binding */ errors),
/* harmony export */   failures: () => (/* binding */ failures),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   missing: () => (/* binding */ missing),
/* harmony export */   moved: () => (/* binding */ moved),
/* harmony export */   nameOf: () => (/* binding */ nameOf),
/* harmony export */   needed: () => (/* binding */ needed),
/* harmony export */   offline: () => (/* binding */ offline),
/* harmony export */   refusals: () => (/* binding */ refusals),
/* harmony export */   remedy: () => (/* binding */ remedy),
/* harmony export */   warnings: () => (/* binding */ warnings)
/* harmony export */ });
/* harmony import */ var _gosum_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14846);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);



/** Changes that a reader of a terminal still reads. */
const most = 200;
/** GitHub shows ten errors and ten warnings of a step; one of them says what happened as a whole. */
const mostNotes = 9;
/** What it means that a bundle lacks a module. */
const offline = "not in the bundle: cannot be built offline";
/** How many changes of a kind there are, whole modules only; of altered hashes all. */
function counted({ rows }, kind) {
    return rows.filter((row) => row.kind === kind && (row.part === "module" || row.kind === "altered")).length;
}
/** How many module versions of the checked-out go.sum a bundle lacks; undefined where there was none to look into. */
function missing({ stock }) {
    return stock.kind === "found" ? stock.coverage.gaps.length : undefined;
}
/** What happened, in one line: `go.sum: 1 hash altered, 3 added`. */
function headline(result) {
    const altered = counted(result, "altered");
    const graph = result.rows.filter(({ kind, part }) => part === "go.mod" && kind !== "altered");
    const changes = [
        [altered, `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(altered, "hash")} altered`],
        ...["downgraded", "added", "updated", "removed"].map((kind) => {
            const number = counted(result, kind);
            return [number, `${number} ${kind}`];
        }),
        [graph.length, `${graph.length} of a go.mod only`],
    ].filter(([number]) => number > 0);
    const lacks = missing(result) ?? 0;
    const parts = [
        ...(changes.length === 0 ? ["no changes"] : changes.map(([, text]) => text)),
        ...(lacks === 0 ? [] : [`${lacks} not in the bundle`]),
    ];
    return `go.sum: ${parts.join(", ")}`;
}
/** With what it was compared. */
function against({ base: { name, commit, way } }) {
    const at = commit.slice(0, 12);
    return way === "itself"
        ? `${name} itself (${at}): this checkout does not go back to where it left it`
        : `${name} (${at}, where it was left)`;
}
/** A review, in lines for a terminal. */
function lines(result) {
    const { rows, files } = result;
    if (rows.length === 0) {
        return [`${headline(result)} against ${against(result)}`, ...stockLines(result.stock)];
    }
    const more = rows.length - most;
    return [
        headline(result),
        `  against     ${against(result)}; compared: ${files.join(", ")}`,
        ...rows.slice(0, most).map(line),
        ...(more > 0 ? [`  … and ${more} more (in the JSON)`] : []),
        ...stockLines(result.stock),
    ];
}
function line(row) {
    const { kind, place } = row;
    const word = kind === "altered" ? "ALTERED" : kind;
    const more = [
        needed(row),
        ...(row.part === "go.mod" ? ["only its go.mod"] : []),
        ...(place === undefined ? [] : [`${place.file}:${place.line}`]),
        ...(row.missing ? [offline] : []),
    ];
    return `  ${word.padEnd(11)} ${nameOf(row)}: ${moved(row)} (${more.join(", ")})`;
}
/** The module, with the version that an altered hash is of. */
function nameOf({ path, version }) {
    return version === undefined ? path : `${path} ${version}`;
}
/** From what to what; of versions that came or went beside others only those. */
function moved({ kind, from, to }) {
    switch (kind) {
        case "altered":
            return `${from.join(", ")} became ${to.join(", ")}`;
        case "added":
            return (0,_gosum_review_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(to, from).join(", ");
        case "removed":
            return (0,_gosum_review_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(from, to).join(", ");
        case "updated":
        case "downgraded":
        default:
            return `${from.join(", ")} -> ${to.join(", ")}`;
    }
}
/** How it is needed, or was. */
function needed({ was, is }) {
    const both = [was, is].filter((each) => each !== undefined);
    return [...new Set(both)].join(", now ");
}
function stockLines(stock) {
    switch (stock.kind) {
        case "unasked":
            return [];
        case "none":
            return [`  bundle      none to compare with: ${stock.code}: ${stock.reason}`];
        case "found":
        default: {
            const { modules, gaps } = stock.coverage;
            const has = gaps.length === 0
                ? `has all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum`
                : `lacks ${gaps.length} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum`;
            return [
                `  bundle      ${stock.reference} ${has}`,
                ...gaps
                    .slice(0, most)
                    .map(({ module, lacks, reason, remedy }) => `  lacks       ${module.path}@${module.version}: ${lacks}: ${reason}; ${remedy}`),
                ...((0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorthTelling */ .aI)(stock.stores) ? (0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(stock.stores) : []),
            ];
        }
    }
}
/** That hashes were altered, in one line; none where none was. */
function refusals(result) {
    const altered = result.rows.filter(({ kind }) => kind === "altered");
    return altered.slice(0, 1).map((row) => {
        const more = altered.length === 1 ? "" : ` (and ${altered.length - 1} more)`;
        const wanted = `for ${nameOf(row)} the hash that ${result.base.name} has`;
        return `gosum: wanted ${wanted}, got another: ${moved(row)}${more}`;
    });
}
/** The same, with what to do. */
function failures(result) {
    return refusals(result).map((each) => `${each}. Do this now: ${remedy}`);
}
/** What to do about an altered hash. */
const remedy = "do not build from it: find out who changed it, and compare both hashes with the checksum database; the same version never has two";
/** Errors on the lines whose hash was altered; of many the last one says how many more there are. */
function errors(result) {
    const all = result.rows.filter(({ kind }) => kind === "altered");
    return notes(result, all, "go-offline: SUM_ALTERED", (row) => `${moved(row)}; ${remedy}`);
}
/** Warnings on the lines of modules that are older now. */
function warnings(result) {
    const all = result.rows.filter(({ kind, part }) => kind === "downgraded" && part === "module");
    return notes(result, all, "go-offline: downgraded", moved);
}
function notes({ top: root }, rows, title, tell) {
    const shown = rows.slice(0, rows.length > mostNotes ? mostNotes - 1 : mostNotes);
    const told = shown.map((row) => {
        const { place } = row;
        const message = `${nameOf(row)}: ${tell(row)}`;
        return { root, file: place?.file, line: place?.line, title, message };
    });
    const [last] = told;
    const more = rows.length - shown.length;
    return more === 0 || last === undefined
        ? told
        : [...told, { ...last, line: undefined, message: `and ${more} more, in the job summary` }];
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
