import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { honest, tool, victim } from "../support/evil.ts";
import { fail } from "../support/faulty.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Files, type Sandbox, type Variables } from "../support/sandbox.ts";

const alias = { ...honest, path: "example.com/alias", version: "v1.0.0" };
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest, tool, alias]);
  box = await sandbox(proxy.variables);
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const mod = (more = "") => `module example.com/victim\n\ngo 1.21\n\n${more}`;
const need = "require example.com/deep v0.3.0\n";
const imports = (...paths: readonly string[]) =>
  `package main\n\nimport (\n${paths.map((path) => `\t_ "${path}"\n`).join("")})\n\nfunc main() {}\n`;
const main = imports("example.com/deep");
const list = ["list", "-deps", "./..."];
const vendor = ["mod", "vendor"];
const work = "go 1.21\n\nuse .\n";

interface Case {
  readonly files: Files;
  readonly args: readonly string[];
  readonly variables?: Variables;
  readonly says: `${string}: ${string}`;
}

/** A project, what go is asked in it, and `kind: entry` of what it prints. */
const cases: Readonly<Record<string, Case>> = {
  "no go.sum": {
    files: { "go.mod": mod(need), "main.go": main },
    args: list,
    says: "project: sum-lacks-module",
  },
  "no go.sum, vendoring": {
    files: { "go.mod": mod(need), "main.go": main },
    args: ["list", "-m", "all"],
    says: "project: sum-lacks-go-mod",
  },
  "a merge's marker in go.sum": {
    files: { ...victim, "go.sum": "<<<<<<< HEAD\n" },
    args: list,
    says: "project: sum-malformed",
  },
  "an import of nowhere": {
    files: { "go.mod": mod(), "main.go": main },
    args: list,
    says: "project: package-not-required",
  },
  "an import that is no path": {
    files: { "go.mod": mod(), "main.go": imports("example.com/a b") },
    args: list,
    says: "project: source-not-read",
  },
  "an import of no standard package": {
    files: { "go.mod": mod(), "main.go": imports("nothing") },
    args: list,
    says: "project: not-in-std",
  },
  "a package that its module lacks": {
    files: { "go.mod": mod(need), "main.go": imports("example.com/deep/no") },
    args: ["mod", "tidy"],
    says: "project: module-lacks-package",
  },
  "a line that go.mod does not know": {
    files: { "go.mod": mod("requires x v1.0.0\n") },
    args: list,
    says: "project: bad-go-mod",
  },
  "a replacement with a version": {
    files: { "go.mod": mod("replace x.io/y => ../y v1.0.0\n") },
    args: list,
    says: "project: bad-go-mod",
  },
  "a major version that does not fit": {
    files: { "go.mod": mod("require example.com/deep v2.0.0\n") },
    args: list,
    says: "project: bad-version",
  },
  "a replacement that is not there": {
    files: {
      "go.mod": mod(
        `${need}replace example.com/deep => ./no where\n`.replace("./no where", '"./no where"'),
      ),
      "main.go": main,
    },
    args: list,
    says: "project: replacement-missing",
  },
  "a module that calls itself otherwise": {
    files: {
      "main.go": imports("example.com/alias"),
      "go.mod": mod("require example.com/alias v1.0.0\n"),
    },
    args: ["mod", "tidy"],
    says: "project: dependency-go-mod",
  },
  "a circle of imports": {
    files: {
      "go.mod": mod(),
      "main.go": 'package a\n\nimport _ "example.com/victim/b"\n',
      "b/b.go": 'package b\n\nimport _ "example.com/victim"\n',
    },
    args: list,
    says: "project: import-cycle",
  },
  "a file that is not Go": {
    files: { "go.mod": mod(), "main.go": '`: Get "https://h/": EOF`' },
    args: list,
    says: "project: source-not-read",
  },
  "no main module": { files: {}, args: ["mod", "tidy"], says: "project: wrong-directory" },
  "code that does not compile": {
    files: { "go.mod": mod(), "main.go": "package main\n\nfunc main() { nothing() }\n" },
    args: ["build", "./..."],
    says: "project: not-compiled",
  },
  "no go.mod": { files: {}, args: list, says: "project: wrong-directory" },
  "a go line of the future": {
    files: { "go.mod": "module x.io/y\n\ngo 1.999\n" },
    args: list,
    says: "toolchain: toolchain-too-old",
  },
  "a command that there is not": {
    files: { "go.mod": mod() },
    args: ["mod", "nothing"],
    says: "toolchain: command-unknown",
  },
  "a flag that there is not": {
    files: { "go.mod": mod() },
    args: ["mod", "vendor", "-mod=mod"],
    says: "toolchain: command-unknown",
  },
  "GOTOOLCHAIN of nowhere": {
    files: { "go.mod": mod() },
    args: list,
    variables: { GOTOOLCHAIN: "bash" },
    says: "toolchain: toolchain-setting",
  },
  "a toolchain on PATH that is not": {
    files: { "go.mod": mod() },
    args: list,
    variables: { GOTOOLCHAIN: "go1.99.0+path" },
    says: "toolchain: toolchain-not-in-path",
  },
  "a toolchain that no proxy has": {
    files: { "go.mod": mod() },
    args: list,
    variables: { GOTOOLCHAIN: "go1.99.0" },
    says: "toolchain: toolchain-not-available",
  },
  "a vendor tree of another go.mod": {
    files: { "go.mod": mod(need), "main.go": main, "vendor/modules.txt": "" },
    args: list,
    says: "vendor: vendor-inconsistent",
  },
  "a vendor tree without a package": {
    files: {
      "go.mod": mod(need),
      "main.go": main,
      "vendor/modules.txt": "# example.com/deep v0.3.0\n## explicit; go 1.20\n",
    },
    args: list,
    says: "vendor: vendor-lacks-package",
  },
  "all, of a vendor tree": {
    files: { "go.mod": mod(), "main.go": imports("fmt"), "vendor/modules.txt": "" },
    args: ["list", "-mod=vendor", "-m", "all"],
    says: "vendor: vendor-hides-modules",
  },
  "a version, with a vendor tree": {
    files: { "go.mod": mod(), "main.go": imports("fmt") },
    args: ["list", "-mod=vendor", "-m", "example.com/deep@v0.3.0"],
    says: "vendor: vendor-lookup-disabled",
  },
  "go mod vendor in a workspace": {
    files: { "go.mod": mod(), "go.work": work },
    args: vendor,
    says: "vendor: vendor-in-workspace",
  },
  "-mod=mod in a workspace": {
    files: { "go.mod": mod(), "go.work": work },
    args: ["list", "-mod=mod", "./..."],
    says: "vendor: mod-flag-in-workspace",
  },
  "go work vendor without go.work": {
    files: { "go.mod": mod() },
    args: ["work", "vendor"],
    says: "project: work-file-missing",
  },
};

test.each(Object.entries(cases))("%s", async (_, { files, args, variables, says }) => {
  await box.run(".", ["rm", "-rf", "project"]);
  await box.write("project", files);

  const { said, found } = await fail(box, args, variables);

  expect({ said, says: `${found.kind}: ${found.entry?.id}` }).toEqual({ said, says });
});
