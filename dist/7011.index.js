export const id = 7011;
export const ids = [7011];
export const modules = {

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
            hint: "make it with go-offline prove, on any machine: it need not be trusted; or name another with --proof, or a bundle with --bundle",
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

/***/ 17011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provePart: () => (/* binding */ provePart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92634);
/* harmony import */ var _host_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29159);
/* harmony import */ var _gathering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13524);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43103);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43756);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27656);
/* harmony import */ var _sealing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94376);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88875);
/* harmony import */ var _vendoring_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76577);












/**
 * Makes the proof part alone, for a repository that commits vendor/: go vendors the project into a folder that goes
 * again, and the part must prove that tree complete. Throws what pack throws.
 */
async function provePart(order) {
    const started = performance.now();
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(order.project);
    const target = order.proof ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(project.directory, _loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseName */ ._V);
    const temporary = _host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .temporary */ .q_();
    try {
        const vendored = await (0,_vendoring_js__WEBPACK_IMPORTED_MODULE_11__/* .vendor */ .V)(project, temporary.path, order.moduleCache, order.timeout);
        const draft = node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporary.path, _loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseName */ ._V);
        const part = await write(project, vendored, draft);
        const { loose, verdict } = await check(project, vendored, draft);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC(target, loose.bytes);
        return {
            file: target,
            sha256: part.sha256,
            size: part.size,
            verdict,
            milliseconds: { go: vendored.milliseconds, all: performance.now() - started },
        };
    }
    finally {
        await temporary.remove();
    }
}
/** The threads' memory is given back before the part is compressed. */
async function write(project, vendored, draft) {
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_9__/* .workers */ .E);
    try {
        const code = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .readCode */ .w)(project, pool);
        const waiting = await (0,_gathering_js__WEBPACK_IMPORTED_MODULE_4__/* .proofFiles */ .h)(project, code, vendored, pool);
        await pool.close();
        return await (0,_sealing_js__WEBPACK_IMPORTED_MODULE_8__/* .writePart */ .$X)(draft, waiting);
    }
    finally {
        await pool.close();
    }
}
/** The part must prove the tree that go has just written. */
async function check(project, { directory }, draft) {
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_9__/* .workers */ .E);
    try {
        const loose = await (0,_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .readLoose */ .zp)(draft);
        const tree = readTree(directory, pool);
        const { verdict } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_7__/* .proveTree */ .pe)(project, pool, tree, () => (0,_loose_js__WEBPACK_IMPORTED_MODULE_5__/* .looseFacts */ .Q9)(loose, pool));
        (0,_prove_js__WEBPACK_IMPORTED_MODULE_7__/* .demandComplete */ .LV)(verdict);
        return { loose, verdict };
    }
    finally {
        await pool.close();
    }
}
async function readTree(directory, pool) {
    const read = directory === undefined ? undefined : await (0,_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .readDirectory */ .gZ)(directory, pool);
    return read ?? _tree_js__WEBPACK_IMPORTED_MODULE_10__/* .none */ .dv;
}


/***/ })

};
