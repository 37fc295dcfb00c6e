import { rm } from "node:fs/promises";
import { copyBundle } from "./bundle-edit.ts";
import { modules, service } from "./example.ts";
import { serve, type GoProxy } from "./goproxy.ts";
import { editModules, type ModuleFiles } from "./modules-edit.ts";
import { sandbox, type Files, type Sandbox } from "./sandbox.ts";
import { snapshot } from "./snapshot.ts";

/** Modules that one bundle has and another lacks. */
export const plain = "example.com/plain@v2.0.0+incompatible";
export const pseudo = "example.com/pseudo@v0.0.0-20240102030405-0123456789ab";
/** The zip of the first in a modules part. */
export const plainZip = "example.com/plain/@v/v2.0.0+incompatible.zip";

/** The service as it was before it used one of its modules, or more. */
function without(files: Files, name: string): Files {
  return {
    ...files,
    "go.mod": String(files["go.mod"]).replace(new RegExp(`\\texample.com/${name} .*\\n`), ""),
    "main.go": String(files["main.go"])
      .replace(`\t"example.com/${name}"\n`, "")
      .replace(`, ${name}.Hello()`, ""),
  };
}

/** Serves the example's modules and packs: `whole` and a copy of it, `other`; `without-plain`, `without-pseudo`, `without-both`. */
export async function begin(): Promise<Repairable> {
  const proxy = await serve(modules);
  const box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.run("origin", ["go", "mod", "vendor", "-o", box.path("expected")]);
  await box.pack("origin", "whole");
  await copyBundle(box, "whole", "other");
  const noPlain = without(service, "plain");
  const earlier = {
    plain: noPlain,
    pseudo: without(service, "pseudo"),
    both: without(noPlain, "pseudo"),
  };
  for (const [name, files] of Object.entries(earlier)) {
    await box.project(`before-${name}`, files);
    await box.pack(`before-${name}`, `without-${name}`);
  }
  return new Repairable(box, proxy);
}

/** A project, and bundles that lack something for it; `end` it afterwards. */
export class Repairable {
  readonly box: Sandbox;
  readonly #proxy: GoProxy;

  constructor(box: Sandbox, proxy: GoProxy) {
    this.box = box;
    this.#proxy = proxy;
  }

  /** The project as it was committed, with nothing restored. */
  async anew(): Promise<void> {
    await rm(this.box.path("project"), { recursive: true, force: true });
    await rm(this.box.path("state"), { recursive: true, force: true });
    await this.box.write("state", {});
    await this.box.run("", ["cp", "-r", "origin", "project"]);
  }

  /** With no network. */
  variables() {
    return { GOPROXY: "off", XDG_STATE_HOME: this.box.path("state") };
  }

  from(...stores: readonly string[]): string[] {
    return stores.flatMap((each) => ["--from", `dir:${this.box.path(each)}`]);
  }

  /** Restores the project; `report` is what the command line gives to programs. */
  async restore(...args: readonly string[]) {
    const order = ["restore", ...args, "--json"];
    const { status, stdout, stderr } = await this.box.cli("project", order, this.variables());
    return { status, stderr, report: status === 0 ? JSON.parse(stdout) : undefined };
  }

  /** A copy of the whole bundle, with some of its module files changed. */
  async damaged(folder: string, change: (files: ModuleFiles) => void): Promise<void> {
    await editModules(this.box, await copyBundle(this.box, "whole", folder), change);
  }

  /** The project's vendor tree. */
  tree() {
    return snapshot(this.box.path("project/vendor"));
  }

  /** The one that go wrote itself. */
  expected() {
    return snapshot(this.box.path("expected"));
  }

  async end(): Promise<void> {
    await this.box.remove();
    await this.#proxy.close();
  }
}
