import * as path from "node:path";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import * as walk from "../host/walk.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { goVersion, origin } from "../module/main.ts";
import { compareGo, compareText } from "../module/version.ts";
import { parse } from "../proxy/layout.ts";
import { onCopies, type Workbench } from "./on-copies.ts";
import type { Project } from "./project.ts";

/** Module versions for a modules part: whole ones, and those of which only go.mod is needed. No module is in both. */
export interface Wanted {
  readonly zips: readonly Version[];
  readonly mods: readonly Version[];
  /** Those that only go.sum names: nothing asks for them, and the module proxy may have them no more. */
  readonly surplus: ReadonlySet<string>;
}

/** Below it, `go mod download` takes the whole build list. modload, ExplicitIndirectVersion. */
const explicit = "1.17";

/**
 * What has to be carried so that go needs no network for this project: all that go.sum names and, where a checksum
 * database vouches for what go.sum does not name, all that `go mod download` without arguments names
 * (cmd/go/internal/modcmd/download.go), every go.mod of the module graph, and what the tools (`path@version`) are built
 * from.
 */
export async function wanted(
  bench: Workbench,
  { tools, database }: { readonly tools: readonly string[]; readonly database: boolean },
  work: string,
): Promise<Wanted> {
  const listed = listedIn(bench.project);
  const downloaded = await downloads(bench, work);
  const required = await graph(bench, work);
  const ofTools = await toolModules(bench, tools, work);
  const zips = unique([...listed.zips, ...(database ? downloaded : []), ...ofTools.zips]);
  const known = new Set(zips.map(keyOf));
  const mods = unique([...listed.mods, ...(database ? required : []), ...ofTools.mods]);
  const asked = new Set([...downloaded, ...required, ...ofTools.zips, ...ofTools.mods].map(keyOf));
  return {
    zips,
    mods: mods.filter((module) => !known.has(keyOf(module))),
    surplus: new Set([...zips, ...mods].map(keyOf).filter((name) => !asked.has(name))),
  };
}

function listedIn({ goSum }: Project): { zips: Version[]; mods: Version[] } {
  const zips: Version[] = [];
  const mods: Version[] = [];
  for (const key of goSum.keys()) {
    const [modulePath = "", version = ""] = key.split(" ");
    const plain = { path: modulePath, version: version.replace(/\/go\.mod$/, "") };
    (plain.version === version ? zips : mods).push(plain);
  }
  return { zips, mods };
}

/** The modules that `go mod download` without arguments is about. */
async function downloads(bench: Workbench, work: string): Promise<Version[]> {
  const { mains } = bench.project;
  if (mains.work === undefined && compareGo(goVersion(mains), explicit) >= 0) {
    const required = mains.modules.flatMap(({ goMod }) => goMod.require);
    return required.map((each) => origin(mains, each)).filter(({ version }) => version !== "");
  }
  const own = "{{.Path}} {{.Version}}";
  const format = `{{if .Replace}}{{with .Replace}}${own}{{end}}{{else}}${own}{{end}}`;
  const { stdout } = await onCopies(
    bench,
    path.join(work, "all"),
    ["list"],
    ["-m", `-f=${format}`, "all"],
  );
  return stdout.split("\n").flatMap((line) => {
    const [modulePath = "", version = ""] = line.split(" ");
    return version === "" ? [] : [{ path: modulePath, version }];
  });
}

/** Every module version that some go.mod of the graph requires: `go list -m all` reads the go.mod of each. */
async function graph(bench: Workbench, work: string): Promise<Version[]> {
  const { mains } = bench.project;
  const { stdout } = await onCopies(bench, path.join(work, "graph"), ["mod", "graph"], []);
  const found = new Set(stdout.split(/\s+/).filter((each) => /^(?!go@|toolchain@).+@v/.test(each)));
  return [...found]
    .map((each) => {
      const at = each.lastIndexOf("@");
      return origin(mains, { path: each.slice(0, at), version: each.slice(at + 1) });
    })
    .filter(({ version }) => version !== "");
}

/** What go loads for `go install tool@version`, in a module cache of its own: all that is in there is the tools'. */
async function toolModules(
  bench: Workbench,
  tools: readonly string[],
  work: string,
): Promise<Pick<Wanted, "zips" | "mods">> {
  if (tools.length === 0) {
    return { zips: [], mods: [] };
  }
  const cache = path.join(work, "tools");
  await files.makeDirectory(cache);
  for (const tool of tools) {
    await go.run({
      args: ["install", "-n", tool],
      directory: cache,
      variables: { ...bench.variables, GOMODCACHE: cache, GOFLAGS: "-modcacherw" },
      network: true,
      timeout: bench.timeout,
    });
  }
  const { files: names } = await walk.tree(path.join(cache, "cache", "download"));
  const found = names.map((name) => parse(name));
  const of = (kind: "zip" | "mod") =>
    found.flatMap((each) => (each?.kind === kind ? [each.module] : []));
  return { zips: of("zip"), mods: of("mod") };
}

function unique(modules: readonly Version[]): Version[] {
  const found = new Map(modules.map((module) => [keyOf(module), module]));
  return [...found.values()].toSorted(
    (a, b) => compareText(a.path, b.path) || compareText(a.version, b.version),
  );
}
