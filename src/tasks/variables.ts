import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as go from "../host/go.ts";

/** A variable that a restore exports, with what it was before in the process (undefined: not set). */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly before: string | undefined;
}

/** Flags that make go build something else than the go.mod and the tree that were proved. */
const foreign = ["modfile", "overlay"];

/**
 * The environment for a project whose vendor tree is in place: no proxy, no version control, no other toolchain, and
 * GOSUMDB as it was. GOFLAGS keeps the user's flags, from the environment or the `go env` file. Throws NOT_COVERED.
 */
export async function forVendor(directory: string, timeout: number): Promise<Variable[]> {
  const flags = (await go.env(directory, ["GOFLAGS"], timeout)).get("GOFLAGS") ?? "";
  const values = {
    GOFLAGS: withVendor(flags),
    GOPROXY: "off",
    GONOPROXY: "none",
    GOVCS: "*:off",
    GOTOOLCHAIN: "local",
  };
  return Object.entries(values).map(([name, value]) => ({ name, value, before: variable(name) }));
}

function withVendor(flags: string): string {
  const words = split(flags);
  const odd = words.find((word) => foreign.includes(nameOf(word)));
  if (odd !== undefined) {
    throw new OfflineError(
      "NOT_COVERED",
      `environment: GOFLAGS: not proved: ${odd} makes go read other files than go.mod and vendor/`,
      {
        hint: "take the flag out of GOFLAGS for this job, in the environment and in go env",
      },
    );
  }
  return [...words.filter((word) => nameOf(word) !== "mod"), "-mod=vendor"].join(" ");
}

/** Flags as go splits GOFLAGS: at blanks, except within quotes that open a word. cmd/internal/quoted. */
function split(flags: string): string[] {
  return flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
}

function nameOf(word: string): string {
  return /^["']?--?([^="']*)/.exec(word)?.[1] ?? "";
}
