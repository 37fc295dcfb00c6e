export const id = 497;
export const ids = [497];
export const modules = {

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
