import { diagnose, type Diagnosis } from "../../src/outage/diagnosis.ts";
import { start } from "./process.ts";
import type { Sandbox, Variables } from "./sandbox.ts";

/** What go printed when it failed, and what we make of it. */
export interface Failure {
  readonly said: string;
  readonly found: Diagnosis;
}

/** Runs go in the sandbox's project, with an empty module cache, until it fails. Throws where it succeeds. */
export async function fail(
  box: Sandbox,
  args: readonly string[],
  variables: Variables = {},
): Promise<Failure> {
  await box.emptyModuleCache();
  const environment = { ...box.environment, ...variables };
  const order = { command: "go", args, directory: box.path("project"), environment };
  const { status, stderr } = await start(order).ended;
  if (status === 0) {
    throw new Error(`go ${args.join(" ")}: wanted a failure, got success\n${stderr}`);
  }
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return { said: stderr, found: diagnose(lines) };
}
