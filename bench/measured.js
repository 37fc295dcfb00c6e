// Runs the command line of dist/ (or of BENCH_DIST), or the action that BENCH_DOOR names, and says, at its end, how much
// memory the process held at most (kB).
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

process.on("exit", () => {
  writeFileSync(process.env.BENCH_MEMORY ?? "/dev/null", String(process.resourceUsage().maxRSS));
});
const dist = resolve(process.env.BENCH_DIST ?? `${import.meta.dirname}/../dist`);
await import(pathToFileURL(`${dist}/${process.env.BENCH_DOOR ?? "cli"}.js`).href);
