import { readFile, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, says, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { start } from "../support/process.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";
import { commands, type Step } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

const goMod = String(service["go.mod"]);
const withoutPlain = {
  "go.mod": goMod.replace(/\texample.com\/plain .*\n/, ""),
  "main.go": String(service["main.go"])
    .replace(/\t"example.com\/plain"\n/, "")
    .replace(", plain.Hello()", ""),
};

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.pack("origin", "bundles");
  await box.run("", ["cp", "-r", "origin", "moved"]);
  await box.write("moved", withoutPlain);
  await box.run("moved", ["go", "mod", "tidy"]);
  await box.run("moved", ["git", "commit", "--quiet", "--all", "--message=on"]);
});

beforeEach(async () => {
  await rm(box.path("project"), { recursive: true, force: true });
  await rm(box.path("home/.local"), { recursive: true, force: true });
  await box.emptyModuleCache();
  proxy.requests.splice(0);
});

afterEach(() => {
  proxy.faults.splice(0);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** The action, in a checkout that the bundle fits exactly, or that has moved on. */
async function run(
  from: "origin" | "moved",
  inputs: Variables = {},
  variables: Variables = {},
): Promise<Step & { readonly first: string }> {
  await box.run("", ["git", "clone", "--quiet", from, "project"]);
  const before = await snapshot(box.path("project"));
  const step = await box.step(
    "project",
    "restore",
    { from: "dir:../bundles", ...inputs },
    variables,
  );
  if (step.outputs.get("mode") !== "bundle") {
    expect(await snapshot(box.path("project"))).toEqual(before);
  }
  return { ...step, first: step.summary.split("\n")[0] ?? "" };
}

const zips = { match: /\.zip$/ };
/** A zip with nothing in it. */
const empty = Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]);
const everything = { match: /^/ };

function downloads(): string[] {
  return proxy.requests.filter((each) => each.endsWith(".zip"));
}

test("a bundle that fits exactly is used at once, and the network is healthy", async () => {
  const { first, status, outputs } = await run("origin");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ A bundle of this very go.sum is used: vendor\/ restored 20 files/);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "healthy"]);
  expect(downloads()).toEqual([]);
});

test("a bundle that fits exactly is used in an outage, which is told first", async () => {
  proxy.faults.push({ ...everything, kind: "status", status: 503 });

  const { first, status, outputs, summary, log } = await run("origin");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Outage, a bundle is used: vendor\/ restored 20 files/);
  expect(summary).toContain("HTTP 503");
  expect(outputs.get("outage")).toBe("outage");
  expect(commands(log).filter((each) => each.startsWith("::warning"))).toEqual([
    expect.stringContaining("go-offline%3A OUTAGE"),
  ]);
});

test("nothing fits exactly, and the network is healthy: go brings the modules, nothing is exported", async () => {
  const { first, status, outputs, environment, summary } = await run("moved");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Network used: \d module versions in .*, each checked by go/);
  expect(summary).toContain("no store has a bundle of this very go.mod and go.sum");
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["network", "healthy"]);
  expect([...environment]).toEqual([]);
  expect(await box.run("project", ["git", "status", "--porcelain", "--ignored"])).toBe("");
  await box.run("project", ["go", "build", "-o", box.path("built"), "."], { GOPROXY: "off" });
});

test.each([
  ["503", { ...everything, kind: "status", status: 503 }],
  ["a connection that is broken off", { ...everything, kind: "refuse" }],
  ["a page to sign in", { ...everything, kind: "html" }],
] as const)("nothing fits exactly, and %s: the nearest bundle is used", async (_, fault) => {
  proxy.faults.push(fault);

  const { first, status, outputs } = await run("moved");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Outage, a bundle is used: vendor\/ rebuilt from proved modules/);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "outage"]);
});

test("the doctor is content, and the download fails all the same: then the nearest bundle", async () => {
  proxy.faults.push({ ...zips, kind: "status", status: 502 });

  const { first, status, outputs, summary } = await run("moved");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Outage, a bundle is used: /);
  expect(outputs.get("outage")).toBe("outage");
  expect(summary).toContain("run 3");
  expect(summary).toContain("502 Bad Gateway");
});

test("a blip in the download is waited out", async () => {
  proxy.faults.push({ ...zips, kind: "status", status: 503 });

  const step = run("moved");
  for (let waited = 0; downloads().length === 0 && waited < 30_000; waited += 5) {
    await sleep(5);
  }
  proxy.faults.splice(0);
  const { status, outputs, summary } = await step;

  expect(status).toBe(0);
  expect(outputs.get("mode")).toBe("network");
  expect(summary).toContain("run 2");
});

test("a download that hangs is ended, and the nearest bundle used", async () => {
  proxy.faults.push({ ...zips, kind: "hang" });

  const { status, outputs } = await run("moved", { timeout: "5" });

  expect(status).toBe(0);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "outage"]);
});

