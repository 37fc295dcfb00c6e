export const id = 744;
export const ids = [744];
export const modules = {

/***/ 19744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92634);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38724);




const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: (bundle) => put(root, bundle),
        find: (query, how) => find(root, query, how),
        close: () => Promise.resolve(),
    };
}
async function put(root, { folder, key }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key);
    const draft = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, `.${key}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .Oh(root);
    const { files: names } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .tree */ .B2)(folder);
    try {
        for (const name of names) {
            await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .copy */ .C(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(draft, name));
        }
        if (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target)) {
            await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(target, before);
        }
        await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(draft, target);
        await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .replace */ .HC(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(before)) && !(await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target))) {
            await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return { reference: target, sent: names, kept: [] };
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(target)) {
        await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .remove */ .TF(target);
    }
}
async function find(root, { key }, how) {
    const folder = how === "exact" ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, key) : await nearest(root);
    const isThere = folder !== undefined && (await isBundle(folder));
    return { candidates: isThere ? [candidate(folder)] : [], passedOver: [] };
}
async function nearest(root) {
    if (await isBundle(root)) {
        return root;
    }
    const latest = (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "latest")))?.toString("utf8").trim() ?? "";
    return /^go-offline-1-[0-9a-f]{32}$/.test(latest) ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, latest) : undefined;
}
async function isBundle(folder) {
    return (await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, manifest))) !== undefined;
}
function candidate(folder) {
    const fetch = async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const size = await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej(file);
        return size === undefined ? undefined : { size, read: () => _files_js__WEBPACK_IMPORTED_MODULE_2__/* .stream */ .Td(file) };
    };
    return {
        reference: folder,
        remote: false,
        manifest: () => fetch(manifest),
        fetch: ({ name }) => fetch(name),
    };
}


/***/ })

};
