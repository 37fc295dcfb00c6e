import { expect, test } from "@jest/globals";
import * as gosum from "../../src/gosum/parse.ts";
import * as carried from "../../src/vendor/carried.ts";
import { Evidence } from "../../src/vendor/evidence.ts";
import { note } from "../../src/vendor/note.ts";
import { inspect } from "../../src/vendor/source.ts";
import { sha256 } from "../support/memory-checkout.ts";
import { list } from "../support/memory.ts";
import { sums } from "../support/module-zip.ts";

const module = {
  path: "a.test/Lib",
  version: "v1.0.0",
  files: {
    "go.mod": "module a.test/Lib\n\ngo 1.20\n",
    "lib.go": "package lib\n",
    "x/LICENSE": "1",
  },
};
const goSum = sums(module);

/** What was carried, by name. */
function evidence(goSumText: string, entries: Readonly<Record<string, string>>): Evidence {
  const found = new Evidence(gosum.parse(goSumText));
  for (const [name, text] of Object.entries(entries)) {
    const bytes = Buffer.from(text);
    found.take({ name, sha256: sha256(bytes), note: note(name, bytes, "part") });
  }
  return found;
}

const lists = { [carried.listName(module)]: list(module) };
const mods = { [carried.modName(module)]: module.files["go.mod"] };
const mod = { what: "a.test/Lib@v1.0.0: go.mod", kind: "module" };
const listed = { what: "a.test/Lib@v1.0.0: list", kind: "module" };

test("what go.sum has is given, read, and counted once", () => {
  const found = evidence(goSum, { ...lists, ...mods });
  expect(found.listed).toBe(0);
  expect(found.list(module)?.in("")).toEqual([
    { name: "go.mod", sha256: sha256(module.files["go.mod"]) },
    { name: "lib.go", sha256: sha256("package lib\n") },
  ]);
  expect(found.list({ ...module })).toBe(found.list(module));
  expect(found.goMod(module)?.go).toBe("1.20");
  expect(found.goMod({ ...module })).toBe(found.goMod(module));
  expect(found.listed).toBe(3);
  expect(found.findings).toEqual([]);
});

test.each([
  ["is not carried", goSum, {}, "the proof part does not carry its list"],
  ["is neither carried nor in go.sum", "", {}, "has no h1 in go.sum"],
  [
    "is carried for another version only",
    goSum,
    { "lists/a.test/!lib@v1.0.1": "" },
    "the proof part does not carry its list",
  ],
  ["is not in go.sum", goSum.replace(/.*\n/, ""), lists, "has no h1 in go.sum"],
  ["is in go.sum by another hash only", "a.test/Lib v1.0.0 h2:x\n", lists, "has no h1 in go.sum"],
  [
    "is altered",
    goSum,
    { [carried.listName(module)]: `${list(module)}\n` },
    expect.stringMatching(/^go\.sum says h1:.{44}, the proof part carries h1:.{44}$/),
  ],
  [
    "is what the go.mod should be",
    goSum,
    { [carried.listName(module)]: module.files["go.mod"] },
    expect.stringMatching(/^go\.sum says /),
  ],
])("a list that %s is not given, and found once", (_, sum, entries, reason) => {
  const found = evidence(sum, entries);
  expect([found.list(module), found.list(module)]).toEqual([undefined, undefined]);
  expect(found.findings).toEqual([{ ...listed, reason }]);
  expect(found.listed).toBe(0);
});

test.each([
  ["is not carried", goSum, {}, "the proof part does not carry its go.mod"],
  ["is not in go.sum", goSum.replace(/.*mod h1.*\n/, ""), mods, "has no h1 in go.sum"],
  [
    "is altered",
    goSum,
    { [carried.modName(module)]: "module a.test/Lib\n\ngo 1.21\n" },
    expect.stringMatching(/^go\.sum says h1:.{44}, the proof part carries h1:.{44}$/),
  ],
])("a go.mod that %s is not given, and found once", (_, sum, entries, reason) => {
  const found = evidence(sum, entries);
  expect([found.goMod(module), found.goMod(module)]).toEqual([undefined, undefined]);
  expect(found.findings).toEqual([{ ...mod, reason }]);
});

test("a go.mod that go.sum has and nobody can read is found with its line", () => {
  const broken = { ...module, files: { "go.mod": "module a.test/Lib\n\nrequire x\n" } };
  const found = evidence(sums(broken), { [carried.modName(broken)]: broken.files["go.mod"] });
  expect([found.goMod(broken), found.goMod(broken)]).toEqual([undefined, undefined]);
  expect(found.findings).toEqual([
    {
      ...mod,
      reason: expect.stringMatching(
        /^go\.sum has it, but it cannot be read: .*module: go\.mod:3: wanted: require path version$/,
      ),
    },
  ]);
});

test("what nobody asks for is not looked at", () => {
  const found = evidence("", { ...lists, ...mods, "files/a.test/x@v1.0.0/x.go": "package x\n" });
  expect(found.findings).toEqual([]);
  expect(found.listed).toBe(0);
});

test("a Go file is known by its bytes, whichever name it came under", () => {
  const text = 'package x\n\nimport "fmt"\n';
  const found = evidence(goSum, { "files/a.test/other@v1.0.0/x.go": text });
  expect(found.source(sha256(text))?.imports).toEqual(["fmt"]);
  expect(found.source(sha256("package y\n"))).toBeUndefined();
  found.know(sha256("package y\n"), inspect(Buffer.from("package y\n")));
  expect(found.source(sha256("package y\n"))?.kept).toBe(true);
});

test.each([["x"], ["lists/A@v1"], ["vendor/modules.txt"], ["files/a@v1/x.txt"]])(
  "%s, which is no name that a proof part has, is found",
  (name) => {
    expect(evidence(goSum, { [name]: "" }).findings).toEqual([
      { kind: "module", what: name, reason: "is no name that a proof part has" },
    ]);
  },
);
