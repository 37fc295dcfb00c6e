import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { services } from "../../src/host/keyless/services.ts";
import { under } from "../support/signed.ts";

const asked = (variables: Readonly<Record<string, string>>) =>
  under(variables, () => Promise.resolve().then(services));
const [fulcio, rekor, stamps] = [
  "https://fulcio.example",
  "https://rekor.example/x",
  "https://tsa.example/api",
];

test.each<[string, Readonly<Record<string, string>>, object]>([
  [
    "nothing",
    {},
    {
      fulcio: "https://fulcio.sigstore.dev",
      rekor: "https://rekor.sigstore.dev",
      stamps: undefined,
    },
  ],
  [
    "time stamps",
    { COSIGN_TIMESTAMP_SERVER_URL: stamps },
    { fulcio: "https://fulcio.sigstore.dev", rekor: "https://rekor.sigstore.dev", stamps },
  ],
  [
    "all three",
    {
      COSIGN_FULCIO_URL: `${fulcio}/`,
      COSIGN_REKOR_URL: `${rekor}/`,
      COSIGN_TIMESTAMP_SERVER_URL: stamps,
    },
    { fulcio, rekor, stamps },
  ],
  [
    "a CA with time stamps",
    { COSIGN_FULCIO_URL: fulcio, COSIGN_TIMESTAMP_SERVER_URL: stamps },
    { fulcio, rekor: undefined, stamps },
  ],
  [
    "this machine",
    { COSIGN_FULCIO_URL: "http://localhost:1", COSIGN_REKOR_URL: "http://[::1]:2" },
    { fulcio: "http://localhost:1", rekor: "http://[::1]:2", stamps: undefined },
  ],
])("where %s is named, these are the services", async (_, variables, found) => {
  expect(await asked(variables)).toEqual(found);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    "an address without TLS",
    { COSIGN_FULCIO_URL: "http://fulcio.example" },
    "COSIGN_FULCIO_URL: wanted an https URL, got another text",
  ],
  [
    "a name that only begins as this machine's",
    { COSIGN_REKOR_URL: "http://127.0.0.1.example" },
    "COSIGN_REKOR_URL: wanted an https URL, got another text",
  ],
  [
    "no address",
    { COSIGN_TIMESTAMP_SERVER_URL: "stamps" },
    "COSIGN_TIMESTAMP_SERVER_URL: wanted an https URL, got another text",
  ],
  [
    "a CA of one's own with the public log",
    { COSIGN_FULCIO_URL: "https://fulcio.example" },
    "wanted a transparency log or time stamps for the CA of COSIGN_FULCIO_URL, got neither",
  ],
])("%s is refused before anything is sent", async (_, variables, came) => {
  const error: unknown = await asked(variables).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OfflineError);
  expect(error).toMatchObject({ code: "SIGNING_FAILED", message: `host: keyless: ${came}` });
});
