import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import * as gomod from "../../src/module/gomod.ts";
import { ask } from "../support/oracle.ts";

/** Files that go accepts: read alike, as the main module's and as a dependency's. */
const accepted = [
  "",
  "module example.com/app\n",
  "module example.com/app",
  'module "example.com/app"\n',
  "module (\n\texample.com/app\n)\n",
  "module example.com/app // a comment\n\n// another\n",
  "module example.com/app\r\n\r\ngo 1.21\r\n",
  "module example.com/app\ngo 1.21.3\ntoolchain go1.22.0\n",
  "go 1.21rc2\n",
  "go 1.9\n",
  "require rsc.io/quote v1.5.2\n",
  "require rsc.io/quote v1.5.2 // indirect\n",
  'require "rsc.io/quote" "v1.5.2"\n',
  "require (\n\trsc.io/quote v1.5.2\n\n\t// why\n\trsc.io/sampler v1.3.0 // indirect; so\n)\n",
  "require ( // those\n\trsc.io/quote v1.5.2\n) // all\n",
  "require(\nrsc.io/quote v1.5.2\n)\n",
  "require ()\n",
  "require rsc.io/quote/v3 v3.0.0\nrequire rsc.io/quote v2.0.0+incompatible\n",
  "replace rsc.io/quote => ../quote\n",
  "replace rsc.io/quote => ./quote // here\n",
  "replace rsc.io/quote => /tmp/quote\n",
  'replace rsc.io/quote => "../with space"\n',
  "replace rsc.io/quote v1.5.2 => example.com/fork v1.5.3\n",
  "replace rsc.io/quote => example.com/fork v1.5.3\n",
  "replace (\n\trsc.io/quote => ../quote\n\trsc.io/sampler v1.3.0 => ../sampler\n)\n",
  "exclude (\n\trsc.io/quote v1.5.0\n\trsc.io/quote v1.5.1 // broken\n)\n",
  "exclude rsc.io/quote v1.5.1\nretract v1.0.0 // no\nretract [v1.1.0, v1.2.0]\n",
  "retract (\n\tv1.0.0\n\t[v1.1.0, v1.2.0]\n)\n",
  "godebug default=go1.21\ngodebug (\n\tpanicnil=1\n)\n",
  "tool example.com/app/cmd/x\ntool (\n\tgolang.org/x/tools/cmd/stringer\n)\n",
  "ignore ./node_modules\nignore (\n\tstatic\n\tcontent/html\n)\n",
  "module example.com/app\n\n\n\n",
  " \t module example.com/app\n",
  "module example.com/app//comment\n",
  "module example.com/a=b\n",
  "module example.com/a=>b\n",
];

/** Files that go refuses as the main module's go.mod. */
const refused = [
  "replace rsc.io/quote=>example.com/fork v1.5.3\n",
  "replace rsc.io/quote => `../with space`\n",
  "module `example.com/app`\n",
  "go\n",
  "go 1\n",
  "go 1.021\n",
  "go v1.21\n",
  "go 1.21x\n",
  "go 1.21 1.22\n",
  "go 1.21\ngo 1.21\n",
  "module\n",
  "module a b\n",
  "module a\nmodule b\n",
  'module "example.com\n',
  "module `example.com\n",
  'module example.com/a"b\n',
  "require rsc.io/quote\n",
  "require rsc.io/quote v1.5.2 v1.5.3\n",
  "require (\n\trsc.io/quote v1.5.2\n",
  "require (\n\trsc.io/quote v1.5.2 )\n",
  "require rsc.io/quote )\n",
  "require ( rsc.io/quote v1.5.2 )\n",
  ")\n",
  "exclude rsc.io/quote\n",
  "exclude rsc.io/quote v1.x\n",
  "exclude rsc.io/quote v1.5.1 v1.5.2\n",
  "replace rsc.io/quote\n",
  "replace rsc.io/quote v1.5.2\n",
  "replace rsc.io/quote =>\n",
  "replace => ../quote\n",
  "replace rsc.io/quote v1.5.2 v1.5.3 => ../quote\n",
  "replace rsc.io/quote => example.com/fork v1.5.3 v1.5.4\n",
  "replace rsc.io/quote => => ../quote\n",
  "tool\n",
  "tool a b\n",
  "ignore\n",
  "ignore a b\n",
  "require (\n\t(\n)\n",
  "/* a comment */\n",
  "unknown\n",
  "unknown x\n",
  "unknown (\n)\n",
  "unknown ()\n",
  "go (\n1.21\n)\n",
  "require x (\na.b/c v1.0.0\n)\n",
  "require (\n\ta.b/c v1.0.0\n) x\n",
  "require ( ) x\n",
  "require ( ) (\n)\n",
  "( )\n",
  "(\n",
  "( (\n)\n",
  "module 'a'\n",
  "require a.b/c v1.x\n",
  "replace a.b/c v1.x => ../c\n",
  "replace a.b/c => d.e/f v1.x\n",
  "replace a.b/c => d.e/f\n",
  "replace a.b/c => ../f v1.0.0\n",
  "<<<<<<< HEAD\n",
  "module a\u0000b\n",
  "module a,b\n",
  "module a(b\n",
];

