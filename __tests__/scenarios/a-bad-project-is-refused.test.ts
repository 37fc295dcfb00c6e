import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;
let goSum: string;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
  goSum = await box.run("project", ["cat", "go.sum"]);
});

beforeEach(async () => {
  await rm(box.path("case"), { recursive: true, force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const goMod = String(small["go.mod"]);
const main = String(small["main.go"]);
const code = { "go.mod": goMod, "main.go": main };

/** What go.sum is, made of the right one; undefined for none. */
type Sum = ((goSum: string) => string) | undefined;

const right: Sum = (text) => text;
const plus =
  (more: string): Sum =>
  (text) =>
    text + more;
const without =
  (part: RegExp): Sum =>
  (text) =>
    text.replace(part, "");

/** What is wrong, the files, go.sum, the error; and both commands refuse it, for neither needs go to see it. */
const unfit: readonly (readonly [string, Files, Sum, string])[] = [
  ["there is no go.mod", { "main.go": main }, right, "NO_GO_MOD"],
  ["go.mod is empty", { "go.mod": "" }, right, "BAD_GO_MOD"],
  ["go.mod is broken", { "go.mod": `${goMod}require (\n` }, right, "BAD_GO_MOD"],
  ["go.mod holds a merge conflict", { "go.mod": `<<<<<<< HEAD\n${goMod}` }, right, "BAD_GO_MOD"],
  ["there is no go.sum", code, undefined, "NO_GO_SUM"],
  ["a line of go.sum has two fields", code, plus("example.com/deep v0.3.0\n"), "BAD_GO_SUM"],
  ["go.sum holds a merge conflict", code, plus("<<<<<<< HEAD\n"), "BAD_GO_SUM"],
  ["a hash of go.sum is none", code, plus("example.com/deep v0.3.0 h1:short=\n"), "BAD_GO_SUM"],
  [
    "a module is replaced by a directory in vendor/",
    { ...code, "go.mod": `${goMod}\nreplace example.com/deep => ./vendor/example.com/deep\n` },
    right,
    "BAD_GO_MOD",
  ],
  [
    "it is a workspace of a go that uses no vendor/ with it",
    { ...code, "go.work": "go 1.21\n\nuse .\n" },
    right,
    "NOT_COVERED",
  ],
  [
    "it is a workspace of a module without go.mod",
    { ...code, "go.work": "go 1.22\n\nuse ./none\n" },
    right,
    "NO_GO_MOD",
  ],
  ["it is a workspace without modules", { ...code, "go.work": "go 1.22\n" }, right, "BAD_GO_WORK"],
  ["go.work is broken", { ...code, "go.work": "go 1.22\n\nuse (\n" }, right, "BAD_GO_WORK"],
  [
    "it has no dependencies",
    { "go.mod": "module example.com/alone\n\ngo 1.21\n", "main.go": "package main\n" },
    undefined,
    "NO_DEPENDENCIES",
  ],
];

test.each(unfit)("%s", async (_, files, sum, refused) => {
  await lay(files, sum);

  expect(await pack()).toMatchObject({ status: 1, code: refused, changed: [] });
  expect(await restore()).toMatchObject({ status: 1, code: refused, changed: [] });
});

/** What go itself finds out while it vendors. */
const unvendorable: readonly (readonly [string, Files, Sum, string])[] = [
  ["go.sum lacks a module", code, without(/^.* v0.3.0 h1:.*\n/m), "INCOMPLETE_GO_SUM"],
  ["go.sum lacks a go.mod", code, without(/^.*\/go.mod h1:.*\n/m), "INCOMPLETE_GO_SUM"],
  ["go.sum is empty", code, without(/^[^]*$/), "INCOMPLETE_GO_SUM"],
  [
    "go.sum has another hash than the proxy serves",
    code,
    (text) => text.replaceAll(/h1:.{4}/g, "h1:AAAA"),
    "GO_FAILED",
  ],
  [
    "the code imports what go.mod does not require",
    { ...code, "more.go": 'package main\n\nimport _ "example.com/plain"\n' },
    right,
    "GO_FAILED",
  ],
  [
    "go.mod asks for a newer go than there is",
    { ...code, "go.mod": goMod.replace("1.21", "1.999") },
    right,
    "GO_FAILED",
  ],
  [
    "the required module has no such version",
    { ...code, "go.mod": goMod.replace("v0.3.0", "v0.9.9") },
    right,
    "GO_FAILED",
  ],
  [
    "a package of the required module does not exist",
    { ...code, "more.go": 'package main\n\nimport _ "example.com/deep/none"\n' },
    right,
    "GO_FAILED",
  ],
];

test.each(unvendorable)("%s", async (_, files, sum, refused) => {
  await lay(files, sum);

  expect(await pack()).toMatchObject({ status: 1, code: refused, changed: [] });
});

test("go.mod lacks an indirect requirement", async () => {
  await box.project("untidy", {
    "go.mod": "module example.com/untidy\n\ngo 1.21\n\nrequire example.com/lib v1.2.0\n",
    "main.go": 'package main\n\nimport _ "example.com/lib"\n\nfunc main() {}\n',
  });
  const tidy = await box.run("untidy", ["cat", "go.mod"]);
  await box.write("untidy", { "go.mod": tidy.replace(/^.*deep.*\n/m, "") });

  const refusal = await refuse(box, "untidy", ["pack", "--to", `dir:${box.path("store")}`]);

  expect(refusal).toMatchObject({ status: 1, code: "UNTIDY_GO_MOD", changed: [] });
});

test.each([
  ["go.work in a directory above", "above/project", false],
  ["GOWORK", "project", true],
])("a workspace that is named by %s", async (_, folder, isNamed) => {
  const variables = isNamed ? { GOWORK: box.path("above/go.work") } : {};
  await box.write("above", { "go.work": "go 1.21\n\nuse ./project\n" });
  await box.write("above/project", small);
  await box.write("above/project", { "go.sum": goSum });
  const args = ["restore", "--from", `dir:${box.path("bundles")}`];

  const refusal = await refuse(box, folder, args, variables);
  expect(refusal).toMatchObject({ status: 1, code: "NOT_COVERED", changed: [] });

  const alone = await box.cli("above/project", args, { GOWORK: "off" });
  expect(alone.stderr).toMatch(/^Restored /);
  await rm(box.path("above"), { recursive: true });
});

test("the project's directory does not exist, or is a file", async () => {
  for (const name of ["nowhere", "project/go.mod"]) {
    const args = ["restore", "--project", box.path(name), "--from", "dir:bundles"];

    expect(await refuse(box, "", args)).toMatchObject({
      status: 1,
      code: "NO_GO_MOD",
      changed: [],
    });
  }
});

test.each([
  [[]],
  [["sack"]],
  [["pack"]],
  [["pack", "--to", "cache"]],
  [["pack", "--to", "dir:"]],
  [["restore", "--to", "dir:bundles"]],
  [["restore", "--from", "dir:bundles", "--timeout", "1.5"]],
  [["restore", "--from", "dir:bundles", "--timeout", "0"]],
  [["restore", "--from", "dir:bundles", "more"]],
  [["restore", "--from"]],
  [["verify", "--vendor"]],
  [["diff", "go.sum"]],
  [["diff", "a", "b", "c"]],
])("a command line that nobody meant: %j", async (args) => {
  expect(await refuse(box, "project", args)).toMatchObject({
    status: 2,
    code: "BAD_INPUT",
    changed: [],
  });
});

async function lay(files: Files, sum: Sum): Promise<void> {
  await box.write("case", sum === undefined ? files : { ...files, "go.sum": sum(goSum) });
}

function pack() {
  return refuse(box, "case", ["pack", "--to", `dir:${box.path("store")}`]);
}

function restore() {
  return refuse(box, "case", ["restore", "--from", `dir:${box.path("bundles")}`], {
    GOPROXY: "off",
  });
}
