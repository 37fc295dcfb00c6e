export const id = 935;
export const ids = [935,497];
export const modules = {

/***/ 13524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ demandTree),
  h: () => (/* binding */ proofFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/module/build-list.js
var build_list = __webpack_require__(54548);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/vendor/carried.js
var carried = __webpack_require__(10687);
// EXTERNAL MODULE: ./lib/src/vendor/copy-rule.js
var copy_rule = __webpack_require__(75527);
// EXTERNAL MODULE: ./lib/src/vendor/list.js
var vendor_list = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/vendor/modules-txt.js
var modules_txt = __webpack_require__(42029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
;// CONCATENATED MODULE: ./lib/src/tasks/lists.js








/** How many files are hashed before their facts are put away: enough for all threads, little to hold. */
const batch = 2_000;
/**
 * The h1 list of each module, by its origin's `path@version`, from the directories that go extracted into its module
 * cache. Throws SUM_ALTERED where a list or a go.mod is not what go.sum says: go itself does not look again.
 */
async function lists(project, moduleCache, modules, pool, keep) {
    let waiting = [];
    let names = [];
    for (const origin of modules) {
        const directory = nameOf(origin);
        const { files: inside } = await walk/* tree */.B2(external_node_path_.join(moduleCache, directory));
        inside.forEach((name) => names.push(`${directory}/${name}`));
        waiting.push(origin);
        if (names.length >= batch) {
            putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
            waiting = [];
            names = [];
        }
    }
    putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
}
/** A module's go.mod from the module cache, as go.sum says it is. Throws SUM_ALTERED. */
async function readGoMod(project, moduleCache, origin) {
    const name = external_node_path_.join("cache", "download", (0,path/* escape */.ih)(origin.path), "@v", `${(0,path/* escape */.ih)(origin.version)}.mod`);
    const bytes = await files/* read */.LF(external_node_path_.join(moduleCache, name));
    if (bytes === undefined) {
        throw new errors/* OfflineError */.M("IO", `module cache: wanted ${name}, got no such file`, {
            hint: "the module cache is not whole: pack with one of its own (leave out --modcache)",
        });
    }
    const came = h1/* ofGoModHash */.EY((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
    demandSame(project, origin.path, `${origin.version}/go.mod`, came);
    return bytes;
}
function putAway(project, origins, facts, keep) {
    const byDirectory = new Map(origins.map((origin) => [nameOf(origin), []]));
    for (const { name, sha256 } of facts) {
        const at = name.indexOf("/", name.indexOf("@"));
        byDirectory.get(name.slice(0, at))?.push({ name: name.slice(at + 1), sha256 });
    }
    for (const origin of origins) {
        const inside = byDirectory.get(nameOf(origin)) ?? [];
        const prefix = `${origin.path}@${origin.version}/`;
        const list = h1/* writeList */.y2(inside.map(({ name, sha256 }) => ({ name: prefix + name, sha256 })));
        demandSame(project, origin.path, origin.version, h1/* ofList */.uY(list));
        keep(origin, list);
    }
}
function demandSame(project, modulePath, version, came) {
    const wanted = parse.h1(project.goSum, modulePath, version);
    if (wanted !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `module cache: ${modulePath}@${version}: go.sum says ${wanted ?? "nothing"}, the module cache holds ${came}`, {
            hint: "the module cache was changed after go filled it: pack with one of its own (leave out --modcache)",
        });
    }
}
function nameOf({ path: modulePath, version }) {
    return `${(0,path/* escape */.ih)(modulePath)}@${(0,path/* escape */.ih)(version)}`;
}

// EXTERNAL MODULE: ./lib/src/tasks/sealing.js + 1 modules
var sealing = __webpack_require__(94376);
;// CONCATENATED MODULE: ./lib/src/tasks/gathering.js















/**
 * What the proof part holds: lists and go.mod files that agree with go.sum, and Go files that go left out. All of it is
 * from the module cache that go has just filled; what is looked for is taken from the tree that go has just written.
 */
async function proofFiles(project, checkout, vendored, pool) {
    const { mains } = project;
    const { held, packages } = await readTree(vendored.directory, pool);
    const { selection, goMods } = await readGraph(project, vendored.moduleCache);
    const candidates = candidatesOf(project, selection, [...packages, ...checkout.imports]);
    const byOrigin = new Map(candidates.map((module) => [(0,main/* origin */.TG)(mains, module), module]));
    const waiting = [];
    const providing = [];
    await lists(project, vendored.moduleCache, [...byOrigin.keys()], pool, (from, list) => {
        waiting.push({ name: carried/* listName */.sY(from), read: () => Promise.resolve(Buffer.from(list)) });
        const index = new vendor_list/* ModuleList */.zl(list, `${from.path}@${from.version}/`);
        const module = byOrigin.get(from) ?? from;
        const own = packagesOf(index, module.path, packages);
        providing.push(...(own.length > 0 ? [module] : []));
        for (const name of leftOut(project, index, own, held)) {
            const directory = `${(0,path/* escape */.ih)(from.path)}@${(0,path/* escape */.ih)(from.version)}`;
            const file = external_node_path_.join(vendored.moduleCache, directory, name);
            waiting.push((0,sealing/* fromDisk */.Qt)(carried/* fileName */.Md(from, name), file));
        }
    });
    // Of modules that go only looked into, it may never have read the go.mod.
    for (const module of modules_txt/* modules */.av(mains, providing)) {
        const from = selectedOrigin(project, selection, module);
        await addGoMod(project, vendored.moduleCache, from, goMods);
    }
    const mods = [...goMods.values()].map(({ from, bytes }) => ({
        name: carried/* modName */.K2(from),
        read: () => Promise.resolve(bytes),
    }));
    return [...waiting, ...mods].toSorted((a, b) => (0,version/* compareText */.n6)(a.name, b.name));
}
async function readTree(directory, pool) {
    if (directory === undefined) {
        return { held: new Set(), packages: [] };
    }
    const { files: names } = await walk/* tree */.B2(directory);
    const facts = await pool.read(directory, names, false);
    const text = await files/* read */.LF(external_node_path_.join(directory, "modules.txt"));
    return {
        held: new Set(facts.map(({ sha256 }) => sha256)),
        packages: modules_txt/* packages */.U$(text?.toString("utf8") ?? ""),
    };
}
/** The build list, and every go.mod that it rests on. */
async function readGraph(project, moduleCache) {
    const goMods = new Map();
    for (;;) {
        const selection = (0,build_list/* buildList */.t)(project.mains, (from) => goMods.get((0,gomod/* keyOf */.TN)(from))?.goMod);
        const due = selection.missing.filter(({ version }) => version !== "");
        if (due.length === 0) {
            return { selection, goMods };
        }
        for (const from of due) {
            await addGoMod(project, moduleCache, from, goMods);
        }
    }
}
async function addGoMod(project, moduleCache, from, goMods) {
    if (from !== undefined && from.version !== "" && !goMods.has((0,gomod/* keyOf */.TN)(from))) {
        const bytes = await readGoMod(project, moduleCache, from);
        const goMod = (0,gomod/* parseLax */.$D)(Buffer.from(bytes).toString("utf8"));
        goMods.set((0,gomod/* keyOf */.TN)(from), { from, bytes, goMod });
    }
}
/** Where the files of a module's selected version come from; undefined for a main module. */
function selectedOrigin({ mains }, selection, { path: modulePath }) {
    const version = selection.selected(modulePath) ?? "";
    return version === "" ? undefined : (0,main/* origin */.TG)(mains, { path: modulePath, version });
}
/** The modules whose path leads to one of these imports: go looks into each of them. */
function candidatesOf({ mains }, selection, imports) {
    const found = [];
    const prefixes = new Set();
    for (const each of imports) {
        for (let prefix = each; prefix !== "" && !prefixes.has(prefix); prefix = (0,vendor_list/* parent */.$t)(prefix)) {
            prefixes.add(prefix);
            const version = selection.selected(prefix) ?? "";
            if (version !== "" && (0,main/* origin */.TG)(mains, { path: prefix, version }).version !== "") {
                found.push({ path: prefix, version });
            }
        }
    }
    return found;
}
/** Directories of the vendored packages that a module may provide, relative to its root. */
function packagesOf(index, modulePath, packages) {
    return packages
        .filter((each) => each === modulePath || each.startsWith(`${modulePath}/`))
        .map((each) => each.slice(modulePath.length + 1))
        .filter((directory) => index.in(directory).some(({ name }) => name.endsWith(".go")));
}
/** The Go files of a module that the tree does not hold and the proof needs, relative to the module's root. */
function leftOut({ mains }, index, directories, held) {
    return directories
        .flatMap((each) => (0,copy_rule/* toCarry */.f_)(index, each, (0,main/* goVersion */.X9)(mains), (sha256) => held.has(sha256)))
        .map(({ name }) => name);
}
/** Throws NO_DEPENDENCIES where go found nothing to vendor. */
function demandTree({ directory }) {
    if (directory === undefined) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "go: go mod vendor: wanted packages to vendor, got none", {
            hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
        });
    }
    return directory;
}


/***/ }),

