/** What `go-offline --help` prints. */
export const usage = `go-offline: keep a Go release alive when the module proxy is down

  go-offline pack    [--project DIR] --to dir:PATH     seal the dependencies of DIR into a bundle, rehearse, store it
  go-offline restore [--project DIR] --from dir:PATH   prove a bundle against DIR's go.sum, with no network, and place vendor/
  go-offline env     [--project DIR]                   print again what the last restore of DIR exports
  go-offline env     [--project DIR] --leave           undo it: the earlier values, and vendor/ goes if it was placed
  go-offline prove   [--project DIR] [--proof FILE]    write what proves DIR's vendor/: a few MB, made by anyone
  go-offline verify  [--project DIR] [--proof FILE]    prove DIR's own vendor/ with it, with no network; write nothing
  go-offline verify  [--project DIR] --from dir:PATH   prove a bundle
  go-offline verify  [--project DIR] --from dir:PATH --vendor
                                                       prove DIR's own vendor/ with the bundle's proof part
  go-offline diff OLD NEW                              what changed between two go.sum files

  --project DIR     the directory of go.mod or go.work (default: the current one)
  --proof FILE      a proof part (default: vendor.proof.tar.zst beside vendor/)
  --from, --to      a folder of bundles (or, for --from, one bundle); may be given several times, and are tried in order
                    --from artifact:WORKFLOW.yml@BRANCH: GitHub artifacts of that workflow's runs, with GITHUB_TOKEN,
                    GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID set
  --modcache DIR    pack, prove: a module cache to use instead of an empty one of its own
  --timeout SECONDS the time that one go command may take (default 600)
  --json            print the result as JSON
  --help, --version

restore and env print what to export on standard output, everything else goes to standard error:

  eval "$(go-offline restore --from dir:bundles)" && go build ./...
  eval "$(go-offline env --leave)"

Exit status: 0 done, 1 refused or failed, 2 wrong use.
`;
