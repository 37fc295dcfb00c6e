import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { places, type Place } from "../support/canary-places.ts";
import { canaries, outputOf, seen, seenBelow } from "../support/canary.ts";
import { selfSigned } from "../support/certificate.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { Job } from "../support/job.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { commands } from "../support/step.ts";

const encode = encodeURIComponent;

let box: Sandbox;
const files = selfSigned();
let trusting: Variables;
const proxies: GoProxy[] = [];

beforeAll(async () => {
  const open = await serve(modules);
  proxies.push(open);
  box = await sandbox(open.variables);
  await box.project("project", small);
  await box.write("certificate", { "cert.pem": files.cert });
  trusting = { SSL_CERT_FILE: box.path("certificate/cert.pem") };
});

afterEach(async () => {
  await setUser("", "");
});

afterAll(async () => {
  await box.remove();
  await Promise.all(proxies.map((proxy) => proxy.close()));
});

async function setUser(goEnv: string, netrc: string): Promise<void> {
  await box.write("home", { ".config/go/env": goEnv, ".netrc": netrc });
}

/** A proxy with that lock; the variables hold credentials that it does not ask for, too. */
async function locked(of: (host: string) => Place) {
  const lock = { ...of("").lock, key: files.key, certificate: files.cert };
  const proxy = await serve(modules, lock);
  proxies.push(proxy);
  const { variables, goEnv, netrc, before, store } = of(new URL(proxy.variables.GOPROXY).host);
  await setUser(goEnv, netrc);
  const others = {
    HTTPS_PROXY: `http://ann:${encode(canaries.httpProxy)}@127.0.0.1:1`,
    GOAUTH: `netrc;helper --token ${canaries.goauth}`,
    GOSUMDB: proxy.variables.GOSUMDB,
  };
  return { proxy, before, store, variables: { ...trusting, ...others, ...variables } };
}

test.each(Object.entries(places))("in a workflow, with %s", async (_, of) => {
  const { proxy, before, store, variables } = await locked(of);
  const packed = await box.step("project", "pack", { to: `dir:../${store}` }, variables);
  expect([packed.status, packed.log]).toEqual([0, expect.stringContaining("proved")]);
  expect(proxy.requests).toContain("example.com/deep/@v/v0.3.0.zip");
  expect(await seenBelow(box.path(store))).toEqual([]);
  const job = new Job(box, variables);

  const restored = await job.done("project", "restore", { from: `dir:../${store}` });
  const state = await stateOf(job.temporary);
  const from = { from: `dir:../${store}` };
  const verified = await box.step("project", "verify", from, variables);
  const left = await job.done("project", "leave");

  for (const step of [packed, restored, verified, left]) {
    expect(seen(await outputOf(step))).toEqual([]);
    expect(commands(step.log).filter((line) => !line.startsWith("::add-mask::"))).toEqual([]);
  }
  expect(maskedIn(packed.log)).toEqual(expect.arrayContaining([...seen(proxyOf(of))]));
  expect(seen([...restored.environment].join("\n"))).toEqual([]);
  expect(left.environment.get("GOPROXY")).toBe(before);
  expect(state).toEqual({ modes: ["700", "600"], before: before === "" ? undefined : before });
});

/** The canaries that the runner is told of, to mask them in what other programs print. */
function maskedIn(log: string): string[] {
  return seen((log.match(/^::add-mask::.*$/gm) ?? []).join("\n").replaceAll("%25", "%"));
}

/** All that stands in the places where go looks. */
function proxyOf(of: (host: string) => Place): string {
  const { goEnv, netrc, variables } = of("proxy.example.com");
  return [goEnv, netrc, variables["GOPROXY"]].join("\n");
}

/** A private folder keeps the values that `leave` gives back. */
async function stateOf(temporary: string) {
  const [name = ""] = await readdir(join(temporary, "go-offline"));
  const folder = join(temporary, "go-offline", name);
  const file = join(folder, "state.json");
  const modes = await Promise.all(
    [folder, file].map(async (each) => ((await stat(each)).mode & 0o777).toString(8)),
  );
  const text = await readFile(file, "utf8");
  const before = /"before": ?"(https:[^"]*)"/.exec(text)?.[1];
  return { modes, before };
}

test.each(Object.entries(places))("when the proxy fails, with %s", async (_, of) => {
  const { proxy, variables } = await locked(of);
  proxy.faults.push({ match: /./, kind: "status", status: 500, text: `${saidBy(of)} is wrong` });

  for (const gone of [false, true]) {
    if (gone) {
      await proxy.close();
    }
    const step = await box.step("project", "pack", { to: "dir:../never" }, variables);
    const { status, log } = await box.cli("project", ["pack", "--to", "dir:../never"], variables);

    expect([step.status, status]).toEqual([1, 1]);
    expect(step.log).toContain(gone ? "connection refused" : "500 Internal Server Error");
    expect(seen(await outputOf(step))).toEqual([]);
    expect(seen(log)).toEqual([]);
    expect(await doctored(variables)).toEqual([
      [1, []],
      [1, []],
      [1, []],
      [1, []],
    ]);
  }
});

