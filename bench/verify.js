// node bench/verify.js FOLDER: how long a committed vendor/ takes to be proved, on the projects that `node
// bench/projects.js FOLDER --vendor` laid out, on examples/service, and on a workspace of several of them together. Prints
// a Markdown table and writes it to bench/results/projects.md. Each row is of one run: medians of five, `sha256sum` of the
// same tree in between. Needs `npm run build` before it, and go for what is vendored.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [folder = "projects"] = process.argv.slice(2);
const root = resolve(folder);
const memory = join(root, "memory");
const environment = { ...process.env, BENCH_MEMORY: memory, GOTOOLCHAIN: "local" };
const rounds = 5;
const moduleCache = go(".", "env", "GOMODCACHE").trim();

const rows = [
  ["service (the sample)", service()],
  ["cilium 1.18.2, one module", join(root, "cilium")],
  ["kubernetes 1.34.1, a workspace of 32 modules", join(root, "kubernetes")],
  ["pulumi 3.196.0, a module in a directory", join(root, "pulumi/pkg")],
  ["etcd 3.6.4, eight modules in directories", join(root, "etcd")],
  ["the first, second and fourth as one workspace", together()],
].map(([name, project]) => row(name, project));

const table = [
  `# Committed vendor trees, proved\n`,
  `Medians of ${rounds} rounds, 2 cores, Node ${process.version}, ${go(".", "env", "GOVERSION").trim()}. "rule": lists, their hashes, go.sum and the rule, with everything in memory.\n`,
  "| project | modules | files | listed files | rule | verify | × sha256sum | memory | proof part |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  ...rows,
];
writeFileSync("bench/results/projects.md", `${table.join("\n")}\n`);
console.log(table.join("\n"));

function row(name, project) {
  cli("prove", "--project", project, "--modcache", moduleCache);
  const sums = [];
  const times = [];
  let answer;
  for (let round = 0; round < rounds; round++) {
    sums.push(
      timed(() =>
        execFileSync("sh", ["-c", "find vendor -type f -print0 | xargs -0 sha256sum"], {
          cwd: project,
          maxBuffer: 2 ** 28,
          stdio: ["ignore", "pipe", "ignore"],
        }),
      ),
    );
    times.push(timed(() => (answer = JSON.parse(cli("verify", "--project", project, "--json")))));
  }
  const { modules, files, listed } = answer.verdict;
  const rule = execFileSync(process.execPath, ["bench/proof.js", project], { encoding: "utf8" });
  const part = readFileSync(answer.reference).length;
  const cells = [
    name,
    modules.toLocaleString("en"),
    files.toLocaleString("en"),
    listed.toLocaleString("en"),
    `${/: (\d+) ms/.exec(rule)[1]} ms`,
    `${median(times).toFixed(2)} s`,
    (median(times) / median(sums)).toFixed(2),
    `${Math.round(Number(readFileSync(memory, "utf8")) / 1024)} MB`,
    `${(part / 1e6).toFixed(1)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The sample, vendored. */
function service() {
  const target = join(root, "service");
  if (!existsSync(target)) {
    execFileSync("cp", ["-r", "examples/service", target]);
    go(target, "mod", "vendor");
  }
  return target;
}

/** More than any single project lists. */
function together() {
  const target = join(root, "together");
  if (!existsSync(join(target, "vendor"))) {
    mkdirSync(target, { recursive: true });
    const uses = ["cilium", "pulumi/pkg", "pulumi/sdk", "service"].map(
      (each) => `use ../${each}\n`,
    );
    writeFileSync(join(target, "go.work"), `go 1.24.0\n\n${uses.join("")}`);
    go(target, "work", "vendor");
  }
  return target;
}

function go(directory, ...args) {
  return execFileSync("go", args, {
    cwd: directory,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function cli(...args) {
  return execFileSync(process.execPath, ["bench/measured.js", ...args], {
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Seconds. */
function timed(action) {
  const started = performance.now();
  action();
  return (performance.now() - started) / 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