/***/ 23935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 2 modules
var manifest = __webpack_require__(11292);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(97106);
;// CONCATENATED MODULE: ./lib/src/bundle/readme.js

/** The bundle's README.md: how to check and use it with nothing but stock tools. `module` is the module path. */
function readme(module) {
    return `# Dependencies of ${module}

Packed by go-offline. Everything here can be checked and used without it, with \`sha256sum\`, \`zstd\` and \`tar\`.

| file | holds |
|---|---|
| \`checksums.json\` | the size and the digests of the other files; every hash of the go.sum that was packed |
| \`${part/* vendorName */.gR}\` | the tree that \`go mod vendor\` wrote |
| \`${part/* proofName */.ud}\` | what proves it against go.sum: \`lists/\` (one line a file of each module), \`mods/\` (go.mod files), \`files/\` (Go files that were left out) |

Check the files against the manifest:

    sha256sum ${part/* vendorName */.gR} ${part/* proofName */.ud}
    grep -A1 '"sha256"' checksums.json

Unpack, in the directory of go.mod, and build:

    zstd -dc ${part/* vendorName */.gR} | tar -x
    go build -mod=vendor ./...

Prove one module by hand: the list's own hash is the \`h1:\` of that module in your go.sum, and each line of the list is
the sha256 of a file.

    zstd -dc ${part/* proofName */.ud} | tar -x
    sha256sum lists/MODULE@VERSION | cut -c 1-64 | xxd -r -p | base64
    grep 'MODULE VERSION h1:' go.sum

\`go-offline restore\` does this for every module, and more: no file is missing, and nothing else is there.
`;
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(79161);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var host_pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var checkout = __webpack_require__(29159);
// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/project.js + 3 modules
var tasks_project = __webpack_require__(10269);
// EXTERNAL MODULE: ./lib/src/host/store/directory.js
var directory = __webpack_require__(19744);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/vendor/embed.js
var vendor_embed = __webpack_require__(14588);
// EXTERNAL MODULE: ./lib/src/tasks/restore.js + 4 modules
var restore = __webpack_require__(50562);
// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
;// CONCATENATED MODULE: ./lib/src/tasks/rehearse.js









/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, go.work, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
async function rehearse(project, code, bundle, folder, timeout) {
    const started = performance.now();
    const site = await lay(project, code, folder);
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const { value } = await (0,search/* search */.$)({
            sources: [(0,directory/* directory */.y)(bundle)],
            query: { key: project.key, project: project.id },
            needs: restore/* needs */.e,
            use: (opened) => (0,restore/* bring */.V)(opened, project, pool, site, Promise.resolve(), timeout),
        });
        return { verdict: value.verdict, milliseconds: performance.now() - started };
    }
    finally {
        await pool.close();
    }
}
/** Copies what go reads. Main modules stand to each other as in the checkout, outside of the project's folder too. */
async function lay(project, code, folder) {
    const outside = project.mains.modules.map(({ directory }) => external_node_path_.relative(project.directory, directory).split("..").length - 1);
    const root = external_node_path_.join(folder, ...Array(Math.max(0, ...outside)).fill("above"));
    await files/* makeDirectory */.Oh(root);
    for (const { name, bytes } of project.sources) {
        const file = external_node_path_.join(root, name);
        await files/* makeDirectory */.Oh(external_node_path_.dirname(file));
        await files/* write */.M9(file, bytes);
    }
    for (const each of code.modules) {
        const target = external_node_path_.join(root, external_node_path_.relative(project.directory, each.main.directory));
        for (const name of await sourceFiles(each)) {
            await files/* copy */.C(external_node_path_.join(each.main.directory, name), external_node_path_.join(target, name));
        }
    }
    const { goWork } = project;
    return {
        directory: root,
        goWork: goWork === undefined ? undefined : external_node_path_.join(root, external_node_path_.basename(goWork)),
    };
}
/** A module's Go files, and what they embed. */
async function sourceFiles({ main, goFiles, embeds }) {
    const names = new Set(goFiles);
    for (const [directory, patterns] of embeds) {
        const below = await walk/* tree */.B2(external_node_path_.join(main.directory, directory));
        for (const name of (0,vendor_embed/* resolve */.h)(below.files, patterns).files) {
            names.add(external_node_path_.join(directory, name));
        }
    }
    return names;
}

