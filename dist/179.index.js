export const id = 179;
export const ids = [179,642];
export const modules = {

/***/ 49179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js

/** GitHub shows ten errors of a step, and one of them says what happened as a whole. */
const most = 9;
/** Findings as annotations on the files concerned; of many the last one says how many more there are. */
function annotations(findings) {
    const cut = findings.length > most ? most - 1 : most;
    const shown = findings.slice(0, cut).map(annotation);
    const more = findings.length - shown.length;
    return more === 0
        ? shown
        : [
            ...shown,
            {
                file: textFile,
                title: "not proved",
                message: `and ${(0,measure/* count */.U9)(more, "finding")} more, in the job summary and the JSON report`,
            },
        ];
}
/** What is about no file of the tree is told where the tree says what is in it. */
const textFile = "vendor/modules.txt";
function annotation({ kind, what, reason }) {
    const isFile = kind === "missing" || kind === "extra" || kind === "differs";
    return isFile
        ? { file: `vendor/${what}`, title: `not proved: ${kind}`, message: reason }
        : { file: textFile, title: `not proved: ${kind}`, message: `${what}: ${reason}` };
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
// EXTERNAL MODULE: ./lib/src/tasks/verify.js
var verify = __webpack_require__(70642);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/verify.js







/** `uses: …/verify`: proves a committed vendor/ against go.sum, with no network. */
const verify_verify = (0,step/* step */.P)(async () => {
    const from = await inputs/* optionalSources */.nl("from", inputs/* secret */.rJ("github-token"));
    const proof = inputs/* optionalPath */.s2("proof");
    const verified = await verify.verify({
        project: inputs/* path */.Ae("working-directory"),
        subject: from === undefined ? { kind: "committed", proof } : { kind: "vendor", sources: from },
    });
    runner/* setOutputs */.n0({
        proof: verified.complete ? "complete" : "partial",
        "proved-files": verified.verdict.files,
        findings: verified.verdict.findings.length,
        digest: `sha256:${verified.digest}`,
        report: await runner/* writeReport */.u5(verified),
    });
    runner/* say */.cv(report_text.verified(verified));
    await runner/* writeSummary */.Sy(summary/* verified */.zr(verified));
    if (!verified.complete) {
        runner/* fail */.fJ("go-offline: NOT_PROVED", report_text.refusal(verified));
        runner/* annotate */.fz(verified.project, annotations(verified.verdict.findings));
    }
});


/***/ }),

