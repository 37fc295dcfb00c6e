import * as path from "node:path";
import { Readable } from "node:stream";
import * as cosignKey from "../bundle/cosign-key.ts";
import * as dsse from "../bundle/dsse.ts";
import type { Signing } from "../bundle/manifest.ts";
import * as provenance from "../bundle/provenance.ts";
import * as signature from "../bundle/signature.ts";
import * as files from "../host/files.ts";
import type { Keyless } from "../host/keyless.ts";
import type { Piece } from "../host/store/store.ts";
import { buildTime } from "./build-time.ts";
import type { Written } from "./manifesting.ts";
import { builder, invocation, server } from "./workflow.ts";

/** Who is to sign a bundle, and how long it is good. */
export interface Wish {
  /** The text of a private key as cosign writes it; undefined for none. */
  readonly key: string | undefined;
  /** The password of that key, asked for only where there is one. */
  readonly password: () => Promise<string>;
  /** Whether the workflow signs by its identity. */
  readonly keyless: boolean;
  /** Undefined for a bundle that never expires. */
  readonly days: number | undefined;
}

/** Who can sign: opened, and not yet used. */
export interface Signers {
  readonly key: cosignKey.SigningKey | undefined;
  readonly keyless: Keyless | undefined;
}

/**
 * Opens what a bundle will be signed with, before anything else is done. Throws BAD_KEY, WRONG_PASSWORD, BAD_CURVE,
 * SIGNING_FAILED.
 */
export async function openSigners(wish: Wish): Promise<Signers> {
  const key = wish.key === undefined ? undefined : await openKey(wish.key, wish.password);
  // It brings half a megabyte of code, which no other run pays for.
  const keyless = wish.keyless ? await (await import("../host/keyless.ts")).keyless() : undefined;
  return { key, keyless };
}

async function openKey(text: string, password: Wish["password"]): Promise<cosignKey.SigningKey> {
  cosignKey.demandPrivate(text);
  return cosignKey.open(text, await password());
}

/**
 * What the manifest says of signing; undefined where nobody signs it and it never expires, so that packing twice gives equal
 * bytes. The sequence is the second of packing: it never goes back, and nobody has to keep a count.
 */
export function signingOf(
  { key, keyless }: Signers,
  days: number | undefined,
): Signing | undefined {
  const signers = [
    ...(key === undefined ? [] : [`key:${key.hint}`]),
    ...(keyless === undefined ? [] : ["keyless"]),
  ];
  if (signers.length === 0 && days === undefined) {
    return undefined;
  }
  const packed = buildTime() ?? Math.floor(Date.now() / 1000);
  const expires = days === undefined ? undefined : packed + days * 86_400;
  return { packed, expires, sequence: packed, signers };
}

/**
 * Signs checksums.json and the provenance, and writes both into the bundle's folder; gives the files, none where nobody signs.
 * The signatures are over the very bytes that were written. Throws SIGNING_FAILED.
 */
export async function sign(
  signers: Signers,
  { manifest, bytes }: Written,
  { bundle, started }: { readonly bundle: string; readonly started: number },
): Promise<Piece[]> {
  const texts = await signatures(signers, bytes);
  const statement = provenance.statement({
    manifest,
    server: server(),
    builder: builder(),
    invocation: invocation(),
    started,
    finished: Math.floor(Date.now() / 1000),
  });
  const attested = await attest(signers, statement);
  const all = attested === undefined ? texts : [...texts, [provenance.fileName, attested] as const];
  return Promise.all(
    all.map(async ([name, text]) => {
      const file = path.join(bundle, name);
      const { size, sha256 } = await files.writeStream(file, Readable.from([Buffer.from(text)]));
      return { name, size, sha256 };
    }),
  );
}

/** The key's signature has a file that every cosign reads; the other file is the workflow's where there is one. */
async function signatures(
  { key, keyless }: Signers,
  bytes: Uint8Array,
): Promise<(readonly [name: string, text: string])[]> {
  const der = await key?.sign(bytes);
  const byWorkflow = await keyless?.sign(bytes);
  const byKey =
    key === undefined || der === undefined ? undefined : signature.sigstore(key.hint, bytes, der);
  const bundle = byWorkflow ?? byKey;
  return [
    ...(der === undefined ? [] : [[signature.detachedName, signature.detached(der)] as const]),
    ...(bundle === undefined ? [] : [[signature.bundleName, bundle] as const]),
  ];
}

async function attest(
  { key, keyless }: Signers,
  statement: Uint8Array,
): Promise<string | undefined> {
  if (keyless !== undefined) {
    return keyless.attest(provenance.payloadType, statement);
  }
  return key === undefined
    ? undefined
    : Buffer.from(await dsse.sign(provenance.payloadType, statement, key)).toString();
}