// EXTERNAL MODULE: ./lib/src/tasks/sealing.js + 1 modules
var sealing = __webpack_require__(94376);
// EXTERNAL MODULE: ./lib/src/tasks/storing.js
var storing = __webpack_require__(35497);
// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/pack.js



















/** Seals a project's dependencies into a bundle, restores it once to be sure, and stores it. */
async function pack(order) {
    const started = performance.now();
    const project = await (0,tasks_project/* load */.H)(order.project);
    (0,tasks_project/* demandDependencies */.j)(project);
    const temporary = files/* temporary */.q_();
    const work = temporary.path;
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const vendored = await (0,vendoring/* vendor */.V)(project, work, order.moduleCache, order.timeout);
        const bundle = external_node_path_.join(work, "bundle");
        await files/* makeDirectory */.Oh(bundle);
        const code = await (0,checkout/* readCode */.w)(project, pool);
        const parts = await writeParts(project, code, vendored, pool, bundle);
        const { pieces, ...sealed } = await writeManifest(project, bundle, parts, order.timeout);
        const folder = external_node_path_.join(work, "rehearsal");
        const rehearsal = await rehearse(project, code, bundle, folder, order.timeout);
        await demandUntouched(project);
        const { key, id } = project;
        const stored = await (0,storing/* store */.M)({ folder: bundle, key, project: id, ...pieces }, order.targets);
        return {
            ...sealed,
            key,
            stored,
            parts,
            verdict: rehearsal.verdict,
            milliseconds: {
                go: vendored.milliseconds,
                rehearsal: rehearsal.milliseconds,
                all: performance.now() - started,
            },
        };
    }
    finally {
        await pool.close();
        await temporary.remove();
    }
}
/** Seals the parts one after the other; what is known of their files goes with this call. */
async function writeParts(project, code, vendored, pool, bundle) {
    const tree = (0,gathering/* demandTree */.A)(vendored);
    const proof = await (0,gathering/* proofFiles */.h)(project, code, vendored, pool);
    // From here on the threads have nothing to do, and their memory is wanted for compressing.
    await pool.close();
    return [
        await (0,sealing/* writePart */.$X)(external_node_path_.join(bundle, part/* proofName */.ud), proof),
        await (0,sealing/* writePart */.$X)(external_node_path_.join(bundle, part/* vendorName */.gR), await (0,sealing/* vendorFiles */.wC)(tree)),
        await writeReadme(project, bundle),
    ];
}
async function writeReadme(project, bundle) {
    const bytes = Buffer.from(readme(project.mains.modules.map(({ goMod }) => goMod.module ?? "").join(", ")));
    const written = await files/* writeStream */.G6(external_node_path_.join(bundle, part/* readmeName */.oL), external_node_stream_.Readable.from([bytes]));
    return { name: part/* readmeName */.oL, ...written, entries: 0, frames: [] };
}
async function writeManifest(project, bundle, parts, timeout) {
    const commit = await git/* commit */.cd(project.directory);
    const epoch = (0,environment/* variable */.b)("SOURCE_DATE_EPOCH");
    const version = (await go/* env */._(project.directory, ["GOVERSION"], timeout)).get("GOVERSION") ?? "go";
    const text = manifest/* encode */.lF({
        key: project.key,
        created: epoch === undefined || !/^\d{1,15}$/.test(epoch) ? commit?.time : Number(epoch),
        go: version,
        inputs: project.inputs,
        modules: modules(project),
        parts: parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        source: {
            repository: (0,environment/* variable */.b)("GITHUB_REPOSITORY"),
            commit: commit?.id,
            ref: (0,environment/* variable */.b)("GITHUB_REF"),
            workflow: (0,environment/* variable */.b)("GITHUB_WORKFLOW_REF"),
            run: (0,environment/* variable */.b)("GITHUB_RUN_ID"),
        },
    });
    const { sha256, size } = await files/* writeStream */.G6(external_node_path_.join(bundle, manifest/* fileName */.Md), external_node_stream_.Readable.from([Buffer.from(text)]));
    const pieces = { manifest: { name: manifest/* fileName */.Md, size, sha256 }, parts };
    return { digest: sha256, go: version, pieces };
}
/** Every module of go.sum, in its order. */
function modules(project) {
    const found = new Map();
    for (const [key, hashes] of project.goSum) {
        const [modulePath = "", whole = ""] = key.split(" ");
        const version = whole.replace(/\/go\.mod$/, "");
        const name = `${modulePath} ${version}`;
        const hash = hashes.find((each) => each.startsWith("h1:"));
        const known = found.get(name) ?? {
            path: modulePath,
            version,
            h1: undefined,
            goModH1: undefined,
        };
        found.set(name, whole === version ? { ...known, h1: hash } : { ...known, goModH1: hash });
    }
    return [...found.values()];
}
/** The promise that nothing of the project is written, kept by looking. */
async function demandUntouched(project) {
    for (const { name, bytes } of project.sources) {
        const now = (await files/* read */.LF(external_node_path_.join(project.directory, name))) ?? Buffer.alloc(0);
        if (!now.equals(bytes)) {
            throw new errors/* OfflineError */.M("PROJECT_CHANGED", `project: ${name}: wanted it as it was when packing began, got other bytes`, {
                hint: "something changed it meanwhile: see that no other step runs on this checkout, then pack again",
            });
        }
    }
}


