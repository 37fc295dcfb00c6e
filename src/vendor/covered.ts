import type { GoMod, Replacement } from "../module/gomod.ts";
import { compareGo } from "../module/version.ts";
import type { Finding } from "./finding.ts";

/** The oldest go line whose vendor trees the rule covers: from here on go.mod names every module that is vendored. */
const oldestGo = "1.17";

/** What in the project the proof does not cover yet. Such a project is refused, never proved in part. */
export function uncovered(goMod: GoMod, workspace: string | undefined): Finding[] {
  const findings: Finding[] = [];
  if (workspace !== undefined) {
    findings.push({
      kind: "not covered",
      what: workspace,
      reason: "is a workspace: set GOWORK=off to take the module alone",
    });
  }
  const go = goMod.go ?? "1.16";
  if (compareGo(go, oldestGo) < 0) {
    const reason = `has go ${go}: wanted ${oldestGo} or newer, as go mod tidy -go=${oldestGo} writes it`;
    findings.push({ kind: "not covered", what: "go.mod", reason });
  }
  const required = new Set(goMod.require.map(({ path }) => path));
  for (const { old, new: target } of goMod.replace.filter((each) => isDirectory(each))) {
    if (required.has(old.path)) {
      const reason = `is replaced by the directory ${target.path}, which go.sum does not cover`;
      findings.push({ kind: "not covered", what: old.path, reason });
    }
  }
  return findings;
}

function isDirectory(replacement: Replacement): boolean {
  return replacement.new.version === "";
}
