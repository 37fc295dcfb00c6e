export const id = 642;
export const ids = [642];
export const modules = {

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ demandSubjects),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* unused harmony exports predicateType, buildType, subjects */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1475);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20234);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32657);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51726);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86166);








/**
 * Who packed a bundle, where and of what: an in-toto Statement v1 with a SLSA provenance v1, in canonical JSON. Its
 * subjects are checksums.json and every part that it names. https://slsa.dev/spec/v1.0/provenance;
 * https://github.com/in-toto/attestation, spec/v1/statement.md.
 */
const statementType = "https://in-toto.io/Statement/v1";
/** What the predicate is. */
const predicateType = "https://slsa.dev/provenance/v1";
/** How packing is done: what externalParameters and resolvedDependencies hold. */
const buildType = "urn:go-offline:pack:v1";
/** The type of a statement's bytes in an envelope. */
const payloadType = "application/vnd.in-toto+json";
/** The file of a bundle's provenance: the statement in an envelope; see dsse.ts. */
const fileName = "provenance.sigstore.json";
/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;
const hint = "this provenance is of another bundle, or was edited: take the bundle from another store, or pack again";
/** The statement's bytes: the same for the same facts. */
function statement(facts) {
    const { manifest } = facts;
    const own = {
        name: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256", _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .encode */ .lF(manifest), "hex"),
    };
    const files = [own, ...manifest.parts].toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.name, b.name));
    const text = _json_js__WEBPACK_IMPORTED_MODULE_6__/* .encode */ .lF({
        _type: statementType,
        subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        predicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    repository: manifest.source.repository,
                    ref: manifest.source.ref,
                    workflow: manifest.source.workflow,
                },
                resolvedDependencies: [...source(facts), go(manifest), ...inputs(manifest)],
            },
            runDetails: {
                builder: { id: facts.builder },
                metadata: {
                    invocationId: facts.invocation,
                    startedOn: time(facts.started),
                    finishedOn: time(facts.finished),
                },
            },
        },
    });
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text);
}
/**
 * What a statement vouches for. Throws BAD_SIGNATURE for what is not a statement as `statement` writes it. It says
 * nothing of who wrote it: the envelope's signature is checked before.
 */
function subjects(bytes) {
    const value = _json_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes).toString());
    if (!_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv(value)) {
        throw refused("wanted a statement in canonical JSON, got another text");
    }
    const root = new _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(value, "", refused);
    root.text("_type", exactly(statementType));
    root.text("predicateType", exactly(predicateType));
    root.object("predicate").object("buildDefinition").text("buildType", exactly(buildType));
    const all = root.list("subject").map((fields) => {
        const digest = fields.object("digest");
        const subject = {
            name: fields.text("name", /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
            sha256: digest.text("sha256", /^[0-9a-f]{64}$/),
        };
        digest.done();
        fields.done();
        return subject;
    });
    root.done();
    return all;
}
/**
 * That a statement is of this bundle: checksums.json and all its parts, and nothing else. Throws BAD_SIGNATURE with what
 * differs.
 */
function demandSubjects(bytes, manifest) {
    const wanted = lines(subjects(statement({ ...nobody, manifest })));
    const came = lines(subjects(bytes));
    const length = Math.max(wanted.length, came.length);
    const at = Array.from({ length }).findIndex((_, index) => wanted[index] !== came[index]);
    if (at >= 0) {
        const [needed = "no more", got = "no more"] = [wanted[at], came[at]];
        throw refused(`field subject[${at}]: wanted ${needed}, got ${got}`);
    }
}
function lines(all) {
    return all.map(({ name, sha256 }) => `${name} with sha256 ${sha256}`);
}
const nobody = {
    server: undefined,
    builder: "",
    invocation: undefined,
    started: undefined,
    finished: undefined,
};
/** The commit that was packed, at its repository where that is known. */
function source({ manifest, server }) {
    const { repository, ref, commit } = manifest.source;
    if (commit === undefined) {
        return [];
    }
    const at = ref === undefined ? "" : `@${ref}`;
    const uri = server === undefined || repository === undefined
        ? undefined
        : `git+${server}/${repository}${at}`;
    return [{ name: "source", uri, digest: { gitCommit: commit } }];
}
function go({ go: version }) {
    return { name: version, uri: (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purl */ .EV)({ path: "std", version: version.replace(/^go/, "") }) };
}
function inputs(manifest) {
    return manifest.inputs
        .toSorted((a, b) => (0,_module_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path))
        .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
}
function time(seconds) {
    return seconds === undefined || seconds > lastSecond
        ? undefined
        : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
function exactly(text) {
    return new RegExp(`^${text.replaceAll(".", "\\.")}$`);
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("BAD_SIGNATURE", `bundle: provenance: ${message}`, { hint });
}


/***/ }),

