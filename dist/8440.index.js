export const id = 8440;
export const ids = [8440];
export const modules = {

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Reads YAML (https://yaml.org/spec/1.2.2/) into a document, the first where there are several; undefined for what is
 * none. Every scalar is its text (the failsafe schema), as `off` and `1.20` are meant. An alias is read once, however
 * often it is used, and one that holds itself is empty; so is what is nested deeper than anything of a workflow.
 */
function read(source) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const { contents, errors } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, {
        schema: "failsafe",
        lineCounter: counter,
        prettyErrors: false,
        // Held against each other, keys would cost the square of their number.
        uniqueKeys: false,
        logLevel: "silent",
    });
    const lineOf = (offset) => counter.linePos(offset).line;
    return errors.length > 0
        ? undefined
        : convert(contents, { source, anchors: new Map(), lineOf, depth: 0 });
}
const deepest = 100;
const empty = { kind: "text", line: 1, value: "", words: [] };
/** A file and a key may have nothing: the library says null. */
function convert(node, reading) {
    if (node === null || reading.depth > deepest) {
        return empty;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        return reading.anchors.get(node.source) ?? empty;
    }
    const made = convertNew(node, { ...reading, depth: reading.depth + 1 });
    if (node.anchor !== undefined) {
        reading.anchors.set(node.anchor, made);
    }
    return made;
}
function convertNew(node, reading) {
    const line = reading.lineOf(node.range[0]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = node.items.map(({ key, value }) => {
            const name = convert(key, reading);
            return {
                key: name.kind === "text" ? name.value : "",
                line: name.line,
                value: convert(value, reading),
            };
        });
        return { kind: "map", line, entries };
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
        ? { kind: "list", line, items: node.items.map((each) => convert(each, reading)) }
        : scalar(node, line, reading);
}
function scalar(node, line, { source, lineOf }) {
    const [start, end] = node.range;
    const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    // A block begins below the line of its | or >.
    const begin = isBlock ? source.indexOf("\n", start) + 1 : start;
    const written = source.slice(begin, end);
    const words = written.includes("\n") ? wordLines(node.source, written, lineOf(begin)) : [];
    return { kind: "text", line: isBlock ? line + 1 : line, value: node.source, words };
}
/** Folding changes nothing but the blanks between words: those of the value are those of the file, in their order. */
function wordLines(value, written, first) {
    const starts = [...value.matchAll(/\S+/g)].map(({ index }) => index);
    const lines = written
        .split("\n")
        .flatMap((each, index) => (each.match(/\S+/g) ?? []).map(() => first + index));
    // Escapes of a quoted text may hold blanks: then its first line has to do.
    return starts.length === lines.length
        ? starts.flatMap((at, index) => lines.slice(index, index + 1).map((line) => ({ at, line })))
        : [];
}


/***/ })

};
