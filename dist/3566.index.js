export const id = 3566;
export const ids = [3566];
export const modules = {

/***/ 91321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   kk: () => (/* binding */ lastBefore),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/**
 * Names of a bundle's artifacts: `go-offline-1-KEY.PROJECT.FILE.gobundle`. The official client names an artifact after its
 * file and takes the media type from the ending; with one that it does not know, the service takes every file.
 */
const ending = ".gobundle";
const manifest = "checksums.json";
/** The artifact of a bundle's file. */
function artifactName({ key, project }, file) {
    return `${key}.${project}.${file}${ending}`;
}
/** The artifact of a bundle's manifest. */
function manifestName(query) {
    return artifactName(query, manifest);
}
/** The key of the bundle whose manifest has this name; undefined for any other name, and for another project. */
function keyIn(name, project) {
    const [, key, whose] = /^(go-offline-1-[0-9a-f]{32})\.([0-9a-f]{16})\./.exec(name) ?? [];
    return key !== undefined && whose === project && name === manifestName({ key, project })
        ? key
        : undefined;
}
/** What was sent with a manifest, where a run that was repeated sent some twice: the manifest is sent last. */
function lastBefore({ id: last }, all) {
    return all.filter(({ id }) => id < last).toSorted((a, b) => b.id - a.id)[0];
}


/***/ }),

