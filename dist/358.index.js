export const id = 358;
export const ids = [358];
export const modules = {

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** Numbers as people read them. */
/** `8.1 MB`, `742 kB`, `12 B`: powers of 1000. */
function size(bytes) {
    let value = bytes;
    for (const unit of ["B", "kB", "MB", "GB"]) {
        const shown = round(value, unit === "B" ? 0 : 1);
        if (Number(shown) < 1000) {
            return `${shown} ${unit}`;
        }
        value /= 1000;
    }
    return `${round(value, 1)} TB`;
}
/** `0.43 s`, `12.5 s`, `2 min 5 s`. */
function duration(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 59.95) {
        return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
    }
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 file`, `7,386 files`, `2 hashes`. */
function count(number, noun) {
    return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${number === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    return noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
}
/** With decimals only where fewer than three digits stand before them. */
function round(value, decimals) {
    return value.toFixed(value < 99.95 ? decimals : 0);
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   change: () => (/* binding */ change),
/* harmony export */   changes: () => (/* binding */ changes),
/* harmony export */   exports: () => (/* binding */ exports),
/* harmony export */   failure: () => (/* binding */ failure),
/* harmony export */   finding: () => (/* binding */ finding),
/* harmony export */   made: () => (/* binding */ made),
/* harmony export */   packed: () => (/* binding */ packed),
/* harmony export */   proved: () => (/* binding */ proved),
/* harmony export */   refusal: () => (/* binding */ refusal),
/* harmony export */   restored: () => (/* binding */ restored),
/* harmony export */   verified: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);

/** Findings that a reader of a terminal still reads. */
const most = 40;
/** What was proved, in one line. */
function proved({ modules, packages, files }) {
    return `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, "file")} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, "package")} from ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(modules, "module")}`;
}
/** A restore, in lines for a terminal. */
function restored(result) {
    const { bundle, verdict } = result;
    return [
        result.vendor === "placed"
            ? `Restored ${result.vendorDirectory} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)}`
            : `${result.vendorDirectory} is the bundle's tree already; nothing was changed`,
        `  proved   ${proved(verdict)}, against go.sum, with no network`,
        `  bundle   ${bundle.reference} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(bundle.size)} read, sha256 ${bundle.digest})`,
        bundle.exact
            ? "  fits     packed from this very go.mod and go.sum"
            : `  fits     packed from another go.mod or go.sum: ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.changes.length, "change")}, none of them in this tree's files`,
        ...result.changes.slice(0, 20).map((each) => `           ${change(each)}`),
        ...(result.hidden === true
            ? ["  git      vendor/ is listed in the repository's exclude file: git status stays clean"]
            : []),
        "  binary   a -mod=vendor build: the modules' h1 are not in its build info (go version -m)",
    ];
}
/** A pack, in lines for a terminal. */
function packed(result) {
    const whole = result.parts.reduce((sum, part) => sum + part.size, 0);
    return [
        `Packed ${result.key} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        ...result.references.map((each) => `  stored   ${each}`),
        `  bundle   ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(whole)}, sha256 ${result.digest}, ${result.go}`,
        ...result.parts.map((part) => `           ${part.name} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(part.size)}`),
        `  proved   ${proved(result.verdict)}, by a restore with no network in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.rehearsal)}`,
    ];
}
/** A proof part that was made, in lines for a terminal. */
function made(result) {
    return [
        `Wrote ${result.file} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(result.size)}) in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.go)} of it go)`,
        `  proves   ${proved(result.verdict)}, as go has just vendored them`,
        `  sha256   ${result.sha256}`,
        "  use      go-offline verify proves vendor/ with it, with no network; it may be made by anyone",
    ];
}
/** A verification, in lines for a terminal: complete, or a table of what is not proved and why. */
function verified(result) {
    const proof = `  proof    ${result.reference} (sha256 ${result.digest})`;
    const { findings } = result.verdict;
    if (result.complete) {
        return [
            `Complete: ${result.subject} is what go vendors from modules that match go.sum`,
            `  proved   ${proved(result.verdict)} in ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(result.milliseconds.all)}`,
            proof,
        ];
    }
    const shown = findings.slice(0, most);
    const width = Math.max(...shown.map(({ kind }) => kind.length));
    return [
        `error NOT_PROVED: ${refusal(result)}`,
        `  do: ${result.advice ?? "look at the findings"}`,
        ...shown.map(({ kind, what, reason }) => `  ${kind.padEnd(width)}  ${what}: ${reason}`),
        ...(findings.length > most ? [`  … and ${findings.length - most} more (--json has all)`] : []),
        proof,
    ];
}
/** That a tree is not proved, in one line with the first reason. */
function refusal({ subject, verdict: { findings } }) {
    const [first, ...others] = findings;
    const reason = first === undefined ? "another" : finding(first);
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `proof: wanted ${subject} to be what go vendors from modules that match go.sum, got ${reason}${more}`;
}
/** Changes of go.sum, a line each, altered hashes first. */
function changes(all) {
    const altered = all.filter(({ kind }) => kind === "altered");
    const others = all.filter(({ kind }) => kind !== "altered");
    return all.length === 0 ? ["go.sum: no changes"] : [...altered, ...others].map(change);
}
/** One change of go.sum. */
function change(each) {
    if (each.kind === "added" || each.kind === "removed") {
        return `${each.kind} ${each.path} ${each.versions.join(", ")}`;
    }
    const fromTo = [each.from.join(", "), each.to.join(", ")];
    return each.kind === "altered"
        ? `ALTERED ${each.path} ${each.version}: ${fromTo.join(" became ")}`
        : `${each.kind} ${each.path} ${fromTo.join(" -> ")}`;
}
/** An error, in lines: what was wanted and what came, what to do, then at most 20 details. */
function failure(error) {
    const shown = error.details.slice(0, 20);
    const hidden = error.details.length - shown.length;
    return [
        `error ${error.code}: ${error.message}`,
        `  do: ${error.hint}`,
        ...shown.map((detail) => `  ${detail}`),
        ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    ];
}
/** Variables as lines that a shell evaluates. */
function exports(variables) {
    return variables.map(({ name, value }) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`);
}
/** A finding in one line. */
function finding({ kind, what, reason }) {
    return `${kind}: ${what}: ${reason}`;
}


/***/ })

};
