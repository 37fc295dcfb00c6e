export const id = 109;
export const ids = [109];
export const modules = {

/***/ 80109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paint: () => (/* binding */ paint)
/* harmony export */ });
/** SGR: ECMA-48, 8.3.117. */
const red = 31;
const yellow = 33;
const green = 32;
const rules = [
    [/^error\b[^:]*:/, red],
    [/^warning:/, yellow],
    [/^ *(?:Complete:|proved(?= ))/, green],
];
/** A line of ours with its first word in colour, where it says how it went: an error, a warning, a proof. */
function paint(line) {
    for (const [pattern, colour] of rules) {
        const found = pattern.exec(line)?.[0];
        if (found !== undefined) {
            return `\u001b[${colour}m${found}\u001b[0m${line.slice(found.length)}`;
        }
    }
    return line;
}


/***/ })

};