/***/ 86166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ purl),
/* harmony export */   fq: () => (/* binding */ order),
/* harmony export */   j6: () => (/* binding */ commandPurl)
/* harmony export */ });
/* harmony import */ var _module_replacing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95528);
/* harmony import */ var _module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1475);


/**
 * Package URLs of Go modules, and of packages in them:
 *
 *     pkg:golang/github.com/BurntSushi/toml@v1.4.0
 *     pkg:golang/github.com/docker/docker@v28.0.0%2Bincompatible
 *     pkg:golang/golang.org/x/tools@v0.30.0#cmd/stringer
 *
 * The module path is namespace and name, whole, its major version and a module's own subdirectory too: a subpath is a
 * package. The type's definition wants lower case; it predates modules, in which `github.com/burntsushi/toml` is another
 * one, so case is kept, as cyclonedx-gomod and syft keep it. https://github.com/package-url/purl-spec,
 * types/golang-definition.json.
 */
function purl(module, subpath = "") {
    const version = module.version === "" ? "" : `@${quote(module.version)}`;
    const below = subpath === "" ? "" : `#${segments(subpath)}`;
    return `pkg:golang/${segments(module.path)}${version}${below}`;
}
/** The package URL of a command, in the longest of `modules` that holds it; as a module of its own if none does. */
function commandPurl(command, modules) {
    const [holder] = modules
        .filter(({ path, version }) => version === command.version && holds(path, command.path))
        .toSorted((a, b) => b.path.length - a.path.length);
    return holder === undefined
        ? purl(command)
        : purl(holder, command.path.slice(holder.path.length + 1));
}
/** The order of components in a document: by path, then version, in bytes, whatever a machine's language is. */
function order(a, b) {
    return (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.path, b.path) || (0,_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)((0,_module_replacing_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(a), (0,_module_replacing_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(b));
}
function holds(module, name) {
    return name === module || name.startsWith(`${module}/`);
}
function segments(text) {
    return text.split("/").map(quote).join("/");
}
/** Percent-encoded but for letters, digits and `-._~:`, as the specification has it. */
function quote(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ":");
}


/***/ }),

/***/ 95528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ flags),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gomod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36541);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34948);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1475);





/**
 * Replacements that a run is asked for, one a line; `#` begins a comment, and a blank may stand for each `@`:
 *
 *     example.com/lib => ./forks/lib
 *     example.com/lib@v1.2.0 => example.com/fork@v1.2.1
 *
 * What go would refuse is refused here, with go's rule. https://go.dev/ref/mod#go-mod-file-replace;
 * golang.org/x/mod/modfile, parseReplace; cmd/go/internal/modcmd, flagReplace.
 */
