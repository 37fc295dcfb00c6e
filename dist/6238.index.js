export const id = 6238;
export const ids = [6238];
export const modules = {

/***/ 76238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  i: () => (/* binding */ timedOut)
});

;// CONCATENATED MODULE: ./lib/src/outage/entry.js
/** The versions that this project is for say it alike. */
const entry_all = "1.21 and newer";
/** As they did before. */
const ever = "all";
/** An error as go words it, at the start of a line or behind what it wraps. */
function error(text) {
    return new RegExp(`(?:^|: )(?:${text})`);
}
/** What came of a request of go's, right behind the address that was asked. net/url, Error. */
function asking(text) {
    return error(`(?:Get|Head|Post|read) "…": (?:${text})`);
}
/** One of several. */
function either(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join("|"));
}

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/answers.js

/** The proxy answers, and it is no. cmd/go/internal/modfetch, repo.go and proxy.go; cmd/go/internal/web. */
const answers = [
    {
        id: "not-found",
        pattern: /^(?!.*verifying (?:module|go\.mod): )(?:.*: )?reading \S+: (?:404|410)$/,
        versions: entry_all,
        kind: "not-found",
        cause: "it was asked for, and it is not there (404 or 410): that is no outage",
        who: "the developer",
        remedy: "check the module's path and version; for a private module set GOPRIVATE, or name the proxy that has it",
    },
    {
        id: "database-not-found",
        pattern: error(String.raw `verifying (?:module|go\.mod): .*: reading \S+: (?:404|410)$`),
        versions: entry_all,
        kind: "not-found",
        cause: "the checksum database does not have what it was asked for: it knows public modules alone",
        who: "the developer",
        remedy: "for a private module set GONOSUMDB to its path; for a public one check path and version",
    },
    {
        id: "login-wanted",
        pattern: either(error(String.raw `reading \S+: (?:401|403|407)$`), asking("Proxy Authentication Required$")),
        versions: entry_all,
        kind: "login",
        cause: "the service wants a login, or refuses this one (401, 403 or 407)",
        who: "the release engineer",
        remedy: "give go a login that is valid (.netrc, GOAUTH or the job's token) and see that it may read modules",
    },
    {
        id: "git-login-wanted",
        pattern: /^fatal: (?:could not read (?:Username|Password) for |Authentication failed for |unable to access '[^']*': The requested URL returned error: (?:401|403|407)$)/,
        versions: ever,
        kind: "login",
        cause: "git has no login for the module's repository",
        who: "the release engineer",
        remedy: "give git a login for that host, or serve the module through a proxy",
    },
    {
        id: "proxy-is-off",
        pattern: error("module lookup disabled by GOPROXY=off$"),
        versions: entry_all,
        kind: "not-in-bundle",
        cause: "go wants something that is not in the bundle, and no network is allowed",
        who: "the release engineer",
        remedy: "see with go mod download -json what is missing, and pack again from this commit while the proxy is up",
    },
    {
        id: "file-not-in-bundle",
        pattern: error(String.raw `reading file:\S+: (?:no such file or directory|The system cannot find the (?:file|path) specified\.)$`),
        versions: entry_all,
        kind: "not-in-bundle",
        cause: "the folder that GOPROXY names lacks a file of this module",
        who: "the release engineer",
        remedy: "pack again from this commit while the proxy is up; a folder also needs each module's list and .info",
    },
    {
        id: "no-matching-versions",
        pattern: error('no matching versions for query "…"'),
        versions: entry_all,
        kind: "not-found",
        cause: "the module has no version that fits the one asked for",
        who: "the developer",
        remedy: "name an exact version: a bundle has those of go.mod alone",
    },
    {
        id: "unknown-revision",
        pattern: error(String.raw `(?:unknown revision \S+|revision does not exist locally: \S+)$`),
        versions: ever,
        kind: "not-found",
        cause: "the module's repository has no such revision",
        who: "the developer",
        remedy: "check the version in go.mod: the tag or commit is gone, or was never pushed",
    },
    {
        id: "pseudo-version-refused",
        pattern: error(String.raw `invalid (?:pseudo-)?version: (?:does not match version-control timestamp|revision is (?:longer|shorter) than canonical|does not match short name of revision|preceding tag \(\S+\) not found|tag \(\S+\) found on revision|major version without preceding tag|not a descendent of)`),
        versions: ever,
        kind: "project",
        cause: "the pseudo-version in go.mod does not fit its commit",
        who: "the developer",
        remedy: "ask for the commit with go get module@commit, which writes the right version",
    },
    {
        id: "no-repository",
        pattern: error('unrecognized import path "…": (?:parse $|import path does not begin with hostname|no such module|reading )'),
        versions: ever,
        kind: "not-found",
        cause: "no repository is to be found under the module's path",
        who: "the developer",
        remedy: "check the path; without direct in GOPROXY go does not look for repositories",
    },
    {
        id: "module-lacks-package",
        pattern: error(String.raw `module \S+ found(?: \([^)]*\))?, but does not contain package(?: \S+|s matching \S+)$`),
        versions: entry_all,
        kind: "project",
        cause: "the module is there, and has no such package",
        who: "the developer",
        remedy: "check the import, and the version in go.mod that is to have it",
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/checksum.js

const stop = "stop the release and keep the file: compare both hashes with the checksum database from another network";
/** A content is not the one that was promised. cmd/go/internal/modfetch, fetch.go; modcmd, verify.go. */
const checksum = [
    {
        id: "sum-mismatch",
        pattern: error(String.raw `verifying \S+@\S+: checksum mismatch$`),
        versions: ever,
        kind: "checksum",
        cause: "what was downloaded has another hash than go.sum says",
        who: "security",
        remedy: `${stop}; only a web page in the place of the module would be harmless`,
    },
    {
        id: "database-mismatch",
        pattern: error(String.raw `verifying (?:module|go\.mod): checksum mismatch$`),
        versions: ever,
        kind: "checksum",
        cause: "what was downloaded has another hash than the checksum database says",
        who: "security",
        remedy: `${stop}; a private module under a public name wants GONOSUMDB`,
    },
    {
        id: "database-lacks-sum",
        pattern: error(String.raw `verifying (?:module|go\.mod): checksum missing from sumdb response$`),
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
        pattern: /^This download does NOT match (?:an earlier download recorded in go\.sum|(?:the )?one reported by the checksum server)\.$/,
        versions: ever,
        kind: "checksum",
        cause: "go found a content that is not the one promised",
        who: "security",
        remedy: stop,
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/configuration.js

/** A variable of go's has a value that go refuses. cmd/go/internal/modfetch, proxy.go and sumdb.go; vcs, vcs.go. */
const configuration = [
    {
        id: "proxy-list",
        pattern: error("(?:GOPROXY list is not the empty string, but contains no entries$|invalid proxy URL missing scheme: |invalid proxy URL scheme \\(must be https, http, file\\): |invalid file:// proxy URL with non-path elements: )"),
        versions: ever,
        kind: "configuration",
        cause: "GOPROXY is written in a way that go refuses",
        who: "the release engineer",
        remedy: "mend GOPROXY: addresses with https:// or file:// and a whole path, or the words direct and off",
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
        pattern: error("(?:missing GOSUMDB$|invalid GOSUMDB(?: URL)?: |invalid sumdb name \\(must be host\\[/path\\]\\): )"),
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
        pattern: error(String.raw `GOVCS disallows using \S+ for (?:public|private) \S+; see 'go help vcs'$`),
        versions: ever,
        kind: "configuration",
        cause: "go would fetch from version control, and GOVCS forbids it",
        who: "the release engineer",
        remedy: "set GONOPROXY=none and take direct out of GOPROXY: the module is to come from a proxy or a bundle",
    },
    {
        id: "modules-off",
        pattern: /^go: (?:modules disabled by GO111MODULE=off; see 'go help modules'$|unknown environment setting GO111MODULE=)/,
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
        pattern: /^go: -modfile(?:=.+: file does not have \.mod extension| cannot be used (?:in workspace mode|with commands that ignore the current module))$/,
        versions: ever,
        kind: "configuration",
        cause: "a -modfile flag is set that go cannot use here",
        who: "the release engineer",
        remedy: "take -modfile out of GOFLAGS",
    },
    {
        id: "insecure-flag",
        pattern: /^go: -insecure flag is no longer supported; use GOINSECURE instead$/,
        versions: entry_all,
        kind: "configuration",
        cause: "-insecure is a flag of the past",
        who: "the release engineer",
        remedy: "take the flag out",
    },
    {
        id: "cache-setting",
        pattern: /^(?:go: )?(?:module cache not found: neither GOMODCACHE nor GOPATH is set|GOMODCACHE entry is relative; must be absolute path: "…"|build cache is (?:disabled by GOCACHE=off, but )?required|go: cannot find GOROOT directory)/,
        versions: ever,
        kind: "configuration",
        cause: "go does not know where its caches or its own files are",
        who: "the release engineer",
        remedy: "unset GOMODCACHE, GOCACHE and GOROOT, or give each a whole path; HOME must be set",
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/machine.js

/** This machine: disk, permissions, programs, a damaged module cache. */
const machine = [
    {
        id: "disk-full",
        pattern: error("(?:no space left on device|disk quota exceeded|There is not enough space on the disk\\.)$"),
        versions: ever,
        kind: "machine",
        cause: "there is no room left on the disk",
        who: "the release engineer",
        remedy: "free disk space and run again",
    },
    {
        id: "permission-denied",
        pattern: error(String.raw `(?:open|mkdir|rename|unlinkat|chmod|remove|link|symlink|write|reading file:\S*|fork/exec) ?.*: (?:permission denied|operation not permitted|read-only file system|Access is denied\.)$`),
        versions: ever,
        kind: "machine",
        cause: "go may not read or write a file of its caches or of the project",
        who: "the release engineer",
        remedy: "give this user the right to it, or name another folder with GOMODCACHE or GOCACHE",
    },
    {
        id: "no-version-control",
        pattern: error(String.raw `exec: "…": executable file not found in (?:\$PATH|%PATH%)$`),
        versions: ever,
        kind: "machine",
        cause: "a program that go wants to start is not on PATH: git, or a C compiler",
        who: "the release engineer",
        remedy: "take direct out of GOPROXY if it is git: modules are to come from a proxy or a bundle; else install it",
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
        pattern: asking(String.raw `dial tcp\d? \S+: (?:connect|socket): (?:permission denied|operation not permitted)$`),
        versions: ever,
        kind: "machine",
        cause: "this machine does not let go use the network",
        who: "the network administrator",
        remedy: "restore with emergency: true, which asks for no modules over the network",
    },
    {
        id: "zip-hash-damaged",
        pattern: error(String.raw `verifying \S+@\S+: (?:unexpected ziphash: "…"|open \S+\.ziphash: .*|open \S+\.zip: .*)$`),
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
        versions: entry_all,
        kind: "machine",
        cause: "go cannot make its module cache or its build cache",
        who: "the release engineer",
        remedy: "give this user the right to the folder, or name another with GOMODCACHE or GOCACHE",
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/network.js

const bundle = "go on from a bundle: run the restore with emergency: true; without one wait, and run again";
const dial = String.raw `dial tcp\d?`;
/** The network, or a service behind it, does not answer. Go's net, net/http. */
const network = [
    {
        id: "http-proxy-unreachable",
        pattern: asking('proxyconnect tcp: [^"]*$'),
        versions: entry_all,
        kind: "outage",
        cause: "the HTTP proxy that HTTPS_PROXY names cannot be reached",
        who: "the network administrator",
        remedy: `check HTTPS_PROXY and that proxy; meanwhile ${bundle}`,
    },
    {
        id: "http-proxy-failed",
        // The words are that proxy's own, and stand where go's would: what it wants to say, it can. net/http, dialConn.
        pattern: asking("(?:Bad Gateway|Service Unavailable|Gateway Time-?[oO]ut|Too Many Requests)$"),
        versions: entry_all,
        kind: "outage",
        cause: "the HTTP proxy that HTTPS_PROXY names could not reach the host",
        who: "the network administrator",
        remedy: `look at that proxy's log; meanwhile ${bundle}`,
    },
    {
        id: "name-not-found",
        pattern: asking(String.raw `${dial}: lookup \S+(?: on \S+)?: [^"]*$`),
        versions: entry_all,
        kind: "outage",
        cause: "the host's name could not be resolved",
        who: "the network administrator",
        remedy: `check the name in GOPROXY or GOSUMDB and this machine's DNS; meanwhile ${bundle}`,
    },
    {
        id: "connection-refused",
        pattern: asking(String.raw `${dial} \S+: (?:connect: connection refused|connectex: No connection could be made because the target machine actively refused it\.)$`),
        versions: entry_all,
        kind: "outage",
        cause: "the host refuses connections: its service is down",
        who: "nobody",
        remedy: bundle,
    },
    {
        id: "unreachable",
        pattern: asking(String.raw `${dial} \S+: connect(?:ex)?: (?:network is unreachable|no route to host|host is down|A socket operation was attempted to an unreachable (?:network|host)\.)$`),
        versions: entry_all,
        kind: "outage",
        cause: "there is no way from here to the host",
        who: "the network administrator",
        remedy: `check this machine's network; meanwhile ${bundle}`,
    },
    {
        id: "connection-timed-out",
        pattern: asking(String.raw `${dial} \S+: (?:i/o timeout$|connect: (?:connection|operation) timed out$|connectex: A connection attempt failed [^"]*$)`),
        versions: entry_all,
        kind: "outage",
        cause: "the host does not answer a connection",
        who: "nobody",
        remedy: bundle,
    },
    {
        id: "answer-timed-out",
        pattern: asking(String.raw `(?:net/http: |http2: )?(?:TLS handshake timeout|timeout awaiting response headers)$|context deadline exceeded[^"]*$|(?:read|write) tcp \S+: (?:i/o timeout|(?:read|write): (?:connection|operation) timed out)$|net/http: request canceled .*Client\.Timeout exceeded`),
        versions: entry_all,
        kind: "outage",
        cause: "the host was reached and did not answer in time",
        who: "nobody",
        remedy: bundle,
    },
    {
        id: "connection-reset",
        pattern: asking(String.raw `(?:read|write) tcp \S+: (?:read|write|wsarecv|wsasend): (?:connection reset by peer|broken pipe|An (?:existing|established) connection was .*)$`),
        versions: entry_all,
        kind: "outage",
        cause: "the connection was broken off",
        who: "nobody",
        remedy: `run again; if it stays so, ${bundle}`,
    },
    {
        id: "answer-cut-off",
        pattern: either(asking("(?:unexpected )?EOF$|http: server closed idle connection$|net/http: HTTP/1.x transport connection broken: "), error(String.raw `reading \S+: unexpected EOF$`)),
        versions: entry_all,
        kind: "outage",
        cause: "the answer ended before its end",
        who: "nobody",
        remedy: `run again; if it stays so, ${bundle}`,
    },
    {
        id: "http2-broken",
        pattern: either(asking('stream error: stream ID [^"]*$|http2: |connection error: [^"]*$'), error(String.raw `reading \S+: (?:stream error: stream ID|http2: )`)),
        versions: entry_all,
        kind: "outage",
        cause: "the host broke off an HTTP/2 answer, as one under load does",
        who: "nobody",
        remedy: `run again; if it stays so, ${bundle}`,
    },
    {
        id: "too-many-requests",
        pattern: error(String.raw `reading \S+: 429$`),
        versions: entry_all,
        kind: "outage",
        cause: "the service answers too many requests with 429",
        who: "nobody",
        remedy: `ask it less at once; meanwhile ${bundle}`,
    },
    {
        id: "service-failed",
        pattern: error(String.raw `reading \S+: 5\d\d$`),
        versions: entry_all,
        kind: "outage",
        cause: "the service answers with a failure of its own (5xx)",
        who: "the proxy's operator",
        remedy: bundle,
    },
    {
        id: "page-for-an-answer",
        pattern: error(`invalid response from proxy "…": (?:invalid character '<'|unexpected end of JSON input)$`),
        versions: entry_all,
        kind: "outage",
        cause: "a web page, or nothing, came in the place of the proxy's answer: a network that wants a sign-in does so",
        who: "the network administrator",
        remedy: `open the address in a browser and sign in to the network; meanwhile ${bundle}`,
    },
    {
        id: "git-host-unreachable",
        pattern: /^fatal: unable to access '[^']*': (?:Could not resolve host: |Failed to connect to |Recv failure: |The requested URL returned error: 5\d\d$)/,
        versions: ever,
        kind: "outage",
        cause: "git cannot reach the host of the module's repository",
        who: "nobody",
        remedy: bundle,
    },
];
/** What a go that never ends says: nothing. It has no time limit of its own; see `timedOut`. */
const hang = {
    id: "hang",
    pattern: /^$/,
    versions: ever,
    kind: "outage",
    cause: "go waited for an answer that did not come, and said nothing",
    who: "nobody",
    remedy: bundle,
};

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/project.js

const tidy = "run go mod tidy with the network up, and commit go.mod and go.sum";
const mend = "mend that line of go.mod, then run go mod tidy with the network up";
/** go.mod and the code: nothing that a bundle can help. cmd/go/internal/modload; golang.org/x/mod/modfile. */
const project = [
    {
        id: "mod-needs-updates",
        pattern: error(String.raw `updates to go\.mod needed(?:, disabled by -mod=\w+)?(?:; to update it:)?$`),
        versions: ever,
        kind: "project",
        cause: "go.mod is not tidy, or names a version that is not canonical",
        who: "the developer",
        remedy: tidy,
    },
    {
        id: "package-not-required",
        pattern: error(String.raw `no required module provides package \S+(?:; to add it:|: import lookup disabled by -mod=(?:mod|readonly))$`),
        versions: ever,
        kind: "project",
        cause: "the code imports a package of no module in go.mod",
        who: "the developer",
        remedy: `check the import; ${tidy}`,
    },
    {
        id: "replaced-not-required",
        pattern: error(String.raw `module \S+ provides package \S+ and is replaced but not required; to add it:$`),
        versions: ever,
        kind: "project",
        cause: "a module is replaced in go.mod and not required there",
        who: "the developer",
        remedy: tidy,
    },
    {
        id: "package-nowhere",
        pattern: error(String.raw `cannot find module providing package \S+$`),
        versions: ever,
        kind: "project",
        cause: "no module has the imported package",
        who: "the developer",
        remedy: "check the import path",
    },
    {
        id: "package-in-newer-version",
        pattern: error(String.raw `package \S+ provided by \S+ at latest version \S+ but not at required version \S+$`),
        versions: ever,
        kind: "project",
        cause: "the imported package is in a newer version of its module than go.mod requires",
        who: "the developer",
        remedy: tidy,
    },
    {
        id: "ambiguous-import",
        pattern: error(String.raw `ambiguous import: found package \S+ in multiple (?:modules|directories):$`),
        versions: ever,
        kind: "project",
        cause: "two modules of the build list have the same package",
        who: "the developer",
        remedy: "require a version of one of them that lacks the package, then run go mod tidy with the network up",
    },
    {
        id: "not-in-std",
        pattern: error(String.raw `package \S+ is not in (?:std|GOROOT) \(.*\)$`),
        versions: ever,
        kind: "project",
        cause: "an import without a dot is no package of this go's standard library",
        who: "the developer",
        remedy: "check the import, or install the newer go that has the package",
    },
    {
        id: "implicit-requirement",
        pattern: error(String.raw `package \S+ imports \S+ from implicitly required module; to add missing requirements, run:$`),
        versions: ever,
        kind: "project",
        cause: "go.mod lacks a module whose package the code imports itself",
        who: "the developer",
        remedy: tidy,
    },
    {
        id: "bad-import-path",
        pattern: error('(?:malformed (?:import|module) path "…": |import path "…" should not have @version)'),
        versions: ever,
        kind: "project",
        cause: "a path is none that go accepts",
        who: "the developer",
        remedy: "mend the import, or the path in go.mod",
    },
    {
        id: "bad-version",
        pattern: error('version "…" invalid: (?:should be|must be of the form|unknown revision|no matching)'),
        versions: ever,
        kind: "project",
        cause: "a version in go.mod does not fit its module path",
        who: "the developer",
        remedy: mend,
    },
    {
        id: "bad-go-mod",
        pattern: /^\S*go\.(?:mod|work):\d+(?::\d+)?: (?!.* must match format 1\.23$)(?:unknown (?:directive|block type)|replacement module|replacement directory appears|usage: |invalid (?:go|toolchain|module|quoted)|malformed module path|repeated |unexpected |syntax error|unterminated )/,
        versions: ever,
        kind: "project",
        cause: "go.mod or go.work has a line that go does not understand",
        who: "the developer",
        remedy: mend,
    },
    {
        id: "dependency-go-mod",
        pattern: /(?:^|: )parsing \S*\.mod:$|^\S*@v\/\S+\.mod:\d+$/,
        versions: ever,
        kind: "project",
        cause: "a dependency's go.mod says another module path than it was required by, or cannot be read",
        who: "the developer",
        remedy: "require the path that it declares, another version, or a replacement",
    },
    {
        id: "replacement-missing",
        pattern: /(?:^|: )replacement directory .+ does not exist$|@\S+ \(replaced by .+\): reading .+\.mod: open .+: no such file or directory$/,
        versions: ever,
        kind: "project",
        cause: "a folder that go.mod replaces a module with is not there, or has no go.mod",
        who: "the developer",
        remedy: "check out that folder as well, or replace with a version",
    },
    {
        id: "conflicting-replacements",
        pattern: /^(?:go: )?(?:\S+: )?conflicting replacements (?:for|found for) \S+/,
        versions: ever,
        kind: "project",
        cause: "one module is replaced with two different things",
        who: "the developer",
        remedy: "replace it once: in a workspace, in go.work",
    },
    {
        id: "module-for-two-paths",
        pattern: error(String.raw `\S+ used for two different module paths \(\S+ and \S+\)$`),
        versions: ever,
        kind: "project",
        cause: "one replacement stands for two modules",
        who: "the developer",
        remedy: mend,
    },
    {
        id: "source-not-read",
        pattern: /^source: /,
        versions: ever,
        kind: "project",
        cause: "a source file is not Go, or its imports cannot be read",
        who: "the developer",
        remedy: "mend the file that go names; in a dependency require another version",
    },
    {
        id: "import-cycle",
        pattern: error("import cycle not allowed(?: in test)?$"),
        versions: ever,
        kind: "project",
        cause: "packages import each other in a circle",
        who: "the developer",
        remedy: "break the circle of imports",
    },
    {
        id: "not-compiled",
        pattern: /^# [^\s/]\S*(?: \[\S+\])?$/,
        versions: ever,
        kind: "project",
        cause: "a package does not compile; what is printed below its name says why",
        who: "the developer",
        remedy: "mend the code: the dependencies are there",
    },
    {
        id: "wrong-directory",
        pattern: error("(?:go\\.mod file not found in current directory or any parent directory|directory prefix .* does not contain main module or its selected dependencies|cannot find main module(?:, but (?:found|-modfile)|; see))"),
        versions: entry_all,
        kind: "project",
        cause: "there is no go.mod where go was started",
        who: "the release engineer",
        remedy: "name the folder of go.mod with working-directory (--project on a terminal)",
    },
    {
        id: "work-file-missing",
        pattern: /^go: no go\.work file found$/,
        versions: ever,
        kind: "project",
        cause: "there is no go.work where go was started",
        who: "the release engineer",
        remedy: "name the folder of go.work with working-directory (--project on a terminal)",
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/sum-file.js

const complete = "run go mod tidy with the network up and commit go.sum; never fill it in while the proxy or the database is down";
/** go.sum lacks something, or cannot be read: the project's own matter. cmd/go/internal/modload, import.go and modfile.go. */
const sumFile = [
    {
        id: "sum-lacks-go-mod",
        pattern: error("missing go\\.sum entry for go\\.mod file(?:; to add it:)?$"),
        versions: entry_all,
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
        pattern: error(String.raw `missing go\.sum entry for module providing package \S+(?: \(imported by \S+\))?(?:; to add:)?$`),
        versions: ever,
        kind: "project",
        cause: "go.sum lacks the hash of a module whose package is imported",
        who: "the developer",
        remedy: complete,
    },
    {
        id: "sum-lacks-neighbour",
        pattern: error(String.raw `missing go\.sum entry needed to verify package \S+(?: \(imported by \S+\))? is provided by exactly one module(?:; to add:)?$`),
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
        pattern: error("updates to go\\.sum needed, (?:disabled by -mod=\\w+|but go\\.sum is part of the overlay)"),
        versions: ever,
        kind: "project",
        cause: "go.sum is not complete, and go may not write it here",
        who: "the developer",
        remedy: complete,
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/toolchain.js

const install = "install that Go before this step (actions/setup-go), and keep GOTOOLCHAIN=local";
/** Another go is wanted than the one that runs. cmd/go/internal/toolchain, select.go; gover, toolchain.go. */
const toolchain = [
    {
        id: "toolchain-too-old",
        pattern: error(String.raw `(?:module )?\S+(?: in \S+)? requires go >= \S+ \(running go \S+(?:; .*)?\)$`),
        versions: entry_all,
        kind: "toolchain",
        cause: "the project or a module wants a newer go than this one",
        who: "the release engineer",
        remedy: install,
    },
    {
        id: "toolchain-not-available",
        pattern: error(String.raw `download \S+ for \S+/\S+: toolchain not available$`),
        versions: entry_all,
        kind: "toolchain",
        cause: "no proxy has the go that the project wants",
        who: "the release engineer",
        remedy: install,
    },
    {
        id: "toolchain-unverifiable",
        pattern: error("checksum database disabled by GOSUMDB=off$"),
        versions: entry_all,
        kind: "toolchain",
        cause: "go wants to fetch another go, and without a checksum database nobody vouches for that one",
        who: "the release engineer",
        remedy: install,
    },
    {
        id: "toolchain-not-in-path",
        pattern: error('cannot find "…" in PATH$'),
        versions: entry_all,
        kind: "toolchain",
        cause: "the go that GOTOOLCHAIN or go.mod names is not on PATH",
        who: "the release engineer",
        remedy: install,
    },
    {
        id: "toolchain-name",
        pattern: error(String.raw `(?:invalid toolchain: \S+ is a language version but not a toolchain version \(\S+\)|invalid toolchain "…" in \S+|go language version \S+ is not a toolchain version|too many toolchain switches)$`),
        versions: entry_all,
        kind: "toolchain",
        cause: "the toolchain line of go.mod names no go that there is",
        who: "the developer",
        remedy: "name a full version there (go1.22.3, not go1.22)",
    },
    {
        id: "toolchain-setting",
        pattern: error('invalid GOTOOLCHAIN "…"'),
        versions: entry_all,
        kind: "toolchain",
        cause: "GOTOOLCHAIN has a value that go does not know",
        who: "the release engineer",
        remedy: "set GOTOOLCHAIN=local",
    },
    {
        id: "go-line-too-new",
        pattern: /^\S*go\.mod:\d+: invalid go version '\S+': must match format 1\.23$/,
        versions: "up to 1.20",
        kind: "toolchain",
        cause: "this go is too old to read the go line of go.mod",
        who: "the release engineer",
        remedy: install,
    },
    {
        id: "command-unknown",
        pattern: /^(?:flag provided but not defined: -|go (?!work: )\S+: unknown command$)/,
        versions: ever,
        kind: "toolchain",
        cause: "this go does not know the command or flag: it is an older one",
        who: "the release engineer",
        remedy: "install a newer Go before this step (actions/setup-go)",
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/trust.js

const look = "do not go round it: find out who answers there, and why; a bundle whose proof is complete is safe to go on from";
const verifying = String.raw `verifying (?:module|go\.mod): (?:.*: )?`;
/** Who answers is not who it should be, or the content is not what it should be. */
const trust = [
    {
        id: "unknown-authority",
        pattern: asking("(?:tls: failed to verify certificate: )?x509: certificate signed by unknown"),
        versions: entry_all,
        kind: "untrusted",
        cause: "nobody whom this machine trusts vouches for the host's certificate",
        who: "the network administrator",
        remedy: `install the authority's certificate if it is your own network's (SSL_CERT_FILE); otherwise ${look}`,
    },
    {
        id: "certificate-expired",
        pattern: asking("(?:tls: failed to verify certificate: )?x509: certificate has expired or"),
        versions: entry_all,
        kind: "untrusted",
        cause: "the host's certificate has run out, or this machine's clock is wrong",
        who: "the network administrator",
        remedy: `check the clock, then the certificate; ${look}`,
    },
    {
        id: "certificate-refused",
        pattern: asking("(?:tls: failed to verify certificate: )?x509: (?!certificate (?:signed by unknown|has expired or))|remote error: tls: |tls: (?!failed to verify certificate: )|http: server gave HTTP response to HTTPS client$|local error: tls: "),
        versions: entry_all,
        kind: "untrusted",
        cause: "there is no safe connection to the host: its certificate or its TLS is refused",
        who: "the network administrator",
        remedy: look,
    },
    {
        id: "redirected-to-insecure",
        pattern: asking("redirected from secure URL "),
        versions: entry_all,
        kind: "untrusted",
        cause: "a secure address sends on to one without encryption",
        who: "the network administrator",
        remedy: look,
    },
    {
        id: "info-of-another-version",
        pattern: error("proxy returned info for version $"),
        versions: entry_all,
        kind: "untrusted",
        cause: "the proxy answers for another version than was asked",
        who: "the proxy's operator",
        remedy: look,
    },
    {
        id: "bad-info",
        pattern: error('invalid response from proxy "…": $'),
        versions: entry_all,
        kind: "untrusted",
        cause: "the proxy's answer is no answer of a module proxy",
        who: "the proxy's operator",
        remedy: look,
    },
    {
        id: "bad-zip",
        pattern: /(?:^|: |-> )zip: not a valid zip file$/,
        versions: ever,
        kind: "untrusted",
        cause: "a module's zip is none: it was cut short, or a web page came in its place",
        who: "the release engineer",
        remedy: "set that one zip and its .ziphash aside, and fetch it again from another proxy or from a bundle",
    },
    {
        id: "zip-refused",
        pattern: /(?:^|: )(?:zip for \S+ has unexpected file $|downloaded zip file too large$)|(?:^|: |-> )unzip \S+: $/,
        versions: ever,
        kind: "untrusted",
        cause: "a module's zip holds what none may hold",
        who: "security",
        remedy: look,
    },
    {
        id: "database-not-authentic",
        pattern: error(`${verifying}(?:cannot authenticate record data in server response|cannot validate record \\d+ in tree of size \\d+|malformed record data|security error: misbehaving server)$`),
        versions: ever,
        kind: "untrusted",
        cause: "the checksum database's answer does not fit its own tree",
        who: "security",
        remedy: `set the sumdb folder of the module cache aside and run again, with GOSUMDB on; if it stays so, ${look}`,
    },
    {
        id: "database-bad-signature",
        pattern: error(`${verifying}reading tree(?: note)?: `),
        versions: ever,
        kind: "untrusted",
        cause: "the checksum database's tree is not signed with the key that GOSUMDB names, or is no tree",
        who: "security",
        remedy: look,
    },
    {
        id: "database-tree-inconsistent",
        pattern: error(String.raw `${verifying}checking tree#\d+(?: against tree#\d+)?: (?:downloaded inconsistent tile|TileReader returned bad result slice|indexes not in tree|bad math in tileHashReader|tlog: )`),
        versions: ever,
        kind: "untrusted",
        cause: "the checksum database's tiles do not fit its signed tree",
        who: "security",
        remedy: `set the sumdb folder of the module cache aside and run again, with GOSUMDB on; if it stays so, ${look}`,
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue/vendor.js

const renew = "run go mod vendor (go work vendor in a workspace) with all modules at hand, or restore the tree anew";
/** The vendor tree, and workspaces. cmd/go/internal/modload, vendor.go and init.go; modcmd, vendor.go. */
const vendor = [
    {
        id: "vendor-inconsistent",
        pattern: /^go: inconsistent vendoring in .+:$/,
        versions: ever,
        kind: "vendor",
        cause: "the vendor tree was made from another go.mod than the one checked out",
        who: "the release engineer",
        remedy: renew,
    },
    {
        id: "vendor-lacks-package",
        pattern: error(String.raw `(?:cannot find module providing package|no required module provides package) \S+: import lookup disabled by -mod=vendor$`),
        versions: ever,
        kind: "vendor",
        cause: "the vendor tree lacks a package that the code imports",
        who: "the release engineer",
        remedy: renew,
    },
    {
        id: "vendor-unlisted-package",
        pattern: /^go: ignoring package \S+ which exists in the vendor directory but is missing from vendor\/modules\.txt\. /,
        versions: "1.23 and newer",
        kind: "vendor",
        cause: "a package lies in the vendor tree without being listed in modules.txt",
        who: "the release engineer",
        remedy: renew,
    },
    {
        id: "vendor-lookup-disabled",
        pattern: error("(?:module lookup disabled by -mod=vendor|cannot query module due to -mod=vendor)$"),
        versions: ever,
        kind: "vendor",
        cause: "with a vendor tree in use go looks for no modules",
        who: "the release engineer",
        remedy: "run that one command with -mod=readonly, or install tools outside of the project",
    },
    {
        id: "vendor-hides-modules",
        pattern: error("can't (?:compute 'all'|resolve module|match all|determine available versions|check .*) ?using the vendor directory$"),
        versions: ever,
        kind: "vendor",
        cause: "a vendor tree does not tell what go was asked",
        who: "the release engineer",
        remedy: "run that one command with -mod=readonly",
    },
    {
        id: "vendor-in-workspace",
        pattern: /^go: 'go mod vendor' cannot be run in workspace mode\. /,
        versions: "1.22 and newer",
        kind: "vendor",
        cause: "go mod vendor was run in a workspace",
        who: "the release engineer",
        remedy: "run go work vendor, or set GOWORK=off for the one module",
    },
    {
        id: "mod-flag-in-workspace",
        pattern: /^go: -mod may only be set to readonly (?:or vendor )?when in workspace mode, but it is set to "…"/,
        versions: ever,
        kind: "vendor",
        cause: "a -mod flag that a workspace does not take is set",
        who: "the release engineer",
        remedy: "take -mod out of GOFLAGS, or set GOWORK=off",
    },
    {
        id: "work-unknown-command",
        pattern: /^go work: unknown command$/,
        versions: "up to 1.21",
        kind: "vendor",
        cause: "this go has no go work vendor",
        who: "the release engineer",
        remedy: "use Go 1.22 or newer, or vendor each module with GOWORK=off",
    },
    {
        id: "work-needs-newer-go",
        pattern: /^go: module \S+ listed in go\.work file requires go >= \S+, but go\.work (?:lists|implicitly requires) go \S+; to update it:$/,
        versions: ever,
        kind: "vendor",
        cause: "go.work names an older go than one of its modules",
        who: "the developer",
        remedy: "run go work use, and commit go.work",
    },
    {
        id: "vendor-embed-failed",
        pattern: /^go: resolving embeds in \S+: /,
        versions: ever,
        kind: "vendor",
        cause: "what a package embeds is not in its module",
        who: "the developer",
        remedy: "require a version of the module that has the embedded files",
    },
    {
        id: "replacement-in-vendor",
        pattern: /^go: replacement path .+ inside vendor directory$/,
        versions: ever,
        kind: "vendor",
        cause: "go.mod replaces a module with a folder of the vendor tree",
        who: "the developer",
        remedy: "keep the replacement outside of vendor/",
    },
];

;// CONCATENATED MODULE: ./lib/src/outage/catalogue.js










/** All that go is known to say when it fails. */
const catalogue = [
    ...checksum,
    ...trust,
    ...machine,
    ...configuration,
    ...toolchain,
    ...vendor,
    ...sumFile,
    ...project,
    ...answers,
    ...network,
    hang,
];

;// CONCATENATED MODULE: ./lib/src/outage/hashes.js
/**
 * The hashes below a line that tells of a mismatch:
 *
 *     verifying rsc.io/quote@v1.5.2: checksum mismatch
 *     	downloaded: h1:…
 *     	go.sum:     h1:…
 *
 * `verifying module: ` (or go.mod) and a database's name where it is the checksum database that says otherwise.
 * cmd/go/internal/modfetch, fetch.go, haveModSumLocked and checkSumDB.
 */
function mismatch(lines, line) {
    const [first = "", second = ""] = lines.slice(lines.indexOf(line) + 1);
    const came = /^\tdownloaded: (h1:[\w+/]{43}=)$/.exec(first)?.[1];
    const [, name = "", wanted] = /^\t(.+?): +(h1:[\w+/]{43}=)$/.exec(second) ?? [];
    if (came === undefined || wanted === undefined) {
        return undefined;
    }
    return { wanted, came, by: /@\S+: checksum mismatch$/.test(line) ? name : "checksum database" };
}

;// CONCATENATED MODULE: ./lib/src/outage/said.js
/**
 * What go says on its error output, told apart from what it quotes of others:
 *
 *     go: rsc.io/quote@v1.5.2: reading https://proxy.example.com/…/v1.5.2.info: 503 Service Unavailable
 *     	server response: dial tcp: connection refused
 *
 * The second line is the server's, and so are the words behind 503. Nobody but go may tell what went wrong.
 */
/** Where go stops to speak; it is cut behind the match. */
const ends = [
    // The status; its words come from the server. cmd/go/internal/web, HTTPError.
    /(?:^|: )reading \S+: \d{3}(?!\S)/,
    // modfetch/proxy.go, Stat
    /proxy returned info for version /,
    /invalid response from proxy "…": (?:invalid character '<'|unexpected end of JSON input)?/,
    // Names in a certificate, in a zip, in a page, in a module's go.mod.
    /x509: (?:[a-z]+ ?){1,4}/,
    /(?:^|: )zip for \S+ has unexpected file /,
    /(?:^|: |-> )unzip \S+: (?:zip: not a valid zip file$)?/,
    /unrecognized import path "…": parse /,
    /(?:^|: )parsing \S*\.mod:/,
    /^\S*@v\/\S+\.mod:\d+/,
];
/** Notes and progress: go goes on after them. Their authors may be others. */
const notes = /^(?:# get |(?:go: )?(?:warning: |downloading |extracting |finding |writing (?:stat|go\.mod) cache: |module \S+ is deprecated))/;
/** What git itself says of a host it cannot use; behind `remote:` and in other errors the host speaks. */
const fatal = /^\tfatal: (?:unable to access|could not read (?:Username|Password)|Authentication failed) /;
/** Here go repeats a source file as it stands, `//line` names among it. go/parser, go/scanner, go/build. */
const source = /:\d+: (?:expected |invalid import path: |missing import path|imports must appear before |illegal |invalid package name )|(?:literal|comment|sequence) not terminated|invalid quoted string in \/\/go:embed: |malformed #cgo argument: |invalid #cgo (?:line|verb): /;
const versionOf = "proxy returned info for version ";
const longest = 2_000;
/** go's own lines, in order. Without what it quotes, without notes, without continuations that say nothing new. */
function said(lines) {
    const found = [];
    let below = "context";
    for (const line of lines) {
        if (below === "note" && /^(?:note|tree):$/.test(line)) {
            // All of the rest may be the database's. golang.org/x/mod/sumdb, client.go, mergeLatestMem.
            return found;
        }
        const own = ownWords(line, below);
        if (own !== undefined) {
            found.push({ line, text: own });
        }
        if (own?.endsWith(versionOf) === true && !line.endsWith(" instead of requested version")) {
            // A version with line breaks: the rest may be the proxy's. cmd/go/internal/modfetch, proxy.go, Stat.
            return found;
        }
        below = next(line, own, below);
    }
    return found;
}
/** undefined where it is not for this line to say what went wrong. */
function ownWords(line, below) {
    const indented = /^\s/.test(line);
    if (line.trim() === "" || notes.test(line)) {
        return undefined;
    }
    if (!indented || (below === "imports" && !isResponse(line))) {
        return cut(line.trim());
    }
    return below === "command" && fatal.test(line) ? cut(line.trim()) : undefined;
}
function next(line, own, before) {
    if (isResponse(line)) {
        return "context";
    }
    if (own === undefined) {
        return /^\s/.test(line) ? before : "context";
    }
    // modload, load.go, stackText; load, pkg.go, PackageError.
    if (/ (?:imports|tested by)$|^(?:package|imports) \S+(?: from \S+)?$/.test(own)) {
        return "imports";
    }
    if (/: exit status \d+:$/.test(own)) {
        return "command";
    }
    return /: reading tree(?: note)?: /.test(own) ? "note" : "context";
}
/** cmd/go/internal/web, HTTPError: up to nine indented lines of what the server wrote. */
function isResponse(line) {
    return line.startsWith("\tserver response:");
}
function cut(line) {
    const masked = line.slice(0, longest).replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
    const [read] = line.startsWith("go: ") ? [] : (source.exec(masked) ?? []);
    if (read !== undefined) {
        return `source: ${read}`;
    }
    return ends.reduce((text, end) => {
        const found = end.exec(text);
        return found === null ? text : text.slice(0, found.index + found[0].length);
    }, masked);
}

;// CONCATENATED MODULE: ./lib/src/outage/diagnosis.js




/**
 * The gravest first. Only what is nothing but an outage is called one: where go complains of the project as well,
 * neither waiting nor a bundle is enough.
 */
const gravest = [
    "checksum",
    "untrusted",
    "machine",
    "configuration",
    "toolchain",
    "vendor",
    "project",
    "login",
    "not-in-bundle",
    "not-found",
    "outage",
];
/**
 * What the error output of a failed go means, its lines with their leading tabs. Lines that match nothing decide
 * nothing; where none does, the kind is `unknown`: it is never guessed to be an outage.
 */
function diagnose(lines) {
    const all = said(lines).flatMap(meaning);
    const kind = gravest.find((each) => all.some(({ entry }) => entry.kind === each)) ?? "unknown";
    const first = all.find(({ entry }) => entry.kind === kind);
    return {
        kind,
        entry: first?.entry,
        line: first?.line,
        module: first?.module,
        url: first?.url,
        database: first?.database ?? false,
        hashes: first?.entry.id.endsWith("-mismatch") ? mismatch(lines, first.line) : undefined,
        all,
    };
}
/**
 * What a go means that had to be ended: what it said, and where it said nothing at all, that it waited for an answer.
 * Only of a go that had something to fetch: for others a silence means nothing.
 */
function timedOut(lines) {
    const found = diagnose(lines);
    return lines.every((line) => line.trim() === "")
        ? { ...found, kind: hang.kind, entry: hang }
        : found;
}
/** All that a line means: where somebody's words in it look like go's, the gravest counts. */
function meaning({ line, text }) {
    const entries = catalogue.filter(({ pattern }) => pattern.test(text));
    const url = address(line);
    const [, path, version] = /(?:^|[\s(])([A-Za-z0-9][^\s@:"'(]*)@(v\d[^\s:,;)"]*)/.exec(text) ?? [];
    const module = path === undefined ? undefined : `${path}@${version?.replace(/\/go\.mod$/, "")}`;
    return entries.map((entry) => ({ entry, line, module, url, database: isDatabase(text, url) }));
}
/** The address that go asked; it writes them without passwords. */
function address(line) {
    const [, asked, read] = /(?:^|: )(?:(?:Get|Head|Post|read) "(\w+:\/\/[^"\\\s]+)": |reading (\w+:\/\/\S+): )/.exec(line) ?? [];
    return asked ?? read;
}
/** A proxy's own files lie below `@v`, and a module may be called lookup. https://go.dev/ref/mod#checksum-database */
function isDatabase(text, url) {
    return (/verifying (?:module|go\.mod): |^go\.sum database server/.test(text) ||
        (url !== undefined &&
            !/\/@(?:v\/|latest$)/.test(url) &&
            /\/(?:lookup\/[^/]+\/|tile\/\d+\/|sumdb\/)/.test(url)));
}


/***/ })

};
