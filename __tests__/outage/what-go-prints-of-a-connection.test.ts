import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { selfSigned } from "../support/certificate.ts";
import { honest } from "../support/evil.ts";
import { fail } from "../support/faulty.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refusingTunnels } from "../support/http-proxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { breakingStreams, overTls } from "../support/tls-server.ts";

const module = "example.com/deep@v0.3.0";
const download = ["mod", "download", module];
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.write("project", { "go.mod": "module example.com/app\n\ngo 1.21\n" });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test.each([
  ["502 Bad Gateway", "outage", "http-proxy-failed"],
  ["503 Service Unavailable", "outage", "http-proxy-failed"],
  ["407 Proxy Authentication Required", "login", "login-wanted"],
  ["403 Forbidden", "configuration", "http-proxy-refused"],
  ["599 What is this", "unknown", undefined],
])("an HTTP proxy on the way that answers %s", async (line, kind, id) => {
  const way = await refusingTunnels(line);

  const { said, found } = await fail(box, download, {
    GOPROXY: "https://proxy.invalid",
    HTTPS_PROXY: way.url,
  });

  expect({ said, kind: found.kind, id: found.entry?.id }).toEqual({ said, kind, id });
  await way.close();
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
