export const id = 4714;
export const ids = [4714];
export const modules = {

/***/ 54714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPack: () => (/* binding */ runPack)
/* harmony export */ });
/* harmony import */ var _host_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98094);
/* harmony import */ var _host_private_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16156);
/* harmony import */ var _host_store_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97706);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87358);
/* harmony import */ var _tasks_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84233);
/* harmony import */ var _tasks_storing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35497);
/* harmony import */ var _printing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34794);







/** `go-offline pack`. The password of a key comes from a variable or the terminal, never from an argument. */
async function runPack(command, setting) {
    const { signingKey, keyless, days, ...order } = command;
    const targets = await Promise.all(command.to.map((word) => (0,_host_store_choose_js__WEBPACK_IMPORTED_MODULE_2__.target)(word, setting)));
    const packed = await _tasks_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .pack */ .q({
        ...order,
        targets,
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


/***/ })

};
