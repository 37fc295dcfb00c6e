import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { download, type Order } from "../../src/host/download.ts";
import type { Patience } from "../../src/host/patience.ts";
import { start, type GitHub } from "../support/github/server.ts";

const quick: Patience = { silence: 300, attempts: 4, wait: 5, longest: 1_000 };
const bytes = randomBytes(3_000_000);
const sha256 = createHash("sha256").update(bytes).digest("hex");

let github: GitHub;
let folder: string;
let count = 0;

beforeAll(async () => {
  github = await start();
  folder = await mkdtemp(join(tmpdir(), "download-"));
});

beforeEach(() => github.calm());

afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

/** Brings the bytes, or something else, and tells what was heard of failed attempts. */
async function bring(change: Partial<Order> = {}) {
  const file = join(folder, String(++count));
  const reasons: string[] = [];
  const blob = `c${5_000 + count}`;
  github.place(blob, bytes);
  const order: Order = {
    what: "cache: vendor.tar.zst",
    locate: () => Promise.resolve(github.address(blob)),
    file,
    most: bytes.length,
    sha256,
    patience: quick,
    retried: ({ reason }) => reasons.push(reason),
    progress: () => undefined,
    ...change,
  };
  const came = await download(order).catch((error: unknown) => error);
  return { came, reasons, file, code: came instanceof OfflineError ? came.code : undefined };
}

test("a file comes whole, for nobody else to read", async () => {
  const { came, file, reasons } = await bring();

  expect(came).toEqual({ size: bytes.length, resumed: 0 });
  expect(bytes.equals(await readFile(file))).toBe(true);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(reasons).toEqual([]);
});

test("a transfer that is cut off goes on where it was", async () => {
  github.fail({ match: "GET /blob/", cut: 1_000_000 });
  github.fail({ match: "GET /blob/", cut: 500_000 });

  const { came, file, reasons } = await bring();

  expect(came).toEqual({ size: bytes.length, resumed: 2 });
  expect(bytes.equals(await readFile(file))).toBe(true);
  expect(reasons).toEqual(Array(2).fill("a connection that broke in mid-stream"));
  const ranges = github.log.map((line) => Number(/range=bytes=(\d+)-/.exec(line)?.[1] ?? 0));
  expect(ranges[0]).toBe(0);
  expect(ranges[1]).toBeGreaterThan(0);
  expect(ranges[2]).toBeGreaterThan(ranges[1] ?? 0);
});

test("one that gets on may be cut off as often as it likes", async () => {
  github.fail({ match: "GET /blob/", times: 6, cut: 400_000 });

  const { came, file, reasons } = await bring();

  expect(came).toMatchObject({ size: bytes.length });
  expect(bytes.equals(await readFile(file))).toBe(true);
  expect(reasons.length).toBeGreaterThan(4);
});

test("one that is cut off starts again where the service knows no ranges", async () => {
  github.fail({ match: "GET /blob/", cut: 1_000_000 });
  github.fail({ match: "GET /blob/", whole: true });

  const { came, file } = await bring();

  expect(came).toEqual({ size: bytes.length, resumed: 0 });
  expect(bytes.equals(await readFile(file))).toBe(true);
});

test("one that falls silent is cut off, and goes on", async () => {
  github.fail({ match: "GET /blob/", stall: 1_000_000 });

  const { came, reasons } = await bring();

  expect(came).toEqual({ size: bytes.length, resumed: 1 });
  expect(reasons).toEqual(["silence for 0.3 s"]);
});

test.each([
  ["the service is down", { status: 503 }, "STORE_DOWN", 4, "HTTP 503"],
  ["it is down for another reason", { status: 500 }, "STORE_DOWN", 4, "HTTP 500"],
  ["it never answers", { hang: true }, "STORE_TIMED_OUT", 2, "silence for 0.3 s"],
  ["it hangs up", { drop: true }, "STORE_CUT_OFF", 4, "a connection that broke"],
  ["it sends us elsewhere", { status: 302, headers: { location: "/x" } }, "STORE_ANSWER", 1, "302"],
  ["it is asked too often", { status: 429 }, "STORE_RATE_LIMITED", 4, "HTTP 429"],
  ["it sends a login page", { status: 401, text: "<html>" }, "STORE_DENIED", 1, "HTTP 401"],
])("%s: it is asked again where that may help", async (_, fault, code, times, words) => {
  github.fail({ match: "GET /blob/", times: 100, ...fault });

  const { came, code: got, reasons } = await bring();

  expect(got).toBe(code);
  expect(github.log).toHaveLength(times);
  expect(reasons).toHaveLength(times - 1);
  expect(came).toMatchObject({ message: expect.stringContaining(words) });
  expect(came).toMatchObject({ message: expect.stringMatching(/^cache: vendor.tar.zst: wanted /) });
});

