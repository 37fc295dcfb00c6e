import type { Query } from "./store.ts";

/**
 * Names of a bundle's artifacts: `go-offline-1-KEY.PROJECT.FILE.gobundle`. The official client names an artifact after its
 * file and takes the media type from the ending; with one that it does not know, the service takes every file.
 */
const ending = ".gobundle";
const manifest = "checksums.json";

/** The artifact of a bundle's file. */
export function artifactName({ key, project }: Query, file: string): string {
  return `${key}.${project}.${file}${ending}`;
}

/** The artifact of a bundle's manifest. */
export function manifestName(query: Query): string {
  return artifactName(query, manifest);
}

/** The key of the bundle whose manifest has this name; undefined for any other name, and for another project. */
export function keyIn(name: string, project: string): string | undefined {
  const [, key, whose] = /^(go-offline-1-[0-9a-f]{32})\.([0-9a-f]{16})\./.exec(name) ?? [];
  return key !== undefined && whose === project && name === manifestName({ key, project })
    ? key
    : undefined;
}

/** What was sent with a manifest, where a run that was repeated sent some twice: the manifest is sent last. */
export function lastBefore<T extends { readonly id: number }>(
  { id: last }: { readonly id: number },
  all: readonly T[],
): T | undefined {
  return all.filter(({ id }) => id < last).toSorted((a, b) => b.id - a.id)[0];
}
