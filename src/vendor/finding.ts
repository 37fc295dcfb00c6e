/** One reason why a tree is not proved. */
export interface Finding {
  readonly kind: "not covered" | "module" | "missing" | "extra" | "differs" | "code";
  /** A path in the tree, `module@version`, an import path, or a file of the project. */
  readonly what: string;
  readonly reason: string;
}

/** What the proof of a tree came to. It is complete if and only if there is no finding. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Modules whose list, go.mod or both agree with go.sum. */
  readonly modules: number;
  /** Packages of the tree. */
  readonly packages: number;
  /** Files of the tree that are as the rule says. */
  readonly files: number;
  /** Files of all lists read. */
  readonly listed: number;
}
