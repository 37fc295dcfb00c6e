/** A line of a go.sum file; see parse.ts. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** `path version` or `path version/go.mod`. */
  readonly key: string;
  readonly hash: string;
}

/** The lines of a go.sum that `parse` takes, in its order, each with its number. */
export function lines(text: string): Line[] {
  return text.split("\n").flatMap((raw, index) => {
    const [path, version, hash] = raw.split(/[ \t\r\f\v]+/).filter((field) => field !== "");
    return path === undefined || version === undefined || hash === undefined
      ? []
      : [{ number: index + 1, key: `${path} ${version}`, hash }];
  });
}
