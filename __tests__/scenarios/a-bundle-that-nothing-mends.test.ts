import { Buffer } from "node:buffer";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { zip, type Module } from "../support/module-zip.ts";
import { refuse } from "../support/refusal.ts";
import { begin, plain, plainZip, pseudo, type Repairable } from "../support/repairable.ts";

let ours: Repairable;

beforeAll(async () => {
  ours = await begin();
});

beforeEach(() => ours.anew());

afterAll(() => ours.end());

const evilPlain: Module = {
  path: "example.com/plain",
  version: "v2.0.0+incompatible",
  files: { "plain.go": 'package plain\n\nfunc Hello() string { return "evil" }\n' },
};

test("a broken zip that nothing needs, and that nobody has, is told and does not matter", async () => {
  await ours.damaged("broken", (files) =>
    files.set(plainZip, Buffer.from("<!DOCTYPE html><p>Sign in")),
  );
  await ours.box.run("", ["cp", "before-plain/go.mod", "before-plain/main.go", "project"]);

  const { status, report } = await ours.restore(...ours.from("broken"), "--vendor", "rebuild");

  expect(status).toBe(0);
  expect(report.rounds).toMatchObject([
    { result: "not mended", cause: expect.stringContaining("(it is a web page)") },
  ]);
  expect(report.coverage.gaps).toMatchObject([
    { module: { path: "example.com/plain" }, lacks: "the module" },
  ]);
});

test("other bytes than go.sum says are in the next bundle: nothing more is tried, nothing is left", async () => {
  await ours.damaged("broken", (files) => files.set(plainZip, Buffer.from("no zip")));
  await ours.damaged("evil", (files) => files.set(plainZip, zip(evilPlain)));

  const refusal = await refuse(
    ours.box,
    "project",
    ["restore", ...ours.from("broken", "evil"), "--vendor", "rebuild"],
    ours.variables(),
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
    ours.box,
    "project",
    ["restore", ...ours.from("without-plain", "without-both")],
    ours.variables(),
  );

  expect(refusal).toMatchObject({ status: 1, code: "NOT_IN_BUNDLE", changed: [] });
  expect(refusal.text).toContain(`wanted ${plain}, got none: the bundle has no version of it`);
  expect(refusal.text).toContain(`repair 2: missing: ${plain}: looked for elsewhere: not mended: `);
  expect(refusal.text).toContain("repair 1: inconsistent vendoring: ");
  expect(refusal.text).toMatch(/without-both\S*: names none of them; no module proxy may be asked/);
});

test("one of two missing modules comes: the other is not looked for again", async () => {
  const refusal = await refuse(
    ours.box,
    "project",
    ["restore", ...ours.from("without-both", "without-plain")],
    ours.variables(),
  );

  expect(refusal).toMatchObject({ status: 1, code: "NOT_IN_BUNDLE", changed: [] });
  expect(refusal.text).toMatch(
    new RegExp(
      `repair 2: missing: .*: looked for elsewhere: mended: ${pseudo} from .*; not to be had: `,
    ),
  );
  expect(refusal.text).toMatch(
    /repair 3: .*: nothing: it was looked for already, .*: not mended: /,
  );
});

test("a bundle that was refused for other bytes mends nothing, and does not stand in the way", async () => {
  await ours.damaged("evil", (files) => files.set(plainZip, zip(evilPlain)));

  const { status, report } = await ours.restore(
    ...ours.from("evil", "without-plain", "other"),
    "--vendor",
    "rebuild",
  );

  expect(status).toBe(0);
  expect(await ours.tree()).toEqual(await ours.expected());
  expect(report.rounds.map(({ detail }: { detail: string }) => detail)).toEqual([
    `${plain} from ${ours.box.path("other")}, proved`,
  ]);
  expect(report.stores.map(({ code }: { code?: string }) => code)).toEqual([
    "SUM_ALTERED",
    undefined,
    undefined,
  ]);
});
