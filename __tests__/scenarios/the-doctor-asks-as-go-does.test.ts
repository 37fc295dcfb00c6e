import { chmod, readdir, readlink } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { selfSigned } from "../support/certificate.ts";
import { modules, service } from "../support/example.ts";
import { lay, serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";

const { key, cert } = selfSigned();
const open = { key, certificate: cert, login: undefined, prefix: "", query: "" };

let plain: GoProxy;
let secure: GoProxy;
let locked: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  plain = await serve(modules);
  secure = await serve(modules, open);
  locked = await serve(modules, { ...open, login: "release:horse" });
  box = await sandbox(plain.variables);
  await box.project("project", service);
  await box.write("tls", { "cert.pem": cert });
});

afterAll(async () => {
  await box.remove();
  await plain.close();
  await secure.close();
  await locked.close();
});

/** The verdict on GOPROXY, and what that means. */
async function doctor(variables: Variables): Promise<readonly string[]> {
  const { stdout, log } = await box.cli("project", ["doctor", "--json"], variables);
  if (!stdout.startsWith("{")) {
    throw new Error(log);
  }
  const { entries, health } = JSON.parse(stdout);
  return [entries[0].verdict.kind, health];
}

const trusting = () => ({ SSL_CERT_FILE: box.path("tls/cert.pem") });

test("a certificate that nobody vouches for is no outage, and nothing passes it by", async () => {
  expect(await doctor(secure.variables)).toEqual(["tls", "blocked"]);
});

test("an authority that this machine trusts, go trusts: there is no false alarm", async () => {
  expect(await doctor({ ...secure.variables, ...trusting() })).toEqual(["healthy", "healthy"]);
});

test("a login that is missing is named; that of .netrc, which go uses, is no false alarm", async () => {
  const variables = { ...locked.variables, ...trusting() };
  const without = await doctor(variables);
  const host = locked.variables.GOPROXY.replace("https://", "");
  await box.write("login", { netrc: `machine ${host}\nlogin release\npassword horse\n` });

  expect(without).toEqual(["needs-login", "blocked"]);
  expect(await doctor({ ...variables, NETRC: box.path("login/netrc") })).toEqual([
    "healthy",
    "healthy",
  ]);
});

test("a folder is asked like a server", async () => {
  await box.write("folder/empty", {});
  const empty = await doctor({ GOPROXY: `file://${box.path("folder/empty")}` });
  const whole = await doctor(await lay(box.path("folder/whole"), modules));

  expect(empty).toEqual(["not-found", "unknown"]);
  expect(whole).toEqual(["healthy", "healthy"]);
});

test("a proxy that is asked over HTTP_PROXY is asked over it by the doctor, too", async () => {
  const variables = { GOPROXY: "http://proxy.example.com", HTTP_PROXY: "http://127.0.0.1:1" };

  expect(await doctor(variables)).toEqual(["unreachable", "outage"]);
});

test("GOFLAGS, a go.work above and a read-only home do not disturb it", async () => {
  await chmod(box.path("home"), 0o555);
  const found = await doctor({ GOFLAGS: "-mod=vendor -modcacherw" });
  await chmod(box.path("home"), 0o755);

  expect(found).toEqual(["healthy", "healthy"]);
});

test("one that is told to end in the midst of it ends go, too, and leaves nothing", async () => {
  plain.faults.push({ match: /^/, kind: "hang" });
  plain.requests.splice(0);
  const running = box.open("project", ["doctor"]);
  for (let waited = 0; plain.requests.length < 2 && waited < 10_000; waited += 5) {
    await sleep(5);
  }

  running.child.kill("SIGTERM");
  const { signal } = await running.ended;
  plain.faults.splice(0);

  expect(signal).toBe("SIGTERM");
  expect(await workingBelow(box.path("tmp"))).toEqual([]);
  expect(await readdir(box.path("tmp"))).toEqual([]);
});

/** Processes whose working directory is in a folder. */
async function workingBelow(folder: string): Promise<string[]> {
  const numbers = (await readdir("/proc")).filter((each) => /^\d+$/.test(each));
  const places = numbers.map((each) => readlink(`/proc/${each}/cwd`).catch(() => ""));
  return (await Promise.all(places)).filter((each) => each.startsWith(folder));
}

test("without go there is nobody to ask", async () => {
  const { status, log } = await box.cli("project", ["doctor"], { PATH: box.path("home") });

  expect(log).toContain("error GO_NOT_FOUND: ");
  expect(status).toBe(1);
});
