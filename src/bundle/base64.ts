import { Buffer } from "node:buffer";

/** Bytes in base64, in its first alphabet and with its padding. https://www.rfc-editor.org/rfc/rfc4648#section-4 */
export function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/**
 * The bytes of a text in the one base64 that they have; undefined for any other: node's own decoder skips what it does not
 * know, takes the alphabet of URLs, and drops loose bits and padding.
 */
export function decode(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}
