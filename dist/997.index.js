export const id = 997;
export const ids = [997];
export const modules = {

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  choose: () => (/* binding */ choose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(8724);
;// CONCATENATED MODULE: ./lib/src/host/store/directory.js




const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: async (folder, key) => put(root, folder, key),
        find: async (key) => find(root, key),
    };
}
async function put(root, folder, key) {
    const target = external_node_path_.join(root, key);
    const draft = external_node_path_.join(root, `.${key}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await files/* makeDirectory */.Oh(root);
    try {
        for (const name of (await (0,walk/* tree */.B)(folder)).files) {
            await files/* copy */.C(external_node_path_.join(folder, name), external_node_path_.join(draft, name));
        }
        if (await files/* exists */.t2(target)) {
            await files/* move */.Cy(target, before);
        }
        await files/* move */.Cy(draft, target);
        await files/* replace */.HC(external_node_path_.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await files/* exists */.t2(before)) && !(await files/* exists */.t2(target))) {
            await files/* move */.Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return target;
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await files/* exists */.t2(target)) {
        await files/* remove */.TF(target);
    }
}
async function find(root, key) {
    if (await isBundle(root)) {
        return [candidate(root, false)];
    }
    if (await isBundle(external_node_path_.join(root, key))) {
        return [candidate(external_node_path_.join(root, key), true)];
    }
    const latest = (await files/* read */.LF(external_node_path_.join(root, "latest")))?.toString("utf8").trim() ?? "";
    const isKey = /^go-offline-1-[0-9a-f]{32}$/.test(latest);
    return isKey && (await isBundle(external_node_path_.join(root, latest)))
        ? [candidate(external_node_path_.join(root, latest), false)]
        : [];
}
async function isBundle(folder) {
    return (await files/* size */.Ej(external_node_path_.join(folder, manifest))) !== undefined;
}
function candidate(folder, exact) {
    return {
        reference: folder,
        exact,
        size: async (file) => files/* size */.Ej(external_node_path_.join(folder, file)),
        read: (file) => files/* stream */.Td(external_node_path_.join(folder, file)),
    };
}

;// CONCATENATED MODULE: ./lib/src/host/store/choose.js



/** The store that a word of `from` or `to` names; a relative path counts from `base`. Throws BAD_INPUT. */
function choose(word, base) {
    const place = /^dir:(.+)$/s.exec(word)?.[1];
    if (place === undefined) {
        throw new errors/* OfflineError */.M("BAD_INPUT", `host: store: wanted dir:PATH, got ${JSON.stringify(word)}`, {
            hint: "name a folder, such as dir:bundles; other stores are not part of this version",
        });
    }
    return directory(external_node_path_.resolve(base, place));
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 2 modules
var manifest = __webpack_require__(1292);
// EXTERNAL MODULE: ./lib/src/bundle/part.js
var part = __webpack_require__(7106);
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
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(3376);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(9043);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var host_pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/tasks/project.js + 2 modules
var tasks_project = __webpack_require__(1980);
// EXTERNAL MODULE: ./lib/src/host/store/choose.js + 1 modules
var choose = __webpack_require__(2035);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/src/vendor/embed.js
var vendor_embed = __webpack_require__(4588);
// EXTERNAL MODULE: ./lib/src/tasks/restore.js + 3 modules
var restore = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
;// CONCATENATED MODULE: ./lib/src/tasks/rehearse.js









/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
async function rehearse(project, bundle, folder, timeout) {
    await files/* makeDirectory */.Oh(folder);
    await files/* write */.M9(external_node_path_.join(folder, "go.mod"), project.goModBytes);
    await files/* write */.M9(external_node_path_.join(folder, "go.sum"), project.goSumBytes);
    for (const name of await sourceFiles(project)) {
        await files/* copy */.C(external_node_path_.join(project.directory, name), external_node_path_.join(folder, name));
    }
    return (0,restore.restore)({ project: folder, stores: [(0,choose.choose)(`dir:${bundle}`, folder)], timeout });
}
/** The project's Go files, and what they embed. */
async function sourceFiles(project) {
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const code = await (0,tasks_project/* readCode */.w)(project, pool);
        const names = new Set(code.goFiles);
        for (const [directory, patterns] of code.embeds) {
            const below = await walk/* tree */.B(external_node_path_.join(project.directory, directory));
            for (const name of (0,vendor_embed/* resolve */.h)(below.files, patterns).files) {
                names.add(external_node_path_.join(directory, name));
            }
        }
        return names;
    }
    finally {
        await pool.close();
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/bundle/frame.js + 1 modules
var bundle_frame = __webpack_require__(4699);
// EXTERNAL MODULE: ./lib/src/bundle/name.js
var bundle_name = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/src/bundle/tar.js
var tar = __webpack_require__(6872);
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

// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(5751);
// EXTERNAL MODULE: ./lib/src/module/path.js
var path = __webpack_require__(4948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/vendor/carried.js
var carried = __webpack_require__(687);
// EXTERNAL MODULE: ./lib/src/vendor/copy-rule.js
var copy_rule = __webpack_require__(5527);
// EXTERNAL MODULE: ./lib/src/vendor/list.js
var vendor_list = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/vendor/modules-txt.js
var modules_txt = __webpack_require__(2029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(2312);
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
    for (const { origin } of modules) {
        const directory = nameOf(origin);
        const { files: inside } = await walk/* tree */.B(external_node_path_.join(moduleCache, directory));
        names.push(...inside.map((name) => `${directory}/${name}`));
        waiting.push(origin);
        if (names.length >= batch) {
            putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
            waiting = [];
            names = [];
        }
    }
    putAway(project, waiting, await pool.read(moduleCache, names, false), keep);
}
/** A module's go.mod from the module cache, as go.sum says it is. */
async function readGoMod(project, moduleCache, origin) {
    const name = external_node_path_.join("cache", "download", (0,path/* escape */.ih)(origin.path), "@v", `${(0,path/* escape */.ih)(origin.version)}.mod`);
    const bytes = (await files/* read */.LF(external_node_path_.join(moduleCache, name))) ?? new Uint8Array(0);
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

;// CONCATENATED MODULE: ./lib/src/tasks/sealing.js













/** What the vendor part holds: the tree that go wrote. */
async function vendorFiles(directory) {
    const { files: names } = await walk/* tree */.B(directory);
    return names.map((name) => fromDisk(`vendor/${name}`, external_node_path_.join(directory, name)));
}
/** What the proof part holds: lists and go.mod files that agree with go.sum, and Go files that go left out. */
async function proofFiles(project, vendored, pool) {
    const { files: names } = await walk/* tree */.B(vendored.directory);
    const facts = await pool.read(vendored.directory, names, false);
    const held = new Set(facts.map(({ sha256 }) => sha256));
    const text = await files/* read */.LF(external_node_path_.join(vendored.directory, "modules.txt"));
    const modules = modules_txt/* vendored */.qH(project.goMod, text?.toString("utf8") ?? "");
    const byOrigin = new Map(modules.map((module) => [module.origin, module]));
    const listed = modules.filter((module) => isListed(project, module, modules));
    const waiting = modules.map(({ origin }) => ({
        name: carried/* modName */.K2(origin),
        read: async () => readGoMod(project, vendored.moduleCache, origin),
    }));
    await lists(project, vendored.moduleCache, listed, pool, (origin, list) => {
        waiting.push({
            name: carried/* listName */.sY(origin),
            read: () => Promise.resolve(Buffer.from(list)),
        });
        const module = byOrigin.get(origin);
        const left = module === undefined ? [] : leftOut(project, module, list, held);
        const directory = `${(0,path/* escape */.ih)(origin.path)}@${(0,path/* escape */.ih)(origin.version)}`;
        for (const name of left) {
            const file = external_node_path_.join(vendored.moduleCache, directory, name);
            waiting.push(fromDisk(carried/* fileName */.Md(origin, name), file));
        }
    });
    return waiting.toSorted((a, b) => (0,version/* compareText */.n6)(a.name, b.name));
}
/** The Go files of a module that the tree does not hold and the proof needs, relative to the module's root. */
function leftOut(project, { module, origin, packages }, list, held) {
    const index = new vendor_list/* ModuleList */.z(list, `${origin.path}@${origin.version}/`);
    return packages.flatMap((each) => {
        const directory = each.slice(module.path.length + 1);
        return (0,copy_rule/* toCarry */.f)(index, directory, project.goMod.go ?? "", (sha256) => held.has(sha256)).map(({ name }) => name);
    });
}
/** Modules with packages, and those that might provide one of another module: go looks into both. */
function isListed(project, module, all) {
    const { path: modulePath } = module.module;
    const looked = all.some(({ packages }) => packages.some((each) => (0,path/* isBelow */.Yw)(each, modulePath)));
    return looked && parse.h1(project.goSum, module.origin.path, module.origin.version) !== undefined;
}
/** Seals a part into a bundle's folder. */
async function writePart(bundle, name, waiting) {
    const frames = [];
    let entries = 0;
    const bytes = async function* () {
        for await (const sealed of seal(read(waiting))) {
            frames.push({ size: sealed.size, unpacked: sealed.unpacked });
            entries += sealed.entries;
            yield sealed.bytes;
        }
    };
    const written = await files/* writeStream */.G6(external_node_path_.join(bundle, name), bytes());
    return { name, ...written, entries, frames };
}
/** Reads a few files ahead of who asks. */
async function* read(waiting) {
    const step = 32;
    for (let at = 0; at < waiting.length; at += step) {
        const some = waiting.slice(at, at + step);
        yield* await Promise.all(some.map(async (each) => ({ name: each.name, bytes: await each.read() })));
    }
}
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

// EXTERNAL MODULE: ./lib/src/module/gomod.js + 1 modules
var gomod = __webpack_require__(2986);
;// CONCATENATED MODULE: ./lib/src/tasks/vendoring.js







/**
 * Runs `go mod download` and `go mod vendor` on copies of go.mod and go.sum in `work`, so that the project's own are
 * never written. Throws what go.run throws, INCOMPLETE_GO_SUM with the lines that go added to its copy, UNTIDY_GO_MOD.
 */
async function vendor(project, work, moduleCache, timeout) {
    const cache = moduleCache ?? external_node_path_.join(work, "modcache");
    const directory = external_node_path_.join(work, "tree", "vendor");
    const started = performance.now();
    await mod(project, work, cache, timeout, ["download"]);
    const copy = await mod(project, work, cache, timeout, ["vendor", `-o=${directory}`]);
    const milliseconds = performance.now() - started;
    await demandUnchanged(project, copy);
    if (!(await files/* isDirectory */.wd(directory))) {
        throw new errors/* OfflineError */.M("NO_DEPENDENCIES", "go: go mod vendor: wanted packages to vendor, got none", {
            hint: "the code imports nothing from its required modules: run go mod tidy, and leave this step out",
        });
    }
    return { directory, moduleCache: cache, milliseconds };
}
/** One go mod command on a copy of its own; gives the copy's go.mod. */
async function mod(project, work, moduleCache, timeout, [command = "", ...flags]) {
    const directory = external_node_path_.join(work, command);
    const copy = external_node_path_.join(directory, "go.mod");
    await files/* makeDirectory */.Oh(directory);
    await files/* write */.M9(copy, project.goModBytes);
    await files/* write */.M9(external_node_path_.join(directory, "go.sum"), project.goSumBytes);
    const cacheFlag = (0,environment/* variable */.b)("GOMODCACHE") === moduleCache ? [] : ["-modcacherw"];
    try {
        await go/* run */.e({
            args: ["mod", command, ...cacheFlag, `-modfile=${copy}`, ...flags],
            directory: project.directory,
            variables: { GOMODCACHE: moduleCache, GOFLAGS: "-mod=readonly", CGO_ENABLED: "1" },
            network: true,
            timeout,
        });
    }
    catch (error) {
        throw error instanceof errors/* OfflineError */.M ? named(error) : error;
    }
    return copy;
}
/** Two failures of go are the project's own, and have a code of their own. */
function named(error) {
    const missing = error.details.find((line) => line.includes("missing go.sum entry"));
    if (error.code === "GO_FAILED" && missing !== undefined) {
        return new errors/* OfflineError */.M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for every module, got: ${missing.trim()}`, {
            hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
            details: error.details,
            cause: error,
        });
    }
    const untidy = error.details.find((line) => line.includes("updates to go.mod needed"));
    if (error.code === "GO_FAILED" && untidy !== undefined) {
        return new errors/* OfflineError */.M("UNTIDY_GO_MOD", `project: go.mod: wanted one that go leaves as it is, got: ${untidy.trim()}`, {
            hint: "run go mod tidy and commit its result",
            details: error.details,
            cause: error,
        });
    }
    return error;
}
/** go mod vendor fills gaps in the go.mod and go.sum that it is given; a project with such gaps cannot be proved. */
async function demandUnchanged(project, copy) {
    const goMod = (await files/* read */.LF(copy))?.toString("utf8") ?? "";
    const goSum = (await files/* read */.LF(external_node_path_.join(external_node_path_.dirname(copy), "go.sum")))?.toString("utf8") ?? "";
    if (JSON.stringify(gomod/* parse */.q(goMod)) !== JSON.stringify(project.goMod)) {
        throw new errors/* OfflineError */.M("UNTIDY_GO_MOD", "project: go.mod: wanted one that go leaves as it is, got one that it changes", {
            hint: "run go mod tidy and commit its result",
        });
    }
    const added = [...parse/* parse */.q(goSum).keys()].filter((key) => !project.goSum.has(key));
    const [first] = added;
    if (first !== undefined) {
        const more = added.length > 1 ? ` (and ${added.length - 1} more)` : "";
        throw new errors/* OfflineError */.M("INCOMPLETE_GO_SUM", `project: go.sum: wanted a line for ${first}${more}, got none`, {
            hint: "run go mod tidy and commit its result: what is not in go.sum cannot be proved",
            details: added,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/tasks/pack.js
















/** Seals a project's dependencies into a bundle, restores it once to be sure, and stores it. */
async function pack(order) {
    const started = performance.now();
    const project = await (0,tasks_project/* load */.H)(order.project);
    const temporary = files/* temporary */.q_();
    const work = temporary.path;
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const vendored = await vendor(project, work, order.moduleCache, order.timeout);
        const bundle = external_node_path_.join(work, "bundle");
        await files/* makeDirectory */.Oh(bundle);
        const parts = await writeParts(project, vendored, pool, bundle);
        const sealed = await writeManifest(project, bundle, parts, order.timeout);
        const rehearsal = await rehearse(project, bundle, external_node_path_.join(work, "rehearsal"), order.timeout);
        await demandUntouched(project);
        const references = [];
        for (const store of order.stores) {
            references.push(await store.put(bundle, project.key));
        }
        return {
            ...sealed,
            key: project.key,
            references,
            parts,
            verdict: rehearsal.verdict,
            milliseconds: {
                go: vendored.milliseconds,
                rehearsal: rehearsal.milliseconds.all,
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
async function writeParts(project, vendored, pool, bundle) {
    const proof = await proofFiles(project, vendored, pool);
    // From here on the threads have nothing to do, and their memory is wanted for compressing.
    await pool.close();
    return [
        await writePart(bundle, part/* proofName */.ud, proof),
        await writePart(bundle, part/* vendorName */.gR, await vendorFiles(vendored.directory)),
        await writeReadme(project, bundle),
    ];
}
async function writeReadme(project, bundle) {
    const bytes = Buffer.from(readme(project.goMod.module ?? ""));
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
    const { sha256 } = await files/* writeStream */.G6(external_node_path_.join(bundle, manifest/* fileName */.Md), external_node_stream_.Readable.from([Buffer.from(text)]));
    return { digest: sha256, go: version };
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
    for (const [name, bytes] of [
        ["go.mod", project.goModBytes],
        ["go.sum", project.goSumBytes],
    ]) {
        const now = (await files/* read */.LF(external_node_path_.join(project.directory, name))) ?? Buffer.alloc(0);
        if (!now.equals(bytes)) {
            throw new errors/* OfflineError */.M("PROJECT_CHANGED", `project: ${name}: wanted it as it was when packing began, got other bytes`, {
                hint: "something changed it meanwhile: see that no other step runs on this checkout, then pack again",
            });
        }
    }
}


/***/ })

};
