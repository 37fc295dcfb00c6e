import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { editManifest, type Bundle } from "../support/bundle-edit.ts";
import { signedSite, type SignedSite } from "../support/signed-site.ts";
import * as by from "../support/signer.ts";

let at: SignedSite;
let bundle: Bundle;
const day = 86_400;
const now = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  at = await signedSite();
});

beforeEach(async () => {
  bundle = await at.renew();
});

afterAll(() => at.close());

test.each<[string, string, (bundle: Bundle) => Promise<unknown>, Record<string, unknown>?]>([
  ["nobody signed", "NO_SIGNATURE", () => Promise.resolve()],
  [
    "both signatures were taken away",
    "NO_SIGNATURE",
    (its) => at.signed(its, () => by.strip(at.box, its)),
  ],
  ["a stranger signed", "NOT_TRUSTED", (its) => by.signBundle(at.box, its, at.stranger)],
  [
    "a stranger signed, and says it was one of ours",
    "BAD_SIGNATURE",
    async (its) => {
      await editManifest(its, (manifest) => ({ ...manifest, signing: by.signing([at.mine]) }));
      await by.signManifest(at.box, its, { ...at.stranger, hint: at.mine.hint });
    },
  ],
  [
    "the manifest was changed after signing, and no signature is needed",
    "BAD_SIGNATURE",
    (its) => at.signed(its, () => editManifest(its, (manifest) => ({ ...manifest, created: 1 }))),
    { require: "none" },
  ],
  [
    "one of two signatures is wrong",
    "BAD_SIGNATURE",
    (its) =>
      at.signed(its, () =>
        writeFile(
          at.box.path("bundle", by.detachedName),
          at.stranger.sign(Buffer.from("x")).toString("base64"),
        ),
      ),
  ],
  [
    "a signature is cut",
    "BAD_SIGNATURE",
    (its) => at.signed(its, () => its.edit(by.sigstoreName, (bytes) => bytes.subarray(0, 100))),
    { require: "none" },
  ],
  [
    "the key is revoked",
    "NOT_TRUSTED",
    (its) => by.signBundle(at.box, its, at.mine),
    { status: "revoked" },
  ],
  [
    "the key was retired before",
    "NOT_TRUSTED",
    (its) => by.signBundle(at.box, its, at.mine),
    { status: "retired", notAfter: "2026-02-01T00:00:00Z" },
  ],
  [
    "the key is not valid yet",
    "NOT_TRUSTED",
    (its) => by.signBundle(at.box, its, at.mine),
    { notBefore: "2100-01-01T00:00:00Z" },
  ],
  [
    "it has expired",
    "EXPIRED",
    (its) => by.signBundle(at.box, its, at.mine, { expires: now() - 1 }),
  ],
  [
    "it is too old",
    "EXPIRED",
    (its) => by.signBundle(at.box, its, at.mine, { packed: now() - 2 * day }),
    { greatestAge: "1d" },
  ],
  [
    "it is an older one",
    "REPLAYED",
    (its) => by.signBundle(at.box, its, at.mine, { sequence: 11 }),
    { lowestSequence: 12 },
  ],
  [
    "it is from the future",
    "BAD_CLOCK",
    (its) => by.signBundle(at.box, its, at.mine, { packed: now() + 800 * day }),
  ],
  [
    "it is of another repository",
    "REPLAYED",
    async (its) => {
      await at.source(its, { repository: "evil/app", repositoryId: "78" });
      await by.signBundle(at.box, its, at.mine);
    },
  ],
  [
    "it is of a repository that took over the name",
    "REPLAYED",
    async (its) => {
      await at.source(its, { repository: "acme/app", repositoryId: "78" });
      await by.signBundle(at.box, its, at.mine);
    },
  ],
  [
    "it is of another format, and signed",
    "UNKNOWN_FORMAT",
    async (its) => {
      await editManifest(its, (manifest) => ({ ...manifest, format: "go-offline-bundle/0" }));
      await by.signBundle(at.box, its, at.mine);
    },
  ],
  [
    "it is signed by somebody of an unknown kind",
    "NOT_TRUSTED",
    (its) => by.signBundle(at.box, its, at.mine, { signers: [`key:${at.mine.hint}`, "ssh:abc"] }),
  ],
])("it is refused, and nothing is placed: %s", async (_, code, change, fields = {}) => {
  await at.trust(fields);
  await change(bundle);

  expect(await at.restore()).toMatchObject({ status: 1, code, changed: [] });
});
