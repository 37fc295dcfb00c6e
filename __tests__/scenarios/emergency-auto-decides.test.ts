import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { says } from "../support/example.ts";
import { start } from "../support/process.ts";
import { everything, release, zips, type Release } from "../support/release.ts";
import { commands } from "../support/step.ts";

let site: Release;

beforeAll(async () => {
  site = await release();
});

beforeEach(async () => {
  await site.begin();
});

afterAll(async () => {
  await site.close();
});

test("a bundle that fits exactly is used at once, and the network is healthy", async () => {
  const { first, status, outputs } = await site.run("origin");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ A bundle of this very go.sum is used: vendor\/ restored 20 files/);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "healthy"]);
  expect(site.downloads()).toEqual([]);
});

test("a bundle that fits exactly is used in an outage, which is told first", async () => {
  site.proxy.faults.push({ ...everything, kind: "status", status: 503 });

  const { first, status, outputs, summary, log } = await site.run("origin");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Outage, a bundle is used: vendor\/ restored 20 files/);
  expect(summary).toContain("HTTP 503");
  expect(outputs.get("outage")).toBe("outage");
  expect(commands(log).filter((each) => each.startsWith("::warning"))).toEqual([
    expect.stringContaining("go-offline%3A OUTAGE"),
  ]);
});

test("nothing fits exactly, and the network is healthy: go brings the modules, nothing is exported", async () => {
  const { first, status, outputs, environment, summary } = await site.run("moved");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Network used: \d module versions in .*, each checked by go/);
  expect(summary).toContain("no store has a bundle of this very go.mod and go.sum");
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["network", "healthy"]);
  expect([...environment]).toEqual([]);
  expect(await site.changed()).toBe("");
  await site.box.run("project", ["go", "build", "-o", site.box.path("built"), "."], {
    GOPROXY: "off",
  });
});

test.each([
  ["503", { ...everything, kind: "status", status: 503 }],
  ["a connection that is broken off", { ...everything, kind: "refuse" }],
  ["a page to sign in", { ...everything, kind: "html" }],
] as const)("nothing fits exactly, and %s: the nearest bundle is used", async (_, fault) => {
  site.proxy.faults.push(fault);

  const { first, status, outputs } = await site.run("moved");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Outage, a bundle is used: vendor\/ rebuilt from proved modules/);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "outage"]);
});

test("the doctor is content, and the download fails all the same: then the nearest bundle", async () => {
  site.proxy.faults.push({ ...zips, kind: "status", status: 502 });

  const { first, status, outputs, summary } = await site.run("moved");

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ Outage, a bundle is used: /);
  expect(outputs.get("outage")).toBe("outage");
  expect(summary).toContain("run 3");
  expect(summary).toContain("502 Bad Gateway");
});

test("a blip in the download is waited out", async () => {
  site.proxy.faults.push({ ...zips, kind: "status", status: 503 });

  const step = site.run("moved");
  for (let waited = 0; site.downloads().length === 0 && waited < 30_000; waited += 5) {
    await sleep(5);
  }
  site.proxy.faults.splice(0);
  const { status, outputs, summary } = await step;

  expect(status).toBe(0);
  expect(outputs.get("mode")).toBe("network");
  expect(summary).toContain("run 2");
});

test("a download that hangs is ended, and the nearest bundle used", async () => {
  site.proxy.faults.push({ ...zips, kind: "hang" });

  const { status, outputs } = await site.run("moved", { timeout: "5" });

  expect(status).toBe(0);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "outage"]);
});

test("an outage, and no bundle: the outage stands first", async () => {
  site.proxy.faults.push({ ...everything, kind: "status", status: 503 });

  const { first, status, summary } = await site.run("moved", { from: "dir:../nowhere" });

  expect(status).toBe(1);
  expect(first).toBe("### ❌ Refused (NO_BUNDLE): an outage, and no bundle was found");
  expect(summary).toMatch(
    /^\*\*Because:\*\* outage: go stops at entry 1 .*HTTP 503.*; bundle: wanted /m,
  );
});

test("a bundle that is not what it says gives way to a healthy network, and is told of", async () => {
  const key = (await readFile(site.box.path("bundles/latest"), "utf8")).trim();
  await site.box.run("", ["cp", "-r", "bundles", "tampered"]);
  await site.box.write(`tampered/${key}`, { "vendor.tar.zst": "rubbish" });

  const { status, outputs, log } = await site.run("origin", { from: "dir:../tampered" });

  expect([status, outputs.get("mode")]).toEqual([0, "network"]);
  expect(log).toMatch(/^::warning title=go-offline%3A PART_SIZE::/m);
});

