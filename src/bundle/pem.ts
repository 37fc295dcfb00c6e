import * as base64 from "./base64.ts";

/**
 * One PEM block and nothing else:
 *
 *     -----BEGIN PUBLIC KEY-----
 *     <base64, 64 characters a line>
 *     -----END PUBLIC KEY-----
 *
 * https://www.rfc-editor.org/rfc/rfc7468, without its headers and without text around the block.
 */
export interface Block {
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** No file of a key is longer, in characters. */
const maxLength = 1 << 14;
const whole =
  /^-----BEGIN ([A-Z0-9]+(?: [A-Z0-9]+)*)-----\n((?:[A-Za-z0-9+/=]+\n)+)-----END \1-----$/;

/** The text of a block, with a line break at its end: as Go and OpenSSL write it. */
export function encode({ label, bytes }: Block): string {
  const lines = base64.encode(bytes).replace(/.{64}(?=.)/g, "$&\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** The block of a text; undefined for anything else. Lines of any length and with CRLF will do, and blank lines around it. */
export function decode(text: string): Block | undefined {
  const plain = text.length > maxLength ? "" : text.replaceAll("\r\n", "\n").trim();
  const [, label = "", body = ""] = whole.exec(plain) ?? [];
  const bytes = label === "" ? undefined : base64.decode(body.replaceAll("\n", ""));
  return bytes && { label, bytes };
}

/** What a text that is no block is instead, for an error; never a part of what it holds, which may be a secret. */
export function describe(text: string): string {
  const [, label] = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text.slice(0, maxLength)) ?? [];
  if (label !== undefined) {
    return `a block of kind ${label} that is cut, damaged or not alone`;
  }
  return text.trim() === "" ? "nothing" : "a text without a PEM block";
}
