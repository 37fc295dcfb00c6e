// bench/run: every way to get a vendor tree back, in turn, in several rounds: medians, and ratios within a round.
//
//   --project DIR    the project whose modules come over the network (default: examples/service; DIR is copied, not touched)
//   --rounds N       how often each way is measured (default 5); one round more warms up, and watches the memory
//   --minutes M      about how long all may take (default 10): what takes long is left out of some rounds, never of all
//   --modules N,...  the generated sets, for growth (default 10,100,300,1000; `0` for none)
//   --folder DIR     where to work (default: the system's temporary folder); the second table is of /dev/shm
//   --name NAME      of the results (default: that of DIR)
//
// Writes bench/results/NAME.md, NAME.svg and NAME.json, and of the sample project summary.md: after every set, so that what is
// measured is not lost. BENCH_DIST measures another dist/.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { starts } from "./doors.js";
import * as machine from "./machine.js";
import { picture } from "./picture.js";
import { inMemory } from "./place.js";
import { inTurn } from "./rounds.js";
import { proofAlone } from "./rule.js";
import { existing, generated, runner } from "./sets.js";
import { signatures } from "./signing.js";
import { summary } from "./summary.js";
import { table } from "./table.js";
import { ways } from "./ways.js";

const { values } = parseArgs({
  options: {
    project: { type: "string", default: join(import.meta.dirname, "../examples/service") },
    rounds: { type: "string", default: "5" },
    minutes: { type: "string", default: "10" },
    modules: { type: "string", default: "10,100,300,1000" },
    folder: { type: "string" },
    name: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  const [head] = readFileSync(import.meta.filename, "utf8").split(/\n(?!\/\/)/);
  console.log(head.replaceAll(/^\/\/ ?/gm, ""));
  process.exit();
}
const rounds = Number(values.rounds);
const counts = values.modules.split(",").map(Number).filter(Boolean);
if (!(rounds >= 1) || !(Number(values.minutes) > 0) || counts.some(Number.isNaN)) {
  throw new Error("bench/run: wanted numbers for --rounds, --minutes and --modules");
}
const until = performance.now() + 60_000 * Number(values.minutes);
const memory = inMemory(8e9);
/** How the time is shared: by what is likely to take it. */
const shares = new Map([
  ["disk", 400],
  ["memory", 200],
  ...counts.map((count) => [count, 40 + count / 4]),
]);
const result = { ...machine.describe(), rounds, sets: [] };

await measure(
  "disk",
  () => existing(resolve(values.project), values.folder),
  async (set) => ({
    start: await starts(set, 2 * rounds),
  }),
);
if (memory !== undefined) {
  await measure(
    "memory",
    () => existing(resolve(values.project), memory),
    async (set) => ({
      signing: await signatures(set, rounds),
    }),
  );
}
for (const count of counts) {
  await measure(
    "generated",
    () => generated(count, memory ?? values.folder),
    async (set) => (count === Math.max(...counts) ? { rule: await proofAlone(set) } : {}),
  );
}
process.stdout.write(table(result));

/** Measures a set, and writes all results that there are by now. */
async function measure(kind, lay, more) {
  const started = performance.now();
  const set = await lay();
  say(
    `${set.name} (${kind}): ${set.modules} modules, ${set.listed} listed files; prepared`,
    started,
  );
  const share = budget(kind === "generated" ? set.modules : kind);
  const measured = await inTurn(ways(set), rounds, (watch) => runner(set, watch), share);
  const { name, modules, versions, listed, files, sizes } = set;
  const facts = { kind, name, modules, versions, listed, files, sizes };
  result.sets.push({ ...facts, measured, ...(await more(set)) });
  await set.done();
  say(`${set.name} (${kind}): measured`, started);
  write(values.name ?? result.sets[0].name);
}

/** What of the time is left for a set, in ms. */
function budget(key) {
  const all = [...shares.values()].reduce((sum, each) => sum + each, 0);
  const share = ((until - performance.now()) * (shares.get(key) ?? 40)) / all;
  shares.delete(key);
  return share;
}

function write(name) {
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  const texts = {
    [`${name}.md`]: table(result, name),
    [`${name}.svg`]: picture(result),
    [`${name}.json`]: `${JSON.stringify(result, machine.plain, 1)}\n`,
    ...(name === "service" ? { "summary.md": summary(result) } : {}),
  };
  for (const [file, text] of Object.entries(texts)) {
    const draft = join(folder, `.${file}`);
    writeFileSync(draft, text);
    renameSync(draft, join(folder, file));
  }
}

function say(text, since) {
  console.error(`${text}, ${((performance.now() - since) / 1000).toFixed(0)} s`);
}
