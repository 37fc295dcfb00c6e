import type { Module } from "./module-zip.ts";
import type { Files } from "./sandbox.ts";

/** Small modules in which everything stands that the rule of vendoring looks at. */
export const modules: readonly Module[] = [
  {
    path: "example.com/lib",
    version: "v1.2.0",
    files: {
      "go.mod":
        "module example.com/lib\n\ngo 1.21\n\nrequire example.com/deep v0.3.0\n\nrequire example.com/Upper/Case v1.0.0\n",
      LICENSE: "the licence of lib\n",
      "NOTICE.txt": "a notice\n",
      "README.md": "not vendored, but for its place beside the package\n",
      "lib.go":
        'package lib\n\nimport (\n\t"example.com/Upper/Case"\n\t"example.com/deep"\n)\n\nfunc Hello() string { return "lib " + deep.Hello() + " " + Case.Hello() }\n',
      "lib_test.go": 'package lib\n\nimport _ "testing"\n',
      "lib_windows.go": 'package lib\n\nconst system = "windows"\n',
      "lib.h": "int lib(void);\n",
      "gen.go": "//go:build ignore\n\npackage main\n\nfunc main() {}\n",
      "old.go": "// +build ignore\n\npackage main\n\nfunc main() {}\n",
      "no-license/readme": "a folder without a package\n",
      "testdata/input": "not vendored\n",
      "sub/COPYING": "the licence of sub\n",
      "sub/inner/inner.go":
        'package inner\n\nimport "embed"\n\n//go:embed pages/* greeting.txt\nvar Pages embed.FS\n\nfunc Hello() string {\n\ttext, _ := Pages.ReadFile("greeting.txt")\n\treturn string(text)\n}\n',
      "sub/inner/greeting.txt": "inner",
      "sub/inner/pages/a.html": "<p>a</p>\n",
      "sub/inner/pages/b/c.html": "<p>c</p>\n",
      "sub/inner/pages/.hidden": "matched by a star\n",
      "sub/unused/unused.go": "package unused\n",
    },
  },
  {
    path: "example.com/deep",
    version: "v0.3.0",
    files: {
      "go.mod": "module example.com/deep\n\ngo 1.20\n",
      "deep.go": 'package deep\n\nfunc Hello() string { return "deep" }\n',
      "more/more.go": "package more\n",
      PATENTS: "none\n",
    },
  },
  {
    path: "example.com/deep",
    version: "v0.4.0",
    files: {
      "go.mod": "module example.com/deep\n\ngo 1.20\n",
      "deep.go": 'package deep\n\nfunc Hello() string { return "deeper" }\n',
    },
  },
  {
    path: "example.com/Upper/Case",
    version: "v1.0.0",
    files: {
      "go.mod": "module example.com/Upper/Case\n",
      "Case.go": 'package Case\n\nfunc Hello() string { return "Case" }\n',
    },
  },
  {
    path: "example.com/pseudo",
    version: "v0.0.0-20240102030405-0123456789ab",
    files: {
      "go.mod": "module example.com/pseudo\n\ngo 1.22\n",
      "pseudo.go": 'package pseudo\n\nfunc Hello() string { return "pseudo" }\n',
      "assembly_amd64.s": "// nothing\n",
    },
  },
  {
    path: "example.com/fork",
    version: "v1.0.1-Fork",
    files: {
      "go.mod": "module example.com/original\n\ngo 1.21\n",
      "original.go": 'package original\n\nfunc Hello() string { return "fork" }\n',
    },
  },
  {
    path: "example.com/plain",
    version: "v2.0.0+incompatible",
    files: { "plain.go": 'package plain\n\nfunc Hello() string { return "plain" }\n' },
  },
];

/** A service that uses all of them; `sandbox.project` completes its go.mod and go.sum. */
export const service: Files = {
  "go.mod": `module example.com/service

go 1.21

require (
	example.com/lib v1.2.0
	example.com/original v1.0.0
	example.com/plain v2.0.0+incompatible
	example.com/pseudo v0.0.0-20240102030405-0123456789ab
)

replace example.com/original => example.com/fork v1.0.1-Fork
`,
  "main.go": `package main

import (
	_ "embed"

	"example.com/lib"
	"example.com/lib/sub/inner"
	"example.com/original"
	"example.com/plain"
	"example.com/pseudo"
)

//go:embed name.txt
var name string

func main() {
	println(name, lib.Hello(), inner.Hello(), original.Hello(), plain.Hello(), pseudo.Hello())
}
`,
  "name.txt": "service",
  "main_test.go": 'package main\n\nimport "testing"\n\nfunc TestName(t *testing.T) {}\n',
  ".gitignore": "/binary\n",
};

/** What the service says when it runs. */
export const says = "service lib deep Case inner fork plain pseudo\n";

/** The least project with a dependency. */
export const small: Files = {
  "go.mod": "module example.com/small\n\ngo 1.21\n\nrequire example.com/deep v0.3.0\n",
  "main.go": 'package main\n\nimport "example.com/deep"\n\nfunc main() { println(deep.Hello()) }\n',
};

/** A workspace: two main modules, one outside of its folder, a module in a directory, and a replaced one. */
export const workspace: Files = {
  "work/go.work":
    "go 1.22\n\nuse (\n\t./app\n\t../outside\n)\n\nreplace example.com/original v1.0.0 => example.com/fork v1.0.1-Fork\n",
  "work/app/go.mod":
    "module example.com/app\n\ngo 1.21\n\nrequire (\n\texample.com/deep v0.3.0\n\texample.com/outside v0.0.0\n\tlocal v0.0.0\n)\n\nreplace local => ../local\n\nreplace example.com/outside => ../../outside\n",
  "work/app/main.go":
    'package main\n\nimport (\n\t_ "embed"\n\t"example.com/deep"\n\t"example.com/outside"\n\t"local/text"\n)\n\n//go:embed name.txt\nvar name string\n\nfunc main() { println(name, deep.Hello(), outside.Hello(), text.Hello()) }\n',
  "work/app/name.txt": "app",
  "work/local/go.mod": "module local\n\ngo 1.20\n",
  "work/local/LICENSE": "of local\n",
  "work/local/text/text.go":
    'package text\n\nimport _ "embed"\n\n//go:embed hello.txt\nvar hello string\n\nfunc Hello() string { return hello }\n',
  "work/local/text/hello.txt": "local",
  "outside/go.mod":
    "module example.com/outside\n\ngo 1.20\n\nrequire (\n\texample.com/deep v0.4.0\n\texample.com/original v1.0.0\n)\n",
  "outside/outside.go":
    'package outside\n\nimport (\n\t"example.com/deep"\n\t"example.com/original"\n)\n\nfunc Hello() string { return deep.Hello() + original.Hello() }\n',
};