test.each(Object.entries(places))(
  "when the proxy is asked by the doctor and by go, with %s",
  async (_, of) => {
    const { variables } = await locked(of);

    expect(await doctored(variables)).toEqual([
      [0, []],
      [0, []],
      [0, []],
      [0, []],
    ]);
  },
);

const one = Object.entries(places).slice(0, 1);

test.each(one)(
  "when the doctor gets through, and the download does not, with %s",
  async (_, of) => {
    const { proxy, variables } = await locked(of);
    const text = `${saidBy(of)} is wrong`;
    proxy.faults.push({ match: /\.zip$/, kind: "status", status: 500, text });
    await box.emptyModuleCache();

    const inputs = { from: "dir:../nowhere" };
    const step = await box.step("project", "restore", inputs, variables);

    expect([step.status, step.summary.includes("is wrong")]).toEqual([1, true]);
    expect(seen(await outputOf(step))).toEqual([]);
  },
);

/** How the doctor and a restore over the network end, and which canaries they show. */
async function doctored(variables: Variables): Promise<unknown[]> {
  await box.emptyModuleCache();
  const inputs = { from: "dir:../nowhere" };
  const step = await box.step("project", "restore", inputs, variables);
  const words = ["restore", "--from", "dir:../nowhere", "--json"];
  const runs = [
    await box.cli("project", ["doctor"], variables),
    await box.cli("project", ["doctor", "--json"], variables),
    await box.cli("project", words, variables),
  ];
  return [
    [step.status, seen(await outputOf(step))],
    ...runs.map(({ status, log }) => [status, seen(log)]),
  ];
}

/** What a proxy may say of what it was asked. */
function saidBy(of: (host: string) => Place): string {
  const { lock, variables } = of("proxy.example.com");
  return `${variables["GOPROXY"]} ${lock.login} ${Buffer.from(lock.login ?? "").toString("base64")}`;
}

test("go cannot reach an HTTP proxy, nor a GOPROXY that is no URL", async () => {
  const password = encode(canaries.httpProxy);
  const wrong = [
    { GOPROXY: "http://a.invalid", HTTP_PROXY: `http://ann:${password}@127.0.0.1:1` },
    { GOPROXY: `https://ann:${canaries.password}@127.0.0.1:1` },
    { GOPROXY: `https://ann:${canaries.sumdb}@127.0.0.1:1/%zz?token=${encode(canaries.query)}` },
    { GOPROXY: `${canaries.user}@127.0.0.1`, GOSUMDB: `off https://ann:${canaries.sumdb}@a` },
    { GOPROXY: "off", GOSUMDB: `sum.golang.org https://ann:${canaries.sumdb}@a.invalid` },
  ];
  for (const variables of wrong) {
    const step = await box.step("project", "pack", { to: "dir:../never" }, variables);
    const { status, log } = await box.cli("project", ["pack", "--to", "dir:../never"], variables);

    expect([step.status, status]).toEqual([1, 1]);
    expect([variables, seen(await outputOf(step)), seen(log)]).toEqual([variables, [], []]);
  }
});

test("on a terminal nothing is shown but what a shell is to evaluate", async () => {
  const variables = { GOPROXY: `https://ann:${encode(canaries.password)}@proxy.example.com` };
  await box.pack("project", "cli-bundles");
  const from = ["--from", `dir:${box.path("cli-bundles")}`];
  const cli = (args: readonly string[]) => box.cli("project", args, variables);

  const shown = [
    await cli(["restore", ...from]),
    await cli(["restore", ...from, "--json"]),
    await cli(["env"]),
    await cli(["env", "--json"]),
    await cli(["verify", ...from, "--json"]),
  ];
  await setUser(`GOPROXY=https://ann:${encode(canaries.goEnv)}@proxy.example.com\n`, "");
  const none = `dir:/none/${encode(canaries.password)}/${encode(canaries.goEnv)}`;
  const missing = await cli(["restore", "--from", none]);
  const left = await cli(["env", "--leave"]);

  expect(shown.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
  expect(seen(shown.map(({ log }) => log).join("\n"))).toEqual([]);
  expect(shown.map(({ stdout }) => stdout).join("")).toContain("https://***@proxy.example.com");
  expect([missing.status, seen(missing.log)]).toEqual([1, []]);
  expect(left.stdout).toContain(`export GOPROXY='${variables.GOPROXY}'`);
  expect(seen(left.stderr)).toEqual([]);
});
