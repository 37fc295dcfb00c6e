import { Buffer } from "node:buffer";
import { createPublicKey, hash, verify } from "node:crypto";
import { forged } from "./forged.ts";

/**
 * Signed notes: how a checksum database signs its tree.
 *
 *     go.sum database tree
 *     51929692
 *     Bb1f…44 base64 characters…=
 *
 *     — sum.golang.org Az3g…
 *
 * golang.org/x/mod/sumdb/note. The signed text ends before the last empty line; a signature is four bytes that name the
 * key, and an Ed25519 signature of the text.
 */
export interface Verifier {
  /** The database's name, such as `sum.golang.org`. */
  readonly name: string;
  /** The first four bytes of sha256(name, line break, key), which signatures begin with. */
  readonly id: Buffer;
  /** An Ed25519 public key, 32 bytes. */
  readonly key: Buffer;
}

/** What GOSUMDB says: the key, and the URL behind it; undefined where the database is off. */
export interface Setting {
  readonly verifier: Verifier;
  readonly url: string | undefined;
}

/** The databases that go knows by name. cmd/go/internal/modfetch/key.go and sumdb.go, dbDial. */
const golang = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const known: ReadonlyMap<string, string> = new Map([
  ["sum.golang.org", golang],
  ["sum.golang.google.cn", golang],
]);
/** To go this name is the same database at another address, for which no proxy is asked. */
const mirrors: ReadonlyMap<string, string> = new Map([
  ["sum.golang.google.cn", "https://sum.golang.google.cn"],
]);
const ed25519 = 1;
/** A SubjectPublicKeyInfo of an Ed25519 key, before its 32 bytes. RFC 8410. */
const spki = Buffer.from("302a300506032b6570032100", "hex");

/** Reads GOSUMDB as go does. Throws BAD_SUMDB for what go does not take either. */
export function setting(text: string): Setting | undefined {
  if (text === "off") {
    return undefined;
  }
  const [first = "", url, ...more] = text.split(/\s+/).filter((word) => word !== "");
  if (first === "" || more.length > 0) {
    throw forged("GOSUMDB", "a name or a key, and perhaps a URL", JSON.stringify(text));
  }
  return { verifier: parse(known.get(first) ?? first), url: url ?? mirrors.get(first) };
}

/** A key as it is written in GOSUMDB: `name+hash+key`, the hash in hex, the key in base64. note.NewVerifier. */
function parse(text: string): Verifier {
  const [, name = "", id = "", key = ""] = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = decode(key) ?? Buffer.of();
  const expected = hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), bytes]), "buffer");
  const isIts = expected.toString("hex").startsWith(id.toLowerCase());
  if (bytes.length !== 33 || bytes[0] !== ed25519 || !isIts) {
    throw forged("GOSUMDB", "a known name or a verifier key (name+hash+key)", JSON.stringify(text));
  }
  return { name, id: expected.subarray(0, 4), key: bytes.subarray(1) };
}

/** The signed text of a note. Throws BAD_SUMDB unless it is one, and the key signed it. note.Open. */
export function open(note: string, by: Verifier): string {
  const [, text = "", block = ""] = /^(.*\n)\n((?:— [^\n]+\n)+)$/s.exec(note) ?? [];
  const lines = block.split("\n").slice(0, -1).map(parseLine);
  const own = lines.find((each) => each?.name === by.name && each.id.equals(by.id));
  if (lines.includes(undefined) || own === undefined || !isSigned(text, by, own.signature)) {
    throw forged("tree head", `a signature by ${by.name}`, "none that is right");
  }
  return text;
}

/** A signature's line; undefined for one that is none. */
function parseLine(line: string) {
  const [, name, base64 = ""] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  const bytes = decode(base64);
  return bytes === undefined || bytes.length < 5
    ? undefined
    : { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** The bytes of base64 in its one form, so that nothing can be changed in it. */
function decode(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, "base64");
  return bytes.toString("base64") === base64 ? bytes : undefined;
}

function isSigned(text: string, { key }: Verifier, signature: Uint8Array): boolean {
  const publicKey = createPublicKey({
    key: Buffer.concat([spki, key]),
    format: "der",
    type: "spki",
  });
  return verify(undefined, Buffer.from(text), publicKey, signature);
}
