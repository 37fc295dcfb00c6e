import * as gosum from "../gosum/parse.ts";
import { keyOf, parseLax, type GoMod, type Version } from "../module/gomod.ts";
import * as h1 from "../module/h1.ts";
import * as carried from "./carried.ts";
import type { Finding } from "./finding.ts";
import { ModuleList } from "./list.ts";
import { decode, type Source } from "./source.ts";

/** An entry of the proof part: the sha256 of its bytes in hex, and what note.ts says of them. */
export interface Entry {
  readonly name: string;
  readonly sha256: string;
  readonly note: string;
}

interface Claim {
  readonly sha256: string;
  readonly text: string;
}

/**
 * What a proof part says, as far as go.sum bears it out. It may come from anyone: a list or a go.mod is given only where
 * its h1 is in go.sum, else there is a finding, once. What nobody asks for is not looked at.
 */
export class Evidence {
  readonly findings: Finding[] = [];
  /** Files of all lists given. */
  listed = 0;
  readonly #goSum: gosum.GoSum;
  readonly #sources = new Map<string, Source>();
  readonly #claims = { list: new Map<string, Claim>(), mod: new Map<string, Claim>() };
  readonly #lists = new Map<string, ModuleList | undefined>();
  readonly #mods = new Map<string, GoMod | undefined>();

  constructor(goSum: gosum.GoSum) {
    this.#goSum = goSum;
  }

  take({ name, sha256, note }: Entry): void {
    const entry = carried.parse(name);
    if (entry === undefined) {
      this.#find(name, "is no name that a proof part has");
    } else if (entry.kind === "file") {
      this.know(sha256, decode(note));
    } else {
      this.#claims[entry.kind].set(keyOf(entry.module), { sha256, text: note });
    }
  }

  /** Takes note of a Go file by the sha256 of its bytes: who asks for it has that from a list. */
  know(sha256: string, source: Source): void {
    this.#sources.set(sha256, source);
  }

  source(sha256: string): Source | undefined {
    return this.#sources.get(sha256);
  }

  /** Rule 1: the list is the module's, because go.sum has its h1. */
  list(module: Version): ModuleList | undefined {
    return once(this.#lists, keyOf(module), () => {
      const text = this.#proved("list", module, module.version, h1.ofListHash);
      const list = text === undefined ? undefined : new ModuleList(text, `${keyOf(module)}/`);
      this.listed += list?.size ?? 0;
      return list;
    });
  }

  /** Rule 2: the go.mod is the module's, because go.sum has its h1. */
  goMod(module: Version): GoMod | undefined {
    return once(this.#mods, keyOf(module), () => {
      const text = this.#proved("mod", module, `${module.version}/go.mod`, h1.ofGoModHash);
      return text === undefined ? undefined : this.#parse(module, text);
    });
  }

  #parse(module: Version, text: string): GoMod | undefined {
    try {
      return parseLax(text);
    } catch (error) {
      const reason = `go.sum has it, but it cannot be read: ${String(error)}`;
      this.#find(`${keyOf(module)}: go.mod`, reason);
      return undefined;
    }
  }

  /** The text, where it is carried and go.sum has its h1. Whatever is in the way of that is a finding. */
  #proved(
    kind: "list" | "mod",
    module: Version,
    version: string,
    h1Of: (sha256: string) => string,
  ): string | undefined {
    const claim = this.#claims[kind].get(keyOf(module));
    const wanted = gosum.h1(this.#goSum, module.path, version);
    const what = kind === "list" ? "list" : "go.mod";
    const name = `${keyOf(module)}: ${what}`;
    if (wanted === undefined) {
      this.#find(name, "has no h1 in go.sum");
      return undefined;
    }
    if (claim === undefined) {
      this.#find(name, `the proof part does not carry its ${what}`);
      return undefined;
    }
    const came = h1Of(claim.sha256);
    if (wanted !== came) {
      this.#find(name, `go.sum says ${wanted}, the proof part carries ${came}`);
      return undefined;
    }
    return claim.text;
  }

  #find(what: string, reason: string): void {
    this.findings.push({ kind: "module", what, reason });
  }
}

/** What is known under a key, made at the first question; that it could not be made is known too. */
function once<T>(
  known: Map<string, T | undefined>,
  key: string,
  make: () => T | undefined,
): T | undefined {
  if (!known.has(key)) {
    known.set(key, make());
  }
  return known.get(key);
}
