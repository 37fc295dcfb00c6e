/**
 * Opens the command line again and again in one process: a line of JSON on standard input is the words typed; when they
 * are done, a NUL goes to both streams, with the status before it on standard error. Compiled to lib/ and run there; see
 * warm.ts.
 */
import { createInterface } from "node:readline";
import { cli } from "../../src/index.ts";

const [node = "", script = ""] = process.argv;

for await (const line of createInterface({ input: process.stdin })) {
  const words: unknown = JSON.parse(line);
  process.argv = [node, script, ...(Array.isArray(words) ? words.map(String) : [])];
  await cli();
  process.stderr.write(`${process.exitCode}\0`);
  process.stdout.write("\0");
  process.exitCode = 0;
  // Each opening listens anew.
  process.removeAllListeners("uncaughtException");
}
