import type { Waiver } from "../policy/finding.ts";
import type { Accepted } from "../policy/judge.ts";
import type { Signer } from "../policy/signature.ts";
import { showTime } from "../policy/time.ts";
import { escape } from "./markdown.ts";

/** What a report says of who signed a bundle; undefined where there was no bundle, or nobody was asked. */
export type Judged = Pick<Accepted, "signedBy" | "checked" | "unchecked" | "waiver"> | undefined;

/** Who signed so that it counts, for a step's output; "" for nobody. */
export function signers(found: Judged): string {
  return (found?.signedBy ?? []).map(signer).join(", ");
}

/** Who signed, what was checked of that and what was not, in lines for a terminal. */
export function judged(found: Judged): string[] {
  if (found === undefined) {
    return [];
  }
  const { signedBy, checked, unchecked, waiver } = found;
  return [
    ...(waiver === undefined ? [] : [`  WAIVED   ${waived(waiver)}`]),
    `  signed   by ${signedBy.length === 0 ? nobody : signers(found)}`,
    ...checked.map((each) => `  checked  ${each}`),
    ...unchecked.map((each) => `  open     not checked: ${each}`),
  ];
}

/** The same, as rows of a summary. */
export function judgedRows(found: Judged): string[][] {
  if (found === undefined) {
    return [];
  }
  const { signedBy, checked, unchecked, waiver } = found;
  return [
    ...(waiver === undefined ? [] : [["**⚠️ Waived**", escape(waived(waiver))]]),
    ["Signed by", escape(signedBy.length === 0 ? nobody : signers(found))],
    ...(checked.length === 0 ? [] : [["Checked", checked.map(escape).join("<br>")]]),
    ...(unchecked.length === 0 ? [] : [["Not checked", unchecked.map(escape).join("<br>")]]),
  ];
}

/** What stands before the first line of a summary where something failed and was let through. */
export function waivedFirst(found: Judged): string | undefined {
  const checks = found?.waiver?.waived.map(({ check }) => check) ?? [];
  return checks.length === 0 ? undefined : `WAIVED (${[...new Set(checks)].join(", ")}): `;
}

/** An annotation for what was waived: it is not to be overlooked. */
export function waiverWarnings(found: Judged): { title: string; message: string }[] {
  return found?.waiver === undefined
    ? []
    : [{ title: "go-offline: WAIVED", message: waived(found.waiver) }];
}

const nobody = "nobody who is known: the proof against go.sum needs no signer";

function signer(one: Signer): string {
  return one.kind === "key"
    ? `key ${JSON.stringify(one.name)}`
    : `${JSON.stringify(one.name)} (keyless: ${one.subject})`;
}

function waived({ waived: failures, reason, ticket, until, approvers }: Waiver): string {
  const what = failures.map(({ check, reason: why }) => `${check}: ${why}`).join("; ");
  return `until ${showTime(until)}, ticket ${ticket}, to be approved by ${approvers.join(", ")}: ${what}; the reason given: ${reason}`;
}
