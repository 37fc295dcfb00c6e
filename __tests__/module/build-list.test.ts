import { expect, test } from "@jest/globals";
import { buildList } from "../../src/module/build-list.ts";
import * as gomod from "../../src/module/gomod.ts";
import { build, type Graph } from "./graph.ts";

test("since go 1.17 go.mod names all that is selected, and nothing else is read", () => {
  const { selected, ...others } = build({
    mains: { main: "1.17; a v1, b v2, b v1" },
    modules: { "a v1": "1.17; c v1, b v3" },
  });
  expect(selected("a b c main none")).toEqual(["v1", "v2", undefined, "", undefined]);
  expect(others).toEqual({ asked: [], missing: [], outdated: ["b v1"] });
});

const unpruned: Graph = {
  mains: { main: "1.16; a v1, b v1" },
  modules: {
    "a v1": "1.21; c v1",
    "b v1": "1.21; c v1.1",
    "c v1": "1.21; d v1",
    "c v1.1": "1.21; e v1",
    "d v1": "; a v1",
    "e v1": "",
  },
};

test("before go 1.17 the graph is read to its ends, those of versions not selected too", () => {
  const { selected, ...others } = build(unpruned);
  expect(selected("a b c d e")).toEqual(["v1", "v1", "v1.1", "v1", "v1"]);
  expect(others.asked.toSorted()).toEqual(["a v1", "b v1", "c v1", "c v1.1", "d v1", "e v1"]);
  expect(others.missing).toEqual([]);
  expect(others.outdated).toEqual([]);
});

test("a go.mod without a go line is older than 1.17", () => {
  const { asked } = build({ ...unpruned, mains: { main: "; a v1" } });
  expect(asked.toSorted()).toEqual(["a v1", "c v1", "d v1"]);
});

test("go.mod files that are not given are named, once", () => {
  const { "c v1": _, "e v1": __, ...modules } = unpruned.modules;
  const { selected, missing } = build({ ...unpruned, modules });
  expect(selected("c d e")).toEqual(["v1.1", undefined, "v1"]);
  expect(missing.toSorted()).toEqual(["c v1", "e v1"]);
});

test("a requirement below what is selected is outdated", () => {
  const { outdated, selected } = build({
    mains: { main: "1.16; a v1, b v1" },
    modules: { "a v1": "; b v1.2", "b v1": "", "b v1.2": "" },
  });
  expect(selected("b")).toEqual(["v1.2"]);
  expect(outdated).toEqual(["b v1"]);
});

test("a requirement on a main module is not selected, and outdated", () => {
  const { outdated, selected } = build({
    mains: { main: "1.16; a v1, main v1" },
    modules: { "a v1": "; main v2", "main v1": "", "main v2": "" },
  });
  expect(selected("main")).toEqual([""]);
  expect(outdated).toEqual(["main v1"]);
});

test("an excluded version is required by nobody", () => {
  const { selected, asked } = build({
    mains: { main: "1.16; a v1, b v1, c v1; exclude x.y/b v1.2.0; exclude x.y/c v1.0.0" },
    modules: { "a v1": "; b v1.2, c v1", "b v1": "" },
  });
  expect(selected("a b c")).toEqual(["v1", "v1", undefined]);
  expect(asked.toSorted()).toEqual(["a v1", "b v1"]);
});

test("requirements are those of what replaces a module", () => {
  const { selected, asked, missing } = build({
    mains: {
      main: "1.16; a v1, b v1, c v1; replace x.y/a => x.y/fork v1.5.0; replace x.y/b => ./b; replace x.y/c => ./none",
    },
    modules: { "a v1": "; wrong v1", "fork v1.5": "; d v1", "d v1": "", "b v1": "; wrong v1" },
    directories: { "./b": "; d v1.1" },
  });
  expect(selected("a b d wrong fork")).toEqual(["v1", "v1", "v1.1", undefined, undefined]);
  expect(asked.toSorted()).toEqual(["./b", "./none", "d v1", "d v1.1", "fork v1.5"]);
  expect(missing.toSorted()).toEqual(["./none", "d v1.1"]);
});

test("pre-releases and pseudo-versions are in their order", () => {
  const list = buildList(
    {
      root: "/src",
      modules: [
        {
          directory: "/src",
          goMod: gomod.parse(
            [
              "module m\ngo 1.17\nrequire (",
              "a.b/c v1.2.0-rc.1",
              "a.b/c v1.2.0-rc.10",
              "a.b/c v1.2.0-rc.9",
              "a.b/d v0.0.0-20240222234643-814bf88cf225",
              "a.b/d v0.0.0-20240222234642-914bf88cf225",
              ")",
            ].join("\n"),
          ),
        },
      ],
      work: undefined,
      directories: new Map(),
    },
    () => undefined,
  );
  expect(list.selected("a.b/c")).toBe("v1.2.0-rc.10");
  expect(list.selected("a.b/d")).toBe("v0.0.0-20240222234643-814bf88cf225");
});
