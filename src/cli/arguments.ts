import type { Request } from "../policy/waive.ts";
import {
  demandDays,
  demandParts,
  demandPolicy,
  readWaiver,
  type Wanted,
} from "../tasks/choices.ts";
import type { Emergency } from "../tasks/dependencies.ts";
import type { Vendor } from "../tasks/taking.ts";
import type { Policy } from "../tasks/variables.ts";
import { askedHelp, pointing, read, refuseWords, unknown, wrong, type Values } from "./flags.ts";
import { folders, keyFile, one, split, stores, timeout } from "./words.ts";

/** What to verify: a bundle, vendor/ with a bundle's proof part, or vendor/ with a proof part alone. */
export type Subject =
  | { readonly kind: "bundle" | "vendor"; readonly from: readonly string[] }
  | { readonly kind: "committed"; readonly proof: string | undefined };

/** A command line, read and checked. */
export type Command =
  | { readonly kind: "about"; readonly what: "version" }
  /** Help with one command; with all where it is undefined. */
  | { readonly kind: "about"; readonly what: "help"; readonly of: string | undefined }
  | ({
      readonly kind: "pack";
      readonly project: string;
      readonly to: readonly string[];
      readonly moduleCache: string | undefined;
      /** The file of a private key. */
      readonly signingKey: string | undefined;
      readonly keyless: boolean;
      readonly days: number | undefined;
      readonly trust: string | undefined;
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
      readonly trust: string | undefined;
      readonly waiver: Request | undefined;
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
      readonly trust: string | undefined;
      readonly json: boolean;
    }
  | { readonly kind: "doctor"; readonly project: string; readonly json: boolean }
  | {
      readonly kind: "env";
      readonly project: string;
      readonly leave: boolean;
      readonly json: boolean;
    }
  | {
      readonly kind: "keygen";
      /** Where the pair is written; with `key`, nothing is. */
      readonly out: string;
      readonly key: string | undefined;
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
  const help = askedHelp(args);
  if (help !== undefined) {
    return { kind: "about", what: "help", of: help.of };
  }
  const [named] = args;
  const { values, positionals } = pointing(named, () => read(args));
  const [command, ...rest] = positionals;
  if (values.version === true) {
    return { kind: "about", what: "version" };
  }
  return pointing(command, () => {
    refuseWords(command, rest);
    return toCommand(command, values, rest);
  });
}

function toCommand(command: string | undefined, values: Values, rest: readonly string[]): Command {
  const json = values.json === true;
  const project = values.project ?? ".";
  const time = timeout(values.timeout);
  switch (command) {
    case "pack":
      return packing(values, project, time, json);
    case "restore":
      return restoring(values, project, time, json);
    case "prove": {
      const { proof, modcache: moduleCache } = values;
      return { kind: command, project, proof, moduleCache, timeout: time, json };
    }
    case "verify":
      return { kind: command, project, subject: subject(values), trust: values.trust, json };
    case "diff":
      return { kind: command, compared: compared(values, rest), json };
    case undefined:
    default:
      return withoutStore(command, values, project, json);
  }
}

function packing(values: Values, project: string, time: number, json: boolean): Command {
  return {
    kind: "pack",
    project,
    to: folders(stores("--to", values.to)),
    ...contents(values),
    moduleCache: values.modcache,
    signingKey: keyFile(values["signing-key"]),
    keyless: values.keyless === true,
    days: demandDays(values["expires-in"]),
    trust: values.trust,
    timeout: time,
    json,
  };
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
    case "keygen":
      return keygen(values, json);
    case undefined:
    default:
      throw unknown(command);
  }
}

function keygen({ out, key }: Values, json: boolean): Command {
  if (out !== undefined && key !== undefined) {
    throw wrong("either --out or --key", "both");
  }
  return { kind: "keygen", out: out ?? ".", key, json };
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
    trust: values.trust,
    waiver: readWaiver({
      reason: values.reason ?? "",
      ticket: values.ticket ?? "",
      waive: split(values.waive),
    }),
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

function subject({ proof, bundle, vendor, ...values }: Values): Subject {
  if (bundle !== undefined && values.from !== undefined) {
    throw wrong("either --bundle or --from", "both");
  }
  const from = bundle === undefined ? values.from : [`dir:${bundle}`];
  if (from === undefined && vendor !== true) {
    return { kind: "committed", proof };
  }
  if (proof !== undefined) {
    throw wrong("either --proof, or --from or --bundle", "both");
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
