import * as runner from "../host/runner.ts";
import * as report from "../report/left.ts";
import * as tasks from "../tasks/leave.ts";
import * as inputs from "./inputs.ts";
import { step } from "./step.ts";

/** `uses: …/leave`: gives back what a restore exported, and takes vendor/ away again if it was placed. */
export const leave = step(async () => {
  const left = await tasks.leave({
    project: inputs.path("working-directory"),
    give: runner.giveBack,
  });

  runner.setOutputs({
    left: String(left.kind === "undone"),
    vendor: left.kind === "undone" ? left.vendor : "",
    report: await runner.writeReport(left),
  });
  runner.say(report.lines(left));
  await runner.writeSummary(report.summary(left));
  runner.warn(report.warnings(left));
});
