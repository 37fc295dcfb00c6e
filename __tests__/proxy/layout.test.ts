import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { escape } from "../../src/module/path.ts";
import * as layout from "../../src/proxy/layout.ts";
import { inFolder, go } from "../support/oracle.ts";

const toml = { path: "github.com/BurntSushi/toml", version: "v1.4.0-RC1" };

test("a module's files are named as a proxy names them", () => {
  expect(layout.fileName(toml, "zip")).toBe("github.com/!burnt!sushi/toml/@v/v1.4.0-!r!c1.zip");
  expect(layout.listName(toml.path)).toBe("github.com/!burnt!sushi/toml/@v/list");
  expect(layout.directoryName(toml)).toBe("github.com/!burnt!sushi/toml@v1.4.0-!r!c1");
  expect(layout.databaseName("sum.golang.org", "supported")).toBe("sumdb/sum.golang.org/supported");
});

test.each(["info", "mod", "zip"] as const)("the name of a .%s is read back", (kind) => {
  const path = fc.stringMatching(/^[a-zA-Z]{1,5}\.[a-z]{2}(?:\/[A-Za-z0-9._~-]{1,8}){0,3}$/);
  const version = fc.stringMatching(/^v[0-9]\.[0-9]\.[0-9](?:-[A-Za-z0-9.]{1,9})?$/);
  fc.assert(
    fc.property(fc.record({ path, version }), (module) => {
      expect(layout.parse(layout.fileName(module, kind))).toEqual({ kind, module });
      expect(layout.parse(layout.listName(module.path))).toEqual({
        kind: "list",
        path: module.path,
      });
    }),
  );
});

test("a version may end like a file", () => {
  const module = { path: "example.com/a", version: "v1.0.0-x.mod" };

  expect(layout.parse(layout.fileName(module, "info"))).toEqual({ kind: "info", module });
});

test.each([
  ["sumdb/sum.golang.org/supported", "supported"],
  ["sumdb/sum.golang.org/lookup/rsc.io/quote@v1.5.2", "lookup/rsc.io/quote@v1.5.2"],
  ["sumdb/sum.golang.org/tile/8/0/x202/849.p/92", "tile/8/0/x202/849.p/92"],
  ["sumdb/sum.golang.org/lookup/x/@v/v1.0.0.mod", "lookup/x/@v/v1.0.0.mod"],
])("%s is a database's", (name, file) => {
  expect(layout.parse(name)).toEqual({ kind: "database", database: "sum.golang.org", file });
});

test.each([
  [""],
  ["rsc.io/quote"],
  ["rsc.io/quote/@v/"],
  ["rsc.io/quote/@v/v1.5.2"],
  ["rsc.io/quote/@v/v1.5.2.ziphash"],
  ["rsc.io/quote/@v/v1.5.2.lock"],
  ["rsc.io/quote/@v/.zip"],
  ["rsc.io/quote/@v/lists"],
  ["rsc.io/quote/@latest"],
  ["/@v/list"],
  ["@v/list"],
  ["rsc.io/Quote/@v/list"],
  ["rsc.io/!Quote/@v/list"],
  ["rsc.io/quote!/@v/list"],
  ["rsc.io/é/@v/list"],
  ["rsc.io/quote/@v/V1.5.2.zip"],
  ["rsc.io/quote/@v/a/v1.5.2.zip"],
  ["sumdb/sum.golang.org/latest"],
  ["sumdb/sum.golang.org/lookup/"],
  ["sumdb/sum.golang.org"],
  ["sumdb//supported"],
])("%j is none of a modules part", (name) => {
  expect(layout.parse(name)).toBeUndefined();
});

test("a list has each version in a line, by precedence, as go writes it", async () => {
  const versions = [
    "v1.10.0",
    "v1.9.0",
    "v1.9.0-rc.1",
    "v0.0.1",
    "v2.0.0+incompatible",
    "v1.9.0-a",
  ];
  const written = await inFolder(async (folder) => {
    const proxy = join(folder, "proxy", escape("example.com/A"), "@v");
    await mkdir(proxy, { recursive: true });
    for (const version of versions) {
      const info = JSON.stringify({ Version: version, Time: "2024-01-02T03:04:05Z" });
      await writeFile(join(proxy, `${version}.info`), info);
      await writeFile(join(proxy, `${version}.mod`), "module example.com/A\n");
    }
    const cache = join(folder, "modcache");
    const variables = { GOPROXY: `file://${join(folder, "proxy")}`, GOMODCACHE: cache };
    const off = { GOSUMDB: "off", GOFLAGS: "-modcacherw" };
    const names = versions.map((version) => `example.com/A@${version}`);
    await go(folder, ["list", "-m", ...names], { variables: { ...variables, ...off } });
    return readFile(join(cache, "cache/download", layout.listName("example.com/A")), "utf8");
  });

  expect(layout.list(versions)).toBe(written);
  expect(layout.list(versions.toReversed())).toBe(written);
  expect(layout.list([])).toBe("");
});

test("versions of one precedence are sorted as text", () => {
  expect(layout.list(["v1.0.0+b", "v1.0.0+a"])).toBe("v1.0.0+a\nv1.0.0+b\n");
});