test("a limit that ends soon is waited for, one that lasts is not", async () => {
  github.fail({ match: "GET /blob/", status: 429, headers: { "retry-after": "0" } });
  const soon = await bring();
  github.calm();
  github.fail({ match: "GET /blob/", times: 9, status: 429, headers: { "retry-after": "3600" } });

  const late = await bring();

  expect(soon.came).toMatchObject({ size: bytes.length });
  expect(late.code).toBe("STORE_RATE_LIMITED");
  expect(github.log).toHaveLength(1);
  expect(late.came).toMatchObject({ message: expect.stringContaining("Retry-After 3600 s") });
});

test("nobody answers at the address", async () => {
  const { code, came } = await bring({
    locate: () => Promise.resolve("http://127.0.0.1:9/x?sig=abc"),
  });

  expect(code).toBe("STORE_DOWN");
  expect(came).toMatchObject({ message: expect.stringContaining("ECONNREFUSED") });
});

test("what is not there is no error", async () => {
  const { came } = await bring({ locate: () => Promise.resolve(github.address("c99999")) });

  expect(came).toBeUndefined();
});

test("an address that has expired is asked for anew", async () => {
  let asked = 0;
  const { came } = await bring({
    locate: () => {
      asked++;
      const url = github.address(`c${5_000 + count}`);
      return Promise.resolve(asked === 1 ? url.replace(/se=\d+/, "se=1") : url);
    },
  });

  expect(came).toMatchObject({ size: bytes.length });
  expect(asked).toBe(2);
});

test("more than was announced is not written", async () => {
  github.fail({ match: "GET /blob/", grow: 1 });

  const { code, file } = await bring();

  expect(code).toBe("STORE_TOO_LARGE");
  expect((await stat(file)).size).toBeLessThanOrEqual(bytes.length);
});

test("a length that is too great is refused before a byte is written", async () => {
  const { code, file } = await bring({ most: 1_000 });

  expect(code).toBe("STORE_TOO_LARGE");
  expect((await stat(file)).size).toBe(0);
});

test.each([
  ["ends early", { short: 1 }],
  ["is another", { text: "x".repeat(1_000), status: 200 }],
])("a file that %s has not the digest", async (_, fault) => {
  github.fail({ match: "GET /blob/", ...fault });

  expect((await bring()).code).toBe("STORE_DIGEST");
});

test("where the service has no more bytes, and the transfer had no end, it starts again", async () => {
  github.fail({ match: "GET /blob/", cut: 1_000_000 });
  github.fail({ match: "GET /blob/", status: 416 });

  const { came, file, reasons } = await bring();

  expect(came).toEqual({ size: bytes.length, resumed: 0 });
  expect(bytes.equals(await readFile(file))).toBe(true);
  expect(reasons).toContain("no more bytes, and no end");
});

test("a range that is not the one asked for is no answer", async () => {
  github.fail({ match: "GET /blob/", cut: 1_000 });
  const odd = { "content-range": "bytes 7-9/10" };
  github.fail({ match: "GET /blob/", status: 206, text: "abc", headers: odd });

  expect((await bring()).code).toBe("STORE_ANSWER");
});

test("a file that is there already is not overwritten", async () => {
  const { file } = await bring();

  expect((await bring({ file })).code).toBe("IO");
  expect(bytes.equals(await readFile(file))).toBe(true);
});

test("no message tells the signature of an address", async () => {
  const told: unknown[] = [];
  for (const fault of [{ status: 503 }, { hang: true }, { drop: true }, { cut: 9 }]) {
    github.fail({ match: "GET /blob/", times: 100, ...fault });
    const { came, reasons } = await bring();
    told.push(came instanceof OfflineError ? [came.message, came.hint] : came, reasons);
    github.calm();
  }

  expect(JSON.stringify(told)).not.toContain("sig");
});
