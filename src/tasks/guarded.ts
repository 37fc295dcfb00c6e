import { Buffer } from "node:buffer";
import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import type { Project } from "./project.ts";

/**
 * Runs go for a project, and looks at its go.mod, go.sum and go.work files before and after: that none of them is written
 * is a promise. Throws PROJECT_CHANGED, and what go.run throws.
 */
export async function guarded(project: Project, order: go.Run): Promise<string> {
  const before = await snapshot(project);
  try {
    return await go.run(order);
  } finally {
    await demandSame(project, before);
  }
}

/** The files by their names, those that are not there among them. */
async function snapshot(project: Project): Promise<ReadonlyMap<string, Buffer | undefined>> {
  const { directory, mains, goWork } = project;
  const works = goWork === undefined ? [] : [goWork, `${goWork}.sum`];
  const own = mains.modules.flatMap((each) =>
    ["go.mod", "go.sum"].map((name) => path.join(each.directory, name)),
  );
  const found = [...works, ...own].map(
    async (file) => [path.relative(directory, file), await files.read(file)] as const,
  );
  return new Map(await Promise.all(found));
}

async function demandSame(
  project: Project,
  before: ReadonlyMap<string, Buffer | undefined>,
): Promise<void> {
  const after = await snapshot(project);
  const changed = [...before].find(([name, bytes]) => !isSame(bytes, after.get(name)));
  if (changed !== undefined) {
    throw new OfflineError(
      "PROJECT_CHANGED",
      `project: ${changed[0]}: wanted it as it was before go ran, got other bytes`,
      {
        hint: "take the file from the repository again, and see that no other step runs on this checkout",
      },
    );
  }
}

function isSame(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
