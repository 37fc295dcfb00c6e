export const id = 7101;
export const ids = [7101];
export const modules = {

/***/ 70783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/gosum/review.js
var review = __webpack_require__(14846);
// EXTERNAL MODULE: ./lib/src/report/gaps.js
var report_gaps = __webpack_require__(20048);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
// EXTERNAL MODULE: ./lib/src/report/review.js
var report_review = __webpack_require__(55641);
// EXTERNAL MODULE: ./lib/src/report/room.js
var room = __webpack_require__(93702);
// EXTERNAL MODULE: ./lib/src/report/stores.js
var report_stores = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/report/tables.js
var tables = __webpack_require__(93784);
;// CONCATENATED MODULE: ./lib/src/report/review-summary.js








/** Characters of a text that stands by itself. */
const mostOfText = 2_000;
/** Bytes of what the stores said. */
const mostOfStores = 50_000;
/** Names of files that a reader still reads. */
const mostFiles = 20;
/** The job summary of a review: what happened in its first line, then the changes, the gravest first. */
function review_summary_reviewed(result) {
    const shown = (0,tables/* tables */.u)();
    const first = `### ${icon(result)} ${(0,markdown/* escape */.ih)((0,report_review.headline)(result))}`;
    const compared = (0,markdown/* escape */.ih)((0,markdown/* short */.h0)((0,report_review.against)(result), mostOfText));
    const stock = stockParts(result.stock);
    if (result.rows.length === 0) {
        return (0,room/* join */.f)([`${first} against ${compared}`, ...stock(shown), ...shown.rest()]);
    }
    return (0,room/* join */.f)([
        first,
        ...((0,report_review.counted)(result, "altered") === 0 ? [] : [`**Do this now:** ${(0,markdown/* escape */.ih)(report_review.remedy)}.`]),
        `Compared with ${compared}: ${names(result.files)}.`,
        ...review/* kinds */.EZ.flatMap((kind) => group(result, kind, shown)),
        ...stock(shown),
        ...shown.rest(),
    ]);
}
function icon(result) {
    if ((0,report_review.counted)(result, "altered") > 0) {
        return "❌";
    }
    return (0,report_review.counted)(result, "downgraded") > 0 ? "⚠️" : "✅";
}
function names(files) {
    const more = files.length - mostFiles;
    const first = files.slice(0, mostFiles).map(report_gaps/* cell */.Hn);
    return [...first, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
const titles = {
    altered: "Altered: another hash for the same version is never an update",
    downgraded: "Downgraded",
    updated: "Updated",
    added: "Added",
    removed: "Removed",
};
function group({ rows }, kind, shown) {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) {
        return [];
    }
    return [
        `#### ${titles[kind]}`,
        ...(kind === "altered"
            ? shown.show(["module", "hash"], own, alteredCells)
            : shown.show(["module", "version, and how it is needed"], own, cells)),
    ];
}
function cells(row) {
    const version = (0,report_gaps/* cell */.Hn)((0,report_review.moved)(row).replaceAll("->", "→"));
    const lacking = row.missing ? [`**${report_review.offline}**`] : [];
    return [moduleOf(row), [version, (0,report_review.needed)(row), ...lacking].join(", ")];
}
/** Two hashes are as wide as a phone: what else is known stands below the module. */
function alteredCells(row) {
    const { from, to, place, missing } = row;
    const about = [
        moduleOf(row),
        ...(place === undefined ? [] : [(0,report_gaps/* cell */.Hn)(`${place.file}:${place.line}`)]),
        (0,report_review.needed)(row),
        ...(missing ? [`**${report_review.offline}**`] : []),
    ];
    return [about.join("<br>"), `${(0,report_gaps/* cell */.Hn)(from.join(", "))}<br>became<br>${(0,report_gaps/* cell */.Hn)(to.join(", "))}`];
}
function moduleOf(row) {
    const module = (0,markdown/* link */.nf)((0,report_gaps/* cell */.Hn)((0,report_review.nameOf)(row)), row.link);
    return row.part === "go.mod" ? `${module}, only its go.mod` : module;
}
function stockParts(stock) {
    switch (stock.kind) {
        case "unasked":
            return () => [];
        case "none":
            return () => [
                "#### Offline",
                `No bundle to compare with (${(0,markdown/* escape */.ih)(stock.code)}), so nobody knows what could be built offline: ${(0,markdown/* escape */.ih)((0,markdown/* short */.h0)(stock.reason, mostOfText))}`,
            ];
        case "found":
        default:
            return (shown) => ["#### Offline", ...foundParts(stock, shown)];
    }
}
function foundParts(stock, shown) {
    const { modules, gaps } = stock.coverage;
    const bundle = `The bundle ${(0,report_gaps/* cell */.Hn)(stock.reference)}`;
    const all = `${(0,measure/* count */.U9)(modules, "module version")} of go.sum`;
    const told = (0,report_stores/* isWorthTelling */.aI)(stock.stores) ? (0,report_stores/* saidTable */.q4)(stock.stores) : "";
    const stores = told === "" || (0,markdown/* bytes */.ee)(told) > mostOfStores ? [] : [told];
    if (gaps.length === 0) {
        return [`${bundle} has all ${all}.`, ...stores];
    }
    return [
        `${bundle} lacks ${gaps.length} of ${all}; what is ${report_review.offline}:`,
        ...shown.show(report_gaps/* gapHead */.Dd, gaps, report_gaps/* gapRow */.TF),
        ...stores,
    ];
}

// EXTERNAL MODULE: ./lib/src/tasks/review.js + 6 modules
var tasks_review = __webpack_require__(59885);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/diff.js






/** `uses: …/diff`: says what changed in go.sum, and fails where the same version has another hash. */
const diff = (0,step/* step */.P)(async () => {
    const sources = await inputs/* optionalSources */.nl("from", inputs/* secret */.rJ("github-token"));
    const project = inputs/* path */.Ae("working-directory");
    const reviewed = await (0,tasks_review.review)({ project, base: inputs/* optional */.lq("base"), sources: sources ?? [] });
    runner/* setOutputs */.n0({
        added: report_review.counted(reviewed, "added"),
        removed: report_review.counted(reviewed, "removed"),
        updated: report_review.counted(reviewed, "updated"),
        downgraded: report_review.counted(reviewed, "downgraded"),
        altered: report_review.counted(reviewed, "altered"),
        missing: report_review.missing(reviewed) ?? "",
        report: await runner/* writeReport */.u5(reviewed),
    });
    runner/* say */.cv(report_review.lines(reviewed));
    await runner/* writeSummary */.Sy(review_summary_reviewed(reviewed));
    report_review.failures(reviewed).forEach((each) => runner/* fail */.fJ("go-offline: SUM_ALTERED", each));
    runner/* mark */.Gy(report_review.errors(reviewed));
    runner/* warn */.R8(report_review.warnings(reviewed));
});


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ge: () => (/* binding */ inModule),
/* harmony export */   p: () => (/* binding */ belowInModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);



/** Everything in a directory. Links are named, never followed. Throws IO where it cannot be read. */
async function tree(root) {
    const files = [];
    const odd = [];
    const empty = [];
    const visit = async (directory) => {
        const entries = await list(root, directory);
        if (entries.length === 0 && directory !== "") {
            empty.push(directory);
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await visit(name);
            }
            else {
                (entry.isFile() ? files : odd).push(name);
            }
        }));
    };
    await visit("");
    return { files: sorted(files), odd: sorted(odd), empty: sorted(empty) };
}
/**
 * The files of a main module's packages, as `./...` takes them: not below `vendor`, `testdata`, names that begin with
 * `.` or `_`, directories with a go.mod of their own, and those for which `ignored` holds. Links to files count.
 * cmd/go/internal/modload/search.go, matchPackages.
 */
