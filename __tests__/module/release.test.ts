import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import { release } from "../../src/module/release.ts";

test("large bytes that are all of their memory give it back", () => {
  const bytes = Buffer.allocUnsafeSlow(1 << 16);

  release(bytes);

  expect(bytes).toHaveLength(0);
});

test("so do bytes that a decoder made a little shorter than their memory", () => {
  const bytes = Buffer.allocUnsafeSlow((1 << 16) + 64).subarray(0, 1 << 16);

  release(bytes);

  expect(bytes).toHaveLength(0);
});

test.each([
  ["small ones", Buffer.allocUnsafeSlow((1 << 16) - 1)],
  ["those that share memory with others", Buffer.allocUnsafeSlow(1 << 20).subarray(0, 1 << 16)],
  ["those in the pool of all", Buffer.from("in Node's own pool")],
  ["those that threads share", new Uint8Array(new SharedArrayBuffer(1 << 16))],
])("%s are left alone", (_, bytes) => {
  const { length } = bytes;

  release(bytes);

  expect(bytes).toHaveLength(length);
});
