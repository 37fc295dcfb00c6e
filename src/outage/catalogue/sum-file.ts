import { all, error, ever, type Entry } from "../entry.ts";

const complete =
  "run go mod tidy with the network up and commit go.sum; never fill it in while the proxy or the database is down";

/** go.sum lacks something, or cannot be read: the project's own matter. cmd/go/internal/modload, import.go and modfile.go. */
export const sumFile: readonly Entry[] = [
  {
    id: "sum-lacks-go-mod",
    pattern: error("missing go\\.sum entry for go\\.mod file(?:; to add it:)?$"),
    versions: all,
    kind: "project",
    cause: "go.sum lacks the hash of a module's go.mod",
    who: "the developer",
    remedy: complete,
  },
  {
    id: "sum-lacks-go-mod-formerly",
    pattern: error("missing go\\.sum entry; to add it:$"),
    versions: "up to 1.20",
    kind: "project",
    cause: "go.sum lacks the hash of a module's go.mod",
    who: "the developer",
    remedy: complete,
  },
  {
    id: "sum-lacks-module",
    pattern: error(
      String.raw`missing go\.sum entry for module providing package \S+(?: \(imported by \S+\))?(?:; to add:)?$`,
    ),
    versions: ever,
    kind: "project",
    cause: "go.sum lacks the hash of a module whose package is imported",
    who: "the developer",
    remedy: complete,
  },
  {
    id: "sum-lacks-neighbour",
    pattern: error(
      String.raw`missing go\.sum entry needed to verify package \S+(?: \(imported by \S+\))? is provided by exactly one module(?:; to add:)?$`,
    ),
    versions: ever,
    kind: "project",
    cause: "go.sum lacks the hash of a module that could have an imported package as well",
    who: "the developer",
    remedy: complete,
  },
  {
    id: "sum-malformed",
    pattern: /^(?:go: )?malformed go\.sum:$/,
    versions: ever,
    kind: "project",
    cause: "go.sum has a line that is none, often a merge's marker",
    who: "the developer",
    remedy: "mend that line, run go mod tidy with the network up, and look at what it changed",
  },
  {
    id: "sum-line-malformed",
    pattern: /^\S+:\d+: wrong number of fields \d+$/,
    versions: ever,
    kind: "project",
    cause: "go.sum has a line that is none, often a merge's marker",
    who: "the developer",
    remedy: "mend that line, run go mod tidy with the network up, and look at what it changed",
  },
  {
    id: "sum-needs-updates",
    pattern: error(
      "updates to go\\.sum needed, (?:disabled by -mod=\\w+|but go\\.sum is part of the overlay)",
    ),
    versions: ever,
    kind: "project",
    cause: "go.sum is not complete, and go may not write it here",
    who: "the developer",
    remedy: complete,
  },
];
