import { showTime } from "../policy/time.ts";
import { code, escape } from "./markdown.ts";
import { size } from "./measure.ts";

/** What a report says of who signs a bundle; see tasks/signing.ts. Times in seconds since 1970. */
export interface Signed {
  /** Undefined for a bundle that nobody signs and that never expires. */
  readonly signing:
    | {
        readonly packed: number;
        readonly expires: number | undefined;
        readonly sequence: number;
        readonly signers: readonly string[];
      }
    | undefined;
  /** The workflow that signs, where it is known. */
  readonly identity: string | undefined;
  /** Signatures and provenance. */
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

/** Of a hint of 44 characters, those that tell two keys apart. */
const shown = 12;

/** Who signs, and for how long, in lines for a terminal. */
export function lines(signed: Signed): string[] {
  const { attachments, signing } = signed;
  return [
    `  signed   by ${signers(signed).join(" and ") || "nobody"}`,
    ...attachments.map((each) => `           ${each.name} ${size(each.size)}`),
    ...(signing === undefined ? [] : [`  sequence ${signing.sequence}, ${lifetime(signed)}`]),
  ];
}

/** The same, as rows of the job summary. */
export function rows(signed: Signed): string[][] {
  const { attachments, signing } = signed;
  const files = attachments.map((each) => `${code(each.name)} ${size(each.size)}`).join(", ");
  const by = signers(signed).map(code).join(" and ") || "nobody";
  return [
    ["Signed by", files === "" ? by : `${by}: ${files}`],
    ...(signing === undefined
      ? []
      : [["Sequence", escape(`${signing.sequence}, ${lifetime(signed)}`)]]),
  ];
}

function signers({ signing, identity }: Signed): string[] {
  return (signing?.signers ?? []).map((each) => {
    if (each === "keyless") {
      return identity ?? "the workflow's identity";
    }
    return each.startsWith("key:") ? `${each.slice(0, "key:".length + shown)}…` : each;
  });
}

function lifetime({ signing }: Signed): string {
  return signing?.expires === undefined
    ? "never expires"
    : `good until ${showTime(signing.expires * 1000)}`;
}
