import { rm } from "node:fs/promises";
import { modules, service } from "./example.ts";
import { serve, type Fault, type GoProxy } from "./goproxy.ts";
import { sandbox, type Sandbox, type Variables } from "./sandbox.ts";
import type { Step } from "./step.ts";

/** A service with a bundle of it, the same after a commit more, and the module proxy that both are from. */
export class Release {
  readonly proxy: GoProxy;
  readonly box: Sandbox;

  constructor(proxy: GoProxy, box: Sandbox) {
    this.proxy = proxy;
    this.box = box;
  }

  /** Before each test: nothing is checked out, downloaded or broken. */
  async begin(): Promise<void> {
    await rm(this.box.path("project"), { recursive: true, force: true });
    await rm(this.box.path("home/.local"), { recursive: true, force: true });
    await this.box.emptyModuleCache();
    this.proxy.faults.splice(0);
    this.proxy.requests.splice(0);
  }

  /** Checks out what the bundle fits exactly (`origin`), what has moved on, or another, and runs the root action there. */
  async run(
    from: string,
    inputs: Variables = {},
    variables: Variables = {},
  ): Promise<Step & { readonly first: string }> {
    await rm(this.box.path("project"), { recursive: true, force: true });
    await this.box.run("", ["git", "clone", "--quiet", from, "project"]);
    const given = { from: "dir:../bundles", ...inputs };
    const step = await this.box.step("project", "restore", given, variables);
    return { ...step, first: step.summary.split("\n")[0] ?? "" };
  }

  /** What git sees in the checkout: nothing, if nothing was left. */
  changed(): Promise<string> {
    return this.box.run("project", ["git", "status", "--porcelain", "--ignored"]);
  }

  /** The zips that the proxy was asked for. */
  downloads(): string[] {
    return this.proxy.requests.filter((each) => each.endsWith(".zip"));
  }

  async close(): Promise<void> {
    await this.box.remove();
    await this.proxy.close();
  }
}

/** Makes one. */
export async function release(): Promise<Release> {
  const proxy = await serve(modules);
  const box = await sandbox(proxy.variables);
  await box.project("origin", service);
  await box.pack("origin", "bundles");
  await box.run("", ["cp", "-r", "origin", "moved"]);
  await box.write("moved", withoutPlain);
  await box.run("moved", ["go", "mod", "tidy"]);
  await box.run("moved", ["git", "commit", "--quiet", "--all", "--message=on"]);
  return new Release(proxy, box);
}

const withoutPlain = {
  "go.mod": String(service["go.mod"]).replace(/\texample.com\/plain .*\n/, ""),
  "main.go": String(service["main.go"])
    .replace(/\t"example.com\/plain"\n/, "")
    .replace(", plain.Hello()", ""),
};

/** What faults are about. */
export const zips = { match: /\.zip$/ } satisfies Pick<Fault, "match">;
export const everything = { match: /^/ } satisfies Pick<Fault, "match">;
