import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { OfflineError } from "../errors.ts";

/** The oldest Node with everything this tool needs of it: node:zlib's zstd. */
const oldest = [22, 15] as const;

/** Throws NODE_TOO_OLD on an older Node than the tool can run on. */
export function demandRuntime(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new OfflineError(
      "NODE_TOO_OLD",
      `host: wanted Node ${oldest.join(".")} or newer, got ${process.versions.node}`,
      {
        hint: "run it with Node 24, as the action does; npm run demo and npm test bring that along",
      },
    );
  }
}

/**
 * Keeps the heaps of this process small: the runner's memory belongs to the build. What this tool makes is mostly gone
 * after a file or a frame, and V8 by itself lets a third more of it pile up before it looks.
 */
export function keepSmall(): void {
  // Each thread of Node's own pool keeps what a compressor once held: no more of them than processors.
  process.env["UV_THREADPOOL_SIZE"] ??= String(Math.min(4, Math.max(2, availableParallelism())));
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=20");
}

/** The directory that relative paths count from. */
export function currentDirectory(): string {
  return process.cwd();
}
