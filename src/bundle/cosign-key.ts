import { Buffer } from "node:buffer";
import * as crypto from "node:crypto";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { OfflineError } from "../errors.ts";
import * as base64 from "./base64.ts";
import { Fields } from "./fields.ts";
import * as foreign from "./foreign-json.ts";
import * as json from "./json.ts";
import * as pem from "./pem.ts";
import { nameOf } from "./public-key.ts";
import { holds } from "./signature.ts";

/**
 * `cosign.key`, a P-256 key under a password: a PEM block `ENCRYPTED SIGSTORE PRIVATE KEY` that holds one line of JSON,
 *
 *     {"kdf":{"name":"scrypt","params":{"N":65536,"r":8,"p":1},"salt":"<32 bytes>"},
 *      "cipher":{"name":"nacl/secretbox","nonce":"<24 bytes>"},"ciphertext":"<tag of 16 bytes, then PKCS #8>"}
 *
 * with bytes in base64. github.com/secure-systems-lab/go-securesystemslib/encrypted, encrypted.go.
 */
interface Sealed {
  readonly cost: number;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
}

const label = "ENCRYPTED SIGSTORE PRIVATE KEY";
const labels = [label, "ENCRYPTED COSIGN PRIVATE KEY"];
/** What cosign writes; what it reads, and no more: a file must not say how much memory it takes. */
const usual = 65_536;
const costs = [32_768, usual, 131_072];
const [blockSize, parallel] = [8, 1];
/** PKCS #8 of a P-256 key has 138 bytes, of any key that cosign makes less than this. */
const largest = 4096;
const saltSize = 32;
const nonceSize = 24;
const tagSize = 16;
const probe = Buffer.from("go-offline");

