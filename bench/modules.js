#!/usr/bin/env node
// node bench/modules.js [--project DIR] [--rounds N] [--memory]: from a modules part on disk to a vendor tree, with what stock
// go does with the same file beside it, in turn in one run. --memory works in /dev/shm: where writing is free, what is left
// is work. Medians and ratios, as a Markdown table on stdout and in bench/results/. Needs go and tar, and a module proxy once.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    project: { type: "string" },
    rounds: { type: "string" },
    memory: { type: "boolean", default: false },
  },
});
const source = resolve(values.project ?? join(here, "../examples/service"));
const rounds = Number(values.rounds ?? "5");
const work = mkdtempSync(join(values.memory ? "/dev/shm" : tmpdir(), "go-offline-bench-"));
const project = join(work, "project");
const bundles = join(work, "bundles");
const peak = join(work, "memory");
const environment = {
  ...process.env,
  GOTOOLCHAIN: "local",
  GOWORK: "off",
  GOFLAGS: "-mod=readonly",
  BENCH_MEMORY: peak,
  XDG_STATE_HOME: join(work, "state"),
};
process.on("exit", () => {
  run("chmod", ["-R", "u+w", work]);
  rmSync(work, { recursive: true, force: true });
});

cpSync(source, project, { recursive: true });
rmSync(join(project, "vendor"), { recursive: true, force: true });
const times = new Map();
const peaks = new Map();
const cache = join(work, "modcache");
const online = { ...environment, GOMODCACHE: cache, GOFLAGS: "-mod=readonly -modcacherw" };
record(
  "go",
  timed(() => {
    go(["mod", "download"], online);
    go(["mod", "vendor", "-o", join(work, "vendor")], online);
  }),
);
const packed = ours("pack", ["pack", "--to", `dir:${bundles}`]);
record("pack", packed.milliseconds.all - packed.milliseconds.go);
const bundle = join(bundles, readFileSync(join(bundles, "latest"), "utf8").trim());
const part = join(bundle, "modules.tar");

for (let round = 0; round < rounds; round++) {
  record(
    "stock",
    timed(() => {
      const proxy = fresh("proxy");
      mkdirSync(proxy);
      run("tar", ["-C", proxy, "-xf", part]);
      const offline = { GOPROXY: `file://${proxy},off`, GOMODCACHE: fresh("cache2") };
      const flags = { GOFLAGS: "-mod=readonly -modcacherw" };
      go(["mod", "vendor", "-o", fresh("vendor2")], { ...environment, ...offline, ...flags });
    }),
  );
  ["proxy", "cache2", "vendor2"].forEach(fresh);
  clean();
  let answer;
  const rebuilt = timed(() => (answer = restore("rebuild")));
  record("rebuilt", rebuilt);
  record("ours", rebuilt - (answer.milliseconds.all - answer.milliseconds.proved));
  clean();
  record(
    "off",
    timed(() => restore("off")),
  );
  clean();
}

const zipped = statSync(part).size;
const files = readdirSync(join(work, "vendor"), { recursive: true }).length;
const table = `# From a modules part to a vendor tree: ${basename(source)}${values.memory ? ", in memory" : ""}

${cpus().length} cores, Node ${process.version}, ${go(["env", "GOVERSION"], environment).trim()}, ${rounds} rounds in turn, medians.
${packed.modules} module versions, modules.tar of ${(zipped / 1e6).toFixed(1)} MB, ${files} vendored files and directories.

| what | seconds | to stock |
| --- | --- | --- |
| stock: tar -x modules.tar, go mod vendor with GOPROXY=file:// | ${row("stock")} |
| ours: every zip and the tree proved, vendor/ in its place | ${row("ours")} |
| ours, until go has found every package in it | ${row("rebuilt")} |
| ours, vendor: off: modules proved and placed, packages found | ${row("off")} |

pack beyond its \`go mod download\` and \`go mod vendor\`: ${seconds(median("pack"))} s, ${(median("pack") / median("go")).toFixed(2)} x of theirs (with the network; once).
Memory of the process: rebuild ${megabytes("rebuild")}, off ${megabytes("off")}, pack ${megabytes("pack")}.
`;
process.stdout.write(table);
mkdirSync(join(here, "results"), { recursive: true });
const result = `${basename(source)}-modules${values.memory ? "-in-memory" : ""}.md`;
writeFileSync(join(here, "results", result), table);

function restore(mode) {
  return ours(mode, [
    "restore",
    "--emergency",
    "true",
    "--from",
    `dir:${bundles}`,
    "--vendor",
    mode,
  ]);
}

function clean() {
  rmSync(join(project, "vendor"), { recursive: true, force: true });
  rmSync(join(work, "state"), { recursive: true, force: true });
}

function fresh(name) {
  rmSync(join(work, name), { recursive: true, force: true });
  return join(work, name);
}

function ours(name, args) {
  const script = join(here, "measured.js");
  const text = run(process.execPath, [script, ...args, "--project", project, "--json"]);
  peaks.set(name, Math.max(peaks.get(name) ?? 0, Number(readFileSync(peak, "utf8"))));
  return JSON.parse(text);
}

function go(args, env) {
  return run("go", args, env);
}

function run(command, args, env = environment) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0 && command !== "chmod") {
    throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  }
  return stdout;
}

function timed(action) {
  const started = performance.now();
  action();
  return performance.now() - started;
}

function record(name, milliseconds) {
  times.set(name, [...(times.get(name) ?? []), milliseconds]);
}

function median(name) {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function row(name) {
  return `${seconds(median(name))} | ${(median(name) / median("stock")).toFixed(2)}`;
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}

function megabytes(name) {
  return `${Math.round((peaks.get(name) ?? 0) / 1024)} MB`;
}
