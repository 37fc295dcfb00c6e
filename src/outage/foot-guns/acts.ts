import type { Pipeline, Word } from "./shell.ts";

/** What a command of a script does that matters here. */
export type Act =
  /** It gives a variable a value: for its own command, for the rest of the script, of the job, or in go's own file. */
  | {
      readonly kind: "set";
      readonly name: string;
      readonly value: string;
      readonly reach: "command" | "script" | "job" | "go env";
      readonly at: number;
    }
  /** It runs go. */
  | {
      readonly kind: "go";
      readonly args: readonly Word[];
      /** Variables of this command alone. */
      readonly own: ReadonlyMap<string, string>;
      readonly at: number;
    };

const assignment = /^([A-Za-z_]\w*)=(.*)$/s;
/** Words that a command may stand behind. */
const before = new Set(
  "if then elif else while until do ! { time sudo exec command nohup env".split(" "),
);
const goCommand = /^(?:.*[/\\])?go(?:\.exe)?$/;

/** What the pipelines of a script do, in their order. */
export function acts(pipelines: readonly Pipeline[]): Act[] {
  const written = toJob(pipelines);
  return pipelines.flatMap((pipeline) =>
    written.has(pipeline)
      ? wordsOf(pipeline).flatMap((word) => set(word, "job"))
      : pipeline.commands.flatMap(ofCommand),
  );
}

function wordsOf({ commands, input }: Pipeline): Word[] {
  return [...commands.flat(), ...input];
}

/**
 * The pipelines whose words go to GITHUB_ENV: `>> "$GITHUB_ENV"`, `| tee -a $GITHUB_ENV`, `| Out-File $env:GITHUB_ENV`,
 * `>>%GITHUB_ENV%`, and those between braces that do. From the end on, as a brace says it where it closes.
 */
function toJob(pipelines: readonly Pipeline[]): ReadonlySet<Pipeline> {
  const found = new Set<Pipeline>();
  const around: boolean[] = [];
  for (const pipeline of pipelines.toReversed()) {
    const all = wordsOf(pipeline);
    const goes = around.at(-1) === true || all.some(({ text }) => /\bGITHUB_ENV\b/.test(text));
    if (goes) {
      found.add(pipeline);
    }
    if (all[0]?.text === "}") {
      around.push(goes);
    } else if (all[0]?.text === "{") {
      around.pop();
    }
  }
  return found;
}

function ofCommand(words: readonly Word[]): Act[] {
  const { own, rest } = prefix(words);
  const [head, ...args] = rest;
  if (head === undefined) {
    // NAME=value alone is a variable of the shell, and no command sees it.
    return [];
  }
  const values = own.map(({ name, value }) => [name, value] as const);
  return goCommand.test(head.text)
    ? [...own, { kind: "go", args, own: new Map(values), at: head.at }, ...goEnv(args)]
    : [...own, ...kept(head, args)];
}

/** What stands before a command's name: keywords, `sudo -E`, `env -u NAME`, NAME=value. */
function prefix(words: readonly Word[]): { own: Set[]; rest: readonly Word[] } {
  const own: Set[] = [];
  let behind = "";
  for (const [index, word] of words.entries()) {
    const found = set(word, "command");
    if (found.length > 0) {
      own.push(...found);
    } else if (behind === "-u" || behind === "--unset") {
      own.push({ kind: "set", name: word.text, value: "", reach: "command", at: word.at });
    } else if (!before.has(word.text) && !(behind !== "" && word.text.startsWith("-"))) {
      return { own, rest: words.slice(index) };
    }
    behind = word.text;
  }
  return { own, rest: [] };
}

type Set = Extract<Act, { kind: "set" }>;

function set({ text, at }: Word, reach: Set["reach"]): Set[] {
  const [, name, value = ""] = assignment.exec(text) ?? [];
  return name === undefined ? [] : [{ kind: "set", name, value, reach, at }];
}

/** Variables that the rest of the script has: export, declare -x, unset; `set` in cmd, `$env:NAME = value` in PowerShell. */
function kept(head: Word, args: readonly Word[]): Set[] {
  const [, name, value] = /^\$env:(\w+)(?:=(.*))?$/is.exec(head.text) ?? [];
  if (name !== undefined) {
    const [sign, next] = args;
    const text = value ?? (sign?.text === "=" ? next?.text : undefined);
    return text === undefined
      ? []
      : [{ kind: "set", name, value: text, reach: "script", at: head.at }];
  }
  if (head.text === "unset") {
    return args.map(({ text, at }) => ({
      kind: "set",
      name: text,
      value: "",
      reach: "script",
      at,
    }));
  }
  return ["export", "declare", "typeset", "set"].includes(head.text)
    ? args.flatMap((word) => set(word, "script"))
    : [];
}

/** `go env -w NAME=value`. */
function goEnv(args: readonly Word[]): Set[] {
  const [first, ...more] = args;
  return first?.text === "env" && more.some(({ text }) => /^--?w(?:=true)?$/.test(text))
    ? more.flatMap((word) => set(word, "go env"))
    : [];
}
