import { field, list, text } from "./fields.ts";
import { json, refuse, type Reply } from "./reply.ts";
import { signedUrl, type Entry, type State } from "./state.ts";

/** CacheService v2. Entries never change once saved; who may read and write what stands in the token's `ac` claim. */
const READ = 1;
const WRITE = 2;

/** The scopes of a token, in the order in which they are searched. */
function scopes(claims: unknown, permission: number): string[] {
  const all: unknown = JSON.parse(text(claims, "ac") || "[]");
  return (Array.isArray(all) ? all : [])
    .filter((each: unknown) => (Number(field(each, "Permission")) & permission) !== 0)
    .map((each: unknown) => text(each, "Scope"));
}

/** Where an entry lies in its scope. */
function place(scope: string, body: unknown): string {
  return [scope, text(body, "key"), text(body, "version")].join("\0");
}

/** Reserves a key. */
export function createCacheEntry(state: State, body: unknown, claims: unknown): Reply {
  const [scope] = scopes(claims, WRITE);
  if (scope === undefined) {
    return json(200, { ok: false, message: "cache write denied: token has no writable scopes" });
  }
  const at = place(scope, body);
  if (state.caches.has(at)) {
    const said = "cache entry with the same key, version, and scope already exists"; // worded by us
    return refuse(409, "already_exists", said);
  }
  const entry: Entry = {
    id: ++state.sequence,
    scope,
    key: text(body, "key"),
    version: text(body, "version"),
    created: Date.now(),
    done: false,
  };
  state.caches.set(at, entry);
  return json(200, {
    ok: true,
    signed_upload_url: signedUrl(state, `c${entry.id}`, "w", "cache"),
  });
}

/** Makes an entry whose bytes are there one that is found. */
export function finalizeCacheEntryUpload(state: State, body: unknown, claims: unknown): Reply {
  const [scope] = scopes(claims, WRITE);
  const entry = scope === undefined ? undefined : state.caches.get(place(scope, body));
  const bytes = entry && state.bytes(`c${entry.id}`);
  if (entry === undefined || Number(field(body, "size_bytes")) !== bytes?.length) {
    return json(200, { ok: false, message: "cache upload not found or size differs" });
  }
  entry.done = true;
  return json(200, { ok: true, entry_id: String(entry.id) });
}

/** Finds an entry: scope by scope. */
export function getCacheEntryDownloadUrl(state: State, body: unknown, claims: unknown): Reply {
  const readable = scopes(claims, READ);
  if (readable.length === 0) {
    return refuse(403, "permission_denied", "cache read denied: token has no readable scopes");
  }
  for (const scope of readable) {
    const entry = find(state, scope, body);
    if (entry !== undefined) {
      const url = signedUrl(state, `c${entry.id}`, "r", "cache");
      return json(200, { ok: true, signed_download_url: url, matched_key: entry.key });
    }
  }
  return json(200, { ok: false });
}

/** The entry with the key itself, else the newest that a key is a prefix of; keys in their order. */
function find(state: State, scope: string, body: unknown): Entry | undefined {
  const version = text(body, "version");
  const inScope = [...state.caches.values()]
    .filter((entry) => entry.done && entry.scope === scope && entry.version === version)
    .toSorted((one, other) => other.id - one.id);
  const wanted = [text(body, "key"), ...list(body, "restore_keys").map(String)];
  for (const key of wanted) {
    const entry =
      inScope.find((each) => each.key === key) ?? inScope.find((each) => each.key.startsWith(key));
    if (entry !== undefined) {
      return entry;
    }
  }
  return undefined;
}
