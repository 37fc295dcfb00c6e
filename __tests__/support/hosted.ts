import { rm } from "node:fs/promises";
import { modules, service } from "./example.ts";
import { start, type GitHub } from "./github/server.ts";
import { serve, type GoProxy } from "./goproxy.ts";
import { sandbox, type Files, type Sandbox, type Variables } from "./sandbox.ts";
import type { Step } from "./step.ts";
import { variables, type Run } from "./workflow-run.ts";

/** A repository on GitHub, as far as its stand-in goes: a project in `project`, and runs whose steps are ours. */
export interface Hosted {
  readonly box: Sandbox;
  readonly github: GitHub;
  /** Runs an action in a run; the checkout has no vendor/ before. */
  step(
    name: "pack" | "restore" | "verify",
    inputs: Variables,
    run?: Run,
    more?: Variables,
  ): Promise<Step>;
  /** Packs in a run; throws if the step failed. */
  pack(to: string, run?: Run): Promise<Step>;
  close(): Promise<void>;
}

/** A token for GitHub's REST interface. */
export const token = "ghs_0123456789";

/** Starts all there is to it; `close` it afterwards. */
export async function host(files: Files = service): Promise<Hosted> {
  const proxy: GoProxy = await serve(modules);
  const github = await start();
  const box = await sandbox(proxy.variables);
  await box.project("project", files);
  const step: Hosted["step"] = async (name, inputs, run = {}, more = {}) => {
    await rm(box.path("project/vendor"), { recursive: true, force: true });
    const given = await variables(box, github, run);
    const secret: Variables = name === "pack" ? {} : { "github-token": token };
    // The module proxy that packed is still there: without a word it would be asked.
    const emergency: Variables = name === "restore" ? { emergency: "true" } : {};
    const all = { ...secret, ...emergency, ...inputs };
    return box.step("project", name, all, { ...given, ...more });
  };
  return {
    box,
    github,
    step,
    pack: async (to, run) => {
      const packed = await step("pack", { to }, run);
      if (packed.status !== 0) {
        throw new Error(packed.log);
      }
      return packed;
    },
    close: async () => {
      await box.remove();
      await github.close();
      await proxy.close();
    },
  };
}
