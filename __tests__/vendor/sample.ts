import { app, type Project } from "../support/memory.ts";

const embedding = (pattern: string) =>
  `package pkg\n\nimport _ "embed"\n\n//go:embed ${pattern}\nvar X string\n`;

const lib = {
  path: "a.test/Lib",
  version: "v1.0.0",
  files: {
    "go.mod": "module a.test/Lib\n\ngo 1.20\n",
    LICENSE: "of lib\n",
    "lib.go": 'package lib\n\nimport (\n\t_ "a.test/Lib/sub/pkg"\n\t_ "fmt"\n)\n',
    "lib_windows.go": 'package lib\n\nimport _ "b.test/orig/win"\n',
    "gen.go": '//go:build ignore\n\npackage main\n\nimport _ "x.test/none"\n',
    "lib_test.go": 'package lib\n\nimport _ "y.test/none"\n',
    ".hidden": "copied\n",
    "asm.s": "// copied\n",
    "unused/u.go": "package unused\n",
    "sub/NOTICE": "of sub\n",
    "sub/README": "not copied\n",
    "sub/pkg/pkg.go": embedding("data.txt assets/*.txt"),
    "sub/pkg/gen.go": `//go:build ignore\n\n${embedding("ignored/*")}`,
    "sub/pkg/ignored/i.txt": "embedded by a file that is not copied\n",
    "sub/pkg/pkg_test.go": embedding("testdata/t.txt"),
    "sub/pkg/data.txt": "copied, and embedded\n",
    "sub/pkg/assets/a.txt": "embedded\n",
    "sub/pkg/assets/b.md": "not embedded\n",
    "sub/pkg/testdata/t.txt": "embedded by a test\n",
  },
};

const outer = {
  path: "m.test/a",
  version: "v1.0.0",
  files: {
    "go.mod": "module m.test/a\n",
    "b/LICENSE": "of the outer module\n",
    "b/AUTHORS": "of the outer module\n",
    "b/c/c.go": "package c\n",
  },
};

const inner = {
  path: "m.test/a/b",
  version: "v1.0.0",
  files: {
    "go.mod": "module m.test/a/b\n\ngo 1.20\n",
    LICENSE: "of the inner module\n",
    "b.go": "package b\n",
  },
};

const fork = {
  path: "b.test/fork",
  version: "v1.2.0",
  files: {
    "go.mod": "module b.test/orig\n\ngo 1.19\n",
    "win/win.go": "package win\n",
  },
};

const unused = {
  path: "z.test/unused",
  version: "v0.0.0-20240222234643-814bf88cf225",
  files: { "go.mod": "module z.test/unused\n\ngo 1.18\n", "z.go": "package z\n" },
};

/** A project with one of each thing that decides what is vendored. */
export const project: Project = {
  files: app(
    `module example.com/app

go 1.22

require (
	a.test/Lib v1.0.0
	b.test/orig v1.0.0
	m.test/a v1.0.0
	m.test/a/b v1.0.0
	z.test/unused v0.0.0-20240222234643-814bf88cf225 // indirect
)

replace b.test/orig => b.test/fork v1.2.0

replace w.test/wild => w.test/other v1.0.0
`,
    ["a.test/Lib", "m.test/a/b", "m.test/a/b/c"],
  ),
  modules: [lib, outer, inner, fork, unused],
};

/** The same project with another go.mod. */
export function withGoMod(from: string, to: string): Project {
  const text = project.files["go.mod"] ?? "";
  return { ...project, files: { ...project.files, "go.mod": text.replace(from, to) } };
}
