/** A private key that is opened. `hint` is base64(sha256(SPKI DER)) of its public half. */
export interface SigningKey {
  readonly hint: string;
  /** SPKI PEM, byte for byte as `cosign.pub` has it. */
  readonly publicKey: string;
  /** The signature of `bytes`: ECDSA on P-256 over their sha256, in ASN.1 DER. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}
