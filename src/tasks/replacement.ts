import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as gomod from "../module/gomod.ts";
import { isMain } from "../module/main.ts";
import type { Project } from "./project.ts";

/**
 * Checks one replacement against the checkout, before go is asked. Throws BAD_REPLACE with go's rule, and
 * INCOMPLETE_GO_SUM for a module whose h1 is not known. Directories are relative to that of go.mod or go.work.
 */
export async function demandReplaceable(project: Project, line: gomod.Replacement): Promise<void> {
  demandForeign(project, line);
  if (line.new.version === "") {
    await demandDirectory(project, line);
  } else {
    demandSums(project, line.new);
  }
}

/** A line for a main module: go refuses it in a workspace, and elsewhere takes no notice of it. */
function demandForeign(project: Project, { old }: gomod.Replacement): void {
  if (old.version === "" && isMain(project.mains, old.path)) {
    throw refused(
      `a module that is not a main module, got ${old.path}`,
      "a main module is never replaced at all versions (modload, replacementFrom and makeMainModules)",
      "take the line out: the main module is the checkout itself; another version of it is written as module@version",
    );
  }
}

async function demandDirectory(project: Project, line: gomod.Replacement): Promise<void> {
  const target = line.new.path;
  const directory = path.resolve(project.directory, target);
  const real = await files.realDirectory(directory);
  const vendor = path.join(project.directory, "vendor");
  const realVendor = (await files.realDirectory(vendor)) ?? vendor;
  if (files.contains(vendor, directory) || files.contains(realVendor, real ?? directory)) {
    throw refused(
      `a directory outside of vendor/, got ${target}`,
      `replacement path ${target} inside vendor directory (modcmd/vendor.go, moduleLine)`,
      "move that directory out of vendor/, which go mod vendor empties, and name its new place",
    );
  }
  if (real === undefined) {
    throw refused(
      `a directory in ${project.directory}, got ${target}, which is none`,
      `replacement directory ${target} does not exist (modload/import.go, fetch)`,
      /@v\d/.test(target)
        ? "leave the version out, a directory has none: it goes to the left of the arrow"
        : "name a directory that is checked out, from the directory of go.mod or go.work",
    );
  }
  await demandModule(line, real);
}

/**
 * The reference demands the path of the replaced module, and go goes by it for a module with a version; of a directory
 * it does not check it, and the packages are then loaded by a path that the directory's own imports do not have.
 */
async function demandModule({ old, new: target }: gomod.Replacement, real: string): Promise<void> {
  const text = (await files.read(path.join(real, "go.mod")))?.toString("utf8");
  if (text === undefined) {
    throw refused(
      `${target.path}/go.mod, got none`,
      "the replacement's directory is a module's root and must contain a go.mod file (go.dev/ref/mod, replace)",
      `run go mod init ${old.path} in it, or name the directory that has go.mod`,
    );
  }
  const { module } = gomod.parseLax(text);
  if (module !== old.path) {
    throw refused(
      `module ${old.path} in ${target.path}/go.mod, got ${module ?? "no module line"}`,
      "the replacement's module directive must match the path of the module it replaces (go.dev/ref/mod, replace)",
      `run go mod edit -module=${old.path} in that directory, or replace the module that it holds`,
    );
  }
}

/** Without its two lines nothing of it can be proved, and go refuses it with -mod=readonly. */
function demandSums({ goSum }: Project, target: gomod.Version): void {
  const wanted = [`${target.path} ${target.version}`, `${target.path} ${target.version}/go.mod`];
  const missing = wanted.find((key) => !goSum.has(key));
  if (missing !== undefined) {
    throw new OfflineError(
      "INCOMPLETE_GO_SUM",
      `replace: go.sum: wanted a line for ${missing}, got none: go's rule: missing go.sum entry (modload, goModSummary)`,
      {
        hint: "replace it by a directory that is checked out, or commit a go.sum with the module's two lines: go writes them where the replace line stands in go.mod",
      },
    );
  }
}

/** An error whose message goes: what was wanted and came, and go's rule. */
function refused(wanted: string, rule: string, hint: string): OfflineError {
  return new OfflineError("BAD_REPLACE", `replace: wanted ${wanted}: go's rule: ${rule}`, { hint });
}
