import { all, asking, either, error, ever, type Entry } from "../entry.ts";

/** The proxy answers, and it is no. cmd/go/internal/modfetch, repo.go and proxy.go; cmd/go/internal/web. */
export const answers: readonly Entry[] = [
  {
    id: "not-found",
    pattern: /^(?!.*verifying (?:module|go\.mod): )(?:.*: )?reading \S+: (?:404|410)$/,
    versions: all,
    kind: "not-found",
    cause: "it was asked for, and it is not there (404 or 410): that is no outage",
    who: "the developer",
    remedy:
      "check the module's path and version; for a private module set GOPRIVATE, or name the proxy that has it",
  },
  {
    id: "database-not-found",
    pattern: error(String.raw`verifying (?:module|go\.mod): .*: reading \S+: (?:404|410)$`),
    versions: all,
    kind: "not-found",
    cause:
      "the checksum database does not have what it was asked for: it knows public modules alone",
    who: "the developer",
    remedy:
      "for a private module set GONOSUMDB to its path; for a public one check path and version",
  },
  {
    id: "login-wanted",
    pattern: either(
      error(String.raw`reading \S+: (?:401|403|407)$`),
      asking("Proxy Authentication Required$"),
    ),
    versions: all,
    kind: "login",
    cause: "the service wants a login, or refuses this one (401, 403 or 407)",
    who: "the release engineer",
    remedy:
      "give go a login that is valid (.netrc, GOAUTH or the job's token) and see that it may read modules",
  },
  {
    id: "git-login-wanted",
    pattern:
      /^fatal: (?:could not read (?:Username|Password) for |Authentication failed for |unable to access '[^']*': The requested URL returned error: (?:401|403|407)$)/,
    versions: ever,
    kind: "login",
    cause: "git has no login for the module's repository",
    who: "the release engineer",
    remedy: "give git a login for that host, or serve the module through a proxy",
  },
  {
    id: "proxy-is-off",
    pattern: error("module lookup disabled by GOPROXY=off$"),
    versions: all,
    kind: "not-in-bundle",
    cause: "go wants something that is not in the bundle, and no network is allowed",
    who: "the release engineer",
    remedy:
      "see with go mod download -json what is missing, and pack again from this commit while the proxy is up",
  },
  {
    id: "file-not-in-bundle",
    pattern: error(
      String.raw`reading file:\S+: (?:no such file or directory|The system cannot find the (?:file|path) specified\.)$`,
    ),
    versions: all,
    kind: "not-in-bundle",
    cause: "the folder that GOPROXY names lacks a file of this module",
    who: "the release engineer",
    remedy:
      "pack again from this commit while the proxy is up; a folder also needs each module's list and .info",
  },
  {
    id: "no-matching-versions",
    pattern: error('no matching versions for query "…"'),
    versions: all,
    kind: "not-found",
    cause: "the module has no version that fits the one asked for",
    who: "the developer",
    remedy: "name an exact version: a bundle has those of go.mod alone",
  },
  {
    id: "unknown-revision",
    pattern: error(String.raw`(?:unknown revision \S+|revision does not exist locally: \S+)$`),
    versions: ever,
    kind: "not-found",
    cause: "the module's repository has no such revision",
    who: "the developer",
    remedy: "check the version in go.mod: the tag or commit is gone, or was never pushed",
  },
  {
    id: "pseudo-version-refused",
    pattern: error(
      String.raw`invalid (?:pseudo-)?version: (?:does not match version-control timestamp|revision is (?:longer|shorter) than canonical|does not match short name of revision|preceding tag \(\S+\) not found|tag \(\S+\) found on revision|major version without preceding tag|not a descendent of)`,
    ),
    versions: ever,
    kind: "project",
    cause: "the pseudo-version in go.mod does not fit its commit",
    who: "the developer",
    remedy: "ask for the commit with go get module@commit, which writes the right version",
  },
  {
    id: "no-repository",
    pattern: error(
      'unrecognized import path "…": (?:parse $|import path does not begin with hostname|no such module|reading )',
    ),
    versions: ever,
    kind: "not-found",
    cause: "no repository is to be found under the module's path",
    who: "the developer",
    remedy: "check the path; without direct in GOPROXY go does not look for repositories",
  },
  {
    id: "module-lacks-package",
    pattern: error(
      String.raw`module \S+ found(?: \([^)]*\))?, but does not contain package(?: \S+|s matching \S+)$`,
    ),
    versions: all,
    kind: "project",
    cause: "the module is there, and has no such package",
    who: "the developer",
    remedy: "check the import, and the version in go.mod that is to have it",
  },
];
