export const id = 3624;
export const ids = [3624];
export const modules = {

/***/ 43624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/report/outcome.js + 2 modules
var report_outcome = __webpack_require__(22632);
// EXTERNAL MODULE: ./lib/src/tasks/choices.js
var choices = __webpack_require__(16411);
// EXTERNAL MODULE: ./lib/src/tasks/dependencies.js + 8 modules
var dependencies = __webpack_require__(38737);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/report/judged.js
var judged = __webpack_require__(7660);
;// CONCATENATED MODULE: ./lib/src/actions/outputs.js

/** The outputs of the root action, but for the report's path. */
function outputs(outcome) {
    const { mode, decision } = outcome;
    const found = mode === "bundle" ? ofBundle(outcome.restored) : nothing;
    return { ...found, mode, outage: decision.outage };
}
/** Over the network: go proved what it brought, and nothing was placed. */
const nothing = {
    bundle: "",
    digest: "",
    proof: "none",
    "proved-files": 0,
    "proved-modules": 0,
    "missing-modules": 0,
    vendor: "off",
    "vendor-directory": "",
    "module-cache": "",
    "checksum-policy": "strict",
    "signed-by": "",
    "sum-added": 0,
    "sum-removed": 0,
    "sum-updated": 0,
    "sum-altered": 0,
};
function ofBundle(restored) {
    const kinds = restored.changes.map(({ kind }) => kind);
    const changed = (kind) => kinds.filter((each) => each === kind).length;
    return {
        bundle: restored.bundle.reference,
        digest: `sha256:${restored.bundle.digest}`,
        proof: "complete",
        "proved-files": restored.verdict?.files ?? 0,
        "proved-modules": restored.modules?.proved ?? restored.verdict?.modules ?? 0,
        "missing-modules": restored.coverage.gaps.length,
        vendor: restored.vendor,
        "vendor-directory": restored.vendor === "off" ? "" : restored.vendorDirectory,
        "module-cache": restored.modules?.directory ?? "",
        "checksum-policy": restored.policy,
        "signed-by": (0,judged/* signers */.Y9)(restored.judgement),
        "sum-added": changed("added"),
        "sum-removed": changed("removed"),
        "sum-updated": changed("updated") + changed("downgraded") + changed("changed"),
        "sum-altered": changed("altered"),
    };
}

// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/restore.js







/** `uses: …`: brings dependencies, over the network or from a proved bundle, for the steps that follow. */
const restore = (0,step/* step */.P)(async () => {
    const emergency = inputs/* one */.xH("emergency", ["auto", "true", "false"]);
    const order = {
        project: inputs/* path */.Ae("working-directory"),
        sources: await inputs/* sources */.Tj("from", inputs/* secret */.rJ("github-token")),
        vendor: inputs/* one */.xH("vendor", ["auto", "rebuild", "off"]),
        policy: inputs/* policy */.JN("checksum-policy"),
        replace: inputs/* lines */.Mn("replace"),
        trust: inputs/* optionalPath */.s2("trust"),
        waiver: (0,choices/* readWaiver */.Vg)({
            reason: inputs/* lines */.Mn("reason"),
            ticket: inputs/* lines */.Mn("ticket"),
            waive: inputs/* list */.p_("waive"),
        }),
        timeout: inputs/* seconds */.YA("timeout", 600),
    };
    const outcome = await (0,dependencies.bring)(order, emergency);
    runner/* setOutputs */.n0({
        ...outputs(outcome),
        report: await runner/* writeReport */.u5(report_outcome.facts(outcome)),
    });
    runner/* say */.cv(report_outcome.lines(outcome));
    await runner/* writeSummary */.Sy(report_outcome.summary(outcome));
    runner/* warn */.R8(report_outcome.warnings(outcome));
    runner/* exportVariables */.qY(report_outcome.variables(outcome));
});


/***/ })

};
