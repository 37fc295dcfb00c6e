export const id = 440;
export const ids = [440];
export const modules = {

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Reads YAML (https://yaml.org/spec/1.2.2/) into a document; undefined for what is none, or is many. Every scalar is
 * its text (the failsafe schema), as `off` and `1.20` are meant. An alias is read once, however often it is used, and
 * one that holds itself is empty.
 */
function read(source) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const { contents, errors } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, {
            schema: "failsafe",
            lineCounter: counter,
            prettyErrors: false,
            uniqueKeys: false,
            logLevel: "silent",
        });
        return errors.length > 0 ? undefined : convert(contents, from(source, counter));
    }
    catch {
        // The library gives up on nesting by the thousand, and on nothing that a workflow has.
        return undefined;
    }
}
function from(source, counter) {
    return { source, anchors: new Map(), lineOf: (offset) => counter.linePos(offset).line };
}
/** `range` is undefined for what was not parsed, and there is nothing such here. */
function convert(node, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        return reading.anchors.get(node.source) ?? empty;
    }
    const made = convertNew(node, reading);
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) && node.anchor !== undefined) {
        reading.anchors.set(node.anchor, made);
    }
    return made;
}
function convertNew(node, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = node.items.map(({ key, value }) => {
            const name = convert(key, reading);
            return {
                key: name.kind === "text" ? name.value : "",
                line: name.line,
                value: convert(value, reading),
            };
        });
        return { kind: "map", line: reading.lineOf(node.range?.[0] ?? 0), entries };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((each) => convert(each, reading));
        return { kind: "list", line: reading.lineOf(node.range?.[0] ?? 0), items };
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalar(node, reading) : empty;
}
const empty = { kind: "text", line: 1, value: "", words: [] };
function scalar(node, { source, lineOf }) {
    const value = typeof node.value === "string" ? node.value : "";
    const [start, end] = node.range ?? [0, 0, 0];
    const line = lineOf(start);
    const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    // A block begins below the line of its | or >.
    const written = isBlock ? source.indexOf("\n", start) + 1 : start;
    const words = source.slice(written, end).includes("\n")
        ? wordLines(value, source.slice(written, end), lineOf(written))
        : [];
    return { kind: "text", line: isBlock ? line + 1 : line, value, words };
}
/** Folding changes nothing but the blanks between words: those of the value are those of the file, in their order. */
function wordLines(value, written, first) {
    const starts = [...value.matchAll(/\S+/g)].map(({ index }) => index);
    const lines = written
        .split("\n")
        .flatMap((text, index) => (text.match(/\S+/g) ?? []).map(() => first + index));
    // Escapes of a quoted text may hold blanks: then its first line has to do.
    return starts.length === lines.length
        ? starts.map((at, index) => ({ at, line: lines[index] ?? first }))
        : [];
}


/***/ })

};
