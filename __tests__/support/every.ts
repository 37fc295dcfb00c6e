import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Generated } from "./generated.ts";
import { answer, begin, end, faults, Turns, type Trial } from "./trial.ts";

/** The tests of each project, as fixtures/projects has them; see support/mutation for what is done to the trees. */
export function everyIsProved(all: readonly Generated[]): void {
  const turns = new Turns(1);

  describe.each(all.map((project) => [project.name, project] as const))(
    "a project %s",
    (_, project) => {
      let trial: Trial;

      beforeAll(async () => {
        trial = await begin(project);
      });

      afterAll(async () => {
        await end(trial);
      });

      test("is proved complete: every file that go wrote, and no other", async () => {
        expect(trial.made).toMatchObject({ status: 0, stdout: "" });
        expect(await answer(trial)).toEqual({ complete: true, files: trial.written });
      });

      test("is refused after any change, with what was changed, and complete without it", async () => {
        expect(await faults(trial, turns)).toEqual([]);
        expect(await answer(trial)).toEqual({ complete: true, files: trial.written });
      }, 240_000);
    },
  );
}
