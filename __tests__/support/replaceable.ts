import { Pool } from "../../src/host/pool.ts";
import { readCode } from "../../src/tasks/checkout.ts";
import { proofFiles } from "../../src/tasks/gathering.ts";
import { looseFacts, readLoose } from "../../src/tasks/loose.ts";
import type { Project } from "../../src/tasks/project.ts";
import { proveTree } from "../../src/tasks/prove.ts";
import { writePart } from "../../src/tasks/sealing.ts";
import { none, readDirectory } from "../../src/tasks/tree.ts";
import { vendor } from "../../src/tasks/vendoring.ts";
import { small, workspace } from "./example.ts";
import type { Files } from "./sandbox.ts";

/** Threads run the source itself here. */
const script = new URL("../../src/tasks/inspect-worker.ts", import.meta.url);

const goMod = "module example.com/deep\n\ngo 1.20\n";
const source = 'package deep\n\nfunc Hello() string { return "forked" }\n';

/** Directories that can stand for example.com/deep, or not. */
const forks: Files = {
  "forks/deep/go.mod": goMod,
  "forks/deep/deep.go": source,
  "forks/a deep/go.mod": goMod,
  "forks/a deep/deep.go": source,
  "forks/other/go.mod": "module example.com/other\n",
  "forks/other/deep.go": source,
  "forks/unnamed/go.mod": "go 1.20\n",
  "forks/unnamed/deep.go": source,
  "forks/bare/deep.go": source,
};

/** The least project with a dependency, and forks of it. */
export const single: Files = { ...small, ...forks };

/** The workspace, and forks of a module that two of its modules require. */
export const several: Files = {
  ...workspace,
  ...Object.fromEntries(Object.entries(forks).map(([name, text]) => [`work/${name}`, text])),
};

/** Vendors a project, proves that tree, and gives its directory with what the proof found. */
export async function vendorAndProve(project: Project, work: string, moduleCache: string) {
  const vendored = await vendor(project, work, moduleCache, 60_000);
  const pool = new Pool(script);
  try {
    const code = await readCode(project, pool);
    const part = `${work}/proof`;
    await writePart(part, await proofFiles(project, code, vendored, pool));
    const loose = await readLoose(part);
    const { directory } = vendored;
    const tree = directory === undefined ? undefined : await readDirectory(directory, pool);
    const { verdict } = await proveTree(project, pool, Promise.resolve(tree ?? none), () =>
      looseFacts(loose, pool),
    );
    return { directory, findings: verdict.findings };
  } finally {
    await pool.close();
  }
}
