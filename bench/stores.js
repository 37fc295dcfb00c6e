#!/usr/bin/env node
// bench/stores.js [--project DIR] [--rounds N]: what restoring through GitHub's services costs beside a folder, in turn in
// one run, with the committed dist/ as a runner starts it and our stand-in for the services on 127.0.0.1 (so: no network
// in it). Also how long an action takes to start. `npx tsc` first: the stand-in is compiled with the tests.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { start } from "../lib/__tests__/support/github/server.js";
import { runtimeToken } from "../lib/__tests__/support/github/token.js";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: { project: { type: "string" }, rounds: { type: "string" } },
});
const source = resolve(values.project ?? join(here, "../examples/service"));
const rounds = Number(values.rounds ?? "7");
const work = mkdtempSync(join(tmpdir(), "go-offline-bench-"));
const project = join(work, "project");
const memory = join(work, "memory");
const peaks = new Map();
const github = await start();
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

cpSync(source, project, { recursive: true });
writeFileSync(join(work, "event.json"), '{"repository":{"default_branch":"main"}}');
mkdirSync(join(work, "empty"));

const folder = `dir:${join(work, "bundles")}`;
const earlier = "artifact:pack.yml@main";
await step("pack", { to: `${folder}\ncache\nartifact` }, 1);

const stores = [folder, "cache", "artifact", earlier];
const times = new Map([...stores, "start", "start of node"].map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const from of stores) {
    rmSync(join(project, "vendor"), { recursive: true, force: true });
    times
      .get(from)
      .push(
        await step(
          "restore",
          { emergency: "true", from, "github-token": "t" },
          from === earlier ? 2 : 1,
        ),
      );
  }
  times
    .get("start")
    .push(
      await step(
        "restore",
        { emergency: "true", from: folder, "working-directory": join(work, "empty") },
        1,
        1,
      ),
    );
  times.get("start of node").push(timed(() => spawnSync(process.execPath, ["-e", ""])));
}
github.calm();
rmSync(join(project, "vendor"), { recursive: true, force: true });
await step("restore", { emergency: "true", from: earlier, "github-token": "t" }, 2);
const questions = github.log.filter((line) => line.startsWith("GET /repos/"));
const files = questions.filter((line) => line.endsWith("/zip")).length;

const words = {
  [folder]: "a folder",
  cache: "the cache",
  artifact: "an artifact of this run",
  [earlier]: "an artifact of an earlier run",
};
const rows = [
  ...stores.map((name) => [
    `restore, from ${words[name]}`,
    seconds(name),
    name === folder ? "" : `${ratio(name)} × a folder`,
    name === "cache" ? "≤ 1.3 ×" : "",
  ]),
  [
    "memory of a restore from the cache",
    `${Math.round(peaks.get("cache") / 1000)} MB`,
    "",
    "≤ 300 MB",
  ],
  [
    "start: a restore from a folder that is refused for want of a go.mod",
    seconds("start"),
    "",
    "≤ 0.15 s",
  ],
  ["start of node alone", seconds("start of node"), "", ""],
  ["questions to find an earlier run's bundle", String(questions.length - files), "", "≤ 3"],
  ["and for the addresses of its files", String(files), "", ""],
];
const table = [
  `# ${basename(source)}: GitHub's services beside a folder`,
  "",
  `Medians of ${rounds} rounds, ${cpus().length} cores, Node ${process.version}; the services are a stand-in on 127.0.0.1.`,
  "",
  "| what | measured | ratio | to reach |",
  "|---|---|---|---|",
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
].join("\n");
console.log(table);
writeFileSync(join(here, "results", `${basename(source)}-stores.md`), table);
await github.close();

/** Runs an action of dist/ in a workflow run as the runner does; gives its milliseconds. */
async function step(name, inputs, run, status = 0) {
  const runner = mkdtempSync(join(work, "runner-"));
  const names = ["OUTPUT", "ENV", "STATE", "PATH", "STEP_SUMMARY"];
  names.forEach((each) => writeFileSync(join(runner, each), ""));
  const environment = {
    ...process.env,
    ...Object.fromEntries(names.map((each) => [`GITHUB_${each}`, join(runner, each)])),
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text]),
    ),
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: project,
    RUNNER_TEMP: runner,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_REPOSITORY_ID: "42",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: join(work, "event.json"),
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: String(run),
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(String(run)),
    GOWORK: "off",
    BENCH_MEMORY: memory,
    BENCH_DOOR: name,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [join(here, "measured.js")], {
    cwd: project,
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const came = await new Promise((done) => child.once("close", done));
  const milliseconds = performance.now() - started;
  if (came !== status) {
    console.error(`${name} ${JSON.stringify(inputs)}: status ${came}`);
    process.exit(1);
  }
  const held = Number(readFileSync(memory, "utf8"));
  peaks.set(inputs.from, Math.max(peaks.get(inputs.from) ?? 0, held));
  rmSync(runner, { recursive: true });
  return milliseconds;
}

function timed(action) {
  const started = performance.now();
  action();
  return performance.now() - started;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function seconds(name) {
  return `${(median(times.get(name)) / 1000).toFixed(2)} s`;
}

/** The median of the ratios, round by round. */
function ratio(name) {
  return median(times.get(name).map((each, round) => each / times.get(folder)[round])).toFixed(2);
}
