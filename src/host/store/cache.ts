import * as path from "node:path";
import { OfflineError } from "../../errors.ts";
import { context, type Context } from "../github.ts";
import { fill, look, open, reserve, type Entry } from "./cache-service.ts";
import type { Manners } from "./manners.ts";
import type { Results } from "./results.ts";
import {
  nothing,
  type Candidate,
  type Found,
  type How,
  type Kept,
  type Piece,
  type Query,
  type Sealed,
  type Source,
  type Target,
} from "./store.ts";
import { Downloads, receive, receiveNamed } from "./transfer.ts";
import { demandEvent } from "./trust.ts";

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
export function cache(manners: Manners): Source & Target {
  const downloads = new Downloads();
  return {
    word: manners.word,
    find: (query, how) => find(query, how, manners, downloads),
    put: async (bundle) => {
      try {
        return await put(bundle, manners, downloads);
      } finally {
        await downloads.remove();
      }
    },
    close: () => downloads.remove(),
  };
}

async function find(
  query: Query,
  how: How,
  manners: Manners,
  downloads: Downloads,
): Promise<Found> {
  const service = await open("read", manners);
  const wanted = manifestPrefixes(query, how);
  const [first = ""] = wanted;
  const found = await look(service, first, wanted, manners);
  const start = wanted.find((each) => found?.key.startsWith(each));
  if (found === undefined) {
    return nothing;
  }
  const sha256 = manifestKey.exec(found.key)?.[1];
  if (start === undefined || sha256 === undefined) {
    const why = "its name is not one that go-offline gives: delete the entry, it hides others";
    return { candidates: [], passedOver: [{ what: found.key, why }] };
  }
  const candidates = [candidate(found, sha256, service, manners, downloads)];
  return { candidates, passedOver: [] };
}

const manifestKey =
  /^go-offline-1-[0-9a-f]{16}-(?:default|branch)-[0-9a-f]{32}-([0-9a-f]{64})(?:\.\w+)?$/;

/** What follows the start of an attachment's name. */
const attachmentEnd = /^([0-9a-f]{64})(?:\.\w+)?$/;

/** What the name of a wanted manifest begins with; the default branch's are the first choice. */
function manifestPrefixes({ key, project }: Query, how: How): string[] {
  const start = `${prefix}${project}`;
  const rest = key.slice(prefix.length);
  return how === "exact"
    ? [`${start}-default-${rest}-`, `${start}-branch-${rest}-`]
    : [`${start}-default-`];
}

function attachmentPrefix(name: string, manifest: string): string {
  return `${prefix}sign-${name}-${manifest}-`;
}

function partKey({ name, sha256 }: Piece): string {
  return `${prefix}part-${name}-${sha256}`;
}

function candidate(
  entry: Entry,
  sha256: string,
  service: Results,
  manners: Manners,
  downloads: Downloads,
): Candidate {
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
      if (found === undefined) {
        return undefined;
      }
      const piece = { name, size: most, sha256: attachmentDigest(found.key, start, manners) };
      return receiveNamed(piece, locating(found, service, manners), downloads, manners);
    },
  };
}

/**
 * The digest that an entry's name tells. An entry of an odd name is not passed by: who may write but not delete could hide
 * with it what signs a bundle, and it would look as if nobody had ever signed.
 */
function attachmentDigest(key: string, start: string, { word }: Manners): string {
  const sha256 = key.startsWith(start)
    ? attachmentEnd.exec(key.slice(start.length))?.[1]
    : undefined;
  if (sha256 === undefined) {
    throw new OfflineError(
      "STORE_ANSWER",
      `${word}: wanted ${start} and a sha256, got an entry ${JSON.stringify(key)}`,
      // No command to copy: the name is whoever's who wrote it.
      { hint: "it hides what signs the bundle: see which run made it, and delete it" },
    );
  }
  return sha256;
}

function bring(
  piece: Piece,
  entry: Entry,
  service: Results,
  manners: Manners,
  downloads: Downloads,
) {
  return receive(piece, locating(entry, service, manners), downloads, manners);
}

/** Gives an entry's address; one that was refused is asked for anew. */
function locating({ key, url }: Entry, service: Results, manners: Manners): () => Promise<string> {
  let first: string | undefined = url;
  return async () => {
    const address = first ?? (await look(service, key, [], manners))?.url;
    first = undefined;
    return address ?? gone(key, manners);
  };
}

async function put(bundle: Sealed, manners: Manners, downloads: Downloads): Promise<Kept> {
  const { word, tell } = manners;
  const about = await context();
  demandEvent(about.event, word);
  const service = await open("write", manners);
  const sent: string[] = [];
  const kept: string[] = [];
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
    const file = path.join(bundle.folder, piece.name);
    const there = await save(piece, file, entry, service, manners);
    if (there !== undefined) {
      await bring(piece, there, service, manners, downloads);
      tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
    }
    (there === undefined ? sent : kept).push(piece.name);
  }
  return { reference: `cache:${key}`, sent, kept };
}

function isDefault({ ref, defaultBranch }: Context): boolean {
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

/**
 * Saves a file; gives the entry that is there already in its stead, and never changes. A name can be reserved by a run
 * that is still sending, or that ended before it had sent all: then this run's own name is taken.
 */
async function save(
  piece: Piece,
  file: string,
  key: string,
  service: Results,
  manners: Manners,
): Promise<Entry | undefined> {
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
  throw new OfflineError(
    "STORE_TAKEN",
    `${manners.word}: ${piece.name}: wanted to save it, got a name that is reserved and not filled`,
    { hint: `if no other run is packing now, delete the entry: gh cache delete ${key}` },
  );
}

function gone(key: string, { word }: Manners): never {
  throw new OfflineError("STORE_EXPIRED", `${word}: wanted ${key}, got an entry that has gone`, {
    hint: "it was evicted just now: pack again",
  });
}