/***/ 43103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q9: () => (/* binding */ looseFacts),
  _V: () => (/* binding */ looseName),
  zp: () => (/* binding */ readLoose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/bundle/boundaries.js


/**
 * Where the frames of a part begin and end, read from the part itself: for a proof part that came without a manifest.
 * Nothing of it is believed: each frame has to unpack to the size that it announces, and every file in it is proved.
 *
 *     28 b5 2f fd | descriptor | window? | dictionary? | content size | blocks: 3 bytes each and their content | checksum?
 *
 * RFC 8878, section 3.1.1. Throws BAD_ARCHIVE for what is no row of frames that announce their size, PART_SIZE for more
 * than any proof part has.
 */
function boundaries_frames(bytes, part) {
    const view = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = [];
    let whole = 0;
    for (let at = 0; at < view.length;) {
        const frame = readFrame(view, at, part);
        found.push(frame);
        at += frame.size;
        whole += frame.unpacked;
        if (frame.unpacked > maxFrame || whole > maxWhole) {
            throw new errors/* OfflineError */.M("PART_SIZE", `bundle: ${part}: wanted at most ${maxWhole} unpacked bytes, ${maxFrame} in a frame, got more`, { hint: "no proof part is as large: make it again with go-offline prove" });
        }
    }
    if (found.length === 0) {
        throw bad(part, "nothing");
    }
    return found;
}
/** A proof part holds lists, go.mod files and a few Go files: a hundredth of this for the largest projects known. */
const maxFrame = 128 << 20;
const maxWhole = 2 ** 31;
const magic = 0xfd2fb528;
function readFrame(bytes, from, part) {
    const take = (at, width) => {
        if (at + width > bytes.length) {
            throw bad(part, "its end in the middle of a frame");
        }
        return width === 8
            ? Number(bytes.readBigUInt64LE(at))
            : width === 0
                ? 0
                : bytes.readUIntLE(at, width);
    };
    if (take(from, 4) !== magic) {
        throw bad(part, "other bytes");
    }
    const descriptor = take(from + 4, 1);
    const single = (descriptor & 0x20) !== 0;
    // Bytes of the content size (0 or 1, 2, 4, 8) and of the dictionary's number (0, 1, 2, 4), by two bits each.
    const stated = descriptor >> 6;
    const width = stated === 0 ? Number(single) : 1 << stated;
    const sizeAt = from + 5 + (single ? 0 : 1) + ((1 << (descriptor & 3)) >> 1);
    if (width === 0) {
        throw bad(part, "a frame that does not say its size");
    }
    const unpacked = take(sizeAt, width) + (width === 2 ? 256 : 0);
    const checksum = (descriptor & 4) === 0 ? 0 : 4;
    const end = endOfBlocks(sizeAt + width, take, part) + checksum;
    take(end, 0);
    return { size: end - from, unpacked };
}
function endOfBlocks(from, take, part) {
    let at = from;
    let header;
    do {
        header = take(at, 3);
        const kind = (header >> 1) & 3;
        if (kind === 3) {
            throw bad(part, "a block of a reserved kind");
        }
        // A repeated byte is stored once.
        at += 3 + (kind === 1 ? 1 : header >> 3);
    } while ((header & 1) === 0);
    return at;
}
function bad(part, came) {
    return new errors/* OfflineError */.M("BAD_ARCHIVE", `bundle: ${part}: wanted zstd frames, got ${came}`, {
        hint: "the proof part was cut short or changed, or is another file: make it again with go-offline prove",
    });
}

// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
;// CONCATENATED MODULE: ./lib/src/tasks/loose.js






/** Where a proof part lies unless it is said: beside vendor/. */
const looseName = "vendor.proof.tar.zst";
/** Reads a proof part whole: it has a few MB. Throws NO_PROOF where there is none. */
async function readLoose(file) {
    // A pipe in its place would be read for ever.
    const bytes = (await files/* isFile */.fo(file)) ? await files/* read */.LF(file) : undefined;
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("NO_PROOF", `proof: wanted a proof part at ${file}, got none`, {
            hint: "make it with go-offline prove, on any machine: it need not be trusted; or name another with --proof",
        });
    }
    return { file, sha256: (0,external_node_crypto_.hash)("sha256", bytes, "hex"), bytes };
}
/** The facts of its files, frame by frame. Throws what bundle/boundaries.ts, frame.ts and archive.ts throw. */
async function* looseFacts({ file, bytes }, pool) {
    const part = external_node_path_.basename(file);
    const rows = boundaries_frames(bytes, part);
    const given = [];
    let at = 0;
    for (const [index, { size, unpacked }] of rows.entries()) {
        const isLast = index === rows.length - 1;
        const frame = bytes.subarray(at, at + size);
        at += size;
        const batch = {
            kind: "packed",
            root: undefined,
            bytes: frame,
            unpacked,
            isLast,
            part,
        };
        given.push((await pool.give(batch)).facts);
    }
    const names = new bundle_name/* Names */.f();
    for (const facts of given) {
        const found = await facts;
        found.forEach(({ name }) => names.add(name));
        yield found;
    }
}


/***/ }),

/***/ 12502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ bringParts),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   vZ: () => (/* binding */ packedSums)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51726);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);




/**
 * Reads and checks a bundle's manifest, then brings the needed parts, side by side. Throws BAD_MANIFEST, PART_MISSING,
 * PART_SIZE, and what a store throws.
 */