/** Of these go refuses a dependency's go.mod too. */
const refusedOfDependencies = [
  "require a.b/c\n",
  "require a.b/c v1.x\n",
  "require a.b/c master\n",
  "require a.b/c v1.0.0 v1.0.0\n",
  "go\n",
  "go 1\n",
  "go 1.x\n",
  "go 1.21 x\n",
  "go 1.21.x y\n",
  "go 1.21\ngo 1.21\n",
  "module\n",
  "module a b\n",
  "module a\nmodule a\n",
  "module 'a'\n",
  'module "a\n',
  "unknown (\n",
  "unknown (\n) x\n",
  "unknown /*\n",
  "unknown \u0000\n",
];

/** Lines that only a dependency's go.mod may have. */
const lenient = [
  "go 1.21.x\n",
  "go v1.21.3-pre\n",
  "go 1.21 \n",
  "go 1.22-alpha\n",
  "require a.b/c v1\n",
  "require a.b/c v1.2\n",
  "require a.b/c v1.2.3+meta\n",
  "require a.b/c/v2 v2.0.0-rc.1+meta\n",
  "require a.b/c v2.0.0+incompatible\n",
  "replace a.b/c\nexclude a.b/c\ntool\nunknown a b\n",
];

interface Answer {
  readonly strict: unknown;
  readonly lax: unknown;
}

test.each(await answered(accepted))("%j is read as go reads it", (text, answer) => {
  expect(answer.strict).not.toBeNull();
  expect(plain(gomod.parse(text))).toEqual(answer.strict);
  expect(plain(gomod.parseLax(text))).toEqual(ofDependency(answer.lax));
});

test.each(await answered(refused))("%j is refused, as go refuses it", (text, answer) => {
  expect(answer.strict).toBeNull();
  expect(() => gomod.parse(text)).toThrow(
    expect.objectContaining({
      name: "OfflineError",
      code: "BAD_GO_MOD",
      message: expect.stringMatching(/^module: go\.mod:\d+: wanted/),
    }),
  );
});

test.each(await answered(refusedOfDependencies))(
  "%j of a dependency is refused, as go refuses it",
  (text, answer) => {
    expect(answer.lax).toBeNull();
    expect(() => gomod.parseLax(text)).toThrow(expect.objectContaining({ code: "BAD_GO_MOD" }));
  },
);

test.each(await answered(lenient))(
  "%j of a dependency is read as leniently as go does",
  (text, answer) => {
    expect(answer.lax).not.toBeNull();
    expect(plain(gomod.parseLax(text))).toEqual(ofDependency(answer.lax));
  },
);

test("any lines of go.mod words are read or refused as go does", async () => {
  const verbs = ["require", "replace", "module", "go", "tool", "ignore", "unknown", "(", ")"];
  const others = ["a.b/c", '"a.b/c"', "`a.b/c`", "v1.2.3", "v0.1.0", "=>", "../d", "1.21", "// c"];
  const word = fc.constantFrom(...verbs, ...others, ",", "[", "\n", "\n");
  const text = fc.array(word, { maxLength: 9 }).map((words) => `${words.join(" ")}\n`);
  const all = fc.sample(text, { numRuns: 2500, seed: 1 });
  for (const [each, answer] of await answered(all)) {
    const strict = attempt(() => plain(gomod.parse(each))) ?? null;
    const lax = attempt(() => plain(gomod.parseLax(each))) ?? null;
    expect([each, strict]).toEqual([each, answer.strict]);
    expect([each, answer.lax === null ? null : lax]).toEqual([each, ofDependency(answer.lax)]);
  }
});

test.each([['module ""\n'], ['module "\\x61"\n']])("%j is refused, though go reads it", (text) => {
  expect(() => gomod.parse(text)).toThrow(expect.objectContaining({ code: "BAD_GO_MOD" }));
});

test("an error names the line", () => {
  expect(() => gomod.parse("module a\n\nrequire (\n\tb\n)\n")).toThrow(/^module: go\.mod:4: /);
  expect(() => gomod.parse("module a\nrequire (\n\tb v1.0.0\n")).toThrow(/^module: go\.mod:4: /);
  expect(() => gomod.parse('module a\n\ngo "x\n')).toThrow(/^module: go\.mod:3: /);
});

async function answered(texts: readonly string[]): Promise<[string, Answer][]> {
  const answers = await ask("go.mod", texts);
  return texts.map((text, at) => [text, { strict: null, lax: null, ...Object(answers[at]) }]);
}

/** Without the keys that are absent. */
function plain(found: gomod.GoMod): unknown {
  return JSON.parse(JSON.stringify(found));
}

/** Of a dependency's go.mod only what it requires counts here; go reads its ignore lines too. */
function ofDependency(answer: unknown): unknown {
  return answer === null ? null : { ...Object(answer), ignore: [] };
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
