import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { editManifest, manifestName, type Bundle, type Fields } from "./bundle-edit.ts";
import type { Sandbox } from "./sandbox.ts";

/** A key pair of a signer who is not go-offline: node's own words, and nothing of ours. */
export interface Signer {
  readonly pem: string;
  readonly hint: string;
  readonly sign: (bytes: Uint8Array) => Buffer;
}

/** A new P-256 pair. */
export function signer(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    hint: createHash("sha256").update(der).digest("base64"),
    sign: (bytes) => sign("sha256", bytes, { key: privateKey, dsaEncoding: "der" }),
  };
}

/** The two files that sign a manifest. */
export const detachedName = "checksums.json.sig";
export const sigstoreName = "checksums.json.sigstore.json";

/** What `signing` says of a bundle that was packed a minute ago. */
export function signing(by: readonly Signer[], fields: object = {}): Fields {
  const packed = Math.floor(Date.now() / 1000) - 60;
  const signers = by.map(({ hint }) => `key:${hint}`);
  return { packed, sequence: packed, signers, ...fields };
}

/** Has the manifest say who signs it, and signs it, as pack does. */
export async function signBundle(
  box: Sandbox,
  bundle: Bundle,
  by: Signer,
  fields: object = {},
): Promise<void> {
  await editManifest(bundle, (manifest) => ({ ...manifest, signing: signing([by], fields) }));
  await signManifest(box, bundle, by);
}

/** Signs the manifest as it is. */
export async function signManifest(box: Sandbox, { folder }: Bundle, by: Signer): Promise<void> {
  const bytes = await readFile(box.path(folder, manifestName));
  const signature = by.sign(bytes).toString("base64");
  const digest = createHash("sha256").update(bytes).digest("base64");
  await writeFile(box.path(folder, detachedName), signature);
  await writeFile(box.path(folder, sigstoreName), sigstore(by.hint, digest, signature));
}

/** Takes the files away that sign it. */
export async function strip(box: Sandbox, { folder }: Bundle): Promise<void> {
  await Promise.all(
    [detachedName, sigstoreName].map((name) => rm(box.path(folder, name), { force: true })),
  );
}

/** A Sigstore bundle of a key's signature, as cosign writes it. */
export function sigstore(hint: string, digest: string, signature: string): string {
  return JSON.stringify({
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: { publicKey: { hint } },
    messageSignature: { messageDigest: { algorithm: "SHA2_256", digest }, signature },
  });
}
