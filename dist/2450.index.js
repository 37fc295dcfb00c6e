export const id = 2450;
export const ids = [2450];
export const modules = {

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usual),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** A blip is waited out; a service that is down costs seconds, and one that hangs half a minute. */
const usual = { silence: 15_000, attempts: 4, wait: 500, longest: 20_000 };
/** Waits; no longer than until the signal is given. */
async function pause(milliseconds, signal) {
    const ended = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
    await ended.catch((error) => {
        if (signal?.aborted !== true) {
            throw error;
        }
    });
}


/***/ })

};
