export const id = 8069;
export const ids = [8069];
export const modules = {

/***/ 78069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entry: () => (/* binding */ entry),
/* harmony export */   facts: () => (/* binding */ facts),
/* harmony export */   lines: () => (/* binding */ lines)
/* harmony export */ });
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11719);

/** A key, in lines for a terminal. */
function lines({ made, hint }) {
    const since = made === undefined
        ? "  since    set notBefore to when this key first signed: what was packed before then does not count"
        : "  keep     the private key and its password apart, as two secrets, and a copy of both offline";
    const about = made === undefined
        ? [`Opened key:${hint}`]
        : [
            `Made key:${hint}`,
            `  private  ${made.privateFile}, sealed with the password: never commit it`,
            `  public   ${made.publicFile}`,
        ];
    return [
        ...about,
        since,
        `  trust    add the entry below to "keys" in ${_policy_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md}; cosign takes its publicKey as cosign.pub`,
    ];
}
/** The entry of a key for the trust file, in JSON. */
function entry(pair) {
    return JSON.stringify(trusted(pair), undefined, 2);
}
/** A key, for programs. */
function facts(pair) {
    const { made, hint, publicKey } = pair;
    return { ...made, hint, publicKey, entry: trusted(pair) };
}
function trusted({ publicKey, created }) {
    const time = new Date(created).toISOString();
    return {
        name: `release-${time.slice(0, 4)}`,
        publicKey,
        notBefore: time.replace(/\.\d+Z$/, "Z"),
        status: "active",
    };
}


/***/ })

};
