import { fileName } from "../policy/trust.ts";

/** What a report says of a key; see tasks/keygen.ts. */
export interface Pair {
  /** The files that were written; undefined for a key that was there. */
  readonly made: { readonly privateFile: string; readonly publicFile: string } | undefined;
  readonly hint: string;
  readonly publicKey: string;
  /** Now, in ms since 1970. */
  readonly created: number;
}

/** A key, in lines for a terminal. */
export function lines({ made, hint }: Pair): string[] {
  const since =
    made === undefined
      ? "  since    set notBefore to when this key first signed: what was packed before then does not count"
      : "  keep     the private key and its password apart, as two secrets, and a copy of both offline";
  const about =
    made === undefined
      ? [`Opened key:${hint}`]
      : [
          `Made key:${hint}`,
          `  private  ${made.privateFile}, sealed with the password: never commit it`,
          `  public   ${made.publicFile}`,
        ];
  return [
    ...about,
    since,
    `  trust    add the entry below to "keys" in ${fileName}; cosign takes its publicKey as cosign.pub`,
  ];
}

/** The entry of a key for the trust file, in JSON. */
export function entry(pair: Pair): string {
  return JSON.stringify(trusted(pair), undefined, 2);
}

/** A key, for programs. */
export function facts(pair: Pair) {
  const { made, hint, publicKey } = pair;
  return { ...made, hint, publicKey, entry: trusted(pair) };
}

function trusted({ publicKey, created }: Pair) {
  const time = new Date(created).toISOString();
  return {
    name: `release-${time.slice(0, 4)}`,
    publicKey,
    notBefore: time.replace(/\.\d+Z$/, "Z"),
    status: "active",
  };
}
