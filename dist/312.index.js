export const id = 312;
export const ids = [312];
export const modules = {

/***/ 85312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _host_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);
/* harmony import */ var _report_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33243);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86965);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87358);
/* harmony import */ var _tasks_restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50562);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82489);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18762);







/** `uses: …`: brings vendor/ back from a bundle, proved, and makes go use it in the steps that follow. */
const restore = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .step */ .P)(async () => {
    _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .demand */ .wo("emergency", ["true"]);
    const restored = await _tasks_restore_js__WEBPACK_IMPORTED_MODULE_1__.restore({
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae("working-directory"),
        sources: await _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .sources */ .Tj("from", _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .secret */ .rJ("github-token")),
        timeout: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA("timeout", 600),
    });
    const kinds = restored.changes.map(({ kind }) => kind);
    const changed = (kind) => kinds.filter((each) => each === kind).length;
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0({
        mode: "bundle",
        bundle: restored.bundle.reference,
        digest: `sha256:${restored.bundle.digest}`,
        proof: "complete",
        "proved-files": restored.verdict.files,
        "vendor-directory": restored.vendorDirectory,
        "sum-added": changed("added"),
        "sum-removed": changed("removed"),
        "sum-updated": changed("updated") + changed("downgraded") + changed("changed"),
        "sum-altered": changed("altered"),
        report: await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5(restored),
    });
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv(_report_text_js__WEBPACK_IMPORTED_MODULE_4__.restored(restored));
    await _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy(_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .restored */ .v0(restored));
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8(_report_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .warnings */ .AR(restored.stores.filter(({ code }) => code !== undefined)));
    _host_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .exportVariables */ .qY(restored.variables);
});


/***/ })

};
