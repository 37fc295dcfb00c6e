import { expect, test } from "@jest/globals";
import { buildList } from "../../src/module/build-list.ts";
import * as gomod from "../../src/module/gomod.ts";
import * as gowork from "../../src/module/gowork.ts";
import { build } from "./graph.ts";

test("in a workspace the requirements of all main modules count, and main modules stay", () => {
  const { selected, asked, missing, outdated } = build({
    mains: { one: "1.21; a v1, two v1", two: "1.21; a v1.1, one v1, none v1" },
    work: "go 1.22\n",
    modules: { "a v1": "1.17; b v1", "a v1.1": "1.17", "b v1": "1.17; c v1" },
  });
  expect(selected("one two a b c none")).toEqual(["", "", "v1.1", "v1", undefined, "v1"]);
  expect(asked.toSorted()).toEqual(["a v1", "a v1.1", "none v1", "one v1", "two v1"]);
  expect(missing.toSorted()).toEqual(["none v1", "one v1", "two v1"]);
  expect(outdated).toEqual([]);
});

test("in a workspace the graph below is pruned at go 1.17, and below an older module it is not", () => {
  const { selected, asked } = build({
    mains: { one: "1.21; new v1, old v1" },
    work: "go 1.22\n",
    modules: {
      "new v1": "1.17; a v1",
      "a v1": "1.17; wrong v1",
      "old v1": "1.16; b v1",
      "b v1": "1.21; c v1",
      "c v1": "1.21; d v1",
    },
  });
  expect(selected("a b c d wrong")).toEqual(["v1", "v1", "v1", "v1", undefined]);
  expect(asked.toSorted()).toEqual(["b v1", "c v1", "d v1", "new v1", "old v1"]);
});

test("below a main module that is older than go 1.17 nothing is pruned", () => {
  const { selected } = build({
    mains: { one: "1.16; new v1" },
    work: "go 1.22\n",
    modules: { "new v1": "1.17; a v1", "a v1": "1.17; b v1", "b v1": "1.17; c v1" },
  });
  expect(selected("a b c")).toEqual(["v1", "v1", "v1"]);
});

test("in a workspace, what is selected above what was required is read like a main module", () => {
  const { selected } = build({
    mains: { one: "1.21; a v1, b v1", two: "1.21; c v1" },
    work: "go 1.22\n",
    modules: {
      "a v1": "1.17; b v1.1",
      "b v1": "1.17",
      "c v1": "1.17",
      // Selected instead of v1, which a main module requires: its requirements are read two steps deep.
      "b v1.1": "1.17; d v1",
      "d v1": "1.17; c v1.1, e v1",
      // And so on, as long as something is selected above what such a module requires.
      "c v1.1": "1.17; f v1",
      "f v1": "1.17; g v1",
      "g v1": "1.17; wrong v1",
      "e v1": "1.17; wrong v1",
    },
  });
  expect(selected("a b c d e f g wrong")).toEqual([
    "v1",
    "v1.1",
    "v1.1",
    "v1",
    "v1",
    "v1",
    "v1",
    undefined,
  ]);
});

test("a main module without a module line requires nothing that could be found", () => {
  const only = gomod.parse("require x.y/a v1.0.0\n");
  const { asked, selected } = buildList(
    {
      root: "/src",
      modules: [{ directory: "/src", goMod: only }],
      work: gowork.parse("go 1.22\n"),
      directories: new Map(),
    },
    () => undefined,
  );
  expect(asked).toEqual([]);
  expect(selected("x.y/a")).toBeUndefined();
});

test("in a workspace a circle of requirements comes to an end", () => {
  const { selected } = build({
    mains: { one: "1.21; a v1, b v1, two v1", two: "1.21; a v1.1, one v1" },
    work: "go 1.22\n",
    modules: {
      "a v1": "",
      "a v1.1": "1.17; b v1.1, one v1",
      "b v1": "",
      "b v1.1": "; a v1.2, b v1.1",
      "a v1.2": "; b v1.1, a v1",
    },
  });
  expect(selected("a b one")).toEqual(["v1.2", "v1.1", ""]);
});
