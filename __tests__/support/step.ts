import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Terminal } from "./cli.ts";
import { door, start } from "./process.ts";

/** A step of a workflow, as the runner sees it when it has ended. */
export interface Step {
  readonly status: number | undefined;
  readonly log: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** As a browser shows it: without the places where it may break a long word. */
  readonly summary: string;
  /** Names left in RUNNER_TEMP, but for reports and the state that leave reads. */
  readonly left: readonly string[];
}

const actions = {
  restore: "action.yml",
  leave: "leave/action.yml",
  pack: "pack/action.yml",
  verify: "verify/action.yml",
  diff: "diff/action.yml",
};

/** Runs an action as the runner does: inputs and files by their variables, defaults from its action.yml. */
export async function step(
  terminal: Terminal,
  name: keyof typeof actions,
  inputs: Readonly<Record<string, string>>,
): Promise<Step> {
  const temporary = terminal.environment["TMPDIR"] ?? terminal.directory;
  const folder = await mkdtemp(join(temporary, "runner-"));
  const files = await commandFiles(folder);
  const given = { ...(await defaults(actions[name])), ...inputs };
  const environment = {
    ...terminal.environment,
    ...Object.fromEntries(Object.entries(given).map(([key, text]) => [variable(key), text])),
    ...files,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: terminal.directory,
    // Steps of one job have it in common: a test of several gives it.
    RUNNER_TEMP: terminal.environment["RUNNER_TEMP"] ?? join(folder, "temp"),
  };
  await mkdir(environment.RUNNER_TEMP, { recursive: true });
  const order = { command: process.execPath, args: door(name, []), directory: terminal.directory };
  const { status, log } = await start({ ...order, environment }).ended;
  return {
    status,
    log,
    outputs: assignments(await readFile(files.GITHUB_OUTPUT, "utf8")),
    environment: assignments(await readFile(files.GITHUB_ENV, "utf8")),
    state: assignments(await readFile(files.GITHUB_STATE, "utf8")),
    summary: (await readFile(files.GITHUB_STEP_SUMMARY, "utf8")).replaceAll("<wbr>", ""),
    left: (await readdir(environment.RUNNER_TEMP)).filter(
      (each) => !each.startsWith("go-offline-report-") && each !== "go-offline",
    ),
  };
}

/**
 * Lines that a runner would obey: `::command …::` at a line's start, `##[command]` anywhere in it; and those that its log
 * shows as a command that was run. What may end a line anywhere, such as U+2028, is taken for a line's end.
 */
export function commands(log: string): string[] {
  return log
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .filter((line) => /^[\s\p{Cc}\p{Cf}]*(?:::[^:]|\[[a-z]+\])|##\[/u.test(line));
}

async function commandFiles(folder: string) {
  const names = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_ENV: join(folder, "env"),
    GITHUB_STATE: join(folder, "state"),
    GITHUB_PATH: join(folder, "path"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  await Promise.all(Object.values(names).map((file) => writeFile(file, "")));
  return names;
}

function variable(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

/** The defaults of an action's inputs. */
async function defaults(file: string): Promise<Record<string, string>> {
  const text = await readFile(resolve(file), "utf8");
  const inputs = /^inputs:\n((?: .*\n)+)/m.exec(text)?.[1] ?? "";
  const found: Record<string, string> = {};
  let name = "";
  for (const line of inputs.split("\n")) {
    name = /^ {2}([\w-]+):$/.exec(line)?.[1] ?? name;
    const value = /^ {4}default: "?(.*?)"?$/.exec(line)?.[1];
    // What the runner computes (github.token) is the test's to give.
    if (value !== undefined && !value.startsWith("${{")) {
      found[name] = value.replaceAll("\\n", "\n");
    }
  }
  return found;
}

/** `name<<delimiter`, the value's lines, `delimiter`; or `name=value`. */
function assignments(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(line) ?? [];
    const [, short, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      found.set(name, lines.splice(0, end).join("\n"));
      lines.shift();
    } else if (short !== undefined && value !== undefined) {
      found.set(short, value);
    }
  }
  return found;
}
