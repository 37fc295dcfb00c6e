import { cp, readdir, readFile } from "node:fs/promises";
import { zip, type Module } from "./module-zip.ts";
import { start } from "./process.ts";
import type { Files, Sandbox, Variables } from "./sandbox.ts";

/** A module, and what an attacker makes of it under the same name and version. */
export const honest: Module = {
  path: "example.com/deep",
  version: "v0.3.0",
  files: {
    "go.mod": "module example.com/deep\n\ngo 1.20\n",
    "deep.go": 'package deep\n\nfunc Hello() string { return "honest" }\n',
  },
};

export const evilSource = 'package deep\n\nfunc Hello() string { return "evil" }\n';

export const evil: Module = {
  ...honest,
  files: { ...honest.files, "deep.go": evilSource },
};

/** A command that is not in anybody's go.sum: only a checksum database vouches for it. */
export const tool: Module = {
  path: "example.com/tool",
  version: "v1.0.0",
  files: {
    "go.mod": "module example.com/tool\n\ngo 1.20\n",
    "main.go": 'package main\n\nfunc main() { print("tool") }\n',
  },
};

/** A project that prints what the module says. */
export const victim: Files = {
  "go.mod": "module example.com/victim\n\ngo 1.21\n\nrequire example.com/deep v0.3.0\n",
  "main.go":
    'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/deep"\n)\n\nfunc main() { fmt.Println(deep.Hello()) }\n',
};

/** What go prints, and with which status it ends. */
export async function go(
  box: Sandbox,
  folder: string,
  args: readonly string[],
  variables: Variables,
) {
  const environment = { ...box.environment, GOPROXY: "off", ...variables };
  const order = { command: "go", args, directory: box.path(folder), environment };
  const { status, log, stdout } = await start(order).ended;
  return { status, log, stdout };
}

/** A copy of the sandbox's module cache whose folders can be written; gives the variables to use it. */
export async function copyCache(box: Sandbox, folder: string): Promise<Variables> {
  await cp(box.path("modcache"), box.path(folder), { recursive: true });
  await box.run("", ["chmod", "-R", "u+w", folder]);
  return { GOMODCACHE: box.path(folder) };
}

/** Where a module cache has the module's files for download, without what comes behind the version. */
export const downloads = "cache/download/example.com/deep/@v";
export const directory = "example.com/deep@v0.3.0";

/** Puts the evil zip in a module cache. */
export async function plantZip(box: Sandbox, cache: string): Promise<void> {
  await box.write(`${cache}/${downloads}`, { "v0.3.0.zip": zip(evil) });
}

/** The variables that a restore printed, as the shell that it is for would set them. */
export function exported(stdout: string): Variables {
  const lines = stdout.matchAll(/^export (\w+)='(.*)'$/gm);
  return Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]));
}

/** Everything below a folder of the sandbox whose name or text a pattern matches. */
export async function search(box: Sandbox, folder: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(box.path(folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const found: string[] = [];
  for (const entry of entries) {
    const file = `${entry.parentPath}/${entry.name}`;
    const text = entry.isFile() ? await readFile(file, "latin1") : "";
    if (pattern.test(entry.name) || pattern.test(text)) {
      found.push(file.slice(box.path(folder).length + 1));
    }
  }
  return found;
}
