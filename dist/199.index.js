export const id = 199;
export const ids = [199,16,520];
export const modules = {

/***/ 41199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore_restore)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/host/state.js
var state = __webpack_require__(48520);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
// EXTERNAL MODULE: ./lib/src/report/restored.js
var report_restored = __webpack_require__(97127);
// EXTERNAL MODULE: ./lib/src/report/stores.js
var report_stores = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(86965);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
;// CONCATENATED MODULE: ./lib/src/report/restored-summary.js






/** The job summary of a restore: what happened in its first line, then what it rests on. */
function restored_summary_restored(result) {
    return (0,summary/* join */.fj)([
        `### ✅ ${headline(result)}, ${origin(result)}`,
        (0,markdown/* table */.tp)(["what", "came out"], rows(result)),
        ...((0,report_stores/* isWorthTelling */.aI)(result.stores) ? ["#### Stores", (0,report_stores/* saidTable */.q4)(result.stores)] : []),
        "#### go.sum against the bundle",
        sums(result.changes),
        covered(result.coverage),
        "#### Exported to the steps that follow",
        variables(result.variables),
    ]);
}
function headline({ vendor, verdict, modules }) {
    const files = `${(0,measure/* count */.U9)(verdict?.files ?? 0, "file")}, each proved against go.sum`;
    switch (vendor) {
        case "placed":
            return `vendor/ restored ${files}`;
        case "rebuilt":
            return `vendor/ rebuilt from proved modules: ${files}`;
        case "kept":
            return `vendor/ there already, and the right one: ${files}`;
        case "off":
        default:
            return `${(0,measure/* count */.U9)(modules?.proved ?? 0, "module version")} placed, each proved`;
    }
}
/** Where it came from, and which stores could not give it. */
function origin({ bundle, stores }) {
    const used = stores.find(({ outcome }) => outcome === "used")?.store ?? "a bundle";
    const others = (0,report_stores/* detours */.vt)(stores);
    const after = others.length === 0 ? "" : ` (not from ${others.join(", ")})`;
    return bundle.remote || after !== ""
        ? (0,markdown/* escape */.ih)(`from ${used}${after}, ${(0,report_restored.without)(bundle)}`)
        : (0,report_restored.without)(bundle);
}
function rows(result) {
    const { bundle, verdict, modules, misfit } = result;
    const from = `packed by ${(0,markdown/* escape */.ih)(bundle.go)}${at(bundle.commit)}`;
    return [
        ...(verdict === undefined ? [] : [["Proved", `${(0,report_text.proved)(verdict)}: ${exactly}`]]),
        ...(modules === undefined ? [] : moduleRows(modules, bundle.tools)),
        ...(misfit === undefined
            ? []
            : [["Rebuilt because", `the packed tree was not used: ${(0,markdown/* escape */.ih)(misfit)}`]]),
        ["Bundle", `${(0,markdown/* code */.aY)(bundle.reference)}, ${(0,measure/* size */.Ej)(bundle.size)} read, ${from}`],
        ["Digest", (0,markdown/* code */.aY)(`sha256:${bundle.digest}`)],
        ["Fits", fits(result)],
        ...(result.replaced.length === 0
            ? []
            : [["Replaced", `${result.replaced.map(markdown/* code */.aY).join(", ")}, through a second file`]]),
        ["Checksum policy", policy(result)],
        ["Took", (0,measure/* duration */.p0)(result.milliseconds.all)],
        ["Binary", (0,markdown/* escape */.ih)((0,report_restored.binary)(result))],
    ];
}
const exactly = "byte for byte what <code>go mod vendor</code> writes from modules that match the checked-out go.sum";
function moduleRows(modules, tools) {
    const { unproved } = modules;
    const left = unproved.slice(0, summary/* most */.qr).map(markdown/* code */.aY).join(", ");
    return [
        ["Modules", (0,markdown/* escape */.ih)((0,report_restored.modulesLine)(modules))],
        ...(tools.length === 0 ? [] : [["Tools", tools.map(markdown/* code */.aY).join(", ")]]),
        ...(unproved.length === 0 ? [] : [["Left out", `nobody vouches for ${left}`]]),
    ];
}
function fits({ bundle, vendor }) {
    if (bundle.exact) {
        return "packed from this very go.mod and go.sum";
    }
    return vendor === "placed"
        ? "packed from another go.mod or go.sum; the tree is the right one all the same"
        : "packed from another go.mod or go.sum; what was used is proved against this one";
}
function policy({ policy: name }) {
    return name === "go-sum"
        ? "⚠️ go-sum: GOSUMDB is off; go.sum is enforced all the same"
        : "strict: GOSUMDB is on, as it was";
}
function covered({ modules, gaps }) {
    if (gaps.length === 0) {
        return `The bundle has all ${(0,measure/* count */.U9)(modules, "module version")} of go.sum.`;
    }
    const more = gaps.length - summary/* most */.qr;
    return (0,summary/* join */.fj)([
        `**⚠️ The bundle lacks ${gaps.length} of ${(0,measure/* count */.U9)(modules, "module version")} of go.sum:**`,
        (0,markdown/* table */.tp)(["module", "lacks", "why", "what to do"], gaps
            .slice(0, summary/* most */.qr)
            .map(({ module, lacks, reason, remedy }) => [
            (0,markdown/* code */.aY)(`${module.path}@${module.version}`),
            (0,markdown/* escape */.ih)(lacks),
            (0,markdown/* escape */.ih)(reason),
            (0,markdown/* escape */.ih)(remedy),
        ])),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    ]).trimEnd();
}
function sums(changes) {
    if (changes.length === 0) {
        return "No changes.";
    }
    const altered = changes.filter(({ kind }) => kind === "altered");
    const ordered = [...altered, ...changes.filter(({ kind }) => kind !== "altered")];
    const lines = ordered.slice(0, summary/* most */.qr).map((each) => [(0,markdown/* escape */.ih)(each.kind), (0,markdown/* code */.aY)((0,report_text.change)(each))]);
    const more = changes.length - lines.length;
    return (0,summary/* join */.fj)([
        ...(altered.length > 0
            ? [
                `**⚠️ ${(0,measure/* count */.U9)(altered.length, "hash")} altered: another hash for the same version is never an update.**`,
            ]
            : []),
        (0,markdown/* table */.tp)(["change", "module"], lines),
        ...(more > 0 ? [`… and ${more} more, in the JSON report.`] : []),
    ]);
}
function variables(all) {
    return (0,markdown/* table */.tp)(["variable", "now", "before"], all.map(({ name, value, before }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* code */.aY)(value),
        before === undefined ? "not set" : (0,markdown/* code */.aY)(before),
    ]));
}
function at(commit) {
    return commit === undefined ? "" : ` at ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/restore.js + 11 modules
var restore = __webpack_require__(29016);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/restore.js








/** `uses: …`: brings vendor/ back from a bundle, proved, and makes go use it in the steps that follow. */
const restore_restore = (0,step/* step */.P)(async () => {
    inputs/* one */.xH("emergency", ["true"]);
    const restored = await restore.restore({
        project: inputs/* path */.Ae("working-directory"),
        sources: await inputs/* sources */.Tj("from", inputs/* secret */.rJ("github-token")),
        vendor: inputs/* one */.xH("vendor", ["auto", "rebuild", "off"]),
        policy: inputs/* policy */.JN("checksum-policy"),
        replace: inputs/* lines */.Mn("replace"),
        home: state.folder,
        timeout: inputs/* seconds */.YA("timeout", 600),
    });
    const kinds = restored.changes.map(({ kind }) => kind);
    const changed = (kind) => kinds.filter((each) => each === kind).length;
    runner/* setOutputs */.n0({
        mode: "bundle",
        bundle: restored.bundle.reference,
        digest: `sha256:${restored.bundle.digest}`,
        proof: "complete",
        "proved-files": restored.verdict?.files ?? 0,
        "proved-modules": restored.modules?.proved ?? restored.verdict?.modules ?? 0,
        "missing-modules": restored.coverage.gaps.length,
        vendor: restored.vendor,
        "vendor-directory": restored.vendor === "off" ? "" : restored.vendorDirectory,
        "module-cache": restored.modules?.directory ?? "",
        "checksum-policy": restored.policy,
        "sum-added": changed("added"),
        "sum-removed": changed("removed"),
        "sum-updated": changed("updated") + changed("downgraded") + changed("changed"),
        "sum-altered": changed("altered"),
        report: await runner/* writeReport */.u5(restored),
    });
    runner/* say */.cv(report_restored.restored(restored));
    await runner/* writeSummary */.Sy(restored_summary_restored(restored));
    runner/* warn */.R8(report_stores/* warnings */.AR(restored.stores.filter(({ code }) => code !== undefined)));
    runner/* exportVariables */.qY(restored.variables);
});


/***/ }),

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

/***/ 48520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folder: () => (/* binding */ folder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73376);




/** A project's private folder; nothing in it outlives the job, or `go-offline env --leave`. */
function folder(project) {
    const base = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)("RUNNER_TEMP") ??
        (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .b)("XDG_STATE_HOME") ??
        node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".local", "state");
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(base, "go-offline", (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", project, "hex").slice(0, 16));
}


/***/ }),

/***/ 97127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   binary: () => (/* binding */ binary),
/* harmony export */   exports: () => (/* binding */ exports),
/* harmony export */   gap: () => (/* binding */ gap),
/* harmony export */   modulesLine: () => (/* binding */ modulesLine),
/* harmony export */   restored: () => (/* binding */ restored),
/* harmony export */   without: () => (/* binding */ without)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87358);



/** Rows that a reader of a terminal still reads. */
const most = 20;
/** A restore, in lines for a terminal. */
function restored(result) {
    const { bundle, verdict } = result;
    return [
        headline(result),
        ...(verdict === undefined
            ? []
            : [`  proved   ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.proved)(verdict)}, against go.sum, ${without(bundle)}`]),
        ...(result.modules === undefined ? [] : placed(result.modules, bundle.tools)),
        ...(result.misfit === undefined
            ? []
            : [`  rebuilt  the packed tree was not used: ${result.misfit}`]),
        `  bundle   ${bundle.reference} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bundle.size)} read, sha256 ${bundle.digest})`,
        ...((0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorthTelling */ .aI)(result.stores)
            ? ["  stores   asked in this order:", ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(result.stores)]
            : []),
        bundle.exact
            ? "  fits     packed from this very go.mod and go.sum"
            : `  fits     packed from another go.mod or go.sum: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(result.changes.length, "change")}${harmless(result)}`,
        ...result.changes.slice(0, most).map((each) => `           ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.change)(each)}`),
        ...covered(result.coverage),
        ...result.replaced.map((line) => `  replaced ${line} (in a second file; the project's own is as it was)`),
        ...(result.policy === "go-sum"
            ? ["  policy   go-sum: GOSUMDB is off, go.sum is enforced all the same"]
            : []),
        ...(result.hidden === true
            ? ["  git      vendor/ is listed in the repository's exclude file: git status stays clean"]
            : []),
        `  binary   ${binary(result)}`,
    ];
}
function headline({ vendor, vendorDirectory, milliseconds, modules }) {
    const took = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(milliseconds.all);
    switch (vendor) {
        case "placed":
            return `Restored ${vendorDirectory} in ${took}`;
        case "rebuilt":
            return `Rebuilt ${vendorDirectory} from proved modules in ${took}`;
        case "kept":
            return `${vendorDirectory} is the bundle's tree already; nothing was changed`;
        case "off":
        default:
            return `Placed ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules?.proved ?? 0, "module version")} in ${took}; no vendor/ was wanted`;
    }
}
function placed(modules, tools) {
    const { unproved } = modules;
    const left = unproved.slice(0, most).join(", ");
    return [
        `  modules  ${modulesLine(modules)}`,
        `  cache    ${modules.directory}`,
        ...(tools.length === 0 ? [] : [`  tools    go install works for ${tools.join(", ")}`]),
        ...(unproved.length === 0
            ? []
            : [
                `  left out ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unproved.length, "module version")} that neither go.sum nor the checksum database vouches for: ${left}`,
            ]),
    ];
}
/** Who vouches for the modules that were placed, in one line. */
function modulesLine({ proved: all, byDatabase }) {
    const sums = `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all - byDatabase, "module version")} proved by go.sum`;
    return byDatabase === 0
        ? sums
        : `${sums}, ${byDatabase} that it does not name by the checksum database's own signature`;
}
/** The tree was proved against the go.sum that is checked out, whatever the bundle was packed from. */
function harmless({ vendor }) {
    return vendor === "placed" ? ", none of them in this tree's files" : "";
}
function covered({ modules, gaps }) {
    if (gaps.length === 0) {
        return [`  covers   all ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum`];
    }
    const more = gaps.length - most;
    return [
        `  covers   ${modules - gaps.length} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(modules, "module version")} of go.sum; not these:`,
        ...gaps.slice(0, most).map((each) => `           ${gap(each)}`),
        ...(more > 0 ? [`           … and ${more} more (--json has all)`] : []),
    ];
}
/** A module that the bundle cannot serve, in one line. */
function gap({ module, lacks, reason, remedy }) {
    return `${module.path}@${module.version}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}
/** Which binary a build gives: only one from modules has their h1 in it. */
function binary({ vendor }) {
    return vendor === "off"
        ? "built from modules: with -trimpath, byte for byte the one of an online build"
        : "a -mod=vendor build: the modules' h1 are not in its build info (go version -m)";
}
/** What a restore went without: only a folder needs no network at all. */
function without({ remote }) {
    return remote ? "with no module proxy" : "with no network";
}
/** The variables that were exported, as lines that a shell evaluates. */
function exports(variables) {
    return variables.map(({ name, value }) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`);
}


