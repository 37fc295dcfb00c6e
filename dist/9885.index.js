export const id = 9885;
export const ids = [9885];
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

/***/ 70518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ bases),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   _O: () => (/* binding */ context)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73376);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92634);


/** Reads the context from the variables and the event file that the runner gives. */
async function context() {
    const workflow = /\/\.github\/workflows\/([^/@]+)@/.exec((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_WORKFLOW_REF") ?? "");
    return {
        repository: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REPOSITORY"),
        repositoryId: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REPOSITORY_ID"),
        event: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_EVENT_NAME"),
        ref: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REF"),
        defaultBranch: (await defaultBranch()) ?? scheduled(),
        workflow: workflow?.[1],
        run: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_RUN_ID"),
        hosted: isHosted((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_SERVER_URL") ?? "https://github.com"),
    };
}
/** The branch of a scheduled run, whose event may tell nothing: such runs are always of the default branch. */
function scheduled() {
    const branch = /^refs\/heads\/(.+)$/.exec((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_REF") ?? "")?.[1];
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_EVENT_NAME") === "schedule" ? branch : undefined;
}
/** As the official clients tell it. */
function isHosted(server) {
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : "";
    return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}
async function defaultBranch() {
    return branchOf(await readEvent());
}
function branchOf(event) {
    const branch = field(field(event, "repository"), "default_branch");
    return typeof branch === "string" && branch !== "" ? branch : undefined;
}
/**
 * The base of a pull request or a merge queue, or what a branch was before a push; of a new branch it is the default
 * branch. None for other events.
 */
async function bases() {
    const event = await readEvent();
    const pull = [
        remote((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_BASE_REF")),
        commit(field(field(field(event, "pull_request"), "base"), "sha")),
    ];
    const others = [
        commit(field(field(event, "merge_group"), "base_sha")),
        commit(field(event, "before")),
        isNew(field(event, "before")) ? remote(branchOf(event)) : undefined,
    ];
    const isPull = pull.some((each) => each !== undefined);
    const given = isPull ? pull : others;
    return { revisions: given.filter((each) => each !== undefined), isPull };
}
function commit(id) {
    return typeof id === "string" && /^[0-9a-f]{40,64}$/.test(id) && !isNew(id) ? id : undefined;
}
/** Of a branch that was not there GitHub says that it was at commit 0. */
function isNew(id) {
    return typeof id === "string" && /^0{40,64}$/.test(id);
}
/** A branch as a checkout has it; undefined for what is no name of one. git check-ref-format. */
function remote(branch) {
    return branch !== undefined && /^(?!.*(?:\.\.|@\{))[^\s\p{Cc}~^:?*[\\]+$/u.test(branch)
        ? `refs/remotes/origin/${branch}`
        : undefined;
}
async function readEvent() {
    const file = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)("GITHUB_EVENT_PATH");
    const bytes = file === undefined ? undefined : await _files_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF(file);
    try {
        return JSON.parse(bytes?.toString("utf8") ?? "{}");
    }
    catch {
        return undefined;
    }
}
/** A field of what may be an object. */
function field(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}


/***/ }),

/***/ 38141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a comma-separated list of patterns (GONOSUMDB, GOPRIVATE) matches a module path or a prefix of it, element by
 * element: `*.corp.example.com,rsc.io/private`. Malformed patterns match nothing. golang.org/x/mod/module,
 * MatchPrefixPatterns; path.Match.
 */
function matches(patterns, modulePath) {
    const elements = modulePath.split("/");
    return patterns.split(",").some((each) => {
        const pattern = each.replace(/\/$/, "");
        const length = pattern.split("/").length;
        return (pattern !== "" &&
            length <= elements.length &&
            expression(pattern)?.test(elements.slice(0, length).join("/")) === true);
    });
}
/** A star, a question mark, a class, an escaped or any other character. */
const term = /(?<stars>\*+)|\?|\[(?:(?<negated>\^)|(?!\^))(?<ranges>(?:(?:\\.|[^\\\]-])(?:-(?:\\.|[^\\\]-]))?)+)\]|\\.|[^*?[\\]/gsu;
/** The same as an expression; undefined for a malformed pattern. */
function expression(pattern) {
    const terms = [...pattern.matchAll(term)];
    if (terms.map(([text]) => text).join("") !== pattern) {
        return undefined;
    }
    const [first = "", ...chunks] = split(terms);
    // go takes the first place where what follows a star fits, and stays there; only the last must reach the end.
    const last = chunks.pop();
    const middle = chunks.map((chunk, at) => `(?=([^/]*?${chunk}))\\${at + 1}`);
    const end = last === undefined ? "" : `[^/]*${last}`;
    return new RegExp(`^${first}${middle.join("")}${end}$`, "su");
}
/** What stands between stars, as expressions. */
function split(terms) {
    const chunks = [""];
    for (const { 0: text, groups = {} } of terms) {
        if (groups["stars"] !== undefined) {
            chunks.push("");
        }
        else {
            chunks.push(`${chunks.pop()}${one(text, groups)}`);
        }
    }
    return chunks;
}
/** One character's expression. */
function one(text, { negated = "", ranges }) {
    if (ranges === undefined) {
        return text === "?" ? "[^/]" : literal(text);
    }
    const found = ranges.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu);
    const all = [...found].map(([, low = "", high = low]) => 
    // A range that runs backwards has no character.
    code(low) <= code(high) ? `${literal(low)}-${literal(high)}` : "");
    return `[${negated}${all.join("")}]`;
}
/** A character, escaped or not, by its number: nothing in it means anything. */
function literal(text) {
    return `\\u{${code(text).toString(16)}}`;
}
function code(text) {
    return Number(text.replace(/^\\(?=.)/su, "").codePointAt(0));
}


/***/ }),

/***/ 59885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review_review)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/gosum/lines.js
/** The lines of a go.sum that `parse` takes, in its order, each with its number. */
function lines(text) {
    return text.split("\n").flatMap((raw, index) => {
        const [path, version, hash] = raw.split(/[ \t\r\f\v]+/).filter((field) => field !== "");
        return path === undefined || version === undefined || hash === undefined
            ? []
            : [{ number: index + 1, key: `${path} ${version}`, hash }];
    });
}

// EXTERNAL MODULE: ./lib/src/gosum/parse.js
var parse = __webpack_require__(25751);
// EXTERNAL MODULE: ./lib/src/gosum/review.js
var review = __webpack_require__(14846);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/git.js
var git = __webpack_require__(79161);
// EXTERNAL MODULE: ./lib/src/module/gomod.js
var gomod = __webpack_require__(36541);
// EXTERNAL MODULE: ./lib/src/module/path.js
var module_path = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/src/module/version.js
var module_version = __webpack_require__(1475);
;// CONCATENATED MODULE: ./lib/src/module/page.js


/**
 * Where the host of a module's code shows what changed between two versions, the older one first; undefined where that is
 * not known for sure. Of github.com, and of gitlab.com as far as the path tells the repository.
 * https://go.dev/ref/mod#vcs-version; https://docs.github.com/en/repositories, comparing commits.
 */
function comparePage(path, from, to) {
    const repository = repositoryOf(path);
    const [older, newer] = [from, to].toSorted(module_version/* compare */.UD).map((each) => nameOf(each, repository));
    return repository === undefined || older === undefined || newer === undefined || older === newer
        ? undefined
        : `${repository.comparing}${older}...${newer}`;
}
/** The page of a module version in Go's own index; undefined for a path or a version that cannot be there. */
function page(path, version) {
    return isPath(path) && isPlain(version) ? `https://pkg.go.dev/${path}@${version}` : undefined;
}
function repositoryOf(path) {
    const [host = "", owner = "", name = "", ...below] = path.split("/");
    // The major version at the end is no directory; tags do not have it.
    const directories = below.filter((each, at) => at < below.length - 1 || !/^v\d+$/.test(each));
    // Groups lie in groups at gitlab.com: where more follows, nobody knows what of it is the repository.
    const isWhole = host === "github.com" || directories.length === 0;
    const way = ways.get(host);
    if (way === undefined || !isWhole || !isPath(path) || !isNamed(owner, name)) {
        return undefined;
    }
    const prefix = directories.map((each) => `${each}/`).join("");
    return { comparing: `https://${host}/${owner}/${name}/${way}`, prefix };
}
/** How addresses of compared versions go on after the repository. */
const ways = new Map([
    ["github.com", "compare/"],
    ["gitlab.com", "-/compare/"],
]);
function isNamed(owner, name) {
    const isName = /^[A-Za-z0-9._-]+$/.test(name) && !/^v\d+$/.test(name);
    return isName && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(owner);
}
/** The tag of a version, or the first digits of its commit. */
function nameOf(version, repository) {
    const plain = version.replace(/\+incompatible$/, "");
    if (!isPlain(version) || plain.includes("+")) {
        return undefined;
    }
    return (0,module_version/* isPseudo */.dZ)(version)
        ? /-([0-9a-f]{12})$/.exec(plain)?.[1]
        : `${repository?.prefix ?? ""}${plain}`;
}
function isPlain(version) {
    return version.length <= 128 && (0,module_version/* isValid */.fn)(version) && (0,module_version/* canonical */.$N)(version) === version;
}
function isPath(path) {
    try {
        (0,module_path/* check */.z6)(path);
        return path.length <= 512;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/module/pattern.js
var pattern = __webpack_require__(38141);
// EXTERNAL MODULE: ./lib/src/module/statement.js
var statement = __webpack_require__(34358);
;// CONCATENATED MODULE: ./lib/src/module/requirement.js


/**
 * The modules that main modules' go.mod files require, `texts`, by their paths: `direct` where one of them does. What
 * replaces a module is needed as that is. Throws BAD_GO_MOD. modfile, isIndirect.
 */
function needs(texts) {
    const found = new Map();
    const add = (path, need) => {
        found.set(path, found.get(path) === "direct" ? "direct" : need);
    };
    const all = texts.flatMap((text) => [...(0,statement/* statements */.Fn)(text, false)]);
    for (const line of all.filter(({ verb }) => verb === "require")) {
        const [path] = line.words;
        if (path !== undefined) {
            add((0,statement/* unquote */._n)(path, line), needOf(line));
        }
    }
    for (const line of all.filter(({ verb }) => verb === "replace")) {
        const { old, new: other } = (0,gomod/* readReplacement */.Bx)(line);
        if (other.version !== "") {
            add(other.path, found.get(old.path) ?? "indirect");
        }
    }
    return found;
}
function needOf({ comment }) {
    return /^indirect(?:$|;\s*\S)/.test(comment ?? "") ? "indirect" : "direct";
}

// EXTERNAL MODULE: ./lib/src/host/github.js
var github = __webpack_require__(70518);
;// CONCATENATED MODULE: ./lib/src/host/history.js


/** Bytes that a file may have that is read from a commit. */
const most = 64 << 20;
/** Files that one git command is asked for, and that are read side by side. */
const batch = 64;
/** The commit that a revision names; undefined where this checkout has none. */
async function resolve(directory, revision) {
    return /^-|\p{Cc}/u.test(revision)
        ? undefined
        : id(await (0,git/* ask */.kA)(directory, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]));
}
/** The commit that two have come from; undefined where the checkout does not go back so far, or there is none. */
async function mergeBase(directory, one, other) {
    return id((await (0,git/* ask */.kA)(directory, ["merge-base", one, other]))?.split("\n")[0]);
}
/** Whether the history was cut off when it was fetched. */
async function isShallow(directory) {
    return (await (0,git/* ask */.kA)(directory, ["rev-parse", "--is-shallow-repository"])) === "true";
}
/**
 * The text of those of the files that a commit has, by their names; names are relative to the top of the checkout,
 * slash-separated. What cannot be read is never taken for what is not there: throws NO_BASE.
 */
async function read(top, commit, names) {
    const found = new Map();
    for (let at = 0; at < names.length; at += batch) {
        const blobs = await list(top, commit, names.slice(at, at + batch));
        const texts = await Promise.all(blobs.map(({ object }) => show(top, object)));
        blobs.forEach(({ name }, index) => found.set(name, texts[index] ?? ""));
    }
    return found;
}
async function list(top, commit, names) {
    const text = await (0,git/* ask */.kA)(top, [
        "--literal-pathspecs",
        "ls-tree",
        "-l",
        "-z",
        "--full-tree",
        commit,
        "--",
        ...names,
    ]);
    if (text === undefined) {
        throw unread(`the files of commit ${commit}`, "nothing");
    }
    const lines = text.split("\0").filter((line) => line !== "");
    return lines.map((line) => {
        const [, mode, object, size, name] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
        if (mode === undefined || object === undefined || size === undefined || name === undefined) {
            throw unread(`a list of the files of commit ${commit}`, JSON.stringify(line));
        }
        if (!/^100(?:644|755)$/.test(mode)) {
            throw unread(`${name} of commit ${commit} as a file`, `what has mode ${mode}`);
        }
        if (Number(size) > most) {
            throw unread(`at most ${most} bytes in ${name} of commit ${commit}`, size);
        }
        return { name, object };
    });
}
async function show(top, object) {
    const text = await (0,git/* ask */.kA)(top, ["cat-file", "blob", object], most);
    if (text === undefined) {
        throw unread(`the file ${object}`, "nothing");
    }
    return text;
}
function id(text) {
    return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
function unread(wanted, came) {
    return new errors/* OfflineError */.M("NO_BASE", `git: wanted ${wanted}, got ${came}`, {
        hint: "fetch the base whole (actions/checkout with fetch-depth: 0, and no filter), then run again",
    });
}

;// CONCATENATED MODULE: ./lib/src/tasks/base.js



/**
 * Where the checked-out commit left `named`, a revision or a branch of origin; without it what the event of the run says.
 * Throws NO_BASE with what brings it, and for a pull request of which nothing is checked out.
 */
async function findBase(directory, named) {
    const choice = await choices(named);
    const head = await resolve(directory, "HEAD");
    if (head === undefined) {
        throw noBase("a commit that is checked out", "none", "commit something first");
    }
    for (const name of choice.revisions) {
        const commit = await resolve(directory, name);
        if (commit !== undefined) {
            const fork = await mergeBase(directory, commit, head);
            demandPull(choice, fork === head, commit);
            const short = name.replace(/^refs\/remotes\//, "");
            return fork === undefined
                ? { name: short, commit, way: "itself" }
                : { name: short, commit: fork, way: "merge base" };
        }
    }
    throw await absent(directory, choice.revisions);
}
async function choices(named) {
    if (named !== undefined) {
        return { revisions: [named, `refs/remotes/origin/${named}`], isPull: false };
    }
    const found = await (0,github/* bases */.Fo)();
    if (found.revisions.length === 0) {
        throw noBase("a pull request, a merge queue or a push, or the input base", "an event that says no base", "name what to compare with: base: origin/main");
    }
    return found;
}
/** With pull_request_target it is the base that is checked out: that there are no changes would say nothing. */
function demandPull({ isPull }, isBase, commit) {
    if (isPull && isBase) {
        throw noBase("the commits of the pull request to be checked out", `what is in its base already (${commit.slice(0, 12)})`, "run on pull_request, where actions/checkout takes the pull request; for what is checked out here, name the input base");
    }
}
async function absent(directory, revisions) {
    const [first = ""] = revisions;
    const branch = first.replace(/^(?:refs\/remotes\/)?origin\//, "");
    // It is there to be pasted into a shell: a branch's name may hold what one obeys.
    const named = /^\w[\w./-]*$/.test(branch) ? `git fetch origin ${branch}` : "git fetch origin";
    const isCut = await isShallow(directory);
    return noBase(`${revisions.map((each) => JSON.stringify(each)).join(" or ")} in the checkout`, isCut ? "a shallow one without it" : "no such commit", `set fetch-depth: 0 for actions/checkout, or run ${named} before this step`);
}
function noBase(wanted, came, hint) {
    return new errors/* OfflineError */.M("NO_BASE", `diff: wanted ${wanted}, got ${came}`, { hint });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/module/gowork.js
var gowork = __webpack_require__(97024);
// EXTERNAL MODULE: ./lib/src/tasks/workspace.js
var workspace = __webpack_require__(73826);
;// CONCATENATED MODULE: ./lib/src/tasks/sides.js







/**
 * Reads what a commit has and what is checked out, of the workspace or module that go would use in the directory. A file
 * counts on both sides if either side's workspace names it, so that a go.work that changes hides nothing. Throws
 * NO_GO_MOD where no side has one, BAD_GO_WORK, and NO_BASE for what cannot be read.
 */
async function readSides(place, commit) {
    const works = await findWorks(place, commit);
    const start = nameIn(place.top, place.directory);
    const uses = works.flatMap(({ name, text }) => used(place.top, name, text));
    const directories = unique([start, ...uses]);
    const mods = directories.map((each) => external_node_path_.posix.join(each, "go.mod"));
    const sums = unique([
        ...works.map(({ name }) => `${name}.sum`),
        ...directories.map((each) => external_node_path_.posix.join(each, "go.sum")),
    ]);
    const names = [...sums, ...mods];
    const before = await read(place.top, commit, names);
    const after = await checkedOut(place.top, names);
    if (mods.every((name) => !before.has(name) && !after.has(name))) {
        throw new errors/* OfflineError */.M("NO_GO_MOD", `diff: wanted go.mod in ${place.directory}, there or in the base, got none`, { hint: "name the directory of go.mod or go.work: working-directory, or --project" });
    }
    const has = (name) => before.has(name) || after.has(name);
    return { sums: sums.filter(has), mods: mods.filter(has), before, after };
}
/** The go.work of either side: at most one each. What lies outside of the checkout has no history. */
async function findWorks({ top, directory }, commit) {
    if ((0,environment/* variable */.bv)("GOWORK") === "off") {
        return [];
    }
    const now = await (0,workspace/* workspace */.G)(directory);
    const own = now !== undefined && files/* contains */.gR(top, now) ? [nameIn(top, now)] : [];
    const names = unique([...own, ...upward(nameIn(top, directory))]);
    const old = await read(top, commit, names);
    const nearest = names.find((name) => old.has(name));
    const texts = [...(await checkedOut(top, own))];
    return [
        ...texts.map(([name, text]) => ({ name, text })),
        ...(nearest === undefined ? [] : [{ name: nearest, text: old.get(nearest) ?? "" }]),
    ];
}
/** go.work of a directory, and of each above it. */
function upward(directory) {
    const elements = directory.split("/").filter((each) => each !== "");
    const all = [...elements, ""].map((_, at) => elements.slice(0, elements.length - at));
    return all.map((each) => [...each, "go.work"].join("/"));
}
/** The directories that a go.work uses, in the checkout. */
function used(top, name, text) {
    const root = external_node_path_.dirname(external_node_path_.join(top, name));
    const all = gowork/* parse */.q(text).use.map((each) => external_node_path_.resolve(root, each));
    return all.filter((each) => files/* contains */.gR(top, each)).map((each) => nameIn(top, each));
}
async function checkedOut(top, names) {
    const found = new Map();
    for (const name of names) {
        const bytes = await files/* read */.LF(external_node_path_.join(top, name));
        if (bytes !== undefined) {
            found.set(name, bytes.toString("utf8"));
        }
    }
    return found;
}
function nameIn(top, file) {
    return external_node_path_.relative(top, file).split(external_node_path_.sep).join("/");
}
function unique(names) {
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./lib/src/tasks/review.js













/** Holds the checked-out go.sum, with go.work.sum and every go.sum of a workspace, against a base. */
async function review_review(order) {
    try {
        return await hold(order);
    }
    finally {
        await Promise.all(order.sources.map((source) => source.close()));
    }
}
async function hold({ project, base: named, sources }) {
    const directory = (await files/* realDirectory */.Ut(project)) ?? project;
    const top = await demandCheckout(directory);
    const base = await findBase(directory, named);
    const sides = await readSides({ top, directory }, base.commit);
    const before = review_parse(sides, sides.before, `${base.name}:`);
    const after = review_parse(sides, sides.after, "");
    const stock = await lookUp(directory, sources);
    const dress = dresser(sides, stock);
    return { top, base, files: sides.sums, rows: (0,review/* review */.NQ)(before, after).map(dress), stock };
}
/** What reads bundles is loaded only where one is looked for: it is most of the time that a review takes. */
async function lookUp(directory, sources) {
    return sources.length === 0
        ? { kind: "unasked" }
        : (await Promise.all(/* import() */[__webpack_require__.e(8234), __webpack_require__.e(6871), __webpack_require__.e(6238), __webpack_require__.e(1719), __webpack_require__.e(2659), __webpack_require__.e(7274), __webpack_require__.e(7605), __webpack_require__.e(7789)]).then(__webpack_require__.bind(__webpack_require__, 87789))).lookUp(directory, sources);
}
async function demandCheckout(directory) {
    const checkout = await git/* checkout */.Pt(directory);
    if (checkout === undefined || !files/* contains */.gR(checkout.top, directory)) {
        throw new errors/* OfflineError */.M("NO_BASE", `diff: wanted a git checkout in ${directory}, got none that git opens`, {
            hint: "run it in a git checkout, which actions/checkout makes in a workflow; in a container of another user run git config --global --add safe.directory DIR",
        });
    }
    return checkout.top;
}
/** All go.sum lines of a side. Throws BAD_GO_SUM. */
function review_parse({ sums }, side, prefix) {
    return (0,review/* union */.KC)(sums.map((name) => parse/* parse */.q(side.get(name) ?? "", `${prefix}${name}`)));
}
function dresser(sides, stock) {
    const [was, is] = [sides.before, sides.after].map((side) => needsOf(sides, side));
    const places = placesOf(sides);
    const gaps = stock.kind === "found" ? stock.coverage.gaps : [];
    const lacks = new Set(gaps.map(({ module }) => (0,gomod/* keyOf */.TN)(module)));
    return (entry) => ({
        ...entry,
        was: entry.from.length === 0 ? undefined : (was?.get(entry.path) ?? "indirect"),
        is: entry.to.length === 0 ? undefined : (is?.get(entry.path) ?? "indirect"),
        place: placeOf(entry, places),
        link: linkOf(entry),
        missing: came(entry).some((version) => lacks.has((0,gomod/* keyOf */.TN)({ path: entry.path, version }))),
    });
}
function needsOf({ mods }, side) {
    return needs(mods.map((name) => side.get(name) ?? ""));
}
/** The versions that are new, or that have another hash. */
function came({ version, from, to }) {
    return version === undefined ? (0,review/* without */.FF)(to, from) : [version];
}
function placesOf({ sums, after }) {
    const all = sums.flatMap((file) => lines(after.get(file) ?? "").map((line) => ({ ...line, file })));
    return Map.groupBy(all, ({ key }) => key);
}
/** Of an altered hash the line with the new one; of versions the newest that came. */
function placeOf(entry, places) {
    const version = came(entry).at(-1) ?? entry.to.at(-1);
    const suffix = entry.part === "go.mod" ? "/go.mod" : "";
    const all = version === undefined ? [] : places.get(`${entry.path} ${version}${suffix}`);
    const isOther = ({ hash }) => !entry.from.includes(hash);
    const found = all?.find((line) => entry.version === undefined || isOther(line)) ?? all?.[0];
    return found === undefined ? undefined : { file: found.file, line: found.number };
}
function linkOf({ kind, path, version, from, to }) {
    const [old, now] = version === undefined ? [from.at(-1), to.at(-1)] : [undefined, version];
    if (kind !== "added" && kind !== "removed" && old !== undefined && now !== undefined) {
        return comparePage(path, old, now) ?? publicPage(path, now);
    }
    const one = (0,review/* without */.FF)(to, from).at(-1) ?? (0,review/* without */.FF)(from, to).at(-1);
    return publicPage(path, version ?? one ?? "");
}
/** The page in the public index; what is private is nothing for it. */
function publicPage(path, version) {
    return (0,pattern/* matches */.c)((0,environment/* variable */.bv)("GOPRIVATE") ?? "", path) ? undefined : page(path, version);
}


/***/ })

};
