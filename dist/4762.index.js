export const id = 4762;
export const ids = [4762,8426,9161,1542,3923,3243];
export const modules = {

/***/ 54714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPack: () => (/* binding */ runPack)
/* harmony export */ });
/* harmony import */ var _host_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91152);
/* harmony import */ var _host_private_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16156);
/* harmony import */ var _host_store_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97706);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87358);
/* harmony import */ var _tasks_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84233);
/* harmony import */ var _tasks_storing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35497);
/* harmony import */ var _printing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34794);







/** A pack takes minutes: that no store can take it is known before. Throws what the first of them says. */
async function demandReady(targets) {
    const all = await Promise.allSettled(targets.map(async (each) => each.ready?.()));
    const refused = all.filter((each) => each.status === "rejected");
    const [first] = refused;
    if (first !== undefined && refused.length === all.length) {
        throw first.reason;
    }
}
/** `go-offline pack`. The password of a key comes from a variable or the terminal, never from an argument. */
async function runPack(command, setting) {
    const { signingKey, keyless, days, ...order } = command;
    const targets = await Promise.all(command.to.map((word) => (0,_host_store_choose_js__WEBPACK_IMPORTED_MODULE_2__.target)(word, setting)));
    await demandReady(targets);
    const packed = await _tasks_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .pack */ .q({
        ...order,
        targets,
        progress: setting.progress,
        sign: {
            key: await (0,_host_private_key_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedKey */ .l)(signingKey),
            password: () => (0,_host_password_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedPassword */ .V)("known"),
            keyless,
            days,
        },
    });
    (0,_tasks_storing_js__WEBPACK_IMPORTED_MODULE_5__/* .demandStored */ .H)(packed.stored);
    return (0,_printing_js__WEBPACK_IMPORTED_MODULE_6__/* .done */ .Vw)(_report_text_js__WEBPACK_IMPORTED_MODULE_3__.packed(packed), command.json ? [(0,_printing_js__WEBPACK_IMPORTED_MODULE_6__/* .encode */ .lF)(packed)] : []);
}


/***/ }),

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ checkout),
/* harmony export */   Pv: () => (/* binding */ tracks),
/* harmony export */   Wv: () => (/* binding */ submodules),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   rX: () => (/* binding */ tracked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72768);



/** Milliseconds that one git command may take. */
const timeout = 60_000;
/** The checkout that a directory lies in; undefined outside of one and where there is no git. */
async function checkout(directory) {
    const lines = await ask(directory, [
        "rev-parse",
        "--show-toplevel",
        "--git-path",
        "info/exclude",
    ]);
    const [top, exclude] = lines?.split("\n") ?? [];
    return top === undefined || exclude === undefined
        ? undefined
        : { top, exclude: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, exclude) };
}
/** Whether git tracks anything at that path, relative to the directory. */
async function tracks(directory, name) {
    const names = await ask(directory, ["ls-files", "-z", "--", `:(literal)${name}`]);
    return names !== undefined && names !== "";
}
/** What git has at a path: files that a sparse checkout leaves out, others, or nothing. */
async function tracked(directory, name) {
    const lines = await ask(directory, ["ls-files", "-t", "-z", "--", `:(literal)${name}`]);
    if (lines === undefined || lines === "") {
        return undefined;
    }
    return lines.split("\0").some((line) => line.startsWith("S ")) ? "sparse" : "tracked";
}
/** Where the submodules of a checkout belong, relative to its top. */
async function submodules(top) {
    const pattern = String.raw `^submodule\..*\.path$`;
    const args = ["config", "--file", ".gitmodules", "--null", "--get-regexp", pattern];
    const found = (await ask(top, args))?.split("\0") ?? [];
    return found.flatMap((each) => (each.includes("\n") ? [each.slice(each.indexOf("\n") + 1)] : []));
}
/** The commit that is checked out and its time in seconds since 1970; undefined where there is none. */
async function commit(directory) {
    const line = await ask(directory, ["log", "-1", "--format=%H %ct"]);
    const match = /^([0-9a-f]{40,64}) (\d+)$/.exec(line?.trim() ?? "");
    return match === null ? undefined : { id: match[1] ?? "", time: Number(match[2]) };
}
/**
 * What git prints, its last `most` characters, without the line break at its end; undefined where it fails, and where there
 * is none. It asks no network, also where a checkout left something out that it could bring.
 */
