import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { failed, follow, isOfCosign, type Desk, type Typed } from "../support/by-hand.ts";
import { byName, cosign } from "../support/cosign.ts";
import { modules, service } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { onPath } from "../support/tools.ts";

const words = {
  "MODULE@VERSION": "example.com/deep@v0.3.0",
  "MODULE VERSION": "example.com/deep v0.3.0",
};
const paths = { "2": await cosign("2"), "3": await cosign("3") };
const missing: string[] = [];
let proxy: GoProxy;
let box: Sandbox;
let cosigns: ReadonlyMap<string, string>;

beforeAll(async () => {
  for (const name of ["zstd", "xxd"]) {
    if ((await onPath(name)).length === 0) {
      missing.push(name);
      process.stdout.write(`Skipped: lines of the README with ${name}, which is not installed\n`);
    }
  }
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  cosigns = await byName(box, paths);
  await box.project("project", service);
  await signedPack("bundles");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** Packs with a new key, whose public half lies in `<store>-key`. */
async function signedPack(store: string): Promise<void> {
  const password = { GO_OFFLINE_PASSWORD: "for this run only" };
  const made = await box.cli("project", ["keygen", "--out", box.path(`${store}-key`)], password);
  const key = { GO_OFFLINE_SIGNING_KEY: box.path(`${store}-key`, "cosign.key") };
  const to = `dir:${box.path(store)}`;
  const packed = await box.cli("project", ["pack", "--to", to], { ...password, ...key });
  if (made.status !== 0 || packed.status !== 0) {
    throw new Error(made.log + packed.log);
  }
}

/** A checkout with the bundle's files and the public key in it. */
async function checkout(folder: string): Promise<void> {
  await box.run("", ["git", "clone", "--quiet", "project", folder]);
  await box.run("", ["sh", "-c", `cp bundles/*/* bundles-key/cosign.pub ${folder}`]);
  await box.emptyModuleCache();
}

function desk(folder: string): Desk {
  return { box, folder, words, cosigns, missing };
}

test("every command of a bundle's README does what it says, with stock tools and no network", async () => {
  await checkout("reader");

  const typed = await follow(desk("reader"), (block) => !isOfCosign(block));

  expect(typed.length).toBeGreaterThanOrEqual(9);
  expect(failed(typed)).toEqual([]);
  expect(typed.find(isCheck)?.stdout.match(/^\S+: OK$/gm)).toHaveLength(5);
  const h1 = typed.find(({ line }) => line.endsWith("| base64"))?.stdout.trim() ?? "";
  expect(typed.find(({ line }) => line.startsWith("grep 'MODULE"))?.stdout).toContain(`h1:${h1}`);
});

test.each(["docs/bundle-format.md", "docs/vendor-proof.md"])(
  "every command of %s works on a bundle",
  async (name) => {
    const folder = name.replaceAll(/\W/g, "-");
    await checkout(folder);

    const typed = await follow(desk(folder), () => true, resolve(name));

    expect(typed.length).toBeGreaterThanOrEqual(3);
    expect(failed(typed)).toEqual([]);
    const cosigned = typed.filter(({ line }) => line.startsWith("cosign "));
    expect(cosigned.filter(({ log }) => !/^Verified OK$/m.test(log))).toEqual([]);
  },
);

const place = Object.values(paths).every((path) => path !== undefined) ? describe : describe.skip;

place("with both majors of cosign", () => {
  test("every command of cosign in the README says OK, by the major that it is for", async () => {
    await checkout("checked");

    const typed = await follow(desk("checked"), isOfCosign);

    expect(failed(typed)).toEqual([]);
    const asked = typed.filter(({ line }) => line.startsWith("cosign "));
    expect(asked.length).toBeGreaterThanOrEqual(7);
    expect(asked.filter(({ log }) => !/^Verified OK$/m.test(log))).toEqual([]);
  });

  test.each([
    "checksums.json",
    "checksums.json.sig",
    "checksums.json.sigstore.json",
    "provenance.sigstore.json",
    "sbom.cdx.json",
    "cosign.pub",
  ])(
    "where %s is another, every command of cosign that names it fails, and no other",
    async (name) => {
      await checkout(`another-${name}`);
      await replace(`another-${name}`, name);

      const typed = await follow(desk(`another-${name}`), isOfCosign);

      const naming = typed.filter(
        ({ line }) => line.startsWith("cosign ") && line.split(" ").includes(name),
      );
      expect(naming.length).toBeGreaterThan(0);
      expect(naming.map(({ status }) => status)).toEqual(naming.map(() => 1));
      expect(failed(typed)).toEqual(naming);
    },
  );
});

test.each(["vendor.tar.zst", "vendor.proof.tar.zst", "modules.tar", "sbom.cdx.json"])(
  "where a bit of %s is turned over, the README's check of the files fails and names it",
  async (name) => {
    await checkout(`damaged-${name}`);
    await replace(`damaged-${name}`, name);

    const [check, ...more] = await follow(desk(`damaged-${name}`), ({ lines }) =>
      lines.some((line) => isCheck({ line })),
    );

    expect(check).toMatchObject({ status: 1 });
    expect(check?.stdout.match(/^\S+: FAILED$/gm)).toEqual([`${name}: FAILED`]);
    expect(more).toEqual([]);
  },
);

function isCheck({ line }: Pick<Typed, "line">): boolean {
  return line.includes("sha256sum -c");
}

/** Puts another letter into a signature, another key in a key's place, and turns over a bit of anything else. */
async function replace(folder: string, name: string): Promise<void> {
  const bytes = await readFile(box.path(folder, name));
  const text = bytes.toString();
  const signature = /(?<=^|")ME[QUY][\w+/]{40}/.exec(text)?.[0];
  const at = bytes.length >> 1;
  if (name === "cosign.pub") {
    const password = { GO_OFFLINE_PASSWORD: "another" };
    await box.cli("project", ["keygen", "--out", box.path("another-key")], password);
    await box.run("", ["cp", "another-key/cosign.pub", `${folder}/cosign.pub`]);
  } else if (signature === undefined) {
    await writeFile(box.path(folder, name), bytes.fill((bytes[at] ?? 0) ^ 1, at, at + 1));
  } else {
    const other = signature.endsWith("A") ? "B" : "A";
    await box.write(folder, { [name]: text.replace(signature, signature.slice(0, -1) + other) });
  }
}
