export const id = 961;
export const ids = [961,497];
export const modules = {

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
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
| \`${part/* modulesName */.z3}\` | where it was packed: a module proxy, every module that go.sum names, and the checksum database's records |

Check the files against the manifest:

    sha256sum ${part/* vendorName */.gR} ${part/* proofName */.ud}
    grep -A1 '"sha256"' checksums.json

Unpack, in the directory of go.mod, and build:

    zstd -dc ${part/* vendorName */.gR} | tar -x
    go build -mod=vendor ./...

With modules instead, every command of go works, the checksum database left on:

    mkdir proxy && tar -xf ${part/* modulesName */.z3} -C proxy
    export GOPROXY=file://$PWD/proxy,off GONOPROXY=none GOTOOLCHAIN=local GOFLAGS=-mod=readonly
    go build ./...

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
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/pool.js
var host_pool = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/tasks/checkout.js
var checkout = __webpack_require__(29159);
// EXTERNAL MODULE: ./lib/src/tasks/gathering.js + 1 modules
var tasks_gathering = __webpack_require__(13524);
// EXTERNAL MODULE: ./lib/src/tasks/go-version.js
var go_version = __webpack_require__(27052);
// EXTERNAL MODULE: ./lib/src/bundle/manifest.js + 1 modules
var manifest = __webpack_require__(51726);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(79161);
// EXTERNAL MODULE: ./lib/src/host/go.js
var go = __webpack_require__(19043);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
;// CONCATENATED MODULE: ./lib/src/tasks/manifesting.js








/** Writes checksums.json into the bundle's folder. */
async function writeManifest(project, bundle, { parts, modules, absent }, order) {
    const commit = await git/* commit */.cd(project.directory);
    const epoch = (0,environment/* variable */.bv)("SOURCE_DATE_EPOCH");
    const version = (await go/* env */._K(project.directory, ["GOVERSION"], order.timeout)).get("GOVERSION") ?? "go";
    const listed = listedModules(project, modules, absent);
    const text = manifest/* encode */.lF({
        key: project.key,
        created: epoch === undefined || !/^\d{1,15}$/.test(epoch) ? commit?.time : Number(epoch),
        go: version,
        inputs: project.inputs,
        modules: [...listed.values()],
        extras: [...(modules ?? [])].flatMap(([name, module]) => {
            const known = listed.get(name);
            return known === undefined || known.h1 !== module.h1 ? [module] : [];
        }),
        tools: (order.modules?.tools ?? []).map((tool) => {
            const [command = "", at = ""] = tool.split("@");
            return { path: command, version: at };
        }),
        parts: parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        source: {
            repository: (0,environment/* variable */.bv)("GITHUB_REPOSITORY"),
            commit: commit?.id,
            ref: (0,environment/* variable */.bv)("GITHUB_REF"),
            workflow: (0,environment/* variable */.bv)("GITHUB_WORKFLOW_REF"),
            run: (0,environment/* variable */.bv)("GITHUB_RUN_ID"),
        },
    });
    const { sha256, size } = await files/* writeStream */.G6(external_node_path_.join(bundle, manifest/* fileName */.Md), external_node_stream_.Readable.from([Buffer.from(text)]));
    return { manifest: { name: manifest/* fileName */.Md, size, sha256 }, digest: sha256, go: version };
}
/** Every module of go.sum, in its order, by `path@version`. */
function listedModules(project, carried, absent) {
    const found = new Map();
    for (const [key, hashes] of project.goSum) {
        const [modulePath = "", whole = ""] = key.split(" ");
        const module = { path: modulePath, version: whole.replace(/\/go\.mod$/, "") };
        const name = (0,gomod/* keyOf */.TN)(module);
        const hash = hashes.find((each) => each.startsWith("h1:"));
        const known = found.get(name) ?? {
            ...module,
            h1: undefined,
            goModH1: undefined,
            private: carried?.get(name)?.private,
            absent: absent.has(name) ? true : undefined,
        };
        const isZip = whole === module.version;
        found.set(name, isZip ? { ...known, h1: hash } : { ...known, goModH1: hash });
    }
    return found;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/host/masking.js
var masking = __webpack_require__(82917);
// EXTERNAL MODULE: ./lib/src/module/h1.js
var h1 = __webpack_require__(22312);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/src/proxy/layout.js
var layout = __webpack_require__(23751);
// EXTERNAL MODULE: ./lib/src/tasks/database.js + 1 modules
var tasks_database = __webpack_require__(16180);
// EXTERNAL MODULE: ./lib/src/outage/diagnosis.js + 14 modules
var diagnosis = __webpack_require__(76238);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(38724);
// EXTERNAL MODULE: ./lib/src/module/main.js
var main = __webpack_require__(67670);
// EXTERNAL MODULE: ./lib/src/tasks/on-copies.js
var on_copies = __webpack_require__(24162);
;// CONCATENATED MODULE: ./lib/src/tasks/collecting.js










/** Below it, `go mod download` takes the whole build list. modload, ExplicitIndirectVersion. */
const explicit = "1.17";
/**
 * What has to be carried so that go needs no network for this project: all that go.sum names and, where a checksum
 * database vouches for what go.sum does not name, all that `go mod download` without arguments names
 * (cmd/go/internal/modcmd/download.go), every go.mod of the module graph, and what the tools (`path@version`) are built
 * from.
 */
async function wanted(bench, { tools, database }, work) {
    const listed = listedIn(bench.project);
    const downloaded = await downloads(bench, work);
    const required = await graph(bench, work);
    const ofTools = await toolModules(bench, tools, work);
    const zips = unique([...listed.zips, ...(database ? downloaded : []), ...ofTools.zips]);
    const known = new Set(zips.map(gomod/* keyOf */.TN));
    const mods = unique([...listed.mods, ...(database ? required : []), ...ofTools.mods]);
    const asked = new Set([...downloaded, ...required, ...ofTools.zips, ...ofTools.mods].map(gomod/* keyOf */.TN));
    return {
        zips,
        mods: mods.filter((module) => !known.has((0,gomod/* keyOf */.TN)(module))),
        surplus: new Set([...zips, ...mods].map(gomod/* keyOf */.TN).filter((name) => !asked.has(name))),
    };
}
function listedIn({ goSum }) {
    const zips = [];
    const mods = [];
    for (const key of goSum.keys()) {
        const [modulePath = "", version = ""] = key.split(" ");
        const plain = { path: modulePath, version: version.replace(/\/go\.mod$/, "") };
        (plain.version === version ? zips : mods).push(plain);
    }
    return { zips, mods };
}
/** The modules that `go mod download` without arguments is about. */
async function downloads(bench, work) {
    const { mains } = bench.project;
    if (mains.work === undefined && (0,module_version/* compareGo */.Ac)((0,main/* goVersion */.X9)(mains), explicit) >= 0) {
        const required = mains.modules.flatMap(({ goMod }) => goMod.require);
        return required.map((each) => (0,main/* origin */.TG)(mains, each)).filter(({ version }) => version !== "");
    }
    const own = "{{.Path}} {{.Version}}";
    const format = `{{if .Replace}}{{with .Replace}}${own}{{end}}{{else}}${own}{{end}}`;
    const { stdout } = await (0,on_copies/* onCopies */.B)(bench, external_node_path_.join(work, "all"), ["list"], ["-m", `-f=${format}`, "all"]);
    return stdout.split("\n").flatMap((line) => {
        const [modulePath = "", version = ""] = line.split(" ");
        return version === "" ? [] : [{ path: modulePath, version }];
    });
}
/** Every module version that some go.mod of the graph requires: `go list -m all` reads the go.mod of each. */
async function graph(bench, work) {
    const { mains } = bench.project;
    const { stdout } = await (0,on_copies/* onCopies */.B)(bench, external_node_path_.join(work, "graph"), ["mod", "graph"], []);
    const found = new Set(stdout.split(/\s+/).filter((each) => /^(?!go@|toolchain@).+@v/.test(each)));
    return [...found]
        .map((each) => {
        const at = each.lastIndexOf("@");
        return (0,main/* origin */.TG)(mains, { path: each.slice(0, at), version: each.slice(at + 1) });
    })
        .filter(({ version }) => version !== "");
}
/** What go loads for `go install tool@version`, in a module cache of its own: all that is in there is the tools'. */
async function toolModules(bench, tools, work) {
    if (tools.length === 0) {
        return { zips: [], mods: [] };
    }
    const cache = external_node_path_.join(work, "tools");
    await files/* makeDirectory */.Oh(cache);
    for (const tool of tools) {
        if (!/^[^@\s-][^@\s]*@v[^@\s]+$/.test(tool)) {
            throw new errors/* OfflineError */.M("BAD_INPUT", `tools: wanted path@version, got ${tool}`, {
                hint: "name the version that is to be carried: what @latest means cannot be asked in an outage",
            });
        }
        await go/* run */.eF({
            args: ["install", "-n", tool],
            directory: cache,
            variables: { ...bench.variables, GOMODCACHE: cache, GOFLAGS: "-modcacherw" },
            network: true,
            timeout: bench.timeout,
        });
    }
    const { files: names } = await walk/* tree */.B2(external_node_path_.join(cache, "cache", "download"));
    const found = names.map((name) => (0,layout/* parse */.qg)(name));
    const of = (kind) => found.flatMap((each) => (each?.kind === kind ? [each.module] : []));
    return { zips: of("zip"), mods: of("mod") };
}
function unique(modules) {
    const found = new Map(modules.map((module) => [(0,gomod/* keyOf */.TN)(module), module]));
    return [...found.values()].toSorted((a, b) => (0,module_version/* compareText */.n6)(a.path, b.path) || (0,module_version/* compareText */.n6)(a.version, b.version));
}

;// CONCATENATED MODULE: ./lib/src/tasks/fetching.js








/**
 * Fetches what a modules part is to hold into the module cache. Their hashes are compared later, with go.sum and with
 * the database's records, so the database is not asked here. What only go.sum names may be gone: it is then left out.
 */
async function fetch(bench, content, work) {
    const { zips, mods, surplus } = await collect(bench, content, work);
    const place = external_node_path_.join(work, "outside");
    await files/* makeDirectory */.Oh(place);
    const fetcher = { bench, place };
    const isSurplus = (module) => surplus.has((0,gomod/* keyOf */.TN)(module));
    const needed = zips.filter((module) => !isSurplus(module));
    await (0,tasks_database/* inBatches */.oq)(needed, (names) => run(fetcher, ["mod", "download", ...names]));
    const absent = new Set();
    for (const module of [...zips, ...mods].filter(isSurplus)) {
        const command = zips.includes(module) ? ["mod", "download"] : ["list", "-m"];
        if (!(await isThere(fetcher, command, module))) {
            absent.add((0,gomod/* keyOf */.TN)(module));
        }
    }
    const isHere = (module) => !absent.has((0,gomod/* keyOf */.TN)(module));
    return { zips: zips.filter(isHere), mods: mods.filter(isHere), absent };
}
/** go asks the database about tools, and about what the project's go.sum does not name. */
async function collect(bench, content, work) {
    try {
        return await wanted(bench, content, work);
    }
    catch (error) {
        throw (0,tasks_database/* ofDatabase */.Vi)(error);
    }
}
async function run({ bench, place }, args) {
    return go/* run */.eF({
        args,
        directory: place,
        variables: {
            ...bench.variables,
            ...tasks_database/* patient */.Im,
            GOFLAGS: "-modcacherw",
            GOMODCACHE: bench.cache,
            GOSUMDB: "off",
        },
        network: true,
        timeout: bench.timeout,
    });
}
/** Only "not found" is an answer; everything else is a failure of the proxy. */
async function isThere(fetcher, command, module) {
    try {
        await run(fetcher, [...command, (0,gomod/* keyOf */.TN)(module)]);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* OfflineError */.M &&
            error.code === "GO_FAILED" &&
            (0,diagnosis/* diagnose */.h)(error.details).kind === "not-found") {
            return false;
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/sealing.js + 1 modules
var tasks_sealing = __webpack_require__(94376);
;// CONCATENATED MODULE: ./lib/src/tasks/modules-part.js














/**
 * Fetches whatever go may ask a proxy for, and the checksum database's word for it: most of it is waiting for a network.
 * Throws SUMDB_DOWN, BAD_SUMDB, and what go.run throws.
 */
async function gatherModules(bench, content, work) {
    const fetched = await fetch(bench, content, work);
    const found = await (0,tasks_database/* asking */.os)(bench.project.directory, bench.timeout);
    const asked = content.database ? (0,tasks_database/* demandDatabase */.RT)(found) : { ...found, setting: undefined };
    const records = external_node_path_.join(work, "records");
    const all = [...fetched.zips, ...fetched.mods];
    return { bench, fetched, asked, database: await (0,tasks_database/* consult */.Bt)(bench, all, asked, records), records };
}
/**
 * Seals the modules part. The h1 of every go.mod is computed here, and held against go.sum and the database's record;
 * that of every zip is computed in the rehearsal, from the bytes that were sealed. Throws SUM_ALTERED, BAD_MODULE.
 */
async function sealModules({ bench, fetched, asked, database, records }, bundle) {
    const { zips, mods, absent } = fetched;
    const all = [...zips, ...mods];
    const modules = new Map();
    for (const module of all) {
        const sums = {
            h1: zips.includes(module) ? vouchedH1(bench, database, module) : undefined,
            goModH1: await goModH1(records, module),
        };
        demandListed(bench, module, sums);
        const vouched = demandVouched(database, module, sums);
        const isPublic = vouched || !(0,tasks_database/* isPrivate */.Gw)(asked, module);
        const mark = isPublic ? undefined : true;
        modules.set((0,gomod/* keyOf */.TN)(module), { ...module, ...sums, private: mark, absent: undefined });
    }
    const waiting = [
        ...zips.map((module) => waitFor(bench.cache, (0,layout/* fileName */.Md)(module, "zip"))),
        ...all.flatMap((module) => [
            plain(waitFor(records, (0,layout/* fileName */.Md)(module, "info"))),
            waitFor(records, (0,layout/* fileName */.Md)(module, "mod")),
        ]),
        ...lists(zips, mods),
        ...[...database.files].map(([name, bytes]) => given(name, bytes)),
    ].toSorted((a, b) => (0,module_version/* compareText */.n6)(a.name, b.name));
    return { part: await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, part/* modulesName */.z3), waiting), modules, absent };
}
/** What a zip has to hash to; undefined where nobody says so: it is then not placed by anyone. */
function vouchedH1({ project }, database, module) {
    const listed = parse.h1(project.goSum, module.path, module.version);
    return listed ?? database.hashes.get((0,gomod/* keyOf */.TN)(module))?.h1;
}
async function goModH1(records, module) {
    const bytes = await waitFor(records, (0,layout/* fileName */.Md)(module, "mod")).read();
    return h1/* ofGoModHash */.EY((0,external_node_crypto_.hash)("sha256", bytes, "hex"));
}
function demandListed({ project }, { path: modulePath, version }, sums) {
    demandSame(`${modulePath}@${version}`, "go.sum", parse.h1(project.goSum, modulePath, version), sums.h1);
    const listed = parse.h1(project.goSum, modulePath, `${version}/go.mod`);
    demandSame(`${modulePath}@${version}/go.mod`, "go.sum", listed, sums.goModH1);
}
function demandVouched(database, module, sums) {
    const record = database.hashes.get((0,gomod/* keyOf */.TN)(module));
    const name = "the checksum database";
    demandSame((0,gomod/* keyOf */.TN)(module), name, record?.h1, sums.h1);
    demandSame(`${(0,gomod/* keyOf */.TN)(module)}/go.mod`, name, record?.goModH1, sums.goModH1);
    return record !== undefined;
}
function demandSame(what, witness, said, came) {
    if (said !== undefined && came !== undefined && said !== came) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `modules: ${what}: ${witness} says ${said}, the module cache holds ${came}`, {
            hint: "do not build from it: pack without modcache, in a module cache of its own; if it says the same then, ask who runs the module proxy",
        });
    }
}
/** Versions that are there whole; of a module that has none, those of its go.mod files. */
function lists(zips, mods) {
    const whole = versions(zips);
    return [...new Map([...versions(mods), ...whole])].map(([each, found]) => given((0,layout/* listName */.sY)(each), external_node_buffer_.Buffer.from((0,layout/* list */.p_)(found))));
}
/** Versions by module path. */
function versions(modules) {
    const found = new Map();
    for (const module of modules) {
        found.set(module.path, [...(found.get(module.path) ?? []), module.version]);
    }
    return found;
}
function waitFor(cache, name) {
    return (0,tasks_sealing/* fromDisk */.Qt)(name, external_node_path_.join(modules_part_downloads(cache), name));
}
/**
 * An .info without its Origin where that holds a credential: it names the repository as whoever filled the proxy wrote
 * it, and go does without. cmd/go/internal/modfetch/codehost/codehost.go, Origin.
 */
function plain({ name, read }) {
    return {
        name,
        read: async () => {
            const bytes = await read();
            const text = external_node_buffer_.Buffer.from(bytes).toString("utf8");
            return (0,masking/* redact */.E$)(text) === text ? bytes : external_node_buffer_.Buffer.from(withoutOrigin(text));
        },
    };
}
function withoutOrigin(text) {
    return JSON.stringify(JSON.parse(text), (key, each) => key === "Origin" ? undefined : each);
}
function modules_part_downloads(cache) {
    return external_node_path_.join(cache, "cache", "download");
}
function given(name, bytes) {
    return { name, read: () => Promise.resolve(bytes) };
}

// EXTERNAL MODULE: ./lib/src/tasks/project.js + 3 modules
var tasks_project = __webpack_require__(10269);
// EXTERNAL MODULE: ./lib/src/host/store/directory.js
var directory = __webpack_require__(19744);
// EXTERNAL MODULE: ./lib/src/vendor/embed.js
var vendor_embed = __webpack_require__(14588);
// EXTERNAL MODULE: ./lib/src/tasks/modules.js
var tasks_modules = __webpack_require__(61710);
// EXTERNAL MODULE: ./lib/src/tasks/rebuild.js + 1 modules
var rebuild = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/src/tasks/search.js
var search = __webpack_require__(58343);
// EXTERNAL MODULE: ./lib/src/tasks/taking.js + 5 modules
var taking = __webpack_require__(47605);
// EXTERNAL MODULE: ./lib/src/tasks/threads.js
var threads = __webpack_require__(1958);
// EXTERNAL MODULE: ./lib/src/tasks/vendor-part.js + 1 modules
var vendor_part = __webpack_require__(48894);
;// CONCATENATED MODULE: ./lib/src/tasks/rehearse.js
















/**
 * Restores a sealed bundle, with no network, into a folder that holds nothing but what go reads of the project: go.mod,
 * go.sum, go.work, its Go files and what they embed. Throws what restore throws: then the bundle must not be stored.
 */
async function rehearse(project, code, bundle, folder, timeout) {
    const site = await lay(project, code, folder);
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const { value } = await (0,search/* search */.$)({
            sources: [(0,directory/* directory */.y)(bundle)],
            query: { key: project.key, project: project.id },
            needs: () => vendor_part/* needs */.eN,
            use: (opened) => (0,vendor_part/* bring */.VB)(opened, project, pool, site, timeout),
        });
        return { verdict: value.verdict };
    }
    finally {
        await pool.close();
    }
}
/**
 * Restores a sealed modules part into a folder, with no network, and has go itself find what it will be asked for: every
 * package of the code, and the checksum database's word for every module. Throws what a restore throws, NOT_IN_BUNDLE.
 */
async function rehearseModules(project, bundle, folder, order) {
    const { timeout } = order;
    if (order.modules === undefined) {
        return;
    }
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const { value: modules } = await (0,search/* search */.$)({
            sources: [(0,directory/* directory */.y)(bundle)],
            query: { key: project.key, project: project.id },
            needs: () => [part/* modulesName */.z3],
            use: async (opened) => {
                const asked = await (0,tasks_database/* asking */.os)(project.directory, timeout);
                const directory = external_node_path_.join(folder, "modcache");
                const placed = await (0,tasks_modules/* placeModules */.xu)(opened, project, asked, pool, directory);
                (0,tasks_modules/* demandSound */.tg)(placed.proof.broken);
                return { placed, asked, coverage: (0,taking/* covers */.hU)(opened, project) };
            },
        });
        await (0,rebuild/* serveModules */.J_)(project, modules.placed, modules.coverage, timeout);
        if (order.modules.database) {
            await askOffline(modules.placed, modules.asked, folder, timeout);
        }
    }
    finally {
        await pool.close();
    }
}
/** Outside of a module there is no go.sum: go asks the carried database about each. */
async function askOffline(modules, asked, folder, timeout) {
    const known = modules.proof.modules.map(({ module }) => module);
    const place = external_node_path_.join(folder, "outside");
    await files/* makeDirectory */.Oh(place);
    await (0,tasks_database/* inBatches */.oq)(known, async (names) => {
        const unheard = await go/* run */.eF({
            args: ["list", "-m", "-f={{if not .GoMod}}{{.Path}}@{{.Version}}{{end}}", ...names],
            directory: place,
            variables: {
                ...(0,tasks_modules/* variablesOf */.ht)(modules),
                ...asked.variables,
                GOPATH: external_node_path_.join(folder, "gopath"),
            },
            network: false,
            timeout,
        });
        const [first] = unheard.split("\n").filter((line) => line.trim() !== "");
        if (first !== undefined) {
            throw new errors/* OfflineError */.M("BAD_SUMDB", `rehearsal: wanted the checksum database's word for ${first} from the bundle, got none`, {
                hint: "pack again: the database may have moved on meanwhile; if it says the same then, pack with --without-sumdb",
            });
        }
    });
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
        flags: [],
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

