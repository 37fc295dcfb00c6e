import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as gowork from "../../src/module/gowork.ts";
import { ask } from "../support/oracle.ts";

/** Files that go accepts. */
const accepted = [
  "",
  "go 1.22\n",
  "go 1.22",
  "go 1.22.3 // here\n\n// there\n",
  "go 1.23rc1\r\ntoolchain go1.23.0\r\n",
  "use .\n",
  "use ./api\nuse ../shared\n",
  'use "./with space"\n',
  "use /absolute/one\n",
  "use (\n\t./api // first\n\n\t../shared\n\t.\n)\n",
  "use ()\n",
  "use ( // those\n\t./api\n) // all\n",
  "use api\n",
  "replace rsc.io/quote => ./forks/quote\n",
  "replace rsc.io/quote v1.5.2 => example.com/fork v1.5.3\n",
  "replace (\n\trsc.io/quote => ../quote\n\trsc.io/sampler v1.3.0 => a.b/c v1.0.0\n)\n",
  "godebug default=go1.21\ngodebug (\n\tpanicnil=1\n)\n",
  "go 1.22\ntoolchain go1.22.0\nuse ./a\nreplace rsc.io/quote => ./quote\nuse ./b\n",
];

/** Files that go refuses, with the line of what is wrong. */
const refused: readonly [string, number][] = [
  ["go\n", 1],
  ["go 1\n", 1],
  ["go 1.22\ngo 1.22\n", 2],
  ["go v1.22\n", 1],
  ["go 1.22 1.23\n", 1],
  ["\n\ngo 1.22x\n", 3],
  ["use\n", 1],
  ["use ./a ./b\n", 1],
  ["use (\n\t./a\n\t./b ./c\n)\n", 3],
  ["use (\n\t./a\n", 3],
  ["use (\n\t./a\n) x\n", 3],
  ['use "./a\n', 1],
  ["use './a'\n", 1],
  ["go 1.22\nreplace rsc.io/quote\n", 2],
  ["replace rsc.io/quote => example.com/fork\n", 1],
  ["replace rsc.io/quote => ../quote v1.0.0\n", 1],
  ["replace (\n\n\trsc.io/quote v1.x => ../quote\n)\n", 3],
  ["go 1.22\n\nrequire rsc.io/quote v1.5.2\n", 3],
  ["module example.com/app\n", 1],
  ["exclude rsc.io/quote v1.5.2\n", 1],
  ["tool example.com/x\n", 1],
  ["require (\n\trsc.io/quote v1.5.2\n)\n", 1],
  ["use ./a\nrequire (\n)\n", 2],
  ["tool ()\n", 1],
  ["unknown x\n", 1],
  ["use ./a\nunknown (\n)\n", 2],
  ["/* a comment */\n", 1],
  ["<<<<<<< HEAD\n", 1],
];

test.each(await answered(accepted))("%j is read as go reads it", (text, answer) => {
  expect(answer).not.toBeNull();
  expect(plain(gowork.parse(text))).toEqual(answer);
});

test.each(await answered(refused.map(([text]) => text)))(
  "%j is refused, as go refuses it, with its line",
  (text, answer) => {
    expect(answer).toBeNull();
    const line = refused.find(([each]) => each === text)?.[1];
    expect(() => gowork.parse(text)).toThrow(
      expect.objectContaining({
        name: "OfflineError",
        code: "BAD_GO_WORK",
        message: expect.stringMatching(new RegExp(`^module: go\\.work:${line}: wanted`)),
        hint: expect.stringContaining("go work edit"),
        cause: expect.objectContaining({ code: "BAD_GO_MOD" }),
      }),
    );
  },
);

test("any lines of go.work words are read or refused as go does", async () => {
  const verbs = ["use", "replace", "go", "require", "unknown", "(", ")"];
  const others = ["a.b/c", '"./a"', "`./a`", "v1.2.3", "=>", "../d", "./e", "1.22"];
  const word = fc.constantFrom(...verbs, ...others, "// c", "[", "\n", "\n");
  const text = fc.array(word, { maxLength: 9 }).map((words) => `${words.join(" ")}\n`);
  const known = fc.sample(text, { numRuns: 2500, seed: 1 });
  for (const [each, answer] of await answered(known)) {
    expect([each, attempt(each)]).toEqual([each, answer]);
  }
});

async function answered(texts: readonly string[]): Promise<[string, unknown][]> {
  const answers = await ask("go.work", texts);
  return texts.map((text, at) => [text, answers[at]]);
}

/** Without the keys that are absent. */
function plain(found: gowork.GoWork): unknown {
  return JSON.parse(JSON.stringify(found));
}

function attempt(text: string): unknown {
  try {
    return plain(gowork.parse(text));
  } catch {
    return null;
  }
}
