import { expect, test } from "@jest/globals";
import { proofName, vendorName } from "../../src/bundle/part.ts";
import { readme, sbomName, type Checked } from "../../src/bundle/readme.ts";
import { fileName } from "../../src/bundle/sbom.ts";

const nobody: Checked = { hint: undefined, workflow: undefined };
const hint = `${"a".repeat(43)}=`;
const url = "https://github.com/acme/app/.github/workflows/pack.yml@refs/heads/main";

/** The command lines, as a reader copies them. */
function commands(checked: Checked): string[] {
  return [...readme("example.com/service", checked).matchAll(/^ {4}(.*)$/gm)].map(
    ([, line = ""]) => line,
  );
}

const cosign = (checked: Checked) => commands(checked).filter((line) => line.includes("cosign"));

test("the README names the module, both parts and the stock tools that use them", () => {
  const text = readme("example.com/service", nobody);

  expect(text.split("\n", 1)).toEqual(["# Dependencies of example.com/service"]);
  expect(text).toContain("checksums.json | sha256sum -c\n");
  expect(text).toContain(`| \`${proofName}\` |`);
  expect(text).toContain(`zstd -dc ${vendorName} | tar -x`);
  expect(text).toContain("go build -mod=vendor ./...");
  expect(sbomName).toBe(fileName);
});

test("where nobody signs, nothing is said of signatures", () => {
  expect(readme("example.com/service", nobody)).not.toMatch(/cosign|sigstore|\.sig\b/);
});

const v2 = "--new-bundle-format";
const keyed = "--key cosign.pub";
const unlogged = "--insecure-ignore-tlog";
const trusted = `--trusted-root trusted_root.json --certificate-identity ${url} --certificate-oidc-issuer https://token.actions.githubusercontent.com`;
const detached = `cosign verify-blob ${keyed} --signature checksums.json.sig ${unlogged} checksums.json`;
const attestation = "--bundle provenance.sigstore.json";
const byWorkflow = [
  `cosign verify-blob ${v2} --bundle checksums.json.sigstore.json ${trusted} checksums.json`,
  `cosign verify-blob --bundle checksums.json.sigstore.json ${trusted} checksums.json`,
  ...[`${v2} `, ""].flatMap((flag) =>
    ["checksums.json", sbomName].map(
      (file) =>
        `cosign verify-blob-attestation ${flag}${attestation} ${trusted} --type slsaprovenance1 ${file}`,
    ),
  ),
];

test.each<[string, Checked, string[]]>([
  [
    "a key",
    { hint, workflow: undefined },
    [
      detached,
      `cosign verify-blob ${keyed} --bundle checksums.json.sigstore.json ${unlogged} checksums.json`,
      ...[`${v2} --trusted-root empty.json `, ""].flatMap((flags) =>
        ["checksums.json", sbomName].map(
          (file) =>
            `cosign verify-blob-attestation ${flags}${keyed} ${attestation} ${unlogged} --type slsaprovenance1 ${file}`,
        ),
      ),
    ],
  ],
  ["a workflow", { hint: undefined, workflow: { url } }, byWorkflow],
  ["both", { hint, workflow: { url } }, [detached, ...byWorkflow]],
])("what %s signed is checked with each cosign", (_, checked, lines) => {
  expect(cosign(checked)).toEqual(lines);
});

test("each command follows the versions of cosign that it is for, and no line is empty twice", () => {
  for (const checked of [
    nobody,
    { hint, workflow: undefined },
    { hint: undefined, workflow: { url } },
    { hint, workflow: { url } },
  ]) {
    const text = readme("example.com/service", checked);
    const blocks = text.split(/\n\n(?! {4})/).filter((block) => block.includes("    cosign"));

    expect(
      blocks.filter((block) => !/^With cosign (?:2.* or 3|3, from 3\.0\.4 on):\n\n/m.test(block)),
    ).toEqual([]);
    expect(text).not.toContain("\n\n\n");
  }
});

test("a key is named by its hint, and is not to be taken from the bundle", () => {
  const text = readme("example.com/service", { hint, workflow: undefined });

  expect(text).toContain(
    `is the public half of \`key:${hint}\`:\ntake it from your repository, never from here.`,
  );
});

test.each([
  [
    "nobody knows",
    undefined,
    "https://github.com/OWNER/REPOSITORY/.github/workflows/WORKFLOW.yml@REF",
  ],
  [
    "of another server",
    "https://git.example.com/a/b/.github/workflows/c.yml@refs/heads/d",
    "ISSUER",
  ],
])("of a workflow %s, what is to be filled in stands in capitals", (_, at, wanted) => {
  const lines = cosign({ hint: undefined, workflow: { url: at } });

  expect(lines.filter((line) => line.includes(wanted))).toHaveLength(lines.length);
});

test.each<[string, Checked, string[]]>([
  ["nobody", nobody, []],
  [
    "a key",
    { hint, workflow: undefined },
    [
      "| `checksums.json.sig` | the key's signature of `checksums.json` |",
      "| `checksums.json.sigstore.json` | the same, as a Sigstore bundle |",
      "| `provenance.sigstore.json` | who packed it, where and of what (SLSA v1), signed |",
    ],
  ],
  [
    "a workflow",
    { hint: undefined, workflow: { url } },
    [
      "| `checksums.json.sigstore.json` | the workflow's signature of `checksums.json` |",
      "| `provenance.sigstore.json` | who packed it, where and of what (SLSA v1), signed |",
    ],
  ],
])("the table has the files by which %s signed", (_, checked, rows) => {
  const text = readme("example.com/service", checked);

  expect(
    [...text.matchAll(/^\| `(?:.*\.sig|.*\.sigstore\.json)`.*$/gm)].map(([row]) => row),
  ).toEqual(rows);
});
