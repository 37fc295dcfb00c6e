// Has our workflows, the examples and every action.yml read by the tools that people trust for that: actionlint, zizmor and
// check-jsonschema, in the one version that they were seen to pass with. What is not on PATH is brought into
// node_modules/.cache, by go and by python's venv; what cannot be had is said, and is no failure.
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

const cache = resolve("node_modules/.cache/workflows");
const workflows = [...globSync(".github/workflows/*.yml"), ...globSync("examples/workflows/*.yml")];
const actions = globSync("{.,*}/action.yml", { exclude: ["node_modules"] });

const tools = [
  {
    name: "actionlint",
    version: "1.7.12",
    bring: byGo("github.com/rhysd/actionlint/cmd/actionlint"),
    runs: [["-no-color", "-shellcheck=", "-pyflakes=", ...workflows]],
  },
  {
    name: "zizmor",
    version: "1.32.0",
    bring: byPip,
    runs: [["--offline", "--no-progress", "--color=never", "--quiet", ...workflows, ...actions]],
  },
  {
    name: "check-jsonschema",
    version: "0.39.0",
    bring: byPip,
    runs: [
      ["--builtin-schema", "vendor.github-workflows", ...workflows],
      ["--builtin-schema", "vendor.github-actions", ...actions],
    ],
  },
];

for (const { name, version, bring, runs } of tools) {
  const found = ours(name, version) ?? brought(name, version, bring);
  if (found === undefined) {
    console.log(`skipped: ${name} ${version} is not on PATH and could not be brought here`);
  } else {
    const isFine = runs.every((args) => spawnSync(found, args, { stdio: "inherit" }).status === 0);
    console.log(`${isFine ? "passed" : "FAILED"}: ${name} ${version}`);
    process.exitCode = isFine ? process.exitCode : 1;
  }
}

/** Where the tool is in the very version: in the cache or on PATH. */
function ours(name, version) {
  const folders = [join(cache, "bin"), ...(process.env.PATH ?? "").split(delimiter)];
  return folders
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file) && quiet(file, ["--version"])?.includes(version));
}

function brought(name, version, bring) {
  console.log(`Bringing ${name} ${version}: once`);
  bring(name, version);
  return ours(name, version);
}

function byGo(path) {
  return (_, version) => {
    const env = { ...process.env, GOBIN: join(cache, "bin"), GOFLAGS: "", GOWORK: "off" };
    quiet("go", ["install", `${path}@v${version}`], env);
  };
}

function byPip(name, version) {
  const python = join(cache, "bin/python3");
  if (!existsSync(python)) {
    quiet("python3", ["-m", "venv", dirname(dirname(python))]);
  }
  quiet(python, ["-m", "pip", "install", "--quiet", `${name}==${version}`]);
}

/** What a command printed; undefined where it failed, or did not come to an end in time. */
function quiet(command, args, env = process.env) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", env, timeout: 180_000 });
  return status === 0 ? stdout : undefined;
}