/** A private key that is opened. `hint` is base64(sha256(SPKI DER)) of its public half. */
export interface SigningKey {
  readonly hint: string;
  /** SPKI PEM, byte for byte as `cosign.pub` has it. */
  readonly publicKey: string;
  /** The signature of `bytes`: ECDSA on P-256 over their sha256, in ASN.1 DER. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/**
 * Opens a private key as cosign writes it. Throws BAD_KEY for a file that is none or cut, WRONG_PASSWORD, and BAD_CURVE
 * for a key of another kind; no error holds anything of the key or the password.
 */
export async function open(text: string, password: string): Promise<SigningKey> {
  const { cost, salt, nonce, ciphertext } = readSealed(readBlock(text));
  const secret = await derive(password, salt, cost);
  const der = unbox(secret, nonce, ciphertext);
  try {
    return signer(der);
  } finally {
    secret.fill(0);
    der.fill(0);
  }
}

/** A pair: the texts of `cosign.key` and `cosign.pub`, in PEM, and the hint of both. */
export interface Made {
  readonly privateKey: string;
  readonly publicKey: string;
  readonly hint: string;
}

/** Makes a pair. Throws BAD_INPUT without a password. */
export async function make(password: string): Promise<Made> {
  if (password === "") {
    throw new OfflineError("BAD_INPUT", "bundle: wanted a password for the new key, got none", {
      hint: "choose one: without it, whoever gets the file signs in your name",
    });
  }
  const { privateKey, publicKey } = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  const salt = crypto.randomBytes(saltSize);
  const nonce = crypto.randomBytes(nonceSize);
  const der = privateKey.export({ type: "pkcs8", format: "der" });
  const secret = await derive(password, salt, usual);
  const ciphertext = xsalsa20poly1305(secret, nonce).encrypt(der);
  secret.fill(0);
  der.fill(0);
  return {
    privateKey: pem.encode({ label, bytes: written({ cost: usual, salt, nonce, ciphertext }) }),
    publicKey: spki(publicKey),
    hint: nameOf(publicKey),
  };
}

/** In the order in which cosign writes them. */
function written({ cost, salt, nonce, ciphertext }: Sealed): Uint8Array {
  const value = {
    kdf: {
      name: "scrypt",
      params: { N: cost, r: blockSize, p: parallel },
      salt: base64.encode(salt),
    },
    cipher: { name: "nacl/secretbox", nonce: base64.encode(nonce) },
    ciphertext: base64.encode(ciphertext),
  };
  return Buffer.from(JSON.stringify(value));
}

/** Throws BAD_KEY for what is no private key, before anybody is asked for its password. */
export function demandPrivate(text: string): void {
  readBlock(text);
}

function readBlock(text: string): string {
  const block = pem.decode(text);
  const came = block === undefined ? pem.describe(text) : `a block of kind ${block.label}`;
  if (block !== undefined && labels.includes(block.label)) {
    return Buffer.from(block.bytes).toString();
  }
  throw bad(`wanted a private key as cosign.key has it, got ${came}`, instead(came));
}

/** What to do with another key, by the words that name it. */
function instead(came: string): string | undefined {
  if (came.includes("PUBLIC KEY")) {
    return "give the private key: cosign.key, not cosign.pub";
  }
  const isForeign = came.includes("PRIVATE KEY") && !labels.some((each) => came.includes(each));
  return isForeign
    ? "bring it into cosign's form: cosign import-key-pair --key FILE (cosign 3); or make a new pair: go-offline keygen"
    : undefined;
}

function readSealed(text: string): Sealed {
  const refuse = () => bad("wanted JSON with each key once in the block, got another text");
  const value = foreign.read(text, text.length, refuse);
  if (!json.isObject(value)) {
    throw refuse();
  }
  const fields = new Fields(value, "", bad);
  const [kdf, cipher] = [fields.object("kdf"), fields.object("cipher")];
  const params = kdf.object("params");
  kdf.text("name", /^scrypt$/);
  cipher.text("name", /^nacl\/secretbox$/);
  const found = {
    cost: readCost(params),
    salt: readBytes(kdf, "salt", saltSize),
    nonce: readBytes(cipher, "nonce", nonceSize),
    ciphertext: readBytes(fields, "ciphertext"),
  };
  [params, kdf, cipher, fields].forEach((each) => each.done());
  return found;
}

function readCost(params: Fields): number {
  const most = Number.MAX_SAFE_INTEGER;
  const [N, r, p] = [params.number("N", most), params.number("r", most), params.number("p", most)];
  if (!costs.includes(N) || r !== blockSize || p !== parallel) {
    throw bad(
      `wanted scrypt with N ${costs.join(", ")}, r ${blockSize} and p ${parallel}, got N ${N}, r ${r} and p ${p}`,
      "make a new pair: go-offline keygen, or cosign generate-key-pair",
    );
  }
  return N;
}

/** The bytes of a field, which no error shows. */
function readBytes(fields: Fields, key: string, size?: number): Uint8Array {
  const bytes = base64.decode(fields.text(key, /^/));
  const isFit =
    size === undefined
      ? bytes !== undefined && bytes.length > tagSize && bytes.length <= largest
      : bytes?.length === size;
  if (bytes === undefined || !isFit) {
    throw bad(`field ${key}: wanted ${size ?? `${tagSize + 1} to ${largest}`} bytes in base64`);
  }
  return bytes;
}

function derive(password: string, salt: Uint8Array, N: number): Promise<Buffer> {
  const maxmem = 128 * blockSize * (N + parallel) + (1 << 20);
  const cost = { N, r: blockSize, p: parallel, maxmem };
  return new Promise((resolve, reject) => {
    crypto.scrypt(Buffer.from(password), salt, 32, cost, (error, key) => {
      // A failure comes first: what follows it counts for nothing.
      [error ?? []].flat().forEach(reject);
      resolve(key);
    });
  });
}

function unbox(secret: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  try {
    return xsalsa20poly1305(secret, nonce).decrypt(ciphertext);
  } catch (error) {
    throw new OfflineError(
      "WRONG_PASSWORD",
      "bundle: private key: wanted the password that it was sealed with, got another",
      {
        hint: "set GO_OFFLINE_PASSWORD (or COSIGN_PASSWORD) to the password of this key; if it is right, the file was damaged: take its backup",
        cause: error,
      },
    );
  }
}

function signer(der: Uint8Array): SigningKey {
  const key = parse(der);
  const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType;
  if (curve !== "prime256v1") {
    throw new OfflineError(
      "BAD_CURVE",
      `bundle: private key: wanted a key on P-256, got one of kind ${curve}`,
      { hint: "make a pair that every cosign can check: go-offline keygen" },
    );
  }
  const half = crypto.createPublicKey(key);
  const publicKey = spki(half);
  const sign = (bytes: Uint8Array): Uint8Array => crypto.sign("sha256", bytes, key);
  if (!holds(publicKey, probe, sign(probe))) {
    throw bad("wanted a private key that fits its public half, got another");
  }
  return { hint: nameOf(half), publicKey, sign: async (bytes) => Promise.resolve(sign(bytes)) };
}

function parse(der: Uint8Array): crypto.KeyObject {
  try {
    return crypto.createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" });
  } catch {
    throw bad("wanted PKCS #8 under the password, got other bytes");
  }
}

function spki(key: crypto.KeyObject): string {
  return key.export({ type: "spki", format: "pem" }).toString();
}

function bad(message: string, hint?: string): OfflineError {
  return new OfflineError("BAD_KEY", `bundle: private key: ${message}`, {
    hint:
      hint ??
      "give the whole text of cosign.key, with its first and last line; or make a new pair: go-offline keygen",
  });
}
