import { Buffer } from "node:buffer";
import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  Property,
  PropertyRepository,
} from "@cyclonedx/cyclonedx-library/Models";
import { isDirectory, keyOf, type Replacement } from "../module/gomod.ts";
import * as modulePath from "../module/path.ts";
import { spell } from "../module/replacing.ts";
import * as toolchain from "../proxy/toolchain.ts";
import type { Manifest, Module, Part, Tool } from "./manifest.ts";
import { modulesName } from "./part.ts";
import { commandPurl, purl } from "./purl.ts";

/** The digests of a file, in hex. */
export interface FileDigest {
  readonly sha256: string;
  readonly sha512: string | undefined;
}

/** A module, and what vouches for its h1. */
export interface Listed extends Module {
  readonly by: "go.sum" | "sumdb" | undefined;
}

/**
 * A module. Where it has only the hash of its go.mod, or the proxy had it no more, nothing of it is built: go.sum names
 * it for the module graph alone, and a scanner is told so.
 */
export function ofModule(
  module: Listed,
  zip: FileDigest | undefined,
  replaces: readonly Replacement[],
): Component {
  const built = module.h1 !== undefined && module.absent !== true;
  return new Component(ComponentType.Library, module.path, {
    version: module.version,
    bomRef: purl(module),
    purl: purl(module),
    scope: built ? ComponentScope.Required : ComponentScope.Excluded,
    hashes: new HashDictionary(
      module.h1 === undefined ? [] : [[HashAlgorithm["SHA-256"], hexOf(module.h1)]],
    ),
    externalReferences:
      zip === undefined ? new ExternalReferenceRepository() : distribution(zipUrl(module), zip),
    properties: properties({
      absent: module.absent === true ? "true" : undefined,
      h1: module.h1,
      "h1-gomod": module.goModH1,
      private: module.private === true ? "true" : undefined,
      replaces: replaces.map(({ old }) => spell(old)),
      "verified-by": module.by,
    }),
  });
}

/** What is in a directory of the project instead of a module. It has no package URL: nobody published those bytes. */
export function ofDirectory(line: Replacement): Component {
  const { old, new: target } = line;
  return new Component(ComponentType.Library, old.path, {
    version: old.version,
    bomRef: directoryName(line),
    scope: ComponentScope.Required,
    properties: properties({ "replaced-by": target.path, replaces: spell(old) }),
  });
}

/** The reference of what is in a directory instead of a module. */
export function directoryName({ old }: Replacement): string {
  return `directory:${spell(old)}`;
}

/** A command that can be installed from the bundle. */
export function ofTool(tool: Tool, modules: readonly Module[]): Component {
  return new Component(ComponentType.Application, tool.path, {
    version: tool.version,
    bomRef: `tool:${keyOf(tool)}`,
    purl: commandPurl(tool, modules),
    scope: ComponentScope.Optional,
  });
}

/** The standard library, under the name that cyclonedx-gomod and the vulnerability databases' scanners know. */
export function ofStandardLibrary(go: string): Component {
  const version = go.replace(/^go/, "");
  const name = purl({ path: "std", version });
  return new Component(ComponentType.Library, "std", {
    version,
    bomRef: name,
    purl: name,
    scope: ComponentScope.Required,
  });
}

/** A toolchain that the bundle carries. */
export function ofToolchain(part: Part, go: string): Component {
  const [, os = "", arch = ""] = part.name.split(/[-.]/);
  const module = toolchain.moduleOf(go, { os, arch }) ?? {
    path: toolchain.modulePath,
    version: `${go}.${os}-${arch}`,
  };
  return new Component(ComponentType.Application, module.path, {
    version: module.version,
    bomRef: purl(module),
    purl: purl(module),
    scope: ComponentScope.Optional,
    externalReferences: distribution(part.name, part),
  });
}

/** The project itself; no release is known, so its version is the commit. */
export function ofProject(module: string, { source }: Manifest): Component {
  const name = purl({ path: module, version: source.commit ?? "" });
  return new Component(ComponentType.Application, module, {
    ...(source.commit === undefined ? {} : { version: source.commit }),
    bomRef: `project:${module}`,
    purl: name,
    properties: properties({ ref: source.ref, repository: source.repository }),
  });
}

/** Whether a replace line puts another module, not a directory, in a module's place. */
export function isByModule({ new: target }: Replacement): boolean {
  return !isDirectory(target.path);
}

/** Properties under our name, sorted; those without a value are left out. */
export function properties(
  all: Readonly<Record<string, string | readonly string[] | undefined>>,
): PropertyRepository {
  return new PropertyRepository(
    Object.keys(all)
      .toSorted()
      .flatMap((name) =>
        [all[name] ?? []].flat().map((value) => new Property(`go-offline:${name}`, value)),
      ),
  );
}

/** Where the zip lies in the modules part, under the name that a module proxy gives it. */
function zipUrl({ path, version }: Module): string {
  return `${modulesName}/${modulePath.escape(path)}/@v/${modulePath.escape(version)}.zip`;
}

function distribution(url: string, file: FileDigest): ExternalReferenceRepository {
  const hashes = new HashDictionary([[HashAlgorithm["SHA-256"], file.sha256]]);
  if (file.sha512 !== undefined) {
    hashes.set(HashAlgorithm["SHA-512"], file.sha512);
  }
  return new ExternalReferenceRepository([
    new ExternalReference(url, ExternalReferenceType.Distribution, { hashes }),
  ]);
}

function hexOf(h1: string): string {
  return Buffer.from(h1.slice("h1:".length), "base64").toString("hex");
}
