/** What `go-offline --help` prints. */
export const usage = `go-offline: keep a Go release alive when the module proxy is down

  go-offline pack    [--project DIR] --to dir:PATH     seal the dependencies of DIR into a bundle, rehearse, store it
  go-offline restore [--project DIR] --from dir:PATH   bring DIR's dependencies: from a bundle, proved against its go.sum, or over
                                                       the network, where that is healthy and no bundle fits exactly
  go-offline doctor  [--project DIR]                   say whether go would get through to its proxy and checksum database
  go-offline env     [--project DIR]                   print again what the last restore of DIR exports
  go-offline env     [--project DIR] --leave           undo it: the earlier values, and vendor/ goes if it was placed
  go-offline prove   [--project DIR] [--proof FILE]    write what proves DIR's vendor/: a few MB, made by anyone
  go-offline verify  [--project DIR] [--proof FILE]    prove DIR's own vendor/ with it, with no network; write nothing
  go-offline verify  [--project DIR] --from dir:PATH   prove a bundle
  go-offline verify  [--project DIR] --from dir:PATH --vendor
                                                       prove DIR's own vendor/ with the bundle's proof part
  go-offline diff OLD NEW                              what changed between two go.sum files
  go-offline diff    [--project DIR] --base REF        what DIR's go.sum changes against where the checkout left REF; with --from
                                                       also what a bundle lacks of it

  --project DIR     the directory of go.mod or go.work (default: the current one)
  --proof FILE      a proof part (default: vendor.proof.tar.zst beside vendor/)
  --from, --to      a folder of bundles (or, for --from, one bundle); may be given several times, and are tried in order
                    --from artifact:WORKFLOW.yml@BRANCH: GitHub artifacts of that workflow's runs, with GITHUB_TOKEN,
                    GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID set
  --emergency MODE  restore: auto (a bundle that fits exactly, else the network if it is healthy, else the nearest bundle), true
                    (the network is never asked for modules), false (a bundle is never used)
  --vendor MODE     restore: auto (the packed vendor/ where it fits, else what go makes of the bundle's modules), rebuild
                    (always that), off (modules only)
  --replace LINE    restore: MODULE[@VERSION] => TARGET, through a second go.mod; may be given several times
  --checksum-policy strict (GOSUMDB stays on) or go-sum (off; go.sum is enforced all the same)
  --parts PARTS     pack: vendor and modules (default), vendor alone, or toolchain as well: the Go that packs
  --platforms OS/ARCH
                    pack: for which the toolchain is packed (default: this machine's); may be given several times
  --tools PATH@VERSION
                    pack: a command that go install is to find offline; may be given several times
  --without-sumdb   pack: do not ask the checksum database; then only what go.sum names is carried
  --modcache DIR    pack, prove: a module cache to use instead of an empty one of its own
  --timeout SECONDS the time that one go command may take (default 600)
  --json            print the result as JSON
  --help, --version

restore and env print what to export on standard output, everything else goes to standard error:

  eval "$(go-offline restore --from dir:bundles)" && go build ./...
  eval "$(go-offline env --leave)"

Exit status: 0 done, 1 refused or failed (doctor: go would not get through), 2 wrong use.
`;
