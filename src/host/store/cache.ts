import { hash } from "node:crypto";
import * as path from "node:path";
import { OfflineError } from "../../errors.ts";
import { variable } from "../environment.ts";
import { context, field, type Context } from "../github.ts";
import type { Manners } from "./manners.ts";
import { refused, results, type Results } from "./results.ts";
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
import { Downloads, receive, transmit } from "./transfer.ts";
import { demandEvent } from "./trust.ts";

/**
 * Bundles in GitHub's cache: an entry for each file, whose blob is the file itself. Not by the official client: its
 * restore runs `tar -P` on what nobody has looked at, and its save tells no outcome from another.
 *
 *     go-offline-1-PROJECT-default-KEY-SHA256        a manifest that a run of the default branch packed
 *     go-offline-1-PROJECT-branch-KEY-SHA256         a manifest of another branch
 *     go-offline-1-part-NAME-SHA256                  a part; an equal one of another bundle is the same entry
 *
 * KEY is the bundle's without `go-offline-1-`. So a digest is known before a byte comes, and what is unchanged is not
 * sent again. The service looks in the run's own branch first, then in the default branch.
 */
const prefix = "go-offline-1-";
/** What the stock client saves under such a key has another version: neither ever finds the other's entries. */
const version = hash("sha256", "go-offline-raw-1|go-offline-bundle/1", "hex");

/** The cache of this run's repository. */
export function cache(manners: Manners): Source & Target {
  const downloads = new Downloads();
  return {
    word: manners.word,
    find: (query, how) => find(query, how, manners, downloads),
    put: (bundle) => put(bundle, manners),
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

const manifestKey = /^go-offline-1-[0-9a-f]{16}-(?:default|branch)-[0-9a-f]{32}-([0-9a-f]{64})$/;

/** What the name of a wanted manifest begins with; the default branch's are the first choice. */
function manifestPrefixes({ key, project }: Query, how: How): string[] {
  const start = `${prefix}${project}`;
  const rest = key.slice(prefix.length);
  return how === "exact"
    ? [`${start}-default-${rest}-`, `${start}-branch-${rest}-`]
    : [`${start}-default-`];
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
      const found = await look(service, partKey(piece), [], manners);
      return found?.key === partKey(piece)
        ? bring(piece, found, service, manners, downloads)
        : undefined;
    },
  };
}

/** Brings an entry; an address that was refused is asked for anew. */
async function bring(
  piece: Piece,
  entry: Entry,
  service: Results,
  manners: Manners,
  downloads: Downloads,
) {
  let first: string | undefined = entry.url;
  const locate = async () => {
    const url = first ?? (await look(service, entry.key, [], manners))?.url;
    first = undefined;
    return url ?? gone(entry.key, manners);
  };
  return receive(piece, locate, downloads, manners);
}

interface Entry {
  readonly key: string;
  readonly url: string;
}

/** The entry of that name, else the newest whose name begins with one of the others. */
async function look(
  service: Results,
  key: string,
  others: readonly string[],
  { word }: Manners,
): Promise<Entry | undefined> {
  const asked = { key, restore_keys: others, version };
  const { fields, refusal } = await service.call("GetCacheEntryDownloadURL", asked);
  if (refusal !== undefined) {
    if (refusal.status === 200 && refusal.message === "") {
      return undefined;
    }
    throw refused(`${word}: GetCacheEntryDownloadURL`, refusal);
  }
  const url = field(fields, "signed_download_url") ?? field(fields, "signedDownloadUrl");
  const matched = field(fields, "matched_key") ?? field(fields, "matchedKey");
  if (typeof url !== "string" || typeof matched !== "string" || !URL.canParse(url)) {
    throw refused(`${word}: GetCacheEntryDownloadURL`, { status: 200, message: "no address" });
  }
  return { key: matched, url };
}

async function put(bundle: Sealed, manners: Manners): Promise<Kept> {
  const about = await context();
  demandEvent(about.event, manners.word);
  const service = await open("write", manners);
  const sent: string[] = [];
  const kept: string[] = [];
  const own = manifestPrefixes(bundle, "exact")[isDefault(about) ? 0 : 1] ?? "";
  const key = own + bundle.manifest.sha256;
  // The manifest comes last: a bundle that is found is whole.
  const entries = [
    ...bundle.parts.map((piece) => ({ piece, entry: partKey(piece) })),
    { piece: bundle.manifest, entry: key },
  ];
  for (const { piece, entry } of entries) {
    const file = path.join(bundle.folder, piece.name);
    const isNew = await save(piece, file, entry, service, manners);
    (isNew ? sent : kept).push(piece.name);
  }
  return { reference: `cache:${key}`, sent, kept };
}

function isDefault({ ref, defaultBranch }: Context): boolean {
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

/** Whether the entry is a new one. Entries never change: one that is there has the digest in its name. */
async function save(
  piece: Piece,
  file: string,
  key: string,
  service: Results,
  manners: Manners,
): Promise<boolean> {
  const { word, tell } = manners;
  const made = await service.call("CreateCacheEntry", { key, version });
  if (made.refusal !== undefined) {
    const { status, message } = made.refusal;
    if (status !== 409 && !/already exists/i.test(message)) {
      throw refused(`${word}: ${piece.name}`, made.refusal);
    }
    await demandFinished(piece, key, service, manners);
    tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
    return false;
  }
  const url = field(made.fields, "signed_upload_url") ?? field(made.fields, "signedUploadUrl");
  if (typeof url !== "string" || !URL.canParse(url)) {
    throw refused(`${word}: CreateCacheEntry`, { status: 200, message: "no address" });
  }
  await transmit(piece, file, url, manners);
  const size = String(piece.size);
  const done = await service.call("FinalizeCacheEntryUpload", { key, version, size_bytes: size });
  if (done.refusal !== undefined) {
    throw refused(`${word}: ${piece.name}`, done.refusal);
  }
  return true;
}

/** A name can be reserved by a run that is still sending, or that ended before it had sent all. */
async function demandFinished(piece: Piece, key: string, service: Results, manners: Manners) {
  const found = await look(service, key, [], manners);
  if (found?.key !== key) {
    throw new OfflineError(
      "STORE_TAKEN",
      `${manners.word}: ${piece.name}: wanted to save it, got a name that another run has reserved and not filled`,
      { hint: `if no other run is packing now, delete the entry: gh cache delete ${key}` },
    );
  }
}

/** The service for reading or writing, unless the workflow's cache-mode forbids it. */
async function open(doing: "read" | "write", manners: Manners): Promise<Results> {
  const service = results("CacheService", await context(), manners);
  const mode = (variable("ACTIONS_CACHE_MODE") ?? doing).toLowerCase();
  const forbidden = doing === "read" ? ["none", "write-only"] : ["none", "read"];
  if (forbidden.includes(mode)) {
    throw new OfflineError(
      "STORE_DENIED",
      `${manners.word}: wanted to ${doing}, got cache-mode ${mode}`,
      { hint: "set another cache-mode for this job in the workflow, or name another store" },
    );
  }
  return service;
}

function gone(key: string, { word }: Manners): never {
  throw new OfflineError("STORE_EXPIRED", `${word}: wanted ${key}, got an entry that has gone`, {
    hint: "it was evicted just now: pack again",
  });
}
