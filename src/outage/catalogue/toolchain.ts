import { all, error, ever, type Entry } from "../entry.ts";

const install = "install that Go before this step (actions/setup-go), and keep GOTOOLCHAIN=local";

/** Another go is wanted than the one that runs. cmd/go/internal/toolchain, select.go; gover, toolchain.go. */
export const toolchain: readonly Entry[] = [
  {
    id: "toolchain-too-old",
    pattern: error(
      String.raw`(?:module )?\S+(?: in \S+)? requires go >= \S+ \(running go \S+(?:; .*)?\)$`,
    ),
    versions: all,
    kind: "toolchain",
    cause: "the project or a module wants a newer go than this one",
    who: "the release engineer",
    remedy: install,
  },
  {
    id: "toolchain-not-available",
    pattern: error(String.raw`download \S+ for \S+/\S+: toolchain not available$`),
    versions: all,
    kind: "toolchain",
    cause: "no proxy has the go that the project wants",
    who: "the release engineer",
    remedy: install,
  },
  {
    id: "toolchain-unverifiable",
    pattern: error("checksum database disabled by GOSUMDB=off$"),
    versions: all,
    kind: "toolchain",
    cause:
      "go wants to fetch another go, and without a checksum database nobody vouches for that one",
    who: "the release engineer",
    remedy: install,
  },
  {
    id: "toolchain-not-in-path",
    pattern: error('cannot find "…" in PATH$'),
    versions: all,
    kind: "toolchain",
    cause: "the go that GOTOOLCHAIN or go.mod names is not on PATH",
    who: "the release engineer",
    remedy: install,
  },
  {
    id: "toolchain-name",
    pattern: error(
      String.raw`(?:invalid toolchain: \S+ is a language version but not a toolchain version \(\S+\)|invalid toolchain "…" in \S+|go language version \S+ is not a toolchain version|too many toolchain switches)$`,
    ),
    versions: all,
    kind: "toolchain",
    cause: "the toolchain line of go.mod names no go that there is",
    who: "the developer",
    remedy: "name a full version there (go1.22.3, not go1.22)",
  },
  {
    id: "toolchain-setting",
    pattern: error('invalid GOTOOLCHAIN "…"'),
    versions: all,
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