/***/ }),

/***/ 29016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 3 modules
var bundle_manifest = __webpack_require__(96441);
// EXTERNAL MODULE: ./lib/src/gosum/diff.js
var diff = __webpack_require__(42401);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/tasks/opened.js
var opened = __webpack_require__(12502);
// EXTERNAL MODULE: ./lib/src/tasks/project.js + 3 modules
var tasks_project = __webpack_require__(10269);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/host/interrupt.js
var interrupt = __webpack_require__(6602);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/src/module/replacing.js





/**
 * Replacements that a run is asked for, one a line; `#` begins a comment, and a blank may stand for each `@`:
 *
 *     example.com/lib => ./forks/lib
 *     example.com/lib@v1.2.0 => example.com/fork@v1.2.1
 *
 * What go would refuse is refused here, with go's rule. https://go.dev/ref/mod#go-mod-file-replace;
 * golang.org/x/mod/modfile, parseReplace; cmd/go/internal/modcmd, flagReplace.
 */
function parse(text, separator = external_node_path_.sep) {
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
        .toSorted((a, b) => (0,module_version/* compareText */.n6)(a.old.version, b.old.version))
        .map((line) => `-replace=${spell(line.old)}=${spell(line.new)}`);
}
/** A module with its version, or without one where it has none. */
function spell(module) {
    return module.version === "" ? module.path : (0,gomod/* keyOf */.TN)(module);
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
        new: (0,gomod/* isDirectory */.wd)(right) ? readDirectory(right, separator, refusal) : readTarget(right, refusal),
    };
}
/** A path, and a version of it or "". */
function readModule(text, refusal) {
    const [, name = "", version = ""] = /^([^\s@]+)(?:(?:@|\s+)([^\s@]+))?$/.exec(text) ?? [];
    const allowed = path/* isImportPath */.VF(name) ? path/* majors */.j(name) : undefined;
    if (allowed === undefined) {
        throw refusal({
            wanted: "a module path",
            came: text,
            rule: "a module path has letters, digits and -._~ between slashes, and ends in a major version only from /v2 on (module.CheckImportPath, SplitPathVersion)",
            hint: "write the module's path as its go.mod and the require line have it, then @ and a version or nothing",
        });
    }
    if (version !== "" && (0,module_version/* canonical */.$N)(version) !== version) {
        throw refusal({
            wanted: `a whole version of ${name}`,
            came: version,
            rule: "go.mod names a version by three numbers or a pseudo-version; a branch, latest or v1 has to be looked up in the network first",
            hint: "write a version such as v1.2.3, as go.sum or go list -m has it",
        });
    }
    if (version !== "" && !path/* fits */.lA(name, version)) {
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
        path/* check */.z6(target.path);
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
    if (before.some(({ old }) => (0,gomod/* keyOf */.TN)(old) === (0,gomod/* keyOf */.TN)(next.old))) {
        throw refusal({
            wanted: `one line for ${spell(next.old)}`,
            came: "another",
            rule: "conflicting replacements for one module and version are an error (modload, toReplaceMap)",
            hint: "take one of the two lines out",
        });
    }
    const twin = before.find((each) => (0,gomod/* keyOf */.TN)(each.new) === (0,gomod/* keyOf */.TN)(next.new) && each.old.path !== next.old.path);
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
    return new errors/* OfflineError */.M("BAD_REPLACE", `module: replace:${number}: wanted ${wanted}, got ${JSON.stringify(came)}: go's rule: ${rule}`, { hint });
}

// EXTERNAL MODULE: ./lib/src/tasks/place.js
var place = __webpack_require__(92540);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
;// CONCATENATED MODULE: ./lib/src/tasks/replacement.js





/**
 * Checks one replacement against the checkout, before go is asked. Throws BAD_REPLACE with go's rule, and
 * INCOMPLETE_GO_SUM for a module whose h1 is not known. Directories are relative to that of go.mod or go.work.
 */
async function demandReplaceable(project, line) {
    demandForeign(project, line);
    if (line.new.version === "") {
        await demandDirectory(project, line);
    }
    else {
        demandSums(project, line.new);
    }
}
/** A line for a main module: go refuses it in a workspace, and elsewhere takes no notice of it. */
function demandForeign(project, { old }) {
    if (old.version === "" && (0,main/* isMain */.CA)(project.mains, old.path)) {
        throw refused(`a module that is not a main module, got ${old.path}`, "a main module is never replaced at all versions (modload, replacementFrom and makeMainModules)", "take the line out: the main module is the checkout itself; another version of it is written as module@version");
    }
}
async function demandDirectory(project, line) {
    const target = line.new.path;
    const directory = external_node_path_.resolve(project.directory, target);
    const real = await files/* realDirectory */.Ut(directory);
    const vendor = external_node_path_.join(project.directory, "vendor");
    const realVendor = (await files/* realDirectory */.Ut(vendor)) ?? vendor;
    if (files/* contains */.gR(vendor, directory) || files/* contains */.gR(realVendor, real ?? directory)) {
        throw refused(`a directory outside of vendor/, got ${target}`, `replacement path ${target} inside vendor directory (modcmd/vendor.go, moduleLine)`, "move that directory out of vendor/, which go mod vendor empties, and name its new place");
    }
    if (real === undefined) {
        throw refused(`a directory in ${project.directory}, got ${target}, which is none`, `replacement directory ${target} does not exist (modload/import.go, fetch)`, /@v\d/.test(target)
            ? "leave the version out, a directory has none: it goes to the left of the arrow"
            : "name a directory that is checked out, from the directory of go.mod or go.work");
    }
    await demandModule(line, real);
}
/**
 * The reference demands the path of the replaced module, and go goes by it for a module with a version; of a directory
 * it does not check it, and the packages are then loaded by a path that the directory's own imports do not have.
 */
async function demandModule({ old, new: target }, real) {
    const text = (await files/* read */.LF(external_node_path_.join(real, "go.mod")))?.toString("utf8");
    if (text === undefined) {
        throw refused(`${target.path}/go.mod, got none`, "the replacement's directory is a module's root and must contain a go.mod file (go.dev/ref/mod, replace)", `run go mod init ${old.path} in it, or name the directory that has go.mod`);
    }
    const { module } = gomod/* parseLax */.$D(text);
    if (module !== old.path) {
        throw refused(`module ${old.path} in ${target.path}/go.mod, got ${module ?? "no module line"}`, "the replacement's module directive must match the path of the module it replaces (go.dev/ref/mod, replace)", `run go mod edit -module=${old.path} in that directory, or replace the module that it holds`);
    }
}
/** Without its two lines nothing of it can be proved, and go refuses it with -mod=readonly. */
function demandSums({ goSum }, target) {
    const wanted = [`${target.path} ${target.version}`, `${target.path} ${target.version}/go.mod`];
    const missing = wanted.find((key) => !goSum.has(key));
    if (missing !== undefined) {
        throw new errors/* OfflineError */.M("INCOMPLETE_GO_SUM", `replace: go.sum: wanted a line for ${missing}, got none: go's rule: missing go.sum entry (modload, goModSummary)`, {
            hint: "replace it by a directory that is checked out, or commit a go.sum with the module's two lines: go writes them where the replace line stands in go.mod",
        });
    }
}
/** An error whose message goes: what was wanted and came, and go's rule. */
function refused(wanted, rule, hint) {
    return new errors/* OfflineError */.M("BAD_REPLACE", `replace: wanted ${wanted}: go's rule: ${rule}`, { hint });
}

;// CONCATENATED MODULE: ./lib/src/tasks/replacing.js









/**
 * The second go.work stands beside the first: go looks for vendor/ beside the file that GOWORK names, takes relative
 * `use` and `replace` lines from there, and writes them so into vendor/modules.txt. In a private folder each of them
 * would have to be made absolute, and the tree could neither be proved nor stand in the checkout.
 */
const secondWork = ".go-offline.work";
/**
 * Puts the lines of `text` (see module/replacing.ts) into a second go.mod in `folder`, or into a second go.work. The
 * project's own files are not written. `folder` is there, empty, outside of the checkout, and stays as long as go is to
 * use it; go's time limit is in milliseconds. Throws BAD_REPLACE, INCOMPLETE_GO_SUM for a module whose h1 is not known,
 * and what go.run and project.load throw.
 */
async function replaced(project, text, folder, timeout) {
    const lines = parse(text);
    for (const line of lines) {
        await demandReplaceable(project, line);
    }
    if (lines.length === 0) {
        return { project, lines: [], keep: nothing, takeBack: nothing };
    }
    return project.goWork === undefined
        ? ofModule(project, lines, folder, timeout)
        : ofWorkspace(project, project.goWork, lines, folder, timeout);
}
/** With -modfile, go reads the go.sum beside that file, and directories are relative to the module as before. */
async function ofModule(project, lines, folder, timeout) {
    const copy = external_node_path_.join(folder, "go.mod");
    for (const { name, bytes } of project.sources) {
        await files/* write */.M9(external_node_path_.join(folder, name), bytes);
    }
    const bytes = await edit("mod", copy, lines, timeout);
    const sources = project.sources.map((each) => each.name === "go.mod" ? { name: each.name, bytes } : each);
    const after = await (0,tasks_project/* withSources */.Z6)(project, sources, undefined);
    return {
        project: { ...after, flags: [modfile(folder)] },
        lines: lines.map(lineOf),
        keep: nothing,
        takeBack: nothing,
    };
}
async function ofWorkspace(project, goWork, lines, folder, timeout) {
    const { directory } = project;
    const first = external_node_path_.basename(goWork);
    const copy = external_node_path_.join(folder, "go.work");
    await files/* write */.M9(copy, bytesOf(project, first) ?? "");
    const second = new Map([[secondWork, await edit("work", copy, lines, timeout)]]);
    const sums = bytesOf(project, `${first}.sum`);
    if (sums !== undefined) {
        second.set(`${secondWork}.sum`, sums);
    }
    const own = project.sources.filter(({ name }) => name !== first && name !== `${first}.sum`);
    const sources = [...second].map(([name, bytes]) => ({ name, bytes }));
    const after = await (0,tasks_project/* withSources */.Z6)(project, [...sources, ...own], external_node_path_.join(directory, secondWork));
    const takeBack = await lay(directory, second);
    return {
        project: after,
        lines: lines.map(lineOf),
        keep: async () => {
            takeBack.forget();
            await (0,place/* hideFromGit */.vE)(directory, secondWork);
            await (0,place/* hideFromGit */.vE)(directory, `${secondWork}.sum`);
        },
        takeBack: takeBack.run,
    };
}
function bytesOf(project, name) {
    return project.sources.find((each) => each.name === name)?.bytes;
}
/** Writes files into a directory, over those of a run before. Until they are kept, new ones go if the process is ended. */
async function lay(directory, written) {
    const before = new Map();
    const fresh = [];
    for (const name of written.keys()) {
        const file = external_node_path_.join(directory, name);
        const bytes = await files/* read */.LF(file);
        if (bytes === undefined) {
            fresh.push(file);
        }
        else {
            before.set(file, bytes);
        }
    }
    const forget = (0,interrupt/* undoIfEnded */.O)(() => fresh.forEach(files/* removeNow */.ny));
    const run = async () => {
        forget();
        await Promise.all(fresh.map(files/* remove */.TF));
        for (const [file, bytes] of before) {
            await files/* replace */.HC(file, bytes);
        }
    };
    try {
        for (const [name, bytes] of written) {
            await files/* replace */.HC(external_node_path_.join(directory, name), bytes);
        }
    }
    catch (error) {
        await run();
        throw error;
    }
    return { forget, run };
}
/** go's own editing, on a copy; gives the copy's new bytes. */
async function edit(tool, copy, lines, timeout) {
    await go/* run */.e({
        args: [tool, "edit", ...flags(lines), copy],
        directory: external_node_path_.dirname(copy),
        variables: {},
        network: false,
        timeout,
    });
    return (await files/* read */.LF(copy)) ?? external_node_buffer_.Buffer.alloc(0);
}
/** A line as go.mod has it. */
function lineOf({ old, new: target }) {
    return [old, target]
        .map(({ path: name, version }) => (version === "" ? name : `${name} ${version}`))
        .join(" => ");
}
/** The flag in GOFLAGS that makes go read the second go.mod in a folder. */
function modfile(folder) {
    return quote(`-modfile=${external_node_path_.join(folder, "go.mod")}`);
}
/** A flag in GOFLAGS ends at a blank, except within quotes that open the word. cmd/internal/quoted. */
function quote(flag) {
    const mark = flag.includes("'") ? '"' : "'";
    return /[\s'"]/.test(flag) ? `${mark}${flag}${mark}` : flag;
}
async function nothing() { }

// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var gosum_parse = __webpack_require__(25751);
;// CONCATENATED MODULE: ./lib/src/proxy/coverage.js



/** Holds the checked-out go.sum against what was packed. */
function coverage(goSum, packed) {
    const byKey = new Map(packed.map((each) => [(0,gomod/* keyOf */.TN)(each), each]));
    const wanted = new Map();
    for (const key of goSum.keys()) {
        const [path = "", whole = ""] = key.split(" ");
        const module = { path, version: whole.replace(/\/go\.mod$/, "") };
        wanted.set((0,gomod/* keyOf */.TN)(module), module);
    }
    const gaps = [...wanted.values()].flatMap((module) => {
        const known = byKey.get((0,gomod/* keyOf */.TN)(module));
        const noZip = differs(gosum_parse.h1(goSum, module.path, module.version), known?.h1);
        const noMod = differs(gosum_parse.h1(goSum, module.path, `${module.version}/go.mod`), known?.goModH1);
        return noZip || noMod ? [gap(module, noZip, noMod, known, packed)] : [];
    });
    return { modules: wanted.size, gaps };
}
function differs(listed, has) {
    return listed !== undefined && listed !== has;
}
function gap(module, noZip, noMod, known, packed) {
    const both = noMod ? "the module and its go.mod" : "the module";
    return {
        module,
        lacks: noZip ? both : "its go.mod",
        ...(known === undefined ? absent(module, packed) : partly(noZip ? known.h1 : known.goModH1)),
    };
}
function absent({ path, version }, packed) {
    const others = packed
        .filter((each) => each.path === path && each.h1 !== undefined)
        .map((each) => each.version)
        .toSorted(module_version/* compare */.UD);
    const last = others.at(-1);
    return last === undefined
        ? { reason: "the bundle has no version of it", remedy: "pack again from this commit" }
        : {
            reason: `the bundle has ${others.join(", ")}`,
            remedy: `pack again from this commit, or require ${path} ${last} instead of ${version}`,
        };
}
function partly(has) {
    return has === undefined
        ? {
            reason: "the bundle's go.sum did not name that part of it",
            remedy: "pack again from this commit",
        }
        : {
            reason: `the bundle has another hash of it, ${has}`,
            remedy: "find out who changed it: the same version never has two hashes; do not build until then",
        };
}

// EXTERNAL MODULE: ./lib/src/tasks/database.js + 2 modules
var database = __webpack_require__(92869);
// EXTERNAL MODULE: ./lib/src/host/staging.js
var host_staging = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
// EXTERNAL MODULE: ./lib/src/proxy/witness.js
var witness = __webpack_require__(24726);
;// CONCATENATED MODULE: ./lib/src/proxy/proof.js







/**
 * Proves a modules part: every zip and every go.mod has the hash that go.sum says, or that the checksum database's key
 * vouches for; both, where both speak. Throws SUM_ALTERED, BAD_SUMDB, and BAD_MODULE for what no proxy would serve.
 */
function prove(question) {
    const { modules, paths } = sort(question.files);
    const witness = witnessOf(question);
    const proved = [];
    const unproved = [];
    for (const found of modules.values()) {
        const { module, zip } = found;
        const by = voucher(question, witness, found);
        if (by.zip === undefined || by.mod === undefined) {
            unproved.push({ module, kept: by.mod === undefined ? "nothing" : "go.mod" });
        }
        else {
            proved.push({ module, whole: zip !== undefined, by: by.zip });
        }
    }
    for (const [path, found] of paths) {
        demandList(question.files, path, found.whole.length > 0 ? found.whole : found.all);
    }
    return { modules: proved, unproved };
}
/** Who vouches for a module and for its go.mod; where only the go.mod is there, that is all of it. */
function voucher(question, witness, { module, zip }) {
    demandInfo(question.files, module);
    const { sha256 } = demandFile(question.files, (0,layout/* fileName */.Md)(module, "mod"));
    const vouched = witness?.hashes(module.path, module.version);
    const mod = vouch(question, vouched, `${(0,gomod/* keyOf */.TN)(module)}/go.mod`, h1/* ofGoModHash */.EY(sha256));
    return { mod, zip: zip === undefined ? mod : vouch(question, vouched, (0,gomod/* keyOf */.TN)(module), zip) };
}
function sort(files) {
    const modules = new Map();
    const paths = new Map();
    for (const [name, { note }] of files) {
        const known = (0,layout/* parse */.qg)(name);
        if (known === undefined || known.kind === "database") {
            continue;
        }
        const path = known.kind === "list" ? known.path : known.module.path;
        const versions = paths.get(path) ?? { whole: [], all: [] };
        paths.set(path, versions);
        if (known.kind === "list") {
            continue;
        }
        const found = modules.get((0,gomod/* keyOf */.TN)(known.module)) ?? { module: known.module, zip: undefined };
        modules.set((0,gomod/* keyOf */.TN)(known.module), found);
        if (known.kind === "zip") {
            found.zip = note;
            versions.whole.push(known.module.version);
        }
        else if (known.kind === "mod") {
            versions.all.push(known.module.version);
        }
    }
    return { modules, paths };
}
function witnessOf({ verifier, files }) {
    return verifier === undefined
        ? undefined
        : new witness/* Witness */.e(verifier, (name) => {
            const found = files.get((0,layout/* databaseName */.Do)(verifier.name, name));
            return found === undefined ? undefined : external_node_buffer_.Buffer.from(found.note, "latin1");
        });
}
/** Who vouches for a hash; undefined for nobody. `name` is `path@version`, with `/go.mod` behind it for a go.mod. */
function vouch({ goSum }, vouched, name, came) {
    const [path = "", version = ""] = name.split("@");
    const listed = gosum_parse.h1(goSum, path, version);
    const recorded = version.endsWith("/go.mod") ? vouched?.goModH1 : vouched?.h1;
    demandSame(name, "go.sum says", listed, came);
    demandSame(name, "the checksum database says", recorded, came);
    if (listed !== undefined) {
        return "go.sum";
    }
    return recorded === undefined ? undefined : "checksum database";
}
function demandSame(name, who, said, came) {
    if (said !== undefined && said !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `modules: ${name}: ${who} ${said}, the bundle holds ${came}`, {
            hint: "do not build from this bundle: it, or go.sum, was changed; keep both for those who look into it, and take the bundle from another store",
        });
    }
}
/** go shows an .info to people and trusts it in nothing; it must be of this version all the same. */
function demandInfo(files, module) {
    const { note } = demandFile(files, (0,layout/* fileName */.Md)(module, "info"));
    if (versionIn(note) !== module.version) {
        throw proof_bad((0,layout/* fileName */.Md)(module, "info"), `version ${module.version}`, JSON.stringify(note.slice(0, 200)));
    }
}
function versionIn(info) {
    try {
        const value = JSON.parse(info);
        return Object.entries(Object(value)).find(([key]) => key === "Version")?.[1];
    }
    catch {
        return undefined;
    }
}
function demandList(files, path, versions) {
    const wanted = (0,layout/* list */.p_)(versions);
    const { note } = demandFile(files, (0,layout/* listName */.sY)(path));
    if (note !== wanted) {
        throw proof_bad((0,layout/* listName */.sY)(path), JSON.stringify(wanted), JSON.stringify(note.slice(0, 200)));
    }
}
function demandFile(files, name) {
    const found = files.get(name);
    if (found === undefined) {
        throw proof_bad(name, "it beside the module's other files", "none");
    }
    return found;
}
function proof_bad(name, wanted, came) {
    return new errors/* OfflineError */.M("BAD_MODULE", `modules: ${name}: wanted ${wanted}, got ${came}`, {
        hint: "this bundle was not made by go-offline pack, or was changed since: take it from another store, or pack again",
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/parts.js
var parts = __webpack_require__(18809);
;// CONCATENATED MODULE: ./lib/src/tasks/modules.js









/**
 * Unpacks a modules part into a new module cache, which is a module proxy too: each zip is hashed and unpacked once, by
 * threads. What nobody vouches for is taken out again. Throws what readPart and proxy/proof.ts throw; then nothing is
 * left of it.
 */
async function placeModules(bundle, project, asked, pool, directory) {
    await files/* remove */.TF(directory);
    const forget = (0,interrupt/* undoIfEnded */.O)(() => files/* removeNow */.ny(directory));
    try {
        await files/* makeDirectory */.Oh(directory);
        const found = new Map();
        for await (const facts of (0,parts/* readPart */.o)(bundle, part/* modulesName */.z3, pool, directory)) {
            facts.forEach((fact) => found.set(fact.name, fact));
        }
        const verifier = asked.setting?.verifier;
        const proof = prove({ goSum: project.goSum, verifier, files: found });
        for (const each of proof.unproved) {
            await takeOut(directory, each);
        }
        const foreign = databases(found).filter((name) => name !== verifier?.name);
        for (const name of foreign) {
            await files/* remove */.TF(external_node_path_.join(directory, "cache", "download", "sumdb", name));
        }
        forget();
        return { directory, proxy: proxyOf(directory), proof, foreign };
    }
    catch (error) {
        forget();
        await pool.close();
        await files/* remove */.TF(directory);
        throw error;
    }
}
/** GOPROXY for a module cache. Never alone: go then checks no toolchain (cmd/go/internal/toolchain). */
function proxyOf(directory) {
    return `${files/* url */.OZ(external_node_path_.join(directory, "cache", "download"))},off`;
}
async function takeOut(directory, { module, kept }) {
    const download = external_node_path_.join(directory, "cache", "download");
    const zip = external_node_path_.join(download, (0,layout/* fileName */.Md)(module, "zip"));
    const own = [
        zip,
        `${zip.slice(0, -".zip".length)}.ziphash`,
        external_node_path_.join(directory, (0,layout/* directoryName */.jK)(module)),
    ];
    const rest = ["info", "mod"].map((kind) => external_node_path_.join(download, (0,layout/* fileName */.Md)(module, kind)));
    for (const file of kept === "nothing" ? [...own, ...rest] : own) {
        await files/* remove */.TF(file);
    }
}
function databases(found) {
    const names = [...found.keys()].map((name) => (0,layout/* parse */.qg)(name));
    return [...new Set(names.flatMap((name) => (name?.kind === "database" ? [name.database] : [])))];
}
/** The variables that make go use the module cache, and nothing else. */
function variablesOf({ directory, proxy }) {
    return { GOMODCACHE: directory, GOPROXY: proxy };
}
/** A failure of go that says that a module is missing, in words that say which. Others are passed on. */
function explained(error, { gaps }) {
    const isMissing = error instanceof errors/* OfflineError */.M &&
        error.details.some((line) => /GOPROXY=off|no such file or directory|not exist/.test(line));
    if (!isMissing) {
        return error;
    }
    const [first] = gaps;
    return new errors/* OfflineError */.M("NOT_IN_BUNDLE", first === undefined
        ? `modules: wanted every module that go asks for, got: ${error.details[0] ?? error.message}`
        : `modules: wanted ${(0,gomod/* keyOf */.TN)(first.module)}, got none: ${first.reason}${more(gaps)}`, {
        hint: first?.remedy ?? "pack again from this commit, with what go names in parts or tools",
        details: [...gaps.map(gapLine), ...error.details],
        cause: error,
    });
}
function more(gaps) {
    return gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : "";
}
/** A gap in a line. */
function gapLine({ module, lacks, reason, remedy }) {
    return `${(0,gomod/* keyOf */.TN)(module)}: the bundle lacks ${lacks}: ${reason}; ${remedy}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/vendor/source.js + 4 modules
var source = __webpack_require__(12327);
;// CONCATENATED MODULE: ./lib/src/vendor/note.js


/**
 * What the proof needs to know of a file's bytes, as text that goes from one thread to another: of a Go file what
 * source.ts says; of a list, a go.mod and modules.txt in a part the text itself; of others nothing. A file on the disk,
 * whose `part` is undefined, may have any name.
 */
function note(name, bytes, part) {
    if (part !== undefined && /^(?:lists|mods)\/|^vendor\/modules\.txt$/.test(name)) {
        return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    }
    return name.endsWith(".go") ? (0,source/* encode */.lF)((0,source/* inspect */.Nn)(bytes)) : "";
}

// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var checkout = __webpack_require__(29159);
// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/guarded.js
var guarded = __webpack_require__(70263);
// EXTERNAL MODULE: ./lib/src/tasks/prove.js + 6 modules
var tasks_prove = __webpack_require__(27656);
// EXTERNAL MODULE: ./lib/src/tasks/tree.js
var tasks_tree = __webpack_require__(88875);
// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/rebuild.js













/**
 * Has the real go write vendor/ into a staging folder, offline, from modules that are proved; and proves the tree by the
 * same rule as a packed one, from the modules that are on the disk now. Throws NOT_IN_BUNDLE, NO_DEPENDENCIES,
 * NOT_PROVED, and what go.run throws.
 */
async function rebuild(project, modules, coverage, pool, staging, timeout) {
    const directory = external_node_path_.join(staging.directory, "vendor");
    const bench = offline(project, modules, timeout);
    try {
        await (0,vendoring/* write */.M)(bench, external_node_path_.join(staging.directory, "copies"), directory);
    }
    catch (error) {
        throw explained(error, coverage);
    }
    const there = (await files/* isDirectory */.wd(directory)) ? directory : undefined;
    const vendored = { directory: there, moduleCache: modules.directory, milliseconds: 0 };
    (0,gathering/* demandTree */.A)(vendored);
    const code = await (0,checkout/* readCode */.w)(project, pool);
    const waiting = await (0,gathering/* proofFiles */.h)(project, code, vendored, pool);
    const reading = (0,tasks_tree/* readDirectory */.gZ)(directory, pool).then((tree) => tree ?? missing());
    const { verdict, tree } = await (0,tasks_prove/* proveTree */.pe)(project, pool, reading, () => facts(waiting));
    (0,tasks_prove/* demandComplete */.LV)(verdict);
    return { verdict, tree };
}
/** Go with these modules and no network. */
function offline(project, modules, timeout) {
    return {
        project,
        cache: modules.directory,
        network: false,
        variables: variablesOf(modules),
        timeout,
    };
}
/** Whether go finds every package and test of the checked-out code in the modules. Throws NOT_IN_BUNDLE, GO_FAILED. */
async function serveModules(project, modules, coverage, timeout) {
    const patterns = project.mains.modules.map(({ directory }) => `./${external_node_path_.relative(project.mains.root, directory)}/...`);
    try {
        await (0,guarded/* guarded */.N)(project, {
            args: ["list", "-mod=readonly", "-deps", "-test", '-f={{""}}', ...patterns],
            directory: project.directory,
            variables: {
                ...variablesOf(modules),
                GOFLAGS: ["-mod=readonly", "-buildvcs=false", ...project.flags].join(" "),
                GOWORK: project.goWork ?? "off",
            },
            network: false,
            timeout,
        });
    }
    catch (error) {
        throw explained(error, coverage);
    }
}
/** What a proof part would hold, as its reader gives it. */
async function* facts(waiting) {
    for (const { name, read } of waiting) {
        const bytes = await read();
        const sha256 = (0,external_node_crypto_.hash)("sha256", bytes, "hex");
        yield [{ name, sha256, note: note(name, bytes, part/* proofName */.ud), executable: false }];
    }
}
function missing() {
    throw new errors/* OfflineError */.M("IO", "vendor: wanted the tree that go has just written, got none", {
        hint: "see that nothing else writes into the project, then restore again",
    });
}

// EXTERNAL MODULE: ./lib/src/tasks/vendor-part.js + 1 modules
var vendor_part = __webpack_require__(48894);
;// CONCATENATED MODULE: ./lib/src/tasks/from-modules.js








/**
 * Proves a modules part, makes a module cache of it, and has go make vendor/ of that or, without one, find every package
 * in it. Where anything of that fails, the module cache goes again.
 */
async function bringModules(bundle, bringing) {
    const { project, asked, pool, home } = bringing;
    const whole = await (0,opened/* bringParts */.Pw)(bundle, [part/* modulesName */.z3]);
    const modules = await placeModules(whole, project, asked, pool, external_node_path_.join(home, "modcache"));
    try {
        return { modules, ...(await use(modules, bringing)) };
    }
    catch (error) {
        await pool.close();
        await files/* remove */.TF(modules.directory);
        throw error;
    }
}
async function use(modules, bringing) {
    const { project, coverage, pool, vendor, timeout } = bringing;
    if (vendor === "off") {
        await serveModules(project, modules, coverage, timeout);
        return { verdict: undefined, hidden: undefined, proved: performance.now() };
    }
    const staging = (0,host_staging/* stage */.d)(project.directory);
    try {
        const { verdict, tree } = await rebuild(project, modules, coverage, pool, staging, timeout);
        const settled = vendor === "compare"
            ? await (0,vendor_part/* settleKept */.Kv)(project, tree, pool, timeout)
            : await (0,vendor_part/* settle */.G9)(staging, project, project, timeout);
        return { verdict, ...settled };
    }
    finally {
        await pool.close();
        await staging.remove();
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
;// CONCATENATED MODULE: ./lib/src/tasks/taking.js








/** Threads for one bundle after the other. The first start at once, beside what has to be read before. */
class Pools {
    #current = new pool/* Pool */.b(threads/* workers */.E);
    #isTaken = false;
    async next() {
        if (this.#isTaken) {
            await this.#current.close();
            this.#current = new pool/* Pool */.b(threads/* workers */.E);
        }
        this.#isTaken = true;
        return this.#current;
    }
    async close() {
        await this.#current.close();
    }
}
/** The parts that are brought before anything is looked at. */
function needed(vendor, { parts }) {
    const has = (name) => parts.some((each) => each.name === name);
    const isVendored = vendor === "auto" && (has(part/* vendorName */.gR) || !has(part/* modulesName */.z3));
    return isVendored ? vendor_part/* needs */.eN : [part/* modulesName */.z3];
}
/** Uses a bundle as the order wants it. Throws why it cannot be; then nothing of it is left. */
async function take(taking, bundle) {
    const { vendor: mode, timeout, project, there, pools, ready } = taking;
    if (needed(mode, bundle.manifest) !== vendor_part/* needs */.eN) {
        return fromModules(taking, bundle, undefined);
    }
    const pool = await pools.next();
    try {
        const outcome = there
            ? await (0,vendor_part/* keep */.aC)(bundle, project, pool, ready, timeout)
            : await (0,vendor_part/* bring */.VB)(bundle, project, pool, project, ready, timeout);
        const vendor = there ? "kept" : "placed";
        return { ...outcome, vendor, modules: undefined, misfit: undefined, read: vendor_part/* needs */.eN };
    }
    catch (error) {
        const has = bundle.manifest.parts.some(({ name }) => name === part/* modulesName */.z3);
        if (has && error instanceof errors/* OfflineError */.M && isMisfit(error)) {
            return fromModules(taking, bundle, error);
        }
        throw error;
    }
}
/** The packed tree is not the one that this code needs. Whatever the reason, one that go makes of proved modules is. */
function isMisfit({ code }) {
    return code === "NOT_PROVED" || code === "NOT_SERVING";
}
async function fromModules({ vendor: mode, home, timeout, project, there, pools, ready }, bundle, misfit) {
    const asked = await (0,database/* asking */.os)(project.directory, timeout);
    await ready;
    const modules = await bringModules(bundle, {
        project,
        asked,
        coverage: covers(bundle, project),
        pool: await pools.next(),
        home,
        vendor: mode === "off" ? "off" : there ? "compare" : "place",
        timeout,
    });
    const read = misfit === undefined ? [] : vendor_part/* needs */.eN;
    return {
        vendor: mode === "off" ? "off" : there ? "kept" : "rebuilt",
        verdict: modules.verdict,
        modules,
        hidden: modules.hidden,
        proved: modules.proved,
        misfit: misfit?.message,
        read: [...read, part/* modulesName */.z3],
    };
}
function covers({ manifest }, { goSum }) {
    return coverage(goSum, [...manifest.modules, ...manifest.extras]);
}

// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
;// CONCATENATED MODULE: ./lib/src/tasks/variables.js




/** Flags that make go build something else than the go.mod and the tree that were proved. */
const foreign = ["modfile", "overlay"];
/**
 * The environment for what is placed: no proxy but the modules' own folder, no version control, no other toolchain, and
 * GOSUMDB as it was unless the policy says otherwise. GOFLAGS keeps the user's flags, from the environment or the
 * `go env` file, but for `own`, which an earlier step of ours put there. Throws NOT_COVERED.
 */
async function variables_environment(project, policy, timeout, own) {
    const said = (await go/* env */._(project.directory, ["GOFLAGS"], timeout)).get("GOFLAGS") ?? "";
    const flags = words(said, own);
    return ({ vendor, modules, work }) => {
        const values = {
            GOFLAGS: [...flags, ...project.flags, vendor ? "-mod=vendor" : "-mod=readonly"].join(" "),
            ...(work === undefined ? {} : { GOWORK: work }),
            GOPROXY: "off",
            ...(modules === undefined ? {} : variablesOf(modules)),
            ...(policy === "go-sum" ? { GOSUMDB: "off" } : {}),
            GONOPROXY: "none",
            GOVCS: "*:off",
            GOTOOLCHAIN: "local",
        };
        return Object.entries(values).map(([name, value]) => ({ name, value, before: (0,environment/* variable */.b)(name) }));
    };
}
/** The flags but for -mod, and for our own of an earlier step. */
function words(flags, own) {
    const all = split(flags).filter((word) => word !== own);
    const odd = all.find((word) => foreign.includes(nameOf(word)));
    if (odd !== undefined) {
        throw new errors/* OfflineError */.M("NOT_COVERED", `environment: GOFLAGS: not proved: ${odd} makes go read other files than go.mod and vendor/`, {
            hint: "take the flag out of GOFLAGS for this job, in the environment and in go env",
        });
    }
    return all.filter((word) => nameOf(word) !== "mod");
}
/** Flags as go splits GOFLAGS: at blanks, except within quotes that open a word. cmd/internal/quoted. */
function split(flags) {
    return flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
}
function nameOf(word) {
    return /^["']?--?([^="']*)/.exec(word)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/src/tasks/restore.js










/** Brings dependencies back from a bundle, with no module proxy, once every byte is proved against the checked-out go.sum. */
async function restore(order) {
    const started = performance.now();
    const pools = new Pools();
    try {
        const checkout = await (0,tasks_project/* load */.Hh)(order.project);
        (0,tasks_project/* demandDependencies */.j8)(checkout);
        const home = order.home(checkout.directory);
        const second = external_node_path_.join(home, "replace");
        const replacing = await replace(checkout, order, second);
        const own = modfile(second);
        try {
            const result = await bringBack(order, { started, pools, checkout, home, replacing, own });
            await replacing.keep();
            return result;
        }
        catch (error) {
            await replacing.takeBack();
            throw error;
        }
    }
    finally {
        await Promise.all([pools.close(), ...order.sources.map((source) => source.close())]);
    }
}
async function bringBack(order, prepared) {
    const { started, pools, checkout, home, replacing, own } = prepared;
    const { project } = replacing;
    const ready = variables_environment(project, order.policy, order.timeout, own);
    // It runs beside the proof and is awaited before anything is placed; until then its failure must not end the process.
    ready.catch(() => undefined);
    // The packed tree knows nothing of replace lines.
    const vendor = project === checkout || order.vendor === "off" ? order.vendor : "rebuild";
    const target = external_node_path_.join(project.directory, "vendor");
    const there = vendor !== "off" && (await files/* exists */.t2(target));
    const { value, said } = await (0,search/* search */.$)({
        sources: order.sources,
        query: { key: checkout.key, project: checkout.id },
        needs: (manifest) => needed(vendor, manifest),
        use: async (bundle) => ({
            bundle,
            ...(await take({ ...order, vendor, home, project, there, pools, ready }, bundle)),
        }),
    });
    const { bundle, modules, misfit, hidden, verdict } = value;
    const work = project.goWork === checkout.goWork ? undefined : project.goWork;
    const placing = { vendor: vendor !== "off", modules: modules?.modules, work };
    return {
        project: project.directory,
        vendorDirectory: target,
        vendor: value.vendor,
        bundle: describe(bundle, checkout, value.read),
        verdict,
        modules: modules === undefined ? undefined : placed(modules),
        coverage: covers(bundle, project),
        misfit,
        policy: order.policy,
        replaced: replacing.lines,
        changes: (0,diff/* diff */.U)((0,opened/* packedSums */.vZ)(bundle.manifest), project.goSum),
        variables: (await ready)(placing),
        hidden,
        milliseconds: { proved: value.proved - started, all: performance.now() - started },
        stores: said,
    };
}
/** A second go.mod is in a folder that go still finds when this process has ended. */
async function replace(checkout, { replace: lines, timeout }, folder) {
    if (lines.trim() !== "") {
        await files/* remove */.TF(folder);
        await files/* makeDirectory */.Oh(folder);
    }
    return replaced(checkout, lines, folder, timeout);
}
function placed({ modules }) {
    const { proof } = modules;
    return {
        directory: modules.directory,
        proved: proof.modules.length,
        byDatabase: proof.modules.filter(({ by }) => by === "checksum database").length,
        unproved: proof.unproved.map(({ module }) => `${module.path}@${module.version}`),
    };
}
function describe({ candidate, manifest, digest }, project, read) {
    return {
        reference: candidate.reference,
        remote: candidate.remote,
        digest,
        key: manifest.key,
        exact: manifest.key === project.key,
        go: manifest.go,
        created: manifest.created,
        commit: manifest.source.commit,
        tools: manifest.tools.map(({ path: command, version }) => `${command}@${version}`),
        size: read.reduce((sum, name) => sum + (0,bundle_manifest/* partOf */.BU)(manifest, name).size, 0),
    };
}


/***/ })

};
