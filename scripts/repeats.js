// Fails where eight lines of code stand twice. What counts is what is done: imports, comments, lone brackets and the fields of
// types are passed over, as floors of the house that may not import each other name the same shapes.
import { globSync, readFileSync } from "node:fs";

const length = 8;
const passed =
  /^(?:\/\/|\/?\*|import\b|readonly\b|\| \{|interface\b|export (?:interface|type)\b|\W*$)/;

/** Where each run of lines was first seen. */
const seen = new Map();
const found = [];

for (const file of globSync(["src/**/*.ts", "scripts/*.js", "bench/*.js"]).toSorted()) {
  const lines = readFileSync(file, "utf8")
    .replace(/^(?:import|export) (?:type )?\{[^}]*\} from.*$/gm, (text) => text.replace(/.+/g, ""))
    .split("\n")
    .map((line, index) => ({ text: line.trim(), place: `${file}:${index + 1}` }))
    .filter(({ text }) => !passed.test(text));
  let last = "";
  for (let at = 0; at + length <= lines.length; at++) {
    const run = lines.slice(at, at + length);
    const text = run.map((line) => line.text).join("\n");
    const first = seen.get(text);
    if (first !== undefined && last !== first.split(":")[0]) {
      found.push(`${run[0].place} stands at ${first} already`);
      [last] = first.split(":");
    }
    seen.set(text, first ?? run[0].place);
  }
}

if (found.length > 0) {
  console.error(found.join("\n"));
  process.exitCode = 1;
}
