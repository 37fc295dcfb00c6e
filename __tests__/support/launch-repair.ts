/**
 * Restores by the task itself, with a module proxy that a repair may ask: `launch-repair.js VENDOR PROXY STORE...`, in the
 * project's directory. Prints as the command line does. Compiled to lib/ and run there; see process.ts.
 */
import { OfflineError } from "../../src/errors.ts";
import { directory } from "../../src/host/store/directory.ts";
import * as text from "../../src/report/restored.ts";
import { failure } from "../../src/report/text.ts";
import { restore } from "../../src/tasks/restore.ts";

const [vendor = "", proxy = "", ...stores] = process.argv.slice(2);

try {
  const result = await restore({
    project: process.cwd(),
    sources: stores.map((each) => directory(each)),
    vendor: vendor === "off" ? "off" : "rebuild",
    policy: "strict",
    replace: "",
    trust: undefined,
    waiver: undefined,
    timeout: 60_000,
    proxy: () => Promise.resolve(proxy === "" ? undefined : proxy),
  });
  process.stderr.write(`${text.restored(result).join("\n")}\n`);
  process.stdout.write(JSON.stringify(result));
} catch (error) {
  if (!(error instanceof OfflineError)) {
    throw error;
  }
  process.stderr.write(`${failure(error).join("\n")}\n`);
  process.exitCode = 1;
}
