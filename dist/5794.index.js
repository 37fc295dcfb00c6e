export const id = 5794;
export const ids = [5794];
export const modules = {

/***/ 55794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asKnown: () => (/* binding */ asKnown),
/* harmony export */   diagnosed: () => (/* binding */ diagnosed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _outage_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76238);


const names = {
    outage: "an outage",
    "not-in-bundle": "something that is not in the bundle",
    "not-found": "something that is nowhere",
    checksum: "A CHECKSUM THAT DIFFERS",
    untrusted: "an answer that cannot be trusted",
    login: "a refused login",
    project: "a fault in the project",
    toolchain: "another Go that is wanted",
    vendor: "a vendor tree or workspace that does not fit",
    configuration: "a setting that go refuses",
    machine: "a fault of this machine",
    unknown: "an unknown failure",
};
/** The longest line of go's that a message carries, in characters. */
const longest = 400;
/**
 * A failure of go in words that say what it means and what to do about it, with the same code and details; what go
 * says that nobody knows, and every other error, is passed on as it is.
 */
function diagnosed(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) || error.code !== "GO_FAILED" || known.has(error)) {
        return error;
    }
    const found = (0,_outage_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(error.details);
    return found.entry === undefined
        ? error
        : asKnown(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("GO_FAILED", message(found, found.entry), {
            hint: hint(found.entry),
            details: error.details,
            cause: error,
        }));
}
/** An error whose words are the last ones: its details are no longer go's alone. */
function asKnown(error) {
    known.add(error);
    return error;
}
const known = new WeakSet();
function message({ kind, line = "", hashes, database }, { cause }) {
    const where = database && kind === "outage" ? " of the checksum database" : "";
    const differ = hashes === undefined ? "" : ` (${hashes.by} says ${hashes.wanted}, came ${hashes.came})`;
    return `go: wanted success, got ${names[kind]}${where}: ${cause}${differ}: ${line.trim().slice(0, longest)}`;
}
function hint({ who, remedy }) {
    return who === "nobody" ? remedy : `${remedy} (for ${who})`;
}


/***/ })

};
