import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commands } from "../../src/cli/usage.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

let box: Sandbox;

beforeAll(async () => {
  box = await sandbox();
});

afterAll(() => box.remove());

const names = Object.keys(commands);

test.each([["--help"], ["-h"], ["help"]])("go-offline %s fits a screen", async (word) => {
  const { status, stdout, stderr } = await box.cli("project", [word]);
  const lines = stdout.trimEnd().split("\n");
  expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.filter((line) => line.length > 100)).toStrictEqual([]);
  for (const name of names) {
    expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
  }
  expect(lines.filter((line) => /^ {2}.*go-offline .*dir:/.test(line))).toHaveLength(2);
});

test.each(names)("go-offline %s --help tells of that command alone", async (name) => {
  const { status, stdout } = await box.cli("project", [name, "--help"]);
  const lines = stdout.trimEnd().split("\n");
  const others = names.filter((each) => each !== name);
  expect(status).toBe(0);
  expect(lines[0]).toMatch(new RegExp(`^go-offline ${name}: `));
  expect(lines.filter((line) => line.length > 100)).toStrictEqual([]);
  for (const flag of Object.keys(commands[name]?.flags ?? {})) {
    expect(stdout).toMatch(new RegExp(`^  --${flag}( |$)`, "m"));
  }
  for (const other of others) {
    expect(stdout).not.toMatch(new RegExp(`^  go-offline ${other}`, "m"));
  }
});

test("help comes before what else is wrong", async () => {
  const { status, stdout } = await box.cli("project", ["pack", "--frm", "x", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toContain("go-offline pack: ");
  expect((await box.cli("project", ["help", "pack"])).stdout).toBe(stdout);
});

const list = `(${names.join(", ")})`;
const all = "go-offline --help lists them";
const ofRestore = "go-offline restore --help lists them";

test.each([
  ["", `a command ${list}, got none`, all],
  ["restroe", `a command ${list}, got "restroe"`, `did you mean restore? ${all}`],
  ["vrify --bundle x", `a command ${list}, got "vrify"`, `did you mean verify? ${all}`],
  ["Pack", `a command ${list}, got "Pack"`, `did you mean pack? ${all}`],
  ["unpack --frm x", `a command ${list}, got "unpack"`, `did you mean pack? ${all}`],
  ["install", `a command ${list}, got "install"`, all],
  ["toString", `a command ${list}, got "toString"`, all],
  ["help me", `a command ${list}, got "me"`, all],
  [
    "restore --form dir:x",
    "a flag of go-offline restore, got --form",
    `did you mean --from? ${ofRestore}`,
  ],
  [
    "restore --frm=dir:x",
    "a flag of go-offline restore, got --frm",
    `did you mean --from? ${ofRestore}`,
  ],
  [
    "restore --check go-sum",
    "a flag of go-offline restore, got --check",
    `did you mean --checksum-policy? ${ofRestore}`,
  ],
  ["restore -x", "a flag of go-offline restore, got -x", ofRestore],
  ["restore --constructor", "a flag of go-offline restore, got --constructor", ofRestore],
  ["restore --to dir:x", "a flag of go-offline restore, got --to, which is one of pack", ofRestore],
  [
    "verify --to dir:x",
    "a flag of go-offline verify, got --to, which is one of pack",
    "go-offline verify --help lists them",
  ],
  ["--projct x pack", "a flag of go-offline, got --projct", `did you mean --project? ${all}`],
  ["restore --from", "--from STORE, got nothing behind it", "see go-offline restore --help"],
  ["restore --from --json", "--from STORE, got --json behind it", "see go-offline restore --help"],
  ["restore --json=yes", "--json alone, got --json=yes", "see go-offline restore --help"],
  ["restore", "--from dir:PATH, got none", "see go-offline restore --help"],
  ["restore dir:x", 'no further words after restore, got "dir:x"', "see go-offline restore --help"],
  ["pack", "--to dir:PATH, got none", "see go-offline pack --help"],
  [
    "pack --to dir:x --parts all",
    "vendor, and perhaps modules and toolchain, got all",
    "see go-offline pack --help",
  ],
])("go-offline %s", async (line, wanted, hint) => {
  const args = line.split(" ").filter((word) => word !== "");
  const { status, stdout, stderr } = await box.cli("project", args);
  expect({ status, stdout }).toStrictEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("error BAD_INPUT: ");
  expect(stderr).toContain(`wanted ${wanted}\n`);
  expect(stderr).toContain(`\n  do: ${hint}\n`);
  expect(stderr.trimEnd().split("\n")).toHaveLength(2);
});