// Not @actions/exec, which prints by itself.
async function ask(directory, args, most) {
    const environment = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(), ...quiet };
    try {
        const order = { command: "git", args, directory, environment, timeout };
        const ended = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(most === undefined ? order : { ...order, most });
        return ended.status === 0 ? ended.stdout.replace(/\n$/, "") : undefined;
    }
    catch {
        return undefined;
    }
}
const quiet = {
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C",
};


/***/ }),

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usual),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** A blip is waited out; a service that is down costs seconds, and one that hangs half a minute. */
const usual = { silence: 15_000, attempts: 4, wait: 500, longest: 20_000 };
/** Waits; no longer than until the signal is given. */
async function pause(milliseconds, signal) {
    const ended = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    await ended.catch((error) => {
        if (signal?.aborted !== true) {
            throw error;
        }
    });
}


/***/ }),

/***/ 16156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ learnedKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73376);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82917);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59345);






/** The variable that holds the text of a private key, or the path of its file. */
const variableName = "GO_OFFLINE_SIGNING_KEY";
/** A shorter last line of a block tells nothing, and hidden it would tear other words apart. */
const shortestLine = 12;
/**
 * The text of the private key that a bundle is signed with: `given`, or else what the variable holds, each the text itself
 * or the path of a file, relative to the current directory. Undefined where neither is given. Every line of it is learned
 * before anybody looks at it. Throws BAD_INPUT for a variable that is set to nothing, and where there is no such file.
 */
async function learnedKey(given) {
    const said = given ?? (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)()[variableName];
    if (said === undefined) {
        return undefined;
    }
    if (said.trim() === "") {
        throw refused(`${variableName} with a private key`, "an empty one", `see that the secret it is set from is there (a run for a fork has none), or unset ${variableName} to pack without a signature`);
    }
    const text = isText(said) ? said : await readKey(said);
    (0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .learn */ .nB)(lines(text).map((value) => ({ value, user: undefined })));
    return text;
}
/** A path has no line breaks, and a key is never one line. */
function isText(said) {
    return /-----BEGIN|[\r\n]/.test(said);
}
/** What is no path may be a secret that lost its form: no error shows it. */
async function readKey(name) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve((0,_runtime_js__WEBPACK_IMPORTED_MODULE_5__/* .currentDirectory */ .n9)(), name);
    const bytes = (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo(file)) ? await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(file) : undefined;
    if (bytes === undefined) {
        throw refused("the text of a cosign.key, or the path of one", `${name.length} characters that are neither`, "give the whole text of cosign.key, with its first and last line, or the path of that file; make one: go-offline keygen");
    }
    return bytes.toString("utf8");
}
function lines(text) {
    return text
        .split(/[\r\n]+|\\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestLine && !line.startsWith("-----"));
}
function refused(wanted, came, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `signing-key: wanted ${wanted}, got ${came}`, { hint });
}


/***/ }),

/***/ 97706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sources: () => (/* binding */ sources),
/* harmony export */   target: () => (/* binding */ target)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22450);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19744);




const known = "dir:PATH, cache, artifact or artifact:WORKFLOW.yml@BRANCH";
/**
 * The stores to read from that a word of `from` names; `artifact` names two: this run, and earlier runs of its workflow.
 * What a store needs is loaded here, and only if it is chosen. Throws BAD_INPUT.
 */
