import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TrustedRoot as Message } from "@sigstore/protobuf-specs";
import { checkKeyless, checkKeylessEnvelope, type Given } from "../../src/policy/keyless.ts";
import { readTrustedRoot, type TrustedRoot } from "../../src/policy/trusted-root.ts";
import { bytes, changed, identities, payloadType, reasons, signed } from "../support/signed.ts";
import { sigstore, subject, type Sigstore } from "../support/sigstore.ts";

const day = 86_400_000;
const minute = 60_000;
const other = new TextEncoder().encode("other bytes\n");
const certified = { kind: "certified", identity: "pack 0", subject, lacking: [] };
const texts = { good: "", logged: "", stamped: "", envelope: "", own: "" };
let instance: Sigstore;
let closed: Sigstore;
let root: TrustedRoot;

beforeAll(async () => {
  [instance, closed] = await Promise.all([sigstore(), sigstore({ isPrivate: true })]);
  root = rooted();
  texts.good = await signed(instance);
  texts.logged = await signed(instance, { without: "TIMESTAMP_SERVER" });
  texts.stamped = await signed(instance, { without: "REKOR" });
  texts.envelope = await signed(instance, { envelope: true });
  texts.own = await signed(closed);
});
afterAll(() => Promise.all([instance.close(), closed.close()]));

function rooted(change?: (root: Message) => void, of = instance): TrustedRoot {
  return readTrustedRoot(of.root(change), of.now);
}
function check(text: string, given: Partial<Given> = {}) {
  return checkKeyless(text, bytes, {
    identities: identities({}),
    root,
    now: instance.now,
    ...given,
  });
}
function unwrap(text: string, given: Partial<Given> = {}) {
  return checkKeylessEnvelope(text, {
    identities: identities({}),
    root,
    now: instance.now,
    ...given,
  });
}

test("a signature with a log entry, a time stamp or both is certified", () => {
  expect(check(texts.good)).toEqual(certified);
  expect(check(texts.logged)).toEqual(certified);
});

test("an envelope is certified, with the payload that was signed", () => {
  expect(unwrap(texts.envelope)).toEqual({ result: certified, payloadType, payload: bytes });
});

test("a signature in no log lacks it, and holds by its time stamp", () => {
  const detail = "it is in no transparency log: it has a time stamp instead";
  const lacking = [{ check: "transparency-log", detail }];
  expect(check(texts.stamped)).toEqual({ ...certified, lacking });
  const stripped = changed(texts.good, (parts) => {
    parts.entries = [];
  });
  expect(check(stripped)).toEqual({ ...certified, lacking });
});

test("a private instance without logs is one whose root knows none", () => {
  const detail = "it is in no transparency log: the trusted root knows no log";
  const lacking = [{ check: "transparency-log", detail }];
  expect(check(texts.own, { root: rooted(undefined, closed), now: closed.now })).toEqual({
    ...certified,
    lacking,
  });
});

test("a certificate in no log of certificates fails where the root knows one", () => {
  const mixed = rooted((each) => {
    const own = readMessage(closed);
    each.certificateAuthorities = own.certificateAuthorities;
    each.timestampAuthorities = own.timestampAuthorities;
  });
  expect(check(texts.own, { root: mixed })).toEqual({
    kind: "failed",
    detail: reasons.certificate,
  });
});

function readMessage(of: Sigstore): Message {
  const found: Message[] = [];
  of.root((each) => found.push(each));
  const [message] = found;
  if (message === undefined) {
    throw new Error("wanted a root, got none");
  }
  return message;
}

