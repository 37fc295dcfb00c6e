export const id = 7802;
export const ids = [7802];
export const modules = {

/***/ 81669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
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
    return `${grouped(number)} ${number === 1 ? noun : plural(noun)}`;
}
/** `7,386`. */
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(noun) {
    return noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
}
/** With decimals only where fewer than three digits stand before them. */
function round(value, decimals) {
    return value.toFixed(value < 99.95 ? decimals : 0);
}


/***/ }),

/***/ 27802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   line: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81669);

/** Milliseconds after which a rate says something, and a wait is worth a word. */
const settled = 1_000;
/** The share that is to be done before it tells how long the rest takes: what begins slowly would promise hours. */
const telling = 1 / 20;
/**
 * What goes on, in one line of less than `width` columns: how much of how much, how fast, and how long it still takes at
 * that rate; each only where it is known. Steps of the same name are added up. "" where nothing goes on.
 */
function line(steps, now, width) {
    const names = [...new Set(steps.map(({ what }) => what))];
    const told = names.map((name) => step(sum(steps.filter(({ what }) => what === name)), now));
    // What began last is what a narrow terminal goes without.
    const fitting = told.findLastIndex((_, at) => columns(told.slice(0, at + 1).join("; ")) < width);
    return fitting === -1 ? clip(told[0] ?? "", width) : told.slice(0, fitting + 1).join("; ");
}
function sum(steps) {
    return steps.reduce((one, other) => ({
        ...one,
        done: one.done + other.done,
        all: one.all === undefined || other.all === undefined ? undefined : one.all + other.all,
        since: Math.min(one.since, other.since),
    }));
}
function step(running, now) {
    const milliseconds = now - running.since;
    const known = milliseconds < settled ? [] : [...rate(running, milliseconds)];
    const facts = [...amount(running), ...known].join(", ");
    return facts === "" ? running.what : `${running.what}: ${facts}`;
}
function amount({ unit, done, all }) {
    if (all === undefined && done === 0) {
        return [];
    }
    if (unit === "byte") {
        return [all === undefined ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(done) : `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(done)} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(all)}`];
    }
    return [all === undefined ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(done, unit) : `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(done)} of ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, unit)}`];
}
function* rate({ unit, done, all }, milliseconds) {
    if (unit === "byte" && done > 0) {
        yield `${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)((done / milliseconds) * 1000)}/s`;
    }
    if (all === undefined || done < all * telling) {
        yield wait(milliseconds);
    }
    else if (done < all) {
        yield `${wait(((all - done) / done) * milliseconds)} left`;
    }
}
/** `3 s`, `2 min 5 s`: whole seconds, as nobody reads more of a line that changes. */
function wait(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** The columns that a text takes at the most: a character of another script may take two. */
function columns(text) {
    return Array.from(text).reduce((all, each) => all + span(each), 0);
}
function span(character) {
    return character <= "~" ? 1 : 2;
}
function clip(text, limit) {
    if (columns(text) < limit) {
        return text;
    }
    let left = limit - 3;
    const kept = Array.from(text).filter((each) => (left -= span(each)) >= 0);
    return `${kept.join("")}…`;
}


/***/ })

};
