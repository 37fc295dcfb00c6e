import { entries, get, items, lineAt, text, type Node, type Text } from "./document.ts";
import type { FootGun } from "./foot-gun.ts";
import { ofScript, type Given } from "./script.ts";
import { ofSetting } from "./settings.ts";

/**
 * Workflows and composite actions, as far as they set variables and run commands:
 *
 *     env: { GOFLAGS: -mod=vendor }
 *     jobs:
 *       release:
 *         steps:
 *           - run: go install example.com/tool@v1.2.3
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax. A step sees its own env, then what
 * earlier steps wrote to GITHUB_ENV, then the job's env, then the workflow's.
 */

type Layer = ReadonlyMap<string, Given>;

/** A walk through one file. */
interface Walk {
  readonly file: string;
  readonly modules: readonly string[];
  readonly found: FootGun[];
  /** What aliases can blow up is not walked to its end. */
  left: number;
}

/** What holds for the steps of a job. */
interface Job {
  /** In words: " of job `release`". */
  readonly name: string;
  readonly shell: string;
  readonly layers: readonly Layer[];
  readonly written: Map<string, Given>;
}

const limit = 4_000_000;
/** A step, a variable, and a variable whose patterns are held against every module, in characters of a script. */
const costs = { step: 400, variable: 50, patterns: 20_000 };

/** What will go wrong in a workflow or a composite action; `modules` are the module paths of go.sum. */
export function find(document: Node, file: string, modules: readonly string[]): FootGun[] {
  const walk: Walk = { file, modules, found: [], left: limit };
  const outer = layer(walk, document, [], "the workflow");
  for (const { key, value } of entries(get(document, "jobs"))) {
    const name = `job ${quoted(key)}`;
    const own = layer(walk, value, [outer], name);
    const shell = shellOf(value) ?? shellOf(document) ?? "";
    steps(walk, value, { name: ` of ${name}`, shell, layers: [own, outer], written: new Map() });
  }
  const job = { name: " of the action", shell: "", layers: [], written: new Map() };
  steps(walk, get(document, "runs"), job);
  return distinct(walk.found);
}

function steps(walk: Walk, node: Node | undefined, job: Job): void {
  for (const [index, each] of items(get(node, "steps")).entries()) {
    if (!spend(walk, costs.step)) {
      return;
    }
    step(walk, each, index + 1, job);
  }
}

function step(walk: Walk, node: Node, number: number, job: Job): void {
  const where = `step ${called(node) ?? number}${job.name}`;
  const around = [job.written, ...job.layers];
  const own = layer(walk, node, around, where);
  use(text(get(node, "uses"))?.value ?? "", get(node, "with"), job.written);
  const run = text(get(node, "run"));
  const shell = text(get(node, "shell"))?.value ?? job.shell;
  if (run !== undefined && !isOther(shell) && spend(walk, run.value.length)) {
    script(walk, run, where, [own, ...around], job.written);
  }
}

function script(
  walk: Walk,
  run: Text,
  where: string,
  layers: readonly Layer[],
  later: Map<string, Given>,
): void {
  const written = new Map<string, Given>();
  const found = ofScript(run.value, {
    modules: walk.modules,
    lookup: (name) => lookup(layers, name),
    locate: ({ at }) => ({ file: walk.file, line: lineAt(run, at), where }),
    later: written,
  });
  walk.found.push(...found);
  for (const [name, given] of written) {
    later.set(name, given);
  }
}

const restores = /^[\w.-]+\/go-offline-action@/;
const leaves = /^[\w.-]+\/go-offline-action\/leave@/;

/** This action exports GOFLAGS where it places vendor/, and `leave` gives back what was there. */
function use(uses: string, inputs: Node | undefined, written: Map<string, Given>): void {
  const given = (name: string) => text(get(inputs, name))?.value;
  if (restores.test(uses) && given("vendor") !== "off" && given("emergency") !== "false") {
    written.set("GOFLAGS", { value: "-mod=vendor", why: "the restore before it exports that" });
  } else if (leaves.test(uses)) {
    written.delete("GOFLAGS");
  }
}

/** The variables of an `env:`; what is wrong with them is noted. */
function layer(walk: Walk, node: Node, around: readonly Layer[], of: string): Layer {
  const why = `env of ${of}`;
  const all = entries(get(node, "env")).map(({ key, line, value }) => ({
    line,
    name: key,
    value: text(value)?.value ?? "",
  }));
  const made = new Map(all.map(({ name, value }) => [name, { value, why }]));
  const surroundings = {
    modules: walk.modules,
    lookup: (name: string) => lookup([made, ...around], name)?.value,
  };
  const lasting = !of.startsWith("step");
  for (const { name, line, value } of all) {
    const cost = /^GO(?:PRIVATE|NOPROXY)$/.test(name) ? costs.patterns : costs.variable;
    if (spend(walk, cost)) {
      const at = { file: walk.file, line, where: why };
      walk.found.push(...ofSetting({ name, value, lasting }, at, surroundings));
    }
  }
  return made;
}

function lookup(layers: readonly Layer[], name: string): Given | undefined {
  return layers.find((each) => each.has(name))?.get(name);
}

/** Whether that much may still be looked at. */
function spend(walk: Walk, cost: number): boolean {
  walk.left -= cost;
  return walk.left >= 0;
}

function shellOf(node: Node): string | undefined {
  return text(get(get(get(node, "defaults"), "run"), "shell"))?.value;
}

/** Whether a step's `shell` is no shell. */
function isOther(shell: string): boolean {
  return /^(?:.*\/)?(?:python|node|deno|perl|ruby)\d*\b/.test(shell);
}

/** A step's name, or its id. */
function called(node: Node): string | undefined {
  const name = text(get(node, "name")) ?? text(get(node, "id"));
  return name === undefined ? undefined : quoted(name.value);
}

/** A name that somebody chose, on one line and short. */
function quoted(name: string): string {
  const plain = name.replace(/[\s\p{C}`]+/gu, " ").trim();
  return `\`${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}\``;
}

/** The same step may stand in a file once and be used by many jobs. */
function distinct(all: readonly FootGun[]): FootGun[] {
  const seen = new Set<string>();
  return all.filter(({ id, line, what }) => {
    const key = JSON.stringify([id, line, what]);
    return !seen.has(key) && seen.add(key);
  });
}
