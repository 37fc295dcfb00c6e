import type { Reviewed, Row, Stock } from "../../src/report/review.ts";

/** A change of a module, with what a test says otherwise. */
export function row(more: Partial<Row> & Pick<Row, "kind">): Row {
  const changes = {
    altered: { version: "v1.0.0", from: ["h1:A="], to: ["h1:B="] },
    downgraded: { from: ["v1.1.0"], to: ["v1.0.0"] },
    updated: { from: ["v1.0.0"], to: ["v1.1.0"] },
    added: { from: [], to: ["v1.0.0"], was: undefined },
    removed: { from: ["v1.0.0"], to: [], is: undefined, place: undefined },
  };
  return {
    part: "module",
    path: `${more.kind}.example/a`,
    version: undefined,
    was: "direct",
    is: "direct",
    place: { file: "go.sum", line: 3 },
    link: undefined,
    missing: false,
    ...changes[more.kind],
    ...more,
  };
}

/** A review with these changes. */
export function reviewed(
  rows: readonly Row[],
  stock: Stock = { kind: "unasked" },
  way: Reviewed["base"]["way"] = "merge base",
): Reviewed {
  const base = { name: "origin/main", commit: "c".repeat(40), way };
  return { top: "/src", base, files: ["go.sum", "api/go.sum"], rows, stock };
}

/** A change of each kind. */
export const all = (["altered", "downgraded", "updated", "added", "removed"] as const).map((kind) =>
  row({ kind }),
);

/** A bundle that lacks so many module versions, of 300. */
export function found(gaps: number, reason = "the bundle has no version of it"): Stock {
  return {
    kind: "found",
    reference: "dir:/bundles/a",
    exact: gaps === 0,
    coverage: {
      modules: 300,
      gaps: Array.from({ length: gaps }, (_, index) => ({
        module: { path: `lacks.example/${index}`, version: "v1.0.0" },
        lacks: "the module" as const,
        reason,
        remedy: "pack again from this commit",
      })),
    },
    stores: [
      {
        store: "dir:/bundles",
        outcome: "used",
        code: undefined,
        reason: undefined,
        passedOver: [],
      },
    ],
  };
}

/** A bundle of the second store, as the first was down. */
export function detour(gaps: number, reason = "gone"): Stock {
  const stock = found(gaps);
  const down = {
    store: "cache",
    outcome: "refused" as const,
    code: "STORE_DOWN",
    reason,
    passedOver: [],
  };
  return stock.kind === "found" ? { ...stock, stores: [down, ...stock.stores] } : stock;
}

/** No bundle. */
export const none: Stock = {
  kind: "none",
  code: "NO_BUNDLE",
  reason: "bundle: wanted k, got none",
};
