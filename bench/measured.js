// Runs the command line of dist/ (or of BENCH_DIST), or the action that BENCH_DOOR names, and says, at its end, how much
// memory the process held at most (kB).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

process.on("exit", () => {
  writeFileSync(process.env.BENCH_MEMORY ?? "/dev/null", String(held()));
});

/** On Linux not what getrusage tells: that is as much, at least, as the process held that began this one (exec_mmap keeps it). */
function held() {
  const status = "/proc/self/status";
  return existsSync(status)
    ? Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, "utf8"))?.[1] ?? 0)
    : process.resourceUsage().maxRSS;
}

const dist = resolve(process.env.BENCH_DIST ?? `${import.meta.dirname}/../dist`);
await import(pathToFileURL(`${dist}/${process.env.BENCH_DOOR ?? "cli"}.js`).href);
