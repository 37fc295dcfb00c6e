export const id = 8517;
export const ids = [8517];
export const modules = {

/***/ 98517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this tool: that of package.json, which a test compares. */
const version = "0.1.0";


/***/ })

};
