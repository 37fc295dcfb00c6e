import { Buffer } from "node:buffer";

/** Whether bytes are a web page, as a proxy answers that wants somebody to sign in. */
export function isPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  return /^\uFEFF?\s*<(?:!doctype\s+html|html)/i.test(start.toString("utf8"));
}
