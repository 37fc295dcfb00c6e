import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { variable } from "../host/environment.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import { currentDirectory } from "../host/runtime.ts";
import type { Own } from "../policy/origin.ts";
import * as trust from "../policy/trust.ts";

/** Whom the checked-out repository trusts. Nothing of this ever comes from a bundle. */
export interface Trusting {
  /** Undefined where the repository has no trust file: then nobody has to have signed. */
  readonly trust: trust.Trust | undefined;
  /** The text of the trusted root file that the trust file names; undefined for none. Throws BAD_TRUST_FILE. */
  readonly root: () => Promise<string | undefined>;
  /** The repository that runs this. */
  readonly own: Own;
}

/** Larger ones were not written by hand; in bytes. */
const maxSize = 1 << 20;
const maxRoot = 8 << 20;

/**
 * Reads the trust file: the one that is named, which has to be there, else `.github/go-offline.json` of the repository
 * that the project lies in, else none. Throws BAD_TRUST_FILE, also for one that git knows and that is not checked out.
 */
export async function trusting(project: string, named: string | undefined): Promise<Trusting> {
  const top = (await git.checkout(project))?.top;
  const root = top ?? ((await isTop(project)) ? project : currentDirectory());
  const text = await read(named ?? path.join(root, trust.fileName), maxSize);
  if (text === undefined) {
    await demandAbsent(named, top);
  }
  const found = text === undefined ? undefined : parse(text, named);
  return {
    trust: found,
    root: () => readRoot(root, found?.trustedRoot),
    own: {
      repository: variable("GITHUB_REPOSITORY"),
      repositoryId: variable("GITHUB_REPOSITORY_ID"),
    },
  };
}

/** What is wrong with a file that somebody named is said of that file. */
function parse(text: string, named: string | undefined): trust.Trust {
  try {
    return trust.parse(text);
  } catch (error) {
    if (named === undefined || !(error instanceof OfflineError)) {
      throw error;
    }
    const { code, message, hint, details } = error;
    const own = message.replace(trust.fileName, () => named);
    throw new OfflineError(code, own, { hint, details, cause: error });
  }
}

/** Outside of a git checkout a folder is the repository's root if it has a trust file. */
async function isTop(directory: string): Promise<boolean> {
  return files.exists(path.join(directory, trust.fileName));
}

/** A rule that is not found must not be passed by. */
async function demandAbsent(named: string | undefined, top: string | undefined): Promise<void> {
  if (named !== undefined) {
    throw new OfflineError("BAD_TRUST_FILE", `policy: wanted the trust file ${named}, got none`, {
      hint: "correct trust (--trust), or leave it out where nobody has to sign",
    });
  }
  const known = top === undefined ? undefined : await git.tracked(top, trust.fileName);
  if (known !== undefined) {
    throw new OfflineError(
      "BAD_TRUST_FILE",
      `policy: wanted ${trust.fileName}, which this repository has, got a checkout without it`,
      {
        hint:
          known === "sparse"
            ? "add .github to sparse-checkout: of actions/checkout (on a terminal: git sparse-checkout add .github)"
            : `bring it back: git checkout -- ${trust.fileName}`,
      },
    );
  }
}

async function readRoot(top: string, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) {
    return undefined;
  }
  const text = await read(path.join(top, name), maxRoot);
  if (text === undefined) {
    throw new OfflineError(
      "BAD_TRUST_FILE",
      `policy: ${trust.fileName}: trustedRoot: wanted the file ${name} in the repository, got none`,
      { hint: "commit that file, or correct its name: it is never taken from a bundle" },
    );
  }
  return text;
}

async function read(file: string, most: number): Promise<string | undefined> {
  const size = await files.size(file);
  if (size !== undefined && size > most) {
    throw new OfflineError(
      "BAD_TRUST_FILE",
      `policy: ${file}: wanted at most ${most} bytes, got ${size}`,
      { hint: "this is no file that somebody reviewed: take it from the repository again" },
    );
  }
  return (await files.read(file))?.toString("utf8");
}
