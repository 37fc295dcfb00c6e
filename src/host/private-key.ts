import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { all } from "./environment.ts";
import * as files from "./files.ts";
import { learn } from "./masking.ts";
import { currentDirectory } from "./runtime.ts";

/** The variable that holds the text of a private key, or the path of its file. */
const variableName = "GO_OFFLINE_SIGNING_KEY";
/** A shorter last line of a block tells nothing, and hidden it would tear other words apart. */
const shortestLine = 12;

/**
 * The text of the private key that a bundle is signed with: `given`, or else what the variable holds, each the text itself
 * or the path of a file, relative to the current directory. Undefined where neither is given. Every line of it is learned
 * before anybody looks at it. Throws BAD_INPUT for a variable that is set to nothing, and where there is no such file.
 */
export async function learnedKey(given: string | undefined): Promise<string | undefined> {
  const said = given ?? all()[variableName];
  if (said === undefined) {
    return undefined;
  }
  if (said.trim() === "") {
    throw refused(
      `${variableName} with a private key`,
      "an empty one",
      `see that the secret it is set from is there (a run for a fork has none), or unset ${variableName} to pack without a signature`,
    );
  }
  const text = isText(said) ? said : await readKey(said);
  learn(lines(text).map((value) => ({ value, user: undefined })));
  return text;
}

/** A path has no line breaks, and a key is never one line. */
function isText(said: string): boolean {
  return /-----BEGIN|[\r\n]/.test(said);
}

/** What is no path may be a secret that lost its form: no error shows it. */
async function readKey(name: string): Promise<string> {
  const file = path.resolve(currentDirectory(), name);
  const bytes = (await files.isFile(file)) ? await files.read(file) : undefined;
  if (bytes === undefined) {
    throw refused(
      "the text of a cosign.key, or the path of one",
      `${name.length} characters that are neither`,
      "give the whole text of cosign.key, with its first and last line, or the path of that file; make one: go-offline keygen",
    );
  }
  return bytes.toString("utf8");
}

function lines(text: string): string[] {
  return text
    .split(/[\r\n]+|\\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine && !line.startsWith("-----"));
}

function refused(wanted: string, came: string, hint: string): OfflineError {
  return new OfflineError("BAD_INPUT", `signing-key: wanted ${wanted}, got ${came}`, { hint });
}
