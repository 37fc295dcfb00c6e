import type { Version } from "../module/gomod.ts";
import { isBelow } from "../module/path.ts";
import type * as modulesTxt from "./modules-txt.ts";

/** A module of the tree, with what the proof has to look for in its list. */
export interface Assignment extends modulesTxt.Vendored {
  /** Its place in modules.txt. */
  readonly order: number;
  /** Packages of other modules whose path lies below this one's: it must not provide them too. */
  readonly foreign: string[];
}

/** Each module by its origin (see `key`), with the packages of others that lie below its path. */
export function assign(modules: readonly modulesTxt.Vendored[]): Map<string, Assignment> {
  const all = modules.map((module, order): Assignment => ({ ...module, order, foreign: [] }));
  const byPath = new Map(all.map((task) => [task.module.path, task]));
  for (const task of all) {
    for (const path of task.packages) {
      for (let prefix = path; prefix !== ""; prefix = parent(prefix)) {
        const other = byPath.get(prefix);
        if (other !== undefined && other !== task) {
          other.foreign.push(path);
        }
      }
    }
  }
  return new Map(all.map((task) => [key(task.origin), task]));
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The directory of a package in its module; a path outside of it names no directory. */
export function below(path: string, module: string): string {
  return isBelow(path, module) ? path.slice(module.length + 1) : `../${path}`;
}

/** A module as `path@version`. */
export function key({ path, version }: Version): string {
  return `${path}@${version}`;
}
