import { rm, writeFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { honest, victim } from "../support/evil.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const line = "example.com/evil v1.0.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
  await box.pack("project", "bundles");
  await box.write("state", {});
});

afterEach(async () => {
  await box.run("project", ["git", "checkout", "--quiet", "."]);
  await rm(box.path("project/go.work"), { force: true });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const state = () => ({ XDG_STATE_HOME: box.path("state"), GOPROXY: "off" });
const restore = (vendor: string) => [
  "restore",
  "--from",
  `dir:${box.path("bundles")}`,
  "--vendor",
  vendor,
];
const pack = () => ["pack", "--to", `dir:${box.path("store")}`];

/** A `go` that writes as it runs a command, as the real one does with -mod=mod, and then does what it was asked. */
function writer(command: string, name: string) {
  const file = box.path("project", name);
  return fakeGo(
    box,
    "bin",
    `case " $* " in *" ${command} "*) printf '${line}' >> '${file}';; esac`,
  );
}

test.each([
  ["list", "go.sum", "off"],
  ["list", "go.mod", "off"],
  ["vendor", "go.sum", "rebuild"],
  ["vendor", "go.mod", "rebuild"],
])("restore: go %s writes %s, --vendor %s", async (command, name, vendor) => {
  const variables = { ...(await writer(command, name)), ...state() };

  const refusal = await refuse(box, "project", restore(vendor), variables);

  expect(refusal).toMatchObject({ status: 1, code: "PROJECT_CHANGED" });
  expect(refusal.message).toContain(`project: ${name}: wanted it as it was before go ran`);
  expect(refusal.changed).toEqual([`project/${name}`]);
});

test.each([
  ["download", "go.sum"],
  ["vendor", "go.mod"],
  ["graph", "go.sum"],
])("pack: go mod %s writes %s", async (command, name) => {
  const variables = await writer(command, name);

  const refusal = await refuse(box, "project", pack(), variables);

  expect(refusal).toMatchObject({ status: 1, code: "PROJECT_CHANGED" });
  expect(refusal.message).toContain(`project: ${name}: wanted it as it was`);
  expect(refusal.changed).toEqual([`project/${name}`]);
});

test("go makes a go.sum where there was none beside a go.mod of the workspace", async () => {
  await box.write("project/inner", {
    "go.mod": "module example.com/inner\n\ngo 1.21\n",
    "inner.go": "package inner\n",
  });
  await box.write("project", { "go.work": "go 1.22\n\nuse (\n\t.\n\t./inner\n)\n" });
  const variables = { ...(await writer("list", "inner/go.sum")), ...state() };

  const refusal = await refuse(box, "project", restore("off"), variables);

  await rm(box.path("project/inner"), { recursive: true });
  expect(refusal).toMatchObject({ status: 1, code: "PROJECT_CHANGED" });
  expect(refusal.message).toContain("inner/go.sum");
});

test("a failure of go does not hide that it wrote", async () => {
  const file = box.path("project/go.sum");
  const script = `case " $* " in *" list "*) printf '${line}' >> '${file}'; echo failed >&2; exit 1;; esac`;
  const variables = { ...(await fakeGo(box, "bin", script)), ...state() };

  const refusal = await refuse(box, "project", restore("off"), variables);

  expect(refusal).toMatchObject({ status: 1, code: "PROJECT_CHANGED" });
});

test("a go that writes nothing is let be", async () => {
  await writeFile(box.path("asked"), "");
  const script = `echo "$*" >> '${box.path("asked")}'`;
  const variables = { ...(await fakeGo(box, "bin", script)), ...state() };

  const ended = await box.cli("project", restore("off"), variables);

  expect(ended.status).toBe(0);
  expect(await box.run("", ["cat", "asked"])).toContain("list -mod=readonly");
});
