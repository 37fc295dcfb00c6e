import { parseArgs } from "node:util";
import { OfflineError } from "../errors.ts";

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

/** The flags that each command takes. */
const taken: Readonly<Record<string, readonly string[]>> = {
  pack: [
    "project",
    "to",
    "parts",
    "tools",
    "platforms",
    "without-sumdb",
    "modcache",
    "signing-key",
    "keyless",
    "expires-in",
    "trust",
    "timeout",
    "json",
  ],
  restore: [
    "project",
    "from",
    "emergency",
    "vendor",
    "replace",
    "checksum-policy",
    "trust",
    "reason",
    "ticket",
    "waive",
    "timeout",
    "json",
  ],
  doctor: ["project", "json"],
  prove: ["project", "proof", "modcache", "timeout", "json"],
  verify: ["project", "proof", "from", "bundle", "vendor", "trust", "json"],
  env: ["project", "leave", "json"],
  keygen: ["out", "key", "json"],
  diff: ["project", "base", "from", "json"],
};

/** The flags of a command line, by name. */
export type Values = ReturnType<typeof read>["values"];

/** Reads a command line into flags and words. Throws BAD_INPUT. */
export function read(args: readonly string[]) {
  try {
    const own = args.find((each) => !each.startsWith("-")) === "restore" ? ofRestore : ofOthers;
    const options = { ...flags, ...own };
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrong(
      "flags that go-offline knows",
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** Refuses flags and words that a command does not take. Throws BAD_INPUT. */
export function refuseForeign(
  command: string | undefined,
  values: Values,
  rest: readonly string[],
): void {
  const allowed = command === undefined ? undefined : taken[command];
  if (allowed === undefined) {
    return;
  }
  const odd = Object.keys(values).find((name) => !allowed.includes(name));
  if (odd !== undefined) {
    throw wrong(
      `flags of ${command} (${allowed.map((each) => `--${each}`).join(", ")})`,
      `--${odd}`,
    );
  }
  if (command !== "diff" && rest.length > 0) {
    throw wrong(`no further words after ${command}`, JSON.stringify(rest[0]));
  }
}

/** The refusal of a command line. */
export function wrong(wanted: string, came: string): OfflineError {
  return new OfflineError("BAD_INPUT", `command line: wanted ${wanted}, got ${came}`, {
    hint: "see go-offline --help",
  });
}
