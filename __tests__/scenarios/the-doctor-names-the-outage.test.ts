import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { modules, service } from "../support/example.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let first: GoProxy;
let second: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  first = await serve(modules);
  second = await serve(modules);
  box = await sandbox(first.variables);
  await box.project("project", service);
});

afterEach(() => {
  first.faults.splice(0);
  second.faults.splice(0);
});

afterAll(async () => {
  await box.remove();
  await first.close();
  await second.close();
});

interface Seen {
  readonly status: number | undefined;
  readonly health: string;
  readonly headline: string;
  /** The verdict on each entry of GOPROXY, then on the database over GOPROXY. */
  readonly kinds: readonly (string | undefined)[];
  readonly advice: readonly { readonly text: string }[];
  readonly milliseconds: number;
  readonly stdout: string;
}

async function doctor(variables: Variables = {}): Promise<Seen> {
  const { status, stdout, log } = await box.cli("project", ["doctor", "--json"], variables);
  if (!stdout.startsWith("{")) {
    throw new Error(log);
  }
  const found = JSON.parse(stdout);
  const all = [...found.entries, found.databases[0]];
  return { ...found, status, stdout, kinds: all.map((each) => each.verdict?.kind) };
}

function both(separator: "," | "|"): Variables {
  return { GOPROXY: `${first.variables.GOPROXY}${separator}${second.variables.GOPROXY}` };
}

test("on a healthy day it takes less than a second, asks little and leaves nothing", async () => {
  await box.cli("project", ["doctor"]);
  const before = await places();
  first.requests.splice(0);

  const { status, health, kinds, milliseconds, headline } = await doctor();

  expect({ status, health, kinds }).toEqual({
    status: 0,
    health: "healthy",
    kinds: ["healthy", "healthy"],
  });
  expect(first.requests.length).toBeLessThan(10);
  expect(first.requests.filter((each) => each.endsWith(".zip"))).toEqual([]);
  expect(headline).toBe(`no outage: go gets through: entry 1 (${first.variables.GOPROXY}) serves`);
  expect(await quickest(milliseconds, 1_000)).toBeLessThan(1_000);
  expect(await places()).toEqual(before);
});

/** Where something could be left. */
function places() {
  return Promise.all(["project", "modcache", "tmp"].map((each) => snapshot(box.path(each))));
}

/** The quickest of three runs, where the first was too slow: tests share the machine. */
async function quickest(once: number, wanted: number, variables: Variables = {}): Promise<number> {
  const times = [once];
  while (times.length < 3 && Math.min(...times) >= wanted) {
    times.push((await doctor(variables)).milliseconds);
  }
  return Math.min(...times);
}

const everything = { match: /^/ };
const otherMod = Buffer.from("module example.com/other\n");

const faults: readonly (readonly [string, Fault, string, string])[] = [
  ["503", { ...everything, kind: "status", status: 503 }, "status", "outage"],
  ["429", { ...everything, kind: "status", status: 429 }, "status", "outage"],
  ["a connection that is broken off", { ...everything, kind: "refuse" }, "cut-off", "outage"],
  ["a page to sign in", { ...everything, kind: "html" }, "captive-page", "outage"],
  ["404 for all", { ...everything, kind: "status", status: 404 }, "not-found", "unknown"],
  ["410 for all", { ...everything, kind: "status", status: 410 }, "not-found", "unknown"],
  ["401", { ...everything, kind: "status", status: 401 }, "needs-login", "blocked"],
  ["403", { ...everything, kind: "status", status: 403 }, "needs-login", "blocked"],
  ["418", { ...everything, kind: "status", status: 418 }, "unknown", "unknown"],
  [
    "another go.mod",
    { match: /\.mod$/, kind: "bytes", bytes: otherMod },
    "wrong-content",
    "blocked",
  ],
];

test.each(faults)("%s is named for what it is", async (_, fault, kind, health) => {
  first.faults.push(fault);

  const found = await doctor();

  expect({ kind: found.kinds[0], health: found.health }).toEqual({ kind, health });
  expect(found.status).toBe(health === "unknown" ? 0 : 1);
});

test("a server that is not there, and a name that is not known", async () => {
  const refused = await doctor({ GOPROXY: "http://127.0.0.1:1" });
  const unknown = await doctor({ GOPROXY: "http://proxy.invalid" });

  expect([refused.kinds[0], refused.health]).toEqual(["refused", "outage"]);
  expect([unknown.kinds[0], unknown.health]).toEqual(["name-not-found", "outage"]);
});

test("a blip is no outage", async () => {
  first.faults.push({ ...everything, kind: "status", status: 503 });
  first.requests.splice(0);

  const found = doctor();
  await asked(first);
  first.faults.splice(0);

  expect((await found).health).toBe("healthy");
});