async function sources(word, { base, tell, token, progress }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return [(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place))];
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B, progress };
    if (word === "cache") {
        return [(await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners)];
    }
    const [, workflow, branch] = /^artifact:([\w.-]+\.ya?ml)(?:@([^\s\p{Cc}]{1,200}))?$/u.exec(word) ?? [];
    if (word !== "artifact" && workflow === undefined) {
        throw unknown(known, word);
    }
    const { anotherRun } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(3369), __webpack_require__.e(6119)]).then(__webpack_require__.bind(__webpack_require__, 56119));
    const wanted = { workflow, branch, token };
    if (workflow !== undefined) {
        return [anotherRun(wanted, manners)];
    }
    const { artifact } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 23566));
    return [
        artifact({ ...manners, word: "artifact (this run)" }),
        anotherRun(wanted, { ...manners, word: "artifact (earlier runs)" }),
    ];
}
/** The store to write to that a word of `to` names. Throws BAD_INPUT. */
async function target(word, { base, tell, progress }) {
    const place = directoryIn(word);
    if (place !== undefined) {
        return (0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, place));
    }
    const manners = { word, tell, patience: _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .usual */ .B, progress };
    switch (word) {
        case "cache":
            return (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(6915)]).then(__webpack_require__.bind(__webpack_require__, 56915))).cache(manners);
        case "artifact":
            return (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3369), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 23566))).artifact(manners);
        default:
            throw unknown("dir:PATH, cache or artifact", word);
    }
}
function directoryIn(word) {
    return /^dir:(.+)$/s.exec(word)?.[1];
}
function unknown(wanted, word) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("BAD_INPUT", `host: store: wanted ${wanted}, got ${JSON.stringify(word)}`, {
        hint: /^(?:[\w-]+:|cache|artifact)/.test(word)
            ? "write a folder as dir:bundles; of GitHub's services, one of those words, one a line"
            : `write dir:${word} if that is a folder of bundles`,
    });
}


/***/ }),

/***/ 19744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92634);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47402);






