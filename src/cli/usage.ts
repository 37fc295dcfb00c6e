/** What `--help` says of a command. */
export interface Usage {
  /** One line of the list of commands. */
  readonly about: string;
  /** The ways to call it, after `go-offline`. */
  readonly forms: readonly string[];
  /** The flags that it takes, each with what it does; `--json` and `--help` go without saying. */
  readonly flags: Readonly<Record<string, string>>;
  /** What else there is to know, in paragraphs. */
  readonly notes?: readonly string[];
}

/** What stands behind a flag; a switch is not in it. */
export const words: Readonly<Record<string, string>> = {
  project: "DIR",
  from: "STORE",
  to: "dir:PATH",
  proof: "FILE",
  modcache: "DIR",
  timeout: "SECONDS",
  parts: "PARTS",
  tools: "PATH@VERSION",
  platforms: "OS/ARCH",
  emergency: "MODE",
  "checksum-policy": "POLICY",
  replace: "LINE",
  bundle: "PATH",
  trust: "FILE",
  reason: "TEXT",
  ticket: "TEXT",
  waive: "CHECK",
  "signing-key": "FILE",
  "expires-in": "DAYS",
  out: "DIR",
  key: "FILE",
  base: "REF",
};

const project = "the directory of go.mod or go.work (default: the current one)";
const timeout = "the time that one go command may take (default 600)";
const trusted = "(default: .github/go-offline.json of the repository, if it has one)";
const modcache = "a module cache to use instead of an empty one of its own";
const sources =
  "dir:PATH: a folder of bundles, or one bundle; artifact:WORKFLOW.yml@BRANCH: GitHub artifacts of that workflow's runs, with GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_REPOSITORY_ID set; may be given several times, and are tried in order";

/** Every command, in the order in which a newcomer meets them. */
export const commands: Readonly<Record<string, Usage>> = {
  pack: {
    about: "seal a project's dependencies into a bundle, rehearse a restore of it, store it",
    forms: ["pack [--project DIR] --to dir:PATH"],
    flags: {
      project,
      to: "a folder of bundles, made if need be; may be given several times",
      parts: "vendor and modules (default), vendor alone, or toolchain as well: the Go that packs",
      platforms:
        "for which the toolchain is packed (default: this machine's); may be given several times",
      tools: "a command that go install is to find offline; may be given several times",
      "without-sumdb": "do not ask the checksum database; then only what go.sum names is carried",
      modcache,
      "signing-key":
        "sign with this private key (cosign.key); without the flag, GO_OFFLINE_SIGNING_KEY: its text or its file",
      keyless: "sign as the GitHub workflow that runs this; needs id-token: write",
      "expires-in": "how long the bundle is good, 1 to 3650",
      trust: `who may sign: a bundle that a restore would refuse is not stored ${trusted}`,
      timeout,
    },
    notes: [
      "The password of the key comes from GO_OFFLINE_PASSWORD or COSIGN_PASSWORD; on a terminal it is asked for.",
    ],
  },
  restore: {
    about: "bring the dependencies: from a bundle, proved by go.sum, or a healthy network",
    forms: ["restore [--project DIR] --from STORE"],
    flags: {
      project,
      from: sources,
      emergency:
        "auto (default: a bundle that fits exactly, else the network if it is healthy, else the nearest bundle), true (the network is never asked for modules), false (a bundle is never used)",
      vendor:
        "auto (default: the packed vendor/ where it fits, else what go makes of the bundle's modules), rebuild (always that), off (modules only)",
      replace: "MODULE[@VERSION] => TARGET, through a second go.mod; may be given several times",
      "checksum-policy":
        "strict (default: GOSUMDB stays on) or go-sum (off; go.sum is enforced all the same)",
      trust: `who may sign ${trusted}`,
      waive:
        "age, trusted-root-age, transparency-log or signature, as far as the trust file allows; for signature with the sha256 of the bundle's checksums.json; needs --reason and --ticket",
      reason: "why it is waived",
      ticket: "where that is written down",
      timeout,
    },
    notes: [
      "What to export is printed on standard output, everything else goes to standard error:",
      'eval "$(go-offline restore --from dir:bundles)" && go build ./...',
      "go-offline env --leave undoes it.",
    ],
  },
  env: {
    about: "print again what the last restore exports; with --leave, undo that restore",
    forms: ["env [--project DIR]", "env [--project DIR] --leave"],
    flags: {
      project,
      leave: "give back the earlier values; vendor/ goes if a restore placed it",
    },
    notes: ['eval "$(go-offline env --leave)"'],
  },
  doctor: {
    about: "say whether go would get through to its proxy and checksum database",
    forms: ["doctor [--project DIR]"],
    flags: { project },
    notes: ["Exit status: 1 where go would not get through."],
  },
  prove: {
    about: "write what proves a committed vendor/: a few MB, made by anyone",
    forms: ["prove [--project DIR] [--proof FILE]"],
    flags: {
      project,
      proof: "the file to write (default: vendor.proof.tar.zst beside vendor/)",
      modcache,
      timeout,
    },
  },
  verify: {
    about: "prove vendor/ or a bundle, with no module proxy; write nothing",
    forms: [
      "verify [--project DIR] [--proof FILE]",
      "verify [--project DIR] --bundle PATH",
      "verify [--project DIR] --from STORE --vendor",
    ],
    flags: {
      project,
      proof:
        "prove the project's own vendor/ with this proof part (default: vendor.proof.tar.zst beside vendor/)",
      bundle:
        "prove one bundle, or one of a folder of them, and say who signed it and what was not checked; as --from dir:PATH",
      from: sources,
      vendor: "prove the project's own vendor/ with the proof part of the bundle",
      trust: `for a bundle: who may sign ${trusted}`,
    },
  },
  diff: {
    about: "what changed in go.sum: between two files, or against a branch",
    forms: ["diff OLD NEW", "diff [--project DIR] --base REF [--from STORE]"],
    flags: {
      project,
      base: "what the project's go.sum changes against where the checkout left REF",
      from: `also what a bundle lacks of it: ${sources}`,
    },
    notes: ["Exit status: 1 where another hash stands for the same version."],
  },
  keygen: {
    about: "make a key pair for signing (cosign.key, cosign.pub), or read a private key",
    forms: ["keygen [--out DIR]", "keygen --key FILE"],
    flags: {
      out: "where the pair is written (default: the current one); no file is ever overwritten",
      key: "a cosign.key, also one that cosign made: print its public half and its entry in the trust file",
    },
    notes: [
      "The entry for keys in .github/go-offline.json is printed on standard output.",
      "The password comes from GO_OFFLINE_PASSWORD or COSIGN_PASSWORD; on a terminal it is asked for.",
    ],
  },
};
