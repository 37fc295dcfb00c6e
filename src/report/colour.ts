/** SGR: ECMA-48, 8.3.117. */
const red = 31;
const yellow = 33;
const green = 32;

const rules: readonly (readonly [RegExp, number])[] = [
  [/^error\b[^:]*:/, red],
  [/^warning:/, yellow],
  [/^ *(?:Complete:|proved(?= ))/, green],
];

/** A line of ours with its first word in colour, where it says how it went: an error, a warning, a proof. */
export function paint(line: string): string {
  for (const [pattern, colour] of rules) {
    const found = pattern.exec(line)?.[0];
    if (found !== undefined) {
      return `\u001b[${colour}m${found}\u001b[0m${line.slice(found.length)}`;
    }
  }
  return line;
}
