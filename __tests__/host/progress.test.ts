import { expect, test } from "@jest/globals";
import { begin, counting, during, type Step } from "../../src/host/progress.ts";

/** Keeps what it is told, as texts: `2 of 8 bytes`, `over` where a step has ended. */
function listen() {
  const told: string[] = [];
  const progress = (_: number, { what, done, all, isOver }: Step) => {
    told.push(`${what} ${done}/${all ?? "?"}${isOver ? " over" : ""}`);
  };
  return { told, progress };
}

test("a step tells that it begins, gets on, goes back and ends", () => {
  const { told, progress } = listen();
  const going = begin(progress, { what: "x", unit: "byte", all: 8 });
  going.add(2);
  going.add(3);
  going.to(1);
  going.end();
  expect(told).toStrictEqual(["x 0/8", "x 2/8", "x 5/8", "x 1/8", "x 1/8 over"]);
});

test("a step that is over says nothing more", () => {
  const { told, progress } = listen();
  const going = begin(progress, { what: "x", unit: "byte", all: undefined });
  going.end();
  going.add(1);
  going.end();
  expect(told).toStrictEqual(["x 0/?", "x 0/? over"]);
});

test("two steps of one name are told apart", () => {
  const numbers = new Set<number>();
  const progress = (number: number) => void numbers.add(number);
  begin(progress, { what: "x", unit: "file", all: 1 }).end();
  begin(progress, { what: "x", unit: "file", all: 1 }).end();
  expect(numbers.size).toBe(2);
});

test("a step that fails is over, too", async () => {
  const { told, progress } = listen();
  const failing = during(progress, "x", () => Promise.reject(new TypeError("no")));
  await expect(failing).rejects.toThrow("no");
  expect(told).toStrictEqual(["x 0/?", "x 0/? over"]);
});

test("what go brings is counted while it does", async () => {
  const { told, progress } = listen();
  let there = 0;
  const count = () => Promise.resolve(++there);
  let end: ((value: string) => void) | undefined;
  const run = () => new Promise<string>((resolve) => (end = resolve));
  const counted = counting(
    (number, step) => {
      progress(number, step);
      if (step.done === 2) {
        end?.("done");
      }
    },
    "x",
    { all: 9, count },
    run,
  );
  await expect(counted).resolves.toBe("done");
  expect(told).toStrictEqual(["x 0/9", "x 1/9", "x 2/9", "x 2/9 over"]);
});

test("where nobody watches, nothing is counted", async () => {
  let looks = 0;
  const count = () => Promise.resolve(++looks);
  const run = () => Promise.resolve(looks);
  await expect(counting(undefined, "x", { count }, run)).resolves.toBe(0);
  await expect(during(undefined, "x", run)).resolves.toBe(0);
});
