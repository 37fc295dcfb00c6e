export const id = 520;
export const ids = [520];
export const modules = {

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


/***/ })

};