async function open(candidate, needs) {
    const bytes = await readManifest(candidate);
    const decoded = _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4(bytes.toString("utf8"));
    const needed = needs(decoded).map((name) => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU(decoded, name));
    // A look into a folder costs nothing, and a bundle that lacks a file is not the one that was packed.
    const parts = candidate.remote ? needed : decoded.parts;
    return {
        candidate,
        manifest: decoded,
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", bytes, "hex"),
        parts: await bringAll(candidate, parts),
    };
}
/** The bundle with these parts, too. Throws as `open` does. */
async function bringParts(bundle, names) {
    const due = names.filter((name) => !bundle.parts.has(name));
    const parts = due.map((name) => _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU(bundle.manifest, name));
    const brought = await bringAll(bundle.candidate, parts);
    return { ...bundle, parts: new Map([...bundle.parts, ...brought]) };
}
async function bringAll(candidate, parts) {
    const bringing = parts.map(async (part) => [part.name, await bring(candidate, part)]);
    const settled = await Promise.allSettled(bringing);
    const failed = settled.find((each) => each.status === "rejected");
    if (failed !== undefined) {
        throw failed.reason;
    }
    return new Map(await Promise.all(bringing));
}
async function readManifest(candidate) {
    const fetched = await candidate.manifest(_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg);
    if (fetched === undefined) {
        throw missing(candidate, _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of fetched.read()) {
        size += chunk.length;
        if (size > _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("BAD_MANIFEST", `bundle: checksums.json: wanted at most ${_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSize */ .eg} bytes, got more`, {
                hint: "this is not a manifest that go-offline wrote: take the bundle from another store",
            });
        }
        chunks.push(chunk);
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks);
}
async function bring(candidate, part) {
    const fetched = await candidate.fetch(part);
    if (fetched === undefined) {
        throw missing(candidate, part.name);
    }
    if (fetched.size !== part.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("PART_SIZE", `bundle: ${part.name}: wanted ${part.size} bytes, got ${fetched.size}`, {
            hint: "the part was cut short or changed: take the bundle from another store, or pack again",
        });
    }
    return fetched;
}
function missing({ reference }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OfflineError */ .M("PART_MISSING", `bundle: wanted ${name} in ${reference}, got no such file`, {
        hint: "the bundle is incomplete: take it from another store, or pack again",
    });
}
/** The go.sum that the bundle was packed from, as far as its manifest tells. */
function packedSums({ modules }) {
    const sums = new Map();
    for (const { path, version, h1, goModH1 } of modules) {
        if (h1 !== undefined) {
            sums.set(`${path} ${version}`, [h1]);
        }
        if (goModH1 !== undefined) {
            sums.set(`${path} ${version}/go.mod`, [goModH1]);
        }
    }
    return sums;
}


/***/ }),

/***/ 58540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ie: () => (/* binding */ isOfBundle),
/* harmony export */   tG: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** What is known of one store while it is asked. */
class Log {
    source;
    /** It could not be asked at all. */
    down = false;
    asked = false;
    used = false;
    /** References of bundles that were refused, and not for what they lack: nothing is mended with those. */
    unfit = new Set();
    /** What it has, once it was asked. */
    found = new Map();
    refusals = [];
    /** References of bundles that were tried: the nearest may be the one that fits, and was refused. */
    tried = new Set();
    passedOver = new Map();
    constructor(source) {
        this.source = source;
    }
    said() {
        const [first] = this.refusals;
        // What is tried is used or refused; what was found and not tried was wanted for another bundle.
        const isSpare = [...this.found.values()].some((each) => each.length > 0);
        const without = isSpare ? "spare" : this.asked ? "none" : "unasked";
        return {
            store: this.source.word,
            outcome: this.used ? "used" : first === undefined ? without : "refused",
            code: first?.code,
            reason: first === undefined ? undefined : own(this.source, first),
            passedOver: [...this.passedOver.values()],
        };
    }
}
const ofBundle = new Set([
    "BAD_ARCHIVE",
    "BAD_MANIFEST",
    "BAD_MODULE",
    "BAD_NAME",
    "BAD_SUMDB",
    "NOT_IN_BUNDLE",
    "NOT_PROVED",
    "SUM_ALTERED",
    "UNKNOWN_FORMAT",
]);
/** Whether it is the bundle that is wrong, or its store: another one may be right. */
function isOfBundle(code) {
    return /^(?:STORE|PART|ENTRY|NAME)_/.test(code) || ofBundle.has(code);
}
/** Why no bundle was taken: the one reason there is, or every store's. */
function failure({ key }, logs) {
    const refusals = logs.flatMap((log) => log.refusals);
    const [first] = refusals;
    const passed = logs.flatMap((log) => [...log.passedOver.values()].map((each) => passing(log, each)));
    if (first !== undefined && logs.length === 1 && passed.length === 0) {
        return first;
    }
    const reasons = logs.map((log) => `${log.source.word}: ${reasonOf(log)}`);
    const words = logs.map(({ source }) => source.word).join(", ");
    const none = `bundle: wanted ${key}, got none`;
    const worst = gravest(refusals);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M(worst?.code ?? "NO_BUNDLE", first === undefined
        ? `${none} from ${words}`
        : `${none} that can be used: ${reasons.join("; ")}`, {
        hint: (worst ?? first)?.hint ?? unpacked,
        details: [...reasons, ...passed, ...refusals.flatMap(({ details }) => details)],
        cause: first,
    });
}
const unpacked = "run go-offline pack while the network is up, or name the store that it wrote to";
/** A bundle that is not what it says is worse news than a store that is down. */
function gravest(refusals) {
    return refusals.find(({ code }) => isOfBundle(code) && !code.startsWith("STORE_"));
}
/** A refusal in a line that begins with the store's word; its message may begin so already. */
function own({ word }, { message }) {
    return message.startsWith(`${word}: `) ? message.slice(word.length + 2) : message;
}
function reasonOf({ source, refusals, passedOver }) {
    const said = refusals.map((each) => own(source, each));
    const none = passedOver.size === 0 ? "holds no bundle" : "holds no bundle that may be taken";
    return said.length === 0 ? none : said.join(", ");
}
function passing({ source }, { what, why }) {
    return `${source.word}: passed over ${what}: ${why}`;
}


