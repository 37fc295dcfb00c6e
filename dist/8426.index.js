export const id = 8426;
export const ids = [8426,9161,1542,3923];
export const modules = {

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


/***/ })

};
