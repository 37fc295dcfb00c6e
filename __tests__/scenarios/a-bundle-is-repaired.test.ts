import { Buffer } from "node:buffer";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle } from "../support/bundle-edit.ts";
import { says } from "../support/example.ts";
import { editModules } from "../support/modules-edit.ts";
import { begin, plain, plainZip, type Repairable, pseudo } from "../support/repairable.ts";

let ours: Repairable;

beforeAll(async () => {
  ours = await begin();
});

beforeEach(() => ours.anew());

afterAll(() => ours.end());

test("two bundles that each lack a module: the tree is made from both, as go itself makes it", async () => {
  const { status, stderr, report } = await ours.restore(
    ...ours.from("without-plain", "without-pseudo"),
  );

  expect(stderr).toMatch(/^Rebuilt /);
  expect(status).toBe(0);
  expect(await ours.tree()).toEqual(await ours.expected());
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
  const { report } = await ours.restore(
    ...ours.from("without-plain", "without-pseudo"),
    "--vendor",
    "off",
  );

  const cache = report.modules.directory;
  const run = {
    ...ours.variables(),
    GOMODCACHE: cache,
    GOPROXY: `file://${cache}/cache/download,off`,
  };
  const said = await ours.box.run(
    "project",
    ["sh", "-c", "go mod verify >&2 && go run . 2>&1"],
    run,
  );
  expect(said).toBe(says);
  expect(
    await ours.box.run(
      "project",
      ["go", "list", "-m", "-versions", plain.split("@")[0] ?? ""],
      run,
    ),
  ).toBe("example.com/plain v2.0.0+incompatible\n");
  expect(report.modules.proved).toBe(6);
});

test("a broken zip is set aside, and comes from the next store", async () => {
  await ours.damaged("broken", (files) => {
    const bytes = files.get(plainZip) ?? Buffer.of();
    files.set(plainZip, bytes.subarray(0, bytes.length >> 1));
  });

  const { status, report } = await ours.restore(
    ...ours.from("broken", "other"),
    "--vendor",
    "rebuild",
  );

  expect(status).toBe(0);
  expect(await ours.tree()).toEqual(await ours.expected());
  expect(report.bundle.reference).toBe(ours.box.path("broken"));
  expect(report.rounds).toEqual([
    {
      cause: expect.stringMatching(`^a broken zip: module: example.com/plain@v2.* wanted `),
      action: "set aside, and looked for elsewhere",
      result: "mended",
      detail: `${plain} from ${ours.box.path("other")}, proved`,
    },
  ]);
});

test("a spare part that was damaged on the way is told, and the next one taken", async () => {
  const spare = await copyBundle(ours.box, "whole", "spare");
  await spare.edit("modules.tar", (bytes) => {
    bytes.writeUInt8(bytes.readUInt8(600) ^ 1, 600);
    return bytes;
  });

  const { status, report } = await ours.restore(...ours.from("without-plain", "spare", "other"));

  expect(status).toBe(0);
  expect(await ours.tree()).toEqual(await ours.expected());
  expect(report.rounds[1].detail).toMatch(
    /^.*spare: PART_DIGEST: bundle: modules\.tar: wanted sha256 .*; example\.com\/plain@.* from .*other, proved$/,
  );
});

test("a tree that does not fit, a broken zip and a missing module: three rounds, each told", async () => {
  await editModules(ours.box, await copyBundle(ours.box, "without-plain", "poor"), (files) =>
    files.set(`${pseudo.replace("@", "/@v/")}.zip`, Buffer.from("no zip")),
  );

  const { status, report } = await ours.restore(...ours.from("poor", "other"));

  expect(status).toBe(0);
  expect(await ours.tree()).toEqual(await ours.expected());
  expect(report.rounds).toMatchObject([
    { result: "mended", cause: expect.stringMatching(/^inconsistent vendoring: /) },
    { result: "mended", cause: expect.stringMatching(/^a broken zip: .*pseudo/) },
    { result: "mended", cause: `missing: ${plain}` },
  ]);
});

test("the summary of a job has the repairs in a table", async () => {
  const { status, summary } = await ours.box.step("project", "restore", {
    emergency: "true",
    from: `dir:${ours.box.path("without-pseudo")}\ndir:${ours.box.path("without-plain")}`,
  });

  expect(status).toBe(0);
  const [table = ""] = /#### Repairs\n[\s\S]*?\n\n(?=####)/.exec(summary) ?? [];
  expect(table).toContain("| cause | what was done |");
  expect(table).toContain(`missing: ${pseudo}`);
  expect(table).toMatch(/^\| missing: .* \| looked for elsewhere: \*\*mended\*\*: /m);
  expect(summary).toContain("The bundle, with these repairs, has all 6 module versions of go.sum.");
});
