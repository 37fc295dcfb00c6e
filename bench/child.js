// Commands that are measured: their time, and in a round of its own the memory of the largest of their processes.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Runs commands one after another and keeps the largest memory, in kB, that any of their processes held: with `watch`, as it costs time. */
export class Runner {
  peak = 0;

  constructor({ directory, environment, watch = false }) {
    Object.assign(this, { directory, environment, watch });
  }

  /** What a command printed. Throws, with what it said, if it ends with another status. */
  async run(command, args, { variables = {}, directory = this.directory, status = 0 } = {}) {
    const child = spawn(command, args, {
      cwd: directory,
      env: { ...this.environment, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    const timer = this.watch ? setInterval(() => this.look(child.pid), 10) : undefined;
    const printed = { stdout: "", stderr: "" };
    for (const name of Object.keys(printed)) {
      child[name].setEncoding("utf8").on("data", (text) => (printed[name] += text));
    }
    const ended = await new Promise((done, fail) => {
      child.once("error", fail).once("close", done);
    }).finally(() => {
      clearInterval(timer);
      running.delete(child);
    });
    if (ended !== status) {
      throw new Error(`${command} ${args.join(" ")}: status ${ended}\n${printed.stderr}`);
    }
    return printed.stdout;
  }

  /** Linux keeps the high-water mark of each process: only what one does in its last milliseconds is not seen. */
  look(id) {
    try {
      const status = readFileSync(`/proc/${id}/status`, "utf8");
      this.peak = Math.max(this.peak, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      for (const task of readdirSync(`/proc/${id}/task`)) {
        const children = readFileSync(`/proc/${id}/task/${task}/children`, "utf8");
        children
          .split(" ")
          .filter(Boolean)
          .forEach((child) => this.look(child));
      }
    } catch {
      // It has ended, or the system has no /proc.
    }
  }
}
