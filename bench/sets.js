// Sets: projects with everything that the ways begin from: a module cache, a vendor tree, the archives, a bundle.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../lib/__tests__/support/goproxy.js";
import { sums } from "../lib/__tests__/support/module-zip.js";
import { Runner } from "./child.js";
import * as generate from "./generate.js";
import { folder, sweep } from "./place.js";

const here = dirname(fileURLToPath(import.meta.url));

/** What actions/cache runs: https://github.com/actions/toolkit, packages/cache. */
const packing = "zstd -T0 --long=30";
export const unpacking = "zstd -d --long=30";

/** A project of the disk; the bytes go over the network that GOPROXY names. */
export async function existing(directory, root) {
  const work = folder(root);
  const skipped = new Set([".git", "vendor"].map((name) => join(directory, name)));
  cpSync(directory, join(work, "project"), {
    recursive: true,
    filter: (source) => !skipped.has(source),
  });
  return prepare({ name: basename(directory), work, variables: {}, close: () => undefined });
}

/** A project of `count` generated modules, which a proxy on 127.0.0.1 serves. */
export async function generated(count, root) {
  const work = folder(root);
  const all = generate.modules(count);
  mkdirSync(join(work, "project"));
  const files = { ...generate.project(all), "go.sum": all.map(sums).toSorted().join("") };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(work, "project", name), text);
  }
  const { variables, close } = await serve(all);
  return prepare({ name: String(count), work, variables, close });
}

/** Runs commands for a set: with an environment that knows nothing of this user's settings, and writes nothing among them. */
export function runner({ work, variables }, watch = false) {
  const environment = {
    ...process.env,
    GOENV: "off",
    GOPATH: join(work, "gopath"),
    GOCACHE: join(work, "gocache"),
    GOMODCACHE: join(work, "modcache"),
    GOTOOLCHAIN: "local",
    GOWORK: "off",
    GOFLAGS: "-mod=readonly -modcacherw",
    TMPDIR: join(work, "tmp"),
    XDG_STATE_HOME: join(work, "state"),
    BENCH_MEMORY: join(work, "memory"),
    ...variables,
  };
  return new Runner({ directory: join(work, "project"), environment, watch });
}

/** Runs the command line of dist/; gives what it answers in JSON. */
export async function ours(by, args, variables = {}) {
  const command = [join(here, "measured.js"), ...args, "--json"];
  const text = await by.run(process.execPath, command, { variables });
  if (by.watch) {
    const held = Number(readFileSync(by.environment.BENCH_MEMORY, "utf8"));
    by.own = Math.max(by.own ?? 0, held);
  }
  return JSON.parse(text);
}

async function prepare(set) {
  const at = (name) => join(set.work, name);
  const by = runner(set);
  mkdirSync(at("tmp"));
  await by.run("go", ["mod", "download"]);
  await by.run("go", ["mod", "vendor", "-o", at("vendor")]);
  await archive(by, at("modcache"), at("modcache.tar.zst"));
  await archive(by, at("modcache/cache/download"), at("tree.tar.zst"));
  await archive(by, at("vendor"), at("vendor.tar.zst"));
  // The checksum database is asked for the lines of go.sum that go mod download left out: with the network.
  const store = `dir:${at("bundles")}`;
  const packed = await ours(by, ["pack", "--to", store, "--modcache", at("modcache")]);
  const bundle = join(at("bundles"), readFileSync(at("bundles/latest"), "utf8").trim());
  const { verdict } = await ours(by, ["verify", "--from", store]);
  return {
    ...set,
    bundle,
    store,
    modules: verdict.modules,
    versions: packed.modules,
    listed: verdict.listed,
    files: verdict.files,
    sizes: sizes(at, bundle),
    done: async () => {
      await set.close();
      sweep(set.work);
    },
  };
}

function sizes(at, bundle) {
  const part = (name) => size(join(bundle, name));
  return {
    cache: size(at("modcache.tar.zst")),
    tree: size(at("tree.tar.zst")),
    unproved: size(at("vendor.tar.zst")),
    copy: size(at("vendor")),
    vendor: part("vendor.tar.zst") + part("vendor.proof.tar.zst"),
    modules: part("modules.tar"),
  };
}

function archive(by, source, target) {
  const args = ["--use-compress-program", packing, "-cf", target, "-C", source, "."];
  return by.run("tar", args);
}

/** Bytes, of a folder those of its files. */
function size(path) {
  const found = statSync(path);
  return found.isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0)
    : found.size;
}
