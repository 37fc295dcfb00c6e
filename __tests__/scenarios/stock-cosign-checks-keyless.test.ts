import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { checkKeyless } from "../../src/policy/keyless.ts";
import * as trust from "../../src/policy/trust.ts";
import { readTrustedRoot } from "../../src/policy/trusted-root.ts";
import { failed, follow, isOfCosign } from "../support/by-hand.ts";
import { byName, cosign, emptyRoot, run } from "../support/cosign.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { issuer, sigstore, subject, type Sigstore } from "../support/sigstore.ts";

const paths = { "2": await cosign("2"), "3": await cosign("3") };
const workflow = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_WORKFLOW_REF: "acme/app/.github/workflows/pack.yml@refs/heads/main",
};
const password = { GO_OFFLINE_PASSWORD: "for this run only" };
let proxy: GoProxy;
let box: Sandbox;
let instance: Sigstore;
let cosigns: ReadonlyMap<string, string>;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  instance = await sigstore();
  const stranger = await sigstore();
  cosigns = await byName(box, paths);
  await box.project("project", small);
  await box.cli("project", ["keygen", "--out", "../key"], password);
  await pack("workflow", {});
  await pack("both", { ...password, GO_OFFLINE_SIGNING_KEY: box.path("key/cosign.key") });
  const manifest = await read("checksums.json");
  await box.write("workflow", {
    "edited.json": manifest.replace("h1:", "h2:"),
    "stranger.json": stranger.root(),
    "empty.json": emptyRoot,
    "bare.json": bare(await read(good.file)),
  });
  await stranger.close();
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
  await instance.close();
});

/** Packs as a workflow that this instance of Sigstore knows, into a folder where a reader's own files lie as well. */
async function pack(folder: string, more: Readonly<Record<string, string>>): Promise<void> {
  const args = ["pack", "--keyless", "--to", `dir:${box.path(`${folder}-store`)}`];
  const given = { ...instance.variables(), ...workflow, ...more };
  const { status, log } = await box.cli("project", args, given);
  if (status !== 0) {
    throw new Error(log);
  }
  await box.write(folder, { "trusted_root.json": instance.root() });
  await box.run("", ["sh", "-c", `cp ${folder}-store/*/* key/cosign.pub ${folder}`]);
}

function read(name: string): Promise<string> {
  return readFile(box.path("workflow", name), "utf8");
}

/** What is asked: a signature, what it is said to sign, by whom, who vouches for that, and the trusted root. */
const good = {
  file: "checksums.json.sigstore.json",
  signed: "checksums.json",
  by: subject,
  from: issuer,
  root: "trusted_root.json",
};
const ok = /^Verified OK$/m;
const rows: [string, Partial<typeof good>, RegExp, string][] = [
  ["it is whole", {}, ok, "certified"],
  ["another manifest", { signed: "edited.json" }, /invalid signature|digest/, "failed"],
  ["another workflow", { by: `${subject}x` }, /expected SAN value/, "stranger"],
  ["another issuer", { from: "https://example.com" }, /expected issuer value/, "stranger"],
  [
    "another trusted root",
    { root: "stranger.json" },
    /not enough verified|failed to verify/,
    "failed",
  ],
  [
    "neither log nor stamp",
    { file: "bare.json" },
    /not enough verified|no .*timestamps?/,
    "failed",
  ],
];

const isWhole = Object.values(paths).every((path) => path !== undefined);
const place = isWhole ? describe : describe.skip;

place("with both majors of cosign", () => {
  test.each([
    ["the workflow", "workflow", 9],
    ["the workflow and a key", "both", 11],
  ])("every command of the README of a bundle that %s signed says OK", async (_, folder, count) => {
    const typed = await follow({ box, folder, words: {}, cosigns, missing: [] }, isOfCosign);

    expect(failed(typed)).toEqual([]);
    expect(typed).toHaveLength(count);
    expect(typed.filter(({ log }) => !/^Verified OK$/m.test(log))).toEqual([]);
  });

  test.each(rows)("both say the same of it as we do: %s", async (_, row, says, verdict) => {
    const { file, signed, by, from, root } = { ...good, ...row };
    const who = `--certificate-identity ${by} --certificate-oidc-issuer ${from}`;
    const command = `verify-blob --bundle ${file} --trusted-root ${root} ${who} ${signed}`;
    for (const path of [paths["2"], paths["3"]]) {
      const { status, stderr } = await run(box, path ?? "", "workflow", command.split(" "));

      expect(stderr).toMatch(says);
      expect(status).toBe(says === ok ? 0 : 1);
    }
    expect(await ours({ ...good, ...row })).toBe(verdict);
  });

  test("neither takes a certificate's signature for one of a key", async () => {
    const given = "--key cosign.pub --trusted-root empty.json --insecure-ignore-tlog";
    const command = `verify-blob ${given} --bundle checksums.json.sigstore.json checksums.json`;
    for (const path of [paths["2"], paths["3"]]) {
      const { status, stderr } = await run(box, path ?? "", "workflow", command.split(" "));

      expect(stderr).toContain("expected key signature, not certificate");
      expect(status).toBe(1);
    }
  });
});

/** A bundle without what tells when it was signed. */
function bare(text: string): string {
  const value = JSON.parse(text);
  const { certificate } = value.verificationMaterial;
  return JSON.stringify({ ...value, verificationMaterial: { certificate } });
}

/** Our own verdict on what cosign was asked. */
async function ours({ file, signed, by, from, root }: typeof good): Promise<string> {
  const identities = [{ name: "pack", identity: by, issuer: from }];
  const policy = { version: 1, trustedRoot: ".github/trusted_root.json", identities };
  const now = Date.now();
  const { kind } = checkKeyless(await read(file), Buffer.from(await read(signed)), {
    identities: trust.parse(JSON.stringify(policy)).identities,
    root: readTrustedRoot(await read(root), now),
    now,
  });
  return kind;
}