function parse(text, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const found = [];
    for (const [index, raw] of text.split("\n").entries()) {
        const line = raw.replace(/(?:^|\s)#.*/s, "").trim();
        if (line !== "") {
            const refusal = (problem) => bad(index + 1, problem);
            const next = read(line, separator, refusal);
            demandOnce(found, next, refusal);
            found.push(next);
        }
    }
    return found;
}
/**
 * The flags by which `go mod edit` and `go work edit` write these lines. A line for every version takes those for one
 * version out of the file, so it comes before ours for one version. modfile, addReplace.
 */
function flags(lines) {
    return lines
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.old.version, b.old.version))
        .map((line) => `-replace=${spell(line.old)}=${spell(line.new)}`);
}
/** A module with its version, or without one where it has none. */
function spell(module) {
    return module.version === "" ? module.path : (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(module);
}
function read(line, separator, refusal) {
    const [left = "", right = "", ...more] = line.split("=>").map((half) => half.trim());
    if (left === "" || right === "" || more.length > 0) {
        throw refusal({
            wanted: "module[@version] => target",
            came: line,
            rule: "a replace line has a module, an arrow and a target",
            hint: "write for example: example.com/lib => ./forks/lib",
        });
    }
    return {
        old: readModule(left, refusal),
        new: (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd)(right) ? readDirectory(right, separator, refusal) : readTarget(right, refusal),
    };
}
/** A path, and a version of it or "". */
function readModule(text, refusal) {
    const [, name = "", version = ""] = /^([^\s@]+)(?:(?:@|\s+)([^\s@]+))?$/.exec(text) ?? [];
    const allowed = _path_js__WEBPACK_IMPORTED_MODULE_3__/* .isImportPath */ .VF(name) ? _path_js__WEBPACK_IMPORTED_MODULE_3__/* .majors */ .j(name) : undefined;
    if (allowed === undefined) {
        throw refusal({
            wanted: "a module path",
            came: text,
            rule: "a module path has letters, digits and -._~ between slashes, and ends in a major version only from /v2 on (module.CheckImportPath, SplitPathVersion)",
            hint: "write the module's path as its go.mod and the require line have it, then @ and a version or nothing",
        });
    }
    if (version !== "" && (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .canonical */ .$N)(version) !== version) {
        throw refusal({
            wanted: `a whole version of ${name}`,
            came: version,
            rule: "go.mod names a version by three numbers or a pseudo-version; a branch, latest or v1 has to be looked up in the network first",
            hint: "write a version such as v1.2.3, as go.sum or go list -m has it",
        });
    }
    if (version !== "" && !_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fits */ .lA(name, version)) {
        throw refusal({
            wanted: `a version ${allowed} of ${name}`,
            came: version,
            rule: "a path without /vN has v0 or v1, and a path with it has that major version alone (module.CheckPathMajor)",
            hint: "name a version of that major version, or the path that ends in the other",
        });
    }
    return { path: name, version };
}
function readTarget(text, refusal) {
    const target = readModule(text, refusal);
    if (target.version === "") {
        throw refusal({
            wanted: "a directory, or a module with a version",
            came: text,
            rule: "replacement module without version must be directory path (rooted or starting with . or ..)",
            hint: `write ./${text} for a directory, or ${text}@ and a version for a module`,
        });
    }
    try {
        _path_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6(target.path);
    }
    catch {
        throw refusal({
            wanted: "a module that can be downloaded",
            came: target.path,
            rule: "the first element of such a path has a dot and small letters alone (module.CheckPath)",
            hint: `write ./${target.path} if it is a directory, else the module's whole path`,
        });
    }
    return target;
}
function readDirectory(text, separator, refusal) {
    if (/\s@?v\d\S*$/.test(text)) {
        throw refusal({
            wanted: "a directory without a version",
            came: text,
            rule: `replacement module directory path ${JSON.stringify(text.split(/\s/, 1)[0])} cannot have version`,
            hint: "leave the version out: it goes to the left of the arrow, to say which version is replaced",
        });
    }
    if (separator === "/" && /\\|^[A-Za-z]:/.test(text)) {
        throw refusal({
            wanted: "a directory of this system",
            came: text,
            rule: "replacement directory appears to be Windows path (on a non-windows system)",
            hint: "write it with slashes, from the directory of go.mod or go.work: ./forks/lib",
        });
    }
    if (/[\s"'`\p{Cc}]/u.test(text)) {
        throw refusal({
            wanted: "a directory without blanks and quotes in its name",
            came: text,
            rule: "vendor/modules.txt is split at blanks, and a replacement of more words is not read back (modload, readVendorList)",
            hint: "move or link the directory to a name without them",
        });
    }
    return { path: text, version: "" };
}
function demandOnce(before, next, refusal) {
    if (before.some(({ old }) => (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(old) === (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(next.old))) {
        throw refusal({
            wanted: `one line for ${spell(next.old)}`,
            came: "another",
            rule: "conflicting replacements for one module and version are an error (modload, toReplaceMap)",
            hint: "take one of the two lines out",
        });
    }
    const twin = before.find((each) => (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(each.new) === (0,_gomod_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(next.new) && each.old.path !== next.old.path);
    if (twin !== undefined) {
        throw refusal({
            wanted: `${spell(next.new)} in place of ${twin.old.path} alone`,
            came: `also of ${next.old.path}`,
            rule: "one replacement must not be used for two different module paths (modload, checkMultiplePaths)",
            hint: "give each of the two modules a target of its own",
        });
    }
}
function bad(number, { wanted, came, rule, hint }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_REPLACE", `module: replace:${number}: wanted ${wanted}, got ${JSON.stringify(came)}: go's rule: ${rule}`, { hint });
}


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

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkProvenance)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330);
/* harmony import */ var _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);
/* harmony import */ var _bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20649);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65071);
/* harmony import */ var _policy_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34451);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26625);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26478);