/***/ 23566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifact: () => (/* binding */ artifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/host/failure.js
var failure = __webpack_require__(8915);
// EXTERNAL MODULE: ./lib/src/host/files.js
var files = __webpack_require__(92634);
// EXTERNAL MODULE: ./lib/src/host/github.js
var github = __webpack_require__(70518);
// EXTERNAL MODULE: ./lib/src/host/store/artifact-name.js
var artifact_name = __webpack_require__(91321);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/host/store/client-words.js

/** In this order: the first that matches counts. The words are those of @actions/artifact 6.2. */
const meanings = [
    {
        words: /quota has been hit|insufficient usage/i,
        code: "STORE_FULL",
        wanted: "room for it",
        hint: "delete old artifacts, or raise the account's limit; the bundle was not stored there",
    },
    {
        words: /\(409\)/,
        code: "STORE_TAKEN",
        wanted: "a name that is free in this run",
        hint: "another job of this run has stored other bytes under that name; its bundle stands",
    },
    {
        words: /\(429\)/,
        code: "STORE_RATE_LIMITED",
        wanted: "it stored",
        hint: "wait until the limit is over, then pack again",
    },
    {
        words: /\(40[13]\)/,
        code: "STORE_DENIED",
        wanted: "permission to store it",
        hint: "look at the job's permissions, and at what started the run",
    },
    {
        words: /Unable to make request: \w+|\(5\d\d\)/,
        code: "STORE_DOWN",
        wanted: "it stored",
        hint: "look at githubstatus.com, then pack again; a second store keeps a bundle when one is down",
    },
    {
        words: /stalled|timed? ?out/i,
        code: "STORE_TIMED_OUT",
        wanted: "it stored",
        hint: "look at githubstatus.com, then pack again; a second store keeps a bundle when one is down",
    },
];
/**
 * What went wrong in the official client, which tells it by the words of its errors alone: it has tried five times by
 * then. `what` is what was being stored, for people.
 */
function explain(error, what) {
    const said = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    const { code, wanted, hint } = meanings.find(({ words }) => words.test(said)) ?? {
        code: "STORE_ANSWER",
        wanted: "it stored",
        hint: "look at the client's words, and name another store",
    };
    return new errors/* OfflineError */.M(code, `${what}: wanted ${wanted}, got ${said}`, { hint, cause: error });
}

// EXTERNAL MODULE: ./lib/src/host/store/results.js
var results = __webpack_require__(64001);
// EXTERNAL MODULE: ./lib/src/host/store/store.js
var store = __webpack_require__(47402);
// EXTERNAL MODULE: ./lib/src/host/store/transfer.js + 1 modules
var transfer = __webpack_require__(24685);
// EXTERNAL MODULE: ./lib/src/host/store/trust.js
var trust = __webpack_require__(70525);
;// CONCATENATED MODULE: ./lib/src/host/store/artifact.js











/**
 * Bundles among the artifacts of this very run: an artifact for each file, not zipped. Sent by the official client;
 * brought without it, as it neither limits what it writes nor refuses what has another digest.
 */
function artifact(manners) {
    const downloads = new transfer/* Downloads */.ok();
    return {
        word: manners.word,
        find: (query, how) => find(query, how, manners, downloads),
        put: (bundle) => put(bundle, manners),
        close: () => downloads.remove(),
    };
}
async function find(query, how, manners, downloads) {
    if (how === "nearest") {
        return store/* nothing */.s;
    }
    const service = (0,results/* results */.Xv)("ArtifactService", await (0,github/* context */._O)(), manners);
    const own = await list(service, manners);
    const name = (0,artifact_name/* manifestName */.vS)(query);
    const found = own.find((each) => each.name === name);
    return found === undefined
        ? store/* nothing */.s
        : { candidates: [candidate(query, found, own, service, manners, downloads)], passedOver: [] };
}
function candidate(query, manifest, own, service, manners, downloads) {
    const bring = (piece, found) => (0,transfer/* receive */.uZ)(piece, () => locate(found, service, manners), downloads, manners);
    return {
        reference: `artifact:${manifest.name} of this run`,
        remote: true,
        manifest: (most) => bring({ name: "checksums.json", size: most, sha256: manifest.sha256 }, manifest),
        fetch: async (piece) => {
            const named = own.filter(({ name }) => name === (0,artifact_name/* artifactName */.Cs)(query, piece.name));
            const found = named.find(({ sha256 }) => sha256 === piece.sha256) ?? named[0];
            return found === undefined ? undefined : bring(piece, found);
        },
        attachment: async (name, most) => {
            const named = own.filter((each) => each.name === (0,artifact_name/* artifactName */.Cs)(query, name));
            const found = (0,artifact_name/* lastBefore */.kk)(manifest, named);
            return found && bring({ name, size: most, sha256: found.sha256 }, found);
        },
    };
}
/** The run's artifacts, the newest first: a run that is repeated may have some twice. */
async function list(service, { word }) {
    const asked = {
        workflow_run_backend_id: service.ids.run,
        workflow_job_run_backend_id: service.ids.job,
    };
    const { fields, refusal } = await service.call("ListArtifacts", asked);
    if (refusal !== undefined) {
        throw (0,results/* refused */.J5)(`${word}: ListArtifacts`, refusal);
    }
    const all = (0,github/* field */.ZZ)(fields, "artifacts");
    const rows = Array.isArray(all) ? all : [];
    return rows
        .toSorted((a, b) => Number(either(b, "database_id")) - Number(either(a, "database_id")))
        .flatMap((row) => {
        const text = (name) => {
            const value = either(row, name);
            return typeof value === "string" ? value : "";
        };
        const sha256 = /^sha256:([0-9a-f]{64})$/.exec(text("digest"))?.[1];
        return sha256 === undefined
            ? []
            : [
                {
                    name: text("name"),
                    sha256,
                    run: text("workflow_run_backend_id"),
                    job: text("workflow_job_run_backend_id"),
                    id: Number(either(row, "database_id")),
                },
            ];
    });
}
/** A field of an answer: the service writes `signed_url` or `signedUrl`, and wraps some values. */
function either(row, name) {
    const camel = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    const value = (0,github/* field */.ZZ)(row, name) ?? (0,github/* field */.ZZ)(row, camel);
    return (0,github/* field */.ZZ)(value, "value") ?? value;
}
async function locate(found, service, { word }) {
    const { fields, refusal } = await service.call("GetSignedArtifactURL", {
        workflow_run_backend_id: found.run,
        workflow_job_run_backend_id: found.job,
        name: found.name,
    });
    const url = either(fields, "signed_url");
    if (refusal !== undefined || typeof url !== "string" || !URL.canParse(url)) {
        throw (0,results/* refused */.J5)(`${word}: GetSignedArtifactURL`, refusal ?? { status: 200, message: "no address" });
    }
    return url;
}
async function put(bundle, manners) {
    const { word } = manners;
    const about = await (0,github/* context */._O)();
    (0,trust/* demandEvent */.AU)(about.event, word);
    const service = (0,results/* results */.Xv)("ArtifactService", about, manners);
    const draft = files/* temporary */.q_();
    const sent = [];
    const kept = [];
    try {
        // The manifest comes last: a bundle that is found is whole.
        for (const piece of [...bundle.parts, ...bundle.attachments, bundle.manifest]) {
            const file = external_node_path_.join(draft.path, (0,artifact_name/* artifactName */.Cs)(bundle, piece.name));
            await giveName(external_node_path_.join(bundle.folder, piece.name), file);
            const isNew = await upload(piece, file, service, manners);
            (isNew ? sent : kept).push(piece.name);
        }
    }
    finally {
        await draft.remove();
    }
    return { reference: `artifact:${(0,artifact_name/* manifestName */.vS)(bundle)} of run ${about.run ?? "?"}`, sent, kept };
}
/** The client names an artifact after its file: a second name for the same bytes, or a copy where there are no links. */
async function giveName(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch {
        await files/* copy */.C(from, to);
    }
}
/** Whether the artifact is a new one. Names are unique in a run: what has one already must be the same bytes. */
async function upload(piece, file, service, manners) {
    const { word, tell } = manners;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(1351), __webpack_require__.e(4690), __webpack_require__.e(1816)]).then(__webpack_require__.bind(__webpack_require__, 91816));
    const started = performance.now();
    let digest;
    try {
        const options = { skipArchive: true };
        const client = new DefaultArtifactClient();
        const made = await client.uploadArtifact(external_node_path_.basename(file), [file], external_node_path_.dirname(file), options);
        digest = made.digest;
    }
    catch (error) {
        const failure = explain(error, `${word}: ${piece.name}`);
        if (failure.code !== "STORE_TAKEN") {
            throw failure;
        }
        const there = (await list(service, manners)).find((each) => each.name === external_node_path_.basename(file));
        if (there?.sha256 !== piece.sha256) {
            throw failure;
        }
        tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
        return false;
    }
    if (digest !== undefined && digest !== piece.sha256) {
        throw (0,failure/* fileFailure */.f)(`sending ${file}`, new Error("its bytes changed meanwhile"));
    }
    const milliseconds = performance.now() - started;
    const { name: part, size: bytes } = piece;
    tell({ kind: "sent", store: word, file: part, bytes, milliseconds, resumed: 0 });
    return true;
}


/***/ })

};