// EXTERNAL MODULE: ./lib/src/tasks/storing.js
var storing = __webpack_require__(35497);
// EXTERNAL MODULE: ./lib/src/proxy/toolchain.js
var toolchain = __webpack_require__(47866);
;// CONCATENATED MODULE: ./lib/src/tasks/toolchain-part.js











/**
 * Fetches the toolchain that packs for some platforms, and the checksum database's records of it: a part for each, and
 * one for the records. Throws SUM_ALTERED, SUMDB_DOWN, BAD_SUMDB, BAD_INPUT, and what go.run throws.
 */
async function toolchainParts(bench, version, platforms, pool, work, bundle) {
    const wanted = platforms.map((platform) => ({
        platform,
        module: demandModule(version, platform),
    }));
    const modules = wanted.map(({ module }) => module);
    const asked = (0,tasks_database/* demandDatabase */.RT)(await (0,tasks_database/* asking */.os)(bench.project.directory, bench.timeout));
    const cache = external_node_path_.join(work, "records");
    // A toolchain is nobody's secret: GONOSUMDB does not hold for it.
    const database = await (0,tasks_database/* consult */.Bt)(bench, modules, { ...asked, without: "" }, cache);
    await download(bench, modules, cache, work);
    const parts = [];
    for (const { platform, module } of wanted) {
        const source = external_node_path_.join(cache, "cache", "download", (0,layout/* fileName */.Md)(module, "zip"));
        const part = await copy(source, external_node_path_.join(bundle, (0,toolchain/* partName */.pn)(platform)));
        await toolchain_part_demandVouched(part, module, database.hashes.get((0,gomod/* keyOf */.TN)(module))?.h1, pool, bundle);
        parts.push(part);
    }
    const records = [...database.files]
        .map(([name, bytes]) => ({ name, read: () => Promise.resolve(bytes) }))
        .toSorted((a, b) => (0,module_version/* compareText */.n6)(a.name, b.name));
    return [...parts, await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, part/* toolchainSumsName */.Pg), records)];
}
function demandModule(version, platform) {
    const module = (0,toolchain/* moduleOf */.cD)(version, platform);
    if (module === undefined) {
        throw new errors/* OfflineError */.M("BAD_INPUT", `toolchain: wanted a release of Go, got ${version}`, {
            hint: "pack with a released Go, or leave toolchain out of parts",
        });
    }
    return module;
}
/** go itself asks the checksum database about a toolchain, whatever GOSUMDB says. */
async function download(bench, modules, cache, work) {
    await go/* run */.eF({
        args: ["mod", "download", ...modules.map(gomod/* keyOf */.TN)],
        directory: external_node_path_.join(work, "outside"),
        variables: {
            ...bench.variables,
            GOFLAGS: "-modcacherw",
            GOMODCACHE: cache,
            GOPATH: external_node_path_.join(work, "gopath"),
        },
        network: true,
        timeout: bench.timeout,
    });
}
async function copy(source, target) {
    const written = await files/* writeStream */.G6(target, files/* stream */.Td(source));
    const frame = { size: written.size, unpacked: written.size };
    return { name: external_node_path_.basename(target), ...written, entries: 1, frames: [frame] };
}
/** Our own h1 of the zip, not the one that go wrote beside it. */
async function toolchain_part_demandVouched(part, module, wanted, pool, bundle) {
    const [fact] = await pool.read(bundle, [part.name], true, part.name);
    const came = fact?.note.split(" ")[1];
    if (wanted === undefined || came !== wanted) {
        throw new errors/* OfflineError */.M("SUM_ALTERED", `toolchain: ${(0,gomod/* keyOf */.TN)(module)}: the checksum database says ${wanted ?? "nothing"}, the module proxy gave ${came ?? "nothing"}`, { hint: "do not run it: ask who runs the module proxy, and compare with another one" });
    }
}

