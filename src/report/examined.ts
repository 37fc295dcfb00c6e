import type { Advice } from "../outage/deed.ts";
import type { Asked, Examination } from "../outage/examination.ts";
import { say } from "../outage/explain.ts";
import { code, escape, prose, table } from "./markdown.ts";
import { count, duration } from "./measure.ts";

/** What the doctor found, in lines for a terminal: whether go gets through first. */
export function examined(result: Examination): string[] {
  const asked = [...result.entries, ...result.databases];
  const width = Math.max(...asked.map(({ name }) => name.length));
  return [
    result.headline,
    ...asked.map((each) => `  ${each.name.padEnd(width)}  ${came(each)}`),
    `  modules  ${modules(result)}`,
    `  database ${result.passages.database}`,
    ...result.advice.flatMap(advised),
    ...result.footGuns.map((each) => `  warning  ${warning(each)}`),
    `  took     ${duration(result.milliseconds)}`,
  ];
}

/** The same as Markdown, below a heading. */
export function evidence(result: Examination): string[] {
  const asked = [...result.entries, ...result.databases];
  return [
    table(
      ["asked", "came out"],
      [
        ...asked.map((each) => [code(each.name), escape(came(each))]),
        ["modules", escape(modules(result))],
        ["checksum database", escape(result.passages.database)],
        ["took", duration(result.milliseconds)],
      ],
    ),
    ...(result.advice.length === 0
      ? []
      : [
          table(
            ["what would help", "what it costs"],
            result.advice.map((each) => [helps(each), costs(each)]),
          ),
        ]),
  ];
}

/** What bites later, as Markdown; nothing where there is nothing. */
export function footGuns({ footGuns: found }: Examination): string[] {
  return found.length === 0
    ? []
    : [
        "#### Found beside it",
        table(
          ["where", "what happens, and what to do"],
          found.map(({ file, line, where, what, remedy }) => [
            code(place(file, line) ?? where),
            `${prose(what)}<br>**Do this:** ${prose(remedy)}`,
          ]),
        ),
      ];
}

/** An annotation; `file` is relative to `root`. */
export interface Warning {
  readonly title: string;
  readonly message: string;
  readonly root?: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** What bites later, as annotations with file and line, one for each kind. */
export function warnings({ root, footGuns: found }: Examination): Warning[] {
  const firsts = found.filter((each, at) => found.findIndex(({ id }) => id === each.id) === at);
  return firsts.map((each) => {
    const more = found.filter(({ id }) => id === each.id).length - 1;
    return {
      title: `go-offline: ${each.id}`,
      message: `${warning(each)}${more === 0 ? "" : ` (and ${more} more, in the job summary)`}`,
      root,
      file: each.file,
      line: each.line,
    };
  });
}

type FootGun = Examination["footGuns"][number];

function warning({ file, line, where, what, remedy }: FootGun): string {
  return `${place(file, line) ?? where}: ${what}. Do this: ${remedy}`;
}

function place(file: string | undefined, line: number | undefined): string | undefined {
  return file === undefined || line === undefined ? file : `${file}:${line}`;
}

function came({ verdict, unasked }: Asked): string {
  return verdict === undefined ? `not asked: ${unasked ?? "no time was left"}` : say(verdict);
}

function modules({ modules: { samples, ...numbers } }: Examination): string {
  const asked = samples.length === 0 ? "" : `; asked for ${samples.join(" and ")}`;
  const own =
    numbers.private === 0
      ? ""
      : `, ${numbers.private} from their own servers (GONOPROXY, GOPRIVATE), which were not asked`;
  return `${count(numbers.public, "module version")} over GOPROXY${own}${asked}`;
}

function advised(advice: Advice): string[] {
  if (advice.kind !== "setting") {
    return [`  helps    ${advice.text}`];
  }
  const { variable, value, brings, cost, note } = advice;
  return [
    `  helps    ${variable}='${value}'${note === undefined ? "" : ` (${note})`}: ${brings}`,
    `           cost: ${cost}`,
  ];
}

function helps(advice: Advice): string {
  if (advice.kind !== "setting") {
    return prose(advice.text);
  }
  const { variable, value, brings, note } = advice;
  const aside = note === undefined ? "" : escape(` (${note})`);
  return `${code(`${variable}=${value}`)}${aside}: ${prose(brings)}`;
}

function costs(advice: Advice): string {
  return advice.kind === "setting" ? prose(advice.cost) : "no check is lost";
}
