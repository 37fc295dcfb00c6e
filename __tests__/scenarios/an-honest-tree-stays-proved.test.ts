import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { projects } from "../support/generated.ts";
import { inProject, inVendor, proofName, read, type Subject } from "../support/mutation/subject.ts";
import { answer, begin, end, type Trial } from "../support/trial.ts";

/** One whose tree has an empty folder. */
const [project] = await projects("replace-links");

let trial: Trial;
let subject: Subject;

beforeAll(async () => {
  if (project === undefined) {
    throw new Error("fixtures/projects has no replace-links");
  }
  trial = await begin(project);
  subject = await read(trial.box.path("root"), trial.box.path("aside"), "app");
});

afterEach(async () => {
  await subject.edit.undo();
});

afterAll(async () => {
  await end(trial);
});

/** What git, a file system or an editor does to a checkout, and go does not mind. */
const changes: readonly (readonly [string, () => Promise<void>])[] = [
  ["nothing at all", () => Promise.resolve()],
  [
    "an empty folder that git does not keep",
    () => subject.edit.drop(inVendor(subject, "example.com/linked/only"), inVendor(subject, "")),
  ],
  ["files that only their owner reads", () => modes(0o600)],
  ["files that a group writes", () => modes(0o664)],
  ["files that nobody writes", () => modes(0o444)],
  [
    "a line more in go.sum",
    () =>
      subject.edit.edit(
        inProject(subject, "go.sum"),
        (text) => `${text}example.com/zz v1.0.0 h1:VPpD69Qb+h1tX+QexPZW2PBjTkSLNWEGOdk08ErbJk8=\n`,
      ),
  ],
  [
    "a comment more in go.mod",
    () => subject.edit.edit(inProject(subject, "go.mod"), (text) => `// a comment\n${text}`),
  ],
  [
    "code that imports nothing else",
    () => subject.edit.write(inProject(subject, "more/more.go"), 'package more\n\nimport "fmt"\n'),
  ],
  [
    "what go leaves out of a replaced directory",
    () => subject.edit.write("real/linked_test.go", 'package linked\n\nimport "example.com/no"\n'),
  ],
];

test.each(changes)("a tree is complete with %s", async (_, change) => {
  await change();

  expect(await answer(trial)).toEqual({ complete: true, files: trial.written });
});

test("a proof part is found where it is said to be", async () => {
  await subject.edit.move(inProject(subject, proofName), "elsewhere.zst");
  const { box, folder } = trial;

  const { status, stderr } = await box.cli(folder, ["verify", "--proof", "../elsewhere.zst"]);

  expect(stderr).toMatch(/^Complete: /);
  expect(status).toBe(0);
});

async function modes(mode: number): Promise<void> {
  for (const name of subject.files) {
    await subject.edit.setMode(inVendor(subject, name), mode);
  }
}
