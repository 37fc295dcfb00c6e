// `npm run demo`: packs the sample project, empties the module cache, cuts the network for go, restores, builds and runs
// the binary. Everything happens in a temporary folder, with the committed dist/ as a user runs it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const cli = resolve("dist/cli.js");
const work = mkdtempSync(join(tmpdir(), "go-offline-demo-"));
const project = join(work, "service");
const bundles = join(work, "bundles");
const moduleCache = join(work, "modcache");
const online = {
  ...process.env,
  GOTOOLCHAIN: "local",
  GOWORK: "off",
  GOMODCACHE: moduleCache,
  XDG_STATE_HOME: join(work, "state"),
};
const offline = { ...online, GOPROXY: "off" };
let failed = false;

process.on("exit", () => rmSync(work, { recursive: true, force: true }));

step("take a copy of examples/service, as a git checkout would be", () => {
  cpSync("examples/service", project, { recursive: true });
  run("git", ["init", "--quiet"], online);
  run("git", ["add", "."], online);
  const identity = ["-c", "user.name=demo", "-c", "user.email=demo@example.com"];
  run("git", [...identity, "commit", "--quiet", "--message=service"], online);
  return `${readdirSync(project).length} entries`;
});
step("pack it, from the module proxy", () => {
  show(
    run(
      process.execPath,
      [cli, "pack", "--to", `dir:${bundles}`, "--modcache", moduleCache],
      online,
    ).stderr,
  );
  return `module cache ${megabytes(moduleCache)}, bundle ${megabytes(bundles)}`;
});
step("empty the module cache", () => {
  rmSync(moduleCache, { recursive: true });
  return "gone";
});
step("the network is cut (GOPROXY=off): go build must fail now", () => {
  const { status, stderr } = spawnSync("go", ["build", "./..."], {
    cwd: project,
    env: offline,
    encoding: "utf8",
  });
  if (status === 0) {
    throw new Error("it did not: something else than the proxy serves this build");
  }
  return stderr.trim().split("\n").at(-1);
});
let exported = {};
step("restore vendor/ from the bundle", () => {
  const { stdout, stderr } = run(
    process.execPath,
    [cli, "restore", "--from", `dir:${bundles}`],
    offline,
  );
  show(stderr);
  show(stdout);
  exported = Object.fromEntries(
    [...stdout.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]),
  );
  return `vendor/ ${megabytes(join(project, "vendor"))}`;
});
step("build", () => {
  run("go", ["build", "-o", join(work, "binary"), "."], { ...offline, ...exported });
  return `binary ${megabytes(join(work, "binary"))}`;
});
step("run the binary", () => {
  show(run(join(work, "binary"), ["--selftest"], offline).stdout);
  return "it answers";
});
step("git status", () => {
  const status = run("git", ["status", "--porcelain"], offline).stdout;
  if (status !== "") {
    throw new Error(`not clean:\n${status}`);
  }
  return "clean";
});

function step(title, action) {
  if (failed) {
    return;
  }
  console.log(`\n== ${title}`);
  const started = performance.now();
  try {
    const came = action();
    console.log(`   ${came}, ${((performance.now() - started) / 1000).toFixed(2)} s`);
  } catch (error) {
    failed = true;
    console.error(`   failed: ${error.message}`);
    process.exitCode = 1;
  }
}

function run(command, args, env) {
  const result = spawnSync(command, args, {
    cwd: project,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (result.error !== undefined || result.status !== 0) {
    throw new Error(`${command} ${args.join(" ")}\n${result.error?.message ?? result.stderr}`);
  }
  return result;
}

function show(text) {
  console.log(text.trimEnd().replace(/^/gm, "   | "));
}

function megabytes(path) {
  return `${(size(path) / 1e6).toFixed(1)} MB`;
}

function size(path) {
  const found = statSync(path);
  return found.isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0)
    : found.size;
}
