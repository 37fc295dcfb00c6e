import * as path from "node:path";
import { Readable } from "node:stream";
import { OfflineError } from "../../errors.ts";
import { download } from "../download.ts";
import * as files from "../files.ts";
import { demandHealthy, persist, send, text, Trouble } from "../http.ts";
import { begin } from "../progress.ts";
import { again, type Manners } from "./manners.ts";
import type { Fetched, Piece } from "./store.ts";

/** Milliseconds between two words about a transfer that goes on. */
const pace = 2_000;

/** A private folder for what a store brings, made when it brings something. */
export class Downloads {
  #folder: ReturnType<typeof files.temporary> | undefined;
  #count = 0;

  /** A name in the folder under which nothing is yet. */
  next(): string {
    this.#folder ??= files.temporary();
    return path.join(this.#folder.path, String(++this.#count));
  }

  async remove(): Promise<void> {
    await this.#folder?.remove();
    this.#folder = undefined;
  }
}

/** Brings a piece, of at most its size and with its digest. Undefined where there is nothing. Throws STORE_*. */
export async function receive(
  piece: Piece,
  locate: () => Promise<string>,
  downloads: Downloads,
  manners: Manners,
): Promise<Fetched | undefined> {
  const { word, tell, patience } = manners;
  const file = downloads.next();
  const started = performance.now();
  const watching = watch(piece, "fetching from", manners);
  const came = await download({
    what: `${word}: ${piece.name}`,
    locate,
    file,
    most: piece.size,
    sha256: piece.sha256,
    patience,
    retried: again(piece.name, manners),
    progress: watching.progress,
  }).finally(watching.end);
  if (came === undefined) {
    return undefined;
  }
  const milliseconds = performance.now() - started;
  const { size, resumed } = came;
  tell({ kind: "received", store: word, file: piece.name, bytes: size, milliseconds, resumed });
  return { size, read: () => files.stream(file) };
}

/** The same of what the store has just named: where nothing is at its address, it was lost, and STORE_EXPIRED is thrown. */
export async function receiveNamed(
  piece: Piece,
  locate: () => Promise<string>,
  downloads: Downloads,
  manners: Manners,
): Promise<Fetched> {
  const came = await receive(piece, locate, downloads, manners);
  if (came === undefined) {
    throw new OfflineError(
      "STORE_EXPIRED",
      `${manners.word}: ${piece.name}: wanted the bytes of what is listed, got none`,
      { hint: "it was removed just now, or the storage has lost it: pack again" },
    );
  }
  return came;
}

/** Puts a file at a signed address, as one blob. Throws STORE_*. https://learn.microsoft.com/rest/api/storageservices/put-blob */
export async function transmit(
  piece: Piece,
  file: string,
  url: string,
  manners: Manners,
): Promise<void> {
  const { word, tell, patience } = manners;
  const started = performance.now();
  const { progress, end } = watch(piece, "sending to", manners);
  await persist(`${word}: ${piece.name}`, patience, again(piece.name, manners), async () => {
    const answer = await send(
      {
        method: "PUT",
        url,
        headers: {
          "content-length": String(piece.size),
          "content-type": "application/octet-stream",
          "x-ms-blob-type": "BlockBlob",
          "x-ms-version": "2025-01-05",
        },
        body: () => Readable.from(counted(file, (bytes) => progress(bytes, piece.size))),
      },
      patience,
    );
    demandHealthy(answer, (await text(answer)).slice(0, 200));
    if (answer.status !== 201) {
      const hint = "the service speaks another protocol: tell us what it answered";
      throw new Trouble("STORE_ANSWER", `HTTP ${answer.status}`, hint, undefined);
    }
  }).finally(end);
  const milliseconds = performance.now() - started;
  const { name, size } = piece;
  tell({ kind: "sent", store: word, file: name, bytes: size, milliseconds, resumed: 0 });
}

async function* counted(file: string, progress: (bytes: number) => void) {
  let bytes = 0;
  for await (const chunk of files.stream(file)) {
    bytes += chunk.length;
    progress(bytes);
    yield chunk;
  }
}

/** Tells of a transfer that takes long, now and then; and whoever watches, whenever it gets on. */
function watch(piece: Piece, verb: string, { word, tell, progress }: Manners) {
  const { name: file, size: all } = piece;
  const going = begin(progress, { what: `${verb} ${word}`, unit: "byte", all });
  const started = performance.now();
  let last = started;
  const told = (bytes: number, size: number | undefined) => {
    going.to(bytes);
    const now = performance.now();
    if (now - last >= pace) {
      last = now;
      tell({ kind: "progress", store: word, file, bytes, size, milliseconds: now - started });
    }
  };
  return { progress: told, end: () => going.end() };
}
