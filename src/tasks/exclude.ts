import { Buffer } from "node:buffer";
import * as path from "node:path";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";

/** A line that was added to a repository's exclude file, as far as it must be known to take it out again. */
export interface Excluded {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: string;
  /** Whether there was no such file before. */
  readonly isNew: boolean;
  /** Whether the file's last line had no line break, and was given one. */
  readonly joined: boolean;
}

/** What hiding came to; `excluded` where a line was added just now, and not there before. */
export interface Hidden {
  readonly excluded: Excluded | undefined;
}

const note =
  "# go-offline: vendor trees that were restored for a build, not part of the repository";

/** A line that a restore may have written. */
const ours = /^\/(?:.*\/)?(?:vendor\/|\.go-offline\.work(?:\.sum)?)$/;

/**
 * Lists what was restored, vendor/ or a file beside it, in the repository's own exclude file, so that git status, release
 * tools and go's own vcs.modified see nothing. Undefined outside of a git checkout.
 */
export async function hideFromGit(project: string, name = "vendor/"): Promise<Hidden | undefined> {
  const checkout = await git.checkout(project);
  const top = checkout === undefined ? undefined : await files.realDirectory(checkout.top);
  if (checkout === undefined || top === undefined) {
    return undefined;
  }
  const relative = path.join(path.relative(top, project), name).split(path.sep).join("/");
  const line = `/${relative.replace(/[\\*?[\]!#]/g, "\\$&")}`;
  const file = checkout.exclude;
  const bytes = await files.read(file);
  const text = decode(bytes);
  if (text.split("\n").includes(raw(line))) {
    return { excluded: undefined };
  }
  const joined = text !== "" && !text.endsWith("\n");
  const head = text.includes(note) ? "" : `${note}\n`;
  await files.replace(file, encode(`${text}${joined ? "\n" : ""}${head}${raw(line)}\n`));
  return { excluded: { file, line, isNew: bytes === undefined, joined } };
}

/**
 * Takes the line out again, and our note when no line of ours is left below it; every other byte of the file stays.
 * Gives whether the line was still there.
 */
export async function showToGit({ file, line, isNew, joined }: Excluded): Promise<boolean> {
  const text = decode(await files.read(file));
  const lines = text.split("\n");
  const at = lines.indexOf(raw(line));
  if (at < 0) {
    return false;
  }
  const wasLast = at === lines.length - 2;
  lines.splice(at, 1);
  const noted = lines.indexOf(note);
  if (noted >= 0 && !lines.slice(noted + 1).some((each) => ours.test(each))) {
    lines.splice(noted, 1);
  }
  const rest = lines.join("\n");
  const before = joined && wasLast ? rest.replace(/\n$/, "") : rest;
  await (isNew && before === "" ? files.remove(file) : files.replace(file, encode(before)));
  return true;
}

/** A byte is a character: a file in another encoding than UTF-8 keeps its bytes. */
function decode(bytes: Buffer | undefined): string {
  return bytes?.toString("latin1") ?? "";
}

function encode(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

/** A line of ours as `decode` gives it. */
function raw(line: string): string {
  return Buffer.from(line, "utf8").toString("latin1");
}
