import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as git from "../host/git.ts";
import { keyOf } from "../module/gomod.ts";
import { directories, directoryOf } from "../module/main.ts";
import type { Project } from "./project.ts";

/**
 * What go says, of a directory that is not there and of one that is empty (modload/import.go, fetch; modfile.go,
 * rawGoModSummary), and what the proof of a tree says of both (vendor/proof.ts).
 */
const said =
  /replacement directory .+ does not exist|\(replaced by .+\): reading .*go\.mod: open |replaces a module and has no go\.mod/;

/**
 * A failure because a directory is not checked out that a replace line names: no bundle has such a directory, and
 * the checkout tells how to bring it. Undefined for any other failure.
 */
export async function absentDirectory(
  error: OfflineError,
  project: Project,
): Promise<OfflineError | undefined> {
  if (!error.details.some((line) => said.test(line))) {
    return undefined;
  }
  const absent: string[] = [];
  for (const target of directories(project.mains)) {
    const directory = directoryOf(project.mains, target);
    if (!(await files.isFile(path.join(directory, "go.mod")))) {
      absent.push(target);
    }
  }
  const [first] = absent;
  return first === undefined ? undefined : refusal(error, project, first, absent);
}

async function refusal(
  error: OfflineError,
  project: Project,
  first: string,
  absent: readonly string[],
): Promise<OfflineError> {
  const directory = directoryOf(project.mains, first);
  const came = (await files.isDirectory(directory)) ? "one without a go.mod" : "none";
  const more = absent.length > 1 ? ` (and ${absent.length - 1} more)` : "";
  return new OfflineError(
    "NO_REPLACEMENT",
    `project: wanted the directory ${first}, which replaces ${replacedBy(project, directory)}, got ${came}${more}`,
    {
      hint: await remedy(directory, project),
      details: [
        ...absent.slice(1).map((each) => `${each} is not checked out, either`),
        ...error.details,
      ],
      cause: error,
    },
  );
}

/** The module that a directory stands for. */
function replacedBy({ directory: root, mains }: Project, directory: string): string {
  const lines = [
    ...mains.modules.flatMap((main) =>
      main.goMod.replace.map((line) => ({ line, base: main.directory })),
    ),
    ...(mains.work?.replace ?? []).map((line) => ({ line, base: root })),
  ];
  const found = lines.find(
    ({ line, base }) => line.new.version === "" && path.resolve(base, line.new.path) === directory,
  )?.line.old;
  return found === undefined || found.version === "" ? (found?.path ?? "a module") : keyOf(found);
}

/** What the person does now, by what git knows of the directory. */
async function remedy(directory: string, project: Project): Promise<string> {
  const checkout = await git.checkout(project.directory);
  if (checkout === undefined) {
    return "bring the directory there, from where it is kept: no bundle has it, as go.sum cannot vouch for it";
  }
  const name = path.relative(checkout.top, directory);
  if (!files.contains(checkout.top, directory)) {
    return `${name} lies outside of this repository: check its own repository out too, by a second actions/checkout with repository: and path:; this repository then needs a path: as well, as nothing can be checked out above the workspace`;
  }
  const parent = (await git.submodules(checkout.top)).find((each) =>
    files.contains(path.join(checkout.top, each), directory),
  );
  if (parent !== undefined) {
    return `${parent} is a submodule that is not checked out: actions/checkout with submodules: true brings it (on a terminal: git submodule update --init ${parent})`;
  }
  switch (await git.tracked(checkout.top, name)) {
    case "sparse":
      return `${name} is in the repository, and a sparse checkout leaves it out: add it to sparse-checkout: of actions/checkout (on a terminal: git sparse-checkout add ${name})`;
    case "tracked":
      return `${name} is in the repository, and was deleted here: see which step before this one removes it (on a terminal: git restore ${name})`;
    case undefined:
    default:
      return `${name} was never committed: commit it, or take the replace line out of go.mod; no bundle has it, as go.sum cannot vouch for it`;
  }
}
