// The proof alone, with everything in memory: bench/proof.js on a set's tree.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { ours, runner } from "./sets.js";

/** Milliseconds and listed files. */
export async function proofAlone(set) {
  const by = runner(set);
  const project = join(set.work, "project");
  cpSync(join(set.work, "vendor"), join(project, "vendor"), { recursive: true });
  await ours(by, ["prove", "--modcache", join(set.work, "modcache")]);
  const script = join(import.meta.dirname, "proof.js");
  const text = await by.run(process.execPath, [script, project], {
    directory: join(import.meta.dirname, ".."),
  });
  const [, listed, milliseconds] = /, (\d+) listed.*: (\d+) ms/.exec(text);
  return { listed: Number(listed), milliseconds: Number(milliseconds) };
}