test.each([
  ["a module that is gone", { ...zips, kind: "status", status: 404 }, "GO_FAILED", "404 Not Found"],
  ["a login", { ...zips, kind: "status", status: 401 }, "GO_FAILED", "401 Unauthorized"],
  ["another zip", { ...zips, kind: "bytes", bytes: empty }, "GO_FAILED", "SECURITY ERROR"],
  ["no zip at all", { ...zips, kind: "html" }, "BAD_MODULE", "not a valid zip file"],
] as const)("%s is no outage: no bundle is used", async (_, fault, code, said) => {
  proxy.faults.push(fault);

  const { first, status, outputs, log } = await run("moved");

  expect(status).toBe(1);
  expect(first).toContain(`### ❌ Refused (${code}): `);
  expect(log).toContain(said);
  expect(outputs.has("mode")).toBe(false);
  expect(new Set(downloads()).size).toBe(downloads().length);
});

test.each([
  ["another go.mod", { match: /\.mod$/, kind: "bytes", bytes: Buffer.from("module x\n") }],
  ["403 to the doctor", { ...everything, kind: "status", status: 403 }],
] as const)("%s: somebody has to look at it, and no bundle passes it by", async (_, fault) => {
  proxy.faults.push(fault);

  const { first, status, log } = await run("moved");

  expect(status).toBe(1);
  expect(first).toMatch(
    /^### ❌ Refused \(NO_PASSAGE\): network: wanted modules, got none: no outage, but/,
  );
  expect(log).toContain("emergency: true takes a bundle");
  expect(downloads()).toEqual([]);
});

test("an outage, and no bundle: the outage stands first", async () => {
  proxy.faults.push({ ...everything, kind: "status", status: 503 });

  const { first, status } = await run("moved", { from: "dir:../nowhere" });

  expect(status).toBe(1);
  expect(first).toMatch(
    /^### ❌ Refused \(NO_BUNDLE\): outage: go stops at entry 1 .*HTTP 503.*; bundle: wanted /,
  );
});

test("emergency: true asks nothing of the network", async () => {
  const { first, status, outputs } = await run("moved", { emergency: "true" });

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ vendor\/ rebuilt from proved modules/);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "unasked"]);
  expect(proxy.requests).toEqual([]);
});

test("emergency: false uses no bundle, healthy or not", async () => {
  const healthy = await run("origin", { emergency: "false" });
  await rm(box.path("project"), { recursive: true });
  proxy.faults.push({ ...everything, kind: "status", status: 503 });
  await box.emptyModuleCache();
  const down = await run("origin", { emergency: "false" });

  expect([healthy.status, healthy.outputs.get("mode")]).toEqual([0, "network"]);
  expect(healthy.summary).toContain("emergency: false, so that no bundle is used");
  expect(down.status).toBe(1);
  expect(down.first).toMatch(
    /^### ❌ Refused \(OUTAGE\): network: wanted modules, got none: outage: go mod download, 3 runs: /,
  );
});

test("a replacement holds over the network, too, and leave takes it back", async () => {
  await box.write("other", {
    "go.mod": "module example.com/plain\n",
    "plain.go": 'package plain\n\nfunc Hello() string { return "other" }\n',
  });

  const job = { RUNNER_TEMP: box.path("job") };
  const inputs = { from: "dir:../nowhere", replace: "example.com/plain => ../other" };
  const { status, outputs, environment } = await run("origin", inputs, job);

  expect([status, outputs.get("mode")]).toEqual([0, "network"]);
  expect([...environment.keys()]).toEqual(["GOFLAGS"]);
  const variables = Object.fromEntries(environment);
  await box.run("project", ["go", "build", "-o", box.path("built"), "."], {
    ...variables,
    GOPROXY: "off",
  });
  const binary = { command: box.path("built"), args: [], environment: {}, directory: box.folder };
  expect((await start(binary).ended).stderr).toBe(says.replace("plain", "other"));
  const left = await box.step("project", "leave", {}, { ...variables, ...job });
  expect([...left.environment]).toEqual([["GOFLAGS", ""]]);
});

test("without go on PATH nobody can ask, and a bundle is tried", async () => {
  const { log, status } = await run("moved", {}, { PATH: box.path("home") });

  expect(log).toContain("GO_NOT_FOUND");
  expect(status).toBe(1);
});

test("the report has the decision and its evidence", async () => {
  const { outputs } = await run("origin");
  const report = JSON.parse(await readFile(outputs.get("report") ?? "", "utf8"));

  expect(report.decision).toMatchObject({
    mode: "bundle",
    outage: "healthy",
    examination: { health: "healthy", modules: { public: 6, private: 0 } },
  });
});