const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: (bundle) => put(root, bundle),
        ready: () => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .demandWritable */ .U(root),
        find: (query, how) => find(root, query, how),
        close: () => Promise.resolve(),
    };
}
async function put(root, { folder, key }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key);
    const draft = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, `.${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh(root);
    const { files: names } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .tree */ .B2)(folder);
    try {
        for (const name of names) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .copy */ .C(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(draft, name));
        }
        if (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(target, before);
        }
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(draft, target);
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .replace */ .HC(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(before)) && !(await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target))) {
            await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return { reference: target, sent: names, kept: [] };
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2(target)) {
        await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .TF(target);
    }
}
async function find(root, { key }, how) {
    if ((await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .realDirectory */ .Ut(root)) === undefined) {
        return {
            candidates: [],
            passedOver: [{ what: root, why: "no such folder, or none that can be read" }],
        };
    }
    const folder = how === "exact" ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key) : await nearest(root);
    if (folder === undefined) {
        return _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
    }
    if (await isBundle(folder)) {
        return { candidates: [candidate(folder)], passedOver: [] };
    }
    const isBroken = await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd(folder);
    return isBroken
        ? { candidates: [], passedOver: [{ what: folder, why: `it has no ${manifest}` }] }
        : _store_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s;
}
async function nearest(root) {
    if (await isBundle(root)) {
        return root;
    }
    const latest = (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest")))?.toString("utf8").trim() ?? "";
    return /^go-offline-1-[0-9a-f]{32}$/.test(latest) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, latest) : undefined;
}
async function isBundle(folder) {
    return (await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, manifest))) !== undefined;
}
function candidate(folder) {
    const fetch = async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const size = await _files_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej(file);
        return size === undefined ? undefined : { size, read: () => _files_js__WEBPACK_IMPORTED_MODULE_3__/* .stream */ .Td(file) };
    };
    return {
        reference: folder,
        remote: false,
        manifest: () => fetch(manifest),
        fetch: ({ name }) => fetch(name),
        attachment: async (name, most) => {
            const found = await fetch(name);
            if (found !== undefined && found.size > most) {
                throw tooLarge(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), found.size, most);
            }
            return found;
        },
    };
}
function tooLarge(file, size, most) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OfflineError */ .M("STORE_TOO_LARGE", `host: ${file}: wanted at most ${most} bytes, got ${size}`, { hint: "this is not what pack wrote: take the bundle from another store, or pack again" });
}


/***/ }),

/***/ 47402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
/** A store that has nothing. */
const nothing = { candidates: [], passedOver: [] };


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ waiverWarnings),
/* harmony export */   Lg: () => (/* binding */ waivedFirst),
/* harmony export */   Y9: () => (/* binding */ signers),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   g$: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _policy_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26324);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);


/** Who signed so that it counts, for a step's output; "" for nobody. */
function signers(found) {
    return (found?.signedBy ?? []).map(signer).join(", ");
}
/** Who signed, what was checked of that and what was not, in lines for a terminal. */
function judged(found) {
    if (found === undefined) {
        return [];
    }
    const { signedBy, checked, unchecked, waiver } = found;
    return [
        ...(waiver === undefined ? [] : [`  WAIVED   ${waived(waiver)}`]),
        `  signed   by ${signedBy.length === 0 ? nobody : signers(found)}`,
        ...checked.map((each) => `  checked  ${each}`),
        ...unchecked.map((each) => `  open     not checked: ${each}`),
    ];
}
/** The same, as rows of a summary. */
function judgedRows(found) {
    if (found === undefined) {
        return [];
    }
    const { signedBy, checked, unchecked, waiver } = found;
    return [
        ...(waiver === undefined ? [] : [["**⚠️ Waived**", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(waived(waiver))]]),
        ["Signed by", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(signedBy.length === 0 ? nobody : signers(found))],
        ...(checked.length === 0 ? [] : [["Checked", checked.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih).join("<br>")]]),
        ...(unchecked.length === 0 ? [] : [["Not checked", unchecked.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih).join("<br>")]]),
    ];
}
/** What stands before the first line of a summary where something failed and was let through. */
function waivedFirst(found) {
    const checks = found?.waiver?.waived.map(({ check }) => check) ?? [];
    return checks.length === 0 ? undefined : `WAIVED (${[...new Set(checks)].join(", ")}): `;
}
/** An annotation for what was waived: it is not to be overlooked. */
function waiverWarnings(found) {
    return found?.waiver === undefined
        ? []
        : [{ title: "go-offline: WAIVED", message: waived(found.waiver) }];
}
const nobody = "nobody who is known: the proof against go.sum needs no signer";
function signer(one) {
    return one.kind === "key"
        ? `key ${JSON.stringify(one.name)}`
        : `${JSON.stringify(one.name)} (keyless: ${one.subject})`;
}
function waived({ waived: failures, reason, ticket, until, approvers }) {
    const what = failures.map(({ check, reason: why }) => `${check}: ${why}`).join("; ");
    return `until ${(0,_policy_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(until)}, ticket ${ticket}, to be approved by ${approvers.join(", ")}: ${what}; the reason given: ${reason}`;
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

/***/ 86741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rows),
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/* harmony import */ var _policy_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26324);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12560);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81669);



/** Of a hint of 44 characters, those that tell two keys apart. */
const shown = 12;
/** Who signs, and for how long, in lines for a terminal. */
function lines(signed) {
    const { attachments, signing } = signed;
    return [
        `  signed   by ${signers(signed).join(" and ") || "nobody"}`,
        ...attachments.map((each) => `           ${each.name} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(each.size)}`),
        ...(signing === undefined ? [] : [`  sequence ${signing.sequence}, ${lifetime(signed)}`]),
    ];
}
/** The same, as rows of the job summary. */
function rows(signed) {
    const { attachments, signing } = signed;
    const files = attachments.map((each) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.name)} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(each.size)}`).join(", ");
    const by = signers(signed).map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join(" and ") || "nobody";
    return [
        ["Signed by", files === "" ? by : `${by}: ${files}`],
        ...(signing === undefined
            ? []
            : [["Sequence", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(`${signing.sequence}, ${lifetime(signed)}`)]]),
    ];
}
function signers({ signing, identity }) {
    return (signing?.signers ?? []).map((each) => {
        if (each === "keyless") {
            return identity ?? "the workflow's identity";
        }
        return each.startsWith("key:") ? `${each.slice(0, "key:".length + shown)}…` : each;
    });
}
function lifetime({ signing }) {
    return signing?.expires === undefined
        ? "never expires"
        : `good until ${(0,_policy_time_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(signing.expires * 1000)}`;
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


/***/ }),

/***/ 87358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carried: () => (/* binding */ carried),
/* harmony export */   change: () => (/* binding */ change),
/* harmony export */   changes: () => (/* binding */ changes),
/* harmony export */   failure: () => (/* binding */ failure),
/* harmony export */   finding: () => (/* binding */ finding),
/* harmony export */   made: () => (/* binding */ made),
/* harmony export */   moved: () => (/* binding */ moved),
/* harmony export */   packed: () => (/* binding */ packed),
/* harmony export */   proved: () => (/* binding */ proved),
/* harmony export */   reference: () => (/* binding */ reference),
/* harmony export */   refusal: () => (/* binding */ refusal),
/* harmony export */   verified: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81669);
/* harmony import */ var _signed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86741);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33243);




