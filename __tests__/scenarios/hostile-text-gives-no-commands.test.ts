import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", small);
  await box.pack("project", "bundles");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** What somebody who can make go print something would like the runner, or a reader, to see. */
const hostile = [
  "::set-output name=proof::complete",
  "  ::set-env name=PATH::/evil",
  "##[error]not ours",
  "before ##[add-path]/evil",
  "\r::stop-commands::pause",
  "\u2028::warning::evil",
  "\u0085::warning::evil",
  "\u001b[2K\u001b[1A\u001b]0;evil\u0007::debug::evil",
  "<img src=x onerror=alert(1)> [link](https://evil.example.com) ![i](https://evil.example.com/i)",
  "``` | </code> `x` %0A::error::evil",
  "\u202Edesrever",
];

/** Control characters but for line breaks. */
const control = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u;
const says = (text: string) => `cat >&2 <<'EOF'\n${text}\nEOF\nexit 1`;

test.each(["restore", "pack"] as const)(
  "%s: what go prints is shown and never obeyed",
  async (action) => {
    for (const first of [0, 3, 6, 9]) {
      const text = [...hostile.slice(first), ...hostile.slice(0, first)].join("\n");
      const path = await fakeGo(box, "evil", `[ "$1" = env ] || {\n${says(text)}\n}`);
      const inputs = action === "restore" ? { from: "dir:../bundles" } : { to: "dir:../store" };

      const step = await box.step("project", action, inputs, path);

      expect(step.status).toBe(1);
      expect([...step.outputs, ...step.environment, ...step.state]).toEqual([]);
      const [command = "", ...more] = commands(step.log);
      expect(command).toMatch(/^::error title=go-offline%3A (?:NOT_SERVING|GO_FAILED)::/);
      expect(more).toEqual([]);
      expect(step.log).not.toMatch(control);
      expect(withoutBlocks(step.summary)).not.toMatch(/<img|\]\(http|!\[|`x`/);
    }
  },
);

test("on a terminal what go prints cannot move the cursor", async () => {
  const text = "\u001b[2K\u001b[1A\u001b]0;evil\u0007\rerror NONE: all is well\u009b2K";
  const path = await fakeGo(box, "evil", `[ "$1" = env ] || {\n${says(text)}\n}`);

  const { stderr, status } = await box.cli(
    "project",
    ["restore", "--from", `dir:${box.path("bundles")}`],
    path,
  );

  expect(status).toBe(1);
  expect(stderr).not.toMatch(control);
});

test("a project whose names are hostile", async () => {
  const folder = "a ::set-output name=x::y ##[error] $(touch evil) `touch evil` '\"";
  await box.run("", ["cp", "-r", "project", folder]);

  const { log, status, outputs } = await box.step(folder, "restore", { from: "dir:../bundles" });

  expect(commands(log)).toEqual([]);
  expect(status).toBe(0);
  expect(outputs.get("vendor-directory")).toBe(box.path(folder, "vendor"));
  expect(await box.run(folder, ["git", "status", "--porcelain"])).toBe("");
});

/** A summary without its fenced blocks, in which text stands as it is. */
function withoutBlocks(summary: string): string {
  return summary.replace(/^(`{3,})text\n[^]*?\n\1$/gm, "");
}
