import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { buildList } from "../../src/module/build-list.ts";
import { parse, parseLax, type GoMod, type Version } from "../../src/module/gomod.ts";
import { parse as parseWork } from "../../src/module/gowork.ts";
import type { MainModules } from "../../src/module/main.ts";
import { lay } from "../support/goproxy.ts";
import type { Module } from "../support/module-zip.ts";
import { go, inFolder } from "../support/oracle.ts";

const names = ["a", "b", "c", "d", "e", "f"].map((name) => `${name}.test/m`);
const versions = ["v1.0.0", "v1.1.0", "v1.2.0-rc.1", "v1.2.0"];
const goLines = ["", "go 1.15", "go 1.16", "go 1.17", "go 1.20"];

/** A go.mod: its go line and what it requires, by places in the tables above. */
interface Draft {
  readonly go: number;
  readonly require: readonly (readonly [number, number])[];
}

const draft: fc.Arbitrary<Draft> = fc.record({
  go: fc.nat(goLines.length - 1),
  require: fc.uniqueArray(fc.tuple(fc.nat(names.length - 1), fc.nat(versions.length - 1)), {
    maxLength: 3,
    selector: ([name]) => name,
  }),
});

/** What every module's every version requires, what two main modules do, and what one of them leaves out. */
const graph = fc.record({
  modules: fc.array(draft, {
    minLength: names.length * versions.length,
    maxLength: names.length * versions.length,
  }),
  mains: fc.tuple(draft, draft),
  exclude: fc.option(fc.tuple(fc.nat(names.length - 1), fc.nat(versions.length - 1)), {
    freq: 4,
    nil: undefined,
  }),
});

type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never;

function text(path: string, { go: line, require }: Draft, self = ""): string {
  const lines = require.filter(([name]) => names[name] !== self);
  return [
    `module ${path}`,
    goLines[line] ?? "",
    ...lines.map(([name, version]) => `require ${names[name]} ${versions[version]}`),
    "",
  ].join("\n\n");
}

function modulesOf({ modules }: Graph): Module[] {
  return names.flatMap((path, name) =>
    versions.map((version, index) => {
      const own = modules[name * versions.length + index] ?? { go: 0, require: [] };
      return { path, version, files: { "go.mod": text(path, own, path), "m.go": "package m\n" } };
    }),
  );
}

/** Our selection, by module path. */
function ours(mains: MainModules, modules: readonly Module[]): Map<string, string | undefined> {
  const goMods = new Map<string, GoMod>(
    modules.map(({ path, version, files }) => [
      `${path}@${version}`,
      parseLax(String(files["go.mod"])),
    ]),
  );
  const list = buildList(mains, ({ path, version }: Version) => goMods.get(`${path}@${version}`));
  expect(list.missing).toEqual([]);
  return new Map(names.map((path) => [path, list.selected(path)]));
}

/** What go selects, by module path. */
async function theirs(
  folder: string,
  proxy: string,
  directory: string,
  variables: Record<string, string>,
): Promise<Map<string, string>> {
  const listed = await go(directory, ["list", "-m", "-f", "{{.Path}} {{.Version}}", "all"], {
    variables: {
      GOPROXY: proxy,
      GOSUMDB: "off",
      GOMODCACHE: join(folder, "cache"),
      ...variables,
    },
  });
  return new Map(
    listed
      .trim()
      .split("\n")
      .map((line) => line.split(" "))
      .map(([path = "", version = ""]) => [path, version]),
  );
}

/** Only modules that something requires count: go names no others, and neither do we. */
function chosen(selected: ReadonlyMap<string, string | undefined>): unknown {
  return Object.fromEntries(
    names.flatMap((path) => (selected.get(path) === undefined ? [] : [[path, selected.get(path)]])),
  );
}

/**
 * A dependency of one main module that is selected higher because of a module that the other one requires: d requires
 * a v1.1.0, which requires b v1.1.0, which requires c v1.2.0.
 */
const upgraded: Graph = {
  modules: names.flatMap((_, name) =>
    versions.map((__, version) => ({ go: 4, require: below(name, version) })),
  ),
  mains: [
    {
      go: 4,
      require: [
        [0, 0],
        [2, 0],
      ],
    },
    { go: 4, require: [[3, 0]] },
  ],
  exclude: undefined,
};

function below(name: number, version: number): [number, number][] {
  const known = new Map<string, [number, number]>([
    ["3 0", [0, 1]],
    ["0 1", [1, 1]],
    ["1 1", [2, 3]],
  ]);
  const found = known.get(`${name} ${version}`);
  return found === undefined ? [] : [found];
}

async function each(count: number, check: (given: Graph, folder: string) => Promise<void>) {
  for (const given of [upgraded, ...fc.sample(graph, { numRuns: count, seed: 20261124 })]) {
    await inFolder((folder) => check(given, folder));
  }
}

test("below go 1.17 the versions are those that go selects from the whole graph", async () => {
  await each(24, async (given, folder) => {
    const modules = modulesOf(given);
    const exclude = given.exclude;
    const left =
      exclude === undefined ? "" : `\nexclude ${names[exclude[0]]} ${versions[exclude[1]]}\n`;
    const main = { ...given.mains[0], go: given.mains[0].go % 3 };
    const goMod = text("main.test/app", main) + left;
    await writeFile(join(folder, "go.mod"), goMod);
    const { GOPROXY } = await lay(join(folder, "proxy"), modules);

    const mains = {
      root: folder,
      modules: [{ directory: folder, goMod: parse(goMod) }],
      work: undefined,
      directories: new Map(),
    };

    const wanted = await theirs(folder, GOPROXY, folder, { GOFLAGS: "-mod=mod -modcacherw" });
    expect({ goMod, ...Object(chosen(ours(mains, modules))) }).toEqual({
      goMod,
      ...Object(chosen(wanted)),
    });
  });
});

test("in a workspace the versions are those that go selects from what it reads of the graph", async () => {
  await each(40, async (given, folder) => {
    const modules = modulesOf(given);
    const work = "go 1.22\n\nuse (\n\t./one\n\t./two\n)\n";
    await writeFile(join(folder, "go.work"), work);
    const mods = given.mains.map((main, index) => text(`main.test/${index}`, main));
    for (const [index, name] of ["one", "two"].entries()) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "go.mod"), mods[index] ?? "");
    }
    const { GOPROXY } = await lay(join(folder, "proxy"), modules);

    const mains = {
      root: folder,
      modules: ["one", "two"].map((name, index) => ({
        directory: join(folder, name),
        goMod: parse(mods[index] ?? ""),
      })),
      work: parseWork(work),
      directories: new Map(),
    };

    const wanted = await theirs(folder, GOPROXY, folder, {
      GOWORK: join(folder, "go.work"),
      GOFLAGS: "-modcacherw",
    });
    expect({ mods, ...Object(chosen(ours(mains, modules))) }).toEqual({
      mods,
      ...Object(chosen(wanted)),
    });
  });
});
