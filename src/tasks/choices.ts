import { OfflineError } from "../errors.ts";
import type { Request } from "../policy/waive.ts";
import { platform, type Platform } from "../proxy/toolchain.ts";
import type { Content } from "./modules-part.ts";
import type { Policy } from "./variables.ts";

/** Choices that the action and the command line share, and how they are refused. */

/** The parts that can be asked for; vendor is always there. */
const known = ["vendor", "modules", "toolchain"];

/** Ten years, in days: what is to be good for longer needs no end. */
const longest = 3650;

/** What the parts beside vendor are to hold. */
export interface Wanted {
  /** Undefined where no modules part is wanted. */
  readonly modules: Content | undefined;
  /** Undefined where no toolchain is wanted, none for that of the machine that packs. */
  readonly toolchains: readonly Platform[] | undefined;
}

/** What is asked for in words: parts, tools (`path@version`), platforms (`os/arch`). */
export interface Words {
  readonly parts: readonly string[];
  readonly tools: readonly string[];
  readonly platforms: readonly string[];
  readonly withoutDatabase: boolean;
}

/** Reads what a bundle is to hold. Throws BAD_INPUT. */
export function demandParts(words: Words): Wanted {
  const wanted = words.parts.length === 0 ? ["vendor", "modules"] : words.parts;
  const odd = wanted.find((each) => !known.includes(each));
  if (odd !== undefined || !wanted.includes("vendor")) {
    throw wrong("parts", "vendor, and perhaps modules and toolchain", odd ?? wanted.join(" "));
  }
  return {
    modules: demandModules(wanted, words),
    toolchains: demandToolchains(wanted.includes("toolchain"), words),
  };
}

function demandToolchains(isWanted: boolean, words: Words): readonly Platform[] | undefined {
  if (!isWanted) {
    if (words.platforms.length > 0) {
      throw wrong(
        "platforms",
        "parts with toolchain in them",
        words.parts.join(" ") || "the usual ones",
      );
    }
    return undefined;
  }
  if (words.withoutDatabase) {
    throw wrong(
      "parts",
      "the checksum database for a toolchain, as nothing else vouches for one",
      "without-sumdb",
    );
  }
  return words.platforms.map((text) => {
    const found = platform(text);
    if (found === undefined) {
      throw wrong("platforms", "words like linux/amd64", JSON.stringify(text));
    }
    return found;
  });
}

function demandModules(
  wanted: readonly string[],
  { parts, tools, withoutDatabase }: Words,
): Content | undefined {
  if (!wanted.includes("modules")) {
    if (tools.length > 0) {
      throw wrong(
        "tools",
        "parts with modules in them, as tools are built from modules",
        parts.join(" "),
      );
    }
    return undefined;
  }
  if (withoutDatabase && tools.length > 0) {
    throw wrong(
      "tools",
      "the checksum database, as go.sum does not name what tools are built from",
      "without-sumdb",
    );
  }
  tools.forEach(demandVersion);
  return { tools, database: !withoutDatabase };
}

function demandVersion(tool: string): void {
  if (!/^[^@\s-][^@\s]*@v[^@\s]+$/.test(tool)) {
    throw new OfflineError("BAD_INPUT", `tools: wanted path@version, got ${tool}`, {
      hint: "name the version that is to be carried, such as @v1.2.3: what @latest means cannot be asked in an outage",
    });
  }
}

/** The checksum policy. Throws BAD_INPUT. */
export function demandPolicy(text: string): Policy {
  if (text === "bundle") {
    throw new OfflineError(
      "BAD_INPUT",
      "checksum-policy: wanted strict or go-sum, got bundle, which this version does not have",
      {
        hint: "run go mod tidy while the network is up and commit go.sum: a hash that it lacks is not taken from a bundle, signed or not",
      },
    );
  }
  if (text !== "strict" && text !== "go-sum") {
    throw wrong("checksum-policy", "strict or go-sum", JSON.stringify(text));
  }
  return text;
}

/** What somebody wants waived, in words: names of checks, and the digest of the bundle that it is for. */
export interface Waiving {
  readonly reason: string;
  readonly ticket: string;
  readonly waive: readonly string[];
}

/** Reads a request; undefined where nothing is to be waived. What of it can be granted, the trust file says. */
export function readWaiver({ reason, ticket, waive }: Waiving): Request | undefined {
  const digests = waive.flatMap((word) => /^(?:sha256:)?([0-9a-f]{64})$/.exec(word)?.[1] ?? []);
  const checks = waive.filter((word) => !/^(?:sha256:)?[0-9a-f]{64}$/.test(word));
  if (digests.length > 1) {
    throw wrong("waive", "the digest of one bundle", `${digests.length} digests`);
  }
  return waive.length === 0
    ? undefined
    : { reason, ticket, checks, digest: digests[0], until: undefined };
}

/** How long a bundle is good, in days. Throws BAD_INPUT. */
export function demandDays(text: string | undefined): number | undefined {
  if (text !== undefined && (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > longest)) {
    throw wrong("expires-in", `whole days from 1 to ${longest}`, JSON.stringify(text));
  }
  return text === undefined ? undefined : Number(text);
}

function wrong(name: string, wanted: string, came: string): OfflineError {
  return new OfflineError("BAD_INPUT", `${name}: wanted ${wanted}, got ${came}`, {
    hint: "see the tables of inputs in README.md, or go-offline --help",
  });
}
