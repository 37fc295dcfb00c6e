import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { selfSigned } from "../support/certificate.ts";
import { honest } from "../support/evil.ts";
import { fail } from "../support/faulty.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { zip } from "../support/module-zip.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { breakingStreams, overTls } from "../support/tls-server.ts";

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

test("a proxy whose certificate nobody vouches for, has run out or is another's", async () => {
  const names = [`x: Get "https://h/": dial tcp 127.0.0.1:9: connect: connection refused`];
  for (const [certificate, id] of [
    [selfSigned(), "unknown-authority"],
    [selfSigned({ days: -1 }), "certificate-expired"],
    [selfSigned({ names }), "certificate-refused"],
    [selfSigned({ names: ["other.example.com", "dial.example.com"] }), "certificate-refused"],
  ] as const) {
    const server = await overTls(certificate);
    await box.write("certificate", { "cert.pem": certificate.cert });
    const trusted = { SSL_CERT_FILE: box.path("certificate", "cert.pem") };

    const { said, found } = await fail(box, download, {
      GOPROXY: server.url,
      ...(id === "unknown-authority" ? {} : trusted),
    });

    expect({ said, kind: found.kind, id: found.entry?.id }).toEqual({
      said,
      kind: "untrusted",
      id,
    });
    await server.close();
  }
});

test("a proxy that breaks off every HTTP/2 stream", async () => {
  const certificate = selfSigned();
  const server = await breakingStreams(certificate);
  await box.write("certificate", { "cert.pem": certificate.cert });

  const { said, found } = await fail(box, download, {
    GOPROXY: server.url,
    SSL_CERT_FILE: box.path("certificate", "cert.pem"),
  });

  expect(said).toContain("INTERNAL_ERROR");
  expect(found).toMatchObject({ kind: "outage", entry: { id: "http2-broken" }, module });
  await server.close();
});

test("https for a proxy without it, and a secure one that sends on to an insecure", async () => {
  const plain = proxy.variables.GOPROXY.replace("http:", "https:");
  expect((await fail(box, download, { GOPROXY: plain })).found).toMatchObject({
    kind: "untrusted",
    entry: { id: "certificate-refused" },
  });

  const certificate = selfSigned();
  const server = await overTls(certificate, proxy.variables.GOPROXY);
  await box.write("certificate", { "cert.pem": certificate.cert });
  const { said, found } = await fail(box, download, {
    GOPROXY: server.url,
    SSL_CERT_FILE: box.path("certificate", "cert.pem"),
  });
  expect({ said, id: found.entry?.id }).toEqual({ said, id: "redirected-to-insecure" });
  await server.close();
});
