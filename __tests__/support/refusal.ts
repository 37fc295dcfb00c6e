import type { Ended } from "./process.ts";
import type { Sandbox, Variables } from "./sandbox.ts";
import { differences, snapshot } from "./snapshot.ts";

/** A run that should have been refused. */
export interface Refusal {
  readonly status: number | undefined;
  /** The error's code; what was printed where that is not an error as it should be. */
  readonly code: string;
  /** Names in the sandbox that are not as they were before: none, or the refusal lost or left something. */
  readonly changed: readonly string[];
  readonly message: string;
  /** Everything that was printed. */
  readonly text: string;
}

/** Folders that belong to go, who writes counters and caches there. */
const goes = ["home", "gopath"];

/** Runs `go-offline` and tells how it refused, and what of the sandbox changed by that. */
export function refuse(
  box: Sandbox,
  folder: string,
  args: readonly string[],
  variables: Variables = {},
): Promise<Refusal> {
  return watch(box, () => box.cli(folder, args, variables));
}

/** The same for any run. */
export async function watch(box: Sandbox, run: () => Promise<Ended>): Promise<Refusal> {
  const before = await snapshot(box.folder);
  const { status, log, stderr, stdout } = await run();
  const after = await snapshot(box.folder);
  const [, code, message] = shape.exec(stderr) ?? [];
  const isPlain = code !== undefined && stdout === "" && !stderr.includes("\n    at ");
  return {
    status,
    code: isPlain ? code : `not an error as it should be: ${log}`,
    changed: differences(before, after).filter((name) => !goes.includes(name.split("/")[0] ?? "")),
    message: message ?? "",
    text: log,
  };
}

/** The code, what was wanted (or being done) and what came, and what to do now. */
const shape =
  /^error ([A-Z_]+): (.*(?:wanted .+, (?:got|found):? .+|not proved: .+|says .+, .+ holds .+|host: \w+ing .+: E[A-Z]+: .+))\n {2}do: .+\n/;
