import { createContext, runInContext } from "node:vm";
import * as fc from "fast-check";
import { OfflineError, type Code } from "../../src/errors.ts";

/** Texts that nobody wrote: any characters, lone surrogates among them, and valid texts that were damaged. */
export function texts(valid: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(...valid),
    { weight: 5, arbitrary: damaged(valid) },
  );
}

/** Such texts as bytes, some of them changed; and bytes that never were a text. */
export function bytes(valid: readonly string[]): fc.Arbitrary<Buffer> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(0xff)), { maxLength: 3 });
  return fc.oneof(
    fc.uint8Array().map((each) => Buffer.from(each)),
    fc.tuple(texts(valid), changes).map(([text, all]) => {
      const changed = Buffer.from(text);
      for (const [at, byte] of all) {
        changed[at % Math.max(1, changed.length)] = byte;
      }
      return changed;
    }),
  );
}

function damaged(valid: readonly string[]): fc.Arbitrary<string> {
  const place = fc.nat(1000);
  const kind = fc.constantFrom(...damages);
  const alien = fc.constantFrom(...aliens, ...valid);
  const damage = fc.tuple(kind, place, place, alien);
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(damage, { minLength: 1, maxLength: 5 }))
    .map(([text, all]) =>
      all.reduce((each, [change, a, b, other]) => {
        const [from = 0, to = 0] = [a, b]
          .map((at) => at % (each.length + 1))
          .toSorted((x, y) => x - y);
        return change(each, from, to, other);
      }, text),
    );
}

/** What does not belong into a text: put in anywhere. */
const aliens = [
  ["\u0000", "\ud800", "\udfff", "\ufeff", "\ufffd", "\u0085", "\u2028", "\u{1f600}", "\u0301"],
  ["\n", "\r", "\r\n", "\n\n", "\t", " ".repeat(300), "\n".repeat(300), "9".repeat(400), "-1"],
  ['"', "`", "'", "\\", "/", "//", "/*", "*/", "(", ")", "[", "]", "*", "!", "@", "#", "=>", ","],
  ["__proto__", "constructor", "1e999", "NaN", "..", "../", "%00", "h1:", "{", "}", "$&"],
  ["\u001b[2J", "\u0007", "::error::x", "go.mod", "ignore", "package ", "//go:build x\n"],
].flat();

type Damage = (text: string, from: number, to: number, alien: string) => string;

const damages: readonly Damage[] = [
  (text, from) => text.slice(0, from),
  (text, from) => text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, _, alien) => text.slice(0, from) + alien + text.slice(from),
  (text, from, to, alien) => text.slice(0, from) + alien + text.slice(to),
  (text, from, to) => swapped(text, from, to),
  (text) => text + text,
  (text) => text.replace(/\d+/, "9".repeat(400)),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.toUpperCase(),
];

/** Two lines in each other's place. */
function swapped(text: string, from: number, to: number): string {
  const lines = text.split("\n");
  const [a, b] = [from % lines.length, to % lines.length];
  return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line)).join("\n");
}

const watched: { run: () => unknown } = { run: () => undefined };
createContext(watched);

/** Runs what may hang: after so many milliseconds V8 stops it, also amid a regular expression. */
function bounded(milliseconds: number, run: () => unknown): void {
  watched.run = run;
  runInContext("run()", watched, { timeout: milliseconds });
}

/** Asks whether a property holds for a good many values. */
export function check<T>(property: fc.IProperty<T>): void {
  bounded(30_000, () => fc.assert(property, { numRuns: 2000 }));
}

/** What a reader gives, or the error that it may throw. Any other error goes on, and fails the test. */
export function attempt<T>(read: () => T): T | OfflineError {
  try {
    return read();
  } catch (error) {
    if (error instanceof OfflineError) {
      return error;
    }
    throw error;
  }
}

/** Whether that is no error, or one of this code that says what was wanted and names one of the text's lines. */
export function isPlain(came: unknown, code: Code, text: string): boolean {
  if (!(came instanceof OfflineError)) {
    return true;
  }
  const line = Number(/^\w+: \S+:(\d+): wanted:? .+/s.exec(came.message)?.[1]);
  return came.code === code && line >= 1 && line <= text.split("\n").length;
}

/** Whether a reader ends within a second with a value or an error that it may throw: "in time", or what else came. */
export function inTime(read: () => unknown, milliseconds = 1000): string {
  try {
    bounded(milliseconds, () => attempt(read));
    return "in time";
  } catch (error) {
    return String(error).slice(0, 100);
  }
}

const size = 100_000;
const units = [
  [" ", "\r", "\n", "\u00a0", "\u0000", "\ud800", "\u{1f600}", "a", "9", "/", "/**/", "\\", "!"],
  ["(", ")", "[", "[^", "[a-b]", "?", "*", "*a", "a&&", "a||!", "a ", "!a,", '"', '"a" ', "`", "@"],
  ["~1", ".", "0-0.", "=>", "a b c\n", "# a v1\n", "//\n", "(\n", "// +build a\n"],
  ["//go:embed a\n"],
].flat();

/** 100 kB of each of these, between what makes a reader look at them. */
export function long(before = "", after = ""): string[] {
  return units.map((unit) => before + unit.repeat(Math.ceil(size / unit.length)) + after);
}

/** Of texts that a reader does not get through in a second, nor in another: how they begin, and what came instead. */
export function tooLong(
  all: readonly string[],
  read: (text: string) => unknown,
  milliseconds = 1000,
): string[] {
  return all.flatMap((text) => {
    const late = inTime(() => read(text), milliseconds) !== "in time";
    const came = late ? inTime(() => read(text), milliseconds) : "in time";
    return came === "in time" ? [] : [`${JSON.stringify(text.slice(0, 40))}: ${came}`];
  });
}
