import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let proxy: GoProxy;
let box: Sandbox;
const password = "correct horse battery staple";

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.cli("project", ["keygen", "--out", "../keys"], { GO_OFFLINE_PASSWORD: password });
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

test("go and what it starts see neither a password, nor a key, nor an input", async () => {
  const key = await readFile(box.path("keys/cosign.key"), "utf8");
  const seen = box.path("seen");
  const variables = await fakeGo(box, "first", `env >> '${seen}'`);
  const secrets = { COSIGN_PASSWORD: password, SIGSTORE_ID_TOKEN: "header.claims.signature" };
  const inputs = { to: "dir:../bundles", "signing-key": key, "signing-password": password };

  const { status } = await box.step("project", "pack", inputs, { ...variables, ...secrets });

  const environment = await readFile(seen, "utf8");
  expect(status).toBe(0);
  expect(environment).toContain("GOPROXY=");
  expect(environment).not.toContain(password);
  expect(environment).not.toContain("ENCRYPTED");
  expect(environment).not.toContain("header.claims");
  expect(environment).not.toContain("INPUT_");
});
