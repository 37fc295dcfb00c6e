import { partOf, type Part } from "../bundle/manifest.ts";
import { Names } from "../bundle/name.ts";
import * as part from "../bundle/part.ts";
import type { Fact, Given, Pool } from "../host/pool.ts";
import { begin, type Going } from "../host/progress.ts";
import type { Opened } from "./opened.ts";

/** How many frames may be on their way before the first of them is taken. */
const ahead = 8;

/**
 * Reads a part of a bundle: its frames go to the pool's threads, which hash the files in them, inspect them and, with a
 * root, write them below it. Yields the facts of each frame, in the part's order. What is made of them may be used only
 * after the last one: then the digests are those of the manifest. Throws what bundle/part.ts and bundle/frame.ts throw.
 */
export async function* readPart(
  bundle: Opened,
  name: string,
  pool: Pool,
  root: string | undefined,
): AsyncGenerator<readonly Fact[]> {
  const sealed = partOf(bundle.manifest, name);
  const all = sealed.frames.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const going = begin(bundle.progress, { what: "reading the bundle", unit: "byte", all });
  try {
    yield* inOrder(sealed, give(sealed, bytesOf(bundle, name), pool, root), going);
  } catch (error) {
    // Damage on the way is one thing, a bundle that was sealed like this another: the digests tell.
    await part.demandWhole(sealed, bytesOf(bundle, name));
    throw error;
  } finally {
    going.end();
  }
}

/** The bytes of a part that was asked for when the bundle was opened. */
function bytesOf({ parts, candidate }: Opened, name: string): AsyncIterable<Uint8Array> {
  const fetched = parts.get(name);
  if (fetched === undefined) {
    throw new TypeError(`${name} of ${candidate.reference} was not asked for`);
  }
  return fetched.read();
}

async function* give(
  sealed: Part,
  source: AsyncIterable<Uint8Array>,
  pool: Pool,
  root: string | undefined,
): AsyncGenerator<Given> {
  let index = 0;
  for await (const bytes of part.frames(sealed, source, (size) => pool.room(size))) {
    const unpacked = sealed.frames[index]?.unpacked ?? 0;
    index++;
    const isLast = index === sealed.frames.length;
    const batch = { kind: "packed", root, bytes, unpacked, isLast, part: sealed.name } as const;
    yield await pool.give(batch, true);
  }
}

/** Waits for frames in their order, holds a few, and sees to it that names are unique from the first to the last. */
async function* inOrder(
  sealed: Part,
  given: AsyncIterable<Given>,
  going: Going,
): AsyncGenerator<readonly Fact[]> {
  const names = new Names();
  const waiting: Promise<Fact[]>[] = [];
  let entries = 0;
  let frame = 0;
  const take = (facts: readonly Fact[]) => {
    entries += facts.length;
    facts.forEach(({ name }) => names.add(name));
    return facts;
  };
  for await (const { facts } of given) {
    waiting.push(facts);
    const bytes = sealed.frames[frame++]?.unpacked ?? 0;
    // Whoever watches hears of each frame that is done, though a larger one before it is not.
    facts.then(
      () => going.add(bytes),
      () => undefined,
    );
    if (waiting.length > ahead) {
      yield take((await waiting.shift()) ?? []);
    }
  }
  for (const facts of waiting) {
    yield take(await facts);
  }
  part.demandCount(sealed, entries);
}
