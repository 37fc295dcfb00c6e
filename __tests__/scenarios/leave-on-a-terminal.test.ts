import { hash } from "node:crypto";
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { door } from "../support/process.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox, type Variables } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("origin", small);
  await box.pack("origin", "bundles");
});

beforeEach(async () => {
  await rm(box.path("home/.local"), { recursive: true, force: true });
  await rm(box.path("project"), { recursive: true, force: true });
  await box.run("", ["git", "clone", "--quiet", "origin", "project"]);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const state = () => readdir(box.path("home/.local/state/go-offline")).catch(() => []);
const project = () => snapshot(box.path("project"));
const restore = () => box.cli("project", ["restore", "--from", `dir:${box.path("bundles")}`]);
const leave = (more: readonly string[] = []) => box.cli("project", ["env", "--leave", ...more]);

/** Runs lines in a real shell, in which `offline` is our command line; gives what they printed. */
function shell(script: readonly string[], variables: Variables = {}): Promise<string> {
  const words = [process.execPath, ...door("cli", [])].map((word) => `'${word}'`);
  const head = ["set -eu", `offline() { ${words.join(" ")} "$@" 2>>../log; }`];
  return box.run("project", ["sh", "-c", [...head, ...script].join("\n")], variables);
}

const go = "env | grep '^GO' | sort";
const enter = `eval "$(offline restore --from dir:../bundles)"`;
const exit = `eval "$(offline env --leave)"`;

test("a shell that evaluates restore and then leave has the very variables of before", async () => {
  const before = await project();
  const odd = { GOFLAGS: "-tags=it's '-ldflags=-s -w'", GOVCS: "", GONOPROXY: "x.example" };

  const said = await shell([go, "echo ----", enter, go, "echo ----", exit, go], odd);

  const [first, middle, last] = said.split("----\n");
  expect(middle).toContain("GOPROXY=off\n");
  // What was set to nothing is not set afterwards: go makes no difference.
  expect(last).toBe(first?.replace("GOVCS=\n", ""));
  expect(differences(before, await project())).toEqual([]);
  expect(await state()).toEqual([]);
});

test("a variable that was not set is unset, not empty", async () => {
  const said = await shell([enter, exit, 'echo "${GOFLAGS-none} ${GOVCS-none}"']);

  expect(said).toBe("none none\n");
});

test("two restores in one shell, and a leave", async () => {
  const said = await shell([go, "echo ----", enter, enter, exit, go]);

  const [first, last] = said.split("----\n");
  expect(last).toBe(first);
});

test("env prints the exports again for another shell, and changes nothing", async () => {
  const { stdout } = await restore();
  const before = await project();

  const again = await box.cli("project", ["env"]);
  const json = await box.cli("", ["env", "--project", "project", "--json"]);

  expect(again).toMatchObject({ status: 0, stdout, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject([
    { name: "GOFLAGS", value: "-mod=vendor" },
    { name: "GOPROXY", value: "off" },
    { name: "GONOPROXY", value: "none" },
    { name: "GOVCS", value: "*:off" },
    { name: "GOTOOLCHAIN", value: "local", before: "local" },
  ]);
  expect(await project()).toEqual(before);
  expect(await state()).toHaveLength(1);
});

test("env without a restore is refused; leave without one says so and prints nothing to evaluate", async () => {
  expect(await refuse(box, "project", ["env"])).toMatchObject({
    status: 1,
    code: "NO_STATE",
    changed: [],
  });

  const { status, stdout, stderr } = await leave();

  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toBe(`Nothing to leave: no restore of ${box.path("project")} is known here\n`);
});

test("leave as JSON", async () => {
  await restore();
  await appendFile(box.path("project/vendor/modules.txt"), "\n");

  const { stdout, stderr } = await leave(["--json"]);

  expect(JSON.parse(stdout)).toMatchObject({
    kind: "undone",
    project: box.path("project"),
    vendor: "changed",
    differences: ["vendor/modules.txt has other bytes"],
    shown: true,
    others: [],
  });
  expect(stderr).toContain("warning: not touched: it is not what the restore had placed, 1 diff");
});

test("a project whose folder is gone can still be left", async () => {
  await restore();
  await rm(box.path("project"), { recursive: true });

  const { status, stdout } = await box.cli("", ["env", "--leave", "--project", "project"]);

  expect(status).toBe(0);
  expect(stdout).toContain("unset GOFLAGS\n");
  expect(await state()).toEqual([]);
});

test("XDG_STATE_HOME is where the state is kept, unless it is relative", async () => {
  const words = ["restore", "--from", `dir:${box.path("bundles")}`];
  await box.cli("project", words, { XDG_STATE_HOME: box.path("elsewhere") });
  expect(await readdir(box.path("elsewhere/go-offline"))).toHaveLength(1);
  expect(await state()).toEqual([]);

  await box.cli("project", words, { XDG_STATE_HOME: "relative" });
  expect(await state()).toHaveLength(1);
});

test("a leave that was ended when vendor/ was gone already can be run again", async () => {
  const before = await project();
  await restore();
  await rm(box.path("project/vendor"), { recursive: true });

  const { status, stdout } = await leave();

  expect(status).toBe(0);
  expect(stdout).toContain("unset GOFLAGS\n");
  expect(differences(before, await project())).toEqual([]);
});

test("where the state could not be kept nothing is placed", async () => {
  await box.write("home", { ".local": "a file\n" });

  const refusal = await refuse(box, "project", ["restore", "--from", `dir:${box.path("bundles")}`]);

  expect(refusal).toMatchObject({ status: 1, code: "READ_ONLY", changed: [] });
  expect(refusal.text).toContain("set XDG_STATE_HOME to a folder");
});

test("where keeping the state fails in the end, what was placed goes again", async () => {
  const name = hash("sha256", box.path("project"), "hex").slice(0, 16);
  await box.write("home/.local/state/go-offline", { [name]: "no folder\n" });

  const refusal = await refuse(box, "project", ["restore", "--from", `dir:${box.path("bundles")}`]);

  expect(refusal).toMatchObject({ status: 1, code: "IO", changed: [] });
});

test("a leave that cannot read everything changes nothing, and can be run again", async () => {
  const before = await project();
  await restore();
  const exclude = box.path("project/.git/info/exclude");
  const text = await readFile(exclude);
  await rm(exclude);
  await box.write("project/.git/info/exclude", {});

  const refusal = await refuse(box, "project", ["env", "--leave"]);
  expect(refusal).toMatchObject({ status: 1, changed: [] });
  expect(refusal.text).toContain("error IO: ");
  await rm(exclude, { recursive: true });
  await writeFile(exclude, text);
  const { status, stdout } = await leave();

  expect(status).toBe(0);
  expect(stdout).toContain("unset GOFLAGS\n");
  expect(differences(before, await project())).toEqual([]);
});
