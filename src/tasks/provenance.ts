import { Buffer } from "node:buffer";
import * as dsse from "../bundle/dsse.ts";
import * as statements from "../bundle/provenance.ts";
import * as signature from "../bundle/signature.ts";
import { OfflineError } from "../errors.ts";
import { weigh, wrong, type Result, type Signature, type Weight } from "../policy/signature.ts";
import { attachments } from "./attachments.ts";
import { factsOf, rootOf } from "./judging.ts";
import type { Opened } from "./opened.ts";
import type { Trusting } from "./trusting.ts";

/** What a provenance came to, in a sentence each. */
export interface Told {
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** A statement, and what checking its signature came to. */
interface Read {
  readonly signature: Signature;
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

/**
 * Checks a bundle's provenance: its signature, and that it is of this very bundle. Where it has none, or nobody whom the
 * checkout trusts signed it, that is told. Throws BAD_SIGNATURE for one that is wrong.
 */
export async function checkProvenance(bundle: Opened, trusting: Trusting): Promise<Told> {
  const { fileName } = statements;
  const found = await attachments(bundle.candidate, [fileName], dsse.maxSize);
  const text = found.get(fileName)?.toString("utf8");
  if (text === undefined) {
    return { checked: [], unchecked: ["provenance: the bundle has none"] };
  }
  const now = Date.now();
  const read = await readStatement(text, trusting, now);
  const { trust } = trusting;
  const weight = trust && weigh(read.signature, trust, factsOf(bundle), now);
  const failure = failureOf(weight, read.signature);
  if (failure !== undefined) {
    throw new OfflineError("BAD_SIGNATURE", `policy: ${fileName}: ${failure.reason}`, failure);
  }
  if (read.payloadType !== statements.payloadType) {
    const came = JSON.stringify(read.payloadType.slice(0, 100));
    throw new OfflineError(
      "BAD_SIGNATURE",
      `policy: ${fileName}: wanted ${statements.payloadType}, got ${came}`,
      { hint: "this is no provenance: take the bundle from another store, or pack again" },
    );
  }
  statements.demandSubjects(read.payload, bundle.manifest);
  return tell(weight, read.signature, bundle.manifest.parts.length);
}

function failureOf(weight: Weight | undefined, { signer, result }: Signature) {
  if (weight === undefined) {
    return result.kind === "failed" ? wrong(signer, result.detail) : undefined;
  }
  return weight.kind === "wrong" ? weight.failure : undefined;
}

function tell(weight: Weight | undefined, { signer }: Signature, parts: number): Told {
  const of = `it is of checksums.json and all ${parts} parts`;
  if (weight?.kind === "good") {
    const { name, kind } = weight.signer;
    return { checked: [`provenance: by ${kind} ${JSON.stringify(name)}; ${of}`], unchecked: [] };
  }
  const reason =
    weight?.kind === "idle" ? weight.failure.reason : "nobody says whether to trust it";
  const lacking = weight?.kind === "lacking" ? weight.failures[0]?.reason : undefined;
  return {
    checked: [],
    unchecked: [
      `provenance: ${of}; its signature by ${signer} does not count: ${lacking ?? reason}`,
    ],
  };
}

async function readStatement(text: string, trusting: Trusting, now: number): Promise<Read> {
  if (signature.isKeyless(text)) {
    const { checkKeylessEnvelope } = await import("../policy/keyless.ts");
    const root = await rootOf(trusting, now);
    const identities = trusting.trust?.identities ?? [];
    const given = { identities, root: root.kind === "root" ? root.root : undefined, now };
    const { result, payloadType, payload } = checkKeylessEnvelope(text, given);
    const told = root.kind === "root" ? result : root;
    return { signature: { signer: "keyless", result: told }, payloadType, payload };
  }
  const { hint, envelope } = dsse.readSigned(text);
  const { payloadType, payload, signatures } = envelope;
  const bytes = dsse.pae(payloadType, payload);
  const key = trusting.trust?.keys.find((each) => each.hint === hint);
  const sig = signatures[0]?.sig ?? Buffer.alloc(0);
  return {
    signature: { signer: `key:${hint}`, result: keyed(key?.publicKey, bytes, sig) },
    payloadType,
    payload,
  };
}

function keyed(publicKey: string | undefined, bytes: Uint8Array, sig: Uint8Array): Result {
  if (publicKey === undefined) {
    return { kind: "unchecked", detail: "the trust file has no such key" };
  }
  return signature.holds(publicKey, bytes, sig)
    ? { kind: "verified" }
    : { kind: "failed", detail: "it is over other bytes, or by another key than it names" };
}
