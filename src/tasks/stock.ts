import { OfflineError, type Code } from "../errors.ts";
import type { Source } from "../host/store/store.ts";
import type { Coverage } from "../proxy/coverage.ts";
import { judgeOf } from "./judging.ts";
import { load } from "./project.ts";
import type { Said } from "./search-log.ts";
import { search } from "./search.ts";
import { covers } from "./taking.ts";
import { trusting } from "./trusting.ts";

/** What a bundle has of the checked-out go.sum, as far as its manifest tells; nothing of it is proved by that. */
export type Stock =
  | { readonly kind: "unasked" }
  | { readonly kind: "none"; readonly code: Code; readonly reason: string }
  | {
      readonly kind: "found";
      readonly reference: string;
      /** Whether it was packed from this very go.mod and go.sum. */
      readonly exact: boolean;
      readonly coverage: Coverage;
      readonly stores: readonly Said[];
    };

/** Looks for the bundle that fits best. That there is none, or that it cannot be told, is an answer. */
export async function lookUp(directory: string, sources: readonly Source[]): Promise<Stock> {
  try {
    const project = await load(directory);
    const { value: bundle, said } = await search({
      sources,
      query: { key: project.key, project: project.id },
      needs: () => [],
      // One that a restore would refuse is none.
      judge: judgeOf(await trusting(project.directory, undefined), undefined),
      use: async (opened) => Promise.resolve(opened),
    });
    return {
      kind: "found",
      reference: bundle.candidate.reference,
      exact: bundle.manifest.key === project.key,
      coverage: covers(bundle, project),
      stores: said,
    };
  } catch (error) {
    if (error instanceof OfflineError) {
      return { kind: "none", code: error.code, reason: error.message };
    }
    throw error;
  }
}
