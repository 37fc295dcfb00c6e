export const id = 6119;
export const ids = [6119];
export const modules = {

/***/ 56119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anotherRun: () => (/* binding */ anotherRun)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/host/github.js
var github = __webpack_require__(70518);
// EXTERNAL MODULE: ./lib/src/host/store/artifact-name.js
var artifact_name = __webpack_require__(91321);
// EXTERNAL MODULE: ./lib/src/host/store/results.js
var results = __webpack_require__(64001);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var lib_github = __webpack_require__(61351);
// EXTERNAL MODULE: ./lib/src/host/http.js
var http = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/src/host/store/manners.js
var store_manners = __webpack_require__(20977);
;// CONCATENATED MODULE: ./lib/src/host/store/runs.js




const page = 100;
/** A run has at most 500 artifacts of a job; of a run with more than this, the first count. */
const pages = 10;
/** Speaks for a repository, `owner/name`. What it gives is parsed; it throws STORE_*. */
function rest(repository, token, manners) {
    const ask = asker(repository, token, manners);
    return {
        runs: async (file, branch) => {
            const query = new URLSearchParams({ branch, per_page: String(page) });
            const what = `runs of ${file} on ${branch}`;
            const answer = await ask(`workflows/${encodeURIComponent(file)}/runs?${query.toString()}`, what);
            return answer === undefined ? undefined : rows(answer.data, "workflow_runs").map(toRun);
        },
        run: async (id) => {
            const answer = await ask(`runs/${id}`, `run ${id}`);
            return answer === undefined ? undefined : toRun(answer.data);
        },
        named: async (name) => {
            const query = new URLSearchParams({ name, per_page: String(page) });
            const answer = await ask(`artifacts?${query.toString()}`, `artifacts called ${name}`);
            return newestFirst(rows(answer?.data, "artifacts").map((row) => toArtifact(row)));
        },
        ofRun: async (id) => {
            const found = [];
            for (let number = 1; number <= pages; number++) {
                const route = `runs/${id}/artifacts?per_page=${page}&page=${number}`;
                const answer = await ask(route, `artifacts of run ${id}`);
                const some = rows(answer?.data, "artifacts");
                found.push(...some.map((row) => toArtifact(row)));
                if (some.length < page) {
                    break;
                }
            }
            return newestFirst(found);
        },
        locate: async (artifact) => {
            const answer = await ask(`artifacts/${artifact}/zip`, `address of artifact ${artifact}`);
            return answer?.location;
        },
    };
}
function asker(repository, token, manners) {
    const { word, tell, patience } = manners;
    const octokit = (0,lib_github/* getOctokit */.Q)(token);
    let asked = 0;
    return (route, what) => {
        return (0,http/* persist */.Zr)(`${word}: ${what}`, patience, (0,store_manners/* again */.T)(what, manners), async () => {
            const number = ++asked;
            const signal = AbortSignal.timeout(patience.silence);
            const request = { redirect: "manual", signal };
            const reply = await octokit
                .request(`GET /repos/${repository}/actions/${route}`, { request })
                .then(({ data, headers }) => ({ data, location: headers.location }))
                .catch((error) => explain(error, patience.silence));
            if (reply !== undefined) {
                demandObject(reply);
            }
            tell({ kind: "asked", store: word, number, what, came: count(reply) });
            return reply;
        });
    };
}
const later = "look at githubstatus.com and run again; a second store in the list is tried when one is down";
/** Undefined for what is not there; throws Trouble for anything else. */
function explain(error, silence) {
    const response = (0,github/* field */.ZZ)(error, "response");
    const status = Number((0,github/* field */.ZZ)(error, "status") ?? 0);
    if (response !== undefined && (status === 404 || status === 410)) {
        return undefined;
    }
    if (response === undefined) {
        throw unanswered(error, silence);
    }
    const said = brief(error instanceof Error ? error.message : String(error));
    (0,http/* demandHealthy */.Bd)({ status, headers: toHeaders((0,github/* field */.ZZ)(response, "headers")) }, said);
    throw new http/* Trouble */.qm("STORE_ANSWER", `HTTP ${status} (${said})`, later, undefined);
}
/** Octokit gives a request that was never answered the status 500, and keeps why in the causes. */
function unanswered(error, silence) {
    const causes = [];
    for (let each = error; each instanceof Error && causes.length < 5; each = each.cause) {
        causes.push(each);
    }
    const isLate = causes.some((each) => each.name === "TimeoutError" || each.name === "AbortError");
    if (isLate) {
        return new http/* Trouble */.qm("STORE_TIMED_OUT", `silence for ${silence / 1000} s`, later, "usual");
    }
    const code = causes.map((each) => (0,github/* field */.ZZ)(each, "code")).find((each) => typeof each === "string");
    const reason = typeof code === "string" ? code : "no answer";
    return new http/* Trouble */.qm("STORE_DOWN", `no connection (${reason})`, later, "usual");
}
/** An answer that is no JSON object is none: what it does not say would pass for "there is nothing". */
function demandObject({ data, location }) {
    if (location === undefined && (typeof data !== "object" || data === null)) {
        throw new http/* Trouble */.qm("STORE_ANSWER", "an answer that is no JSON object", later, "usual");
    }
}
function brief(said) {
    return said.slice(0, 200);
}
function toHeaders(value) {
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.map(([name, each]) => [name.toLowerCase(), String(each)]));
}
function count(reply) {
    if (reply === undefined) {
        return "none";
    }
    const total = (0,github/* field */.ZZ)(reply.data, "total_count");
    return typeof total === "number" ? String(total) : "found";
}
function rows(data, name) {
    const list = (0,github/* field */.ZZ)(data, name);
    return Array.isArray(list) ? list : [];
}
function toRun(row) {
    const head = (0,github/* field */.ZZ)(row, "head_repository");
    return {
        id: numberIn(row, "id"),
        event: textIn(row, "event"),
        branch: textIn(row, "head_branch"),
        repositoryId: numberIn((0,github/* field */.ZZ)(row, "repository"), "id"),
        headRepositoryId: numberIn(head, "id"),
        headRepository: textIn(head, "full_name"),
        path: textIn(row, "path").replace(/@.*$/s, ""),
        status: textIn(row, "status"),
        conclusion: textIn(row, "conclusion"),
        commit: textIn(row, "head_sha"),
    };
}
function toArtifact(row) {
    const run = (0,github/* field */.ZZ)(row, "workflow_run");
    return {
        id: numberIn(row, "id"),
        name: textIn(row, "name"),
        size: numberIn(row, "size_in_bytes"),
        expired: (0,github/* field */.ZZ)(row, "expired") !== false,
        sha256: /^sha256:([0-9a-f]{64})$/.exec(textIn(row, "digest"))?.[1],
        run: numberIn(run, "id"),
        branch: textIn(run, "head_branch"),
        repositoryId: numberIn(run, "repository_id"),
        headRepositoryId: numberIn(run, "head_repository_id"),
    };
}
function newestFirst(artifacts) {
    return artifacts.toSorted((a, b) => b.id - a.id);
}
/** -1, which no id is, for what is no number. */
function numberIn(row, name) {
    const value = (0,github/* field */.ZZ)(row, name);
    return typeof value === "number" ? value : -1;
}
function textIn(row, name) {
    const value = (0,github/* field */.ZZ)(row, name);
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: ./lib/src/host/store/store.js
var store = __webpack_require__(47402);
// EXTERNAL MODULE: ./lib/src/host/store/transfer.js + 1 modules
var transfer = __webpack_require__(24685);
// EXTERNAL MODULE: ./lib/src/host/store/trust.js
var trust = __webpack_require__(70525);
;// CONCATENATED MODULE: ./lib/src/host/store/another-run.js








/** How many runs are looked at one by one where GitHub's list does not have them, or for the nearest bundle. */
const few = 5;
/**
 * Bundles among the artifacts of earlier runs. "The newest artifact of a name" can be anybody's: a run is chosen first,
 * by the rules of trust.ts, then its artifact. Three questions find one: the workflow's runs, the artifacts of the
 * name, the artifacts of the run.
 */
function anotherRun(wanted, manners) {
    const downloads = new transfer/* Downloads */.ok();
    let asked;
    return {
        word: manners.word,
        find: async (query, how) => {
            asked ??= begin(wanted, manners);
            const search = await asked;
            return how === "exact" ? exact(query, search, downloads) : nearest(query, search, downloads);
        },
        close: () => downloads.remove(),
    };
}
async function begin(wanted, manners) {
    const about = await (0,github/* context */._O)();
    const { repository, origin, file } = demandOrigin(wanted, about, manners.word);
    if (wanted.token === undefined) {
        throw (0,results/* absent */.Ge)(manners.word, "no token", "give one that may read actions: input github-token, or GITHUB_TOKEN on a terminal");
    }
    const asked = rest(repository, wanted.token, manners);
    const listed = await asked.runs(file, origin.branch);
    if (listed === undefined) {
        throw new errors/* OfflineError */.M("STORE_UNTRUSTED", `${manners.word}: wanted a workflow ${origin.path} in ${repository}, got none`, { hint: "name the workflow that packs: artifact:WORKFLOW.yml@BRANCH" });
    }
    const runs = listed.filter(({ id }) => String(id) !== about.run);
    return { origin, rest: asked, runs, own: about.run, manners };
}
function demandOrigin(wanted, about, word) {
    const file = wanted.workflow ?? about.workflow;
    const branch = wanted.branch ?? about.defaultBranch;
    const { repository, repositoryId } = about;
    const id = Number(repositoryId ?? Number.NaN);
    if (!about.hosted) {
        throw (0,results/* absent */.Ge)(word, "a GitHub Enterprise Server, which has no such service");
    }
    if (repository === undefined || !Number.isSafeInteger(id)) {
        throw (0,results/* absent */.Ge)(word, "a process without GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID", "set both, and GITHUB_TOKEN, as a workflow does: owner/name, and the number that gh api repos/OWNER/NAME --jq .id prints; or name another store, such as dir:PATH");
    }
    if (file === undefined || branch === undefined) {
        throw (0,results/* absent */.Ge)(word, "a run that tells neither its workflow nor the default branch");
    }
    const origin = { repositoryId: id, branch, path: `.github/workflows/${file}` };
    return { repository, origin, file };
}
/** The bundles of the very key, those of the newest trusted runs first. */
async function exact(query, search, downloads) {
    const { rest: asked, runs, origin, own } = search;
    const candidates = [];
    const passedOver = [];
    const open = [];
    const named = await asked.named((0,artifact_name/* manifestName */.vS)(query));
    for (const each of named.filter(({ run }) => String(run) !== own)) {
        const run = runs.find(({ id }) => id === each.run);
        const why = (0,trust/* reject */.ku)(each, origin) ?? (run && (0,trust/* distrust */.p7)(run, origin));
        if (why !== undefined) {
            passedOver.push(passing(each, why));
        }
        else if (run === undefined) {
            open.push(each);
        }
        else {
            candidates.push(candidate(query, run, each, search, downloads));
        }
    }
    if (candidates.length > 0) {
        const others = open.map((each) => passing(each, unlisted(search)));
        return { candidates, passedOver: [...passedOver, ...others] };
    }
    const found = await lookAtEach(open.slice(0, few), search);
    return {
        candidates: found.taken.map(([run, each]) => candidate(query, run, each, search, downloads)),
        passedOver: [...passedOver, ...found.passedOver],
    };
}
function passing({ id, run }, why) {
    return { what: `artifact ${id} of run ${run}`, why };
}
function unlisted({ origin, runs }) {
    return `its run is none of the ${runs.length} newest of ${origin.path} on ${origin.branch}`;
}
/** Runs that are not in the list are too old, or of another workflow: only they themselves tell. */
async function lookAtEach(artifacts, search) {
    const passedOver = [];
    for (const each of artifacts) {
        const run = await search.rest.run(each.run);
        const why = run === undefined ? "its run has gone" : (0,trust/* distrust */.p7)(run, search.origin);
        if (run !== undefined && why === undefined) {
            return { taken: [[run, each]], passedOver };
        }
        passedOver.push(passing(each, why ?? ""));
    }
    return { taken: [], passedOver };
}
/** The newest bundle of the project: that of the newest trusted run that has one. */
async function nearest(query, search, downloads) {
    const passedOver = [];
    let looked = 0;
    for (const run of search.runs) {
        const why = (0,trust/* distrust */.p7)(run, search.origin);
        if (why !== undefined) {
            passedOver.push({ what: `run ${run.id}`, why });
            continue;
        }
        if (++looked > few) {
            break;
        }
        const all = await search.rest.ofRun(run.id);
        for (const each of all) {
            const key = (0,artifact_name/* keyIn */.xB)(each.name, query.project);
            const reason = key === undefined ? undefined : (0,trust/* reject */.ku)(each, search.origin);
            if (key !== undefined && reason === undefined) {
                const near = { ...query, key };
                return { candidates: [candidate(near, run, each, search, downloads, all)], passedOver };
            }
            if (reason !== undefined) {
                passedOver.push(passing(each, reason));
            }
        }
    }
    return passedOver.length === 0 ? store/* nothing */.s : { candidates: [], passedOver };
}
function candidate(query, run, manifest, { rest: asked, manners }, downloads, known) {
    let others = known === undefined ? undefined : Promise.resolve(known);
    const bring = (piece, { id }) => (0,transfer/* receive */.uZ)(piece, () => address(id, asked, manners), downloads, manners);
    return {
        reference: `artifact:${manifest.name} of run ${run.id} (${run.path} on ${run.branch}, ${run.event}, commit ${run.commit.slice(0, 12)})`,
        remote: true,
        manifest: (most) => bring({ name: "checksums.json", size: most, sha256: manifest.sha256 ?? "" }, manifest),
        fetch: async (piece) => {
            others ??= asked.ofRun(run.id);
            const name = (0,artifact_name/* artifactName */.Cs)(query, piece.name);
            const named = (await others).filter((each) => each.name === name && !each.expired);
            // A run that was repeated may have some twice.
            const found = named.find(({ sha256 }) => sha256 === piece.sha256) ?? named[0];
            return found === undefined ? undefined : bring(piece, found);
        },
        attachment: async (name, most) => {
            others ??= asked.ofRun(run.id);
            const wanted = (0,artifact_name/* artifactName */.Cs)(query, name);
            const named = (await others).filter((each) => each.name === wanted && !each.expired);
            const found = (0,artifact_name/* lastBefore */.kk)(manifest, named);
            // Without a digest it is as good as none, which whoever checks the signature notices.
            if (found?.sha256 === undefined) {
                return undefined;
            }
            const piece = { name, size: most, sha256: found.sha256 };
            return (0,transfer/* receiveNamed */.tR)(piece, () => address(found.id, asked, manners), downloads, manners);
        },
    };
}
async function address(id, asked, { word }) {
    const url = await asked.locate(id);
    if (url === undefined || !URL.canParse(url)) {
        throw new errors/* OfflineError */.M("STORE_EXPIRED", `${word}: wanted artifact ${id}, got none: it has expired`, {
            hint: "pack again: artifacts are kept as long as the repository's settings say",
        });
    }
    return url;
}


/***/ }),

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


/***/ })

};
