import { hash } from "node:crypto";
import { OfflineError } from "../../errors.ts";
import { variable } from "../environment.ts";
import { context, field } from "../github.ts";
import type { Manners } from "./manners.ts";
import { refused, results, type Results } from "./results.ts";
import type { Piece } from "./store.ts";
import { transmit } from "./transfer.ts";

/** What the stock client saves under such a key has another version: neither ever finds the other's entries. */
const version = hash("sha256", "go-offline-raw-1|go-offline-bundle/1", "hex");

/** The service for reading or writing. Throws STORE_ABSENT, and STORE_DENIED where the workflow's cache-mode forbids it. */
export async function open(doing: "read" | "write", manners: Manners): Promise<Results> {
  const service = results("CacheService", await context(), manners);
  const mode = (variable("ACTIONS_CACHE_MODE") ?? doing).toLowerCase();
  const forbidden = doing === "read" ? ["none", "write-only"] : ["none", "read"];
  if (forbidden.includes(mode)) {
    throw new OfflineError(
      "STORE_DENIED",
      `${manners.word}: wanted to ${doing}, got cache-mode ${mode}`,
      { hint: "set another cache-mode for this job in the workflow, or name another store" },
    );
  }
  return service;
}

/** An entry that is there; its address is good for some minutes. */
export interface Entry {
  readonly key: string;
  readonly url: string;
}

/** The entry of that name, else the newest whose name begins with one of the others; undefined for none. Throws STORE_*. */
export async function look(
  service: Results,
  key: string,
  others: readonly string[],
  { word }: Manners,
): Promise<Entry | undefined> {
  const asked = { key, restore_keys: others, version };
  const { fields, refusal } = await service.call("GetCacheEntryDownloadURL", asked);
  if (refusal !== undefined) {
    if (refusal.status === 200 && refusal.message === "") {
      return undefined;
    }
    throw refused(`${word}: GetCacheEntryDownloadURL`, refusal);
  }
  const url = field(fields, "signed_download_url") ?? field(fields, "signedDownloadUrl");
  const matched = field(fields, "matched_key") ?? field(fields, "matchedKey");
  if (typeof url !== "string" || typeof matched !== "string" || !URL.canParse(url)) {
    throw refused(`${word}: GetCacheEntryDownloadURL`, { status: 200, message: "no address" });
  }
  return { key: matched, url };
}

/** The address for a new entry; undefined if there is one of that name, or one is being made. */
export async function reserve(
  piece: Piece,
  key: string,
  service: Results,
  { word }: Manners,
): Promise<string | undefined> {
  const made = await service.call("CreateCacheEntry", { key, version });
  if (made.refusal !== undefined) {
    const { status, message } = made.refusal;
    if (status === 409 || /already exists/i.test(message)) {
      return undefined;
    }
    throw refused(`${word}: ${piece.name}`, made.refusal);
  }
  const url = field(made.fields, "signed_upload_url") ?? field(made.fields, "signedUploadUrl");
  if (typeof url !== "string" || !URL.canParse(url)) {
    throw refused(`${word}: CreateCacheEntry`, { status: 200, message: "no address" });
  }
  return url;
}

/** Sends the bytes of a reserved entry, and makes it one that is found. Throws STORE_*. */
export async function fill(
  piece: Piece,
  file: string,
  { key, url }: Entry,
  service: Results,
  manners: Manners,
): Promise<void> {
  await transmit(piece, file, url, manners);
  const size = String(piece.size);
  const done = await service.call("FinalizeCacheEntryUpload", { key, version, size_bytes: size });
  if (done.refusal !== undefined) {
    throw refused(`${manners.word}: ${piece.name}`, done.refusal);
  }
}
