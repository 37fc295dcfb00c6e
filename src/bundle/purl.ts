import type { Version } from "../module/gomod.ts";
import { spell } from "../module/replacing.ts";
import { compareText } from "../module/version.ts";

/**
 * Package URLs of Go modules, and of packages in them:
 *
 *     pkg:golang/github.com/BurntSushi/toml@v1.4.0
 *     pkg:golang/github.com/docker/docker@v28.0.0%2Bincompatible
 *     pkg:golang/golang.org/x/tools@v0.30.0#cmd/stringer
 *
 * The module path is namespace and name, whole, its major version and a module's own subdirectory too: a subpath is a
 * package. The type's definition wants lower case; it predates modules, in which `github.com/burntsushi/toml` is another
 * one, so case is kept, as cyclonedx-gomod and syft keep it. https://github.com/package-url/purl-spec,
 * types/golang-definition.json.
 */
export function purl(module: Version, subpath = ""): string {
  const version = module.version === "" ? "" : `@${quote(module.version)}`;
  const below = subpath === "" ? "" : `#${segments(subpath)}`;
  return `pkg:golang/${segments(module.path)}${version}${below}`;
}

/** The package URL of a command, in the longest of `modules` that holds it; as a module of its own if none does. */
export function commandPurl(command: Version, modules: readonly Version[]): string {
  const [holder] = modules
    .filter(({ path, version }) => version === command.version && holds(path, command.path))
    .toSorted((a, b) => b.path.length - a.path.length);
  return holder === undefined
    ? purl(command)
    : purl(holder, command.path.slice(holder.path.length + 1));
}

/** The order of components in a document: by path, then version, in bytes, whatever a machine's language is. */
export function order(a: Version, b: Version): number {
  return compareText(a.path, b.path) || compareText(spell(a), spell(b));
}

function holds(module: string, name: string): boolean {
  return name === module || name.startsWith(`${module}/`);
}

function segments(text: string): string {
  return text.split("/").map(quote).join("/");
}

/** Percent-encoded but for letters, digits and `-._~:`, as the specification has it. */
function quote(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ":");
}
