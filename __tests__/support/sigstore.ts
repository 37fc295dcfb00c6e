import { Buffer } from "node:buffer";
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from "@sigstore/protobuf-specs";

/** An instance of Sigstore on 127.0.0.1, which other processes reach: CA, transparency log, time stamps, and GitHub's tokens. */
export interface Sigstore {
  /** Fulcio, Rekor and the time stamps, all three. */
  readonly url: string;
  /** The moment of all that it signs; in ms since 1970. */
  readonly now: number;
  /** Its trusted root, in JSON; `change` may alter it first. */
  readonly root: (change?: (root: TrustedRoot) => void) => string;
  /** The variables with which this instance signs, for a token of these claims. */
  readonly variables: (claims?: object) => Readonly<Record<string, string>>;
  /** What was asked, in its order: method and path, and the `Authorization` header where there was one. */
  readonly asked: readonly string[];
  /** Answers to come, by path, in the place of the true ones, as often as there are some. */
  readonly faults: Map<string, Fault[]>;
  readonly close: () => Promise<void>;
}

export interface Fault {
  /** Undefined for no answer at all. */
  readonly status: number | undefined;
  readonly body: string;
}

interface Instance {
  readonly asked: string[];
  readonly faults: Map<string, Fault[]>;
  readonly handlers: Map<string, Handler>;
}

type Handler = (body: string) => Promise<{
  readonly statusCode: number;
  readonly response: string | ArrayBufferView;
  readonly contentType?: string;
}>;

export const subject = "https://github.com/acme/app/.github/workflows/pack.yml@refs/heads/main";
export const issuer = "https://token.actions.githubusercontent.com";

/** What GitHub says of a job on the default branch of acme/app; the name is in `sub` for the mock CA. */
export const claims = {
  iss: issuer,
  sub: subject,
  aud: "sigstore",
  job_workflow_ref: "acme/app/.github/workflows/pack.yml@refs/heads/main",
  repository: "acme/app",
  repository_id: "1001",
  repository_owner: "acme",
  repository_owner_id: "2002",
  runner_environment: "github-hosted",
} as const;

/** An identity token; nobody looks at its signature here. */
export function token(fields: object = claims): string {
  return `${encode({ alg: "RS256", typ: "JWT" })}.${encode(fields)}.c2lnbmF0dXJl`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/**
 * Starts an instance whose clock stands at the second after this, in which its own certificates begin: a whole one, as
 * @sigstore/core reads a time stamp's fraction only in three digits. A private one has no logs, as GitHub's own.
 */
export async function sigstore({ isPrivate = false } = {}): Promise<Sigstore> {
  const now = Math.ceil(Date.now() / 1000 + 1) * 1000;
  const instance: Instance = { asked: [], faults: new Map(), handlers: new Map() };
  const server = createServer((request, response) => {
    void answer(request, response, instance);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  const root = await services(url, now, instance.handlers, isPrivate);
  return {
    ...instance,
    url,
    now,
    root: (change) => {
      const copy = TrustedRoot.fromJSON(TrustedRoot.toJSON(root));
      change?.(copy);
      return JSON.stringify(TrustedRoot.toJSON(copy), undefined, 2);
    },
    variables: (fields) => ({
      SIGSTORE_ID_TOKEN: token({ ...claims, ...fields }),
      COSIGN_FULCIO_URL: url,
      COSIGN_REKOR_URL: isPrivate ? "" : url,
      COSIGN_TIMESTAMP_SERVER_URL: `${url}/api/v1/timestamp`,
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sets the services up, each with its own key, and gives the trusted root of them all. */
async function services(
  url: string,
  now: number,
  handlers: Map<string, Handler>,
  isPrivate: boolean,
): Promise<TrustedRoot> {
  const clock = new Date(now);
  const [forCa, forCt, forLog, forStamps] = [keys("P-384"), keys(), keys(), keys("P-384")];
  const ctlog = isPrivate ? undefined : await initializeCTLog(forCt, clock);
  const ca = await initializeCA(forCa, ctlog, clock);
  const log = await initializeTLog(url, forLog, clock);
  const stamps = await initializeTSA(forStamps, clock);
  for (const { path, fn } of [fulcioHandler(ca), rekorHandler(log), tsaHandler(stamps)]) {
    handlers.set(path, fn);
  }
  handlers.set("/token", () => Promise.resolve(json({ value: token() })));
  const validFor = { start: new Date(now - 86_400_000), end: undefined };
  const authority = (name: string, ...certificates: readonly ArrayBufferView[]) => ({
    subject: { commonName: name, organization: "sigstore.mock" },
    uri: url,
    certChain: { certificates: certificates.map((each) => ({ rawBytes: bytes(each) })) },
    validFor,
    operator: "",
  });
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    certificateAuthorities: [authority("sigstore", ca.rootCertificate)],
    timestampAuthorities: [authority("tsa", stamps.intCertificate, stamps.rootCertificate)],
    tlogs: isPrivate ? [] : [logOf(url, forLog, validFor)],
    ctlogs: isPrivate ? [] : [logOf(url, forCt, validFor)],
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { asked, faults, handlers }: Instance,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk));
  }
  const { method, url, headers } = request;
  const path = String(url).replace(/\?.*/, "");
  asked.push([`${method} ${url}`, headers.authorization ?? ""].join(" ").trim());
  const fault = faults.get(path)?.shift();
  if (fault !== undefined) {
    fail(response, fault);
    return;
  }
  const handler = handlers.get(path) ?? (() => Promise.resolve({ ...json({}), statusCode: 404 }));
  const found = await handler(Buffer.concat(chunks).toString());
  const type = found.contentType ?? "text/plain";
  const body = typeof found.response === "string" ? found.response : bytes(found.response);
  response.writeHead(found.statusCode, { "content-type": type, connection: "close" }).end(body);
}

function fail(response: ServerResponse, { status, body }: Fault): void {
  if (status === undefined) {
    response.destroy();
  } else {
    const headers = { "content-type": "application/json", connection: "close" };
    response.writeHead(status, headers).end(body);
  }
}

function json(value: object) {
  return {
    statusCode: 200,
    response: JSON.stringify(value),
    contentType: "application/json",
  };
}

function logOf(
  baseUrl: string,
  { publicKey }: KeyPairKeyObjectResult,
  validFor: { start: Date; end: undefined },
) {
  const rawBytes = publicKey.export({ format: "der", type: "spki" });
  return {
    baseUrl,
    hashAlgorithm: HashAlgorithm.SHA2_256,
    logId: { keyId: createHash("sha256").update(rawBytes).digest() },
    publicKey: { rawBytes, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor },
    checkpointKeyId: undefined,
    operator: "",
  };
}

function keys(namedCurve = "P-256"): KeyPairKeyObjectResult {
  return generateKeyPairSync("ec", { namedCurve });
}

function bytes({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(new Uint8Array(buffer, byteOffset, byteLength));
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}
