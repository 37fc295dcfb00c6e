import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { blocks, type, type Typed } from "../support/by-hand.ts";
import { modules, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { onPath } from "../support/tools.ts";

const words = {
  "MODULE@VERSION": "example.com/deep@v0.3.0",
  "MODULE VERSION": "example.com/deep v0.3.0",
};
const missing: string[] = [];
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  for (const name of ["zstd", "xxd"]) {
    if ((await onPath(name)).length === 0) {
      missing.push(name);
      process.stdout.write(`Skipped: lines of the README with ${name}, which is not installed\n`);
    }
  }
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("project", service);
  await box.pack("project", "bundles");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** A checkout with the bundle's files in it, its README typed from the first line to the last. */
async function follow(folder: string, damaged?: string): Promise<readonly Typed[]> {
  await box.run("", ["git", "clone", "--quiet", "project", folder]);
  await box.run("", ["sh", "-c", `cp bundles/*/* ${folder}`]);
  if (damaged !== undefined) {
    await turnOver(box.path(folder, damaged));
  }
  await box.emptyModuleCache();
  const found: Typed[] = [];
  for (const block of blocks(await readFile(box.path(folder, "README.md"), "utf8"))) {
    found.push(...(await type(block, { box, folder, words, tools })));
  }
  return found;
}

/** Turns over a bit in the middle of a file. */
async function turnOver(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.length >> 1;
  await writeFile(file, bytes.fill((bytes[at] ?? 0) ^ 1, at, at + 1));
}

function tools(line: string): string | undefined {
  return missing.some((name) => line.includes(name)) ? undefined : box.path("no-tools");
}

test("every command of a bundle's README does what it says, with stock tools and no network", async () => {
  const typed = await follow("reader");

  const failed = typed.filter(({ status }) => status !== 0 && status !== undefined);
  expect(failed).toEqual([]);
  expect(typed.length).toBeGreaterThanOrEqual(10);
  expect(await printedNotStated("reader", typed)).toEqual([]);
});

test.each(["vendor.tar.zst", "vendor.proof.tar.zst"])(
  "a bit that is turned over in %s shows in the digests that the README compares",
  async (name) => {
    const typed = await follow(`damaged-${name}`, name);

    expect(await printedNotStated(`damaged-${name}`, typed)).toContain(name);
  },
);

/** Files whose digest a `sha256sum` of the README printed, and that the manifest states otherwise. */
async function printedNotStated(folder: string, typed: readonly Typed[]): Promise<string[]> {
  const manifest = await readFile(box.path(folder, "checksums.json"), "utf8");
  const printed = typed.flatMap(({ stdout }) => [...stdout.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)]);
  return printed.flatMap(([, digest = "", name = ""]) =>
    manifest.includes(`"${digest}"`) ? [] : [name],
  );
}