/***/ }),

/***/ 58343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search),
/* harmony export */   j: () => (/* binding */ seek)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12502);
/* harmony import */ var _search_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58540);



/**
 * Tries the bundles that stores have until one is taken: those of the very key in the stores' order, then the nearest. A
 * store that is down and a bundle that is refused are reported, and the next is tried. Throws the one reason there is,
 * or one error with every store's, NO_BUNDLE where no bundle was found at all.
 */
async function search(order) {
    const logs = order.sources.map((source) => new _search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .tG(source));
    const found = (await pass(order, logs, "exact")) ?? (await pass(order, logs, "nearest"));
    if (found === undefined) {
        throw (0,_search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(order.query, logs);
    }
    return { value: found.taken, said: logs.map((each) => each.said()) };
}
/**
 * The same; but where no store has a bundle of the very key, `wantsNearest` is asked, once, whether the nearest is wanted
 * at all.
 */
async function seek(order, wantsNearest) {
    const logs = order.sources.map((source) => new _search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .Log */ .tG(source));
    const exact = await pass(order, logs, "exact");
    if (exact === undefined && !(await wantsNearest())) {
        return { kind: "unwanted", said: logs.map((each) => each.said()) };
    }
    const found = exact ?? (await pass(order, logs, "nearest"));
    if (found === undefined) {
        throw (0,_search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(order.query, logs);
    }
    return { kind: "taken", value: found.taken, said: logs.map((each) => each.said()) };
}
/** Tries what the stores have of one kind; undefined where nothing of it was taken. */
async function pass(order, logs, how) {
    for (const log of logs) {
        for (const candidate of await untried(log, order.query, how)) {
            const others = () => spares(order, logs, candidate);
            const value = await attempt(order, candidate, log, others);
            if (value !== undefined) {
                return value;
            }
        }
    }
    return undefined;
}
async function* spares({ query }, logs, but) {
    const given = new Set([but.reference, ...logs.flatMap((log) => [...log.unfit])]);
    for (const how of ["exact", "nearest"]) {
        for (const log of logs) {
            for (const candidate of await ask(log, query, how)) {
                const { reference } = candidate;
                if (!given.has(reference)) {
                    given.add(reference);
                    yield { reference, open: () => (0,_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(candidate, () => []) };
                }
            }
        }
    }
}
async function untried(log, query, how) {
    const found = (await ask(log, query, how)).filter(({ reference }) => !log.tried.has(reference));
    found.forEach(({ reference }) => log.tried.add(reference));
    return found;
}
async function ask(log, query, how) {
    const known = log.down ? [] : log.found.get(how);
    if (known !== undefined) {
        return known;
    }
    log.asked = true;
    try {
        const found = await log.source.find(query, how);
        found.passedOver.forEach((each) => log.passedOver.set(each.what, each));
        log.found.set(how, found.candidates);
        return found.candidates;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M)) {
            throw error;
        }
        log.down = true;
        log.refusals.push(error);
        return [];
    }
}
async function attempt({ needs, use }, candidate, log, others) {
    try {
        const taken = await use(await (0,_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(candidate, needs), others);
        log.used = true;
        return { taken };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M && (0,_search_log_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfBundle */ .ie)(error.code)) {
            log.refusals.push(error);
            if (error.code !== "NOT_IN_BUNDLE" && error.code !== "BAD_MODULE") {
                log.unfit.add(candidate.reference);
            }
            return undefined;
        }
        throw error;
    }
}


/***/ }),