/**
 * Checks a bundle's provenance: its signature, and that it is of this very bundle. Where it has none, or nobody whom the
 * checkout trusts signed it, that is told. Throws BAD_SIGNATURE for one that is wrong.
 */
async function checkProvenance(bundle, trusting) {
    const { /* fileName */ "Md": fileName } = _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__;
    const found = await (0,_attachments_js__WEBPACK_IMPORTED_MODULE_6__/* .attachments */ .Z)(bundle.candidate, [fileName], _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .maxSize */ .eg);
    const text = found.get(fileName)?.toString("utf8");
    if (text === undefined) {
        return { checked: [], unchecked: ["provenance: the bundle has none"] };
    }
    const now = Date.now();
    const read = await readStatement(text, trusting, now);
    const { trust } = trusting;
    const weight = trust && (0,_policy_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .weigh */ .vi)(read.signature, trust, (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOf */ .xS)(bundle), now);
    const failure = failureOf(weight, read.signature);
    if (failure !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OfflineError */ .M("BAD_SIGNATURE", `policy: ${fileName}: ${failure.reason}`, failure);
    }
    if (read.payloadType !== _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h) {
        const came = JSON.stringify(read.payloadType.slice(0, 100));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OfflineError */ .M("BAD_SIGNATURE", `policy: ${fileName}: wanted ${_bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h}, got ${came}`, { hint: "this is no provenance: take the bundle from another store, or pack again" });
    }
    _bundle_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .demandSubjects */ .Dc(read.payload, bundle.manifest);
    return tell(weight, read.signature, bundle.manifest.parts.length);
}
function failureOf(weight, { signer, result }) {
    if (weight === undefined) {
        return result.kind === "failed" ? (0,_policy_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)(signer, result.detail) : undefined;
    }
    return weight.kind === "wrong" ? weight.failure : undefined;
}
function tell(weight, { signer }, parts) {
    const of = `it is of checksums.json and all ${parts} parts`;
    if (weight?.kind === "good") {
        const { name, kind } = weight.signer;
        return { checked: [`provenance: by ${kind} ${JSON.stringify(name)}; ${of}`], unchecked: [] };
    }
    const reason = weight?.kind === "idle" ? weight.failure.reason : "nobody says whether to trust it";
    const lacking = weight?.kind === "lacking" ? weight.failures[0]?.reason : undefined;
    return {
        checked: [],
        unchecked: [
            `provenance: ${of}; its signature by ${signer} does not count: ${lacking ?? reason}`,
        ],
    };
}
async function readStatement(text, trusting, now) {
    if (_bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isKeyless */ .XD(text)) {
        const { checkKeylessEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187), __webpack_require__.e(9042)]).then(__webpack_require__.bind(__webpack_require__, 79042));
        const root = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I5)(trusting, now);
        const identities = trusting.trust?.identities ?? [];
        const given = { identities, root: root.kind === "root" ? root.root : undefined, now };
        const { result, payloadType, payload } = checkKeylessEnvelope(text, given);
        const told = root.kind === "root" ? result : root;
        return { signature: { signer: "keyless", result: told }, payloadType, payload };
    }
    const { hint, envelope } = _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigned */ .Nu(text);
    const { payloadType, payload, signatures } = envelope;
    const bytes = _bundle_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .pae */ .Zg(payloadType, payload);
    const key = trusting.trust?.keys.find((each) => each.hint === hint);
    const sig = signatures[0]?.sig ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    return {
        signature: { signer: `key:${hint}`, result: keyed(key?.publicKey, bytes, sig) },
        payloadType,
        payload,
    };
}
function keyed(publicKey, bytes, sig) {
    if (publicKey === undefined) {
        return { kind: "unchecked", detail: "the trust file has no such key" };
    }
    return _bundle_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9(publicKey, bytes, sig)
        ? { kind: "verified" }
        : { kind: "failed", detail: "it is over other bytes, or by another key than it names" };
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
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26478);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43103);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18809);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43756);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27656);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9292);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58343);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88875);
/* harmony import */ var _trusting_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(52309);
/* harmony import */ var _vendor_part_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48894);
















