import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import type { Module } from "./module-zip.ts";

/** The go of this machine. */
const asked = (...args: readonly string[]) => execFileSync("go", args, { encoding: "utf8" }).trim();
export const version = asked("env", "GOVERSION");
export const platform = `${asked("env", "GOHOSTOS")}/${asked("env", "GOHOSTARCH")}`;
const root = asked("env", "GOROOT");

/** A toolchain module as the Go team publishes it, but for its go, which starts this machine's. */
export const toolchain: Module = {
  path: "golang.org/toolchain",
  version: `v0.0.1-${version}.${platform.replace("/", "-")}`,
  files: {
    "bin/go": `#!/bin/sh\necho carried >> "$(dirname "$0")/../used"\nGOROOT=${root} exec ${root}/bin/go "$@"\n`,
    "go.mod": "module golang.org/toolchain\n",
    VERSION: `${version}\n`,
    "pkg/tool/some/compile": Buffer.from("#!/bin/sh\n"),
    "src/x/x.go": "package x\n",
  },
};

/** A `go` that says of itself what an older one would, and does nothing else. */
export const oldGo = `#!/bin/sh
if [ "$1 $2" = "env -json" ]; then
  echo '{"GOFLAGS":"","GOSUMDB":"'"$GOSUMDB"'","GONOSUMDB":"","GOVERSION":"go1.20.1","GOHOSTOS":"${platform.split("/")[0]}","GOHOSTARCH":"${platform.split("/")[1]}"}'
  exit 0
fi
echo "go: this go is too old" >&2
exit 1
`;
