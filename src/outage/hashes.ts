/** The two hashes of a checksum mismatch, `h1:…` both. */
export interface Hashes {
  readonly wanted: string;
  readonly came: string;
  /** Who wants it: `checksum database`, or the file as go names it: `go.sum`, `go.work.sum`, a path. */
  readonly by: string;
}

/**
 * The hashes below a line that tells of a mismatch:
 *
 *     verifying rsc.io/quote@v1.5.2: checksum mismatch
 *     	downloaded: h1:…
 *     	go.sum:     h1:…
 *
 * `verifying module: ` (or go.mod) and a database's name where it is the checksum database that says otherwise.
 * cmd/go/internal/modfetch, fetch.go, haveModSumLocked and checkSumDB.
 */
export function mismatch(lines: readonly string[], line: string): Hashes | undefined {
  const [first = "", second = ""] = lines.slice(lines.indexOf(line) + 1);
  const came = /^\tdownloaded: (h1:[\w+/]{43}=)$/.exec(first)?.[1];
  const [, name = "", wanted] = /^\t(.+?): +(h1:[\w+/]{43}=)$/.exec(second) ?? [];
  if (came === undefined || wanted === undefined) {
    return undefined;
  }
  return { wanted, came, by: /@\S+: checksum mismatch$/.test(line) ? name : "checksum database" };
}
