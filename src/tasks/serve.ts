import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import { guarded } from "./guarded.ts";
import type { Project } from "./project.ts";

/** A checkout that a tree is brought to: the project's own, or a copy of what go reads of it. */
export interface Site {
  readonly directory: string;
  readonly goWork: string | undefined;
  /** What GOFLAGS needs beside -mod. */
  readonly flags: readonly string[];
}

/** Rule 6: go itself, offline, finds every package and test of the checked-out code in the tree. Throws NOT_SERVING. */
export async function serve(project: Project, site: Site, timeout: number): Promise<void> {
  const { mains } = project;
  const patterns = mains.modules.map(
    ({ directory }) => `./${path.relative(mains.root, directory)}/...`,
  );
  try {
    await guarded(project, {
      args: ["list", "-mod=vendor", "-deps", "-test", '-f={{""}}', ...patterns],
      directory: site.directory,
      variables: {
        GOFLAGS: ["-mod=vendor", "-buildvcs=false", ...site.flags].join(" "),
        GOWORK: site.goWork ?? "off",
      },
      network: false,
      timeout,
    });
  } catch (error) {
    if (error instanceof OfflineError && error.code === "GO_FAILED") {
      throw new OfflineError(
        "NOT_SERVING",
        `vendor: wanted a tree that serves the checked-out code, got: ${error.details[0] ?? error.message}`,
        {
          hint: "the tree is proved but this code does not load with it: mend what go names, or pack again from this commit",
          details: error.details,
          cause: error,
        },
      );
    }
    throw error;
  }
}
