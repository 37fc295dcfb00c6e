import { variable } from "../host/environment.ts";

/** What GitHub tells a run about itself, as far as it has the form that it should have. */

/** Where the repository lies, such as `https://github.com`. */
export function server(): string | undefined {
  return formed("GITHUB_SERVER_URL", /^https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/);
}

/**
 * The URL of the workflow's file at its ref, which is the identity that a certificate names; undefined outside of a workflow,
 * and for a ref that a shell could read as more than one word.
 */
export function identity(): string | undefined {
  const workflow = formed(
    "GITHUB_WORKFLOW_REF",
    /^[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}@refs\/[\w./@+-]{1,500}$/,
  );
  const at = server();
  return workflow === undefined || at === undefined ? undefined : `${at}/${workflow}`;
}

/** Who vouches for the run: the workflow, or this tool on some machine. */
export function builder(): string {
  return identity() ?? "urn:go-offline:cli";
}

/** The URL of this very run, attempt included. */
export function invocation(): string | undefined {
  const repository = formed("GITHUB_REPOSITORY", /^[\w.-]{1,100}\/[\w.-]{1,100}$/);
  const run = formed("GITHUB_RUN_ID", /^\d{1,19}$/);
  const attempt = formed("GITHUB_RUN_ATTEMPT", /^\d{1,9}$/) ?? "1";
  const at = server();
  return at === undefined || repository === undefined || run === undefined
    ? undefined
    : `${at}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}

function formed(name: string, form: RegExp): string | undefined {
  const text = variable(name);
  return text !== undefined && form.test(text) ? text : undefined;
}
