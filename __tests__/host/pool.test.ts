import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { Pool } from "../../src/host/pool.ts";
import { end, framed, named } from "../support/parts.ts";

const script = new URL("../../src/tasks/inspect-worker.ts", import.meta.url);
const tar = Buffer.concat([named("a/b.go", `package b\n${"// x\n".repeat(400_000)}`), end]);

function batch() {
  const bytes = framed(tar, "p");
  const unpacked = tar.length;
  return { kind: "packed", root: undefined, bytes, unpacked, isLast: true, part: "p" } as const;
}

/** Node ends the whole process if a thread is ended while it makes a zstd decoder: node_zlib.cc, "close before init". */
test("a pool that is closed has left no thread at work", async () => {
  const pool = new Pool(script);
  const given = [await pool.give(batch()), await pool.give(batch()), await pool.give(batch())];
  const settled = Promise.allSettled(given.map(({ facts }) => facts));

  await pool.close();

  // Each was answered by its thread, and none by the thread's end.
  for (const each of await settled) {
    expect(each.status === "rejected" ? String(each.reason) : "done").not.toContain("ended");
  }
});

test("a pool that was closed takes no more work to its end", async () => {
  const pool = new Pool(script);
  await (
    await pool.give(batch())
  ).facts;
  await pool.close();

  await expect((async () => (await pool.give(batch())).facts)()).rejects.toThrow("a thread ended");
});

test("who waits for room at the same time does not get it at the same time", async () => {
  const pool = new Pool(script);
  const counted: number[] = [];
  try {
    let going = 0;
    const all = Array.from({ length: 24 }, async () => {
      const { facts } = await pool.give(batch());
      counted.push(++going);
      await facts.finally(() => going--);
    });
    await Promise.all(all);
  } finally {
    await pool.close();
  }
  expect(counted).toHaveLength(24);
  // Two for each of at most four threads.
  expect(Math.max(...counted)).toBeLessThanOrEqual(
    2 * Math.min(4, Math.max(2, availableParallelism())),
  );
});

test("large batches wait until there is room: few of them are held at once", async () => {
  const pool = new Pool(script);
  const noise = named("a/b.zip", randomBytes(15 << 20).toString("hex"));
  const bytes = Buffer.concat([noise, end]);
  const large = { root: undefined, bytes, unpacked: bytes.length, isLast: true } as const;
  const order: string[] = [];
  try {
    for (const each of ["first", "second"]) {
      const { facts } = await pool.give({ kind: "packed", ...large, part: "p.tar" });
      const note = (how: string) => order.push(`${each} ${how}`);
      facts.then(
        () => note("done"),
        () => note("failed"),
      );
      await setImmediate();
      note("given");
    }
  } finally {
    await pool.close();
  }
  expect(order.slice(0, 3)).toEqual(["first given", "first done", "second given"]);
});
