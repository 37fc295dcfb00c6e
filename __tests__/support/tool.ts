import type { Module } from "./module-zip.ts";

/** A command that is installed by its version, and what it is built from. */
export const tool = "example.com/tool/cmd/hello@v1.1.0";

export const toolModules: readonly Module[] = [
  {
    path: "example.com/tool",
    version: "v1.1.0",
    files: {
      "go.mod": "module example.com/tool\n\ngo 1.21\n\nrequire example.com/words v0.2.0\n",
      "cmd/hello/main.go":
        'package main\n\nimport "example.com/words"\n\nfunc main() { println(words.Hello()) }\n',
    },
  },
  {
    path: "example.com/words",
    version: "v0.2.0",
    files: {
      "go.mod": "module example.com/words\n\ngo 1.21\n",
      "words.go": 'package words\n\nfunc Hello() string { return "a tool" }\n',
    },
  },
  {
    path: "example.com/words",
    version: "v0.3.0",
    files: {
      "go.mod": "module example.com/words\n\ngo 1.21\n",
      "words.go": 'package words\n\nfunc Hello() string { return "another" }\n',
    },
  },
];