/***/ }),

/***/ 94376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qt: () => (/* binding */ fromDisk),
  wC: () => (/* binding */ vendorFiles),
  $X: () => (/* binding */ writePart)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/bundle/frame.js + 1 modules
var bundle_frame = __webpack_require__(24699);
// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(90036);
// EXTERNAL MODULE: ./lib/src/bundle/tar.js
var tar = __webpack_require__(16872);
;// CONCATENATED MODULE: ./lib/src/bundle/seal.js




const mode = 0o644;
const trailer = external_node_buffer_.Buffer.alloc(2 * tar/* blockSize */.L6);
/**
 * Writes a part: a tar of these files, which must come in byte order of their names, in compressed frames. The same
 * files give the same bytes. Throws NAME_*, ENTRY_* and BAD_NAME for names that no bundle may hold, before anybody has
 * to refuse them.
 */
async function* seal(contents) {
    for await (const { blocks, entries } of stretches(contents)) {
        const unpacked = external_node_buffer_.Buffer.concat(blocks);
        const bytes = bundle_frame/* compress */.Bc(unpacked);
        yield { bytes, entries, size: bytes.length, unpacked: unpacked.length };
    }
}
/** The tar's blocks, cut between entries where a frame has its size, and where another kind of names begins. */
async function* stretches(contents) {
    const names = new bundle_name/* Names */.f();
    let blocks = [];
    let size = 0;
    let entries = 0;
    let top;
    for await (const { name, bytes } of contents) {
        names.add(name);
        const kind = name.split("/", 1)[0];
        if (entries > 0 && (size >= bundle_frame/* target */.aC || kind !== top)) {
            yield { blocks, entries };
            blocks = [];
            size = 0;
            entries = 0;
        }
        top = kind;
        const padding = external_node_buffer_.Buffer.alloc(tar/* padding */.Ms(bytes.length));
        blocks.push(tar/* encode */.lF({ name, size: bytes.length, mode }), bytes, padding);
        size += bytes.length;
        entries++;
    }
    yield { blocks: [...blocks, trailer], entries };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
;// CONCATENATED MODULE: ./lib/src/tasks/sealing.js





/** What the vendor part holds: the tree that go wrote. */
async function vendorFiles(directory) {
    const { files: names } = await walk/* tree */.B2(directory);
    return names.map((name) => fromDisk(`vendor/${name}`, external_node_path_.join(directory, name)));
}
/** Seals a part into a new file, by which it is named. */
async function writePart(file, waiting) {
    const frames = [];
    let entries = 0;
    const bytes = async function* () {
        for await (const sealed of seal(read(waiting))) {
            frames.push({ size: sealed.size, unpacked: sealed.unpacked });
            entries += sealed.entries;
            yield sealed.bytes;
        }
    };
    const written = await files/* writeStream */.G6(file, bytes());
    return { name: external_node_path_.basename(file), ...written, entries, frames };
}
/** Reads a few files ahead of who asks. */
async function* read(waiting) {
    const step = 32;
    for (let at = 0; at < waiting.length; at += step) {
        const some = waiting.slice(at, at + step);
        yield* await Promise.all(some.map(async (each) => ({ name: each.name, bytes: await each.read() })));
    }
}
/** A file that lies on the disk. */
function fromDisk(name, file) {
    return {
        name,
        read: async () => {
            const bytes = await files/* read */.LF(file);
            if (bytes === undefined) {
                throw new errors/* OfflineError */.M("IO", `host: wanted a file at ${file}, got none`, {
                    hint: "see that nothing else writes into the temporary directory or the module cache, then pack again",
                });
            }
            return bytes;
        },
    };
}


/***/ }),

