/**
 * `launch-often.js LAUNCHER`: opens the command line again and again in one process. A line of JSON on standard input is
 * the words typed; when they are done, a NUL goes to both streams, with the status before it on standard error. Compiled to
 * lib/ and run there; see warm.ts.
 */
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [node = "", , script = ""] = process.argv;
let times = 0;

for await (const line of createInterface({ input: process.stdin })) {
  const words: unknown = JSON.parse(line);
  process.argv = [node, script, ...(Array.isArray(words) ? words.map(String) : [])];
  // A launcher under a new name is evaluated anew; the bundle that it opens is there already.
  await import(`${pathToFileURL(script).href}?${times++}`);
  process.stderr.write(`${process.exitCode}\0`);
  process.stdout.write("\0");
  process.exitCode = 0;
  // Each opening listens anew.
  process.removeAllListeners("uncaughtException");
}
