import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small, workspace } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { Job } from "../support/job.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;
let job: Job;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", small);
  await box.pack("origin", "bundles");
  await box.write("spaces", workspace);
  await box.run("spaces/work", ["go", "work", "sync"]);
  // What sync leaves open, go work vendor adds to go.work.sum.
  await box.run("spaces/work", ["go", "work", "vendor", "-o", box.path("tmp/vendor")]);
  await box.commit("spaces");
  await box.pack("spaces/work", "bundles");
});

beforeEach(async () => {
  for (const name of ["a", "b", "c"]) {
    await rm(box.path(name), { recursive: true, force: true });
    await box.run("", ["git", "clone", "--quiet", "origin", name]);
  }
  job = new Job(box, { GOFLAGS: "-tags=mine" });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const from = () => ({ from: `dir:${box.path("bundles")}` });
const offline = { GOPROXY: "off", GOFLAGS: "-tags=mine -mod=vendor", GOVCS: "*:off" };

test.each([
  ["in the order of the restores", ["a", "b", "c"]],
  ["in the opposite order", ["c", "b", "a"]],
  ["the middle one first", ["b", "a", "c"]],
  ["the middle one last", ["a", "c", "b"]],
])("each but the last leaves the others offline: %s", async (_, order) => {
  const before = await snapshot(box.path("a"));
  for (const name of ["a", "b", "c"]) {
    await job.done(name, "restore", from());
  }

  for (const name of order.slice(0, 2)) {
    await job.done(name, "leave");
    expect(job.changed).toMatchObject(offline);
  }
  const [, , last = ""] = order;
  await box.run(last, ["go", "build", "-o", "../binary", "."], job.variables);
  await job.done(last, "leave");

  expect(job.changed).toEqual({});
  expect(differences(before, await snapshot(box.path("a")))).toEqual([]);
});

test("one that was restored again after another", async () => {
  for (const name of ["a", "b", "a"]) {
    await job.done(name, "restore", from());
  }

  const { summary } = await job.done("a", "leave");
  expect(summary).toContain(`<code>${box.path("b")}</code> is still restored`);
  expect(job.changed).toMatchObject(offline);
  await job.done("b", "leave");

  expect(job.changed).toEqual({});
});

test("a project that was not restored is not mistaken for another", async () => {
  await job.done("a", "restore", from());

  const { outputs, log } = await job.done("b", "leave");

  expect(outputs.get("left")).toBe("false");
  expect(log).toContain(`${box.path("a")} is still restored`);
  expect(job.changed).toMatchObject(offline);
});

test.each(["work", "work/app", "outside"])(
  "a workspace is left from %s as well",
  async (folder) => {
    await rm(box.path("copy"), { recursive: true, force: true });
    await box.run("", ["git", "clone", "--quiet", "spaces", "copy"]);
    const before = await snapshot(box.path("copy"));
    await job.done("copy/work/app", "restore", from());

    const { outputs } = await job.done(`copy/${folder}`, "leave");

    expect(outputs.get("vendor")).toBe("removed");
    expect(differences(before, await snapshot(box.path("copy")))).toEqual([]);
    expect(job.changed).toEqual({});
  },
);

test("another project's state that is damaged is refused as well", async () => {
  await job.done("a", "restore", from());
  const [state = ""] = (await box.run("", ["find", job.temporary, "-name", "state.json"])).split(
    "\n",
  );
  await box.run("", ["truncate", "--size=10", state]);

  const { status, log } = await job.step("b", "restore", from());

  expect(status).toBe(1);
  expect(log).toContain("error BAD_STATE: ");
  expect(await box.run("b", ["git", "status", "--porcelain", "--ignored"])).toBe("");
});
