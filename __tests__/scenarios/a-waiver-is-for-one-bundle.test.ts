import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { manifestName, type Bundle } from "../support/bundle-edit.ts";
import { refuse } from "../support/refusal.ts";
import { signedSite, type SignedSite } from "../support/signed-site.ts";
import * as by from "../support/signer.ts";

let at: SignedSite;
let bundle: Bundle;

beforeAll(async () => {
  at = await signedSite();
});

beforeEach(async () => {
  bundle = await at.renew();
});

afterAll(() => at.close());

const reason = "the release must go out and nobody here has the key";
test.each<[string, string, readonly string[]]>([
  ["without the digest", "BAD_WAIVER", ["signature"]],
  ["with a check that can never be", "BAD_WAIVER", ["go-sum"]],
  ["with a check that the file does not open", "BAD_WAIVER", ["age"]],
  ["for another bundle", "NO_SIGNATURE", ["signature", `sha256:${"0".repeat(64)}`]],
])("a waiver is not granted: %s", async (_, code, words) => {
  const more = ["--reason", reason, "--ticket", "INC-7"];

  expect(await at.restore([...words.flatMap((word) => ["--waive", word]), ...more])).toMatchObject({
    status: 1,
    code,
    changed: [],
  });
});

test("a signature is waived for one very bundle, and the first line of the summary says so", async () => {
  const [digest = ""] = (await at.box.run("bundle", ["sha256sum", manifestName])).split(" ");
  const inputs = { emergency: "true", from: `dir:${at.box.path("bundle")}` };
  const waiver = { waive: `signature\nsha256:${digest}`, reason, ticket: "INC-7" };

  const { status, summary, log, outputs } = await at.box.step(
    at.project,
    "restore",
    { ...inputs, ...waiver },
    at.variables,
  );

  expect(status).toBe(0);
  expect(summary.split("\n")[0]).toMatch(/^### ⚠️ WAIVED \(signature\): /);
  expect(log).toContain("::warning title=go-offline%3A WAIVED::");
  expect(outputs.get("signed-by")).toBe("");
  await at.box.step(at.project, "leave", {}, at.variables);
});

test("verify says who signed a bundle, how it was checked and what was not, and writes nothing", async () => {
  await by.signBundle(at.box, bundle, at.mine);
  const trusting = ["--bundle", at.box.path("bundle"), "--trust", ".github/go-offline.json"];

  const { status, log } = await at.box.cli(at.project, ["verify", ...trusting], at.variables);

  expect(status).toBe(0);
  expect(log).toContain('  signed   by key "release-2026"');
  expect(log).toMatch(/ {2}checked {2}digests: sha256 and sha512 of .*modules\.tar/);
  expect(log).toContain("not checked: provenance: the bundle has none");
});

test("verify refuses a part that no tree needs and that was changed", async () => {
  await by.signBundle(at.box, bundle, at.mine);
  await bundle.edit("modules.tar", (bytes) => bytes.fill("x", 600, 601));

  const args = ["verify", "--bundle", at.box.path("bundle")];

  expect(await refuse(at.box, at.project, args, at.variables)).toMatchObject({
    code: "PART_DIGEST",
  });
});
