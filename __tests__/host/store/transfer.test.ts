import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Step } from "../../../src/host/progress.ts";
import { Downloads, receive } from "../../../src/host/store/transfer.ts";
import { start, type GitHub } from "../../support/github/server.ts";

const bytes = randomBytes(2_000_000);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const piece = { name: "vendor.tar.zst", size: bytes.length, sha256 };

let github: GitHub;

beforeAll(async () => {
  github = await start();
  github.place("c1", bytes);
});

beforeEach(() => github.calm());

afterAll(() => github.close());

const locate = () => Promise.resolve(github.address("c1"));

/** Brings the piece; gives what a watcher was told. */
async function bring(wanted = piece) {
  const steps: Step[] = [];
  const downloads = new Downloads();
  const patience = { silence: 300, attempts: 3, wait: 5, longest: 1_000 };
  const progress = (_: number, step: Step) => void steps.push(step);
  const manners = { word: "cache", tell: () => undefined, patience, progress };
  await receive(wanted, locate, downloads, manners).catch(() => undefined);
  await downloads.remove();
  return steps;
}

test("who watches is told of each byte that came, of how many, and of the end", async () => {
  const steps = await bring();
  const [first] = steps;
  expect(first).toStrictEqual({
    what: "fetching from cache",
    unit: "byte",
    done: 0,
    all: bytes.length,
    isOver: false,
  });
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.at(-1)).toMatchObject({ done: bytes.length, isOver: true });
});

test("a transfer that begins again goes back, and is still one", async () => {
  github.fail({ match: "GET /blob/", cut: 1_000_000 });
  const steps = await bring();
  expect(steps.filter(({ isOver }) => isOver)).toHaveLength(1);
  expect(steps.at(-1)).toMatchObject({ done: bytes.length, isOver: true });
});

test("a transfer that fails is over, too", async () => {
  const steps = await bring({ ...piece, sha256: "0".repeat(64) });
  expect(steps.at(-1)).toMatchObject({ isOver: true });
});
