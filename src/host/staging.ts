import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { fileFailure, systemCode } from "./failure.ts";
import * as files from "./files.ts";
import { undoIfEnded } from "./interrupt.ts";

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
export function stage(parent: string): Staging {
  removeAbandoned(parent);
  try {
    // At once, and not awaited: a signal must find either no folder or one that goes.
    const directory = mkdtempSync(path.join(parent, `${prefix}${process.pid}-`));
    const forget = undoIfEnded(() => files.removeNow(directory));
    writeFileSync(path.join(directory, ".gitignore"), "*\n");
    return {
      directory,
      remove: async () => {
        await files.remove(directory);
        forget();
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
      files.removeNow(path.join(parent, name));
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
