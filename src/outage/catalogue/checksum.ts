import { error, ever, type Entry } from "../entry.ts";

const stop =
  "stop the release and keep the file: compare both hashes with the checksum database from another network";

/** A content is not the one that was promised. cmd/go/internal/modfetch, fetch.go; modcmd, verify.go. */
export const checksum: readonly Entry[] = [
  {
    id: "sum-mismatch",
    pattern: error(String.raw`verifying \S+@\S+: checksum mismatch$`),
    versions: ever,
    kind: "checksum",
    cause: "what was downloaded has another hash than go.sum says",
    who: "security",
    remedy: `${stop}; only a web page in the place of the module would be harmless`,
  },
  {
    id: "database-mismatch",
    pattern: error(String.raw`verifying (?:module|go\.mod): checksum mismatch$`),
    versions: ever,
    kind: "checksum",
    cause: "what was downloaded has another hash than the checksum database says",
    who: "security",
    remedy: `${stop}; a private module under a public name wants GONOSUMDB`,
  },
  {
    id: "database-lacks-sum",
    pattern: error(String.raw`verifying (?:module|go\.mod): checksum missing from sumdb response$`),
    versions: "1.25.14, 1.26.3 and newer",
    kind: "checksum",
    cause: "the checksum database's record is of another module than the one asked for",
    who: "security",
    remedy: stop,
  },
  {
    id: "database-forked",
    pattern: /^go\.sum database server misbehavior detected!$/,
    versions: ever,
    kind: "checksum",
    cause: "the checksum database has signed two histories that contradict each other",
    who: "security",
    remedy: "stop, keep what go printed and report it: it is the proof",
  },
  {
    id: "cache-altered",
    pattern: /^\S+ \S+: (?:zip|dir) has been modified \(/,
    versions: ever,
    kind: "checksum",
    cause: "a module was altered in the module cache after it was downloaded",
    who: "security",
    remedy: "set it aside as evidence, restore it from a bundle, and find out who wrote there",
  },
  {
    id: "security-error",
    pattern:
      /^This download does NOT match (?:an earlier download recorded in go\.sum|(?:the )?one reported by the checksum server)\.$/,
    versions: ever,
    kind: "checksum",
    cause: "go found a content that is not the one promised",
    who: "security",
    remedy: stop,
  },
];
