import { OfflineError } from "../../errors.ts";
import { context, type Context } from "../github.ts";
import { artifactName, keyIn, lastBefore, manifestName } from "./artifact-name.ts";
import type { Manners } from "./manners.ts";
import { absent } from "./results.ts";
import { rest, type Rest } from "./runs.ts";
import {
  nothing,
  type Candidate,
  type Found,
  type PassedOver,
  type Piece,
  type Query,
  type Source,
} from "./store.ts";
import { Downloads, receive, receiveNamed } from "./transfer.ts";
import { distrust, reject, type Artifact, type Origin, type Run } from "./trust.ts";

/** Which runs may be taken from; what is undefined is this run's own workflow, and the default branch. */
export interface Wanted {
  readonly workflow: string | undefined;
  readonly branch: string | undefined;
  readonly token: string | undefined;
}

/** How many runs are looked at one by one where GitHub's list does not have them, or for the nearest bundle. */
const few = 5;

/**
 * Bundles among the artifacts of earlier runs. "The newest artifact of a name" can be anybody's: a run is chosen first,
 * by the rules of trust.ts, then its artifact. Three questions find one: the workflow's runs, the artifacts of the
 * name, the artifacts of the run.
 */
export function anotherRun(wanted: Wanted, manners: Manners): Source {
  const downloads = new Downloads();
  let asked: Promise<Search> | undefined;
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

interface Search {
  readonly origin: Origin;
  readonly rest: Rest;
  /** The newest runs of the workflow on the branch, newest first, trusted or not. */
  readonly runs: readonly Run[];
  /** This run, which is no earlier one. */
  readonly own: string | undefined;
  readonly manners: Manners;
}

async function begin(wanted: Wanted, manners: Manners): Promise<Search> {
  const about = await context();
  const { repository, origin, file } = demandOrigin(wanted, about, manners.word);
  if (wanted.token === undefined) {
    throw absent(
      manners.word,
      "no token",
      "give one that may read actions: input github-token, or GITHUB_TOKEN on a terminal",
    );
  }
  const asked = rest(repository, wanted.token, manners);
  const listed = await asked.runs(file, origin.branch);
  if (listed === undefined) {
    throw new OfflineError(
      "STORE_UNTRUSTED",
      `${manners.word}: wanted a workflow ${origin.path} in ${repository}, got none`,
      { hint: "name the workflow that packs: artifact:WORKFLOW.yml@BRANCH" },
    );
  }
  const runs = listed.filter(({ id }) => String(id) !== about.run);
  return { origin, rest: asked, runs, own: about.run, manners };
}

function demandOrigin(wanted: Wanted, about: Context, word: string) {
  const file = wanted.workflow ?? about.workflow;
  const branch = wanted.branch ?? about.defaultBranch;
  const { repository, repositoryId } = about;
  const id = Number(repositoryId ?? Number.NaN);
  if (!about.hosted) {
    throw absent(word, "a GitHub Enterprise Server, which has no such service");
  }
  if (repository === undefined || !Number.isSafeInteger(id)) {
    throw absent(
      word,
      "a process without GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID",
      "set both, and GITHUB_TOKEN, as a workflow does: owner/name, and the number that gh api repos/OWNER/NAME --jq .id prints; or name another store, such as dir:PATH",
    );
  }
  if (file === undefined || branch === undefined) {
    throw absent(word, "a run that tells neither its workflow nor the default branch");
  }
  const origin: Origin = { repositoryId: id, branch, path: `.github/workflows/${file}` };
  return { repository, origin, file };
}

/** The bundles of the very key, those of the newest trusted runs first. */
async function exact(query: Query, search: Search, downloads: Downloads): Promise<Found> {
  const { rest: asked, runs, origin, own } = search;
  const candidates: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  const open: Artifact[] = [];
  const named = await asked.named(manifestName(query));
  for (const each of named.filter(({ run }) => String(run) !== own)) {
    const run = runs.find(({ id }) => id === each.run);
    const why = reject(each, origin) ?? (run && distrust(run, origin));
    if (why !== undefined) {
      passedOver.push(passing(each, why));
    } else if (run === undefined) {
      open.push(each);
    } else {
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

function passing({ id, run }: Artifact, why: string): PassedOver {
  return { what: `artifact ${id} of run ${run}`, why };
}

function unlisted({ origin, runs }: Search): string {
  return `its run is none of the ${runs.length} newest of ${origin.path} on ${origin.branch}`;
}

/** Runs that are not in the list are too old, or of another workflow: only they themselves tell. */
async function lookAtEach(artifacts: readonly Artifact[], search: Search) {
  const passedOver: PassedOver[] = [];
  for (const each of artifacts) {
    const run = await search.rest.run(each.run);
    const why = run === undefined ? "its run has gone" : distrust(run, search.origin);
    if (run !== undefined && why === undefined) {
      return { taken: [[run, each] as const], passedOver };
    }
    passedOver.push(passing(each, why ?? ""));
  }
  return { taken: [], passedOver };
}

/** The newest bundle of the project: that of the newest trusted run that has one. */
async function nearest(query: Query, search: Search, downloads: Downloads): Promise<Found> {
  const passedOver: PassedOver[] = [];
  let looked = 0;
  for (const run of search.runs) {
    const why = distrust(run, search.origin);
    if (why !== undefined) {
      passedOver.push({ what: `run ${run.id}`, why });
      continue;
    }
    if (++looked > few) {
      break;
    }
    const all = await search.rest.ofRun(run.id);
    for (const each of all) {
      const key = keyIn(each.name, query.project);
      const reason = key === undefined ? undefined : reject(each, search.origin);
      if (key !== undefined && reason === undefined) {
        const near = { ...query, key };
        return { candidates: [candidate(near, run, each, search, downloads, all)], passedOver };
      }
      if (reason !== undefined) {
        passedOver.push(passing(each, reason));
      }
    }
  }
  return passedOver.length === 0 ? nothing : { candidates: [], passedOver };
}

function candidate(
  query: Query,
  run: Run,
  manifest: Artifact,
  { rest: asked, manners }: Search,
  downloads: Downloads,
  known?: readonly Artifact[],
): Candidate {
  let others = known === undefined ? undefined : Promise.resolve(known);
  const bring = (piece: Piece, { id }: Artifact) =>
    receive(piece, () => address(id, asked, manners), downloads, manners);
  return {
    reference: `artifact:${manifest.name} of run ${run.id} (${run.path} on ${run.branch}, ${run.event}, commit ${run.commit.slice(0, 12)})`,
    remote: true,
    manifest: (most) =>
      bring({ name: "checksums.json", size: most, sha256: manifest.sha256 ?? "" }, manifest),
    fetch: async (piece) => {
      others ??= asked.ofRun(run.id);
      const name = artifactName(query, piece.name);
      const named = (await others).filter((each) => each.name === name && !each.expired);
      // A run that was repeated may have some twice.
      const found = named.find(({ sha256 }) => sha256 === piece.sha256) ?? named[0];
      return found === undefined ? undefined : bring(piece, found);
    },
    attachment: async (name, most) => {
      others ??= asked.ofRun(run.id);
      const wanted = artifactName(query, name);
      const named = (await others).filter((each) => each.name === wanted && !each.expired);
      const found = lastBefore(manifest, named);
      // Without a digest it is as good as none, which whoever checks the signature notices.
      if (found?.sha256 === undefined) {
        return undefined;
      }
      const piece = { name, size: most, sha256: found.sha256 };
      return receiveNamed(piece, () => address(found.id, asked, manners), downloads, manners);
    },
  };
}

async function address(id: number, asked: Rest, { word }: Manners): Promise<string> {
  const url = await asked.locate(id);
  if (url === undefined || !URL.canParse(url)) {
    throw new OfflineError(
      "STORE_EXPIRED",
      `${word}: wanted artifact ${id}, got none: it has expired`,
      {
        hint: "pack again: artifacts are kept as long as the repository's settings say",
      },
    );
  }
  return url;
}
