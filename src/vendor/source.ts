import { builds } from "./constraint.ts";
import { embedPatterns, unquote } from "./directive.ts";
import * as header from "./header.ts";

/** What the rule of vendoring needs to know of one Go file; see `inspect`. */
export interface Source {
  /** Whether go copies it: false only where its constraint excludes it whatever the tags. */
  readonly kept: boolean;
  /** Import paths, of every file whose constraint can hold. */
  readonly imports: readonly string[];
  /** Patterns of its embed directives, also where its constraint never holds (go reads those too). */
  readonly embeds: readonly string[];
  /** Whether it imports "C": where go runs without cgo, its embed directives do not count. */
  readonly cgo: boolean;
}

/**
 * Reads one Go file as `go mod vendor` does. Never throws: a file that go cannot read is one that it copies.
 * cmd/go/internal/modcmd/vendor.go, matchPotentialSourceFile; go/build, ImportDir with UseAllFiles.
 */
export function inspect(bytes: Uint8Array): Source {
  const head = header.read(bytes);
  const holds = head.nul || builds(bytes.subarray(head.start, head.end));
  const imports = head.imports.flatMap((quoted) => unquote(quoted) ?? []);
  const embeds =
    imports.includes("embed") && head.package !== "documentation" ? embedPatterns(bytes) : [];
  return { kept: holds, imports: holds ? imports : [], embeds, cgo: imports.includes("C") };
}

/** A source as text, to be sent from one thread to another. */
export function encode(source: Source): string {
  return JSON.stringify([source.kept, source.imports, source.embeds, source.cgo]);
}

/** Undoes `encode`. Throws a TypeError for any other text. */
export function decode(text: string): Source {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value) && value.length === 4) {
    const [kept, imports, embeds, cgo]: unknown[] = value;
    if (
      typeof kept === "boolean" &&
      typeof cgo === "boolean" &&
      isTexts(imports) &&
      isTexts(embeds)
    ) {
      return { kept, imports, embeds, cgo };
    }
  }
  throw new TypeError(`not a source: ${text}`);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
