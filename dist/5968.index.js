export const id = 5968;
export const ids = [5968];
export const modules = {

/***/ 85968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runKeygen: () => (/* binding */ runKeygen)
/* harmony export */ });
/* harmony import */ var _host_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98094);
/* harmony import */ var _printing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34794);


/**
 * `go-offline keygen`. The entry that it prints is made of public values alone and is pasted as it is: it is not searched for
 * the password, which might be a word of it.
 */
async function runKeygen({ out, key, json, }) {
    const { makePair, openKey } = await Promise.all(/* import() */[__webpack_require__.e(6382), __webpack_require__.e(7188)]).then(__webpack_require__.bind(__webpack_require__, 87188));
    const report = await Promise.all(/* import() */[__webpack_require__.e(1719), __webpack_require__.e(8069)]).then(__webpack_require__.bind(__webpack_require__, 78069));
    const pair = key === undefined
        ? await makePair({ out, password: () => (0,_host_password_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedPassword */ .V)("new") })
        : await openKey({ key, password: () => (0,_host_password_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedPassword */ .V)("known") });
    return (0,_printing_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw)(report.lines(pair), json ? [(0,_printing_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(report.facts(pair))] : [report.entry(pair)]);
}


/***/ }),

/***/ 98094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ learnedPassword)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/masking.js
var masking = __webpack_require__(82917);
;// CONCATENATED MODULE: ./lib/src/host/terminal.js

/** Whether somebody can be asked: standard input and standard error are a terminal. */
function isTerminal() {
    return process.stdin.isTTY && process.stderr.isTTY;
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
    return new errors/* OfflineError */.M("BAD_INPUT", "host: wanted a password, got the end of the input", {
        hint: "run it again and type the password, or set GO_OFFLINE_PASSWORD",
    });
}

;// CONCATENATED MODULE: ./lib/src/host/password.js




/** Where a password is looked for, in this order: ours, then the variable that cosign reads. */
const names = ["GO_OFFLINE_PASSWORD", "COSIGN_PASSWORD"];
/**
 * The password of a key: from a variable, which may be set to nothing, else asked for on the terminal, twice for a `new` key.
 * It is learned first, so that nothing of this process shows it. Throws BAD_INPUT where there is none or the two differ.
 */
async function learnedPassword(age) {
    const variables = (0,environment/* all */.Q7)();
    const name = names.find((each) => variables[each] !== undefined);
    const given = name === undefined ? await asked(age) : (variables[name] ?? "");
    (0,masking/* learn */.nB)([{ value: given, user: undefined }]);
    if (given === "" && age === "new") {
        throw refused("a password for the new key", `an empty one${name ? ` in ${name}` : ""}`);
    }
    return given;
}
async function asked(age) {
    if (!isTerminal()) {
        throw refused("the password of the key", "neither variable nor terminal");
    }
    const password = await ask(age === "new" ? "Password for the new key: " : "Password of the key: ");
    if (age === "new" && (await ask("The same again: ")) !== password) {
        throw refused("the same password twice", "two that differ");
    }
    return password;
}
function refused(wanted, came) {
    return new errors/* OfflineError */.M("BAD_INPUT", `host: wanted ${wanted}, got ${came}`, {
        hint: `set ${names.join(" or ")} to it, or run this on a terminal, which asks for it; never give it as an argument`,
    });
}


/***/ })

};
