import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import * as path from "node:path";
import { inGoEnv, inNetrc, inVariable } from "./credentials.ts";
import { all, variable } from "./environment.ts";
import { learn } from "./masking.ts";

/** The runner's own tokens, which it masks by itself; on a terminal they are the user's. */
const tokens = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/** What go and the git that it runs read. A password for something else, such as `test`, may be an ordinary word here. */
const read = /^GO[A-Z]*$|^GIT_CONFIG_|^(?:HTTPS?|ALL)_PROXY$/i;
/** Bytes; a .netrc or a `go env` file that is larger is none. */
const largest = 1 << 20;

/**
 * Learns the credentials that this process was started with: those in its variables, in the user's `go env` file and
 * in .netrc. For the first moment of a door; missing files are fine.
 */
export function learnAll(): void {
  for (const value of tokens.map(variable)) {
    learn(value === undefined ? [] : [{ value, user: "x-access-token" }], true);
  }
  for (const [name, value] of Object.entries(all())) {
    if (read.test(name)) {
      learnVariable(name, value ?? "");
    }
  }
  learn(inGoEnv(text(goEnvFile())));
  learn(netrcFiles().flatMap((file) => inNetrc(text(file))));
}

/** Learns the credentials in a variable's value, such as one that `go env` tells. */
export function learnVariable(name: string, value: string): void {
  learn(inVariable(name, value));
}

/** cmd/go/internal/cfg/cfg.go, EnvFile; os.UserConfigDir. */
function goEnvFile(): string {
  const named = variable("GOENV");
  if (named !== undefined) {
    return named === "off" ? "" : named;
  }
  return path.join(configurations(), "go", "env");
}

function configurations(): string {
  if (process.platform === "win32") {
    return variable("APPDATA") ?? homedir();
  }
  return process.platform === "darwin"
    ? path.join(homedir(), "Library", "Application Support")
    : (variable("XDG_CONFIG_HOME") ?? path.join(homedir(), ".config"));
}

/** cmd/go/internal/auth/netrc.go, netrcPath; both names, whichever go takes. */
function netrcFiles(): string[] {
  const named = variable("NETRC");
  return named === undefined
    ? [".netrc", "_netrc"].map((name) => path.join(homedir(), name))
    : [named];
}

/** A small file's text; "" where there is none, or anything but a file that can be read. */
function text(file: string): string {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= largest ? readFileSync(file, "utf8") : "";
  } catch {
    return "";
  }
}
