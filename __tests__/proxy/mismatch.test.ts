import { expect, test } from "@jest/globals";
import { altered, type Mismatch } from "../../src/proxy/mismatch.ts";

const [x, y, z] = ["X", "Y", "Z"].map((letter) => `h1:${letter.repeat(43)}=`);
const text = (h1: string) => `a.example/a v1.0.0 ${h1}\na.example/a v1.0.0/go.mod ${h1}\n`;

function mismatch(
  listed: string | undefined,
  recorded: string | undefined,
  more: Partial<Mismatch> = {},
) {
  const record = { id: 1, text: text(recorded ?? ""), head: "" };
  const vouched = recorded === undefined ? undefined : { h1: recorded, goModH1: recorded, record };
  const known = { name: "a.example/a@v1.0.0", holder: "the bundle", page: false, came: String(x) };
  return altered({ ...known, listed, recorded, vouched, ...more });
}

test("both hashes are told, and that nobody else knows", () => {
  const { code, message, details } = mismatch(y, undefined);

  expect(code).toBe("SUM_ALTERED");
  expect(message).toBe(`modules: a.example/a@v1.0.0: go.sum says ${y}, the bundle holds ${x}`);
  expect(details).toEqual([
    `wanted  ${y} (go.sum)`,
    `got     ${x} (the bundle)`,
    "record  none of a.example/a@v1.0.0 from the checksum database is carried: ask the database itself, through another network",
    "page    what came is no web page: it is a module zip as go reads it",
  ]);
});

test.each([
  ["what came was changed", y, y, "what the bundle holds was changed: it agrees with go.sum"],
  ["go.sum was changed", y, x, "go.sum was changed: it agrees with what the bundle holds"],
  ["nobody agrees", y, z, "it agrees with neither go.sum nor what the bundle holds"],
  ["go.sum agrees with what came", x, y, "it agrees with neither go.sum nor what the bundle holds"],
  ["go.sum does not know it", undefined, y, "it agrees with neither go.sum nor"],
])("the record decides who is to be believed: %s", (_, listed, recorded, words) => {
  const { details } = mismatch(listed, recorded);

  expect(details[2]).toMatch(
    new RegExp(
      `^record {2}a\\.example/a v1\\.0\\.0 h1:\\S+; a\\.example/a v1\\.0\\.0/go\\.mod h1:\\S+ \\(the checksum database\\): `,
    ),
  );
  expect(details[2]).toContain(words);
});

test("where go.sum agrees or says nothing, the database is what is not met", () => {
  expect(mismatch(undefined, y).message).toContain(`the checksum database says ${y}, the bundle`);
  expect(mismatch(x, y).details[0]).toBe(`wanted  ${y} (the checksum database)`);
});

test("a go.mod may be a web page", () => {
  const name = "a.example/a@v1.0.0/go.mod";

  expect(mismatch(y, undefined, { name }).details.slice(2)).toEqual([
    expect.stringContaining("none of a.example/a@v1.0.0 from"),
    "page    what came is no web page",
  ]);
  expect(mismatch(y, undefined, { name, page: true }).details[3]).toContain(
    "what came is a web page, as a network sends that wants somebody to sign in",
  );
});
