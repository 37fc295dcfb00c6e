import { expect, test } from "@jest/globals";
import { find } from "../../../src/outage/foot-guns/workflow.ts";
import { document } from "./found.ts";

test("what aliases blow up is looked at up to a limit", () => {
  const run = `- run: go clean -modcache # ${"x".repeat(1000)}`;
  const jobs = Array.from({ length: 3000 }, (_, at) => `  j${at}: *job`).join("\n");
  const source = `x: &job\n  steps:\n${Array(200).fill(`    ${run}`).join("\n")}\njobs:\n${jobs}\n`;
  const began = performance.now();

  expect(found(source)).toHaveLength(200);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("no more patterns are held against modules than a limit allows", () => {
  expect(found(privates(150))).toHaveLength(150);
  expect(found(privates(400)).length).toBeLessThan(250);
});

/** So many steps with a GOPRIVATE each. */
function privates(count: number): string {
  const step = "      - run: go build\n        env: { GOPRIVATE: corp.example.com }\n";
  return `jobs:\n  a:\n    steps:\n${step.repeat(count)}`;
}

function found(source: string) {
  return find(document(source), ".github/workflows/x.yml", ["corp.example.com/a"]);
}
