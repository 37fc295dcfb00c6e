import { expect, test } from "@jest/globals";
import { OfflineError } from "../../src/errors.ts";
import { repair, type Mending, type Round } from "../../src/tasks/repair.ts";

const round = (cause: string, result: Round["result"] = "mended"): Round => ({
  cause,
  action: "tried",
  result,
  detail: "so it is",
});
const failure = (what: string) =>
  new OfflineError("NOT_IN_BUNDLE", `modules: wanted ${what}, got none`, {
    hint: "pack again",
    details: [`go: ${what}`],
  });

/** Runs something that fails until its state is `enough`; each round makes one more of it. */
async function counted(enough: number, result: Round["result"] = "mended", before: Round[] = []) {
  const ran: number[] = [];
  try {
    const repaired = await repair({
      state: 0,
      before,
      rounds: [],
      run: (state) => {
        ran.push(state);
        return state < enough ? Promise.reject(failure(`run ${state}`)) : Promise.resolve("done");
      },
      mend: (_, state): Promise<Mending<number>> =>
        Promise.resolve({ round: round(`round ${state}`, result), next: { state: state + 1 } }),
    });
    return { ran, ...repaired };
  } catch (error) {
    return { ran, error };
  }
}

test.each([0, 1, 2, 3])("what needs %d rounds is repaired", async (enough) => {
  const { ran, value, rounds } = { value: undefined, rounds: [], ...(await counted(enough)) };

  expect(value).toBe("done");
  expect(ran).toHaveLength(enough + 1);
  expect(rounds).toHaveLength(enough);
});

test("there are never more than three rounds, and the error tells them all", async () => {
  const { ran, error } = { error: undefined, ...(await counted(99)) };

  expect(ran).toEqual([0, 1, 2, 3]);
  expect(error).toMatchObject({
    code: "NOT_IN_BUNDLE",
    message: "modules: wanted run 3, got none",
    hint: "pack again",
    details: [
      "repair 1: round 0: tried: mended: so it is",
      "repair 2: round 1: tried: mended: so it is",
      "repair 3: round 2: tried: mended: so it is",
      "go: run 3",
    ],
  });
});

test("a round that mends nothing is the last", async () => {
  const { ran, error } = { error: undefined, ...(await counted(99, "not mended")) };

  expect(ran).toEqual([0, 1]);
  expect(error).toMatchObject({ details: [expect.stringContaining("not mended"), "go: run 1"] });
});

test("a repair that is in turn repaired counts, and has mended nothing if all fails", async () => {
  const before = [round("the tree does not fit")];
  const good = { rounds: [], ...(await counted(2, "mended", before)) };
  const bad = { error: undefined, ...(await counted(3, "mended", before)) };

  expect(good.rounds.map(({ result }) => result)).toEqual(["mended", "mended", "mended"]);
  expect(bad.ran).toEqual([0, 1, 2]);
  expect(bad.error).toMatchObject({
    details: [
      "repair 1: the tree does not fit: tried: not mended: so it is",
      expect.stringContaining("repair 2: round 0: tried: mended"),
      expect.stringContaining("repair 3: round 1: tried: mended"),
      "go: run 2",
    ],
  });
});

test("a round may end it with an error of its own; what nothing can be done about is thrown as it is", async () => {
  const order = { state: 0, before: [], rounds: [], run: () => Promise.reject(failure("x")) };
  const stop = new OfflineError("SUM_MISMATCH", "other bytes", { hint: "do not build" });

  const stopped = repair({
    ...order,
    mend: () => Promise.resolve({ round: round("x", "not mended"), next: { error: stop } }),
  });
  await expect(stopped).rejects.toMatchObject({
    code: "SUM_MISMATCH",
    details: ["repair 1: x: tried: not mended: so it is"],
  });
  const plain = repair({ ...order, mend: () => Promise.resolve(undefined) });
  await expect(plain).rejects.toMatchObject({ details: ["go: x"] });
});