test.each<[string, keyof typeof reasons, (root: Message) => void]>([
  [
    "authority had ended",
    "certificate",
    (each) => {
      each.certificateAuthorities.forEach(end);
    },
  ],
  [
    "authority had not begun",
    "certificate",
    (each) => {
      each.certificateAuthorities.forEach(begin);
    },
  ],
  [
    "log of certificates had ended",
    "certificate",
    (each) => {
      each.ctlogs.forEach(({ publicKey }) => end(publicKey));
    },
  ],
  [
    "log had ended",
    "promise",
    (each) => {
      each.tlogs.forEach(({ publicKey }) => end(publicKey));
    },
  ],
  [
    "stamps had ended",
    "time",
    (each) => {
      each.timestampAuthorities.forEach(end);
    },
  ],
  [
    "stamps are unknown",
    "time",
    (each) => {
      each.timestampAuthorities = [];
    },
  ],
  [
    "log is unknown",
    "promise",
    (each) => {
      each.tlogs = [];
    },
  ],
])("a signature fails whose %s, by the root: %s", (_, reason, change) => {
  const text = instance.root(change);
  const then = readTrustedRoot(text, instance.now - 2 * day);
  expect(check(texts.good, { root: then })).toEqual({ kind: "failed", detail: reasons[reason] });
});

interface Bounded {
  validFor?: { start?: Date | undefined; end?: Date | undefined } | undefined;
}
function end(of: Bounded | undefined): void {
  if (of !== undefined) {
    of.validFor = { start: new Date(instance.now - day), end: new Date(instance.now - minute) };
  }
}
function begin(of: Bounded | undefined): void {
  if (of !== undefined) {
    of.validFor = { start: new Date(instance.now + minute), end: undefined };
  }
}

test("without a trusted root nothing is checked, and an envelope says what it says", () => {
  const result = {
    kind: "unchecked",
    detail: "there is no trusted root to check its certificate with",
  };
  expect(check(texts.good, { root: undefined })).toEqual(result);
  expect(unwrap(texts.envelope, { root: undefined })).toEqual({
    result,
    payloadType,
    payload: bytes,
  });
});

test("a machine whose clock is behind the signature by more than ten minutes does not check it", () => {
  expect(check(texts.good, { now: instance.now - 10 * minute })).toEqual(certified);
  expect(check(texts.good, { now: instance.now - 11 * minute })).toEqual({
    kind: "unchecked",
    detail: expect.stringMatching(
      /^it was made after .*Z, and this machine's clock says .*Z: set it$/,
    ),
  });
});

test("a trusted root in which nothing is newer than a year lacks an age that counts", () => {
  const start = instance.now - day;
  expect(check(texts.good, { now: start + 365 * day })).toEqual(certified);
  expect(check(texts.good, { now: start + 365 * day + 1 })).toEqual({
    ...certified,
    lacking: [{ check: "trusted-root-age", detail: "nothing in it is newer than 365 days" }],
  });
});

test("an envelope is no signature over bytes, even over its own payload, and a signature no envelope", () => {
  expect(check(texts.envelope)).toEqual({
    kind: "failed",
    detail: "wanted a signature over these bytes, got one in an envelope",
  });
  const result = { kind: "failed", detail: "wanted an envelope, got a signature over other bytes" };
  expect(unwrap(texts.good)).toEqual({ result, payloadType: "", payload: new Uint8Array() });
});

test.each<[string, keyof typeof reasons, (content: Envelope) => void]>([
  [
    "payload",
    "body",
    (content) => {
      content.payload = Buffer.from(other);
    },
  ],
  [
    "type",
    "signature",
    (content) => {
      content.payloadType = "text/plain";
    },
  ],
])("an envelope with another %s fails, and gives no payload", (_, reason, change) => {
  const text = changed(texts.envelope, ({ content }) => {
    if (content.$case === "dsseEnvelope") {
      change(content.dsseEnvelope);
    }
  });
  const result = { kind: "failed", detail: reasons[reason] };
  expect(unwrap(text)).toEqual({ result, payloadType: "", payload: new Uint8Array() });
});

interface Envelope {
  payload: Buffer;
  payloadType: string;
}

test("what cannot be read as a certificate fails, and does not throw", () => {
  const rubbish = changed(texts.good, (parts) => {
    parts.certificate.rawBytes = Buffer.from("rubbish");
  });
  expect(check(rubbish)).toEqual({
    kind: "failed",
    detail: "wanted a certificate, log entries and time stamps that can be read, got others",
  });
});
