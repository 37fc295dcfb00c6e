import type { TrustedRoot as Message } from "@sigstore/protobuf-specs";
import { OfflineError } from "../../src/errors.ts";
import { readTrustedRoot } from "../../src/policy/trusted-root.ts";

/** The code and the message of a refusal, without what all begin with. */
export function refusal(text: string, now: number): string {
  try {
    readTrustedRoot(text, now);
  } catch (error) {
    if (error instanceof OfflineError) {
      return `${error.code} ${error.message.replace("policy: trusted root: ", "")}`;
    }
    throw error;
  }
  throw new TypeError("wanted a refusal");
}
/** Changes the key of each log. */
export function setLogs(
  logs: Message["tlogs"],
  fields: Partial<NonNullable<Message["tlogs"][number]["publicKey"]>>,
) {
  logs.forEach(({ publicKey }) => Object.assign(publicKey ?? {}, fields));
}
/** Changes each authority. */
export function setAuthorities(
  authorities: Message["certificateAuthorities"],
  fields: Partial<Message["certificateAuthorities"][number]>,
) {
  authorities.forEach((each) => Object.assign(each, fields));
}
