import * as runner from "../host/runner.ts";
import * as report from "../report/outcome.ts";
import { readWaiver } from "../tasks/choices.ts";
import { bring } from "../tasks/dependencies.ts";
import * as inputs from "./inputs.ts";
import { outputs } from "./outputs.ts";
import { step } from "./step.ts";

/** `uses: …`: brings dependencies, over the network or from a proved bundle, for the steps that follow. */
export const restore = step(async () => {
  const emergency = inputs.one("emergency", ["auto", "true", "false"]);
  const order = {
    project: inputs.path("working-directory"),
    sources: await inputs.sources("from", inputs.secret("github-token")),
    vendor: inputs.one("vendor", ["auto", "rebuild", "off"]),
    policy: inputs.policy("checksum-policy"),
    replace: inputs.lines("replace"),
    trust: inputs.optionalPath("trust"),
    waiver: readWaiver({
      reason: inputs.lines("reason"),
      ticket: inputs.lines("ticket"),
      waive: inputs.list("waive"),
    }),
    timeout: inputs.seconds("timeout", 600),
  };
  const outcome = await bring(order, emergency);

  runner.setOutputs({
    ...outputs(outcome),
    report: await runner.writeReport(report.facts(outcome)),
  });
  runner.say(report.lines(outcome));
  await runner.writeSummary(report.summary(outcome));
  runner.warn(report.warnings(outcome));
  runner.exportVariables(report.variables(outcome));
});