/** Proves a tree against the checked-out go.sum, and says what is not proved. Throws where the input is refused. */
async function verify(order) {
    const started = performance.now();
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_12__/* .workers */ .E);
    try {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .load */ .Hh)(order.project);
        const question = await open(order, project, pool);
        const { verdict, milliseconds } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .proveTree */ .pe)(project, pool, question.tree, question.entries);
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
            judgement: question.judgement,
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
async function open({ subject, trust, progress }, project, pool) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(project.directory, "vendor");
    if (subject.kind === "committed") {
        const proof = await openProof(subject.proof, project);
        return {
            subject: target,
            reference: proof.file,
            digest: proof.sha256,
            judgement: undefined,
            entries: () => (0,_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseFacts */ .Q9)(proof, pool),
            ...ownTree(target, pool, progress),
        };
    }
    const trusted = await (0,_trusting_js__WEBPACK_IMPORTED_MODULE_14__/* .trusting */ .h)(project.directory, trust);
    const { value: bundle } = await (0,_search_js__WEBPACK_IMPORTED_MODULE_11__/* .search */ .$)({
        sources: subject.sources,
        query: { key: project.key, project: project.id },
        needs: () => (subject.kind === "vendor" ? [_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud] : [_bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorName */ .gR, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud]),
        judge: (0,_judging_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeOf */ .Pb)(trusted, undefined),
        use: async (opened) => Promise.resolve(opened),
        progress,
    });
    const { reference } = bundle.candidate;
    const entries = () => (0,_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .readPart */ .o)(bundle, _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .proofName */ .ud, pool, undefined);
    const { digest, judgement } = bundle;
    return subject.kind === "vendor"
        ? { subject: target, reference, digest, judgement, entries, ...ownTree(target, pool, progress) }
        : {
            subject: reference,
            reference,
            digest,
            judgement: await beyond(bundle, trusted),
            entries,
            tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .unpack */ .l1)(bundle, pool, undefined),
            state: () => "there",
        };
}
/** What is in a bundle beside the tree and its proof: its provenance, and the parts that nobody reads for a tree. */
async function beyond(bundle, trusted) {
    const { judgement, manifest, parts } = bundle;
    const provenance = await (0,_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .checkProvenance */ .c)(bundle, trusted);
    const others = manifest.parts.filter(({ name }) => _vendor_part_js__WEBPACK_IMPORTED_MODULE_15__/* .needs */ .eN.every((each) => each !== name));
    const here = others.flatMap((each) => {
        const file = parts.get(each.name);
        return file === undefined ? [] : [{ piece: each, file }];
    });
    for (const { piece, file } of here) {
        await _bundle_part_js__WEBPACK_IMPORTED_MODULE_1__/* .demandWhole */ .rz(piece, file.read());
    }
    const left = others.filter(({ name }) => !parts.has(name)).map(({ name }) => name);
    return (judgement && {
        ...judgement,
        checked: [
            ...judgement.checked,
            ...provenance.checked,
            `digests: sha256 and sha512 of ${[..._vendor_part_js__WEBPACK_IMPORTED_MODULE_15__/* .needs */ .eN, ...here.map(({ piece }) => piece.name)].join(", ")}`,
        ],
        unchecked: [
            ...judgement.unchecked,
            ...provenance.unchecked,
            ...(left.length === 0 ? [] : [`digests: ${left.join(", ")}: not brought`]),
        ],
    });
}
async function openProof(file, { directory }) {
    return (0,_loose_js__WEBPACK_IMPORTED_MODULE_6__/* .readLoose */ .zp)(file ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, _loose_js__WEBPACK_IMPORTED_MODULE_6__/* .looseName */ ._V));
}
function ownTree(target, pool, progress) {
    let state = "none";
    const read = async () => {
        const found = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .readDirectory */ .gZ)(target, pool, progress);
        // A link to a directory is none: go would follow it, and nobody has looked there.
        state = found === undefined ? ((await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) ? "odd" : "none") : "there";
        return found ?? _tree_js__WEBPACK_IMPORTED_MODULE_13__/* .none */ .dv;
    };
    return { tree: read(), state: () => state };
}
function advise(findings, subject) {
    if (findings.length === 0) {
        return undefined;
    }
    return subject.kind === "committed"
        ? "if the code, go.mod or go.sum changed, run go mod vendor (in a workspace go work vendor) and go-offline prove again; if not, look who changed vendor/, and do not build from it"
        : (0,_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .advice */ .v9)(findings);
}
function noVendor({ directory, goWork }, came) {
    const command = goWork === undefined ? "go mod vendor" : "go work vendor";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("NO_VENDOR", `vendor: wanted vendor/ in ${directory}, got ${came}`, {
        hint: `run ${command} first; a link or a file in its place has to go`,
    });
}


/***/ })

};
