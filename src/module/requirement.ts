import { readReplacement } from "./gomod.ts";
import { statements, unquote, type Statement } from "./statement.ts";

/** How a go.mod requires a module: without `// indirect`, as its own code imports it, or with. */
export type Need = "direct" | "indirect";

/**
 * The modules that main modules' go.mod files require, `texts`, by their paths: `direct` where one of them does. What
 * replaces a module is needed as that is. Throws BAD_GO_MOD. modfile, isIndirect.
 */
export function needs(texts: readonly string[]): ReadonlyMap<string, Need> {
  const found = new Map<string, Need>();
  const add = (path: string, need: Need) => {
    found.set(path, found.get(path) === "direct" ? "direct" : need);
  };
  const all = texts.flatMap((text) => [...statements(text, false)]);
  for (const line of all.filter(({ verb }) => verb === "require")) {
    const [path] = line.words;
    if (path !== undefined) {
      add(unquote(path, line), needOf(line));
    }
  }
  for (const line of all.filter(({ verb }) => verb === "replace")) {
    const { old, new: other } = readReplacement(line);
    if (other.version !== "") {
      add(other.path, found.get(old.path) ?? "indirect");
    }
  }
  return found;
}

function needOf({ comment }: Statement): Need {
  return /^indirect(?:$|;\s*\S)/.test(comment ?? "") ? "indirect" : "direct";
}
