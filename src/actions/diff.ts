import * as runner from "../host/runner.ts";
import { reviewed as summary } from "../report/review-summary.ts";
import * as report from "../report/review.ts";
import { review } from "../tasks/review.ts";
import * as inputs from "./inputs.ts";
import { step } from "./step.ts";

/** `uses: …/diff`: says what changed in go.sum, and fails where the same version has another hash. */
export const diff = step(async () => {
  const sources = await inputs.optionalSources("from", inputs.secret("github-token"));
  const project = inputs.path("working-directory");
  const reviewed = await review({ project, base: inputs.optional("base"), sources: sources ?? [] });

  runner.setOutputs({
    added: report.counted(reviewed, "added"),
    removed: report.counted(reviewed, "removed"),
    updated: report.counted(reviewed, "updated"),
    downgraded: report.counted(reviewed, "downgraded"),
    altered: report.counted(reviewed, "altered"),
    missing: report.missing(reviewed) ?? "",
    report: await runner.writeReport(reviewed),
  });
  runner.say(report.lines(reviewed));
  await runner.writeSummary(summary(reviewed));
  report.failures(reviewed).forEach((each) => runner.fail("go-offline: SUM_ALTERED", each));
  runner.mark(report.errors(reviewed));
  runner.warn(report.warnings(reviewed));
});
