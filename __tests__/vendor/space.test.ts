import { expect, test } from "@jest/globals";
import { space, trim } from "../../src/vendor/space.ts";

/** unicode.IsSpace, https://pkg.go.dev/unicode#IsSpace: Latin-1 by name, above that the property White_Space. */
const inGo = Array.from(
  "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);

test("white space is what Go takes for it, among all characters", () => {
  const all = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((each) => new RegExp(space).test(each))).toEqual(inGo);
});

test("it is taken off both ends and left in the middle", () => {
  expect(trim(` \u0085\na \u3000 b\ufeff\r\u00a0`)).toBe("a \u3000 b\ufeff");
  expect(trim(" \t")).toBe("");
});
