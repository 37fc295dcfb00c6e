import { learnedPassword } from "../host/password.ts";
import * as runner from "../host/runner.ts";
import * as stores from "../report/stores.ts";
import * as summary from "../report/summary.ts";
import * as text from "../report/text.ts";
import { demandParts } from "../tasks/choices.ts";
import * as tasks from "../tasks/pack.ts";
import * as inputs from "./inputs.ts";
import { step } from "./step.ts";

/** `uses: …/pack`: seals what go.sum names into one bundle, restores it once to be sure, and stores it. */
export const pack = step(async () => {
  const password = inputs.password("signing-password");
  const packed = await tasks.pack({
    project: inputs.path("working-directory"),
    targets: await inputs.targets("to"),
    ...demandParts({
      parts: inputs.list("parts"),
      tools: inputs.list("tools"),
      platforms: inputs.list("platforms"),
      withoutDatabase: inputs.one("without-sumdb", ["false", "true"]) === "true",
    }),
    moduleCache: undefined,
    sign: {
      key: await inputs.privateKey("signing-key", password),
      password: password ?? (() => learnedPassword("known")),
      keyless: inputs.one("keyless", ["false", "true"]) === "true",
      days: inputs.days("expires-in"),
    },
    trust: inputs.optionalPath("trust"),
    timeout: inputs.seconds("timeout", 600),
  });

  runner.setOutputs({
    bundle: text.reference(packed),
    digest: `sha256:${packed.digest}`,
    files: packed.verdict.files,
    size: packed.parts.reduce((sum, part) => sum + part.size, 0),
    report: await runner.writeReport(packed),
  });
  runner.say(text.packed(packed));
  await runner.writeSummary(summary.packed(packed));
  runner.warn(stores.warnings(stores.refusals(packed.stored)));
});
