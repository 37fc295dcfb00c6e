import { OfflineError } from "../errors.ts";
import { machine } from "../host/environment.ts";
import * as go from "../host/go.ts";
import { goVersion } from "../module/main.ts";
import { compareGo } from "../module/version.ts";
import type { Platform } from "../proxy/toolchain.ts";
import type { Project } from "./project.ts";

/** The go command that is on PATH, as it says of itself. */
export interface Go {
  /** Such as `go1.26.8`; undefined where there is none. */
  readonly version: string | undefined;
  readonly platform: Platform;
  /** What go would use: GOFLAGS, GOSUMDB, GONOSUMDB. */
  readonly said: ReadonlyMap<string, string>;
}

const names = ["GOFLAGS", "GOSUMDB", "GONOSUMDB", "GOVERSION", "GOHOSTOS", "GOHOSTARCH"];
const systems: Readonly<Record<string, string>> = { win32: "windows", sunos: "solaris" };
const architectures: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386" };

/** Asks go what it is. A missing one is an answer too: a bundle may have another. */
export async function ask(directory: string, timeout: number): Promise<Go> {
  const own = platformOf(machine());
  try {
    const said = await go.env(directory, names, timeout);
    const platform = {
      os: said.get("GOHOSTOS") ?? own.os,
      arch: said.get("GOHOSTARCH") ?? own.arch,
    };
    return { version: said.get("GOVERSION"), platform, said };
  } catch (error) {
    if (error instanceof OfflineError && error.code === "GO_NOT_FOUND") {
      return { version: undefined, platform: own, said: new Map() };
    }
    throw error;
  }
}

/** Node's words for a system and an architecture in Go's. */
function platformOf({ os, arch }: Platform): Platform {
  return { os: systems[os] ?? os, arch: architectures[arch] ?? arch };
}

/** The least Go version that the project says it needs: the go lines of go.mod or go.work. */
export function needed({ mains }: Project): string {
  return [goVersion(mains), ...mains.modules.map(({ goMod }) => goMod.go ?? "1.16")].reduce(
    (a, b) => (compareGo(a, b) < 0 ? b : a),
  );
}

/** Whether a go is new enough. */
export function isEnough(version: string | undefined, least: string): boolean {
  const plain = /^go(\d+(?:\.\d+)*(?:rc\d+|beta\d+)?)/.exec(version ?? "")?.[1];
  // What names no version (a development build) is taken for new.
  return version !== undefined && (plain === undefined || compareGo(plain, least) >= 0);
}

/** Says it before go does, which would ask for a download. */
export function tooOld(version: string | undefined, least: string, parts: string): OfflineError {
  return version === undefined
    ? new OfflineError("GO_NOT_FOUND", "host: wanted the go command on PATH, found none", {
        hint: `install Go ${least} or newer (actions/setup-go in a workflow) before this step; ${parts}`,
      })
    : new OfflineError(
        "GO_TOO_OLD",
        `go: go.mod wants Go ${least} or newer, got ${version} on PATH`,
        {
          hint: `set up that Go (actions/setup-go in a workflow) before this step; ${parts}`,
        },
      );
}
