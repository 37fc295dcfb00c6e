export const id = 6915;
export const ids = [6915];
export const modules = {

/***/ 56915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cache: () => (/* binding */ cache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/github.js
var github = __webpack_require__(70518);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/host/environment.js
var environment = __webpack_require__(73376);
// EXTERNAL MODULE: ./lib/src/host/store/results.js
var results = __webpack_require__(64001);
// EXTERNAL MODULE: ./lib/src/host/store/transfer.js + 1 modules
var transfer = __webpack_require__(24685);
;// CONCATENATED MODULE: ./lib/src/host/store/cache-service.js






/** What the stock client saves under such a key has another version: neither ever finds the other's entries. */
const version = (0,external_node_crypto_.hash)("sha256", "go-offline-raw-1|go-offline-bundle/1", "hex");
/** The service for reading or writing. Throws STORE_ABSENT, and STORE_DENIED where the workflow's cache-mode forbids it. */
async function cache_service_open(doing, manners) {
    const service = (0,results/* results */.Xv)("CacheService", await (0,github/* context */._O)(), manners);
    const mode = ((0,environment/* variable */.bv)("ACTIONS_CACHE_MODE") ?? doing).toLowerCase();
    const forbidden = doing === "read" ? ["none", "write-only"] : ["none", "read"];
    if (forbidden.includes(mode)) {
        throw new errors/* OfflineError */.M("STORE_DENIED", `${manners.word}: wanted to ${doing}, got cache-mode ${mode}`, { hint: "set another cache-mode for this job in the workflow, or name another store" });
    }
    return service;
}
/** The entry of that name, else the newest whose name begins with one of the others; undefined for none. Throws STORE_*. */
async function look(service, key, others, { word }) {
    const asked = { key, restore_keys: others, version };
    const { fields, refusal } = await service.call("GetCacheEntryDownloadURL", asked);
    if (refusal !== undefined) {
        if (refusal.status === 200 && refusal.message === "") {
            return undefined;
        }
        throw (0,results/* refused */.J5)(`${word}: GetCacheEntryDownloadURL`, refusal);
    }
    const url = (0,github/* field */.ZZ)(fields, "signed_download_url") ?? (0,github/* field */.ZZ)(fields, "signedDownloadUrl");
    const matched = (0,github/* field */.ZZ)(fields, "matched_key") ?? (0,github/* field */.ZZ)(fields, "matchedKey");
    if (typeof url !== "string" || typeof matched !== "string" || !URL.canParse(url)) {
        throw (0,results/* refused */.J5)(`${word}: GetCacheEntryDownloadURL`, { status: 200, message: "no address" });
    }
    return { key: matched, url };
}
/** The address for a new entry; undefined if there is one of that name, or one is being made. */
async function reserve(piece, key, service, { word }) {
    const made = await service.call("CreateCacheEntry", { key, version });
    if (made.refusal !== undefined) {
        const { status, message } = made.refusal;
        if (status === 409 || /already exists/i.test(message)) {
            return undefined;
        }
        throw (0,results/* refused */.J5)(`${word}: ${piece.name}`, made.refusal);
    }
    const url = (0,github/* field */.ZZ)(made.fields, "signed_upload_url") ?? (0,github/* field */.ZZ)(made.fields, "signedUploadUrl");
    if (typeof url !== "string" || !URL.canParse(url)) {
        throw (0,results/* refused */.J5)(`${word}: CreateCacheEntry`, { status: 200, message: "no address" });
    }
    return url;
}
/** Sends the bytes of a reserved entry, and makes it one that is found. Throws STORE_*. */
async function fill(piece, file, { key, url }, service, manners) {
    await (0,transfer/* transmit */.F6)(piece, file, url, manners);
    const size = String(piece.size);
    const done = await service.call("FinalizeCacheEntryUpload", { key, version, size_bytes: size });
    if (done.refusal !== undefined) {
        throw (0,results/* refused */.J5)(`${manners.word}: ${piece.name}`, done.refusal);
    }
}

// EXTERNAL MODULE: ./lib/src/host/store/store.js
var store = __webpack_require__(47402);
// EXTERNAL MODULE: ./lib/src/host/store/trust.js
var trust = __webpack_require__(70525);
;// CONCATENATED MODULE: ./lib/src/host/store/cache.js







/**
 * Bundles in GitHub's cache: an entry for each file, whose blob is the file itself. Not by the official client: its
 * restore runs `tar -P` on what nobody has looked at, and its save tells no outcome from another.
 *
 *     go-offline-1-PROJECT-default-KEY-SHA256        a manifest that a run of the default branch packed
 *     go-offline-1-PROJECT-branch-KEY-SHA256         a manifest of another branch
 *     go-offline-1-part-NAME-SHA256                  a part; an equal one of another bundle is the same entry
 *     go-offline-1-sign-NAME-MANIFEST-SHA256         what signs the manifest of that digest; of several the newest is taken
 *
 * KEY is the bundle's without `go-offline-1-`; where a name is reserved and was never filled, `.RUN` follows. So a digest
 * is known before a byte comes, and what is unchanged is not sent again, but looked at: anybody's code in a run of the
 * branch could have taken its name. The service looks in the run's own branch first, then in the default branch.
 */
const prefix = "go-offline-1-";
/** The cache of this run's repository. */
function cache(manners) {
    const downloads = new transfer/* Downloads */.ok();
    return {
        word: manners.word,
        find: (query, how) => find(query, how, manners, downloads),
        put: async (bundle) => {
            try {
                return await put(bundle, manners, downloads);
            }
            finally {
                await downloads.remove();
            }
        },
        close: () => downloads.remove(),
    };
}
async function find(query, how, manners, downloads) {
    const service = await cache_service_open("read", manners);
    const wanted = manifestPrefixes(query, how);
    const [first = ""] = wanted;
    const found = await look(service, first, wanted, manners);
    const start = wanted.find((each) => found?.key.startsWith(each));
    if (found === undefined) {
        return store/* nothing */.s;
    }
    const sha256 = manifestKey.exec(found.key)?.[1];
    if (start === undefined || sha256 === undefined) {
        const why = "its name is not one that go-offline gives: delete the entry, it hides others";
        return { candidates: [], passedOver: [{ what: found.key, why }] };
    }
    const candidates = [candidate(found, sha256, service, manners, downloads)];
    return { candidates, passedOver: [] };
}
const manifestKey = /^go-offline-1-[0-9a-f]{16}-(?:default|branch)-[0-9a-f]{32}-([0-9a-f]{64})(?:\.\w+)?$/;
const digestAtEnd = /-([0-9a-f]{64})(?:\.\w+)?$/;
/** What the name of a wanted manifest begins with; the default branch's are the first choice. */
function manifestPrefixes({ key, project }, how) {
    const start = `${prefix}${project}`;
    const rest = key.slice(prefix.length);
    return how === "exact"
        ? [`${start}-default-${rest}-`, `${start}-branch-${rest}-`]
        : [`${start}-default-`];
}
function attachmentPrefix(name, manifest) {
    return `${prefix}sign-${name}-${manifest}-`;
}
function partKey({ name, sha256 }) {
    return `${prefix}part-${name}-${sha256}`;
}
function candidate(entry, sha256, service, manners, downloads) {
    return {
        reference: `cache:${entry.key}`,
        remote: true,
        manifest: (most) => {
            const piece = { name: "checksums.json", size: most, sha256 };
            return bring(piece, entry, service, manners, downloads);
        },
        fetch: async (piece) => {
            const found = await look(service, partKey(piece), [partKey(piece)], manners);
            return found === undefined ? undefined : bring(piece, found, service, manners, downloads);
        },
        attachment: async (name, most) => {
            const start = attachmentPrefix(name, sha256);
            const found = await look(service, start, [start], manners);
            const digest = found?.key.startsWith(start) ? digestAtEnd.exec(found.key)?.[1] : undefined;
            return found === undefined || digest === undefined
                ? undefined
                : bring({ name, size: most, sha256: digest }, found, service, manners, downloads);
        },
    };
}
/** Brings an entry; an address that was refused is asked for anew. */
async function bring(piece, entry, service, manners, downloads) {
    let first = entry.url;
    const locate = async () => {
        const url = first ?? (await look(service, entry.key, [], manners))?.url;
        first = undefined;
        return url ?? gone(entry.key, manners);
    };
    return (0,transfer/* receive */.uZ)(piece, locate, downloads, manners);
}
async function put(bundle, manners, downloads) {
    const { word, tell } = manners;
    const about = await (0,github/* context */._O)();
    (0,trust/* demandEvent */.AU)(about.event, word);
    const service = await cache_service_open("write", manners);
    const sent = [];
    const kept = [];
    const own = manifestPrefixes(bundle, "exact")[isDefault(about) ? 0 : 1] ?? "";
    const key = own + bundle.manifest.sha256;
    // The manifest comes last: a bundle that is found is whole.
    const entries = [
        ...bundle.parts.map((piece) => ({ piece, entry: partKey(piece) })),
        ...bundle.attachments.map((piece) => ({
            piece,
            entry: attachmentPrefix(piece.name, bundle.manifest.sha256) + piece.sha256,
        })),
        { piece: bundle.manifest, entry: key },
    ];
    for (const { piece, entry } of entries) {
        const file = external_node_path_.join(bundle.folder, piece.name);
        const there = await save(piece, file, entry, service, manners);
        if (there !== undefined) {
            await bring(piece, there, service, manners, downloads);
            tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
        }
        (there === undefined ? sent : kept).push(piece.name);
    }
    return { reference: `cache:${key}`, sent, kept };
}
function isDefault({ ref, defaultBranch }) {
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
/**
 * Saves a file; gives the entry that is there already in its stead, and never changes. A name can be reserved by a run
 * that is still sending, or that ended before it had sent all: then this run's own name is taken.
 */
async function save(piece, file, key, service, manners) {
    for (const name of [key, `${key}.${service.ids.run}`]) {
        const url = await reserve(piece, name, service, manners);
        if (url !== undefined) {
            await fill(piece, file, { key: name, url }, service, manners);
            return undefined;
        }
        const there = await look(service, name, [name], manners);
        if (there?.key.startsWith(key) === true) {
            return there;
        }
    }
    throw new errors/* OfflineError */.M("STORE_TAKEN", `${manners.word}: ${piece.name}: wanted to save it, got a name that is reserved and not filled`, { hint: `if no other run is packing now, delete the entry: gh cache delete ${key}` });
}
function gone(key, { word }) {
    throw new errors/* OfflineError */.M("STORE_EXPIRED", `${word}: wanted ${key}, got an entry that has gone`, {
        hint: "it was evicted just now: pack again",
    });
}


/***/ })

};
