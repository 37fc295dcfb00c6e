export const id = 8798;
export const ids = [8798];
export const modules = {

/***/ 58798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _host_relaying_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63338);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74353);
/* harmony import */ var _printing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34794);



/**
 * Has a terminal show colours, and what goes on. Gives who is to be told of steps: nobody where nobody watches. What it
 * takes is loaded only then.
 */
async function watch() {
    const paint = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .isColoured */ .yU)() ? (await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 80109))).paint : same;
    if (!(0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .isWatched */ .Df)()) {
        (0,_printing_js__WEBPACK_IMPORTED_MODULE_2__/* .printOn */ .Fo)({ clear: () => undefined, paint });
        return undefined;
    }
    const report = await __webpack_require__.e(/* import() */ 7802).then(__webpack_require__.bind(__webpack_require__, 27802));
    const running = new Map();
    const line = new _host_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .LastLine */ .Lg((width) => (0,_host_relaying_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .I)(report.line([...running.values()], performance.now(), width)));
    (0,_printing_js__WEBPACK_IMPORTED_MODULE_2__/* .printOn */ .Fo)({ clear: () => line.clear(), paint });
    return (number, step) => {
        const since = running.get(number)?.since ?? performance.now();
        running.set(number, { ...step, since });
        const alike = [...running].filter(([, { what }]) => what === step.what);
        // Of steps that go on side by side, those that are over still count in the sum.
        if (alike.every(([, { isOver }]) => isOver)) {
            alike.forEach(([each]) => running.delete(each));
        }
        if (running.size === 0) {
            line.stop();
        }
        else {
            line.start();
        }
    };
}
function same(line) {
    return line;
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ undoIfEnded)
/* harmony export */ });
/** What to undo when this process is told to end: the last of the list first. Empty outside of a run. */
const undoing = [];
const stopping = new Set();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Has `undo` called if the process is told to end (or ends by itself) before the function returned is called: nothing may
 * be left half done. `undo` is synchronous, as nothing else runs any more; what it throws does not matter then. Those
 * that come last are undone first, but stopping what still works comes before everything.
 */
function undoIfEnded(undo, kind = "undo") {
    if (undoing.length === 0) {
        process.on("exit", undoAll);
        signals.forEach((signal) => process.on(signal, end));
    }
    if (kind === "stop") {
        stopping.add(undo);
    }
    undoing.push(undo);
    return () => {
        const at = undoing.indexOf(undo);
        if (at < 0) {
            return;
        }
        undoing.splice(at, 1);
        stopping.delete(undo);
        if (undoing.length === 0) {
            forget();
        }
    };
}
/** Ends as if nobody had listened, so that who sent the signal sees that it was obeyed. */
function end(signal) {
    undoAll();
    forget();
    process.kill(process.pid, signal);
}
function undoAll() {
    const all = undoing.splice(0).toReversed();
    const first = all.filter((undo) => stopping.has(undo));
    for (const undo of [...first, ...all.filter((each) => !stopping.has(each))]) {
        try {
            undo();
        }
        catch {
            // The next one still counts.
        }
    }
}
function forget() {
    process.off("exit", undoAll);
    signals.forEach((signal) => process.off(signal, end));
}


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Lg: () => (/* binding */ LastLine),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   yU: () => (/* binding */ isColoured)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73376);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);



/** Whether somebody can be asked: standard input and standard error are a terminal. */
function isTerminal() {
    return process.stdin.isTTY && process.stderr.isTTY;
}
/** Whether somebody sees standard error as it is written, and a line of it may be written over. */
function isWatched() {
    return isScreen() && ((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("CI") ?? "false") === "false";
}
/** Whether standard error shows colours, and nobody said that they are not wanted. https://no-color.org */
function isColoured() {
    return isScreen() && (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("NO_COLOR") === undefined;
}
function isScreen() {
    return process.stderr.isTTY && (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)("TERM") !== "dumb";
}
/** Milliseconds between two looks at what the last line shows. */
const pace = 100;
/** The last line of a terminal: written over as what it says changes, and taken away before anything else is written. */
class LastLine {
    #text;
    #shown = "";
    #stop;
    /** `text` gives the line of less than `width` columns, "" for none. */
    constructor(text) {
        this.#text = text;
    }
    /** From now on it is looked at, ten times a second at the most. */
    start() {
        if (this.#stop !== undefined) {
            return;
        }
        const timer = setInterval(() => this.#draw(), pace).unref();
        const forget = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .undoIfEnded */ .O)(() => this.clear());
        this.#stop = () => {
            clearInterval(timer);
            forget();
        };
    }
    /** Nothing is shown any more. */
    stop() {
        this.#stop?.();
        this.#stop = undefined;
        this.clear();
    }
    /** Makes room for what is written next. */
    clear() {
        if (this.#shown !== "") {
            process.stderr.write("\r\u001b[2K");
            this.#shown = "";
        }
    }
    #draw() {
        const text = this.#text(process.stderr.columns || 80);
        if (text === this.#shown) {
            return;
        }
        process.stderr.write(`\r\u001b[2K${text}`);
        this.#shown = text;
    }
}
/** Asks for a line that the terminal does not show. Throws BAD_INPUT where it is ended instead: Ctrl-C, Ctrl-D. */
async function ask(question) {
    const { stdin, stderr } = process;
    stdin.setRawMode(true);
    stdin.setEncoding("utf8");
    stderr.write(question);
    try {
        return await line(stdin);
    }
    finally {
        stdin.setRawMode(false);
        stdin.pause();
        stderr.write("\n");
    }
}
/** What ends a line, and what ends it without an answer. */
const enders = ["\r", "\n", "\u0003", "\u0004"];
const answers = enders.slice(0, 2);
function line(from) {
    return new Promise((resolve, reject) => {
        const typed = [];
        const end = () => {
            from.off("data", take).off("end", fail).pause();
        };
        const fail = () => {
            end();
            reject(ended());
        };
        const take = (chunk) => {
            const keys = Array.from(chunk);
            const at = keys.findIndex((key) => enders.includes(key));
            typed.push(...(at === -1 ? keys : keys.slice(0, at)));
            if (at === -1) {
                return;
            }
            if (!answers.includes(keys[at] ?? "")) {
                fail();
                return;
            }
            end();
            // Whoever types ahead has typed the next answer, too.
            from.unshift(keys.slice(at + 1).join(""));
            resolve(typed.reduce(edit, []).join(""));
        };
        from.on("data", take).on("end", fail).resume();
    });
}
/** Backspace takes the last character back, Ctrl-U all of them. */
function edit(typed, key) {
    if (key === "\u0015") {
        return [];
    }
    return key === "\u007f" || key === "\b" ? typed.slice(0, -1) : [...typed, key];
}
function ended() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OfflineError */ .M("BAD_INPUT", "host: wanted a password, got the end of the input", {
        hint: "run it again and type the password, or set GO_OFFLINE_PASSWORD",
    });
}


/***/ })

};
