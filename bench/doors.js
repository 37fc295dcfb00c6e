// How long an action takes to start that needs no store: `leave` with nothing to undo, a restore that is refused for want
// of a go.mod; and node alone.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fresh } from "./place.js";
import { inTurn } from "./rounds.js";
import { runner } from "./sets.js";

const dist = process.env.BENCH_DIST ?? join(dirname(fileURLToPath(import.meta.url)), "../dist");

/** Milliseconds by name: `node`, `leave`, `refused`. */
export function starts(set, rounds) {
  const temporary = fresh(join(set.work, "runner"));
  const empty = fresh(join(set.work, "empty"));
  const variables = {
    ...commandFiles(temporary),
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: empty,
    RUNNER_TEMP: temporary,
    "INPUT_WORKING-DIRECTORY": empty,
    INPUT_EMERGENCY: "true",
    INPUT_FROM: `dir:${empty}`,
  };
  const door = (name, status) => ({
    way: async (by) => {
      await by.run(process.execPath, [join(dist, `${name}.js`)], { variables, status });
    },
  });
  const alone = {
    way: async (by) => {
      await by.run(process.execPath, ["-e", ""]);
    },
  };
  const ways = new Map([
    ["node", alone],
    ["leave", door("leave", 0)],
    ["refused", door("restore", 1)],
  ]);
  return inTurn(ways, rounds, (watch) => runner(set, watch));
}

function commandFiles(folder) {
  const names = ["OUTPUT", "ENV", "STATE", "PATH", "STEP_SUMMARY"];
  return Object.fromEntries(
    names.map((name) => {
      const file = join(folder, name.toLowerCase());
      writeFileSync(file, "");
      return [`GITHUB_${name}`, file];
    }),
  );
}
