import { all, asking, error, ever, type Entry } from "../entry.ts";

/** A variable of go's has a value that go refuses. cmd/go/internal/modfetch, proxy.go and sumdb.go; vcs, vcs.go. */
export const configuration: readonly Entry[] = [
  {
    id: "proxy-list",
    pattern: error(
      "(?:GOPROXY list is not the empty string, but contains no entries$|invalid proxy URL missing scheme: |invalid proxy URL scheme \\(must be https, http, file\\): |invalid file:// proxy URL with non-path elements: )",
    ),
    versions: ever,
    kind: "configuration",
    cause: "GOPROXY is written in a way that go refuses",
    who: "the release engineer",
    remedy:
      "mend GOPROXY: addresses with https:// or file:// and a whole path, or the words direct and off",
  },
  {
    id: "redirects",
    pattern: asking("stopped after 10 redirects$"),
    versions: ever,
    kind: "configuration",
    cause: "the proxy sends on from address to address and never answers",
    who: "the proxy's operator",
    remedy: "mend its redirects; meanwhile name another proxy in GOPROXY, or go on from a bundle",
  },
  {
    id: "http-proxy-refused",
    pattern: asking("Forbidden$|Method Not Allowed$"),
    versions: ever,
    kind: "configuration",
    cause: "the HTTP proxy that HTTPS_PROXY names does not let go to this host",
    who: "the network administrator",
    remedy: "allow the host there, or name a module proxy in GOPROXY that it allows",
  },
  {
    id: "insecure-address",
    pattern: error("(?:insecure URL: |refusing to pass credentials to insecure URL: )"),
    versions: ever,
    kind: "configuration",
    cause: "an address without encryption is set, and go does not use it",
    who: "the release engineer",
    remedy: "use the https address",
  },
  {
    id: "scheme-unsupported",
    pattern: asking('unsupported protocol scheme "…"$'),
    versions: ever,
    kind: "configuration",
    cause: "an address has a scheme that go cannot ask",
    who: "the release engineer",
    remedy: "use an https address",
  },
  {
    id: "database-setting",
    pattern: error(
      "(?:missing GOSUMDB$|invalid GOSUMDB(?: URL)?: |invalid sumdb name \\(must be host\\[/path\\]\\): )",
    ),
    versions: ever,
    kind: "configuration",
    cause: "GOSUMDB is written in a way that go refuses",
    who: "the release engineer",
    remedy: "unset GOSUMDB, or name a database with its key",
  },
  {
    id: "private-module",
    pattern: error("(?:disabled by GOPRIVATE/GONOPROXY|path does not match GOPRIVATE/GONOPROXY)$"),
    versions: ever,
    kind: "configuration",
    cause: "GOPRIVATE or GONOPROXY keeps this module away from the proxy",
    who: "the release engineer",
    remedy: "set GONOPROXY=none where a proxy or a bundle serves the module",
  },
  {
    id: "version-control-disallowed",
    pattern: error(
      String.raw`GOVCS disallows using \S+ for (?:public|private) \S+; see 'go help vcs'$`,
    ),
    versions: ever,
    kind: "configuration",
    cause: "go would fetch from version control, and GOVCS forbids it",
    who: "the release engineer",
    remedy:
      "set GONOPROXY=none and take direct out of GOPROXY: the module is to come from a proxy or a bundle",
  },
  {
    id: "modules-off",
    pattern:
      /^go: (?:modules disabled by GO111MODULE=off; see 'go help modules'$|unknown environment setting GO111MODULE=)/,
    versions: ever,
    kind: "configuration",
    cause: "GO111MODULE is set, and switches modules off",
    who: "the release engineer",
    remedy: "unset GO111MODULE",
  },
  {
    id: "work-setting",
    pattern: /^go: invalid GOWORK: not an absolute path$/,
    versions: ever,
    kind: "configuration",
    cause: "GOWORK is set to a path that is not absolute",
    who: "the release engineer",
    remedy: "unset GOWORK, or give it a whole path",
  },
  {
    id: "modfile-flag",
    pattern:
      /^go: -modfile(?:=.+: file does not have \.mod extension| cannot be used (?:in workspace mode|with commands that ignore the current module))$/,
    versions: ever,
    kind: "configuration",
    cause: "a -modfile flag is set that go cannot use here",
    who: "the release engineer",
    remedy: "take -modfile out of GOFLAGS",
  },
  {
    id: "insecure-flag",
    pattern: /^go: -insecure flag is no longer supported; use GOINSECURE instead$/,
    versions: all,
    kind: "configuration",
    cause: "-insecure is a flag of the past",
    who: "the release engineer",
    remedy: "take the flag out",
  },
  {
    id: "cache-setting",
    pattern:
      /^(?:go: )?(?:module cache not found: neither GOMODCACHE nor GOPATH is set|GOMODCACHE entry is relative; must be absolute path: "…"|build cache is (?:disabled by GOCACHE=off, but )?required|go: cannot find GOROOT directory)/,
    versions: ever,
    kind: "configuration",
    cause: "go does not know where its caches or its own files are",
    who: "the release engineer",
    remedy: "unset GOMODCACHE, GOCACHE and GOROOT, or give each a whole path; HOME must be set",
  },
];
