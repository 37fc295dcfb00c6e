import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, service, small } from "../support/example.ts";
import { lay, serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";
import { snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** What it is, its files, and names that must be in the tree. */
const projects: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    "with embeds, a pseudo-version, capital letters, ignored files, licences above and a replacement",
    service,
    [
      "example.com/Upper/Case/Case.go",
      "example.com/lib/LICENSE",
      "example.com/lib/NOTICE.txt",
      "example.com/lib/lib.h",
      "example.com/lib/lib_windows.go",
      "example.com/lib/sub/COPYING",
      "example.com/lib/sub/inner/pages/b/c.html",
      "example.com/original/original.go",
      "example.com/plain/plain.go",
      "example.com/pseudo/assembly_amd64.s",
    ],
  ],
  ["with the least dependency", small, ["example.com/deep/PATENTS"]],
  [
    "of go 1.17, the oldest that is covered",
    { ...service, "go.mod": goMod(service).replace("go 1.21", "go 1.17") },
    ["example.com/lib/lib.go"],
  ],
  [
    "whose test is all that imports a module",
    {
      "go.mod": goMod(small),
      "main.go": "package main\n\nfunc main() {}\n",
      "main_test.go": 'package main\n\nimport _ "example.com/deep"\n',
    },
    ["example.com/deep/deep.go"],
  ],
  [
    "with imports under build tags and for another system",
    {
      "go.mod": goMod(small),
      "main.go": "package main\n\nfunc main() {}\n",
      "tagged.go": '//go:build some && !other\n\npackage main\n\nimport _ "example.com/deep"\n',
      "main_plan9.go": 'package main\n\nimport _ "example.com/deep/more"\n',
    },
    ["example.com/deep/deep.go", "example.com/deep/more/more.go"],
  ],
];

test.each(projects)("a project %s", async (_, files, names) => {
  await fresh(files);

  expect(await restoredNames()).toEqual(expect.arrayContaining([...names]));
});

test("a project with a required module of which no package is used", async () => {
  await fresh(small);
  await box.run("project", ["go", "get", "example.com/plain@v2.0.0+incompatible"]);
  await box.commit("project");

  expect(await restoredNames()).not.toContain("example.com/plain");
});

test("a project with all that this go's own version allows in go.mod", async () => {
  const version = (await box.run("", ["go", "env", "GOVERSION"])).trim().slice("go".length);
  const minor = Number(version.split(".")[1]);
  const lines = [
    minor >= 24 ? "tool example.com/deep/more" : "",
    minor >= 25 ? "ignore ./attic" : "",
    "exclude example.com/deep v0.4.0",
    "retract v0.0.1 // never good",
  ];
  await fresh({
    ...small,
    "go.mod": `${goMod(small).replace("go 1.21", `go ${version}\n\ntoolchain go${version}`)}\n${lines.join("\n")}\n`,
    ...(minor >= 25 ? { "attic/far.go": 'package attic\n\nimport "example.com/far"\n' } : {}),
  });

  expect(await restoredNames()).toContain("example.com/deep/deep.go");
});

test("a project that is packed from a folder of modules instead of a server", async () => {
  const folder = await sandbox(await lay(box.path("laid"), modules));
  await folder.project("project", small);

  const { status, stderr } = await folder.cli("project", [
    "pack",
    "--to",
    `dir:${folder.path("bundles")}`,
  ]);

  expect(stderr).toContain("proved   3 files of 1 package from 1 module");
  expect(status).toBe(0);
  await folder.remove();
});

test("go.mod and go.sum stay byte for byte, also where go would rather write them otherwise", async () => {
  await fresh(small);
  const goSum = await box.run("project", ["cat", "go.sum"]);
  const surplus = "example.com/gone v1.0.0 h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=\n";
  const untidy = goMod(small)
    .replace("require ", "// a comment\nrequire   ")
    .replace("\n\n", "\n\n\n\n");
  await box.write("project", { "go.mod": untidy, "go.sum": `\n${surplus}${goSum}${surplus}\n` });
  await box.commit("project");
  const before = await snapshot(box.path("project"));
  const store = `dir:${box.path("bundles")}`;

  const packed = await box.cli("project", ["pack", "--to", store]);
  expect(packed.status).toBe(0);
  expect(await snapshot(box.path("project"))).toEqual(before);

  const restored = await box.cli("project", ["restore", "--from", store], { GOPROXY: "off" });
  expect(restored.status).toBe(0);
  const after = await snapshot(box.path("project"));
  expect([after?.get("go.mod"), after?.get("go.sum")]).toEqual([
    before?.get("go.mod"),
    before?.get("go.sum"),
  ]);
});

async function fresh(files: Files): Promise<void> {
  await rm(box.path("project"), { recursive: true, force: true });
  await rm(box.path("expected"), { recursive: true, force: true });
  await box.project("project", files);
}

/** The names in the restored vendor/, which is the one that go vendors, and of which git sees nothing. */
async function restoredNames(): Promise<string[]> {
  await box.pack("project", "bundles");
  await box.run("project", ["go", "mod", "vendor", "-o", box.path("expected")]);
  const restore = ["restore", "--from", `dir:${box.path("bundles")}`];

  const { stderr } = await box.cli("project", restore, { GOPROXY: "off" });

  expect(stderr).toMatch(/^Restored /);
  expect(await box.run("", ["diff", "-r", "expected", "project/vendor"])).toBe("");
  expect(await box.run("project", ["git", "status", "--porcelain"])).toBe("");
  return [...((await snapshot(box.path("project/vendor")))?.keys() ?? [])];
}

function goMod(files: Files): string {
  return String(files["go.mod"]);
}
