// node bench/proof.js PROJECT [PROOF]: the proof alone (lists, go.sum and rule), with everything in memory: the tree's
// hashes and the lists' texts. Medians of seven rounds. PROJECT has a vendor/, PROOF is what go-offline prove wrote.
// Needs `npm run build` before it, for lib/.
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { Pool } from "../lib/src/host/pool.js";
import { local, readCode } from "../lib/src/tasks/checkout.js";
import { looseFacts, looseName, readLoose } from "../lib/src/tasks/loose.js";
import { load } from "../lib/src/tasks/project.js";
import { workers } from "../lib/src/tasks/threads.js";
import { readDirectory } from "../lib/src/tasks/tree.js";
import { prove } from "../lib/src/vendor/proof.js";

const [project = "examples/service", proof = join(project, looseName)] = process.argv.slice(2);
const pool = new Pool(workers);
const loaded = await load(project);
const tree = await readDirectory(resolve(loaded.directory, "vendor"), pool);
const checkout = await readCode(loaded, pool);
const entries = [];
for await (const facts of looseFacts(await readLoose(proof), pool)) {
  entries.push(...facts);
}

const question = {
  ...loaded,
  checkout,
  local: (directory) => local(directory, pool),
  tree: tree.files,
  empty: tree.empty,
  modulesTxt: tree.modulesTxt,
};
const times = [];
let verdict;
for (let round = 0; round < 7; round++) {
  const started = performance.now();
  // The lists' hashes, which the threads take while they unpack, are part of what is measured.
  for (const { name, note } of entries) {
    hash("sha256", name.startsWith("lists/") ? note : "");
  }
  verdict = await prove(question, Readable.from(entries));
  times.push(performance.now() - started);
}
await pool.close();

const median = times.toSorted((a, b) => a - b)[3];
const { listed, files, modules, findings } = verdict;
const first = times[0].toFixed(0);
console.log(
  `${modules} modules, ${listed} listed, ${files} vendored files, ${findings.length} findings: ${median.toFixed(0)} ms (the first time ${first} ms)`,
);
