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
  go-offline verify  [--project DIR] --bundle PATH     prove a bundle, and say who signed it and what was not checked
  go-offline verify  [--project DIR] --from dir:PATH --vendor
                                                       prove DIR's own vendor/ with the bundle's proof part
  go-offline diff OLD NEW                              what changed between two go.sum files
  go-offline diff    [--project DIR] --base REF        what DIR's go.sum changes against where the checkout left REF; with --from
                                                       also what a bundle lacks of it
  go-offline keygen  [--out DIR]                       make a key pair for signing: cosign.key, cosign.pub
  go-offline keygen  --key FILE                        open a private key; print its public half and its entry in the trust file

  --project DIR     the directory of go.mod or go.work (default: the current one)
  --proof FILE      a proof part (default: vendor.proof.tar.zst beside vendor/)
  --bundle PATH     verify: one bundle, or a folder of them, as --from dir:PATH
  --trust FILE      restore, verify, pack: who may sign; pack stores no bundle that it would refuse (default:
                    .github/go-offline.json of the repository, if it has one)
  --waive CHECK     restore: age, trusted-root-age, transparency-log or signature, as far as the trust file allows; for signature
                    with the sha256 of the bundle's checksums.json; needs --reason TEXT and --ticket TEXT
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
  --signing-key FILE
                    pack: sign with this private key (cosign.key); without the flag, GO_OFFLINE_SIGNING_KEY: its text or its file
  --keyless         pack: sign as the GitHub workflow that runs this; needs id-token: write
  --expires-in DAYS pack: how long the bundle is good, 1 to 3650
  --timeout SECONDS the time that one go command may take (default 600)
  --out DIR         keygen: where the pair is written (default: the current one); no file is ever overwritten
  --key FILE        keygen: a cosign.key, also one that cosign made
  --json            print the result as JSON
  --help, --version

restore and env print what to export on standard output, everything else goes to standard error:

  eval "$(go-offline restore --from dir:bundles)" && go build ./...
  eval "$(go-offline env --leave)"

pack and keygen take the password from GO_OFFLINE_PASSWORD or COSIGN_PASSWORD, and on a terminal ask for it. keygen prints the entry for
keys in .github/go-offline.json on standard output.

Exit status: 0 done, 1 refused or failed (doctor: go would not get through), 2 wrong use.
`;
