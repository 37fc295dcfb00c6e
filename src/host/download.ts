import { createHash, type Hash } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { OfflineError } from "../errors.ts";
import { fileFailure } from "./failure.ts";
import { demandHealthy, persist, send, text, Trouble, type Answer, type Retried } from "./http.ts";
import type { Patience } from "./patience.ts";

/** A file to bring. */
export interface Order {
  /** What it is, for people. */
  readonly what: string;
  /** Its address, asked for anew when an attempt was refused: signed addresses expire. Throws OfflineError. */
  readonly locate: () => Promise<string>;
  /** A new file. */
  readonly file: string;
  /** Not a byte more is written. */
  readonly most: number;
  /** What its bytes must hash to, in hex. */
  readonly sha256: string;
  readonly patience: Patience;
  readonly retried: Retried;
  readonly progress: (bytes: number, size: number | undefined) => void;
}

/** What came; `resumed` says how often it was cut off and went on where it was. */
export interface Came {
  readonly size: number;
  readonly resumed: number;
}

/** Bytes with which a transfer has got on. */
const worthwhile = 1 << 20;

interface State {
  readonly handle: FileHandle;
  hash: Hash;
  size: number;
  resumed: number;
  url: string | undefined;
}

/**
 * Brings a file: streamed, hashed on its way, never longer than allowed, and gone on with where it was cut off. Undefined
 * where nothing is at the address. Throws STORE_TOO_LARGE, STORE_DIGEST and what `persist` throws.
 */
export async function download(order: Order): Promise<Came | undefined> {
  const state: State = {
    handle: await create(order.file),
    hash: createHash("sha256"),
    size: 0,
    resumed: 0,
    url: undefined,
  };
  try {
    if (!(await getOn(order, state))) {
      return undefined;
    }
  } finally {
    await state.handle.close();
  }
  const sha256 = state.hash.digest("hex");
  if (sha256 !== order.sha256) {
    throw new OfflineError(
      "STORE_DIGEST",
      `${order.what}: wanted sha256 ${order.sha256}, got ${sha256}`,
      {
        hint: "the store holds other bytes than were packed: delete them there and pack again; they were not read",
      },
    );
  }
  return { size: state.size, resumed: state.resumed };
}

/** As long as a transfer gets on, it may be cut off as often as it likes: the patience is for one that does not. */
async function getOn(order: Order, state: State): Promise<boolean> {
  for (;;) {
    const before = state.size;
    try {
      const { what, patience, retried } = order;
      return await persist(what, patience, retried, () => attempt(order, state));
    } catch (error) {
      const isCutOff = error instanceof OfflineError && error.code === "STORE_CUT_OFF";
      if (!isCutOff || state.size < before + worthwhile) {
        throw error;
      }
    }
  }
}

async function create(file: string): Promise<FileHandle> {
  try {
    return await open(file, "wx", 0o600);
  } catch (error) {
    throw fileFailure(`writing ${file}`, error);
  }
}

async function attempt(order: Order, state: State): Promise<boolean> {
  const answer = await ask(order, state);
  const { status } = answer;
  if (status === 404 || status === 410) {
    answer.discard();
    return false;
  }
  if (status === 416) {
    answer.discard();
    // It has no more bytes than are here, and did not end: what is here may be of another answer.
    await restart(state);
    throw new Trouble("STORE_CUT_OFF", "no more bytes, and no end", "run again", "usual");
  }
  if (status !== 200 && status !== 206) {
    const said = (await text(answer)).slice(0, 200);
    if (status === 403) {
      // As a signed address is answered that has expired: another one is asked for.
      state.url = undefined;
      const hint = "see that nothing stands between this runner and GitHub's storage";
      throw new Trouble("STORE_DENIED", `HTTP 403 (${said})`, hint, "usual");
    }
    demandHealthy(answer, said);
    const hint = "the service speaks another protocol: tell us what it answered";
    throw new Trouble("STORE_ANSWER", `HTTP ${status}`, hint, undefined);
  }
  const size = await begin(answer, state);
  demandSmall(order, size);
  await receive(order, state, answer, size);
  return true;
}

async function ask(order: Order, state: State): Promise<Answer> {
  state.url ??= await order.locate();
  const range = { range: `bytes=${state.size}-` };
  const headers = state.size > 0 ? range : {};
  return send({ method: "GET", url: state.url, headers }, order.patience);
}

/** Goes on after what is there already, or, where the service sends all of it again, from the start. Gives the size. */
async function begin({ status, headers }: Answer, state: State): Promise<number | undefined> {
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(headers["content-range"] ?? ""));
  if (status === 206 && range !== null && Number(range[1]) === state.size) {
    state.resumed++;
    return Number(range[2]);
  }
  if (status === 206) {
    const hint = "the service speaks another protocol: tell us what it answered";
    throw new Trouble("STORE_ANSWER", "another range than was asked for", hint, undefined);
  }
  await restart(state);
  const length = Number(headers["content-length"] ?? Number.NaN);
  return Number.isSafeInteger(length) ? length : undefined;
}

async function restart(state: State): Promise<void> {
  await state.handle.truncate(0);
  state.size = 0;
  state.hash = createHash("sha256");
}

async function receive(
  order: Order,
  state: State,
  answer: Answer,
  size: number | undefined,
): Promise<void> {
  for await (const chunk of answer.body()) {
    demandSmall(order, state.size + chunk.length);
    await write(order, state, chunk);
    order.progress(state.size, size);
  }
  if (size !== undefined && state.size < size) {
    throw new Trouble("STORE_CUT_OFF", `${state.size} of ${size} bytes`, "run again", "usual");
  }
}

async function write({ file }: Order, state: State, chunk: Uint8Array): Promise<void> {
  try {
    await state.handle.write(chunk, 0, chunk.length, state.size);
  } catch (error) {
    throw fileFailure(`writing ${file}`, error);
  }
  state.hash.update(chunk);
  state.size += chunk.length;
}

function demandSmall({ what, most }: Order, size: number | undefined): void {
  if (size !== undefined && size > most) {
    throw new OfflineError("STORE_TOO_LARGE", `${what}: wanted at most ${most} bytes, got more`, {
      hint: "the store holds something else than was packed: delete it there and pack again; it was not read",
    });
  }
}
