import * as artifacts from "./artifacts.ts";
import type { Request } from "./blobs.ts";
import * as caches from "./caches.ts";
import { text } from "./fields.ts";
import { refuse, type Reply } from "./reply.ts";
import type { State } from "./state.ts";

type Method = (state: State, body: unknown, claims: unknown) => Reply;

const methods: Readonly<Record<string, Method>> = {
  "CacheService/CreateCacheEntry": caches.createCacheEntry,
  "CacheService/FinalizeCacheEntryUpload": caches.finalizeCacheEntryUpload,
  "CacheService/GetCacheEntryDownloadURL": caches.getCacheEntryDownloadUrl,
  "ArtifactService/CreateArtifact": artifacts.createArtifact,
  "ArtifactService/FinalizeArtifact": artifacts.finalizeArtifact,
  "ArtifactService/ListArtifacts": artifacts.listArtifacts,
  "ArtifactService/GetSignedArtifactURL": artifacts.getSignedArtifactUrl,
};

/** Answers a call of the results service. */
export function twirp(state: State, { path, headers, body }: Request): Reply {
  const name = /\.((?:Artifact|Cache)Service\/\w+)$/.exec(path)?.[1] ?? "";
  const method = methods[name];
  const claims = claimsOf(headers.authorization ?? "");
  if (claims === undefined) {
    return refuse(401, "unauthenticated", "bad token");
  }
  if (method === undefined) {
    return refuse(404, "bad_route", path);
  }
  const asked: unknown = JSON.parse(body.toString() || "{}");
  return name.startsWith("Artifact") && !isOwn(state, asked, claims)
    ? refuse(403, "permission_denied", "token is not for this run")
    : method(state, asked, claims);
}

/** A token reaches the artifacts of its own run. */
function isOwn(state: State, asked: unknown, claims: unknown): boolean {
  const run = /Actions\.Results:([^:\s]+):[^:\s]+/.exec(text(claims, "scp"))?.[1];
  if (run === undefined || run !== text(asked, "workflow_run_backend_id")) {
    return false;
  }
  state.run(Number(run));
  return true;
}

/** The claims of a runtime token; its signature is not looked at. */
function claimsOf(authorization: string): unknown {
  try {
    const [, claims = ""] = authorization.replace(/^Bearer /, "").split(".");
    return JSON.parse(Buffer.from(claims, "base64url").toString());
  } catch {
    return undefined;
  }
}
