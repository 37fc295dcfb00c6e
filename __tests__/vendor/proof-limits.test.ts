import { expect, test } from "@jest/globals";
import { prove } from "../../src/vendor/proof.ts";
import {
  app,
  ask,
  entries,
  findings,
  give,
  importing,
  vendor,
  type Project,
} from "../support/memory.ts";
import { cgoModule, goMod, module, one, x } from "./real.ts";

const cgoProject = {
  files: app(goMod(`${one}\nrequire b.test/y v1.0.0`), ["a.test/x", "b.test/y"]),
  modules: [
    cgoModule,
    {
      ...cgoModule,
      path: "b.test/y",
      files: { ...cgoModule.files, "go.mod": "module b.test/y\n" },
    },
  ],
};

test("a tree that has what cgo files embed in part is what no go writes", async () => {
  const given = give(cgoProject, await vendor(cgoProject));
  expect(given.tree.delete("a.test/x/e/e.txt")).toBe(true);
  expect(await findings(given)).toEqual([
    "missing a.test/x/e/e.txt: a.test/x@v1.0.0/e/e.txt is not in the tree",
  ]);
  given.tree.delete("b.test/y/e/e.txt");
  expect(await findings(given)).toEqual([]);
});

const outdated: Project = {
  files: app(goMod("require (\na.test/x v1.0.0\nb.test/y v1.0.0\n)"), ["a.test/x", "b.test/y"]),
  modules: [
    module("a.test/x", {
      "go.mod": "module a.test/x\n\nrequire b.test/y v1.1.0\n",
      "x.go": "package x\n",
    }),
    module("b.test/y", { "y.go": "package y\n" }),
    module("b.test/y", { "y.go": "package y\n" }, "v1.1.0"),
  ],
};

/** A tree that says that it has these packages, and has nothing. */
const listing = new Map([["modules.txt", "a.test/x\nb.test/y\n"]]);

test.each([
  [
    "1.22",
    "module a.test/x@v1.0.0: requires b.test/y v1.1.0, go.mod only v1.0.0: go does not take this go.mod",
  ],
  [
    "1.16",
    "module b.test/y@v1.0.0: is required by go.mod, but v1.1.0 is needed: go does not take this go.mod",
  ],
])("a go.mod of go %s that go does not take is found", async (go, wanted) => {
  const text = (outdated.files["go.mod"] ?? "").replace("1.22", go);
  const project = { ...outdated, files: { ...outdated.files, "go.mod": text } };
  await expect(vendor(project)).rejects.toThrow("updates to go.mod needed");
  const found = await findings(give(project, listing));
  expect(found.filter((each) => each.includes("does not take"))).toEqual([wanted]);
});

test("in a workspace go takes requirements below what a module requires, and one that is excluded", async () => {
  const [xModule, yModule, newer] = outdated.modules;
  const project = {
    files: {
      "go.work": "go 1.22\n\nuse .\n",
      ...app(
        goMod("require (\nd.test/d v1.0.0\ne.test/none v1.0.0\n)\nexclude e.test/none v1.0.0"),
        ["d.test/d"],
      ),
    },
    modules: [
      module("d.test/d", {
        "go.mod": `module d.test/d\n\ngo 1.18\n\nrequire (\na.test/x v1.0.0\nb.test/y v1.0.0\n)\n`,
        "d.go": importing("d", ["a.test/x", "b.test/y"]),
      }),
      ...[xModule, yModule, newer].flatMap((each) => each ?? []),
    ],
  };
  const tree = await vendor(project);
  expect(String(tree.get("modules.txt"))).toContain("# b.test/y v1.0.0\n");
  expect(String(tree.get("modules.txt"))).toContain("# e.test/none v1.0.0\n## explicit\n");
  expect(await findings(give(project, tree))).toEqual([]);
});

test("a directory of the tree without files is a package's whose files are all links, or too much", async () => {
  const project: Project = {
    files: {
      ...app(goMod("require l.test/l v1.0.0\nreplace l.test/l => ./l"), ["l.test/l/p", "l.test/l"]),
      "l/go.mod": "module l.test/l\n",
      "l/l.go": "package l\n",
    },
    links: { "l/p/p.go": "../l.go" },
    modules: [],
  };
  const given = give(project, await vendor(project));
  given.empty.push("l.test/l/p");
  expect(await findings(given)).toEqual([]);
  given.empty.push("l.test/l/q", "none");
  expect(await findings(given)).toEqual([
    "extra l.test/l/q: is an empty directory: go does not make it",
    "extra none: is an empty directory: go does not make it",
  ]);
});

test("a Go file of the tree that nobody looked into is not passed over", async () => {
  const project = { files: app(goMod(one), ["a.test/x"]), modules: [x] };
  const given = give(project, await vendor(project));
  const question = ask(given);
  const tree = new Map(
    [...question.tree].map(([name, file]) => [name, { ...file, source: undefined }]),
  );
  const verdict = await prove({ ...question, tree }, entries(given));
  expect(verdict.findings).toEqual([
    {
      kind: "module",
      what: "the proof part",
      reason: expect.stringContaining("a fault of go-offline"),
    },
  ]);
});
