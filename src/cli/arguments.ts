import { demandParts, demandPolicy, type Wanted } from "../tasks/choices.ts";
import type { Emergency } from "../tasks/dependencies.ts";
import type { Vendor } from "../tasks/taking.ts";
import type { Policy } from "../tasks/variables.ts";
import { read, refuseForeign, wrong, type Values } from "./flags.ts";

/** What to verify: a bundle, vendor/ with a bundle's proof part, or vendor/ with a proof part alone. */
export type Subject =
  | { readonly kind: "bundle" | "vendor"; readonly from: readonly string[] }
  | { readonly kind: "committed"; readonly proof: string | undefined };

/** A command line, read and checked. */
export type Command =
  | { readonly kind: "help" | "version" }
  | ({
      readonly kind: "pack";
      readonly project: string;
      readonly to: readonly string[];
      readonly moduleCache: string | undefined;
      readonly timeout: number;
      readonly json: boolean;
    } & Wanted)
  | {
      readonly kind: "restore";
      readonly project: string;
      readonly from: readonly string[];
      readonly emergency: Emergency;
      readonly vendor: Vendor;
      readonly replace: string;
      readonly policy: Policy;
      readonly timeout: number;
      readonly json: boolean;
    }
  | {
      readonly kind: "prove";
      readonly project: string;
      readonly proof: string | undefined;
      readonly moduleCache: string | undefined;
      readonly timeout: number;
      readonly json: boolean;
    }
  | {
      readonly kind: "verify";
      readonly project: string;
      readonly subject: Subject;
      readonly json: boolean;
    }
  | { readonly kind: "doctor"; readonly project: string; readonly json: boolean }
  | {
      readonly kind: "env";
      readonly project: string;
      readonly leave: boolean;
      readonly json: boolean;
    }
  | { readonly kind: "diff"; readonly compared: Compared; readonly json: boolean };

/** What to compare: two go.sum files, or a checkout with where it left a base. */
export type Compared =
  | { readonly kind: "files"; readonly before: string; readonly after: string }
  | {
      readonly kind: "base";
      readonly project: string;
      readonly base: string;
      readonly from: readonly string[];
    };

/** Reads the arguments after `go-offline`. Throws BAD_INPUT, which ends with status 2. */
export function parse(args: readonly string[]): Command {
  const { values, positionals } = read(args);
  const [command, ...rest] = positionals;
  if (values.help === true || values.version === true) {
    return { kind: values.help === true ? "help" : "version" };
  }
  refuseForeign(command, values, rest);
  return toCommand(command, values, rest);
}

function toCommand(command: string | undefined, values: Values, rest: readonly string[]): Command {
  const json = values.json === true;
  const project = values.project ?? ".";
  const time = timeout(values.timeout);
  switch (command) {
    case "pack": {
      const to = folders(stores("--to", values.to));
      const { modcache: moduleCache } = values;
      return {
        kind: command,
        project,
        to,
        ...contents(values),
        moduleCache,
        timeout: time,
        json,
      };
    }
    case "restore":
      return restoring(values, project, time, json);
    case "prove": {
      const { proof, modcache: moduleCache } = values;
      return { kind: command, project, proof, moduleCache, timeout: time, json };
    }
    case "verify":
      return { kind: command, project, subject: subject(values), json };
    case "diff":
      return { kind: command, compared: compared(values, rest), json };
    case undefined:
    default:
      return withoutStore(command, values, project, json);
  }
}

function withoutStore(
  command: string | undefined,
  values: Values,
  project: string,
  json: boolean,
): Command {
  switch (command) {
    case "env":
      return { kind: command, project, leave: values.leave === true, json };
    case "doctor":
      return { kind: command, project, json };
    case undefined:
    default:
      throw wrong("pack, restore, env, doctor, prove, verify or diff", command ?? "no command");
  }
}

function restoring(values: Values, project: string, time: number, json: boolean): Command {
  return {
    kind: "restore",
    project,
    from: stores("--from", values.from),
    emergency: one("--emergency", values.emergency, ["auto", "true", "false"]),
    vendor: one("--vendor", values.vendor, ["auto", "rebuild", "off"]),
    replace: (values.replace ?? []).join("\n"),
    policy: demandPolicy(values["checksum-policy"] ?? "strict"),
    timeout: time,
    json,
  };
}

function contents(values: Values): Wanted {
  return demandParts({
    parts: split(values.parts),
    tools: split(values.tools),
    platforms: split(values.platforms),
    withoutDatabase: values["without-sumdb"] === true,
  });
}

/** Flags may be given several times, or once with several words. */
function split(given: readonly string[] = []): string[] {
  return given.flatMap((each) => each.split(/[\s,]+/)).filter((each) => each !== "");
}

/** One of a few words, the first unless one is given. */
function one<T extends string>(
  flag: string,
  given: string | boolean | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((each) => each === (given ?? allowed[0]));
  if (found === undefined) {
    const [last, ...others] = allowed.toReversed();
    throw wrong(`${flag} ${others.toReversed().join(", ")} or ${last}`, JSON.stringify(given));
  }
  return found;
}

function subject({ proof, from, vendor }: Values): Subject {
  if (from === undefined && vendor !== true) {
    return { kind: "committed", proof };
  }
  if (proof !== undefined) {
    throw wrong("either --proof or --from", "both");
  }
  return { kind: vendor === true ? "vendor" : "bundle", from: stores("--from", from) };
}

function compared(values: Values, [before, after, ...more]: readonly string[]): Compared {
  const { base, project, from = [] } = values;
  if (base !== undefined && before === undefined) {
    return { kind: "base", project: project ?? ".", base, from };
  }
  const odd = [base, project, from[0]].some((each) => each !== undefined);
  if (before === undefined || after === undefined || more.length > 0 || odd) {
    throw wrong("diff OLD NEW, or diff --base REF", "neither of the two alone");
  }
  return { kind: "files", before, after };
}

function stores(flag: string, words: readonly string[] | undefined): readonly string[] {
  if (words === undefined || words.length === 0) {
    throw wrong(`${flag} dir:PATH`, "none");
  }
  return words;
}

/** run: steps have no token for GitHub's cache and artifacts: the pack action stores there. */
function folders(words: readonly string[]): readonly string[] {
  const odd = words.find((word) => !word.startsWith("dir:"));
  if (odd !== undefined) {
    throw wrong(
      "--to dir:PATH (the pack action stores in caches and artifacts)",
      JSON.stringify(odd),
    );
  }
  return words;
}

function timeout(text: string | undefined): number {
  const seconds = Number(text ?? "600");
  if (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > 86_400) {
    throw wrong("--timeout as whole seconds from 1 to 86400", JSON.stringify(text));
  }
  return seconds * 1000;
}
