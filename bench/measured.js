// Runs the command line of dist/ and says, at its end, how much memory the process held at most (kB).
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env.BENCH_MEMORY ?? "/dev/null", String(process.resourceUsage().maxRSS));
});
await import("../dist/cli.js");
