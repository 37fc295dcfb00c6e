// Before `npm run e2e`: nektos/act, the one version that our workflows were seen to run with. ACT names one that is there
// already; else it is built once, by go, into node_modules/.cache.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

const version = "0.2.89";
const act = process.env.ACT ?? resolve("node_modules/.cache/act/act");

if (!existsSync(act)) {
  console.log(`Building act ${version}: this takes a minute or two, once`);
  mkdirSync(dirname(act), { recursive: true });
  // It asks for Go 1.25 or newer, which an older go fetches as its toolchain.
  const environment = { ...process.env, GOBIN: dirname(act), GOFLAGS: "", GOWORK: "off" };
  const older = /^go1\.(?:1\d|2[0-4])\b/.test(goVersion());
  execFileSync("go", ["install", `github.com/nektos/act@v${version}`], {
    stdio: "inherit",
    env: older ? { ...environment, GOTOOLCHAIN: "auto" } : environment,
  });
}
const { stdout, error } = spawnSync(act, ["--version"], { encoding: "utf8" });
if (error !== undefined || !stdout.includes(version)) {
  console.error(`${act}: wanted act ${version}, got ${error?.message ?? stdout.trim()}`);
  process.exitCode = 1;
}

function goVersion() {
  return execFileSync("go", ["env", "GOVERSION"], { encoding: "utf8" }).trim();
}
