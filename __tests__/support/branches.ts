import { rm } from "node:fs/promises";
import type { Files, Sandbox } from "./sandbox.ts";

/** Hashes as go.sum has them, of nothing. */
export const hashes = { a: `h1:${"A".repeat(43)}=`, b: `h1:${"B".repeat(42)}A=` };

/** A line of go.sum. */
export function sum(name: string, hash: keyof typeof hashes = "a"): string {
  return `${name} ${hashes[hash]}\n`;
}

/** The two lines of a module. */
export function both(name: string, hash: keyof typeof hashes = "a"): string {
  return sum(name, hash) + sum(`${name}/go.mod`);
}

/** The go.mod of both sides. */
export const goMod = `module example.com/app

go 1.21

require (
	github.com/a/b v1.0.0
	example.com/down v1.1.0
	example.com/gone v1.0.0 // indirect
	example.com/same v1.0.0
)
`;
/** Its go.sum. */
export const before =
  both("example.com/down v1.1.0") +
  both("example.com/gone v1.0.0") +
  both("example.com/same v1.0.0") +
  both("github.com/a/b v1.0.0");
/** The same with a change of each kind, but for an altered hash. */
export const after =
  both("example.com/down v1.0.0") +
  both("example.com/new v0.1.0") +
  sum("example.com/graph v1.0.0/go.mod") +
  both("example.com/same v1.0.0") +
  both("github.com/a/b v1.1.0");
/** And with one, in line 6. */
export const altered = after.replace(
  sum("example.com/same v1.0.0"),
  sum("example.com/same v1.0.0", "b"),
);

/** Variables of a pull request. */
export const pull = { GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "main" };

/** A repository `origin` with a branch `topic` that left `main`; `main` has gone on since. */
export async function branch(box: Sandbox, old: Files, now: Files): Promise<void> {
  const isNested = Object.keys(old).some((name) => name.endsWith("/go.mod"));
  await box.write("origin", isNested ? old : { "go.mod": goMod, ...old });
  await box.commit("origin");
  await box.run("origin", ["git", "checkout", "--quiet", "-b", "topic"]);
  await box.write("origin", now);
  await box.commit("origin");
  await box.run("origin", ["git", "checkout", "--quiet", "main"]);
  await box.write("origin", { "later.txt": "later" });
  await box.commit("origin");
}

/** Clones its branch `topic` to `project`. */
export async function clone(box: Sandbox, ...flags: readonly string[]): Promise<void> {
  const url = `file://${box.path("origin")}`;
  await box.run("", ["git", "clone", "--quiet", "--branch=topic", ...flags, url, "project"]);
}

/** Takes both away. */
export async function clear(box: Sandbox): Promise<void> {
  await rm(box.path("project"), { recursive: true, force: true });
  await rm(box.path("origin"), { recursive: true, force: true });
}

/** The commit that a name stands for. */
export async function head(box: Sandbox, folder: string, ref: string): Promise<string> {
  return (await box.run(folder, ["git", "rev-parse", ref])).trim();
}
