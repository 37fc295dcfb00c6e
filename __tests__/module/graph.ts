import { buildList } from "../../src/module/build-list.ts";
import * as gomod from "../../src/module/gomod.ts";
import * as gowork from "../../src/module/gowork.ts";
import { directories, type MainModules } from "../../src/module/main.ts";

/** A module graph in short: `path version` or the directory of a main module → its go version and requirements. */
export interface Graph {
  readonly mains: Readonly<Record<string, string>>;
  readonly work?: string;
  readonly modules: Readonly<Record<string, string>>;
  readonly directories?: Readonly<Record<string, string>>;
}

/** `1.17; a v1, b v2` as the text of a go.mod; what is no requirement is a line of its own. */
function goMod(path: string, text: string): string {
  const [go = "", list = "", ...lines] = text.split(/ *; */);
  const require = list.split(/, */).filter((each) => each !== "");
  return [
    `module x.y/${path}`,
    ...(go === "" ? [] : [`go ${go}`]),
    ...require.map((each) => `require ${long(each)}`),
    ...lines,
  ].join("\n");
}

/** `a v1` as `x.y/a v1.0.0`. */
function long(text: string): string {
  const [path = "", version = ""] = text.split(" ");
  return `x.y/${path} ${version}.0.0`.replace(/(\.\d+)\.0\.0$/, "$1.0");
}

/** Undoes `long`. */
function short({ path, version }: gomod.Version): string {
  return `${path.replace(/^x\.y\//, "")} ${version.replace(/(?:\.0)?\.0$/, "")}`.trimEnd();
}

/** What the graph comes to, in short. */
export function build({
  mains: modules,
  work,
  modules: others,
  directories: inCheckout = {},
}: Graph) {
  const mains: MainModules = {
    root: "/src",
    modules: Object.entries(modules).map(([path, text]) => ({
      directory: `/src/${path}`,
      goMod: gomod.parse(goMod(path, text)),
    })),
    work: work === undefined ? undefined : gowork.parse(work),
    directories: new Map(),
  };
  const found = new Map(
    [...directories(mains)].flatMap((each) => {
      const text = inCheckout[each];
      return text === undefined ? [] : [[each, gomod.parseLax(goMod(each, text))] as const];
    }),
  );
  const known = new Map(
    Object.entries(others).map(([module, text]) => [
      long(module),
      gomod.parseLax(goMod(module.split(" ")[0] ?? "", text)),
    ]),
  );
  const list = buildList({ ...mains, directories: found }, ({ path, version }) =>
    known.get(`${path} ${version}`),
  );
  return {
    selected: (paths: string) =>
      paths.split(" ").map((path) => list.selected(`x.y/${path}`)?.replace(/(?:\.0)?\.0$/, "")),
    asked: list.asked.map(short),
    missing: list.missing.map(short),
    outdated: list.outdated.map(short),
  };
}
