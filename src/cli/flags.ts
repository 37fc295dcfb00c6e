import { parseArgs } from "node:util";
import { OfflineError } from "../errors.ts";
import { spell } from "./help.ts";
import { nearest } from "./nearest.ts";
import { commands } from "./usage.ts";

/** A flag that is a word for one command, a switch for another. */
const ofRestore = { vendor: { type: "string" } } as const;
const ofOthers = { vendor: { type: "boolean" } } as const;

const flags = {
  project: { type: "string" },
  from: { type: "string", multiple: true },
  to: { type: "string", multiple: true },
  proof: { type: "string" },
  modcache: { type: "string" },
  timeout: { type: "string" },
  parts: { type: "string", multiple: true },
  tools: { type: "string", multiple: true },
  platforms: { type: "string", multiple: true },
  "without-sumdb": { type: "boolean" },
  emergency: { type: "string" },
  "checksum-policy": { type: "string" },
  replace: { type: "string", multiple: true },
  bundle: { type: "string" },
  trust: { type: "string" },
  reason: { type: "string" },
  ticket: { type: "string" },
  waive: { type: "string", multiple: true },
  "signing-key": { type: "string" },
  keyless: { type: "boolean" },
  "expires-in": { type: "string" },
  leave: { type: "boolean" },
  out: { type: "string" },
  key: { type: "string" },
  base: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** What every command takes. */
const always = ["json", "help", "version"];

/** The flags of a command line, by name. */
export type Values = ReturnType<typeof read>["values"];

/** Reads a command line into flags and words. Throws BAD_INPUT. */
export function read(args: readonly string[]) {
  const { command, written, first } = tokens(args);
  if (first === command && command !== undefined && !isKnown(command)) {
    throw unknown(command);
  }
  written.forEach((each) => demandWritten(command, each));
  const own = command === "restore" ? ofRestore : ofOthers;
  const options = { ...flags, ...own };
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/** What help is asked for: of a command, or of all; undefined where none is. What else is wrong does not matter then. */
export function askedHelp(
  args: readonly string[],
): { readonly of: string | undefined } | undefined {
  const { command, second, written } = tokens(args);
  if (command === "help") {
    return { of: second };
  }
  return written.some(({ name }) => name === "help") ? { of: command } : undefined;
}

interface Written {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** A command line as it was typed, right or wrong. */
function tokens(args: readonly string[]) {
  const typed = (own: typeof ofRestore | typeof ofOthers) =>
    parseArgs({
      args: [...args],
      options: { ...flags, ...own },
      allowPositionals: true,
      strict: false,
      tokens: true,
    });
  const command = typed(ofOthers).positionals[0];
  const found = typed(command === "restore" ? ofRestore : ofOthers);
  const written = found.tokens.filter((each) => each.kind === "option");
  return { command, second: found.positionals[1], written, first: args[0] };
}

/** Whether there is such a command. */
export function isKnown(command: string): boolean {
  return Object.hasOwn(commands, command);
}

/** Throws BAD_INPUT for a flag that nobody knows, that this command does not take, or that lacks its word. */
function demandWritten(command: string | undefined, each: Written): void {
  const known = command !== undefined && isKnown(command) ? command : undefined;
  const taken = known === undefined ? flags : commands[known]?.flags;
  const allowed = [...Object.keys(taken ?? {}), ...always];
  if (!allowed.includes(each.name)) {
    throw foreign(known, each, allowed);
  }
  demandWord(spell(command, each.name), each);
}

function foreign(
  command: string | undefined,
  { name, rawName }: Written,
  allowed: readonly string[],
): OfflineError {
  const of = command === undefined ? "go-offline" : `go-offline ${command}`;
  const owners = Object.keys(commands).filter((other) =>
    Object.hasOwn(commands[other]?.flags ?? {}, name),
  );
  const whose = owners.length === 0 ? "" : `, which is one of ${owners.join(" and ")}`;
  return wrong(`a flag of ${of}`, `${rawName}${whose}`, meant(nearest(name, allowed), "--", of));
}

function meant(word: string | undefined, dashes: string, command: string): string {
  const question = word === undefined ? "" : `did you mean ${dashes}${word}? `;
  return `${question}${command} --help lists them`;
}

/** A word behind a switch, or none behind a flag that needs one. */
function demandWord(written: string, { rawName, value, inlineValue }: Written): void {
  if (!written.includes(" ")) {
    if (value !== undefined) {
      throw wrong(`${written} alone`, `${rawName}=${value}`);
    }
  } else if (value === undefined) {
    throw wrong(written, "nothing behind it");
  } else if (inlineValue !== true && value.startsWith("-")) {
    throw wrong(written, `${value} behind it`);
  }
}

/** Refuses words that a command does not take. Throws BAD_INPUT. */
export function refuseWords(command: string | undefined, rest: readonly string[]): void {
  if (command !== "diff" && rest.length > 0) {
    throw wrong(`no further words after ${command}`, JSON.stringify(rest[0]));
  }
}

/** The refusal of a word in the place of a command. */
export function unknown(command: string | undefined): OfflineError {
  const names = Object.keys(commands);
  return wrong(
    `a command (${names.join(", ")})`,
    command === undefined ? "none" : JSON.stringify(command),
    meant(command === undefined ? undefined : nearest(command, names), "", "go-offline"),
  );
}

/** The refusal of a command line. */
export function wrong(wanted: string, came: string, hint = general): OfflineError {
  return new OfflineError("BAD_INPUT", `command line: wanted ${wanted}, got ${came}`, { hint });
}

const general = "see go-offline --help";

/** Runs what reads the flags of a command: where that says no more than to see some help, that of the command is meant. */
export function pointing<T>(command: string | undefined, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const isVague = error instanceof OfflineError && error.hint.startsWith("see ");
    if (isVague && command !== undefined && isKnown(command)) {
      const { code, message } = error;
      throw new OfflineError(code, message, { hint: `see go-offline ${command} --help` });
    }
    throw error;
  }
}