/***/ 35497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ store),
/* harmony export */   demandStored: () => (/* binding */ demandStored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** Has every store keep a bundle. None of them is the reason why a pack fails: what they say is reported. */
async function store(bundle, targets) {
    const all = [];
    for (const target of targets) {
        all.push(await keep(bundle, target));
    }
    return all;
}
async function keep(bundle, target) {
    try {
        return { store: target.word, outcome: "stored", ...(await target.put(bundle)) };
    }
    catch (error) {
        const { code, message, hint } = explain(error, target);
        const own = message.startsWith(`${target.word}: `) ? target.word.length + 2 : 0;
        const reason = message.slice(own);
        return { store: target.word, outcome: "refused", code, reason, hint };
    }
}
function explain(error, { word }) {
    const said = error instanceof Error ? error.message : String(error);
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M
        ? error
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("STORE_ANSWER", `${word}: wanted it stored, got ${said}`, {
            hint: "this is a fault in go-offline: tell us; the bundle is not there",
            cause: error,
        });
}
/** Throws the first refusal if no store took the bundle: for who asked for nothing else. */
function demandStored(all) {
    const [first] = all;
    if (first?.outcome === "refused" && all.every(({ outcome }) => outcome === "refused")) {
        const others = all
            .slice(1)
            .flatMap((each) => (each.outcome === "refused" ? [each.reason] : []));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M(first.code, first.reason, { hint: first.hint, details: others });
    }
}


/***/ }),

