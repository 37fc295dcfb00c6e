import { execFile } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as path from "../../src/module/path.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

afterAll(() => box.remove());

const paths = [
  "example.com/a",
  "example.com/a/v1",
  "example.com/a/v2",
  "example.com/a/v10",
  "example.com/a.v2",
  "a",
  "gopkg.in/a",
  "gopkg.in/a.v0",
  "gopkg.in/a.v1",
  "gopkg.in/a.v2",
  "gopkg.in/a.v2-unstable",
  "gopkg.in/b/a.v3",
];
const versions = [
  "v0.0.0-20161208181325-20d25e280405",
  "v0.1.0",
  "v1.0.0",
  "v1.2.3-rc.1",
  "v2.0.0",
  "v2.0.0+incompatible",
  "v3.1.0",
  "v10.0.0",
];

test("a version is one of a path where go says so", async () => {
  const pairs = paths.flatMap((name) => versions.map((version) => ({ name, version })));
  const lines = pairs.map(({ name, version }) => `replace ${name} ${version} => ./a`);
  await box.write("project", { "go.mod": `${lines.join("\n")}\n` });

  const refused = await refusedLines();

  expect(refused.size).toBeGreaterThan(0);
  const ours = pairs.filter(
    ({ name, version }) => path.majors(name) === undefined || !path.fits(name, version),
  );
  expect(ours).toEqual(pairs.filter((_, index) => refused.has(index + 1)));
});

/** The numbers of the lines that go names when it reads go.mod. */
function refusedLines(): Promise<ReadonlySet<number>> {
  const options = { cwd: box.path("project"), env: box.environment };
  return new Promise((resolve) => {
    execFile("go", ["mod", "edit", "-json"], options, (_error, _stdout, stderr) => {
      resolve(new Set([...stderr.matchAll(/go\.mod:(\d+):/g)].map((match) => Number(match[1]))));
    });
  });
}
