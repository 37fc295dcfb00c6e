import { readdirSync, rmSync } from "node:fs";
import * as fs from "node:fs/promises";
import * as path from "node:path";
import { fileFailure, systemCode } from "./failure.ts";
import * as files from "./files.ts";

/** A private folder beside a target, on its file system, from which the target appears by one rename. */
export interface Staging {
  readonly directory: string;
  /** Removes the folder with whatever is still in it. */
  remove(): Promise<void>;
}

const prefix = ".go-offline-";

/**
 * Makes a staging folder in `parent` that neither git nor go sees: it ignores itself, and its name begins with a dot.
 * It goes when the process ends; what a killed process left behind goes with the next one.
 */
export async function stage(parent: string): Promise<Staging> {
  removeAbandoned(parent);
  try {
    const directory = await fs.mkdtemp(path.join(parent, `${prefix}${process.pid}-`));
    await fs.writeFile(path.join(directory, ".gitignore"), "*\n");
    const vanish = () => rmSync(directory, { recursive: true, force: true });
    const interrupted = (signal: NodeJS.Signals) => {
      vanish();
      process.kill(process.pid, signal);
    };
    process.once("exit", vanish);
    process.once("SIGINT", interrupted);
    process.once("SIGTERM", interrupted);
    return {
      directory,
      remove: async () => {
        process.off("exit", vanish);
        process.off("SIGINT", interrupted);
        process.off("SIGTERM", interrupted);
        await files.remove(directory);
      },
    };
  } catch (error) {
    throw fileFailure(`making a staging folder in ${parent}`, error);
  }
}

function removeAbandoned(parent: string): void {
  for (const name of names(parent)) {
    const pid = new RegExp(`^\\${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    }
  }
}

function names(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}
