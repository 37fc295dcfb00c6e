import { expect, test } from "@jest/globals";
import { pipelines } from "../../../src/outage/foot-guns/shell.ts";

/** Pipelines, their commands, their words. */
function words(script: string): string[][][] {
  return pipelines(script).map(({ commands }) =>
    commands.map((each) => each.map(({ text }) => text)),
  );
}

test.each([
  ["", []],
  ["\n\n# all\n  # of it\n", []],
  ["go build ./... # a comment", [[["go", "build", "./..."]]]],
  ["echo a#b", [[["echo", "a#b"]]]],
  ["a;#b\nc", [[["a"]], [["c"]]]],
  ["a && b || c; d & e", [[["a"]], [["b"]], [["c"]], [["d"]], [["e"]]]],
  ["a | b |& c", [[["a"], ["b"], ["c"]]]],
  ["a \\\n  b\\\nc", [[["a", "bc"]]]],
  ["a `\n b ^\r\n c\r\nd", [[["a", "b", "c"]], [["d"]]]],
  ["'a; b' \"c && d\"e\\ f", [[["a; b", "c && de f"]]]],
  ['"a \\"b\\" \\$c \\d \\\ne"', [[['a "b" $c \\d e']]]],
  ["''", [[[""]]]],
  ["it's", [[["it's"]]]],
  ['a "b', [[["a", '"b']]]],
  ["a ${{ b || c }}d ${x:-y z}", [[["a", "${{ b || c }}d", "${x:-y z}"]]]],
  ["x=$(go list) y", [[["x=$"]], [["go", "list"]], [["y"]]]],
  ["(a) `b`", [[["a"]], [["b"]]]],
  ["a >> b 2>&1 &> c <d", [[["a", ">>", "b", "2>&1", "&>", "c", "<", "d"]]]],
  ["a <<<b", [[["a", "<<<", "b"]]]],
  ["a\\", [[["a\\"]]]],
  ["cat <<EOF\nnot && a command\nEOF\nb", [[["cat"]], [["b"]]]],
  ["cat <<-'EOF' > x\nnot\n\tEOF\nb", [[["cat", ">", "x"]], [["b"]]]],
  ["cat <<A <<B\nnot\nA\nnot\nB\nc", [[["cat"]], [["c"]]]],
  ["cat <<EOF\nnever ends", [[["cat"]]]],
  ["cat <<EOF", [[["cat"]]]],
])("%j is %j", (script, wanted) => {
  expect(words(script)).toEqual(wanted);
});

test("a word knows where it begins, and a pipeline the lines that feed it", () => {
  expect(pipelines("a 'b'c\ncat <<E | d\n  x y\nE\n")).toEqual([
    {
      commands: [
        [
          { text: "a", at: 0 },
          { text: "bc", at: 2 },
        ],
      ],
      input: [],
    },
    {
      commands: [[{ text: "cat", at: 7 }], [{ text: "d", at: 17 }]],
      input: [
        { text: "x y", at: 21 },
        { text: "E", at: 25 },
      ],
    },
  ]);
});
