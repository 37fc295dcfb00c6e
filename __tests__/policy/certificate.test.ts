import { X509Certificate } from "node:crypto";
import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { readCertificate } from "../../src/policy/certificate.ts";
import { selfSigned } from "../support/certificate.ts";

const der = (options: Parameters<typeof selfSigned>[0]) =>
  new X509Certificate(selfSigned(options).cert).raw;
const subject = "https://github.com/acme/app";
const forCode = { isCa: false, isForCode: true, uri: subject };

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof OfflineError && error.code === "BAD_SIGNATURE") {
      return error.message.replace("policy: certificate: ", "");
    }
    throw error;
  }
  throw new TypeError("wanted a refusal");
}

test("a certificate for signing code is read, and says nothing that is not in it", () => {
  const {
    subject: found,
    extensions,
    from,
  } = readCertificate(der(forCode), { subjectAlternativeName: subject });
  expect([found, extensions]).toEqual([subject, []]);
  expect(from).toBeLessThan(Date.now());
  const oids = [{ oid: undefined, value: Buffer.alloc(1) }];
  expect(
    readCertificate(der(forCode), { subjectAlternativeName: subject, oids }).extensions,
  ).toEqual([["", Buffer.alloc(1)]]);
});

test.each([
  ["of an authority", { ...forCode, isCa: true }],
  ["for another use", { ...forCode, isForCode: false }],
])("a certificate %s signs nothing", (_, options) => {
  expect(refusal(() => readCertificate(der(options), { subjectAlternativeName: subject }))).toBe(
    "wanted one for signing code, got one for another use",
  );
});

test.each<[string, object, object | undefined, string]>([
  [
    "two names",
    { ...forCode, names: ["a.example"] },
    { subjectAlternativeName: subject },
    `"DNS:a.example, URI:${subject}"`,
  ],
  [
    "another name for each reader",
    forCode,
    { subjectAlternativeName: `${subject}2` },
    `"URI:${subject}"`,
  ],
  ["a name that the first reader does not see", forCode, {}, `"URI:${subject}"`],
  ["nothing that the first reader sees", forCode, undefined, `"URI:${subject}"`],
  [
    "a host's name",
    { isCa: false, isForCode: true, names: ["a.example"] },
    { subjectAlternativeName: "a.example" },
    '"DNS:a.example"',
  ],
  [
    "no name",
    { isCa: false, isForCode: true, names: [] },
    { subjectAlternativeName: subject },
    '""',
  ],
])("a certificate with %s is refused", (_, options, identity, came) => {
  expect(refusal(() => readCertificate(der(options), identity))).toContain(
    `wanted one URI or e-mail address as its name, got ${came}`,
  );
});
