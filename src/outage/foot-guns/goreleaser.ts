import { acts, type Act } from "./acts.ts";
import { get, items, lineAt, text, type Node, type Text } from "./document.ts";
import { footGun, type FootGun, type Place } from "./foot-gun.ts";
import { ofScript } from "./script.ts";
import { ofSetting } from "./settings.ts";
import { pipelines } from "./shell.ts";

/**
 * goreleaser's configuration, as far as it makes go ask for modules:
 *
 *     gomod: { proxy: true }
 *     before:
 *       hooks:
 *         - go mod tidy
 *         - cmd: go generate ./...
 *
 * https://goreleaser.com/customization/gomod/ and /customization/hooks/.
 */

/** The file and, in words, what in it. */
interface Walk {
  readonly file: string;
  readonly modules: readonly string[];
}

/** What is looked at of hooks and variables, in characters: aliases can make more of a small file. */
const limit = 1_000_000;

/** What will go wrong in a goreleaser configuration; `modules` are the module paths of go.sum. */
export function find(document: Node, file: string, modules: readonly string[]): FootGun[] {
  const walk = { file, modules };
  const hooks = bounded(items(get(get(document, "before"), "hooks")).map(command));
  const variables = bounded(
    [document, get(document, "gomod")].flatMap((each) => items(get(each, "env"))).map(text),
  );
  return [
    ...proxied(document, walk),
    ...hooks.flatMap((each) => hook(each, walk)),
    ...variables.flatMap((each) => variable(each, walk)),
  ];
}

function proxied(document: Node, { file }: Walk): FootGun[] {
  const proxy = text(get(get(document, "gomod"), "proxy"));
  return proxy?.value === "true"
    ? [
        footGun(
          "goreleaser-gomod-proxy",
          { file, line: proxy.line, where: "gomod.proxy" },
          "goreleaser fetches the released module itself from the module proxy and builds that: no release while the proxy is down, and vendor/ is not used",
          "write proxy: false, or keep a second configuration without it for an outage (goreleaser release --config)",
        ),
      ]
    : [];
}

/** A hook is a command, or a mapping with one. */
function command(node: Node): Text | undefined {
  return text(node) ?? text(get(node, "cmd"));
}

function hook(each: Text, { file, modules }: Walk): FootGun[] {
  const locate = ({ at }: { readonly at: number }): Place => ({
    file,
    line: lineAt(each, at),
    where: "before.hooks",
  });
  const running = { modules, locate, lookup: () => undefined, later: new Map() };
  const changing = acts(pipelines(each.value)).flatMap((act) => changes(act, locate));
  return [...changing, ...ofScript(each.value, running)];
}

/** `go mod tidy` but for `-diff`, and `go get`. */
function changes(act: Act, locate: (act: Act) => Place): FootGun[] {
  const [verb, sub, ...more] = act.kind === "go" ? act.args.map((word) => word.text) : [];
  const tidies = verb === "mod" && sub === "tidy" && !more.some((each) => /^--?diff\b/.test(each));
  const name = tidies ? "go mod tidy" : verb === "get" ? "go get" : undefined;
  return name === undefined
    ? []
    : [
        footGun(
          "goreleaser-changes-go-mod",
          locate(act),
          `${name} before a release asks for modules that the build does not need, tests of dependencies among them, and may change go.mod and go.sum at the tag`,
          "run it before the tag is set; here leave it out, or check alone: go mod verify",
        ),
      ];
}

/** NAME=value. */
function variable(each: Text, { file, modules }: Walk): FootGun[] {
  const [, name, value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(each.value) ?? [];
  return name === undefined
    ? []
    : ofSetting(
        { name, value, lasting: true },
        { file, line: each.line, where: "env" },
        { modules, lookup: () => undefined },
      );
}

function bounded(all: readonly (Text | undefined)[]): Text[] {
  let left = limit;
  return all.flatMap((each) => {
    left -= 100 + (each?.value.length ?? 0);
    return each === undefined || left < 0 ? [] : [each];
  });
}