// EXTERNAL MODULE: ./lib/src/tasks/vendoring.js
var vendoring = __webpack_require__(76577);
;// CONCATENATED MODULE: ./lib/src/tasks/pack.js



















/** Seals a project's dependencies into a bundle, restores it once to be sure, and stores it. */
async function pack(order) {
    const started = performance.now();
    const project = await (0,tasks_project/* load */.Hh)(order.project);
    (0,tasks_project/* demandDependencies */.j8)(project);
    const temporary = files/* temporary */.q_();
    const work = temporary.path;
    const pool = new host_pool/* Pool */.b(threads/* workers */.E);
    try {
        const vendored = await (0,vendoring/* vendor */.V)(project, work, order.moduleCache, order.timeout);
        const bundle = external_node_path_.join(work, "bundle");
        await files/* makeDirectory */.Oh(bundle);
        const code = await (0,checkout/* readCode */.w)(project, pool);
        const contents = await writeParts({ project, code, vendored, pool, bundle, work }, order);
        const sealed = await writeManifest(project, bundle, contents, order);
        const folder = external_node_path_.join(work, "rehearsal");
        const rehearsing = performance.now();
        const rehearsal = await rehearse(project, code, bundle, folder, order.timeout);
        await rehearseModules(project, bundle, external_node_path_.join(work, "rehearsal-modules"), order);
        const rehearsed = performance.now() - rehearsing;
        await demandUntouched(project);
        const { key, id } = project;
        const { manifest: piece, digest, go } = sealed;
        const { parts, modules } = contents;
        const stored = await (0,storing/* store */.M)({ folder: bundle, key, project: id, manifest: piece, parts }, order.targets);
        return {
            key,
            digest,
            go,
            stored,
            parts,
            verdict: rehearsal.verdict,
            modules: modules?.size,
            tools: order.modules?.tools ?? [],
            database: order.modules?.database ?? false,
            milliseconds: {
                go: vendored.milliseconds,
                rehearsal: rehearsed,
                all: performance.now() - started,
            },
        };
    }
    finally {
        await pool.close();
        await temporary.remove();
    }
}
/** Fetches what is left to fetch beside sealing what is there. */
async function writeParts(sealing, order) {
    const tree = (0,tasks_gathering/* demandTree */.A)(sealing.vendored);
    // It waits for the network most of the time: the processors have the proof to make meanwhile.
    const gathering = gather(sealing, order);
    gathering.catch(() => undefined);
    try {
        return await seal(sealing, order, tree, gathering);
    }
    catch (error) {
        // Nothing may still write into what is about to be removed.
        await gathering.catch(() => undefined);
        throw error;
    }
}
/** Seals the parts one after the other; what is known of their files goes with this call. */
async function seal(sealing, order, tree, gathering) {
    const { project, code, vendored, pool, bundle } = sealing;
    const proof = await (0,tasks_gathering/* proofFiles */.h)(project, code, vendored, pool);
    const toolchains = await writeToolchains(sealing, order);
    // From here on the threads have nothing to do, and their memory is wanted for compressing.
    await pool.close();
    const own = [
        await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, part/* proofName */.ud), proof),
        await (0,tasks_sealing/* writePart */.$X)(external_node_path_.join(bundle, part/* vendorName */.gR), await (0,tasks_sealing/* vendorFiles */.wC)(tree)),
        await writeReadme(project, bundle),
    ];
    const gathered = await gathering;
    const modules = gathered === undefined ? undefined : await sealModules(gathered, bundle);
    return {
        parts: [...own, ...(modules === undefined ? [] : [modules.part]), ...toolchains],
        modules: modules?.modules,
        absent: modules?.absent ?? new Set(),
    };
}
async function gather({ project, vendored, work }, { modules, timeout }) {
    if (modules === undefined) {
        return undefined;
    }
    const bench = { project, cache: vendored.moduleCache, network: true, variables: {}, timeout };
    const place = external_node_path_.join(work, "modules");
    await files/* makeDirectory */.Oh(place);
    return gatherModules(bench, modules, place);
}
async function writeToolchains({ project, vendored, pool, bundle, work }, { toolchains, timeout }) {
    if (toolchains === undefined) {
        return [];
    }
    const { version = "", platform } = await (0,go_version/* ask */.kA)(project.directory, timeout);
    const bench = { project, cache: vendored.moduleCache, network: true, variables: {}, timeout };
    const place = external_node_path_.join(work, "toolchains");
    await files/* makeDirectory */.Oh(place);
    const wanted = toolchains.length === 0 ? [platform] : toolchains;
    return toolchainParts(bench, version, wanted, pool, place, bundle);
}
async function writeReadme(project, bundle) {
    const bytes = Buffer.from(readme(project.mains.modules.map(({ goMod }) => goMod.module ?? "").join(", ")));
    const written = await files/* writeStream */.G6(external_node_path_.join(bundle, part/* readmeName */.oL), external_node_stream_.Readable.from([bytes]));
    return { name: part/* readmeName */.oL, ...written, entries: 0, frames: [] };
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


/***/ })

};
