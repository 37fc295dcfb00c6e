import { signers } from "../report/judged.ts";
import type { Outcome } from "../tasks/dependencies.ts";

type Restored = Extract<Outcome, { mode: "bundle" }>["restored"];

/** The outputs of the root action, but for the report's path. */
export function outputs(outcome: Outcome): Readonly<Record<string, string | number>> {
  const { mode, decision } = outcome;
  const found = mode === "bundle" ? ofBundle(outcome.restored) : nothing;
  return { ...found, mode, outage: decision.outage };
}

/** Over the network: go proved what it brought, and nothing was placed. */
const nothing = {
  bundle: "",
  digest: "",
  proof: "none",
  "proved-files": 0,
  "proved-modules": 0,
  "missing-modules": 0,
  vendor: "off",
  "vendor-directory": "",
  "module-cache": "",
  "checksum-policy": "strict",
  "signed-by": "",
  "sum-added": 0,
  "sum-removed": 0,
  "sum-updated": 0,
  "sum-altered": 0,
};

function ofBundle(restored: Restored): typeof nothing {
  const kinds = restored.changes.map(({ kind }) => kind);
  const changed = (kind: string) => kinds.filter((each) => each === kind).length;
  return {
    bundle: restored.bundle.reference,
    digest: `sha256:${restored.bundle.digest}`,
    proof: "complete",
    "proved-files": restored.verdict?.files ?? 0,
    "proved-modules": restored.modules?.proved ?? restored.verdict?.modules ?? 0,
    "missing-modules": restored.coverage.gaps.length,
    vendor: restored.vendor,
    "vendor-directory": restored.vendor === "off" ? "" : restored.vendorDirectory,
    "module-cache": restored.modules?.directory ?? "",
    "checksum-policy": restored.policy,
    "signed-by": signers(restored.judgement),
    "sum-added": changed("added"),
    "sum-removed": changed("removed"),
    "sum-updated": changed("updated") + changed("downgraded") + changed("changed"),
    "sum-altered": changed("altered"),
  };
}
