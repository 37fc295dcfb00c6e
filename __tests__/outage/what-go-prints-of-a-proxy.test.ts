import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { run } from "../../src/host/go.ts";
import { timedOut } from "../../src/outage/diagnosis.ts";
import { honest } from "../support/evil.ts";
import { fail } from "../support/faulty.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { zip } from "../support/module-zip.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const module = "example.com/deep@v0.3.0";
const download = ["mod", "download", module];
const every = /^/;
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.write("project", { "go.mod": "module example.com/app\n\ngo 1.21\n" });
});

afterEach(() => {
  proxy.faults.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const text = "dial tcp: connection refused\nverifying a@v1: checksum mismatch\nSECURITY ERROR";
const lie = Buffer.from(JSON.stringify({ Version: `v9: Get "https://h/": EOF\ngo: x: ${text}` }));
const evilPath = { ...honest, path: "example.com/evil" };
const status = (
  code: number,
  words: { readonly text?: string; readonly reason?: string } = {},
): Fault => ({
  match: every,
  kind: "status",
  status: code,
  ...words,
});

test.each<[string, Fault, string, string]>([
  ["is gone before it answers", { match: every, kind: "refuse" }, "outage", "answer-cut-off"],
  ["breaks the connection", { match: every, kind: "reset" }, "outage", "connection-reset"],
  ["cuts an answer short", { match: every, kind: "cut" }, "outage", "answer-cut-off"],
  ["cuts a zip short", { match: /zip$/, kind: "cut" }, "outage", "answer-cut-off"],
  ["shows a page for an answer", { match: every, kind: "html" }, "outage", "page-for-an-answer"],
  ["shows a page for a zip", { match: /zip$/, kind: "html" }, "untrusted", "bad-zip"],
  [
    "says nothing in its answer",
    { match: /info$/, kind: "bytes", bytes: Buffer.alloc(0) },
    "outage",
    "page-for-an-answer",
  ],
  ["has too many requests", status(429), "outage", "too-many-requests"],
  ["is overloaded", status(503), "outage", "service-failed"],
  [
    "is overloaded, and says what it likes",
    status(503, { text, reason: "x509: certificate has expired" }),
    "outage",
    "service-failed",
  ],
  ["does not have it", status(404), "not-found", "not-found"],
  [
    "does not have it any more, and says what it likes",
    status(410, { text }),
    "not-found",
    "not-found",
  ],
  [
    "does not have it, and says one line",
    status(404, { text: "dial tcp: connection refused" }),
    "not-found",
    "not-found",
  ],
  ["wants a login", status(401), "login", "login-wanted"],
  ["forbids it", status(403, { text }), "login", "login-wanted"],
  ["sends on and on", { match: every, kind: "redirect" }, "configuration", "redirects"],
  [
    "gives the info of another version",
    { match: /info$/, kind: "bytes", bytes: lie },
    "untrusted",
    "info-of-another-version",
  ],
  [
    "gives an info that is none",
    { match: /info$/, kind: "bytes", bytes: Buffer.from("[]") },
    "untrusted",
    "bad-info",
  ],
  [
    "gives a zip of another module",
    { match: /zip$/, kind: "bytes", bytes: zip(evilPath) },
    "untrusted",
    "zip-refused",
  ],
  [
    "gives another module's go.mod as ours",
    { match: /mod$/, kind: "bytes", bytes: Buffer.from("module example.com/evil\n") },
    "checksum",
    "database-mismatch",
  ],
])("a proxy that %s", async (_, fault, kind, id) => {
  proxy.faults.push(fault);

  const { said, found } = await fail(box, download);

  expect({ said, kind: found.kind, id: found.entry?.id }).toEqual({ said, kind, id });
});

test.each([418, 302, 400])("a proxy whose status %d says nothing is unknown", async (code) => {
  proxy.faults.push(status(code, { text }));

  const { said, found } = await fail(box, download);

  expect({ said, kind: found.kind }).toEqual({
    said,
    kind: "unknown",
  });
});

test("a proxy that cannot be found, and one that is switched off", async () => {
  const nowhere = await fail(box, download, { GOPROXY: "https://proxy.invalid" });
  expect(nowhere.found).toMatchObject({ kind: "outage", entry: { id: "name-not-found" }, module });
  expect(nowhere.found.url).toBe("https://proxy.invalid/example.com/deep/@v/v0.3.0.info");

  const closed = await serve([honest]);
  await closed.close();
  const refused = await fail(box, download, closed.variables);
  expect(refused.found).toMatchObject({
    kind: "outage",
    entry: { id: "connection-refused" },
    module,
  });
  const behind = { GOPROXY: "https://proxy.invalid", HTTPS_PROXY: closed.variables.GOPROXY };
  expect((await fail(box, download, behind)).found.entry?.id).toBe("http-proxy-unreachable");
});

test("a proxy that never answers: go says nothing, and is ended", async () => {
  proxy.faults.push({ match: every, kind: "hang" });
  await box.emptyModuleCache();
  const order = {
    args: download,
    directory: box.path("project"),
    variables: box.environment,
    network: true,
    timeout: 1_000,
  };

  const error: unknown = await run(order).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ code: "GO_TIMED_OUT", details: [] });
  const details = error instanceof OfflineError ? error.details : ["another error"];
  expect(timedOut(details)).toMatchObject({ kind: "outage", entry: { id: "hang" } });
});

test("the inner error decides: a branch in go.mod, a package of a module, an import", async () => {
  proxy.faults.push(status(503, { text }));
  const master = "module example.com/app\n\ngo 1.21\n\nrequire example.com/deep master\n";
  await box.write("project", {
    "master.mod": master,
    "main.go": 'package main\n\nimport _ "example.com/deep"\n',
  });

  for (const args of [
    ["list", "-modfile=master.mod", "-m", "all"],
    ["get", "example.com/deep/no/where"],
    ["mod", "tidy"],
    ["list", "-m", "-versions", "example.com/deep"],
  ]) {
    const { said, found } = await fail(box, args);
    expect({ said, kind: found.kind }).toEqual({ said, kind: "outage" });
  }
});
