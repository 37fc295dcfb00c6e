// Before jest: the tests ask Go's own sources, and vendor for newer go lines. Where the go on PATH is older than this, it
// fetches the newer one, as it does for any project that asks for it, and that comes first on PATH.
import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";

const wanted = "go1.26.8";

export default function useToolchain() {
  const [, minor] = go("local", "GOVERSION").split(".");
  if (Number.parseInt(minor, 10) < 26) {
    console.log(`The tests need Go 1.26 or newer: fetching ${wanted}`);
    process.env.PATH = join(go(wanted, "GOROOT"), "bin") + delimiter + process.env.PATH;
  }
}

function go(toolchain, name) {
  const env = { ...process.env, GOTOOLCHAIN: toolchain };
  return execFileSync("go", ["env", name], { env, encoding: "utf8" }).trim();
}
