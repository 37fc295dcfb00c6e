import { Buffer } from "node:buffer";
import { generateKeyPairSync, sign } from "node:crypto";

/** A key and the certificate it signed for itself: nobody vouches for it. PEM both. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 86_400_000;
const codeSigning = oid(0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x03);
const ed25519 = der(0x30, oid(0x2b, 0x65, 0x70));

/** What a certificate is for: these names, or a URI, or else 127.0.0.1; `days` from now it ends. */
interface Use {
  readonly names?: readonly string[];
  readonly uri?: string;
  readonly days?: number;
  readonly isCa?: boolean;
  readonly isForCode?: boolean;
}

/**
 * A certificate that nobody else vouches for: node:crypto makes none. RFC 5280, section 4.1; what is written is the least that
 * Go's crypto/x509 reads.
 */
export function selfSigned(use: Use = {}): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const now = Date.now();
  const name = der(
    0x30,
    der(0x31, der(0x30, oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from("test")))),
  );
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ed25519,
    name,
    der(0x30, time(now - 9 * day), time(now + (use.days ?? 1) * day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, ...extensions(use))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign(undefined, body, privateKey)]);
  const bytes = der(0x30, body, ed25519, der(0x03, signature));
  const lines = bytes.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function extensions({ names, uri, isCa = true, isForCode = false }: Use): Buffer[] {
  const hosts = names?.map((each) => der(0x82, Buffer.from(each))) ?? [];
  const uris = uri === undefined ? [] : [der(0x86, Buffer.from(uri))];
  const isLocal = names === undefined && uri === undefined;
  const all = isLocal ? [der(0x87, Buffer.from([127, 0, 0, 1]))] : [...hosts, ...uris];
  return [
    extension(0x11, der(0x30, ...all)),
    extension(0x13, der(0x30, ...(isCa ? [der(0x01, Buffer.from([255]))] : []))),
    ...(isForCode ? [extension(0x25, der(0x30, codeSigning))] : []),
  ];
}

/** Subject alternative names are 2.5.29.17, basic constraints 2.5.29.19, extended key usages 2.5.29.37. */
function extension(id: number, value: Buffer): Buffer {
  return der(0x30, oid(0x55, 0x1d, id), der(0x04, value));
}

function time(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/[-:T]|\.\d+/g, "");
  return der(0x18, Buffer.from(text));
}

function oid(...bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

/** Tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