/** Until the proxy was asked for something. */
async function asked({ requests }: GoProxy): Promise<void> {
  for (let waited = 0; requests.length === 0 && waited < 10_000; waited += 5) {
    await sleep(5);
  }
}

test("what hangs is told in less than eight seconds, and go is not left behind", async () => {
  first.faults.push({ ...everything, kind: "hang" });

  const found = await doctor(both(","));

  expect(found.milliseconds).toBeLessThan(8_000);
  expect(found.kinds.slice(0, 2)).toEqual(["timed-out", "healthy"]);
  expect(found.health).toBe("outage");
  expect(found.headline).toContain("it has no time limit for an answer");
});

test.each([
  [",", "outage", "`,` goes on to the next only after 404 or 410"],
  ["|", "healthy", "go gets through: entry 2"],
] as const)("the first of two is down, with %s between them", async (separator, health, said) => {
  first.faults.push({ ...everything, kind: "status", status: 503 });

  const found = await doctor(both(separator));

  expect(found.kinds.slice(0, 2)).toEqual(["status", "healthy"]);
  expect(found.health).toBe(health);
  expect(found.headline).toContain(said);
});

test("it names the setting that would help, and what that costs", async () => {
  first.faults.push({ ...everything, kind: "status", status: 503 });

  const { stdout } = await box.cli("project", ["doctor"], both(","));

  expect(stdout).toContain(`GOPROXY='${first.variables.GOPROXY}|${second.variables.GOPROXY}'`);
  expect(stdout).toMatch(/^ {11}cost: ./m);
});

test("where go gets through, nobody waits for the others", async () => {
  second.faults.push({ ...everything, kind: "hang" });

  const found = await doctor(both(","));

  expect(found.health).toBe("healthy");
  expect(found.kinds.slice(0, 2)).toEqual(["healthy", undefined]);
  expect(found.stdout).toContain("and nobody waited longer");
  expect(await quickest(found.milliseconds, 1_500, both(","))).toBeLessThan(1_500);
});

test("the checksum database is asked as go would ask it, and its word is checked", async () => {
  const lookup = { match: /^sumdb\/.*\/lookup\// };
  const notGo = Buffer.from("1\nexample.com v1 h1:x=\n\n");
  // As long as it is not known that go gets through, every answer is waited for.
  const info: Fault = { match: /\.info$/, kind: "status", status: 503 };
  first.faults.push({ ...lookup, kind: "status", status: 503 }, info);
  const down = await doctor();
  first.faults.splice(0);
  first.faults.push({ ...lookup, kind: "bytes", bytes: notGo }, info);
  const forged = await doctor();

  expect(down.kinds[1]).toBe("status");
  expect(down.headline).toContain("which go needs only for what go.sum lacks");
  expect(forged.kinds[1]).toBe("wrong-content");
});

test("a database that says otherwise than go.sum, with a signature that is right", async () => {
  const others = modules.map((each) => {
    const goMod = each.files["go.mod"] ?? `module ${each.path}\n`;
    return { ...each, files: { ...each.files, "go.mod": `${String(goMod)}// otherwise\n` } };
  });
  const liar = await serve(others);

  const found = await doctor(liar.variables);
  await liar.close();

  expect(found.kinds).toEqual(["wrong-content", "wrong-content"]);
  expect(found.health).toBe("blocked");
});

test("without the checksum database go gets through, as long as go.sum is complete", async () => {
  first.faults.push({ match: /^sumdb/, kind: "status", status: 503 });

  const { status, health } = await doctor();

  expect([status, health]).toEqual([0, "healthy"]);
});

test("private modules are not told to anybody", async () => {
  first.requests.splice(0);
  const some = await doctor({ GOPRIVATE: "example.com/lib,example.com/deep" });
  const told = first.requests.filter((each) => /example\.com\/(?:lib|deep)\//.test(each));
  first.requests.splice(0);
  const all = await doctor({ GOPRIVATE: "example.com" });

  expect([some.health, told]).toEqual(["healthy", []]);
  expect([all.health, first.requests]).toEqual(["unknown", []]);
  expect(all.stdout).toContain("no module of go.sum may be told to it");
});

test.each([
  ["off", "off", 1],
  ["direct", "unknown", 0],
  ["ftp://proxy.example.com", "blocked", 1],
] as const)("GOPROXY=%s: nobody is asked", async (GOPROXY, health, status) => {
  first.requests.splice(0);

  const found = await doctor({ GOPROXY });

  expect([found.health, found.status]).toEqual([health, status]);
  expect(first.requests).toEqual([]);
});