/***/ 76577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ vendor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25751);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73376);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _host_go_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19043);
/* harmony import */ var _module_gomod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36541);







/**
 * Runs the real go: `go mod download` and `go mod vendor`, or `go work vendor`. It works on copies of go.mod and the
 * go.sum files in `work`, so that the project's own are never written. `directory` is undefined where go found nothing
 * to vendor. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go wanted to add, UNTIDY_GO_MOD.
 */
async function vendor(project, work, moduleCache, timeout) {
    const cache = moduleCache ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "modcache");
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "tree", "vendor");
    const shared = { project, cache, timeout };
    const started = performance.now();
    if (project.goWork === undefined) {
        await mod(shared, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "download"), ["mod", "download"]);
        const copy = await mod(shared, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "vendor"), ["mod", "vendor", `-o=${directory}`]);
        await demandUnchanged(project, copy);
    }
    else {
        await vendorWorkspace(shared, node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "vendor"), directory);
    }
    const milliseconds = performance.now() - started;
    const isThere = await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(directory);
    return { directory: isThere ? directory : undefined, moduleCache: cache, milliseconds };
}
/** One go mod command on a copy of its own; gives the copy's go.mod. */
async function mod(shared, directory, args) {
    const copy = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, "go.mod");
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(directory);
    for (const { name, bytes } of shared.project.sources) {
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name), bytes);
    }
    await run(shared, [...args.slice(0, 2), `-modfile=${copy}`, ...args.slice(2)], {
        GOFLAGS: "-mod=readonly",
    });
    return copy;
}
/**
 * In a workspace there is no -modfile. Copies are laid over the go.sum files instead: what lies under one, go refuses to
 * write, and says so.
 */
