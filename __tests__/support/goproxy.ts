import { Buffer } from "node:buffer";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { dirname, join } from "node:path";
import { database, escape, signer, type Database } from "./checksum-database.ts";
import { goMod, zip, type Module } from "./module-zip.ts";

/** What goes wrong with the requests whose path a pattern matches. */
export type Fault = { readonly match: RegExp } & (
  | { readonly kind: "refuse" | "reset" | "hang" | "html" | "cut" }
  /** Sent on to another address; to the same one, round and round, where none is given. */
  | { readonly kind: "redirect"; readonly to?: string }
  /** With a text that go quotes, and the words behind the number. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly text?: string;
      readonly reason?: string;
    }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
);

/** A module proxy on 127.0.0.1 with a checksum database of its own, and the variables that make go ask them. */
export interface GoProxy {
  readonly variables: { readonly GOPROXY: string; readonly GOSUMDB: string };
  /** The paths that were asked for, in order. */
  readonly requests: string[];
  /** Switched on by adding, off by emptying. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

/** What a proxy demands of who asks it, over TLS: go sends a login in no other way. */
export interface Lock {
  readonly key: string;
  readonly certificate: string;
  /** `user:password`, decoded. */
  readonly login: string | undefined;
  /** What stands before every path, such as `/token/mod`. */
  readonly prefix: string;
  /** What follows every path, such as `?token=abc`. */
  readonly query: string;
}

const time = "2024-01-02T03:04:05Z";

/** Serves these modules; of several versions the last one given is the latest. */
export async function serve(modules: readonly Module[], lock?: Lock): Promise<GoProxy> {
  const sums = database(signer("sums.example.com"), modules);
  const answers = files(modules, sums);
  const requests: string[] = [];
  const faults: Fault[] = [];
  const server = listener(lock, (request, response) => {
    const asked = lock === undefined ? request.url : unlocked(request, lock);
    if (asked === undefined) {
      send(response, 401, `who are you, asking ${request.url}?`);
      return;
    }
    const path = decodeURIComponent(asked).slice(1);
    requests.push(path);
    const fault = faults.find(({ match }) => match.test(path));
    if (fault === undefined) {
      const found = answers.get(path);
      send(response, found === undefined ? 404 : 200, found ?? "not found");
    } else {
      fail(response, fault, request.url ?? "");
    }
  });
  const port = await listen(server);
  return {
    variables: {
      GOPROXY: `${lock === undefined ? "http" : "https"}://127.0.0.1:${port}`,
      GOSUMDB: sums.verifier,
    },
    requests,
    faults,
    close: () => shut(server),
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function listener(lock: Lock | undefined, answer: Answer): Server {
  return lock === undefined
    ? createServer(answer)
    : createSecureServer({ key: lock.key, cert: lock.certificate }, answer);
}

/** The path that was asked for without what the lock demands; undefined where that is not as it should be. */
function unlocked({ url = "", headers }: IncomingMessage, lock: Lock): string | undefined {
  const { login, prefix, query } = lock;
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString("base64")}`;
  const isOpen = url.startsWith(`${prefix}/`) && url.endsWith(query);
  return isOpen && headers.authorization === wanted
    ? url.slice(prefix.length, url.length - query.length)
    : undefined;
}

/** Writes the same as a folder for `GOPROXY=file://…`; gives the variables. */
export async function lay(
  folder: string,
  modules: readonly Module[],
): Promise<GoProxy["variables"]> {
  const sums = database(signer("sums.example.com"), modules);
  for (const [name, bytes] of files(modules, sums)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return { GOPROXY: `file://${folder},off`, GOSUMDB: sums.verifier };
}

/** Everything a proxy serves, by path. https://go.dev/ref/mod#goproxy-protocol */
function files(modules: readonly Module[], sums: Database): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const module of modules) {
    const root = escape(module.path);
    const base = `${root}/@v/${escape(module.version)}`;
    const info = Buffer.from(JSON.stringify({ Version: module.version, Time: time }));
    const list = found.get(`${root}/@v/list`)?.toString() ?? "";
    found.set(`${root}/@v/list`, Buffer.from(list + listed(module.version)));
    found.set(`${root}/@latest`, info);
    found.set(`${base}.info`, info);
    found.set(`${base}.mod`, goMod(module));
    found.set(`${base}.zip`, zip(module));
  }
  for (const [name, bytes] of sums.answers) {
    found.set(`sumdb/${sums.name}/${name}`, bytes);
  }
  return found;
}

/** Pseudo-versions are not listed. */
function listed(version: string): string {
  return /-(?:.*\.)?\d{14}-[0-9a-f]{12}/.test(version) ? "" : `${version}\n`;
}

function fail(response: ServerResponse, fault: Fault, asked: string): void {
  switch (fault.kind) {
    case "redirect":
      response.writeHead(302, { location: fault.to ?? asked }).end();
      return;
    case "html":
      response.setHeader("content-type", "text/html");
      send(response, 200, "<!doctype html><title>Sign in to this network</title>");
      return;
    case "status":
      refuse(response, fault);
      return;
    case "bytes":
      send(response, 200, fault.bytes);
      return;
    case "hang":
      return;
    case "refuse":
    case "reset":
    case "cut":
      breakOff(response, fault.kind);
      return;
    default:
      fault satisfies never;
  }
}

function breakOff(response: ServerResponse, how: "refuse" | "reset" | "cut"): void {
  switch (how) {
    case "refuse":
      response.destroy();
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "cut":
      response.writeHead(200, { "content-length": 1_000 });
      response.write("the beginning", () => response.destroy());
      return;
    default:
      how satisfies never;
  }
}

function refuse(response: ServerResponse, fault: Extract<Fault, { kind: "status" }>): void {
  // A browser's answer gets no words of its own into what go prints; a plain text does.
  const headers = fault.text === undefined ? {} : { "content-type": "text/plain" };
  const body = fault.text ?? "the proxy is not well";
  if (fault.reason === undefined) {
    response.writeHead(fault.status, headers).end(body);
  } else {
    response.writeHead(fault.status, fault.reason, headers).end(body);
  }
}

function send(response: ServerResponse, status: number, body: string | Uint8Array): void {
  response.writeHead(status).end(body);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
