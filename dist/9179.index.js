export const id = 9179;
export const ids = [9179];
export const modules = {

/***/ 49179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: ./lib/src/host/runner.js
var runner = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/src/report/measure.js
var measure = __webpack_require__(81669);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js

/** GitHub shows ten errors of a step, and one of them says what happened as a whole. */
const most = 9;
/** Findings as annotations on the files concerned; of many the last one says how many more there are. */
function annotations(findings) {
    const cut = findings.length > most ? most - 1 : most;
    const shown = findings.slice(0, cut).map(annotation);
    const more = findings.length - shown.length;
    return more === 0
        ? shown
        : [
            ...shown,
            {
                file: textFile,
                title: "not proved",
                message: `and ${(0,measure/* count */.U9)(more, "finding")} more, in the job summary and the JSON report`,
            },
        ];
}
/** What is about no file of the tree is told where the tree says what is in it. */
const textFile = "vendor/modules.txt";
function annotation({ kind, what, reason }) {
    const isFile = kind === "missing" || kind === "extra" || kind === "differs";
    return isFile
        ? { file: `vendor/${what}`, title: `not proved: ${kind}`, message: reason }
        : { file: textFile, title: `not proved: ${kind}`, message: `${what}: ${reason}` };
}

// EXTERNAL MODULE: ./lib/src/report/judged.js
var judged = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/src/report/summary.js + 1 modules
var summary = __webpack_require__(27129);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(87358);
// EXTERNAL MODULE: ./lib/src/tasks/verify.js
var verify = __webpack_require__(70642);
// EXTERNAL MODULE: ./lib/src/actions/inputs.js
var inputs = __webpack_require__(82489);
// EXTERNAL MODULE: ./lib/src/actions/step.js
var step = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/src/actions/verify.js








/** `uses: …/verify`: proves a committed vendor/ against go.sum, with no network. */
const verify_verify = (0,step/* step */.P)(async () => {
    const from = await inputs/* optionalSources */.nl("from", inputs/* secret */.rJ("github-token"));
    const proof = inputs/* optionalPath */.s2("proof");
    const verified = await verify.verify({
        project: inputs/* path */.Ae("working-directory"),
        trust: inputs/* optionalPath */.s2("trust"),
        subject: from === undefined ? { kind: "committed", proof } : { kind: "vendor", sources: from },
    });
    runner/* setOutputs */.n0({
        proof: verified.complete ? "complete" : "partial",
        "proved-files": verified.verdict.files,
        findings: verified.verdict.findings.length,
        digest: `sha256:${verified.digest}`,
        "signed-by": (0,judged/* signers */.Y9)(verified.judgement),
        report: await runner/* writeReport */.u5(verified),
    });
    runner/* say */.cv(report_text.verified(verified));
    await runner/* writeSummary */.Sy(summary/* verified */.zr(verified));
    if (!verified.complete) {
        runner/* fail */.fJ("go-offline: NOT_PROVED", report_text.refusal(verified));
        runner/* annotate */.fz(verified.project, annotations(verified.verdict.findings));
    }
});


/***/ })

};
