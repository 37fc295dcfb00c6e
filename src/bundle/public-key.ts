import { createPublicKey, hash, type KeyObject } from "node:crypto";

/** The 91 bytes of an uncompressed P-256 key, in one form: the first 27 are always the same, and name the curve. */
const p256 =
  /^-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{28}\n[A-Za-z0-9+/]{57}[AQgw]==\n-----END PUBLIC KEY-----\n?$/;

/** The name that Sigstore gives a public key: base64 of the sha256 over its SPKI DER. */
export function nameOf(key: KeyObject): string {
  return hash("sha256", key.export({ type: "spki", format: "der" }), "base64");
}

/**
 * The hint of a P-256 key in SPKI PEM, as `cosign.pub` has it: its name, by which a manifest and a Sigstore bundle point to it.
 * Undefined for any other key or spelling: no two texts are one key.
 */
export function hintOf(pem: string): string | undefined {
  try {
    return p256.test(pem) ? nameOf(createPublicKey(pem)) : undefined;
  } catch {
    return undefined;
  }
}

/** What a text without a hint is instead, for an error. */
export function describe(pem: string): string {
  if (!pem.startsWith("-----BEGIN PUBLIC KEY-----")) {
    return JSON.stringify(pem.slice(0, 40));
  }
  try {
    const key = createPublicKey(pem);
    const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType;
    return curve === "prime256v1" ? "a P-256 key in another spelling" : `a key of kind ${curve}`;
  } catch {
    return "a key that is cut, damaged or no point of its curve";
  }
}
