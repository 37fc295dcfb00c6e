import { appendFile, chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { Job } from "../support/job.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;
let job: Job;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", small);
  await box.pack("origin", "bundles");
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
  job = new Job(box);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const from = { from: "dir:../bundles" };
const deep = "project/vendor/example.com/deep/deep.go";
const exclude = "project/.git/info/exclude";
const all = () => snapshot(box.path("project"));
const status = () => box.run("project", ["git", "status", "--porcelain", "--ignored"]);
const states = () => readdir(join(job.temporary, "go-offline"));

test("after a restore and a leave not a byte and not a variable is other than before", async () => {
  const before = await all();
  await job.done("project", "restore", from);
  expect(job.changed).toMatchObject({ GOFLAGS: "-mod=vendor", GOPROXY: "off" });

  const step = await job.done("project", "leave");

  expect(differences(before, await all())).toEqual([]);
  expect(await status()).toBe("");
  expect(job.changed).toEqual({});
  expect(await states()).toEqual([]);
  expect(Object.fromEntries(step.outputs)).toEqual({
    left: "true",
    vendor: "removed",
    report: expect.stringMatching(/go-offline-report-.*\.json$/),
  });
  expect(step.summary.split("\n")[0]).toBe("### ✅ left: 5 variables given back, vendor/ removed");
  expect(step.summary).toContain("GitHub cannot unset a variable");
  expect(step.log).toContain("5 variables given back, vendor/ removed");
  expect(commands(step.log)).toEqual([]);
  await box.run("project", ["go", "build", "-o", "../binary", "."], job.variables);
});

test("the user's own values come back exactly, and what was not set is empty", async () => {
  const own = { GOFLAGS: "-tags=netgo '-ldflags=-s -w'", GOPROXY: "https://a.example|direct" };
  job = new Job(box, own);
  await job.done("project", "restore", from);
  expect(job.variables["GOFLAGS"]).toBe("-tags=netgo '-ldflags=-s -w' -mod=vendor");

  const { environment } = await job.done("project", "leave");

  expect(Object.fromEntries(environment)).toEqual({
    ...own,
    GONOPROXY: "",
    GOVCS: "",
    GOTOOLCHAIN: "local",
  });
});

test("two restores in a row: the values from before the first come back, and vendor/ goes", async () => {
  const before = await all();
  await job.done("project", "restore", from);
  const second = await job.done("project", "restore", from);
  expect(second.log).toContain("nothing was changed");

  const { outputs } = await job.done("project", "leave");

  expect(outputs.get("vendor")).toBe("removed");
  expect(job.changed).toEqual({});
  expect(differences(before, await all())).toEqual([]);
});

test("a value that a step set between two restores is what comes back", async () => {
  await job.done("project", "restore", from);
  job.set("GOPROXY", "https://b.example");
  await job.done("project", "restore", from);

  await job.done("project", "leave");

  expect(job.changed).toEqual({ GOPROXY: "https://b.example" });
});

test("a vendor/ that was there before stays, and git sees it again", async () => {
  await box.run("project", ["go", "mod", "vendor"]);
  const before = await all();
  await job.done("project", "restore", from);
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");

  const { outputs, summary, log } = await job.done("project", "leave");

  expect(outputs.get("vendor")).toBe("kept");
  expect(summary.split("\n")[0]).toContain(
    "✅ left: 5 variables given back, vendor/ stays, it was",
  );
  expect(commands(log)).toEqual([]);
  expect(differences(before, await all())).toEqual([]);
});

test.each<readonly [string, () => Promise<unknown>, string]>([
  ["edited", () => appendFile(box.path(deep), "// mine\n"), "deep/deep.go has other bytes"],
  ["added to", () => box.write("project/vendor", { "a.txt": "" }), "vendor/a.txt is not part of"],
  ["thinned out", () => rm(box.path(deep)), "deep/deep.go is missing"],
  ["made executable", () => chmod(box.path(deep), 0o755), "deep/deep.go may be executed"],
  [
    "replaced by a file",
    async () => {
      await rm(box.path("project/vendor"), { recursive: true });
      await box.write("project", { vendor: "" });
    },
    "vendor is no directory",
  ],
])("a vendor/ that was %s stays and is named, and the rest is undone", async (_, edit, named) => {
  const lines = await readFile(box.path(exclude), "utf8");
  await job.done("project", "restore", from);
  await edit();
  const edited = await snapshot(box.path("project/vendor"));

  const { outputs, summary, log } = await job.done("project", "leave");

  expect(await snapshot(box.path("project/vendor"))).toEqual(edited);
  expect(outputs.get("vendor")).toBe("changed");
  expect(summary.split("\n")[0]).toContain(
    "⚠️ left: 5 variables given back, vendor/ stays, it was",
  );
  expect(commands(log).join("\n")).toMatch(/^::warning title=go-offline%3A vendor\/ stays::/);
  expect(commands(log).join("\n")).toContain(named);
  expect(job.changed).toEqual({});
  expect(await readFile(box.path(exclude), "utf8")).toBe(lines);
  expect(await states()).toEqual([]);
});

test("a vendor/ that was committed since stays", async () => {
  await job.done("project", "restore", from);
  await box.run("project", ["git", "add", "--force", "vendor"]);

  const { outputs, log } = await job.done("project", "leave");

  expect(outputs.get("vendor")).toBe("tracked");
  expect(commands(log).join("\n")).toContain("git tracks it now");
  expect(await box.run("project", ["git", "diff", "--name-only"])).toBe("");
});

test("a vendor/ that is gone already is no reason to fail", async () => {
  await job.done("project", "restore", from);
  await rm(box.path("project/vendor"), { recursive: true });

  expect((await job.done("project", "leave")).outputs.get("vendor")).toBe("gone");
  expect(job.changed).toEqual({});
});

test("with no restore to undo it says so, changes nothing and is green", async () => {
  const before = await all();

  const step = await job.done("project", "leave");

  expect([...step.environment]).toEqual([]);
  expect(step.outputs.get("left")).toBe("false");
  expect(step.summary).toContain("Nothing to leave: no restore of ");
  expect(differences(before, await all())).toEqual([]);
});

test("a second leave finds nothing", async () => {
  await job.done("project", "restore", from);
  await job.done("project", "leave");

  expect((await job.done("project", "leave")).outputs.get("left")).toBe("false");
  expect(job.changed).toEqual({});
});

test("what is kept is for this user alone, and in no file of the project", async () => {
  const before = await all();
  await job.done("project", "restore", from);

  const [name = ""] = await states();
  const folder = join(job.temporary, "go-offline", name);
  const modes = [folder, ...["state.json", "vendor.sha256"].map((each) => join(folder, each))];

  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(
    await Promise.all(modes.map(async (each) => ((await stat(each)).mode & 0o777).toString(8))),
  ).toEqual(["700", "600", "600"]);
  const others = differences(before, await all()).filter((each) => !each.startsWith("vendor"));
  expect(others).toEqual([".git/info/exclude"]);
});

/** The state, read as text. */
async function damage(change: (text: string) => string, file = "state.json"): Promise<void> {
  const [name = ""] = await states();
  const path = join(job.temporary, "go-offline", name, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

test.each<readonly [string, () => Promise<void>, string]>([
  ["no JSON", () => damage(() => "{"), "wanted a state in canonical JSON, got other text"],
  ["empty", () => damage(() => ""), "wanted a state in canonical JSON, got other text"],
  ["of another form", () => damage((text) => text.trim()), "wanted a state in canonical JSON"],
  ["newer", () => damage((text) => text.replace('"format": 1', '"format": 2')), "wanted 1"],
  ["larger", () => damage((text) => text.replace("{", '{\n  "a": 1,')), "wanted only known"],
  ["a shell's", () => damage((text) => text.replace('"GOVCS"', '"A=$(id)"')), "variables[3].name"],
  ["another's", () => damage((text) => text.replace("/project", "/other")), "of this folder"],
  ["cut off", () => damage((text) => text.slice(99), "vendor.sha256"), "wanted vendor.sha256"],
])(
  "a state that is %s is refused, by restore too, and nothing changes",
  async (_, change, named) => {
    await job.done("project", "restore", from);
    const { variables } = job;
    await change();
    const before = await all();

    const steps = [await job.step("project", "leave"), await job.step("project", "restore", from)];

    for (const step of steps) {
      expect(step.status).toBe(1);
      expect(commands(step.log).join("\n")).toMatch(
        /^::error title=go-offline%3A BAD_STATE::state: /,
      );
      expect(step.log).toContain(named);
    }
    expect(differences(before, await all())).toEqual([]);
    expect(job.variables).toEqual(variables);
  },
);
