import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { fileName } from "./artifacts.ts";
import { bare, type Reply } from "./reply.ts";
import { isSigned, type Blob, type State } from "./state.ts";

/** A request, read whole. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Blob storage: whole PUT, blocks and block lists, GET with ranges, behind signed addresses. `id` is `a` or `c`
 * (artifact, cache entry) and a number. https://learn.microsoft.com/rest/api/storageservices/put-block-list
 */
export function blob(state: State, id: string, request: Request): Reply {
  if (!isSigned(id, request.method, request.query)) {
    return bare(403, "AuthenticationFailed");
  }
  const known = state.blobs.get(id) ?? { blocks: new Map<string, Buffer>(), bytes: undefined };
  state.blobs.set(id, known);
  if (request.method === "PUT") {
    return write(known, request);
  }
  return known.bytes === undefined ? bare(404) : read(state, id, known.bytes, request);
}

function write(record: Blob, { query, body }: Request): Reply {
  const part = query.get("comp");
  if (part === "block") {
    record.blocks.set(query.get("blockid") ?? "", body);
  } else if (part === "blocklist") {
    const names = body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g);
    const blocks = [...names].map(([, name = ""]) => record.blocks.get(name));
    const known = blocks.filter((each) => each !== undefined);
    if (known.length < blocks.length) {
      return bare(400, "InvalidBlockList");
    }
    record.bytes = Buffer.concat(known);
    record.blocks.clear();
  } else {
    record.bytes = body;
  }
  const etag = { etag: '"1"', "x-ms-request-id": randomUUID() };
  return bare(201, undefined, { ...etag, "last-modified": new Date().toUTCString() });
}

function read(state: State, id: string, bytes: Buffer, request: Request): Reply {
  const [, from, to = ""] = /^bytes=(\d+)-(\d*)$/.exec(rangeOf(request)) ?? [];
  const first = Number(from ?? 0);
  const last = Math.min(to === "" ? Infinity : Number(to), bytes.length - 1);
  if (first > last) {
    return bare(416, "InvalidRange", { "content-range": `bytes */${bytes.length}` });
  }
  const part = bytes.subarray(first, last + 1);
  const whole = from === undefined;
  const span = whole ? {} : { "content-range": `bytes ${first}-${last}/${bytes.length}` };
  return {
    status: whole ? 200 : 206,
    headers: { ...described(state, id), ...span, "content-length": part.length },
    body: request.method === "HEAD" ? undefined : part,
  };
}

function rangeOf({ headers }: Request): string {
  return String(headers["x-ms-range"] ?? headers.range ?? "");
}

function described(state: State, id: string): Record<string, string> {
  const artifact = id.startsWith("a") ? state.artifacts.get(Number(id.slice(1))) : undefined;
  const name = artifact === undefined ? "cache" : fileName(artifact);
  return {
    "accept-ranges": "bytes",
    "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "content-type": artifact?.mime ?? "application/octet-stream",
    etag: '"1"',
  };
}