async function checkout(root, ignored) {
    return ofModule({
        list: (directory) => list(root, directory),
        isEntered: (name, base) => !isPruned(base) && !ignored(name),
        isTaken: (name, entry) => isFile(root, name, entry),
    });
}
/** How many files below a directory end like this, links left out. Others may write there; what cannot be read has none. */
async function count(root, suffix) {
    const entries = (await readable(root)) ?? [];
    let found = 0;
    for (const entry of entries) {
        found += entry.isDirectory()
            ? await count(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, entry.name), suffix)
            : Number(entry.isFile() && entry.name.endsWith(suffix));
    }
    return found;
}
/**
 * The files directly in a directory of a module; undefined where there is no such directory, or where a go.mod between
 * it and the module's root makes it another module's. cmd/go/internal/modload/import.go, dirInModule.
 */
async function inModule(root, directory) {
    for (let at = directory; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
        if (await isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, "go.mod"))) {
            return undefined;
        }
    }
    const entries = await readable(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory));
    const kinds = await Promise.all((entries ?? []).map(async (entry) => ({
        name: entry.name,
        link: entry.isSymbolicLink(),
        isFile: await isFile(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, entry.name), entry),
    })));
    return entries === undefined
        ? undefined
        : kinds.filter((each) => each.isFile).map(({ name, link }) => ({ name, link }));
}
/** The regular files in a directory of a module and below, relative to it; those of nested modules left out. */
async function belowInModule(root) {
    return ofModule({
        list: async (directory) => (await readable(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory))) ?? [],
        isEntered: () => true,
        isTaken: (_, entry) => entry.isFile(),
    });
}
/** The files of a module: not those of a module below it, which a go.mod begins. */
async function ofModule({ list: look, isEntered, isTaken }) {
    const files = [];
    const visit = async (directory) => {
        const entries = await look(directory);
        if (directory !== "" && entries.some(({ name }) => name === "go.mod")) {
            return;
        }
        await Promise.all(entries.map(async (entry) => {
            const name = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                await (isEntered(name, entry.name) ? visit(name) : undefined);
            }
            else if (await isTaken(name, entry)) {
                files.push(name);
            }
        }));
    };
    await visit("");
    return sorted(files);
}
async function isThere(file) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(file).then((found) => !found.isDirectory(), () => false);
}
/** What is in a directory; undefined where it cannot be read, as go takes it too. */
async function readable(directory) {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(directory, { withFileTypes: true }).catch(() => undefined);
}
async function isFile(root, name, entry) {
    if (!entry.isSymbolicLink()) {
        return entry.isFile();
    }
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name)).then((found) => found.isFile(), () => false);
}
function isPruned(name) {
    return name === "vendor" || name === "testdata" || name.startsWith(".") || name.startsWith("_");
}
async function list(root, directory) {
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory), { withFileTypes: true });
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .f)(`reading ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory)}`, error);
    }
}
function sorted(names) {
    return names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
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

/***/ 20048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ gapHead),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   TF: () => (/* binding */ gapRow)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);

/** Characters of a cell that a reader still reads. */
const mostOfCell = 300;
/** The head of a table of what a bundle lacks. */
const gapHead = ["module", "what is lacking, and what to do"];
/** A module that a bundle lacks, as a row. */
function gapRow({ module, lacks, reason, remedy }) {
    return [
        cell(`${module.path}@${module.version}`),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)(lacks)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(reason, mostOfCell))}<br>**Do this:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escape */ .ih)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(remedy, mostOfCell))}`,
    ];
}
/** A path, a version or a hash, as a cell. */
function cell(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(text, mostOfCell));
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


/***/ })

};
