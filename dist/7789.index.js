export const id = 7789;
export const ids = [7789];
export const modules = {

/***/ 87789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUp: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26478);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43756);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58343);
/* harmony import */ var _taking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47605);
/* harmony import */ var _trusting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52309);






/** Looks for the bundle that fits best. That there is none, or that it cannot be told, is an answer. */
async function lookUp(directory, sources) {
    try {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .Hh)(directory);
        const { value: bundle, said } = await (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .search */ .$)({
            sources,
            query: { key: project.key, project: project.id },
            needs: () => [],
            // One that a restore would refuse is none.
            judge: (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeOf */ .Pb)(await (0,_trusting_js__WEBPACK_IMPORTED_MODULE_5__/* .trusting */ .h)(project.directory, undefined), undefined),
            use: async (opened) => Promise.resolve(opened),
        });
        return {
            kind: "found",
            reference: bundle.candidate.reference,
            exact: bundle.manifest.key === project.key,
            coverage: (0,_taking_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(bundle, project),
            stores: said,
        };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M) {
            return { kind: "none", code: error.code, reason: error.message };
        }
        throw error;
    }
}


/***/ })

};