test("emergency: true asks nothing of the network", async () => {
  const { first, status, outputs } = await site.run("moved", { emergency: "true" });

  expect(status).toBe(0);
  expect(first).toMatch(/^### ✅ vendor\/ rebuilt from proved modules/);
  expect([outputs.get("mode"), outputs.get("outage")]).toEqual(["bundle", "unasked"]);
  expect(site.proxy.requests).toEqual([]);
});

test("emergency: false uses no bundle, healthy or not", async () => {
  const healthy = await site.run("origin", { emergency: "false" });
  site.proxy.faults.push({ ...everything, kind: "status", status: 503 });
  await site.box.emptyModuleCache();
  const down = await site.run("origin", { emergency: "false" });

  expect([healthy.status, healthy.outputs.get("mode")]).toEqual([0, "network"]);
  expect(healthy.summary).toContain("emergency: false, so that no bundle is used");
  expect(down.status).toBe(1);
  expect(down.first).toMatch(/^### ❌ Refused \(OUTAGE\): an outage, and no bundle may be used$/);
  expect(down.summary).toMatch(
    /^\*\*Because:\*\* network: wanted modules, got none: outage: go mod download, 3 runs: /m,
  );
});

test("a replacement holds over the network, too, and leave takes it back", async () => {
  await site.box.write("other", {
    "go.mod": "module example.com/plain\n",
    "plain.go": 'package plain\n\nfunc Hello() string { return "other" }\n',
  });

  const job = { RUNNER_TEMP: site.box.path("job") };
  const inputs = { from: "dir:../nowhere", replace: "example.com/plain => ../other" };
  const { status, outputs, environment } = await site.run("origin", inputs, job);

  expect([status, outputs.get("mode")]).toEqual([0, "network"]);
  expect([...environment.keys()]).toEqual(["GOFLAGS"]);
  const variables = Object.fromEntries(environment);
  await site.box.run("project", ["go", "build", "-o", site.box.path("built"), "."], {
    ...variables,
    GOPROXY: "off",
  });
  const binary = {
    command: site.box.path("built"),
    args: [],
    environment: {},
    directory: site.box.folder,
  };
  expect((await start(binary).ended).stderr).toBe(says.replace("plain", "other"));
  const left = await site.box.step("project", "leave", {}, { ...variables, ...job });
  expect([...left.environment]).toEqual([["GOFLAGS", ""]]);
});

test("without go on PATH nobody can ask, and a bundle is tried", async () => {
  const { log, status } = await site.run("moved", {}, { PATH: site.box.path("home") });

  expect(log).toContain("GO_NOT_FOUND");
  expect(status).toBe(1);
});

test("the report has the decision and its evidence", async () => {
  const { outputs } = await site.run("origin");
  const report = JSON.parse(await readFile(outputs.get("report") ?? "", "utf8"));

  expect(report.decision).toMatchObject({
    mode: "bundle",
    outage: "healthy",
    examination: { health: "healthy", modules: { public: 6, private: 0 } },
  });
});

test("what bites in an outage is told with file and line, one annotation for each kind", async () => {
  await site.box.run("", ["cp", "-r", "origin", "armed"]);
  await site.box.write("armed", {
    ".github/workflows/release.yml":
      "on: push\njobs:\n  tools:\n    runs-on: ubuntu-latest\n    steps:\n      - run: go install example.com/a@latest\n      - run: |\n          go install example.com/b@latest\n",
    ".goreleaser.yml": "version: 2\ngomod:\n  proxy: true\n",
  });
  await site.box.commit("armed");

  const { status, log, summary } = await site.run("armed");

  expect(status).toBe(0);
  expect(commands(log).map((each) => each.replace(/::go.*|::\..*/, ""))).toEqual([
    "::warning title=go-offline%3A unpinned-version,file=.github/workflows/release.yml,line=6",
    "::warning title=go-offline%3A goreleaser-gomod-proxy,file=.goreleaser.yml,line=3",
  ]);
  expect(summary).toContain(
    "<code>.github/workflows/release.yml&#58;8</code>".replace("&#58;", ":"),
  );
});
