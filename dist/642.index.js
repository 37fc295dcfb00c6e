export const id = 642;
export const ids = [642];
export const modules = {

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _host_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2502);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1980);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3809);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1958);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8875);








/** Proves a tree against the checked-out go.sum. Throws NOT_PROVED with every finding. */
async function verify(order) {
    const started = performance.now();
    const pool = new _host_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .b(_threads_js__WEBPACK_IMPORTED_MODULE_6__/* .workers */ .E);
    try {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .load */ .H)(order.project);
        const bundle = await (0,_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .find */ .I6)(order.stores, project.key);
        const reading = order.subject === "bundle"
            ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .unpack */ .l)(bundle, pool, undefined)
            : ownTree(project.directory, pool);
        const { verdict, milliseconds } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_5__/* .proveWith */ .l)(bundle, project, pool, reading);
        return {
            subject: order.subject === "bundle"
                ? bundle.candidate.reference
                : node_path__WEBPACK_IMPORTED_MODULE_0__.join(project.directory, "vendor"),
            reference: bundle.candidate.reference,
            digest: bundle.digest,
            verdict,
            milliseconds: { all: performance.now() - started, proof: milliseconds },
        };
    }
    finally {
        await pool.close();
    }
}
async function ownTree(project, pool) {
    const tree = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readDirectory */ .g)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, "vendor"), pool);
    if (tree === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OfflineError */ .M("NO_VENDOR", `vendor: wanted vendor/ in ${project}, got none`, {
            hint: "run go mod vendor first, or leave out --vendor to verify the bundle itself",
        });
    }
    return tree;
}


/***/ })

};
