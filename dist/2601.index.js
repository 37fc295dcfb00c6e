export const id = 2601;
export const ids = [2601];
export const modules = {

/***/ 52601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _host_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91152);
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _report_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33243);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27129);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87358);
/* harmony import */ var _tasks_choices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16411);
/* harmony import */ var _tasks_pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84233);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82489);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18762);









/** `uses: …/pack`: seals what go.sum names into one bundle, restores it once to be sure, and stores it. */
const pack = (0,_step_js__WEBPACK_IMPORTED_MODULE_7__/* .step */ .P)(async () => {
    const password = _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .password */ .wJ("signing-password");
    const packed = await _tasks_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .pack */ .q({
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .path */ .Ae("working-directory"),
        targets: await _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .targets */ .zV("to"),
        ...(0,_tasks_choices_js__WEBPACK_IMPORTED_MODULE_4__/* .demandParts */ .u)({
            parts: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_("parts"),
            tools: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_("tools"),
            platforms: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_("platforms"),
            withoutDatabase: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .one */ .xH("without-sumdb", ["false", "true"]) === "true",
        }),
        moduleCache: undefined,
        sign: {
            key: await _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .privateKey */ .t9("signing-key", password),
            password: password ?? (() => (0,_host_password_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedPassword */ .V)("known")),
            keyless: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .one */ .xH("keyless", ["false", "true"]) === "true",
            days: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .days */ ._3("expires-in"),
        },
        trust: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalPath */ .s2("trust"),
        timeout: _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .seconds */ .YA("timeout", 600),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0({
        bundle: _report_text_js__WEBPACK_IMPORTED_MODULE_3__.reference(packed),
        digest: `sha256:${packed.digest}`,
        files: packed.verdict.files,
        size: packed.parts.reduce((sum, part) => sum + part.size, 0),
        report: await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u5(packed),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_3__.packed(packed));
    await _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc(packed));
    _host_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8(_report_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .warnings */ .AR(_report_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .refusals */ .Ke(packed.stored)));
});


/***/ })

};
