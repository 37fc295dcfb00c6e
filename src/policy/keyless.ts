import type { Identity } from "./identity.ts";
import type { Result } from "./signature.ts";
import type { TrustedRoot } from "./trusted-root.ts";
interface Given {
  readonly identities: readonly Identity[];
  readonly root: TrustedRoot | undefined;
  readonly now: number;
}
export function checkKeyless(_: string, __: Uint8Array, ___: Given): Result {
  return { kind: "unchecked", detail: "" };
}
export function checkKeylessEnvelope(
  _: string,
  __: Given,
): { result: Result; payloadType: string; payload: Uint8Array } {
  return { result: { kind: "unchecked", detail: "" }, payloadType: "", payload: new Uint8Array() };
}
