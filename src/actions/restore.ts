import * as runner from "../host/runner.ts";
import * as summary from "../report/restored-summary.ts";
import * as text from "../report/restored.ts";
import * as stores from "../report/stores.ts";
import * as tasks from "../tasks/restore.ts";
import * as inputs from "./inputs.ts";
import { step } from "./step.ts";

/** `uses: …`: brings vendor/ back from a bundle, proved, and makes go use it in the steps that follow. */
export const restore = step(async () => {
  inputs.one("emergency", ["true"]);
  const restored = await tasks.restore({
    project: inputs.path("working-directory"),
    sources: await inputs.sources("from", inputs.secret("github-token")),
    vendor: inputs.one("vendor", ["auto", "rebuild", "off"]),
    policy: inputs.policy("checksum-policy"),
    replace: inputs.lines("replace"),
    timeout: inputs.seconds("timeout", 600),
  });
  const kinds = restored.changes.map(({ kind }) => kind);
  const changed = (kind: string) => kinds.filter((each) => each === kind).length;

  runner.setOutputs({
    mode: "bundle",
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
    "sum-added": changed("added"),
    "sum-removed": changed("removed"),
    "sum-updated": changed("updated") + changed("downgraded") + changed("changed"),
    "sum-altered": changed("altered"),
    report: await runner.writeReport(restored),
  });
  runner.say(text.restored(restored));
  await runner.writeSummary(summary.restored(restored));
  runner.warn(stores.warnings(restored.stores.filter(({ code }) => code !== undefined)));
  runner.exportVariables(restored.variables);
});
