import { mkdir, rename, rm, symlink } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { load } from "../../src/tasks/project.ts";
import { replaced } from "../../src/tasks/replacing.ts";
import { modules } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { several, single } from "../support/replaceable.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  Object.assign(process.env, box.environment);
  delete process.env["GOWORK"];
  await box.project("origin", single);
  await box.write("spaces", several);
  await box.run("spaces/work", ["go", "work", "sync"]);
  await box.run("spaces/work", ["go", "work", "vendor", "-o", box.path("unused/vendor")]);
});

beforeEach(async () => {
  for (const name of ["project", "private", "tree"]) {
    await rm(box.path(name), { recursive: true, force: true });
  }
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  await mkdir(box.path("private"));
  await mkdir(box.path("tree"));
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const offline = { GOPROXY: "off" };

async function replace(folder: string, text: string) {
  return replaced(await load(box.path(folder)), text, box.path("private"), 60_000);
}

/** What is refused, how, and what go says of the same line: undefined where go goes on, see replacement.ts. */
const refusals: readonly (readonly [string, string, RegExp, RegExp | undefined])[] = [
  ["./none", "BAD_REPLACE", /does not exist/, /replacement directory \.\/none does not exist/],
  ["./forks/deep@v1.0.0", "BAD_REPLACE", /does not exist/, /does not exist/],
  ["./forks/deep v1.0.0", "BAD_REPLACE", /cannot have version/, /does not exist/],
  ["./forks/bare", "BAD_REPLACE", /must contain a go\.mod/, /reading forks\/bare\/go\.mod/],
  ["./main.go", "BAD_REPLACE", /does not exist/, /not a directory/],
  ["./forks/other", "BAD_REPLACE", /must match the path of the module/, undefined],
  ["./forks/unnamed", "BAD_REPLACE", /got no module line/, undefined],
  ["./forks/a deep", "BAD_REPLACE", /split at blanks/, undefined],
  ["./vendor/deep", "BAD_REPLACE", /inside vendor directory/, /inside vendor directory/],
  ["./linked", "BAD_REPLACE", /inside vendor directory/, undefined],
  ["forks/deep", "BAD_REPLACE", /must be directory path/, /must be local directory/],
  ["C:\\deep", "BAD_REPLACE", /Windows path/, /appears to be Windows path/],
  ["deep@v1.0.0", "BAD_REPLACE", /a dot/, /missing go\.sum entry|malformed module path/],
  ["example.com/deep@v2.0.0", "BAD_REPLACE", /CheckPathMajor/, /should be v0 or v1, not v2/],
  ["example.com/deep@nobranch", "BAD_REPLACE", /a branch/, /module lookup disabled/],
  [
    "example.com/deep@v0.4.0",
    "INCOMPLETE_GO_SUM",
    /missing go\.sum entry/,
    /missing go\.sum entry/,
  ],
];

test.each(refusals)("=> %s is refused", async (target, code, ours, goes) => {
  await box.write("project/vendor/deep", {
    "go.mod": "module example.com/deep\n",
    "deep.go": 'package deep\n\nfunc Hello() string { return "" }\n',
  });
  await symlink("vendor/deep", box.path("project/linked"));
  const before = await snapshot(box.path("project"));

  const error: unknown = await replace("project", `example.com/deep => ${target}`).catch(
    (refusal: unknown) => refusal,
  );

  expect(error).toMatchObject({ code, message: expect.stringMatching(ours) });
  expect(error).toMatchObject({
    message: expect.stringMatching(/: wanted .+, got .+: go's rule: /),
  });
  expect(await snapshot(box.path("private"))).toEqual(new Map([["", "directory 755"]]));
  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
  const said = await asGo(`example.com/deep=${target}`);
  expect(said).toMatch(goes ?? /^done\n$/);
});

/** What go says when it edits a copy and vendors by it. */
function asGo(line: string): Promise<string> {
  const copy = box.path("private/go.mod");
  const script = `cp go.mod go.sum "$(dirname "$1")" && { go mod edit "-replace=$2" "$1" && go mod vendor -modfile="$1" -o "$3" && echo done; } 2>&1 || true`;
  return box.run(
    "project",
    ["sh", "-c", script, "sh", copy, line, box.path("tree/vendor")],
    offline,
  );
}

test.each([
  ["project", "example.com/small => ./forks/deep"],
  ["spaces/work", "example.com/outside => ./forks/deep"],
])("in %s the main module itself is not replaced", async (folder, line) => {
  await expect(replace(folder, line)).rejects.toMatchObject({
    code: "BAD_REPLACE",
    message: expect.stringContaining("a main module is never replaced"),
  });
});

test("go refuses a main module in a workspace, and passes by it in a module", async () => {
  const script = `cp go.work x.work && go work edit -replace=example.com/outside=./forks/deep "$PWD/x.work" && GOWORK="$PWD/x.work" go list ./app 2>&1 || true`;

  expect(await box.run("spaces/work", ["sh", "-c", script])).toContain(
    "workspace module example.com/outside is replaced at all versions in the go.work file",
  );
  expect(await asGo("example.com/small=./forks/deep")).toBe("done\n");
});

test("in a workspace directories are relative to go.work", async () => {
  await expect(
    replace("spaces/work/app", "example.com/deep => ../forks/deep"),
  ).rejects.toMatchObject({ code: "BAD_REPLACE" });
});

test("go vendors a directory with a blank in its name, and does not read that tree back", async () => {
  expect(await asGo("example.com/deep=./forks/a deep")).toBe("done\n");
  await rename(box.path("tree/vendor"), box.path("project/vendor"));
  const build = `go build -mod=vendor -modfile="$1" -o /dev/null . 2>&1 || true`;
  const command = ["sh", "-c", build, "sh", box.path("private/go.mod")];

  expect(await box.run("project", command, offline)).toContain("inconsistent vendoring");
});
