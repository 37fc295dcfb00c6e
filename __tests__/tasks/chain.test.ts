import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { again, given, unlink } from "../../src/tasks/chain.ts";
import type { State } from "../../src/tasks/state.ts";

type Values = Readonly<Record<string, readonly [before: string | undefined, value: string]>>;

function state(directory: string, time: number, values: Values): State {
  const variables = Object.entries(values).map(([name, [before, value]]) => ({
    name,
    before,
    value,
  }));
  return {
    directory,
    modules: [],
    time,
    variables,
    vendor: undefined,
    written: new Map(),
    excluded: [],
  };
}

const a = state("/a", 1, { GOPROXY: [undefined, "off"], GOMODCACHE: ["/m", "/a/m"] });
const b = state("/b", 2, { GOPROXY: ["off", "off"], GOMODCACHE: ["/a/m", "/b/m"] });
const stranger = state("/c", 3, { GOPROXY: ["direct", "off"], GOMODCACHE: ["/m", "/c/m"] });

test("one that stands alone gives back what was before it", () => {
  expect(given(a, [stranger])).toEqual([
    { name: "GOPROXY", value: undefined },
    { name: "GOMODCACHE", value: "/m" },
  ]);
  expect(unlink(a, [stranger])).toEqual([]);
});

test("one that another stands upon leaves the other's values, and the other its own before", () => {
  expect(given(a, [b, stranger])).toEqual([
    { name: "GOPROXY", value: "off" },
    { name: "GOMODCACHE", value: "/b/m" },
  ]);
  expect(unlink(a, [b, stranger])).toEqual([
    state("/b", 2, { GOPROXY: [undefined, "off"], GOMODCACHE: ["/m", "/b/m"] }),
  ]);
});

test("the upper one gives back the lower one's values", () => {
  expect(given(b, [a])).toEqual([
    { name: "GOPROXY", value: "off" },
    { name: "GOMODCACHE", value: "/a/m" },
  ]);
  expect(unlink(b, [a])).toEqual([]);
});

test("a second restore of one project keeps what was before the first", () => {
  const now = [{ name: "GOPROXY", before: "off", value: "off" }];

  expect(again(a, [], now)).toEqual(a.variables);
});

test("a second restore of one project finds what somebody has set since", () => {
  const now = [{ name: "GOPROXY", before: "direct", value: "off" }];

  expect(again(a, [], now)[0]?.before).toBe("direct");
});

const names = ["GOFLAGS", "GOPROXY", "GOMODCACHE", "GOWORK"];
const original: Readonly<Record<string, string | undefined>> = { GOPROXY: "direct", GOFLAGS: "-v" };

/** An environment in which projects are restored and left, as remember and leave have it. */
class World {
  readonly environment = new Map(names.map((name) => [name, original[name]]));
  #states: State[] = [];
  #time = 0;

  /** Values that are all projects' (GOPROXY=off), and those that are each its own. */
  restore(directory: string): void {
    const variables = names.map((name) => {
      const value = name === "GOPROXY" ? "off" : `${directory}/${name}`;
      return { name, before: this.environment.get(name), value };
    });
    const earlier = this.#states.find((each) => each.directory === directory);
    const others = this.#states.filter((each) => each !== earlier);
    const merged = earlier === undefined ? variables : again(earlier, others, variables);
    this.#states = [
      ...this.#replaced(others, earlier === undefined ? [] : unlink(earlier, others)),
      { ...state(directory, ++this.#time, {}), variables: merged },
    ];
    variables.forEach(({ name, value }) => this.environment.set(name, value));
  }

  leave(directory: string): void {
    const found = this.#states.find((each) => each.directory === directory);
    if (found !== undefined) {
      const others = this.#states.filter((each) => each !== found);
      given(found, others).forEach(({ name, value }) => this.environment.set(name, value));
      this.#states = this.#replaced(others, unlink(found, others));
    }
  }

  get last(): string | undefined {
    return this.#states.at(-1)?.directory;
  }

  #replaced(all: readonly State[], changed: readonly State[]): State[] {
    return all.map((each) => changed.find((one) => one.directory === each.directory) ?? each);
  }
}

const step = fc.record({
  kind: fc.constantFrom("restore" as const, "leave" as const),
  directory: fc.constantFrom("/a", "/b", "/c", "/d"),
});

test("in any order: the last restored has its values, and with none left all is as it was", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const world = new World();
      for (const { kind, directory } of steps) {
        world[kind](directory);
        const { last } = world;
        expect(world.environment.get("GOMODCACHE")).toBe(
          last === undefined ? original["GOMODCACHE"] : `${last}/GOMODCACHE`,
        );
        expect(world.environment.get("GOPROXY")).toBe(last === undefined ? "direct" : "off");
      }
      ["/a", "/b", "/c", "/d"].forEach((each) => world.leave(each));
      expect(Object.fromEntries(world.environment)).toEqual(
        Object.fromEntries(names.map((name) => [name, original[name]])),
      );
    }),
    { numRuns: 2000 },
  );
});
