import { Buffer } from "node:buffer";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { RekorWitness } from "@sigstore/sign";
import { checkKeyless } from "../../src/policy/keyless.ts";
import { readTrustedRoot, type TrustedRoot } from "../../src/policy/trusted-root.ts";
import { selfSigned } from "../support/certificate.ts";
import {
  bytes,
  changed,
  identities,
  partsOf,
  reasons,
  signed,
  type Parts,
} from "../support/signed.ts";
import { sigstore, type Sigstore } from "../support/sigstore.ts";

const texts = { good: "", stamped: "", other: "", foreign: "" };
let instance: Sigstore;
let root: TrustedRoot;

beforeAll(async () => {
  instance = await sigstore();
  root = readTrustedRoot(instance.root(), instance.now);
  texts.good = await signed(instance);
  texts.stamped = await signed(instance, { without: "REKOR" });
  texts.other = await signed(instance, { data: new TextEncoder().encode("other bytes\n") });
  const alien = await sigstore();
  texts.foreign = await signed(alien);
  await alien.close();
});
afterAll(() => instance.close());

function check(text: string) {
  return checkKeyless(text, bytes, { identities: identities({}), root, now: instance.now });
}

test.each<[string, keyof typeof reasons, (parts: Parts) => void]>([
  [
    "neither entry nor stamp",
    "time",
    (parts) => {
      parts.entries = [];
      parts.stamps = [];
    },
  ],
  [
    "a time that no log promised",
    "time",
    (parts) => {
      parts.stamps = [];
      parts.entries.forEach((each) => {
        each.inclusionPromise = undefined;
      });
    },
  ],
  [
    "a stamp twice",
    "time",
    (parts) => {
      parts.stamps.push(...parts.stamps);
    },
  ],
  [
    "an entry twice",
    "time",
    (parts) => {
      parts.entries.push(...parts.entries);
    },
  ],
  [
    "an entry twice, one of them with another time",
    "promise",
    (parts) => {
      parts.entries.push(
        ...parts.entries.map((each) => ({
          ...each,
          integratedTime: String(Number(each.integratedTime) + 1),
        })),
      );
    },
  ],
  [
    "a stamp of another signature",
    "time",
    (parts) => {
      parts.stamps = partsOf(texts.other).stamps;
    },
  ],
  [
    "a stamp of another authority",
    "time",
    (parts) => {
      parts.stamps = partsOf(texts.foreign).stamps;
    },
  ],
  [
    "an entry of another signature",
    "body",
    (parts) => {
      parts.entries = partsOf(texts.other).entries;
    },
  ],
  [
    "an entry of another log",
    "promise",
    (parts) => {
      parts.entries = partsOf(texts.foreign).entries;
    },
  ],
  [
    "an altered time",
    "promise",
    (parts) => {
      parts.entries.forEach((each) => {
        each.integratedTime = String(Number(each.integratedTime) + 1);
      });
    },
  ],
  [
    "an altered index",
    "promise",
    (parts) => {
      parts.entries.forEach((each) => {
        each.logIndex = "1";
      });
    },
  ],
  [
    "an altered proof",
    "proof",
    (parts) => {
      parts.entries.forEach((each) => {
        each.inclusionProof?.hashes.push(Buffer.alloc(32));
      });
    },
  ],
  [
    "the certificate of another authority",
    "certificate",
    (parts) => {
      parts.certificate.rawBytes = partsOf(texts.foreign).certificate.rawBytes;
    },
  ],
  [
    "the certificate of another signature",
    "signature",
    (parts) => {
      parts.certificate.rawBytes = partsOf(texts.other).certificate.rawBytes;
      parts.entries = [];
    },
  ],
])("a signature with %s fails: %s", (_, reason, change) => {
  expect(check(changed(texts.good, change))).toEqual({ kind: "failed", detail: reasons[reason] });
});

test("a signature over other bytes fails, whatever digest it names", () => {
  const { content } = partsOf(texts.good);
  const foreign = partsOf(texts.other).content;
  if (content.$case !== "messageSignature" || foreign.$case !== "messageSignature") {
    throw new Error("wanted signatures over messages, got others");
  }
  expect(check(texts.other)).toEqual({
    kind: "failed",
    detail: "wanted the digest of these bytes, got that of others",
  });
  const swapped = changed(texts.stamped, (parts) => {
    parts.content = {
      $case: "messageSignature",
      messageSignature: {
        ...content.messageSignature,
        signature: foreign.messageSignature.signature,
      },
    };
    parts.stamps = partsOf(texts.other).stamps;
  });
  expect(check(swapped)).toEqual({ kind: "failed", detail: reasons.signature });
});

test("a log entry must name the signer's certificate, not only the signature", async () => {
  const { content } = partsOf(texts.good);
  if (content.$case !== "messageSignature") {
    throw new Error("wanted a signature over a message, got another");
  }
  const { messageDigest, signature } = content.messageSignature;
  if (messageDigest === undefined) {
    throw new Error("wanted a digest, got none");
  }
  const witness = new RekorWitness({ rekorBaseURL: instance.url });
  const { tlogEntries } = await witness.testify(
    { $case: "messageSignature", messageSignature: { messageDigest, signature } },
    selfSigned().cert,
  );
  const hidden = changed(texts.good, (parts) => {
    parts.entries = tlogEntries;
  });
  expect(check(hidden)).toEqual({
    kind: "failed",
    detail:
      "policy: transparency log entry: wanted the signer's certificate in it, got another one",
  });
});

test("a byte that is changed anywhere is refused, or is one that nobody signs in a time stamp", () => {
  const [start, end] = [
    texts.good.indexOf('"signedTimestamp"'),
    texts.good.indexOf('"messageSignature"'),
  ];
  for (let at = 0; at < texts.good.length; at += 97) {
    const code = texts.good.charCodeAt(at) ^ 1;
    const text = texts.good.slice(0, at) + String.fromCharCode(code) + texts.good.slice(at + 1);
    const allowed = at > start && at < end ? ["failed", "certified"] : ["failed"];
    expect([at, allowed]).toEqual([at, expect.arrayContaining([check(text).kind])]);
  }
});

test("a text that is cut anywhere is refused", () => {
  for (let at = 0; at < texts.good.trimEnd().length; at += 97) {
    expect([at, check(texts.good.slice(0, at)).kind]).toEqual([at, "failed"]);
  }
});
