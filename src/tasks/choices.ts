import { OfflineError } from "../errors.ts";
import type { Content } from "./modules-part.ts";
import type { Policy } from "./variables.ts";

/** Choices that the action and the command line share, and how they are refused. */

/** The parts that can be asked for; vendor is always there. */
const known = ["vendor", "modules"];

/** What a modules part is to hold; undefined where none is wanted. Throws BAD_INPUT. */
export function demandParts(
  parts: readonly string[],
  tools: readonly string[],
  database: boolean,
): Content | undefined {
  const wanted = parts.length === 0 ? known : parts;
  const odd = wanted.find((each) => !known.includes(each));
  if (odd !== undefined || !wanted.includes("vendor")) {
    throw wrong("parts", "vendor, or vendor and modules", odd ?? wanted.join(" "));
  }
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
  if (!database && tools.length > 0) {
    throw wrong(
      "tools",
      "the checksum database, as go.sum does not name what tools are built from",
      "without-sumdb",
    );
  }
  return { tools, database };
}

/** The checksum policy. Throws BAD_INPUT. */
export function demandPolicy(text: string): Policy {
  if (text === "bundle") {
    throw new OfflineError(
      "BAD_INPUT",
      "checksum-policy: wanted a signed bundle to take hashes from, got one that nobody can sign yet",
      {
        hint: "use strict, or go-sum: hashes that go.sum lacks are never taken from a bundle without a signature",
      },
    );
  }
  if (text !== "strict" && text !== "go-sum") {
    throw wrong("checksum-policy", "strict or go-sum", JSON.stringify(text));
  }
  return text;
}

function wrong(name: string, wanted: string, came: string): OfflineError {
  return new OfflineError("BAD_INPUT", `${name}: wanted ${wanted}, got ${came}`, {
    hint: "see the tables of inputs in README.md, or go-offline --help",
  });
}
