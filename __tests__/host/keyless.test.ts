import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { keyless } from "../../src/host/keyless.ts";
import { announce, redact } from "../../src/host/masking.ts";
import { checkKeyless, checkKeylessEnvelope } from "../../src/policy/keyless.ts";
import { readTrustedRoot } from "../../src/policy/trusted-root.ts";
import { bytes, identities, payloadType, under } from "../support/signed.ts";
import {
  claims,
  sigstore,
  subject,
  token,
  type Fault,
  type Sigstore,
} from "../support/sigstore.ts";

let instance: Sigstore;
beforeAll(async () => {
  instance = await sigstore();
});
afterAll(() => instance.close());
afterEach(() => {
  instance.faults.clear();
  instance.asked.splice(0);
});

const hasty = { silence: 5_000, attempts: 2, wait: 10, longest: 20 };
const fulcio = "/api/v2/signingCert";
const rekor = "/api/v1/log/entries";
const stamps = "/api/v1/timestamp";
const sign = (variables: Readonly<Record<string, string>>, with_ = hasty) =>
  under(variables, async () => (await keyless(with_)).sign(bytes));
const given = () => ({
  identities: identities({}),
  root: readTrustedRoot(instance.root(), instance.now),
  now: instance.now,
});
const certified = { kind: "certified", identity: "pack 0", subject, lacking: [] };

