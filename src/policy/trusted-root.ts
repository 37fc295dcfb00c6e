import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import { TrustedRoot as Message } from "@sigstore/protobuf-specs";
import { toTrustMaterial, type TrustMaterial } from "@sigstore/verify";
import * as base64 from "../bundle/base64.ts";
import { Fields } from "../bundle/fields.ts";
import * as foreign from "../bundle/foreign-json.ts";
import * as json from "../bundle/json.ts";
import { OfflineError } from "../errors.ts";
import { parseTime, rfc3339, showTime } from "./time.ts";

/**
 * A trusted root: whom Sigstore consists of, and when. It comes from the checked-out repository, where a review let it in,
 * and never from a bundle.
 *
 *     {"mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
 *      "tlogs": [{"baseUrl": "…", "hashAlgorithm": "SHA2_256", "logId": {"keyId": "<base64>"},
 *        "publicKey": {"rawBytes": "<base64>", "keyDetails": "PKIX_ECDSA_P256_SHA_256", "validFor": {"start": "2021-01-12T11:53:27Z"}}}],
 *      "certificateAuthorities": [{"uri": "…", "certChain": {"certificates": [{"rawBytes": "<base64>"}]}, "validFor": {"start": "…"}}],
 *      "ctlogs": [as in tlogs], "timestampAuthorities": [as in certificateAuthorities]}
 *
 * https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto. Loads @sigstore/verify: import it on demand.
 */
export interface TrustedRoot {
  readonly material: TrustMaterial;
  /** The latest moment at which something in it began to be valid, in ms since 1970: it was fetched no earlier. */
  readonly newest: number;
}

/** When a service was, or is, to be believed; in ms since 1970. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** No trusted root is longer, in characters: the public good instance's takes 7,000. */
const maxSize = 1 << 20;
const mediaTypes =
  /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.1|\.v0\.2\+json)$/;
const refresh =
  "fetch the trusted root anew (`cosign trusted-root create --with-default-services --out FILE` of cosign 3, or one line of `gh attestation trusted-root`), review it and commit it";

/**
 * Reads a trusted root. Throws BAD_TRUSTED_ROOT for a text that is cut, has no CA, has nobody who vouches for the time, or has
 * a service without a beginning, which @sigstore/verify takes for one that was always there; OLD_TRUSTED_ROOT where all
 * services of a kind have ended at `now` (ms since 1970).
 */
export function readTrustedRoot(text: string, now: number): TrustedRoot {
  const value = foreign.read(text, maxSize, refused);
  if (!json.isObject(value)) {
    throw refused("wanted an object, got another value");
  }
  const fields = new Fields(value, "", refused);
  fields.text("mediaType", mediaTypes);
  const authorities = list(fields, "certificateAuthorities").map(readAuthority);
  const stamps = list(fields, "timestampAuthorities").map(readAuthority);
  const logs = list(fields, "tlogs").map(readLog);
  const certificateLogs = list(fields, "ctlogs").map(readLog);
  demandSome(authorities, "certificateAuthorities");
  demandSome([...logs, ...stamps], "tlogs or timestampAuthorities");
  if (logs.length > 0) {
    // Who keeps a log of signatures keeps one of certificates, too: a root without it is one that was cut.
    demandSome(certificateLogs, "ctlogs beside its tlogs");
  }
  demandCurrent(authorities, "certificate authority", now);
  demandCurrent([...logs, ...stamps], "transparency log and timestamp authority", now);
  demandCurrent(certificateLogs, "log of certificates", now);
  const all = [...authorities, ...stamps, ...logs, ...certificateLogs];
  return { material: materialOf(value), newest: Math.max(...all.map(({ start }) => start)) };
}

function materialOf(value: json.JsonObject): TrustMaterial {
  try {
    return toTrustMaterial(Message.fromJSON(value));
  } catch (error) {
    throw refused("wanted keys of a kind that is known here, got others", error);
  }
}

function list(fields: Fields, key: string): readonly Fields[] {
  return fields.has(key) ? fields.list(key) : [];
}

function readAuthority(fields: Fields): Window {
  const certificates = fields.object("certChain").list("certificates");
  demandSome(certificates, "certificates in each certChain");
  for (const certificate of certificates) {
    const bytes = readBytes(certificate, "rawBytes");
    try {
      void new X509Certificate(bytes);
    } catch (error) {
      throw refused("wanted certificates in DER as rawBytes, got other bytes", error);
    }
  }
  return readWindow(fields);
}

function readLog(fields: Fields): Window {
  fields.text("baseUrl", /^[!-~]{1,1000}$/);
  readBytes(fields.object("logId"), "keyId");
  const key = fields.object("publicKey");
  readBytes(key, "rawBytes");
  return readWindow(key);
}

function readBytes(fields: Fields, key: string): Buffer {
  const bytes = base64.decode(fields.text(key, /^[A-Za-z0-9+/=]{4,40000}$/));
  if (bytes === undefined) {
    throw refused(`field ${key}: wanted bytes in base64, got another text`);
  }
  return Buffer.from(bytes);
}

function readWindow(fields: Fields): Window {
  const window = fields.object("validFor");
  const found = {
    start: readTime(window, "start"),
    end: window.has("end") ? readTime(window, "end") : Infinity,
  };
  window.done();
  return found;
}

function readTime(fields: Fields, key: string): number {
  const text = fields.text(key, rfc3339);
  const time = parseTime(text);
  if (time === undefined) {
    throw refused(`field ${key}: wanted a day that its month has, got ${text}`);
  }
  return time;
}

function demandSome(found: readonly unknown[], what: string): void {
  if (found.length === 0) {
    throw refused(`wanted ${what}, got none`);
  }
}

/** Refuses a root none of whose services of a kind is left; one that never had any says so itself. */
function demandCurrent(windows: readonly Window[], what: string, now: number): void {
  const last = Math.max(...windows.map(({ end }) => end));
  if (windows.length > 0 && last < now) {
    throw new OfflineError(
      "OLD_TRUSTED_ROOT",
      `policy: trusted root: wanted a ${what} that is valid at ${showTime(now)}, got the last one until ${showTime(last)}`,
      { hint: `${refresh}; if the date is wrong, set this machine's clock` },
    );
  }
}

function refused(message: string, cause?: unknown): OfflineError {
  return new OfflineError("BAD_TRUSTED_ROOT", `policy: trusted root: ${message}`, {
    hint: `the file was cut or edited, or is another one: ${refresh}`,
    cause,
  });
}
