import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { editManifest, manifestName, type Bundle } from "../support/bundle-edit.ts";
import { cosign, run } from "../support/cosign.ts";
import { signedSite, type SignedSite } from "../support/signed-site.ts";

/** A bundle that was packed without a key, and that somebody signed with cosign where it lay. */
const password = "correct horse battery";
const quiet = "--tlog-upload=false --yes --key ../theirs/cosign.key";
const majors = [
  { major: "2", path: await cosign("2"), recent: `--new-bundle-format ${quiet}`, old: quiet },
  {
    major: "3",
    path: await cosign("3"),
    recent: `--use-signing-config=false ${quiet}`,
    old: `--new-bundle-format=false --use-signing-config=false ${quiet}`,
  },
] as const;
let at: SignedSite;
let bundle: Bundle;

beforeAll(async () => {
  at = await signedSite();
});

beforeEach(async () => {
  bundle = await at.renew();
  await at.box.run(".", ["rm", "-rf", "theirs"]);
  await at.box.write("theirs", {});
});

afterAll(() => at.close());

for (const { major, path, recent, old } of majors) {
  const place = path === undefined ? describe.skip : describe;
  const ask = async (folder: string, command: string) => {
    const words = command.split(" ");
    const ended = await run(at.box, path ?? "", folder, words, { COSIGN_PASSWORD: password });
    expect(ended).toMatchObject({ status: 0 });
  };
  const trusting = async () => {
    await ask("theirs", "generate-key-pair");
    const publicKey = await readFile(at.box.path("theirs/cosign.pub"), "utf8");
    const key = { name: "of cosign", publicKey, notBefore: "2020-01-01T00:00:00Z" };
    await at.trust({ keys: [{ ...key, status: "active" }] });
  };

  place(`cosign ${major}`, () => {
    test.each([
      ["a detached signature", `sign-blob ${old} --output-signature ${manifestName}.sig`],
      ["a Sigstore bundle", `sign-blob ${recent} --bundle ${manifestName}.sigstore.json`],
    ])("with %s: restored, and refused once the manifest is another", async (_, command) => {
      await trusting();
      await ask("bundle", `${command} ${manifestName}`);

      expect(await at.restored()).toContain('  signed   by key "of cosign"');

      await editManifest(bundle, (manifest) => ({ ...manifest, created: 1_800_000_000 }));
      expect(await at.restore()).toMatchObject({ code: "BAD_SIGNATURE", changed: [] });
    });
  });
}
