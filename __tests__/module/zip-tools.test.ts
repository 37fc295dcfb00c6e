import { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { ask } from "../support/oracle.ts";
import { root } from "../support/zip-cases.ts";
import { goSums, module, sum } from "../support/zip-sum.ts";

const files = new Map([
  ["go.mod", "module example.com/a\n"],
  ["LICENSE", "free\n".repeat(1000)],
  ["a/a.go", "package a\n"],
  ["a/empty", ""],
  ["文/é.txt", "text\n"],
  ["a b/#1", "\0\r\n".repeat(99)],
]);

/** A program that writes the folder's zip to stdout, a module's folder and all. */
const python = (method: string) => [
  "python3",
  "-c",
  `import os, sys, zipfile
with zipfile.ZipFile("out.zip", "w", zipfile.${method}) as zip:
    for folder, _, names in os.walk(sys.argv[1]):
        for name in sorted(names):
            zip.write(os.path.join(folder, name))`,
  root,
];
const tools: Readonly<Record<string, readonly string[]>> = {
  "python3, deflated": python("ZIP_DEFLATED"),
  "python3, stored": python("ZIP_STORED"),
  zip: ["zip", "-q", "-r", "-D", "out.zip", root],
  "zip, with folders": ["zip", "-q", "-r", "out.zip", root],
  "zip, as a stream": ["sh", "-c", `zip -q -r -D - '${root}' | cat > out.zip`],
};
const present = Object.entries(tools).filter(([, [name = ""]]) => isPresent(name));

/** Whether a tool is on this machine: there is no test of it where it is not. */
function isPresent(name: string): boolean {
  try {
    execFileSync(name === "sh" ? "zip" : name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What a command makes of the files. */
function made([name = "", ...args]: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "offline-"));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, root, file)), { recursive: true });
      writeFileSync(join(folder, root, file), text);
    }
    execFileSync(name, args, { cwd: folder });
    return readFileSync(join(folder, "out.zip"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function byGo(): Promise<Buffer> {
  const encoded = [...files].map(([name, text]) => [name, Buffer.from(text).toString("base64")]);
  const [zip] = await ask("pack", [{ ...module, files: Object.fromEntries(encoded) }]);
  return Buffer.from(String(zip), "base64");
}

test.each([["go itself", undefined], ...present])(
  "a zip by %s has the h1 that go has for it",
  async (_, command) => {
    const bytes = command === undefined ? await byGo() : made(command);

    expect(sum(bytes)).toMatch(/^h1:/);
    expect(await goSums([bytes])).toEqual([sum(bytes)]);
  },
);
