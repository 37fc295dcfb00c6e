import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TrustedRoot as Message } from "@sigstore/protobuf-specs";
import { readTrustedRoot } from "../../src/policy/trusted-root.ts";
import { sigstore, type Sigstore } from "../support/sigstore.ts";
import { refusal, setAuthorities, setLogs } from "../support/trusted-root.ts";

const day = 86_400_000;
let instance: Sigstore;
beforeAll(async () => {
  instance = await sigstore();
});
afterAll(() => instance.close());

/** The text of a root in which each place of a text is another one. */
const replaced = (from: RegExp, to: string) => instance.root().replace(from, to);

test("a trusted root is read, and is as new as the newest in it", () => {
  const later = new Date(instance.now - day / 2);
  const text = instance.root((root) => {
    setLogs(root.tlogs, { validFor: { start: later, end: undefined } });
  });
  const { material, newest } = readTrustedRoot(text, instance.now);
  expect(newest).toBe(later.getTime());
  expect(material.certificateAuthorities).toHaveLength(1);
  expect(material.tlogs).toHaveLength(1);
});

test("a root of version 0.2, with fields of whoever comes next, is read", () => {
  const text = replaced(
    /"mediaType": "[^"]*"/,
    '"mediaType": "application/vnd.dev.sigstore.trustedroot.v0.2+json", "later": {}',
  );
  expect(readTrustedRoot(text, instance.now).newest).toBe(instance.now - day);
});

test("a root without logs is one of a private instance", () => {
  const text = instance.root((root) => {
    root.tlogs = [];
    root.ctlogs = [];
  });
  expect(readTrustedRoot(text, instance.now).material.ctlogs).toEqual([]);
});

test("what has ended stays in a root beside what has not", () => {
  const text = instance.root((root) => {
    const [first] = root.certificateAuthorities;
    if (first !== undefined) {
      const start = new Date(instance.now - 900 * day);
      root.certificateAuthorities.push({
        ...first,
        validFor: { start, end: new Date(start.getTime() + day) },
      });
    }
  });
  expect(readTrustedRoot(text, instance.now).material.certificateAuthorities).toHaveLength(2);
});

test("a root is refused before it is read if it is too long", () => {
  expect(refusal(" ".repeat(1 << 21), instance.now)).toContain("BAD_TRUSTED_ROOT ");
});

const ended = (now: number) => ({ start: new Date(now - day), end: new Date(now - 1000) });
test.each<[string, (root: Message) => void, string]>([
  [
    "authorities",
    (root) => {
      setAuthorities(root.certificateAuthorities, { validFor: ended(instance.now) });
    },
    "certificate authority",
  ],
  [
    "logs and stamps",
    (root) => {
      root.timestampAuthorities = [];
      setLogs(root.tlogs, { validFor: ended(instance.now) });
    },
    "transparency log and timestamp authority",
  ],
  [
    "logs of certificates",
    (root) => {
      setLogs(root.ctlogs, { validFor: ended(instance.now) });
    },
    "log of certificates",
  ],
])("a root whose %s have all ended is too old, as of now", (_, change, what) => {
  const text = instance.root(change);
  expect(refusal(text, instance.now)).toMatch(
    new RegExp(
      `^OLD_TRUSTED_ROOT wanted a ${what} that is valid at .*Z, got the last one until .*Z$`,
    ),
  );
  expect(readTrustedRoot(text, instance.now - 1000).newest).toBeGreaterThan(0);
});
