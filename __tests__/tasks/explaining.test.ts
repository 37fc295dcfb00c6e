import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import * as go from "../../src/host/go.ts";
import { databaseName } from "../../src/proxy/layout.ts";
import { explained } from "../../src/tasks/explaining.ts";
import type { Modules } from "../../src/tasks/modules.ts";
import { load } from "../../src/tasks/project.ts";
import { database, signer } from "../support/checksum-database.ts";
import { honest, victim } from "../support/evil.ts";
import { lay } from "../support/goproxy.ts";
import { verifier } from "../support/records.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const by = signer("sums.example.com");
const records = database(by, [honest]);
const other = `h1:${"A".repeat(43)}=`;

let box: Sandbox;
let variables: Record<string, string>;

beforeAll(async () => {
  box = await sandbox();
  const proxy = await lay(box.path("proxy"), [honest]);
  variables = { GOPROXY: proxy.GOPROXY, GOMODCACHE: box.path("modcache"), GOFLAGS: "-modcacherw" };
  await box.write("project", victim);
  await box.run("project", ["go", "mod", "tidy"], proxy);
  await box.run("", ["rm", "-r", "-f", "modcache"]);
});

afterAll(() => box.remove());

function modules(known: boolean): Modules {
  const found = [...records.answers].map(
    ([name, bytes]) =>
      [databaseName(by.name, name), { sha256: "", note: bytes.toString("latin1") }] as const,
  );
  return {
    directory: box.path("modcache"),
    proxy: String(variables["GOPROXY"]),
    proof: { modules: [], unproved: [], broken: [] },
    lists: new Map(),
    foreign: [],
    verifier: known ? verifier(by) : undefined,
    records: new Map(found),
    keep: () => Promise.resolve(),
    takeBack: () => Promise.resolve(),
  };
}

/** What go says of the project, and what is made of it. */
async function explain(known: boolean): Promise<unknown> {
  const directory = box.path("project");
  try {
    await go.run({
      args: ["list", "-deps", "./..."],
      directory,
      variables,
      network: false,
      timeout: 60_000,
    });
    return "go was content";
  } catch (error) {
    const tried = { modules: modules(known), coverage: { modules: 1, gaps: [] } };
    return explained(error, { ...tried, project: await load(directory) });
  }
}

test.each([
  ["the module", /(deep v0\.3\.0) h1:\S+/, "example.com/deep@v0.3.0"],
  ["its go.mod", /(deep v0\.3\.0\/go\.mod) h1:\S+/, "example.com/deep@v0.3.0/go.mod"],
])(
  "go itself finds another hash of %s: it ends there, and the record says who lies",
  async (_, line, name) => {
    const goSum = await box.run("project", ["cat", "go.sum"]);
    await box.write("project", { "go.sum": goSum.replace(line, `$1 ${other}`) });

    const [error, alone] = [await explain(true), await explain(false)];

    await box.write("project", { "go.sum": goSum });
    expect(error).toBeInstanceOf(OfflineError);
    expect(error).toMatchObject({
      code: "SUM_MISMATCH",
      message: expect.stringMatching(
        `^modules: ${name}: go.sum says ${other}, the module cache holds h1:`.replace(
          "+",
          String.raw`\+`,
        ),
      ),
      details: expect.arrayContaining([
        `wanted  ${other} (go.sum)`,
        expect.stringContaining("go.sum was changed: it agrees with what the module cache holds"),
        "SECURITY ERROR",
      ]),
    });
    expect(alone).toMatchObject({
      code: "SUM_MISMATCH",
      details: expect.arrayContaining([
        expect.stringContaining("record  none of example.com/deep@v0.3.0 "),
      ]),
    });
  },
);

test("what is not go's own failure is passed on", async () => {
  const error = new OfflineError("GO_TIMED_OUT", "host: go", { hint: "wait" });
  const tried = { modules: modules(false), coverage: { modules: 1, gaps: [] } };

  expect(await explained(error, { ...tried, project: await load(box.path("project")) })).toBe(
    error,
  );
});
