import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { ComponentType } from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  ComponentRepository,
  Metadata,
  Tools,
} from "@cyclonedx/cyclonedx-library/Models";
import * as Serialize from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { keyOf, type Replacement, type Version } from "../module/gomod.ts";
import * as toolchain from "../proxy/toolchain.ts";
import * as components from "./component.ts";
import * as manifests from "./manifest.ts";
import { order, purl } from "./purl.ts";

/**
 * `sbom.cdx.json`: what the bundle holds, as a CycloneDX 1.6 document. A module's `hashes` hold its h1 in hex as
 * SHA-256, which is what cyclonedx-gomod writes and what scanners compare, though it is the hash of no file; the h1 as
 * go.sum has it is a property, and the digests of its zip stand at the reference to it. https://cyclonedx.org/docs/1.6/
 */
export const fileName = "sbom.cdx.json";

/** What the document is made of. */
export interface Facts {
  /** The module path of the project, or of a workspace's first module. */
  readonly project: string;
  /** The bundle's manifest; whether the document itself is among its parts makes no difference. */
  readonly manifest: manifests.Manifest;
  /** The replace lines of the project. */
  readonly replaced: readonly Replacement[];
  /** The digests of module zips, by `path@version`, as far as they are known. */
  readonly zips: ReadonlyMap<string, components.FileDigest>;
  /** The version of this tool. */
  readonly version: string;
}

/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;
const note =
  "SHA-256 of a library is its h1 in hex, as cyclonedx-gomod writes it: a hash over its files, not of its zip";

/** The bytes of sbom.cdx.json: the same for the same facts, on every machine. */
export function sbom(facts: Facts): Uint8Array {
  const manifest = { ...facts.manifest, parts: facts.manifest.parts.filter(isOther) };
  const root = components.ofProject(facts.project, manifest);
  const { created } = manifest;
  const bom = new Bom({
    serialNumber: serialNumber(manifest),
    metadata: new Metadata({
      ...(created === undefined || created > lastSecond
        ? {}
        : { timestamp: new Date(created * 1000) }),
      tools: new Tools({ components: tools(facts) }),
      component: root,
      properties: components.properties({ hashes: note, key: manifest.key }),
    }),
    components: new ComponentRepository(held(facts)),
  });
  return Buffer.from(`${JSON.stringify(document(bom, root, facts), undefined, 2)}\n`);
}

/** Nothing is sorted by the library: it sorts by the machine's language. */
function document(bom: Bom, root: Component, { replaced }: Facts): object {
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec1dot6).makeForBom();
  const { dependencies: _, ...written } = normalizer.normalize(bom, { sortLists: false });
  return {
    ...written,
    components: written.components?.map((component) => ({
      ...component,
      pedigree: pedigree(replaced.filter((line) => isMadeOf(component, line))),
    })),
    // The manifest has no module graph, and an empty one would say that nothing depends on anything.
    compositions: [{ aggregate: "unknown", dependencies: [root.bomRef.value] }],
  };
}

/** All components, each once. */
function held({ manifest, replaced, zips }: Facts): Component[] {
  const modules = listed(manifest);
  // The modules of a workspace may repeat each other's lines.
  const directories = new Map(
    replaced
      .filter((line) => !components.isByModule(line))
      .map((line) => [components.directoryName(line), line]),
  );
  const byModule = replaced.filter(components.isByModule);
  return [
    ...modules.map((module) => {
      const lines = byModule.filter((line) => keyOf(line.new) === keyOf(module));
      return components.ofModule(module, zips.get(keyOf(module)), lines.toSorted(byOld));
    }),
    ...[...directories.values()].toSorted(byOld).map(components.ofDirectory),
    components.ofStandardLibrary(manifest.go),
    ...manifest.parts
      .filter(({ name }) => toolchain.isPart(name))
      .map((part) => components.ofToolchain(part, manifest.go)),
    ...manifest.tools.toSorted(order).map((tool) => components.ofTool(tool, modules)),
  ];
}

/** The modules of go.sum and those beyond it, as one list: an extra may be the zip of what go.sum has the go.mod of. */
function listed({ modules, extras }: manifests.Manifest): components.Listed[] {
  const found = new Map<string, components.Listed>();
  for (const module of modules) {
    found.set(keyOf(module), { ...module, by: "go.sum" });
  }
  for (const extra of extras) {
    const known = found.get(keyOf(extra));
    const by = extra.private === true ? undefined : ("sumdb" as const);
    found.set(
      keyOf(extra),
      known?.h1 === undefined ? { ...extra, goModH1: extra.goModH1 ?? known?.goModH1, by } : known,
    );
  }
  return [...found.values()].toSorted(order);
}

/** What a component was put in the place of. */
function pedigree(lines: readonly Replacement[]): object | undefined {
  return lines.length === 0
    ? undefined
    : {
        ancestors: lines.toSorted(byOld).map(({ old }) => ({
          type: "library",
          name: old.path,
          ...(old.version === "" ? {} : { version: old.version }),
          purl: purl(old),
        })),
      };
}

function isMadeOf(component: { readonly "bom-ref"?: string }, line: Replacement): boolean {
  const name = components.isByModule(line) ? purl(line.new) : components.directoryName(line);
  return component["bom-ref"] === name;
}

function tools({ manifest, version }: Facts): ComponentRepository {
  return new ComponentRepository([
    new Component(ComponentType.Application, "go", { version: manifest.go }),
    new Component(ComponentType.Application, "go-offline", { version }),
  ]);
}

/** A UUID of version 8: the sha256 of the manifest without this document. RFC 9562, section 5.8. */
function serialNumber(manifest: manifests.Manifest): string {
  const digest = hash("sha256", manifests.encode(manifest), "buffer").subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = digest.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `urn:uuid:${uuid}`;
}

function isOther({ name }: manifests.Part): boolean {
  return name !== fileName;
}

function byOld(a: { readonly old: Version }, b: { readonly old: Version }): number {
  return order(a.old, b.old);
}
