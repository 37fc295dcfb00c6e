import { chmod, mkdir } from "node:fs/promises";
import { door, start, succeed, type Ended } from "./process.ts";
import type { Sandbox, Variables } from "./sandbox.ts";

/** A command line behind another command that takes something from it. */
type Prefix = readonly string[];

const nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

/**
 * What makes a run one that file permissions hold for: nothing for an ordinary user, another user for root; undefined
 * where root cannot become one.
 */
export async function ordinary(box: Sandbox): Promise<Prefix | undefined> {
  if (process.getuid?.() !== 0) {
    return [];
  }
  await chmod(box.folder, 0o755);
  await chmod(box.path("tmp"), 0o777);
  await chmod(box.path("home"), 0o777);
  const { status } = await start({
    command: "sh",
    args: ["-c", `${nobody.join(" ")} true`],
    ...at(box),
  }).ended;
  return status === 0 ? nobody : undefined;
}

/**
 * A folder that holds less than 2 MB, and the prefix for runs that write there: a small disk where this user may mount
 * one; else an ordinary folder, and a limit on the size of each file.
 */
export async function small(
  box: Sandbox,
  folder: string,
): Promise<{ readonly prefix: Prefix; remove(): Promise<void> }> {
  await mkdir(box.path(folder), { recursive: true });
  const mount = ["-t", "tmpfs", "-o", "size=2m,mode=755", "tmpfs", box.path(folder)];
  const { status } = await start({
    command: "sh",
    args: ["-c", 'mount "$@"', "mount", ...mount],
    ...at(box),
  }).ended;
  return status === 0
    ? {
        prefix: [],
        remove: async () => {
          await succeed({ command: "umount", args: [box.path(folder)], ...at(box) });
        },
      }
    : { prefix: limited, remove: () => Promise.resolve() };
}

/** No file may become larger than 2 MB (in blocks of 512 bytes). */
export const limited: Prefix = ["sh", "-c", 'ulimit -f 4000; exec "$@"', "limited"];

/** Runs `go-offline` behind a prefix, with a PATH on which every folder can be searched by everybody. */
export async function under(
  prefix: Prefix,
  box: Sandbox,
  folder: string,
  args: readonly string[],
  variables: Variables = {},
): Promise<Ended> {
  const where = 'dirname "$(command -v go)"; dirname "$(command -v git)"';
  const found = await succeed({ command: "sh", args: ["-c", where], ...at(box) });
  const PATH = [...found.trim().split("\n"), "/usr/bin", "/bin"].join(":");
  const [command = "", ...rest] = [...prefix, process.execPath, ...door("cli", args)];
  const environment = {
    ...box.environment,
    PATH,
    GOCACHE: box.path("home", "gocache"),
    ...variables,
  };
  return start({ command, args: rest, directory: box.path(folder), environment }).ended;
}

function at(box: Sandbox) {
  return { directory: box.folder, environment: box.environment };
}
