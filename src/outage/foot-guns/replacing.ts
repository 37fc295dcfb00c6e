import { isDirectory } from "../../module/gomod.ts";
import { statements, type Statement } from "../../module/statement.ts";
import { footGun, type FootGun } from "./foot-gun.ts";

/** Directives of both files that may open a block. */
const withBlocks = new Set(
  "module godebug require exclude replace retract tool ignore use".split(" "),
);

/**
 * Replace lines of a go.mod or go.work that give a directory a version: `replace x => ./dir v1.2.3`. A file whose
 * grammar is broken is read up to there. golang.org/x/mod/modfile, parseReplace.
 */
export function find(source: string, file: string): FootGun[] {
  const found: FootGun[] = [];
  try {
    for (const line of statements(source, false, withBlocks)) {
      if (isVersioned(line)) {
        found.push(versioned(file, line.number));
      }
    }
  } catch {
    // go says it of the file, and loads no project.
  }
  return found;
}

function isVersioned({ verb, words }: Statement): boolean {
  const arrow = words.indexOf("=>");
  const [target = "", version] = words.slice(arrow + 1);
  return (
    verb === "replace" &&
    arrow > 0 &&
    version !== undefined &&
    isDirectory(target.replace(/^["`]/, ""))
  );
}

function versioned(file: string, line: number): FootGun {
  return footGun(
    "version-on-a-directory",
    { file, line, where: "replace" },
    "a directory has no version, and with one behind it every go command stops here: replacement module directory path cannot have version",
    "take the version behind the directory away; one before => says which version is replaced",
  );
}
