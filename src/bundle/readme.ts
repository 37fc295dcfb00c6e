import { modulesName, proofName, vendorName } from "./part.ts";

/** The bundle's README.md: how to check and use it with nothing but stock tools. `module` is the module path. */
export function readme(module: string): string {
  return `# Dependencies of ${module}

Packed by go-offline. Everything here can be checked and used without it, with \`sha256sum\`, \`zstd\` and \`tar\`.

| file | holds |
|---|---|
| \`checksums.json\` | the size and the digests of the other files; every hash of the go.sum that was packed |
| \`${vendorName}\` | the tree that \`go mod vendor\` wrote |
| \`${proofName}\` | what proves it against go.sum: \`lists/\` (one line a file of each module), \`mods/\` (go.mod files), \`files/\` (Go files that were left out) |
| \`${modulesName}\` | where it was packed: a module proxy, every module that go.sum names, and the checksum database's records |

Check the files against the manifest:

    sha256sum ${vendorName} ${proofName}
    grep -A1 '"sha256"' checksums.json

Unpack, in the directory of go.mod, and build:

    zstd -dc ${vendorName} | tar -x
    go build -mod=vendor ./...

With modules instead, every command of go works, the checksum database left on:

    mkdir proxy && tar -xf ${modulesName} -C proxy
    export GOPROXY=file://$PWD/proxy,off GONOPROXY=none GOTOOLCHAIN=local GOFLAGS=-mod=readonly
    go build ./...

Prove one module by hand: the list's own hash is the \`h1:\` of that module in your go.sum, and each line of the list is
the sha256 of a file.

    zstd -dc ${proofName} | tar -x
    sha256sum lists/MODULE@VERSION | cut -c 1-64 | xxd -r -p | base64
    grep 'MODULE VERSION h1:' go.sum

\`go-offline restore\` does this for every module, and more: no file is missing, and nothing else is there.
`;
}
