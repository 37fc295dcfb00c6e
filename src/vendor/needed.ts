import { isBelow } from "../module/path.ts";

/** What the checked-out code imports, tests included: the roots of everything that is vendored. */
export interface Checkout {
  /** The main module's path. */
  readonly module: string;
  /** Every import path of its Go files that some choice of tags builds, and the packages of its tool lines. */
  readonly imports: ReadonlySet<string>;
}

/** The packages that the tree lacks or has in vain. */
export interface Difference {
  /** Import paths, each with one that imports it. */
  readonly missing: readonly { readonly path: string; readonly by: string }[];
  /** Vendored packages that nothing imports. */
  readonly unneeded: readonly string[];
}

/**
 * Follows the imports, on every system and with any tags, from the checked-out code through the vendored packages, as
 * `go mod vendor` does to know what to copy. `packages` gives each vendored package's imports.
 * cmd/go/internal/modload/load.go, scanDir; the standard library is what has no dot in its first element.
 */
export function compare(
  checkout: Checkout,
  packages: ReadonlyMap<string, ReadonlySet<string>>,
): Difference {
  const reached = new Set<string>();
  const missing = new Map<string, string>();
  const queue: { readonly path: string; readonly by: string }[] = [...checkout.imports].map(
    (path) => ({
      path,
      by: checkout.module,
    }),
  );
  for (const { path, by } of queue) {
    const imports = packages.get(path);
    if (imports === undefined) {
      if (isForeign(path, checkout.module)) {
        missing.set(path, missing.get(path) ?? by);
      }
    } else if (!reached.has(path)) {
      reached.add(path);
      queue.push(...[...imports].map((each) => ({ path: each, by: path })));
    }
  }
  return {
    missing: [...missing].map(([path, by]) => ({ path, by })),
    unneeded: [...packages.keys()].filter((path) => !reached.has(path)),
  };
}

/** Whether an import comes neither from the standard library nor from the main module. */
function isForeign(path: string, main: string): boolean {
  const [first = ""] = path.split("/", 1);
  return first.includes(".") && !/^\.{1,2}$/.test(first) && !isBelow(path, main);
}
