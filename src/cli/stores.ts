import { variable } from "../host/environment.ts";
import type { Progress } from "../host/progress.ts";
import { currentDirectory } from "../host/runtime.ts";
import type { Setting } from "../host/store/choose.ts";
import type { Source } from "../host/store/store.ts";
import { tell } from "./printing.ts";

/** The stores that words name. */
export async function sources(
  words: readonly string[],
  progress: Progress | undefined,
): Promise<readonly Source[]> {
  const choose = await import("../host/store/choose.ts");
  const setting = await settings(progress);
  return (await Promise.all(words.map((word) => choose.sources(word, setting)))).flat();
}

/** What a store does is told as it happens; standard output is for what a program reads. */
export async function settings(progress: Progress | undefined): Promise<Setting> {
  const { happening } = await import("../report/stores.ts");
  return {
    base: currentDirectory(),
    tell: (event) => {
      // Who watches sees a transfer go on in the last line.
      if (event.kind !== "progress" || progress === undefined) {
        tell([happening(event)]);
      }
    },
    token: variable("GITHUB_TOKEN"),
    progress,
  };
}
