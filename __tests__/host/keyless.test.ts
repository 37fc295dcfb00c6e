import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { keyless } from "../../src/host/keyless.ts";
import { checkKeyless, checkKeylessEnvelope } from "../../src/policy/keyless.ts";
import { readTrustedRoot } from "../../src/policy/trusted-root.ts";
import { issuer, sigstore, subject, type Sigstore } from "../support/sigstore.ts";

let instance: Sigstore;
beforeAll(async () => {
  instance = await sigstore();
});
afterAll(() => instance.close());

const bytes = new TextEncoder().encode("checksums\n");
const identity = {
  name: "pack",
  pattern: `^(?:${subject.replace(/[.]/g, "\\.")})$`,
  written: subject,
  issuer,
  repositoryId: "1001",
  ownerId: "2002",
  runnerEnvironment: "github-hosted",
} as const;
const certified = { kind: "certified", identity: "pack", subject, lacking: [] };

test("what is signed here is checked here", async () => {
  Object.assign(process.env, instance.variables());
  const text = await (await keyless()).sign(bytes);
  const root = readTrustedRoot(instance.root(), instance.now);
  for (let i = 0; i < 5; i++) {
    const t = performance.now();
    checkKeyless(text, bytes, { identities: [identity], root, now: instance.now });
    console.log(performance.now() - t);
  }
  expect(checkKeyless(text, bytes, { identities: [identity], root, now: instance.now })).toEqual(
    certified,
  );
  const env = await (await keyless()).attest("application/vnd.in-toto+json", bytes);
  expect(checkKeylessEnvelope(env, { identities: [identity], root, now: instance.now })).toEqual({
    result: certified,
    payloadType: "application/vnd.in-toto+json",
    payload: bytes,
  });
});
