import { OfflineError } from "../errors.ts";

/** Signs as the workflow that runs this; gives the texts of Sigstore bundles. */
export interface Keyless {
  sign(bytes: Uint8Array): Promise<string>;
  attest(payloadType: string, payload: Uint8Array): Promise<string>;
}

/** Throws SIGNING_FAILED where nobody vouches for a workflow. */
export function keyless(): Promise<Keyless> {
  return Promise.reject(
    new OfflineError("SIGNING_FAILED", "keyless: wanted a workflow's identity, got none", {
      hint: "sign with a key: signing-key",
    }),
  );
}
