export const id = 35;
export const ids = [35];
export const modules = {

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  choose: () => (/* binding */ choose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/src/host/walk.js
var walk = __webpack_require__(8724);
;// CONCATENATED MODULE: ./lib/src/host/store/directory.js




const manifest = "checksums.json";
/**
 * Bundles in a folder: one folder for each, named by its key, and a file `latest` with the key of the newest. A folder
 * that is itself a bundle can be read too.
 */
function directory(root) {
    return {
        word: `dir:${root}`,
        put: async (folder, key) => put(root, folder, key),
        find: async (key) => find(root, key),
    };
}
async function put(root, folder, key) {
    const target = external_node_path_.join(root, key);
    const draft = external_node_path_.join(root, `.${key}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    const before = `${draft}.before`;
    await files/* makeDirectory */.Oh(root);
    try {
        for (const name of (await (0,walk/* tree */.B2)(folder)).files) {
            await files/* copy */.C(external_node_path_.join(folder, name), external_node_path_.join(draft, name));
        }
        if (await files/* exists */.t2(target)) {
            await files/* move */.Cy(target, before);
        }
        await files/* move */.Cy(draft, target);
        await files/* replace */.HC(external_node_path_.join(root, "latest"), `${key}\n`);
    }
    catch (error) {
        if ((await files/* exists */.t2(before)) && !(await files/* exists */.t2(target))) {
            await files/* move */.Cy(before, target);
        }
        throw error;
    }
    finally {
        await removeQuietly(draft);
        await removeQuietly(before);
    }
    return target;
}
/** Leftovers in a folder that cannot be written would hide the error that says so. */
async function removeQuietly(target) {
    if (await files/* exists */.t2(target)) {
        await files/* remove */.TF(target);
    }
}
async function find(root, key) {
    if (await isBundle(root)) {
        return [candidate(root, false)];
    }
    if (await isBundle(external_node_path_.join(root, key))) {
        return [candidate(external_node_path_.join(root, key), true)];
    }
    const latest = (await files/* read */.LF(external_node_path_.join(root, "latest")))?.toString("utf8").trim() ?? "";
    const isKey = /^go-offline-1-[0-9a-f]{32}$/.test(latest);
    return isKey && (await isBundle(external_node_path_.join(root, latest)))
        ? [candidate(external_node_path_.join(root, latest), false)]
        : [];
}
async function isBundle(folder) {
    return (await files/* size */.Ej(external_node_path_.join(folder, manifest))) !== undefined;
}
function candidate(folder, exact) {
    return {
        reference: folder,
        exact,
        size: async (file) => files/* size */.Ej(external_node_path_.join(folder, file)),
        read: (file) => files/* stream */.Td(external_node_path_.join(folder, file)),
    };
}

;// CONCATENATED MODULE: ./lib/src/host/store/choose.js



/** The store that a word of `from` or `to` names; a relative path counts from `base`. Throws BAD_INPUT. */
function choose(word, base) {
    const place = /^dir:(.+)$/s.exec(word)?.[1];
    if (place === undefined) {
        throw new errors/* OfflineError */.M("BAD_INPUT", `host: store: wanted dir:PATH, got ${JSON.stringify(word)}`, {
            hint: "name a folder, such as dir:bundles; other stores are not part of this version",
        });
    }
    return directory(external_node_path_.resolve(base, place));
}


/***/ })

};
