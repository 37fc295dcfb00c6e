// Runs the command line of dist/, or the action that BENCH_DOOR names, and says, at its end, how much memory the process held at most (kB).
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env.BENCH_MEMORY ?? "/dev/null", String(process.resourceUsage().maxRSS));
});
await import(`../dist/${process.env.BENCH_DOOR ?? "cli"}.js`);
