import { expect, test } from "@jest/globals";
import { find } from "../../../src/outage/foot-guns/replacing.ts";
import { short } from "./found.ts";

const bad = "version-on-a-directory";

test.each([
  ["module m\n\nreplace example.com/x => ./x v1.2.3\n", [`3 ${bad}`]],
  ["replace example.com/x v1.0.0 => ../x v1.2.3 // a comment\n", [`1 ${bad}`]],
  ['replace example.com/x => "./x y" v1.2.3\n', [`1 ${bad}`]],
  ["replace example.com/x => `/x` v1.2.3\n", [`1 ${bad}`]],
  ["replace example.com/x => C:\\x v1.2.3\n", [`1 ${bad}`]],
  [
    "replace (\n\ta => b v1.0.0\n\tc => ./c v1.0.0\n\td => ./d\n\te v1.0.0 => .. v1.0.0\n)\n",
    [`3 ${bad}`, `5 ${bad}`],
  ],
  ["go 1.22\n\nuse (\n\t./a\n)\n\nreplace x => ./x v1.0.0\n", [`7 ${bad}`]],
  ["replace x => ./x v1.0.0\nreplace (\n", [`1 ${bad}`]],
  ['replace x => ./x v1.0.0\nrequire "broken\nreplace y => ./y v1.0.0\n', [`1 ${bad}`]],
])("%j: %j", (source, wanted) => {
  expect(short(find(source, "go.mod"))).toEqual(wanted);
});

test.each([
  "",
  "replace x => ./x\n",
  "replace x v1.0.0 => ./x\n",
  "replace x => y v1.0.0\n",
  "replace x v1.0.0 => y v1.0.0\n",
  "// replace x => ./x v1.0.0\n",
  "replace\n",
  "replace x\n",
  "replace => ./x v1.0.0\n",
  "replace x =>\n",
  "replace x => ./x // v1.0.0\n",
  "use ./x v1.0.0\n",
  "exclude x => ./x v1.0.0\n",
])("%j is let be", (source) => {
  expect(find(source, "go.mod")).toEqual([]);
});
