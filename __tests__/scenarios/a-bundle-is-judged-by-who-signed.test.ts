import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, type Bundle } from "../support/bundle-edit.ts";
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

test("a signed bundle is restored, and it is said who signed, what was checked and what was not", async () => {
  await by.signBundle(at.box, bundle, at.mine);

  const step = await at.box.step(
    at.project,
    "restore",
    { emergency: "true", from: `dir:${at.box.path("bundle")}` },
    at.variables,
  );

  expect(step.status).toBe(0);
  expect(step.outputs.get("signed-by")).toBe('key "release-2026"');
  expect(step.log).toContain('  signed   by key "release-2026"\n');
  expect(step.log).toContain("  checked  signature: by key");
  expect(step.log).toContain("  open     not checked: sequence: the trust file has no");
  expect(step.summary).toContain("| Signed by | key");
  await at.box.step(at.project, "leave", {}, at.variables);
});

test.each<[string, Record<string, unknown>, object?]>([
  [
    "a retired key counts for what was packed before",
    { status: "retired", notAfter: "2100-01-01T00:00:00Z" },
  ],
  ["the highest age", { greatestAge: "1d" }, { packed: now() - day + 600 }],
  ["the lowest sequence", { lowestSequence: 12 }, { sequence: 12 }],
  ["an expiry to come", {}, { expires: now() + day }],
])("it is taken: %s", async (_, fields, said = {}) => {
  await at.trust(fields);
  await by.signBundle(at.box, bundle, at.mine, said);

  expect(await at.restored()).toContain('signed   by key "release-2026"');
});

test("while keys are changed both count, and each bundle needs one of them", async () => {
  await by.signBundle(at.box, bundle, at.next);

  expect(await at.restored()).toContain('signed   by key "next"');
});

test("a bundle that is refused is passed by, and the next store's is taken", async () => {
  await copyBundle(at.box, "bundles", "plain");
  await by.signBundle(at.box, bundle, at.mine);
  const stores = [
    "--from",
    `dir:${at.box.path("plain")}`,
    "--from",
    `dir:${at.box.path("bundle")}`,
  ];

  const { status, log } = await at.box.cli(
    at.project,
    ["restore", "--emergency", "true", ...stores],
    at.variables,
  );

  expect(status).toBe(0);
  expect(log).toContain("wanted a signature, as the trust file requires, got none");
  expect(log).toContain('  signed   by key "release-2026"');
  await at.box.cli(at.project, ["env", "--leave"], at.variables);
});

test("without a trust file nobody has to have signed, and it is said what was not checked", async () => {
  await at.box.run(at.project, ["rm", "-r", ".github"]);

  const log = await at.restored();

  expect(log).toContain("  signed   by nobody who is known");
  expect(log).toContain("not checked: who packed it, its age, its sequence and its repository");
});

test.each([
  ["cut", '{"version": 1,', "BAD_TRUST_FILE"],
  ["with a field that nobody knows", '{"version": 1, "requires": "any"}', "BAD_TRUST_FILE"],
])("a trust file that is %s refuses every bundle", async (_, text, code) => {
  await writeFile(at.box.path(at.project, ".github/go-offline.json"), text);

  expect(await at.restore()).toMatchObject({ status: 1, code, changed: [] });
});

test("a trust file that git has and the checkout lacks is no absent one", async () => {
  await at.box.commit(at.project);
  await at.box.run(at.project, ["rm", "-r", ".github"]);

  const refusal = await at.restore();
  await at.box.run(at.project, ["git", "rm", "--quiet", "-r", "--cached", ".github"]);

  expect(refusal).toMatchObject({ status: 1, code: "BAD_TRUST_FILE", changed: [] });
  expect(refusal.text).toContain("git checkout -- .github/go-offline.json");
});

test("a trust file that is named has to be there, and is the one that counts", async () => {
  await by.signBundle(at.box, bundle, at.stranger);
  const file = await readFile(at.box.path(at.project, ".github/go-offline.json"), "utf8");
  await at.box.write("elsewhere", {
    "trust.json": file.replaceAll(encoded(at.mine.pem), encoded(at.stranger.pem)),
  });
  const named = (name: string) => at.restore(["--trust", at.box.path("elsewhere", name)]);

  expect(await named("none.json")).toMatchObject({ status: 1, code: "BAD_TRUST_FILE" });
  expect(await at.restored(["--trust", at.box.path("elsewhere/trust.json")])).toContain(
    "  signed   by key",
  );
});

function encoded(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
