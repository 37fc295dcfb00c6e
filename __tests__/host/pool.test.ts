import { Buffer } from "node:buffer";
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
