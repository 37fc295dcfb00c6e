import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cli, open, type Terminal } from "./cli.ts";
import { succeed, type Ended, type Running } from "./process.ts";
import { step, type Step } from "./step.ts";
import { warm, type Warm } from "./warm.ts";

/** Files by their names, slash-separated. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Variables on top of the sandbox's. */
export type Variables = Readonly<Record<string, string>>;

const goCache = execFileSync("go", ["env", "GOCACHE"], { encoding: "utf8" }).trim();
const gitConfig =
  "[user]\n\tname = tester\n\temail = tester@example.com\n[init]\n\tdefaultBranch = main\n[safe]\n\tdirectory = *\n";

/** A new temporary folder; `remove` it afterwards. `network` says which proxy go asks. */
export async function sandbox(network: Variables = { GOPROXY: "off" }): Promise<Sandbox> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "go-offline-test-")));
  const box = new Sandbox(folder, network);
  // Go's telemetry writes in the background, also when the sandbox is gone.
  await box.write("home", { ".gitconfig": gitConfig, ".config/go/telemetry/mode": "off" });
  await box.write("tmp", {});
  await box.write("project", {});
  return box;
}

/**
 * A folder with a home, a GOPATH and a module cache of its own. Of the machine it has PATH and the build cache, whose
 * entries are named by what they were built from.
 */
export class Sandbox {
  readonly folder: string;
  readonly environment: Variables;

  constructor(folder: string, network: Variables) {
    this.folder = folder;
    this.environment = {
      PATH: process.env["PATH"] ?? "",
      HOME: join(folder, "home"),
      TMPDIR: join(folder, "tmp"),
      GOPATH: join(folder, "gopath"),
      GOMODCACHE: join(folder, "modcache"),
      GOCACHE: goCache,
      GOTOOLCHAIN: "local",
      GIT_CONFIG_NOSYSTEM: "1",
      ...network,
    };
  }

  /** A path in the sandbox. */
  path(...names: readonly string[]): string {
    return join(this.folder, ...names);
  }

  /** Writes files into a folder of the sandbox. */
  async write(folder: string, files: Files): Promise<void> {
    await mkdir(this.path(folder), { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      const file = this.path(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }

  /** Runs a command that must succeed, in a folder of the sandbox; gives what it printed. */
  run(folder: string, command: readonly string[], variables: Variables = {}): Promise<string> {
    const [name = "", ...args] = command;
    const environment = { ...this.environment, ...variables };
    return succeed({ command: name, args, directory: this.path(folder), environment });
  }

  /** Runs `go-offline` in a folder of the sandbox. */
  cli(folder: string, args: readonly string[], variables: Variables = {}): Promise<Ended> {
    return cli(this.#terminal(folder, variables), ...args);
  }

  /** Starts `go-offline`, for a test that does something to it meanwhile. */
  open(folder: string, args: readonly string[], variables: Variables = {}): Running {
    return open(this.#terminal(folder, variables), ...args);
  }

  /** Starts `go-offline` in a folder of the sandbox, to be run dozens of times. */
  warm(folder: string, variables: Variables = {}): Warm {
    return warm(this.#terminal(folder, variables));
  }

  /** Runs an action in a folder of the sandbox. */
  step(
    folder: string,
    name: "restore" | "leave" | "pack" | "verify" | "diff",
    inputs: Variables,
    variables: Variables = {},
  ): Promise<Step> {
    return step(this.#terminal(folder, variables), name, inputs);
  }

  /** Writes a project, lets go complete its go.mod and go.sum from the proxy, and commits it. */
  async project(folder: string, files: Files): Promise<void> {
    await this.write(folder, files);
    await this.run(folder, ["go", "mod", "tidy"]);
    await this.commit(folder);
  }

  /** Packs a project into a store, both folders of the sandbox. */
  async pack(folder: string, store: string, more: readonly string[] = []): Promise<void> {
    const to = ["--to", `dir:${this.path(store)}`];
    const { status, log } = await this.cli(folder, ["pack", ...to, ...more]);
    if (status !== 0) {
      throw new Error(`go-offline pack: status ${status}\n${log}`);
    }
  }

  /** Makes a folder a git checkout in which everything is committed. */
  async commit(folder: string): Promise<void> {
    await this.run(folder, ["git", "init", "--quiet"]);
    await this.run(folder, ["git", "add", "--all", "--force", "."]);
    await this.run(folder, ["git", "commit", "--quiet", "--message=all"]);
  }

  /** Empties the module cache. */
  async emptyModuleCache(): Promise<void> {
    await removeAll(this.path("modcache"));
  }

  /** Removes everything, read-only folders among it. */
  async remove(): Promise<void> {
    await removeAll(this.folder);
  }

  #terminal(folder: string, variables: Variables): Terminal {
    return {
      directory: this.path(folder),
      environment: { ...this.environment, ...variables },
    };
  }
}

/** A module cache's folders are read-only: who is not root must open them first. */
async function removeAll(folder: string): Promise<void> {
  await unlock(folder);
  await rm(folder, { recursive: true, force: true });
}

async function unlock(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const below = join(folder, entry.name);
    await chmod(below, 0o755);
    await unlock(below);
  }
}
