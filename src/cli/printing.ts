import { toJson } from "../host/masking.ts";
import { harmlessLines } from "../host/relaying.ts";

/**
 * What a command came to: lines for people, and what a program reads on standard output. What is printed there is the
 * real value where a shell evaluates it (`report.shell`, `text.exports`), and goes through `encode` or `harmlessLines` else.
 */
export interface Output {
  readonly status: number;
  readonly messages: readonly string[];
  readonly answer: readonly string[];
}

/** What a terminal adds to what is printed; off a terminal there is none of it. */
export interface Screen {
  /** Called before anything is printed. */
  readonly clear: () => void;
  /** Called with each line for people, when nothing in it is a command of others any more. */
  readonly paint: (line: string) => string;
}

let screen: Screen = { clear: () => undefined, paint: (line) => line };

/** From now on, it is printed on this. */
export function printOn(given: Screen): void {
  screen = given;
}

/** A command that did what it was asked. */
export function done(messages: readonly string[], answer: readonly string[]): Output {
  return { status: 0, messages, answer };
}

/** Nothing of what others wrote (a path, what go printed) is a secret, moves the cursor, or commands a runner. */
export function tell(lines: readonly string[]): void {
  print(
    process.stderr,
    lines.map((line) => screen.paint(harmlessLines(line))),
  );
}

/** JSON without secrets, and without `##[`, which a runner obeys in any line of a log. */
export function encode(value: unknown): string {
  return toJson(value).replaceAll("##[", String.raw`#\u0023[`);
}

/** Lines as they are. */
export function print(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length > 0) {
    screen.clear();
    stream.write(`${lines.join("\n")}\n`);
  }
}
