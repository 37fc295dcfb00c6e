import * as path from "node:path";

/** A variable of the process; undefined where it is not set or empty. */
export function variable(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value === "" ? undefined : value;
}

/** All variables of the process. */
export function all(): Readonly<NodeJS.ProcessEnv> {
  return process.env;
}

/**
 * Makes commands of a folder come first, for this process and what it starts; GOROOT, which may name another Go, goes.
 * Gives the new PATH, and what undoes it.
 */
export function prepend(bin: string): { readonly value: string; readonly undo: () => void } {
  const before = { PATH: process.env["PATH"], GOROOT: process.env["GOROOT"] };
  const others = (process.env["PATH"] ?? "").split(path.delimiter).filter((each) => each !== bin);
  const value = [bin, ...others].join(path.delimiter);
  process.env["PATH"] = value;
  delete process.env["GOROOT"];
  const undo = () => {
    for (const [name, was] of Object.entries(before)) {
      if (was === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = was;
      }
    }
  };
  return { value, undo };
}

/** The system and architecture of this process, in Node's words. */
export function machine(): { readonly os: string; readonly arch: string } {
  return { os: process.platform, arch: process.arch };
}
