import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { blob, type Request } from "./blobs.ts";
import { statusOf, take, type Fault } from "./fault.ts";
import { json, type Reply } from "./reply.ts";
import { rest } from "./rest.ts";
import { signedUrl, State, type Artifact, type Run } from "./state.ts";
import { twirp } from "./twirp.ts";

/**
 * A stand-in for GitHub's services: the results service (artifacts and cache v2), blob storage, and the few REST routes
 * beside them. Memory only, 127.0.0.1 only. The real clients speak to it.
 */
export interface GitHub {
  readonly url: string;
  /** An address of a blob's bytes, good for a while. */
  address(blob: string): string;
  /** Stores a blob that belongs to nothing. */
  place(blob: string, bytes: Buffer): void;
  /** What was asked: `METHOD path`, with `?comp=…` for blocks and ` range=…` for ranges. */
  readonly log: string[];
  /** Has the next requests meet a fault. */
  fail(fault: Fault): void;
  /** Forgets faults that nobody met, and the log. */
  calm(): void;
  /** Changes what is known of a run. */
  run(id: number, fields: Partial<Run>): void;
  /** Changes what is known of an artifact. */
  artifact(id: number, fields: Partial<Artifact>): void;
  /** The artifacts and the cache entries that can be found. */
  stored(): { readonly artifacts: Stored[]; readonly caches: Stored[] };
  /** Replaces the stored bytes of `a1001` (an artifact) or `c1002` (a cache entry); digests stay as they were. */
  tamper(blob: string, bytes: Buffer): void;
  /** Forgets all cache entries, those that were only reserved among them. */
  evict(): void;
  close(): Promise<void>;
}

/** What is stored: `blob` names its bytes. */
export interface Stored {
  readonly blob: string;
  readonly name: string;
  /** The run or the scope that it belongs to. */
  readonly owner: string;
  readonly size: number;
  readonly sha256: string;
}

/** Starts it on any free port, or on the one given. */
export async function start(port = 0): Promise<GitHub> {
  const state = new State({ id: 42, name: "octo/demo" });
  const server = createServer((request, response) => {
    serve(state, request, response).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  state.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    ...scene(state),
    url: state.url,
    log: state.log,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function scene(state: State): Omit<GitHub, "url" | "log" | "close"> {
  return {
    address: (id) => signedUrl(state, id, "r", "bytes"),
    place: (id, bytes) => state.blobs.set(id, { blocks: new Map(), bytes }),
    fail: (fault) => state.faults.push({ ...fault }),
    calm: () => {
      state.faults.length = 0;
      state.log.length = 0;
    },
    run: (id, fields) => Object.assign(state.run(id), fields),
    artifact: (id, fields) => Object.assign(state.artifacts.get(id) ?? {}, fields),
    stored: () => ({
      artifacts: [...state.artifacts.values()]
        .filter(({ done }) => done)
        .map((each) => described(state, `a${each.id}`, each.name, each.run)),
      caches: [...state.caches.values()]
        .filter(({ done }) => done)
        .map((each) => described(state, `c${each.id}`, each.key, each.scope)),
    }),
    tamper: (id, bytes) => Object.assign(state.blobs.get(id) ?? {}, { bytes }),
    evict: () => state.caches.clear(),
  };
}

function described(state: State, id: string, name: string, owner: string): Stored {
  const bytes = state.bytes(id) ?? Buffer.alloc(0);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { blob: id, name, owner, size: bytes.length, sha256 };
}

async function serve(state: State, incoming: IncomingMessage, response: ServerResponse) {
  const request = await read(state, incoming);
  const { headers } = request;
  const asked = named(request);
  state.log.push(asked + (headers.range === undefined ? "" : ` range=${headers.range}`));
  const fault = take(state.faults, asked);
  if (fault === undefined) {
    send(response, answer(state, request));
    return;
  }
  await sleep(fault.delay ?? 0);
  if (fault.drop === true) {
    incoming.socket.destroy();
  } else if (fault.hang !== true) {
    const heard =
      fault.whole === true ? { ...request, headers: { ...headers, range: "" } } : request;
    const reply = injected(fault) ?? answer(state, heard);
    await (fault.trickle === undefined
      ? spoil(response, reply, fault)
      : drip(response, reply, fault.trickle));
  }
}

async function read(state: State, incoming: IncomingMessage): Promise<Request> {
  const { pathname, searchParams: query } = new URL(incoming.url ?? "", state.url);
  const { method = "", headers } = incoming;
  const path = pathname.replaceAll(/\/{2,}/g, "/");
  return { method, path, query, headers, body: await buffer(incoming) };
}

function named({ method, path, query }: Request): string {
  const part = query.get("comp");
  return `${method} ${path}${part === null ? "" : `?comp=${part}`}`;
}

function injected(fault: Fault): Reply | undefined {
  const status = statusOf(fault);
  if (status === undefined) {
    return undefined;
  }
  const { text: body, msg = "injected", headers = {} } = fault;
  return body === undefined
    ? json(status, { code: "unavailable", msg, message: msg }, headers)
    : { status, headers, body: Buffer.from(body) };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = body === undefined ? {} : { "content-length": body.length };
  response.writeHead(status, { ...length, ...headers });
  response.end(body);
}

/** Writes an answer as it must not be. */
function spoil(response: ServerResponse, reply: Reply, fault: Fault): void {
  const { status, headers, body = Buffer.alloc(0) } = reply;
  const { cut, stall, grow, short } = fault;
  if (cut !== undefined || stall !== undefined) {
    response.writeHead(status, { ...headers, "content-length": body.length });
    const end = () => (cut === undefined ? undefined : response.destroy());
    response.write(body.subarray(0, cut ?? stall), end);
  } else if (grow !== undefined) {
    const { "content-length": _length, ...others } = headers;
    response.writeHead(status, others);
    response.end(Buffer.concat([body, Buffer.alloc(grow, 120)]));
  } else {
    const sent = body.subarray(0, body.length - (short ?? 0));
    response.writeHead(status, { ...headers, "content-length": sent.length });
    response.end(sent);
  }
}

async function drip(response: ServerResponse, { status, headers, body }: Reply, pause: number) {
  const bytes = body ?? Buffer.alloc(0);
  const step = Math.ceil(bytes.length / 10);
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  for (let at = 0; at < bytes.length; at += step) {
    response.write(bytes.subarray(at, at + step));
    await sleep(pause);
  }
  response.end();
}

function answer(state: State, request: Request): Reply {
  const id = /^\/blob\/([ac]\d+)\//.exec(request.path)?.[1];
  if (id !== undefined) {
    return blob(state, id, request);
  }
  return request.path.startsWith("/twirp/") ? twirp(state, request) : rest(state, request);
}
