import { join } from "node:path";
import { check, type Generated } from "./generated.ts";
import { serve, type GoProxy } from "./goproxy.ts";
import { mutations } from "./mutation/mutation.ts";
import { fault, verdict, type Mutation } from "./mutation/refused.ts";
import { read } from "./mutation/subject.ts";
import type { Ended } from "./process.ts";
import { sandbox, type Sandbox } from "./sandbox.ts";
import { differences, snapshot } from "./snapshot.ts";

/** A project that go has vendored and `go-offline prove` has made a proof of, in a sandbox of its own. */
export interface Trial {
  readonly box: Sandbox;
  readonly proxy: GoProxy;
  /** Where go.mod or go.work is, below the sandbox. */
  readonly folder: string;
  /** How many files go wrote into vendor/. */
  readonly written: number;
  /** What `prove` came to. */
  readonly made: Ended;
}

const root = "root";
const offline = { GOPROXY: "off" };

/** Serves the project's modules, lets go vendor it, and proves it; `end` it afterwards. */
export async function begin(project: Generated): Promise<Trial> {
  const proxy = await serve(project.modules);
  const box = await sandbox(proxy.variables);
  const folder = await check(box, root, project);
  await box.run(folder, ["go", project.vendor === "work" ? "work" : "mod", "vendor"]);
  const tree = await snapshot(box.path(folder, "vendor"));
  const written = [...(tree?.values() ?? [])].filter((each) => each.startsWith("file ")).length;
  return { box, proxy, folder, written, made: await box.cli(folder, ["prove"]) };
}

export async function end({ box, proxy }: Trial): Promise<void> {
  await box.remove();
  await proxy.close();
}

/** What `verify` says with no network: whether the tree is complete, and its files; what was printed where it is not. */
export async function answer({ box, folder }: Trial) {
  const said = await box.cli(folder, ["verify", "--json"], offline);
  if (said.status !== 0) {
    return said.log;
  }
  const { complete, files } = verdict(said.stdout);
  return { complete, files };
}

/** Mutations take turns: those that are not for every tree are done to the first ones that are fit for them. */
export class Turns {
  readonly #done = new Map<Mutation, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  isDue(mutation: Mutation): boolean {
    return mutation.everywhere === true || (this.#done.get(mutation) ?? 0) < this.#most;
  }

  count(mutation: Mutation): void {
    this.#done.set(mutation, (this.#done.get(mutation) ?? 0) + 1);
  }
}

/** Does everything bad to a checkout, one after the other, and tells what `verify` did not refuse as it should. */
export async function faults({ box, folder }: Trial, turns: Turns): Promise<string[]> {
  const subject = await read(box.path(root), box.path("aside"), folder.slice(root.length + 1));
  const before = await snapshot(box.path(root));
  const verify = box.warm(folder, offline);
  const found: string[] = [];
  try {
    for (const mutation of mutations.filter((each) => turns.isDue(each))) {
      const refusal = await mutation.change(subject);
      if (refusal !== undefined) {
        turns.count(mutation);
        const said = fault(await verify.run("verify", "--json"), refusal);
        found.push(...(said === undefined ? [] : [`${mutation.name}: ${said}`]));
      }
      await subject.edit.undo();
    }
  } finally {
    verify.close();
  }
  const left = differences(before, await snapshot(box.path(root)));
  return [...found, ...left.map((name) => `${join(root, name)} is not as it was`)];
}
