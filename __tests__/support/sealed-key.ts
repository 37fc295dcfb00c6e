import { Buffer } from "node:buffer";
import { randomBytes, scryptSync } from "node:crypto";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import * as pem from "../../src/bundle/pem.ts";

/** What differs in a private key from what cosign writes. */
export interface Odd {
  readonly label?: string;
  readonly password?: string;
  readonly N?: number;
}

/** A private key as cosign seals it, whatever `der` holds; with the least cost that cosign reads. */
export function sealed(der: Uint8Array, odd: Odd = {}): string {
  const { label = "ENCRYPTED SIGSTORE PRIVATE KEY", password = "pw", N = 32_768 } = odd;
  const [salt, nonce] = [randomBytes(32), randomBytes(24)];
  const secret = scryptSync(password, salt, 32, { N, r: 8, p: 1, maxmem: 512 << 20 });
  const ciphertext = Buffer.from(xsalsa20poly1305(secret, nonce).encrypt(der));
  const json = {
    kdf: { name: "scrypt", params: { N, r: 8, p: 1 }, salt: salt.toString("base64") },
    cipher: { name: "nacl/secretbox", nonce: nonce.toString("base64") },
    ciphertext: ciphertext.toString("base64"),
  };
  return pem.encode({ label, bytes: Buffer.from(JSON.stringify(json)) });
}

/** The same private key with other JSON in its block. */
export function edited(text: string, edit: (json: string) => string): string {
  const { label = "", bytes = new Uint8Array() } = pem.decode(text) ?? {};
  return pem.encode({ label, bytes: Buffer.from(edit(Buffer.from(bytes).toString())) });
}