/** The variables of a job on GitHub, which has to ask for its token. */
const onGitHub = () => ({
  ...instance.variables(),
  SIGSTORE_ID_TOKEN: "",
  ACTIONS_ID_TOKEN_REQUEST_URL: `${instance.url}/token?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-of-this-job",
});

async function refusal(action: () => Promise<unknown>): Promise<OfflineError> {
  const error: unknown = await action().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OfflineError && error.code === "SIGNING_FAILED") {
    return error;
  }
  throw new TypeError("wanted a refusal", { cause: error });
}

test("what is signed here is certified there, over bytes and in an envelope", async () => {
  const [text, envelope] = await under(instance.variables(), async () => {
    const signer = await keyless();
    return [await signer.sign(bytes), await signer.attest(payloadType, bytes)] as const;
  });
  expect(checkKeyless(text, bytes, given())).toEqual(certified);
  expect(checkKeylessEnvelope(envelope, given())).toEqual({
    result: certified,
    payloadType,
    payload: bytes,
  });
  expect(instance.asked.toSorted()).toEqual(
    [rekor, rekor, stamps, stamps, fulcio, fulcio].map((path) => `POST ${path}`),
  );
});

test("on GitHub the token is asked for, for sigstore", async () => {
  const text = await sign(onGitHub());
  expect(checkKeyless(text, bytes, given())).toEqual(certified);
  expect(instance.asked[0]).toBe(
    "GET /token?api-version=2.0&audience=sigstore Bearer bearer-of-this-job",
  );
});

test("a text is v0.3 in both forms, with one certificate", async () => {
  const text = await sign(instance.variables());
  expect(text).toContain('"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json"');
  expect(text).not.toContain("x509CertificateChain");
});

test("a token and what it was got with are secrets from when they are read", async () => {
  const told: string[] = [];
  announce((form) => told.push(form));
  const fresh = token({ ...claims, jti: "fresh" });
  await sign({ ...instance.variables(), SIGSTORE_ID_TOKEN: fresh });
  await sign({ ...onGitHub(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: "another-bearer" });
  expect(told).toEqual(expect.arrayContaining([fresh, "another-bearer"]));
  expect(redact(`x ${fresh} y another-bearer z`)).toBe("x *** y *** z");
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["nobody", { SIGSTORE_ID_TOKEN: "" }, "wanted an identity token, got no way to ask for one"],
  [
    "GitHub without its bearer",
    { SIGSTORE_ID_TOKEN: "", ACTIONS_ID_TOKEN_REQUEST_URL: "https://a.example" },
    "wanted an identity token, got no way to ask for one",
  ],
  [
    "GitHub without an address",
    {
      SIGSTORE_ID_TOKEN: "",
      ACTIONS_ID_TOKEN_REQUEST_URL: "no",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer",
    },
    "wanted an identity token, got no way to ask for one",
  ],
  [
    "a text that is no token",
    { SIGSTORE_ID_TOKEN: "secret-of-mine" },
    "wanted a JSON web token with a subject, got another text in SIGSTORE_ID_TOKEN",
  ],
  [
    "a token with a payload that is no JSON",
    { SIGSTORE_ID_TOKEN: "a.b2g.c" },
    "wanted a JSON web token with a subject, got another text in SIGSTORE_ID_TOKEN",
  ],
  [
    "a token without a subject",
    { SIGSTORE_ID_TOKEN: token({ iss: "x" }) },
    "wanted a JSON web token with a subject, got another text in SIGSTORE_ID_TOKEN",
  ],
])("%s gives no identity, and nothing is asked of the network", async (_, variables, came) => {
  const error = await refusal(() => sign({ ...instance.variables(), ...variables }));
  expect(error.message).toBe(`host: identity token: ${came}`);
  expect(String(error.cause)).not.toContain("secret-of-mine");
  expect(instance.asked).toEqual([]);
});

test("where there is no way to a token, the permission is told", async () => {
  const { hint } = await refusal(() => sign({ ...instance.variables(), SIGSTORE_ID_TOKEN: "" }));
  expect(hint).toBe(
    "on GitHub, give the job `permissions: id-token: write`; elsewhere, set SIGSTORE_ID_TOKEN",
  );
});

test.each<[string, Fault, number, string]>([
  ["is down", { status: 503, body: "{}" }, 2, "GitHub: wanted an answer, got HTTP 503"],
  ["denies it", { status: 403, body: "{}" }, 1, "GitHub: wanted an answer, got HTTP 403"],
  [
    "breaks off",
    { status: undefined, body: "" },
    2,
    "GitHub: wanted an answer, got a connection that broke",
  ],
  [
    "answers without one",
    { status: 200, body: "{}" },
    1,
    "wanted a JSON web token with a subject, got another text of GitHub's",
  ],
  [
    "answers with a page",
    { status: 200, body: "<html>" },
    1,
    "wanted a JSON web token with a subject, got another text of GitHub's",
  ],
])("GitHub's token service that %s is told", async (_, fault, times, came) => {
  instance.faults.set("/token", [fault, fault]);
  const error = await refusal(() => sign(onGitHub()));
  expect(error.message).toContain(`host: identity token: ${came}`);
  expect(instance.asked).toHaveLength(times);
});

test.each<[string, string, Fault, number, string]>([
  [
    "Fulcio is down",
    fulcio,
    { status: 503, body: "{}" },
    2,
    "a certificate from ORIGIN, got HTTP 503",
  ],
  [
    "Fulcio does not know the issuer",
    fulcio,
    { status: 400, body: '{"message":"secret"}' },
    1,
    "a certificate from ORIGIN, got HTTP 400",
  ],
  [
    "Fulcio breaks off",
    fulcio,
    { status: undefined, body: "" },
    2,
    "a certificate from ORIGIN, got no answer (ECONNRESET)",
  ],
  [
    "Fulcio answers with a page",
    fulcio,
    { status: 200, body: "<html>" },
    1,
    "a certificate from ORIGIN, got no answer that can be read",
  ],
  [
    "Fulcio says nothing",
    fulcio,
    { status: 0, body: "" },
    2,
    "a certificate from ORIGIN, got no answer that can be read",
  ],
  [
    "Rekor is down",
    rekor,
    { status: 500, body: "" },
    2,
    "an entry in the transparency log from ORIGIN, got HTTP 500",
  ],
  [
    "no stamps are to be had",
    stamps,
    { status: 429, body: "" },
    2,
    "a time stamp from ORIGIN, got HTTP 429",
  ],
])(
  "when %s, that is told, after no more attempts than there are",
  async (_, path, fault, times, came) => {
    instance.faults.set(path, [fault, fault, fault]);
    const error = await refusal(() => sign(instance.variables()));
    expect(error.message).toBe(`host: keyless: wanted ${came.replace("ORIGIN", instance.url)}`);
    expect(error.hint).toContain("pack again");
    expect(instance.asked.filter((each) => each === `POST ${path}`)).toHaveLength(times);
  },
);

test("a blip of a service is waited out", async () => {
  const blip = { status: 503, body: "" };
  [fulcio, rekor, stamps].forEach((path) => instance.faults.set(path, [blip]));
  expect(checkKeyless(await sign(instance.variables()), bytes, given())).toEqual(certified);
});

test("a CA of one's own without a log signs with time stamps only", async () => {
  const text = await sign({
    ...instance.variables(),
    COSIGN_REKOR_URL: "",
    COSIGN_FULCIO_URL: `${instance.url}//`,
  });
  expect(instance.asked.map((each) => each.replace("POST ", ""))).toEqual([fulcio, stamps]);
  expect(checkKeyless(text, bytes, given())).toMatchObject({
    kind: "certified",
    lacking: [{ check: "transparency-log" }],
  });
});
