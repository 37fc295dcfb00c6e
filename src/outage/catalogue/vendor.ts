import { error, ever, type Entry } from "../entry.ts";

const renew =
  "run go mod vendor (go work vendor in a workspace) with all modules at hand, or restore the tree anew";

/** The vendor tree, and workspaces. cmd/go/internal/modload, vendor.go and init.go; modcmd, vendor.go. */
export const vendor: readonly Entry[] = [
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
    pattern: error(
      String.raw`(?:cannot find module providing package|no required module provides package) \S+: import lookup disabled by -mod=vendor$`,
    ),
    versions: ever,
    kind: "vendor",
    cause: "the vendor tree lacks a package that the code imports",
    who: "the release engineer",
    remedy: renew,
  },
  {
    id: "vendor-unlisted-package",
    pattern:
      /^go: ignoring package \S+ which exists in the vendor directory but is missing from vendor\/modules\.txt\. /,
    versions: "1.23 and newer",
    kind: "vendor",
    cause: "a package lies in the vendor tree without being listed in modules.txt",
    who: "the release engineer",
    remedy: renew,
  },
  {
    id: "vendor-lookup-disabled",
    pattern: error(
      "(?:module lookup disabled by -mod=vendor|cannot query module due to -mod=vendor)$",
    ),
    versions: ever,
    kind: "vendor",
    cause: "with a vendor tree in use go looks for no modules",
    who: "the release engineer",
    remedy: "run that one command with -mod=readonly, or install tools outside of the project",
  },
  {
    id: "vendor-hides-modules",
    pattern: error(
      "can't (?:compute 'all'|resolve module|match all|determine available versions|check .*) ?using the vendor directory$",
    ),
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
    pattern:
      /^go: -mod may only be set to readonly (?:or vendor )?when in workspace mode, but it is set to "…"/,
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
    pattern:
      /^go: module \S+ listed in go\.work file requires go >= \S+, but go\.work (?:lists|implicitly requires) go \S+; to update it:$/,
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
