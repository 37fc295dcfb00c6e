import { createHash, verify } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as cosignKey from "../../src/bundle/cosign-key.ts";
import * as dsse from "../../src/bundle/dsse.ts";
import * as provenance from "../../src/bundle/provenance.ts";
import { modules, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { packed } from "../support/packed.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const password = "pw";
const file = "acme/app/.github/workflows/pack.yml@refs/heads/main";
const workflow = {
  GITHUB_SERVER_URL: "https://git.example.com",
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_WORKFLOW_REF: file,
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "2",
};

let proxy: GoProxy;
let box: Sandbox;
let pair: cosignKey.Made;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", service);
  pair = await cosignKey.make(password);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** Packs with the key; gives the statement that it signed, once the signature is verified. */
async function attested(store: string, variables: Readonly<Record<string, string>>) {
  const signing = { GO_OFFLINE_SIGNING_KEY: pair.privateKey, GO_OFFLINE_PASSWORD: password };
  const args = ["pack", "--to", `dir:../${store}`];
  const { status, stderr } = await box.cli("project", args, { ...variables, ...signing });
  expect([status, stderr]).toEqual([0, expect.stringContaining("signed   by key:")]);
  const bundle = await packed(box, store);
  const text = (await bundle.read("provenance.sigstore.json")).toString();
  const { hint, envelope } = dsse.readSigned(text);
  const { payload, payloadType } = envelope;
  const key = { key: pair.publicKey, dsaEncoding: "der" } as const;
  const [first] = envelope.signatures;
  const sig = first?.sig ?? Buffer.alloc(0);
  const holds = verify("sha256", dsse.pae(payloadType, payload), key, sig);
  expect({ hint, payloadType, holds }).toEqual({
    hint: pair.hint,
    payloadType: "application/vnd.in-toto+json",
    holds: true,
  });
  const statement: unknown = JSON.parse(Buffer.from(payload).toString());
  return { bundle, payload, statement };
}

test("the provenance names every file of the bundle, the workflow and the run", async () => {
  const { bundle, payload, statement } = await attested("attested", workflow);

  expect(() => provenance.demandSubjects(payload, bundle.manifest)).not.toThrow();
  const subjects = provenance.subjects(payload);
  expect(subjects.map(({ name }) => name)).toEqual(
    bundle.files.filter((name) => !/sig$|sigstore/.test(name)),
  );
  for (const { name, sha256 } of subjects) {
    expect([name, sha256]).toEqual([name, digest("sha256", await bundle.read(name))]);
  }
  expect(statement).toMatchObject({
    predicate: {
      buildDefinition: { externalParameters: { repository: "acme/app", workflow: file } },
      runDetails: {
        builder: { id: `https://git.example.com/${file}` },
        metadata: {
          invocationId: "https://git.example.com/acme/app/actions/runs/7/attempts/2",
          startedOn: expect.stringMatching(/^\d{4}-.*Z$/),
          finishedOn: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      },
    },
  });
});

test.each([
  ["outside of a workflow", {}],
  ["of a server that has no such address", { ...workflow, GITHUB_SERVER_URL: "https://a b" }],
  ["without its server", { ...workflow, GITHUB_SERVER_URL: "" }],
])("the provenance of a pack %s names the command line", async (_, variables) => {
  const { statement } = await attested("outside", variables);

  expect(statement).toMatchObject({
    predicate: { runDetails: { builder: { id: "urn:go-offline:cli" } } },
  });
  expect(JSON.stringify(statement)).not.toContain("invocationId");
});

test.each([
  ["has a quote", "acme/app/.github/workflows/pack.yml@refs/heads/it's"],
  ["has a command", "acme/app/.github/workflows/pack.yml@refs/heads/$(id)"],
  ["has two words", "acme/app/.github/workflows/pack.yml@refs/heads/a b"],
  ["is cut", "acme/app"],
])(
  "a workflow's ref that %s is no identity, which README would put into a command",
  async (_, ref) => {
    const { bundle, statement } = await attested("odd", { ...workflow, GITHUB_WORKFLOW_REF: ref });

    expect(statement).toMatchObject({
      predicate: { runDetails: { builder: { id: "urn:go-offline:cli" } } },
    });
    expect((await bundle.read("README.md")).toString()).not.toContain(ref);
  },
);

function digest(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

test("the SBOM is as CycloneDX wants it, and has the digests of the zips in the bundle", async () => {
  await box.pack("project", "sbom");

  const { read, manifest } = await packed(box, "sbom");
  const text = (await read("sbom.cdx.json")).toString();
  const complaint = await new JsonStrictValidator(Version.v1dot6).validate(text);
  expect(complaint ?? undefined).toBeUndefined();
  expect(manifest.parts.map(({ name }) => name)).toContain("sbom.cdx.json");
  await box.write("unpacked", {});
  await box.run("unpacked", ["tar", "-xf", box.path("sbom", manifest.key, "modules.tar")]);
  const zips = [...text.matchAll(/"url": "modules\.tar\/([^"]+)"[^[]*\[([^\]]*)\]/g)];
  expect(zips).toHaveLength(manifest.modules.filter(({ h1 }) => h1 !== undefined).length);
  for (const [, name = "", hashes = ""] of zips) {
    const bytes = await readFile(box.path("unpacked", name));
    expect(hashes).toContain(digest("sha256", bytes));
    expect(hashes).toContain(digest("sha512", bytes));
  }
  // What the project replaced is told, too.
  expect(text).toContain('"ancestors"');
});

test("the SBOM of a bundle without modules names no zip", async () => {
  await box.pack("project", "vendor-alone", ["--parts", "vendor"]);

  const { read } = await packed(box, "vendor-alone");
  expect((await read("sbom.cdx.json")).toString()).not.toContain("modules.tar");
});

test("what README says about checking the files is so", async () => {
  const { bundle } = await attested("by-hand", {});

  const text = (await bundle.read("README.md")).toString();
  const line = /^ {4}(.* \| sha256sum -c)$/m.exec(text)?.[1] ?? "";
  const folder = `by-hand/${bundle.manifest.key}`;
  const said = await box.run(folder, ["sh", "-c", line]);
  expect(said.trim().split("\n")).toEqual(bundle.manifest.parts.map(({ name }) => `${name}: OK`));
  await box.write(folder, { "sbom.cdx.json": "{}" });
  await expect(box.run(folder, ["sh", "-c", line])).rejects.toThrow("sbom.cdx.json: FAILED");
});