/***/ 70642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97106);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2563);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43103);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18809);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10269);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27656);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58343);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88875);












/** Proves a tree against the checked-out go.sum, and says what is not proved. Throws where the input is refused. */
async function verify(order) {
    const started = performance.now();
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_10__/* .workers */ .E);
    try {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .load */ .Hh)(order.project);
        const question = await open(order.subject, project, pool);
        const { verdict, milliseconds } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_8__/* .proveTree */ .pe)(project, pool, question.tree, question.entries);
        if (question.state() === "odd" ||
            (question.state() === "none" && verdict.findings.length > 0)) {
            throw noVendor(project, question.state() === "odd" ? "what is no directory" : "none");
        }
        const { subject, reference, digest } = question;
        return {
            complete: verdict.findings.length === 0,
            subject,
            project: project.directory,
            reference,
            digest,
            verdict,
            advice: advise(verdict.findings, order.subject),
            milliseconds: { all: performance.now() - started, proof: milliseconds },
        };
    }
    finally {
        await pool.close();
        const sources = order.subject.kind === "committed" ? [] : order.subject.sources;
        await Promise.all(sources.map((source) => source.close()));
    }
}
async function open(subject, project, pool) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(project.directory, "vendor");
    if (subject.kind === "committed") {
        const proof = await openProof(subject.proof, project);
        return {
            subject: target,
            reference: proof.file,
            digest: proof.sha256,
            entries: () => (0,_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseFacts */ .Q9)(proof, pool),
            ...ownTree(target, pool),
        };
    }
    const { value: bundle } = await (0,_search_js__WEBPACK_IMPORTED_MODULE_9__/* .search */ .$)({
        sources: subject.sources,
        query: { key: project.key, project: project.id },
        needs: () => (subject.kind === "vendor" ? [_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud] : [_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorName */ .gR, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud]),
        use: async (opened) => Promise.resolve(opened),
    });
    const { reference } = bundle.candidate;
    const entries = () => (0,_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .readPart */ .o)(bundle, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud, pool, undefined);
    const { digest } = bundle;
    return subject.kind === "vendor"
        ? { subject: target, reference, digest, entries, ...ownTree(target, pool) }
        : {
            subject: reference,
            reference,
            digest,
            entries,
            tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .unpack */ .l1)(bundle, pool, undefined),
            state: () => "there",
        };
}
async function openProof(file, { directory }) {
    return (0,_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .readLoose */ .zp)(file ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, _loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseName */ ._V));
}
function ownTree(target, pool) {
    let state = "none";
    const read = async () => {
        const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .readDirectory */ .gZ)(target, pool);
        // A link to a directory is none: go would follow it, and nobody has looked there.
        state = found === undefined ? ((await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) ? "odd" : "none") : "there";
        return found ?? _tree_js__WEBPACK_IMPORTED_MODULE_11__/* .none */ .dv;
    };
    return { tree: read(), state: () => state };
}
function advise(findings, subject) {
    if (findings.length === 0) {
        return undefined;
    }
    return subject.kind === "committed"
        ? "if the code, go.mod or go.sum changed, run go mod vendor (in a workspace go work vendor) and go-offline prove again; if not, look who changed vendor/, and do not build from it"
        : (0,_prove_js__WEBPACK_IMPORTED_MODULE_8__/* .advice */ .v9)(findings);
}
function noVendor({ directory, goWork }, came) {
    const command = goWork === undefined ? "go mod vendor" : "go work vendor";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("NO_VENDOR", `vendor: wanted vendor/ in ${directory}, got ${came}`, {
        hint: `run ${command} first; a link or a file in its place has to go`,
    });
}


/***/ })

};
