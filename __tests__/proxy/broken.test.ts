import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { reason, unpackSound } from "../../src/proxy/broken.ts";
import { isPage } from "../../src/proxy/page.ts";
import { note } from "../../src/proxy/unpack.ts";
import { zip, type Module } from "../support/module-zip.ts";
import { refusal } from "../support/parts.ts";

const quote: Module = {
  path: "rsc.io/Quote",
  version: "v1.5.2",
  files: { "go.mod": "module rsc.io/Quote\n", "quote.go": "package quote\n" },
};
const at = "rsc.io/!quote/@v/v1.5.2";
const page = "<!doctype html><title>Sign in</title>";

/** The names that come of a file, and its note. */
function unpacked(name: string, bytes: Uint8Array) {
  const names: string[] = [];
  const running = unpackSound(name, bytes);
  for (let step = running.next(); ; step = running.next()) {
    if (step.done === true) {
      return { names, note: step.value };
    }
    names.push(step.value.name);
  }
}

test("a sound zip is unpacked as ever", () => {
  const found = unpacked(`${at}.zip`, zip(quote));

  expect(found.names).toHaveLength(4);
  expect(found.note).toBe(note(`${at}.zip`, zip(quote)));
  expect(reason(found.note)).toBeUndefined();
});

test.each([
  ["a text", Buffer.from("text"), "got other bytes"],
  ["cut short", zip(quote).subarray(0, 200), "got other bytes"],
  ["a web page", Buffer.from(page), "got other bytes (it is a web page)"],
  ["another version's", zip({ ...quote, version: "v1.5.3" }), "v1.5.3"],
])("a zip that is %s is no failure: its note says why", (_, bytes, words) => {
  const found = unpacked(`${at}.zip`, bytes);

  expect(reason(found.note)).toMatch(/^module: rsc\.io\/Quote@v1\.5\.2: zip: wanted /);
  expect(reason(found.note)).toContain(words);
});

test("a name that no part has is refused as ever", async () => {
  expect(await refusal(() => unpacked("go.mod", Buffer.of()))).toBe("BAD_NAME");
});

test.each([
  ["", false],
  ["module rsc.io/quote\n", false],
  ["<xml>", false],
  ["<htm", false],
  ["// <html>", false],
  [page, true],
  ["<html>", true],
  ["\uFEFF\r\n  <!DOCTYPE  HTML PUBLIC>", true],
])("%j is a web page: %s", (text, expected) => {
  const bytes = Buffer.concat([Buffer.from("<"), Buffer.from(text)]).subarray(1);

  expect(isPage(bytes)).toBe(expected);
  expect(note(`${at}.mod`, bytes)).toBe(expected ? "page" : "");
});
