import { Bundle } from "@sigstore/protobuf-specs";
import { keyless } from "../../src/host/keyless.ts";
import type { Identity } from "../../src/policy/identity.ts";
import * as trust from "../../src/policy/trust.ts";
import { issuer, subject, type Sigstore } from "./sigstore.ts";

/** What is signed in these tests. */
export const bytes = new TextEncoder().encode('{\n  "format": "go-offline-bundle/1"\n}\n');
export const payloadType = "application/vnd.in-toto+json";

const older = "it was altered, or the root is older";
/** Why a signature fails, by what of it does. */
export const reasons = {
  time: "wanted a time that the trusted root's log or authority vouches for, got none, or one twice",
  certificate:
    "wanted a certificate of an authority and a certificate log that the trusted root knew at that time, got another: it is forged, or the root is older",
  signature: "wanted a signature over these bytes by its certificate's key, got another",
  body: "wanted a log entry of this very signature, got one of another",
  promise: `wanted a log entry that a log of the trusted root signed, got another: ${older}`,
  proof: `wanted a log entry with a proof that it is in a log of the trusted root, got another: ${older}`,
} as const;

/** The identities of a trust file that has these, as it reads them; the first is the good one, with some fields otherwise. */
export function identities(...all: readonly object[]): readonly Identity[] {
  const written = all.map((fields, index) => ({
    name: `pack ${index}`,
    identity: subject,
    issuer,
    ...fields,
  }));
  const file = { version: 1, trustedRoot: ".github/trusted_root.json", identities: written };
  return trust.parse(JSON.stringify(file)).identities;
}

/** Runs something with these variables, and without what else would tell of an identity or of services. */
export async function under<T>(
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^(?:COSIGN|SIGSTORE|ACTIONS_ID_TOKEN)_/.test(name)) {
      delete process.env[name];
    }
  }
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    Object.keys(variables).forEach((name) => delete process.env[name]);
    Object.assign(process.env, before);
  }
}

/** A bundle that an instance signed: over `bytes`, or with them in an envelope; without an entry or without a stamp if asked. */
export function signed(
  { variables }: Sigstore,
  {
    data = bytes,
    envelope = false,
    without = "",
    claims = {},
  }: {
    readonly data?: Uint8Array;
    readonly envelope?: boolean;
    readonly without?: "" | "REKOR" | "TIMESTAMP_SERVER";
    readonly claims?: object;
  } = {},
): Promise<string> {
  return under({ ...variables(claims), [`COSIGN_${without}_URL`]: "" }, async () => {
    const signer = await keyless();
    return envelope ? signer.attest(payloadType, data) : signer.sign(data);
  });
}

/** A bundle's text, changed. */
export function changed(text: string, change: (bundle: Parts) => void): string {
  const bundle = Bundle.fromJSON(JSON.parse(text));
  const { verificationMaterial, content } = bundle;
  if (verificationMaterial?.content?.$case !== "certificate" || content === undefined) {
    throw new Error("wanted a bundle with a certificate, got another");
  }
  const parts = {
    entries: verificationMaterial.tlogEntries,
    stamps: verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [],
    certificate: verificationMaterial.content.certificate,
    content,
  };
  change(parts);
  verificationMaterial.tlogEntries = parts.entries;
  verificationMaterial.timestampVerificationData = { rfc3161Timestamps: parts.stamps };
  bundle.content = parts.content;
  return JSON.stringify(Bundle.toJSON(bundle), undefined, 2);
}

/** A bundle's parts; those of another one by `partsOf`. */
export interface Parts {
  entries: Material["tlogEntries"];
  stamps: NonNullable<Material["timestampVerificationData"]>["rfc3161Timestamps"];
  certificate: { rawBytes: Buffer };
  content: NonNullable<Bundle["content"]>;
}

type Material = NonNullable<Bundle["verificationMaterial"]>;

export function partsOf(text: string): Parts {
  const found: Parts[] = [];
  changed(text, (parts) => found.push(parts));
  const [parts] = found;
  if (parts === undefined) {
    throw new Error("wanted parts, got none");
  }
  return parts;
}
