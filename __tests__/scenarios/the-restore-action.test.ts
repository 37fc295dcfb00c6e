import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, says, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { start } from "../support/process.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.pack("origin", "bundles");
  await box.emptyModuleCache();
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("it brings vendor/ back, and the next step builds with what it exported", async () => {
  const { status, log, outputs, environment } = await box.step("project", "restore", {
    from: "\n  dir:../nowhere\n  dir:../bundles\n",
    emergency: "true",
  });

  expect(log).toMatch(/^Restored .*\/project\/vendor in /);
  expect(commands(log)).toEqual([]);
  expect(status).toBe(0);
  const key = (await readFile(box.path("bundles/latest"), "utf8")).trim();
  const manifest = await box.run(`bundles/${key}`, ["sha256sum", "checksums.json"]);
  expect(Object.fromEntries(outputs)).toEqual({
    mode: "bundle",
    outage: "unasked",
    bundle: box.path("bundles", key),
    digest: `sha256:${manifest.split(" ")[0]}`,
    proof: "complete",
    "proved-files": "20",
    "proved-modules": "6",
    "signed-by": "",
    "missing-modules": "0",
    vendor: "placed",
    "module-cache": "",
    "checksum-policy": "strict",
    "vendor-directory": box.path("project/vendor"),
    "sum-added": "0",
    "sum-removed": "0",
    "sum-updated": "0",
    "sum-altered": "0",
    report: expect.stringMatching(/\/temp\/go-offline-report-.*\.json$/),
  });
  expect(Object.fromEntries(environment)).toEqual({
    GOFLAGS: "-mod=vendor",
    GOPROXY: "off",
    GONOPROXY: "none",
    GOVCS: "*:off",
    GOTOOLCHAIN: "local",
  });

  await box.run("project", ["go", "build", "-o", "binary", "."], Object.fromEntries(environment));
  const binary = { command: box.path("project/binary"), args: [], environment: {} };
  expect((await start({ ...binary, directory: box.folder }).ended).stderr).toBe(says);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
});

test("the summary says in its first line what happened, and what each variable was before", async () => {
  const flags = "-tags=netgo -mod=mod '-ldflags=-s -w'";

  const { summary, environment, outputs } = await box.step(
    "project",
    "restore",
    { from: "dir:../bundles", emergency: "true" },
    { GOFLAGS: flags, GOPROXY: "https://proxy.example.com|direct", GONOPROXY: "" },
  );

  const lines = summary.split("\n");
  expect(lines[0]).toBe(
    "### ✅ vendor/ restored 20 files, each proved against go.sum, with no network",
  );
  expect(environment.get("GOFLAGS")).toBe("-tags=netgo '-ldflags=-s -w' -mod=vendor");
  expect(environment.has("GOSUMDB")).toBe(false);
  const before = new Map(
    lines.flatMap((line) => {
      const [, name, value] =
        /^\| <code>(GO\w*)<\/code> \| .*<br>before: (.*) \|$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  expect([...before.keys()]).toEqual([...environment.keys()]);
  expect(before.get("GOFLAGS")).toContain("-tags=netgo -mod=mod");
  expect(before.get("GOPROXY")).toContain("proxy.example.com");
  expect(before.get("GONOPROXY")).toBe("not set");
  expect(summary).toContain(outputs.get("digest"));
  expect(summary).toContain("#### go.sum against the bundle\n\nNo changes.");
});

test("flags in the user's go env file are kept as well", async () => {
  await box.write("home/.config/go", { env: "GOFLAGS=-tags=of-the-file\n" });

  const { environment } = await box.step("project", "restore", {
    from: "dir:../bundles",
    emergency: "true",
  });

  await rm(box.path("home/.config/go/env"));
  expect(environment.get("GOFLAGS")).toBe("-tags=of-the-file -mod=vendor");
});

test("go.sum changes against the bundle are counted and listed", async () => {
  const goSum = await readFile(box.path("project/go.sum"), "utf8");
  const added = "example.com/added v1.0.0 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=\n";
  await box.write("project", { "go.sum": added + goSum });

  const { outputs, summary, status } = await box.step("project", "restore", {
    from: "dir:../bundles",
    emergency: "true",
  });

  expect(status).toBe(0);
  expect(outputs.get("sum-added")).toBe("1");
  expect(summary).toContain("| added | <code>example.com/added v1.0.0</code> |");
});

test("the report is JSON with everything that the summary says", async () => {
  const { outputs } = await box.step("project", "restore", {
    from: "dir:../bundles",
    emergency: "true",
  });

  const report: unknown = JSON.parse(await readFile(outputs.get("report") ?? "", "utf8"));
  expect(report).toMatchObject({
    vendor: "placed",
    verdict: { files: 20, packages: 7, modules: 6, findings: [] },
    variables: [{ name: "GOFLAGS", value: "-mod=vendor" }, {}, {}, {}, {}],
  });
});

test("a project elsewhere in the workspace", async () => {
  const { status, outputs } = await box.step("", "restore", {
    from: "dir:bundles",
    "working-directory": "project",
  });

  expect(outputs.get("vendor-directory")).toBe(box.path("project/vendor"));
  expect(status).toBe(0);
});

test.each([
  ["no bundle is there", { from: "dir:../nowhere" }, "NO_BUNDLE"],
  ["the store is of an unknown kind", { from: "cash" }, "BAD_INPUT"],
  ["the workflow is a path", { from: "artifact:../pack.yml@main" }, "BAD_INPUT"],
  ["the branch has a blank", { from: "artifact:pack.yml@a b" }, "BAD_INPUT"],
  ["emergency is no word of ours", { from: "dir:../bundles", emergency: "yes" }, "BAD_INPUT"],
  ["no store is named", { from: " \n " }, "BAD_INPUT"],
  ["the time is no number", { from: "dir:../bundles", timeout: "soon" }, "BAD_INPUT"],
  ["the project is elsewhere", { from: "dir:../bundles", "working-directory": ".." }, "NO_GO_MOD"],
])("a restore that is refused exports nothing: %s", async (_, inputs, code) => {
  const before = await snapshot(box.path("project"));

  const step = await box.step("project", "restore", { emergency: "true", ...inputs });

  expect(step.status).toBe(1);
  expect([...step.environment, ...step.outputs, ...step.state]).toEqual([]);
  const [command, ...more] = commands(step.log);
  expect(command).toMatch(
    new RegExp(`^::error title=go-offline%3A ${code}::.*wanted .*, got .*\\. Do this now: .+`),
  );
  expect(more).toEqual([]);
  expect(step.summary.split("\n")[0]).toContain(`### ❌ Refused (${code}): `);
  expect(step.summary).toContain("**Do this now:** ");
  expect(step.summary).toContain("Nothing was placed and nothing was exported.");
  expect(differences(before, await snapshot(box.path("project")))).toEqual([]);
});

test("a runner without a job summary", async () => {
  const { status, outputs } = await box.step(
    "project",
    "restore",
    { from: "dir:../bundles", emergency: "true" },
    { GITHUB_STEP_SUMMARY: "" },
  );

  expect(status).toBe(0);
  expect(outputs.get("proof")).toBe("complete");
});
