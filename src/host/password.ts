import { OfflineError } from "../errors.ts";
import { all } from "./environment.ts";
import { learn } from "./masking.ts";
import { ask, isTerminal } from "./terminal.ts";

/** Where a password is looked for, in this order: ours, then the variable that cosign reads. */
const names = ["GO_OFFLINE_PASSWORD", "COSIGN_PASSWORD"];

/**
 * The password of a key: from a variable, which may be set to nothing, else asked for on the terminal, twice for a `new` key.
 * It is learned first, so that nothing of this process shows it. Throws BAD_INPUT where there is none or the two differ.
 */
export async function learnedPassword(age: "new" | "known"): Promise<string> {
  const variables = all();
  const name = names.find((each) => variables[each] !== undefined);
  const given = name === undefined ? await asked(age) : (variables[name] ?? "");
  learn([{ value: given, user: undefined }]);
  if (given === "" && age === "new") {
    throw refused("a password for the new key", `an empty one${name ? ` in ${name}` : ""}`);
  }
  return given;
}

async function asked(age: "new" | "known"): Promise<string> {
  if (!isTerminal()) {
    throw refused("the password of the key", "neither variable nor terminal");
  }
  const password = await ask(
    age === "new" ? "Password for the new key: " : "Password of the key: ",
  );
  if (age === "new" && (await ask("The same again: ")) !== password) {
    throw refused("the same password twice", "two that differ");
  }
  return password;
}

function refused(wanted: string, came: string): OfflineError {
  return new OfflineError("BAD_INPUT", `host: wanted ${wanted}, got ${came}`, {
    hint: `set ${names.join(" or ")} to it, or run this on a terminal, which asks for it; never give it as an argument`,
  });
}
