import { Buffer } from "node:buffer";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, type Bundle } from "../support/bundle-edit.ts";
import { modules, says, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { zip, type Module } from "../support/module-zip.ts";
import { editModules } from "../support/modules-edit.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

const plain = "example.com/plain@v2.0.0+incompatible";
const plainZip = "example.com/plain/@v/v2.0.0+incompatible.zip";
const pseudo = "example.com/pseudo@v0.0.0-20240102030405-0123456789ab";

let proxy: GoProxy;
let box: Sandbox;

/** The service as it was before it used one of its modules. */
function without(name: string): Files {
  return {
    ...service,
    "go.mod": String(service["go.mod"]).replace(new RegExp(`\\texample.com/${name} .*\\n`), ""),
    "main.go": String(service["main.go"])
      .replace(`\t"example.com/${name}"\n`, "")
      .replace(`, ${name}.Hello()`, ""),
  };
}

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.run("origin", ["go", "mod", "vendor", "-o", box.path("expected")]);
  await box.pack("origin", "whole");
  await copyBundle(box, "whole", "other");
  for (const name of ["plain", "pseudo"]) {
    await box.project(`before-${name}`, without(name));
    await box.pack(`before-${name}`, `without-${name}`);
  }
  await box.write("state", {});
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await rm(box.path("state"), { recursive: true, force: true });
  await box.write("state", {});
  await box.run("", ["cp", "-r", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const variables = () => ({ GOPROXY: "off", XDG_STATE_HOME: box.path("state") });
const from = (...stores: readonly string[]) =>
  stores.flatMap((each) => ["--from", `dir:${box.path(each)}`]);

async function restore(...args: readonly string[]) {
  const { status, stdout, stderr, log } = await box.cli(
    "project",
    ["restore", ...args, "--json"],
    variables(),
  );
  return { status, stderr, log, report: status === 0 ? JSON.parse(stdout) : undefined };
}

/** A copy of the whole bundle, with some of its module files changed. */
async function damaged(
  folder: string,
  change: (files: Map<string, Uint8Array>) => void,
): Promise<Bundle> {
  const bundle = await copyBundle(box, "whole", folder);
  await editModules(box, bundle, change);
  return bundle;
}

async function demandExpected(): Promise<void> {
  expect(await snapshot(box.path("project/vendor"))).toEqual(await snapshot(box.path("expected")));
}

test("two bundles that each lack a module: the tree is made from both, as go itself makes it", async () => {
  const { status, stderr, report } = await restore(...from("without-plain", "without-pseudo"));

  expect(stderr).toMatch(/^Rebuilt /);
  expect(status).toBe(0);
  await demandExpected();
  expect(report.rounds).toEqual([
    {
      cause: expect.stringContaining("inconsistent vendoring: proof: wanted"),
      action: "rebuilt from the bundle's modules",
      result: "mended",
      detail: "the packed tree was not used",
    },
    {
      cause: `missing: ${plain}`,
      action: "looked for elsewhere",
      result: "mended",
      detail: expect.stringMatching(`^${plain.replace("+", String.raw`\+`)} from .*, proved$`),
    },
  ]);
  expect(report.coverage.gaps).toEqual([]);
  expect(report.stores.map((each: { outcome: string }) => each.outcome)).toEqual(["used", "spare"]);
  expect(stderr).toContain(`  repair 2 missing: ${plain}: looked for elsewhere: mended: `);
  expect(stderr).toContain("without-pseudo: was asked only for what another store's bundle lacks");
});

test("the repaired module cache serves go, and is proved as a whole", async () => {
  const { report } = await restore(...from("without-plain", "without-pseudo"), "--vendor", "off");

  const cache = report.modules.directory;
  const run = { ...variables(), GOMODCACHE: cache, GOPROXY: `file://${cache}/cache/download,off` };
  const said = await box.run("project", ["sh", "-c", "go mod verify >&2 && go run . 2>&1"], run);
  expect(said).toBe(says);
  expect(
    await box.run("project", ["go", "list", "-m", "-versions", plain.split("@")[0] ?? ""], run),
  ).toBe("example.com/plain v2.0.0+incompatible\n");
  expect(report.modules.proved).toBe(6);
});

test("a broken zip is set aside, and comes from the next store", async () => {
  await damaged("broken", (files) => {
    const bytes = files.get(plainZip) ?? Buffer.of();
    files.set(plainZip, bytes.subarray(0, bytes.length >> 1));
  });

  const { status, report } = await restore(...from("broken", "other"), "--vendor", "rebuild");

  expect(status).toBe(0);
  await demandExpected();
  expect(report.bundle.reference).toBe(box.path("broken"));
  expect(report.rounds).toEqual([
    {
      cause: expect.stringMatching(`^a broken zip: module: example.com/plain@v2.* wanted `),
      action: "set aside, and looked for elsewhere",
      result: "mended",
      detail: `${plain} from ${box.path("other")}, proved`,
    },
  ]);
});

test("a broken zip that nothing needs, and that nobody has, is told and does not matter", async () => {
  await damaged("broken", (files) => files.set(plainZip, Buffer.from("<!DOCTYPE html><p>Sign in")));
  await box.run("", ["cp", "before-plain/go.mod", "before-plain/main.go", "project"]);

  const { status, report } = await restore(...from("broken"), "--vendor", "rebuild");

  expect(status).toBe(0);
  expect(report.rounds).toMatchObject([
    { result: "not mended", cause: expect.stringContaining("(it is a web page)") },
  ]);
  expect(report.coverage.gaps).toMatchObject([
    { module: { path: "example.com/plain" }, lacks: "the module" },
  ]);
});

test("other bytes than go.sum says are in the next bundle: nothing more is tried, nothing is left", async () => {
  await damaged("broken", (files) => files.set(plainZip, Buffer.from("no zip")));
  await damaged("evil", (files) => files.set(plainZip, zip(evilPlain)));

  const refusal = await refuse(
    box,
    "project",
    ["restore", ...from("broken", "evil"), "--vendor", "rebuild"],
    variables(),
  );

  expect(refusal).toMatchObject({ status: 1, code: "SUM_ALTERED", changed: [] });
  expect(refusal.text).toContain("not mended: SUM_ALTERED: ");
  expect(refusal.text).toMatch(/ {2}wanted {2}h1:\S{44} \(go\.sum\)/);
  expect(refusal.text).toMatch(/ {2}got {5}h1:\S{44} \(the bundle .*evil\)/);
  expect(refusal.text).toMatch(
    / {2}record {2}example\.com\/plain v2\.0\.0\+incompatible h1:.*\(the checksum database\): what the bundle .*evil holds was changed: it agrees with go\.sum/,
  );
  expect(refusal.text).toContain("page    what came is no web page: it is a module zip");
});

test("nobody has it: what was tried is told, and nothing is left", async () => {
  const refusal = await refuse(
    box,
    "project",
    ["restore", ...from("without-plain", "without-plain")],
    variables(),
  );

  expect(refusal).toMatchObject({ status: 1, code: "NOT_IN_BUNDLE", changed: [] });
  expect(refusal.text).toContain(`wanted ${plain}, got none: the bundle has no version of it`);
  expect(refusal.text).toContain(`repair 2: missing: ${plain}: looked for elsewhere: not mended: `);
  expect(refusal.text).toContain("repair 1: inconsistent vendoring: ");
});

test("a spare part that was damaged on the way is told, and the next one taken", async () => {
  const spare = await copyBundle(box, "whole", "spare");
  await spare.edit("modules.tar", (bytes) => {
    bytes.writeUInt8(bytes.readUInt8(600) ^ 1, 600);
    return bytes;
  });

  const { status, report } = await restore(...from("without-plain", "spare", "other"));

  expect(status).toBe(0);
  await demandExpected();
  expect(report.rounds[1].detail).toMatch(
    /^.*spare: PART_DIGEST: bundle: modules\.tar: wanted sha256 .*; example\.com\/plain@.* from .*other, proved$/,
  );
});

test("a bundle that was refused for other bytes mends nothing, and does not stand in the way", async () => {
  await damaged("evil", (files) => files.set(plainZip, zip(evilPlain)));

  const { status, report } = await restore(
    ...from("evil", "without-plain", "other"),
    "--vendor",
    "rebuild",
  );

  expect(status).toBe(0);
  await demandExpected();
  expect(report.rounds.map(({ detail }: { detail: string }) => detail)).toEqual([
    `${plain} from ${box.path("other")}, proved`,
  ]);
  expect(report.stores.map(({ code }: { code?: string }) => code)).toEqual([
    "SUM_ALTERED",
    undefined,
    undefined,
  ]);
});

test("the summary of a job has the repairs in a table", async () => {
  const { status, summary } = await box.step("project", "restore", {
    from: `dir:${box.path("without-pseudo")}\ndir:${box.path("without-plain")}`,
  });

  expect(status).toBe(0);
  const [table = ""] = /#### Repairs\n[\s\S]*?\n\n(?=####)/.exec(summary) ?? [];
  expect(table).toContain("| round | cause | action | result | detail |");
  expect(table).toContain(`missing: ${pseudo}`);
  expect(table).toMatch(/^\| 2 \| missing: .* \| looked for elsewhere \| mended \| /m);
  expect(summary).toContain("The bundle, with these repairs, has all 6 module versions of go.sum.");
});

const evilPlain: Module = {
  path: "example.com/plain",
  version: "v2.0.0+incompatible",
  files: { "plain.go": 'package plain\n\nfunc Hello() string { return "evil" }\n' },
};
