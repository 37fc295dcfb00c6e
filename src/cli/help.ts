import { commands, words, type Usage } from "./usage.ts";

/** Columns that a help may take, and where the words about a flag begin. */
const widest = 100;
const indent = 22;

/** `go-offline --help`: one screen. */
export function overview(): string {
  const list = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`);
  return [
    "go-offline: keep a Go release alive when the module proxy is down",
    "",
    "usage: go-offline COMMAND [flags]",
    "",
    ...list,
    "",
    "  go-offline COMMAND --help says what a command takes; go-offline --version",
    "",
    "examples:",
    "",
    "  go-offline pack --to dir:bundles",
    '  eval "$(go-offline restore --from dir:bundles)" && go build ./...',
    "",
    "Exit status: 0 done, 1 refused or failed (doctor: go would not get through), 2 wrong use.",
  ].join("\n");
}

/** `go-offline COMMAND --help`: the usage of that command alone. */
export function helpOf(name: string, { about, forms, flags, notes = [] }: Usage): string {
  const all = Object.entries({ ...flags, json: "print the result as JSON", help: "this text" });
  return [
    `go-offline ${name}: ${about}`,
    "",
    ...forms.map((form) => `  go-offline ${form}`),
    "",
    ...all.flatMap(([flag, text]) => entry(spell(name, flag), text)),
    ...notes.flatMap((note) => [
      "",
      ...(note.startsWith("eval ") ? [`  ${note}`] : wrap(note, widest)),
    ]),
  ].join("\n");
}

/** A flag as it is written, with the word behind it. */
export function spell(command: string | undefined, flag: string): string {
  const word = flag === "vendor" && command === "restore" ? "MODE" : words[flag];
  return word === undefined ? `--${flag}` : `--${flag} ${word}`;
}

function entry(flag: string, text: string): string[] {
  const [first = "", ...others] = wrap(text, widest - indent);
  const rest = others.map((line) => `${" ".repeat(indent)}${line}`);
  const head = `  ${flag}`;
  return head.length < indent
    ? [head.padEnd(indent) + first, ...rest]
    : [head, " ".repeat(indent) + first, ...rest];
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
