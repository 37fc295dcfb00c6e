import * as path from "node:path";
import { OfflineError } from "../../errors.ts";
import { directory } from "./directory.ts";
import type { Store } from "./store.ts";

/** The store that a word of `from` or `to` names; a relative path counts from `base`. Throws BAD_INPUT. */
export function choose(word: string, base: string): Store {
  const place = /^dir:(.+)$/s.exec(word)?.[1];
  if (place === undefined) {
    throw new OfflineError(
      "BAD_INPUT",
      `host: store: wanted dir:PATH, got ${JSON.stringify(word)}`,
      {
        hint: "name a folder, such as dir:bundles; other stores are not part of this version",
      },
    );
  }
  return directory(path.resolve(base, place));
}