/** Findings that a reader of a terminal still reads. */
const most = 40;
/** What was proved, in one line. */
function proved({ modules, packages, files }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, "file")} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(packages, "package")} from ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules, "module")}`;
}
/** Where a bundle was stored first; "" for nowhere. */
function reference({ stored: all }) {
    return all.find((each) => each.outcome === "stored")?.reference ?? "";
}
/** A pack, in lines for a terminal. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return [
        `Packed ${result.key} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        ...(0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .stored */ .su)(result.stored),
        `  bundle   ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(whole)}, sha256 ${result.digest}, ${result.go}`,
        ...result.parts.map((part) => `           ${part.name} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(part.size)}`),
        ..._signed_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M(result),
        `  proved   ${proved(result.verdict)}, by a restore with no network in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.milliseconds.rehearsal)}`,
        ...(result.modules === undefined
            ? []
            : [`  modules  ${carried({ ...result, modules: result.modules })}`]),
    ];
}
/** What is in a modules part, in one line. */
function carried({ modules, tools, database, }) {
    const vouched = database
        ? "each with its record in the checksum database"
        : "WITHOUT the checksum database: offline, no tool and no new module can be had, and nobody but go.sum vouches";
    const installs = tools.length === 0 ? "" : `; installs ${tools.join(", ")}`;
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules, "module version")}, ${vouched}${installs}`;
}
/** A proof part that was made, in lines for a terminal. */
function made(result) {
    return [
        `Wrote ${result.file} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(result.size)}) in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        `  proves   ${proved(result.verdict)}, as go has just vendored them`,
        `  sha256   ${result.sha256}`,
        "  use      go-offline verify proves vendor/ with it, with no network; it may be made by anyone",
    ];
}
/** A verification, in lines for a terminal: complete, or a table of what is not proved and why. */
function verified(result) {
    const proof = `  proof    ${result.reference} (sha256 ${result.digest})`;
    const who = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judged */ .g$)(result.judgement);
    const { findings } = result.verdict;
    if (result.complete) {
        return [
            `Complete: ${result.subject} is what go vendors from modules that match go.sum`,
            `  proved   ${proved(result.verdict)} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.milliseconds.all)}`,
            proof,
            ...who,
        ];
    }
    const shown = findings.slice(0, most);
    const width = Math.max(...shown.map(({ kind }) => kind.length));
    return [
        `error NOT_PROVED: ${refusal(result)}`,
        `  do: ${result.advice ?? "look at the findings"}`,
        ...shown.map(({ kind, what, reason }) => `  ${kind.padEnd(width)}  ${what}: ${reason}`),
        ...(findings.length > most ? [`  … and ${findings.length - most} more (--json has all)`] : []),
        proof,
        ...who,
    ];
}
/** That a tree is not proved, in one line with the first reason. */
function refusal({ subject, verdict: { findings } }) {
    const [first, ...others] = findings;
    const reason = first === undefined ? "another" : finding(first);
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `proof: wanted ${subject} to be what go vendors from modules that match go.sum, got ${reason}${more}`;
}
/** Changes of go.sum, a line each, altered hashes first. */
function changes(all) {
    const altered = all.filter(({ kind }) => kind === "altered");
    const others = all.filter(({ kind }) => kind !== "altered");
    return all.length === 0 ? ["go.sum: no changes"] : [...altered, ...others].map(change);
}
/** One change of go.sum. */
function change(each) {
    return `${each.kind === "altered" ? "ALTERED" : each.kind} ${moved(each)}`;
}
/** The same without its kind. */
function moved(each) {
    if (each.kind === "added" || each.kind === "removed") {
        return `${each.path} ${each.versions.join(", ")}`;
    }
    const fromTo = [each.from.join(", "), each.to.join(", ")];
    return each.kind === "altered"
        ? `${each.path} ${each.version}: ${fromTo.join(" became ")}`
        : `${each.path} ${fromTo.join(" -> ")}`;
}
/** An error, in lines: what was wanted and what came, what to do, then at most 20 details. */
function failure(error) {
    const shown = error.details.slice(0, 20);
    const hidden = error.details.length - shown.length;
    return [
        `error ${error.code}: ${error.message}`,
        `  do: ${error.hint}`,
        ...shown.map((detail) => `  ${detail}`),
        ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    ];
}
/** A finding in one line. */
function finding({ kind, what, reason }) {
    return `${kind}: ${what}: ${reason}`;
}


/***/ })

};
