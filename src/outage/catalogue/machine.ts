import { all, asking, error, ever, type Entry } from "../entry.ts";

/** This machine: disk, permissions, programs, a damaged module cache. */
export const machine: readonly Entry[] = [
  {
    id: "disk-full",
    pattern: error(
      "(?:no space left on device|disk quota exceeded|There is not enough space on the disk\\.)$",
    ),
    versions: ever,
    kind: "machine",
    cause: "there is no room left on the disk",
    who: "the release engineer",
    remedy: "free disk space and run again",
  },
  {
    id: "permission-denied",
    pattern: error(
      String.raw`(?:open|mkdir|rename|unlinkat|chmod|remove|link|symlink|write|reading file:\S*|fork/exec) ?.*: (?:permission denied|operation not permitted|read-only file system|Access is denied\.)$`,
    ),
    versions: ever,
    kind: "machine",
    cause: "go may not read or write a file of its caches or of the project",
    who: "the release engineer",
    remedy: "give this user the right to it, or name another folder with GOMODCACHE or GOCACHE",
  },
  {
    id: "no-version-control",
    pattern: error(String.raw`exec: "…": executable file not found in (?:\$PATH|%PATH%)$`),
    versions: ever,
    kind: "machine",
    cause: "a program that go wants to start is not on PATH: git, or a C compiler",
    who: "the release engineer",
    remedy:
      "take direct out of GOPROXY if it is git: modules are to come from a proxy or a bundle; else install it",
  },
  {
    id: "too-many-files",
    pattern: error("(?:socket: )?too many open files(?: in system)?$"),
    versions: ever,
    kind: "machine",
    cause: "too many files are open on this machine",
    who: "the release engineer",
    remedy: "raise the limit (ulimit -n), or run less at once",
  },
  {
    id: "network-forbidden",
    pattern: asking(
      String.raw`dial tcp\d? \S+: (?:connect|socket): (?:permission denied|operation not permitted)$`,
    ),
    versions: ever,
    kind: "machine",
    cause: "this machine does not let go use the network",
    who: "the network administrator",
    remedy: "restore with emergency: true, which asks for no modules over the network",
  },
  {
    id: "zip-hash-damaged",
    pattern: error(
      String.raw`verifying \S+@\S+: (?:unexpected ziphash: "…"|open \S+\.ziphash: .*|open \S+\.zip: .*)$`,
    ),
    versions: ever,
    kind: "machine",
    cause: "the module cache is damaged: a module's own hash file is not readable",
    who: "the release engineer",
    remedy: "remove that one .ziphash (never the whole module cache), and run again",
  },
  {
    id: "cache-incomplete",
    pattern: /^\S+ \S+: missing ziphash: /,
    versions: ever,
    kind: "machine",
    cause: "the module cache is damaged: a module has no hash file",
    who: "the release engineer",
    remedy: "restore that module from a bundle",
  },
  {
    id: "cache-unusable",
    pattern: error("could not create module cache: |failed to initialize build cache at \\S+: "),
    versions: all,
    kind: "machine",
    cause: "go cannot make its module cache or its build cache",
    who: "the release engineer",
    remedy: "give this user the right to the folder, or name another with GOMODCACHE or GOCACHE",
  },
];