async function vendorWorkspace(shared, work, directory) {
    const { project } = shared;
    const replace = {};
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(work);
    for (const name of sumFiles(project)) {
        const known = project.sources.find((each) => each.name === name);
        const copy = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, `${Object.keys(replace).length}.sum`);
        await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(copy, known?.bytes ?? "");
        replace[node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(project.directory, name)] = copy;
    }
    const overlay = node_path__WEBPACK_IMPORTED_MODULE_0__.join(work, "overlay.json");
    await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M9(overlay, JSON.stringify({ Replace: replace }));
    await run(shared, ["work", "vendor", `-overlay=${overlay}`, `-o=${directory}`], {
        GOWORK: project.goWork ?? "off",
        GOFLAGS: "-mod=readonly",
    });
}
/** The files that go would add lines to, relative to the project. */
function sumFiles({ directory, mains }) {
    const own = mains.modules.map((each) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(each.directory, "go.sum"));
    return ["go.work.sum", ...own.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file))];
}
async function run({ project, cache, timeout }, args, variables) {
    const [tool = "", command = "", ...flags] = args;
    const cacheFlag = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .b)("GOMODCACHE") === cache ? [] : ["-modcacherw"];
    try {
        await _host_go_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e({
            args: [tool, command, ...cacheFlag, ...flags],
            directory: project.directory,
            variables: { GOMODCACHE: cache, CGO_ENABLED: "1", ...variables },
            network: true,
            timeout,
        });
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M ? named(error) : error;
    }
}
/** Two failures of go are the project's own, and have a code of their own. */
function named(error) {
    const missing = error.details.find((line) => /missing go\.sum entry|updates to go\.sum needed/.test(line));
    if (error.code === "GO_FAILED" && missing !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for every module, got: ${missing.trim()}`, {
            hint: "run go mod tidy (in a workspace go work sync) and commit its result: what is not in go.sum or go.work.sum cannot be proved",
            details: error.details,
            cause: error,
        });
    }
    const untidy = error.details.find((line) => line.includes("updates to go.mod needed"));
    if (error.code === "GO_FAILED" && untidy !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("UNTIDY_GO_MOD", `project: go.mod: wanted one that go leaves as it is, got: ${untidy.trim()}`, {
            hint: "run go mod tidy and commit its result",
            details: error.details,
            cause: error,
        });
    }
    return error;
}
/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project, copy) {
    const goMod = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(copy))?.toString("utf8") ?? "";
    const goSum = (await _host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
    if (JSON.stringify(_module_gomod_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg(goMod)) !== JSON.stringify(project.mains.modules[0]?.goMod)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("UNTIDY_GO_MOD", "project: go.mod: wanted one that go leaves as it is, got one that it changes", {
            hint: "run go mod tidy and commit its result",
        });
    }
    const added = [..._gosum_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q(goSum).keys()].filter((key) => !project.goSum.has(key));
    const [first] = added;
    if (first !== undefined) {
        const more = added.length > 1 ? ` (and ${added.length - 1} more)` : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for ${first}${more}, got none`, {
            hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
            details: added,
        });
    }
}


/***/ })

};
