import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { host, type Hosted } from "../support/hosted.ts";
import { commands } from "../support/step.ts";
import { variables } from "../support/workflow-run.ts";

const files = [
  "README.md",
  "checksums.json",
  "modules.tar",
  "sbom.cdx.json",
  "vendor.proof.tar.zst",
  "vendor.tar.zst",
];
const tag = { id: 9, ref: "refs/tags/v1.0.0" };

let hosted: Hosted;

/** What a job on a branch or a tag may read: its own scope, then the default branch's. */
function reading(ref: string, permission = 1) {
  return {
    ref,
    scopes: [
      { Scope: ref, Permission: 3 },
      { Scope: "refs/heads/main", Permission: permission },
    ],
  };
}

/** The names of the files that a log says were sent, received or kept. */
function named(log: string, word: string): string[] {
  const lines = log.matchAll(new RegExp(`^cache: ${word} ([\\w.-]+)`, "gm"));
  return [...lines].map(([, name = ""]) => name).toSorted();
}

beforeAll(async () => {
  hosted = await host();
});

beforeEach(() => hosted.github.calm());

afterAll(() => hosted.close());

test("each file is an entry of its own, named by its digest, and the manifest comes last", async () => {
  const { log, outputs, summary } = await hosted.pack("cache");

  expect(named(log, "sent")).toEqual(files);
  expect(commands(log)).toEqual([]);
  const { caches } = hosted.github.stored();
  expect(caches).toHaveLength(files.length);
  for (const { name, sha256, owner } of caches) {
    expect(name.endsWith(`-${sha256}`)).toBe(true);
    expect(owner).toBe("refs/heads/main");
  }
  const last = caches.at(-1)?.name ?? "";
  expect(last).toMatch(/^go-offline-1-[0-9a-f]{16}-default-[0-9a-f]{32}-[0-9a-f]{64}$/);
  expect(outputs.get("bundle")).toBe(`cache:${last}`);
  expect(outputs.get("digest")).toBe(`sha256:${last.slice(-64)}`);
  expect(summary).toMatch(/^### ✅ Dependencies packed: /);
});

test("what is unchanged is not sent again, not even for another bundle", async () => {
  const again = await hosted.pack("cache");
  const uploads = () => hosted.github.log.filter((line) => line.startsWith("PUT "));

  expect(named(again.log, "has")).toEqual(files);
  expect(uploads()).toEqual([]);
  expect(again.summary).toContain(
    "&#40;not sent again: README.md, modules.tar, sbom.cdx.json, vendor.proof.tar.zst, vendor.tar.zst",
  );

  const goSum = await readFile(hosted.box.path("project/go.sum"), "utf8");
  const added = "example.com/added v1.0.0 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=\n";
  await hosted.box.write("project", { "go.sum": added + goSum });
  const other = await hosted.pack("cache");
  await hosted.box.write("project", { "go.sum": goSum });

  expect(named(other.log, "sent")).toEqual(["checksums.json", "sbom.cdx.json"]);
  expect(uploads()).toHaveLength(2);
});

test("restore brings the manifest first, then only the parts that it needs", async () => {
  const { status, log, summary, left, outputs } = await hosted.step("restore", { from: "cache" });

  expect(status).toBe(0);
  expect(/^cache: received (\S+):/m.exec(log)?.[1]).toBe("checksums.json");
  expect(named(log, "received")).toEqual([
    "checksums.json",
    "vendor.proof.tar.zst",
    "vendor.tar.zst",
  ]);
  expect(log).toMatch(/received vendor.tar.zst: [\d.]+ kB in [\d.]+ s, [\d.]+ [kM]B\/s/);
  const blobs = hosted.github.log.filter((line) => line.startsWith("GET /blob/"));
  expect(blobs).toHaveLength(3);
  expect(summary.split("\n")[0]).toBe(
    "### ✅ vendor/ restored 20 files, each proved against go.sum, from cache, with no module proxy",
  );
  expect(summary).toContain("| Fits | packed from this very go.mod and go.sum |");
  expect(outputs.get("bundle")).toMatch(/^cache:go-offline-1-/);
  expect(left).toEqual([]);
});

test("a tag's run finds what the default branch saved", async () => {
  const { status, summary } = await hosted.step(
    "restore",
    { from: "cache" },
    {
      ...tag,
      ...reading(tag.ref),
    },
  );

  expect(status).toBe(0);
  expect(summary).toContain("from cache, with no module proxy");
});

test("where nothing fits exactly, the nearest of the default branch is taken", async () => {
  const goSum = await readFile(hosted.box.path("project/go.sum"), "utf8");
  const added = "example.com/more v1.0.0 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=\n";
  await hosted.box.write("project", { "go.sum": added + goSum });

  const { status, summary } = await hosted.step(
    "restore",
    { from: "cache" },
    {
      ...tag,
      ...reading(tag.ref),
    },
  );

  await hosted.box.write("project", { "go.sum": goSum });
  expect(status).toBe(0);
  expect(summary).toContain("| Fits | packed from another go.mod or go.sum;");
});

test("what another branch packed is found there exactly, and is nobody's nearest", async () => {
  const goMod = await readFile(hosted.box.path("project/go.mod"), "utf8");
  const branch = reading("refs/heads/feature");
  await hosted.box.write("project", { "go.mod": `${goMod}\n// a comment of the branch\n` });
  await hosted.pack("cache", { id: 5, ...branch });
  const own = await hosted.step("restore", { from: "cache" }, { id: 6, ...branch });
  await hosted.box.write("project", { "go.mod": `${goMod}\n// another one\n` });

  const near = await hosted.step("restore", { from: "cache" }, { id: 7, ...branch });

  await hosted.box.write("project", { "go.mod": goMod });
  expect(own.outputs.get("bundle")).toMatch(/^cache:go-offline-1-[0-9a-f]{16}-branch-/);
  expect(own.summary).toContain("packed from this very go.mod and go.sum");
  expect(near.outputs.get("bundle")).toMatch(/^cache:go-offline-1-[0-9a-f]{16}-default-/);
});

test("a scheduled run is of the default branch, though its event does not say so", async () => {
  const { outputs } = await hosted.pack("cache", { event: "schedule", defaultBranch: "" });

  expect(outputs.get("bundle")).toMatch(/^cache:go-offline-1-[0-9a-f]{16}-default-/);
});

test("another project's bundles are never the nearest", async () => {
  const goMod = await readFile(hosted.box.path("project/go.mod"), "utf8");
  const other = goMod.replace("module example.com/service", "module example.com/another");
  await hosted.box.write("project", { "go.mod": other });

  const { status, log } = await hosted.step("restore", { from: "cache" });

  await hosted.box.write("project", { "go.mod": goMod });
  expect(status).toBe(1);
  expect(log).toContain("error NO_BUNDLE: ");
  expect(log).toContain("cache: holds no bundle");
});

test("verify takes the proof part alone from the cache", async () => {
  await hosted.step("restore", { from: "cache" });
  const given = await variables(hosted.box, hosted.github);

  const { status, log, left } = await hosted.box.step(
    "project",
    "verify",
    { from: "cache" },
    given,
  );

  expect(status).toBe(0);
  expect(named(log, "received")).toEqual(["checksums.json", "vendor.proof.tar.zst"]);
  expect(left).toEqual([]);
});
