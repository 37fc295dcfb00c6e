import type { Version } from "../module/gomod.ts";
import { escape, unescape } from "../module/path.ts";

/**
 * Names in the proof part, in the order in which they come:
 *
 *     files/github.com/!burnt!sushi/toml@v1.3.2/gen.go   a Go file that was left out, to show that its constraint says so
 *     lists/github.com/!burnt!sushi/toml@v1.3.2          the module's h1 list
 *     mods/github.com/!burnt!sushi/toml@v1.3.2.mod       its go.mod
 */
export type Carried =
  | { readonly kind: "file" }
  | { readonly kind: "list" | "mod"; readonly module: Version };

/** The name of a module's h1 list. */
export function listName(module: Version): string {
  return `lists/${nameOf(module)}`;
}

/** The name of a module's go.mod. */
export function modName(module: Version): string {
  return `mods/${nameOf(module)}.mod`;
}

/** The name of a Go file that the tree leaves out; `path` is relative to the module's root. */
export function fileName(module: Version, path: string): string {
  return `files/${nameOf(module)}/${path}`;
}

/** Whether the name is that of a Go file that the tree leaves out. */
export function isFile(name: string): boolean {
  return /^files\/[^@]+@[^/]+\/[^]*\.go$/.test(name);
}

/** What a name in the proof part stands for; undefined for a name that packing does not give. */
export function parse(name: string): Carried | undefined {
  if (isFile(name)) {
    return { kind: "file" };
  }
  const list = /^lists\/([^@]+)@([^/]+)$/.exec(name);
  const mod = /^mods\/([^@]+)@([^/]+)\.mod$/.exec(name);
  const [, path = "A", version = "A"] = list ?? mod ?? [];
  const module = { path: unescape(path), version: unescape(version) };
  return isVersion(module) ? { kind: list === null ? "mod" : "list", module } : undefined;
}

function isVersion(module: {
  path: string | undefined;
  version: string | undefined;
}): module is Version {
  return module.path !== undefined && module.version !== undefined;
}

function nameOf({ path, version }: Version): string {
  return `${escape(path)}@${escape(version)}`;
}
