import * as runner from "../host/runner.ts";
import { annotations } from "../report/annotations.ts";
import { signers } from "../report/judged.ts";
import * as summary from "../report/summary.ts";
import * as text from "../report/text.ts";
import * as tasks from "../tasks/verify.ts";
import * as inputs from "./inputs.ts";
import { step } from "./step.ts";

/** `uses: …/verify`: proves a committed vendor/ against go.sum, with no network. */
export const verify = step(async () => {
  const from = await inputs.optionalSources("from", inputs.secret("github-token"));
  const proof = inputs.optionalPath("proof");
  const verified = await tasks.verify({
    project: inputs.path("working-directory"),
    trust: inputs.optionalPath("trust"),
    subject: from === undefined ? { kind: "committed", proof } : { kind: "vendor", sources: from },
  });

  runner.setOutputs({
    proof: verified.complete ? "complete" : "partial",
    "proved-files": verified.verdict.files,
    findings: verified.verdict.findings.length,
    digest: `sha256:${verified.digest}`,
    "signed-by": signers(verified.judgement),
    report: await runner.writeReport(verified),
  });
  runner.say(text.verified(verified));
  await runner.writeSummary(summary.verified(verified));
  if (!verified.complete) {
    runner.fail("go-offline: NOT_PROVED", text.refusal(verified));
    runner.annotate(verified.project, annotations(verified.verdict.findings));
  }
});
