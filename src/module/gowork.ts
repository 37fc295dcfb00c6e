import { OfflineError } from "../errors.ts";
import { once, readGo, readReplacement, type Replacement } from "./gomod.ts";
import { bad, statements, unknown, unquote, type Statement } from "./statement.ts";

/**
 * A go.work file:
 *
 *     go 1.22
 *     use (
 *       ./api
 *       ../shared
 *     )
 *     replace rsc.io/quote => ./forks/quote
 *
 * https://go.dev/ref/mod#workspaces; golang.org/x/mod/modfile, work.go.
 */
export interface GoWork {
  /** The go line's version; undefined without one. */
  readonly go: string | undefined;
  /** Directories of the main modules as written, in the order of the file. */
  readonly use: readonly string[];
  readonly replace: readonly Replacement[];
}

const fileName = "go.work";
/** Directives that change nothing about what is vendored. */
const skipped = new Set(["toolchain", "godebug"]);
/** Directives that may open a block. */
const withBlocks = new Set(["use", "replace", "godebug"]);

/** Parses a go.work file. Throws BAD_GO_WORK with the line of the first thing that is not understood. */
export function parse(text: string): GoWork {
  try {
    return collect(text);
  } catch (error) {
    // The grammar is that of go.mod; what is wrong is said of the file that it is wrong in.
    const message = String(error).replace(/^.*?go\.mod:/, `module: ${fileName}:`);
    throw new OfflineError("BAD_GO_WORK", message, {
      hint: "run go work edit -fmt, which names the same line, and mend it",
      cause: error,
    });
  }
}

function collect(text: string): GoWork {
  let go: string | undefined;
  const use: string[] = [];
  const replace: Replacement[] = [];
  for (const line of statements(text, true, withBlocks)) {
    if (line.verb === "go") {
      go = once(line, go, readGo(line, true));
    } else if (line.verb === "use") {
      use.push(directory(line));
    } else if (line.verb === "replace") {
      replace.push(readReplacement(line));
    } else if (!skipped.has(line.verb)) {
      throw unknown(line.number, line.verb);
    }
  }
  return { go, use, replace };
}

function directory(line: Statement): string {
  const [text, ...more] = line.words;
  if (text === undefined || more.length > 0) {
    throw bad(line.number, `wanted one directory after use, got ${line.words.length} words`);
  }
  return unquote(text, line);
}
