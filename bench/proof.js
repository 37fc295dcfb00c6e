// node bench/proof.js PROJECT BUNDLES: the proof alone (lists, go.sum and rule), with everything in memory: the tree's
// hashes and the lists' texts. Medians of seven rounds. Needs `npm run build` before it, for lib/.
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { Pool } from "../lib/src/host/pool.js";
import { choose } from "../lib/src/host/store/choose.js";
import { find } from "../lib/src/tasks/opened.js";
import { readPart } from "../lib/src/tasks/parts.js";
import { load, readCode } from "../lib/src/tasks/project.js";
import { workers } from "../lib/src/tasks/threads.js";
import { unpack } from "../lib/src/tasks/tree.js";
import { prove } from "../lib/src/vendor/proof.js";

const [project = "examples/service", bundles = "bundles"] = process.argv.slice(2);
const pool = new Pool(workers);
const loaded = await load(project);
const bundle = await find([choose(`dir:${resolve(bundles)}`, ".")], loaded.key);
const tree = await unpack(bundle, pool, undefined);
const checkout = await readCode(loaded, pool);
const entries = [];
for await (const facts of readPart(bundle, "vendor.proof.tar.zst", pool, undefined)) {
  entries.push(...facts);
}
await pool.close();

const times = [];
let verdict;
for (let round = 0; round < 7; round++) {
  const started = performance.now();
  verdict = await prove(
    { ...loaded, checkout, tree: tree.files, modulesTxt: tree.modulesTxt },
    Readable.from(entries),
  );
  times.push(performance.now() - started);
}
const median = times.toSorted((a, b) => a - b)[3];
const { listed, files, findings } = verdict;
const first = times[0].toFixed(0);
console.log(
  `${listed} listed, ${files} vendored files, ${findings.length} findings: ${median.toFixed(0)} ms (the first time ${first} ms)`,
);
