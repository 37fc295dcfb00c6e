// The ways to get a vendor tree back, from (a) to (f), each as rounds.js wants it.
import { join } from "node:path";
import { fresh, sweep } from "./place.js";
import { ours, unpacking } from "./sets.js";

/** The words for each way, in the order of the table; a letter is the issue's. */
export const words = {
  network: "(a) go mod download and go mod vendor, empty module cache",
  cache: "(b) untar of a zstd GOMODCACHE, go mod vendor",
  tree: "(c) untar of a zstd download tree, as GOMODCACHE and file proxy at once, go mod vendor",
  unproved: "(d) untar of vendor.tar.zst, nothing proved",
  copy: "(e) cp -r of the vendor tree, the floor",
  vendor: "(f) ours, restore: the vendor part, every byte proved, go finds every package",
  proved: "    the same, until vendor/ is proved and in its place",
  modules: "(f) ours, restore from the modules part (vendor: rebuild), go finds every package",
  rebuilt: "    the same, until vendor/ is proved and in its place",
  stock: "    the same modules.tar by stock tools: tar -x, go mod vendor with GOPROXY=file://",
  verify: "(f) ours, verify: the bundle proved, nothing written",
  pack: "ours, pack: download, vendor, prove, seal, rehearse offline, store",
};

/** All of them for a set. */
export function ways(set) {
  const at = (name) => join(set.work, name);
  const restore = ["restore", "--emergency", "true", "--from", set.store];
  const offline = { GOPROXY: "off" };
  return new Map([
    ["network", network(at)],
    ["cache", unpacked(at, "modcache.tar.zst", "cache2", () => offline)],
    [
      "tree",
      unpacked(at, "tree.tar.zst", "cache2/cache/download", (folder) => ({
        GOPROXY: `file://${folder},off`,
      })),
    ],
    ["unproved", part(at, (by) => untar(by, at("vendor.tar.zst"), fresh(at("vendor2"))))],
    ["copy", part(at, (by) => by.run("cp", ["-r", at("vendor"), at("vendor2")]))],
    ["vendor", restored(at, (by) => ours(by, restore, offline), "proved")],
    [
      "modules",
      restored(at, (by) => ours(by, [...restore, "--vendor", "rebuild"], offline), "rebuilt"),
    ],
    ["stock", stock(at, join(set.bundle, "modules.tar"))],
    ["verify", part(at, (by) => ours(by, ["verify", "--from", set.store], offline))],
    ["pack", packed(at)],
  ]);
}

function part(at, way) {
  const clean = () => ["vendor2", "cache2", "proxy2"].forEach((name) => sweep(at(name)));
  return { before: clean, way: async (by) => void (await way(by)), after: clean };
}

function network(at) {
  return part(at, async (by) => {
    const variables = { GOMODCACHE: at("cache2") };
    await by.run("go", ["mod", "download"], { variables });
    await by.run("go", ["mod", "vendor", "-o", at("vendor2")], { variables });
  });
}

/** An archive to a module cache, or a part of one, and from it the tree. */
function unpacked(at, archive, target, more) {
  return part(at, async (by) => {
    const folder = fresh(at(target));
    const variables = { GOMODCACHE: at("cache2"), ...more(folder) };
    await untar(by, at(archive), folder);
    await by.run("go", ["mod", "vendor", "-o", at("vendor2")], { variables });
  });
}

function stock(at, archive) {
  return part(at, async (by) => {
    const proxy = fresh(at("proxy2"));
    const variables = { GOMODCACHE: at("cache2"), GOPROXY: `file://${proxy},off` };
    await by.run("tar", ["-xf", archive, "-C", proxy]);
    await by.run("go", ["mod", "vendor", "-o", at("vendor2")], { variables });
  });
}

/** Its second time ends where the tree is proved and in its place: without the last go list. */
function restored(at, way, name) {
  const clean = () => ["project/vendor", "state"].forEach((each) => sweep(at(each)));
  return {
    before: clean,
    way: async (by) => {
      const { milliseconds, verdict } = await way(by);
      if (verdict?.findings?.length > 0) {
        throw new Error(`${name}: not everything is proved`);
      }
      return (all) => ({ [name]: all - (milliseconds.all - milliseconds.proved) });
    },
    after: clean,
  };
}

/** With a module cache of its own and the network, as a job runs it. */
function packed(at) {
  const clean = () => sweep(at("bundles2"));
  return {
    before: clean,
    way: async (by) => {
      const { milliseconds } = await ours(by, ["pack", "--to", `dir:${at("bundles2")}`]);
      return () => ({ "pack-go": milliseconds.go });
    },
    after: clean,
  };
}

function untar(by, archive, target) {
  const args = ["--use-compress-program", unpacking, "-xf", archive, "-C", target];
  return by.run("tar", args);
}
