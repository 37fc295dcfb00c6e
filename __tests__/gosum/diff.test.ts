import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { diff } from "../../src/gosum/diff.ts";
import { parse } from "../../src/gosum/parse.ts";

const one = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
const two = "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=";

test.each([
  ["nothing changes", [`a v1.0.0 ${one}`], [`a v1.0.0 ${one}`], []],
  ["a module comes", [], [`a v1.0.0 ${one}`], [{ kind: "added", path: "a", versions: ["v1.0.0"] }]],
  [
    "a module goes",
    [`a v1.0.0 ${one}`],
    [],
    [{ kind: "removed", path: "a", versions: ["v1.0.0"] }],
  ],
  [
    "versions are oldest first, as numbers",
    [],
    [`a v1.10.0 ${one}`, `a v1.9.0 ${one}`],
    [{ kind: "added", path: "a", versions: ["v1.9.0", "v1.10.0"] }],
  ],
  [
    "a newer version takes the place of another",
    [`a v1.9.0 ${one}`],
    [`a v1.10.0 ${two}`],
    [{ kind: "updated", path: "a", from: ["v1.9.0"], to: ["v1.10.0"] }],
  ],
  [
    "a newer version comes beside another",
    [`a v1.0.0 ${one}`],
    [`a v1.0.0 ${one}`, `a v1.1.0 ${two}`],
    [{ kind: "updated", path: "a", from: ["v1.0.0"], to: ["v1.0.0", "v1.1.0"] }],
  ],
  [
    "an older version takes the place of another",
    [`a v1.1.0 ${one}`],
    [`a v1.0.0 ${one}`],
    [{ kind: "downgraded", path: "a", from: ["v1.1.0"], to: ["v1.0.0"] }],
  ],
  [
    "a version below the newest goes",
    [`a v1.0.0 ${one}`, `a v1.1.0 ${one}`],
    [`a v1.1.0 ${one}`],
    [{ kind: "changed", path: "a", from: ["v1.0.0", "v1.1.0"], to: ["v1.1.0"] }],
  ],
  [
    "the same version has another hash",
    [`a v1.0.0 ${one}`],
    [`a v1.0.0 ${two}`],
    [{ kind: "altered", path: "a", version: "v1.0.0", from: [one], to: [two] }],
  ],
  [
    "the same go.mod has another hash",
    [`a v1.0.0/go.mod ${one}`],
    [`a v1.0.0/go.mod ${two}`],
    [{ kind: "altered", path: "a", version: "v1.0.0/go.mod", from: [one], to: [two] }],
  ],
  [
    "a second h1 comes for the same version",
    [`a v1.0.0 ${one}`],
    [`a v1.0.0 ${one}`, `a v1.0.0 ${two}`],
    [{ kind: "altered", path: "a", version: "v1.0.0", from: [one], to: [one, two] }],
  ],
  [
    "a hash of another algorithm comes",
    [`a v1.0.0 ${one}`],
    [`a v1.0.0 ${one}`, "a v1.0.0 h2:x"],
    [],
  ],
  ["go.mod hashes come", [], [`a v1.0.0/go.mod ${one}`], []],
  ["go.mod hashes go", [`a v1.0.0/go.mod ${one}`], [], []],
  [
    "changes are sorted by path",
    [`b v1.0.0 ${one}`, `c v1.0.0 ${one}`],
    [`c v1.0.0 ${two}`, `a v1.0.0 ${one}`],
    [
      { kind: "added", path: "a", versions: ["v1.0.0"] },
      { kind: "removed", path: "b", versions: ["v1.0.0"] },
      { kind: "altered", path: "c", version: "v1.0.0", from: [one], to: [two] },
    ],
  ],
])("%s", (_, before, after, wanted) => {
  expect(diff(parse(before.join("\n")), parse(after.join("\n")))).toEqual(wanted);
});

test("a go.sum does not differ from itself, and what one adds the other way round is removed", () => {
  const line = fc
    .tuple(fc.constantFrom("a", "b", "c"), fc.nat(3), fc.boolean(), fc.boolean())
    .map(([path, minor, mod, hash]) =>
      [path, `v1.${minor}.0${mod ? "/go.mod" : ""}`, hash ? one : two].join(" "),
    );
  const sums = fc.array(line, { maxLength: 8 }).map((lines) => parse(lines.join("\n")));
  const turned = new Map([
    ["added", "removed"],
    ["removed", "added"],
    ["updated", "downgraded"],
    ["downgraded", "updated"],
  ]);
  fc.assert(
    fc.property(sums, sums, (before, after) => {
      expect(diff(before, before)).toEqual([]);
      const forth = diff(before, after).map(
        ({ path, kind }) => `${path} ${turned.get(kind) ?? kind}`,
      );
      const back = diff(after, before).map(({ path, kind }) => `${path} ${kind}`);
      expect(back.toSorted()).toEqual(forth.toSorted());
    }),
  );
});
