import { X509Certificate } from "node:crypto";
import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { demandNames } from "../../src/policy/log-entry.ts";
import { selfSigned } from "../support/certificate.ts";

const mine = new X509Certificate(selfSigned().cert);
const theirs = new X509Certificate(selfSigned().cert);
const pem = (of: X509Certificate) => Buffer.from(of.toString()).toString("base64");
const der = (of: X509Certificate) => ({
  verifier: { x509Certificate: { rawBytes: of.raw.toString("base64") } },
});

const kinds: readonly (readonly [string, string, (of: X509Certificate) => object])[] = [
  ["hashedrekord", "0.0.1", (of) => ({ signature: { publicKey: { content: pem(of) } } })],
  [
    "intoto",
    "0.0.2",
    (of) => ({ content: { envelope: { signatures: [{ publicKey: pem(of) }] } } }),
  ],
  ["dsse", "0.0.1", (of) => ({ signatures: [{ verifier: pem(of) }] })],
  ["hashedrekord", "0.0.2", (of) => ({ hashedRekordV002: { signature: der(of) } })],
  ["dsse", "0.0.2", (of) => ({ dsseV002: { signatures: [der(of)] } })],
];
const check = (kind: string, version: string, spec: unknown) => {
  demandNames({ kind, version, body: JSON.stringify({ spec }) }, mine.raw);
};

function refusal(action: () => void): string {
  try {
    action();
  } catch (error) {
    if (error instanceof OfflineError && error.code === "BAD_SIGNATURE") {
      return error.message.replace("policy: transparency log entry: ", "");
    }
    throw error;
  }
  throw new TypeError("wanted a refusal");
}

test.each(kinds)(
  "an entry of the kind %s %s must name the signer's certificate",
  (kind, version, spec) => {
    expect(() => check(kind, version, spec(mine))).not.toThrow();
    expect(refusal(() => check(kind, version, spec(theirs)))).toBe(
      "wanted the signer's certificate in it, got another one",
    );
  },
);

const [hashed] = kinds;
test.each<[string, string, unknown, string]>([
  ["rekord", "0.0.1", hashed?.[2](mine), 'wanted an entry of a known kind, got "rekord 0.0.1"'],
  ["intoto", "0.0.1", hashed?.[2](mine), 'wanted an entry of a known kind, got "intoto 0.0.1"'],
  ["hashedrekord", "0.0.1", undefined, "field spec: wanted an object, got nothing"],
  ["dsse", "0.0.1", { signatures: [] }, "wanted one signature in it, got another number"],
  [
    "dsse",
    "0.0.1",
    { signatures: [{ verifier: pem(mine) }, { verifier: pem(mine) }] },
    "wanted one signature in it, got another number",
  ],
  [
    "dsse",
    "0.0.1",
    { signatures: [{ verifier: "AQID" }] },
    "wanted a certificate in it, got something else",
  ],
  [
    "dsse",
    "0.0.1",
    { signatures: [{ verifier: "AQIDB" }] },
    "field verifier: wanted bytes in base64, got another text",
  ],
])(
  "an entry of the kind %s %s with other contents is refused: %j",
  (kind, version, spec, reason) => {
    expect(refusal(() => check(kind, version, spec))).toBe(reason);
  },
);

const at = (body: string) =>
  refusal(() => demandNames({ kind: "dsse", version: "0.0.1", body }, mine.raw));

test("a body that is no object, or has a key twice, is refused", () => {
  expect(at("[]")).toBe("wanted an object as its body, got another value");
  expect(at('{"spec":{},"spec":{}}')).toContain("again in line 1");
});
