import { Buffer } from "node:buffer";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle } from "../support/bundle-edit.ts";
import { evil, honest, tool, victim } from "../support/evil.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { zip } from "../support/module-zip.ts";
import { editModules, type ModuleFiles } from "../support/modules-edit.ts";
import { start } from "../support/process.ts";
import { watch, type Refusal } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

const name = "example.com/deep@v0.3.0";
const zipName = "example.com/deep/@v/v0.3.0.zip";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
  await box.project("origin", victim);
  await box.run("origin", ["go", "mod", "vendor", "-o", box.path("expected")]);
  await box.pack("origin", "whole", ["--tools", "example.com/tool@v1.0.0"]);
  await lacking("bundle", (files) => files.delete(zipName));
});

beforeEach(async () => {
  proxy.faults.length = 0;
  await rm(box.path("project"), { recursive: true, force: true });
  await rm(box.path("state"), { recursive: true, force: true });
  await box.write("state", {});
  await box.run("", ["cp", "-r", "origin", "project"]);
  proxy.requests.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** A copy of the bundle in which something is missing or broken. */
async function lacking(folder: string, change: (files: ModuleFiles) => void): Promise<void> {
  await editModules(box, await copyBundle(box, "whole", folder), change);
}

/** Restores by the task, which may ask the proxy. */
function run(bundle: string, vendor = "rebuild", entry: string = proxy.variables.GOPROXY) {
  return start({
    command: process.execPath,
    args: [resolve("lib/__tests__/support/launch-repair.js"), vendor, entry, box.path(bundle)],
    directory: box.path("project"),
    environment: {
      ...box.environment,
      GOPROXY: "off",
      XDG_STATE_HOME: box.path("state"),
      // As in a job whose modules are private: only what we name may be asked.
      GOPRIVATE: "example.com/*",
    },
  });
}

function refuse(bundle = "bundle", vendor = "rebuild"): Promise<Refusal> {
  return watch(box, () => run(bundle, vendor).ended);
}

test.each(["rebuild", "off"])(
  "a missing module comes from the proxy and is proved, vendor: %s",
  async (vendor) => {
    const { status, stdout, stderr } = await run("bundle", vendor).ended;

    expect(stderr).toContain(`${name} from ${proxy.variables.GOPROXY}, proved`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: { gaps: [] },
      rounds: [{ cause: `missing: ${name}`, result: "mended" }],
    });
    expect(new Set(proxy.requests.map((each) => each.split("/@v/")[0]))).toEqual(
      new Set(["example.com/deep"]),
    );
    const expected = vendor === "off" ? undefined : await snapshot(box.path("expected"));
    expect(await snapshot(box.path("project/vendor"))).toEqual(expected);
  },
);

test("a broken zip comes from the proxy", async () => {
  await lacking("broken", (files) => files.set(zipName, Buffer.from("no zip")));

  const { status, stderr } = await run("broken").ended;

  expect(stderr).toContain("repair 1 a broken zip: module: example.com/deep@v0.3.0: zip: wanted");
  expect(status).toBe(0);
});

test("a broken zip that go.sum does not name could not be proved: the bundle is refused at once", async () => {
  await lacking("broken", (files) =>
    files.set("example.com/tool/@v/v1.0.0.zip", Buffer.from("no zip")),
  );

  const refusal = await refuse("broken");

  expect(refusal).toMatchObject({ status: 1, code: "BAD_MODULE" });
  expect(refusal.message).toContain("example.com/tool@v1.0.0: zip: wanted");
  expect(refusal.changed).toEqual([]);
  expect(proxy.requests).toEqual([]);
});

test("nobody sees the password in a proxy's address", async () => {
  const entry = proxy.variables.GOPROXY.replace("//", "//user:secret@");

  const { status, log } = await run("bundle", "rebuild", entry).ended;

  expect(log).toContain(`nothing from ${proxy.variables.GOPROXY}`);
  expect(log).toContain("refusing to pass credentials to insecure URL");
  expect(log).not.toContain("secret");
  expect(status).toBe(1);
});

test("nothing is asked of the proxy where nothing is missing", async () => {
  expect((await run("whole").ended).status).toBe(0);

  expect(proxy.requests).toEqual([]);
});

test("a proxy that sends another zip: at once both hashes and the record, and nothing is left", async () => {
  proxy.faults.push({ match: /\.zip$/, kind: "bytes", bytes: zip(evil) });

  const refusal = await refuse();

  expect(refusal).toMatchObject({ status: 1, code: "SUM_MISMATCH", changed: [] });
  expect(refusal.message).toMatch(
    /^modules: example\.com\/deep@v0\.3\.0: go\.sum says h1:\S+, the module proxy http:\S+ holds h1:/,
  );
  const [, wanted] = / {2}wanted {2}(h1:\S{44}) \(go\.sum\)\n/.exec(refusal.text) ?? [];
  const [, got] = / {2}got {5}(h1:\S{44}) \(the module proxy /.exec(refusal.text) ?? [];
  expect(got).not.toBe(wanted);
  expect(refusal.text).toContain(`  record  example.com/deep v0.3.0 ${wanted}; example.com/deep`);
  expect(refusal.text).toContain("holds was changed: it agrees with go.sum");
  expect(refusal.text).toContain("  page    what came is no web page: it is a module zip");
  expect(refusal.text).toContain("not mended: SUM_MISMATCH: ");
  expect(proxy.requests.filter((each) => each.endsWith(".zip"))).toHaveLength(1);
});

test("a network that answers with a page to sign in, in a go.mod's place: it says so", async () => {
  proxy.faults.push({ match: /\.mod$/, kind: "html" });

  const refusal = await refuse();

  expect(refusal).toMatchObject({ status: 1, code: "SUM_MISMATCH", changed: [] });
  expect(refusal.message).toContain(`${name}/go.mod: go.sum says h1:`);
  expect(refusal.text).toContain("  page    what came is a web page, as a network sends that");
});

test.each<readonly [string, RegExp, GoProxy["faults"][number], string]>([
  [
    "a page to sign in in a zip's place",
    /zip: not a valid zip file.* \(a web page in its place, or a file that was cut short\)/,
    { match: /\.zip$/, kind: "html" },
    "off",
  ],
  [
    "a page to sign in in an .info's place",
    /invalid character '<' .* \(a web page in its place/,
    { match: /\.info$/, kind: "html" },
    "off",
  ],
  ["HTTP 503", /503 Service Unavailable/, { match: /./, kind: "status", status: 503 }, "rebuild"],
  ["nothing", /EOF/, { match: /./, kind: "refuse" }, "rebuild"],
  ["HTTP 404", /404 Not Found/, { match: /./, kind: "status", status: 404 }, "rebuild"],
])(
  "a proxy that answers with %s mends nothing, and nothing is left",
  async (_, words, fault, vendor) => {
    proxy.faults.push(fault);

    const refusal = await refuse("bundle", vendor);

    expect(refusal).toMatchObject({ status: 1, code: "NOT_IN_BUNDLE", changed: [] });
    expect(refusal.text).toMatch(/ {2}repair 1: missing: \S+: looked for elsewhere: not mended: /);
    expect(refusal.text).toMatch(words);
  },
);

test("a run that is ended while the proxy does not answer leaves nothing", async () => {
  proxy.faults.push({ match: /\.zip$/, kind: "hang" });
  const before = await snapshot(box.folder);

  const running = run("bundle");
  while (!proxy.requests.some((each) => each.endsWith(".zip"))) {
    await setTimeout(20);
  }
  running.child.kill("SIGTERM");
  const { status } = await running.ended;

  expect(status).not.toBe(0);
  const after = await snapshot(box.folder);
  // Of the private folder nothing is left but itself.
  const goes = /^(?:home|gopath)(?:\/|$)|^state\/go-offline(?:\/[0-9a-f]{16})?$/;
  expect(differences(before, after).filter((each) => !goes.test(each))).toEqual([]);
});
